"""Weights and missing values drawn at random, the same for the same seed whatever is done with them.

Draws come in packets, each with a stream of chance of its own: they can be made again in any order,
and for any part of the estates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .aggregation import Weights, method_of, weights_of
from .scoring_model import ScoringModel

PACKET = 64
_WEIGHTS, _MISSING = 0, 1


@dataclass(frozen=True)
class DrawnWeights:
    """Weights of `m` draws. `axis`: (m, a) and `criterion`: (m, c), as in `Weights`, each draw on its own row."""

    axis: np.ndarray
    criterion: np.ndarray
    membership: np.ndarray

    @property
    def effective(self) -> np.ndarray:
        """(m, c), rows sum to 1."""
        return self.criterion * (self.axis @ self.membership.T)

    def one(self, draw: int) -> Weights:
        return Weights(self.axis[draw], self.criterion[draw], self.effective[draw], self.membership)


def draw_weights(model: ScoringModel, spread: float, seed: int, packet: int) -> DrawnWeights:
    """Return the `PACKET` draws of a packet: (1 − spread) · given + spread · Dirichlet(1, …, 1).

    The axes share 1, and so do the criteria inside each axis, uniformly over all ways to share it (Lahdelma and
    Salminen 2001, "SMAA-2", Operations Research 49). What has no weight in the model keeps none.
    """
    given = weights_of(model)
    chance = np.random.default_rng([int(seed), _WEIGHTS, int(packet)])
    axis = _mixed(given.axis, np.ones((len(given.axis), 1)), spread, chance)
    criterion = _mixed(given.criterion, given.membership, spread, chance)
    return DrawnWeights(axis, criterion, given.membership)


def _mixed(given: np.ndarray, membership: np.ndarray, spread: float, chance) -> np.ndarray:
    """Exponential numbers over their sum in the group are uniform over the shares of it (Devroye 1986, chapter 11)."""
    parts = chance.standard_exponential((PACKET, len(given))) * (given > 0)
    whole = (parts @ membership) @ membership.T
    shares = np.divide(parts, whole, out=np.zeros_like(parts), where=whole > 0)
    return (1.0 - spread) * given + spread * shares


class DrawnScores:
    """Scores of estates under drawn weights, each missing value drawn uniformly between 0 and 1.

    `v` is (n, c), NaN where unknown, in the order of `model.criteria()`. Nothing is renormalised.
    """

    def __init__(self, v: np.ndarray, model: ScoringModel, spread: float, seed: int):
        self._v, self._model, self._spread, self._seed = v, model, spread, seed
        self._known = np.nan_to_num(v)
        weighted = weights_of(model).effective > 0
        self._gaps = [np.flatnonzero(np.isnan(column) & used) for column, used in zip(v.T, weighted)]

    def packet(self, number: int) -> np.ndarray:
        """Return the scores, 0-100, of each estate in each of the `PACKET` draws of a packet: (n, PACKET)."""
        weights = draw_weights(self._model, self._spread, self._seed, number)
        chance = np.random.default_rng([int(self._seed), _MISSING, int(number)])
        filled = [chance.random((len(rows), PACKET)) for rows in self._gaps]
        if self._model.aggregation == "additive":
            return self._additive(weights.effective, filled)
        return self._by_draw(weights, filled)

    def _additive(self, effective: np.ndarray, filled) -> np.ndarray:
        points = 100.0 * effective
        scores = self._known @ points.T
        for criterion, (rows, values) in enumerate(zip(self._gaps, filled)):
            values *= points[:, criterion]
            scores[rows] += values
        return scores

    def _by_draw(self, weights: DrawnWeights, filled) -> np.ndarray:
        method, completed = method_of(self._model, self._v), self._known.copy()
        scores = np.empty((len(completed), PACKET))
        for draw in range(PACKET):
            for criterion, (rows, values) in enumerate(zip(self._gaps, filled)):
                completed[rows, criterion] = values[:, draw]
            scores[:, draw] = method(completed, weights.one(draw))
        return scores
