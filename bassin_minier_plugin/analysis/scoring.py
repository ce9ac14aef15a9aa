"""Score, contributions, completeness and intervals of estates under a scoring model."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from .aggregation import (
    GEOMETRIC_FLOOR,
    ElectreTri,
    Weights,
    axis_scores,
    known_shares,
    method_of,
    weights_of,
)
from .errors import InputError
from .rank_interval import rank_intervals, ranks
from .scoring_model import Crossing, ScoringModel
from .value_functions import CriterionValues, criterion_values

# Scores that are equal on paper must be equal here, or ties would be ranked by rounding errors.
SCORE_DIGITS = 9
_TOLERANCE = 1e-12
_LEVELS = ("low", "medium", "high", "unknown")


@dataclass
class ScoreResult:
    """`table`: one row per estate, on the index of the frame scored; see `score_estates`.

    `unknown_labels`: {criterion: {label: estates}}, labels that the map of `classes` does not know, hence missing.
    `goalposts`: {criterion: (low, high)} that minmax used. `constant`: criteria on which all known estates have the
    same value. `absent_fields`: fields that the frame does not have, of criteria without weight.
    """

    table: pd.DataFrame
    unknown_labels: dict[str, dict[str, int]] = field(default_factory=dict)
    goalposts: dict[str, tuple[float, float]] = field(default_factory=dict)
    constant: list[str] = field(default_factory=list)
    absent_fields: list[str] = field(default_factory=list)


def score_estates(frame: pd.DataFrame, model: ScoringModel, tick=None) -> ScoreResult:
    """Score each row of `frame`, which has the raw fields that `model` names.

    Columns of the table, NULL (NaN, <NA>, None) where unknown:
    `v_<criterion>` 0-1; `c_<criterion>` points of the score, NULL where v or the score is unknown, 0 for a criterion
    without weight; `axis_<axis>` 0-100; `score` 0-100, rounded to 9 decimals; `rank` 1 = first, ties share the lowest;
    `completeness` 0-1, known share of the weight, under `model.min_completeness` there is no score and no rank;
    `score_min`, `score_max` with every missing v at 0 and at 1, nothing renormalised; `rank_min`, `rank_max`;
    `cross_class`; for electre_tri `category_pessimistic`, `category_optimistic`, 1 to k = best.

    Contributions sum to the score. additive: weight · v over the known weight. geometric: the score is shared between
    axes as W · ln(axis) (as W if all axes are at their floor), inside an axis as w · v (as w if all are 0).
    topsis and electre_tri, which do not add up: the score shared as weight · v.

    Intervals of topsis keep the best and worst observed as they are. Without a missing value among the weighted
    criteria, score_min = score = score_max.
    Raises InputError("field_unknown", field, path, criterion), InputError("not_a_number", field, value, row).
    `tick(share)` is called between the steps and may raise Cancelled.
    """
    tick = tick or _no_tick
    columns, absent_fields = values_by_criterion(frame, model, tick)
    v = np.column_stack([column.values for column in columns.values()])
    return ScoreResult(
        table=score_values(v, model, frame.index, tick),
        unknown_labels={name: column.unknown_labels for name, column in columns.items() if column.unknown_labels},
        goalposts={name: column.goalposts for name, column in columns.items() if column.goalposts},
        constant=[name for name, column in columns.items() if column.is_constant],
        absent_fields=absent_fields,
    )


def score_values(v: np.ndarray, model: ScoringModel, index: pd.Index | None = None, tick=None) -> pd.DataFrame:
    """Return the table of `score_estates` from values that are known already: `v` is that of `values_matrix`.

    The values do not depend on the weights: under other weights, only this has to be done again.
    """
    tick = tick or _no_tick
    weights = weights_of(model)
    ids = [criterion.id for criterion in model.criteria()]
    completeness = _completeness(v, weights)
    method = method_of(model, v)
    categories = method.categories(v, weights) if isinstance(method, ElectreTri) else ()
    score = method.score(*categories) if categories else method(v, weights)
    figures = _scores(score, v, weights, method, completeness, model.min_completeness)
    tick(0.8)
    contributions = _contributions(v, weights, figures["score"], model.aggregation)
    tick(0.9)
    axes = np.round(axis_scores(v, weights), SCORE_DIGITS)
    data = {f"v_{name}": v[:, position] for position, name in enumerate(ids)}
    data.update({f"c_{name}": contributions[:, position] for position, name in enumerate(ids)})
    data.update({f"axis_{axis.id}": axes[:, position] for position, axis in enumerate(model.axes)})
    data.update(figures)
    data["cross_class"] = _cross_classes(axes, [axis.id for axis in model.axes], model.crossing)
    for name, category in zip(("category_pessimistic", "category_optimistic"), categories):
        data[name] = _whole(np.where(np.isnan(figures["score"]), np.nan, category))
    tick(1.0)
    return pd.DataFrame({name: pd.Series(values, index, values.dtype) for name, values in data.items()})


def _no_tick(_share: float) -> None:
    """Nobody watches."""


def values_by_criterion(
    frame: pd.DataFrame, model: ScoringModel, tick=None
) -> tuple[dict[str, CriterionValues], list[str]]:
    """Return the values of each criterion id, in the order of `model.criteria()`, and the fields that are not there.

    A field may be absent when its criterion has no weight.
    Raises InputError("field_unknown", field, path, criterion), InputError("not_a_number", field, value, row).
    """
    tick = tick or _no_tick
    columns, absent = {}, []
    criteria = model.criteria()
    for position, (criterion, weight) in enumerate(zip(criteria, weights_of(model).effective)):
        tick(0.6 * position / len(criteria))
        if criterion.field in frame.columns:
            columns[criterion.id] = criterion_values(frame[criterion.field], criterion)
        elif weight > 0:
            path = f"{criterion.path}.field"
            raise InputError("field_unknown", field=criterion.field, path=path, criterion=criterion.id)
        else:
            columns[criterion.id] = CriterionValues(np.full(len(frame), np.nan))
            absent.append(criterion.field)
    return columns, list(dict.fromkeys(absent))


def values_matrix(frame: pd.DataFrame, model: ScoringModel, tick=None) -> np.ndarray:
    """Return the values of `values_by_criterion` as (n, c), NaN where unknown."""
    columns, _ = values_by_criterion(frame, model, tick)
    return np.column_stack([column.values for column in columns.values()])


def _completeness(v: np.ndarray, weights: Weights) -> np.ndarray:
    known = ~np.isnan(v)
    is_complete = known[:, weights.effective > 0].all(axis=1)
    return np.where(is_complete, 1.0, np.minimum(known @ weights.effective, 1.0))


def _scores(score, v, weights: Weights, method, completeness, min_completeness: float) -> dict[str, np.ndarray]:
    score = np.round(score, SCORE_DIGITS)
    low, high = score.copy(), score.copy()
    partial = completeness < 1.0
    for bound, filler, take in ((low, 0.0, np.fmin), (high, 1.0, np.fmax)):
        completed = np.where(np.isnan(v[partial]), filler, v[partial])
        # A renormalised ELECTRE score can lie outside its completions by a category: the interval holds it too.
        bound[partial] = take(np.round(method(completed, weights), SCORE_DIGITS), score[partial])
    score[completeness < min_completeness - _TOLERANCE] = np.nan
    best, worst = rank_intervals(score, low, high)
    return {
        "score": score,
        "rank": _whole(ranks(score)),
        "completeness": completeness,
        "score_min": low,
        "score_max": high,
        "rank_min": _whole(best),
        "rank_max": _whole(worst),
    }


def _whole(numbers: np.ndarray) -> pd.array:
    return pd.array(numbers, dtype="Int64")


def _contributions(v: np.ndarray, weights: Weights, score: np.ndarray, aggregation: str) -> np.ndarray:
    known = ~np.isnan(v)
    values = np.where(known, v, 0.0)
    shares = known_shares(v, weights)
    if aggregation == "additive":
        points = 100.0 * shares * values
    elif aggregation == "geometric":
        axes = axis_scores(v, weights)
        logarithms = np.log(np.maximum(np.where(np.isnan(axes), GEOMETRIC_FLOOR, axes), GEOMETRIC_FLOOR))
        of_axes = _apportioned(weights.axis * logarithms, shares @ weights.membership)
        inside = np.zeros_like(v)
        for axis in weights.membership.T.astype(bool):
            inside[:, axis] = _apportioned(shares[:, axis] * values[:, axis], shares[:, axis])
        points = score[:, None] * (of_axes @ weights.membership.T) * inside
    else:
        weighted = known * weights.effective
        points = score[:, None] * _apportioned(weighted * values, weighted)
    return np.where(known & ~np.isnan(score)[:, None], points, np.nan)


def _apportioned(parts: np.ndarray, otherwise: np.ndarray) -> np.ndarray:
    """Return rows that sum to 1, in proportion to `parts`, or to `otherwise` where these are all 0."""
    has_parts = parts.sum(axis=1, keepdims=True) > 0
    chosen = np.where(has_parts, parts, otherwise)
    total = chosen.sum(axis=1, keepdims=True)
    return np.divide(chosen, total, out=np.zeros_like(chosen), where=total > 0)


def _cross_classes(axes: np.ndarray, axis_ids: list[str], crossing: Crossing | None) -> np.ndarray:
    if crossing is None:
        return np.full(len(axes), None, dtype=object)
    crossed = axes[:, [axis_ids.index(name) for name in crossing.axes]]
    levels = np.where(np.isnan(crossed), len(_LEVELS) - 1, np.searchsorted(crossing.cuts, crossed, side="right"))
    combinations, rows = np.unique(levels, axis=0, return_inverse=True)
    labels = [" ".join(f"{name}:{_LEVELS[level]}" for name, level in zip(crossing.axes, row)) for row in combinations]
    return np.array(labels, dtype=object)[rows.ravel()]
