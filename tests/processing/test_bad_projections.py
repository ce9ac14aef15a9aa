"""Coordinate reference systems that are absent, wrong or stretched."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
)

from tests.processing.bad_files import X, Y, save
from tests.processing.bad_layers import carry, grid, polygons, refused_carry, reprojected, zone
from tests.running import Listener, memory_layer, square, values


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


def test_a_crs_made_of_text_counts_like_its_number(run):
    own = QgsCoordinateReferenceSystem()
    own.createFromProj(QgsCoordinateReferenceSystem("EPSG:27572").toProj())
    source = reprojected(grid(), own)

    assert values(carry(run, zone(), source), "people") == pytest.approx([100.0], rel=1e-5)
