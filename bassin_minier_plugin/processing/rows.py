"""Rows of a layer as columns: by the index of a GeoPackage, by OGR's Arrow stream, or feature by feature."""

from __future__ import annotations

from datetime import date, datetime, time

import numpy as np
import pandas as pd
from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsRectangle, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from . import arrow, geopackage
from .geometries import UnreadRowsError, shapes_from_features, shapes_from_wkb
from .origins import Origin

_ROWS_PER_BOX_QUERY = 16
_PLAIN_TYPES = {
    QgsWkbTypes.Type.Point,
    QgsWkbTypes.Type.MultiPoint,
    QgsWkbTypes.Type.LineString,
    QgsWkbTypes.Type.MultiLineString,
    QgsWkbTypes.Type.Polygon,
    QgsWkbTypes.Type.MultiPolygon,
}


def read_rows(origin: Origin | None, source, columns: list[str], boxes, tick):
    """(ids, shapes in the layer's own CRS, {column: values}) by the cheapest way that cannot change a figure."""
    if origin is not None and origin.is_plain and source.wkbType() in _PLAIN_TYPES:
        try:
            rows = rows_by_index(origin, source, columns, boxes)
            if rows is None:
                rows = arrow.read_all(origin.file, origin.table, columns, tick or _no_tick)
            if rows is not None:
                ids, wkb, values = rows
                shapes = shapes_from_wkb(wkb)
                if (ids[1:] > ids[:-1]).all():
                    return ids, shapes, values
                # A GeoJSON file may give its ids in any order.
                return only(np.argsort(ids, kind="stable"), ids, shapes, values)
        except UnreadRowsError:
            boxes = None  # GDAL leaves out of a rectangle, without a word, the rows that it cannot read
    if origin is not None and origin.feature_limit >= 0:
        boxes = None  # the limit counts the rows of the layer, not those near the zones
    return rows_by_features(source, columns, boxes, tick)


def only(rows: np.ndarray, ids: np.ndarray, shapes: np.ndarray, values: dict):
    return ids[rows], shapes[rows], {name: column[rows] for name, column in values.items()}


def frame_of_features(fields, features) -> pd.DataFrame:
    """Attributes as columns: float64 with NaN, or objects with None; index 0 to n - 1."""
    names = [one.name() for one in fields]
    columns = dict(zip(names, zip(*[feature.attributes() for feature in features]))) if features else {}
    return pd.DataFrame({name: column_of(columns.get(name, ())) for name in names}, index=range(len(features)))


def _no_tick(_share):
    return None


def rows_by_index(origin: Origin, source, columns, boxes):
    if boxes is None or origin.driver != "GPKG" or len(boxes) * _ROWS_PER_BOX_QUERY > source.featureCount():
        return None
    try:
        return geopackage.read_near(origin.file, origin.table, columns, boxes)
    except geopackage.UnusableIndexError:
        return None


def rows_by_features(source, columns, boxes, tick):
    request = QgsFeatureRequest()
    fields = source.fields()
    positions = [fields.lookupField(name) for name in columns]
    request.setSubsetOfAttributes(positions)
    if boxes is not None and len(boxes):
        lows, highs = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        request.setFilterRect(QgsRectangle(*lows.tolist(), *highs.tolist()))
    features = list(features_of(source, request, tick))
    features.sort(key=lambda feature: feature.id())
    ids = np.array([feature.id() for feature in features], dtype=np.int64)
    values = {
        name: geopackage.as_object_array([feature.attribute(position) for feature in features])
        for name, position in zip(columns, positions)
    }
    return ids, shapes_from_features(features), values


def features_of(source, request, tick):
    skip_checks = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    total = max(source.featureCount(), 1)
    for done, feature in enumerate(source.getFeatures(request, skip_checks)):
        if tick is not None and not done % 1000:
            tick(min(done / total, 1.0))
        yield feature


def column_of(values) -> np.ndarray | pd.Series:
    """Numbers, true and false as float64 with NaN where NULL; else objects, dates as ISO text, None where NULL."""
    if isinstance(values, np.ndarray) and values.dtype.kind in "iufb":
        return values.astype(float)
    inferred = pd.Series(list(values)) if len(values) else pd.Series(dtype=object)
    if inferred.dtype.kind in "iufb":
        return inferred.to_numpy(dtype=float)
    plain = geopackage.as_object_array([None if _is_null(value) else _plain_value(value) for value in values])
    if all(isinstance(value, (int, float)) for value in plain if value is not None):
        return np.array([np.nan if value is None else value for value in plain], dtype=float)
    return plain


def _is_null(value) -> bool:
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _plain_value(value):
    """Dates as each way of reading can tell them: ISO 8601 text, to the second."""
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, (date, time)):
        return value.isoformat(timespec="seconds") if isinstance(value, (datetime, time)) else value.isoformat()
    return value
