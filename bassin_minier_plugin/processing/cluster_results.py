"""What is written of clusters: their members, their hulls and their links, with the sentences that explain them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..analysis.project_clusters import STRANDS, Grouping, Rule, hulls, number_clusters, summarise
from ..analysis.project_links import Links, nearest_linked
from ..i18n import format_number, format_numbers, tr
from .cluster_inputs import Members
from .project_words import strand_words
from .row_labels import titled

_NAMED = 3


@dataclass
class Found:
    """`cluster` of each member (0: none), `links` of each within its group, one row and one hull per cluster."""

    members: Members
    grouping: Grouping
    group: np.ndarray
    cluster: np.ndarray
    links: pd.DataFrame
    links_cut: np.ndarray
    groups: pd.DataFrame
    clusters: pd.DataFrame
    hulls: np.ndarray
    why: list[str]

    def points(self) -> np.ndarray:
        return points_of(self.members.shapes)

    def member_table(self) -> tuple[pd.DataFrame, dict[str, str]]:
        """The members' own attributes and what was found, and {old name: new name} of the attributes renamed."""
        members, nearest = self.members, self.links["link"].to_numpy()
        cluster = pd.Series(self.cluster).astype("Int64").mask(self.cluster == 0)
        is_linked = nearest >= 0
        figures = pd.DataFrame(
            {
                "cluster": cluster,
                "member_layer": members.layer,
                "member_id": members.ids,
                "member": members.names,
                "member_strand": members.strand,
                "member_dwellings": members.dwellings,
                "member_epci": members.epci,
                "link_to": np.where(is_linked, members.names[nearest], None),
                "link_layer": np.where(is_linked, members.layer[nearest], None),
                "link_m": self.links["link_m"],
                "links": self.links["links"],
                "links_cut": self.links_cut,
                "why": self.why,
            }
        )
        taken = {name.lower() for name in [*figures.columns, "fid", "geom"]}
        renamed = {}
        for name in members.attributes.columns:
            if name.lower() in taken:
                new, number = f"{name}_input", 2
                while new.lower() in taken or new in members.attributes:
                    new, number = f"{name}_input_{number}", number + 1
                renamed[name] = new
        return pd.concat([members.attributes.rename(columns=renamed), figures], axis=1), renamed

    def link_table(self) -> tuple[pd.DataFrame, np.ndarray]:
        """All links, kept and cut, each as the line between the nearest points of its members."""
        members, grouping = self.members, self.grouping
        parts = {"kept": grouping.kept, "cut_border": grouping.cut_border, "cut_wide": grouping.cut_wide}
        one, other, length = (np.concatenate([part[at] for part in parts.values()]) for at in range(3))
        same = self.cluster[one] == self.cluster[other]
        table = pd.DataFrame(
            {
                "cluster": pd.Series(self.cluster[one]).astype("Int64").mask((self.cluster[one] == 0) | ~same),
                "link_from": members.names[one],
                "link_to": members.names[other],
                "link_m": length,
                "link_state": np.repeat(list(parts), [len(part.one) for part in parts.values()]).astype(object),
            }
        )
        return table, shapely.shortest_line(members.shapes[one], members.shapes[other])


def points_of(shapes: np.ndarray) -> np.ndarray:
    """A point on each shape, None where there is none: of a line its middle."""
    kind = shapely.get_type_id(shapes)
    points = shapely.point_on_surface(shapes)
    is_line = kind == 1
    points[is_line] = shapely.line_interpolate_point(shapes[is_line], 0.5, normalized=True)
    points[shapely.is_missing(shapes) | shapely.is_empty(shapes)] = None
    return points


def results_of(members: Members, grouping: Grouping, rules: list[Rule], max_m: float) -> Found:
    groups = summarise(grouping.group, members.strand, members.dwellings, rules)
    number = number_clusters(groups)
    cluster = number[grouping.group]
    links = nearest_linked(grouping.kept, len(cluster))
    cut = [grouping.cut_border, grouping.cut_wide]
    links_cut = sum(np.bincount(np.r_[one.one, one.other], minlength=len(cluster)) for one in cut)
    outlines, span = hulls(members.shapes, cluster, int(number.max(initial=0)))
    clusters = _clusters(members, groups, number, cluster, links, span, cut)
    found = Found(
        members, grouping, grouping.group, cluster, links, links_cut, groups, clusters, outlines, []
    )  # fmt: skip
    found.why = _why_members(found, rules, max_m)
    return found


