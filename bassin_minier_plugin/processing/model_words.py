"""A scoring model in words, for reports: method, criteria, what raises the priority."""

from __future__ import annotations

from ..analysis.scoring_model import comparable
from ..i18n import format_number, format_percent, in_language, tr
from .row_labels import titled
from .score_words import criterion_title

# Paul Tol's "muted" scheme: told apart by colour-blind readers.
COLOURS = (
    *("#332288", "#cc6677", "#117733", "#ddcc77", "#88ccee"),
    *("#882255", "#44aa99", "#999933", "#aa4499", "#bbbbbb"),
)
DARK_COLOURS = {"#332288", "#117733", "#882255", "#aa4499", "#cc6677", "#999933"}


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


def model_words(model) -> dict:
    """Title, method and notes of a model as a report shows them."""
    notes = [in_language(texts) for texts in (model.description, model.note) if texts]
    for axis in model.axes:
        title = in_language(axis.title, axis.id)
        notes += [titled(title, in_language(texts)) for texts in (axis.description, axis.note) if texts]
    return {
        "id": model.id,
        "version": model.version,
        "title": in_language(model.title, model.id),
        "aggregation": _aggregations()[model.aggregation],
        "min_completeness": format_percent(model.min_completeness),
        "formula": _formulas()[model.aggregation],
        "notes": notes,
    }


def model_criteria(model) -> list[dict]:
    """The criteria of a model as a report shows them: weight, polarity, value function, colour."""
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
                    "colour": COLOURS[len(rows) % len(COLOURS)],
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
        return " → ".join(titled(format_number(x, 2) + unit, format_number(v, 2)) for x, v in value.points)
    told = {
        "minmax": tr("between the lowest and the highest observed"),
        "rank": tr("rank among the estates"),
        "zscore": tr("standard normal distribution of the z-score"),
    }
    return told[value.kind]
