import json
import time
import zipfile
from collections import Counter

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from bassin_minier_plugin.sheets.tables import COLUMNS, HISTORY, RULE
from tests.running import Listener, fresh_qgis_process, run_algorithm, values

pytestmark = pytest.mark.usefixtures("provider")

LAYERS = (
    *("estates", "communes", "epci", "qpv", "unesco_property", "unesco_buffer", "income_grid", "dpe"),
    *("centralities", "bhns_lines", "bhns_stops", "streets", "dwellings"),
    *("spoil_tips", "mine_railways", "monuments", "ac1", "ac2", "ac4", "heritage_sites", "economic_poles", "census"),
    "monitoring",
)


@pytest.fixture(scope="module")
def contract(provider, tmp_path_factory):
    """(folder, outputs, longest stall of the window in seconds) of the contract, made once, as a task of QGIS does."""
    folder = tmp_path_factory.mktemp("demo") / "contrat"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("bassinminier:createdemo")
    context, listener, told = QgsProcessingContext(), Listener(), []
    parameters = {"SEED": 1, "OUTPUT": str(folder)}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, listener)
    task.executed.connect(lambda is_done, results: told.append((is_done, results)))
    QgsApplication.taskManager().addTask(task)
    stall, last = 0.0, time.perf_counter()
    while not told:
        QCoreApplication.processEvents()
        stall, last = max(stall, time.perf_counter() - last), time.perf_counter()
        time.sleep(0.005)
    assert told[0][0]
    outputs = {name: value for name, value in told[0][1].items() if isinstance(value, (int, float, str))}
    return folder, outputs, stall


def table(contract, code) -> QgsVectorLayer:
    return QgsVectorLayer(f"{contract[0]}/contrat_fictif.gpkg|layername={code}", code, "ogr")


def test_totals_are_those_of_the_contract(contract):
    dwellings = values(table(contract, "estates"), "dwellings")

    assert (len(dwellings), sum(dwellings)) == (543, 70000)
    assert (contract[1]["ESTATES"], contract[1]["DWELLINGS"]) == (543, 70000)
    assert table(contract, "epci").featureCount() == 8


def test_the_window_lives_while_the_contract_is_made(contract):
    flags = QgsApplication.processingRegistry().algorithmById("bassinminier:createdemo").flags()

    assert not flags & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert contract[2] < 1.0


def test_the_sheets_are_beside_the_layers(contract):
    folder, outputs, _ = contract

    assert outputs["OPERATIONS"] == 120
    assert outputs["CONTRACT"] == str(folder / "fiches_fictives.gpkg")
    layer = QgsVectorLayer(f"{outputs['CONTRACT']}|layername=operation", "operation", "ogr")
    assert layer.featureCount() == 120
    assert len(list((folder / "photos").glob("*.jpg"))) > 80


def test_every_layer_is_there_with_an_index_and_its_provenance(contract):
    for code in LAYERS:
        layer = table(contract, code)
        assert layer.featureCount() > 0
        assert layer.crs().authid() == "EPSG:2154"
        told = json.loads(layer.metadata().history()[0].partition(": ")[2])
        assert told["algorithm"] == "bassinminier:createdemo"
        assert "Fictitious" in layer.metadata().abstract()


def test_estates_say_that_they_are_fictitious(contract):
    names = values(table(contract, "estates"), "name")

    assert all("ficti" in name.lower() for name in names)
    assert len(set(names)) == 543


def test_the_project_opens_with_styled_layers_by_relative_paths(contract, tmp_path):
    path = contract[0] / "contrat_fictif.qgz"
    project = QgsProject()

    assert project.read(str(path))
    layers = {layer.customProperty("bassin_minier/role"): layer for layer in project.mapLayers().values()}
    assert set(layers) == {*LAYERS, "relief", *COLUMNS, HISTORY, RULE}
    assert all(layer.isValid() for layer in layers.values())
    assert "fictitious" in project.title()
    assert all("fictitious" in layer.name() for layer in layers.values())
    assert len(project.mapThemeCollection().mapThemes()) == 8
    with zipfile.ZipFile(path) as archive:
        text = next(archive.read(name) for name in archive.namelist() if name.endswith(".qgs")).decode()
    assert str(contract[0]) not in text
    assert "./contrat_fictif.gpkg|layername=estates" in text
    project.clear()


@pytest.fixture(scope="module")
def other_contract(provider, tmp_path_factory):
    """The folder of the contract of another seed, where something was before."""
    folder = tmp_path_factory.mktemp("other")
    (folder / "notes.txt").write_text("mine")
    run_algorithm("createdemo", {"SEED": 2, "OUTPUT": str(folder)}, Listener())
    return folder


def content(folder, code="estates", file="contrat_fictif.gpkg"):
    layer = QgsVectorLayer(f"{folder}/{file}|layername={code}", code, "ogr")
    return [(feature.attributes(), feature.geometry().asWkt()) for feature in layer.getFeatures()]


