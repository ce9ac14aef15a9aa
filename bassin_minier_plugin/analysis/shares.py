"""Shares of zones under other polygons."""

from __future__ import annotations

import numpy as np
import shapely

from .edges import polygonal
from .overlay import Pairs, intersections, overlay_areas

_ROUNDING = 1e-12
_TIE = 1e-9


def area_share(zones: np.ndarray, covers: np.ndarray, tick=None) -> np.ndarray:
    """Return the share (0-1) of each zone's area that lies under the covers, overlaps counted once.

    Object arrays of polygons of one planar CRS; covers may overlap. A zone under no cover has 0, a
    zone without geometry or without area NaN; missing covers cover nothing.
    """
    return share_of_pairs(zones, covers, overlay_areas(zones, covers, tick), tick)


def share_of_pairs(zones: np.ndarray, covers: np.ndarray, pairs: Pairs, tick=None) -> np.ndarray:
    """Like `area_share`, for a caller who already has the pairs of `overlay_areas(zones, covers)`."""
    zone_area = shapely.area(zones)
    covered = np.bincount(pairs.zone, pairs.area, len(zones)).astype(float)
    fullest = np.zeros(len(zones))
    np.maximum.at(fullest, pairs.zone, pairs.area)
    whole = fullest >= zone_area * (1 - _ROUNDING)
    covered[whole] = zone_area[whole]

    several = np.bincount(pairs.zone, minlength=len(zones)) > 1
    rows = np.flatnonzero((several & ~whole)[pairs.zone])
    rows = rows[np.argsort(pairs.zone[rows], kind="stable")]
    clipped = intersections(zones[pairs.zone[rows]], covers[pairs.source[rows]], tick)
    zone, pieces = _union_by_zone(pairs.zone[rows], clipped)
    covered[zone] = shapely.area(pieces)

    share = np.full(len(zones), np.nan)
    np.divide(covered, zone_area, out=share, where=zone_area > 0)
    share[share >= 1 - _ROUNDING] = 1.0
    return share


def _union_by_zone(zone, pieces):
    """Return each zone once with the union of its pieces, by halves; `zone` is sorted.

    Only pieces already clipped to a zone are united, so that no union of a whole layer is built.
    """
    pieces = polygonal(pieces)
    while (zone[1:] == zone[:-1]).any():
        first = np.searchsorted(zone, zone)
        even = np.flatnonzero((np.arange(len(zone)) - first) % 2 == 0)
        paired = even[(even + 1 < len(zone)) & (zone[np.minimum(even + 1, len(zone) - 1)] == zone[even])]
        pieces[paired] = polygonal(shapely.union(pieces[paired], pieces[paired + 1]))
        zone, pieces = zone[even], pieces[even]
    return zone, pieces


def largest_share(zones: np.ndarray, polygons: np.ndarray, tick=None) -> np.ndarray:
    """Return the position of the polygon that holds most of each zone's area, -1 where none does.

    Between polygons that hold as much (to 1e-9), the first in order.
    """
    pairs = overlay_areas(zones, polygons, tick)
    most = np.zeros(len(zones))
    np.maximum.at(most, pairs.zone, pairs.area)
    rows = np.flatnonzero(pairs.area >= most[pairs.zone] * (1 - _TIE))
    first = np.full(len(zones), len(polygons))
    np.minimum.at(first, pairs.zone[rows], pairs.source[rows])
    return np.where(first < len(polygons), first, -1)
