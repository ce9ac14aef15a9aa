"""Simulated power cuts of a GeoPackage store.

A writer in a process of its own saves again and again while all that SQLite asks of the disk is recorded
(`recorded_disk`). Then the disk is put together again as it may look after the power went at some moment of the record:

- what was written to a file before the last sync of that file is there;
- of what was written after it, nothing is there, or all, or all up to some write, or each sector of 512 bytes or not by
  chance (a cache that writes in any order and stops in the middle of a write); bytes never written read as zero;
- a file that was made is there once it was synced, since SQLite then syncs its folder too; files made or deleted later
  are so in the order in which it happened, up to some moment.

The store is opened from that disk as the plugin opens it, which recovers it, and judged.

Not modelled: a drive that says it has synced and has not, sectors that tear in themselves, damage to bytes that were
not written, a second cut during the recovery.
"""

from __future__ import annotations

import pickle
import random
import sqlite3
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bassin_minier_plugin.sheets.address import geopackage
from bassin_minier_plugin.sheets.errors import StoreError
from tests.sheets.trials import begin_counter, judge, start

SECTOR = 512
HABITS = ("nothing", "all", "some writes", "some sectors")


@dataclass
class _File:
    synced: bytearray = field(default_factory=bytearray)
    waiting: list[tuple] = field(default_factory=list)

    def sync(self):
        for one in self.waiting:
            _apply(self.synced, one)
        self.waiting.clear()

    def after_the_cut(self, habit: str, draw: random.Random) -> bytearray:
        content = bytearray(self.synced)
        if habit == "nothing":
            return content
        count = draw.randint(0, len(self.waiting)) if habit == "some writes" else len(self.waiting)
        for one in self.waiting[:count]:
            for part in _sectors(one) if habit == "some sectors" else [one]:
                if habit != "some sectors" or draw.random() < 0.5:
                    _apply(content, part)
        return content


def _apply(content: bytearray, one: tuple):
    if one[0] == "truncate":
        del content[one[1] :]
        return
    offset, written = one[1:3]
    if len(content) < offset + len(written):
        content.extend(bytes(offset + len(written) - len(content)))
    content[offset : offset + len(written)] = written


def _sectors(one: tuple):
    if one[0] != "write":
        yield one
        return
    offset, written = one[1:3]
    at = 0
    while at < len(written):
        end = min(len(written), at + SECTOR - (offset + at) % SECTOR)
        yield ("write", offset + at, written[at:end])
        at = end


class Disk:
    """The files of a record up to some event: what is surely there and what is on its way."""

    def __init__(self, files: dict[str, bytes]):
        self.files = {name: _File(bytearray(content)) for name, content in files.items()}
        self.sure: dict[str, _File] = dict(self.files)
        self.waiting: list[tuple[str, _File | None]] = []
        self.acknowledged = 0

    def play(self, event: tuple):
        kind, name = event[0], event[-1]
        if kind == "saved":
            self.acknowledged = name
        elif kind == "open" and (event[1] or name not in self.files):
            self.files[name] = _File()
            self.waiting.append((name, self.files[name]))
        elif kind == "delete":
            if self.files.pop(name, None) is not None:
                self.waiting.append((name, None))
        elif kind in ("write", "truncate"):
            self.files[name].waiting.append(event)
        elif kind == "sync":
            self.files[name].sync()
            places = [n for n, (_, file) in enumerate(self.waiting) if file is self.files[name]]
            for place, file in self.waiting[: places[-1] + 1 if places else 0]:
                self._enter(self.sure, place, file)
            del self.waiting[: places[-1] + 1 if places else 0]

    @staticmethod
    def _enter(folder: dict, name: str, file: _File | None):
        folder.pop(name, None)
        if file is not None:
            folder[name] = file

    def after_the_cut(self, habit: str, draw: random.Random) -> dict[str, bytearray]:
        folder = dict(self.sure)
        for name, file in self.waiting[: draw.randint(0, len(self.waiting))]:
            self._enter(folder, name, file)
        return {name: file.after_the_cut(habit, draw) for name, file in folder.items()}


def power_cuts(store, cuts: int, saves: int = 12, seed: int = 1, **habits) -> Counter:
    """Record `saves` saves, then cut the power `cuts` times. `habits`: those of the writer, see `writer.recorded`."""
    draw, found = random.Random(seed), Counter(cuts=cuts)
    begin_counter(store)
    before = {store.path: Path(store.path).read_bytes()}
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder, "record")
        process = start("recorded", store, first=1, count=saves, record=str(record), **habits)
        _, trouble = process.communicate(timeout=600)
        if process.returncode:
            raise RuntimeError(trouble[-2000:])
        events = pickle.loads(record.read_bytes())
    found["saves"] = saves
    found["syncs"] = sum(event[0] == "sync" for event in events)
    disk, place = Disk(before), 0
    for moment in sorted(draw.randint(1, len(events)) for _ in range(cuts)):
        for event in events[place:moment]:
            disk.play(event)
        place = moment
        habit = draw.choice(HABITS)
        with tempfile.TemporaryDirectory() as folder:
            for name, content in disk.after_the_cut(habit, draw).items():
                Path(folder, Path(name).name).write_bytes(content)
            _judge_disk(geopackage(Path(folder, Path(store.path).name)), disk.acknowledged, found)
    return found


def _judge_disk(store, acknowledged: int, found: Counter):
    try:
        judge(store, acknowledged, found)
        opened = sqlite3.connect(store.path)
        found["unreadable"] += opened.execute("PRAGMA integrity_check").fetchone() != ("ok",)
        opened.close()
    except (StoreError, sqlite3.Error, TypeError):
        found["unreadable"] += 1
