"""A contract as it was on a day, and frozen: the history undone, the seal, the checksums."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

import pytest

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.baseline import contract_on, freeze, read_baseline, sheets_of_others, today
from bassin_minier_plugin.sheets.changes import DELETE, INSERT, RowChange, SheetChanges
from bassin_minier_plugin.sheets.copying import copy_store
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.schema_check import surprises_of
from bassin_minier_plugin.sheets.sessions import session, transaction
from tests.sheets.sheets import edit, new_sheet, read, square_wkb

YESTERDAY = (date.fromisoformat(today()) - timedelta(days=1)).isoformat()


def move_history(store, day: str, condition: str = "true"):
    """Let what was written so far, or the part of it that is asked, have happened on a day."""
    with session(store) as opened, transaction(opened):
        if opened.is_postgis:
            opened.execute("ALTER TABLE operation_history DISABLE TRIGGER operation_history_kept")
            opened.execute(f"UPDATE operation_history SET \"when\" = '{day}T12:00:00Z' WHERE {condition}")
            opened.execute("ALTER TABLE operation_history ENABLE TRIGGER operation_history_kept")
            return
        (sql,) = opened.execute("SELECT sql FROM sqlite_master WHERE name = 'operation_history_no_update'").fetchone()
        opened.execute("DROP TRIGGER operation_history_no_update")
        opened.execute(f"UPDATE operation_history SET \"when\" = '{day}T12:00:00.000Z' WHERE {condition}")
        opened.execute(sql)


def content(sheet):
    """What people typed, whatever the version."""
    return {
        table: sorted(
            ({k: v for k, v in row.items() if k not in ("version", "updated_by")} for row in rows),
            key=lambda one: one["uuid"],
        )
        for table, rows in sheet.items()
    }


@pytest.fixture
def lived(store):
    """Two sheets made in March 2020; changed, one deleted and another added since. (store, as they were in March)"""
    save(store, new_sheet("s1"))
    save(store, new_sheet("s2", dwellings_planned=None, geometry=None))
    before = {uuid: content(read(store, uuid)) for uuid in ("s1", "s2")}
    move_history(store, "2020-03-07")
    save(
        store,
        edit(
            store, "s1", dwellings_planned=90, cost_eur=1.25, immediate=False, status="delivered", lead=None,
            geometry=square_wkb(1, 2, 3),
            lines={"s1-1": {"planned": None, "committed": 0.1 + 0.2}, "s1-3": {"done_date": "2020-06-01"}},
        ),
    )  # fmt: skip
    sheet = read(store, "s1")
    partner = sheet["operation_partner"][0]
    rows = (
        edit(store, "s1").rows[0],
        RowChange("operation_partner", DELETE, partner["uuid"], {}, partner, partner["version"]),
        RowChange("operation_milestone", INSERT, "s1-new", {"name": "Réception", "due_date": "2021-01-01"}),
    )
    save(store, SheetChanges("s1", sheet["operation"][0]["version"], rows, "Bob"))
    own = read(store, "s2")["operation"][0]
    deleted = (RowChange("operation", DELETE, "s2", {}, own, own["version"]),)
    save(store, SheetChanges("s2", own["version"], deleted, "Bob"))
    save(store, new_sheet("s3"))
    return store, before


def test_the_sheets_of_a_past_day_are_those_before_all_later_changes(lived):
    store, before = lived
    sheets, settings, known = contract_on(store, "2020-03-07")

    assert {uuid: content(sheet) for uuid, sheet in sheets.items()} == before
    assert settings["phase_1_end"] == "2022-03-06"
    assert known == {"s1", "s2", "s3"}
    assert {uuid: content(sheet) for uuid, sheet in contract_on(store, YESTERDAY)[0].items()} == before


def test_today_is_the_store_as_it_is(lived):
    store, _ = lived
    assert contract_on(store, today())[0] == {uuid: read(store, uuid) for uuid in ("s1", "s3")}


def test_a_day_before_the_history_is_refused(lived):
    store, _ = lived
    with pytest.raises(StoreError, match="before_history") as refusal:
        contract_on(store, "2020-03-06")
    assert refusal.value.details["first"] == "2020-03-07"


def test_a_day_to_come_is_refused(store):
    with pytest.raises(StoreError, match="day_in_future"):
        contract_on(store, "2999-01-01")


def test_a_history_that_does_not_tell_the_present_value_is_refused(lived):
    store, _ = lived
    # a later change that the history was kept from
    move_history(store, "2020-03-06", "\"field\" = 'status'")
    save(store, edit(store, "s1", status="abandoned"))
    move_history(store, "2020-03-06", "\"new\" = 'abandoned'")
    save(store, edit(store, "s1", status="study"))
    assert contract_on(store, "2020-03-07")[0]["s1"]["operation"][0]["status"] == "abandoned"

    move_history(store, "2020-03-05", "\"new\" = 'study'")
    with session(store) as opened, transaction(opened):
        opened.execute("UPDATE operation SET status = 'scheduled', version = version + 1 WHERE uuid = 's1'")
    move_history(store, "2020-03-05", "\"new\" = 'scheduled'")
    move_history(store, today(), "\"new\" = 'delivered'")
    with pytest.raises(StoreError, match="history_broken") as refusal:
        contract_on(store, "2020-03-07")
    assert (refusal.value.details["operation"], refusal.value.details["what"]) == ("s1", "status")


def test_a_published_contract_has_the_same_past(lived, tmp_path):
    store, before = lived
    copy = address.geopackage(tmp_path / "copie.gpkg")
    copy_store(store, copy)
    assert {uuid: content(sheet) for uuid, sheet in contract_on(copy, "2020-03-07")[0].items()} == before


def test_a_baseline_is_read_as_it_was_frozen(lived, tmp_path):
    store, before = lived
    path = tmp_path / "reference.gpkg"

    told = freeze(store, path, "2020-03-07", {"run_id": "abc"})
    found = read_baseline(str(path))

    assert {uuid: content(sheet) for uuid, sheet in found.sheets.items()} == before
    assert (found.day, found.about["run_id"], found.about["sheets"]) == ("2020-03-07", "abc", "2")
    assert len(told["checksum"]) == 64
    assert sheets_of_others(found, {"s1", "s2", "s3"}) == []
    assert sheets_of_others(found, {"s1"}) == ["s2"]
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("reference")] == ["reference.gpkg"]


@pytest.fixture
def frozen(tmp_path):
    store = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(store)
    save(store, new_sheet("s1"))
    path = tmp_path / "reference.gpkg"
    freeze(store, path, today(), {"run_id": "abc"})
    return path


def test_a_baseline_takes_no_change(frozen):
    connection = sqlite3.connect(frozen)
    for statement in (
        "UPDATE operation SET dwellings_planned = 1, version = version + 1",
        "DELETE FROM operation_funding",
        "INSERT INTO store_setting VALUES ('a', 'b')",
        "UPDATE baseline SET value = '2030-01-01' WHERE key = 'day'",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="baseline_is_frozen"):
            connection.execute(statement)
    connection.close()
    with session(address.geopackage(frozen)) as opened:
        assert surprises_of(opened)  # the dock opens such a store for reading only


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE operation SET dwellings_planned = 1",
        "UPDATE operation SET checksum = NULL",
        "DELETE FROM operation_funding WHERE funder = 'État'",
        "DELETE FROM operation",
        "UPDATE store_setting SET value = '2030-01-01' WHERE key = 'phase_1_end'",
    ],
)
def test_a_baseline_that_was_changed_all_the_same_is_refused(frozen, statement):
    connection = sqlite3.connect(frozen)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute(statement)
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="baseline_damaged"):
        read_baseline(str(frozen))


def test_what_is_no_baseline_is_refused(tmp_path):
    store = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(store)
    with pytest.raises(StoreError, match="not_a_baseline"):
        read_baseline(store.path)
    with pytest.raises(StoreError, match="baseline_missing"):
        read_baseline(str(tmp_path / "absent.gpkg"))


def test_a_damaged_contract_is_not_frozen(tmp_path):
    store = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(store)
    save(store, new_sheet("s1"))
    with session(store) as opened, transaction(opened):
        opened.execute("UPDATE operation SET checksum = 'wrong'")
    with pytest.raises(StoreError, match="sheets_damaged_refused"):
        freeze(store, tmp_path / "reference.gpkg", today(), {})
    assert not (tmp_path / "reference.gpkg").exists()


def test_an_empty_contract_may_be_frozen(tmp_path):
    store = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(store)
    freeze(store, tmp_path / "reference.gpkg", today(), {})
    assert read_baseline(str(tmp_path / "reference.gpkg")).sheets == {}
