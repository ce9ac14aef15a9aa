"""Local Moran: where neighbouring places resemble one another, or contrast, more than chance would have it.

Anselin (1995), "Local indicators of spatial association: LISA", Geographical Analysis 27, with conditional permutation.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from .proximity import pairs_within

QUADRANTS = ("high_high", "low_high", "low_low", "high_low")
CORRECTIONS = ("bh", "bonferroni", "none")
_BLOCK_CELLS = 4_000_000


class Neighbours(NamedTuple):
    """Places `other[i]` are neighbours of places `place[i]`, in order of place."""

    place: np.ndarray
    other: np.ndarray


def contiguous(shapes: np.ndarray, gap_m: float = 0.0, tick=None) -> Neighbours:
    """Places whose borders touch, in a side or a corner ("queen"), or come within `gap_m` metres of one another."""
    place, other = pairs_within(shapes, shapes, gap_m, tick)
    return _ordered(place[place != other], other[place != other])


def nearest_k(shapes: np.ndarray, k: int) -> Neighbours:
    """The `k` places whose centroids are nearest; all others where there are fewer."""
    real, points = _centroids(shapes)
    k = min(k, len(real) - 1)
    if k < 1:
        return Neighbours(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))
    _, found = cKDTree(points).query(points, k=k + 1)
    # Of places that share a centroid any may come first, the place itself too.
    is_self = found == np.arange(len(real))[:, None]
    is_self[~is_self.any(axis=1), -1] = True
    place = np.repeat(np.arange(len(real)), k)
    return _ordered(real[place], real[found[~is_self]])


def within_distance(shapes: np.ndarray, distance_m: float) -> Neighbours:
    """The places whose centroids are at most `distance_m` metres apart."""
    real, points = _centroids(shapes)
    pairs = cKDTree(points).query_pairs(distance_m, output_type="ndarray") if len(real) else np.empty((0, 2), int)
    one, other = pairs.T
    return _ordered(real[np.r_[one, other]], real[np.r_[other, one]])


def _centroids(shapes):
    real = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    return real, shapely.get_coordinates(shapely.centroid(shapes[real]))


def _ordered(place, other) -> Neighbours:
    order = np.lexsort([other, place])
    return Neighbours(place[order].astype(np.int64), other[order].astype(np.int64))


def local_moran(values: np.ndarray, neighbours: Neighbours, permutations: int, seed: int, tick=None) -> pd.DataFrame:
    """Return `moran_i`, `moran_p`, `quadrant` and `neighbours_n` per place.

    I_i = z_i/m2 · Σ_j w_ij·z_j, z the deviations from the mean, m2 = Σ z²/(n − 1) as in GeoDa and PySAL, w_ij = 1 over
    the number of neighbours whose value is known. The value of a place is held and those of all others are dealt anew
    over its neighbours, `permutations` times (the same draws serve all places); p is two-sided: twice the smaller of
    (1 + draws as large or larger, 1 + draws as small or smaller) / (1 + permutations), at most 1.
    NaN for a place whose value is unknown (it is nobody's neighbour then), that has no neighbour, and everywhere with
    fewer than three known values or where all are equal.
    """
    size = len(values)
    table = pd.DataFrame(
        {
            "moran_i": np.full(size, np.nan),
            "moran_p": np.full(size, np.nan),
            "quadrant": np.full(size, None, dtype=object),
            "neighbours_n": pd.array([pd.NA] * size, dtype="Int64"),
        }
    )
    known = np.flatnonzero(np.isfinite(values))
    z = values[known] - values[known].mean() if len(known) else np.empty(0)
    if len(known) < 3 or not np.ptp(values[known]) > 0:
        return table
    z = z / np.sqrt((z**2).sum() / (len(z) - 1))
    position = np.full(size, -1)
    position[known] = np.arange(len(known))
    kept = (position[neighbours.place] >= 0) & (position[neighbours.other] >= 0)
    place, other = position[neighbours.place[kept]], position[neighbours.other[kept]]
    count = np.bincount(place, minlength=len(known))
    table["neighbours_n"] = pd.Series(count, index=known).reindex(range(size)).astype("Int64")
    mean = np.bincount(place, z[other], len(known)) / np.maximum(count, 1)
    tested = np.flatnonzero(count > 0)
    p = _pseudo_p(z, mean, count, tested, permutations, seed, tick or (lambda share=0.0: None))
    rows = known[tested]
    table.loc[rows, "moran_i"] = z[tested] * mean[tested]
    table.loc[rows, "moran_p"] = p
    corner = np.where(z >= 0, np.where(mean >= 0, 0, 3), np.where(mean >= 0, 1, 2))
    table.loc[rows, "quadrant"] = np.array(QUADRANTS, dtype=object)[corner[tested]]
    return table


def _pseudo_p(z, mean, count, tested, permutations, seed, tick) -> np.ndarray:
    """The means of neighbours are compared: multiplying by z_i, which is held, would only turn the two sides over."""
    rng = np.random.default_rng(seed)
    most = int(count.max(initial=0))
    dealt = np.stack([rng.permutation(len(z) - 1)[:most] for _ in range(permutations)]) if most else None
    tie = 1e-12 * np.abs(z).max()
    above, below = np.zeros(len(tested)), np.zeros(len(tested))
    at_once = max(1, _BLOCK_CELLS // max(permutations * most, 1))
    for start in range(0, len(tested), at_once):
        block = tested[start : start + at_once]
        # Those dealt are numbered without the place itself.
        drawn = z[dealt[None] + (dealt[None] >= block[:, None, None])].cumsum(axis=2)
        column = (count[block] - 1)[:, None, None]
        drawn = np.take_along_axis(drawn, np.broadcast_to(column, (*drawn.shape[:2], 1)), axis=2)[:, :, 0]
        drawn = drawn / count[block][:, None] - mean[block][:, None]
        above[start : start + at_once] = (drawn >= -tie).sum(axis=1)
        below[start : start + at_once] = (drawn <= tie).sum(axis=1)
        tick(start / len(tested))
    return np.minimum(2 * (1 + np.minimum(above, below)) / (1 + permutations), 1.0)


def corrected(p: np.ndarray, correction: str) -> np.ndarray:
    """Return p-values corrected for the number of tests, NaN kept and not counted.

    "bh": false discovery rate (Benjamini and Hochberg, 1995); "bonferroni": p times the number of tests; "none": p.
    """
    found = np.array(p, dtype=float)
    known = np.flatnonzero(~np.isnan(found))
    tests = len(known)
    if correction == "bonferroni":
        found[known] = np.minimum(found[known] * tests, 1.0)
    elif correction == "bh" and tests:
        order = known[np.argsort(found[known], kind="stable")]
        stepped = found[order] * tests / np.arange(1, tests + 1)
        found[order] = np.minimum(np.minimum.accumulate(stepped[::-1])[::-1], 1.0)
    return found
