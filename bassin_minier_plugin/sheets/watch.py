"""Tells when somebody else has saved: polling of a GeoPackage, NOTIFY of PostgreSQL. Never blocks the window."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .address import GEOPACKAGE, StoreAddress

CHANNEL = "bassin_minier_sheet"
_CONNECTING_MS = 30


class StoreWatch(QObject):
    """Emits `store_changed` with the uuid of a sheet, or with an empty text where the store does not tell which.

    `watch_lost` says that the store cannot be watched (any more): reload by hand, or `start` again.
    """

    store_changed = pyqtSignal(str)
    watch_lost = pyqtSignal()
    listening_began = pyqtSignal()  # a server is heard from now on: what was saved before is to be read again

    def __init__(self, address: StoreAddress, parent: QObject | None = None, interval_ms: int = 1000):
        super().__init__(parent)
        self.address = address
        self.interval_ms = interval_ms
        self._look = _FileLook(address) if address.kind == GEOPACKAGE else _ServerLook(address)
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self.look)

    @property
    def is_listening(self) -> bool:
        """False while the connection to a server is still being made, a step at each look."""
        return self._look.is_listening

    def start(self):
        self.look()
        self._timer.start(self.interval_ms if self.is_listening else _CONNECTING_MS)

    def stop(self):
        """Let go of the file or the connection."""
        self._timer.stop()
        self._look.close()

    def look(self):
        """Look once; the timer does it every interval."""
        changed = self._look.changed()
        if changed is None:
            self.stop()
            self.watch_lost.emit()
            return
        if self.is_listening and self._timer.interval() != self.interval_ms:
            self._timer.setInterval(self.interval_ms)
            self.listening_began.emit()
        for sheet in changed:
            self.store_changed.emit(sheet)


class _FileLook:
    is_listening = True

    def __init__(self, address: StoreAddress):
        self.path = address.path
        self.connection, self.version, self.identity = None, None, None

    def changed(self) -> list[str] | None:
        """`PRAGMA data_version` moves when another connection commits; a replaced file has another identity."""
        try:
            status = Path(self.path).stat()
            identity = (status.st_dev, status.st_ino)
            if self.connection is None or identity != self.identity:
                is_new_file = self.identity not in (None, identity)
                self.close()
                uri = f"{Path(self.path).as_uri()}?mode=ro"
                self.connection = sqlite3.connect(uri, uri=True, timeout=0.05, isolation_level=None)
                self.identity, self.version = identity, self._data_version()
                return [""] if is_new_file else []
            before, self.version = self.version, self._data_version()
        except (OSError, sqlite3.Error):
            return None
        return [""] if before != self.version else []

    def _data_version(self) -> int:
        return self.connection.execute("PRAGMA data_version").fetchone()[0]

    def close(self):
        if self.connection is not None:
            self.connection.close()
            self.connection = None


class _ServerLook:
    """An asynchronous connection that is asked, at each look, how far it is: connecting, listening, told."""

    def __init__(self, address: StoreAddress):
        self.address = address
        self.connection, self.cursor = None, None

    @property
    def is_listening(self) -> bool:
        return self.cursor is not None

    def changed(self) -> list[str] | None:
        import psycopg2
        from psycopg2.extensions import POLL_OK

        try:
            if self.connection is None:
                self.connection = psycopg2.connect(self.address.conninfo, async_=True, keepalives_idle=10)
            if self.connection.poll() != POLL_OK:
                return []
            if self.cursor is None:
                self.cursor = self.connection.cursor()
                self.cursor.execute("LISTEN bassin_minier_sheet")
                return []
        except psycopg2.Error:
            return None
        told = {notice.payload.partition(":") for notice in self.connection.notifies if notice.channel == CHANNEL}
        self.connection.notifies.clear()
        return sorted({sheet for schema, _, sheet in told if schema == self.address.schema})

    def close(self):
        if self.connection is not None:
            with suppress(OSError):
                self.connection.close()
            self.connection, self.cursor = None, None
