import pytest
from qgis.core import QgsProcessingException

from tests.running import Listener, memory_layer, square, values

X, Y = 700000, 7030000


def sites_layer(crs="EPSG:2154"):
    return memory_layer("Polygon", "name:string", [(square(X, Y, 100), "11/19"), (None, "perdu")], crs, "sites")


def points(name, *places, fields="name:string,dwellings:integer"):
    return memory_layer("Point", fields, [(f"POINT({X + x} {Y + y})", *rest) for x, y, *rest in places], name=name)


def catch(run, listener=None, **parameters):
    given = {"SITES": sites_layer(), "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    return run("sitecatchment", given, listener)["OUTPUT"]


def test_each_layer_is_counted_and_summed_within_each_distance(run):
    estates = points("Cités", (50, 50, "A", 120), (600, 50, "B", 80), (3000, 50, "C", 10))
    stops = points("Arrêts", (110, 50, "S"), fields="name:string")

    layer = catch(run, LAYERS=[estates, stops], DISTANCES="300, 500")

    assert [field.name() for field in layer.fields()] == [
        *("name", "cites_n_300", "cites_dwellings_300", "cites_n_500", "cites_dwellings_500"),
        *("cites_nearest", "cites_nearest_m", "arrets_n_300", "arrets_n_500", "arrets_nearest", "arrets_nearest_m"),
    ]
    assert values(layer, "cites_n_300") == [1, None]
    assert values(layer, "cites_n_500") == [2, None]
    assert values(layer, "cites_dwellings_500") == [200, None]
    assert values(layer, "arrets_nearest") == ["S", None]
    assert values(layer, "arrets_nearest_m") == [10.0, None]


def test_lines_are_measured_in_a_straight_line_only(run):
    lines = memory_layer("LineString", "nom:string", [(f"LINESTRING({X} {Y + 200},{X + 100} {Y + 200})", "V")])
    lines.setName("voies")

    assert values(catch(run, LAYERS=[lines], DISTANCES="300"), "voies_m_300") == [100.0, None]
    walked = catch(run, LAYERS=[lines], DISTANCES="300", NETWORK=lines)
    assert [field.name() for field in walked.fields()] == ["name", "voies_n_300", "voies_nearest", "voies_nearest_m"]


def test_along_streets_the_way_round_counts(run):
    streets = memory_layer(
        "LineString",
        "",
        [(f"LINESTRING({X + 50} {Y + 50},{X + 50} {Y + 600},{X + 200} {Y + 600},{X + 200} {Y + 50})",)],
        name="rues",
    )
    stops = points("arrets", (200, 50, "S", 1))

    assert values(catch(run, LAYERS=[stops], DISTANCES="500"), "arrets_n_500")[0] == 1
    walked = catch(run, LAYERS=[stops], DISTANCES="500,1200", NETWORK=streets)
    assert values(walked, "arrets_n_500")[0] == 0
    # up from the border of the site, across and down again
    assert values(walked, "arrets_nearest_m")[0] == pytest.approx(500 + 150 + 550)


@pytest.mark.parametrize("text", ["", "near", "0", "-5", "500,,x"])
def test_distances_that_are_none_are_refused(run, text):
    with pytest.raises(QgsProcessingException, match="is not a list of distances"):
        catch(run, LAYERS=[points("a", (0, 0, "A", 1))], DISTANCES=text or " ")


def test_a_field_that_no_layer_has_is_told(run):
    listener = Listener()

    catch(run, listener, LAYERS=[points("a", (0, 0, "A", 1))], SUMS="habitants")

    assert any("“habitants”" in said for said in listener.warnings)


def test_a_text_that_is_no_number_is_refused_by_feature(run):
    with pytest.raises(QgsProcessingException, match="“a”, field “dwellings”, feature 1"):
        catch(run, LAYERS=[points("a", (0, 0, "A", "beaucoup"), fields="name:string,dwellings:string")])


def test_a_layer_that_is_not_there_is_refused(run):
    with pytest.raises(QgsProcessingException):
        catch(run, LAYERS=["nowhere.gpkg"])


def test_sites_and_layers_in_degrees_are_measured_in_metres(run):
    sites = memory_layer("Point", "name:string", [("POINT(2.78 50.45)", "11/19")], "EPSG:4326", "sites")
    stops = memory_layer("Point", "name:string", [("POINT(2.787 50.45)", "S")], "EPSG:4326", "arrets")

    layer = run("sitecatchment", {"SITES": sites, "LAYERS": [stops], "DISTANCES": "500", "OUTPUT": "TEMPORARY_OUTPUT"})[
        "OUTPUT"
    ]

    assert values(layer, "arrets_nearest_m")[0] == pytest.approx(497, abs=1.5)
