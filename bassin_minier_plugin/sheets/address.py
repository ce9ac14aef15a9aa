"""Where a store is: a GeoPackage file, or a schema of a PostgreSQL database."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from .errors import StoreError

GEOPACKAGE = "geopackage"
POSTGIS = "postgis"
_PLAIN_NAME = re.compile(r"[a-z_][a-z0-9_]{0,50}")
_NETWORK_KINDS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "davfs", "fuse.rclone"}


@dataclass(frozen=True)
class StoreAddress:
    """`path` of a GeoPackage, or `conninfo` (libpq, may hold a secret: never shown, never kept) and `schema`."""

    kind: str
    path: str = ""
    schema: str = ""
    public: str = ""
    conninfo: str = field(default="", repr=False, compare=False)

    @property
    def key(self) -> str:
        """Names the store in file names, without a secret."""
        return hashlib.sha256(f"{self.kind}|{self.path}|{self.public}|{self.schema}".encode()).hexdigest()[:16]

    @property
    def title(self) -> str:
        return Path(self.path).name if self.kind == GEOPACKAGE else f"{self.public} · {self.schema}"


def geopackage(path: str | os.PathLike) -> StoreAddress:
    return StoreAddress(GEOPACKAGE, path=os.path.abspath(os.fspath(path)))


def postgis(conninfo: str, schema: str) -> StoreAddress:
    """`conninfo` as libpq reads it. What the address shows of it is the service, or the database and its host."""
    if not _PLAIN_NAME.fullmatch(schema):
        raise StoreError("schema_name", schema=schema)
    return StoreAddress(POSTGIS, schema=schema, public=_public(conninfo), conninfo=conninfo)


def without_secrets(text: str) -> str:
    return re.sub(r"(?i)(password|passfile|sslpassword)\s*=\s*('(?:[^'\\]|\\.)*'|\S+)", r"\1=…", text)


def _public(conninfo: str) -> str:
    found = dict(re.findall(r"(\w+)\s*=\s*'?([^'\s]*)'?", conninfo))
    place = ":".join(found[name] for name in ("host", "port") if found.get(name))
    return found.get("service") or f"{found.get('dbname', '')}@{place}"


def is_on_network_share(path: str | os.PathLike) -> bool:
    """SQLite's locks cannot be trusted there: warn before people share a GeoPackage so."""
    text = os.path.abspath(os.fspath(path))
    if text.startswith(("\\\\", "//")):
        return True
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    best = ("", "")
    for line in mounts:
        parts = line.split(" ")
        if len(parts) > 2:
            place = parts[1].replace("\\040", " ")
            if (text + "/").startswith(place.rstrip("/") + "/") and len(place) >= len(best[0]):
                best = (place, parts[2])
    return best[1] in _NETWORK_KINDS
