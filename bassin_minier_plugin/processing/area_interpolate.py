"""Any layer onto any zones: areal interpolation of counts and rates."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import POINTS, POLYGONS, BassinMinierAlgorithm, part_of
from .refusals import about


class AreaInterpolate(BassinMinierAlgorithm):
    ZONES = "ZONES"
    SOURCE = "SOURCE"
    EXTENSIVE = "EXTENSIVE"
    INTENSIVE = "INTENSIVE"
    WEIGHT = "WEIGHT"
    PREFIX = "PREFIX"
    OUTPUT = "OUTPUT"
    UNCOVERED = "UNCOVERED"
    STYLES: ClassVar = {"OUTPUT": "interpolated_zones"}

    def name(self):
        return "areainterpolate"

    def displayName(self):
        return tr("Areal interpolation onto zones")

    def group(self):
        return tr("Estates")

    def groupId(self):
        return "estates"

    def tags(self):
        return tr("areal interpolation,areal weighting,apportion,zonal,share of area,grid,IRIS").split(",")

    def shortHelpString(self):
        return tr(
            "Carries the figures of any polygon or point layer onto any zones (areal interpolation, or areal "
            "weighting: Goodchild and Lam, 1980).\n\n"
            "Counts (extensive): Σ x · area(piece) / area(source feature). Rates (intensive): Σ a·x / Σ a over the "
            "pieces whose x is known, where a is the area of the piece or, with a weight (a count such as "
            "households), the part of the weight that falls in the piece. Points count whole when inside; a point "
            "on a shared border belongs to exactly one zone, so nothing is counted twice.\n\n"
            "Results per zone: ‹prefix›‹field›, in the unit of the field; ‹prefix›n, the number of source features "
            "with a piece in the zone; ‹prefix›covered, the area of the pieces over the area of the zone (NULL for "
            "points; above 1 when source features overlap one another).\n\n"
            "A missing figure is left out and never counts as zero; a zone where nothing is known gets NULL. Texts "
            "such as “1 234,5” are read as numbers, and “s”, “ns”, “nd” as statistical secrecy (NULL). Areas are "
            "measured in metres, in the CRS of the zones or in Lambert-93 when that one is not metric."
        )

    def initAlgorithm(self, config=None):
        numeric = QgsProcessingParameterField.DataType.Any
        self.addParameter(QgsProcessingParameterFeatureSource(self.ZONES, tr("Zones"), POLYGONS))
        self.addParameter(QgsProcessingParameterFeatureSource(self.SOURCE, tr("Source layer"), POLYGONS + POINTS))
        self.addParameter(
            QgsProcessingParameterField(
                self.EXTENSIVE,
                tr("Counts to apportion (extensive)"),
                None,
                self.SOURCE,
                numeric,
                allowMultiple=True,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                self.INTENSIVE,
                tr("Rates to average (intensive)"),
                None,
                self.SOURCE,
                numeric,
                allowMultiple=True,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                self.WEIGHT, tr("Weight of the rates (a count)"), None, self.SOURCE, numeric, optional=True
            )
        )
        self.addParameter(QgsProcessingParameterString(self.PREFIX, tr("Prefix of the results"), "", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Zones with figures")))
        self.addOutput(QgsProcessingOutputNumber(self.UNCOVERED, tr("Zones without any source feature")))

    def compute(self, parameters, context, feedback, tick):
        import pandas as pd

        from ..analysis.areal_interpolation import interpolate_points, interpolate_polygons

        extensive = self.parameterAsStrings(parameters, self.EXTENSIVE, context)
        intensive = self.parameterAsStrings(parameters, self.INTENSIVE, context)
        weight_field = self.parameterAsString(parameters, self.WEIGHT, context)
        prefix = self.parameterAsString(parameters, self.PREFIX, context)
        _refuse_same_names([*extensive, *intensive], prefix)

        zones = self.reader.read_zones(self.ZONES, part_of(tick, 0.0, 0.1))
        columns = list(dict.fromkeys([*extensive, *intensive, *([weight_field] if weight_field else [])]))
        numbers, source = self.reader.read_numbers(self.SOURCE, columns, zones, part_of(tick, 0.1, 0.3))
        weights = numbers[weight_field].to_numpy() if weight_field else None
        figures = (numbers[extensive], numbers[intensive], weights, part_of(tick, 0.3, 0.8))
        with about(source.name, source.ids):
            if self.reader.is_points(self.SOURCE):
                found = interpolate_points(zones.geometry, *source.coordinates(), *figures)
            else:
                found = interpolate_polygons(zones.geometry, source.shapes, *figures)

        self.words = {
            f"{prefix}n": tr("Source features in the zone (number)"),
            f"{prefix}covered": tr("Area covered by the source (share)"),
        }
        table = pd.concat([found.values, found.n, found.covered], axis=1).add_prefix(prefix)
        results = self.write(self.OUTPUT, zones, table, parameters, context, feedback, part_of(tick, 0.8, 1.0))
        return {**results, self.UNCOVERED: int((found.n == 0).sum())}

    def alias_words(self):
        return self.words


def _refuse_same_names(fields: list[str], prefix: str):
    """Each result needs a name of its own, which a GeoPackage tells apart by more than case."""
    taken = {f"{prefix}n".lower(), f"{prefix}covered".lower(), "fid", "geom"}
    for position, field in enumerate(fields):
        if field in fields[:position]:
            raise InputError("field_twice", field=field)
        name = f"{prefix}{field}"
        if name.lower() in taken:
            raise InputError("name_clash", field=name)
        taken.add(name.lower())
