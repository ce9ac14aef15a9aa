"""A PostGIS store by psycopg2. Every wait has an end, even when the server freezes.

The connection is asynchronous (libpq never blocks): a server that stops answering is given up after `SILENCE_S`,
which `statement_timeout`, run by the server itself, and keepalives, answered by its kernel, cannot promise.
"""

from __future__ import annotations

import select
import time
from contextlib import contextmanager, suppress

from .address import StoreAddress, without_secrets
from .errors import StoreError
from .tables import SRID, quoted

LOCK_S = 5
STATEMENT_S = 10
SILENCE_S = 15.0
_SETTINGS = {
    "client_encoding": "UTF8",
    "lock_timeout": f"{LOCK_S}s",
    "statement_timeout": f"{STATEMENT_S}s",
    "idle_in_transaction_session_timeout": "60s",
    "datestyle": "ISO, YMD",
    "extra_float_digits": "1",
    "standard_conforming_strings": "on",
    "application_name": "bassin_minier",
}
_STATES = {
    "55P03": "row_locked",
    "57014": "store_slow",
    "40P01": "row_locked",
    "42501": "not_allowed",
    "25006": "store_read_only",
    "53100": "disk_full",
    "42P01": "not_a_store",
    "3F000": "not_a_store",
}


class PostgisSession:
    """One connection, with the same methods as `GeoPackageSession`."""

    is_postgis = True

    def __init__(
        self, address: StoreAddress, is_new: bool = False, is_read_only: bool = False, silence_s: float = SILENCE_S
    ):
        import psycopg2

        self.driver, self.address, self.silence_s, self.is_open = psycopg2, address, silence_s, False
        with self.told("store_unreachable"):
            # keepalives end a connection whose cable was pulled
            self.connection = psycopg2.connect(
                address.conninfo,
                async_=True,
                keepalives=1,
                keepalives_idle=10,
                keepalives_interval=5,
                keepalives_count=3,
            )
            self._wait()
        self.is_open = True
        try:
            # pg_temp last: a temporary table must not stand in for one of ours, least of all in SECURITY DEFINER
            settings = {**_SETTINGS, "search_path": f"{quoted(address.schema)}, public, pg_temp"}
            if is_read_only:
                settings["default_transaction_read_only"] = "on"
            self.execute(
                "SELECT " + ", ".join(["set_config(?, ?, false)"] * len(settings)),
                [part for pair in settings.items() for part in pair],
            )
        except BaseException:
            self.close()
            raise

    def _wait(self):
        from psycopg2.extensions import POLL_OK, POLL_READ

        until = time.monotonic() + self.silence_s
        while True:
            state = self.connection.poll()
            if state == POLL_OK:
                return
            left = until - time.monotonic()
            number = self.connection.fileno()
            reads, writes = ([number], []) if state == POLL_READ else ([], [number])
            if left <= 0 or not any(select.select(reads, writes, [], left)):
                self.close()
                raise StoreError("store_silent", store=self.address.title, seconds=int(self.silence_s))

    @contextmanager
    def told(self, code: str = "connection_lost"):
        """Turn the words of PostgreSQL into codes, without what they could tell of a password."""
        try:
            yield
        except self.driver.Error as failure:
            reason = without_secrets(str(failure).strip().split("\n")[0])
            state = failure.pgcode or ""
            if "sheet_conflict" in reason:
                code = "sheet_conflict"
            elif isinstance(failure, self.driver.IntegrityError) or state.startswith("22"):
                code = "constraint"
            elif state in _STATES:
                code = _STATES[state]
            elif state and not state.startswith(("08", "57P")):
                code = "store_trouble"
            raise StoreError(code, store=self.address.title, reason=reason) from None

    def execute(self, sql: str, values=()):
        if not self.is_open:
            raise StoreError("connection_lost", store=self.address.title, reason="")
        with self.told():
            cursor = self.connection.cursor()
            try:
                cursor.execute(sql.replace("%", "%%").replace("?", "%s") if values else sql, tuple(values) or None)
            except ValueError:  # a NUL character, which PostgreSQL cannot keep
                raise StoreError("constraint", reason="NUL") from None
            self._wait()
            return cursor

    def script(self, text: str):
        self.execute(text)

    def begin(self):
        self.execute("BEGIN")

    def begin_reading(self):
        self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    def commit(self):
        self.execute("COMMIT")

    def rollback(self):
        if self.is_open:
            with suppress(StoreError):
                self.execute("ROLLBACK")

    def close(self):
        self.is_open = False
        with suppress(self.driver.Error):
            self.connection.close()

    def write_as(self, author: str):
        self.execute("SELECT set_config('bassin_minier.writer', ?, true)", (author,))

    def forget_writer(self):
        self.execute("SELECT set_config('bassin_minier.writer', '', true)")

    def keep_not_kept(self, sheet: str, author: str, one):
        texts = [None if value is None else str(value) for value in (one.mine, one.theirs)]
        self.execute(
            "SELECT keep_value_not_kept(?, ?, ?, ?, ?, ?, ?)", (sheet, author, one.table, one.row, one.field, *texts)
        )

    def lock_clause(self) -> str:
        return " FOR UPDATE"

    def read_as(self, column: str, kind: str) -> str:
        if kind == "geometry":
            return f"encode(ST_AsBinary({column}), 'hex')"
        return f"{column}::text" if kind == "date" else column

    def written(self, kind: str) -> str:
        return f"ST_GeomFromWKB(decode(?, 'hex'), {SRID})" if kind == "geometry" else "?"

    def encode(self, kind: str, value):
        return bool(value) if kind == "bool" and value is not None else value

    def decode(self, kind: str, value):
        return value

    def tables(self) -> set[str]:
        found = self.execute("SELECT tablename FROM pg_tables WHERE schemaname = ?", (self.address.schema,))
        return {name for (name,) in found.fetchall()}

    def is_read_only(self) -> bool:
        allowed = self.execute("SELECT has_table_privilege('operation', 'UPDATE'), pg_is_in_recovery()").fetchone()
        return not allowed[0] or allowed[1]
