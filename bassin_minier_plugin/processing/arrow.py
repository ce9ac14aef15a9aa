"""Rows of a plain file layer through OGR's Arrow stream: whole columns, no feature objects."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ..analysis.corners import are_missing, bounds_of, joined
from .geometries import UnreadRowsError, shapes_from_wkb

_BATCH = 16384
_ASCII = 127
# GDAL 3.10 reads ahead in a thread of its own, which at times never ends once a cancelled stream is let go; without it
# the stream takes some five times as long.
IS_SLOW = hasattr(gdal, "config_options")


def read_layer(path: Path, table: str, columns: list[str], near, tick):
    """Return (feature ids, shapes, {column: values}, rows without geometry), None where OGR cannot stream the layer.

    Rows are in file order: all of them, or those whose box meets one of `near`, a BoxIndex. Numbers are float64 with
    NaN where missing, text str objects with None. Raises UnreadRowsError where a row is damaged.
    """
    options = {"OGR_GPKG_STREAM_BASE_IMPL": "YES"}
    with gdal.config_options(options) if IS_SLOW else nullcontext():
        return _read_stream(path, table, columns, near, tick)


def _read_stream(path: Path, table: str, columns: list[str], near, tick):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset and (dataset.GetLayerByName(table) if table else dataset.GetLayer(0))
    if not layer or not hasattr(layer, "GetArrowStreamAsNumPy"):
        return None
    definition = layer.GetLayerDefn()
    if definition.GetGeomFieldCount() != 1:
        return None
    names = [definition.GetFieldDefn(position).GetName() for position in range(definition.GetFieldCount())]
    key_name = layer.GetFIDColumn() or "OGC_FID"
    if set(columns) - {*names, key_name}:
        return None
    if any(_is_boolean(definition, names.index(name)) for name in columns if name in names):
        return None
    layer.SetIgnoredFields([name for name in names if name not in columns])
    geometry_name = layer.GetGeometryColumn() or "wkb_geometry"
    total = max(layer.GetFeatureCount(), 1)
    pieces, nowhere, done = [], 0, 0
    stream = layer.GetArrowStreamAsNumPy(options=["USE_MASKED_ARRAYS=YES", f"MAX_FEATURES_IN_BATCH={_BATCH}"])
    try:
        for batch in stream:
            if key_name not in batch:
                return None
            shapes = shapes_from_wkb(batch[geometry_name])
            nowhere += 0 if near is None else int(are_missing(shapes).sum())
            # The batch's memory is GDAL's: what is kept of it is copied.
            rows = np.arange(len(shapes)) if near is None else np.flatnonzero(near.meets(bounds_of(shapes)))
            pieces.append((batch[key_name][rows], shapes[rows], [batch[name][rows] for name in columns]))
            done += len(shapes)
            tick(min(done / total, 1.0))
    except (SystemError, RuntimeError):  # what GDAL 3.10 says of a damaged geometry
        raise UnreadRowsError from None
    ids = np.concatenate([np.empty(0, dtype=np.int64), *(ids for ids, _, _ in pieces)]).astype(np.int64)
    values = {name: _values([kept[at] for _, _, kept in pieces]) for at, name in enumerate(columns)}
    return ids, joined([shapes for _, shapes, _ in pieces if len(shapes)]), values, nowhere


def _is_boolean(definition, position: int) -> bool:
    # Their bits come out wrong: GDAL 3.6 reads the first of each batch of eight for all.
    return definition.GetFieldDefn(position).GetSubType() == ogr.OFSTBoolean


def _values(pieces: list) -> np.ndarray:
    """Numbers as float64 with NaN where missing, text as str objects with None."""
    if not pieces:
        return np.empty(0, dtype=object)
    if all(piece.dtype.kind in "iufb" for piece in pieces):
        return np.ma.concatenate([np.ma.asarray(piece, dtype=float) for piece in pieces]).filled(np.nan)
    return np.concatenate([_text(piece) for piece in pieces])


def _text(piece) -> np.ndarray:
    plain = np.ma.getdata(piece)
    if plain.dtype.kind == "S" and not (plain.view(np.uint8) > _ASCII).any():
        texts = plain.astype("U").astype(object)
    else:
        texts = np.empty(len(piece), dtype=object)
        texts[:] = [value.decode("utf-8", "replace") if isinstance(value, bytes) else value for value in plain.tolist()]
    texts[np.ma.getmaskarray(piece)] = None
    return texts
