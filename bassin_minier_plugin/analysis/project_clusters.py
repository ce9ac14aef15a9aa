"""Clusters of operations that belong together: groups of near members, and the rules that make a project of them.

Members linked directly or through others form a group: single linkage cut at the distance, that is, the connected
components of a graph (Sibson, 1973, "SLINK", The Computer Journal 16). Single linkage chains: A near B near C puts A
with C, however far. A greatest diameter undoes that by complete linkage (Defays, 1977) inside each group.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .errors import InputError
from .layer_codes import plain_code
from .project_links import Links

STRANDS = ("estate", "centrality", "site", "landscape", "economy")
DEFAULT_RULES = "estate >= 1; centrality | site | landscape | economy >= 1"
_MOST_IN_A_GROUP = 4000
_BLOCK = 20_000
_DEGENERATE_M = 10.0
# Words of layers and of contracts, in both languages, as codes: the first that a name holds decides.
_WORDS = {
    "economy": ("economy", "economie", "economic", "economique", "pole", "poles", "activite", "activites", "business"),
    "centrality": ("centrality", "centralities", "centralite", "centralites", "centre", "centres"),
    "landscape": (
        *("landscape", "paysage", "paysages", "terril", "terrils", "spoil", "tips", "cavalier", "cavaliers"),
        *("railway", "railways", "trame"),
    ),
    "site": ("site", "sites", "fosse", "fosses", "patrimoine", "heritage"),
    "estate": ("estate", "estates", "cite", "cites", "coron", "corons", "housing"),
}


class Rule(NamedTuple):
    """At least `least` members of any of these strands."""

    strands: tuple[str, ...]
    least: int


class Grouping(NamedTuple):
    """`group` of each member (from 0, every member has one), the links kept, and those cut, by reason."""

    group: np.ndarray
    kept: Links
    cut_border: Links
    cut_wide: Links


def strand_of(text: object) -> str | None:
    """Return the strand that a code, a word or a layer's name stands for, in English or French; None for others."""
    if text is None or text != text:
        return None
    words = plain_code(str(text)).split("_")
    for strand, known in _WORDS.items():
        if any(word in known for word in words):
            return strand
    return None


def strands_of(values: pd.Series) -> np.ndarray:
    """Return the strand of each value, None where it says none that is known; shape (n,), object."""
    codes, labels = pd.factorize(values, use_na_sentinel=True)
    found = np.array([*(strand_of(label) for label in labels), None], dtype=object)
    return found[codes]


def read_rules(text: str) -> list[Rule]:
    """Return the rules of "estate >= 1; centrality | site >= 1"; none for an empty text.

    Raises InputError("rule_unreadable", text) for a part that is not understood.
    """
    rules = []
    for part in filter(None, (one.strip() for one in text.split(";"))):
        found = re.fullmatch(r"(.+?)\s*(?:>=|≥)\s*(\d{1,4})", part)
        strands = [strand_of(word) for word in found[1].split("|")] if found else [None]
        if None in strands:
            raise InputError("rule_unreadable", text=part[:60])
        rules.append(Rule(tuple(dict.fromkeys(strands)), int(found[2])))
    return rules


def group_members(shapes, links: Links, border=None, diameter_m: float | None = None, tick=None) -> Grouping:
    """Group members by their links.

    `border`: what each member belongs to (object array, None outside); links between different ones are cut. None: no
    cut. `diameter_m`: no two members of a group are farther apart, in a straight line between their nearest points;
    groups are then cut by complete linkage, and what no link holds together any more is parted. A missing geometry is
    a group of its own. Raises InputError("group_too_large", n, limit) where a group is too large to be cut.
    """
    nothing = links.only(np.zeros(len(links.one), dtype=bool))
    crossing = nothing
    if border is not None:
        is_crossing = border[links.one] != border[links.other]
        links, crossing = links.only(~is_crossing), links.only(is_crossing)
    group = _components(links, len(shapes))
    if diameter_m is None:
        return Grouping(group, links, crossing, nothing)
    part = _narrow(shapes, group, diameter_m, tick or (lambda share=0.0: None))
    is_wide = part[links.one] != part[links.other]
    kept = links.only(~is_wide)
    return Grouping(_components(kept, len(shapes)), kept, crossing, links.only(is_wide))


def _components(links: Links, size: int) -> np.ndarray:
    graph = coo_matrix((np.ones(len(links.one)), (links.one, links.other)), shape=(size, size))
    return connected_components(graph, directed=False)[1]


