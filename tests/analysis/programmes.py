"""Random selection problems, and their answers by looking at every programme there is."""

from __future__ import annotations

from itertools import product

import numpy as np

from bassin_minier_plugin.analysis.programme import Constraint, Problem


def random_problem(chance: np.random.Generator) -> Problem:
    """At most 14 estates in at most 3 groups, 1 to 3 phases, bounds that often bind and sometimes contradict."""
    phases = int(chance.integers(1, 4))
    size = int(chance.integers(2, {1: 15, 2: 12, 3: 9}[phases]))
    dwellings = chance.integers(5, 200, size).astype(float)
    score = np.round(chance.random(size) * 100, 6)
    group = chance.integers(0, 3, size)
    target = float(dwellings.sum() * chance.uniform(0.2, 0.7))
    tolerance, of_phase = chance.choice([0.02, 0.1, 0.3]), chance.choice([0.05, 0.15, 0.5])
    constraints = [
        Constraint("count", np.ones(size), float(chance.integers(0, 3)), float(chance.integers(2, size + 1))),
        Constraint("dwellings", dwellings, target * (1 - tolerance), target * (1 + tolerance)),
    ]
    if chance.random() < 0.5:
        constraints += [
            Constraint("group_count", (group == one).astype(float), 0.0, float(chance.integers(1, 5)), f"G{one}")
            for one in range(3)
        ]
    if chance.random() < 0.4:
        cost = np.round(chance.random(size) * 1e6, 2)
        constraints.append(Constraint("limit", cost, -np.inf, float(cost.sum() * 0.6), "cost"))
    can_be_chosen, locked_in = chance.random(size) < 0.9, chance.random(size) < 0.05
    parts = [Constraint("dwellings", dwellings, (1 / phases - of_phase) * target, (1 / phases + of_phase) * target)]
    return Problem(
        worth=score * dwellings if chance.random() < 0.3 else score,
        score=score,
        can_be_chosen=can_be_chosen | locked_in,
        locked_in=locked_in,
        constraints=tuple(constraints),
        phases=phases,
        of_phases=tuple(parts * phases),
    )


class EveryProgramme:
    """Each way to give each estate a phase, or none, that the locks allow: `phase` is (programmes, n)."""

    def __init__(self, problem: Problem):
        self.problem = problem
        ways = np.array(list(product(range(problem.phases + 1), repeat=len(problem.worth))), dtype=np.int8)
        chosen = ways > 0
        allowed = (chosen <= problem.can_be_chosen).all(axis=1) & (chosen >= problem.locked_in).all(axis=1)
        self.phase = ways[allowed]
        self.chosen = self.phase > 0
        self.value = self.chosen @ problem.worth
        self.violation = np.zeros(len(self.phase))
        for one in problem.constraints:
            self._violate(one, self.chosen)
        for number, one in enumerate(problem.of_phases, start=1):
            self._violate(one, self.phase == number)
        self.is_feasible = self.violation == 0

    def _violate(self, one: Constraint, rows):
        total = rows @ one.amounts
        missing = np.maximum(np.maximum(one.low - total, total - one.high), 0) / one.scale
        self.violation += np.where(missing > 1e-9, missing, 0)

    def best(self, among=None) -> float | None:
        """The largest value of the feasible programmes (`among` some of them), None without any."""
        rows = self.is_feasible if among is None else self.is_feasible & among
        return float(self.value[rows].max()) if rows.any() else None

    def best_early(self) -> float:
        """The largest Σ (phases − phase) · score among the feasible programmes of the largest value."""
        best = self.is_feasible & (self.value >= self.best() - 1e-7)
        early = np.where(self.chosen[best], self.problem.phases - self.phase[best], 0)
        return float((early @ self.problem.score).max())
