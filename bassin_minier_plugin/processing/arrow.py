"""All rows of a plain file layer through OGR's Arrow stream: whole columns, no feature objects."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from .geometries import UnreadRowsError

_BATCH = 65536


def read_all(path: Path, table: str, columns: list[str], tick) -> tuple[np.ndarray, np.ndarray, dict] | None:
    """Return (feature ids, WKB objects, {column: values}) in file order, None where OGR cannot stream the layer.

    Raises UnreadRowsError where a row is damaged.
    """
    # Else GDAL 3.10 reads ahead in a thread of its own, which at times never ends once a cancelled stream is let go.
    options = {"OGR_GPKG_STREAM_BASE_IMPL": "YES"}
    with gdal.config_options(options) if hasattr(gdal, "config_options") else nullcontext():
        return _read_stream(path, table, columns, tick)


def _read_stream(path: Path, table: str, columns: list[str], tick):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset and (dataset.GetLayerByName(table) if table else dataset.GetLayer(0))
    if not layer or not hasattr(layer, "GetArrowStreamAsNumPy"):
        return None
    definition = layer.GetLayerDefn()
    if definition.GetGeomFieldCount() != 1:
        return None
    names = [definition.GetFieldDefn(position).GetName() for position in range(definition.GetFieldCount())]
    if set(columns) - set(names) or any(_is_boolean(definition, names.index(name)) for name in columns):
        return None
    layer.SetIgnoredFields([name for name in names if name not in columns])
    geometry_name = layer.GetGeometryColumn() or "wkb_geometry"
    key_name = layer.GetFIDColumn() or "OGC_FID"
    total = max(layer.GetFeatureCount(), 1)
    batches, done = [], 0
    stream = layer.GetArrowStreamAsNumPy(options=["USE_MASKED_ARRAYS=YES", f"MAX_FEATURES_IN_BATCH={_BATCH}"])
    try:
        for batch in stream:
            batches.append(batch)
            done += len(batch[geometry_name])
            tick(min(done / total, 1.0))
    except (SystemError, RuntimeError):  # what GDAL 3.10 says of a damaged geometry
        raise UnreadRowsError from None
    if not batches:
        empty = np.empty(0, dtype=object)
        return np.empty(0, dtype=np.int64), empty, {name: empty for name in columns}
    if key_name not in batches[0]:
        return None
    ids = np.concatenate([batch[key_name] for batch in batches]).astype(np.int64)
    wkb = np.concatenate([np.asarray(batch[geometry_name], dtype=object) for batch in batches])
    return ids, wkb, {name: _values([batch[name] for batch in batches]) for name in columns}


def _is_boolean(definition, position: int) -> bool:
    # Their bits come out wrong: GDAL 3.6 reads the first of each batch of eight for all.
    return definition.GetFieldDefn(position).GetSubType() == ogr.OFSTBoolean


def _values(pieces: list) -> np.ndarray:
    """Numbers as float64 with NaN where missing, text as str objects with None."""
    if all(piece.dtype.kind in "iufb" for piece in pieces):
        return np.ma.concatenate([np.ma.asarray(piece, dtype=float) for piece in pieces]).filled(np.nan)
    return np.concatenate([_text(piece) for piece in pieces])


def _text(piece) -> np.ndarray:
    texts = np.empty(len(piece), dtype=object)
    plain = np.ma.getdata(piece)
    texts[:] = [value.decode("utf-8", "replace") if isinstance(value, bytes) else value for value in plain.tolist()]
    texts[np.ma.getmaskarray(piece)] = None
    return texts
