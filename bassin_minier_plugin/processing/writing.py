"""Rows out: the input's attributes, the figures beside them, and nothing lost on the way."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..analysis.errors import InputError

_CHUNK = 2000
_KINDS = {"float": QMetaType.Type.Double, "int": QMetaType.Type.Int, "text": QMetaType.Type.QString}


def figure_fields(figures: pd.DataFrame) -> QgsFields:
    """One field per column: decimals, whole numbers or text."""
    fields = QgsFields()
    for name in figures.columns:
        fields.append(QgsField(name, _KINDS[_kind(figures[name])]))
    return fields


def _kind(column: pd.Series) -> str:
    if pd.api.types.is_integer_dtype(column):
        return "int"
    return "float" if pd.api.types.is_float_dtype(column) else "text"


def beside(source_fields: QgsFields, figures: QgsFields, has_unique_fid: bool) -> tuple[QgsFields, dict[str, str]]:
    """Fields of the input, then the figures; return them and {old name: new name} of what had to be renamed.

    An attribute of the input that bears the name of a figure keeps its values under `<name>_input`:
    models and styles can then trust the figure's name. Names that differ by case only clash too,
    as they do in a GeoPackage.
    """
    taken = {name.lower() for name in figures.names()} | {name.lower() for name in source_fields.names()}
    # A GeoPackage calls its geometry so.
    clashing = {name.lower() for name in figures.names()} | {"geom"} | (set() if has_unique_fid else {"fid"})
    fields, renamed = QgsFields(), {}
    for original in source_fields:
        copy = QgsField(original)
        # A memory layer cannot keep these two, and QGIS says so for each field; `dress` puts aliases back.
        copy.setAlias("")
        copy.setComment("")
        if original.name().lower() in clashing:
            copy.setName(_free_name(original.name(), taken))
            taken.add(copy.name().lower())
            renamed[original.name()] = copy.name()
        clashing.add(copy.name().lower())
        fields.append(copy)
    for figure in figures:
        fields.append(figure)
    return fields, renamed


def _free_name(name: str, taken: set[str]) -> str:
    candidate, number = f"{name}_input", 2
    while candidate.lower() in taken:
        candidate, number = f"{name}_input_{number}", number + 1
    return candidate


def python_rows(figures: pd.DataFrame) -> list[tuple]:
    """Rows of plain Python values, None where a figure is missing."""
    columns = []
    for name in figures.columns:
        column = figures[name]
        missing = column.isna().to_numpy()
        plain = column.to_numpy(dtype=object, na_value=None)
        if _kind(column) == "int":
            plain = [None if gone else int(value) for value, gone in zip(plain, missing)]
        elif _kind(column) == "float":
            numbers = column.to_numpy(dtype=float, na_value=np.nan)
            plain = [None if gone else value for value, gone in zip(numbers.tolist(), missing)]
        else:
            plain = [None if gone else str(value) for value, gone in zip(plain, missing)]
        columns.append(plain)
    return list(zip(*columns)) if columns else [()] * len(figures)


def output_type(wkb_type):
    """Polygons and lines go out as their Multi type: layers that say Polygon often hold both."""
    return wkb_type if QgsWkbTypes.flatType(wkb_type) == QgsWkbTypes.Type.Point else QgsWkbTypes.multiType(wkb_type)


def features_with(shapes) -> list[QgsFeature]:
    """Features without attributes, one per shapely geometry, without geometry for None."""
    features = []
    for wkb in shapely.to_wkb(shapes, byte_order=1):
        feature = QgsFeature()
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            feature.setGeometry(geometry)
        features.append(feature)
    return features


def add_rows(sink, fields, wkb_type, features, rows, tick) -> int:
    """Write each feature with its row of figures behind its own attributes; return how many went in."""
    is_multi = QgsWkbTypes.isMultiType(wkb_type)
    kind, mixed = QgsWkbTypes.geometryType(wkb_type), QgsWkbTypes.GeometryType.UnknownGeometry
    waiting = []
    for position, (feature, row) in enumerate(zip(features, rows)):
        made = QgsFeature(fields)
        made.setAttributes([*feature.attributes(), *row])
        if feature.hasGeometry():
            geometry = feature.geometry()
            if kind != mixed and geometry.type() != kind:
                found = QgsWkbTypes.displayString(geometry.wkbType())
                raise InputError("feature_of_other_kind", row=feature.id(), found=found)
            if is_multi and not geometry.isMultipart():
                geometry.convertToMultiType()
            made.setGeometry(geometry)
        waiting.append(made)
        if len(waiting) == _CHUNK:
            _flush(sink, waiting)
            tick((position + 1) / len(features))
    _flush(sink, waiting)
    return len(features)


def _flush(sink, waiting: list):
    if waiting and not sink.addFeatures(waiting, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(sink.lastError())
    waiting.clear()
