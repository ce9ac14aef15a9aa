import math

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsRasterLayer

from tests.running import Listener, memory_layer, values

X, Y = 700000.0, 7030000.0
CELL = 10.0


def write_dem(path, heights, nodata=None, epsg=2154, cell=CELL, left=X, top=Y):
    heights = np.asarray(heights, dtype=float)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), heights.shape[1], heights.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((left, cell, 0, top, 0, -cell))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(heights)
    dataset.FlushCache()
    return str(path)


def cell_zone(*columns, row=2):
    """A polygon that holds the middles of these neighbouring cells of one row."""
    left, right = X + columns[0] * CELL + 1, X + (columns[-1] + 1) * CELL - 1
    top, low = Y - row * CELL - 1, Y - (row + 1) * CELL + 1
    return f"POLYGON(({left} {low},{right} {low},{right} {top},{left} {top},{left} {low}))"


def landmark(column, row=2, name="T1", height=0.0):
    return (f"POINT({X + (column + 0.5) * CELL} {Y - (row + 0.5) * CELL})", name, height)


def look(run, dem, zones, landmarks, listener=None, **more):
    parameters = {
        "ZONES": memory_layer("Polygon", "no:integer", [(zone, at) for at, zone in enumerate(zones)], name="zones"),
        "LANDMARKS": memory_layer("Point", "name:string,height_m:double", landmarks, name="tips"),
        "DEM": dem,
        "CURVATURE": 0.0,
        "RADIUS": 5000.0,
        "OUTPUT": "TEMPORARY_OUTPUT",
        **more,
    }
    return run("spoiltipvisibility", parameters, listener)


def test_on_flat_ground_everybody_sees_the_landmark(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((5, 20)))

    result = look(run, dem, [cell_zone(10, 11, 12), cell_zone(0)], [landmark(2)], HEIGHT="height_m")

    layer = result["OUTPUT"]
    assert values(layer, "landmarks_seen") == [1, 1]
    assert values(layer, "visible_share") == [1.0, 1.0]
    assert values(layer, "landmarks") == ["T1", "T1"]
    assert values(layer, "landmarks_unknown") == [0, 0]
    assert values(layer, "dem_covered") == [1.0, 1.0]
    assert (result["EXAMINED"], result["SEEING"]) == (1, 2)


