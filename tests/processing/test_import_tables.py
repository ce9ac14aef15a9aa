"""Incomes and census tables on polygons, from files as INSEE publishes them."""

import pandas as pd
import pytest
from qgis import processing
from qgis.core import QgsProcessingException

from tests.running import Listener, memory_layer, values

SQUARE = "POLYGON (({x} 0, {x} 100, {y} 100, {y} 0, {x} 0))"
HISTORY = "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,TYPECOM_AP,COM_AP,TNCC_AP\n32,2019-01-01,COM,62210,0,COM,62154,0\n"


def communes(*codes):
    rows = [(SQUARE.format(x=100 * place, y=100 * place + 100), code) for place, code in enumerate(codes)]
    return memory_layer("Polygon", "insee:string(5)", rows, name="communes layer")


def file(tmp_path, text, name="filosofi.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return str(path)


def test_incomes_of_communes_are_joined_and_secrets_are_null(run, tmp_path):
    listener = Listener()
    path = file(tmp_path, "CODGEO;NBMENFISC21;MED21;TP6021\n62498;13571;17250;32,0\n62510;14000;s;ns\n")

    output = run(
        "importincomes",
        {
            "INPUT": path,
            "GEOMETRY": communes("62510", "62498", "62999"),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "UNJOINED": "TEMPORARY_OUTPUT",
        },
        listener,
    )

    layer = output["OUTPUT"]
    assert [field.name() for field in layer.fields()] == ["insee", "CODGEO", "NBMENFISC21", "MED21", "TP6021"]
    assert values(layer, "MED21") == [None, 17250, None]
    assert values(layer, "TP6021") == [None, 32.0, None]
    assert values(layer, "NBMENFISC21") == [14000, 13571, None]
    assert (output["LEVEL"], output["N_JOINED"], output["N_UNJOINED"], output["N_MERGED"]) == ("commune", 2, 1, 0)
    assert values(output["UNJOINED"], "code") == ["62999"]
    assert any("MED21 (1), TP6021 (1)" in one for one in listener.warnings)


def test_areas_of_a_merged_commune_are_merged_and_it_is_told(run, tmp_path):
    listener = Listener()
    output = run(
        "importincomes",
        {
            "INPUT": file(tmp_path, "CODGEO;MED21\n62154;20000\n"),
            "GEOMETRY": communes("62154", "62210"),
            "HISTORY": file(tmp_path, HISTORY, "cog.csv"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
        listener,
    )

    features = list(output["OUTPUT"].getFeatures())
    assert [feature["MED21"] for feature in features] == [20000]
    assert features[0].geometry().area() == 20_000
    assert output["N_MERGED"] == 1
    assert any("62210 → 62154" in one for one in listener.warnings)


def test_counts_of_a_merged_commune_add_up_and_shares_do_not(run, tmp_path):
    output = run(
        "importcensus",
        {
            "INPUT": file(tmp_path, "CODGEO;C18_EMPLT_CS3;P18_EMPLT;taux\n62154;10,5;100;0,5\n62210;4,25;s;0,5\n"),
            "GEOMETRY": communes("62154"),
            "HISTORY": file(tmp_path, HISTORY, "cog.csv"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )

    layer = output["OUTPUT"]
    assert values(layer, "C18_EMPLT_CS3") == [14.75]
    assert values(layer, "P18_EMPLT") == [None]
    assert values(layer, "taux") == [None]


def test_codes_keep_their_zeros_in_any_encoding(run, tmp_path):
    path = file(tmp_path, "CODGEO,LIBGEO,MED21\n01001,Béthune,1\n", encoding="cp1252")

    output = run("importincomes", {"INPUT": path, "GEOMETRY": communes("01001"), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert values(output["OUTPUT"], "CODGEO") == ["01001"]
    assert values(output["OUTPUT"], "LIBGEO") == ["Béthune"]


GRID = (
    "idcar_200m,i_est_200,lcog_geo,ind,men,men_pauv,ind_snv\n"
    "CRS3035RES200mN3050000E3830000,0,62498,120.5,50,20,1800000\n"
    "CRS3035RES200mN3050000E3830200,1,6249862510,10,4,1.5,150000.5\n"
    "CRS3035RES200mN2000000E3500000,0,31555,10,4,1,150000\n"
)


def test_squares_are_rebuilt_from_their_ids(run, tmp_path):
    output = run("importincomes", {"INPUT": file(tmp_path, GRID), "OUTPUT": "TEMPORARY_OUTPUT"})

    layer = output["OUTPUT"]
    first = next(layer.getFeatures())
    assert layer.crs().authid() == "EPSG:3035"
    assert first.geometry().boundingBox().toRectF().getRect() == (3830000, 3050000, 200, 200)
    assert first.geometry().area() == 40_000
    assert values(layer, "ind") == [120.5, 10, 10]
    assert values(layer, "lcog_geo") == ["62498", "6249862510", "31555"]
    assert (output["LEVEL"], output["N_JOINED"]) == ("grid", 3)


@pytest.mark.parametrize("kind", ["csv", "gpkg"])
def test_only_squares_of_the_area_are_kept(run, tmp_path, kind):
    listener = Listener()
    path = file(tmp_path, GRID)
    if kind == "gpkg":
        whole = str(tmp_path / "grid.gpkg")
        run("importincomes", {"INPUT": path, "OUTPUT": whole})
        path = whole
    corners = "3830050 3050050, 3830050 3050060, 3830060 3050060, 3830050 3050050"
    area = memory_layer("Polygon", "", [(f"POLYGON (({corners}))",)], "EPSG:3035")

    output = run("importincomes", {"INPUT": path, "GEOMETRY": area, "OUTPUT": "TEMPORARY_OUTPUT"}, listener)

    assert values(output["OUTPUT"], "idcar_200m") == ["CRS3035RES200mN3050000E3830000"]
    left_out = [one for one in listener.warnings if "left out: 2 of 3" in one]
    assert len(left_out) == (kind == "csv")  # those of a layer are not even read


def refused(run, algorithm, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(algorithm, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        ("CODGEO;MED21\n62498;1;2\n", "line 2: 3 cells where the header has 2"),
        ("CODGEO;MED21\n62498;1\n62498;1\n", "the code “62498” is there 2 times"),
        ("CODGEO;POP\n62498;1\n", "holds no Filosofi income"),
        ("nom;MED21\nLens;1\n", "has no column of INSEE codes"),
        ("CODGEO;MED21\n75056;1\n", "No code of “filosofi.csv” is among those of layer “communes layer”"),
    ],
)
def test_tables_that_cannot_be_joined_are_refused_in_a_sentence(run, tmp_path, text, words):
    refused(run, "importincomes", {"INPUT": file(tmp_path, text), "GEOMETRY": communes("62498")}, words)


def test_other_refusals_name_what_is_wrong(run, tmp_path):
    table = file(tmp_path, "CODGEO;MED21\n62498;1\n")
    unknown = memory_layer(
        "Polygon", "nom:string", [(SQUARE.format(x=700000, y=700100), "Lens")], name="sans code layer"
    )

    refused(run, "importincomes", {"INPUT": str(tmp_path / "none.csv")}, "There is no table at")
    refused(run, "importincomes", {"INPUT": table}, "gives figures by commune: choose the layer of polygons")
    refused(run, "importincomes", {"INPUT": table, "GEOMETRY": unknown}, "has no field of commune codes")
    refused(run, "importincomes", {"INPUT": table, "GEOMETRY": communes("62498", "62498")}, "Dissolve the layer")
    refused(
        run, "importincomes", {"INPUT": table, "GEOMETRY": communes("62498"), "KEY": "insee"}, "has no column “insee”"
    )
    refused(
        run,
        "importincomes",
        {"INPUT": table, "GEOMETRY": communes("62498"), "HISTORY": table},
        "is not the COG's file of events",
    )
    refused(run, "importcensus", {"INPUT": table, "GEOMETRY": communes("62498")}, "holds neither jobs nor active")
    bad = file(tmp_path, "idcar_200m;ind;ind_snv\n200mN15465;1;2\n", "grid.csv")
    refused(run, "importincomes", {"INPUT": bad}, "line 2: “200mN15465” is not the id of a square")


def test_the_run_can_be_made_again_and_a_changed_table_is_told(run, tmp_path):
    target = str(tmp_path / "out.gpkg")
    path = file(tmp_path, "CODGEO;MED21\n62498;1\n")
    areas = str(tmp_path / "areas.gpkg")
    processing.run("native:savefeatures", {"INPUT": communes("62498"), "OUTPUT": areas})
    output = run("importincomes", {"INPUT": path, "GEOMETRY": areas, "OUTPUT": target})["OUTPUT"]

    same = run("replayrun", {"INPUT": output, "OUTPUT": "TEMPORARY_OUTPUT"})
    file(tmp_path, "CODGEO;MED21\n62498;2\n")
    changed = run("replayrun", {"INPUT": output, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert (same["DIFFERENCES"], same["CHANGED_INPUTS"]) == (0, 0)
    assert (changed["DIFFERENCES"], changed["CHANGED_INPUTS"]) == (1, 1)


def test_the_real_communes_have_their_published_incomes(run, shared_data):
    path = shared_data / "insee_filosofi_2021" / "cc_filosofi_2021_COM.csv"
    output = run(
        "importincomes",
        {
            "INPUT": str(path),
            "GEOMETRY": str(shared_data / "mbm_unesco" / "communes-mbm.geojson"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )

    layer = output["OUTPUT"]
    found = dict(zip(values(layer, "insee"), values(layer, "MED21")))
    expected = pd.read_csv(path, sep=";", dtype=str).set_index("CODGEO")["MED21"]
    assert (found["62498"], found["62510"], found["62427"]) == (17250, 17840, 19170)
    assert found == {code: None if expected[code] == "s" else float(expected[code]) for code in found}
    assert values(layer, "TP6021").count(None) == 178


def test_the_real_boundaries_of_2018_lose_the_commune_that_merged(run, shared_data):
    cog = shared_data / "insee_cog_2023_2024" / "mouvements-communes.csv"
    output = run(
        "importincomes",
        {
            "INPUT": str(shared_data / "insee_filosofi_2021" / "cc_filosofi_2021_COM.csv"),
            "GEOMETRY": str(shared_data / "france_geojson_2018" / "communes-62-pas-de-calais.geojson"),
            "HISTORY": str(cog),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "UNJOINED": "TEMPORARY_OUTPUT",
        },
    )

    assert (output["N_JOINED"], output["N_MERGED"], output["N_UNJOINED"]) == (890, 1, 0)
    assert values(output["UNJOINED"], "joined_as") == ["62154"]


def test_real_iris_and_census_join(run, shared_data):
    iris = run(
        "importincomes",
        {
            "INPUT": str(shared_data / "insee_filosofi_2021" / "BASE_TD_FILO_IRIS_2021_DEC.csv"),
            "GEOMETRY": str(shared_data / "iris_2020_tuiles" / "contours_iris_2020_59_62.gpkg"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    census = run(
        "importcensus",
        {
            "INPUT": str(shared_data / "insee_rp2018_questionr" / "rp2018_communes_2000hab_59_62.csv"),
            "GEOMETRY": str(shared_data / "mbm_unesco" / "communes-mbm.geojson"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )

    assert (iris["LEVEL"], iris["N_JOINED"], iris["N_UNJOINED"]) == ("iris", 1155, 1356)
    executives = dict(zip(values(census["OUTPUT"], "insee"), values(census["OUTPUT"], "pop_cadres")))
    assert {code: round(executives[code], 1) for code in ("62498", "62427", "62510", "62215")} == {
        "62498": 1004.9,
        "62427": 940.4,
        "62510": 664.7,
        "62215": 596.0,
    }
    assert census["N_JOINED"] == 174
