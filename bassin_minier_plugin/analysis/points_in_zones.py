"""Which points lie in which zones, each counted once along shared borders."""

from __future__ import annotations

import numpy as np
import shapely

from .boxes import BoxIndex
from .edges import blocks, edges_of, expand_ranges, file_by_slabs, polygonal, used_positions

_ROUNDING = 1e-12


def pairs_points_in_zones(zones: np.ndarray, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return positions (zone, point) of the points that belong to zones, by point, then by zone.

    A point belongs to every zone that holds it strictly inside; zones may overlap. A point that is
    only on borders belongs to the first of the zones that it touches, so that over zones that share
    borders none is lost or counted twice. Zones are an object array of polygons of one planar CRS;
    missing and empty zones hold nothing, points without coordinates are nowhere.
    """
    boxes = shapely.bounds(zones)
    zone, point = BoxIndex(boxes).pairs(np.column_stack([x, y, x, y]))
    inside, unsure = _strictly_inside(zones, boxes, zone, x[point], y[point])

    near_zone, near_x, near_y = zones[zone[unsure]], x[point[unsure]], y[point[unsure]]
    shapely.prepare(near_zone)
    inside[unsure] = shapely.contains_xy(near_zone, near_x, near_y)
    placed = np.zeros(len(x), dtype=bool)
    placed[point[inside]] = True
    touching = unsure[shapely.intersects_xy(near_zone, near_x, near_y) & ~placed[point[unsure]]]
    inside[touching[np.unique(point[touching], return_index=True)[1]]] = True

    kept = np.flatnonzero(inside)
    return zone[kept], point[kept]


def _strictly_inside(zones, boxes, zone, x, y):
    """Return whether zone[i] holds (x[i], y[i]), and the positions where rounding leaves a doubt.

    The edges above the point are counted, plus for upper ones and minus for lower ones. Beside an
    edge, or over and under a corner (where vertical edges stand), the sign is not to be trusted.
    """
    inside, doubt = np.zeros(len(zone), dtype=bool), np.zeros(len(zone), dtype=bool)
    if len(zone) == 0:
        return inside, np.flatnonzero(doubt)
    used, place = used_positions(zone, len(zones))
    polygons, boxes = polygonal(zones[used]), boxes[used]
    tolerance = _ROUNDING * np.abs(boxes).max()
    order = np.argsort(place, kind="stable")
    sorted_place, done = place[order], 0
    # Some hundred zones at a time: what is at hand stays small.
    for part in blocks(shapely.get_num_coordinates(polygons)):
        stop = np.searchsorted(sorted_place, part.stop)
        rows, done = order[done:stop], stop
        slabs = file_by_slabs(edges_of(polygons[part]), boxes[part], 0.0)
        inside[rows], doubt[rows] = _inside_by_slabs(slabs, place[rows] - part.start, x[rows], y[rows], tolerance)
    inside &= ~doubt
    return inside, np.flatnonzero(doubt)


def _inside_by_slabs(slabs, place, x, y, tolerance):
    inside, doubt, edges = np.zeros(len(place), dtype=bool), np.zeros(len(place), dtype=bool), slabs.edges
    slab = slabs.of(x, place)
    begin, end = slabs.start[slab], slabs.start[slab + 1]
    for block in blocks(end - begin):
        pair, row = expand_ranges(begin[block], end[block])
        at_x, x0, x1 = x[block][pair], edges.x0[row], edges.x1[row]
        met = np.flatnonzero((x0 <= at_x) & (at_x <= x1))
        pair, row, at_x, x0, x1 = pair[met], row[met], at_x[met], x0[met], x1[met]
        gap = edges.y0[row] - y[block][pair] + (at_x - x0) * edges.slope[row]
        above = np.where(gap > 0, edges.sign[row], 0.0)
        inside[block] = np.bincount(pair, above, minlength=block.stop - block.start) > 0.5
        beside = (np.abs(gap) <= tolerance) | (at_x == x0) | (at_x == x1)
        doubt[block.start + pair[beside]] = True
    return inside, doubt
