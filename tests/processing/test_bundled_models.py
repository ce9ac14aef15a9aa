import json

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from bassin_minier_plugin.paths import resource
from bassin_minier_plugin.processing.raster_files import write_heights
from tests.analysis.gtfs_files import feed_bytes, zipped
from tests.running import clean_environment, fresh_qgis_process, memory_layer, square, values

NAMES = sorted(path.stem for path in resource("processing_models").glob("*.model3"))


@pytest.mark.parametrize("name", NAMES)
def test_each_bundled_model_is_in_the_toolbox_and_complete(provider, name):
    model = QgsApplication.processingRegistry().createAlgorithmById(f"bassinminier:{name}")

    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.canExecute() == (True, "")
    assert model.validate() == (True, [])
    assert model.displayName()
    assert model.groupId() == "models"
    assert all(child.algorithm() is not None for child in model.childAlgorithms().values())
    assert [one.name() for one in model.destinationParameterDefinitions()]
    assert not model.icon().isNull()


def test_loading_the_provider_again_does_not_double_the_models(provider):
    provider.refreshAlgorithms()

    ids = [one.id() for one in provider.algorithms()]
    assert len(ids) == len(set(ids))
    assert {f"bassinminier:{name}" for name in NAMES} <= set(ids)


@pytest.fixture
def sources(tmp_path):
    feed = tmp_path / "feed.zip"
    feed.write_bytes(zipped(feed_bytes()))
    zone = "POLYGON((2.835 50.43,2.845 50.43,2.845 50.44,2.835 50.44,2.835 50.43))"
    zones = memory_layer("Polygon", "name:string", [(zone, "Mairie")], "EPSG:4326", "zones")
    homes = memory_layer("Point", "n:integer", [("POINT(2.841 50.4352)", 7), ("POINT(2.836 50.439)", 2)], "EPSG:4326")
    return {"FEED": str(feed), "DATE": "2026-03-10", "ZONES": zones, "DEMAND": homes, "DEMAND_FIELD": "n"}


def test_centralities_and_bhns_goes_from_the_feed_to_who_is_served(run, sources, tmp_path):
    report = tmp_path / "report.html"

    output = run(
        "centralities_and_bhns",
        {
            **sources,
            "DISTANCES": "100,800",
            "stops_with_headways": "TEMPORARY_OUTPUT",
            "lines_with_headways": "TEMPORARY_OUTPUT",
            "bhns_rings": "TEMPORARY_OUTPUT",
            "zones_with_their_service": "TEMPORARY_OUTPUT",
            "coverage_summary": "TEMPORARY_OUTPUT",
            "report": str(report),
        },
    )

    zones = output["zones_with_their_service"]
    # the two kerbs of the town hall stand some 60 m from 7 dwellings and 550 m from 2
    assert values(zones, "demand_100") == [7]
    assert values(zones, "demand_800") == [9]
    assert values(zones, "nearest_stop") == ["Mairie"]
    assert values(output["stops_with_headways"], "kerbs") == [2, 2, 1, 1]
    assert values(output["bhns_rings"], "ring_to_m") == [100, 800]
    assert "Mairie" in report.read_text(encoding="utf-8")


def test_heritage_overlay_goes_from_protections_to_views_and_missing_links(run, tmp_path):
    x, y = 700000, 7030000
    dem = str(tmp_path / "dem.tif")
    write_heights(tmp_path / "dem.tif", np.full((40, 40), 30.0), x - 500, y + 500, 25.0, "EPSG:2154")
    lines = [(f"LINESTRING({x} {y},{x + 100} {y})", "A"), (f"LINESTRING({x + 150} {y},{x + 300} {y})", "B")]

    output = run(
        "heritage_overlay",
        {
            "ESTATES": memory_layer("Polygon", "name:string", [(square(x, y, 100), "Cité")], name="estates"),
            "PROTECTIONS": [memory_layer("Polygon", "", [(square(x, y, 50),)], name="ac1")],
            "SURROUNDINGS": [],
            "SPOIL_TIPS": memory_layer("Point", "name:string", [(f"POINT({x + 300} {y})", "T1")], name="terrils"),
            "DEM": dem,
            "RAILWAYS": memory_layer("LineString", "name:string", lines, name="cavaliers"),
            "PLACES": [],
            "sites_with_their_protections_and_views": "TEMPORARY_OUTPUT",
            "missing_links": "TEMPORARY_OUTPUT",
        },
    )

    estates = output["sites_with_their_protections_and_views"]
    assert values(estates, "ac1_share") == pytest.approx([0.25])
    assert values(estates, "landmarks") == ["T1"]
    assert values(output["missing_links"], "length_m") == pytest.approx([50])


def test_qgis_process_knows_the_model_in_french(tmp_path, monkeypatch):
    def in_french(home, locale="en_US", with_libraries=False):
        return clean_environment(home, "fr_FR", with_libraries)

    monkeypatch.setattr("tests.running.clean_environment", in_french)

    qgis_process = fresh_qgis_process(tmp_path / "home")
    told = json.loads(qgis_process("--json", "help", "bassinminier:centralities_and_bhns"))

    assert told["algorithm_details"]["name"] == "Centralités et BHNS"
    assert told["parameters"]["FEED"]["description"] == "Jeu GTFS (zip ou dossier)"
    assert set(told["outputs"]) >= {"zones_with_their_service", "bhns_rings", "report"}
