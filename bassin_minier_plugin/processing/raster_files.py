"""Heights as a compressed GeoTIFF."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem

from ..analysis.errors import InputError

_NODATA = -9999.0


def write_heights(path: Path, heights: np.ndarray, left: float, top: float, cell_m: float, crs: str):
    """Write heights in metres (NaN where unknown) of square cells whose upper left corner is (left, top)."""
    options = ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES"]
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), heights.shape[1], heights.shape[0], 1, gdal.GDT_Float32, options)
    if dataset is None:
        raise InputError("file_trouble", path=str(path), reason=gdal.GetLastErrorMsg())
    dataset.SetGeoTransform((left, cell_m, 0.0, top, 0.0, -cell_m))
    dataset.SetProjection(QgsCoordinateReferenceSystem(crs).toWkt(Qgis.CrsWktVariant.Preferred))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(_NODATA)
    band.SetUnitType("m")
    filled = np.where(np.isnan(heights), _NODATA, heights).astype(np.float32)
    if band.WriteArray(filled) != 0:
        raise InputError("output_incomplete", path=path.name)
    dataset.FlushCache()
