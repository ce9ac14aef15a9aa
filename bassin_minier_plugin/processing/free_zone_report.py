"""The report of `freezonecandidates`: each candidate against each criterion."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import shapely

from ..analysis.free_zones import COUNTS, Criterion
from ..i18n import format_number, tr
from .free_zone_inputs import formula_text
from .free_zone_words import as_read, figure_words
from .html_report import render_report
from .project_words import verdict_words
from .report_map import map_of
from .row_labels import fictitious_notice, short

COLOURS = {"met": "#2f7d4f", "unknown": "#8a6fb0", "not_met": "#9aa2a9"}
_LISTED, _NUMBERED = 100, 40


class _Shapes(SimpleNamespace):
    def __len__(self):
        return len(self.geometry)


def write_report(path: str, rows, shapes, crs, criteria: list[Criterion], ordered, area, used, places, run: dict):
    words = verdict_words()
    verdicts = rows["verdict"].tolist()
    notices = filter(None, (fictitious_notice(one.frame) for one in places.values()))
    legend = [
        {"colour": COLOURS[code], "title": tr("{title}: {text}").format(title=title, text=verdicts.count(code))}
        for code, title in words.items()
    ]
    table = _Shapes(geometry=shapes, crs=crs, missing=shapely.is_missing(shapes))
    numbers = {at: str(at + 1) for at in range(min(len(rows), _NUMBERED))}
    labels = [tr("Candidate {n}").format(n=at + 1) for at in range(len(rows))]
    nobody = np.full(len(rows), None, dtype=object)
    render_report(
        path,
        "free_zones.html.j2",
        run=run,
        fictitious=next(notices, ""),
        verdicts=[
            {"n": verdicts.count(code), "title": title, "colour": COLOURS[code]} for code, title in words.items()
        ],
        criteria=[
            {
                "title": figure_words(one.code),
                "sign": "≥" if one.is_least else "≤",
                "threshold": as_read(one.code, ordered["thresholds"][at]),
                "is_area": bool(np.isnan(one.threshold)),
            }
            for at, one in enumerate(criteria)
        ],
        figures=[(figure_words(one.code), formula_text(one), as_read(one.code, area[one.code])) for one in used],
        map=map_of(table, [COLOURS[one] for one in verdicts], numbers, nobody, legend, labels),
        rows=[_row(at, rows, criteria, ordered) for at in range(min(len(rows), _LISTED))],
        more=max(len(rows) - _LISTED, 0),
    )


def _row(at: int, rows, criteria, ordered) -> dict:
    cells = []
    for column, one in enumerate(criteria):
        name = f"{one.code}_n" if one.code in COUNTS else one.code
        met = ordered["met"][at, column]
        state = "unknown" if np.isnan(met) else ("met" if met == 1 else "not_met")
        mark = {"met": "✔", "not_met": "✘", "unknown": "?"}[state]
        value = as_read(one.code, float(ordered["table"][name].iat[at]))
        cells.append({"value": value, "mark": mark, "colour": COLOURS[state]})
    return {
        "number": int(rows["candidate"].iat[at]),
        "colour": COLOURS[rows["verdict"].iat[at]],
        "cells": cells,
        "places": " / ".join(str(rows[f"{one}_n"].iat[at]) for one in COUNTS),
        "hectares": format_number(rows["area_m2"].iat[at] / 1e4),
        "names": short(rows["names"].iat[at] or "", 90),
    }
