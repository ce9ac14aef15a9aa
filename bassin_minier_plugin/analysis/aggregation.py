"""From values per criterion to one score: weighted sum, geometric mean, TOPSIS and ELECTRE TRI.

Matrices `v` have one row per estate and one column per criterion, in the order of `model.criteria()`, values
between 0 and 1 and NaN where unknown. What is unknown is left out and the remaining weights share its part.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .scoring_model import ScoringModel

GEOMETRIC_FLOOR = 1.0
# 0.3 - 0.1 is less than 0.2 in binary: comparisons with thresholds allow for that.
_TOLERANCE = 1e-12


@dataclass(frozen=True)
class Weights:
    """The weights of a model as arrays.

    `axis`: (a,), sums to 1. `criterion`: (c,), sums to 1 inside each axis, or is 0 there. `effective`: (c,), the
    share of the whole, sums to 1. `membership`: (c, a), 1 where the criterion belongs to the axis.
    """

    axis: np.ndarray
    criterion: np.ndarray
    effective: np.ndarray
    membership: np.ndarray


def weights_of(model: ScoringModel) -> Weights:
    """Return the weights of `model`, normalised."""
    sizes = [len(axis.criteria) for axis in model.axes]
    membership = np.repeat(np.eye(len(sizes)), sizes, axis=0)
    axis = np.array([axis.weight for axis in model.axes], dtype=float)
    axis = axis / axis.sum()
    criterion = np.array([criterion.weight for criterion in model.criteria()], dtype=float)
    inside = membership @ (criterion @ membership)
    criterion = np.divide(criterion, inside, out=np.zeros_like(criterion), where=inside > 0)
    return Weights(axis, criterion, criterion * (membership @ axis), membership)


def axis_scores(v: np.ndarray, weights: Weights) -> np.ndarray:
    """Return 100 · Σ w·v / Σ w over the known criteria of each axis: (n, a), NaN where no weight is known."""
    known = ~np.isnan(v)
    weighted = (np.where(known, v, 0.0) * weights.criterion) @ weights.membership
    total = (known * weights.criterion) @ weights.membership
    return 100.0 * _ratio(weighted, total)


def known_shares(v: np.ndarray, weights: Weights) -> np.ndarray:
    """Return the part of each known criterion in the score: (n, c), rows sum to 1, 0 where unknown.

    Inside an axis the known criteria share the axis, and the axes with a known weight share the whole.
    A row where no weight is known is NaN.
    """
    known = ~np.isnan(v)
    inside = (known * weights.criterion) @ weights.membership
    axis = weights.axis * (inside > 0)
    axis = _ratio(axis, axis.sum(axis=1, keepdims=True))
    return (known * weights.criterion) * (_ratio(axis, np.where(inside > 0, inside, 1.0)) @ weights.membership.T)


def additive(v: np.ndarray, weights: Weights) -> np.ndarray:
    """Return the weighted mean of the known axes, 0-100."""
    axes, share = _known_axes(v, weights)
    return _ratio((axes * share).sum(axis=1), share.sum(axis=1))


def geometric(v: np.ndarray, weights: Weights) -> np.ndarray:
    """Return the weighted geometric mean of the known axes, each floored at 1: 1-100."""
    axes, share = _known_axes(v, weights)
    logarithms = np.log(np.maximum(axes, GEOMETRIC_FLOOR))
    return np.exp(_ratio((logarithms * share).sum(axis=1), share.sum(axis=1)))


@dataclass(frozen=True)
class Topsis:
    """TOPSIS (Hwang and Yoon 1981) on values: closeness to the best observed against the worst, 0-100.

    `best` and `worst`: (c,), the extremes observed. Values outside, which only a supposed completion can have, are
    clipped to them. Estates as near to the one as to the other because these are the same get 50.
    """

    best: np.ndarray
    worst: np.ndarray

    @classmethod
    def observed(cls, v: np.ndarray) -> Topsis:
        """Take the extremes from `v`; a criterion known nowhere has 1 and 0."""
        known = ~np.isnan(v)
        anywhere = known.any(axis=0)
        best = np.max(v, axis=0, initial=0.0, where=known)
        worst = np.min(v, axis=0, initial=1.0, where=known)
        return cls(np.where(anywhere, best, 1.0), np.where(anywhere, worst, 0.0))

    def __call__(self, v: np.ndarray, weights: Weights) -> np.ndarray:
        known = ~np.isnan(v) & (weights.effective > 0)
        clipped = np.clip(np.where(known, v, self.worst), self.worst, self.best)
        # Renormalising a row's weights multiplies both distances, and their ratio is the same.
        to_best = np.sqrt((((self.best - clipped) * weights.effective * known) ** 2).sum(axis=1))
        to_worst = np.sqrt((((clipped - self.worst) * weights.effective * known) ** 2).sum(axis=1))
        both = to_best + to_worst
        closeness = np.divide(to_worst, both, out=np.full_like(both, 0.5), where=both > 0)
        return np.where(known.any(axis=1), 100.0 * closeness, np.nan)


@dataclass(frozen=True)
class ElectreTri:
    """ELECTRE TRI-B (Yu 1992; Mousseau, Slowinski, Zielniewicz 2000) on values.

    `profiles`: (k - 1, c), boundaries between the k categories, ascending. `indifference`, `preference`, `veto`: (c,),
    veto infinite where there is none. `cut`: the credibility needed to outrank.
    """

    profiles: np.ndarray
    indifference: np.ndarray
    preference: np.ndarray
    veto: np.ndarray
    cut: float

    @classmethod
    def of(cls, model: ScoringModel) -> ElectreTri:
        """Take profiles, thresholds and cut from `model`."""
        criteria = model.criteria()
        thresholds = [criterion.thresholds for criterion in criteria]
        common = model.electre_tri.profiles
        return cls(
            profiles=np.array([criterion.profiles or common for criterion in criteria], dtype=float).T,
            indifference=np.array([threshold.indifference for threshold in thresholds]),
            preference=np.array([threshold.preference for threshold in thresholds]),
            veto=np.array([np.inf if threshold.veto is None else threshold.veto for threshold in thresholds]),
            cut=model.electre_tri.cut,
        )

    def categories(self, v: np.ndarray, weights: Weights) -> tuple[np.ndarray, np.ndarray]:
        """Return the pessimistic and the optimistic category, 1 (worst) to k (best), 0 where no weight is known.

        Pessimistic: above the highest profile that the estate outranks. Optimistic: under the lowest profile that
        is preferred to the estate, that is outranks it and is not outranked by it.
        """
        heights = range(len(self.profiles))
        pessimistic = np.ones(len(v), dtype=int)
        optimistic = np.full(len(v), len(self.profiles) + 1)
        outranked = [self._outranks(v - self.profiles[height], weights) for height in heights]
        outranking = [self._outranks(self.profiles[height] - v, weights) for height in heights]
        for height in heights:
            pessimistic[outranked[height]] = height + 2
        for height in reversed(heights):
            optimistic[outranking[height] & ~outranked[height]] = height + 1
        is_known = (~np.isnan(v) & (weights.effective > 0)).any(axis=1)
        return np.where(is_known, pessimistic, 0), np.where(is_known, optimistic, 0)

    def score(self, pessimistic: np.ndarray, optimistic: np.ndarray) -> np.ndarray:
        """Return the mean of the two categories on a scale from 0 to 100, NaN where they are 0."""
        mean = (pessimistic + optimistic) / 2.0
        return np.where(pessimistic > 0, 100.0 * (mean - 1.0) / len(self.profiles), np.nan)

    def __call__(self, v: np.ndarray, weights: Weights) -> np.ndarray:
        return self.score(*self.categories(v, weights))

    def _outranks(self, ahead: np.ndarray, weights: Weights) -> np.ndarray:
        """Whether the credibility that one is at least as good as the other reaches the cut.

        `ahead`: (n, c), by how much the one is better, NaN where unknown.
        """
        counted = ~np.isnan(ahead) * weights.effective
        behind = np.where(counted > 0, -ahead, 0.0)
        agreement = _ramp(behind, self.indifference, self.preference)
        concordance = _ratio((agreement * counted).sum(axis=1), counted.sum(axis=1))[:, None]
        vetoes = np.isfinite(self.veto)
        opposition = 1.0 - _ramp(behind[:, vetoes], self.preference[vetoes], self.veto[vetoes])
        opposes = opposition > concordance
        reduction = np.divide(1.0 - opposition, 1.0 - concordance, out=np.ones_like(opposition), where=opposes)
        return concordance[:, 0] * reduction.prod(axis=1) >= self.cut - _TOLERANCE


def method_of(model: ScoringModel, v: np.ndarray):
    """Return the function (v, weights) -> score of the model's aggregation; TOPSIS takes its extremes from `v`."""
    if model.aggregation == "topsis":
        return Topsis.observed(v)
    if model.aggregation == "electre_tri":
        return ElectreTri.of(model)
    return {"additive": additive, "geometric": geometric}[model.aggregation]


def _ramp(behind: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return 1 up to `start`, then a straight line down to 0 at `end`; 0 past `start` where they are the same."""
    is_sloped = end > start
    slope = np.clip((end - behind) / np.where(is_sloped, end - start, 1.0), 0.0, 1.0)
    return np.where(behind <= start + _TOLERANCE, 1.0, np.where(is_sloped, slope, 0.0))


def _known_axes(v: np.ndarray, weights: Weights) -> tuple[np.ndarray, np.ndarray]:
    axes = axis_scores(v, weights)
    known = ~np.isnan(axes)
    return np.where(known, axes, 0.0), known * weights.axis


def _ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    part, whole = np.broadcast_arrays(part, whole)
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)
