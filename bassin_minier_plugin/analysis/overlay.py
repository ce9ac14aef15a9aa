"""Areas of intersection between two sets of polygons, many pairs at once.

A polygon is the signed sum of the strips under its edges: plus under its upper edges, minus under
its lower ones. So the area common to two polygons is the signed sum, over the pairs of their edges,
of the integral of the lower edge: the trapezoid ("shoelace") formula applied to both. It is exact
up to rounding, it is array arithmetic, and it is continuous in the coordinates: shared borders and
touching corners are not special cases.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely

from .boxes import BoxIndex
from .corners import Shapes, areas_of, bounds_of, corner_counts, geometries_of
from .edges import Edges, Slabs, blocks, edges_of, expand_ranges, file_by_slabs, polygonal, used_positions

# Past so many pairs of edges, one overlay by GEOS costs less.
_MANY_TERMS = 8192
# Taking a polygon apart into edges costs as much, per corner, as so many terms.
_TERMS_PER_CORNER = 8
_PRECISION = 8 * np.finfo(float).eps
_ASK_EVERY = 500


class Pairs(NamedTuple):
    """Positions in the two sets, the area they share, and the part of the source's area that it is."""

    zone: np.ndarray
    source: np.ndarray
    area: np.ndarray
    share: np.ndarray


class _Side(NamedTuple):
    polygons: Shapes
    boxes: np.ndarray
    areas: np.ndarray
    corners: np.ndarray


def overlay_areas(zones: Shapes, sources: Shapes, tick=None) -> Pairs:
    """Return the pairs (zone, source) that share a positive area, with that area in units of the CRS.

    Both are columns of valid polygons or multipolygons in one planar CRS; zones may overlap zones, and
    sources sources. Missing, empty and zero-area geometries are in no pair. Each pair
    comes once, in no particular order. A piece no thicker than the coordinates are exact (8 units in
    the last place: 12 nanometres in Lambert-93) is rounding between neighbours and left out.
    `tick` receives the share done (0-1).
    """
    zone_boxes, source_boxes = bounds_of(zones), bounds_of(sources)
    zone, source = _candidates(zone_boxes, source_boxes)
    zone_side, zone_at = _side(zones, zone_boxes, zone)
    source_side, source_at = _side(sources, source_boxes, source)

    area = np.zeros(len(zone))
    filed = _work(zone_side, zone_at, source_side, source_at) <= _work(source_side, source_at, zone_side, zone_at)
    rows, others = np.flatnonzero(filed), np.flatnonzero(~filed)
    share = len(rows) / max(len(zone), 1)
    area[rows] = _common_areas(zone_side, zone_at[rows], source_side, source_at[rows], _part(tick, 0, share))
    area[others] = _common_areas(source_side, source_at[others], zone_side, zone_at[others], _part(tick, share, 1))

    kept = np.flatnonzero(area > 0)
    zone, zone_at, source, source_at, area = (column[kept] for column in (zone, zone_at, source, source_at, area))
    kept = np.flatnonzero(area > _rounding(zone_side.boxes[zone_at], source_side.boxes[source_at]))
    source_area = source_side.areas[source_at[kept]]
    area = np.minimum(area[kept], np.minimum(zone_side.areas[zone_at[kept]], source_area))
    return Pairs(zone[kept], source[kept], area, area / source_area)


def _candidates(zone_boxes, source_boxes):
    """Return the positions (zone, source) of the pairs whose boxes have an area in common."""
    if len(zone_boxes) <= len(source_boxes):
        zone, source = BoxIndex(zone_boxes).pairs(source_boxes)
    else:
        source, zone = BoxIndex(source_boxes).pairs(zone_boxes)
    overlap = np.ones(len(zone), dtype=bool)
    for low, high in ((0, 2), (1, 3)):
        overlap &= zone_boxes[:, low][zone] < source_boxes[:, high][source]
        overlap &= source_boxes[:, low][source] < zone_boxes[:, high][zone]
    kept = np.flatnonzero(overlap)
    return zone[kept], source[kept]


