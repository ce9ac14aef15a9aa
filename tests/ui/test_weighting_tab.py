"""The tab of weights in a window: sliders, table, map, programme, scenarios."""

from __future__ import annotations

import json
import time

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from bassin_minier_plugin.processing.weighting_bench import WeightingBench
from bassin_minier_plugin.ui.ranking_table import NAME, PHASE, SHIFT
from bassin_minier_plugin.ui.scenario_dialog import ScenarioDialog
from bassin_minier_plugin.ui.weighting_tab import WeightingTab
from tests.running import memory_layer, square, values
from tests.ui.conftest import wait_for

FIELDS = "name:string,epci:string,dwellings:integer,social:double,heritage:double,decay:double"
# On the social axis Anzin leads, on the heritage axis Denain does; nothing at all is known of Escaudain.
ROWS = [
    (square(0, 0, 90), "Anzin", "CA A", 100, 0.9, 0.1, 0.2),
    (square(100, 0, 90), "Bruay", "CA A", 200, 0.5, 0.5, 0.6),
    (square(200, 0, 90), "Carvin", "CA B", 300, 0.3, 0.6, 0.5),
    (square(300, 0, 90), "Denain", "CA B", 400, 0.1, 1.0, 0.4),
    (square(400, 0, 90), "Escaudain", "CA B", 500, None, None, None),
]


def document(social=1.0, heritage=0.0, name="m"):
    value = {"kind": "minmax", "bounds": [0, 1]}

    def criterion(field, weight):
        return {"id": field, "field": field, "direction": "high", "weight": weight, "value": value}

    axes = [
        {
            "id": "people",
            "weight": social,
            "title": {"fr": "Habitants", "en": "People"},
            "criteria": [criterion("social", 1)],
        },
        {
            "id": "place",
            "weight": heritage,
            "title": {"fr": "Lieu", "en": "Place"},
            "criteria": [criterion("heritage", 1), criterion("decay", 0)],
        },
    ]
    return {"id": name, "version": 1, "title": {"en": name, "fr": name}, "aggregation": "additive", "axes": axes}


@pytest.fixture
def model_file(tmp_path):
    path = tmp_path / "m.json"
    path.write_text(json.dumps(document()), encoding="utf-8")
    return str(path)


@pytest.fixture
def estates(iface):
    layer = memory_layer("Polygon", FIELDS, ROWS, name="Estates")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def tab(iface, estates, model_file):
    made = WeightingTab(WeightingBench(), iface.canvas)
    made.add_model_file(model_file)
    made.settings.show_parameters(
        {"COUNT": 2, "DWELLINGS_TARGET": 450, "TOLERANCE": 0.5, "PHASES": 1, "PHASE_TOLERANCE": 0.5}
    )
    made.layers.setLayer(estates)
    made.resize(420, 800)
    made.show()
    yield made
    made.unload()
    made.close()
    made.deleteLater()
    QTest.qWait(10)


def names(tab) -> list[str]:
    model = tab.ranking_model
    return [model.index(row, NAME).data() for row in range(model.rowCount())]


def percents(tab) -> dict:
    return {key: row.number.value() for key, row in tab.sliders.rows.items()}


def test_the_ranking_follows_a_slider_at_once(tab):
    assert names(tab) == ["Anzin", "Bruay", "Carvin", "Denain"]

    tab.sliders.rows["place", ""].slider.setValue(1000)

    assert names(tab) == ["Denain", "Carvin", "Bruay", "Anzin"]
    assert [tab.ranking_model.index(row, SHIFT).data() for row in range(4)] == ["▲ 3", "▲ 1", "▼ 1", "▼ 3"]


def test_the_shares_shown_sum_to_a_hundred(tab):
    tab.sliders.rows["place", ""].slider.setValue(333)

    shown = percents(tab)
    assert (shown["people", ""], shown["place", ""]) == (66.7, 33.3)
    assert shown["place", "heritage"] + shown["place", "decay"] == 100.0


def test_a_criterion_moves_inside_its_axis_only(tab):
    tab.sliders.rows["place", ""].slider.setValue(500)
    tab.sliders.rows["place", "decay"].slider.setValue(250)

    shown = percents(tab)
    assert (shown["place", "heritage"], shown["place", "decay"], shown["people", ""]) == (75.0, 25.0, 50.0)


def test_criteria_are_unfolded_on_demand(tab):
    assert not tab.sliders.rows["place", "decay"].slider.isVisible()

    QTest.mouseClick(tab.sliders.folds["place"], Qt.MouseButton.LeftButton)

    assert tab.sliders.rows["place", "decay"].slider.isVisible()
    assert "people" not in tab.sliders.folds


def test_arrow_keys_move_a_weight_by_one_percent(tab):
    slider = tab.sliders.rows["place", ""].slider
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Right)

    assert percents(tab)["place", ""] == 2.0


