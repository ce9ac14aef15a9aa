"""Tables of open data read from files: delimited text, or anything that QGIS opens as a layer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..analysis.commune_history import CommuneHistory
from ..analysis.delimited_text import layout_of, read_chunks, read_table
from ..analysis.errors import InputError
from .provenance import hash_record

_TEXT = {".csv", ".txt", ".tsv"}
_BYTES_AT_A_TIME = 4 * 1024 * 1024
_TICK_ROWS = 5000


@contextmanager
def told_of(path: Path):
    """Say of which file a refusal of the analysis speaks."""
    try:
        yield
    except InputError as refusal:
        refusal.details.setdefault("name", path.name)
        raise


def record_of(path: Path) -> dict:
    """The record of a file that a run has read: where it is and what it holds."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BYTES_AT_A_TIME):
            digest.update(block)
    return hash_record(path, digest.hexdigest())


def read_texts(
    path: Path, encoding: str, tick, keep: Callable[[pd.DataFrame], pd.DataFrame] | None = None, extent=None
) -> pd.DataFrame:
    """The rows of a table as text, None never: "" where blank. The index counts the rows of the file from 0.

    `keep` chooses among the rows of each piece while the file is read, so that a table of the whole country need not
    be held at once. `extent(layer)`: the rectangle, in a layer's CRS, outside of which no row is kept anyway, or None.
    """
    if not path.is_file():
        raise InputError("table_not_found", path=str(path)[-200:])
    if path.suffix.lower() not in _TEXT:
        table = _read_layer(path, encoding, tick, extent)
        return table if keep is None else keep(table)
    layout = layout_of(path, encoding)
    if keep is None:
        return read_table(path, layout, tick)
    pieces = [keep(chunk) for chunk in read_chunks(path, layout, tick)]
    return pd.concat(pieces) if pieces else pd.DataFrame(columns=layout.columns, dtype=object)


def _read_layer(path: Path, encoding: str, tick, extent) -> pd.DataFrame:
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    if not layer.isValid():
        raise InputError("table_layer_unreadable", name=path.name)
    if encoding:
        layer.setProviderEncoding(encoding)
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    box = extent(layer) if extent is not None and layer.isSpatial() else None
    if box is not None:
        request.setFilterRect(box)
    rows, total = [], max(layer.featureCount(), 1)
    for feature in layer.getFeatures(request):
        rows.append(["" if _is_null(value) else str(value) for value in feature.attributes()])
        if len(rows) % _TICK_ROWS == 0:
            tick(min(len(rows) / total, 1.0))
    return pd.DataFrame(rows, columns=layer.fields().names(), dtype=object)


def _is_null(value) -> bool:
    return value is None or (hasattr(value, "isNull") and value.isNull())


def read_history(path: Path | None) -> CommuneHistory | None:
    """The COG's events on communes, None where no file was given."""
    if path is None:
        return None
    if not path.is_file():
        raise InputError("table_not_found", path=str(path)[-200:])
    with told_of(path):
        return CommuneHistory(read_table(path, layout_of(path)))
