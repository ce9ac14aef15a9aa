"""Distance from zones to the nearest of many points."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.spatial import cKDTree

_FIRST_NEIGHBOURS = 4


def nearest_distance(zones: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return the distance in metres from each zone to the nearest point, see `nearest_point`."""
    return nearest_point(zones, points)[0]


def nearest_point(zones: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (distance in metres, position of the nearest point) for each zone; distance 0 with one inside.

    Object arrays of geometries of one planar metric CRS; multipoints count as their points. NaN and
    -1 for a missing or empty zone, and everywhere when there is no point. Of points as near, the first.

    The points nearest to the middle of a zone's box are tried first. The distance of a point to the
    middle, less half the diagonal, can only be below its distance to the zone: once that bound is
    past the best distance found, no further point is nearer.
    """
    distance, nearest = np.full(len(zones), np.nan), np.full(len(zones), -1)
    places, owner = shapely.get_coordinates(points, return_index=True)
    usable = np.isfinite(places).all(axis=1)
    places, owner = places[usable], owner[usable]
    boxes = shapely.bounds(zones)
    open_zones = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    if len(places) == 0 or len(open_zones) == 0:
        return distance, nearest
    tree = cKDTree(places)
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    reach = np.hypot(*(boxes[:, 2:] - boxes[:, :2]).T) / 2

    distance[open_zones] = np.inf
    tried, asked = 0, min(_FIRST_NEIGHBOURS, len(places))
    while len(open_zones):
        away, point = tree.query(middle[open_zones], k=np.arange(tried + 1, asked + 1))
        for column in range(asked - tried):
            x, y = places[point[:, column]].T
            near = np.flatnonzero(_box_distance(boxes[open_zones], x, y) <= distance[open_zones])
            zone, candidate = open_zones[near], owner[point[near, column]]
            found = shapely.distance(zones[zone], shapely.points(x[near], y[near]))
            is_nearer = found < distance[zone]
            is_nearer |= (found == distance[zone]) & (candidate < nearest[zone])
            zone = zone[is_nearer]
            distance[zone], nearest[zone] = found[is_nearer], candidate[is_nearer]
        unsettled = away[:, -1] - reach[open_zones] <= distance[open_zones]
        open_zones = open_zones[unsettled] if asked < len(places) else open_zones[:0]
        tried, asked = asked, min(asked * 4, len(places))
    return distance, nearest


def _box_distance(boxes, x, y):
    left, low, right, high = boxes.T
    return np.hypot(np.maximum(np.maximum(left - x, x - right), 0), np.maximum(np.maximum(low - y, y - high), 0))
