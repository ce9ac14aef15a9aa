"""The members of projects, read from several layers of any kind, each with its strand, dwellings and EPCI."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import InputError
from ..analysis.layer_codes import plain_code
from ..analysis.numbers import to_numbers
from ..analysis.open_data_columns import EPCI_FIELDS, find_column
from ..analysis.project_clusters import STRANDS, borders_of, strand_of, strands_of
from .base import part_of
from .coordinates import require_crs, working_crs
from .project_words import strand_words
from .refusals import about
from .several_layers import Coded, attributes_of, names_of
from .sources import LayerTable, SourceReader, require_field

_SHOWN = 5


@dataclass
class Members:
    """Features of all layers, one after another: arrays of shape (n,), and the attributes of each."""

    first: LayerTable
    shapes: np.ndarray
    layer: np.ndarray
    ids: np.ndarray
    names: np.ndarray
    strand: np.ndarray
    dwellings: np.ndarray
    epci: np.ndarray
    attributes: pd.DataFrame
    frames: list[pd.DataFrame]

    @property
    def missing(self) -> np.ndarray:
        return shapely.is_missing(self.shapes) | shapely.is_empty(self.shapes)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of `shapes`, in metres."""
        return self.first.crs


def read_members(reader: SourceReader, layers: list[Coded], field: str, listed: str, weights: str, tick) -> Members:
    """All features of the layers, in metres, in the CRS of the first of them or in Lambert-93."""
    given = _listed_strands(listed, layers)
    crs = reader.source(layers[0].key).sourceCrs()
    require_crs(crs, layers[0].title)
    crs = working_crs(crs)
    tables, strands, dwellings, attributes = [], [], [], []
    for step, one in enumerate(layers):
        part = part_of(tick, step / len(layers), (step + 1) / len(layers))
        fields = reader.source(one.key).fields()
        table = reader.read_all(one.key, fields.names(), crs, part)
        tables.append(table)
        strands.append(_strands(reader, one, table, field, given))
        dwellings.append(_dwellings(reader, table, weights))
        attributes.append(attributes_of(fields, table.frame))
    shapes = np.concatenate([table.geometry for table in tables])
    shapes = shapely.force_2d(shapes)
    if (shapely.is_missing(shapes) | shapely.is_empty(shapes)).all():
        raise InputError("no_member")
    return Members(
        tables[0],
        shapes,
        np.concatenate([np.full(len(table), one.title, dtype=object) for one, table in zip(layers, tables)]),
        np.concatenate([table.ids for table in tables]),
        np.array([name for table in tables for name in names_of(table)], dtype=object),
        np.concatenate(strands),
        np.concatenate(dwellings),
        np.concatenate([_own_epci(table) for table in tables]),
        _one_under_another(attributes),
        [table.frame for table in tables],
    )


def _listed_strands(listed: str, layers: list[Coded]) -> dict[str, str]:
    """The strand of each layer's key that the text names."""
    found = {}
    for part in filter(None, (one.strip() for one in listed.split(";"))):
        name, sign, word = (text.strip() for text in part.rpartition("="))
        strand = word if word in STRANDS else strand_of(word)
        if not sign or not name or strand is None:
            raise InputError("strand_list_unreadable", text=part[:60], strands=", ".join(STRANDS))
        keys = [one.key for one in layers if one.title == name] or [
            one.key for one in layers if plain_code(one.title) == plain_code(name) or one.code == name
        ]
        if not keys:
            raise InputError("strand_layer_unknown", layer=name, layers=", ".join(one.title for one in layers))
        found.update(dict.fromkeys(keys, strand))
    return found


def _strands(reader: SourceReader, layer: Coded, table: LayerTable, field: str, given: dict) -> np.ndarray:
    if layer.key in given:
        return np.full(len(table), given[layer.key], dtype=object)
    by_lower = {name.lower(): name for name in table.frame.columns}
    named = by_lower.get(field.lower()) if field else None
    if named is not None:
        strands = strands_of(table.frame[named])
        unknown = np.array([one is None for one in strands], dtype=bool)
        if unknown.any():
            values = [str(one) for one in pd.unique(table.frame[named][unknown])[:_SHOWN]]
            details = {"layer": layer.title, "field": named, "n": int(unknown.sum()), "values": ", ".join(values)}
            reader.warn("strand_values_unknown", **details)
        return strands
    strand = strand_of(layer.title)
    if strand is None:
        raise InputError("strand_unknown", layer=layer.title, field=field)
    reader.warn("strand_from_name", layer=layer.title, strand=strand_words()[strand])
    return np.full(len(table), strand, dtype=object)


def _dwellings(reader: SourceReader, table: LayerTable, weights: str) -> np.ndarray:
    """The first of the wanted fields that the layer has, NaN where it has none or says nothing."""
    by_lower = {name.lower(): name for name in table.frame.columns}
    wanted = (one.strip().lower() for one in weights.split(","))
    named = next((by_lower[one] for one in wanted if one in by_lower), None)
    if named is None:
        return np.full(len(table), np.nan)
    with about(table.name, table.ids):
        numbers = to_numbers(table.frame[named])
        if (numbers < 0).any():
            row = int(np.argmax(numbers < 0))
            raise InputError("negative_value", field=named, row=row + 1, value=float(numbers[row]))
    reader.report_impossible(table.frame, [named], table.name)
    return numbers


def _own_epci(table: LayerTable) -> np.ndarray:
    named = find_column(table.frame.columns, EPCI_FIELDS)
    if named is None:
        return np.full(len(table), None, dtype=object)
    return _texts(table.frame[named])


def _texts(column: pd.Series) -> np.ndarray:
    said = [None if one is None or one != one or str(one).strip() == "" else str(one) for one in column]
    return np.array([*said, None], dtype=object)[:-1]


def _one_under_another(frames: list[pd.DataFrame]) -> pd.DataFrame:
    """The attributes of all layers; names that differ by case only are one, values of two kinds become text."""
    spelled: dict[str, str] = {}
    for frame in frames:
        for name in frame.columns:
            spelled.setdefault(name.lower(), name)
    frames = [frame.rename(columns=lambda name: spelled[name.lower()]) for frame in frames]
    columns = {}
    for name in spelled.values():
        parts = [frame[name] if name in frame else pd.Series([None] * len(frame)) for frame in frames]
        known = [part.dropna() for part in parts if part.notna().any()]
        is_number = all(pd.api.types.is_numeric_dtype(part) for part in known) and known
        is_whole = is_number and all(pd.api.types.is_integer_dtype(part) for part in known)
        values = np.concatenate([part.to_numpy(dtype=object, na_value=None) for part in parts])
        column = pd.Series(values, dtype=object)
        columns[name] = column.astype("Int64" if is_whole else float) if is_number else column
    return pd.DataFrame(columns, index=range(sum(map(len, frames))))


def epci_of_members(reader: SourceReader, parameter: str, field: str, members: Members, tick) -> np.ndarray:
    """The EPCI of each member by the layer of communes or EPCI, None outside of them all."""
    names = reader.field_names(parameter)
    if field:
        require_field(reader.source(parameter).fields(), field, reader.name(parameter))
    field = field or find_column(names, EPCI_FIELDS) or find_column(names, ("nom", "name", "libelle"))
    if field is None:
        raise InputError("epci_field_missing", layer=reader.name(parameter), fields=", ".join(names[:20]))
    zones = reader.read_all(parameter, [field], members.crs, tick)
    kept = ~zones.missing
    said = np.array([*_texts(zones.frame[field])[kept], None], dtype=object)
    return said[borders_of(members.shapes, zones.geometry[kept])]
