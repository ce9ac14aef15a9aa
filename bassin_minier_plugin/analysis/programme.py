"""The programme of works: which estates to renovate, and in which phase, under the constraints of the contract.

A 0-1 linear programme: maximise the sum of what the chosen estates are worth, each linear constraint bounding a sum
over the chosen ones (a multidimensional knapsack, Kellerer, Pferschy and Pisinger 2004, chapter 9).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

# Sums of decimals are compared with bounds up to rounding.
TOLERANCE = 1e-9
DIGITS = 9


@dataclass(frozen=True)
class Constraint:
    """`low` ≤ Σ `amounts` over the chosen estates ≤ `high`.

    `kind`: "count", "dwellings", "group_count", "group_dwellings" or "limit"; `name`: the group or the field.
    """

    kind: str
    amounts: np.ndarray
    low: float = -np.inf
    high: float = np.inf
    name: str = ""

    @property
    def scale(self) -> float:
        """What a violation is compared with: the bound itself, or 1 where there is none to speak of."""
        bounds = [abs(bound) for bound in (self.low, self.high) if np.isfinite(bound)]
        return max([1.0, *bounds])

    def shortfall(self, total: float) -> float:
        """How much is missing to reach `low`, 0 when it is reached."""
        return _beyond(self.low - total, self.scale)

    def excess(self, total: float) -> float:
        return _beyond(total - self.high, self.scale)

    def is_met(self, total: float) -> bool:
        return not self.shortfall(total) and not self.excess(total)


def _beyond(amount: float, scale: float) -> float:
    return float(amount) if amount > TOLERANCE * scale else 0.0


class Violation(NamedTuple):
    """A constraint that is not met: by how much, on which side, and in which phase (0: in the whole programme)."""

    constraint: Constraint
    shortfall: float
    excess: float
    total: float
    phase: int = 0


@dataclass(frozen=True)
class Problem:
    """What can be chosen and what binds the choice; arrays of shape (n,).

    `worth`: what each estate brings to the objective. `score`: the higher ones come in the earlier phase.
    `can_be_chosen`: False for what is unknown or locked out. `locked_in`: must be chosen.
    `constraints` bind the whole programme; `of_phases` has one constraint for each phase, or is empty.
    """

    worth: np.ndarray
    score: np.ndarray
    can_be_chosen: np.ndarray
    locked_in: np.ndarray
    constraints: tuple[Constraint, ...]
    phases: int = 1
    of_phases: tuple[Constraint, ...] = ()

    @property
    def bounds(self) -> tuple[np.ndarray, np.ndarray]:
        """0 or 1 for each estate: least and most."""
        return self.locked_in.astype(float), self.can_be_chosen.astype(float)

    def value(self, chosen: np.ndarray) -> float:
        """The sum of what the chosen estates are worth, to nine decimals: the rest is rounding."""
        return round(float(self.worth[chosen].sum()), DIGITS)

    def with_worth(self, worth: np.ndarray) -> Problem:
        return replace(self, worth=worth)


def violations(problem: Problem, chosen: np.ndarray, phase: np.ndarray | None = None) -> list[Violation]:
    """Return what a choice (bool, (n,)) and its phases (1 to `phases`, 0 for the others) do not meet."""
    found = []
    parts = [(one, chosen, 0) for one in problem.constraints]
    if phase is not None:
        parts += [(one, phase == number, number) for number, one in enumerate(problem.of_phases, start=1)]
    for constraint, rows, number in parts:
        total = float(constraint.amounts[rows].sum())
        if not constraint.is_met(total):
            found.append(Violation(constraint, constraint.shortfall(total), constraint.excess(total), total, number))
    return found
