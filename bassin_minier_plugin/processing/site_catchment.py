"""What lies within reach of each site, in a straight line or along streets."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..analysis.errors import InputError
from ..i18n import format_number, tr
from .base import LINES, BassinMinierAlgorithm, part_of

_SUMS = "dwellings,population,ind"


class SiteCatchment(BassinMinierAlgorithm):
    SITES = "SITES"
    DISTANCES = "DISTANCES"
    NETWORK = "NETWORK"
    LAYERS = "LAYERS"
    SUMS = "SUMS"
    OUTPUT = "OUTPUT"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "site_catchment"}

    def name(self):
        return "sitecatchment"

    def displayName(self):
        return tr("What lies within reach of sites")

    def group(self):
        return tr("Landscape and heritage")

    def groupId(self):
        return "heritage"

    def tags(self):
        return tr("catchment,site,distance,walking,people,stations,stops,estates,monuments").split(",")

    def shortHelpString(self):
        return tr(
            "Counts what lies within given distances of each site (the great heritage sites or any other): people, "
            "stations, stops, estates, monuments.\n\n"
            "Distances go from the border of the site to the border of the feature: in a straight line or, with a "
            "layer of streets, on foot along them, from the site to the nearest street and from the street to the "
            "place included (Dijkstra's algorithm; streets meet where they share a vertex).\n\n"
            "Results for each layer, whose name gives its code, and each distance d, all cumulative: ‹code›_n_‹d›, "
            "features no farther than d metres; ‹code›_‹field›_‹d›, the sum of each field to sum that the layer has; "
            "‹code›_m_‹d›, metres of line within d (straight distances, layers of lines); ‹code›_nearest and "
            "‹code›_nearest_m, the nearest feature within the last distance.\n"
            "In a straight line a polygon gives the part of its figure that its area within d is of the whole (areal "
            "interpolation: people of a grid, of communes). Along streets it stands at a point inside, whole. Figures "
            "that are missing are left out of a sum; it is NULL where none is known, and 0 where nothing lies within "
            "reach. Lengths are in metres, in the CRS of the sites or in Lambert-93."
        )

    def initAlgorithm(self, config=None):
        any_geometry = QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(QgsProcessingParameterFeatureSource(self.SITES, tr("Sites"), [any_geometry]))
        self.addParameter(QgsProcessingParameterString(self.DISTANCES, tr("Distances (m)"), "500,1000,2000"))
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.NETWORK, tr("Streets to walk along"), LINES, optional=True)
        )
        self.addParameter(QgsProcessingParameterMultipleLayers(self.LAYERS, tr("What to count"), any_geometry))
        self.addParameter(
            QgsProcessingParameterString(self.SUMS, tr("Fields to sum, where a layer has them"), _SUMS, optional=True)
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Sites with what lies within reach")))

    def compute(self, parameters, context, feedback, tick):
        import pandas as pd

        from ..analysis.catchment import catchment
        from ..analysis.reach import distances_of
        from ..analysis.street_network import build_network
        from .several_layers import coded_layers, fields_to_sum, is_lines, read_figures

        distances = distances_of(self.parameterAsString(parameters, self.DISTANCES, context))
        named = self.parameterAsString(parameters, self.SUMS, context).split(",")
        wanted = [one.strip() for one in named if one.strip()]
        (layers,) = coded_layers(self.reader, [self.LAYERS])
        summed = fields_to_sum(self.reader, layers, wanted)
        if wanted and ",".join(wanted) != _SUMS:
            missing = [one for one in wanted if not any(one.lower() in map(str.lower, some) for some in summed)]
            for one in missing:
                self.warn(feedback, "field_in_no_layer", field=one)
        sites = self.reader.read_zones(self.SITES, part_of(tick, 0.0, 0.05))
        network = None
        if parameters.get(self.NETWORK) not in (None, ""):
            streets = self.reader.read_all(self.NETWORK, [], sites.crs, part_of(tick, 0.05, 0.15))
            if streets.missing.all():
                raise InputError("no_line", layer=streets.name)
            network = build_network(streets.geometry)
        self.words, figures = {}, {}
        for step, (one, fields) in enumerate(zip(layers, summed)):
            part = part_of(tick, 0.15 + 0.75 * step / len(layers), 0.15 + 0.75 * (step + 1) / len(layers))
            table, names, counts = read_figures(self.reader, one, sites.crs, fields, part_of(part, 0.0, 0.3))
            found = catchment(sites.geometry, table.geometry, counts, distances, network, part_of(part, 0.3, 1.0))
            is_measured = network is None and is_lines(self.reader, one.key)
            figures.update(self._columns(one, names, counts, distances, found, is_measured))
        whole = pd.DataFrame(figures, index=range(len(sites)))
        return self.write(self.OUTPUT, sites, whole, parameters, context, feedback, part_of(tick, 0.9, 1.0))

    def _columns(self, layer, names, counts, distances, found, is_measured: bool) -> dict:
        from ..analysis.reach import label_of

        columns = {}
        for number, distance in enumerate(distances):
            end, metres = label_of(distance), format_number(distance)
            told = {"n": tr("{layer}: number within {metres} m").format(layer=layer.title, metres=metres)}
            if is_measured:
                told["m"] = tr("{layer}: length within {metres} m (m)").format(layer=layer.title, metres=metres)
            for field in counts.columns:
                told[field] = tr("{layer}: {field} within {metres} m").format(
                    layer=layer.title, field=field, metres=metres
                )
            for name, words in told.items():
                columns[f"{layer.code}_{name}_{end}"] = found.figures[f"{name}_{number}"]
                self.words[f"{layer.code}_{name}_{end}"] = words
        columns[f"{layer.code}_nearest"] = [names[at] if at >= 0 else None for at in found.nearest]
        columns[f"{layer.code}_nearest_m"] = found.figures["nearest_m"]
        self.words[f"{layer.code}_nearest"] = tr("{layer}: the nearest").format(layer=layer.title)
        self.words[f"{layer.code}_nearest_m"] = tr("{layer}: distance to the nearest (m)").format(layer=layer.title)
        return columns

    def alias_words(self):
        return self.words
