import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
)

from bassin_minier_plugin.processing.coordinates import working_crs
from tests.running import Listener, memory_layer, square, values

X, Y = 700000, 7030000


def zones_layer(crs="EPSG:2154"):
    """Two zones of 100 m: the first astride the two source squares, the second outside of both."""
    rows = [(square(X + 50, Y, 100), "a"), (square(X + 500, Y, 100), "b")]
    return memory_layer("Polygon", "code:string", rows, crs, "zones")


def source_layer(rows=None):
    """Two squares of 100 m side by side."""
    rows = rows or [(square(X, Y, 100), 10, 2.0, 1.0), (square(X + 100, Y, 100), 30, 4.0, 3.0)]
    return memory_layer("Polygon", "people:integer,rate:double,households:double", rows, name="grid")


def interpolate(run, zones=None, source=None, listener=None, **parameters):
    given = {"ZONES": zones or zones_layer(), "SOURCE": source or source_layer(), "OUTPUT": "TEMPORARY_OUTPUT"}
    return run("areainterpolate", {**given, **parameters}, listener)


def test_counts_follow_the_share_of_area_and_rates_their_mean(run):
    output = interpolate(run, EXTENSIVE=["people"], INTENSIVE=["rate"], PREFIX="g_")

    layer = output["OUTPUT"]
    assert values(layer, "g_people") == pytest.approx([20.0, None])  # half of 10 and half of 30
    assert values(layer, "g_rate") == pytest.approx([3.0, None])  # (5000·2 + 5000·4) / 10000
    assert values(layer, "g_n") == [2, 0]
    assert values(layer, "g_covered") == pytest.approx([1.0, 0.0])
    assert values(layer, "code") == ["a", "b"]
    assert output["UNCOVERED"] == 1


def test_a_weight_counts_by_what_falls_in_the_piece(run):
    layer = interpolate(run, INTENSIVE=["rate"], WEIGHT="households")["OUTPUT"]

    # half of 1 household at 2 and half of 3 households at 4
    assert values(layer, "rate") == pytest.approx([(0.5 * 2 + 1.5 * 4) / 2, None])


def test_missing_figures_are_left_out_and_never_zero(run):
    source = source_layer([(square(X, Y, 100), None, None, 1.0), (square(X + 100, Y, 100), 30, 4.0, None)])

    layer = interpolate(run, source=source, EXTENSIVE=["people"], INTENSIVE=["rate"])["OUTPUT"]

    assert values(layer, "people") == pytest.approx([15.0, None])
    assert values(layer, "rate") == pytest.approx([4.0, None])


def test_points_count_whole_and_a_border_point_once(run):
    points = memory_layer(
        "Point", "people:integer", [(f"POINT({X + 100} {Y + 50})", 5), (f"POINT({X + 50} {Y + 50})", 2)], name="points"
    )
    zones = memory_layer("Polygon", "code:string", [(square(X, Y, 100), "a"), (square(X + 100, Y, 100), "b")])

    layer = interpolate(run, zones, points, EXTENSIVE=["people"])["OUTPUT"]

    assert sum(value or 0 for value in values(layer, "people")) == pytest.approx(7.0)
    assert values(layer, "n") == [2, 0]
    assert values(layer, "covered") == [None, None]


def test_source_in_another_crs_gives_the_same_figures(run):
    from qgis import processing

    here = interpolate(run, EXTENSIVE=["people"], INTENSIVE=["rate"])["OUTPUT"]
    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": source_layer(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]

    there = interpolate(run, source=moved, EXTENSIVE=["people"], INTENSIVE=["rate"])["OUTPUT"]

    assert values(there, "people")[0] == pytest.approx(values(here, "people")[0], rel=1e-6)
    assert values(there, "rate")[0] == pytest.approx(values(here, "rate")[0], rel=1e-6)
    assert values(there, "people")[1] is None