def test_another_seed_gives_another_contract(contract, other_contract):
    assert content(other_contract) != content(contract[0])
    assert len(content(other_contract)) == len(content(contract[0]))


def test_what_was_in_the_folder_stays(other_contract):
    assert sorted(one.name for one in other_contract.iterdir()) == [
        *("bhns_fictif_gtfs.zip", "contrat_fictif.gpkg", "contrat_fictif.qgz", "fiches_fictives.gpkg", "notes.txt"),
        *("photos", "relief_fictif.qmd", "relief_fictif.tif"),
    ]
    assert (other_contract / "notes.txt").read_text() == "mine"


def test_the_chain_scores_every_estate_and_the_intervals_hold(contract, tmp_path):
    def source(code):
        return f"{contract[0]}/contrat_fictif.gpkg|layername={code}"

    indicators = run_algorithm(
        "estateindicators",
        {
            "ESTATES": source("estates"),
            "INCOME_GRID": source("income_grid"),
            "ENERGY": source("dpe"),
            "QPV": source("qpv"),
            "PROPERTY": source("unesco_property"),
            "BUFFER": source("unesco_buffer"),
            "COMMUNES": source("communes"),
            "OUTPUT": str(tmp_path / "indicators.gpkg"),
        },
    )["OUTPUT"]
    output = run_algorithm("scoreestates", {"INPUT": indicators, "MODEL": "cpin", "OUTPUT": "TEMPORARY_OUTPUT"})

    layer = output["OUTPUT"]
    ranks = values(layer, "rank")
    assert output["SCORED"] + output["UNSCORED"] == 543
    assert output["SCORED"] > 500
    assert min(rank for rank in ranks if rank is not None) == 1
    assert None not in values(layer, "insee")
    assert set(Counter(values(layer, "epci"))) <= set(values(table(contract, "epci"), "epci"))


def test_the_feed_beside_the_contract_is_read_and_its_stops_are_those_of_the_map(contract):
    output = run_algorithm(
        "importgtfs",
        {"INPUT": contract[1]["GTFS"], "DATE": "2026-03-10", "GROUP_DISTANCE": 60, "STOPS": "TEMPORARY_OUTPUT"},
    )

    stops = output["STOPS"]
    assert sorted(values(stops, "name")) == sorted(values(table(contract, "bhns_stops"), "name"))
    assert set(values(stops, "kerbs")) == {2}
    by_routes = dict(zip(values(stops, "routes"), values(stops, "headway_min_1")))
    # B1 runs every 6 minutes from 6:30 to 9:00, B6 every 12; each day of the week alike
    assert by_routes["B1"] == 6
    assert by_routes["B6"] == 12
    assert output["N_BHNS"] > 100


def test_a_layer_of_the_contract_can_be_made_again(contract):
    output = run_algorithm(
        "replayrun",
        {"INPUT": f"{contract[0]}/contrat_fictif.gpkg|layername=qpv", "OUTPUT": "TEMPORARY_OUTPUT"},
    )

    assert output["DIFFERENCES"] == 0


def test_qgis_itself_makes_the_contract_although_it_has_a_geos_of_its_own(tmp_path):
    told = fresh_qgis_process(tmp_path / "home")("--json", "run", "bassinminier:createdemo", f"--OUTPUT={tmp_path}")

    results = json.loads(told)["results"]
    assert (results["DWELLINGS"], results["OPERATIONS"]) == (70000, 120)


def test_the_best_scores_do_not_make_the_programme_and_the_optimum_does(contract, tmp_path):
    indicators = run_algorithm(
        "estateindicators",
        {
            "ESTATES": table(contract, "estates"),
            "QPV": table(contract, "qpv"),
            "INCOME_GRID": table(contract, "income_grid"),
            "ENERGY": table(contract, "dpe"),
            "PROPERTY": table(contract, "unesco_property"),
            "COMMUNES": table(contract, "communes"),
            "OUTPUT": str(tmp_path / "indicators.gpkg"),
        },
    )["OUTPUT"]
    scored = run_algorithm("scoreestates", {"INPUT": indicators, "MODEL": "cpin", "OUTPUT": str(tmp_path / "s.gpkg")})
    parameters = {"INPUT": scored["OUTPUT"], "GROUP": "epci", "GROUP_MIN": "1", "GROUP_MAX": "6"}

    results = run_algorithm("selectestates", {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})

    layer = results["OUTPUT"]
    dwellings, rank, cost = (values(layer, name) for name in ("dwellings", "rank", "cost_eur"))
    assert sum(one for one, place in zip(dwellings, rank) if place <= 25) < 9_000
    assert (results["N_SELECTED"], results["GAP"], results["RELAXATION"]) == (25, 0, "")
    assert 11_400 <= results["DWELLINGS"] <= 12_600
    chosen = Counter(name for name, is_in in zip(values(layer, "epci"), values(layer, "selected")) if is_in)
    assert len(chosen) == 8 and max(chosen.values()) == 6
    assert all(40_000 < price / homes < 250_000 for price, homes in zip(cost, dwellings))
