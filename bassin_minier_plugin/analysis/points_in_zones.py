"""Which points lie in which zones, each counted once along shared borders."""

from __future__ import annotations

import numpy as np
import shapely

from .edges import blocks, edges_of, expand_ranges, file_by_slabs, polygonal, used_positions

_MOST_CELLS = 1 << 22
_ROUNDING = 1e-12


def pairs_points_in_zones(zones: np.ndarray, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return positions (zone, point) of the points that belong to zones, by point, then by zone.

    A point belongs to every zone that holds it strictly inside; zones may overlap. A point that is
    only on borders belongs to the first of the zones that it touches, so that over zones that share
    borders none is lost or counted twice. Zones are an object array of polygons of one planar CRS;
    missing and empty zones hold nothing, points without coordinates are nowhere.
    """
    boxes = shapely.bounds(zones)
    zone, point = _pairs_in_boxes(boxes, x, y)
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
    slabs = file_by_slabs(edges_of(polygonal(zones[used])), boxes[used], 0.0)
    edges, tolerance = slabs.edges, _ROUNDING * np.abs(boxes[used]).max()
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
    inside &= ~doubt
    return inside, np.flatnonzero(doubt)


def _pairs_in_boxes(boxes, x, y):
    """Return positions (box, point) of the points in or on boxes, by point, then by box."""
    real = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    if len(real) == 0 or len(x) == 0:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    cells = _Cells(boxes[real])
    point = np.flatnonzero(cells.holds(x, y))
    cell = cells.at(x[point], y[point])
    item, entry = expand_ranges(cells.start[cell], cells.start[cell + 1])
    point, box = point[item], real[cells.box[entry]]
    px, py = x[point], y[point]
    left, low, right, high = boxes.T
    kept = np.flatnonzero((px >= left[box]) & (px <= right[box]) & (py >= low[box]) & (py <= high[box]))
    return box[kept], point[kept]


class _Cells:
    """Square cells over the extent of boxes, with the boxes that touch each of them."""

    def __init__(self, boxes):
        self.origin = boxes[:, :2].min(axis=0)
        self.end = boxes[:, 2:].max(axis=0)
        sides = self.end - self.origin
        self.size = max(np.mean(boxes[:, 2:] - boxes[:, :2]), np.sqrt(sides.prod() / _MOST_CELLS), 1e-9)
        # Boxes much wider than the mean would fill too many cells: coarser ones then.
        while self._count(boxes).sum() > 16 * len(boxes) + 4096 or self._cells() > _MOST_CELLS:
            self.size *= 2
        low_x, low_y, high_x, high_y = self._ranges(boxes)
        item, column = expand_ranges(low_x, high_x + 1)
        piece, row = expand_ranges(low_y[item], high_y[item] + 1)
        cell = row * self._columns() + column[piece]
        order = np.argsort(cell, kind="stable")
        self.box = item[piece][order]
        self.start = np.searchsorted(cell[order], np.arange(self._cells() + 1))

    def holds(self, x, y):
        return (x >= self.origin[0]) & (x <= self.end[0]) & (y >= self.origin[1]) & (y <= self.end[1])

    def at(self, x, y):
        return self._step(y, 1) * self._columns() + self._step(x, 0)

    def _step(self, values, axis):
        return ((values - self.origin[axis]) / self.size).astype(np.int64)

    def _columns(self):
        return int(self._step(self.end[0], 0)) + 1

    def _cells(self):
        return self._columns() * (int(self._step(self.end[1], 1)) + 1)

    def _ranges(self, boxes):
        return [self._step(boxes[:, side], side % 2) for side in range(4)]

    def _count(self, boxes):
        low_x, low_y, high_x, high_y = self._ranges(boxes)
        return (high_x - low_x + 1) * (high_y - low_y + 1)