def test_a_wall_hides_what_the_line_of_sight_passes_under(run, tmp_path):
    heights = np.zeros((5, 20))
    heights[:, 6] = 10.0
    dem = write_dem(tmp_path / "dem.tif", heights)
    zones = [cell_zone(column) for column in range(3, 20)]

    layer = look(run, dem, zones, [landmark(2, height=20.0)], HEIGHT="height_m", OBSERVER_HEIGHT=1.65)["OUTPUT"]

    # From 20 m over a wall of 10 m at 40 m: at d metres the line is 20 - d/4 high, under 1.65 m from 73.4 m on.
    expected = [int(d <= 40 or 20 - d / 4 <= 1.65) for d in range(10, 180, 10)]
    assert expected == [1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    assert values(layer, "landmarks_seen") == expected


def test_the_share_counts_the_cells_that_see(run, tmp_path):
    heights = np.zeros((5, 20))
    heights[:, 6] = 10.0
    dem = write_dem(tmp_path / "dem.tif", heights)

    layer = look(run, dem, [cell_zone(*range(7, 12))], [landmark(2, height=20.0)], HEIGHT="height_m")["OUTPUT"]

    # columns 7 to 9 are hidden, 10 and 11 see over the wall
    assert values(layer, "visible_share") == pytest.approx([2 / 5])


@pytest.mark.parametrize("direction", ["row", "column"])
def test_the_summit_of_a_tip_is_seen_from_all_sides(run, tmp_path, direction):
    heights = np.zeros((21, 21))
    heights[10, 10] = 50.0
    dem = write_dem(tmp_path / "dem.tif", heights)
    tip = f"POLYGON(({X + 91} {Y - 119},{X + 119} {Y - 119},{X + 119} {Y - 91},{X + 91} {Y - 91},{X + 91} {Y - 119}))"
    spots = [0, 5, 8, 9, 11, 12, 15, 20]
    zones = [cell_zone(10, row=spot) if direction == "row" else cell_zone(spot, row=10) for spot in spots]
    tips = memory_layer("Polygon", "name:string", [(tip, "T1")], name="tips")

    layer = look(run, dem, zones, [], LANDMARKS=tips)["OUTPUT"]

    assert values(layer, "landmarks_seen") == [1] * 8


def test_a_tip_hides_another_behind_it_and_each_is_named(run, tmp_path):
    heights = np.zeros((5, 30))
    heights[2, 10], heights[2, 14] = 40.0, 20.0
    dem = write_dem(tmp_path / "dem.tif", heights)
    tips = [landmark(10, name="T10"), landmark(14, name="T14")]

    layer = look(run, dem, [cell_zone(2), cell_zone(25), cell_zone(12)], tips)["OUTPUT"]

    # From the first, 40 m tall, 80 m away, hides 20 m at 120 m. From the second, 20 m at 110 m hides up to 26 of 40 m.
    assert values(layer, "landmarks") == ["T10", "T10, T14", "T10, T14"]
    assert values(layer, "landmarks_seen") == [1, 2, 2]


def test_where_the_height_is_unknown_nothing_is_known_and_nothing_hidden(run, tmp_path):
    heights = np.zeros((5, 20))
    heights[:, 6] = -99999
    dem = write_dem(tmp_path / "dem.tif", heights, nodata=-99999)
    listener = Listener()
    outside = f"POLYGON(({X - 900} {Y},{X - 800} {Y},{X - 800} {Y - 50},{X - 900} {Y - 50},{X - 900} {Y}))"
    zones = [cell_zone(6), cell_zone(5, 6), cell_zone(9), outside]

    layer = look(run, dem, zones, [landmark(2, height=20.0)], listener, HEIGHT="height_m")["OUTPUT"]

    assert values(layer, "landmarks_seen") == [None, 1, 1, None]
    assert values(layer, "visible_share") == [None, 1.0, 1.0, None]
    assert values(layer, "dem_covered") == [0.0, 0.5, 1.0, 0.0]
    assert any("2 zones lie where the elevation model has no height" in said for said in listener.warnings)


def test_heights_that_no_ground_has_are_unknown_though_the_file_does_not_say_so(run, tmp_path):
    heights = np.zeros((5, 20))
    heights[:, 6] = -9999
    dem = write_dem(tmp_path / "dem.tif", heights)

    assert values(look(run, dem, [cell_zone(6)], [landmark(2)])["OUTPUT"], "landmarks_seen") == [None]


def test_a_landmark_at_the_edge_of_the_model_is_seen_as_far_as_it_reaches(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((5, 20)))

    layer = look(run, dem, [cell_zone(19), cell_zone(8)], [landmark(0, row=0, height=5.0)], HEIGHT="height_m")["OUTPUT"]

    assert values(layer, "landmarks_seen") == [1, 1]


def test_beyond_the_radius_nothing_is_seen(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((5, 20)))

    layer = look(run, dem, [cell_zone(6), cell_zone(9)], [landmark(2)], RADIUS=50.0)["OUTPUT"]

    assert values(layer, "landmarks_seen") == [1, 0]


def test_the_curve_of_the_earth_hides_what_lies_under_the_horizon(run, tmp_path):
    cell = 100.0
    dem = write_dem(tmp_path / "dem.tif", np.zeros((3, 400)), cell=cell)

    def zone(column):
        left, top = X + column * cell + 10, Y - cell - 10
        return f"POLYGON(({left} {top},{left + 80} {top},{left + 80} {top - 80},{left} {top - 80},{left} {top}))"

    tip = [(f"POINT({X + 50} {Y - 150})", "T1", 30.0)]
    columns = [200, 255, 267, 300]

    seen = look(run, dem, map(zone, columns), tip, HEIGHT="height_m", CURVATURE=6 / 7, RADIUS=40_000)["OUTPUT"]
    flat = look(run, dem, map(zone, columns), tip, HEIGHT="height_m", CURVATURE=0.0, RADIUS=40_000)["OUTPUT"]

    # Two horizons: √(2 R' h) for 30 m and for the eyes at 1.65 m, R' being 7/6 of the earth's radius.
    horizon_m = sum(math.sqrt(2 * 6_378_137 * 7 / 6 * height) for height in (30.0, 1.65))
    assert horizon_m == pytest.approx(26_087, abs=5)
    assert values(seen, "landmarks_seen") == [int(column * cell < horizon_m) for column in columns] == [1, 1, 0, 0]
    assert values(flat, "landmarks_seen") == [1, 1, 1, 1]


def test_landmarks_that_cannot_be_examined_are_told_and_counted(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((5, 20)))
    listener = Listener()
    tips = [landmark(2), landmark(40, name="away"), landmark(4, name="blank", height=None)]

    layer = look(run, dem, [cell_zone(8), cell_zone(19)], tips, listener, HEIGHT="height_m", RADIUS=250)["OUTPUT"]

    assert values(layer, "landmarks_seen") == [1, 1]
    assert values(layer, "landmarks_unknown") == [1, 2]
    assert any("(away)" in said for said in listener.warnings)
    assert any("(blank)" in said for said in listener.warnings)


def test_the_raster_counts_landmarks_cell_by_cell(run, tmp_path):
    heights = np.zeros((5, 20))
    heights[:, 6] = 10.0
    heights[0, 0] = -99999
    dem = write_dem(tmp_path / "dem.tif", heights, nodata=-99999)
    target = tmp_path / "count.tif"

    look(
        run, dem, [cell_zone(8)], [landmark(2, height=20.0), landmark(15)], HEIGHT="height_m", COUNT_RASTER=str(target)
    )

    counted = gdal.Open(str(target)).ReadAsArray()
    assert counted.shape == (5, 20)
    assert counted[0, 0] == 65535
    # the first is hidden from columns 7 to 9, the second, without height, from those left of the wall
    assert counted[2].tolist() == [1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]
    assert {"count.qmd", "count.tif"} <= {path.name for path in tmp_path.glob("count*")}
    assert not list(tmp_path.glob("*.part.tif"))
    layer = QgsRasterLayer(str(target), "count")
    layer.loadDefaultMetadata()
    assert "spoiltipvisibility" in layer.metadata().history()[0]


def test_a_mosaic_gives_what_its_tiles_give(run, tmp_path):
    heights = np.random.default_rng(1).uniform(0, 20, (60, 80))
    whole = write_dem(tmp_path / "whole.tif", heights)
    halves = [
        write_dem(tmp_path / "west.tif", heights[:, :40]),
        write_dem(tmp_path / "east.tif", heights[:, 40:], left=X + 400),
    ]
    mosaic = str(tmp_path / "mosaic.vrt")
    gdal.BuildVRT(mosaic, halves).FlushCache()
    zones = [cell_zone(*range(start, start + 9), row=row) for start in (1, 30, 60) for row in (5, 30, 55)]

    one, other = (look(run, dem, zones, [landmark(41, 20), landmark(10, 50)])["OUTPUT"] for dem in (whole, mosaic))

    assert values(one, "visible_share") == values(other, "visible_share")
    assert 0 < sum(values(one, "visible_share")) < len(zones)


def test_a_model_in_degrees_is_resampled_and_it_is_said(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((60, 60)), epsg=4326, cell=0.001, left=2.97, top=50.40)
    listener = Listener()

    result = look(run, dem, [cell_zone(2, 3, 4)], [landmark(60, row=20, height=9.0)], listener, HEIGHT="height_m")

    assert values(result["OUTPUT"], "landmarks_seen") == [1]
    assert any("resampled" in said for said in listener.warnings)


def test_a_run_is_made_again_from_its_result(run, tmp_path):
    from qgis import processing

    dem = write_dem(tmp_path / "dem.tif", np.zeros((5, 20)))
    layers = {
        "ZONES": memory_layer("Polygon", "no:integer", [(cell_zone(8), 1)]),
        "LANDMARKS": memory_layer("Point", "name:string,height_m:double", [landmark(2)]),
    }
    saved = {name: str(tmp_path / f"{name}.gpkg") for name in layers}
    for name, layer in layers.items():
        processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": saved[name]})
    made = tmp_path / "seen.gpkg"
    run("spoiltipvisibility", {**saved, "DEM": dem, "OUTPUT": str(made)})

    same = run("replayrun", {"INPUT": str(made), "OUTPUT": "TEMPORARY_OUTPUT"})
    write_dem(tmp_path / "dem.tif", np.ones((5, 20)))
    changed = run("replayrun", {"INPUT": str(made), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert (same["DIFFERENCES"], same["CHANGED_INPUTS"]) == (0, 0)
    assert changed["CHANGED_INPUTS"] == 1


def test_cancelling_between_landmarks_leaves_nothing(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((50, 200)))
    listener = Listener()
    listener.cancel_at = 40
    target = tmp_path / "out" / "seen.gpkg"

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        look(
            run,
            dem,
            [cell_zone(8)],
            [landmark(column) for column in range(0, 200, 4)],
            listener,
            OUTPUT=str(target),
            COUNT_RASTER=str(tmp_path / "out" / "count.tif"),
        )

    assert not target.parent.exists()


def test_what_is_no_height_model_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"cannot be opened|Could not load|valid"):
        look(run, str(tmp_path / "nothing.tif"), [cell_zone(8)], [landmark(2)])


def test_a_negative_height_is_refused(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((5, 20)))

    with pytest.raises(QgsProcessingException, match="feature 1: the height -3 is negative"):
        look(run, dem, [cell_zone(8)], [landmark(2, height=-3.0)], HEIGHT="height_m")


def test_a_raster_that_would_not_be_a_geotiff_is_refused(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((5, 20)))

    with pytest.raises(QgsProcessingException, match=r"ends in \.tif"):
        look(run, dem, [cell_zone(8)], [landmark(2)], COUNT_RASTER=str(tmp_path / "count.asc"))


def test_a_model_without_crs_is_refused(run, tmp_path):
    dem = str(tmp_path / "relief.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(dem, 20, 5, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((X, CELL, 0, Y, 0, -CELL))
    dataset.FlushCache()
    del dataset

    with pytest.raises(QgsProcessingException, match="“relief” has no coordinate reference system"):
        look(run, dem, [cell_zone(8)], [landmark(2)])


def test_a_web_map_is_no_height_model(run):
    tiles = QgsRasterLayer("type=xyz&url=http://localhost:9/%7Bz%7D/%7Bx%7D/%7By%7D.png", "tuiles", "wms")

    with pytest.raises(QgsProcessingException, match="“tuiles” is not a raster file"):
        look(run, tiles, [cell_zone(8)], [landmark(2)])


def test_the_raster_of_counts_may_not_be_the_model(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((5, 20)))

    with pytest.raises(QgsProcessingException, match="is also an input"):
        look(run, dem, [cell_zone(8)], [landmark(2)], COUNT_RASTER=dem)


def test_without_any_known_height_zones_are_unknown_and_no_raster_is_made(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.full((5, 20), -99999.0), nodata=-99999)

    assert values(look(run, dem, [cell_zone(8)], [landmark(2)])["OUTPUT"], "landmarks_seen") == [None]
    with pytest.raises(QgsProcessingException, match="has no known height within reach"):
        look(run, dem, [cell_zone(8)], [landmark(2)], COUNT_RASTER=str(tmp_path / "count.tif"))
    assert not (tmp_path / "count.tif").exists()


def test_a_turned_model_is_resampled(run, tmp_path):
    dem = write_dem(tmp_path / "dem.tif", np.zeros((60, 60)))
    dataset = gdal.Open(dem, gdal.GA_Update)
    dataset.SetGeoTransform((X - 100, CELL * 0.9, CELL * 0.4, Y + 50, CELL * 0.4, -CELL * 0.9))
    dataset.FlushCache()
    del dataset
    listener = Listener()

    layer = look(run, dem, [cell_zone(14)], [landmark(20)], listener)["OUTPUT"]

    assert values(layer, "landmarks_seen") == [1]
    assert any("resampled" in said for said in listener.warnings)
