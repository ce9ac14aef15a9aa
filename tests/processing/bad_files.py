"""Makers of bad files for `test_bad_input.py`: what QGIS would not write, somebody sends."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsVectorFileWriter

X, Y = 700000, 7030000
DRIVERS = {"gpkg": "GPKG", "fgb": "FlatGeobuf", "geojson": "GeoJSON", "shp": "ESRI Shapefile"}


def save(layer, path: Path) -> str:
    """Write a layer in the format of the suffix; return the path."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS[path.suffix[1:]]
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return str(path)


def mixed_geopackage(path: Path, layer_type: int, wkts: list[str | None], figure: float = 10.0) -> str:
    """A table `l` of a declared kind that holds any kinds, as GDAL lets one write, each row with `people`."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    layer = dataset.CreateLayer("l", crs, layer_type)
    layer.CreateField(ogr.FieldDefn("people", ogr.OFTReal))
    layer.StartTransaction()
    for wkt in wkts:
        feature = ogr.Feature(layer.GetLayerDefn())
        if wkt is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        feature.SetField("people", figure)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    layer = dataset = None
    gdal.PopErrorHandler()
    return str(path)


def many_squares(path: Path, count: int, size: float, step: float, columns: int) -> str:
    """A table `l` of squares in rows, one person each, without a spatial index."""
    first = mixed_geopackage(path, ogr.wkbPolygon, [None], 1.0)
    number = np.arange(count)
    left, low = X + step * (number % columns), Y + step * (number // columns)
    header = b"GP\0\1" + (2154).to_bytes(4, "little")
    blobs = ((header + wkb,) for wkb in shapely.to_wkb(shapely.box(left, low, left + size, low + size), byte_order=1))
    with closing(sqlite3.connect(first)) as database:
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'l'"
        for (name,) in database.execute(triggers).fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("DELETE FROM l")
        database.execute("UPDATE gpkg_ogr_contents SET feature_count = NULL")
        database.executemany("INSERT INTO l (geom, people) VALUES (?, 1)", blobs)
        database.commit()
    return first


def geojson(path: Path, features: list[tuple[dict | None, dict]], crs: str = "EPSG:2154") -> str:
    """A GeoJSON file of (geometry, properties), written as text."""
    told = [{"type": "Feature", "geometry": geometry, "properties": values} for geometry, values in features]
    document = {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": crs}}, "features": told}
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


def break_blob(path: str, row: int, breakage):
    """Replace the geometry blob of one row by `breakage(bytearray of the blob)`, behind the back of the index."""
    with closing(sqlite3.connect(path)) as database:
        (table, column) = database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchone()
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
        for (name,) in database.execute(triggers, (table,)).fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        (blob,) = database.execute(f'SELECT "{column}" FROM "{table}" WHERE fid = ?', (row,)).fetchone()
        database.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE fid = ?', (breakage(bytearray(blob)), row))
        database.commit()


def flip_bits(blob: bytearray, seed: int) -> bytes:
    """Three bits of the blob, chosen by a small congruential generator, turned over."""
    state = seed + 1
    for _ in range(3):
        state = (state * 1103515245 + 12345) % 2**31
        blob[state % len(blob)] ^= 1 << (state // 65536 % 8)
    return bytes(blob)
