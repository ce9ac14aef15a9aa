"""The report of `scoreestates`: figures and charts of the scored table, ready for the template."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..i18n import format_number, format_percent, in_language, tr
from .html_report import render_report
from .model_words import DARK_COLOURS, model_criteria, model_words
from .row_labels import estate_labels, fictitious_notice, short, titled
from .score_words import criterion_title, quoted_counts

_CHART_LEFT, _CHART_WIDTH, _ROW = 330, 520, 22
_UNSCORED_LISTED = 50


def write_report(path: str, frame: pd.DataFrame, result, model, top_count: int, run: dict):
    """Write the HTML report of one scoring; `frame` holds the input's attributes, row by row."""
    table = result.table
    labels = estate_labels(frame)
    scored = table[table["score"].notna()].sort_values(["rank", "completeness"], ascending=[True, False])
    top = scored[scored["rank"] <= top_count]  # all of those that share the last rank
    criteria = model_criteria(model)
    render_report(
        path,
        "score.html.j2",
        run=run,
        model=model_words(model),
        criteria=criteria,
        counts=_counts(table, frame, top),
        fictitious=fictitious_notice(frame),
        top=[_row(row, labels[index]) for index, row in zip(top.index, top.to_dict("records"))],
        ranking=_ranking(top, labels),
        curve=_curve(scored, top_count),
        contributions=_contributions(top, labels, criteria),
        contribution_note=_contribution_note(model),
        crossing=_crossing(table, model),
        known=_known(table, model),
        unscored=_unscored(table, labels),
        doubts=_doubts(result, model),
    )


def _score(value) -> str:
    return format_number(value, 1)


def _ranks(row: dict) -> str:
    low, high = row["rank_min"], row["rank_max"]
    return str(low) if low == high else tr("{low} to {high}").format(low=low, high=high)


def _row(row: dict, label: str) -> dict:
    return {
        "rank": row["rank"],
        "label": label,
        "score": _score(row["score"]),
        "ranks": _ranks(row),
        "completeness": format_percent(row["completeness"]),
        "why": row["why"],
    }


def _counts(table, frame, top) -> dict:
    dwellings = next((frame[name] for name in frame.columns if name.lower() == "dwellings"), None)
    known = None if dwellings is None or dwellings.dtype.kind != "f" else dwellings.loc[top.index]
    return {
        "scored": int(table["score"].notna().sum()),
        "unscored": int(table["score"].isna().sum()),
        "complete": int((table["completeness"] >= 1 - 1e-9).sum()),
        # A sum over some of them would look like the whole.
        "dwellings": float(known.sum()) if known is not None and known.notna().all() else None,
    }


def _x(score: float) -> float:
    return round(_CHART_LEFT + _CHART_WIDTH * float(score) / 100, 1)


def _score_ticks() -> list[dict]:
    return [{"x": _x(score), "label": str(score)} for score in range(0, 101, 20)]


def _ranking(top, labels) -> dict:
    rows = []
    for position, (index, row) in enumerate(zip(top.index, top.to_dict("records"))):
        low, high = _x(row["score_min"]), _x(row["score_max"])
        rows.append(
            {
                "y": 36 + position * _ROW,
                "rank": row["rank"],
                "label": short(labels[index], 40),
                "low": low,
                "width": round(high - low, 1),
                "x": _x(row["score"]),
                "value_x": round(max(high, _x(row["score"])) + 9, 1),
                "score": _score(row["score"]),
                "ranks": _ranks(row),
            }
        )
    return {"height": 36 + _ROW * max(len(rows), 1), "ticks": _score_ticks(), "rows": rows}


def _curve(scored, top_count) -> dict:
    n = len(scored)
    x = 40 + 990 * (np.arange(n) / max(n - 1, 1))

    def points(column, order=slice(None)):
        y = 210 - 2 * scored[column].to_numpy(dtype=float)
        return " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x[order], y[order]))

    cut = 40 + 990 * min((top_count - 0.5) / max(n - 1, 1), 1)
    band = points("score_max") + " " + points("score_min", slice(None, None, -1)) if n else ""
    return {
        "line": points("score"),
        "band": band,
        "cut": round(cut, 1),
        "ticks": [{"y": 210 - 2 * score, "label": str(score)} for score in range(0, 101, 25)],
    }


