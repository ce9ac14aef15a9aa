"""What a colleague saves while a sheet is open in the dock is never overwritten without a word."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QLineEdit

from bassin_minier_plugin.sheets.reading import history_of
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from tests.sheets.sheets import edit, read
from tests.ui.conftest import wait_for


@pytest.fixture
def sheets(opened_dock):
    found = opened_dock.sheets_tab.page
    wait_for(lambda: found.model.rowCount() == 1)
    found.open_sheet("s1")
    wait_for(lambda: found.editor.uuid == "s1")
    return found


def type_title(sheets, text: str):
    edit_ = next(one for one in sheets.editor.form.findChildren(QLineEdit) if one.objectName() == "title")
    edit_.setText(text)
    assert sheets.editor.write_form()


def settled(sheets, monkeypatch, keep_mine: bool) -> list:
    """Let the next conflicts be settled so; give the list of them."""
    met = []

    def settle(conflict, changes):
        from bassin_minier_plugin.sheets.changes import settle as settle_

        met.append(conflict)
        return settle_(changes, conflict, {one.place for one in conflict.fields} if keep_mine else set())

    monkeypatch.setattr(sheets.saving, "settle", settle)
    return met


@pytest.mark.parametrize("is_typed_first", [True, False])
@pytest.mark.parametrize("keep_mine", [True, False])
def test_a_colleagues_save_meanwhile_is_a_conflict(sheets, store, monkeypatch, is_typed_first, keep_mine):
    met = settled(sheets, monkeypatch, keep_mine)
    if is_typed_first:
        type_title(sheets, "À moi")
    save(store, edit(store, author="Bruno", title="À lui", lead="SIA"))
    if is_typed_first:
        sheets.reload()
    else:
        type_title(sheets, "À moi")
    sheets.save()
    wait_for(lambda: not sheets.saving.is_saving and not sheets.saving.pending())

    assert [[(one.field, one.theirs, one.mine) for one in conflict.fields] for conflict in met] == [
        [("title", "À lui", "À moi")]
    ]
    own = read(store)["operation"][0]
    assert (own["title"], own["lead"]) == ("À moi" if keep_mine else "À lui", "SIA")
    with session(store) as opened:
        told = {line["new"] for line in history_of(opened, "s1")} | {line["old"] for line in history_of(opened, "s1")}
    assert {"À moi", "À lui"} <= told


def test_a_second_save_of_ones_own_is_no_conflict(sheets, store, monkeypatch):
    met = settled(sheets, monkeypatch, True)
    for text in ("Un", "Deux", "Trois"):
        type_title(sheets, text)
        sheets.save()
        wait_for(lambda: not sheets.saving.is_saving and not sheets.saving.pending())

    assert met == []
    assert read(store)["operation"][0]["title"] == "Trois"
    assert read(store)["operation"][0]["version"] == 4
