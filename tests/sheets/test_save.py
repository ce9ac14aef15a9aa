"""A sheet is saved whole or not at all, and nobody overwrites a colleague unknowingly."""

from __future__ import annotations

import dataclasses

import pytest

from bassin_minier_plugin.sheets.changes import DELETE, INSERT, UPDATE, Conflict, RowChange, Saved, SheetChanges, settle
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.reading import damaged_sheets, history_of, read_sheets
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from tests.sheets.sheets import LINES, OPERATION, edit, new_sheet, read


def history(store, uuid="s1"):
    with session(store) as opened:
        return history_of(opened, uuid)


def test_a_new_sheet_comes_back_as_it_was_typed(store):
    assert save(store, new_sheet()) == Saved("s1", 1)

    sheet = read(store)
    row = sheet["operation"][0]
    assert {name: row[name] for name in OPERATION} == OPERATION
    assert row["version"] == 1
    assert row["dwellings_delivered"] is None
    for table, line in LINES:
        assert line in [{name: one[name] for name in line} for one in sheet[table]]


def test_an_edit_makes_the_next_version_and_tells_the_history(store):
    save(store, new_sheet())

    assert save(store, edit(store, title="Autre titre", author="Bruno")) == Saved("s1", 2)

    line = history(store)[0]
    assert (line["table"], line["action"], line["field"]) == ("operation", "update", "title")
    assert (line["old"], line["new"]) == (OPERATION["title"], "Autre titre")
    assert line["who"].startswith("Bruno")


def test_a_line_alone_makes_the_next_version_of_the_sheet(store):
    save(store, new_sheet())

    assert save(store, edit(store, lines={"s1-1": {"paid": 1000.0}})) == Saved("s1", 2)
    assert [row["paid"] for row in read(store)["operation_funding"]] == [1000.0, None]


def test_a_field_can_be_emptied(store):
    save(store, new_sheet())
    save(store, edit(store, lead=None, geometry=None))

    row = read(store)["operation"][0]
    assert row["lead"] is None and row["geometry"] is None


def test_the_same_key_is_written_once(store):
    changes = new_sheet()
    save(store, changes)

    assert save(store, changes) == Saved("s1", 1, is_repeated=True)
    with session(store) as opened:
        assert len(read_sheets(opened)) == 1


def test_two_edits_of_one_field_are_a_conflict_and_the_first_stays(store):
    save(store, new_sheet())
    mine, theirs = edit(store, title="De moi"), edit(store, title="De Bruno", author="Bruno")
    save(store, theirs)

    answer = save(store, mine)

    assert isinstance(answer, Conflict)
    assert answer.theirs_version == 2
    assert answer.their_author.startswith("Bruno")
    assert [(one.field, one.base, one.theirs, one.mine, one.is_both) for one in answer.fields] == [
        ("title", OPERATION["title"], "De Bruno", "De moi", True)
    ]
    assert read(store)["operation"][0]["title"] == "De Bruno"


def test_keeping_mine_leaves_theirs_in_the_history(store):
    save(store, new_sheet())
    mine, theirs = edit(store, title="De moi"), edit(store, title="De Bruno", author="Bruno")
    save(store, theirs)
    answer = save(store, mine)

    assert save(store, settle(mine, answer, {("operation", "s1", "title")})) == Saved("s1", 3)
    assert read(store)["operation"][0]["title"] == "De moi"
    assert ("De Bruno", "De moi") in [(line["old"], line["new"]) for line in history(store)]


def test_keeping_theirs_leaves_mine_in_the_history(store):
    save(store, new_sheet())
    mine, theirs = edit(store, title="De moi", lead="SIA"), edit(store, title="De Bruno", author="Bruno")
    save(store, theirs)
    answer = save(store, mine)

    assert save(store, settle(mine, answer, set())) == Saved("s1", 3)
    row = read(store)["operation"][0]
    assert (row["title"], row["lead"]) == ("De Bruno", "SIA")  # what only I changed needs no choice
    assert ("not_kept", "De moi", "De Bruno") in [(line["action"], line["old"], line["new"]) for line in history(store)]


def test_edits_of_different_fields_are_shown_and_both_kept(store):
    save(store, new_sheet())
    mine, theirs = edit(store, lead="SIA"), edit(store, title="De Bruno")
    save(store, theirs)
    answer = save(store, mine)

    assert [one.is_both for one in answer.fields] == [False]
    assert [(one.field, one.theirs) for one in answer.their_fields] == [("title", "De Bruno")]
    save(store, settle(mine, answer, set()))
    row = read(store)["operation"][0]
    assert (row["title"], row["lead"]) == ("De Bruno", "SIA")


def test_an_edit_of_a_deleted_sheet_is_a_conflict_and_can_bring_it_back(store):
    save(store, new_sheet())
    mine = edit(store, title="De moi")
    gone = SheetChanges("s1", 1, (RowChange("operation", DELETE, "s1", {}, {}, 1),), "Bruno")
    save(store, gone)
    answer = save(store, mine)

    assert answer.is_deleted
    assert answer.their_author.startswith("Bruno")
    assert save(store, settle(mine, answer, {("operation", "s1", "")})) == Saved("s1", 1)
    row = read(store)["operation"][0]
    assert (row["title"], row["lead"]) == ("De moi", "Maisons & Cités")


def test_giving_up_on_a_deleted_sheet_keeps_what_was_typed_in_the_history(store):
    save(store, new_sheet())
    mine = edit(store, title="De moi")
    save(store, SheetChanges("s1", 1, (RowChange("operation", DELETE, "s1", {}, {}, 1),), "Bruno"))

    save(store, settle(mine, save(store, mine), set()))

    assert read(store) is None
    assert ("not_kept", "title", "De moi") in [(line["action"], line["field"], line["old"]) for line in history(store)]


