"""Maximise a sum over 0-1 variables under linear bounds, proven, with a clock that can stop it.

The linear relaxation tells how much it would cost at least to move each variable from where it stands (its reduced
cost). So a small core of variables is solved first; those that would cost more than the gap left are proven to stay
(Balas and Zemel 1980, "An algorithm for large zero-one knapsack problems"; Kellerer et al. 2004, section 5.4).
HiGHS, through SciPy, does the solving (Huangfu and Hall 2018).
"""

from __future__ import annotations

import time
from typing import NamedTuple

import numpy as np
import scipy
from scipy.optimize import Bounds, LinearConstraint, linprog, milp

SOLVER = f"HiGHS, SciPy {scipy.__version__}"
_CORE = 40
# HiGHS holds the thread: what runs longer is asked again, with more time, after a look at the cancel button.
_FIRST_SLICE_S = 0.8
_OPTIMAL, _LIMIT, _INFEASIBLE = 0, 1, 2
_SLACK = 1e-7


class Clock:
    """How long the solver may go on. `tick()` is called between two solves and may raise Cancelled."""

    def __init__(self, seconds: float, tick=None):
        self.granted = seconds
        self._end = time.monotonic() + seconds
        self.tick = tick or (lambda: None)

    @property
    def remaining(self) -> float:
        return max(self._end - time.monotonic(), 0.0)


class Rows(NamedTuple):
    """`low` ≤ `matrix` @ x ≤ `high`, (m, n)."""

    matrix: np.ndarray
    low: np.ndarray
    high: np.ndarray

    def scaled(self) -> Rows:
        """The same with coefficients of about 1: euros by the million and estates by the dozen side by side."""
        size = np.abs(self.matrix).max(axis=1, initial=0.0)
        size[size == 0] = 1.0
        return Rows(self.matrix / size[:, None], self.low / size, self.high / size)

    def more(self, row: np.ndarray, low: float, high: float) -> Rows:
        return Rows(np.vstack([self.matrix, row]), np.r_[self.low, low], np.r_[self.high, high])


class Solution(NamedTuple):
    """`x`: bool, None when there is none or none was found in time. `bound`: no solution is worth more."""

    x: np.ndarray | None
    value: float
    bound: float
    is_proven: bool

    @property
    def is_infeasible(self) -> bool:
        return self.x is None and self.is_proven


_NONE = Solution(None, -np.inf, -np.inf, True)


def maximise(worth: np.ndarray, rows: Rows, lower: np.ndarray, upper: np.ndarray, clock: Clock) -> Solution:
    """Return the x of 0 and 1, between `lower` and `upper`, with the largest worth @ x that meets the rows."""
    relaxed = relaxation(worth, rows, lower, upper) if len(worth) else (lower, 0.0, lower)
    if relaxed is None:
        return _NONE
    x, bound, cost = relaxed
    order = np.lexsort((cost, np.isclose(x, np.rint(x), atol=1e-9)))  # fractional ones first
    slack = _SLACK * max(1.0, np.abs(worth).max(initial=0.0))
    size = min(int((cost <= slack).sum()) + _CORE, len(worth))
    while True:
        core = order[:size]
        least, most = np.rint(x), np.rint(x)
        least[core], most[core] = lower[core], upper[core]
        found = branch_and_bound(worth, rows, least, most, clock)
        if not found.is_proven:
            return found._replace(bound=bound)
        if size == len(worth):
            return found
        if found.x is None:
            size = min(size * 4, len(worth))
            continue
        cheap = int((cost <= bound - found.value + slack).sum())
        if cheap <= size:
            return found
        size = cheap if cheap < len(worth) // 2 else len(worth)


def relaxation(worth, rows: Rows, lower, upper) -> tuple[np.ndarray, float, np.ndarray] | None:
    """Return (x, value, reduced costs ≥ 0) of the linear relaxation, None where it is infeasible."""
    finite_high, finite_low = np.isfinite(rows.high), np.isfinite(rows.low)
    matrix = np.vstack([rows.matrix[finite_high], -rows.matrix[finite_low]])
    limits = np.r_[rows.high[finite_high], -rows.low[finite_low]]
    result = linprog(-worth, A_ub=matrix, b_ub=limits, bounds=np.column_stack([lower, upper]), method="highs")
    if result.x is None:
        return None
    return result.x, -result.fun, np.abs(result.lower.marginals) + np.abs(result.upper.marginals)


def branch_and_bound(worth, rows: Rows, lower, upper, clock: Clock) -> Solution:
    """One 0-1 problem as it is, in slices of time that grow; a proof needs them to be long enough."""
    free = np.flatnonzero(lower < upper)
    fixed = np.where(lower < upper, 0.0, lower)
    base = rows.matrix @ fixed
    part = LinearConstraint(rows.matrix[:, free], rows.low - base, rows.high - base)
    if not len(free):
        is_met = (base >= rows.low - _SLACK).all() and (base <= rows.high + _SLACK).all()
        value = float(worth @ fixed)
        return Solution(fixed > 0.5, value, value, True) if is_met else _NONE
    everything = np.ones(len(free))
    result = _solved_in_slices(-worth[free], everything, Bounds(0.0, 1.0), part, clock)
    return _read(result, worth, free, fixed)


def _read(result, worth, free, fixed) -> Solution:
    is_proven = result.status in (_OPTIMAL, _INFEASIBLE)
    if result.x is None:
        return Solution(None, -np.inf, -np.inf if is_proven else np.inf, is_proven)
    x = fixed > 0.5
    x[free] = result.x > 0.5
    value = float(worth @ x)
    if is_proven:
        return Solution(x, value, value, True)
    dual = getattr(result, "mip_dual_bound", None)
    bound = np.inf if dual is None else float(worth @ fixed) - dual
    return Solution(x, value, max(bound, value), False)


def minimise_mixed(cost: np.ndarray, size: int, rows: Rows, clock: Clock) -> tuple[np.ndarray | None, bool]:
    """Return (bool x of the first `size` variables, whether it is proven) with the least cost @ variables.

    The first `size` variables are 0 or 1, the others any number from 0 on.
    """
    is_whole = np.arange(len(cost)) < size
    bounds = Bounds(np.zeros(len(cost)), np.where(is_whole, 1.0, np.inf))
    part = LinearConstraint(rows.matrix, rows.low, rows.high)
    result = _solved_in_slices(cost, is_whole.astype(float), bounds, part, clock)
    return (None if result.x is None else result.x[:size] > 0.5), result.status == _OPTIMAL


def _solved_in_slices(cost, integrality, bounds: Bounds, part: LinearConstraint, clock: Clock):
    seconds = _FIRST_SLICE_S
    while True:
        clock.tick()
        granted = min(seconds, max(clock.remaining, 0.01))
        options = {"time_limit": granted, "mip_rel_gap": 0.0}
        result = milp(cost, integrality=integrality, bounds=bounds, constraints=part, options=options)
        clock.tick()
        if result.status != _LIMIT or clock.remaining <= 0.0:
            return result
        seconds *= 2
