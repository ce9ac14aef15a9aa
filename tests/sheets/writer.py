"""A colleague in a process of their own. Arguments: the kind of work, then a JSON text of its settings.

`counter`: one sheet whose title, lead and lines all bear the number of the save; tells each number once it is saved.
`editor`: adds one to a shared figure again and again, and settles each conflict.
`limited`: `counter` on a disk that is about to be full.
`recorded`: `counter` while all that is asked of the disk is recorded.
"""

from __future__ import annotations

import json
import pickle
import resource
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from bassin_minier_plugin.sheets.address import StoreAddress
from bassin_minier_plugin.sheets.changes import Conflict
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.save import save_in
from bassin_minier_plugin.sheets.sessions import open_session, session
from tests.sheets.recorded_disk import RecordedDisk
from tests.sheets.sheets import edit

SHEET = "s1"


def say(text: str):
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def counter_edit(store, number: int):
    lines = {f"{SHEET}-{n}": {name: str(number)} for n, name in ((0, "role"), (3, "name"), (4, "unit"), (5, "label"))}
    lines.update({f"{SHEET}-{n}": {"paid": float(number)} for n in (1, 2)})
    return edit(store, SHEET, "writer", lines, title=str(number), lead=str(number))


def numbers_of(sheet) -> set[float]:
    """The numbers that a sheet of `counter` bears: one, unless the sheet is torn."""
    found = {sheet["operation"][0]["title"], sheet["operation"][0]["lead"]}
    for table, name in (("partner", "role"), ("milestone", "name"), ("indicator", "unit"), ("link", "label")):
        found |= {row[name] for row in sheet[f"operation_{table}"]}
    return {float(one) for one in found} | {row["paid"] for row in sheet["operation_funding"]}


def counter(store, first: int, count: int):
    for number in range(first, first + count):
        changes = counter_edit(store, number)
        with session(store) as opened:
            save_in(opened, changes)
        say(str(number))


def limited(store, first: int, more_bytes: int):
    size = max(
        Path(store.path + suffix).stat().st_size for suffix in ("", "-wal") if Path(store.path + suffix).exists()
    )
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(size + more_bytes, 1), resource.RLIM_INFINITY))
    try:
        counter(store, first, 10000)
    except StoreError as failure:
        say(failure.code)


def recorded(store, first: int, count: int, record: str, is_watched=False, synchronous="", is_in_pieces=False):
    """`is_watched`: somebody has the store open, so that its WAL stays. The others are bad habits, to compare with."""
    disk = RecordedDisk()
    watcher = open_session(store, is_read_only=True) if is_watched else None
    if watcher is not None:
        watcher.execute("SELECT count(*) FROM operation").fetchone()
    for number in range(first, first + count):
        changes = counter_edit(store, number)
        with session(store) as opened:
            if synchronous:
                opened.execute(f"PRAGMA synchronous = {synchronous}")
            if is_in_pieces:
                in_pieces(opened, changes)
            else:
                save_in(opened, changes)
            disk.events.append(("saved", number))
    Path(record).write_bytes(pickle.dumps(disk.events))


def in_pieces(opened, changes):
    """A commit per row, as edit buffers of several layers are committed."""
    for row in changes.rows:
        sets = ", ".join(f"{name} = ?" for name in row.values)
        opened.execute(
            f"UPDATE {row.table} SET {sets}, version = version + 1 WHERE uuid = ?", (*row.values.values(), row.uuid)
        )


def editor(store, saves: int):
    for _ in range(saves):
        started, conflicts = time.perf_counter(), 0
        while True:
            before = edit(store, SHEET)
            known = before.rows[0].base["dwellings_planned"]
            changes = edit(store, SHEET, "editor", dwellings_planned=known + 1)
            if changes.version != before.version:
                continue
            asked = time.perf_counter()
            with session(store) as opened:
                answer = save_in(opened, changes)
            took = time.perf_counter() - asked
            if not isinstance(answer, Conflict):
                break
            conflicts += 1
        say(json.dumps({"save_s": took, "whole_s": time.perf_counter() - started, "conflicts": conflicts}))


if __name__ == "__main__":
    settings = json.loads(sys.argv[2])
    place = StoreAddress(**settings.pop("store"))
    {"counter": counter, "limited": limited, "editor": editor, "recorded": recorded}[sys.argv[1]](place, **settings)
