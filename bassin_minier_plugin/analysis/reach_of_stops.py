"""How far zones, demand and estates are from stops: in a straight line, or along streets."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from scipy.spatial import cKDTree

from .edges import expand_ranges
from .nearest import nearest_point
from .reach import within
from .shares import area_share
from .street_network import ROUNDING_M, CutNetwork, Entries, StreetNetwork, enter_at_points, enter_from_zones

# Along streets a polygon is represented by about so many points of a square grid.
SAMPLES = 200
# Half the width at which a reached street is drawn.
_STREET_M = 25.0


class Pairs(NamedTuple):
    """Thing `other[i]` is `distance[i]` metres from zone `zone[i]`."""

    zone: np.ndarray
    other: np.ndarray
    distance: np.ndarray


class StraightReach:
    """Distances in a straight line to `stops` (points) and, for demand and areas, to `lines` too."""

    is_along_streets = False

    def __init__(self, zones: np.ndarray, stops: np.ndarray, distances, others=None, lines=None):
        self.zones, self.stops, self.distances = zones, stops, np.asarray(distances, dtype=float)
        self.others = np.empty(0, dtype=object) if others is None else others
        lines = np.empty(0, dtype=object) if lines is None else lines
        self.lines = lines[~(shapely.is_missing(lines) | shapely.is_empty(lines))]
        self._covers: list[np.ndarray] | None = None
        self._stop_pairs: Pairs | None = None

    def of_points(self, x: np.ndarray, y: np.ndarray, tick=None) -> np.ndarray:
        """Return the distance of each point to the nearest stop or line, inf past the last distance."""
        distance = np.full(len(x), np.inf)
        usable = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        places = shapely.get_coordinates(self.stops)
        if len(places):
            # A little farther, so that a point at the very distance is found.
            far = self.distances[-1] * (1 + 1e-12)
            points = np.column_stack([x, y])[usable]
            distance[usable] = cKDTree(places).query(points, distance_upper_bound=far)[0]
        if len(self.lines):
            parts = shapely.get_parts(self.lines)
            tree = shapely.STRtree(parts)
            (row, _), away = tree.query_nearest(
                shapely.points(x[usable], y[usable]),
                max_distance=self.distances[-1],
                return_distance=True,
                all_matches=False,
            )
            distance[usable[row]] = np.minimum(distance[usable[row]], away)
        return distance

    def nearest(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (distance, position of the stop) for each zone, however far; NaN and -1 without either."""
        return nearest_point(self.zones, self.stops)

    def stop_pairs(self) -> Pairs:
        """Return the stops within the last distance of each zone."""
        if self._stop_pairs is None:
            self._stop_pairs = self._pairs(self.stops, self.zones)
        return self._stop_pairs

    def other_pairs(self) -> Pairs:
        """Return the others (estates) within the last distance of each zone."""
        return self._pairs(self.others, self.zones)

    def _pairs(self, others: np.ndarray, zones: np.ndarray) -> Pairs:
        zone, other = shapely.STRtree(others).query(zones, predicate="dwithin", distance=self.distances[-1])
        return Pairs(zone, other, shapely.distance(zones[zone], others[other]))

    def fractions(self, polygons: np.ndarray, tick=None) -> np.ndarray:
        """Return the share of each polygon's area within each distance, shape (n, distances).

        Only polygons that are neither wholly within the distance of one stop nor out of reach of all are cut.
        """
        pairs = self.stop_pairs() if polygons is self.zones else self._pairs(self.stops, polygons)
        farthest = _farthest(polygons, pairs.zone, self.stops[pairs.other])
        shares = np.where(shapely.area(polygons) > 0, 0.0, np.nan)[:, None].repeat(len(self.distances), axis=1)
        for column, distance in enumerate(self.distances):
            is_whole = np.zeros(len(polygons), dtype=bool)
            is_whole[pairs.zone[farthest <= distance]] = True
            near = (pairs.distance <= distance) & ~is_whole[pairs.zone]
            lines, line = shapely.STRtree(self.lines).query(polygons, predicate="dwithin", distance=distance)
            lines, line = lines[~is_whole[lines]], line[~is_whole[lines]]
            cut = np.union1d(pairs.zone[near], lines)
            things = np.concatenate([self.stops[np.unique(pairs.other[near])], self.lines[np.unique(line)]])
            shares[is_whole & ~np.isnan(shares[:, column]), column] = 1.0
            shares[cut, column] = area_share(polygons[cut], within(things, distance), tick)
        return shares

    def covers(self) -> list[np.ndarray]:
        """Return for each distance the disjoint polygons of what is within."""
        if self._covers is None:
            things = np.concatenate([self.stops, self.lines])
            self._covers = [within(things, distance) for distance in self.distances]
        return self._covers


