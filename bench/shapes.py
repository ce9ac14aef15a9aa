"""Polygons that look like mining estates, all at once: shapely arrays from seeded numbers."""

from __future__ import annotations

import numpy as np
import shapely

_STAR_VERTICES = 64
_TEETH = 15
_STEPS = 18


def estates(rng: np.random.Generator, centres: np.ndarray, area_m2: np.ndarray) -> np.ndarray:
    """Return one concave polygon of 62 to 75 vertices per centre: a star, a comb or an L with a ragged edge."""
    kind = rng.integers(0, 3, len(centres))
    made = np.empty(len(centres), dtype=object)
    for number, outline in enumerate((_stars, _combs, _ragged_corners)):
        rows = np.flatnonzero(kind == number)
        made[rows] = _placed(rng, outline(rng, len(rows)), centres[rows], area_m2[rows])
    return made


def blobs(rng: np.random.Generator, centres: np.ndarray, area_m2: np.ndarray, vertices: int = 90) -> np.ndarray:
    """Return one smooth, slightly concave polygon per centre."""
    angle = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    waves = sum(
        rng.uniform(0, 0.25 / order, (len(centres), 1)) * np.cos(order * angle + rng.uniform(0, 6.3, (len(centres), 1)))
        for order in range(2, 7)
    )
    return _placed(rng, _polar(1 + waves, angle), centres, area_m2)


def rectangles(centres: np.ndarray, length_m: np.ndarray, width_m: np.ndarray, angle: np.ndarray) -> np.ndarray:
    """Return one turned rectangle per centre."""
    corners = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])
    points = corners * np.stack([length_m, width_m], axis=-1)[:, None, :]
    return shapely.polygons(_turned(points, angle) + centres[:, None, :])


def _stars(rng, count) -> np.ndarray:
    angle = np.linspace(0, 2 * np.pi, _STAR_VERTICES, endpoint=False)
    radius = np.exp(rng.normal(0, 0.22, (count, _STAR_VERTICES)))
    radius *= 1 + rng.uniform(0.1, 0.45, (count, 1)) * np.cos(rng.integers(2, 5, (count, 1)) * angle)
    return _polar(radius, angle)


def _combs(rng, count) -> np.ndarray:
    """A street with rows of houses: teeth of different lengths on a back, 4 vertices a tooth and 2 behind."""
    side = np.linspace(0, 2, 2 * _TEETH + 1)
    x = np.repeat(side[:-1], 2) + np.tile([0, 2 / (2 * _TEETH)], 2 * _TEETH)
    long = rng.uniform(0.6, 1.0, (count, _TEETH))
    short = rng.uniform(0.25, 0.45, (count, _TEETH))
    heights = np.repeat(np.stack([long, short], axis=-1).reshape(count, -1), 2, axis=1)
    top = np.stack([np.broadcast_to(x, heights.shape), heights], axis=-1)
    back = np.broadcast_to(np.array([(2.0, 0.0), (0.0, 0.0)]), (count, 2, 2))
    return np.concatenate([top, back], axis=1)


def _ragged_corners(rng, count) -> np.ndarray:
    """An L whose inner sides are sawn into teeth."""
    along = np.linspace(0.65, 2.4, _STEPS * 2)
    deep = 0.5 * (1 + rng.uniform(-0.18, 0.18, (count, 2, _STEPS * 2)))
    along = np.broadcast_to(along, (count, _STEPS * 2))
    lower = np.stack([along, deep[:, 0]], axis=-1)
    upper = np.stack([deep[:, 1], along], axis=-1)
    ends = np.broadcast_to(np.array([(0.0, 2.5), (0.0, 0.0), (2.5, 0.0)]), (count, 3, 2))
    return np.concatenate([ends, lower[:, ::-1], upper], axis=1)


def _polar(radius, angle) -> np.ndarray:
    return radius[..., None] * np.stack([np.cos(angle), np.sin(angle)], axis=-1)


def _placed(rng, points, centres, area_m2) -> np.ndarray:
    """Turn, scale to the area asked for, and move."""
    if not len(points):
        return np.empty(0, dtype=object)
    points = _turned(points - points.mean(axis=1, keepdims=True), rng.uniform(0, 2 * np.pi, len(points)))
    scale = np.sqrt(area_m2 / shapely.area(shapely.polygons(points)))
    return shapely.polygons(points * scale[:, None, None] + centres[:, None, :])


def _turned(points, angle) -> np.ndarray:
    cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]
    x, y = points[..., 0], points[..., 1]
    return np.stack([x * cos - y * sin, x * sin + y * cos], axis=-1)
