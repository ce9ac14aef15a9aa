"""A raster of heights read by windows, and what is seen from a place of it (GDAL's viewshed)."""

from __future__ import annotations

import hashlib

import numpy as np
from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRasterLayer

from ..analysis.errors import Cancelled, InputError
from ..analysis.visibility import Grid
from .coordinates import crs_name, require_crs, working_crs

_TILE = 512
# Heights that no ground has: what -9999 and -99999 are where the file does not say that they mean "unknown".
_LOWEST_M, _HIGHEST_M = -500.0, 9000.0
_DEEP_M = 1000.0


class HeightModel:
    """Heights in metres of a north-up raster in metres; turned ones and those in degrees are resampled on the fly."""

    def __init__(self, layer: QgsRasterLayer, warn):
        self.name = layer.name()
        require_crs(layer.crs(), self.name)
        self._dataset = _opened(layer)
        self.crs = working_crs(layer.crs())
        left, width_m, turn_x, top, turn_y, height_m = self._dataset.GetGeoTransform()
        if self.crs != layer.crs() or turn_x or turn_y or height_m > 0 or width_m < 0:
            self._dataset = _resampled(self._dataset, layer.crs(), self.crs)
            left, width_m, _, top, _, height_m = self._dataset.GetGeoTransform()
            told = {"layer": self.name, "crs": crs_name(layer.crs()), "target": crs_name(self.crs)}
            warn("dem_reprojected", size=round(width_m, 2), **told)
        rows, columns = self._dataset.RasterYSize, self._dataset.RasterXSize
        self.grid = Grid(left, top, width_m, -height_m, rows, columns)
        self._band = self._dataset.GetRasterBand(1)
        self._digest, self._cell_count = hashlib.sha256(repr(self.grid).encode()), 0

    def content(self) -> dict:
        """How many cells were read so far, and the SHA-256 of their heights in the order of reading."""
        return {"cell_count": self._cell_count, "sha256": self._digest.hexdigest()}

    def window(self, row: int, column: int, rows: int, columns: int) -> np.ndarray:
        """Heights of a part of the raster, shape (rows, columns), NaN where unknown."""
        heights = _array(self._band, row, column, rows, columns).astype(float)
        scale, offset = self._band.GetScale(), self._band.GetOffset()
        mask = _array(self._band.GetMaskBand(), row, column, rows, columns)
        heights = heights * (1.0 if scale is None else scale) + (0.0 if offset is None else offset)
        with np.errstate(invalid="ignore"):
            heights[(mask == 0) | ~((heights > _LOWEST_M) & (heights < _HIGHEST_M))] = np.nan
        self._digest.update(np.ascontiguousarray(heights, dtype="<f8").tobytes())
        self._cell_count += heights.size
        return heights

    def heights_at(self, row: np.ndarray, column: np.ndarray, tick) -> np.ndarray:
        """Height of each cell, NaN where unknown or outside of the raster."""
        heights = np.full(len(row), np.nan)
        inside = np.flatnonzero(self.grid.holds(row, column))
        tile = row[inside] // _TILE * (self.grid.columns // _TILE + 1) + column[inside] // _TILE
        order = np.argsort(tile, kind="stable")
        starts = np.flatnonzero(np.r_[True, np.diff(tile[order]) != 0][: len(order)])
        for start, stop in zip(starts, [*starts[1:], len(order)]):
            cells = inside[order[start:stop]]
            first_row, first_column = row[cells[0]] // _TILE * _TILE, column[cells[0]] // _TILE * _TILE
            size = min(_TILE, self.grid.rows - first_row), min(_TILE, self.grid.columns - first_column)
            found = self.window(first_row, first_column, *size)
            heights[cells] = found[row[cells] - first_row, column[cells] - first_column]
            tick(stop / len(order))
        return heights

    def part_around(self, row: int, column: int, radius_m: float) -> tuple[int, int, int, int]:
        """(row, column, rows, columns) of the window that reaches so far around a cell, inside of the raster."""
        grid = self.grid
        up, aside = int(radius_m / grid.height_m) + 2, int(radius_m / grid.width_m) + 2
        first_row, last_row = max(row - up, 0), min(row + up, grid.rows - 1)
        first_column, last_column = max(column - aside, 0), min(column + aside, grid.columns - 1)
        return first_row, first_column, last_row - first_row + 1, last_column - first_column + 1

    def seen_from(
        self, row: int, column: int, above_m: float, target_m: float, radius_m: float, curvature: float, tick
    ) -> tuple[tuple[int, int, int, int], np.ndarray, np.ndarray]:
        """Return (window, which of its cells see the place, which have a known height).

        The place is `above_m` over the height of its cell, the eye `target_m` over that of each other cell: sight goes
        both ways. A cell of unknown height neither sees nor hides anything. GDAL's viewshed (Wang, Robinson and
        White, 2000), heights taken at the middle of cells; `curvature` is the share of the earth's curve that
        refraction leaves.
        """
        part = self.part_around(row, column, radius_m)
        heights = self.window(*part)
        known = np.isfinite(heights)
        top_m = heights[row - part[0], column - part[1]] + above_m
        floor_m = np.nanmin(heights) - _DEEP_M
        ground = np.where(known, heights, floor_m)
        # GDAL would hide what lies north and south of a summit behind the summit's own cell.
        ground[row - part[0], column - part[1]] = floor_m
        x, y = self.grid.middle_of(row, column)
        seen = self._viewshed(ground, part, (float(x), float(y)), top_m - floor_m, target_m, radius_m, curvature, tick)
        seen[row - part[0], column - part[1]] = True
        return part, seen & known, known

    def _viewshed(self, ground, part, place, above_m, target_m, radius_m, curvature, tick) -> np.ndarray:
        grid = self.grid
        memory = gdal.GetDriverByName("MEM").Create("", ground.shape[1], ground.shape[0], 1, gdal.GDT_Float64)
        left, top = grid.left + part[1] * grid.width_m, grid.top - part[0] * grid.height_m
        memory.SetGeoTransform((left, grid.width_m, 0.0, top, 0.0, -grid.height_m))
        memory.SetProjection(self.crs.toWkt(Qgis.CrsWktVariant.Preferred))
        memory.GetRasterBand(1).WriteArray(ground)
        stopped = []

        def callback(share, _message, _data):
            try:
                tick(share)
            except Cancelled:
                stopped.append(True)
                return 0
            return 1

        arguments = (memory.GetRasterBand(1), "MEM", "", [], *place, above_m, target_m, 1, 0, 0, 255, curvature)
        try:
            found = gdal.ViewshedGenerate(*arguments, gdal.GVM_Edge, radius_m, callback)
        except RuntimeError:  # where somebody has switched GDAL's exceptions on
            found = None
        if stopped:
            raise Cancelled
        if found is None:
            raise InputError("viewshed_failed", name=self.name, reason=gdal.GetLastErrorMsg())
        seen = np.zeros(ground.shape, dtype=bool)
        transform = found.GetGeoTransform()
        column, row = round((transform[0] - left) / grid.width_m), round((top - transform[3]) / grid.height_m)
        visible = _array(found.GetRasterBand(1), 0, 0, found.RasterYSize, found.RasterXSize) == 1
        seen[row : row + visible.shape[0], column : column + visible.shape[1]] = visible
        return seen


