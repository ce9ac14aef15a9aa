"""A sheet is linked by selecting on the map, both ways, and its footprint follows."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from bassin_minier_plugin.sheets.changes import Saved
from bassin_minier_plugin.sheets.layers import pending_changes, reload
from bassin_minier_plugin.sheets.restoring import feature_of
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.ui.links_tab import LinksTab
from tests.running import memory_layer
from tests.sheets.sheets import new_sheet, read
from tests.ui.conftest import square, wait_for


@pytest.fixture
def tab(sheet_layers, canvas, estates_layer):
    made = LinksTab(canvas)
    made.told = []
    made.message_told.connect(lambda sentence, _level: made.told.append(sentence))
    made.show_sheet(sheet_layers, "s1")
    yield made
    made.close_part()
    made.deleteLater()


def labels(tab) -> list[str]:
    return sorted(tab.list.topLevelItem(n).text(0) for n in range(tab.list.topLevelItemCount()))


def area(tab) -> float:
    return feature_of(tab.layers["operation"], "s1").geometry().area()


def select(layer, *keys):
    layer.selectByIds([one.id() for one in layer.getFeatures() if one["estate_id"] in keys])


def test_the_selection_of_the_map_is_linked_and_the_footprint_follows(tab, estates_layer, store):
    assert labels(tab) == ["Cité des Fleurs"]
    select(estates_layer, "C-12", "C-13", "C-14")
    tab.link_selection()

    assert labels(tab) == ["<b>Cité</b> & Cie", "Cité des Fleurs", "Cité du 9"]
    assert area(tab) == pytest.approx(30_000)
    assert isinstance(save(store, pending_changes(tab.layers, "s1", "Anne")), Saved)
    assert {one["feature_key"] for one in read(store)["operation_link"]} == {"C-12", "C-13", "C-14"}
    reload(tab.layers, discard_edits=True)
    assert area(tab) == pytest.approx(30_000)


def test_linking_is_one_command_that_can_be_undone(tab, estates_layer):
    select(estates_layer, "C-13")
    tab.link_selection()
    texts = {tab.layers[table].undoStack().undoText() for table in ("operation", "operation_link")}
    assert texts == {"Link the sheet to Cité du 9"}
    for table in ("operation", "operation_link"):
        tab.layers[table].undoStack().undo()
    QTest.qWait(50)

    assert labels(tab) == ["Cité des Fleurs"]
    assert area(tab) == pytest.approx(62_500)


def test_removing_a_link_takes_its_place_out_of_the_footprint(tab, estates_layer):
    select(estates_layer, "C-13")
    tab.link_selection()
    item = next(one for one in map(tab.list.topLevelItem, range(2)) if one.text(0) == "Cité des Fleurs")
    item.setSelected(True)
    tab.remove()

    assert labels(tab) == ["Cité du 9"]
    assert area(tab) == pytest.approx(10_000)


def test_a_broken_link_is_shown_kept_and_keeps_its_place(tab, estates_layer):
    estates_layer.startEditing()
    estates_layer.deleteFeature(next(one.id() for one in estates_layer.getFeatures() if one["estate_id"] == "C-12"))
    tab.refresh()
    item = tab.list.topLevelItem(0)
    assert "no such feature" in item.toolTip(0)
    assert item.text(0) == "Cité des Fleurs"

    select(estates_layer, "C-14")
    tab.link_selection()
    assert len(tab.lines) == 2
    # the square of 250 m of the former footprint and the third estate, 400 m further
    assert area(tab) == pytest.approx(62_500 + 10_000)


def test_a_layer_that_goes_breaks_its_links_and_nothing_else(tab, estates_layer):
    QgsProject.instance().removeMapLayer(estates_layer.id())
    QTest.qWait(50)

    assert "no longer in the project" in tab.list.topLevelItem(0).toolTip(0)
    assert tab.list.topLevelItem(0).text(1) == "estates"


def test_a_key_that_two_features_bear_is_not_linked(tab):
    twice = [(square(0, 0, 9), "A"), (square(50, 0, 9), "A"), (square(90, 0, 9), "B")]
    layer = memory_layer("Polygon", "code:string", twice, name="Doubles")
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    tab.link_selection()

    assert sorted(line.key for line in tab.lines) == ["B", "C-12"]
    assert "Doubles: A" in tab.told[0]


def test_the_linked_features_are_selected_on_the_map(tab, estates_layer):
    select(estates_layer, "C-13", "C-14")
    tab.select_on_map()

    assert [one["estate_id"] for one in estates_layer.selectedFeatures()] == ["C-12"]


def test_selecting_on_the_map_tells_which_sheets_touch(tab, estates_layer, store):
    save(store, new_sheet("s2", number="31-008", title="<b>Autre</b>"))
    found = []
    tab.touching_sheets_found.connect(found.append)
    select(estates_layer, "C-12")
    wait_for(lambda: tab.touching.count() == 2)

    assert [tab.touching.item(n).data(Qt.ItemDataRole.UserRole) for n in range(2)] == ["s1", "s2"]
    assert found[-1] == ["s1", "s2"]
    assert "<b>" not in tab.touching.item(1).toolTip()


def test_a_feature_in_another_projection_is_linked_where_it_lies(tab):
    layer = memory_layer("Point", "code:string", [("POINT(2.8 50.4)", "P1")], crs="EPSG:4326", name="Points")
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    tab.link_selection()

    box = feature_of(tab.layers["operation"], "s1").geometry().boundingBox()
    # 2.8° E, 50.4° N is about (685 796, 7 034 200) in Lambert-93: with the estate of 690 000 the box is that wide
    assert box.xMinimum() == pytest.approx(685_770, abs=100)
    assert area(tab) == pytest.approx(10_000 + 1_951, rel=0.01)  # a circle of 25 m in 32 corners


def test_a_rectangle_on_the_map_links_what_it_touches(tab, estates_layer, canvas, qgis_app):
    canvas.setDestinationCrs(estates_layer.crs())
    canvas.setLayers([estates_layer])
    canvas.setExtent(QgsRectangle(689900, 7034700, 690700, 7035500))
    canvas.show()
    QTest.qWait(50)
    tab.pick_button.click()
    assert canvas.mapTool() is tab.tool
    middle = canvas.height() // 2
    port = canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(120, middle - 60))
    QTest.mouseMove(port, QPoint(390, middle + 60))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(390, middle + 60))

    assert labels(tab) == ["<b>Cité</b> & Cie", "Cité des Fleurs", "Cité du 9"]
    tab.pick_button.click()
    assert canvas.mapTool() is not tab.tool


def test_a_read_only_store_is_shown_and_not_edited(sheet_layers, canvas, estates_layer):
    for layer in sheet_layers.values():
        layer.rollBack()
        layer.setReadOnly(True)
    tab = LinksTab(canvas)
    tab.show_sheet(sheet_layers, "s1")
    select(estates_layer, "C-13")
    tab.link_selection()
    wait_for(lambda: tab.touching_title.text() != "")

    assert labels(tab) == ["Cité des Fleurs"]
    assert not tab.link_button.isEnabled()
    assert not tab.pick_button.isEnabled()
    tab.close_part()


def test_layers_that_go_clear_the_tab(tab):
    QgsProject.instance().removeMapLayers([layer.id() for layer in tab.layers.values()])
    QTest.qWait(50)

    assert tab.uuid == ""
    assert tab.list.topLevelItemCount() == 0
