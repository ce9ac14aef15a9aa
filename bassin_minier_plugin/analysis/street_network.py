"""Walking distance along streets: a graph of their vertices, entered and left anywhere along an edge.

Streets meet where they share a vertex, ends or not, as in OpenStreetMap; streets that only cross (bridges) do not. One
walks both ways along each. Distances come from one run of Dijkstra's algorithm for all sources at once (scipy), cut at
a limit. Coordinates are planar, in metres; heights do not count.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import shapely
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import cKDTree

from .errors import InputError

SNAP_M = 0.1
# What the sum of some hundred lengths may lose to rounding.
ROUNDING_M = 1e-6
_BLOCK = 20_000


class Entries(NamedTuple):
    """Where things meet the network: thing `owner[i]` at `position[i]` metres along edge `edge[i]`, `access[i]` m away.

    A thing that is as near to several edges has a row for each of them.
    """

    owner: np.ndarray
    edge: np.ndarray
    position: np.ndarray
    access: np.ndarray


@dataclass
class StreetNetwork:
    """`nodes` (n, 2); edges are straight `lines` from `start` to `end` (positions of nodes), `length` metres long."""

    nodes: np.ndarray
    start: np.ndarray
    end: np.ndarray
    length: np.ndarray
    lines: np.ndarray
    tree: shapely.STRtree


def build_network(lines: np.ndarray, snap_m: float = SNAP_M, tick=None) -> StreetNetwork:
    """Return the network of lines (object array, LineString or MultiLineString, one planar metric CRS).

    Vertices within `snap_m` of one another are one node. `tick(share)` may raise Cancelled.
    Raises InputError("network_empty") without any edge.
    """
    tick = tick or _no_tick
    parts = shapely.get_parts(lines[~shapely.is_missing(lines)])
    points, line = shapely.get_coordinates(parts, return_index=True)
    usable = np.isfinite(points).all(axis=1)
    points, line = points[usable], line[usable]
    if len(points) == 0:
        raise InputError("network_empty")
    tick(0.2)
    unique, vertex = np.unique(points, axis=0, return_inverse=True)
    tick(0.5)
    node = _snapped(unique, snap_m)[vertex.ravel()]
    here = np.flatnonzero((line[1:] == line[:-1]) & (node[1:] != node[:-1]))
    if len(here) == 0:
        raise InputError("network_empty")
    nodes = np.empty((node.max() + 1, 2))
    nodes[node] = points
    start, end = node[here], node[here + 1]
    length = np.hypot(*(nodes[end] - nodes[start]).T)
    tick(0.7)
    edges = shapely.linestrings(np.stack([nodes[start], nodes[end]], axis=1))
    return StreetNetwork(nodes, start, end, length, edges, shapely.STRtree(edges))


def _no_tick(share: float) -> None:
    pass


def _snapped(points: np.ndarray, snap_m: float) -> np.ndarray:
    if snap_m <= 0 or len(points) < 2:
        return np.arange(len(points))
    pairs = cKDTree(points).query_pairs(snap_m, output_type="ndarray")
    if len(pairs) == 0:
        return np.arange(len(points))
    links = coo_matrix((np.ones(len(pairs)), pairs.T), shape=(len(points),) * 2)
    return connected_components(links, directed=False)[1]


def enter_at_points(network: StreetNetwork, x: np.ndarray, y: np.ndarray, tick=None) -> Entries:
    """Return where points meet the network: the nearest point of the nearest edge, of all edges as near."""
    owners, edges = [], []
    usable = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    for begin in range(0, len(usable), _BLOCK):
        block = usable[begin : begin + _BLOCK]
        points = shapely.points(x[block], y[block])
        point, edge = network.tree.query_nearest(points, all_matches=True)
        owners.append(block[point])
        edges.append(edge)
        if tick is not None:
            tick(begin / len(usable))
    owner = np.concatenate(owners) if owners else np.empty(0, dtype=np.int64)
    edge = np.concatenate(edges) if edges else np.empty(0, dtype=np.int64)
    return _projected(network, owner, edge, x[owner], y[owner])


def _projected(network: StreetNetwork, owner, edge, x, y) -> Entries:
    ax, ay = network.nodes[network.start[edge]].T
    bx, by = network.nodes[network.end[edge]].T
    length = network.length[edge]
    position = np.clip(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0.0, length)
    share = position / length
    access = np.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y)
    return Entries(owner, edge, position, access)


def enter_from_zones(network: StreetNetwork, zones: np.ndarray) -> Entries:
    """Return where one leaves zones (polygons): at no cost wherever a street is inside; else at the nearest street.

    Of a street inside only the ends and the points on the border count: any other way out passes there.
    """
    real = np.flatnonzero(~(shapely.is_missing(zones) | shapely.is_empty(zones)))
    zone, edge = network.tree.query(zones[real], predicate="intersects")
    shapely.prepare(zones[real])
    pieces = network.lines[edge]
    crosses = np.flatnonzero(~shapely.contains_properly(zones[real[zone]], pieces))
    pieces[crosses] = shapely.intersection(pieces[crosses], zones[real[zone[crosses]]])
    corners, row = shapely.get_coordinates(pieces, return_index=True)
    inside = _projected(network, real[zone[row]], edge[row], *corners.T)
    outside = _nearest_ways_out(network, zones, np.setdiff1d(real, inside.owner))
    inside = inside._replace(access=np.zeros(len(inside.owner)))
    return Entries(*(np.concatenate(pair) for pair in zip(inside, outside)))


def _nearest_ways_out(network: StreetNetwork, zones: np.ndarray, far: np.ndarray) -> Entries:
    """The nearest points of the nearest edge; along a side that runs beside a street, both ends of it."""
    one, edge = network.tree.query_nearest(zones[far], all_matches=True)
    lines = shapely.shortest_line(zones[far[one]], network.lines[edge])
    away = shapely.length(lines)
    ends = shapely.get_coordinates(lines)[1::2]
    corners, row = shapely.get_coordinates(zones[far[one]], return_index=True)
    beside = _projected(network, row, edge[row], *corners.T)
    as_near = np.flatnonzero(beside.access <= away[row] + ROUNDING_M)
    row = np.concatenate([np.arange(len(one)), row[as_near]])
    places = np.vstack([ends, corners[as_near]])
    found = _projected(network, far[one[row]], edge[row], *places.T)
    return found._replace(access=away[row])


class CutNetwork:
    """A network whose edges are cut at entries, so that every entry is a node and each way a sum of pieces."""

    def __init__(self, network: StreetNetwork, *cuts: Entries):
        edge = np.concatenate([one.edge for one in cuts])
        position = np.concatenate([one.position for one in cuts])
        edges = len(network.start)
        all_edges = np.arange(edges)
        keys = np.concatenate([all_edges, edge, all_edges])
        along = np.concatenate([np.zeros(edges), position, network.length])
        kind = np.repeat([0, 1, 2], [edges, len(edge), edges])
        order = np.lexsort([kind, along, keys])
        count = len(network.nodes)
        node = np.concatenate([network.start, count + np.arange(len(edge)), network.end])[order]
        self.network = network
        self._key, self._along, self._node = keys[order], along[order], node
        self._first = np.searchsorted(self._key, np.arange(edges + 1))
        here = np.flatnonzero(self._key[1:] == self._key[:-1])
        self.start, self.end = node[here], node[here + 1]
        self.length = self._along[here + 1] - self._along[here]
        self.edge_of_piece, self.from_m = self._key[here], self._along[here]
        self.count = count + len(edge)
        starts = count + np.cumsum([0, *(len(one.edge) for one in cuts)])
        self.nodes_of = [np.arange(low, high) for low, high in zip(starts[:-1], starts[1:])]

    def from_all(self, entries: Entries, nodes: np.ndarray, limit_m: float):
        """Return (distance, owner) of each node: to the nearest of the owners, inf and -1 past the limit."""
        owners = np.unique(entries.owner)
        graph = self._graph(entries, nodes, owners)
        sources = self.count + np.arange(len(owners))
        if len(owners) == 0:
            return np.full(self.count, np.inf), np.full(self.count, -1)
        distance, _, nearest = dijkstra(
            graph, indices=sources, min_only=True, limit=limit_m + ROUNDING_M, return_predecessors=True
        )
        found = nearest[: self.count] >= 0
        owner = np.full(self.count, -1)
        owner[found] = owners[nearest[: self.count][found] - self.count]
        return distance[: self.count], owner

    def from_each(self, entries: Entries, nodes: np.ndarray, limit_m: float, block: int = 16):
        """Yield (owners, distance): for some owners at a time, the distance from each to every node, (k, nodes)."""
        owners = np.unique(entries.owner)
        graph = self._graph(entries, nodes, owners)
        for begin in range(0, len(owners), block):
            some = np.arange(begin, min(begin + block, len(owners)))
            distance = dijkstra(graph, indices=self.count + some, limit=limit_m + ROUNDING_M)
            yield owners[some], distance[:, : self.count]

    def _graph(self, entries: Entries, nodes: np.ndarray, owners: np.ndarray) -> csr_matrix:
        """The pieces both ways, and one way from a node of its own per owner to where it meets the network."""
        source = self.count + np.searchsorted(owners, entries.owner)
        tail = np.concatenate([self.start, self.end, source])
        head = np.concatenate([self.end, self.start, nodes])
        length = np.concatenate([self.length, self.length, entries.access])
        size = self.count + len(owners)
        order = np.lexsort([length, head, tail])
        tail, head, length = tail[order], head[order], length[order]
        # Of two streets between the same nodes the shorter counts; a matrix would add them up.
        kept = np.r_[True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])]
        tail, head, length = tail[kept], head[kept], length[kept]
        return csr_matrix((length, head, np.searchsorted(tail, np.arange(size + 1))), shape=(size, size))

    def at(self, entries: Entries, distance: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Return for things 0 to count - 1 that enter at `entries` (distance, node on the way), access included.

        `distance`: of each node. The node is -1, the distance inf, where nothing is within the limit.
        """
        row = self._first[entries.edge] + 1
        last = self._first[entries.edge + 1] - 1
        cut = np.flatnonzero(last > row)
        if len(cut):
            # Cut edges only: the first node at or after the position.
            scale = np.r_[self.network.length, 1.0]
            key = self._key + 0.999 * self._along / scale[self._key]
            wanted = entries.edge[cut] + 0.999 * entries.position[cut] / scale[entries.edge[cut]]
            row[cut] = np.clip(np.searchsorted(key, wanted), row[cut], last[cut])
        best, way = np.full(count, np.inf), np.full(count, -1)
        for side in (row - 1, row):
            node = self._node[side]
            length = entries.access + distance[node] + np.abs(self._along[side] - entries.position)
            order = np.argsort(-length, kind="stable")
            nearer = order[length[order] < best[entries.owner[order]]]
            # The last that is written is the shortest.
            best[entries.owner[nearer]], way[entries.owner[nearer]] = length[nearer], node[nearer]
        return best, way

    def reached_lines(self, distance: np.ndarray, limit_m: float) -> np.ndarray:
        """Return the stretches of street within the limit, cut at the true distance; for drawing."""
        low, high = distance[self.start], distance[self.end]
        from_start = np.clip(limit_m - low, 0, self.length)
        from_end = np.clip(limit_m - high, 0, self.length)
        whole = from_start + from_end >= self.length
        stretches = [(np.zeros(whole.sum()), self.length[whole], np.flatnonzero(whole))]
        part = np.flatnonzero(~whole & (from_start > 0))
        stretches.append((np.zeros(len(part)), from_start[part], part))
        part = np.flatnonzero(~whole & (from_end > 0))
        stretches.append((self.length[part] - from_end[part], self.length[part], part))
        begin, finish, piece = (np.concatenate(column) for column in zip(*stretches))
        kept = finish > begin
        begin, finish, piece = begin[kept], finish[kept], piece[kept].astype(np.int64)
        edge = self.edge_of_piece[piece]
        origin = self.network.nodes[self.network.start[edge]]
        way = (self.network.nodes[self.network.end[edge]] - origin) / self.network.length[edge][:, None]
        ends = [origin + way * (self.from_m[piece] + along)[:, None] for along in (begin, finish)]
        return shapely.linestrings(np.stack(ends, axis=1))
