"""What lies within a distance of zones: features counted by their true distance, lines by their length."""

from __future__ import annotations

import numpy as np
import shapely

from .nearest import pairs_of_near_boxes

_BLOCK = 20_000
# A buffer of 32 chords a quarter turn is 0.03 % of its radius short at most.
_QUARTER_CHORDS = 32


def pairs_within(zones: np.ndarray, features: np.ndarray, radius_m: float, tick=None) -> tuple[np.ndarray, np.ndarray]:
    """Return positions (zone, feature) of the pairs no farther apart than `radius_m` metres, by zone, then feature.

    Object arrays of valid geometries of any kind, of one planar metric CRS; missing and empty ones
    are in no pair. The distance is the exact one between the two shapes, 0 where they touch.
    """
    boxes = shapely.bounds(zones)
    real = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    if len(real) == 0 or len(features) == 0:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    at, feature, _ = pairs_of_near_boxes(boxes[real], features, radius_m)
    zone = real[at]
    order = np.lexsort([feature, zone])
    zone, feature = zone[order], feature[order]
    near = _surely_near(boxes[zone], shapely.bounds(features[feature]), radius_m)
    unsure = np.flatnonzero(~near)
    shapely.prepare(zones[np.unique(zone[unsure])])
    for start in range(0, len(unsure), _BLOCK):
        part = unsure[start : start + _BLOCK]
        near[part] = shapely.dwithin(zones[zone[part]], features[feature[part]], radius_m)
        if tick is not None:
            tick((start + len(part)) / len(unsure))
    return zone[near], feature[near]


def _surely_near(boxes, others, radius_m):
    """A zone touches each side of its box: it is no farther than the far end of the nearest side."""
    left, low, right, high = boxes.T
    far_x = [np.maximum(np.abs(others[:, 0] - x), np.abs(others[:, 2] - x)) for x in (left, right)]
    far_y = [np.maximum(np.abs(others[:, 1] - y), np.abs(others[:, 3] - y)) for y in (low, high)]
    beside = np.hypot(np.minimum(*far_x), np.maximum(*far_y))
    above = np.hypot(np.maximum(*far_x), np.minimum(*far_y))
    return np.minimum(beside, above) <= radius_m


def places_around(shapes: np.ndarray, radius_m: float) -> np.ndarray:
    """Return all that lies within a distance of each shape, 0.03 % short of it at most: to cut with, not to count."""
    return shapes if radius_m == 0 else shapely.buffer(shapes, radius_m, quad_segs=_QUARTER_CHORDS)


def length_within(
    zones: np.ndarray, lines: np.ndarray, zone: np.ndarray, line: np.ndarray, radius_m: float, tick=None
) -> np.ndarray:
    """Return the metres of each lines[line[i]] that run within `radius_m` of zones[zone[i]].

    The pairs are those of `pairs_within`. A line is cut at a buffer whose chords stay within 0.03 %
    of the radius inside the true one.
    """
    used, place = np.unique(zone, return_inverse=True)
    around = places_around(zones[used], radius_m)
    shapely.prepare(around)
    length = np.zeros(len(zone))
    for start in range(0, len(zone), _BLOCK):
        part = slice(start, start + _BLOCK)
        area, path = around[place[part]], lines[line[part]]
        whole = shapely.covers(area, path)
        inside = path.copy()
        inside[~whole] = shapely.intersection(area[~whole], path[~whole])
        length[part] = shapely.length(inside)
        if tick is not None:
            tick(min((start + _BLOCK) / len(zone), 1.0))
    return length