def _contributions(top, labels, criteria) -> dict:
    rows = []
    for position, (index, row) in enumerate(zip(top.index, top.to_dict("records"))):
        x, parts = float(_CHART_LEFT), []
        for one in criteria:
            points = row[f"c_{one['id']}"]
            if pd.isna(points) or points <= 0:
                continue
            width = _CHART_WIDTH * points / 100
            told = titled(one["title"], _score(points))
            parts.append(
                {
                    "x": round(x, 1),
                    "width": round(width, 1),
                    "colour": one["colour"],
                    "ink": "#ffffff" if one["colour"] in DARK_COLOURS else "#22262b",
                    "title": told,
                    "points": _score(points),
                }
            )
            x += width
        label = short(labels[index], 40)
        rows.append(
            {
                "y": 36 + position * _ROW,
                "rank": row["rank"],
                "label": label,
                "parts": parts,
                "end": round(x + 8, 1),
                "score": _score(row["score"]),
            }
        )
    return {"height": 36 + _ROW * max(len(rows), 1), "ticks": _score_ticks(), "rows": rows}


def _contribution_note(model) -> str:
    notes = {
        "additive": tr("Each bar is the score, cut into the points that each criterion brings: they add up to it."),
        "geometric": tr(
            "The score is a geometric mean: it is shared between the axes in proportion to the logarithm of each, "
            "then between the criteria of the axis."
        ),
    }
    other = tr("This method does not add points up: the score is shared in proportion to weight times value.")
    return notes.get(model.aggregation, other)


def _levels() -> dict[str, str]:
    return {"low": tr("low"), "medium": tr("medium"), "high": tr("high"), "unknown": tr("unknown")}


def _crossing(table, model) -> dict | None:
    if model.crossing is None:
        return None
    titles = {axis.id: in_language(axis.title, axis.id) for axis in model.axes}
    levels = _levels()
    rows = [
        {"levels": [levels[part.rpartition(":")[2]] for part in told.split(" ")], "count": int(count)}
        for told, count in table["cross_class"].value_counts().items()
    ]
    low, high = (format_number(cut, 1) for cut in model.crossing.cuts)
    return {"axes": [titles[axis] for axis in model.crossing.axes], "rows": rows, "low": low, "high": high}


def _known(table, model) -> dict:
    rows = []
    for position, criterion in enumerate(model.criteria()):
        share = float(table[f"v_{criterion.id}"].notna().mean()) if len(table) else 0.0
        title = short(criterion_title(criterion), 46)
        told = format_percent(share)
        rows.append({"y": 20 + 24 * position, "label": title, "width": round(600 * share, 1), "share": told})
    return {"height": 16 + 24 * len(rows), "rows": rows}


def _unscored(table, labels) -> list[dict]:
    missing = table[table["score"].isna()]
    return [
        {"label": labels[index], "completeness": format_percent(row["completeness"]), "why": row["why"]}
        for index, row in zip(missing.index[:_UNSCORED_LISTED], missing.head(_UNSCORED_LISTED).to_dict("records"))
    ]


def _doubts(result, model) -> list[str]:
    titles = {criterion.id: criterion_title(criterion) for criterion in model.criteria()}
    doubts = []
    for criterion, labels in result.unknown_labels.items():
        listed = quoted_counts(labels)
        doubts.append(
            tr("{criterion}: the model does not know {labels}; these estates count as unknown on it.").format(
                criterion=titles[criterion], labels=listed
            )
        )
    for criterion in result.constant:
        told = tr("{criterion}: all estates have the same value, so it does not tell them apart.")
        doubts.append(told.format(criterion=titles[criterion]))
    return doubts