def test_one_drag_is_undone_at_once_and_redone(tab):
    slider = tab.sliders.rows["place", ""].slider
    slider.sliderPressed.emit()
    for step in (200, 500, 900):
        slider.setValue(step)
    slider.sliderReleased.emit()
    assert tab.undo.count() == 1

    tab.undo.undo()
    assert names(tab)[0] == "Anzin"
    assert percents(tab)["people", ""] == 100.0
    tab.undo.redo()
    assert names(tab)[0] == "Denain"


def test_a_drag_to_the_end_and_back_keeps_the_proportions_of_the_others(tab):
    tab.set_weighting(tab.live.with_share(tab.weighting, "place", "decay", 200))
    slider = tab.sliders.rows["place", "heritage"].slider
    slider.sliderPressed.emit()
    slider.setValue(1000)
    slider.setValue(800)
    slider.sliderReleased.emit()

    assert percents(tab)["place", "decay"] == 20.0


def test_reset_goes_back_to_the_model_and_can_be_undone(tab):
    tab.sliders.rows["place", ""].slider.setValue(1000)
    tab.reset()
    assert tab.weighting == tab.live.given
    assert names(tab)[0] == "Anzin"

    tab.undo.undo()
    assert names(tab)[0] == "Denain"


def test_an_estate_without_a_score_stands_apart_with_the_reason(tab):
    assert "Escaudain" not in names(tab)
    item = tab.unscored.list.topLevelItem(0)
    assert item.text(0) == "Escaudain"
    assert item.text(1).startswith("No score: only 0%")


def test_the_map_follows_the_weights_and_the_programme(tab):
    tab.sliders.rows["place", ""].slider.setValue(1000)
    wait_for(lambda: values(tab.preview.layer, "rank") == [4, 3, 2, 1, None])

    # At most two estates and 225 to 675 dwellings, the highest scores: Denain (400) and Bruay (200) have 600 and
    # 1.5; Denain and Carvin would have 700.
    wait_for(lambda: tab.programme is not None and not tab.solver.is_busy)
    wait_for(lambda: values(tab.preview.layer, "phase") == [None, 1, None, 1, None])
    shown = {tab.ranking_model.index(row, NAME).data(): tab.ranking_model.index(row, PHASE).data() for row in range(4)}
    assert shown == {"Denain": "1", "Carvin": "", "Bruay": "1", "Anzin": ""}
    assert tab.outcome.text().startswith("2 estates, 600 dwellings")


def test_only_the_last_programme_asked_for_is_shown(tab):
    found = []
    tab.solver.programme_found.connect(found.append)
    for step in (100, 300, 1000):
        tab.sliders.rows["place", ""].slider.setValue(step)
        tab.solve()

    wait_for(lambda: found and not tab.solver._tasks)
    QTest.qWait(100)
    assert [programme.phase for programme in found] == [[0, 1, 0, 1, 0]]


def test_constraints_that_cannot_be_met_are_told_with_what_must_give(tab):
    tab.settings.numbers["DWELLINGS_TARGET"].setValue(5000)

    wait_for(lambda: tab.programme is not None and tab.programme.is_nearest)
    assert "No programme meets the constraints." in tab.outcome.text()


def test_a_layer_that_goes_away_closes_cleanly(tab, estates):
    QgsProject.instance().removeMapLayer(estates.id())

    assert tab.live is None
    assert tab.ranking_model.rowCount() == 0
    QTest.qWait(20)
    assert QgsProject.instance().mapLayers() == {}


def test_the_preview_takes_the_place_of_the_estates_and_gives_it_back(tab, estates):
    node = QgsProject.instance().layerTreeRoot().findLayer(estates.id())
    assert not node.itemVisibilityChecked()

    tab.on_map.setChecked(False)

    assert node.itemVisibilityChecked()


def test_the_preview_taken_out_by_hand_is_not_missed(tab):
    QgsProject.instance().removeMapLayer(tab.preview.layer.id())
    assert not tab.on_map.isChecked()

    tab.sliders.rows["place", ""].slider.setValue(1000)
    assert names(tab)[0] == "Denain"


def test_unloading_leaves_only_what_was_there(tab, estates):
    tab.solve()
    tab.unload()

    assert list(QgsProject.instance().mapLayers()) == [estates.id()]
    assert not tab.solver._tasks or all(not task.isActive() for task in tab.solver._tasks.values())


def test_an_edit_of_the_layer_is_told_and_read_again(tab, estates):
    estates.startEditing()
    estates.changeAttributeValue(next(estates.getFeatures()).id(), estates.fields().lookupField("social"), 0.0)
    assert tab.reread.isVisible()

    tab.reread.click()

    assert names(tab)[-1] == "Anzin"
    assert not tab.reread.isVisible()
    estates.rollBack()


