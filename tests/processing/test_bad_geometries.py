"""Geometries that are broken, mixed or absurd: right figures or a sentence, and no row lost."""

import math
import sqlite3
import time

import pytest
from osgeo import ogr
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

from tests.processing.bad_files import X, Y, break_blob, flip_bits, geojson, mixed_geopackage, save
from tests.processing.bad_layers import carry, grid, in_project, polygons, refusal_of, refused_carry, zone
from tests.running import Listener, memory_layer, square, values

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


def test_unclosed_rings_and_mixed_kinds_of_a_geojson_are_read_or_counted(run, tmp_path):
    ring = [[X, Y], [X + 100, Y], [X + 100, Y + 100], [X, Y + 100], [X, Y]]
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
