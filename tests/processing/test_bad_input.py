"""Whatever comes in: one sentence or right figures, never a silent wrong one, and nothing half done."""

import copy
import json
import math
import os
import shutil
import sqlite3
import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import ogr
from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsLayerMetadata,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QMetaType

from bassin_minier_plugin.processing.origins import public_source
from tests.processing.bad_files import X, Y, break_blob, flip_bits, geojson, many_squares, mixed_geopackage, save
from tests.processing.test_score_estates import MODEL, estates_layer
from tests.running import Listener, memory_layer, square, values

NAN, INF = float("nan"), float("inf")
HOSTILE = (
    "<img src=\"http://evil/x\" onerror=alert(1)>[% env('HOME') %]{{7*7}}</svg><script>1</script>\u202e]]>&amp;{0}%s"
)


def zone(crs="EPSG:2154"):
    return memory_layer("Polygon", "code:string", [(square(X, Y, 1000), "a")], crs, "zones")


def grid(name="grid"):
    """A hundred squares of 100 m, one person each, that fill the zone."""
    rows = [(square(X + 100 * i, Y + 100 * j, 100), 1.0) for i in range(10) for j in range(10)]
    return memory_layer("Polygon", "people:double", rows, name=name)


def polygons(wkts, kind="Polygon", crs="EPSG:2154", name="source", figure=10.0):
    return memory_layer(kind, "people:double", [(wkt, figure) for wkt in wkts], crs, name)


def in_project(layer):
    QgsProject.instance().addMapLayer(layer, False)
    return layer.id()


def reprojected(layer, crs):
    made = processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"})
    made["OUTPUT"].setName(layer.name())
    return made["OUTPUT"]


def carry(run, zones, source, listener=None, **more):
    given = {"ZONES": zones, "SOURCE": source, "EXTENSIVE": ["people"], "OUTPUT": "TEMPORARY_OUTPUT", **more}
    return run("areainterpolate", given, listener)["OUTPUT"]


def refusal_of(run, algorithm, parameters):
    """The sentence of a refusal: one line, no traceback, nothing of the program's inside."""
    with pytest.raises(QgsProcessingException) as refused:
        run(algorithm, parameters)
    told = str(refused.value)
    assert "Traceback" not in told
    assert ".bassin_minier" not in told and "sqlite3_exec" not in told
    assert len(told) < 400
    return told


def refused_carry(run, zones, source, **more):
    given = {"ZONES": zones, "SOURCE": source, "EXTENSIVE": ["people"], "OUTPUT": "TEMPORARY_OUTPUT", **more}
    return refusal_of(run, "areainterpolate", given)


@pytest.fixture
def model_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "two.json"
    path.write_text(json.dumps(MODEL), encoding="utf-8")
    return str(path)


# Geometries: what each zone is worth on a grid of one person per hectare.

A, B, C = X + 100, X + 200, X + 300
SQUARE = f"({X} {Y},{A} {Y},{A} {Y + 100},{X} {Y + 100},{X} {Y})"
SHIFTED = f"({X + 50} {Y},{X + 150} {Y},{X + 150} {Y + 100},{X + 50} {Y + 100},{X + 50} {Y})"
LARGE = f"({X} {Y},{C} {Y},{C} {Y + 300},{X} {Y + 300},{X} {Y})"
INNER = f"({A} {Y + 100},{B} {Y + 100},{B} {Y + 200},{A} {Y + 200},{A} {Y + 100})"
OUTER_HOLE = f"({B} {Y},{C} {Y},{C} {Y + 100},{B} {Y + 100},{B} {Y})"
CIRCLE = f"CIRCULARSTRING({X + 500} {Y + 400},{X + 500} {Y + 600},{X + 500} {Y + 400})"
DISC = math.pi * 100**2 / 1e4


@pytest.mark.parametrize(
    ("kind", "wkt", "worth"),
    [
        ("Polygon", f"POLYGON(({X} {Y},{A} {Y + 100},{A} {Y},{X} {Y + 100},{X} {Y}))", 0.5),
        ("Polygon", f"POLYGON(({X} {Y},{A} {Y},{X + 500} {Y},{A} {Y},{A} {Y + 100},{X} {Y + 100},{X} {Y}))", 1.0),
        ("Polygon", f"POLYGON({SQUARE[:-1]},{SQUARE[1:]})", 1.0),
        ("Polygon", f"POLYGON({SQUARE},{OUTER_HOLE})", 1.0),
        ("Polygon", f"POLYGON({LARGE},{INNER})", 8.0),
        ("MultiPolygon", f"MULTIPOLYGON(({SQUARE}),({SHIFTED}))", 1.5),
        ("MultiPolygon", f"MULTIPOLYGON(({SQUARE}),({SQUARE}))", 1.0),
        ("MultiPolygon", f"MULTIPOLYGON(({LARGE}),({INNER}))", 9.0),
        ("CurvePolygon", f"CURVEPOLYGON({CIRCLE})", DISC),
        ("MultiSurface", f"MULTISURFACE(CURVEPOLYGON({CIRCLE}),({SQUARE}))", DISC + 1),
        ("PolygonM", f"POLYGON M({SQUARE.replace(',', ' 5,').replace(')', ' 5)')})", 1.0),
        ("PolygonZM", f"POLYGON ZM({SQUARE.replace(',', ' 5 1,').replace(')', ' 5 1)')})", 1.0),
        ("TIN", f"TIN((({X} {Y},{A} {Y},{A} {Y + 100},{X} {Y})),(({X} {Y},{A} {Y + 100},{X} {Y + 100},{X} {Y})))", 1.0),
        ("PolyhedralSurface", f"POLYHEDRALSURFACE(({SQUARE}))", 1.0),
        ("Triangle", f"TRIANGLE(({X} {Y},{A} {Y},{A} {Y + 100},{X} {Y}))", 0.5),
        (
            "GeometryCollection",
            f"GEOMETRYCOLLECTION(POLYGON({SQUARE}),POINT({X} {Y}),LINESTRING({X} {Y},{C} {Y}))",
            1.0,
        ),
        ("GeometryCollection", f"GEOMETRYCOLLECTION(POLYGON({SQUARE}),POLYGON({SQUARE}))", 1.0),
    ],
)
def test_every_surface_is_worth_the_ground_it_covers(run, kind, wkt, worth):
    layer = carry(run, memory_layer(kind, "code:string", [(wkt, "a")], name="zones"), grid())

    assert values(layer, "people") == pytest.approx([worth], rel=2e-4)
    assert values(layer, "covered") == pytest.approx([1.0])


