"""What lies within a distance of zones: features counted by their true distance, lines by their length."""

from __future__ import annotations

import numpy as np
import shapely

from .nearest import NearBoxes

_BLOCK = 20_000
_ZONES_AT_ONCE = 2_000
# A buffer of 32 chords a quarter turn is 0.03 % of its radius short at most.
_QUARTER_CHORDS = 32


def pairs_within(zones: np.ndarray, features: np.ndarray, radius_m: float, tick=None) -> tuple[np.ndarray, np.ndarray]:
    """Return positions (zone, feature) of the pairs no farther apart than `radius_m` metres, in order of zones.

    Object arrays of valid geometries of any kind, of one planar metric CRS; missing and empty ones
    are in no pair. The distance is the exact one between the two shapes, 0 where they touch.
    """
    near = NearBoxes(features)
    boxes = shapely.bounds(zones)
    real = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    found = [(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))]
    for start in range(0, len(real), _ZONES_AT_ONCE):
        block = real[start : start + _ZONES_AT_ONCE]
        at, feature, _ = near.pairs(boxes[block], radius_m)
        zone = block[at]
        kept = _surely_near(boxes, near.boxes, zone, feature, radius_m)
        unsure = np.flatnonzero(~kept)
        shapely.prepare(zones[np.unique(zone[unsure])])
        for first in range(0, len(unsure), _BLOCK):
            part = unsure[first : first + _BLOCK]
            kept[part] = shapely.dwithin(zones[zone[part]], features[feature[part]], radius_m)
            if tick is not None:
                tick(start / len(real))
        found.append((zone[kept], feature[kept]))
        if tick is not None:
            tick((start + len(block)) / len(real))
    zone, feature = (np.concatenate(part) for part in zip(*found))
    return zone, feature


def _surely_near(boxes, others, zone, feature, radius_m):
    """A zone touches each side of its box: it is no farther than the far end of the nearest side."""
    left, low, right, high = boxes[zone].T
    x0, y0, x1, y1 = others[feature].T
    to_left, to_right = (
        np.maximum(np.abs(x0 - left), np.abs(x1 - left)),
        np.maximum(np.abs(x0 - right), np.abs(x1 - right)),
    )
    to_low, to_high = np.maximum(np.abs(y0 - low), np.abs(y1 - low)), np.maximum(np.abs(y0 - high), np.abs(y1 - high))
    beside = np.minimum(to_left, to_right) ** 2 + np.maximum(to_low, to_high) ** 2
    above = np.maximum(to_left, to_right) ** 2 + np.minimum(to_low, to_high) ** 2
    return np.minimum(beside, above) <= radius_m**2


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
