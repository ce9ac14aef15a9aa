"""Which landmarks each zone sees, over a height model."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import POINTS, POLYGONS, BassinMinierAlgorithm, part_of

_REFRACTION = 6.0 / 7.0
_NAMED = 8


class SpoilTipVisibility(BassinMinierAlgorithm):
    ZONES = "ZONES"
    LANDMARKS = "LANDMARKS"
    HEIGHT = "HEIGHT"
    DEM = "DEM"
    OBSERVER_HEIGHT = "OBSERVER_HEIGHT"
    RADIUS = "RADIUS"
    CURVATURE = "CURVATURE"
    OUTPUT = "OUTPUT"
    COUNT_RASTER = "COUNT_RASTER"
    EXAMINED = "EXAMINED"
    SEEING = "SEEING"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy", "osgeo")
    STYLES: ClassVar = {"OUTPUT": "landmark_views", "COUNT_RASTER": "landmark_count"}

    def name(self):
        return "spoiltipvisibility"

    def displayName(self):
        return tr("Landmarks seen from zones")

    def group(self):
        return tr("Landscape and heritage")

    def groupId(self):
        return "heritage"

    def tags(self):
        return tr("visibility,viewshed,spoil tip,landmark,view,covisibility,landscape,DEM").split(",")

    def shortHelpString(self):
        return tr(
            "Says which landmarks (spoil tips, headframes, church towers) each zone sees over a height model of any "
            "resolution, VRT mosaics included.\n\n"
            "Sight goes both ways, so GDAL's viewshed (Wang, Robinson and White, 2000) is run once per landmark, from "
            "its top to the eyes of people in every cell within the radius. The top of a point is the height of its "
            "cell, that of a polygon the highest cell inside, each plus the field of heights where one is given "
            "(metres above the model: for a tip or a tower that the model does not hold). The earth's curve is "
            "counted, less what refraction takes back (6/7 remains by default; 0 for a flat earth).\n\n"
            "Results: landmarks_seen, landmarks seen from at least one cell of the zone; visible_share, the share of "
            "the zone's cells of known height from which at least one is seen (0–1); landmarks, their names; "
            "landmarks_unknown, landmarks within the radius that could not be examined (no height, or off the model); "
            "dem_covered, the share of the zone's cells of known height. A zone that the model does not cover has "
            "NULL, never 0. The optional raster counts the landmarks seen from each cell.\n\n"
            "A cell belongs to a zone when its middle lies inside; at most 10,000 cells of a zone are taken, evenly. "
            "Cells of unknown height neither see nor hide anything. What the model does not hold (trees and houses, "
            "in a bare-earth model) hides nothing either: a surface model says more of the views. A model in degrees "
            "is resampled to Lambert-93."
        )

    def initAlgorithm(self, config=None):
        double = Qgis.ProcessingNumberParameterType.Double
        self.addParameter(QgsProcessingParameterFeatureSource(self.ZONES, tr("Zones"), POLYGONS))
        self.addParameter(QgsProcessingParameterFeatureSource(self.LANDMARKS, tr("Landmarks"), POINTS + POLYGONS))
        height = QgsProcessingParameterField(
            self.HEIGHT, tr("Height above the model (m)"), None, self.LANDMARKS, optional=True
        )
        self.addParameter(height)
        self.addParameter(QgsProcessingParameterRasterLayer(self.DEM, tr("Height model (metres)")))
        self.addParameter(
            QgsProcessingParameterNumber(self.OBSERVER_HEIGHT, tr("Height of the eyes (m)"), double, 1.65, minValue=0.0)
        )
        radius = QgsProcessingParameterDistance(self.RADIUS, tr("Farthest view"), 10_000.0, minValue=1.0)
        radius.setDefaultUnit(Qgis.DistanceUnit.Meters)
        self.addParameter(radius)
        curvature = QgsProcessingParameterNumber(
            self.CURVATURE, tr("Share of the earth's curve that refraction leaves"), double, _REFRACTION, minValue=0.0
        )
        curvature.setMaximum(2.0)
        curvature.setFlags(curvature.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(curvature)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Zones with the landmarks they see")))
        counted = QgsProcessingParameterRasterDestination(
            self.COUNT_RASTER, tr("Number of landmarks seen from each cell"), optional=True, createByDefault=False
        )
        self.addParameter(counted)
        self.addOutput(QgsProcessingOutputNumber(self.EXAMINED, tr("Landmarks examined")))
        self.addOutput(QgsProcessingOutputNumber(self.SEEING, tr("Zones that see a landmark")))

    def compute(self, parameters, context, feedback, tick):
        from .landmark_views import LandmarkViews

        eyes_m = self.parameterAsDouble(parameters, self.OBSERVER_HEIGHT, context)
        radius_m = self.parameterAsDouble(parameters, self.RADIUS, context)
        curvature = self.parameterAsDouble(parameters, self.CURVATURE, context)
        height_field = self.parameterAsString(parameters, self.HEIGHT, context)
        layer = self.parameterAsRasterLayer(parameters, self.DEM, context)
        if layer is None:
            raise InputError("layer_not_found", layer=str(parameters.get(self.DEM))[-200:])
        raster = self._raster_path(parameters, context)

        zones = self.reader.read_zones(self.ZONES, part_of(tick, 0.0, 0.05))
        views = LandmarkViews(self.reader, layer, zones, context)
        views.read_landmarks(self.LANDMARKS, height_field, part_of(tick, 0.05, 0.1))
        views.look(eyes_m, radius_m, curvature, raster, part_of(tick, 0.1, 0.95))
        self.origins[self.DEM].read = views.model.content()
        table = views.table()
        off = int((table["landmarks_seen"].isna().to_numpy() & ~zones.missing).sum())
        if off:
            self.warn(feedback, "zone_off_dem", layer=zones.name, n=off)
        for code, names in views.unexamined.items():
            listed = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
            self.warn(feedback, code, layer=self.reader.name(self.LANDMARKS), n=len(names), names=listed)
        results = self.write(self.OUTPUT, zones, table, parameters, context, feedback, part_of(tick, 0.95, 1.0))
        if raster:
            self.rasters.append(self.COUNT_RASTER)
            results[self.COUNT_RASTER] = raster
        seeing = int((table["landmarks_seen"].fillna(0) > 0).sum())
        return {**results, self.EXAMINED: views.examined, self.SEEING: seeing}

    def _raster_path(self, parameters, context) -> str:
        if parameters.get(self.COUNT_RASTER) in (None, ""):
            return ""
        path = self.parameterAsOutputLayer(parameters, self.COUNT_RASTER, context)
        if not path.lower().endswith((".tif", ".tiff")):
            raise InputError("raster_not_tif", path=path)
        return path