def test_thousands_of_overlapping_parts_are_counted_once_and_soon(run):
    parts = ",".join(f"({square(X + 0.4 * n, Y, 200)[len('POLYGON(') : -1]})" for n in range(2000))
    start = time.monotonic()

    layer = carry(run, memory_layer("MultiPolygon", "code:string", [(f"MULTIPOLYGON({parts})", "a")]), grid())

    assert values(layer, "people") == pytest.approx([(0.4 * 1999 + 200) * 200 / 1e4], rel=1e-6)
    assert time.monotonic() - start < 5


def test_thousands_of_spiked_polygons_do_not_take_quadratic_time(run):
    spiked = [
        f"POLYGON(({x} {Y},{x + 9} {Y},{x + 14} {Y},{x + 9} {Y},{x + 9} {Y + 9},{x} {Y + 9},{x} {Y}))"
        for x in range(X, X + 20 * 8000, 20)
    ]
    start = time.monotonic()

    layer = carry(run, memory_layer("Polygon", "code:string", [(square(X, Y, 1000), "a")]), polygons(spiked))

    assert values(layer, "n") == [50]
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("number", ["nan", "inf", "-inf", "1e300"])
def test_impossible_coordinates_are_left_out_and_counted(run, tmp_path, number):
    bad = QgsGeometry.fromWkt(f"POLYGON(({X} {Y},{A} {Y},{A} {Y + 100},{X} {Y}))")
    bad.moveVertex(X, float(number), 1)
    zones = memory_layer("Polygon", "code:string", [(square(X, Y, 100), "a"), (None, "b")], name="zones")
    zones.dataProvider().changeGeometryValues({2: bad})
    listener = Listener()

    try:
        layer = carry(run, zones, grid(), listener)
    except QgsProcessingException as refused:  # QGIS 3.44 cannot open infinite coordinates
        assert "impossible coordinates" in str(refused)
        return
    assert values(layer, "people") == pytest.approx([1.0, None])
    assert any("impossible coordinates" in told and "1 features" in told for told in listener.warnings)


def test_missing_and_empty_geometries_keep_their_row_and_are_counted(run):
    rows = [(square(X, Y, 100), "a"), (None, "b"), ("POLYGON EMPTY", "c")]
    listener = Listener()

    layer = carry(run, memory_layer("Polygon", "code:string", rows, name="zones"), grid(), listener)

    assert values(layer, "people") == pytest.approx([1.0, None, None])
    assert values(layer, "n") == [1, None, None]
    assert any("2 features have no usable geometry" in told for told in listener.warnings)


@pytest.mark.parametrize("way", ["whole file", "selection"])
def test_kinds_that_a_table_does_not_declare_are_read_or_counted(run, tmp_path, way):
    wkts = [f"POLYGON({SQUARE})", f"POINT({X} {Y})", f"CURVEPOLYGON({CIRCLE})", f"LINESTRING({X} {Y},{A} {Y})"]
    source = mixed_geopackage(tmp_path / "mixed.gpkg", ogr.wkbPolygon, wkts)
    if way == "selection":
        layer = QgsVectorLayer(source, "mixed", "ogr")
        layer.selectAll()
        source = QgsProcessingFeatureSourceDefinition(in_project(layer), True)
    listener = Listener()

    layer = carry(run, zone(), source, listener)

    assert values(layer, "people") == pytest.approx([20.0])
    assert values(layer, "covered") == pytest.approx([(1 + DISC) / 100], rel=1e-4)
    assert any("2 features have no usable geometry" in told for told in listener.warnings)


def test_a_zone_of_another_kind_than_its_layer_is_named(run, tmp_path):
    source = mixed_geopackage(tmp_path / "mixed.gpkg", ogr.wkbPolygon, [f"POLYGON({SQUARE})", f"POINT({X} {Y})"])

    told = refused_carry(run, source, grid(), OUTPUT=str(tmp_path / "out.gpkg"))

    assert "mixed" in told and "feature 2" in told and "Point" in told
    assert not (tmp_path / "out.gpkg").exists()


@pytest.mark.parametrize("kind", ["Point", "LineString", "NoGeometry"])
def test_zones_that_are_no_surfaces_are_refused(run, kind):
    wkt = {"Point": f"POINT({X} {Y})", "LineString": f"LINESTRING({X} {Y},{A} {Y})", "NoGeometry": None}[kind]
    zones = memory_layer(kind, "code:string", [(wkt, "a")], name="not zones")

    assert "“not zones” holds" in refused_carry(run, zones, grid())


def test_stops_that_are_no_points_are_refused(run):
    told = refusal_of(run, "estateindicators", {"ESTATES": zone(), "STOPS": grid("squares"), "OUTPUT": "memory:"})

    assert "“squares” holds" in told and "points" in told


# GeoPackages damaged behind the back of GDAL.


@pytest.mark.parametrize("way", ["index", "stream", "features"])
@pytest.mark.parametrize(
    "breakage",
    [
        lambda blob: b"GP",
        lambda blob: bytes(blob[:20]),
        lambda blob: b"XX" + bytes(blob[2:]),
        lambda blob: b"",
        lambda blob: bytes(blob[:-85]) + b"\xff\xff\xff\x7f" + bytes(blob[-81:]),
        lambda blob: bytes(blob[:-8]),
        lambda blob: b"POLYGON((0 0,1 1,1 0,0 0))",
    ],
    ids=["header", "cut in the envelope", "magic", "empty", "two billion points", "cut at the end", "text"],
)
def test_a_broken_blob_costs_its_row_only_and_is_counted(run, tmp_path, breakage, way):
    source = save(grid(), tmp_path / "broken.gpkg")
    break_blob(source, 7, breakage)
    zones = [(square(X, Y, 1000), "a")] if way == "index" else [(square(X, Y, 1000), "a")] * 8
    if way == "features":
        layer = QgsVectorLayer(source, "broken", "ogr")
        layer.setSubsetString("people > 0")
        source = in_project(layer)
    listener = Listener()

    layer = carry(run, memory_layer("Polygon", "code:string", zones), source, listener)

    assert values(layer, "people") == pytest.approx([99.0] * len(zones))
    if way != "features":  # GDAL's own filter by rectangle leaves such rows out without a word
        assert any("1 features have no usable geometry" in told for told in listener.warnings)