def test_a_scenario_is_a_model_file_and_comes_back(tab, tmp_path):
    tab.sliders.rows["place", ""].slider.setValue(750)
    path = tmp_path / "lieu.json"
    tab.actions_bar.save_scenario_as(str(path), "Le lieu d'abord")
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert [axis["weight"] for axis in saved["axes"]] == [0.25, 0.75]
    assert saved["id"] == "le_lieu_d_abord"

    tab.reset()
    tab.actions_bar.open_scenario_at(str(path))

    assert percents(tab)["place", ""] == 75.0


def test_a_scenario_without_a_title_is_refused_in_words(tab, tmp_path):
    tab.actions_bar.save_scenario_as(str(tmp_path / "x.json"), "  ")

    assert tab.message.text() == "A scenario needs a title: write one."
    assert not (tmp_path / "x.json").exists()


def test_two_scenarios_side_by_side_tell_who_enters_and_who_leaves(tab):
    tab.sliders.rows["place", ""].slider.setValue(1000)
    dialog = ScenarioDialog(tab)
    wait_for(lambda: not dialog.waiting)

    # The model's weights choose Bruay (200) and Carvin (300)? 0.5 + 0.3; Anzin and Bruay have 0.9 + 0.5 = 1.4 and 300
    # dwellings, which is allowed. On the place alone: Bruay and Denain. So Denain enters and Anzin leaves.
    rows = [[dialog.moves.item(row, column).text() for column in range(6)] for row in range(dialog.moves.rowCount())]
    assert sorted(row[:4] for row in rows) == [
        ["Enters", "Denain", "CA B", "400"],
        ["Leaves", "Anzin", "CA A", "100"],
        ["Stays", "Bruay", "CA A", "200"],
    ]
    totals = [[dialog.totals.item(row, column).text() for column in range(6)] for row in range(3)]
    assert totals == [
        ["CA A", "2", "1", "300", "200", "-100"],
        ["CA B", "0", "1", "0", "400", "+400"],
        ["Whole", "2", "2", "300", "600", "+300"],
    ]
    dialog.close_solvers()
    dialog.deleteLater()


def test_sets_of_weights_give_the_map_of_disagreement(tab, tmp_path):
    path = tmp_path / "acteurs.csv"
    path.write_text("acteur;people;place\nMairie;1;0\nBailleur;0;1\nÉtat;0,5;0,5\n", encoding="utf-8")
    tab.actions_bar.show_disagreement(str(path))

    layer = next(one for one in QgsProject.instance().mapLayers().values() if one.fields().lookupField("agreement") > 0)
    # Ranks of A, B, C, D: people 1 2 3 4; place 4 3 2 1; half and half 0.5 0.5 0.45 0.55, hence 2 2 4 1.
    assert values(layer, "rank_best") == [1, 2, 2, 1, None]
    assert values(layer, "rank_worst") == [4, 3, 4, 4, None]
    assert values(layer, "sets_top") == [2, 2, 1, 2, None]
    assert values(layer, "agreement") == ["disputed"] * 4 + [None]


def test_a_set_of_weights_of_an_unknown_axis_is_refused_in_words(tab, tmp_path):
    path = tmp_path / "acteurs.csv"
    path.write_text("name,money\nMairie,1\n", encoding="utf-8")
    before = len(QgsProject.instance().mapLayers())

    tab.actions_bar.show_disagreement(str(path))

    assert "“money” names no axis" in tab.message.text()
    assert len(QgsProject.instance().mapLayers()) == before


def test_the_model_and_the_programme_are_remembered(tab, iface, model_file):
    tab.models.activated.emit(tab.models.currentIndex())
    tab.settings.numbers["COUNT"].setValue(7)
    other = WeightingTab(WeightingBench(), iface.canvas)

    assert other.models.currentData() == model_file
    assert other.settings.parameters()["COUNT"] == 7
    other.unload()
    other.deleteLater()


def test_the_tab_is_usable_at_the_width_of_a_narrow_dock(tab):
    assert tab.minimumSizeHint().width() <= 380


def test_543_estates_follow_a_move_within_a_frame_or_two(iface, tmp_path):
    rng = np.random.default_rng(3)
    rows = [
        (square(100 * n, 0, 90), f"Cité {n}", f"CA {n % 8}", int(rng.integers(20, 400)), *rng.random(3).tolist())
        for n in range(543)
    ]
    layer = memory_layer("Polygon", FIELDS, rows)
    QgsProject.instance().addMapLayer(layer)
    path = tmp_path / "m.json"
    path.write_text(json.dumps(document(1, 1)), encoding="utf-8")
    tab = WeightingTab(WeightingBench(), iface.canvas)
    tab.add_model_file(str(path))
    tab.layers.setLayer(layer)
    tab.show()
    QTest.qWait(50)
    slider = tab.sliders.rows["people", ""].slider
    spent = []
    for step in range(300, 700, 10):
        start = time.perf_counter()
        slider.setValue(step)
        QApplication.processEvents()
        spent.append(time.perf_counter() - start)
    tab.unload()
    tab.deleteLater()

    # 33 ms on a quiet machine; the bound leaves room for others at work on it.
    assert np.median(spent) < 0.066
