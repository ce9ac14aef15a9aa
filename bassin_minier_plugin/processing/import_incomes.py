"""Filosofi incomes of INSEE on communes, IRIS or squares of 200 m."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsWkbTypes

from ..analysis.errors import InputError
from ..i18n import tr
from .table_import import TableImport, told_table

_MARGIN_M = 400.0


class ImportIncomes(TableImport):
    STYLES: ClassVar = {"OUTPUT": "incomes"}
    LEVELS_READ = ("grid", "iris", "commune")

    def name(self):
        return "importincomes"

    def displayName(self):
        return tr("Import Filosofi incomes")

    def tags(self):
        return tr("Filosofi,INSEE,income,poverty,IRIS,grid,squares,import").split(",")

    def shortHelpString(self):
        return tr(
            "Reads INSEE's Filosofi incomes as they are published and puts them on the map.\n\n"
            "Communes (CODGEO: MED21, TP6021…) and IRIS (IRIS: DEC_MED21, DISP_MED21…) are joined by their code to "
            "the polygons given. Squares of 200 m (idcar_200m: ind, men, ind_snv…) are rebuilt from their ids, whose N "
            "and E are the lower-left corner in EPSG:3035; the polygons, if given, are then the area to keep. The "
            "file may be CSV of any separator and encoding, or a GeoPackage, shapefile or Parquet file.\n\n"
            "Years are recognised by the names of the columns. Codes stay text. “s”, “ns”, “nd”, “so” and blanks are "
            "statistical secrecy or absence: they become NULL, never 0, and are counted in the log. On squares, "
            "i_est_200 = 1 says that INSEE imputed the figures from a larger square.\n\n"
            "With INSEE's history of the communes (COG, “v_mvt_commune_AAAA.csv”), a code that only one side knows is "
            "carried to the present commune: areas that have become one are merged; where several rows of the table "
            "meet, counts are added up and medians and rates are NULL, as they cannot be had from one another. What "
            "did not join is counted in the log and listed in a table.\n\n"
            "Declared income (DEC) is before taxes and benefits, and is not comparable with disposable income (MED, "
            "DISP). Source: INSEE-DGFiP-Cnaf-Cnav-CCMSA, Fichier localisé social et fiscal (Licence Ouverte)."
        )

    def initAlgorithm(self, config=None):
        self.add_parameters(
            tr("Filosofi table (INSEE)"),
            tr("Communes or IRIS; for squares, the area to keep"),
            is_geometry_optional=True,
            output_title=tr("Incomes"),
        )

    def style_of(self, output):
        is_squares = output == self.OUTPUT and getattr(self, "level", "") == "grid"
        return "income_grid" if is_squares else super().style_of(output)

    def require_columns(self, columns):
        from ..analysis.open_data_columns import grid_columns, iris_columns

        recognise = grid_columns if self.level == "grid" else iris_columns
        try:
            recognise(columns)
        except InputError as refusal:
            raise InputError("income_columns_missing", fields=refusal.details["fields"]) from None

    def key(self, texts, chosen):
        key = super().key(texts, chosen)
        self.level = key.level
        return key

    def read(self, path, encoding, tick):
        """Squares outside of the area are left out while the file is read: the country's table is large."""
        from ..analysis.grid_squares import squares_of
        from .table_files import read_texts

        self.total, self.outside, self.area = 0, 0, None
        has_area = self.reader.source(self.GEOMETRY) is not None

        def keep(chunk):
            column = _grid_column(chunk.columns)
            self.total += len(chunk)
            if column is None or not has_area or chunk.empty:
                return chunk
            squares = squares_of(chunk[column])
            kept = self._in_area(squares)
            self.outside += int((~kept).sum())
            return chunk[kept]

        return read_texts(path, encoding, tick, keep, self._extent if has_area else None)

    def _in_area(self, squares):
        import numpy as np
        import shapely

        if self.area is None:
            table = self.reader.read_all(self.GEOMETRY, [], _system(squares.epsg))
            self.area = shapely.STRtree(table.geometry[~table.missing])
        kept = np.zeros(len(squares.boxes), dtype=bool)
        kept[self.area.query(squares.polygons(), predicate="intersects")[0]] = True
        return kept

    def _extent(self, layer):
        source = self.reader.source(self.GEOMETRY)
        if _grid_column(layer.fields().names()) is None:
            return None
        transform = QgsCoordinateTransform(source.sourceCrs(), layer.crs(), layer.transformContext())
        transform.setBallparkTransformsAreAppropriate(True)
        return transform.transformBoundingBox(source.sourceExtent()).buffered(_MARGIN_M)

    def place(self, texts, key, path, history, parameters, context, feedback, tick):
        if key.level != "grid":
            return super().place(texts, key, path, history, parameters, context, feedback, tick)
        from ..analysis.grid_squares import squares_of
        from .table_files import told_of

        with told_of(path):
            if texts.empty:
                raise InputError("no_square", total=self.total)
            squares = squares_of(texts[key.column])
        if self.outside:
            self.warn(feedback, "squares_outside", name=path.name, n=self.outside, total=self.total)
        figures = self.typed(texts, key, path, feedback)
        written = (parameters, context, feedback, tick)
        shapes, system = squares.polygons(), _system(squares.epsg)
        results = self.write_shapes(self.OUTPUT, figures, shapes, QgsWkbTypes.Type.Polygon, system, *written)
        if parameters.get(self.UNJOINED) is not None:
            results.update(self.write_table(self.UNJOINED, told_table(), *written))
        return {**results, self.N_JOINED: len(figures), self.N_UNJOINED: 0, self.N_MERGED: 0}


def _grid_column(columns) -> str | None:
    from ..analysis.open_data_columns import find_column
    from ..analysis.statistics_join import GRID_FIELDS

    return find_column(columns, GRID_FIELDS)


def _system(epsg: int) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