def _clusters(members, groups, number, cluster, links, span, cut: list[Links]) -> pd.DataFrame:
    rows = np.argsort(number, kind="stable")[len(number) - int((number > 0).sum()) :]
    table = groups.iloc[rows].reset_index(drop=True).drop(columns="broken")
    count = len(table)
    numbers = np.arange(1, count + 1)
    away = links["link_m"].to_numpy()
    longest = np.zeros(count + 1)
    np.maximum.at(longest, cluster[cluster > 0], away[cluster > 0])
    held: list[set[str]] = [set() for _ in range(count + 1)]
    for at, one in zip(cluster.tolist(), members.epci):
        if one is not None:
            held[at].add(one)
    epci = [sorted(names) for names in held[1:]]
    cut_n = sum(np.bincount(cluster[np.r_[one.one, one.other]], minlength=count + 1) for one in cut)
    table.insert(0, "cluster", numbers)
    table.insert(1, "cluster_name", [_name(at, names) for at, names in zip(numbers.tolist(), epci)])
    table["longest_link_m"], table["span_m"] = longest[1:], span
    table["epci"] = ["; ".join(names) or None for names in epci]
    table["epci_n"] = [len(names) for names in epci]
    table["links_cut"] = cut_n[1:]
    told = table.to_dict("records")
    table["why"] = [_why_cluster(row, names, members, cluster) for row, names in zip(told, epci)]
    return table


def _name(number: int, epci: list[str]) -> str:
    name = tr("Cluster {n}").format(n=number)
    return f"{name} — {' / '.join(epci)}" if epci else name


def _why_cluster(row: dict, epci: list[str], members, cluster) -> str:
    words = strand_words()
    counts = [titled(words[one], str(row[f"{one}_n"])) for one in STRANDS if row[f"{one}_n"]]
    told = [
        tr("{members} members ({counts}), each at most {m} m from its nearest; {span} m wide at most.").format(
            members=row["members"],
            counts=", ".join(counts),
            m=format_number(row["longest_link_m"]),
            span=format_number(row["span_m"]),
        )
    ]
    if len(epci) > 1:
        told.append(tr("Astride {n} EPCI: {names}.").format(n=len(epci), names=", ".join(epci)))
    if row["links_cut"]:
        told.append(tr("Links cut at its edge: {n}.").format(n=row["links_cut"]))
    return " ".join(told)


def _why_members(found: Found, rules: list[Rule], max_m: float) -> list[str]:
    members, missing = found.members, found.members.missing
    cut = _cut_words(found)
    broken = {row: _broken_words(rules, one) for row, one in enumerate(found.groups["broken"]) if one}
    sizes = found.groups["members"].to_numpy()
    said, limit = [], format_number(max_m)
    away = format_numbers(found.links["link_m"].fillna(0.0))
    for at, (group, cluster, nearest) in enumerate(
        zip(found.group.tolist(), found.cluster.tolist(), found.links["link"].tolist())
    ):
        if missing[at]:
            said.append(tr("No geometry: in no cluster."))
            continue
        if nearest < 0:
            told = tr("No other member within {m} m.") if not found.links_cut[at] else tr("No link left within {m} m.")
            told = told.format(m=limit)
        else:
            told = tr("Linked to {name} ({layer}), {m} m away.").format(
                name=members.names[nearest], layer=members.layer[nearest], m=away[at]
            )
            if not cluster:
                told += " " + tr("Its group of {n} is no cluster: {rules}.").format(
                    n=sizes[group], rules=broken.get(group, "")
                )
        said.append(" ".join(filter(None, (told, cut.get(at)))))
    return said


def _broken_words(rules: list[Rule], broken: tuple[int, ...]) -> str:
    words = strand_words()
    told = [
        tr("fewer than {n} of: {strands}").format(
            n=rules[at].least, strands=", ".join(words[one].lower() for one in rules[at].strands)
        )
        for at in broken
    ]
    return "; ".join(told)


def _cut_words(found: Found) -> dict[int, str]:
    """Of each member whose links were cut, to whom."""
    names, said = found.members.names, {}
    for links, told in (
        (found.grouping.cut_border, tr("Links cut at a border of EPCI: {names}.")),
        (found.grouping.cut_wide, tr("Links cut to keep the greatest diameter: {names}.")),
    ):
        partners: dict[int, list[str]] = {}
        for one, other in zip(links.one.tolist(), links.other.tolist()):
            partners.setdefault(one, []).append(names[other])
            partners.setdefault(other, []).append(names[one])
        for member, cut in partners.items():
            shown = ", ".join(cut[:_NAMED]) + ("…" if len(cut) > _NAMED else "")
            said[member] = " ".join(filter(None, (said.get(member), told.format(names=shown))))
    return said