def _farthest(polygons: np.ndarray, polygon: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return how far the farthest corner of each polygon[i] is from points[i]: no place in it is farther."""
    corners, owner = shapely.get_coordinates(polygons, return_index=True)
    sizes = np.bincount(owner, minlength=len(polygons))
    first = np.cumsum(sizes) - sizes
    pair, row = expand_ranges(first[polygon], (first + sizes)[polygon])
    away = np.hypot(corners[row, 0] - shapely.get_x(points)[pair], corners[row, 1] - shapely.get_y(points)[pair])
    farthest = np.zeros(len(polygon))
    np.maximum.at(farthest, pair, away)
    return farthest


class StreetReach:
    """Distances on foot along streets, from the stop to the street and from the street to the place included."""

    is_along_streets = True

    def __init__(self, network: StreetNetwork, zones: np.ndarray, stops: np.ndarray, distances, others=None, tick=None):
        self.zones, self.stops, self.distances = zones, stops, np.asarray(distances, dtype=float)
        self.others = np.empty(0, dtype=object) if others is None else others
        self._network, self._tick = network, tick
        self._stop_pairs: Pairs | None = None
        self._stop_entries = enter_at_points(network, shapely.get_x(stops), shapely.get_y(stops))
        self._ask(0.4)
        self._zone_entries = enter_from_zones(network, zones)
        self._ask(0.6)
        self._other_entries = enter_from_zones(network, self.others)
        self._ask(0.8)
        cuts = (self._stop_entries, self._zone_entries, self._other_entries)
        self._cut = CutNetwork(network, *cuts)
        self._ask(0.9)
        self._stop_nodes, self._zone_nodes, self._other_nodes = self._cut.nodes_of
        self._distance, self._owner = self._cut.from_all(self._stop_entries, self._stop_nodes, self.distances[-1])

    def _ask(self, share: float):
        if self._tick is not None:
            self._tick(share)

    def of_points(self, x: np.ndarray, y: np.ndarray, tick=None) -> np.ndarray:
        """Return the walking distance from each point to the nearest stop, inf past the last distance."""
        entries = enter_at_points(self._network, x, y, tick)
        return self._settled(self._cut.at(entries, self._distance, len(x))[0])

    def _settled(self, distance: np.ndarray) -> np.ndarray:
        """Take off what rounding adds at the very distances, and what lies past the last."""
        for limit in self.distances:
            distance = np.where(np.abs(distance - limit) <= ROUNDING_M, limit, distance)
        return np.where(distance > self.distances[-1], np.inf, distance)

    def nearest(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (walking distance, position of the stop) for each zone, however far; NaN, -1 where none is reached."""
        every, owner = self._cut.from_all(self._stop_entries, self._stop_nodes, np.inf)
        distance, stop = _least(len(self.zones), self._zone_entries, every, self._zone_nodes, owner)
        inside, point = shapely.STRtree(self.stops).query(self.zones, predicate="intersects")
        order = np.argsort(-point, kind="stable")
        distance[inside[order]], stop[inside[order]] = 0.0, point[order]
        distance[np.isinf(distance)] = np.nan
        return distance, stop

    def stop_pairs(self) -> Pairs:
        """Return the stops within the last walking distance of each zone."""
        if self._stop_pairs is None:
            pairs = self._pairs(self._stop_entries, self._stop_nodes, len(self.stops))
            inside = shapely.STRtree(self.stops).query(self.zones, predicate="intersects")
            self._stop_pairs = _with_inside(pairs, *inside)
        return self._stop_pairs

    def other_pairs(self) -> Pairs:
        """Return the others (estates) within the last walking distance of each zone, border to border."""
        pairs = self._pairs(self._other_entries, self._other_nodes, len(self.others))
        return _with_inside(pairs, *shapely.STRtree(self.others).query(self.zones, predicate="intersects"))

    def _pairs(self, entries: Entries, nodes: np.ndarray, count: int) -> Pairs:
        zones, others, distances = [], [], []
        if count:
            for zone, distance in self._cut.from_each(self._zone_entries, self._zone_nodes, self.distances[-1]):
                self._ask(1.0)
                for row, one in zip(distance, zone):
                    reached = np.flatnonzero(np.isfinite(row[nodes]))
                    part = Entries(*(column[reached] for column in entries))
                    away = self._settled(_least(count, part, row, nodes[reached])[0])
                    found = np.flatnonzero(np.isfinite(away))
                    zones.append(np.full(len(found), one))
                    others.append(found)
                    distances.append(away[found])
        if not zones:
            return Pairs(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0))
        return Pairs(np.concatenate(zones), np.concatenate(others), np.concatenate(distances))

    def fractions(self, polygons: np.ndarray, tick=None) -> np.ndarray:
        """Return the share of each polygon within each walking distance, by a grid of points inside; shape (n, d)."""
        owner, x, y = sample_points(polygons, SAMPLES)
        is_within = self.of_points(x, y, tick)[:, None] <= self.distances
        count = np.bincount(owner, minlength=len(polygons))
        sums = np.column_stack([np.bincount(owner, column, len(polygons)) for column in is_within.T])
        share = np.full(sums.shape, np.nan)
        np.divide(sums, count[:, None], out=share, where=count[:, None] > 0)
        return share

    def covers(self) -> list[np.ndarray]:
        """Return for each distance the reached streets with 25 m on either side: to be looked at, not to count with."""
        return [within(self._cut.reached_lines(self._distance, one), _STREET_M) for one in self.distances]


