"""The report of `scoreestates`: figures and charts of the scored table, ready for the template."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..analysis.scoring_model import comparable
from ..i18n import format_number, format_percent, in_language, tr
from .html_report import render_report
from .row_labels import estate_labels, fictitious_notice
from .score_words import criterion_title, quoted_counts

# Paul Tol's "muted" scheme: told apart by colour-blind readers.
_COLOURS = (
    *("#332288", "#cc6677", "#117733", "#ddcc77", "#88ccee"),
    *("#882255", "#44aa99", "#999933", "#aa4499", "#bbbbbb"),
)
_DARK = {"#332288", "#117733", "#882255", "#aa4499", "#cc6677", "#999933"}
_CHART_LEFT, _CHART_WIDTH, _ROW = 330, 520, 22
_UNSCORED_LISTED = 50


def write_report(path: str, frame: pd.DataFrame, result, model, top_count: int, run: dict):
    """Write the HTML report of one scoring; `frame` holds the input's attributes, row by row."""
    table = result.table
    labels = estate_labels(frame)
    scored = table[table["score"].notna()].sort_values(["rank", "completeness"], ascending=[True, False])
    top = scored[scored["rank"] <= top_count]  # all of those that share the last rank
    criteria = _criteria(model)
    render_report(
        path,
        "score.html.j2",
        run=run,
        model=_model(model),
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


def _titled(title: str, text: str) -> str:
    return tr("{title}: {text}").format(title=title, text=text)


def _short(text: str, length: int = 42) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"


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
                "label": _short(labels[index], 40),
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
            told = _titled(one["title"], _score(points))
            parts.append(
                {
                    "x": round(x, 1),
                    "width": round(width, 1),
                    "colour": one["colour"],
                    "ink": "#ffffff" if one["colour"] in _DARK else "#22262b",
                    "title": told,
                    "points": _score(points),
                }
            )
            x += width
        label = _short(labels[index], 40)
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
        title = _short(criterion_title(criterion), 46)
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


def _aggregations() -> dict[str, str]:
    return {
        "additive": tr("weighted mean"),
        "geometric": tr("weighted geometric mean"),
        "topsis": "TOPSIS",
        "electre_tri": "ELECTRE TRI",
    }


def _formulas() -> dict[str, str]:
    return {
        "additive": tr(
            "Axis (0–100) = 100 · Σ weight · value / Σ weight over the criteria known for the estate; "
            "score = the same over the known axes."
        ),
        "geometric": tr("Score = weighted geometric mean of the known axes (0–100), each not below 1."),
        "topsis": tr(
            "Score = 100 · D⁻ / (D⁺ + D⁻), the distances to the worst and to the best observed values (TOPSIS)."
        ),
        "electre_tri": tr(
            "Each estate is assigned to a category by ELECTRE TRI; the score is the mean of the pessimistic and "
            "optimistic categories, from 0 to 100."
        ),
    }


def _model(model) -> dict:
    notes = [in_language(texts) for texts in (model.description, model.note) if texts]
    for axis in model.axes:
        title = in_language(axis.title, axis.id)
        notes += [_titled(title, in_language(texts)) for texts in (axis.description, axis.note) if texts]
    return {
        "id": model.id,
        "version": model.version,
        "title": in_language(model.title, model.id),
        "aggregation": _aggregations()[model.aggregation],
        "min_completeness": format_percent(model.min_completeness),
        "formula": _formulas()[model.aggregation],
        "notes": notes,
    }


def _criteria(model) -> list[dict]:
    shares = model.effective_weights()
    rows = []
    for axis in model.axes:
        for criterion in axis.criteria:
            rows.append(
                {
                    "id": criterion.id,
                    "title": criterion_title(criterion),
                    "axis": in_language(axis.title, axis.id),
                    "weight": shares[criterion.id],
                    "share": format_percent(shares[criterion.id], 1),
                    "field": criterion.field,
                    "polarity": _polarity(criterion),
                    "function": _function(criterion),
                    "colour": _COLOURS[len(rows) % len(_COLOURS)],
                }
            )
    return rows


def _polarity(criterion) -> str:
    if criterion.value.kind == "classes":
        value = criterion.value
        best = max(value.labels, key=lambda label: value.classes[comparable(label)])
        return tr("the class “{best}” raises it most").format(best=best)
    if criterion.value.kind == "piecewise":
        return tr("as the curve says")
    return tr("a high figure raises it") if criterion.direction == "high" else tr("a low figure raises it")


def _function(criterion) -> str:
    value = criterion.value
    unit = f" {criterion.unit}" if criterion.unit else ""
    if value.kind == "minmax" and value.bounds:
        low, high = (format_number(bound, 0 if abs(bound) >= 10 else 2) for bound in value.bounds)
        return tr("from {low} to {high}{unit} (frozen bounds)").format(low=low, high=high, unit=unit)
    if value.kind == "classes":
        worths = ((label, format_number(value.classes[comparable(label)], 2)) for label in value.labels)
        return tr("; ").join(f"{label} = {worth}" for label, worth in worths)
    if value.kind == "piecewise":
        return " → ".join(_titled(format_number(x, 2) + unit, format_number(v, 2)) for x, v in value.points)
    told = {
        "minmax": tr("between the lowest and the highest observed"),
        "rank": tr("rank among the estates"),
        "zscore": tr("standard normal distribution of the z-score"),
    }
    return told[value.kind]
