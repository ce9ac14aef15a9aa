"""The report of `projectclusters`: each cluster, its members and why each is in."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import shapely

from ..analysis.project_clusters import STRANDS, Rule
from ..i18n import format_number, tr
from .cluster_results import Found
from .html_report import render_report
from .project_words import project_choices, strand_words
from .report_map import map_of
from .row_labels import fictitious_notice

_LISTED, _DETAILED = 60, 150
_NUMBERED = 40
_CUT_LISTED = 100
_COLOURS = ("#c8553d", "#3b6e8f", "#5a9e6f", "#c48930", "#7d5ba6", "#b13f86", "#4a90b8", "#8a6d3b")


def colour_of(cluster: int) -> str:
    return _COLOURS[(cluster - 1) % len(_COLOURS)]


def write_report(path: str, found: Found, rules: list[Rule], asked: dict, run: dict):
    clusters, words = found.clusters, strand_words()
    notices = filter(None, (fictitious_notice(frame) for frame in found.members.frames))
    render_report(
        path,
        "clusters.html.j2",
        run=run,
        fictitious=next(notices, ""),
        asked={**asked, "max_m": format_number(asked["max_m"]), "diameter": _metres(asked["diameter_m"])},
        rules=[_rule(one, words) for one in rules],
        counts={
            "clusters": len(clusters),
            "members": int((found.cluster > 0).sum()),
            "all": len(found.cluster),
            "dwellings": format_number(clusters["dwellings"].sum()) if clusters["dwellings"].notna().any() else None,
            "astride": int((clusters["epci_n"] > 1).sum()),
        },
        strands=[words[one] for one in STRANDS],
        map=_map(found),
        clusters=[_cluster(row, found) for row in clusters[:_DETAILED].to_dict("records")],
        more=max(len(clusters) - _DETAILED, 0),
        cut=_cut(found),
        others=int((found.cluster == 0).sum()),
    )


def _metres(value) -> str:
    return "" if value is None else format_number(value)


def _rule(rule: Rule, words) -> str:
    strands = ", ".join(words[one].lower() for one in rule.strands)
    return tr("at least {n} of: {strands}").format(n=rule.least, strands=strands)


def _cluster(row: dict, found: Found) -> dict:
    positions = np.flatnonzero(found.cluster == row["cluster"])
    order = [STRANDS.index(one) if one in STRANDS else len(STRANDS) for one in found.members.strand[positions]]
    positions = positions[np.argsort(order, kind="stable")]
    words = strand_words()
    return {
        "number": row["cluster"],
        "name": row["cluster_name"],
        "colour": colour_of(row["cluster"]),
        "counts": [row[f"{one}_n"] or "" for one in STRANDS],
        "members": row["members"],
        "dwellings": "" if row["dwellings"] != row["dwellings"] else format_number(row["dwellings"]),
        "diversity": "" if row["diversity"] != row["diversity"] else format_number(row["diversity"], 2),
        "span": format_number(row["span_m"]),
        "why": row["why"],
        "rows": [
            {
                "name": found.members.names[at],
                "layer": found.members.layer[at],
                "strand": words.get(found.members.strand[at], tr("not known")),
                "dwellings": _known(found.members.dwellings[at]),
                "epci": found.members.epci[at] or "",
                "why": found.why[at],
            }
            for at in positions[:_LISTED].tolist()
        ],
        "more": max(len(positions) - _LISTED, 0),
    }


def _known(value: float) -> str:
    return "" if np.isnan(value) else format_number(value)


def _cut(found: Found) -> dict:
    words, members = project_choices("link_state"), found.members
    rows = [
        {
            "one": members.names[one], "other": members.names[other], "m": format_number(metres),
            "one_epci": members.epci[one] or "", "other_epci": members.epci[other] or "", "reason": words[code],
        }
        for code, links in (("cut_border", found.grouping.cut_border), ("cut_wide", found.grouping.cut_wide))
        for one, other, metres in zip(*links)
    ]  # fmt: skip
    return {"rows": rows[:_CUT_LISTED], "more": max(len(rows) - _CUT_LISTED, 0)}


def _map(found: Found) -> dict | None:
    """Hulls under the members, each member a small disc of the colour of its cluster."""
    if not len(found.clusters):
        return None
    shapes = np.concatenate([found.hulls, shapely.buffer(found.points(), _dot(found))])
    cluster = np.concatenate([found.clusters["cluster"].to_numpy(), found.cluster])
    table = SimpleNamespace(geometry=shapes, crs=found.members.crs, missing=shapely.is_missing(shapes))
    colours = [colour_of(one) if one else "#b8bec4" for one in cluster.tolist()]
    numbers = {at: str(at + 1) for at in range(min(len(found.clusters), _NUMBERED))}
    labels = [*found.clusters["cluster_name"], *found.members.names]
    return map_of(_Sized(table), colours, numbers, np.full(len(shapes), None, dtype=object), [], labels)


class _Sized(SimpleNamespace):
    def __init__(self, table):
        super().__init__(**vars(table))

    def __len__(self):
        return len(self.geometry)


def _dot(found: Found) -> float:
    left, low, right, high = shapely.total_bounds(found.members.shapes)
    return max(right - left, high - low, 1.0) / 350
