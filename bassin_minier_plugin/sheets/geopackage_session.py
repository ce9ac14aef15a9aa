"""A GeoPackage store by plain sqlite3: one writer at a time, waiting its turn, every commit on the disk."""

from __future__ import annotations

import errno
import os
import sqlite3
import struct
from contextlib import contextmanager, suppress
from pathlib import Path

from .address import StoreAddress
from .errors import StoreError
from .tables import SRID
from .wkb import envelope, geopackage_blob, wkb_of_blob

BUSY_S = 10.0
_CODES = (
    ("locked", "store_busy"),
    ("busy", "store_busy"),
    ("full", "disk_full"),
    ("readonly", "store_read_only"),
    ("read-only", "store_read_only"),
    ("not a database", "store_damaged"),
    ("malformed", "store_damaged"),
    ("disk i/o", "disk_trouble"),
    ("unable to open", "store_unreachable"),
    ("no such table", "not_a_store"),
)


class GeoPackageSession:
    """One connection. Statements are written with `?`; `begin` takes the right to write at once."""

    is_postgis = False

    def __init__(self, address: StoreAddress, is_new: bool = False, is_read_only: bool = False):
        self.address = address
        if not is_new and not Path(address.path).is_file():
            raise StoreError("store_unreachable", store=address.title, reason=os.strerror(errno.ENOENT))
        mode = "mode=ro" if is_read_only else ("mode=rwc" if is_new else "mode=rw")
        if is_read_only and self.is_read_only() and not Path(address.path + "-wal").exists():
            mode = "immutable=1"  # SQLite reads a WAL file on a read-only medium in no other way
        with self.told():
            uri = f"{Path(address.path).as_uri()}?{mode}"
            self.connection = sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None)
        try:
            with self.told():
                self._prepare(is_read_only)
        except BaseException:
            self.connection.close()
            raise

    def _prepare(self, is_read_only: bool):
        self._geometry_functions()
        if not is_read_only:
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.execute("PRAGMA foreign_keys = ON")

    def _geometry_functions(self):
        """What the triggers of a spatial index call, should somebody have added one."""
        for position, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
            self.connection.create_function(name, 1, _bound(position), deterministic=True)
        self.connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)

    @contextmanager
    def told(self):
        """Turn the words of SQLite into codes."""
        try:
            yield
        except sqlite3.IntegrityError as failure:
            raise StoreError(
                "sheet_conflict" if "sheet_conflict" in str(failure) else "constraint", reason=str(failure)
            ) from None
        except sqlite3.Error as failure:
            text = str(failure).lower()
            code = next((code for words, code in _CODES if words in text), "store_trouble")
            raise StoreError(code, store=self.address.title, reason=str(failure)) from None

    def execute(self, sql: str, values=()):
        with self.told():
            return self.connection.execute(sql, values)

    def script(self, text: str):
        """Several statements inside the transaction that is open; triggers hold semicolons of their own."""
        statement = ""
        for line in text.splitlines(keepends=True):
            statement += line
            if line.rstrip().endswith(";") and sqlite3.complete_statement(statement):
                self.execute(statement)
                statement = ""

    def begin(self):
        self.execute("BEGIN IMMEDIATE")

    def begin_reading(self):
        self.execute("BEGIN")

    def commit(self):
        self.execute("COMMIT")

    def rollback(self):
        if self.connection.in_transaction:
            with suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")

    def close(self):
        with suppress(sqlite3.Error):
            self.connection.close()

    def write_as(self, author: str):
        """Say to the history triggers who writes; `forget_writer` before the commit."""
        self.execute("INSERT OR REPLACE INTO store_setting (key, value) VALUES ('writer', ?)", (author or None,))

    def forget_writer(self):
        self.execute("DELETE FROM store_setting WHERE key = 'writer'")

    def write_at(self, moment: str):
        """Let the clock of this connection stand at `moment` (UTC, as the store writes it): a demonstration has a past.

        Defaults and triggers of the store ask `strftime` only for the present.
        """
        self.connection.create_function("strftime", 2, lambda form, when: moment)

    def keep_not_kept(self, sheet: str, author: str, one):
        self.execute(
            'INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new") '
            "VALUES (?, ?, ?, ?, 'not_kept', ?, ?, ?)",
            (sheet, author, one.table, one.row, one.field, one.mine, one.theirs),
        )

    def lock_clause(self) -> str:
        return ""

    def read_as(self, column: str, kind: str) -> str:
        return column

    def written(self, kind: str) -> str:
        return "?"

    def encode(self, kind: str, value):
        if value is None:
            return None
        if kind == "geometry":
            return geopackage_blob(bytes.fromhex(value), SRID)
        return int(value) if kind == "bool" else value

    def decode(self, kind: str, value):
        if value is None:
            return None
        if kind == "geometry":
            return wkb_of_blob(value).hex()
        return {"bool": bool, "real": float}.get(kind, lambda kept: kept)(value)

    def tables(self) -> set[str]:
        return {name for (name,) in self.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}

    def is_read_only(self) -> bool:
        return not os.access(self.address.path, os.W_OK) or not os.access(Path(self.address.path).parent, os.W_OK)


def _bound(position: int):
    def bound(blob):
        box = _box(blob)
        return None if box is None else box[position]

    return bound


def _is_empty(blob):
    return None if blob is None else int(_box(blob) is None)


def _box(blob):
    if not isinstance(blob, bytes):
        return None
    try:
        return envelope(wkb_of_blob(blob))
    except (ValueError, IndexError, struct.error):
        return None
