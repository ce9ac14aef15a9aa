"""The report of `socialcontrast`: the contrast of the area, its extremes, and what chance allows to say."""

from __future__ import annotations

import numpy as np

from ..analysis.census_columns import FIGURES
from ..i18n import format_number, format_percent, tr
from .contrast_inputs import commune_labels, tr_figure
from .html_report import render_report
from .project_words import class_words, quadrant_words
from .report_map import map_of
from .row_labels import fictitious_notice
from .social_contrast import correction_titles, variable_titles

COLOURS = {
    "jobs_far": "#7f2704",
    "jobs": "#e08a3c",
    "balanced": "#f3efe6",
    "homes": "#9bbbd9",
    "homes_far": "#2c5c8f",
    None: "#d5d9de",
}
_LISTED = 12
_NAMED = 14
_WIDTH, _HEIGHT, _LEFT, _TOP = 1040, 460, 70, 20


def write_report(path: str, communes, columns, counts, found, table, asked: dict, run: dict):
    labels = commune_labels(communes)
    gap = table["gap"].to_numpy(dtype=float)
    known = np.flatnonzero(~np.isnan(gap))
    order = known[np.argsort(-gap[known], kind="stable")]
    render_report(
        path,
        "contrast.html.j2",
        run=run,
        fictitious=fictitious_notice(communes.frame),
        columns=[(tr_figure(one), columns.fields[one] or "—", columns.years[one] or "") for one in FIGURES],
        asked=asked,
        area={
            "jobs": _percent(found.area_job_share),
            "residents": _percent(found.area_resident_share),
            "masked": int(found.is_masked.sum()),
            "n": len(communes),
        },
        classes=_classes(table),
        map=_map(communes, table, labels, order),
        scatter=_scatter(table, labels, found),
        more_jobs=[_row(at, labels, counts, table) for at in order[:_LISTED] if gap[at] > 0],
        more_homes=[_row(at, labels, counts, table) for at in order[::-1][:_LISTED] if gap[at] < 0],
        test=_test(table, labels, asked) if "moran_i" in table else None,
    )


def _percent(share: float) -> str:
    return tr("unknown") if np.isnan(share) else format_percent(share, 1)


def _classes(table) -> list[dict]:
    words = {**class_words(), None: tr("Unknown, or masked")}
    held = table["contrast"].tolist()
    return [{"title": title, "colour": COLOURS[code], "n": held.count(code)} for code, title in words.items()]


def _map(communes, table, labels, order) -> dict | None:
    colours = [COLOURS[code] for code in table["contrast"].tolist()]
    legend = [{"colour": one["colour"], "title": f"{one['title']} ({one['n']})"} for one in _classes(table)]
    ends = [*order[: _NAMED // 2], *order[::-1][: _NAMED // 2]]
    found = map_of(communes, colours, {int(at): labels[at] for at in ends}, np.full(len(labels), None), legend, labels)
    if found is not None:
        for disc in found["discs"]:
            disc["colour"] = "#22262b"
    return found


def _row(at: int, labels, counts, table) -> dict:
    return {
        "name": labels[at],
        "jobs": format_number(counts["executive_jobs"].iat[at]),
        "residents": format_number(counts["resident_executives"].iat[at]),
        "gap": format_number(table["gap"].iat[at]),
        "ratio": format_number(table["job_ratio"].iat[at], 2),
        "quotient": _decimal(table["location_quotient"].iat[at], 2),
        "job_share": _share(table["job_share"].iat[at]),
        "resident_share": _share(table["resident_share"].iat[at]),
    }


def _decimal(value: float, decimals: int) -> str:
    return "" if np.isnan(value) else format_number(value, decimals)


def _share(value: float) -> str:
    return "" if np.isnan(value) else format_percent(value, 1)


def _scatter(table, labels, found) -> dict | None:
    """Resident share across, job share up, and the whole of the communes as two lines."""
    across, up = (table[one].to_numpy(dtype=float) for one in ("resident_share", "job_share"))
    rows = np.flatnonzero(~np.isnan(across) & ~np.isnan(up))
    if not len(rows):
        return None
    most = 1.08 * max(across[rows].max(), up[rows].max())
    width, height = _WIDTH - _LEFT - 160, _HEIGHT - 2 * _TOP - 30

    def x(share):
        return round(_LEFT + width * share / most, 1)

    def y(share):
        return round(_TOP + height * (1 - share / most), 1)

    gap = np.abs(table["gap"].to_numpy(dtype=float))
    named = set(rows[np.argsort(-np.nan_to_num(gap[rows]), kind="stable")][:8].tolist())
    step = next(one for one in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5) if most / one <= 10)
    return {
        "height": _HEIGHT,
        "bottom": y(0),
        "right": x(most),
        "top": y(most),
        "left": x(0),
        "ticks": [{"x": x(at), "y": y(at), "label": format_percent(at)} for at in np.arange(0, most, step).tolist()],
        "whole_x": None if np.isnan(found.area_resident_share) else x(found.area_resident_share),
        "whole_y": None if np.isnan(found.area_job_share) else y(found.area_job_share),
        "dots": [
            {
                "x": x(across[at]),
                "y": y(up[at]),
                "colour": COLOURS[table["contrast"].iat[at]],
                "title": labels[at],
                "name": labels[at] if at in named else "",
            }
            for at in rows.tolist()
        ],
    }


def _test(table, labels, asked) -> dict:
    words = quadrant_words()
    rows = np.flatnonzero(table["moran_significant"].fillna(0).to_numpy(dtype=int) == 1)
    rows = rows[np.argsort(table["moran_q"].to_numpy()[rows], kind="stable")]
    return {
        "variable": variable_titles()[asked["variable"]],
        "way": {
            "contiguity": tr("contiguous communes"),
            "nearest": tr("the k nearest"),
            "distance": tr("within a distance"),
        }[asked["way"]],
        "correction": correction_titles()[asked["correction"]],
        "alpha": format_number(asked["alpha"], 2),
        "permutations": format_number(asked["permutations"]),
        "seed": str(asked["seed"]),
        "tested": int(table["moran_p"].notna().sum()),
        "rows": [
            {
                "name": labels[at],
                "quadrant": words[table["quadrant"].iat[at]],
                "moran_i": format_number(table["moran_i"].iat[at], 2),
                "p": format_number(table["moran_p"].iat[at], 3),
                "q": format_number(table["moran_q"].iat[at], 3),
            }
            for at in rows.tolist()
        ],
    }
