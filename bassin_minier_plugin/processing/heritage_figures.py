"""How `heritageoverlay` reads its layers, and the columns that it makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from ..analysis.edges import polygonal
from ..analysis.heritage import Cover, Surroundings, cover_of, share_of_all, surroundings
from ..analysis.overlay import intersections
from ..analysis.protection_rules import Rule, RuleTable, rules_met
from ..i18n import in_language, tr
from .base import part_of
from .several_layers import Coded, attributes_of, read_named
from .sources import LayerTable, SourceReader

BETWEEN = " | "
_SUM_ROUNDING = 1e-9
_OF_PIECES = {"geom", "piece_layer", "piece_m2"}


class Covered(NamedTuple):
    layer: Coded
    table: LayerTable
    cover: Cover


class Around(NamedTuple):
    layer: Coded
    names: Sequence[str]
    surroundings: Surroundings


@dataclass
class Protections:
    """What is found for each site: layers over it, things around it, and the rules that it meets."""

    sites: LayerTable
    covered: list[Covered]
    around: list[Around]
    any_share: np.ndarray
    judged: list[Rule]
    is_met: np.ndarray

    def table(self) -> pd.DataFrame:
        """Every field of the result, in order."""
        columns = {}
        for one in self.covered:
            columns.update({f"{one.layer.code}_{name}": column for name, column in one.cover.figures.items()})
        columns["any_share"] = self.any_share
        for one in self.around:
            figures, code = one.surroundings.figures, one.layer.code
            columns[f"{code}_distance_m"] = figures["distance_m"]
            columns[f"{code}_nearest"] = [one.names[at] if at >= 0 else None for at in one.surroundings.nearest]
            columns[f"{code}_n"], columns[f"{code}_m"] = figures["n"], figures["m"]
        columns["protections"] = self.protections()
        columns["opinions"] = self.opinions()
        return pd.DataFrame(columns, index=range(len(self.sites)))

    def protections(self) -> list[str | None]:
        """Names of the layers that cover some of each site; empty for none, None where it is not known."""
        if not self.covered:
            return [None] * len(self.sites)
        over = np.column_stack([one.cover.figures["share"].to_numpy() > 0 for one in self.covered])
        titles = [one.layer.title for one in self.covered]
        listed = ["; ".join(title for title, yes in zip(titles, row) if yes) for row in over]
        return [None if gone else text for text, gone in zip(listed, self.sites.missing)]

    def opinions(self) -> list[str | None]:
        if not self.judged:
            return [None] * len(self.sites)
        told = [f"{in_language(rule.opinion)} ({in_language(rule.law)})" for rule in self.judged]
        nothing = tr("none by the layers given")
        listed = [BETWEEN.join(text for text, yes in zip(told, row) if yes) or nothing for row in self.is_met]
        return [None if gone else text for text, gone in zip(listed, self.sites.missing)]


def measure_protections(reader: SourceReader, layers: list[Coded], sites, with_attributes, tick) -> list[Covered]:
    found = []
    for step, layer in enumerate(layers):
        part = part_of(tick, step / len(layers), (step + 1) / len(layers))
        columns = reader.field_names(layer.key) if with_attributes else []
        table = reader.read_near(layer.key, columns, sites, part_of(part, 0.0, 0.5))
        cover = cover_of(sites.geometry, table.geometry, part_of(part, 0.5, 1.0))
        found.append(Covered(layer, table, cover))
        if with_attributes:
            summed = np.bincount(cover.pairs.zone, cover.pairs.area, len(sites))
            overlapping = summed > cover.figures["m2"].to_numpy() * (1 + _SUM_ROUNDING) + 1e-6
            if overlapping.any():
                reader.warn("protection_overlaps", layer=layer.title, n=int(overlapping.sum()))
    return found


def measure_near(reader: SourceReader, layers: list[Coded], sites, radius_m: float, tick) -> list[Around]:
    found = []
    for step, layer in enumerate(layers):
        part = part_of(tick, step / len(layers), (step + 1) / len(layers))
        table, names = read_named(reader, layer.key, sites.crs, (), part_of(part, 0.0, 0.5))
        if table.missing.all():
            reader.warn("near_empty", layer=layer.title)
        measured = surroundings(sites.geometry, table.geometry, radius_m, part_of(part, 0.5, 1.0))
        found.append(Around(layer, names, measured))
    return found


def opinions_of(rules: RuleTable, covered: list[Covered], around: list[Around], sites: LayerTable) -> Protections:
    figures = {one.layer.code: one.cover.figures for one in covered}
    figures.update({one.layer.code: one.surroundings.figures for one in around})
    any_share = share_of_all(sites.geometry, [one.cover for one in covered])
    if not covered:
        any_share = np.full(len(sites), np.nan)
    judged, is_met = rules_met(rules, figures)
    return Protections(sites, covered, around, any_share, judged, is_met.reshape(len(sites), len(judged)))


def pieces_of(reader: SourceReader, covered: list[Covered], sites: LayerTable, tick):
    """(attributes, shapes in the CRS of the sites) of each intersection of a site with a feature, by layer."""
    own = attributes_of(reader.source(sites.parameter).fields(), sites.frame)
    taken = {name.lower() for name in own.columns} | _OF_PIECES
    own = own.rename(columns={name: _free(f"{name}_input", taken) for name in own if name.lower() in _OF_PIECES})
    blocks, shapes = [], []
    for step, one in enumerate(covered):
        part = part_of(tick, step / len(covered), (step + 1) / len(covered))
        order = np.lexsort([one.cover.pairs.source, one.cover.pairs.zone])
        zone, source = one.cover.pairs.zone[order], one.cover.pairs.source[order]
        found = polygonal(intersections(sites.geometry[zone], one.table.geometry[source], part))
        kept = shapely.area(found) > 0
        zone, source, found = zone[kept], source[kept], found[kept]
        theirs = attributes_of(reader.source(one.layer.key).fields(), one.table.frame)
        theirs.columns = [_free(f"{one.layer.code}_{name}", taken) for name in theirs.columns]
        rows = pd.concat([own.iloc[zone].reset_index(drop=True), theirs.iloc[source].reset_index(drop=True)], axis=1)
        blocks.append(rows.assign(piece_layer=one.layer.code, piece_m2=shapely.area(found)))
        shapes.append(found)
    if not blocks:
        ends = {"piece_layer": pd.Series(dtype=object), "piece_m2": pd.Series(dtype=float)}
        return own.iloc[:0].assign(**ends), sites.geometry[:0]
    whole = pd.concat(blocks, ignore_index=True)
    ends = ["piece_layer", "piece_m2"]
    return whole[[*(name for name in whole if name not in ends), *ends]], np.concatenate(shapes)


def _free(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free.lower() in taken:
        free, number = f"{name}_{number}", number + 1
    taken.add(free.lower())
    return free
