"""Trials of the store at any size: small in the tests, large in `make torture`. Each returns what was found."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

from bassin_minier_plugin.sheets.changes import (
    INSERT,
    UPDATE,
    Conflict,
    RowChange,
    Saved,
    SheetChanges,
    new_uuid,
    settle,
)
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.reading import damaged_sheets, history_of
from bassin_minier_plugin.sheets.save import save, save_in
from bassin_minier_plugin.sheets.sessions import open_session, session
from tests.sheets.sheets import edit, new_sheet, read
from tests.sheets.writer import SHEET, counter_edit, numbers_of

WRITER = Path(__file__).with_name("writer.py")


def start(work: str, store, **settings) -> subprocess.Popen:
    told = json.dumps({"store": asdict(store), **settings})
    return subprocess.Popen(
        [sys.executable, str(WRITER), work, told], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def begin_counter(store):
    save(store, new_sheet(SHEET, dwellings_planned=0))
    save(store, counter_edit(store, 0))


def judge(store, acknowledged: int, found: Counter):
    """After a writer died: the sheet bears one number, that of its last acknowledged save or of the next."""
    numbers = numbers_of(read(store))
    found["torn"] += len(numbers) > 1
    found["lost"] += max(numbers) < acknowledged
    with session(store) as opened:
        found["damaged"] += len(damaged_sheets(opened))
    return int(max(numbers))


def killed_writers(store, trials: int, seed: int = 1) -> Counter:
    """kill -9 at any moment of a stream of saves."""
    draw, found = random.Random(seed), Counter(trials=trials)
    begin_counter(store)
    number = 0
    for _ in range(trials):
        process = start("counter", store, first=number + 1, count=100000)
        first = process.stdout.readline()
        time.sleep(draw.uniform(0.0, 0.03))
        process.kill()
        rest = process.communicate()[0]
        told = [int(line) for line in (first + rest).split("\n")[:-1]]
        found["saves"] += len(told)
        number = judge(store, told[-1] if told else number, found)
    return found


def full_disks(store, points: int, seed: int = 1, most_bytes: int = 200_000) -> Counter:
    """A disk that is full at some byte of a stream of saves."""
    draw, found = random.Random(seed), Counter(points=points)
    begin_counter(store)
    number = 0
    for _ in range(points):
        process = start("limited", store, first=number + 1, more_bytes=draw.randrange(0, most_bytes))
        told = process.communicate(timeout=120)[0].split()
        found[f"told {told[-1]}"] += 1
        found["crashed"] += process.returncode != 0
        acknowledged = [int(one) for one in told[:-1]]
        found["saves"] += len(acknowledged)
        number = judge(store, acknowledged[-1] if acknowledged else number, found)
    return found


def many_editors(store, editors: int, saves: int) -> dict:
    """Everybody adds one to the same figure of the same sheet."""
    save(store, new_sheet(SHEET, dwellings_planned=0))
    running = [start("editor", store, saves=saves) for _ in range(editors)]
    said = [one.communicate(timeout=600) for one in running]
    errors = [error for _, error in said if error]
    lines = [json.loads(line) for out, _ in said for line in out.splitlines()]
    sheet = read(store)["operation"][0]
    durations = sorted(line["save_s"] for line in lines)
    return {
        "asked": editors * saves,
        "saved": len(lines),
        "errors": len(errors),
        "first error": errors[0][-300:] if errors else "",
        "lost": editors * saves - sheet["dwellings_planned"],
        "conflicts shown": sum(line["conflicts"] for line in lines),
        "save p95 s": round(durations[int(0.95 * len(durations))], 3) if durations else None,
        "save worst s": round(durations[-1], 3) if durations else None,
    }


def cut_connections(store, saves: int, seed: int = 1) -> Counter:
    """The server ends our connections at any moment while we save; each save is tried again with its key."""
    draw, found, done = random.Random(seed), Counter(), threading.Event()
    begin_counter(store)

    def cut():
        with session(store) as opened:
            while not done.is_set():
                time.sleep(draw.uniform(0.005, 0.05))
                cut_now = opened.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bassin_minier' "
                    "AND pid <> pg_backend_pid() AND state <> 'idle'"
                ).fetchall()
                found["cut"] += len(cut_now)

    killer = threading.Thread(target=cut)
    killer.start()
    try:
        for number in range(1, saves + 1):
            changes = patient(lambda number=number: counter_edit(store, number))
            answer = patient(lambda changes=changes: save(store, changes))
            found["repeated"] += isinstance(answer, Saved) and answer.is_repeated
            found["conflicts"] += isinstance(answer, Conflict)
    finally:
        done.set()
        killer.join()
    sheet = read(store)
    found["torn"] += len(numbers_of(sheet)) > 1
    found["wrong copies"] += sheet["operation"][0]["version"] != saves + 2
    return found


def frozen_servers(store, count: int, seed: int = 1, silence_s: float = 0.5) -> Counter:
    """The server's process stops at any moment of a save, and wakes up later; the save is tried again with its key."""
    draw, found = random.Random(seed), Counter(freezes=count)
    begin_counter(store)
    for number in range(1, count + 1):
        changes, opened = counter_edit(store, number), open_session(store)
        opened.silence_s = silence_s
        pid = opened.execute("SELECT pg_backend_pid()").fetchone()[0]
        freezer = threading.Timer(draw.uniform(0.0, 0.04), os.kill, (pid, signal.SIGSTOP))
        freezer.start()
        try:
            answer = save_in(opened, changes)
            found["saved before"] += 1
        except StoreError as failure:
            answer = None
            found[f"told {failure.code}"] += 1
            found["outcome unknown"] += not failure.is_outcome_known
        finally:
            freezer.join()
            os.kill(pid, signal.SIGCONT)
            opened.close()
        if answer is None:
            # the server first notices that its client is gone
            time.sleep(0.1)
            answer = save(store, changes)
            found["repeated"] += isinstance(answer, Saved) and answer.is_repeated
        judge(store, number, found)
        found["wrong copies"] += read(store)["operation"][0]["version"] != number + 2
    return found


