import pytest
from qgis.core import QgsProcessingException

from tests.running import Listener, memory_layer, square, values

X, Y = 700000, 7030000


def line(*corners):
    return "LINESTRING(" + ",".join(f"{X + x} {Y + y}" for x, y in corners) + ")"


def railways():
    rows = [
        (line((0, 0), (1000, 0)), "Fosse 1"),
        (line((1005, 0), (2000, 0)), "Fosse 2"),
        (line((2300, 0), (3000, 0)), "Rivage"),
        (line((0, 900), (100, 900)), "Loin"),
        (None, "sans tracé"),
    ]
    return memory_layer("LineString", "nom:string", rows, name="cavaliers")


def estates():
    rows = [(square(X + 100, Y + 50, 100), "A", 200), (square(X + 2800, Y + 50, 100), "B", 120)]
    return memory_layer("Polygon", "name:string,dwellings:integer", rows, name="Cités")


def stops():
    return memory_layer("Point", "name:string", [(f"POINT({X + 1500} {Y - 20})", "S")], name="arrêts")


def join(run, listener=None, **parameters):
    given = {"LINES": railways(), "POIS": [estates(), stops()], "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    return run("minerailwaycontinuity", given, listener)


def test_the_missing_link_is_ranked_with_what_it_joins(run):
    result = join(run)

    layer = result["OUTPUT"]
    assert [field.name() for field in layer.fields()] == [
        *("rank", "length_m", "component_a", "component_b", "line_a", "line_b", "network_a_m", "network_b_m"),
        *("cites_a", "cites_b", "arrets_a", "arrets_b", "new_pairs", "dwellings_gained"),
    ]
    assert (result["PIECES"], result["LINKS"]) == (3, 1)
    (feature,) = layer.getFeatures()
    assert feature["length_m"] == pytest.approx(300)
    assert (feature["line_a"], feature["line_b"]) == ("Fosse 2", "Rivage")
    assert (feature["cites_a"], feature["cites_b"], feature["arrets_a"], feature["arrets_b"]) == (1, 1, 1, 0)
    # an estate and a stop on one side, an estate on the other
    assert feature["new_pairs"] == 2
    assert feature["dwellings_gained"] == 320
    assert feature.geometry().asWkt(0) == f"LineString ({X + 2000} {Y}, {X + 2300} {Y})"


def test_the_pieces_carry_what_they_serve(run):
    layer = join(run, COMPONENTS="TEMPORARY_OUTPUT")["COMPONENTS"]

    assert values(layer, "component") == [1, 2, 3]
    assert values(layer, "length_m") == pytest.approx([1995, 700, 100])
    assert values(layer, "lines_n") == [2, 1, 1]
    assert values(layer, "cites_n") == [1, 1, 0]
    assert values(layer, "dwellings") == [200, 120, 0]


def test_without_places_links_are_ranked_by_the_network_that_they_bring(run):
    layer = join(run, POIS=[], MAX_GAP=2000)["OUTPUT"]

    assert values(layer, "new_pairs") == [None] * 2
    assert values(layer, "rank") == [1, 2]
    assert values(layer, "network_b_m") == pytest.approx([700, 100])


def test_polygons_are_refused_with_what_to_do(run):
    polygons = memory_layer("Polygon", "", [(square(X, Y, 10),)], name="emprises")

    with pytest.raises(QgsProcessingException, match=r"“emprises” holds .* draw the axes"):
        join(run, LINES=polygons)


def test_a_layer_without_any_line_is_refused(run):
    dots = memory_layer("LineString", "", [(line((0, 0), (0, 0)),)], name="points")

    with pytest.raises(QgsProcessingException, match="no line with a length"):
        join(run, LINES=dots)


def test_the_links_come_out_in_the_crs_of_the_lines(run):
    degrees = memory_layer(
        "LineString",
        "nom:string",
        [("LINESTRING(3 50.4,3.01 50.4)", "a"), ("LINESTRING(3.012 50.4,3.02 50.4)", "b")],
        "EPSG:4326",
    )

    layer = join(run, LINES=degrees)["OUTPUT"]

    assert layer.crs().authid() == "EPSG:4326"
    assert values(layer, "length_m") == pytest.approx([142.2], abs=0.3)
    (feature,) = layer.getFeatures()
    assert feature.geometry().boundingBox().xMinimum() == pytest.approx(3.01)


def test_cancelling_leaves_nothing(run, tmp_path):
    listener = Listener()
    listener.cancel_at = 30

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        join(run, listener, OUTPUT=str(tmp_path / "links.gpkg"))

    assert list(tmp_path.iterdir()) == []