def test_a_wrong_envelope_in_a_blob_changes_nothing(run, tmp_path):
    source = save(grid(), tmp_path / "envelope.gpkg")
    break_blob(source, 7, lambda blob: bytes(blob[:8]) + bytes(32) + bytes(blob[40:]))

    assert values(carry(run, zone(), source), "people") == pytest.approx([100.0])


@pytest.mark.parametrize("seed", range(8))
def test_flipped_bits_never_crash(run, tmp_path, seed):
    source = save(grid(), tmp_path / "flipped.gpkg")
    break_blob(source, 1 + seed * 7, lambda blob: flip_bits(blob, seed))

    as_source, as_zones = carry(run, zone(), source), carry(run, source, grid())

    assert 98.9 < values(as_source, "people")[0] < 100.1
    assert values(as_zones, "n").count(1) >= 99


@pytest.mark.parametrize("narrowing", ["subset", "selection", "filter", "nothing"])
def test_a_wrong_spatial_index_loses_no_row(run, tmp_path, narrowing):
    source = save(grid(), tmp_path / "index.gpkg")
    with sqlite3.connect(source) as database:
        database.execute("UPDATE rtree_index_geom SET minx = minx + 90000, maxx = maxx + 90000")
    database.close()
    layer = QgsVectorLayer(source, "index", "ogr")
    given = in_project(layer)
    if narrowing == "subset":
        layer.setSubsetString("people > 0")
    elif narrowing == "selection":
        layer.selectAll()
        given = QgsProcessingFeatureSourceDefinition(given, True)
    elif narrowing == "filter":
        given = QgsProcessingFeatureSourceDefinition(given)
        given.filterExpression = '"people" > 0'

    assert values(carry(run, zone(), given), "people") == pytest.approx([100.0])


# Coordinate reference systems.


@pytest.mark.parametrize(
    ("crs", "tolerance"),
    [
        *[(crs, 1e-6) for crs in ("EPSG:3857", "EPSG:4326", "EPSG:4807", "EPSG:32662", "ESRI:54030", "EPSG:3034")],
        *[(crs, 5e-3) for crs in ("EPSG:27572", "EPSG:3035", "EPSG:3950", "EPSG:32631")],
    ],
)
def test_shares_and_metres_are_true_in_every_projection(run, crs, tolerance):
    stop = memory_layer("Point", "id:integer", [(f"POINT({X + 4000} {Y + 500})", 1)], name="stops")
    zones = reprojected(zone(), crs)

    shared = carry(run, zones, reprojected(grid(), crs))
    reached = run("estateindicators", {"ESTATES": zones, "STOPS": reprojected(stop, crs), "OUTPUT": "memory:"})

    assert values(shared, "people") == pytest.approx([100.0], rel=1e-5)
    assert values(reached["OUTPUT"], "stop_distance_m") == pytest.approx([3000.0], rel=tolerance)
    assert shared.crs().authid() == crs


DEGREES = "POLYGON((2.8 50.4,2.81 50.4,2.81 50.41,2.8 50.41,2.8 50.4))"
SWAPPED = "POLYGON((50.4 2.8,50.41 2.8,50.41 2.81,50.4 2.81,50.4 2.8))"


@pytest.mark.parametrize(
    ("wkt", "crs", "told"),
    [
        (DEGREES, "EPSG:2154", "coordinates are degrees"),
        (DEGREES, "EPSG:3857", "coordinates are degrees"),
        (DEGREES, "EPSG:27572", "coordinates are degrees"),
        (square(X, Y, 100), "EPSG:4326", "not degrees"),
        (SWAPPED, "EPSG:4326", "swapped"),
        (square(Y, X, 100), "EPSG:2154", "swapped"),
        (square(X, Y, 100), "", "no coordinate reference system"),
    ],
)
def test_a_crs_that_cannot_be_is_refused_by_name(run, wkt, crs, told):
    mislabelled = polygons([wkt], crs=crs, name="mislabelled")

    assert told in refused_carry(run, mislabelled, grid())
    assert "“mislabelled”" in refused_carry(run, mislabelled, grid())


def test_a_projection_file_that_cannot_be_read_means_no_crs(run, tmp_path):
    source = save(grid(), tmp_path / "grid.shp")
    (tmp_path / "grid.prj").write_text("PROJCS[nonsense", encoding="utf-8")

    assert "no coordinate reference system" in refused_carry(run, source, grid())


def test_another_lambert_than_the_declared_one_is_told(run):
    listener = Listener()

    carry(run, zone("EPSG:27572"), polygons([square(X, Y, 100)], crs="EPSG:27572"), listener)

    assert sum("outside of the area where its CRS is valid" in told for told in listener.warnings) == 2


@pytest.mark.parametrize("crs", ["EPSG:2154", "EPSG:4326"])
def test_a_zone_far_away_does_not_spoil_the_others(run, crs):
    rows = [(square(X, Y, 1000), "a"), (square(X + 1000, Y, 1000), "b"), (square(5e8, -3e8, 10), "far")]

    layer = carry(run, memory_layer("Polygon", "code:string", rows, name="zones"), reprojected(grid(), crs))

    assert values(layer, "people")[0] == pytest.approx(100.0, rel=1e-6)
    assert values(layer, "people")[2] is None


def test_latitudes_that_do_not_exist_are_left_out_and_counted(run):
    rows = [("POLYGON((2.8 50.3,3.1 50.3,3.1 50.5,2.8 50.5,2.8 50.3))", 1.0)] * 3
    rows += [("POLYGON((2.99 95,3.01 95,3.01 96,2.99 96,2.99 95))", 1.0)]
    listener = Listener()

    layer = carry(run, memory_layer("Polygon", "people:double", rows, "EPSG:4326", "zones"), grid(), listener)

    assert values(layer, "people")[3] is None
    assert values(layer, "people")[:3] == pytest.approx([values(layer, "people")[0]] * 3)


# Attributes.


