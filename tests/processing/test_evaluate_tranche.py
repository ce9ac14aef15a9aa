"""`freezebaseline` and `evaluatetranche` from the toolbox, on GeoPackage and PostGIS alike."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from openpyxl import load_workbook
from qgis.core import QgsProcessingException, QgsProviderRegistry, QgsVectorLayer

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.baseline import freeze, read_baseline, today
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session, transaction
from tests.running import Listener, memory_layer, square, values
from tests.sheets.sheets import edit, new_sheet
from tests.sheets.test_baseline import move_history

_numbers = itertools.count(1)
NAME = "bassin_minier_evaluation"


@pytest.fixture
def connection(postgis, qgis_app):
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(metadata.createConnection(postgis, {"saveUsername": True}), NAME)
    yield NAME
    metadata.deleteConnection(NAME)


@pytest.fixture(params=["geopackage", "postgis"])
def contract(request, tmp_path):
    """Two sheets of March 2018, changed today; the parameters that name the contract."""
    if request.param == "geopackage":
        store = address.geopackage(tmp_path / "contrat.gpkg")
        named = {"CONTRACT": store.path}
    else:
        request.getfixturevalue("connection")
        store = address.postgis(request.getfixturevalue("postgis"), f"evaluation_{next(_numbers)}")
        named = {"DATABASE": NAME, "SCHEMA": store.schema}
    create_store(store)
    save(store, new_sheet("s1", status="scheduled", epci="CALL"))
    save(store, new_sheet("s2", status="study", epci="CAHC", dwellings_planned=30, title="=cmd()", phase=None))
    move_history(store, "2018-03-07")
    lines = {
        "s1-1": {"committed": 4e6, "paid": 1e6}, "s1-2": {"committed": 4.4e6, "paid": 0.0},
        "s1-3": {"due_date": "2018-06-01"}, "s1-4": {"value": 25.0, "at": "2021-01-01"},
    }  # fmt: skip
    save(store, edit(store, "s1", status="in_works", dwellings_planned=100, dwellings_committed=90,
                     dwellings_delivered=40, lines=lines))  # fmt: skip
    return store, named


@pytest.fixture
def baseline(run, contract, tmp_path):
    _, named = contract
    path = tmp_path / "reference.gpkg"
    done = run("freezebaseline", {**named, "DATE": "07/03/2018", "OUTPUT": str(path)})
    assert (done["SHEETS"], len(done["CHECKSUM"])) == (2, 64)
    return str(path)


def rows(layer, level):
    found = {}
    for feature in layer.getFeatures():
        if feature["level"] == level:
            plain = {
                name: None if hasattr(one, "isNull") and one.isNull() else one
                for name, one in zip(layer.fields().names(), feature.attributes())
            }
            found[plain["epci"] if level == "epci" else plain["phase"]] = plain
    return found


def test_a_baseline_is_frozen_with_its_run(run, contract, baseline):
    found = read_baseline(baseline)
    assert found.day == "2018-03-07"
    assert found.sheets["s1"]["operation"][0]["dwellings_planned"] == 120
    assert len(found.about["run_id"]) == 32
    assert QgsVectorLayer(f"{baseline}|layername=operation", "x", "ogr").featureCount() == 2


def test_the_contract_is_evaluated_against_it(run, contract, baseline, tmp_path):
    _, named = contract
    listener = Listener()
    sinks = {name: "TEMPORARY_OUTPUT" for name in ("OUTPUT", "TARGETS", "MILESTONES", "INDICATORS")}

    done = run("evaluatetranche", {**named, "BASELINE": baseline, **sinks}, listener)

    total = rows(done["OUTPUT"], "total")[None]
    assert [total[f"dwellings_{one}"] for one in ("planned", "committed", "in_works", "delivered")] == [130, 90, 90, 40]
    assert (total["dwellings_planned_baseline"], total["operations"], total["eur_committed"]) == (150, 2, 8_400_000)
    assert rows(done["OUTPUT"], "epci")["CALL"]["dwellings_delivered"] == 40
    assert values(done["TARGETS"], "target") == ["dwellings_planned", "milestone_due"]
    assert values(done["TARGETS"], "change") == [-20, 92]
    # from 62.5 towards 0: 25 is six tenths
    assert sorted(values(done["INDICATORS"], "progress"), key=str) == [0.6, None]
    assert set(values(done["MILESTONES"], "state")) == {"overdue"}
    assert (done["OPERATIONS"], done["DWELLINGS_PLANNED"], done["DWELLINGS_DELIVERED"]) == (2, 130, 40)
    assert (done["MILESTONES_LATE"], done["TARGETS_MOVED"], done["VERDICT"]) == (2, 2, "")
    assert any("Operations without a phase: 1" in one for one in listener.warnings)


def test_a_past_day_is_evaluated_as_it_was(run, contract, baseline):
    _, named = contract
    done = run("evaluatetranche", {**named, "BASELINE": baseline, "DATE": "2018-12-31", "OUTPUT": "TEMPORARY_OUTPUT"})
    total = rows(done["OUTPUT"], "total")[None]
    assert (total["dwellings_planned"], total["dwellings_delivered"], total["targets_moved"]) == (150, 0, 0)


def test_report_and_workbook_have_the_figures_of_the_output(run, contract, baseline, tmp_path):
    _, named = contract
    page, book = tmp_path / "rapport.html", tmp_path / "classeur.xlsx"
    asked = {**named, "BASELINE": baseline, "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(page), "WORKBOOK": str(book)}

    done = run("evaluatetranche", asked)

    text = page.read_text(encoding="utf-8")
    assert "<script" not in text and "<svg" in text and "dwellings delivered of 130 planned" in text
    opened = load_workbook(book)
    assert opened.sheetnames == ["About", "Evaluation", "Late milestones", "Targets moved", "Indicators"]
    sheet = opened["Evaluation"]
    header = [cell.value for cell in sheet[1]]
    assert "Dwellings delivered" in header
    total = dict(zip(header, [cell.value for cell in sheet[2]]))
    output = rows(done["OUTPUT"], "total")[None]
    assert total["Dwellings delivered"] == output["dwellings_delivered"] == 40
    assert total["Committed (€ excl. VAT)"] == output["eur_committed"]
    cells = [cell for tab in opened for line in tab.iter_rows() for cell in line]
    assert all(cell.data_type != "f" for cell in cells)
    assert "'=cmd()" in [cell.value for cell in cells]
    assert all(isinstance(cell.value, (int, float)) for cell in sheet["E"][1:])


@pytest.fixture
def small(run, tmp_path):
    store = address.geopackage(tmp_path / "petit.gpkg")
    create_store(store)
    save(store, new_sheet("s1"))
    path = tmp_path / "reference.gpkg"
    freeze(store, path, today(), {"run_id": "abc"})
    return {"CONTRACT": store.path, "BASELINE": str(path), "OUTPUT": "TEMPORARY_OUTPUT"}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"BASELINE": "absent.gpkg"}, "is not there: run “Freeze the baseline” first"),
        ({"DATE": "2010-01-01"}, "The baseline was frozen as of"),
        ({"DATE": "2999-01-01"}, "has not come yet"),
        ({"DATE": "bientôt"}, "bientôt"),
        ({"CONTRACT": ""}, "Give the GeoPackage of the contract"),
    ],
)
def test_what_cannot_be_evaluated_is_refused_in_words(run, small, change, words):
    with pytest.raises(QgsProcessingException, match=words) as refusal:
        run("evaluatetranche", {**small, **change})
    assert "Traceback" not in str(refusal.value)


def test_the_baseline_of_another_contract_is_refused(run, small, tmp_path):
    other = address.geopackage(tmp_path / "autre.gpkg")
    create_store(other)
    save(other, new_sheet("x1"))
    with pytest.raises(QgsProcessingException, match="was frozen from another contract: 1 of its 1 sheets"):
        run("evaluatetranche", {**small, "CONTRACT": other.path})
    with pytest.raises(QgsProcessingException, match="is no frozen baseline"):
        run("evaluatetranche", {**small, "BASELINE": small["CONTRACT"]})


def test_a_contract_that_is_damaged_or_of_another_version_is_refused(run, small):
    store = address.geopackage(small["CONTRACT"])
    with session(store) as opened, transaction(opened):
        opened.execute("UPDATE operation SET checksum = 'wrong'")
    with pytest.raises(QgsProcessingException, match="no longer what was saved"):
        run("evaluatetranche", small)
    with session(store) as opened, transaction(opened):
        opened.execute("UPDATE store_version SET version = 99")
    with pytest.raises(QgsProcessingException, match="later version of the plugin"):
        run("evaluatetranche", small)


def test_an_empty_contract_has_nothing_to_evaluate(run, tmp_path):
    store = address.geopackage(tmp_path / "vide.gpkg")
    create_store(store)
    path = str(tmp_path / "reference.gpkg")
    run("freezebaseline", {"CONTRACT": store.path, "OUTPUT": path})
    with pytest.raises(QgsProcessingException, match="nothing to evaluate"):
        run("evaluatetranche", {"CONTRACT": store.path, "BASELINE": path, "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_past_that_the_history_does_not_know_is_refused_and_nothing_is_left(run, small, tmp_path):
    path = tmp_path / "trop_tot.gpkg"
    with pytest.raises(QgsProcessingException, match="its history starts on"):
        run("freezebaseline", {"CONTRACT": small["CONTRACT"], "DATE": "2017-03-07", "OUTPUT": str(path)})
    assert not path.exists()


def estates(effect: float, n: int = 120, treated: int = 30):
    rng = np.random.default_rng(4)
    age, before = rng.normal(1930, 15, n), rng.normal(10, 2, n)
    change = 0.02 * (age - 1930) + rng.normal(0, 1, n)
    table = [
        (square(690000 + 300 * i, 7035000, 200), float(age[i]), float(before[i]),
         float(before[i] + change[i] + effect * (i < treated)), int(i < treated), f"Cité {i}")
        for i in range(n)
    ]  # fmt: skip
    fields = "built:double,vacancy_before:double,vacancy_after:double,treated:integer,name:string"
    return memory_layer("Polygon", fields, table, name="estates")


def compared(small, layer, **more):
    return {
        **small, "COMPARE": layer, "TREATED": '"treated" = 1', "BEFORE": "vacancy_before", "AFTER": "vacancy_after",
        "COVARIATES": ["built"], "PERMUTATIONS": 1999, **more,
    }  # fmt: skip


def test_estates_are_compared_and_an_effect_is_found(run, small, tmp_path):
    page, book = tmp_path / "rapport.html", tmp_path / "classeur.xlsx"
    asked = compared(small, estates(-2.0), PAIRS="TEMPORARY_OUTPUT", REPORT=str(page), WORKBOOK=str(book))
    done = run("evaluatetranche", asked)
    assert done["VERDICT"] == "lower"
    assert done["LOW"] < -2.0 < done["HIGH"] < 0
    assert done["N_PAIRS"] == done["PAIRS"].featureCount() > 20
    assert np.mean(values(done["PAIRS"], "difference")) == pytest.approx(done["EFFECT"])
    assert "The outcome fell more" in page.read_text(encoding="utf-8")
    assert "Pairs" in load_workbook(book).sheetnames


def test_without_an_effect_nothing_is_concluded(run, small, tmp_path):
    page = tmp_path / "rapport.html"
    done = run("evaluatetranche", compared(small, estates(0.0), REPORT=str(page)))
    assert done["VERDICT"] == "cannot_conclude"
    assert done["LOW"] < 0 < done["HIGH"]
    assert "Cannot conclude" in page.read_text(encoding="utf-8")
    assert done["LOW"] == run("evaluatetranche", compared(small, estates(0.0)))["LOW"]


def test_too_few_pairs_and_unknown_outcomes_are_told(run, small):
    listener = Listener()
    layer = estates(-5.0, 20, 4)
    layer.dataProvider().changeAttributeValues({5: {2: None}, 6: {3: None}})
    done = run("evaluatetranche", compared(small, layer, CALIPER=0), listener)
    assert (done["VERDICT"], done["LOW"], done["N_PAIRS"]) == ("too_few_pairs", None, 4)
    assert any("2 estates are left out" in one for one in listener.warnings)
    assert any("Only 4 treated estates" in one for one in listener.warnings)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"BEFORE": ""}, "give the outcome before"),
        ({"TREATED": '"nowhere" = 1'}, "nowhere"),
        ({"TREATED": "0"}, "no estate is treated"),
        ({"TREATED": "1"}, "all estates are treated"),
        ({"AFTER": "name"}, "Cité"),
    ],
)
def test_a_comparison_that_cannot_be_made_is_refused(run, small, change, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("evaluatetranche", compared(small, estates(0.0, 12, 3), **change))
