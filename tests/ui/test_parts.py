"""History, checks, photos and drafts of a sheet, on both back ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest

from bassin_minier_plugin.settings import remember
from bassin_minier_plugin.sheets.badges import Badge, badges_of
from bassin_minier_plugin.sheets.changes import Saved
from bassin_minier_plugin.sheets.drafts import DraftFolder
from bassin_minier_plugin.sheets.layers import pending_changes, reload
from bassin_minier_plugin.sheets.restoring import feature_of, is_restorable, restore
from bassin_minier_plugin.sheets.rule_editing import all_rules
from bassin_minier_plugin.sheets.rules import Rule
from bassin_minier_plugin.sheets.save import save, save_in
from bassin_minier_plugin.sheets.sessions import read_from, session
from bassin_minier_plugin.ui.checks_tab import ChecksTab
from bassin_minier_plugin.ui.drafts_dialog import DraftsDialog
from bassin_minier_plugin.ui.history_tab import HistoryTab
from bassin_minier_plugin.ui.photos_tab import PhotosTab
from bassin_minier_plugin.ui.rules_dialog import RuleDialog, RulesDialog
from tests.sheets.hostile import HOSTILE
from tests.sheets.sheets import edit, new_sheet, read
from tests.ui.conftest import wait_for


def typed(layers, **values):
    layer = layers["operation"]
    feature: QgsFeature = feature_of(layer, "s1")
    for name, value in values.items():
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)


# history


@pytest.fixture
def history(store, sheet_layers):
    save(store, edit(store, author="Bruno", title="<b>Deux</b>", end_date="2021-07-01", status="in_works"))
    reload(sheet_layers)
    tab = HistoryTab()
    tab.show_sheet(sheet_layers, "s1")
    wait_for(lambda: tab.model.rowCount())
    yield tab
    tab.close_part()


def test_the_history_is_read_in_words_the_newest_first(history):
    # a database adds its own name for the person: « Bruno (bassin) »
    lines = {line[3]: (line[1].split(" (")[0], *line[2:]) for line in history.model.lines}

    assert lines["Status"] == ("Bruno", "Identity", "Status", "Committed", "In works")
    assert lines["End"] == ("Bruno", "Identity", "End", "30/06/2021", "01/07/2021")
    assert lines["Title of the operation"][3:] == ("Cité des Fleurs : réhabilitation", "<b>Deux</b>")
    added = [line[2:] for line in history.model.lines if line[1].startswith("Anne")]
    assert ("Funding: État 2018", "Added", "", "État") in added


def test_the_history_is_filtered_by_field_and_by_words(history):
    history.field_combo.setCurrentIndex(history.field_combo.findData("operation.status"))
    assert history.filter.rowCount() == 1
    history.field_combo.setCurrentIndex(0)
    history.search_edit.setText("deux")
    assert history.filter.rowCount() == 1
    history.view.setCurrentIndex(history.filter.index(0, 0))
    assert history.new_pane.toPlainText() == "<b>Deux</b>"


def test_the_history_follows_a_save_of_a_colleague(history, store, sheet_layers):
    before = history.model.rowCount()
    save(store, edit(store, author="Carole", lead="SIA"))
    reload(sheet_layers)
    wait_for(lambda: history.model.rowCount() == before + 1)

    assert history.model.lines[0][1].startswith("Carole")


# checks


@pytest.fixture
def checks(sheet_layers):
    tab = ChecksTab()
    tab.show_sheet(sheet_layers, "s1")
    wait_for(lambda: "Reading" not in tab.state.text())
    yield tab
    tab.close_part()


def test_findings_come_and_go_while_one_types(checks, sheet_layers):
    assert checks.findings == []
    told = []
    checks.findings_changed.connect(lambda *found: told.append(found))
    typed(sheet_layers, dwellings_committed=130)
    typed(sheet_layers, lead="")
    assert told == []  # it waits until the typing pauses
    wait_for(lambda: told, 2)

    assert {one.rule for one in checks.findings} == {"committed_within_planned", "committed_has_lead"}
    assert told[-1][:2] == ("error", 2)
    typed(sheet_layers, dwellings_committed=120, lead="SIA")
    wait_for(lambda: not checks.findings, 2)


def test_a_finding_leads_to_its_field(checks, sheet_layers):
    asked = []
    checks.field_asked.connect(lambda table, field: asked.append((table, field)))
    typed(sheet_layers, lead="")
    wait_for(lambda: checks.findings, 2)
    checks.list.item(0).setSelected(True)
    checks.go_button.click()
    assert asked == [("operation", "lead")]


def test_the_gauge_says_what_is_missing(checks):
    missing = [checks.missing.item(n).text() for n in range(checks.missing.count())]
    # of 14 fields and 4 tables asked of an estate, three are not told
    assert missing == ["Description", "EPCI", "Commune"]
    assert checks.gauge.value() == round(100 * 15 / 18)


def test_badges_of_all_sheets_are_those_of_each(store):
    save(store, new_sheet("s2", lead=None, description="x", epci="CALL", commune="Lens"))
    found = read_from(store, badges_of)

    assert found["s1"] == Badge("", 0, pytest.approx(15 / 18), ())
    assert found["s2"].severity == "error"
    assert found["s2"].findings == 1
    assert found["s2"].completeness == pytest.approx(17 / 18)


def test_people_add_a_rule_and_switch_one_off(checks, store, sheet_layers):
    dialog = RulesDialog(store, sheet_layers["operation"], lambda refusal: refusal.code)
    wait_for(lambda: dialog.list.topLevelItemCount() == 12)
    dialog.keep(Rule("two_partners", "advice", "@partner_count >= 2", "Deux partenaires", "Two partners"), "")
    wait_for(lambda: dialog.list.topLevelItemCount() == 13)
    first = dialog.list.topLevelItem(0)
    first.setCheckState(0, Qt.CheckState.Unchecked)
    wait_for(lambda: not read_from(store, all_rules)[0].enabled)
    checks.read_rules()
    wait_for(lambda: checks.findings)

    assert [one.message for one in checks.findings] == ["Two partners"]
    dialog.keep(Rule("two_partners", "advice", "true", "x", "x"), "")
    wait_for(lambda: dialog.state.text() == "rule_exists")
    dialog.done(0)


def test_a_rule_that_reads_elsewhere_cannot_be_kept(checks, sheet_layers):
    dialog = RuleDialog(Rule("x", "error", "env('HOME') <> ''", "m", "m"), sheet_layers["operation"])
    save_button = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert not save_button.isEnabled()
    assert "env" in dialog.fault_label.text()
    dialog.expression_edit.setPlainText('"cost_eur" > 0')
    assert save_button.isEnabled()


# photos


@pytest.fixture
def photos(sheet_layers, store, tmp_path):
    folder = tmp_path / "photos_of_team"
    folder.mkdir()
    remember(f"attachments_{store.key}", str(folder))
    tab = PhotosTab(lambda refusal: refusal.code)
    tab.told = []
    tab.message_told.connect(lambda sentence, _level: tab.told.append(sentence))
    tab.show_sheet(sheet_layers, "s1")
    yield tab
    tab.close_part()


def photo(path, color="red"):
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    assert image.save(str(path))
    return str(path)


def test_a_photo_is_copied_into_the_folder_and_shown(photos, tmp_path, store, sheet_layers):
    source = photo(tmp_path / "Façade été.jpg")
    photos.add_files([source])
    wait_for(lambda: photos.gallery.count() == 1)
    row = photos.gallery.item(0).data(Qt.ItemDataRole.UserRole)

    assert row["path"].startswith("photos/Facade-ete-")
    assert row["caption"] == "Façade été"
    assert (photos.folder / row["path"]).read_bytes() == Path(source).read_bytes()
    wait_for(lambda: photos._icons)
    shown = photos.gallery.item(0).icon().pixmap(80, 60).toImage().pixelColor(20, 20)
    assert (shown.red() > 240, shown.green() < 20) == (True, True)
    assert isinstance(save(store, pending_changes(sheet_layers, "s1", "Anne")), Saved)
    assert [one["path"] for one in read(store)["operation_attachment"]] == [row["path"]]


def test_a_file_that_is_no_photo_is_refused_and_not_copied(photos, tmp_path):
    (tmp_path / "script.jpg").write_text("<svg onload='x'/>")
    photos.add_files([str(tmp_path / "script.jpg"), photo(tmp_path / "b.png")])
    wait_for(lambda: photos.gallery.count() == 1)

    assert photos.told == ["attachment_refused"]
    assert len(list((photos.folder / "photos").iterdir())) == 1


def test_a_path_that_leads_out_of_the_folder_is_never_opened(photos, tmp_path, sheet_layers, monkeypatch):
    photo(tmp_path / "secret.jpg")
    opened = []
    monkeypatch.setattr("bassin_minier_plugin.ui.thumbnails.QImageReader", lambda *found: opened.append(found))
    layer = sheet_layers["operation_attachment"]
    feature = QgsFeature(layer.fields())
    feature["uuid"], feature["operation"], feature["path"], feature["kind"] = "a1", "s1", "../secret.jpg", "photo"
    layer.addFeature(feature)
    wait_for(lambda: photos.gallery.count() == 1)
    wait_for(lambda: photos.gallery.item(0).toolTip() == "<p>attachment_refused</p>")
    photos.gallery.setCurrentRow(0)
    photos.open_chosen()

    assert photos.told == ["attachment_refused"]
    assert opened == []


def test_a_photo_is_removed_after_asking_and_its_file_stays(photos, tmp_path, monkeypatch):
    photos.add_files([photo(tmp_path / "a.png")])
    wait_for(lambda: photos.gallery.count() == 1)
    photos.gallery.setCurrentRow(0)
    asked = []
    monkeypatch.setattr(photos, "is_confirmed", lambda question: bool(asked.append(question)))
    photos.remove_chosen()
    assert photos.gallery.count() == 1
    monkeypatch.setattr(photos, "is_confirmed", lambda question: True)
    photos.remove_chosen()

    assert photos.gallery.count() == 0
    assert "“a”" in asked[0]
    assert len(list((photos.folder / "photos").iterdir())) == 1


def test_a_caption_is_written_into_the_edit_buffer(photos, tmp_path):
    photos.add_files([photo(tmp_path / "a.png")])
    wait_for(lambda: photos.gallery.count() == 1)
    photos.gallery.setCurrentRow(0)
    photos.caption_edit.setText("<i>Rue</i>")
    photos.caption_edit.editingFinished.emit()
    QTest.qWait(50)

    assert photos.gallery.item(0).text() == "<i>Rue</i>"
    assert "<i>" not in photos.gallery.item(0).toolTip()


# drafts


def test_a_draft_is_offered_and_typed_again(store, sheet_layers, tmp_path):
    drafts = DraftFolder(tmp_path / "drafts")
    changes = edit(store, title="Tapé", end_date="2021-07-01", lines={"s1-1": {"planned": 5.0}})
    drafts.keep(store, changes)
    dialog = DraftsDialog(drafts.drafts(store))
    item = dialog.list.topLevelItem(0)
    assert item.text(0) == "31-007 Tapé"
    assert item.text(2) == "Title of the operation, End, Funding: État 2018"
    assert "End: 01/07/2021" in dialog.pane.toPlainText()
    restored = []
    dialog.draft_restored.connect(restored.append)
    dialog.restore_button.click()

    assert is_restorable(sheet_layers, restored[0].changes)
    restore(sheet_layers, restored[0].changes, "Restore")
    assert feature_of(sheet_layers["operation"], "s1")["end_date"] == QDate(2021, 7, 1)
    again = pending_changes(sheet_layers, "s1", "Anne")
    assert [(row.uuid, row.values) for row in again.rows] == [
        ("s1", {"title": "Tapé", "end_date": "2021-07-01"}),
        ("s1-1", {"planned": 5.0}),
    ]


def test_a_draft_on_a_sheet_that_moved_on_is_not_laid_over_it(store, sheet_layers):
    changes = edit(store, title="Tapé")
    save(store, edit(store, author="Bruno", title="De Bruno"))
    reload(sheet_layers)

    assert not is_restorable(sheet_layers, changes)


def test_a_new_sheet_in_a_draft_comes_back_with_its_lines(store, sheet_layers):
    changes = new_sheet("s9", title="Neuve")
    assert is_restorable(sheet_layers, changes)
    restore(sheet_layers, changes, "Restore")
    assert isinstance(save(store, pending_changes(sheet_layers, "s9", "Anne")), Saved)

    assert read(store, "s9")["operation"][0]["title"] == "Neuve"
    assert len(read(store, "s9")["operation_funding"]) == 2


def test_discarding_a_draft_asks(store, tmp_path, monkeypatch, qgis_app):
    drafts = DraftFolder(tmp_path / "drafts")
    drafts.keep(store, edit(store, title="Tapé"))
    dialog = DraftsDialog(drafts.drafts(store))
    gone = []
    dialog.draft_discarded.connect(gone.append)
    monkeypatch.setattr(dialog, "is_confirmed", lambda question: "Tapé" not in question)
    dialog.discard_button.click()
    assert gone == []
    monkeypatch.setattr(dialog, "is_confirmed", lambda question: True)
    dialog.discard_button.click()
    assert [one.changes.operation for one in gone] == ["s1"]


def test_hostile_text_stays_text_on_every_part(file_store, qgis_app, tmp_path):
    with session(file_store) as opened:
        for n, text in enumerate(HOSTILE):
            line = ("operation_partner", {"organisation": text or "x", "role": text})
            answer = save_in(opened, new_sheet(f"h{n}", lines=(line,), title=text, lead=text))
            assert isinstance(answer, Saved), text
    drafts = DraftFolder(tmp_path / "drafts")
    for n in range(len(HOSTILE)):
        drafts.keep(file_store, edit(file_store, f"h{n}", lead="x"))
    dialog = DraftsDialog(drafts.drafts(file_store))
    tips = [dialog.list.topLevelItem(n).toolTip(c) for n in range(len(HOSTILE)) for c in (0, 2)]
    assert not [tip for tip in tips if "<b>" in tip or "<img" in tip or "<script" in tip]
