"""Rows of a layer as columns: by the index of a GeoPackage, by OGR's Arrow stream, or feature by feature."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import NamedTuple

import numpy as np
import pandas as pd
from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsRectangle, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime

from ..analysis.boxes import BoxIndex
from ..analysis.corners import Shapes, are_missing, bounds_of
from ..analysis.errors import InputError
from . import arrow, geopackage
from .geometries import UnreadRowsError, shapes_from_features, shapes_from_wkb
from .origins import Origin

# A query of the index costs as much as streaming so many rows; a row found by it as much as some tens of them.
_ROWS_PER_BOX_QUERY = 15 if arrow.IS_SLOW else 60
_SMALL_LAYER = 50_000 if arrow.IS_SLOW else 400_000
_SMALL_SHARE = 1 / 4 if arrow.IS_SLOW else 1 / 16
_PLAIN_TYPES = {
    QgsWkbTypes.Type.Point,
    QgsWkbTypes.Type.MultiPoint,
    QgsWkbTypes.Type.LineString,
    QgsWkbTypes.Type.MultiLineString,
    QgsWkbTypes.Type.Polygon,
    QgsWkbTypes.Type.MultiPolygon,
}

_PLAIN_KINDS = {QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.Double, QMetaType.Type.QString}


class Rows(NamedTuple):
    """Rows of a layer in the order of their ids; shapes are in the layer's own CRS."""

    ids: np.ndarray
    shapes: Shapes
    values: dict[str, np.ndarray]
    nowhere: int = 0

    def only(self, rows: np.ndarray) -> Rows:
        values = {name: column[rows] for name, column in self.values.items()}
        return self._replace(ids=self.ids[rows], shapes=self.shapes[rows], values=values)


def read_rows(origin: Origin | None, source, columns: list[str], boxes, tick) -> Rows:
    """Every row, or those whose box meets one of `boxes`, by the cheapest way that cannot change a figure.

    `nowhere` counts the rows without a geometry that were met on the way and are near nothing.
    """
    near = None if boxes is None else BoxIndex(boxes)
    if origin is not None and origin.is_plain and source.wkbType() in _PLAIN_TYPES:
        try:
            rows = rows_by_index(origin, source, columns, boxes)
            if rows is not None:
                return _near_only(rows, near)
            streamed = arrow.read_layer(origin.file, origin.table, columns, near, tick or _no_tick)
            if streamed is not None:
                return _in_order(Rows(*streamed))
        except UnreadRowsError:
            boxes = None  # GDAL leaves out of a rectangle, without a word, the rows that it cannot read
    if origin is not None and origin.feature_limit >= 0:
        boxes = None  # the limit counts the rows of the layer, not those near the zones
    return _near_only(_in_order(rows_by_features(source, columns, boxes, tick)), near)


def _near_only(rows: Rows, near: BoxIndex | None) -> Rows:
    if near is None:
        return rows
    nowhere = int(are_missing(rows.shapes).sum())
    return rows.only(near.meets(bounds_of(rows.shapes)))._replace(nowhere=nowhere)


def _in_order(rows: Rows) -> Rows:
    # A GeoJSON file may give its ids in any order.
    return rows if (rows.ids[1:] > rows.ids[:-1]).all() else rows.only(np.argsort(rows.ids, kind="stable"))


def read_stored(origin: Origin | None, source, tick) -> Rows | None:
    """Every row of a GeoPackage with every attribute, None where only QGIS's features tell them all alike."""
    kinds = {one.type() for one in source.fields()}
    if origin is None or not origin.is_plain or origin.driver != "GPKG":
        return None
    if source.wkbType() not in _PLAIN_TYPES or not kinds <= _PLAIN_KINDS:
        return None
    try:
        streamed = arrow.read_layer(origin.file, origin.table, source.fields().names(), None, tick or _no_tick)
    except UnreadRowsError:
        return None
    if streamed is None:
        return None
    rows = Rows(*streamed)
    return rows if (rows.ids[1:] > rows.ids[:-1]).all() else None


class StoredFeatures:
    """The features of rows that were streamed, fetched again one by one where they are written."""

    def __init__(self, source, ids: np.ndarray, layer: str):
        self._source, self._ids, self._layer = source, ids, layer

    def __len__(self):
        return len(self._ids)

    def __iter__(self):
        met = 0
        for feature in features_of(self._source, QgsFeatureRequest(), None):
            if met == len(self._ids) or feature.id() != self._ids[met]:
                raise InputError("layer_changed", layer=self._layer)
            met += 1
            yield feature
        if met < len(self._ids):
            raise InputError("layer_changed", layer=self._layer)


def frame_of_features(fields, features) -> pd.DataFrame:
    """Attributes as columns: float64 with NaN, or objects with None; index 0 to n - 1."""
    names = [one.name() for one in fields]
    columns = dict(zip(names, zip(*[feature.attributes() for feature in features]))) if features else {}
    return pd.DataFrame({name: column_of(columns.get(name, ())) for name in names}, index=range(len(features)))


def _no_tick(_share):
    return None


def rows_by_index(origin: Origin, source, columns, boxes) -> Rows | None:
    """Rows that the index finds; None where streaming the whole layer costs less, or the index is not to be trusted."""
    if boxes is None or origin.driver != "GPKG":
        return None
    total = source.featureCount()
    if total < _SMALL_LAYER + len(boxes) * _ROWS_PER_BOX_QUERY:
        return None
    try:
        found = geopackage.read_near(origin.file, origin.table, columns, boxes, int(total * _SMALL_SHARE))
    except geopackage.UnusableIndexError:
        return None
    if found is None:
        return None
    ids, wkb, values = found
    return Rows(ids, shapes_from_wkb(wkb), values)


def rows_by_features(source, columns, boxes, tick) -> Rows:
    request = QgsFeatureRequest()
    fields = source.fields()
    positions = [fields.lookupField(name) for name in columns]
    request.setSubsetOfAttributes(positions)
    if boxes is not None and len(boxes):
        lows, highs = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        request.setFilterRect(QgsRectangle(*lows.tolist(), *highs.tolist()))
    features = list(features_of(source, request, tick))
    ids = np.array([feature.id() for feature in features], dtype=np.int64)
    values = {
        name: geopackage.as_object_array([feature.attribute(position) for feature in features])
        for name, position in zip(columns, positions)
    }
    return Rows(ids, shapes_from_features(features), values)


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
    values = values if isinstance(values, np.ndarray) else geopackage.as_object_array(values)
    if pd.api.types.infer_dtype(values, skipna=True) == "string":
        return values
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
