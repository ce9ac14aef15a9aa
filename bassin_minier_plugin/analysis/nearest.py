"""The nearest of many features: how far, and which one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from scipy.spatial import cKDTree

_FIRST_NEIGHBOURS = 4


class Nearest(NamedTuple):
    """Metres to the nearest feature (NaN without one), and its position among the features (-1 without one)."""

    distance: np.ndarray
    position: np.ndarray


def nearest_distance(zones: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return the distance in metres from each zone to the nearest point, 0 with one inside.

    Object arrays of geometries of one planar metric CRS; multipoints count as their points. NaN
    for a missing or empty zone, and everywhere when there is no point.
    """
    return nearest_point(zones, points).distance


def nearest_feature(zones: np.ndarray, features: np.ndarray) -> Nearest:
    """Return the nearest feature of each zone, 0 m with one that touches it.

    Object arrays of valid geometries of any kind, of one planar metric CRS. Missing and empty
    features are far from everything. Of several at the same distance, the first.
    """
    if np.isin(shapely.get_type_id(features), (-1, 0, 4)).all():
        return nearest_point(zones, features)
    return _nearest_shape(zones, features)


def nearest_point(zones: np.ndarray, points: np.ndarray) -> Nearest:
    """Like `nearest_feature`, where all features are points or multipoints.

    The points nearest to the middle of a zone's box are tried first. The distance of a point to the
    middle, less half the diagonal, can only be below its distance to the zone: once that bound is
    past the best distance found, no further point is nearer.
    """
    found = _nothing(len(zones))
    places, owner = shapely.get_coordinates(points, return_index=True)
    usable = np.isfinite(places).all(axis=1)
    places, owner = places[usable], owner[usable]
    boxes = shapely.bounds(zones)
    open_zones = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    if len(places) == 0 or len(open_zones) == 0:
        return found
    tree = cKDTree(places)
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    reach = np.hypot(*(boxes[:, 2:] - boxes[:, :2]).T) / 2

    distance = found.distance
    distance[open_zones] = np.inf
    tried, asked = 0, min(_FIRST_NEIGHBOURS, len(places))
    while len(open_zones):
        away, point = tree.query(middle[open_zones], k=np.arange(tried + 1, asked + 1))
        for column in range(asked - tried):
            x, y = places[point[:, column]].T
            near = np.flatnonzero(_box_distance(boxes[open_zones], x, y) <= distance[open_zones])
            zone = open_zones[near]
            exact = shapely.distance(zones[zone], shapely.points(x[near], y[near]))
            _keep_nearer(found, zone, owner[point[near, column]], exact)
        unsettled = away[:, -1] - reach[open_zones] <= distance[open_zones]
        open_zones = open_zones[unsettled] if asked < len(places) else open_zones[:0]
        tried, asked = asked, min(asked * 4, len(places))
    return found


def _nearest_shape(zones, features) -> Nearest:
    """Candidates are the features whose box is nearer than some corner of a feature; the nearest boxes come first."""
    found = _nothing(len(zones))
    corners = shapely.get_coordinates(features)
    corners = corners[np.isfinite(corners).all(axis=1)]
    boxes = shapely.bounds(zones)
    real = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    if len(corners) == 0 or len(real) == 0:
        return found
    coordinates, owner = shapely.get_coordinates(zones[real], return_index=True)
    first = coordinates[np.searchsorted(owner, np.arange(len(real)))]
    limit, _ = cKDTree(corners).query(first)
    zone, feature, away = NearBoxes(features).pairs(boxes[real], limit)
    zone = real[zone]
    found.distance[real] = np.inf

    order = np.lexsort([feature, away, zone])
    zone, feature, away = zone[order], feature[order], away[order]
    while len(zone):
        is_first = np.r_[True, zone[1:] != zone[:-1]]
        exact = shapely.distance(zones[zone[is_first]], features[feature[is_first]])
        _keep_nearer(found, zone[is_first], feature[is_first], exact)
        best, nearest = found.distance[zone], found.position[zone]
        kept = np.flatnonzero(~is_first & ((away < best) | ((away == best) & (feature < nearest))))
        zone, feature, away = zone[kept], feature[kept], away[kept]
    return found


class NearBoxes:
    """Which of many features have a box near other boxes; `boxes` are theirs."""

    def __init__(self, features: np.ndarray):
        self.boxes = shapely.bounds(features)
        self._tree = shapely.STRtree(features)

    def pairs(self, boxes: np.ndarray, reach) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return (box, feature, metres between their boxes) of those no farther than `reach` (per box, or for all)."""
        reach = np.broadcast_to(np.asarray(reach, dtype=float), len(boxes))
        wide = shapely.box(*(boxes + reach[:, None] * [-1, -1, 1, 1]).T)
        box, feature = self._tree.query(wide)
        one, other = boxes[box], self.boxes[feature]
        gap = np.maximum(np.maximum(one[:, :2] - other[:, 2:], other[:, :2] - one[:, 2:]), 0)
        away = np.hypot(gap[:, 0], gap[:, 1])
        kept = np.flatnonzero(away <= reach[box])
        return box[kept], feature[kept], away[kept]


def _nothing(size: int) -> Nearest:
    return Nearest(np.full(size, np.nan), np.full(size, -1))


def _keep_nearer(found: Nearest, zone, position, distance):
    """Each zone stands once in `zone`. Of features as near, the first stays."""
    best, nearest = found.distance[zone], found.position[zone]
    nearer = np.flatnonzero((distance < best) | ((distance == best) & (position < nearest)))
    found.distance[zone[nearer]] = distance[nearer]
    found.position[zone[nearer]] = position[nearer]


def _box_distance(boxes, x, y):
    left, low, right, high = boxes.T
    return np.hypot(np.maximum(np.maximum(left - x, x - right), 0), np.maximum(np.maximum(low - y, y - high), 0))
