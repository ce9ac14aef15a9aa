"""From the figures of one criterion to values between 0 and 1, where 1 raises the priority most."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from scipy.special import ndtr

from .numbers import to_numbers
from .scoring_model import Criterion, ValueFunction, comparable


@dataclass(frozen=True)
class CriterionValues:
    """`values`: float, shape (n,), NaN where the figure is missing. `goalposts`: what minmax used.

    `unknown_labels`: how many estates have each label that the map of `classes` does not know.
    """

    values: np.ndarray
    goalposts: tuple[float, float] | None = None
    unknown_labels: dict[str, int] = field(default_factory=dict)

    @property
    def is_constant(self) -> bool:
        """Whether all estates that have a value have the same one."""
        known = self.values[~np.isnan(self.values)]
        return known.size > 0 and bool((known == known[0]).all())


def criterion_values(figures: pd.Series, criterion: Criterion) -> CriterionValues:
    """Return the values of `criterion` for the raw `figures`, one per estate.

    minmax: (x - low) / (high - low), clamped, with the frozen bounds or else the observed extremes.
    rank: (average rank - 1) / (n - 1). zscore: standard normal distribution function of (x - mean) / population
    standard deviation. piecewise: linear between the points, clamped. classes: looked up.
    n, extremes, mean and deviation are those of the estates whose figure is known; where these are all equal, the
    kinds that compare estates with each other give 0.5. Direction `low` gives 1 - v, but for piecewise and classes.
    Raises InputError("not_a_number", field, value, row) for text in a numeric criterion.
    """
    if criterion.value.kind == "classes":
        return _class_values(figures, criterion.value.classes)
    numbers = to_numbers(figures)
    if criterion.value.kind == "piecewise":
        x, v = zip(*criterion.value.points)
        return CriterionValues(np.interp(numbers, x, v))
    goalposts = _goalposts(numbers, criterion.value) if criterion.value.kind == "minmax" else None
    values = _SCALES[criterion.value.kind](numbers, goalposts)
    return CriterionValues(1.0 - values if criterion.direction == "low" else values, goalposts)


def _goalposts(numbers: np.ndarray, function: ValueFunction) -> tuple[float, float] | None:
    if function.bounds is not None:
        return function.bounds
    known = numbers[~np.isnan(numbers)]
    return (float(known.min()), float(known.max())) if known.size else None


def _minmax(numbers: np.ndarray, goalposts: tuple[float, float] | None) -> np.ndarray:
    if goalposts is None or goalposts[0] == goalposts[1]:
        return _all_equal(numbers)
    low, high = goalposts
    return np.clip((numbers - low) / (high - low), 0.0, 1.0)


def _rank(numbers: np.ndarray, _goalposts) -> np.ndarray:
    ranks = pd.Series(numbers).rank(method="average").to_numpy()
    known = np.count_nonzero(~np.isnan(numbers))
    return (ranks - 1.0) / (known - 1.0) if known > 1 else _all_equal(numbers)


def _zscore(numbers: np.ndarray, _goalposts) -> np.ndarray:
    known = numbers[~np.isnan(numbers)]
    # Compared as they are: the deviation of equal figures may come out as a tiny positive number.
    if known.size == 0 or known.min() == known.max():
        return _all_equal(numbers)
    # A z-score does not change with the unit; in this one the squares cannot vanish.
    scaled = (numbers - known.min()) / (known.max() - known.min())
    return ndtr((scaled - np.nanmean(scaled)) / np.nanstd(scaled))


def _all_equal(numbers: np.ndarray) -> np.ndarray:
    return np.where(np.isnan(numbers), np.nan, 0.5)


def _class_values(figures: pd.Series, classes: dict[str, float]) -> CriterionValues:
    codes, labels = pd.factorize(figures, use_na_sentinel=True)
    texts = [_label_text(label) for label in labels]
    values = np.array([*(classes.get(comparable(text), np.nan) for text in texts), np.nan])
    counts = np.bincount(codes[codes >= 0], minlength=len(texts))
    unknown: dict[str, int] = {}
    for text, count in zip(texts, counts):
        if text and comparable(text) not in classes:
            unknown[text] = unknown.get(text, 0) + int(count)
    return CriterionValues(values[codes], None, dict(sorted(unknown.items(), key=lambda item: -item[1])))


def _label_text(label) -> str:
    if isinstance(label, (float, np.floating)) and float(label).is_integer():
        label = int(label)
    return " ".join(str(label).split())


_SCALES = {"minmax": _minmax, "rank": _rank, "zscore": _zscore}
