"""Points from a table with coordinates: energy certificates, monuments, stations."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import POINTS, BassinMinierAlgorithm, part_of
from .open_data_words import open_data_words

_WGS_84 = "EPSG:4326"


class ImportPoints(BassinMinierAlgorithm):
    INPUT = "INPUT"
    X = "X"
    Y = "Y"
    LAT_LON = "LAT_LON"
    CRS = "CRS"
    KEY = "KEY"
    HISTORY = "HISTORY"
    ENCODING = "ENCODING"
    OUTPUT = "OUTPUT"
    UNPLACED = "UNPLACED"
    N_POINTS = "N_POINTS"
    N_UNPLACED = "N_UNPLACED"
    CRS_USED = "CRS_USED"
    STYLES: ClassVar = {"OUTPUT": "imported_points"}

    def name(self):
        return "importpoints"

    def displayName(self):
        return tr("Import points from a table")

    def group(self):
        return tr("Open data")

    def groupId(self):
        return "open_data"

    def tags(self):
        return tr("CSV,coordinates,DPE,Mérimée,monuments,stations,latitude,longitude,Lambert,import").split(",")

    def shortHelpString(self):
        return tr(
            "Makes points of a table with coordinates: energy certificates (ADEME), monuments (Mérimée), stations "
            "(SNCF), BPE…\n\n"
            "The columns are found by their official names: x and y (Lambert-93, longitude and latitude…), or one "
            "text such as “50.43, 2.83” (latitude first) or “POINT (2.83 50.43)”. Decimal commas are understood. The "
            "projection is the one used in metropolitan France in which most points lie: degrees (EPSG:4326), "
            "Lambert-93 (2154), zones CC42 to CC50, Lambert II étendu (27572), Lambert I (27561), UTM 31N (25831), "
            "LAEA (3035), Web Mercator (3857, told from Lambert-93 only if no point would fit it: choose it "
            "yourself). The log says which. Longitude and latitude in the wrong order are exchanged, and said.\n\n"
            "Rows without a usable coordinate (blank, “0, 0”, unreadable) are counted in the log and listed in a "
            "table, never placed. With a key, rows that repeat it are left out (“liste-des-gares” has a row for each "
            "line). With INSEE's history of the communes (COG), code_now is the present code of the commune, as "
            "Mérimée gives the one of the day of protection. Codes stay text; blank and secret figures are NULL.\n\n"
            "The result is in the projection of the coordinates. Source of the projections: EPSG registry."
        )

    def initAlgorithm(self, config=None):
        file = QgsProcessingParameterFile(self.INPUT, tr("Table with coordinates"))
        file.setFileFilter(tr("Tables (*.csv *.txt *.tsv *.dbf);;All files (*)"))
        self.addParameter(file)
        texts = (
            (self.X, tr("Column of x or longitude (found by itself if empty)"), False),
            (self.Y, tr("Column of y or latitude (found by itself if empty)"), False),
            (self.LAT_LON, tr("Column of “latitude, longitude” (found by itself if empty)"), False),
            (self.KEY, tr("Key: rows that repeat it are left out"), True),
            (self.ENCODING, tr("Encoding of the table (recognised if empty)"), True),
        )
        for name, title, is_advanced in texts:
            text = QgsProcessingParameterString(name, title, "", optional=True)
            if is_advanced:
                text.setFlags(text.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(text)
        crs = QgsProcessingParameterCrs(self.CRS, tr("Projection of the coordinates (recognised if empty)"))
        crs.setFlags(crs.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.addParameter(crs)
        history = QgsProcessingParameterFile(
            self.HISTORY, tr("History of the communes (COG, v_mvt_commune)"), optional=True
        )
        history.setFlags(history.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(history)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Points"), POINTS[0]))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.UNPLACED,
                tr("Rows without a usable coordinate"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.N_POINTS, tr("Number of points")))
        self.addOutput(QgsProcessingOutputNumber(self.N_UNPLACED, tr("Rows without a usable coordinate")))
        self.addOutput(QgsProcessingOutputString(self.CRS_USED, tr("Projection of the coordinates")))

    def compute(self, parameters, context, feedback, tick):
        import numpy as np
        import shapely

        from ..analysis.point_columns import read_coordinates
        from .coordinates import crs_name
        from .table_files import read_history, read_texts, record_of, told_of

        path = Path(self.parameterAsString(parameters, self.INPUT, context))
        history_text = self.parameterAsString(parameters, self.HISTORY, context)
        history = read_history(Path(history_text) if history_text else None)
        self.words = {}
        encoding = self.parameterAsString(parameters, self.ENCODING, context).strip()
        with told_of(path):
            texts = read_texts(path, encoding, part_of(tick, 0.0, 0.5))
            texts = self._without_repeats(texts, path, parameters, context, feedback)
            columns = self._columns(texts, parameters, context)
            coordinates = read_coordinates(texts, columns)
            crs = self._system(coordinates, parameters, context)
        self.run_record["files"][self.INPUT] = record_of(path)
        if history is not None:
            self.run_record["files"][self.HISTORY] = record_of(Path(history_text))
        feedback.pushInfo(
            tr("Coordinates read in {columns}, as {crs}.").format(columns=", ".join(columns), crs=crs_name(crs))
        )
        is_placed = ~np.isnan(coordinates.x)
        self._tell(coordinates, is_placed, crs, path, context, feedback)
        figures = self._typed(texts, columns, history)
        points = shapely.points(coordinates.x[is_placed], coordinates.y[is_placed])
        written = (parameters, context, feedback, part_of(tick, 0.6, 1.0))
        kind = QgsWkbTypes.Type.Point
        results = self.write_shapes(self.OUTPUT, figures[is_placed], points, kind, crs, *written)
        if parameters.get(self.UNPLACED) is not None:
            left = figures[~is_placed]
            reasons = np.where(coordinates.unreadable[~is_placed], tr("unreadable or null"), tr("blank"))
            left = left.assign(why_unplaced=reasons.astype(object), line=left.index + 2)
            results.update(self.write_table(self.UNPLACED, left, *written))
        counts = {self.N_POINTS: int(is_placed.sum()), self.N_UNPLACED: int((~is_placed).sum())}
        return {**results, **counts, self.CRS_USED: crs.authid()}

    def _columns(self, texts, parameters, context) -> tuple[str, ...]:
        from ..analysis.point_columns import coordinate_columns

        x, y, pair = (
            self.parameterAsString(parameters, name, context).strip() for name in (self.X, self.Y, self.LAT_LON)
        )
        chosen = (pair,) if pair else (x, y) if x and y else ()
        self._require(texts, [name for name in (x, y, pair) if name])
        return chosen or coordinate_columns(texts.columns)

    def _require(self, texts, columns):
        for column in columns:
            if column not in texts:
                fields = ", ".join(map(str, texts.columns[:20]))
                raise InputError("table_column_missing", column=column, fields=fields)

    def _without_repeats(self, texts, path, parameters, context, feedback):
        key = self.parameterAsString(parameters, self.KEY, context).strip()
        if not key:
            return texts
        self._require(texts, [key])
        is_repeat = texts[key].duplicated() & (texts[key] != "")
        if is_repeat.any():
            self.warn(feedback, "points_repeated", name=path.name, column=key, n=int(is_repeat.sum()))
        return texts[~is_repeat]

    def _system(self, coordinates, parameters, context) -> QgsCoordinateReferenceSystem:
        from ..analysis.point_columns import system_of

        if parameters.get(self.CRS):
            crs = self.parameterAsCrs(parameters, self.CRS, context)
            if crs.isValid():
                return crs
        return QgsCoordinateReferenceSystem(f"EPSG:{system_of(coordinates)}")

    def _tell(self, coordinates, is_placed, crs, path, context, feedback):
        import numpy as np

        from ..analysis.point_columns import in_france
        from .coordinates import transform_coordinates

        if coordinates.was_swapped:
            self.warn(feedback, "axes_were_swapped", name=path.name)
        if not is_placed.all():
            count = int((~is_placed).sum())
            self.warn(feedback, "points_unplaced", name=path.name, n=count, total=len(is_placed))
        places = np.column_stack([coordinates.x, coordinates.y])[is_placed]
        if len(places):
            system, transforms = QgsCoordinateReferenceSystem(_WGS_84), context.transformContext()
            lon_lat = transform_coordinates(places, crs, system, transforms, path.name)
            outside = int((~in_france(*lon_lat.T)).sum())
            if outside:
                self.warn(feedback, "points_outside_france", name=path.name, n=outside)

    def _typed(self, texts, columns, history):
        from ..analysis.open_data_columns import CODE_FIELDS, find_column
        from ..analysis.statistics_join import codes_of, typed_columns

        frame = typed_columns(texts).frame
        code = find_column(texts.columns, ("cog_insee_lors_de_la_protection", *CODE_FIELDS))
        if history is not None and code is not None:
            frame = frame.assign(code_now=history.present_codes(codes_of(texts[code], "commune")))
        self.words = open_data_words(frame.columns)
        return frame

    def alias_words(self):
        return {**self.words, "why_unplaced": tr("Why it is not placed"), "line": tr("Line of the file")}