def _side(geometries, boxes, positions):
    """Return the geometries that occur in `positions`, and where each position is among them."""
    used, place = used_positions(positions, len(geometries))
    polygons = polygonal(geometries[used])
    return _Side(polygons, boxes[used], areas_of(polygons), corner_counts(polygons)), place


def _work(filed: _Side, filed_at, other: _Side, other_at) -> np.ndarray:
    """Return how much each pair costs with the edges of one filed: those near the other, times its own."""
    own_width = np.maximum(_width(filed.boxes)[filed_at], 1e-9)
    near = filed.corners[filed_at] * np.minimum(_width(other.boxes)[other_at] / own_width, 1.0)
    return (near + _TERMS_PER_CORNER) * other.corners[other_at]


def _common_areas(filed: _Side, filed_at, other: _Side, other_at, tick) -> np.ndarray:
    """Return the area that polygon `filed_at[i]` shares with polygon `other_at[i]` of the other side."""
    area = np.zeros(len(filed_at))
    if len(area) == 0:
        return area
    order = np.argsort(filed_at, kind="stable")
    sorted_at, query_width, done = filed_at[order], np.mean(_width(other.boxes)[other_at]), 0
    # Some hundred polygons at a time: what is at hand stays small.
    for part in blocks(filed.corners):
        stop = np.searchsorted(sorted_at, part.stop)
        rows, ticked = order[done:stop], _part(tick, done / len(area), stop / len(area))
        done = stop
        if len(rows):
            slabs = file_by_slabs(edges_of(filed.polygons[part]), filed.boxes[part], query_width)
            area[rows] = _areas_by_slabs(slabs, filed_at[rows] - part.start, other, other_at[rows], ticked)
    heavy = np.flatnonzero(np.isnan(area))
    both = intersections(
        geometries_of(filed.polygons[filed_at[heavy]]), geometries_of(other.polygons[other_at[heavy]]), tick
    )
    area[heavy] = shapely.area(both)
    return area


def _areas_by_slabs(slabs: Slabs, filed_at, other: _Side, other_at, tick) -> np.ndarray:
    area = np.empty(len(filed_at))
    low = slabs.of(other.boxes[:, 0][other_at], filed_at)
    high = slabs.of(other.boxes[:, 2][other_at], filed_at)
    begin, own, end = slabs.start[low], slabs.start[low + 1], slabs.start[high + 1]
    for block in blocks(end - begin):
        area[block] = _block_areas(slabs, begin[block], own[block], end[block], other, other_at[block])
        if tick is not None:
            tick(block.stop / len(area))
    return area


def intersections(one: np.ndarray, other: np.ndarray, tick=None) -> np.ndarray:
    """Return the intersection of each one[i] with other[i], asking now and then whether to stop."""
    found = np.empty(len(one), dtype=object)
    for start in range(0, len(one), _ASK_EVERY):
        part = slice(start, start + _ASK_EVERY)
        found[part] = shapely.intersection(one[part], other[part])
        if tick is not None:
            tick(1.0)
    return found


