"""Frames with a geometry column as the tables of a GeoPackage."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from .coordinates import LAMBERT_93
from .writing import figure_fields, python_rows

_CHUNK = 2000


def write_tables(path: Path, tables: dict[str, pd.DataFrame], tick):
    """Write each frame (column `geometry`: shapely, in Lambert-93) as the table of its key."""
    rows = sum(len(frame) for frame in tables.values())
    done = 0
    for position, (code, frame) in enumerate(tables.items()):
        _write_table(path, code, frame, is_first=not position, tick=lambda n, done=done: tick((done + n) / rows))
        done += len(frame)
    for code, frame in tables.items():
        written = QgsVectorLayer(f"{path}|layername={code}", code, "ogr")
        if written.featureCount() != len(frame):
            raise InputError("output_incomplete", path=path.name)


def _write_table(path: Path, code: str, frame: pd.DataFrame, is_first: bool, tick):
    figures = frame.drop(columns="geometry")
    fields = figure_fields(figures)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = code
    if not is_first:
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    kind = _kind_of(frame)
    writer = QgsVectorFileWriter.create(
        str(path), fields, kind, QgsCoordinateReferenceSystem(LAMBERT_93), QgsCoordinateTransformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise InputError("file_trouble", path=str(path), reason=writer.errorMessage())
    wkb = shapely.to_wkb(frame["geometry"].to_numpy(), byte_order=1)
    waiting = []
    for position, (row, geometry) in enumerate(zip(python_rows(figures), wkb)):
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        carried = QgsGeometry()
        carried.fromWkb(geometry)
        if kind != QgsWkbTypes.Type.Point and not carried.isMultipart():
            carried.convertToMultiType()
        feature.setGeometry(carried)
        waiting.append(feature)
        if len(waiting) == _CHUNK or position == len(frame) - 1:
            if not writer.addFeatures(waiting, QgsFeatureSink.Flag.FastInsert):
                raise InputError("file_trouble", path=str(path), reason=writer.lastError())
            waiting = []
            tick(position + 1)


def _kind_of(frame: pd.DataFrame):
    first = shapely.get_type_id(frame["geometry"].iloc[0]) if len(frame) else -1
    kinds = {0: QgsWkbTypes.Type.Point, 1: QgsWkbTypes.Type.MultiLineString, 5: QgsWkbTypes.Type.MultiLineString}
    return kinds.get(first, QgsWkbTypes.Type.MultiPolygon)
