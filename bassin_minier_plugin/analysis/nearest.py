"""Distance from zones to the nearest of many points."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.spatial import cKDTree

_FIRST_NEIGHBOURS = 4


def nearest_distance(zones: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return the distance in metres from each zone to the nearest point, 0 with one inside.

    Object arrays of geometries of one planar metric CRS; multipoints count as their points. NaN
    for a missing or empty zone, and everywhere when there is no point.

    The points nearest to the middle of a zone's box are tried first. The distance of a point to the
    middle, less half the diagonal, can only be below its distance to the zone: once that bound is
    past the best distance found, no further point is nearer.
    """
    distance = np.full(len(zones), np.nan)
    places = shapely.get_coordinates(points)
    places = places[np.isfinite(places).all(axis=1)]
    boxes = shapely.bounds(zones)
    open_zones = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    if len(places) == 0 or len(open_zones) == 0:
        return distance
    tree = cKDTree(places)
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    reach = np.hypot(*(boxes[:, 2:] - boxes[:, :2]).T) / 2

    distance[open_zones] = np.inf
    tried, asked = 0, min(_FIRST_NEIGHBOURS, len(places))
    while len(open_zones):
        away, point = tree.query(middle[open_zones], k=np.arange(tried + 1, asked + 1))
        for column in range(asked - tried):
            x, y = places[point[:, column]].T
            near = np.flatnonzero(_box_distance(boxes[open_zones], x, y) < distance[open_zones])
            zone = open_zones[near]
            found = shapely.distance(zones[zone], shapely.points(x[near], y[near]))
            distance[zone] = np.minimum(distance[zone], found)
        unsettled = away[:, -1] - reach[open_zones] < distance[open_zones]
        open_zones = open_zones[unsettled] if asked < len(places) else open_zones[:0]
        tried, asked = asked, min(asked * 4, len(places))
    return distance


def _box_distance(boxes, x, y):
    left, low, right, high = boxes.T
    return np.hypot(np.maximum(np.maximum(left - x, x - right), 0), np.maximum(np.maximum(low - y, y - high), 0))