def _block_areas(slabs, begin, own, end, other: _Side, other_at):
    """Return the common areas of a block of pairs; NaN where too many edges meet.

    Rows `begin` to `end` of the slabs are the filed polygon's edges near each other one, and those
    before `own` are in the first slab that it touches: elsewhere an edge counts where it is entered.
    """
    size = len(other_at)
    left, low, right, high = np.ascontiguousarray(other.boxes[other_at].T)
    pair, row = expand_ranges(begin, end)
    edges = slabs.edges
    a, b = np.maximum(edges.x0[row], left[pair]), np.minimum(edges.x1[row], right[pair])
    met = np.flatnonzero((a < b) & (slabs.entered[row] | (row < own[pair])))
    pair, row, a, b = pair[met], row[met], a[met], b[met]

    slope, sign = edges.slope[row], edges.sign[row]
    height_a = edges.y0[row] - low[pair] + (a - edges.x0[row]) * slope
    height_b = height_a + (b - a) * slope
    above = (np.minimum(height_a, height_b) >= (high - low)[pair]) & (b - a == (right - left)[pair])
    area = np.bincount(pair[above], sign[above], minlength=size) * other.areas[other_at]

    near = np.flatnonzero(~above & (np.maximum(height_a, height_b) > 0))
    pair, a, b, height_a, slope, sign = (column[near] for column in (pair, a, b, height_a, slope, sign))
    crossed = np.bincount(pair, minlength=size)
    near_pairs = np.flatnonzero(crossed)
    own_edges = edges_of(other.polygons[other_at[near_pairs]])
    x, y = left[near_pairs][own_edges.owner], low[near_pairs][own_edges.owner]
    own_edges = own_edges._replace(x0=own_edges.x0 - x, x1=own_edges.x1 - x, y0=own_edges.y0 - y)
    heavy = near_pairs[crossed[near_pairs] * np.diff(own_edges.start) > _MANY_TERMS]
    crossed[heavy] = 0
    strip = np.flatnonzero(crossed[pair])
    pair, a, b, height_a, slope, sign = (column[strip] for column in (pair, a, b, height_a, slope, sign))

    place = np.zeros(size, dtype=np.int64)
    place[near_pairs] = np.arange(len(near_pairs))
    under = _areas_under(place[pair], a - left[pair], b - left[pair], height_a, slope, own_edges)
    area += np.bincount(pair, under * sign, minlength=size)
    area[heavy] = np.nan
    return area


def _areas_under(polygon, a, b, height, slope, edges: Edges) -> np.ndarray:
    """Return the area of each `polygon[i]` of the edges that lies under a segment.

    The segment goes from x = a to b, starts at that height and has that slope.
    """
    area = np.empty(len(polygon))
    begin, end = edges.start[polygon], edges.start[polygon + 1]
    for block in blocks(end - begin):
        segment, edge = expand_ranges(begin[block], end[block])
        start, stop = a[block][segment], b[block][segment]
        left, right = np.maximum(edges.x0[edge], start), np.minimum(edges.x1[edge], stop)
        met = np.flatnonzero(left < right)
        segment, edge, left, right, start = segment[met], edge[met], left[met], right[met], start[met]

        width = right - left
        edge_slope, own_slope = edges.slope[edge], slope[block][segment]
        edge_left = edges.y0[edge] + (left - edges.x0[edge]) * edge_slope
        edge_right = edge_left + width * edge_slope
        gap_left = height[block][segment] + (left - start) * own_slope - edge_left
        gap_right = gap_left + width * (own_slope - edge_slope)
        mean = (edge_left + edge_right + np.minimum(gap_left, 0) + np.minimum(gap_right, 0)) / 2
        # Where the two cross, the lower of them is a broken line, above the chord of its ends.
        product = gap_left * gap_right
        cross = np.flatnonzero(product < 0)
        mean[cross] -= product[cross] / (2 * np.abs(gap_left[cross] - gap_right[cross]))
        area[block] = np.bincount(segment, mean * width * edges.sign[edge], minlength=block.stop - block.start)
    return area


def _width(boxes):
    return boxes[:, 2] - boxes[:, 0]


def _rounding(one, other):
    """Return the area of a piece as long as the two boxes overlap and as thin as coordinates are exact."""
    wide = np.minimum(one[:, 2], other[:, 2]) - np.maximum(one[:, 0], other[:, 0])
    high = np.minimum(one[:, 3], other[:, 3]) - np.maximum(one[:, 1], other[:, 1])
    return _PRECISION * np.abs(one).max(initial=0) * (wide + high)


def _part(tick, start, stop):
    return None if tick is None else lambda share: tick(start + (stop - start) * share)