def test_figures_that_no_count_can_be_are_told_and_left_out(run):
    rows = [(square(X + 100 * n, Y, 100), value) for n, value in enumerate([INF, -INF, NAN, 1e300, 5.0])]
    listener = Listener()

    layer = carry(run, zone(), memory_layer("Polygon", "people:double", rows, name="odd"), listener)

    assert values(layer, "people") == pytest.approx([5.0])
    assert any("“odd”, field “people”: 3 figures" in told for told in listener.warnings)


def test_whole_numbers_past_two_to_the_53_are_told(run, model_path):
    rows = [(square(X, Y, 9), 2**53 + 1, "Témoin"), (square(X, Y, 9), 15000, "Témoin")]
    listener = Listener()
    layer = memory_layer("Polygon", "income:int8,interet:string", rows, name="estates")

    made = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "memory:"}, listener)["OUTPUT"]

    assert values(made, "v_income") == pytest.approx([None, 0.5])
    assert values(made, "income") == [2**53 + 1, 15000]
    assert any("field “income”: 1 figures" in told for told in listener.warnings)


@pytest.mark.parametrize("suffix", ["", "gpkg", "fgb", "geojson", "shp"])
def test_every_kind_of_column_gives_the_same_figures_from_every_format(run, tmp_path, suffix):
    rows = [
        (square(X + 100 * n, Y, 100), n if n % 3 else None, bool(n % 2) if n % 4 else None, 2**40 + n, f"{n},5")
        for n in range(10)
    ]
    source = memory_layer("Polygon", "a:integer,b:boolean,c:int8,d:string", rows, name="kinds")
    if suffix:
        source = save(source, tmp_path / f"kinds.{suffix}")

    layer = carry(run, zone(), source, EXTENSIVE=["a", "b", "c", "d"])

    told = [values(layer, name)[0] for name in "abcd"]
    assert told == pytest.approx([27.0, 5.0, 10 * 2**40 + 45, 50.0])


@pytest.mark.parametrize(("text", "value"), [("1 234,5", 1234.5), ("12\u202f000", 12000.0), ("s", None), ("", None)])
def test_french_text_is_a_number_or_a_secret(run, text, value):
    rows = [(square(X, Y, 100), text)]

    layer = carry(run, zone(), memory_layer("Polygon", "people:string", rows))

    assert values(layer, "people") == pytest.approx([value])


@pytest.mark.parametrize("text", ["1.234,5", "12,000.5", "0x10", "12 000 €", "environ 5", "1_000"])
def test_text_that_is_no_number_is_refused_with_its_place(run, text):
    source = memory_layer("Polygon", "people:string", [(square(X, Y, 9), "1"), (square(X, Y, 9), text)], name="texts")

    told = refused_carry(run, zone(), source)

    assert "“texts”" in told and "“people”" in told and "feature 2" in told and text in told


def test_dates_are_no_numbers(run):
    source = memory_layer("Polygon", "people:date", [(square(X, Y, 100), QDate(2020, 1, 1))], name="dates")

    assert "is not a number" in refused_carry(run, zone(), source)


@pytest.mark.parametrize("name", ["l'été", 'a"b', "a b", "select", "${x}", "n;o", "Code"])
def test_odd_names_of_fields_go_through(run, tmp_path, name):
    rows = [(square(X, Y, 100), 5.0)]
    source = save(memory_layer("Polygon", f"{name}:double", rows, name="odd"), tmp_path / "odd.gpkg")

    layer = run(
        "areainterpolate",
        {"ZONES": zone(), "SOURCE": source, "EXTENSIVE": [name], "OUTPUT": str(tmp_path / "out.gpkg")},
    )["OUTPUT"]

    assert values(QgsVectorLayer(layer, "out", "ogr"), name) == pytest.approx([5.0])


@pytest.mark.parametrize("name", ["fid", "FID", "geom", "n"])
def test_names_that_a_geopackage_keeps_for_itself_are_refused(run, tmp_path, name):
    source = memory_layer("Polygon", f"{name}:double", [(square(X, Y, 100), 5.0)])

    assert name in refused_carry(run, zone(), source, EXTENSIVE=[name], OUTPUT=str(tmp_path / "out.gpkg"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("fields", "row", "kept"),
    [
        ("Income:double", [1.0], "Income_input"),
        ("geom:string", ["a"], "geom_input"),
        ("fid:double", [1.5], "fid_input"),
        ("fid:string", ["a"], "fid_input"),
    ],
)
def test_names_that_clash_in_the_output_are_renamed_and_told(run, model_path, tmp_path, fields, row, kept):
    rows = [(square(X, Y, 9), 12000.0, *row, "Témoin")]
    layer = memory_layer("Polygon", f"income:double,{fields},interet:string", rows, name="estates")
    listener = Listener()

    made = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": str(tmp_path / "out.gpkg")}, listener)[
        "OUTPUT"
    ]

    assert values(QgsVectorLayer(made, "out", "ogr"), kept) == row
    assert any(kept in told for told in listener.warnings)


# Selections, filters, limits, edits, joins.


def test_a_limit_counts_the_rows_of_the_layer_not_those_near_the_zones(run):
    rows = [(square(X + 50000 + 100 * n, Y, 100), 1.0) for n in range(10)]
    rows += [(square(X + 100 * n, Y, 100), 1.0) for n in range(10)]
    source = QgsProcessingFeatureSourceDefinition(in_project(memory_layer("Polygon", "people:double", rows)))
    source.featureLimit = 12

    assert values(carry(run, zone(), source), "n") == [2]


@pytest.mark.parametrize("expression", ["people >", '"nothing" > 3'])
def test_a_filter_that_cannot_be_read_is_refused(run, expression):
    source = QgsProcessingFeatureSourceDefinition(in_project(grid()))
    source.filterExpression = expression

    assert "filter of layer “grid”" in refused_carry(run, zone(), source)


def test_a_selection_of_nothing_is_told_and_gives_null(run):
    listener = Listener()

    layer = carry(run, zone(), QgsProcessingFeatureSourceDefinition(in_project(grid()), True), listener)

    assert values(layer, "people") == [None]
    assert any("“grid”" in told for told in listener.warnings)


