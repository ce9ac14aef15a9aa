"""Which criteria make and unmake each estate's score: the material of a sentence, not the sentence."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .aggregation import known_shares, weights_of
from .scoring import SCORE_DIGITS
from .scoring_model import ScoringModel


def strongest_reasons(table: pd.DataFrame, model: ScoringModel) -> pd.DataFrame:
    """Return what weighs most in each score, on the index of `table` (that of `score_estates`).

    `first`, `second`: the criteria that contribute most, None where nothing more than 0 is left; `first_points`,
    `second_points`: how much, of 100. `weakest`: the criterion that costs the estate most points, `weakest_lost`:
    these points, 100 · share · (1 - v), the share being that of the known weight; for `additive` they are what the
    score would gain. None and NaN without a score. `missing`: tuple of the criteria with a weight that are unknown.
    Ties go to the criterion that stands first in the model.
    """
    ids = [criterion.id for criterion in model.criteria()]
    weights = weights_of(model)
    v = table[[f"v_{name}" for name in ids]].to_numpy(dtype=float)
    points = table[[f"c_{name}" for name in ids]].to_numpy(dtype=float)
    has_score = ~np.isnan(table["score"].to_numpy(dtype=float))
    lost = np.where(has_score[:, None], 100.0 * known_shares(v, weights) * (1.0 - v), np.nan)
    reasons = {}
    reasons["first"], reasons["first_points"] = _largest(points, 0, ids)
    reasons["second"], reasons["second_points"] = _largest(points, 1, ids)
    reasons["weakest"], reasons["weakest_lost"] = _largest(lost, 0, ids)
    reasons["missing"] = _missing(np.isnan(v) & (weights.effective > 0), ids)
    return pd.DataFrame({name: pd.Series(values, table.index, values.dtype) for name, values in reasons.items()})


def _largest(points: np.ndarray, place: int, ids: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Return the criterion in the given place, from 0, and its points; None and NaN where they are not above 0."""
    amounts = np.where(points > 0, np.round(points, SCORE_DIGITS), 0.0)
    if place >= amounts.shape[1]:
        return np.full(len(amounts), None, dtype=object), np.full(len(amounts), np.nan)
    chosen = np.argsort(-amounts, axis=1, kind="stable")[:, place]
    largest = amounts[np.arange(len(amounts)), chosen]
    names = np.where(largest > 0, np.array(ids, dtype=object)[chosen], None)
    return names, np.where(largest > 0, largest, np.nan)


def _missing(is_missing: np.ndarray, ids: list[str]) -> np.ndarray:
    patterns, rows = np.unique(is_missing, axis=0, return_inverse=True)
    names = np.empty(len(patterns), dtype=object)
    names[:] = [tuple(np.array(ids, dtype=object)[pattern]) for pattern in patterns]
    return names[rows.ravel()]
