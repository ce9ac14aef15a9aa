"""The report of `bhnscoverage`: who is served, per institution and per zone, and the echo with the estates."""

from __future__ import annotations

import pandas as pd

from ..i18n import format_number, format_percent, tr
from .aliases import service_words
from .html_report import render_report
from .row_labels import fictitious_notice

_BAR_LEFT, _BAR_WIDTH, _BAR_ROW = 150, 700, 30
_ESTATES_LISTED = 60
_COLOURS = {"inside": "#1b5e8f", "served": "#8cc0e3", "edge": "#f3c766", "unserved": "#a63603"}


def write_coverage_report(path: str, frame, figures, summary: pd.DataFrame, distances, along_streets: bool, run: dict):
    """Write the HTML report; `frame` holds the attributes of the zones, `figures` their results, row by row."""
    by_scope = {scope: part for scope, part in summary.groupby("scope", sort=False)}
    whole = by_scope["all"]
    names = by_scope["zone"]["name"].iloc[: len(figures)].tolist() if "zone" in by_scope else []
    render_report(
        path,
        "coverage.html.j2",
        run=run,
        fictitious=fictitious_notice(frame),
        along_streets=along_streets,
        with_demand=bool(whole["demand"].notna().any()),
        distances=[_distance(row) for row in whole.to_dict("records")],
        total=_number(whole["demand"].iloc[0]),
        covered=_number(whole["demand_covered"].iloc[-1]),
        share=_percent(whole["demand_share"].iloc[-1]),
        services=_services(figures),
        bars=_bars(whole),
        groups=_wide(by_scope.get("group")),
        zones=_zones(figures, names, by_scope.get("zone"), distances),
        with_echo=any(column.startswith("estates_") for column in figures.columns),
        estates=_estates(by_scope.get("estate")),
    )


def _number(value, decimals: int = 0) -> str:
    return "–" if pd.isna(value) else format_number(value, decimals)


def _percent(value) -> str:
    return "–" if pd.isna(value) else format_percent(value)


def _distance(row: dict) -> dict:
    metres = _number(row["distance_m"], 0 if float(row["distance_m"]).is_integer() else 1)
    return {"metres": tr("{n} m").format(n=metres), "minutes": tr("{n} min").format(n=_number(row["minutes"]))}


def _services(figures) -> list[dict]:
    counts = figures["service"].value_counts()
    return [
        {"title": title, "n": format_number(int(counts.get(code, 0))), "colour": _COLOURS[code]}
        for code, title in service_words().items()
    ]


def _bars(whole: pd.DataFrame) -> dict:
    """One bar per distance, as long as the share of the demand that is within."""
    rows = []
    for position, row in enumerate(whole.to_dict("records")):
        share = 0.0 if pd.isna(row["demand_share"]) else float(row["demand_share"])
        told = tr("{amount} ({share})").format(amount=_number(row["demand_covered"]), share=_percent(share))
        width = round(_BAR_WIDTH * share, 1)
        rows.append(
            {
                "y": 34 + position * _BAR_ROW,
                "label": tr("{metres}, {minutes}").format(**_distance(row)),
                "width": width,
                "told": told,
                "told_x": round(_BAR_LEFT + width + 8, 1),
            }
        )
    ticks = [
        {"x": _BAR_LEFT + _BAR_WIDTH * part / 100, "label": format_percent(part / 100)} for part in (0, 25, 50, 75, 100)
    ]
    return {"left": _BAR_LEFT, "full": _BAR_WIDTH, "height": 30 + _BAR_ROW * len(rows), "rows": rows, "ticks": ticks}


def _wide(part: pd.DataFrame | None) -> list[dict]:
    """One row per name, with what is within each distance."""
    if part is None:
        return []
    rows = []
    for name, own in part.groupby("name", sort=False):
        first = own.iloc[0]
        cells = [
            {
                "covered": _number(row["demand_covered"]),
                "share": _percent(row["demand_share"]),
                "area": _percent(row["area_share"]),
                "stops": _number(row["stops"]),
            }
            for row in own.to_dict("records")
        ]
        rows.append(
            {"name": name, "zones": _number(first["zones"]), "demand": _number(first["demand"]), "cells": cells}
        )
    return rows


def _zones(figures, names, part: pd.DataFrame | None, distances) -> list[dict]:
    if part is None:
        return []
    words = service_words()
    last = len(distances) - 1
    of_zone = [part.iloc[position :: len(figures)] for position in range(len(figures))]
    rows = []
    for row, name, own in zip(figures.to_dict("records"), names, of_zone):
        echo = [value for column, value in row.items() if column.startswith("estates_")]
        rows.append(
            {
                "name": name,
                "service": words.get(row["service"], "–"),
                "colour": _COLOURS.get(row["service"], "#bbbbbb"),
                "nearest": row["nearest_stop"] or "–",
                "metres": _number(row["nearest_m"]),
                "minutes": _number(row["nearest_min"]),
                "headway": _number(row["headway_min"], 1),
                "demand": _number(row["demand"]),
                "covered": [_number(value) for value in own["demand_covered"]],
                "share": _percent(own["demand_share"].iloc[last]),
                "estates": _number(echo[-1]) if echo else "–",
                "order": (-1 if pd.isna(row["demand"]) else row["demand"]),
            }
        )
    return sorted(rows, key=lambda one: (-one["order"], one["name"]))


def _estates(part: pd.DataFrame | None) -> dict | None:
    """The estates with a centrality in reach, the nearest first; the others only counted."""
    if part is None:
        return None
    reached = part[part["zones"] > 0].sort_values(["nearest_m", "name"])
    rows = [
        {"name": row["name"], "n": row["zones"], "nearest": row["nearest"], "metres": _number(row["nearest_m"])}
        for row in reached.head(_ESTATES_LISTED).to_dict("records")
    ]
    return {"rows": rows, "reached": len(reached), "total": len(part), "more": len(reached) - len(rows)}
