"""Stores on a disk that is full: a small disk in memory, which Linux lets root make."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
from collections import Counter
from contextlib import contextmanager, suppress
from pathlib import Path

from bassin_minier_plugin.sheets.address import geopackage
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from bassin_minier_plugin.sheets.tables import quoted
from tests.sheets.sheets import read
from tests.sheets.trials import begin_counter, judge
from tests.sheets.writer import counter_edit, numbers_of

MEGABYTE = 1 << 20
_TABLESPACE = "small_disk"


@contextmanager
def small_disk(megabytes: int = 64):
    """The folder of a disk of its own that the server may write; None where the machine does not let us."""
    folder = Path(tempfile.mkdtemp(prefix="small-disk-"))
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(folder)]
    is_mounted = os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0
    try:
        if is_mounted and shutil.which("runuser"):
            with suppress(LookupError):  # no server on this machine
                shutil.chown(folder, "postgres")
        yield folder if is_mounted else None
    finally:
        if is_mounted:
            subprocess.run(["umount", str(folder)], check=True)
        folder.rmdir()


@contextmanager
def tables_on(store, folder: Path):
    """The tables and indexes of a store on another disk, for a while."""
    with session(store) as opened:
        opened.execute(f"CREATE TABLESPACE {_TABLESPACE} LOCATION '{folder}'")
        _move(opened, _TABLESPACE)
    try:
        yield
    finally:
        with session(store) as opened:
            _move(opened, "pg_default")
            opened.execute(f"DROP TABLESPACE {_TABLESPACE}")


def _move(opened, tablespace: str):
    found = opened.execute(
        "SELECT CASE relkind WHEN 'i' THEN 'INDEX' ELSE 'TABLE' END, relname FROM pg_class "
        "WHERE relnamespace = ?::regnamespace AND relkind IN ('r', 'i')",
        (quoted(opened.address.schema),),
    ).fetchall()
    for kind, name in found:
        opened.execute(f"ALTER {kind} {quoted(name)} SET TABLESPACE {tablespace}")


def full_tablespaces(store, points: int, seed: int = 1) -> Counter | None:
    """A server whose disk of tables is full; its log is on another. None: not possible here."""
    begin_counter(store)
    with small_disk() as folder:
        if folder is None:
            return None
        with tables_on(store, folder):
            return _fill_again_and_again(store, folder, points, seed, 120_000)


def full_folders(store, points: int, seed: int = 1) -> Counter | None:
    """A GeoPackage on a disk that is full, its WAL beside it. None: not possible here."""
    with small_disk() as folder:
        if folder is None:
            return None
        moved = geopackage(folder / Path(store.path).name)
        create_store(moved)
        begin_counter(moved)
        return _fill_again_and_again(moved, folder, points, seed, 200_000)


def _fill_again_and_again(store, folder: Path, points: int, seed: int, most_bytes: int) -> Counter:
    """Fill the disk up to some bytes, save until it is refused, judge, make room, go on."""
    draw, found, number = random.Random(seed), Counter(points=points), 0
    for _ in range(points):
        filler = folder / "filler"
        _fill(filler, draw.randrange(0, most_bytes))
        code = ""
        while not code:
            try:
                save(store, counter_edit(store, number + 1))
            except StoreError as failure:
                code = failure.code
            else:
                number += 1
                found["saves"] += 1
        found[f"told {code}"] += 1
        found["false success"] += _number_of(store, filler) < number
        filler.unlink()
        judge(store, number, found)
    return found


def _number_of(store, filler: Path) -> int:
    """The number that the sheet bears while the disk is still full; reading may take a little room."""
    with filler.open("r+b") as opened:
        opened.truncate(max(filler.stat().st_size - 40_000, 0))
    return int(max(numbers_of(read(store))))


def _fill(filler: Path, left_bytes: int):
    status = os.statvfs(filler.parent)
    with filler.open("wb") as opened:
        opened.write(bytes(max(status.f_bavail * status.f_frsize - left_bytes, 0)))
