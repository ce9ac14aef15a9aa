"""PostGIS on a disk that is full: the tables of a store on a small disk in memory, which Linux lets root make."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from bassin_minier_plugin.sheets.tables import quoted
from tests.sheets.trials import begin_counter, judge
from tests.sheets.writer import counter_edit

MEGABYTE = 1 << 20
_TABLESPACE = "small_disk"


@contextmanager
def small_disk(megabytes: int = 64):
    """The folder of a disk of its own that the server may write; None where the machine does not let us."""
    folder = Path(tempfile.mkdtemp(prefix="small-disk-"))
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(folder)]
    is_mounted = os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0
    try:
        if is_mounted:
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


def full_tablespaces(store, points: int, seed: int = 1, most_bytes: int = 120_000) -> Counter | None:
    """Fill the disk up to some bytes, save until it is refused, judge, make room, go on. None: not possible here."""
    draw, found, number = random.Random(seed), Counter(points=points), 0
    begin_counter(store)
    with small_disk() as folder:
        if folder is None:
            return None
        with tables_on(store, folder):
            for _ in range(points):
                filler = folder / "filler"
                _fill(filler, draw.randrange(0, most_bytes))
                code = ""
                while not code and found["saves"] < 100_000:
                    try:
                        save(store, counter_edit(store, number + 1))
                    except StoreError as failure:
                        code = failure.code
                    else:
                        number += 1
                        found["saves"] += 1
                found[f"told {code}"] += 1
                judge(store, number, found)
                filler.unlink()
    return found


def _fill(filler: Path, left_bytes: int):
    status = os.statvfs(filler.parent)
    with filler.open("wb") as opened:
        opened.write(bytes(max(status.f_bavail * status.f_frsize - left_bytes, 0)))