def patient(work):
    while True:
        try:
            return work()
        except StoreError as failure:
            if failure.code not in ("connection_lost", "store_unreachable"):
                raise


def conflicts(store, count: int, seed: int = 1) -> Counter:
    """Same field, other field, delete against update, lines on both sides: shown, settled, nothing thrown away."""
    draw, found = random.Random(seed), Counter(conflicts=count)
    for number in range(count):
        uuid, kind = f"c{number}", ("same", "other", "delete", "lines")[number % 4]
        save(store, new_sheet(uuid))
        mine, theirs = _two_sides(store, uuid, kind)
        save(store, theirs)
        answer = save(store, mine)
        found["shown"] += isinstance(answer, Conflict)
        keep = {one.place for one in answer.fields if draw.random() < 0.5}
        save(store, settle(mine, answer, keep))
        found["discarded"] += not {"mine", "theirs"} <= _everything(store, uuid)
    return found


def _two_sides(store, uuid: str, kind: str) -> tuple[SheetChanges, SheetChanges]:
    if kind == "same":
        return edit(store, uuid, title="mine"), edit(store, uuid, title="theirs")
    if kind == "other":
        return edit(store, uuid, title="mine"), edit(store, uuid, lead="theirs")
    if kind == "delete":
        save(store, edit(store, uuid, lead="theirs"))
        return edit(store, uuid, title="mine"), SheetChanges(
            uuid, 2, (RowChange("operation", "delete", uuid, version=2),)
        )
    before = edit(store, uuid, lines={f"{uuid}-1": {"funder": "mine"}})
    added = RowChange("operation_partner", INSERT, new_uuid(), {"organisation": "theirs"})
    return before, SheetChanges(uuid, 1, (RowChange("operation", UPDATE, uuid, version=1), added))


def _everything(store, uuid: str) -> set:
    """All values of a sheet, now and in its history."""
    sheet = read(store, uuid) or {}
    now = {value for rows in sheet.values() for row in rows for value in row.values()}
    with session(store) as opened:
        return now | {line[side] for line in history_of(opened, uuid) for side in ("old", "new")}


def torn_readings(store, saves: int) -> Counter:
    """Somebody reads the sheet again and again while another process saves it."""
    begin_counter(store)
    found = Counter(saves=saves)
    process = start("counter", store, first=1, count=saves)
    while process.poll() is None:
        found["readings"] += 1
        found["torn"] += len(numbers_of(read(store))) > 1
    found["failed"] += process.returncode != 0
    process.communicate()
    return found
