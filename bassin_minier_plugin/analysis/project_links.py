"""Which members of projects are near enough to be linked: true distances between shapes, straight or on foot."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from .proximity import pairs_within
from .street_network import ROUNDING_M, CutNetwork, StreetNetwork, enter_from_zones

_BLOCK = 20_000
_OWNERS_AT_ONCE = 16


class Links(NamedTuple):
    """Pairs of members `one` < `other` (positions), each once, `length_m` metres apart, in order of `one`."""

    one: np.ndarray
    other: np.ndarray
    length_m: np.ndarray

    def only(self, kept: np.ndarray) -> Links:
        return Links(self.one[kept], self.other[kept], self.length_m[kept])


def links_between(shapes: np.ndarray, max_m: float, network: StreetNetwork | None = None, tick=None) -> Links:
    """Return the links of all members no farther apart than `max_m` metres.

    Object array of valid geometries of any kind, of one planar metric CRS; missing and empty ones have no link. The
    distance is that between the nearest points of the two shapes, 0 where they touch. With a network it is walked:
    from a shape to the nearest street, along streets, to the other shape; members that touch are 0 m apart anyhow.
    """
    tick = tick or _no_tick
    if network is not None:
        return _walked(shapes, max_m, network, tick)
    one, other = pairs_within(shapes, shapes, max_m, lambda share: tick(0.8 * share))
    once = one < other
    one, other = one[once], other[once]
    length = np.empty(len(one))
    for start in range(0, len(one), _BLOCK):
        part = slice(start, start + _BLOCK)
        length[part] = shapely.distance(shapes[one[part]], shapes[other[part]])
        tick(0.8 + 0.2 * start / len(one))
    return _sorted(one, other, length)


def _no_tick(share: float = 0.0) -> None:
    pass


def _walked(shapes, max_m, network, tick) -> Links:
    entries = enter_from_zones(network, shapes)
    order = np.argsort(entries.owner, kind="stable")
    entries = type(entries)(*(column[order] for column in entries))
    owners, first = np.unique(entries.owner, return_index=True)
    cut = CutNetwork(network, entries)
    nodes = cut.nodes_of[0]
    touching = links_between(shapes, 0.0)
    ones, others, lengths = [touching.one], [touching.other], [touching.length_m]
    done = 0
    for some, distance in cut.from_each(entries, nodes, max_m, _OWNERS_AT_ONCE):
        length = np.minimum.reduceat(distance[:, nodes] + entries.access, first, axis=1)
        row, column = np.nonzero(length <= max_m + ROUNDING_M)
        once = some[row] < owners[column]
        ones.append(some[row[once]])
        others.append(owners[column[once]])
        lengths.append(length[row[once], column[once]])
        done += len(some)
        tick(done / len(owners))
    return _sorted(*(np.concatenate(parts) for parts in (ones, others, lengths)))


def _sorted(one, other, length) -> Links:
    """In order, the shorter of two links between the same members."""
    order = np.lexsort([length, other, one])
    one, other, length = one[order], other[order], length[order]
    kept = np.r_[True, (one[1:] != one[:-1]) | (other[1:] != other[:-1])] if len(one) else np.zeros(0, dtype=bool)
    return Links(one[kept].astype(np.int64), other[kept].astype(np.int64), length[kept])


def nearest_linked(links: Links, size: int) -> pd.DataFrame:
    """Return per member `link` (position of the nearest member linked to it, -1 without), `link_m` and `links`."""
    member = np.concatenate([links.one, links.other])
    partner = np.concatenate([links.other, links.one])
    length = np.concatenate([links.length_m, links.length_m])
    order = np.lexsort([partner, length, member])
    member, partner, length = member[order], partner[order], length[order]
    first = np.r_[True, member[1:] != member[:-1]] if len(member) else np.zeros(0, dtype=bool)
    nearest, away = np.full(size, -1), np.full(size, np.nan)
    nearest[member[first]], away[member[first]] = partner[first], length[first]
    return pd.DataFrame({"link": nearest, "link_m": away, "links": np.bincount(member, minlength=size)})
