"""The best programme, its phases, what each estate would cost it, and the nearest programme when there is none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from .integer_programme import Clock, Rows, Solution, branch_and_bound, maximise, minimise_mixed, relaxation
from .programme import DIGITS, Constraint, Problem, Violation, violations

# Choices that cannot be spread over the phases are excluded one by one, then phases and estates are solved together.
_MOST_EXCLUDED = 20
_TIE = 1e-7


@dataclass(frozen=True)
class Programme:
    """`chosen`: bool, (n,). `phase`: 1 to `phases`, 0 for the others. `bound`: no programme is worth more.

    `is_proven`: whether the solver proved that there is no better one.
    """

    chosen: np.ndarray
    phase: np.ndarray
    value: float
    bound: float
    is_proven: bool

    @property
    def gap(self) -> float:
        """Relative distance between the bound and the value, 0 when the programme is proven to be the best."""
        return 0.0 if self.is_proven else (self.bound - self.value) / max(abs(self.value), 1e-12)


@dataclass(frozen=True)
class Search:
    """What a search found: a programme, or the proof that there is none, or neither in the time granted."""

    programme: Programme | None
    bound: float
    is_proven: bool

    @property
    def is_infeasible(self) -> bool:
        return self.programme is None and self.is_proven


def best_programme(problem: Problem, clock: Clock, least=None, most=None, with_phases: bool = True) -> Search:
    """Return the programme of the largest worth, between `least` and `most` where given (0 or 1 for each estate).

    The estates are chosen first, without the phases, which are alike to the objective; a choice that can be spread
    over the phases is then the best of all. `with_phases=False` only makes sure that the phases are possible.
    """
    lower, upper = problem.bounds
    lower, upper = lower if least is None else least, upper if most is None else most
    if (lower > upper).any():
        return Search(None, -np.inf, True)
    rows = _rows(problem)
    for _ in range(_MOST_EXCLUDED):
        solution = maximise(problem.worth, rows, lower, upper, clock)
        if solution.x is None:
            return Search(None, solution.bound, solution.is_proven)
        phase = None if violations(problem, solution.x) else _phases(problem, solution.x, clock, with_phases)
        if phase is not None:
            return _found(problem, solution, phase)
        rows = rows.more(np.where(solution.x, -1.0, 1.0), 1.0 - solution.x.sum(), np.inf)
    return _chosen_with_phases(problem, clock, lower, upper)


def _rows(problem: Problem) -> Rows:
    bounds = [(one.amounts, one.low, one.high) for one in problem.constraints]
    if problem.of_phases:
        low, high = (sum(getattr(one, side) for one in problem.of_phases) for side in ("low", "high"))
        bounds.append((problem.of_phases[0].amounts, low, high))
    # What cannot be chosen may be unknown.
    matrix = np.array([np.where(problem.can_be_chosen, amounts, 0.0) for amounts, _, _ in bounds])
    low, high = np.array([[low, high] for _, low, high in bounds], dtype=float).reshape(-1, 2).T
    return Rows(matrix.reshape(len(bounds), len(problem.worth)), low, high).scaled()


def _found(problem: Problem, solution: Solution, phase: np.ndarray) -> Search:
    value = problem.value(solution.x)
    bound = value if solution.is_proven else max(solution.bound, value)
    return Search(Programme(solution.x, phase, value, bound, solution.is_proven), bound, solution.is_proven)


def _phases(problem: Problem, chosen: np.ndarray, clock: Clock, best: bool) -> np.ndarray | None:
    """Spread the chosen estates over the phases, the higher scores first; None where the phases cannot be met."""
    members = np.flatnonzero(chosen)
    phase = np.zeros(len(chosen), dtype=int)
    if problem.phases == 1 or not problem.of_phases or not len(members):
        phase[members] = 1
        return None if violations(problem, chosen, phase) else phase
    if not best:
        phase[members] = 1 + _balanced(problem.of_phases[0].amounts[members], problem.phases)
        if not violations(problem, chosen, phase):
            return phase
    solution = _spread(problem, members, problem.score[members], clock)
    if solution.x is None:
        return None
    phase[members] = 1 + solution.x.reshape(problem.phases, -1).argmax(axis=0)
    return phase


def _balanced(dwellings: np.ndarray, phases: int) -> np.ndarray:
    """Largest first, each into the phase that has least so far (Graham 1969)."""
    part, totals = np.zeros(len(dwellings), dtype=int), np.zeros(phases)
    for position in np.argsort(-dwellings, kind="stable"):
        part[position] = totals.argmin()
        totals[part[position]] += dwellings[position]
    return part


def _spread(problem: Problem, members: np.ndarray, score: np.ndarray, clock: Clock) -> Solution:
    """Solve x[phase, estate], flattened: each estate once, each phase within its dwellings, high scores early."""
    phases, size = problem.phases, len(members)
    once = Rows(np.tile(np.eye(size), phases), np.ones(size), np.ones(size))
    rows = _with_phase_rows(problem, members, once)
    worth = np.outer(np.arange(phases - 1, -1, -1.0), score).ravel()
    return branch_and_bound(worth, rows, np.zeros(phases * size), np.ones(phases * size), clock)


def _with_phase_rows(problem: Problem, members: np.ndarray, rows: Rows) -> Rows:
    amounts = np.where(problem.can_be_chosen, problem.of_phases[0].amounts, 0.0)[members]
    matrix = np.kron(np.eye(problem.phases), amounts)
    low, high = (np.array([getattr(one, side) for one in problem.of_phases]) for side in ("low", "high"))
    return Rows(*(np.concatenate(pair) for pair in zip(rows, Rows(matrix, low, high).scaled())))


def _chosen_with_phases(problem: Problem, clock: Clock, lower, upper) -> Search:
    """Estates and phases at once: slower, for phases so tight that most choices cannot be spread over them."""
    everyone, phases = np.arange(len(problem.worth)), problem.phases
    once = Rows(np.tile(np.eye(len(everyone)), phases), lower, upper)
    whole = _rows(problem)
    rows = Rows(*(np.concatenate(pair) for pair in zip(once, whole._replace(matrix=np.tile(whole.matrix, phases)))))
    rows = _with_phase_rows(problem, everyone, rows)
    most = np.tile(upper, phases)
    solution = branch_and_bound(np.tile(problem.worth, phases), rows, np.zeros_like(most), most, clock)
    if solution.x is None:
        return Search(None, solution.bound, solution.is_proven)
    chosen = solution.x.reshape(phases, -1).any(axis=0)
    phase = _phases(problem, chosen, clock, True)
    return _found(problem, solution._replace(x=chosen), phase)


@dataclass(frozen=True)
class Counterfactual:
    """What forcing one estate in, or out, costs the objective.

    `regret`: ≥ 0, NaN where no programme can have it so, or where nothing is known of it in the time granted.
    `is_exact`: solved anew; else `regret` is the least it can be, from the linear relaxation.
    `leaves`, `enters`: positions of the estates that change places with it.
    """

    regret: float
    is_exact: bool
    is_impossible: bool = False
    leaves: tuple[int, ...] = ()
    enters: tuple[int, ...] = ()


class Counterfactuals:
    """What each estate would cost a programme: the problem solved again with it on the other side, while time lasts."""

    def __init__(self, problem: Problem, best: Programme, clock: Clock):
        self._problem, self._best, self._clock = problem, best, clock

    def of(self, estate: int) -> Counterfactual:
        """Force the estate out if it is chosen, in if it is not."""
        if not self._clock.remaining:
            return self._bounded(estate)
        least, most = self._problem.bounds
        if self._best.chosen[estate]:
            most[estate] = 0.0
        else:
            least[estate] = 1.0
        search = best_programme(self._problem, self._clock, least, most, with_phases=False)
        if search.is_infeasible:
            return Counterfactual(np.nan, True, True)
        if search.programme is None or not search.is_proven:
            return self._bounded(estate)
        return self._answer(estate, search.programme)

    def _answer(self, estate: int, other: Programme) -> Counterfactual:
        best = self._best
        regret = round(best.value - other.value, DIGITS)
        changed = np.arange(len(best.chosen)) != estate
        return Counterfactual(
            max(0.0, regret) if abs(regret) > _TIE else 0.0,
            best.is_proven,
            False,
            tuple(np.flatnonzero(best.chosen & ~other.chosen & changed).tolist()),
            tuple(np.flatnonzero(other.chosen & ~best.chosen & changed).tolist()),
        )

    def _bounded(self, estate: int) -> Counterfactual:
        return Counterfactual(float(self._least_regrets[estate]), False)

    @cached_property
    def _least_regrets(self) -> np.ndarray:
        """The least that each regret can be: one relaxation tells it of all estates, by their reduced costs."""
        problem, chosen = self._problem, self._best.chosen
        relaxed = relaxation(problem.worth, _rows(problem), *problem.bounds)
        if relaxed is None:
            return np.zeros(len(chosen))
        x, bound, cost = relaxed
        # Forcing it where the relaxation has it already costs the relaxation nothing.
        moves = np.where(chosen, x > 0.5, x < 0.5)
        return np.maximum(self._best.value - (bound - np.where(moves, cost, 0.0)), 0.0)


@dataclass(frozen=True)
class Nearest:
    """The best of the programmes that violate the constraints least, and what they violate."""

    programme: Programme
    violated: list[Violation]
    is_proven: bool


def nearest_programme(problem: Problem, clock: Clock) -> Nearest | None:
    """Return the programme nearest to the constraints; None where none was found in the time granted.

    The sum of the violations, each over the bound that it breaks, is minimal: elastic programming (Chinneck 2008,
    "Feasibility and infeasibility in optimization", chapter 6). Locks, and what cannot be chosen, are not eased.
    """
    for by_phase in (False, True) if problem.of_phases else (False,):
        eased, is_proven = _eased(problem, clock, by_phase)
        search = best_programme(eased, clock) if eased is not None else Search(None, np.inf, False)
        if search.programme is not None:
            found = search.programme
            return Nearest(found, violations(problem, found.chosen, found.phase), is_proven and found.is_proven)
    return None


def _eased(problem: Problem, clock: Clock, by_phase: bool) -> tuple[Problem | None, bool]:
    """Return the problem with its bounds moved to where the least violation needs them, and whether it is the least."""
    phases = problem.phases if by_phase else 1
    size = phases * len(problem.worth)
    bounds = [(np.tile(_known(problem, one), phases), one) for one in problem.constraints]
    if by_phase:
        bounds += [
            (np.kron(np.eye(phases)[number], _known(problem, one)), one) for number, one in enumerate(problem.of_phases)
        ]
    # One variable per bound, for what is missing or in excess, in shares of the bound.
    shift = np.eye(len(bounds)) * [[one.scale] for _, one in bounds]
    matrix = np.hstack([np.array([amounts for amounts, _ in bounds]).reshape(len(bounds), size), shift, -shift])
    rows = Rows(matrix, np.array([one.low for _, one in bounds]), np.array([one.high for _, one in bounds])).scaled()
    lower, upper = problem.bounds
    once = np.hstack([np.tile(np.eye(len(lower)), phases), np.zeros((len(lower), 2 * len(bounds)))])
    rows = Rows(np.vstack([rows.matrix, once]), np.r_[rows.low, lower], np.r_[rows.high, upper])
    cost = np.r_[np.zeros(size), np.ones(2 * len(bounds))]
    x, is_proven = minimise_mixed(cost, size, rows, clock)
    if x is None:
        return None, False
    chosen = x.reshape(phases, -1)
    constraints = tuple(_moved(one, chosen.any(axis=0)) for one in problem.constraints)
    of_phases = (
        tuple(_moved(one, rows) for one, rows in zip(problem.of_phases, chosen)) if by_phase else problem.of_phases
    )
    return replace(problem, constraints=constraints, of_phases=of_phases), is_proven


def _known(problem: Problem, constraint: Constraint) -> np.ndarray:
    return np.where(problem.can_be_chosen, constraint.amounts, 0.0)


def _moved(constraint: Constraint, chosen: np.ndarray) -> Constraint:
    total = float(constraint.amounts[chosen].sum())
    return replace(constraint, low=min(constraint.low, total), high=max(constraint.high, total))


def selection_frequency(problem: Problem, worths, clock: Clock) -> tuple[np.ndarray, int]:
    """Return the share of the draws in which each estate is chosen, (n,), and the number of draws solved.

    `worths` gives the worth of the estates in one draw after the other; it stops with the time granted.
    """
    times, solved = np.zeros(len(problem.worth)), 0
    for worth in worths:
        if not clock.remaining:
            break
        search = best_programme(problem.with_worth(worth), clock, with_phases=False)
        if search.programme is None or not search.is_proven:
            break
        times += search.programme.chosen
        solved += 1
    return (times / solved if solved else np.full(len(times), np.nan)), solved