@pytest.mark.parametrize("check", ["GeometryNoCheck", "GeometrySkipInvalid", "GeometryAbortOnInvalid"])
def test_invalid_geometries_are_repaired_whatever_the_dialog_says(run, check):
    bow_tie = f"POLYGON(({X} {Y},{A} {Y + 100},{A} {Y},{X} {Y + 100},{X} {Y}))"
    source = QgsProcessingFeatureSourceDefinition(in_project(polygons([bow_tie])))
    source.flags = QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck
    source.geometryCheck = getattr(QgsFeatureRequest, check)

    assert values(carry(run, zone(), source), "covered") == pytest.approx([0.005])


def test_unsaved_edits_are_read_and_left_unsaved(run, tmp_path):
    path = save(grid(), tmp_path / "edited.gpkg")
    layer = QgsVectorLayer(path, "edited", "ogr")
    given = in_project(layer)
    layer.startEditing()
    first, second = [feature.id() for feature in layer.getFeatures()][:2]
    layer.deleteFeature(first)
    layer.changeAttributeValue(second, layer.fields().lookupField("people"), 11.0)
    added = QgsFeature(layer.fields())
    added.setGeometry(QgsGeometry.fromWkt(square(X + 10, Y + 10, 10)))
    added["people"] = 7.0
    layer.addFeature(added)
    layer.addAttribute(QgsField("extra", QMetaType.Type.Double))
    layer.changeAttributeValue(second, layer.fields().lookupField("extra"), 4.0)

    made = carry(run, zone(), given, EXTENSIVE=["people", "extra"])

    assert values(made, "people") == pytest.approx([98 + 11 + 7])
    assert values(made, "extra") == pytest.approx([4.0])
    assert layer.isModified() and QgsVectorLayer(path, "file", "ogr").featureCount() == 100
    layer.rollBack()


def test_joined_and_virtual_fields_and_layers_are_read(run, tmp_path):
    path = save(grid(), tmp_path / "joined.gpkg")
    table = memory_layer("NoGeometry", "k:integer,pop:double", [(None, n, 2.0) for n in range(1, 101)], "", "table")
    layer = QgsVectorLayer(path, "joined", "ogr")
    given = in_project(layer)
    in_project(table)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("k")
    join.setTargetFieldName("fid")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    layer.addExpressionField('"people" * 3', QgsField("triple", QMetaType.Type.Double))
    query = f"?layer=ogr:{path}:g&query=select people * 2 as people, geometry from g&geometry=geometry:3:2154"

    made = carry(run, zone(), given, EXTENSIVE=["table_pop", "triple"])
    virtual = carry(run, zone(), in_project(QgsVectorLayer(query, "query", "virtual")))
    layer.removeJoin(table.id())

    assert [values(made, name)[0] for name in ("table_pop", "triple")] == pytest.approx([200.0, 300.0])
    assert values(virtual, "people") == pytest.approx([200.0])


# Models.


def changed(**parts):
    model = copy.deepcopy(MODEL)
    model["axes"][0].update(parts)
    return json.dumps(model).encode()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (changed(weight=-1), "axes[0].weight"),
        (changed(weight=NAN), "not a finite number"),
        (changed(weight=0).replace(b'"weight": 1, "title"', b'"weight": 0, "title"', 1), "sum to zero"),
        (json.dumps(MODEL, ensure_ascii=False).encode("cp1252"), "not UTF-8"),
        (json.dumps(MODEL).encode("utf-16"), "not UTF-8"),
        (b" " * 2_000_000, "bytes"),
        (b"[" * 100_000, "deeper"),
        (b"", "not valid JSON"),
        (json.dumps(MODEL).replace('"field": "income"', '"field": "nowhere"').encode(), "no field “nowhere”"),
    ],
    ids=["negative", "nan", "zero", "cp1252", "utf16", "huge", "deep", "empty", "unknown field"],
)
def test_a_bad_model_is_refused_and_nothing_is_written(run, tmp_path, content, told):
    path = tmp_path / 'l\'été "q".json'
    path.write_bytes(content)

    refused = refusal_of(
        run, "scoreestates", {"INPUT": estates_layer(), "MODEL": str(path), "OUTPUT": str(tmp_path / "out.gpkg")}
    )

    assert told in refused
    assert [made.name for made in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("path", [os.sep, "nowhere.json", "/dev/zero", "http://x/y.json", "a\0b"])
def test_a_model_that_is_no_file_is_refused(run, path):
    assert "model" in refusal_of(run, "scoreestates", {"INPUT": estates_layer(), "MODEL": path, "OUTPUT": "memory:"})


# Outputs.


def scored(run, folder, target, model_path, source=None, **more):
    given = {"INPUT": source or estates_layer(), "MODEL": model_path, "OUTPUT": str(target), **more}
    return run("scoreestates", given)["OUTPUT"]


def content_of(folder):
    return {path.name: path.read_bytes() if path.is_file() else None for path in sorted(folder.iterdir())}


def linked_input(folder, how):
    """(source, output): the same file, told in ways that do not look the same."""
    path = save(estates_layer(), folder / ("estates.geojson" if how == "kind" else "estates.gpkg"))
    if how == "subset":
        layer = QgsVectorLayer(path, "estates", "ogr")
        layer.setSubsetString("name = 'A'")
        return in_project(layer), path
    if how in ("symlink", "hard link"):
        other = folder / "other.gpkg"
        (os.symlink if how == "symlink" else os.link)(path, other)
        return f"{path}|layername=estates", str(other)
    told = {
        "layer name": (f"{path}|layername=estates", path),
        "option": (f"{path}|option:LIST_ALL_TABLES=NO", path),
        "kind": (f"{path}|geometrytype=Polygon", path),
        "no suffix": (path, str(folder / "estates")),
        "dots": (path, str(folder / "x" / ".." / "estates.gpkg")),
        "same table": (f"{path}|layername=estates", f"ogr:dbname='{path}' table=\"estates\" (geom)"),
    }
    return told[how]


@pytest.mark.parametrize(
    "how", ["layer name", "subset", "option", "kind", "symlink", "hard link", "no suffix", "dots", "same table"]
)
def test_an_input_is_never_overwritten_however_it_is_told(run, model_path, tmp_path, how):
    source, output = linked_input(tmp_path, how)
    before = content_of(tmp_path)

    told = refusal_of(run, "scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": output})

    assert "also an input" in told
    after = content_of(tmp_path)
    assert {name: after[name] for name in before} == before


