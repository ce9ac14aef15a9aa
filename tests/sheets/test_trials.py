"""What happens to a store on a bad day, in small; `make torture` does the same at full size."""

from __future__ import annotations

import os
import signal
import time
from contextlib import contextmanager

import pytest

from bassin_minier_plugin.sheets import address, geopackage_session, postgis_session
from bassin_minier_plugin.sheets.changes import Saved
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.save import save, save_in
from bassin_minier_plugin.sheets.sessions import open_session, session
from tests.sheets import trials
from tests.sheets.power_cuts import power_cuts
from tests.sheets.sheets import edit, new_sheet, read
from tests.sheets.small_disk import full_folders, full_tablespaces


@pytest.fixture
def file(tmp_path):
    made = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(made)
    return made


@pytest.fixture
def database(postgis, request):
    made = address.postgis(postgis, "trial_" + str(abs(hash(request.node.name)) % 10**9))
    create_store(made)
    return made


def test_a_killed_writer_leaves_the_last_acknowledged_save_whole(store):
    found = trials.killed_writers(store, 4)

    assert found["saves"] >= 4
    assert (found["torn"], found["lost"], found["damaged"]) == (0, 0, 0)


def test_writers_at_the_same_time_lose_nothing(store):
    found = trials.many_editors(store, 3, 5)

    assert (found["saved"], found["errors"], found["lost"]) == (15, 0, 0), found["first error"]


def test_a_full_disk_is_told_and_tears_nothing(file):
    found = trials.full_disks(file, 3, most_bytes=60_000)

    assert found["told disk_full"] + found["told disk_trouble"] + found["told store_unreachable"] == 3, found
    assert (found["torn"], found["lost"], found["damaged"], found["crashed"]) == (0, 0, 0, 0)


@pytest.mark.parametrize("is_watched", [False, True])
def test_after_a_power_cut_every_acknowledged_save_is_there_and_whole(file, is_watched):
    found = power_cuts(file, 60, is_watched=is_watched)

    assert found["syncs"] >= found["saves"]
    assert (found["torn"], found["lost"], found["damaged"], found["unreadable"]) == (0, 0, 0, 0), found


def test_the_simulated_power_cut_sees_what_worse_habits_lose(file, tmp_path):
    lazy = power_cuts(file, 40, is_watched=True, synchronous="NORMAL")
    pieces = address.geopackage(tmp_path / "pieces.gpkg")
    create_store(pieces)

    assert lazy["lost"] > 10
    assert power_cuts(pieces, 40, is_in_pieces=True)["torn"] > 10


def test_a_disk_that_is_full_altogether_is_told_and_tears_nothing(file):
    found = full_folders(file, 4)
    if found is None:
        pytest.skip("making a small disk takes root")

    assert found["told disk_full"] + found["told disk_trouble"] + found["told store_unreachable"] == 4, found
    assert (found["torn"], found["lost"], found["damaged"], found["false success"]) == (0, 0, 0, 0), found


def test_a_full_disk_of_the_server_is_told_and_tears_nothing(database):
    found = full_tablespaces(database, 3)
    if found is None:
        pytest.skip("making a small disk takes root")

    assert found["told disk_full"] == 3, found
    assert (found["torn"], found["lost"], found["damaged"]) == (0, 0, 0)


def test_a_reader_never_sees_half_a_save(store):
    found = trials.torn_readings(store, 20)

    assert found["readings"] > 5
    assert (found["torn"], found["failed"]) == (0, 0)


def test_connections_cut_in_mid_save_write_each_save_once(database):
    found = trials.cut_connections(database, 40)

    assert found["cut"] > 0
    assert (found["torn"], found["wrong copies"], found["conflicts"]) == (0, 0, 0), found


def test_conflicts_of_every_kind_are_shown_and_throw_nothing_away(store):
    found = trials.conflicts(store, 8)

    assert (found["shown"], found["discarded"]) == (8, 0)


@contextmanager
def colleague_who_keeps_the_row(store):
    other = open_session(store)
    try:
        other.begin()
        if other.is_postgis:
            other.execute("SELECT 1 FROM operation WHERE uuid = 's1' FOR UPDATE")
        yield
        other.rollback()
    finally:
        other.close()


def test_a_row_kept_by_a_colleague_is_told_in_time(store, monkeypatch):
    monkeypatch.setattr(geopackage_session, "BUSY_S", 0.5)
    monkeypatch.setitem(postgis_session._SETTINGS, "lock_timeout", "500ms")
    save(store, new_sheet())
    changes = edit(store, title="De moi")
    with colleague_who_keeps_the_row(store):
        asked = time.monotonic()
        with pytest.raises(StoreError) as refusal:
            save(store, changes)
        waited = time.monotonic() - asked

    assert refusal.value.code in ("row_locked", "store_busy")
    assert 0.4 < waited < 2.0
    assert save(store, changes) == Saved("s1", 2)


def test_a_frozen_server_is_given_up_in_time_and_the_retry_writes_once(database, monkeypatch):
    save(database, new_sheet())
    changes = edit(database, title="De moi")
    opened = open_session(database)
    opened.silence_s = 0.7
    pid = opened.execute("SELECT pg_backend_pid()").fetchone()[0]
    os.kill(pid, signal.SIGSTOP)
    try:
        asked = time.monotonic()
        with pytest.raises(StoreError, match="store_silent"):
            save_in(opened, changes)
        assert time.monotonic() - asked < 2.0
    finally:
        os.kill(pid, signal.SIGCONT)

    assert save(database, changes).version == 2
    assert read(database)["operation"][0]["version"] == 2


def test_a_server_that_freezes_in_the_commit_leaves_one_copy_after_the_retry(database, monkeypatch):
    save(database, new_sheet())
    changes = edit(database, title="De moi")
    opened = open_session(database)
    opened.silence_s = 0.7
    pid = opened.execute("SELECT pg_backend_pid()").fetchone()[0]
    commit = opened.commit

    def frozen_commit():
        os.kill(pid, signal.SIGSTOP)
        commit()

    monkeypatch.setattr(opened, "commit", frozen_commit)
    try:
        with pytest.raises(StoreError, match="store_silent") as refusal:
            save_in(opened, changes)
    finally:
        os.kill(pid, signal.SIGCONT)

    assert not refusal.value.is_outcome_known
    time.sleep(0.2)
    assert save(database, changes) == Saved("s1", 2, is_repeated=True)


def test_a_server_that_freezes_at_any_moment_leaves_one_copy_of_each_save(database):
    found = trials.frozen_servers(database, 6)

    assert found["saved before"] + found["told store_silent"] == 6, found
    assert (found["torn"], found["lost"], found["damaged"], found["wrong copies"]) == (0, 0, 0, 0), found


def test_no_refusal_tells_a_password(postgis):
    wrong = address.postgis(postgis.replace("port=", "password='s3cret-word' port=1"), "contrat")

    with pytest.raises(StoreError) as refusal:
        save(wrong, new_sheet(), tries=1)

    assert refusal.value.code == "store_unreachable"
    assert "s3cret-word" not in str(refusal.value) + repr(wrong)


def test_a_store_that_may_not_be_written_says_so_and_can_be_read(file):
    save(file, new_sheet())
    with session(file, is_read_only=True) as opened, pytest.raises(StoreError, match="store_read_only"):
        save_in(opened, new_sheet("s2"))
