"""The report of `heritageoverlay`: what protects each group of sites, and the opinions with their law."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import shapely

from ..analysis.protection_rules import RuleTable
from ..i18n import format_date, format_number, format_percent, in_language, tr
from .heritage_figures import Protections
from .html_report import render_report
from .row_labels import estate_labels, fictitious_notice

_LISTED = 200
_HECTARE_M2 = 1e4
_ARTICLE = re.compile(r"([LRD]\. ?\d+(?:-\d+)*)")


def write_report(path: str, sites, found: Protections, rules: RuleTable, radius_m: float, group: str, run: dict):
    """Write the HTML report; `group` names the field of the sites that sorts them, '' for one group."""
    labels = np.array(estate_labels(sites.frame), dtype=object)
    numbers = {rule.id: position for position, rule in enumerate(found.judged, 1)}
    groups = _groups(sites.frame, group, len(sites))
    render_report(
        path,
        "heritage.html.j2",
        run=run,
        radius=format_number(radius_m),
        fictitious=fictitious_notice(sites.frame),
        notice=in_language(rules.notice),
        table={"id": rules.id, "version": rules.version, "checked": format_date(rules.checked)},
        counts=_counts(sites, found),
        layers=[_layer(one, sites, rules) for one in found.covered],
        opinions=[_opinion(rule, numbers[rule.id], found.is_met[:, at]) for at, rule in enumerate(found.judged)],
        groups=[_group(title, rows, labels, sites, found) for title, rows in groups],
        near=[one.layer.title for one in found.around],
        group_field=group,
    )


def _groups(frame: pd.DataFrame, group: str, size: int) -> list[tuple[str, np.ndarray]]:
    if not group or group not in frame:
        return [("", np.arange(size))]
    names = frame[group].map(lambda value: tr("not given") if value is None or value != value else str(value))
    return [(name, np.flatnonzero(names == name)) for name in sorted(names.unique())]


def _counts(sites, found: Protections) -> dict:
    share = found.any_share
    area = shapely.area(sites.geometry)
    known = ~np.isnan(share)
    return {
        "sites": len(sites),
        "protected": int((share > 0).sum()),
        "opinions": int(found.is_met.any(axis=1).sum()),
        "share": format_percent((share * area)[known].sum() / area[known].sum()) if known.any() else None,
        "unknown": int(sites.missing.sum()),
    }


def _layer(one, sites, rules: RuleTable) -> dict:
    figures = one.cover.figures
    whole = shapely.area(sites.geometry).sum()
    role = rules.role_of(one.layer.code)
    return {
        "role": in_language(role.title) if role else "",
        "title": one.layer.title,
        "code": one.layer.code,
        "sites": int((figures["share"] > 0).sum()),
        "hectares": format_number(figures["m2"].sum() / _HECTARE_M2, 1),
        "share": format_percent(figures["m2"].sum() / whole, 1) if whole else "",
    }


def _opinion(rule, number: int, is_met) -> dict:
    return {
        "number": number,
        "opinion": in_language(rule.opinion),
        "law": _ARTICLE.split(in_language(rule.law)),  # every second one is an article, which must not break
        "text": in_language(rule.text),
        "sites": int(is_met.sum()),
    }


def _group(title: str, rows, labels, sites, found: Protections) -> dict:
    share, area = found.any_share[rows], shapely.area(sites.geometry[rows])
    known = ~np.isnan(share)
    concerned = rows[(share > 0) | found.is_met[rows].any(axis=1)]
    concerned = concerned[np.argsort(-np.nan_to_num(found.any_share[concerned]), kind="stable")]
    protections = found.protections()
    return {
        "title": title,
        "sites": len(rows),
        "concerned": len(concerned),
        "share": format_percent((share * area)[known].sum() / area[known].sum()) if known.any() else "",
        "rows": [_row(row, labels, protections, found) for row in concerned[:_LISTED]],
        "others": max(len(concerned) - _LISTED, 0),
    }


def _row(row: int, labels, protections, found: Protections) -> dict:
    share = found.any_share[row]
    return {
        "label": labels[row],
        "share": "" if np.isnan(share) else format_percent(share),
        "protections": protections[row] or "",
        "near": [_nearest(one, row) for one in found.around],
        "opinions": ", ".join(str(number) for number, yes in enumerate(found.is_met[row], 1) if yes),
    }


def _nearest(one, row: int) -> str:
    at, figures = one.surroundings.nearest[row], one.surroundings.figures
    if at < 0:
        return ""
    metres = format_number(figures["distance_m"].iat[row])
    told = tr("{name}, {metres} m ({count})").replace("{metres} m", "{metres}\u00a0m")
    count = tr("{n} within the radius").format(n=format_number(figures["n"].iat[row]))
    return told.format(name=one.names[at], metres=metres, count=count)
