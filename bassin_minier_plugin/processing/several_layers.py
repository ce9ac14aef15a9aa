"""Several layers of one parameter: the code of each, and what is read of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd
from qgis.core import QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ..analysis.continuity import Places
from ..analysis.layer_codes import layer_codes, plain_code
from ..analysis.numbers import to_numbers
from .refusals import about
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


def read_named(reader: SourceReader, key: str, crs, extra=(), tick=None) -> tuple[LayerTable, RowNames]:
    """All rows of a layer, and the name of each: of its field of names, else its number in the layer."""
    named = name_field(reader.field_names(key))
    columns = list(dict.fromkeys([*([named] if named else []), *extra]))
    table = reader.read_all(key, columns, crs, tick)
    return table, names_of(table)


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


class RowNames(Sequence):
    """The name of each row of a layer: of its field of names, else its number in the layer."""

    def __init__(self, given, ids):
        self._given, self._ids = given, ids

    def __len__(self):
        return len(self._ids)

    def __getitem__(self, position):
        return _name(None if self._given is None else self._given[position], self._ids[position])


def names_of(table: LayerTable) -> RowNames:
    named = name_field(list(table.frame.columns))
    return RowNames(table.frame[named].to_numpy() if named else None, table.ids)


def fields_to_sum(reader: SourceReader, layers: list[Coded], wanted: list[str]) -> list[list[str]]:
    """For each layer, those of its fields that are wanted, whatever their case."""
    lower = {name.lower() for name in wanted}
    return [[name for name in reader.field_names(one.key) if name.lower() in lower] for one in layers]


def read_figures(reader: SourceReader, layer: Coded, crs, fields: list[str], tick=None):
    """(table, name of each row, the fields as numbers with NaN where unknown) of all rows of a layer."""
    table, names = read_named(reader, layer.key, crs, fields, tick)
    with about(table.name, table.ids):
        counts = {name.lower(): to_numbers(table.frame[name]) for name in fields}
    reader.report_impossible(table.frame, fields, table.name)
    return table, names, pd.DataFrame(counts, index=table.frame.index)


def read_places(reader: SourceReader, layer: Coded, crs, dwellings: str) -> Places:
    """The places of a layer that a network may serve, with their dwellings where the layer has that field."""
    (fields,) = fields_to_sum(reader, [layer], [dwellings] if dwellings else [])
    table, _, counts = read_figures(reader, layer, crs, fields)
    known = counts.iloc[:, 0].to_numpy() if counts.shape[1] else np.full(len(table), np.nan)
    return Places(layer.code, table.geometry, known)
