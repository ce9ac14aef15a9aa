"""The page of an open contract: list, form, saving, conflicts, drafts, colleagues, leaving."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QMessageBox

from bassin_minier_plugin.sheets.changes import new_uuid
from bassin_minier_plugin.sheets.reading import history_of, read_sheet, read_sheets
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import read_from
from bassin_minier_plugin.sheets.tables import OPERATION
from bassin_minier_plugin.ui.conflict_dialog import ConflictDialog
from bassin_minier_plugin.ui.sheet_saving import draft_folder
from tests.running import ROOT
from tests.sheets.hostile import HOSTILE
from tests.sheets.sheets import edit, new_sheet
from tests.ui.conftest import wait_for


@pytest.fixture(autouse=True)
def no_drafts():
    yield
    for path in draft_folder().folder.glob("*"):
        path.unlink()


@pytest.fixture
def page(opened_dock):
    page = opened_dock.sheets_tab.page
    wait_for(lambda: not page.work.is_busy)
    page.open_sheet("s1")
    return page


def stored(store, uuid: str = "s1"):
    return read_from(store, lambda opened: read_sheet(opened, uuid))


def title_edit(page) -> QLineEdit:
    """The line of the title in QGIS's own form."""
    title = str(stored(page.contract.address, page.editor.uuid)[OPERATION][0]["title"])
    return next(one for one in page.editor.form.findChildren(QLineEdit) if one.text() == title)


def save_and_wait(page):
    page.save()
    wait_for(lambda: not page.saving.is_saving)


def type_title(page, text: str):
    edit = title_edit(page)
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_what_is_typed_in_the_form_is_saved_and_stands_in_the_history(page, store):
    type_title(page, "Nouveau titre")
    assert page.editor.write_form()
    assert page.saving.pending() == {"s1"}
    save_and_wait(page)

    assert stored(store)[OPERATION][0]["title"] == "Nouveau titre"
    assert stored(store)[OPERATION][0]["version"] == 2
    assert page.saving.pending() == set()
    told = read_from(store, lambda opened: history_of(opened, "s1"))
    assert ("title", "Nouveau titre") in [(line["field"], line["new"]) for line in told]
    assert page.model.row_of("s1").title == "Nouveau titre"


def test_typing_goes_into_the_edit_buffer_by_itself_after_a_pause(page):
    type_title(page, "Tout seul")

    wait_for(lambda: page.saving.pending() == {"s1"})
    wait_for(lambda: page.model.data(page.model.index(0), 0).endswith("Tout seul"))
    wait_for(page.buttons["save"].isEnabled)


def test_a_new_sheet_a_copy_and_a_deletion_are_saved_together(page, store):
    page.new()
    made = page.editor.uuid
    page.open_sheet("s1")
    page.copy()
    copied = page.editor.uuid
    page.dock.ask = lambda *_: QMessageBox.StandardButton.Yes
    page.open_sheet("s1")
    page.delete()
    assert page.saving.pending() == {"s1", made, copied}
    save_and_wait(page)

    sheets = read_from(store, read_sheets)
    assert set(sheets) == {made, copied}
    assert sheets[made][OPERATION][0]["status"] == "study"
    assert sheets[copied][OPERATION][0]["title"].startswith(new_sheet().row(OPERATION, "s1").values["title"])


def test_a_deletion_asks_and_no_is_the_default(page, store):
    asked = []

    def ask(_title, text, _buttons, default):
        asked.append((text, default))
        return default

    page.dock.ask = ask
    page.delete()

    title = new_sheet().row(OPERATION, "s1").values["title"]
    assert [title in text for text, _ in asked] == [True]
    assert asked[0][1] == QMessageBox.StandardButton.No
    assert page.saving.pending() == set()


def test_undo_takes_a_deletion_back_from_every_table(page, store):
    page.dock.ask = lambda *_: QMessageBox.StandardButton.Yes
    before = {table: layer.featureCount() for table, layer in page.layers.items()}
    page.delete()
    assert page.model.rowCount() == 0
    page.undo()

    assert page.model.rowCount() == 1
    assert {table: layer.featureCount() for table, layer in page.layers.items()} == before


