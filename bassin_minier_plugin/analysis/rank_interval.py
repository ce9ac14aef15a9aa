"""Ranks, and the ranks that an estate could have once everyone's missing values are known."""

from __future__ import annotations

import numpy as np


def ranks(score: np.ndarray) -> np.ndarray:
    """Return 1 for the highest score; ties share the lowest rank; NaN stays NaN. Shape (n,)."""
    return np.where(np.isnan(score), np.nan, 1.0 + _count_above(score, score))


def rank_intervals(score: np.ndarray, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the best and the worst rank that each estate can have, integers of shape (n,).

    `low` and `high` are the scores with every missing value at 0 and at 1; `score` is NaN where there is none.
    Best: the estate at its highest and the others at their lowest; worst: the reverse. An estate without a score may
    or may not enter the ranking once its data come: it never pushes a best rank down, but may push a worst one.
    When all have a score both ends are reached by a completion (estates vary independently of each other).
    Sorting makes it O(n log n).
    """
    best = 1 + _count_above(low[~np.isnan(score)], high)
    worst = 1 + _count_above(high, low) - (high > low)
    return best, worst


def _count_above(population: np.ndarray, limits: np.ndarray) -> np.ndarray:
    ordered = np.sort(population[~np.isnan(population)])
    return ordered.size - np.searchsorted(ordered, limits, side="right")
