"""The report of `institutionalsummary`: one table per level, each adding up to the whole."""

from __future__ import annotations

import pandas as pd

from ..i18n import format_number, tr
from .evaluation_words import belonging_words, level_words
from .html_report import render_report
from .row_labels import fictitious_notice, short

# Communes, the longest table, come last.
_ORDER = ("pole", "epci", "landlord", "epci_landlord", "commune")
_LEFT, _WIDTH, _ROW = 330, 560, 26


def write_institutional_report(path: str, table: pd.DataFrame, titles: dict[str, str], items, run: dict):
    """Write the HTML report; `titles`: {field summed: what people call it}."""
    rows = table.to_dict("records")
    levels = [level for level in _ORDER if (table["level"] == level).any()]
    decimals = {name: 0 if _is_whole(table[name]) else 2 for name in titles}
    render_report(
        path,
        "institutions.html.j2",
        run=run,
        fictitious=fictitious_notice(items.frame),
        layer=items.name,
        fields=[{"name": name, "title": title} for name, title in titles.items()],
        total=_row(rows[0], titles, decimals),
        levels=[_level(level, rows, titles, decimals) for level in levels],
        bars=_bars(rows, titles, decimals),
    )


def _is_whole(column) -> bool:
    known = column.dropna()
    return bool((known == known.round()).all())


def _row(row: dict, titles, decimals) -> dict:
    words = belonging_words()
    is_member = row["belonging"] == "institution"
    name = row["name"] if row["name"] is not None else words[row["belonging"]]
    cells = []
    for field in titles:
        unknown = int(row[f"{field}_unknown"])
        told = "–" if pd.isna(row[field]) else format_number(row[field], decimals[field])
        note = tr("{n} unknown").format(n=format_number(unknown)) if unknown else ""
        cells.append({"told": told, "note": note})
    return {
        "name": name,
        "code": row["code"] or "",
        "parent": row["parent"] or (words[row["belonging"]] if row["name"] and not is_member else ""),
        "belonging": row["belonging"],
        "n": format_number(row["n"]),
        "touching": format_number(row["n_touching"]),
        "cells": cells,
    }


def _level(level: str, rows: list[dict], titles, decimals) -> dict:
    own = [row for row in rows if row["level"] == level]
    shown = [row for row in own if row["n_touching"] or level in ("pole", "epci")]
    return {
        "title": level_words()[level],
        "with_code": level == "commune",
        "with_parent": any(row["parent"] for row in shown),
        "rows": [_row(row, titles, decimals) for row in shown],
        "hidden": format_number(len(own) - len(shown)) if len(own) > len(shown) else "",
    }


def _bars(rows: list[dict], titles, decimals) -> dict | None:
    """One bar per EPCI, as long as the first field summed (or the number of objects)."""
    field = next(iter(titles), "n")
    own = [row for row in rows if row["level"] == "epci" and (row["belonging"] == "institution" or row["n_touching"])]
    if not own:
        return None
    words = belonging_words()
    known = [0.0 if pd.isna(row[field]) else float(row[field]) for row in own]
    longest = max([abs(one) for one in known], default=0) or 1.0
    bars = []
    for position, (row, amount) in enumerate(zip(own, known)):
        width = round(_WIDTH * max(amount, 0) / longest, 1)
        told = "–" if pd.isna(row[field]) else format_number(row[field], decimals.get(field, 0))
        label = short(row["name"] or words[row["belonging"]])
        colour = "#3b6e8f" if row["belonging"] == "institution" else "#a8adb3"
        bars.append({"y": 20 + position * _ROW, "label": label, "width": width, "told": told, "colour": colour})
    title = titles.get(field) or tr("Objects (number)")
    return {"title": title, "left": _LEFT, "height": 14 + _ROW * len(bars), "rows": bars}
