"""`institutionalsummary` from the toolbox: any layer, any CRS, refusals, report."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from tests.running import Listener, memory_layer, square, values

X, Y = 690000, 7035000


def commune_layer(**more):
    rows = [
        (square(X, Y, 1000), "62001", "Annay", "CALL", "Artois"),
        (square(X + 1000, Y, 1000), "62002", "Bruay", "CALL", "Artois"),
        (square(X + 2000, Y, 1000), "59003", "Condé", "CAPH", None),
    ]
    fields = "insee:string,nom:string,epci:string,pole:string"
    return memory_layer("Polygon", fields, rows, name="communes", **more)


@pytest.fixture
def estate_layer():
    rows = [
        (square(X + 900, Y + 100, 200), 121, "Maisons & Cités", "Cité A"),
        (square(X + 2100, Y + 100, 200), 80, "SIA", "Cité B"),
        (square(X + 2900, Y + 100, 200), None, None, "<b>Cité C</b>"),
    ]
    return memory_layer("Polygon", "dwellings:integer,landlord:string,name:string", rows, name="estates")


def figures(layer, level, column):
    rows = {}
    for feature in layer.getFeatures():
        if feature["level"] == level:
            value = feature[column]
            is_null = value is None or (hasattr(value, "isNull") and value.isNull())
            rows[feature["name"] or feature["belonging"]] = None if is_null else value
    return rows


def asked(items, communes, **more):
    return {
        "INPUT": items, "VALUES": ["dwellings"], "LANDLORD": "landlord", "COMMUNES": communes,
        "OUTPUT": "TEMPORARY_OUTPUT", **more,
    }  # fmt: skip


def test_estates_are_summed_per_institution_and_landlord(run, estate_layer):
    listener = Listener()
    done = run("institutionalsummary", asked(estate_layer, commune_layer()), listener)
    layer = done["OUTPUT"]

    # 121 dwellings half and half: 60 each, and the unit left to the first
    assert figures(layer, "commune", "dwellings") == {"Annay": 61, "Bruay": 60, "Condé": 80, "outside": None}
    assert figures(layer, "epci", "dwellings") == {"CALL": 121, "CAPH": 80, "outside": None}
    assert figures(layer, "pole", "dwellings")["Artois"] == 121
    assert figures(layer, "landlord", "n") == {"Maisons & Cités": 1, "SIA": 1, "unknown": 1}
    assert figures(layer, "total", "dwellings_unknown") == {"institution": 1}
    assert (done["FEATURES"], done["OUTSIDE"], done["TOTAL"]) == (3, 0, 201)
    assert any("1 objects lie wholly or partly in no commune" in one for one in listener.warnings)
    areas = {
        (one["level"], one["name"]): one.geometry().area() for one in layer.getFeatures() if not one.geometry().isNull()
    }
    assert areas["epci", "CALL"] == pytest.approx(2_000_000)
    assert layer.crs().authid() == "EPSG:2154"


def test_each_layer_may_have_its_own_crs(run, estate_layer):
    from qgis import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": commune_layer(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]

    layer = run("institutionalsummary", asked(estate_layer, moved))["OUTPUT"]

    assert figures(layer, "epci", "dwellings") == {"CALL": 121, "CAPH": 80, "outside": None}


def test_only_selected_objects_are_summed_and_a_table_may_do(run, estate_layer):
    QgsProject.instance().addMapLayer(estate_layer)
    estate_layer.selectByIds([2])
    chosen = QgsProcessingFeatureSourceDefinition(estate_layer.id(), True)

    layer = run("institutionalsummary", asked(chosen, commune_layer(), OUTLINES=False))["OUTPUT"]

    assert figures(layer, "epci", "dwellings") == {"CALL": 0, "CAPH": 80}
    assert not layer.isSpatial()


def test_lines_and_points_are_summed(run):
    lines = memory_layer("LineString", "cost:double", [(f"LINESTRING({X + 750} {Y + 5},{X + 1250} {Y + 5})", 10.5)])
    points = memory_layer("Point", "cost:double", [(f"POINT({X + 1000} {Y + 5})", 3.0)])
    wanted = {"VALUES": ["cost"], "COMMUNES": commune_layer(), "OUTPUT": "TEMPORARY_OUTPUT"}

    found = run("institutionalsummary", {"INPUT": lines, **wanted})["OUTPUT"]
    assert figures(found, "commune", "cost") == {"Annay": 5.25, "Bruay": 5.25, "Condé": 0}
    found = run("institutionalsummary", {"INPUT": points, **wanted})["OUTPUT"]
    assert figures(found, "commune", "cost") == {"Annay": 3, "Bruay": 0, "Condé": 0}


def test_an_empty_layer_gives_institutions_with_nothing(run):
    empty = memory_layer("Point", "dwellings:integer,landlord:string", [])
    layer = run("institutionalsummary", asked(empty, commune_layer()))["OUTPUT"]
    assert figures(layer, "epci", "dwellings") == {"CALL": 0, "CAPH": 0}
    assert figures(layer, "total", "n") == {"institution": 0}


def test_a_level_without_its_field_is_left_out_and_told(run, estate_layer):
    rows = [(square(X, Y, 3000), "62001", "Annay")]
    communes = memory_layer("Polygon", "insee:string,nom:string", rows, name="communes")
    listener = Listener()

    layer = run("institutionalsummary", asked(estate_layer, communes), listener)["OUTPUT"]

    assert set(values(layer, "level")) == {"total", "commune", "landlord"}
    assert sum("no field of the" in one for one in listener.warnings) == 2


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"EPCI": "nowhere"}, "nowhere"),
        ({"VALUES": ["absent"]}, "absent"),
        ({"VALUES": ["landlord"]}, "Maisons"),
    ],
)
def test_bad_input_is_refused_in_one_sentence(run, estate_layer, change, words):
    with pytest.raises(QgsProcessingException, match=words) as refusal:
        run("institutionalsummary", asked(estate_layer, commune_layer(), **change))
    assert "Traceback" not in str(refusal.value)


def test_communes_without_codes_or_with_one_twice_are_refused(run, estate_layer):
    twice = memory_layer("Polygon", "insee:string", [(square(X, Y, 9), "62001"), (square(X + 9, Y, 9), "62001")])
    with pytest.raises(QgsProcessingException, match="INSEE code 62001 is there twice"):
        run("institutionalsummary", asked(estate_layer, twice))
    none = memory_layer("Polygon", "surface:double", [(square(X, Y, 9), 1.0)])
    with pytest.raises(QgsProcessingException, match="INSEE"):
        run("institutionalsummary", asked(estate_layer, none))


def test_a_cancelled_run_writes_nothing(run, estate_layer, tmp_path):
    listener = Listener()
    listener.cancel_at = 25
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("institutionalsummary", asked(estate_layer, commune_layer(), OUTPUT=str(tmp_path / "x.gpkg")), listener)
    assert list(tmp_path.iterdir()) == []


def test_the_report_has_the_figures_of_the_output_and_runs_nothing(run, estate_layer, tmp_path):
    path = tmp_path / "rapport.html"
    run("institutionalsummary", asked(estate_layer, commune_layer(), REPORT=str(path)))
    page = Path(path).read_text(encoding="utf-8")
    assert "CALL" in page and ">121<" in page and "<script" not in page
    assert "1 unknown" in page