def test_a_text_file_read_as_a_layer_is_an_input_too(run, model_path, tmp_path):
    path = tmp_path / "estates.csv"
    path.write_text("name,income,interet,x,y\nA,12000,Témoin,700000,7030000\n", encoding="utf-8")
    uri = f"file://{path}?delimiter=,&xField=x&yField=y&crs=EPSG:2154"
    source = in_project(QgsVectorLayer(uri, "estates", "delimitedtext"))
    before = path.read_bytes()

    told = refusal_of(run, "scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": str(path)})

    assert "also an input" in told
    assert path.read_bytes() == before


@pytest.mark.parametrize("parameter", ["OUTPUT", "REPORT"])
def test_the_model_is_an_input_too(run, model_path, tmp_path, parameter):
    path = shutil.copy(model_path, tmp_path / "model.geojson")
    outputs = {"OUTPUT": "memory:", parameter: str(path)}

    assert "also an input" in refusal_of(run, "scoreestates", {"INPUT": estates_layer(), "MODEL": str(path), **outputs})
    assert json.loads((tmp_path / "model.geojson").read_text(encoding="utf-8")) == MODEL


def test_companion_files_of_an_input_are_left_alone(run, model_path, tmp_path):
    source = save(estates_layer(), tmp_path / "estates.shp")
    (tmp_path / "estates.qmd").write_text("mine", encoding="utf-8")
    before = content_of(tmp_path)

    refusal_of(run, "scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": str(tmp_path / "estates.geojson")})

    assert content_of(tmp_path) == before


def test_another_table_of_the_inputs_geopackage_may_be_written(run, model_path, tmp_path):
    path = save(estates_layer(), tmp_path / "estates.gpkg")

    scored(run, tmp_path, f"ogr:dbname='{path}' table=\"scored\" (geom)", model_path, f"{path}|layername=estates")

    made = QgsVectorLayer(f"{path}|layername=scored", "scored", "ogr")
    assert values(made, "score") == pytest.approx([85.0, 50.0, None])
    assert QgsVectorLayer(f"{path}|layername=estates", "estates", "ogr").fields().names()[-1] == "interet"


@pytest.mark.parametrize(("parameter", "name"), [("OUTPUT", "out.gpkg"), ("OUTPUT", "out.shp"), ("REPORT", "r.html")])
def test_a_folder_in_the_place_of_a_file_is_refused_before_anything_is_written(
    run, model_path, tmp_path, parameter, name
):
    (tmp_path / name).mkdir()
    outputs = {"OUTPUT": str(tmp_path / "first.gpkg"), parameter: str(tmp_path / name)}

    told = refusal_of(run, "scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, **outputs})

    assert name in told and "folder" in told
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_two_outputs_of_one_name_are_refused(run, model_path, tmp_path):
    same = str(tmp_path / "out.gpkg")

    told = refusal_of(
        run, "scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": same, "REPORT": same}
    )

    assert "out.gpkg" in told
    assert list(tmp_path.iterdir()) == []


def test_folders_made_for_a_refused_run_are_taken_away(run, model_path, tmp_path):
    bad = memory_layer("Polygon", "income:string,interet:string", [(square(X, Y, 9), "beaucoup", "Témoin")])

    refusal_of(
        run, "scoreestates", {"INPUT": bad, "MODEL": model_path, "OUTPUT": str(tmp_path / "a" / "b" / "out.gpkg")}
    )

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "made"),
    [("out", "out.gpkg"), ("out.xyz", "out.xyz.gpkg"), ("OUT.GPKG", "OUT.GPKG"), ('l\'été "x" #1.gpkg', None)]
    + [(f"out.{suffix}", None) for suffix in ("xlsx", "ods", "csv", "fgb", "shp", "geojson", "kml", "sqlite")],
)
def test_each_name_and_format_gets_its_rows_and_unknown_stays_unknown(run, model_path, tmp_path, name, made):
    told = scored(run, tmp_path, tmp_path / name, model_path)

    assert told == str(tmp_path / (made or name))
    scores = values(QgsVectorLayer(told, "out", "ogr"), "score")
    assert sorted(float(one) for one in scores if one not in (None, "")) == pytest.approx([50.0, 85.0])
    assert len(scores) == 3
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("name", ["out.tab", "out.mif"])
def test_a_format_that_writes_zero_for_unknown_is_refused(run, model_path, tmp_path, name):
    told = refusal_of(
        run, "scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": str(tmp_path / name)}
    )

    assert "0" in told and "GeoPackage" in told
    assert list(tmp_path.iterdir()) == []


def test_a_geopackage_with_pending_changes_elsewhere_is_not_replaced_by_a_damaged_one(run, model_path, tmp_path):
    target = tmp_path / "out.gpkg"
    scored(run, tmp_path, target, model_path)
    still_open = sqlite3.connect(target)
    still_open.execute("PRAGMA journal_mode = WAL")
    still_open.execute("PRAGMA wal_autocheckpoint = 0")
    still_open.execute("CREATE TABLE note (text)")
    still_open.commit()

    told = refusal_of(run, "scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": str(target)})

    assert "out.gpkg" in told
    still_open.close()
    with sqlite3.connect(target) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("SELECT count(*) FROM note").fetchone() == (0,)
    database.close()


def test_a_result_that_is_only_on_the_map_can_be_made_again(run, model_path, tmp_path):
    target = tmp_path / "out.gpkg"
    scored(run, tmp_path, target, model_path)
    layer = QgsVectorLayer(str(target), "out", "ogr")
    in_project(layer)
    assert values(layer, "score")[0] == pytest.approx(85.0)

    scored(run, tmp_path, target, model_path, memory_layer("Polygon", "income:double,interet:string", []))

    assert QgsVectorLayer(str(target), "out", "ogr").featureCount() == 0


@pytest.mark.parametrize("name", ["taken", "taken/inside"])
def test_the_demonstration_refuses_a_file_as_its_folder(run, tmp_path, name):
    (tmp_path / "taken").write_text("a file", encoding="utf-8")

    told = refusal_of(run, "createdemo", {"SEED": 1, "OUTPUT": str(tmp_path / name)})

    assert "taken" in told and "folder" in told
    assert content_of(tmp_path) == {"taken": b"a file"}


