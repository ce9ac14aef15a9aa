"""Rows of a GeoPackage that stand near some boxes, asked of its own spatial index."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from string import Template

import numpy as np
import shapely

_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_INDEX_SAMPLE = 200
_INDEX_TOLERANCE = 1e-6

# Rows that an index rightly leaves out: NULL, or a header with the `empty` flag.
_COUNT_EMPTY = (
    "SELECT count(*) FROM $table WHERE $geometry IS NULL OR substr(hex(substr($geometry, 4, 1)), 1, 1) IN ('1', '3')"
)
_SAMPLE = (
    "SELECT t.$geometry, r.minx, r.miny, r.maxx, r.maxy FROM $table t LEFT JOIN $index r ON r.id = t.$key "
    "WHERE t.$key IN ($marks)"
)
_FIND_ROWS = (
    "INSERT OR IGNORE INTO wanted_row SELECT r.id FROM wanted_box b CROSS JOIN $index r "
    "WHERE r.minx <= b.xmax AND r.maxx >= b.xmin AND r.miny <= b.ymax AND r.maxy >= b.ymin"
)
_SELECT_ROWS = "SELECT $columns FROM wanted_row w JOIN $table t ON t.$key = w.id ORDER BY w.id"


class UnusableIndexError(Exception):
    """The spatial index is absent, incomplete or wrong: read the layer another way."""


def read_near(path: Path, table: str, columns: list[str], boxes: np.ndarray, most: int | None = None):
    """Return (feature ids, WKB objects, {column: values}) of the rows whose box meets one of `boxes`.

    None where that would be more than `most` rows.

    `boxes` is (n, 4): xmin, ymin, xmax, ymax in the table's CRS. Rows come in the order of their id.
    Raises UnusableIndexError whenever the index cannot be trusted. GeoPackage 1.3, clause 2.1.3 and F.3.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            geometry_column, key, index = _names(database, table)
            _verify_index(database, table, geometry_column, key, index)
            rows = _rows_in_boxes(database, table, geometry_column, key, index, columns, boxes, most)
    except (sqlite3.Error, OSError, NotImplementedError) as failure:
        raise UnusableIndexError(str(failure)) from failure
    if rows is None:
        return None
    if not rows:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=object), {name: np.empty(0, object) for name in columns}
    ids, blobs, *values = zip(*rows)
    return (
        np.array(ids, dtype=np.int64),
        as_object_array(_wkb_of_all(blobs)),
        {name: as_object_array(column) for name, column in zip(columns, values)},
    )


def as_object_array(values) -> np.ndarray:
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def _wkb_of_all(blobs) -> list[bytes | None]:
    heads = {blob[:4] if blob else b"" for blob in blobs}
    if len(heads) == 1 and wkb_of(blobs[0]) is not None:
        start = len(blobs[0]) - len(wkb_of(blobs[0]))
        return [blob[start:] for blob in blobs]
    return [wkb_of(blob) for blob in blobs]


def wkb_of(blob: bytes | None) -> bytes | None:
    """The WKB behind a GeoPackage geometry header, None for an empty or foreign blob."""
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP":
        return None
    flags = blob[3]
    if flags & 0b10000:
        return None
    size = _ENVELOPE_BYTES.get(flags >> 1 & 0b111)
    return None if size is None else bytes(blob[8 + size :])


def _sql(statement: str, marks: str = "", **names: str | list[str]) -> str:
    """Put identifiers, quoted, in the place of `$name`; values always travel as bound parameters."""
    quoted = {
        word: ", ".join("t." + _quoted(one) for one in name) if isinstance(name, list) else _quoted(name)
        for word, name in names.items()
    }
    return Template(statement).substitute(quoted, marks=marks)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _names(database, table: str) -> tuple[str, str, str]:
    found = database.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ? COLLATE NOCASE", (table,)
    ).fetchone()
    keys = [name for _, name, *_, is_key in database.execute("SELECT * FROM pragma_table_info(?)", (table,)) if is_key]
    if found is None or len(keys) != 1:
        raise UnusableIndexError("not a spatial table with one key")
    index = f"rtree_{table}_{found[0]}"
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone():
        raise UnusableIndexError("no spatial index")
    return found[0], keys[0], index


def _verify_index(database, table: str, geometry_column: str, key: str, index: str):
    """Compare its size, and the boxes of rows spread over the table, with the geometries."""
    names = {"table": table, "geometry": geometry_column, "key": key, "index": index}
    names["rowids"] = index + "_rowid"
    first, last = database.execute(
        _sql("SELECT (SELECT min($key) FROM $table), (SELECT max($key) FROM $table)", **names)
    ).fetchone()
    (indexed,) = database.execute(_sql("SELECT count(*) FROM $rowids", **names)).fetchone()
    ends = database.execute(
        _sql("SELECT (SELECT min(rowid) FROM $rowids), (SELECT max(rowid) FROM $rowids)", **names)
    ).fetchone()
    # As many ids as numbers from the first to the last: then none is missing, and the table need not be counted.
    is_full = indexed > 0 and ends == (first, last) and indexed == last - first + 1
    if not is_full:
        (rows,) = database.execute(_sql("SELECT count(*) FROM $table", **names)).fetchone()
        (empty,) = database.execute(_sql(_COUNT_EMPTY, **names)).fetchone() if indexed != rows else (0,)
        if indexed != rows - empty:
            raise UnusableIndexError("the spatial index does not hold every row")
    if last is not None:
        wanted = np.unique(np.linspace(first, last, _INDEX_SAMPLE).astype(np.int64)).tolist()
        sample = database.execute(_sql(_SAMPLE, marks=",".join("?" * len(wanted)), **names), wanted).fetchall()
        _verify_boxes(sample)


def _verify_boxes(sample: list[tuple]):
    geometry = shapely.from_wkb([wkb_of(blob) for blob, *_ in sample], on_invalid="ignore")
    boxes = np.array([box for _, *box in sample], dtype=float).reshape(-1, 4)
    bounds = shapely.bounds(geometry)
    known = np.isfinite(bounds).all(axis=1)
    slack = _INDEX_TOLERANCE * np.abs(bounds[known]).max(initial=1)
    starts_before = boxes[known, :2] <= bounds[known, :2] + slack
    ends_after = boxes[known, 2:] >= bounds[known, 2:] - slack
    if not (starts_before.all() and ends_after.all()):
        raise UnusableIndexError("the spatial index does not match the geometries")


def _rows_in_boxes(database, table, geometry_column, key, index, columns, boxes, most) -> list[tuple] | None:
    database.execute("CREATE TEMP TABLE wanted_box (xmin REAL, ymin REAL, xmax REAL, ymax REAL)")
    database.executemany("INSERT INTO wanted_box VALUES (?, ?, ?, ?)", boxes.tolist())
    database.execute("CREATE TEMP TABLE wanted_row (id INTEGER PRIMARY KEY)")
    database.execute(_sql(_FIND_ROWS, index=index))
    (found,) = database.execute("SELECT count(*) FROM wanted_row").fetchone()
    if most is not None and found > most:
        return None
    statement = _sql(_SELECT_ROWS, table=table, key=key, columns=[key, geometry_column, *columns])
    return database.execute(statement).fetchall()