def test_a_colleague_s_save_of_another_sheet_is_shown_while_one_types(page, store):
    type_title(page, "En cours")
    page.editor.write_form()
    save(store, new_sheet("s2", number="9-9"))

    wait_for(lambda: page.model.row_of("s2") is not None)
    assert page.saving.pending() == {"s1"}
    assert title_edit_text(page) == "En cours"


def title_edit_text(page) -> str:
    return next(f["title"] for f in page.contract.operation_layer.getFeatures() if f["uuid"] == "s1")


def test_a_conflict_is_shown_and_what_is_chosen_is_saved(page, store, monkeypatch):
    shown = []

    def settle(dialog):
        shown.extend(one.field for one in dialog.conflict.fields if one.is_both)
        dialog.all_mine.click()
        return ConflictDialog.DialogCode.Accepted

    monkeypatch.setattr(ConflictDialog, "exec", settle)
    page.watch.stop()
    type_title(page, "Le mien")
    page.editor.write_form()
    save(store, edit(store, "s1", title="Le sien", lead="Autre"))
    save_and_wait(page)

    row = stored(store)[OPERATION][0]
    assert shown == ["title"]
    assert (row["title"], row["lead"], row["version"]) == ("Le mien", "Autre", 3)


def test_a_conflict_left_for_later_loses_nothing_and_comes_again(page, store, monkeypatch):
    met = []

    def later(dialog):
        met.append(dialog.conflict.theirs_version)
        return ConflictDialog.DialogCode.Rejected

    monkeypatch.setattr(ConflictDialog, "exec", later)
    page.watch.stop()
    type_title(page, "Le mien")
    page.editor.write_form()
    page.new()
    save(store, edit(store, "s1", title="Le sien"))
    save_and_wait(page)  # the new sheet goes in, and the layers are read again
    save_and_wait(page)

    assert met == [2, 2]
    assert stored(store)[OPERATION][0]["title"] == "Le sien"
    assert page.saving.pending() == {"s1"}
    assert title_edit_text(page) == "Le mien"


def test_another_process_that_changes_the_same_field_makes_a_conflict(dock, file_store, monkeypatch):
    dock.open_store(file_store)
    wait_for(lambda: dock.sheets_tab.page is not None)
    page = dock.sheets_tab.page
    page.open_sheet("s1")
    page.watch.stop()
    type_title(page, "Le mien")
    page.editor.write_form()
    program = (
        "import sys; from bassin_minier_plugin.sheets.address import geopackage\n"
        "from bassin_minier_plugin.sheets.save import save\n"
        "from tests.sheets.sheets import edit\n"
        "store = geopackage(sys.argv[1]); save(store, edit(store, 's1', title='Le sien'))"
    )
    subprocess.run([sys.executable, "-c", program, file_store.path], cwd=ROOT, check=True, timeout=60)
    met = []
    monkeypatch.setattr(ConflictDialog, "exec", lambda dialog: met.append(dialog.conflict) or 0)
    save_and_wait(page)

    assert [one.theirs for one in met[0].fields] == ["Le sien"]


def test_what_is_typed_is_a_draft_within_seconds_and_is_offered_after_a_crash(page, store, dock):
    type_title(page, "Avant la panne")
    wait_for(lambda: len(draft_folder().drafts(store)) == 1, 8)
    # as a crash leaves it: nothing saved, the draft on disk
    kept = draft_folder().drafts(store)[0]
    page.saving.discard()
    draft_folder().keep(store, kept.changes)
    page._offer_drafts()
    page.drafts_dialog.restore()

    assert title_edit_text(page) == "Avant la panne"
    assert page.saving.pending() == {"s1"}


def test_leaving_with_unsaved_sheets_asks(page, store):
    answers = iter([QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Save])
    page.dock.ask = lambda *_: next(answers)
    type_title(page, "Pas encore")

    assert not page.may_leave()
    assert page.may_leave()
    assert stored(store)[OPERATION][0]["title"] == "Pas encore"


def test_discarding_forgets_edits_and_drafts(page, store):
    page.dock.ask = lambda *_: QMessageBox.StandardButton.Discard
    type_title(page, "Oublie")
    page.editor.write_form()
    page.saving.keep_drafts()

    assert page.may_leave()
    assert page.saving.pending() == set()
    assert draft_folder().drafts(store) == []


