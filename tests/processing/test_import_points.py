import pytest
from qgis.core import QgsProcessingException

from tests.running import Listener, values


def file(tmp_path, text, name="points.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_points_come_in_the_projection_of_their_coordinates(run, tmp_path):
    path = file(tmp_path, "ref;X_L93;Y_L93;n\nA;683000,5;7037000;1\nB;684000;7038000;s\n")

    output = run("importpoints", {"INPUT": path, "OUTPUT": "TEMPORARY_OUTPUT"})

    layer = output["OUTPUT"]
    assert output["CRS_USED"] == layer.crs().authid() == "EPSG:2154"
    point = next(layer.getFeatures()).geometry().asPoint()
    assert (point.x(), point.y()) == (683000.5, 7037000)
    assert values(layer, "n") == [1, None]
    assert (output["N_POINTS"], output["N_UNPLACED"]) == (2, 0)


def test_rows_without_coordinates_are_listed_and_never_placed(run, tmp_path):
    listener = Listener()
    path = file(tmp_path, 'ref;_geopoint\nA;"50.43,2.83"\nB;\nC;"0,0"\nD;ici\n')

    output = run(
        "importpoints", {"INPUT": path, "OUTPUT": "TEMPORARY_OUTPUT", "UNPLACED": "TEMPORARY_OUTPUT"}, listener
    )

    assert values(output["OUTPUT"], "ref") == ["A"]
    assert values(output["UNPLACED"], "ref") == ["B", "C", "D"]
    assert values(output["UNPLACED"], "line") == [3, 4, 5]
    assert values(output["UNPLACED"], "why_unplaced") == ["blank", "unreadable or null", "unreadable or null"]
    assert any("left out of the points: 3 of 4" in one for one in listener.warnings)


def test_exchanged_axes_are_put_right_and_told(run, tmp_path):
    listener = Listener()
    path = file(tmp_path, "ref,latitude,longitude\nA,2.83,50.43\nB,3.1,50.3\n")

    output = run("importpoints", {"INPUT": path, "OUTPUT": "TEMPORARY_OUTPUT"}, listener)

    point = next(output["OUTPUT"].getFeatures()).geometry().asPoint()
    assert (point.x(), point.y()) == (2.83, 50.43)
    assert any("were exchanged" in one for one in listener.warnings)


def test_a_chosen_column_and_projection_go_first(run, tmp_path):
    path = file(tmp_path, "a,b,lat,lon\n320000,6520000,50.4,2.8\n")
    parameters = {"INPUT": path, "X": "a", "Y": "b", "CRS": "EPSG:3857", "OUTPUT": "TEMPORARY_OUTPUT"}

    output = run("importpoints", parameters)

    assert output["CRS_USED"] == "EPSG:3857"
    assert next(output["OUTPUT"].getFeatures()).geometry().asPoint().x() == 320000


def test_a_key_keeps_one_row_of_each(run, tmp_path):
    listener = Listener()
    path = file(tmp_path, "uic,lat,lon\n87,50.4,2.8\n87,50.4,2.8\n88,50.5,2.9\n")

    output = run("importpoints", {"INPUT": path, "KEY": "uic", "OUTPUT": "TEMPORARY_OUTPUT"}, listener)

    assert values(output["OUTPUT"], "uic") == ["87", "88"]
    assert any("left out: 1" in one for one in listener.warnings)


def test_the_commune_of_the_protection_is_carried_to_the_present_one(run, tmp_path):
    cog = file(
        tmp_path,
        "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TYPECOM_AP,COM_AP\n32,2019-01-01,COM,62210,COM,62154\n",
        "cog.csv",
    )
    path = file(
        tmp_path,
        "Reference;COG_Insee_lors_de_la_protection;coordonnees_au_format_WGS84\n"
        "PA1;62210;50.2, 2.3\nPA2;62498;50.4, 2.8\n",
    )

    output = run("importpoints", {"INPUT": path, "HISTORY": cog, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert values(output["OUTPUT"], "code_now") == ["62154", "62498"]


def test_points_abroad_are_told(run, tmp_path):
    listener = Listener()
    path = file(tmp_path, "lat,lon\n50.4,2.8\n48.1,11.5\n")

    run("importpoints", {"INPUT": path, "OUTPUT": "TEMPORARY_OUTPUT"}, listener)

    assert any("outside of metropolitan France: 1" in one for one in listener.warnings)


@pytest.mark.parametrize(
    ("text", "more", "words"),
    [
        ("a,b\n1,2\n", {}, "has no column of coordinates that is known"),
        ("lat,lon\n,\n", {}, "no coordinate can be read in “lon, lat”"),
        ("x,y\n5000,9000\n", {}, "are of no projection used in metropolitan France"),
        ("lat,lon\n50,2\n", {"X": "abscisse", "Y": "lat"}, "has no column “abscisse”"),
    ],
)
def test_what_gives_no_point_is_refused_in_a_sentence(run, tmp_path, text, more, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("importpoints", {"INPUT": file(tmp_path, text), "OUTPUT": "TEMPORARY_OUTPUT", **more})


@pytest.mark.parametrize(
    ("name", "crs", "count"),
    [
        ("sncf/gares-de-voyageurs_FRANCE.csv", "EPSG:4326", 2782),
        ("sncf/liste-des-gares_FRANCE.csv", "EPSG:2154", 3884),
        ("monuments_historiques/monuments_historiques_59_62.csv", "EPSG:4326", 1462),
    ],
)
def test_real_files_become_points(run, shared_data, name, crs, count):
    output = run("importpoints", {"INPUT": str(shared_data / name), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert (output["CRS_USED"], output["N_POINTS"], output["N_UNPLACED"]) == (crs, count, 0)


def test_both_coordinates_of_the_real_stations_agree(run, shared_data):
    """The producer gives each station in Lambert-93 and in degrees: carried over, they are the same place."""
    path = str(shared_data / "sncf" / "liste-des-gares_FRANCE.csv")
    metres = run("importpoints", {"INPUT": path, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    degrees = run("importpoints", {"INPUT": path, "LAT_LON": "C_GEO", "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]

    from qgis.core import QgsCoordinateTransform, QgsProject

    transform = QgsCoordinateTransform(degrees.crs(), metres.crs(), QgsProject.instance())
    for one, other in zip(metres.getFeatures(), degrees.getFeatures()):
        assert transform.transform(other.geometry().asPoint()).distance(one.geometry().asPoint()) < 0.5