class CountRaster:
    """How many landmarks are seen from each cell, written window by window; unknown heights are nodata."""

    NODATA = 65535

    def __init__(self, path: str, model: HeightModel, part: tuple[int, int, int, int]):
        self._path, self._raw, self._part = path, path + ".part.tif", part
        grid = model.grid
        driver = gdal.GetDriverByName("GTiff")
        options = ["TILED=YES", "SPARSE_OK=YES", "BIGTIFF=IF_SAFER"]
        self._dataset = driver.Create(self._raw, part[3], part[2], 1, gdal.GDT_UInt16, options)
        if self._dataset is None:
            raise InputError("file_trouble", path=path, reason=gdal.GetLastErrorMsg())
        left, top = grid.left + part[1] * grid.width_m, grid.top - part[0] * grid.height_m
        self._dataset.SetGeoTransform((left, grid.width_m, 0.0, top, 0.0, -grid.height_m))
        self._dataset.SetProjection(model.crs.toWkt(Qgis.CrsWktVariant.Preferred))
        self._band = self._dataset.GetRasterBand(1)

    def add(self, part: tuple[int, int, int, int], seen: np.ndarray, known: np.ndarray):
        row, column = part[0] - self._part[0], part[1] - self._part[1]
        counted = _array(self._band, row, column, *seen.shape)
        counted = np.where(known, np.where(counted == self.NODATA, 0, counted) + seen, self.NODATA).astype(np.uint16)
        self._band.WriteArray(counted, column, row)

    def close(self):
        self._band.SetNoDataValue(self.NODATA)
        self._dataset.FlushCache()
        self._band, self._dataset = None, None
        made = gdal.Translate(self._path, self._raw, creationOptions=["COMPRESS=DEFLATE", "PREDICTOR=2", "TILED=YES"])
        if made is None:
            raise InputError("file_trouble", path=self._path, reason=gdal.GetLastErrorMsg())
        made.FlushCache()
        del made
        gdal.Unlink(self._raw)


def _opened(layer: QgsRasterLayer):
    dataset = None
    if layer.providerType() == "gdal":
        try:
            dataset = gdal.OpenEx(layer.source(), gdal.OF_RASTER | gdal.OF_READONLY)
        except RuntimeError:
            dataset = None
    if dataset is None or dataset.RasterCount == 0:
        raise InputError("dem_not_file", layer=layer.name())
    return dataset


def _resampled(dataset, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem):
    names = [crs.toWkt(Qgis.CrsWktVariant.Preferred) for crs in (source, target)]
    options = {"format": "VRT", "srcSRS": names[0], "dstSRS": names[1], "dstNodata": -99999}
    warped = gdal.Warp("", dataset, resampleAlg="bilinear", outputType=gdal.GDT_Float64, **options)
    if warped is None:
        raise InputError("dem_not_file", layer=dataset.GetDescription())
    warped.source = dataset  # GDAL reads from it for as long as the other lives
    return warped


def _array(band, row, column, rows, columns) -> np.ndarray:
    found = band.ReadAsArray(int(column), int(row), int(columns), int(rows))
    if found is None:
        raise InputError("dem_not_file", layer=band.GetDataset().GetDescription() if band.GetDataset() else "")
    return found
