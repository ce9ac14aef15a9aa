"""Edges of many polygons as flat arrays, and a filing of them by vertical slabs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import shapely

from .corners import Corners, Shapes, coordinates_of

POLYGON, COLLECTION = 3, 7
# Rows of temporary arrays that stay in the processor's cache.
_BLOCK = 1 << 16


class Edges(NamedTuple):
    """Edges from left to right, without the vertical ones, which no vertical line crosses.

    Edge k goes from (x0, y0) to x1 with that slope and belongs to polygon `owner[k]`; `sign` is +1
    with the polygon under the edge, -1 with the polygon over it. Edges are in the order of polygons:
    `start[p]:start[p + 1]` are those of polygon p.
    """

    x0: np.ndarray
    x1: np.ndarray
    y0: np.ndarray
    slope: np.ndarray
    sign: np.ndarray
    owner: np.ndarray
    start: np.ndarray


class Slabs(NamedTuple):
    """Edges filed by vertical slabs of their polygon, so that a query meets only those near its x.

    An edge stands once in each slab that it crosses; `entered` marks the first of them. Polygon p
    has the slabs `first[p]` to `first[p + 1] - 1`; the edges of slab s begin at `start[s]`.
    """

    edges: Edges
    entered: np.ndarray
    start: np.ndarray
    first: np.ndarray
    left: np.ndarray
    per_metre: np.ndarray

    def of(self, x, polygon):
        """Return the slab of each polygon[i] in which x[i] falls."""
        slab = ((x - self.left[polygon]) * self.per_metre[polygon]).astype(np.int64)
        return np.clip(slab + self.first[polygon], self.first[polygon], self.first[polygon + 1] - 1)


def polygonal(geometries: Shapes) -> Shapes:
    """Return the geometries with collections reduced to their polygons, as repairs may leave them."""
    if isinstance(geometries, Corners):
        return geometries
    mixed = np.flatnonzero(shapely.get_type_id(geometries) == COLLECTION)
    if len(mixed) == 0:
        return geometries
    geometries = geometries.copy()
    for position in mixed:
        parts = shapely.get_parts(shapely.get_parts(geometries[position]))
        geometries[position] = shapely.multipolygons(parts[shapely.get_type_id(parts) == POLYGON])
    return geometries


def edges_of(polygons: Shapes) -> Edges:
    """Return the edges of valid polygons and multipolygons, whichever way their rings turn."""
    points, polygon = coordinates_of(polygons)
    x, y = np.ascontiguousarray(points.T)
    if isinstance(polygons, Corners):
        ring, polygon_of_ring, is_hole = _one_ring_each(polygon, len(polygons))
    else:
        ring, polygon_of_ring, is_hole = _rings(polygons, x, y, polygon)

    here = np.flatnonzero(ring[1:] == ring[:-1])
    ring = ring[here]
    x, y, x_next, y_next = x[here], y[here], x[here + 1], y[here + 1]
    first = np.searchsorted(ring, np.arange(len(is_hole)))[ring]
    twice_area = (x - x[first]) * (y_next - y) - (y - y[first]) * (x_next - x)
    turn = np.sign(np.bincount(ring, twice_area, minlength=len(is_hole)))
    turn[is_hole] *= -1

    sloped = np.flatnonzero(x != x_next)
    x, y, x_next, y_next, ring = x[sloped], y[sloped], x_next[sloped], y_next[sloped], ring[sloped]
    owner, turn, back = polygon_of_ring[ring], turn[ring], x_next < x
    return Edges(
        np.minimum(x, x_next),
        np.maximum(x, x_next),
        np.where(back, y_next, y),
        (y_next - y) / (x_next - x),
        np.where(back, turn, -turn),
        owner,
        np.searchsorted(owner, np.arange(len(polygons) + 1)),
    )


def _rings(polygons, x, y, polygon):
    """Return the ring of each point, the polygon of each ring and which rings are holes."""
    sizes = np.bincount(polygon, minlength=len(polygons))
    last = np.cumsum(sizes) - 1
    first = np.maximum(last - sizes + 1, 0)
    # A ring meets its first point again at its end only: so twice, at both ends, means one ring.
    # Copying parts and rings out of their geometries costs more than all the rest.
    again = np.bincount(polygon, (x == x[first][polygon]) & (y == y[first][polygon]), minlength=len(polygons))
    single = (again == 2) & (x[last] == x[first]) & (y[last] == y[first])
    if single.all():
        return _one_ring_each(polygon, len(polygons))

    several = np.flatnonzero(~single)
    parts, polygon_of_part = shapely.get_parts(polygons[several], return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    owner = np.r_[np.flatnonzero(single), several[polygon_of_part[part]]]
    order = np.argsort(owner, kind="stable")
    ring_sizes = np.r_[sizes[single], shapely.get_num_coordinates(rings)][order]
    is_hole = np.r_[np.zeros(int(single.sum()), dtype=bool), False, part[1:] == part[:-1]][order]
    return np.repeat(np.arange(len(order)), ring_sizes), owner[order], is_hole


def _one_ring_each(polygon, count):
    return polygon, np.arange(count), np.zeros(count, dtype=bool)


def file_by_slabs(edges: Edges, boxes: np.ndarray, query_width: float) -> Slabs:
    """Return the edges filed for queries of about that width (0: points) in the boxes of the polygons."""
    width = boxes[:, 2] - boxes[:, 0]
    run = np.maximum(np.bincount(edges.owner, edges.x1 - edges.x0, minlength=len(width)), width)
    # However a polygon winds, its edges cross no more slabs in all than they are.
    count = np.minimum(np.diff(edges.start) * width / run, 2 * width / max(query_width, 1e-9))
    count = np.maximum(count, 1).astype(np.int64)
    first = np.r_[0, np.cumsum(count)]
    slabs = Slabs(edges, edges.sign, edges.start, first, boxes[:, 0], count / width)

    low = slabs.of(edges.x0, edges.owner)
    edge, slab = expand_ranges(low, slabs.of(edges.x1, edges.owner) + 1)
    # Numbers of two bytes are sorted by counting.
    order = np.argsort(slab.astype(np.uint16) if first[-1] <= 1 << 16 else slab, kind="stable")
    edge, slab = edge[order], slab[order]
    filed = Edges(*(column[edge] for column in edges[:-1]), edges.start)
    start = np.searchsorted(slab, np.arange(first[-1] + 1))
    return slabs._replace(edges=filed, entered=slab == low[edge], start=start)


def expand_ranges(begin: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (item, value) for every value of range(begin[item], end[item]), end to end."""
    lengths = end - begin
    item = np.repeat(np.arange(len(lengths)), lengths)
    before = np.cumsum(lengths) - lengths
    return item, np.arange(len(item)) + (begin - before)[item]


def used_positions(positions: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return which of 0..size-1 occur in `positions`, in order, and the place of each among them."""
    occurs = np.zeros(size, dtype=bool)
    occurs[positions] = True
    return np.flatnonzero(occurs), (np.cumsum(occurs) - 1)[positions]


def blocks(rows: np.ndarray) -> Iterator[slice]:
    """Yield slices of the items whose `rows` together make up a block; at least one item each."""
    ends = np.cumsum(rows)
    start = done = 0
    while start < len(rows):
        stop = max(int(np.searchsorted(ends, done + _BLOCK, side="right")), start + 1)
        yield slice(start, stop)
        start, done = stop, ends[stop - 1]