def test_zones_in_degrees_are_measured_in_metres_and_keep_their_crs(run):
    from qgis import processing

    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": zones_layer(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]

    layer = interpolate(run, moved, EXTENSIVE=["people"])["OUTPUT"]

    assert layer.crs().authid() == "EPSG:4326"
    assert values(layer, "people")[0] == pytest.approx(20.0, rel=1e-6)


@pytest.mark.parametrize(("crs", "measured_in"), [("EPSG:27700", "EPSG:27700"), ("EPSG:3857", "EPSG:2154")])
def test_a_transverse_mercator_is_metric_and_the_one_of_the_whole_world_is_not(crs, measured_in):
    assert working_crs(QgsCoordinateReferenceSystem(crs)).authid() == measured_in


def test_selected_source_features_only(run):
    source = source_layer()
    source.selectByExpression("people = 30")
    QgsProject.instance().addMapLayer(source, False)

    layer = interpolate(run, SOURCE=QgsProcessingFeatureSourceDefinition(source.id(), True), EXTENSIVE=["people"])[
        "OUTPUT"
    ]

    assert values(layer, "people") == pytest.approx([15.0, None])


def test_multipart_curved_and_invalid_geometries_are_measured(run):
    # a circle of radius 10 stored as a curve, a bow tie worth two triangles of 50 m², a pair of squares
    circle = f"CURVEPOLYGON(CIRCULARSTRING({X} {Y + 10},{X + 10} {Y},{X + 20} {Y + 10},{X + 10} {Y + 20},{X} {Y + 10}))"
    bow_tie = f"POLYGON(({X} {Y},{X + 10} {Y + 10},{X + 10} {Y},{X} {Y + 10},{X} {Y}))"
    source = memory_layer("Polygon", "people:integer", [(square(X - 500, Y - 500, 1000), 1000000)], name="plain")
    for kind, wkt, area in (("CurvePolygon", circle, 314.159), ("Polygon", bow_tie, 50.0)):
        zones = memory_layer(kind, "code:string", [(wkt, "a")], name="odd zones")
        listener = Listener()
        layer = interpolate(run, zones, source, listener, EXTENSIVE=["people"])["OUTPUT"]
        assert values(layer, "people") == pytest.approx([area], rel=1e-3)
        assert values(layer, "covered") == pytest.approx([1.0])
        if kind == "Polygon":
            assert any("1 invalid geometries were repaired" in said for said in listener.warnings)


def test_zones_without_geometry_are_kept_with_null_measures(run):
    zones = memory_layer("Polygon", "code:string", [(None, "none"), (square(X, Y, 100), "a")], name="zones")
    listener = Listener()

    layer = interpolate(run, zones, None, listener, EXTENSIVE=["people"])["OUTPUT"]

    assert values(layer, "people") == pytest.approx([None, 10.0])
    assert values(layer, "n") == [None, 1]
    assert any("1 features have no usable geometry" in said for said in listener.warnings)


def test_empty_layers_give_empty_or_null_results(run):
    no_zones = memory_layer("Polygon", "code:string", [])
    no_source = memory_layer("Polygon", "people:integer", [], name="nothing")

    assert interpolate(run, no_zones, EXTENSIVE=["people"])["OUTPUT"].featureCount() == 0
    assert values(interpolate(run, source=no_source, EXTENSIVE=["people"])["OUTPUT"], "people") == [None, None]


