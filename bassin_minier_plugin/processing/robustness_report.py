"""The report of `rankrobustness`: rank bars and shares of the draws, ready for the template."""

from __future__ import annotations

import pandas as pd

from ..i18n import format_number, format_percent, tr
from .html_report import render_report
from .model_words import model_criteria, model_words
from .row_labels import estate_labels, fictitious_notice, short

COLOURS = {"robust": "#0b5a4a", "debated": "#d98c00", "out": "#c3c7cc"}
_LEFT, _WIDTH, _ROW = 330, 520, 22
_SHOWN = 80


def class_titles() -> dict[str, str]:
    return {
        "robust": tr("Robust: in the top in at least 95% of the draws"),
        "debated": tr("Debated: depends on the weights or on missing figures"),
        "out": tr("Out: in the top in at most 5% of the draws"),
    }


def write_report(path: str, frame: pd.DataFrame, table: pd.DataFrame, model, given: dict, run: dict):
    """Write the HTML report; `given`: draws, seed, top and spread of the run, and how many rank by chance."""
    labels = estate_labels(frame)
    order = table.sort_values(["p_top", "rank_p50", "rank_p95"], ascending=[False, True, True])
    counts = table["robustness"].value_counts()
    shown = order.head(max(_SHOWN, int((order["robustness"] != "out").sum())))
    render_report(
        path,
        "robustness.html.j2",
        run=run,
        model=model_words(model),
        criteria=model_criteria(model),
        fictitious=fictitious_notice(frame),
        given={
            "draws": format_number(given["draws"]),
            "seed": given["seed"],
            "top": given["top"],
            "spread": format_percent(given["spread"]),
        },
        classes=[
            {"title": title, "colour": COLOURS[kind], "count": int(counts.get(kind, 0))}
            for kind, title in class_titles().items()
        ],
        by_chance=given["by_chance"],
        others=len(order) - len(shown),
        bars=_bars(shown, labels, given["top"]),
    )


def _row(row: dict, label: str) -> dict:
    ranks = {name: format_number(row[name]) for name in ("rank_p05", "rank_p50", "rank_p95")}
    # 99.96 % must not read as certainty.
    share = format_percent(row["p_top"], 0 if row["p_top"] in (0.0, 1.0) else 1)
    return {"label": label, "p_top": share, "class": row["robustness"], **ranks}


def _bars(shown: pd.DataFrame, labels: list[str], top: int) -> dict:
    furthest = max(int(shown["rank_p95"].max()) if len(shown) else 1, top + 1, 10)

    def x(rank) -> float:
        return round(_LEFT + _WIDTH * (float(rank) - 1) / (furthest - 1), 1)

    rows = [
        {
            "y": 36 + position * _ROW,
            "label": short(labels[index], 40),
            "low": x(row["rank_p05"]),
            "width": round(x(row["rank_p95"]) - x(row["rank_p05"]), 1),
            "x": x(row["rank_p50"]),
            "ranks": tr("{low} – {middle} – {high}").format(
                low=row["rank_p05"], middle=row["rank_p50"], high=row["rank_p95"]
            ),
            "p_top": _row(row, "")["p_top"],
            "colour": COLOURS[row["robustness"]],
        }
        for position, (index, row) in enumerate(zip(shown.index, shown.to_dict("records")))
    ]
    step = next(size for size in (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10**9) if furthest / size <= 8)
    ticks = [{"x": x(rank), "label": format_number(rank)} for rank in [1, *range(step, furthest + 1, step)]]
    return {"height": 36 + _ROW * max(len(rows), 1), "ticks": ticks, "cut": x(top + 0.5), "rows": rows}
