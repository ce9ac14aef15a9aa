"""Smooth random fields: what makes borders wander and neighbouring places resemble one another."""

from __future__ import annotations

import numpy as np


class WaveField:
    """A sum of plane waves with random directions and phases: mean 0, variance 1, no grid and no seams."""

    def __init__(self, rng: np.random.Generator, wavelength_m: float, waves: int = 12):
        angle = rng.uniform(0, 2 * np.pi, waves)
        number = 2 * np.pi / (wavelength_m * rng.uniform(0.7, 1.4, waves))
        self._kx, self._ky = number * np.cos(angle), number * np.sin(angle)
        self._phase = rng.uniform(0, 2 * np.pi, waves)

    def __call__(self, x, y) -> np.ndarray:
        """Return the field at points `x`, `y` (metres, arrays of one shape)."""
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        total = np.zeros(np.broadcast(x, y).shape)
        for kx, ky, phase in zip(self._kx, self._ky, self._phase):
            total += np.sin(kx * x + ky * y + phase)
        return total * np.sqrt(2 / len(self._phase))
