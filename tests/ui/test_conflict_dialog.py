"""Both versions of a sheet, a choice on each line, and nothing that goes unsaid."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt

from bassin_minier_plugin.sheets.changes import DELETE, INSERT, Conflict, FieldConflict, RowChange, Saved, SheetChanges
from bassin_minier_plugin.sheets.reading import history_of
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from bassin_minier_plugin.ui.conflict_dialog import ConflictDialog
from tests.sheets.hostile import HOSTILE
from tests.sheets.sheets import edit, read

THEIRS, MINE = 2, 3


@pytest.fixture
def in_conflict(store, qgis_app):
    """Anne changed title, lead and the funding of the State; Bruno the title, the cost and the same funding."""
    mine = edit(store, title="À moi", lead="SIA Habitat", lines={"s1-1": {"planned": 1.0}})
    save(store, edit(store, author="Bruno", title="À lui", cost_eur=9e6, lines={"s1-1": {"planned": 2.0}}))
    conflict = save(store, mine)
    return store, mine, conflict


def rows(dialog) -> dict[tuple[str, str], tuple]:
    """{(group, field): (base, theirs, mine)} as they are read."""
    found = {}
    for position in range(dialog.tree.topLevelItemCount()):
        group = dialog.tree.topLevelItem(position)
        for child in (group.child(n) for n in range(group.childCount())):
            found[group.text(0), child.text(0)] = tuple(child.text(column) for column in (1, 2, 3))
    return found


def line(dialog, group: str, field: str):
    for position in range(dialog.tree.topLevelItemCount()):
        top = dialog.tree.topLevelItem(position)
        for child in (top.child(n) for n in range(top.childCount())):
            if (top.text(0), child.text(0)) == (group, field):
                return child
    raise LookupError(field)


def test_both_versions_are_shown_field_by_field_with_their_lines(in_conflict):
    _store, mine, conflict = in_conflict
    dialog = ConflictDialog(conflict, "31-007", mine)

    assert rows(dialog) == {
        ("Identity", "Title of the operation"): ("Cité des Fleurs : réhabilitation", "À lui", "À moi"),
        ("Funding: État 2018", "Planned (€ excl. VAT)"): ("4000000", "2", "1"),
        ("Identity", "Lead (contracting authority) (no conflict)"): (
            "Maisons & Cités",
            "Maisons & Cités",
            "SIA Habitat",
        ),
        ("Identity", "Estimated cost (€ excl. VAT) (no conflict)"): ("8400000.5", "9000000", "8400000.5"),
    }


def test_the_colleague_is_named_and_when_he_saved(in_conflict):
    dialog = ConflictDialog(in_conflict[2], "31-007", in_conflict[1])
    header = dialog.tree.headerItem()

    assert header.text(THEIRS) == "Bruno"
    assert in_conflict[2].their_moment.startswith("20")


def test_what_is_chosen_is_saved_and_what_is_not_stays_in_the_history(in_conflict):
    store, mine, conflict = in_conflict
    dialog = ConflictDialog(conflict, "31-007", mine)
    line(dialog, "Funding: État 2018", "Planned (€ excl. VAT)").setCheckState(MINE, Qt.CheckState.Checked)

    assert dialog.keep_mine() == {("operation_funding", "s1-1", "planned")}
    assert isinstance(save(store, dialog.settled(mine)), Saved)
    sheet = read(store)
    own = sheet["operation"][0]
    assert (own["title"], own["lead"], own["cost_eur"]) == ("À lui", "SIA Habitat", 9e6)
    assert next(one for one in sheet["operation_funding"] if one["uuid"] == "s1-1")["planned"] == 1.0
    with session(store) as opened:
        lost = [(one["field"], one["old"]) for one in history_of(opened, "s1") if one["action"] == "not_kept"]
    assert lost == [("title", "À moi")]


def test_one_button_keeps_all_mine_another_all_theirs(in_conflict):
    dialog = ConflictDialog(in_conflict[2], "31-007", in_conflict[1])
    dialog.all_mine.click()
    assert len(dialog.keep_mine()) == 2
    dialog.all_theirs.click()
    assert dialog.keep_mine() == set()
    assert "0 of yours, 2 of Bruno" in dialog.summary.text()


def test_a_line_always_has_one_choice(in_conflict):
    dialog = ConflictDialog(in_conflict[2], "31-007", in_conflict[1])
    title = line(dialog, "Identity", "Title of the operation")
    title.setCheckState(THEIRS, Qt.CheckState.Unchecked)
    assert title.checkState(MINE) == Qt.CheckState.Checked
    title.setCheckState(MINE, Qt.CheckState.Unchecked)
    assert title.checkState(THEIRS) == Qt.CheckState.Checked

    alone = line(dialog, "Identity", "Lead (contracting authority) (no conflict)")
    alone.setCheckState(MINE, Qt.CheckState.Unchecked)
    assert alone.checkState(MINE) == Qt.CheckState.Checked


def test_a_value_wins_over_an_empty_one_by_default(store, qgis_app):
    mine = edit(store, title="À moi", lead="SIA", end_date=None)
    save(store, edit(store, author="Bruno", title="À lui", lead=None, end_date="2021-08-01"))
    dialog = ConflictDialog(save(store, mine), "31-007", mine)

    assert dialog.keep_mine() == {("operation", "s1", "lead")}


def test_a_deleted_sheet_says_so_and_comes_back_if_mine_is_kept(store, qgis_app):
    mine = edit(store, title="À moi")
    sheet = read(store)["operation"][0]
    gone = RowChange("operation", DELETE, "s1", {}, sheet, sheet["version"])
    save(store, SheetChanges("s1", sheet["version"], (gone,), "Bruno"))
    conflict = save(store, mine)
    dialog = ConflictDialog(conflict, "31-007", mine)

    assert rows(dialog)["Identity", "The whole sheet"][1] == "deleted"
    assert dialog.keep_mine() == {("operation", "s1", "")}
    assert isinstance(save(store, dialog.settled(mine)), Saved)
    assert read(store)["operation"][0]["title"] == "À moi"


def test_a_line_that_i_delete_and_a_colleague_changed_is_kept_by_default(store, qgis_app):
    line_1 = next(one for one in read(store)["operation_funding"] if one["uuid"] == "s1-1")
    mine = edit(store)
    gone = RowChange("operation_funding", DELETE, "s1-1", {}, line_1, line_1["version"])
    mine = SheetChanges("s1", mine.version, (*mine.rows, gone), "Anne")
    save(store, edit(store, author="Bruno", lines={"s1-1": {"paid": 7.0}}))
    dialog = ConflictDialog(save(store, mine), "31-007", mine)

    assert rows(dialog)["Funding: État 2018", "The whole line"][2] == "deleted"
    assert dialog.keep_mine() == set()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(text, qgis_app):
    mine = SheetChanges("s1", 1, (RowChange("operation", INSERT, "s1", {"title": text}),))
    place_ = ("operation", "s1", "title", text, text, text + "!", True)
    dialog = ConflictDialog(Conflict("s1", 2, text, (FieldConflict(*place_),)), text, mine)
    item = dialog.tree.topLevelItem(0).child(0)

    assert "<b>" not in item.toolTip(MINE)
    assert "<img" not in item.toolTip(MINE)
    assert letters(dialog.panes[1].toPlainText()) == letters(text)
    assert dialog.summary.textFormat() == Qt.TextFormat.PlainText
    assert len(item.text(MINE)) <= 200


def letters(text: str) -> str:
    """A text without its line ends, which Qt writes in its own way."""
    return "".join(text.split())
