"""A network of lines, where it breaks, and which missing links would join what its pieces reach."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix, csc_matrix
from scipy.sparse.csgraph import connected_components

from .proximity import pairs_within

_LINE = 1


class Places(NamedTuple):
    """Places that a network may serve: one geometry each, and how many dwellings (NaN where unknown)."""

    code: str
    geometry: np.ndarray
    dwellings: np.ndarray


class Continuity(NamedTuple):
    """`component` per line (-1 without geometry); `components` and `links` with a `geometry` column each."""

    component: np.ndarray
    components: pd.DataFrame
    links: pd.DataFrame


def continuity(
    lines: np.ndarray, places: list[Places], snap_m: float, max_gap_m: float, reach_m: float, tick=None
) -> Continuity:
    """Return the connected pieces of a network and the links that would join them, the most useful first.

    Lines are one network where they cross or touch, or where an end comes within `snap_m` metres of
    another line, in its middle too. A link is the shortest straight line between two pieces no
    farther apart than `max_gap_m`; there is one for each such pair of pieces. A place is served by
    a piece that passes within `reach_m`. Object arrays of geometries of one planar metric CRS.

    `links`, by rank: `rank` (ties share the lowest), `length_m`, `component_a` and `component_b`,
    `line_a` and `line_b` (positions of the lines at its ends), `network_a_m` and `network_b_m`
    (metres of the pieces), `<code>_a` and `<code>_b` (places served by that piece and not by the
    other), `new_pairs` (pairs of places, one on each side, that no piece joins yet),
    `dwellings_gained` (those of the places that gain another; NaN where no place says). Ranked by
    `new_pairs`, then dwellings, then the metres of network that the shorter piece brings, then the shorter link.
    `components`: `component`, `length_m`, `lines_n`, `<code>_n`, `dwellings`; the longest is 1.
    """
    parts, owner = _line_parts(lines)
    tick = tick or _no_tick
    label = _components(parts, owner, len(lines), snap_m)
    tick(0.3)
    label_of_line = np.full(len(lines), -1)
    label_of_line[owner] = label
    components = _describe_components(parts, label)
    served = [_served(components["geometry"].to_numpy(), place, reach_m) for place in places]
    tick(0.5)
    for place, table in zip(places, served):
        components[f"{place.code}_n"] = pd.Series(table.sum(axis=1), dtype="Int64")
    components["dwellings"] = _dwellings(places, served)
    links = _links(parts, owner, label, max_gap_m, tick)
    links = _rank(_describe_links(links, components, places, served))
    tick(1.0)
    components.insert(0, "component", np.arange(1, len(components) + 1))
    return Continuity(np.where(label_of_line >= 0, label_of_line + 1, -1), components, links)


def _line_parts(lines):
    parts, owner = shapely.get_parts(lines, return_index=True)
    inner, place = shapely.get_parts(parts, return_index=True)
    kept = np.flatnonzero((shapely.get_type_id(inner) == _LINE) & (shapely.length(inner) > 0))
    return inner[kept], owner[place[kept]]


def _components(parts, owner, line_count, snap_m) -> np.ndarray:
    """The piece of each part, 0 for the longest."""
    tree = shapely.STRtree(parts)
    one, other = tree.query(parts, predicate="intersects")
    ends = np.concatenate([shapely.get_point(parts, 0), shapely.get_point(parts, -1)])
    end, near = tree.query(ends, predicate="dwithin", distance=snap_m)
    part_of_end = np.tile(np.arange(len(parts)), 2)
    rows, columns = np.r_[one, part_of_end[end]], np.r_[other, near]
    graph = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(parts), len(parts)))
    count, label = connected_components(graph, directed=False)
    length = np.bincount(label, shapely.length(parts), count)
    rank = np.empty(count, dtype=np.int64)
    rank[np.argsort(-length, kind="stable")] = np.arange(count)
    return rank[label]


def _describe_components(parts, label) -> pd.DataFrame:
    order = np.argsort(label, kind="stable")
    count = int(label.max(initial=-1)) + 1
    starts = np.searchsorted(label[order], np.arange(count + 1))
    shapes = np.empty(count, dtype=object)
    for number in range(count):
        shapes[number] = shapely.multilinestrings(parts[order[starts[number] : starts[number + 1]]])
    return pd.DataFrame(
        {"geometry": shapes, "length_m": np.bincount(label, shapely.length(parts), count), "lines_n": np.diff(starts)}
    )


def _served(components, place: Places, reach_m) -> np.ndarray:
    """True where a piece serves a place, shape (pieces, places)."""
    table = np.zeros((len(components), len(place.geometry)), dtype=bool)
    parts, piece = shapely.get_parts(components, return_index=True)
    at, part = pairs_within(place.geometry, parts, reach_m)
    table[piece[part], at] = True
    return table


def _dwellings(places, served) -> np.ndarray:
    """Known dwellings that each piece serves; NaN where no place says how many it has."""
    known = [~np.isnan(place.dwellings) for place in places]
    if not any(one.any() for one in known):
        return np.full(len(served[0]) if served else 0, np.nan) if served else np.nan
    return sum(table[:, one] @ place.dwellings[one] for place, table, one in zip(places, served, known))


def _links(parts, owner, label, max_gap_m, tick) -> pd.DataFrame:
    """The shortest link between each two pieces that are near enough."""
    one, other = pairs_within(parts, parts, max_gap_m, lambda share: tick(0.5 + 0.3 * share))
    kept = np.flatnonzero(label[one] < label[other])
    one, other = one[kept], other[kept]
    gap = shapely.distance(parts[one], parts[other])
    order = np.lexsort([other, one, gap, label[other], label[one]])
    one, other, gap = one[order], other[order], gap[order]
    a, b = label[one], label[other]
    first = np.flatnonzero(np.r_[True, (a[1:] != a[:-1]) | (b[1:] != b[:-1])][: len(a)])
    one, other = one[first], other[first]
    return pd.DataFrame(
        {
            "geometry": shapely.shortest_line(parts[one], parts[other]),
            "length_m": gap[first],
            "a": a[first],
            "b": b[first],
            "line_a": owner[one],
            "line_b": owner[other],
        }
    )


def _describe_links(links, components, places, served) -> pd.DataFrame:
    a, b = links["a"].to_numpy(), links["b"].to_numpy()
    length = components["length_m"].to_numpy()
    told = {"network_a_m": length[a], "network_b_m": length[b], "new_pairs": pd.NA, "dwellings_gained": np.nan}
    if places:
        told.update(_gains(a, b, places, served))
    return links.assign(component_a=a + 1, component_b=b + 1, **told).drop(columns=["a", "b"])


def _gains(a, b, places, served) -> dict:
    """What each link brings together; one link at a time, so that memory does not grow with links times places."""
    dwellings = np.concatenate([place.dwellings for place in places])
    is_counted = ~np.isnan(dwellings)
    everything = np.hstack(served)
    sparse = csc_matrix(everything, dtype=np.int32)
    starts = np.cumsum([0, *(len(place.geometry) for place in places)])
    counts = np.zeros((2, len(places), len(a)), dtype=np.int64)
    pairs, gained = np.zeros(len(a), dtype=np.int64), np.zeros(len(a))
    for link, (one, other) in enumerate(zip(a, b)):
        of_a, of_b = everything[one] & ~everything[other], everything[other] & ~everything[one]
        for side, served_here in enumerate((of_a, of_b)):
            counts[side, :, link] = [served_here[low:high].sum() for low, high in zip(starts, starts[1:])]
        if of_a.any() and of_b.any():
            # Some third piece may join two places already.
            joined = (sparse[:, np.flatnonzero(of_a)].T @ sparse[:, np.flatnonzero(of_b)]).nnz
            pairs[link] = int(of_a.sum()) * int(of_b.sum()) - joined
            gained[link] = dwellings[is_counted & (of_a | of_b)].sum()
    told = {
        f"{place.code}_{side}": pd.Series(counts[number, position], dtype="Int64")
        for position, place in enumerate(places)
        for number, side in enumerate("ab")
    }
    gained = gained if is_counted.any() else np.full(len(a), np.nan)
    return {**told, "new_pairs": pd.Series(pairs, dtype="Int64"), "dwellings_gained": gained}


def _rank(links: pd.DataFrame) -> pd.DataFrame:
    brought = np.minimum(links["network_a_m"], links["network_b_m"]).to_numpy(dtype=float)
    pairs = pd.to_numeric(links["new_pairs"]).to_numpy(dtype=float, na_value=np.nan)
    gained = links["dwellings_gained"].fillna(0.0).to_numpy()
    keys = [links["length_m"].to_numpy(), -brought, -gained, -np.nan_to_num(pairs)]
    order = np.lexsort(keys)
    merit = np.column_stack([key[order] for key in keys])
    is_new = np.r_[True, (merit[1:] != merit[:-1]).any(axis=1)][: len(order)]
    rank = np.maximum.accumulate(np.where(is_new, np.arange(1, len(order) + 1), 0))
    ranked = links.iloc[order].reset_index(drop=True)
    ranked.insert(0, "rank", rank)
    return ranked


def _no_tick(_share):
    return None
