"""The programme in words: why not this estate, what is missing, what the constraints are."""

from __future__ import annotations

import numpy as np

from ..analysis.programme import Constraint, Problem, Violation
from ..analysis.selection import Counterfactual, Programme
from ..i18n import format_number, tr

_NAMED = 3


def quantity(amount: float) -> str:
    """A count without decimals, another figure with two; never rounded down to nothing."""
    return format_number(amount, 0 if abs(amount - round(amount)) < 1e-9 else 2)


def relaxation_words(violated: list[Violation]) -> str:
    """The smallest relaxation, one sentence per bound that it moves."""
    return " ".join(_violation(one) for one in violated)


def _violation(one: Violation) -> str:
    constraint, is_short = one.constraint, one.shortfall > 0
    told = {
        "n": quantity(one.shortfall or one.excess),
        "total": quantity(one.total),
        "bound": quantity(constraint.low if is_short else constraint.high),
        "name": constraint.name,
        "phase": one.phase,
    }
    return _violation_templates()[constraint.kind if not one.phase else "phase", is_short].format(**told)


def _violation_templates() -> dict[tuple[str, bool], str]:
    return {
        ("count", True): tr("{n} estates are missing: {total} can be chosen, at least {bound} are asked."),
        ("count", False): tr("{n} estates too many: {total} are needed, at most {bound} are allowed."),
        ("dwellings", True): tr("{n} dwellings are missing: {total} instead of at least {bound}."),
        ("dwellings", False): tr("{n} dwellings too many: {total} instead of at most {bound}."),
        ("phase", True): tr("{n} dwellings are missing in phase {phase}: {total} instead of at least {bound}."),
        ("phase", False): tr("{n} dwellings too many in phase {phase}: {total} instead of at most {bound}."),
        ("group_count", True): tr("{n} estates are missing in {name}: {total} instead of at least {bound}."),
        ("group_count", False): tr("{n} estates too many in {name}: {total} instead of at most {bound}."),
        ("group_dwellings", True): tr("{n} dwellings are missing in {name}: {total} instead of at least {bound}."),
        ("group_dwellings", False): tr("{n} dwellings too many in {name}: {total} instead of at most {bound}."),
        ("limit", True): tr("“{name}”: {n} are missing: {total} instead of at least {bound}."),
        ("limit", False): tr("“{name}”: {n} too many: {total} instead of at most {bound}."),
    }


def constraint_words(constraint: Constraint, phase: int = 0) -> str:
    """What is bound, as the report lists it."""
    titles = {
        "count": tr("Estates chosen"),
        "dwellings": tr("Dwellings"),
        "group_count": tr("Estates in {name}"),
        "group_dwellings": tr("Dwellings in {name}"),
        "limit": tr("Sum of “{name}”"),
    }
    title = tr("Dwellings in phase {phase}") if phase else titles[constraint.kind]
    return title.format(name=constraint.name, phase=phase)


def bounds_words(constraint: Constraint) -> str:
    low, high = (quantity(bound) if np.isfinite(bound) else None for bound in (constraint.low, constraint.high))
    if low is None or (constraint.low == 0 and high is not None):
        return tr("at most {high}").format(high=high) if high is not None else tr("no bound")
    return tr("at least {low}").format(low=low) if high is None else tr("{low} to {high}").format(low=low, high=high)


class Explanations:
    """One sentence for each estate: why it is in the programme, or why not and what it would cost."""

    def __init__(self, candidates, problem: Problem, programme: Programme, labels: list[str]):
        self._candidates, self._problem, self._programme = candidates, problem, programme
        self._labels, self._unknown = labels, candidates.unknown_limit

    def sentences(self, answers: dict[int, Counterfactual], is_nearest: bool) -> list[str]:
        told = []
        for position, is_chosen in enumerate(self._programme.chosen.tolist()):
            answer = answers.get(position)
            fixed = self._fixed(position, is_chosen)
            if fixed is None and is_nearest:
                fixed = tr("No programme meets the constraints: this is the nearest one.")
            told.append(fixed if fixed is not None else self._in(position, answer) if is_chosen else self._out(answer))
        return told

    def _fixed(self, position: int, is_chosen: bool) -> str | None:
        """What no optimisation decides: locks and what is not known."""
        candidates = self._candidates
        if candidates.locked_in[position]:
            return tr("Chosen because it is locked in (phase {phase}).").format(
                phase=int(self._programme.phase[position])
            )
        if is_chosen:
            return None
        if candidates.locked_out[position]:
            return tr("Not chosen because it is locked out.")
        if np.isnan(candidates.score[position]):
            return tr("Cannot be chosen: it has no score.")
        if np.isnan(candidates.dwellings[position]):
            return tr("Cannot be chosen: its number of dwellings is not known.")
        if self._unknown[position] is not None:
            return tr("Cannot be chosen: “{field}”, which has a limit, is not known.").format(
                field=self._unknown[position]
            )
        return None

    def _in(self, position: int, answer: Counterfactual | None) -> str:
        start = tr("Chosen, phase {phase}").format(phase=int(self._programme.phase[position]))
        if answer is None:
            return start + "."
        if answer.is_impossible:
            return start + tr("; no programme meets the constraints without it.")
        if np.isnan(answer.regret):
            return start + "."
        cost = self._cost(answer)
        if answer.enters:
            return start + tr("; without it the programme loses {cost} and takes in {others}.").format(
                cost=cost, others=self.names(answer.enters)
            )
        return start + tr("; without it the programme loses {cost}.").format(cost=cost)

    def _out(self, answer: Counterfactual | None) -> str:
        if answer is None or (np.isnan(answer.regret) and not answer.is_impossible):
            return tr("Not chosen; the time granted did not tell what it would cost.")
        if answer.is_impossible:
            return tr("Not chosen: no programme that meets the constraints contains it.")
        if not answer.leaves:
            return tr("Not chosen: taking it in would cost the programme {cost}.").format(cost=self._cost(answer))
        told = {"cost": self._cost(answer), "leaves": self.names(answer.leaves), "enters": self.names(answer.enters)}
        if not answer.regret and answer.is_exact:
            return tr("Not chosen, but as good: it could take the place of {leaves} at no cost.").format(**told)
        if answer.enters:
            return tr(
                "Not chosen: taking it in would cost the programme {cost}, displace {leaves} and bring in {enters}."
            ).format(**told)
        return tr("Not chosen: taking it in would cost the programme {cost} and displace {leaves}.").format(**told)

    def _cost(self, answer: Counterfactual) -> str:
        amount = tr("{points} points").format(points=format_number(answer.regret, 1 if answer.regret >= 0.05 else 4))
        return amount if answer.is_exact else tr("at least {amount}").format(amount=amount)

    def names(self, positions) -> str:
        named = [self._labels[position] for position in positions[:_NAMED]]
        rest = len(positions) - len(named)
        more = [tr("{n} more").format(n=rest)] if rest else []
        return tr("; ").join(named + more)

    def displaced(self, answers: dict[int, Counterfactual]) -> list[str | None]:
        """The estates that each one would displace, all of them; None where it displaces none."""
        told: list[str | None] = [None] * len(self._labels)
        for position, answer in answers.items():
            if answer.leaves and not self._programme.chosen[position]:
                told[position] = tr("; ").join(self._labels[one] for one in answer.leaves)
        return told