def _narrow(shapes, group, diameter_m, tick) -> np.ndarray:
    """A finer grouping in which no two members are farther apart than `diameter_m`."""
    part, free = group.copy(), group.max(initial=-1) + 1
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.r_[True, np.diff(group[order]) > 0]) if len(order) else []
    for members in np.split(order, starts[1:]) if len(order) else []:
        if len(members) < 2:
            continue
        if len(members) > _MOST_IN_A_GROUP:
            raise InputError("group_too_large", n=len(members), limit=_MOST_IN_A_GROUP)
        one, other = np.triu_indices(len(members), 1)
        away = np.empty(len(one))
        for start in range(0, len(one), _BLOCK):
            block = slice(start, start + _BLOCK)
            away[block] = shapely.distance(shapes[members[one[block]]], shapes[members[other[block]]])
            tick(members[0] / len(shapes))
        if away.max() > diameter_m:
            part[members] = free + fcluster(linkage(away, "complete"), diameter_m, "distance")
            free = part.max() + 1
    return part


def shannon(counts: np.ndarray) -> np.ndarray:
    """Return the Shannon index of each row of counts, shape (n, kinds): −Σ p·ln p, in nats; NaN where all are zero.

    Shannon (1948). 0 with one kind, ln 5 = 1.609 with the five strands in equal numbers.
    """
    total = counts.sum(axis=1, keepdims=True)
    share = np.divide(counts, total, out=np.zeros(counts.shape), where=total > 0)
    logs = np.log(share, out=np.zeros(counts.shape), where=share > 0)
    return np.where(total[:, 0] > 0, np.abs(-(share * logs).sum(axis=1)), np.nan)


def summarise(group: np.ndarray, strand: np.ndarray, dwellings: np.ndarray, rules: list[Rule]) -> pd.DataFrame:
    """Return one row per group: `members`, `<strand>_n`, `unknown_n`, `dwellings`, `diversity`, `broken`.

    `dwellings` sums those known, NaN where none is. `broken`: positions of the rules that the group does not meet.
    """
    size = group.max(initial=-1) + 1
    table = pd.DataFrame({"members": np.bincount(group, minlength=size)})
    for one in STRANDS:
        table[f"{one}_n"] = np.bincount(group[strand == one], minlength=size)
    counts = table[[f"{one}_n" for one in STRANDS]].to_numpy()
    table["unknown_n"] = table["members"] - counts.sum(axis=1)
    known = ~np.isnan(dwellings)
    total = np.bincount(group[known], dwellings[known], size).astype(float)
    total[np.bincount(group[known], minlength=size) == 0] = np.nan
    table["dwellings"] = total
    table["diversity"] = shannon(counts)
    met = [table[[f"{one}_n" for one in rule.strands]].sum(axis=1).to_numpy() >= rule.least for rule in rules]
    broken = np.empty(size, dtype=object)
    broken[:] = [tuple(at for at, is_met in enumerate(met) if not is_met[row]) for row in range(size)]
    table["broken"] = broken
    return table


def number_clusters(table: pd.DataFrame) -> np.ndarray:
    """Return the number of each group's cluster, from 1 (the most members, then the most diverse), 0 where none.

    A group of one member is no cluster, nor is one that breaks a rule.
    """
    is_cluster = ((table["members"] > 1) & (table["broken"].map(len) == 0)).to_numpy()
    order = np.lexsort([np.arange(len(table)), -np.nan_to_num(table["diversity"]), -table["members"]])
    order = order[is_cluster[order]]
    number = np.zeros(len(table), dtype=np.int64)
    number[order] = np.arange(1, len(order) + 1)
    return number


def hulls(shapes: np.ndarray, cluster: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (convex hull, greatest distance in metres between two of its corners) of clusters 1 to `count`.

    A hull that is a point or a line is widened by 10 m, to be a polygon; its distance is that before.
    """
    found, span = np.empty(count, dtype=object), np.zeros(count)
    order = np.argsort(cluster, kind="stable")
    for at, members in enumerate(np.split(order, np.searchsorted(cluster[order], np.arange(1, count + 2)))[1:-1]):
        hull = shapely.convex_hull(shapely.geometrycollections(shapely.force_2d(shapes[members])))
        corners = shapely.get_coordinates(hull)
        span[at] = np.hypot(*(corners[:, None] - corners[None]).reshape(-1, 2).T).max()
        found[at] = hull if shapely.get_type_id(hull) == 3 else shapely.buffer(hull, _DEGENERATE_M)
    return found, span


def borders_of(shapes: np.ndarray, zones: np.ndarray) -> np.ndarray:
    """Return the position of the zone where most of each member lies (area, else length, else a point), -1 outside.

    Between zones that hold as much, the first.
    """
    found = np.full(len(shapes), -1)
    tree = shapely.STRtree(zones)
    member, zone = tree.query(shapes, predicate="intersects")
    several = np.bincount(member, minlength=len(shapes))
    alone = several[member] == 1
    found[member[alone]] = zone[alone]
    member, zone = member[~alone], zone[~alone]
    pieces = shapely.intersection(shapes[member], zones[zone])
    area, length = shapely.area(pieces), shapely.length(pieces)
    order = np.lexsort([zone, -length, -area, member])
    first = np.r_[True, np.diff(member[order]) > 0] if len(order) else np.zeros(0, dtype=bool)
    found[member[order[first]]] = zone[order[first]]
    return found
