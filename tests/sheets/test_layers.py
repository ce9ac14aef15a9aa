"""The tables of a store in QGIS: native editing, pending edits as values, reloading, drafts, the watch."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsExpressionContextUtils, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QCoreApplication, QDate
from qgis.PyQt.QtTest import QTest

from bassin_minier_plugin.sheets.changes import DELETE, INSERT, UPDATE, Conflict, RowChange, Saved, SheetChanges
from bassin_minier_plugin.sheets.drafts import DraftFolder
from bassin_minier_plugin.sheets.layers import (
    layers_of,
    open_layers,
    pending_changes,
    pending_sheets,
    relations_of,
    reload,
    rows_as_stored,
    sheet_as_edited,
)
from bassin_minier_plugin.sheets.reading import history_of
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from bassin_minier_plugin.sheets.tables import CHILDREN, COLUMNS
from bassin_minier_plugin.sheets.watch import StoreWatch
from tests.sheets.sheets import OPERATION, edit, new_sheet, read, square_wkb


@pytest.fixture
def sheet_layers(store, qgis_new_project):
    save(store, new_sheet())
    layers = open_layers(store)
    QgsProject.instance().addMapLayers(list(layers.values()))
    yield layers
    QgsProject.instance().clear()


def only(layer) -> QgsFeature:
    return next(layer.getFeatures())


def typed(layer, feature, **values):
    layer.startEditing()
    for name, value in values.items():
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)


def test_layers_are_found_by_their_role_after_being_renamed(sheet_layers, store):
    sheet_layers["operation"].setName("Mes fiches")

    found = layers_of(QgsProject.instance(), store)
    assert {role: layer.id() for role, layer in found.items()} == {r: one.id() for r, one in sheet_layers.items()}


def test_what_is_typed_in_the_forms_is_saved_as_one_sheet(sheet_layers, store):
    operation, funding, partner = (sheet_layers[f"operation{part}"] for part in ("", "_funding", "_partner"))
    typed(operation, only(operation), title="Nouveau", end_date=QDate(2021, 7, 1), dwellings_planned=130)
    operation.changeGeometry(only(operation).id(), QgsGeometry.fromWkt("MULTIPOLYGON(((0 0,0 5,5 5,0 0)))"))
    line = next(one for one in funding.getFeatures() if one["funder"] == "État")
    typed(funding, line, paid=12.5)
    partner.startEditing()
    new = QgsVectorLayerUtils.createFeature(partner)
    new["operation"], new["organisation"] = "s1", "SIA"
    former = only(partner).id()
    partner.addFeature(new)
    partner.deleteFeature(former)

    assert pending_sheets(sheet_layers) == {"s1"}
    changes = pending_changes(sheet_layers, "s1", "Anne")
    assert changes.version == 1
    assert [(row.table, row.action) for row in changes.rows] == [
        ("operation", UPDATE),
        ("operation_partner", INSERT),
        ("operation_partner", DELETE),
        ("operation_funding", UPDATE),
    ]
    assert set(changes.rows[0].values) == {"title", "end_date", "dwellings_planned", "geometry"}
    assert changes.rows[0].values["end_date"] == "2021-07-01"
    assert sheet_as_edited(sheet_layers, "s1")["operation"][0]["title"] == "Nouveau"

    assert save(store, changes) == Saved("s1", 2)
    reload(sheet_layers, discard_edits=True)
    assert pending_changes(sheet_layers, "s1", "Anne") is None
    assert only(operation)["title"] == "Nouveau"
    assert [one["organisation"] for one in partner.getFeatures()] == ["SIA"]
    assert len(read(store)["operation_funding"]) == 2


def test_a_new_sheet_typed_in_qgis_is_saved(sheet_layers, store):
    operation = sheet_layers["operation"]
    operation.startEditing()
    new = QgsVectorLayerUtils.createFeature(operation)
    new["uuid"], new["title"], new["strand"], new["status"] = "s9", "Terril 11/19", "landscape", "study"
    new["immediate"] = False
    operation.addFeature(new)
    changes = pending_changes(sheet_layers, "s9", "Anne")

    assert changes.version is None
    assert save(store, changes) == Saved("s9", 1)
    reload(sheet_layers, discard_edits=True)
    assert operation.featureCount() == 2


def test_an_edit_in_the_attribute_table_makes_the_next_version(sheet_layers, store):
    operation = sheet_layers["operation"]
    operation.startEditing()
    feature = only(operation)
    context = operation.createExpressionContext()
    context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(operation))
    typed(operation, feature, title="Par la table")
    assert operation.commitChanges(), operation.commitErrors()

    assert read(store)["operation"][0]["title"] == "Par la table"
    assert read(store)["operation"][0]["version"] == 2


def test_an_edit_in_the_attribute_table_of_a_stale_sheet_is_refused(sheet_layers, store):
    operation = sheet_layers["operation"]
    typed(operation, only(operation), title="Par la table")
    save(store, edit(store, title="De Bruno"))

    assert not operation.commitChanges(False)
    assert "sheet_conflict" in " ".join(operation.commitErrors())
    operation.rollBack()
    assert read(store)["operation"][0]["title"] == "De Bruno"


def test_a_sheet_deleted_in_the_attribute_table_takes_its_lines_and_stays_in_the_history(sheet_layers, store):
    operation = sheet_layers["operation"]
    operation.startEditing()
    operation.deleteFeature(only(operation).id())
    assert operation.commitChanges(), operation.commitErrors()

    assert read(store) is None
    with session(store) as opened:
        assert opened.execute("SELECT count(*) FROM operation_funding").fetchone()[0] == 0
        assert {"État", OPERATION["title"]} <= {line["old"] for line in history_of(opened, "s1")}


def test_what_a_colleague_saved_after_the_sheet_was_shown_is_a_conflict(sheet_layers, store):
    operation = sheet_layers["operation"]
    begun = rows_as_stored(sheet_layers, "s1")
    typed(operation, only(operation), title="De moi")
    save(store, edit(store, author="Bruno", title="De Bruno", lead="SIA"))
    reload(sheet_layers)
    conflict = save(store, pending_changes(sheet_layers, "s1", "Anne", begun))

    assert isinstance(conflict, Conflict)
    assert [(one.field, one.base, one.theirs, one.mine) for one in conflict.fields] == [
        ("title", OPERATION["title"], "De Bruno", "De moi")
    ]
    assert read(store)["operation"][0]["title"] == "De Bruno"


def test_a_sheet_that_a_colleague_deleted_meanwhile_is_a_conflict(sheet_layers, store):
    begun = rows_as_stored(sheet_layers, "s1")
    typed(sheet_layers["operation"], only(sheet_layers["operation"]), title="De moi")
    own = read(store)["operation"][0]
    save(store, SheetChanges("s1", 1, (RowChange("operation", DELETE, "s1", {}, own, 1),), "Bruno"))
    conflict = save(store, pending_changes(sheet_layers, "s1", "Anne", begun))

    assert isinstance(conflict, Conflict)
    assert conflict.is_deleted


def test_edits_of_a_sheet_that_a_colleague_deletes_stay_pending(sheet_layers, store):
    typed(sheet_layers["operation"], only(sheet_layers["operation"]), title="De moi")
    assert pending_sheets(sheet_layers) == {"s1"}
    own = read(store)["operation"][0]
    save(store, SheetChanges("s1", 1, (RowChange("operation", DELETE, "s1", {}, own, 1),), "Bruno"))
    reload(sheet_layers)

    assert pending_sheets(sheet_layers) == {"s1"}
    conflict = save(store, pending_changes(sheet_layers, "s1", "Anne"))
    assert conflict.is_deleted
    sheet_layers["operation"].rollBack()
    assert pending_sheets(sheet_layers) == set()


def test_an_open_layer_shows_a_colleagues_save_after_reloading(sheet_layers, store):
    assert only(sheet_layers["operation"])["title"] == OPERATION["title"]
    save(store, edit(store, title="De Bruno"))
    reload(sheet_layers)

    assert only(sheet_layers["operation"])["title"] == "De Bruno"


def test_relations_join_every_table_of_lines_to_its_sheet(sheet_layers):
    relations = relations_of(sheet_layers)

    assert all(relation.isValid() for relation in relations)
    assert {relation.id() for relation in relations} >= {f"bassin_minier_{table}" for table in CHILDREN}
    funding = next(one for one in relations if one.id().endswith("funding"))
    assert funding.getRelatedFeatures(only(sheet_layers["operation"])).isValid()


def test_people_read_titles_and_lists_instead_of_codes(sheet_layers):
    operation = sheet_layers["operation"]
    for table in COLUMNS:
        assert all(field.alias() for field in sheet_layers[table].fields() if field.name() != "fid")
    shown = operation.editorWidgetSetup(operation.fields().indexOf("status"))
    assert shown.type() == "ValueMap"
    assert {"In works": "in_works"} in shown.config()["map"]


def test_a_draft_outlives_the_program_and_goes_with_the_save(store, tmp_path):
    drafts = DraftFolder(tmp_path / "drafts")
    changes = new_sheet(title="=1+1 « é » \u2028", geometry=square_wkb(0, 0, 1))
    drafts.keep(store, changes)
    drafts.keep(store, new_sheet("s2"))
    (tmp_path / "drafts" / f"{store.key}-broken.sheet.json").write_text("{")

    again = DraftFolder(tmp_path / "drafts").drafts(store)
    assert changes in [one.changes for one in again]
    assert len(again) == 2
    text = json.dumps([one.changes.as_plain() for one in again])
    assert "127.0.0.1" not in text

    drafts.drop(store, "s1")
    assert [one.changes.operation for one in drafts.drafts(store)] == ["s2"]


def test_the_watch_tells_a_colleagues_save_and_nothing_else(store, qgis_app):
    save(store, new_sheet())
    watch, told = StoreWatch(store, interval_ms=20), []
    watch.store_changed.connect(told.append)
    watch.start()
    QTest.qWait(300)
    assert told == []

    save(store, edit(store, title="De Bruno"))
    for _ in range(100):
        QTest.qWait(20)
        if told:
            break
    watch.stop()
    QCoreApplication.processEvents()

    assert set(told) == ({""} if not store.schema else {"s1"})
