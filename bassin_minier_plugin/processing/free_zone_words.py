"""The table of candidate perimeters, and the sentence that explains each verdict."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..analysis.free_zones import COUNTS, Criterion, Judged, order_of
from ..i18n import format_number, format_percent, tr


def figure_words(code: str) -> str:
    words = {
        "population": tr("population"),
        "unemployment": tr("unemployment"),
        "poverty": tr("poverty"),
        "under_20": tr("share under 20"),
        "no_diploma": tr("share without diploma"),
        "poles": tr("economic poles"),
        "centralities": tr("centralities"),
        "estates": tr("estates"),
    }
    return words.get(code, code)


def as_read(code: str, value: float) -> str:
    """A figure as people read it: counts whole, shares in per cent."""
    if value is None or np.isnan(value):
        return tr("unknown")
    return format_number(value) if code in ("population", *COUNTS) else format_percent(value, 1)


def table_of(table, shapes, places, criteria: list[Criterion], judged: Judged, area):
    """(rows to write in order, criteria with thresholds and what each candidate says of them, shapes in order)"""
    order = order_of(judged.verdict, table["population"].to_numpy())
    table, shapes = table.iloc[order].reset_index(drop=True), shapes[order]
    met = judged.met[order]
    rows = pd.DataFrame({"candidate": np.arange(1, len(table) + 1)})
    rows["verdict"] = judged.verdict[order]
    shares = [one for one in table.columns if one not in ("population", "population_unknown", "covered")]
    shares = [one for one in shares if not one.endswith("_n")]
    first = [one for one in ("unemployment", "poverty") if one in shares]
    rest = [one for one in shares if one not in first]
    for name in ("population", *first, *rest, "population_unknown", "covered"):
        rows[name] = table[name].astype(float)
    for one in COUNTS:
        rows[f"{one}_n"] = table[f"{one}_n"]
    rows["area_m2"] = shapely.area(shapes)
    rows["names"] = _names(shapes, places)
    for at, one in enumerate(criteria):
        rows[f"met_{one.code}"] = pd.Series(met[:, at]).astype("Int64")
    rows["criteria_met"] = (met == 1).sum(axis=1)
    rows["criteria_unknown"] = np.isnan(met).sum(axis=1)
    told = [_told(rows, table, criteria, judged.thresholds, met, at) for at in range(len(rows))]
    rows["why"] = [" ".join(parts) for parts in told] if criteria else None
    return rows, {"thresholds": judged.thresholds, "met": met, "table": table}, shapes


def _names(shapes, places) -> list[str | None]:
    """What stands in each candidate, by name."""
    found: list[list[str]] = [[] for _ in shapes]
    tree = shapely.STRtree(shapes)
    for layer in places.values():
        named = [one for one in layer.frame.columns if one.lower() != "notice"]
        if not named:
            continue
        labels = layer.frame[named[0]].tolist()
        place, candidate = tree.query(layer.geometry, predicate="intersects")
        for row, at in zip(place.tolist(), candidate.tolist()):
            if labels[row] is not None and labels[row] == labels[row]:
                found[at].append(str(labels[row]))
    return ["; ".join(dict.fromkeys(one)) or None for one in found]


def _told(rows, table, criteria, thresholds, met, at: int) -> list[str]:
    templates = {
        1: tr("Met: {figure} {value} ({sign} {threshold})."),
        0: tr("Not met: {figure} {value} ({sign} {threshold})."),
        None: tr("Unknown: {figure} ({sign} {threshold})."),
    }
    parts = []
    for column, one in enumerate(criteria):
        state = None if np.isnan(met[at, column]) else int(met[at, column])
        name = f"{one.code}_n" if one.code in COUNTS else one.code
        parts.append(
            templates[state].format(
                figure=figure_words(one.code),
                value=as_read(one.code, float(table[name].iat[at])),
                sign="≥" if one.is_least else "≤",
                threshold=as_read(one.code, thresholds[column]),
            )
        )
    return parts
