"""Treated and untreated estates compared: matched pairs, and what the pairs can and cannot tell.

Pairs: each treated estate with one untreated, without replacement, such that the sum of the Mahalanobis distances of
their covariates is the least (optimal pair matching: Rosenbaum, *Journal of the American Statistical Association* 84,
1989), pairs farther apart than the caliper excluded. Effect: mean over the pairs of (after − before) of the treated
minus (after − before) of the untreated. Interval: the sign-flip randomisation test inverted. An effect t is kept when
flipping the signs of (difference − t) at random does not make the observed mean extreme; the bounds are the means of
random subsets of the differences (typical values: Hartigan, JASA 64, 1969), so no search is needed and the coverage is
exact when the differences are symmetric about the effect.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .errors import InputError

_FAR = 1e9
_CHUNK = 500
CANNOT_CONCLUDE, TOO_FEW, HIGHER, LOWER = "cannot_conclude", "too_few_pairs", "higher", "lower"


class Pairs(NamedTuple):
    """Positions of each pair, and how far apart its covariates are (Mahalanobis distance / √ number of covariates)."""

    treated: np.ndarray
    untreated: np.ndarray
    distance: np.ndarray


class Effect(NamedTuple):
    """In units of the outcome. `low`, `high` and `p_value` are NaN with too few pairs for any conclusion."""

    estimate: float
    low: float
    high: float
    p_value: float
    verdict: str


class Balance(NamedTuple):
    """Standardised mean differences (treated − untreated, in standard deviations of the treated)."""

    before: np.ndarray
    after: np.ndarray


def matched_pairs(covariates: np.ndarray, is_treated: np.ndarray, caliper: float, tick=None) -> Pairs:
    """Return the optimal pairs; `covariates` (n, k) are known, `caliper` in the units of `Pairs.distance`.

    With no covariate the pairs are made in the order of the rows. Raises InputError("no_treated") or
    InputError("no_untreated").
    """
    from scipy.optimize import linear_sum_assignment

    treated, untreated = np.flatnonzero(is_treated), np.flatnonzero(~is_treated)
    if not len(treated) or not len(untreated):
        raise InputError("no_untreated" if len(treated) else "no_treated")
    space = _whitened(covariates, is_treated)
    distance = np.empty((len(treated), len(untreated)))
    for start in range(0, len(treated), _CHUNK):
        part = slice(start, start + _CHUNK)
        gap = space[treated[part], None, :] - space[None, untreated, :]
        distance[part] = np.sqrt((gap**2).sum(axis=2) / max(space.shape[1], 1))
        if tick is not None:
            tick(start / len(treated))
    is_near = distance <= caliper
    row, column = linear_sum_assignment(np.where(is_near, distance, _FAR))
    kept = is_near[row, column]
    row, column = row[kept], column[kept]
    return Pairs(treated[row], untreated[column], distance[row, column])


def _whitened(covariates: np.ndarray, is_treated: np.ndarray) -> np.ndarray:
    """Coordinates whose plain distance is the Mahalanobis distance by the covariance within both groups, pooled."""
    if covariates.shape[1] == 0:
        return covariates
    centred = covariates.astype(float).copy()
    for group in (is_treated, ~is_treated):
        centred[group] -= covariates[group].mean(axis=0)
    scale = centred.std(axis=0)
    scale[scale == 0] = 1.0
    values, vectors = np.linalg.eigh(np.cov(centred / scale, rowvar=False).reshape(len(scale), len(scale)))
    known = values > 1e-9 * max(values.max(), 1e-300)  # covariates that repeat others add nothing
    return (covariates / scale) @ vectors[:, known] / np.sqrt(values[known])


def balance(covariates: np.ndarray, is_treated: np.ndarray, pairs: Pairs) -> Balance:
    """How unlike both groups are on each covariate, before and after matching; NaN where it does not vary."""
    spread = covariates[is_treated].std(axis=0)
    spread = np.where(spread > 0, spread, np.nan)
    whole = covariates[is_treated].mean(axis=0) - covariates[~is_treated].mean(axis=0)
    if not len(pairs.treated):
        return Balance(whole / spread, np.full(covariates.shape[1], np.nan))
    paired = covariates[pairs.treated].mean(axis=0) - covariates[pairs.untreated].mean(axis=0)
    return Balance(whole / spread, paired / spread)


def effect_of(differences: np.ndarray, permutations: int, seed: int, confidence: float = 0.95, tick=None) -> Effect:
    """The effect by the differences of the pairs, its interval and two-sided p-value by sign flips.

    All sign patterns are used where there are no more than `permutations`, else so many at random. Verdict: "higher"
    or "lower" when the interval leaves out zero, else "cannot_conclude"; "too_few_pairs" where not even the most
    extreme pattern would be rare enough (under 6 pairs at 95 %).
    """
    size = len(differences)
    if size == 0:
        return Effect(np.nan, np.nan, np.nan, np.nan, TOO_FEW)
    estimate = float(differences.mean())
    means = np.sort(_subset_means(differences, permutations, seed, tick))
    ranks = len(means) + 1
    cut = int(np.floor(ranks * (1 - confidence) / 2 + 1e-9))
    if cut < 1:
        return Effect(estimate, np.nan, np.nan, np.nan, TOO_FEW)
    low, high = float(means[cut - 1]), float(means[len(means) - cut])
    tail = min((means <= 0).sum(), (means >= 0).sum())
    p_value = float(min(1.0, 2 * (1 + tail) / ranks))
    verdict = HIGHER if low > 0 else LOWER if high < 0 else CANNOT_CONCLUDE
    return Effect(estimate, low, high, p_value, verdict)


def _subset_means(differences: np.ndarray, permutations: int, seed: int, tick) -> np.ndarray:
    """The mean of each non-empty subset of the differences, all of them or a random draw."""
    size = len(differences)
    if size < 31 and 2**size - 1 <= permutations:
        number = np.arange(1, 2**size)
        chosen = (number[:, None] >> np.arange(size)) & 1
        return chosen @ differences / chosen.sum(axis=1)
    rng = np.random.default_rng(seed)
    means = np.empty(permutations)
    done = 0
    while done < permutations:
        chosen = rng.random((min(_CHUNK, permutations - done), size)) < 0.5
        chosen = chosen[chosen.any(axis=1)]
        means[done : done + len(chosen)] = chosen @ differences / chosen.sum(axis=1)
        done += len(chosen)
        if tick is not None:
            tick(done / permutations)
    return means
