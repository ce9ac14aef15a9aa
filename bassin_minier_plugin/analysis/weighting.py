"""The weights of a model as shares that somebody moves: one goes up, the others make room."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .scoring_model import ScoringModel


@dataclass(frozen=True)
class Weighting:
    """`axes`: {axis: share of the whole}. `criteria`: {axis: {criterion: share of the axis}}.

    The shares of the axes sum to 1, and so do those inside each axis, unless all its criteria have no weight.
    """

    axes: dict[str, float]
    criteria: dict[str, dict[str, float]]

    @classmethod
    def of(cls, model: ScoringModel) -> Weighting:
        """The shares of a model as it is written."""
        inside = {axis.id: _shares({one.id: one.weight for one in axis.criteria}) for axis in model.axes}
        return cls(_shares({axis.id: axis.weight for axis in model.axes}), inside)

    def with_axis(self, axis: str, share: float, given: Weighting) -> Weighting:
        """Give an axis `share` of the whole; see `moved` for the others."""
        return replace(self, axes=moved(self.axes, axis, share, given.axes))

    def with_criterion(self, axis: str, criterion: str, share: float, given: Weighting) -> Weighting:
        """Give a criterion `share` of its axis."""
        inside = moved(self.criteria[axis], criterion, share, given.criteria[axis])
        return replace(self, criteria={**self.criteria, axis: inside})

    def is_usable(self) -> bool:
        """Whether each axis that counts has a criterion that counts."""
        return all(any(self.criteria[axis].values()) for axis, share in self.axes.items() if share > 0)


def moved(shares: dict[str, float], name: str, share: float, given: dict[str, float]) -> dict[str, float]:
    """Return `shares` with `name` at `share`, the others sharing what is left as they did before.

    Where the others had nothing, they share it as in `given`; where they have nothing there either, nothing can be
    left to them and `name` keeps the whole.
    """
    rest = {other: amount for other, amount in shares.items() if other != name}
    if not any(rest.values()):
        rest = {other: given.get(other, 0.0) for other in rest}
    total = sum(rest.values())
    share = min(max(share, 0.0), 1.0) if total > 0 else 1.0
    room = (1.0 - share) / total if total > 0 else 0.0
    return {other: share if other == name else rest[other] * room for other in shares}


def reweighted(model: ScoringModel, weighting: Weighting) -> ScoringModel:
    """Return the model under other weights, all else as it was."""
    axes = [
        replace(
            axis,
            weight=weighting.axes[axis.id],
            criteria=tuple(replace(one, weight=weighting.criteria[axis.id][one.id]) for one in axis.criteria),
        )
        for axis in model.axes
    ]
    return replace(model, axes=tuple(axes))


def in_steps(shares: dict[str, float], steps: int) -> dict[str, int]:
    """Return the shares in whole steps that sum to `steps`: the largest remainders are rounded up (Hamilton 1792)."""
    total = sum(shares.values())
    if total <= 0:
        return dict.fromkeys(shares, 0)
    exact = {name: steps * share / total for name, share in shares.items()}
    whole = {name: int(amount + 1e-9) for name, amount in exact.items()}
    short = steps - sum(whole.values())
    for name in sorted(exact, key=lambda one: whole[one] - exact[one])[:short]:
        whole[name] += 1
    return whole


def _shares(weights: dict[str, float]) -> dict[str, float]:
    total = sum(weights.values())
    return {name: weight / total if total > 0 else 0.0 for name, weight in weights.items()}