def _least(count, entries: Entries, distance, nodes, owner=None):
    """The shortest way out of each thing, with access, and the owner of the node that it passes."""
    best, which = np.full(count, np.inf), np.full(count, -1)
    length = entries.access + distance[nodes]
    order = np.argsort(-length, kind="stable")
    best[entries.owner[order]] = length[order]
    if owner is not None:
        which[entries.owner[order]] = owner[nodes[order]]
    return best, which


def _with_inside(pairs: Pairs, zone: np.ndarray, other: np.ndarray) -> Pairs:
    """What touches a zone is at distance 0, whatever way the streets take."""
    width = max(int(max(pairs.other.max(initial=0), other.max(initial=0))) + 1, 1)
    key = np.concatenate([zone * width + other, pairs.zone * width + pairs.other])
    distance = np.concatenate([np.zeros(len(zone)), pairs.distance])
    key, first = np.unique(key, return_index=True)
    return Pairs(key // width, key % width, distance[first])


def sample_points(polygons: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (owner, x, y): about `count` points of a square grid in each polygon, at least one; none if empty."""
    real = np.flatnonzero(shapely.area(polygons) > 0)
    boxes = shapely.bounds(polygons[real])
    width, height = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    step = np.sqrt(np.maximum(shapely.area(polygons[real]) / count, width * height / (20 * count)))
    columns, rows = np.ceil(width / step).astype(np.int64), np.ceil(height / step).astype(np.int64)
    cells = columns * rows
    row = np.repeat(np.arange(len(real)), cells)
    cell = np.arange(len(row)) - np.repeat(np.cumsum(cells) - cells, cells)
    margin_x, margin_y = (width - columns * step) / 2, (height - rows * step) / 2
    x = boxes[row, 0] + margin_x[row] + (cell % columns[row] + 0.5) * step[row]
    y = boxes[row, 1] + margin_y[row] + (cell // columns[row] + 0.5) * step[row]
    owner = real[row]
    shapely.prepare(polygons[real])
    inside = shapely.contains_xy(polygons[owner], x, y)
    bare = np.setdiff1d(real, owner[inside])
    points = shapely.get_coordinates(shapely.point_on_surface(polygons[bare]))
    return (
        np.concatenate([owner[inside], bare]),
        np.concatenate([x[inside], points[:, 0]]),
        np.concatenate([y[inside], points[:, 1]]),
    )