def test_qgis_asks_before_it_closes(page, iface):
    page.dock.ask = lambda *_: QMessageBox.StandardButton.Cancel
    assert iface.blockers[0].allowExit()
    type_title(page, "En cours")

    assert not iface.blockers[0].allowExit()


def test_layers_removed_underneath_close_the_page(page, opened_dock):
    type_title(page, "En cours")
    QgsProject.instance().removeMapLayer(page.contract.operation_layer.id())
    QTest.qWait(50)

    assert opened_dock.contract is None
    assert opened_dock.sheets_tab.page is None


def test_a_read_only_store_is_shown_and_cannot_be_edited(dock, file_store):
    import os

    os.chmod(file_store.path, 0o444)
    if os.access(file_store.path, os.W_OK):
        pytest.skip("the superuser may write anywhere")
    dock.open_store(file_store)
    wait_for(lambda: dock.sheets_tab.page is not None)
    page = dock.sheets_tab.page

    assert not page.banner.isHidden()
    assert not page.buttons["new"].isEnabled()


def test_search_and_filters_keep_what_they_should(page, store):
    page.watch.stop()
    save(store, new_sheet("s2", number="3.4-2", title="Belvédère du terril", strand="landscape", phase=2))
    page.reload()
    page.filters.search_edit.setText("belvedere")
    page.filters.apply()
    assert [page.shown.index(n, 0).data(0) for n in range(1)] == ["3.4-2  Belvédère du terril"]
    assert page.shown.rowCount() == 1
    page.filters.search_edit.setText("")
    page.filters.strand_combo.setCurrentIndex(page.filters.strand_combo.findData("landscape"))
    page.filters.apply()
    assert page.shown.rowCount() == 1
    page.filters.phase_combo.setCurrentIndex(page.filters.phase_combo.findData(1))
    page.filters.apply()
    assert page.shown.rowCount() == 0
    page.open_sheet("s2")  # a filter never hides what somebody asks for
    assert page.editor.uuid == "s2"


def test_numbers_sort_as_people_read_them(page, store):
    page.watch.stop()
    for number in ("3.1-10", "3.1-9"):
        save(store, new_sheet(new_uuid(), number=number))
    page.reload()

    numbers = [page.shown.index(n, 0).data(0).split()[0] for n in range(page.shown.rowCount())]
    assert numbers.index("3.1-9") < numbers.index("3.1-10")


def test_a_footprint_chosen_on_the_map_opens_its_sheet_and_back(page, store):
    page.watch.stop()
    save(store, new_sheet("s2", number="9-9"))
    page.reload()
    layer = page.contract.operation_layer
    layer.selectByIds([page.model.row_of("s2").fid])
    assert page.editor.uuid == "s2"
    page.open_sheet("s1")

    assert [feature["uuid"] for feature in layer.getSelectedFeatures()] == ["s1"]


@pytest.mark.parametrize("text", HOSTILE[:12])
def test_hostile_text_stays_text_in_list_tooltip_and_heading(page, store, text):
    from html import unescape

    page.watch.stop()
    save(store, edit(store, "s1", title=text[:200] or "x"))
    page.reload()
    index = page.shown.place_of("s1")
    tooltip = index.data(3)

    assert "<script" not in tooltip and "<img" not in tooltip
    assert unescape(tooltip).count("[%") == text[:200].count("[%")
    assert page.editor.heading.textFormat() == 0


def test_a_frozen_store_does_not_freeze_the_window(page, store, monkeypatch):
    from bassin_minier_plugin.sheets import saving_task

    monkeypatch.setattr(saving_task, "save", lambda *_: time.sleep(1.5))
    type_title(page, "Lent")
    page.editor.write_form()
    began, longest, last = time.perf_counter(), 0.0, time.perf_counter()
    page.save()
    while page.saving.is_saving and time.perf_counter() - began < 10:
        QTest.qWait(10)
        longest, last = max(longest, time.perf_counter() - last), time.perf_counter()

    assert longest < 0.4
    assert page.saving.pending() == {"s1"}  # nothing is lost: it is told that the save did not go through
