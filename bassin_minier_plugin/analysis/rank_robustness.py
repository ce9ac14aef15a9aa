"""How sure is a rank? Stochastic multicriteria acceptability analysis (SMAA).

Lahdelma, Hokkanen and Salminen (1998), "SMAA – Stochastic multiobjective acceptability analysis", European Journal
of Operational Research 106; Tervonen and Lahdelma (2007) for the simulation.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd

from .aggregation import weights_of
from .errors import InputError
from .scoring import SCORE_DIGITS
from .scoring_model import ScoringModel
from .weight_draws import PACKET, DrawnScores

QUANTILES = {"rank_p05": 0.05, "rank_p50": 0.50, "rank_p95": 0.95}
ROBUST, DEBATED, OUT = "robust", "debated", "out"
_SURE, _EXCLUDED = 0.95, 0.05
# Ranks held at once: 20 000 estates × 10 000 draws of two bytes fit.
_RANKS_BYTES = 420_000_000
# Keys to sort at once stay in the processor's cache.
_CELLS = 1 << 17
_STEPS = 10**SCORE_DIGITS


def rank_robustness(
    v: np.ndarray, model: ScoringModel, draws: int, seed: int, top: int, spread: float, tick=None, held=_RANKS_BYTES
) -> pd.DataFrame:
    """Return how the ranks of estates move under drawn weights and missing values, index 0 to n - 1.

    `v`: (n, c), values 0-1 of the criteria, NaN where unknown; see `DrawnScores` for the draws. In each draw the
    highest score has rank 1 and ties share the lowest rank. Columns: `rank_p05`, `rank_p50`, `rank_p95` (Int64), the
    smallest rank that at least 5, 50, 95 % of the draws do not exceed; `p_top`, the share of draws with a rank up to
    `top`; `robustness`: "robust" from 0.95 on, "out" up to 0.05, else "debated".
    An estate on which nothing is known ranks by chance alone, as `nothing_known` tells.
    Memory is bounded by `held` bytes of ranks: past it, the draws are made again for each part of the estates.
    Raises InputError("nothing_known") when no estate is known at all. `tick(share)` may raise Cancelled.
    """
    if len(v) and nothing_known(v, model).all():
        raise InputError("nothing_known")
    scores = DrawnScores(v, model, spread, seed)
    kind = np.dtype(np.uint16 if len(v) < 1 << 16 else np.uint32)
    strips = _strips(len(v), max(held // (draws * kind.itemsize), 1))
    figures = {name: [] for name in (*QUANTILES, "p_top")}
    for position, strip in enumerate(strips):
        ranks = np.empty((strip.stop - strip.start, draws), dtype=kind)
        for first, packet in _packets(scores, draws, kind):
            ranks[:, first : first + PACKET] = packet.T[strip, : draws - first]
            if tick is not None:
                tick((position + first / draws) / len(strips))
        figures["p_top"].append(_share_up_to(ranks, top))
        for name, column in _quantiles(ranks).items():
            figures[name].append(column)
    return _table({name: np.concatenate([[], *parts]) for name, parts in figures.items()})


def nothing_known(v: np.ndarray, model: ScoringModel) -> np.ndarray:
    """Return where no criterion that has a weight is known, (n,)."""
    return np.isnan(v[:, weights_of(model).effective > 0]).all(axis=1)


def _packets(scores: DrawnScores, draws: int, kind: np.dtype) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (number of the first draw, ranks) packet by packet; numpy lets other threads work meanwhile."""
    workers = max(os.cpu_count() or 1, 1)
    numbers = range(-(-draws // PACKET))
    with ThreadPoolExecutor(workers) as pool:
        for start in range(0, len(numbers), workers):
            some = numbers[start : start + workers]
            found = pool.map(lambda number: _ranks(scores.packet(number), kind), some)
            yield from zip((number * PACKET for number in some), found)


def _strips(rows: int, most: int) -> list[slice]:
    return [slice(start, min(start + most, rows)) for start in range(0, rows, most)]


def _ranks(scores: np.ndarray, kind: np.dtype) -> np.ndarray:
    """Return the rank of each estate in each draw, (m, n), from the scores (n, m), 0-100, taken to 9 decimals.

    A whole number of 31 bits holds the first bits of the score, then the number of the estate: numpy sorts those ten
    times faster than floats. What these bits leave together is sorted anew. `scores` is overwritten.
    """
    estates, draws = scores.shape
    ranks = np.empty((draws, estates), dtype=kind)
    bits = max(estates - 1, 1).bit_length()
    estate = np.arange(estates, dtype=np.int32)
    scores *= -_STEPS
    scores += 100 * _STEPS
    np.rint(scores, out=scores)
    for rows in _strips(draws, max(_CELLS // max(estates, 1), 1)):
        behind = np.ascontiguousarray(scores[:, rows].T)
        key = (behind * (2 ** (31 - bits) / (100 * _STEPS + 1))).astype(np.int32)
        key <<= bits
        key |= estate
        key.sort(axis=1)
        order = key & ((1 << bits) - 1)
        key >>= bits
        places = _places(order, key, behind, kind)
        for row, order_of_row, places_of_row in zip(ranks[rows], order, places):
            row[order_of_row] = places_of_row
    return ranks


def _places(order: np.ndarray, key: np.ndarray, behind: np.ndarray, kind: np.dtype) -> np.ndarray:
    """Return the rank of each place of `order`, (m, n), which is put right where neighbours have one key.

    `behind`: whole steps of 1e-9 behind the best score, for each estate. Ties have the lowest of their ranks.
    """
    draws, estates = order.shape
    places = np.broadcast_to(np.arange(1, estates + 1, dtype=kind), order.shape)
    is_start = np.ones((draws, estates), dtype=bool)
    np.not_equal(key[:, 1:], key[:, :-1], out=is_start[:, 1:])
    together = ~is_start
    together[:, :-1] |= ~is_start[:, 1:]
    at = np.flatnonzero(together)
    if not len(at):
        return places
    own = order.ravel()[at]
    run = np.cumsum(is_start.ravel()[at], dtype=np.int64)
    run <<= (100 * _STEPS).bit_length()
    run += behind[at // estates, own].astype(np.int64)
    arranged = np.argsort(run, kind="stable")
    order.ravel()[at] = own[arranged]
    run = run[arranged]
    ties = at[1:][run[1:] == run[:-1]]
    if len(ties):
        places = places.copy()
        places.ravel()[ties] = 0
        np.maximum.accumulate(places, axis=1, out=places)
    return places


def _share_up_to(ranks: np.ndarray, top: int) -> np.ndarray:
    share = np.empty(len(ranks))
    for rows in _strips(len(ranks), max(_CELLS // max(ranks.shape[1], 1), 1)):
        share[rows] = np.count_nonzero(ranks[rows] <= top, axis=1) / ranks.shape[1]
    return share


def _quantiles(ranks: np.ndarray) -> dict[str, np.ndarray]:
    """Inverse of the distribution function (Hyndman and Fan 1996, type 1); sorts `ranks` in place."""
    draws = ranks.shape[1]
    places = {name: max(math.ceil(round(share * draws, 6)), 1) - 1 for name, share in QUANTILES.items()}
    ranks.sort(axis=1, kind="stable")  # by radix for two bytes: a partition takes four times longer
    return {name: ranks[:, place].astype(float) for name, place in places.items()}


def _table(figures: dict[str, np.ndarray]) -> pd.DataFrame:
    table = pd.DataFrame({name: pd.array(figures[name], dtype="Int64") for name in QUANTILES})
    table["p_top"] = p_top = figures["p_top"]
    classes = np.select([p_top >= _SURE, p_top <= _EXCLUDED], [ROBUST, OUT], DEBATED)
    table["robustness"] = pd.Series(classes, index=table.index, dtype=object)
    return table
