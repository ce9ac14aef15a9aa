"""Where former mine railways and paths break, and which missing links would join the most."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import LINES, BassinMinierAlgorithm, part_of

_RESERVED = ("component", "line", "network", "lines")


class MineRailwayContinuity(BassinMinierAlgorithm):
    LINES = "LINES"
    POIS = "POIS"
    SNAP = "SNAP"
    MAX_GAP = "MAX_GAP"
    REACH = "REACH"
    DWELLINGS = "DWELLINGS"
    OUTPUT = "OUTPUT"
    COMPONENTS = "COMPONENTS"
    PIECES = "PIECES"
    LINKS = "LINKS"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "missing_links", "COMPONENTS": "network_pieces"}

    def name(self):
        return "minerailwaycontinuity"

    def displayName(self):
        return tr("Breaks and missing links of mine railways")

    def group(self):
        return tr("Landscape and heritage")

    def groupId(self):
        return "heritage"

    def tags(self):
        return tr("mine railway,path,greenway,network,continuity,gap,missing link,connection").split(",")

    def shortHelpString(self):
        return tr(
            "Finds where former mine railways and paths break, and ranks the missing links by what each would join.\n\n"
            "Lines belong to one piece of the network where they cross or touch, or where an end of one comes within "
            "the snapping distance of another, in its middle too (connected components of a graph). A missing link is "
            "the shortest straight line between two pieces no farther apart than the longest gap; there is one for "
            "each two such pieces. Gaps inside a piece, which would only shorten a way, are left out.\n"
            "A place (estate, centrality, stop, site: any geometry) is served by a piece that passes within its reach, "
            "in a straight line.\n\n"
            "Results, the most useful link first: rank (ties share the lowest); length_m; component_a and component_b, "
            "the pieces (1 is the longest); line_a and line_b, names of the lines at both ends; network_a_m and "
            "network_b_m, metres of the pieces; ‹code›_a and ‹code›_b for each layer of places, those that one side "
            "serves and the other does not; new_pairs, pairs of places, one on each side, that no piece joins yet; "
            "dwellings_gained, dwellings of the places that gain at least one other (from the field of dwellings, "
            "NULL where no layer has it). Ranked by new_pairs, then dwellings_gained, then the network that the "
            "shorter piece brings, then the shorter link.\n"
            "The pieces themselves are an optional result. A link is a straight line: whether it can be built is "
            "for the ground to say."
        )

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFeatureSource(self.LINES, tr("Mine railways and paths"), LINES))
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.POIS, tr("Places to join"), QgsProcessing.SourceType.TypeVectorAnyGeometry, optional=True
            )
        )
        distances = (
            (self.SNAP, tr("Snapping distance of the ends"), 20.0),
            (self.MAX_GAP, tr("Longest gap to bridge"), 500.0),
            (self.REACH, tr("Reach of a place"), 300.0),
        )
        for name, title, metres in distances:
            one = QgsProcessingParameterDistance(name, title, metres, minValue=0.0)
            one.setDefaultUnit(Qgis.DistanceUnit.Meters)
            self.addParameter(one)
        self.addParameter(
            QgsProcessingParameterString(
                self.DWELLINGS, tr("Field of dwellings in the layers of places"), "dwellings", optional=True
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Missing links")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.COMPONENTS, tr("Pieces of the network"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.PIECES, tr("Pieces of the network")))
        self.addOutput(QgsProcessingOutputNumber(self.LINKS, tr("Missing links")))

    def compute(self, parameters, context, feedback, tick):
        from ..analysis.continuity import continuity
        from .several_layers import coded_layers, names_of, read_places

        snap_m, gap_m, reach_m = (
            self.parameterAsDouble(parameters, name, context) for name in (self.SNAP, self.MAX_GAP, self.REACH)
        )
        dwellings = self.parameterAsString(parameters, self.DWELLINGS, context).strip()
        (layers,) = coded_layers(self.reader, [self.POIS], _RESERVED)
        lines = self.reader.read_zones(self.LINES, part_of(tick, 0.0, 0.1))
        places = [read_places(self.reader, one, lines.crs, dwellings) for one in layers]
        tick(0.2)
        found = continuity(lines.geometry, places, snap_m, gap_m, reach_m, part_of(tick, 0.2, 0.8))
        if not len(found.components):
            raise InputError("no_line", layer=lines.name)
        names = names_of(lines)
        links = found.links.assign(**{one: [names[at] for at in found.links[one]] for one in ("line_a", "line_b")})
        self.words = _words(layers)
        run = (lines, parameters, context, feedback, tick)
        results = self._write(self.OUTPUT, _ordered(links, layers), QgsWkbTypes.Type.LineString, *run)
        if parameters.get(self.COMPONENTS) not in (None, ""):
            kind = QgsWkbTypes.Type.MultiLineString
            results.update(self._write(self.COMPONENTS, found.components, kind, *run))
        return {**results, self.PIECES: len(found.components), self.LINKS: len(links)}

    def _write(self, name, table, kind, lines, parameters, context, feedback, tick) -> dict:
        shapes, crs = self.reader.to_layer_crs(table["geometry"].to_numpy(), lines)
        figures = table.drop(columns="geometry")
        part = part_of(tick, 0.8, 1.0)
        return self.write_shapes(name, figures, shapes, kind, crs, parameters, context, feedback, part)

    def alias_words(self):
        return self.words


def _ordered(links, layers):
    first = ["rank", "length_m", "component_a", "component_b", "line_a", "line_b", "network_a_m", "network_b_m"]
    sides = [f"{one.code}_{side}" for one in layers for side in "ab"]
    ordered = links[[*first, *sides, "new_pairs", "dwellings_gained", "geometry"]]
    return ordered.astype({"new_pairs": "Int64", "dwellings_gained": float, "rank": "int64"})


def _words(layers) -> dict[str, str]:
    words = {}
    for one in layers:
        words[f"{one.code}_a"] = tr("{layer}: served on side A only").format(layer=one.title)
        words[f"{one.code}_b"] = tr("{layer}: served on side B only").format(layer=one.title)
        words[f"{one.code}_n"] = tr("{layer}: number").format(layer=one.title)
    return words
