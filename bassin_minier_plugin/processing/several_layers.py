"""Several layers of one parameter: the code of each, and what is read of them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
from qgis.core import QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ..analysis.layer_codes import layer_codes, plain_code
from .row_labels import name_field
from .sources import LayerTable, SourceReader

_INT_LIMIT = 2**31


class Coded(NamedTuple):
    """A layer of a parameter that takes several: how the reader calls it, its code and its name for people."""

    key: str
    code: str
    title: str


def coded_layers(reader: SourceReader, parameters: list[str], reserved: tuple[str, ...] = ()) -> list[list[Coded]]:
    """The layers of each parameter; no two of them all have the same code, and a code that had to change is told."""
    keys = [reader.layers_of(parameter) for parameter in parameters]
    flat = [key for one in keys for key in one]
    for key in flat:
        reader.source(key)  # a layer that cannot be opened is refused before any work
    codes = layer_codes([reader.name(key) for key in flat], reserved)
    found = {key: Coded(key, code, reader.name(key)) for key, code in zip(flat, codes)}
    for one in found.values():
        if one.code != plain_code(one.title):
            reader.warn("code_taken", layer=one.title, taken=plain_code(one.title), used=one.code)
    return [[found[key] for key in one] for one in keys]


def read_named(reader: SourceReader, key: str, crs, extra=(), tick=None) -> tuple[LayerTable, list[str]]:
    """All rows of a layer, and the name of each: of its field of names, else its number in the layer."""
    named = name_field(reader.field_names(key))
    columns = list(dict.fromkeys([*([named] if named else []), *extra]))
    table = reader.read_all(key, columns, crs, tick)
    given = table.frame[named].tolist() if named else [None] * len(table)
    return table, [_name(value, number) for value, number in zip(given, table.ids)]


def _name(value, number) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return f"#{number}" if value is None or value != value or value == "" else str(value)


def is_lines(reader: SourceReader, key: str) -> bool:
    return QgsWkbTypes.geometryType(reader.source(key).wkbType()) == QgsWkbTypes.GeometryType.LineGeometry


def attributes_of(fields, frame: pd.DataFrame) -> pd.DataFrame:
    """A layer's attributes as columns to write: whole numbers where the layer has them, no `fid`."""
    whole = (QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.UInt, QMetaType.Type.Bool)
    kept = {}
    for one in fields:
        name = one.name()
        if name.lower() == "fid" or name not in frame:
            continue
        column = frame[name]
        is_whole = one.type() in whole and column.dtype.kind == "f"
        if is_whole and (np.abs(column.dropna()) < _INT_LIMIT).all():
            column = column.astype("Int64")
        kept[name] = column
    return pd.DataFrame(kept, index=frame.index)
