"""Rings at given distances around stops and lines."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import LINES, POINTS, POLYGONS, BassinMinierAlgorithm, part_of


class BhnsRings(BassinMinierAlgorithm):
    STOPS = "STOPS"
    LINES = "LINES"
    DISTANCES = "DISTANCES"
    OUTPUT = "OUTPUT"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "bhns_rings"}

    def name(self):
        return "bhnsrings"

    def displayName(self):
        return tr("Rings around BHNS stops and lines")

    def group(self):
        return tr("Centralities and BHNS")

    def groupId(self):
        return "centralities"

    def tags(self):
        return tr("BHNS,ring,buffer,catchment,distance,stops,lines").split(",")

    def shortHelpString(self):
        return tr(
            "Draws what lies within given straight-line distances of stops, lines or both, as disjoint rings without "
            "overlap between stops: ring_from_m and ring_to_m (m), area_m2 (m²).\n\n"
            "Circles have 128 corners and the area of the true circle. Rings are for drawing: who is served is decided "
            "point by point in “Coverage of centralities by BHNS stops”. Distances are measured in metres, in the CRS "
            "of the first layer or in Lambert-93 when that one is not metric."
        )

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFeatureSource(self.STOPS, tr("BHNS stops"), POINTS, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource(self.LINES, tr("BHNS lines"), LINES, optional=True))
        self.addParameter(QgsProcessingParameterString(self.DISTANCES, tr("Distances (m)"), "300,500,800"))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("BHNS rings"), POLYGONS[0]))

    def compute(self, parameters, context, feedback, tick):
        import numpy as np

        from ..analysis.reach import distances_of, rings, within
        from .coordinates import reproject, require_crs, working_crs

        distances = distances_of(self.parameterAsString(parameters, self.DISTANCES, context))
        given = [name for name in (self.STOPS, self.LINES) if parameters.get(name) not in (None, "")]
        if not given:
            raise InputError("stops_or_lines")
        own = self.reader.source(given[0]).sourceCrs()
        require_crs(own, self.reader.name(given[0]))
        crs = working_crs(own)
        tables = [self.reader.read_all(name, [], crs, part_of(tick, 0.0, 0.3)) for name in given]
        for table in tables:
            if table.missing.all():
                self.warn(feedback, "layer_empty", layer=table.name)
        things = np.concatenate([table.geometry for table in tables])
        covers = []
        for step, distance in enumerate(distances):
            covers.append(within(things, distance))
            tick(0.3 + 0.4 * (step + 1) / len(distances))
        found = rings(covers, distances)
        shapes = reproject(found.pop("geometry").to_numpy(), crs, own, context.transformContext(), tables[0].name)
        return self.write_shapes(
            *(self.OUTPUT, found, shapes, QgsWkbTypes.Type.MultiPolygon, own),
            *(parameters, context, feedback, part_of(tick, 0.8, 1.0)),
        )