def test_deleting_what_a_colleague_changed_is_a_conflict(store):
    save(store, new_sheet())
    gone = SheetChanges("s1", 1, (RowChange("operation", DELETE, "s1", {}, {}, 1),), "Anne")
    save(store, edit(store, title="De Bruno"))
    answer = save(store, gone)

    assert [(one.field, one.mine, one.is_both) for one in answer.fields] == [("", None, True)]
    assert answer.fields[0].theirs["title"] == "De Bruno"
    assert save(store, settle(gone, answer, {("operation", "s1", "")})).version is None
    assert read(store) is None


def test_lines_added_on_both_sides_are_both_kept(store):
    save(store, new_sheet())
    before = edit(store)

    def with_partner(name):
        row = RowChange("operation_partner", INSERT, name, {"organisation": name})
        return dataclasses.replace(before, rows=(*before.rows, row), key=name)

    save(store, with_partner("SIA"))
    mine = with_partner("EPF")
    answer = save(store, mine)
    save(store, settle(mine, answer, set()))

    assert {row["organisation"] for row in read(store)["operation_partner"]} == {"CALL", "SIA", "EPF"}


def test_a_deleted_sheet_takes_its_lines_and_leaves_them_in_the_history(store):
    save(store, new_sheet())
    save(store, SheetChanges("s1", 1, (RowChange("operation", DELETE, "s1", {}, {}, 1),), "Anne"))

    assert read(store) is None
    with session(store) as opened:
        assert opened.execute("SELECT count(*) FROM operation_funding").fetchone()[0] == 0
    deleted = {line["old"] for line in history(store) if line["action"] == "delete"}
    assert {"État", "Région", "CALL", "Ordre de service", OPERATION["title"]} <= deleted
    assert {line["who"].split(" ")[0] for line in history(store) if line["action"] == "delete"} == {"Anne"}


@pytest.mark.parametrize(
    "values",
    [
        {"title": None},
        {"title": ""},
        {"strand": "chapter 3.6"},
        {"status": "done"},
        {"phase": 3},
        {"cost_eur": -1.0},
        {"cost_eur": float("inf")},
        {"dwellings_planned": -1},
        {"start_date": "2022-01-01", "end_date": "2021-12-31"},
        {"start_date": "2021-02-30"},
        {"dpe_after": "H"},
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(store, values):
    with pytest.raises(StoreError) as refusal:
        save(store, new_sheet(**values))

    assert refusal.value.code == "constraint"
    assert read(store) is None


@pytest.mark.parametrize("path", ["/etc/passwd", "../secret.jpg", "C:\\x.jpg", "http://x/y.png", "a\\b.png", ""])
def test_an_attachment_outside_of_the_folder_of_the_store_is_refused(store, path):
    with pytest.raises(StoreError, match="constraint"):
        save(store, new_sheet(lines=[("operation_attachment", {"path": path, "kind": "photo"})]))


def test_a_faulty_last_line_leaves_nothing_of_the_sheet(store):
    with pytest.raises(StoreError, match="constraint"):
        save(store, new_sheet(lines=[*LINES, ("operation_funding", {"funder": "État", "paid": -5.0})]))

    assert read(store) is None
    assert history(store) == []


@pytest.mark.parametrize("table", ["operation", "operation_funding"])
def test_any_program_must_write_the_next_version(store, table):
    save(store, new_sheet())
    with session(store) as opened, pytest.raises(StoreError, match="sheet_conflict"):
        opened.execute(f"UPDATE {table} SET version = version, updated_by = 'SQL' WHERE updated_by = 'Anne'")

    with session(store) as opened:
        opened.execute(f"UPDATE {table} SET version = version + 1, updated_by = 'SQL' WHERE updated_by = 'Anne'")


def test_the_history_cannot_be_changed(store):
    save(store, new_sheet())
    for statement in ("UPDATE operation_history SET action = 'delete'", "DELETE FROM operation_history"):
        with session(store) as opened, pytest.raises(StoreError) as refusal:
            opened.execute(statement)
        assert "history_is_kept" in refusal.value.details["reason"]


def test_a_line_needs_a_sheet(store):
    with session(store) as opened, pytest.raises(StoreError):
        opened.execute("INSERT INTO operation_partner (operation, organisation) VALUES ('nowhere', 'CALL')")


def test_a_value_changed_behind_the_triggers_is_found(store):
    save(store, new_sheet("s1"))
    save(store, new_sheet("s2"))
    with session(store) as opened:
        assert damaged_sheets(opened) == []
        if opened.is_postgis:
            opened.script("ALTER TABLE operation_funding DISABLE TRIGGER ALL")
        else:
            for name in ("updated", "version"):
                opened.execute(f"DROP TRIGGER operation_funding_{name}")
        opened.execute("UPDATE operation_funding SET planned = 4000001 WHERE uuid = 's2-1'")

        assert damaged_sheets(opened) == ["s2"]


def test_a_change_by_another_program_is_no_damage(store):
    save(store, new_sheet())
    with session(store) as opened:
        opened.execute("UPDATE operation_funding SET planned = 1, version = version + 1 WHERE uuid = 's1-1'")

        assert damaged_sheets(opened) == []


def test_changes_survive_being_written_as_plain_values():
    changes = dataclasses.replace(new_sheet(), rows=(*new_sheet().rows, RowChange("operation_link", UPDATE, "x")))

    assert SheetChanges.from_plain(changes.as_plain()) == changes