def test_the_demonstration_can_be_cancelled(run, tmp_path):
    listener = Listener()
    listener.cancel_at = 5.0

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("createdemo", {"SEED": 1, "OUTPUT": str(tmp_path / "contract")}, listener)

    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def large_files(tmp_path_factory, qgis_app):
    """20 000 zones and 300 000 squares."""
    folder = tmp_path_factory.mktemp("large")
    many_squares(folder / "zones.gpkg", 20_000, 45, 50, 200)
    many_squares(folder / "grid.gpkg", 300_000, 13, 15, 600)
    return folder


@pytest.mark.parametrize(
    ("delay", "suffix"), [(0.1, "gpkg"), (0.4, "gpkg"), (0.7, "gpkg"), (0.9, "shp"), (0.9, "csv"), (1.2, "geojson")]
)
def test_cancel_answers_within_a_second_and_leaves_nothing(run, large_files, tmp_path, suffix, delay):
    listener, told = Listener(), []

    def cancel_later():
        time.sleep(delay)
        told.append(time.monotonic())
        listener.cancel()

    canceller = threading.Thread(target=cancel_later)
    canceller.start()
    try:
        given = {"ZONES": str(large_files / "zones.gpkg"), "SOURCE": str(large_files / "grid.gpkg")}
        run("areainterpolate", {**given, "EXTENSIVE": ["people"], "OUTPUT": str(tmp_path / f"o.{suffix}")}, listener)
    except QgsProcessingException as refused:
        answered = time.monotonic() - told[0]
        assert "Cancelled" in str(refused)
        assert list(tmp_path.iterdir()) == []
        assert answered < 1.5  # one second, and what a busy machine of two cores may add
    canceller.join()


# What a layer says of its run, and what it must not say.


@pytest.fixture
def replay_of(run, model_path, tmp_path):
    """Replay a scored layer whose record of the run was changed by a function; return the results."""
    source = save(estates_layer(), tmp_path / "estates.gpkg")
    made = run("scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": str(tmp_path / "scored.gpkg")})[
        "OUTPUT"
    ]
    layer = QgsVectorLayer(made, "scored", "ogr")
    layer.loadDefaultMetadata()
    mark, _, text = layer.metadata().history()[0].partition(": ")

    def replay(change):
        record = json.loads(text)
        told = change(record)
        metadata = QgsLayerMetadata()
        metadata.setHistory([f"{mark}: {told if isinstance(told, str) else json.dumps(record)}"])
        tampered = QgsVectorLayer(made, "scored", "ogr")
        tampered.setMetadata(metadata)
        return run("replayrun", {"INPUT": in_project(tampered), "OUTPUT": "memory:"})

    return replay


def setter(*keys, to):
    def change(record):
        for key in keys[:-1]:
            record = record[key]
        record[keys[-1]] = to

    return change


@pytest.mark.parametrize(
    "change",
    [
        *(lambda _, text=text: text for text in ("{oops", "[" * 100_000, "[]", "null")),
        *(lambda record, key=key: record.pop(key) and None for key in ("algorithm", "parameters", "inputs", "output")),
        *(
            setter(key, to=odd)
            for key in ("algorithm", "parameters", "inputs", "files", "output")
            for odd in (5, [], "x")
        ),
        *(
            lambda record, key=key: record["inputs"]["INPUT"].pop(key) and None
            for key in ("source", "name", "provider")
        ),
        *(lambda record, key=key: record["files"]["MODEL"].pop(key) and None for key in ("path", "content")),
        setter("inputs", "INPUT", to="x"),
        setter("inputs", "INPUT", "selected_ids", to="1 OR 1"),
        setter("inputs", "INPUT", "feature_limit", to="x"),
        setter("files", "MODEL", "path", to=5),
        setter("file", to="../../../../etc/passwd"),
        setter("algorithm", to="bassinminier:nothing"),
        setter("algorithm", to="bassinminier:replayrun"),
        setter("algorithm", to="native:buffer"),
        setter("algorithm", to="script:evil"),
    ],
)
def test_a_tampered_record_is_refused_in_a_sentence(replay_of, change):
    with pytest.raises(QgsProcessingException) as refused:
        replay_of(change)

    assert "Traceback" not in str(refused.value) and "Error" not in str(refused.value)
    assert "scored" in str(refused.value) or "algorithm" in str(refused.value)


def test_a_record_cannot_have_other_algorithms_write_files(replay_of, tmp_path):
    def foreign(record):
        record["algorithm"] = "native:extractbyexpression"
        given = {"INPUT": str(tmp_path / "estates.gpkg"), "EXPRESSION": "1", "FAIL_OUTPUT": str(tmp_path / "x.csv")}
        record["parameters"] = given

    with pytest.raises(QgsProcessingException):
        replay_of(foreign)

    assert not (tmp_path / "x.csv").exists()


def test_a_record_cannot_choose_where_a_report_is_written(replay_of, tmp_path):
    victim = tmp_path / "victim.txt"
    victim.write_text("precious", encoding="utf-8")

    results = replay_of(setter("parameters", "REPORT", to=str(victim)))

    assert results["DIFFERENCES"] == 0
    assert victim.read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize(
    "source",
    [
        "dbname='x' user='bob' password='hunter2' key='id' table=\"a\".\"b\" (geom)",
        "dbname='x' user='bob' password='hun\\' hunter2 x' table=\"a\"",
        "dbname='x' password=hunter2 table=\"a\"",
        " password='hunter2' username='bob' url='https://h/wfs' typename='a'",
        "url='https://bob:hunter2@h/wfs' typename='a'",
        "url='https://h/wfs?user=bob&password=hunter2&x=1' typename='a'",
        "url='https://h/wfs?apikey=hunter2&x=1' typename='a'",
        "url='https://h/arcgis?token=hunter2'",
        "crs='EPSG:4326' url='https://h' http-header:Authorization='Bearer hunter2'",
        "/vsicurl/https://bob:hunter2@h/x.gpkg",
        "PG:\"dbname='x' user='bob' password='hunter2'\"|layername=a",
        "MSSQL:server=h;database=d;UID=bob;PWD=hunter2",
        "?layer=postgres:dbname%3D'x'%20password%3D'hunter2'%20table%3D%22a%22:n&query=select%201",
        "?layer=postgres:dbname%3D%27x%27%20password%3D%27hunter2%27%20table%3D%22a%22:n",
    ],
)
def test_no_secret_of_a_source_is_kept(source):
    assert "hunter2" not in public_source(SimpleNamespace(source=lambda: source, providerType=lambda: "ogr"))