def test_french_text_is_read_and_secrecy_is_missing(run):
    source = memory_layer(
        "Polygon", "people:string", [(square(X, Y, 100), "1 234,5"), (square(X + 100, Y, 100), "ns")], name="iris"
    )

    assert values(interpolate(run, source=source, EXTENSIVE=["people"])["OUTPUT"], "people") == pytest.approx(
        [617.25, None]
    )


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"EXTENSIVE": ["people"], "INTENSIVE": ["people"]}, "asked for twice"),
        ({"EXTENSIVE": ["nowhere"]}, "has no field “nowhere”"),
    ],
)
def test_contradictory_fields_are_refused(run, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        interpolate(run, **parameters)


def test_negative_weights_are_refused(run):
    source = source_layer([(square(X, Y, 100), 10, 2.0, -1.0)])

    with pytest.raises(QgsProcessingException, match="never below zero"):
        interpolate(run, source=source, INTENSIVE=["rate"], WEIGHT="households")


def test_a_layer_without_crs_is_refused_by_name(run):
    zones = memory_layer("Polygon", "code:string", [(square(X, Y, 100), "a")], crs="", name="lost zones")

    with pytest.raises(QgsProcessingException, match="“lost zones” has no coordinate reference system"):
        interpolate(run, zones, EXTENSIVE=["people"])


@pytest.mark.parametrize(
    ("crs", "wkt", "said"),
    [
        ("EPSG:2154", "POLYGON((2.8 50.4,2.9 50.4,2.9 50.5,2.8 50.4))", "coordinates are degrees"),
        ("EPSG:4326", square(X, Y, 100), "coordinates are not degrees"),
        ("EPSG:2154", square(Y, X, 100), "axes of layer"),
        ("EPSG:4326", "POLYGON((50.4 2.8,50.5 2.8,50.5 2.9,50.4 2.8))", "axes of layer"),
    ],
)
def test_a_wrong_crs_is_refused(run, crs, wkt, said):
    zones = memory_layer("Polygon", "code:string", [(wkt, "a")], crs=crs, name="zones")

    with pytest.raises(QgsProcessingException, match=said):
        interpolate(run, zones, EXTENSIVE=["people"])


def zones_with_a_bad_corner(bad: str):
    from qgis.core import QgsFeature, QgsGeometry, QgsLineString, QgsPolygon

    zones = zones_layer()
    ring = QgsLineString([X, X + 10, X + 10, X], [Y, Y, float(bad), Y])
    feature = QgsFeature(zones.fields())
    feature.setGeometry(QgsGeometry(QgsPolygon(ring)))
    feature.setAttributes(["bad"])
    zones.dataProvider().addFeatures([feature])
    return zones


def written(layer, folder) -> str:
    path = str(folder / "zones.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerOptions = ["SPATIAL_INDEX=NO"]
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, layer.transformContext(), options)
    return path


@pytest.mark.parametrize("bad", ["nan", "1e300"])
@pytest.mark.parametrize("is_file", [False, True])
def test_impossible_coordinates_are_left_out_and_counted(run, tmp_path, bad, is_file):
    zones = zones_with_a_bad_corner(bad)
    listener = Listener()

    source = written(zones, tmp_path) if is_file else zones
    layer = interpolate(run, source, None, listener, EXTENSIVE=["people"])["OUTPUT"]

    assert values(layer, "people") == pytest.approx([20.0, None, None])
    assert any("impossible coordinates" in said for said in listener.warnings)


@pytest.mark.parametrize("is_file", [False, True])
def test_infinite_coordinates_are_counted_or_refused_in_one_sentence(run, tmp_path, is_file):
    zones = zones_with_a_bad_corner("inf")
    listener = Listener()
    try:
        source = written(zones, tmp_path) if is_file else zones
        layer = interpolate(run, source, None, listener, EXTENSIVE=["people"])["OUTPUT"]
    except QgsProcessingException as refusal:  # QGIS 3.44 cannot open such a layer as a source
        assert str(refusal).startswith("QGIS cannot read layer “zones”")
    else:
        assert values(layer, "people") == pytest.approx([20.0, None, None])
        assert any("impossible coordinates" in said for said in listener.warnings)


def test_a_source_far_away_is_told(run):
    source = memory_layer("Polygon", "people:integer", [(square(X + 50000, Y, 100), 5)], name="elsewhere")
    listener = Listener()

    interpolate(run, source=source, listener=listener, EXTENSIVE=["people"])

    assert any("No feature of layer “elsewhere” lies near the zones" in said for said in listener.warnings)