def test_a_source_without_secrets_is_kept_as_it_is():
    plain = "/data/l'été (1)/estates.gpkg|layername=cités|subset=\"key\" = 'x'"

    assert public_source(SimpleNamespace(source=lambda: plain, providerType=lambda: "ogr")) == plain


# Hostile text is only text.


def test_hostile_names_and_labels_stay_text_on_the_report_and_in_the_metadata(run, tmp_path):
    model = copy.deepcopy(MODEL)
    for texts in (model["title"], model["axes"][0]["title"], model["axes"][0]["criteria"][0]["title"]):
        texts.update({"en": HOSTILE, "fr": HOSTILE})
    path = tmp_path / "model.json"
    path.write_text(json.dumps(model), encoding="utf-8")
    rows = [(square(X, Y, 9), HOSTILE, 12000.0, HOSTILE), (square(X, Y, 9), "b", None, "Témoin")]
    layer = memory_layer("Polygon", "name:string,income:double,interet:string", rows, name=HOSTILE)
    report = tmp_path / "report.html"

    made = run(
        "scoreestates",
        {"INPUT": layer, "MODEL": str(path), "OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(report)},
    )["OUTPUT"]

    page = report.read_text(encoding="utf-8")
    assert "<img" not in page and "<script" not in page and "&lt;img" in page
    assert "{{7*7}}" in page and "[% env('HOME') %]" in page.replace("&#39;", "'")
    out = QgsVectorLayer(made, "out", "ogr")
    out.loadDefaultMetadata()
    assert values(out, "name")[0] == HOSTILE
    assert HOSTILE in out.metadata().abstract()
    assert '<img src="http://evil' not in out.htmlMetadata()


# Properties on random data.


@pytest.fixture(scope="module")
def random_squares(qgis_app):
    """Wkts and figures: a partition of 2 km in 20 × 20 cells, and 150 rectangles anywhere inside."""
    rng = np.random.default_rng(7)
    cuts = [np.r_[0, np.sort(rng.uniform(0, 2000, 19)), 2000] for _ in range(2)]
    cells = [
        f"POLYGON(({X + a} {Y + c},{X + b} {Y + c},{X + b} {Y + d},{X + a} {Y + d},{X + a} {Y + c}))"
        for a, b in zip(cuts[0], cuts[0][1:])
        for c, d in zip(cuts[1], cuts[1][1:])
    ]
    corners = rng.uniform(0, 1800, (150, 2))
    sources = [square(X + x, Y + y, size) for (x, y), size in zip(corners, rng.uniform(1, 200, 150))]
    return cells, sources, rng.uniform(0, 100, 150).tolist()


def random_layers(random_squares, order=slice(None)):
    cells, sources, figures = random_squares
    rows = list(zip(sources, figures))[order]
    zones = memory_layer("Polygon", "code:integer", [(cell, n) for n, cell in enumerate(cells)], name="cells")
    return zones, memory_layer("Polygon", "people:double", rows, name="random")


def test_a_partition_loses_nothing_and_counts_nothing_twice(run, random_squares):
    layer = carry(run, *random_layers(random_squares))

    assert sum(value or 0 for value in values(layer, "people")) == pytest.approx(sum(random_squares[2]), rel=1e-9)


@pytest.mark.parametrize("way", ["reversed", "gpkg", "fgb", "shp", "EPSG:4326", "EPSG:3857"])
def test_figures_do_not_depend_on_order_storage_or_projection(run, random_squares, tmp_path, way):
    zones, source = random_layers(random_squares)
    expected = values(carry(run, zones, source), "people")
    if way == "reversed":
        source = random_layers(random_squares, slice(None, None, -1))[1]
    elif way.startswith("EPSG"):
        source = reprojected(source, way)
    else:
        source = save(source, tmp_path / f"random.{way}")

    found = values(carry(run, zones, source), "people")

    assert [one is None for one in found] == [one is None for one in expected]
    assert [one or 0 for one in found] == pytest.approx([one or 0 for one in expected], rel=1e-4, abs=1e-4)


@pytest.mark.parametrize("seed", range(3))
def test_a_rank_lies_in_its_interval(run, model_path, seed):
    rng = np.random.default_rng(seed)
    labels = ["Exceptionnelle", "Témoin", None]
    rows = [
        (
            square(X + 20 * n, Y, 9),
            str(n),
            None if rng.random() < 0.3 else rng.uniform(8000, 22000),
            labels[rng.integers(3)],
        )
        for n in range(300)
    ]
    layer = memory_layer("Polygon", "name:string,income:double,interet:string", rows, name="estates")

    made = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "memory:"})["OUTPUT"]

    for score, low, high in zip(*(values(made, name) for name in ("score", "score_min", "score_max"))):
        assert score is None or low <= score <= high
    for rank, low, high in zip(*(values(made, name) for name in ("rank", "rank_min", "rank_max"))):
        assert rank is None or low <= rank <= high


def test_unclosed_rings_and_mixed_kinds_of_a_geojson_are_read_or_counted(run, tmp_path):
    ring = [[X, Y], [A, Y], [A, Y + 100], [X, Y + 100], [X, Y]]
    polygon, point = {"type": "Polygon", "coordinates": [ring]}, {"type": "Point", "coordinates": [X + 5, Y + 5]}
    unclosed = {"type": "Polygon", "coordinates": [[[x + 200, y] for x, y in ring[:-1]]]}
    collection = {"type": "GeometryCollection", "geometries": [point, polygon]}
    people = {"people": 10, "Nom": "a", "nom": "b"}
    source = geojson(
        tmp_path / "mixed.geojson", [(one, people) for one in (polygon, point, collection, unclosed, None)]
    )
    listener = Listener()

    layer = carry(run, zone(), source, listener)

    read = values(layer, "n")[0]
    assert values(layer, "people")[0] == pytest.approx(10 * read)
    assert any(f"“mixed”: {5 - read} features have no usable geometry" in told for told in listener.warnings)


def test_a_crs_made_of_text_counts_like_its_number(run):
    own = QgsCoordinateReferenceSystem()
    own.createFromProj(QgsCoordinateReferenceSystem("EPSG:27572").toProj())
    source = reprojected(grid(), own)

    assert values(carry(run, zone(), source), "people") == pytest.approx([100.0], rel=1e-5)
