"""Every way of reading gives the same rows, figures and content hash."""

import json
import sqlite3

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from bassin_minier_plugin.processing import arrow, geopackage, rows, sources
from tests.running import memory_layer, square, values

X, Y = 700000, 7030000


@pytest.fixture(scope="module")
def grid_file(tmp_path_factory, qgis_app):
    """A GeoPackage of 50 × 50 squares of 200 m with numbers, gaps and accented text."""
    squares = [
        (square(X + 200 * i, Y + 200 * j, 200), i + j / 10 if i % 7 else None, f"é{i}" if j % 5 else None)
        for i in range(50)
        for j in range(50)
    ]
    layer = memory_layer("Polygon", "people:double,label:string", squares, name="grid")
    path = tmp_path_factory.mktemp("grid") / "grid.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), layer.transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    return path


@pytest.fixture
def zones():
    squares = [(square(X + 130 + 900 * n, Y + 70 + 500 * n, 350), f"z{n}") for n in range(5)]
    return memory_layer("Polygon", "code:string", squares, name="zones")


def outcome(run, zones, source):
    output = run(
        "areainterpolate",
        {"ZONES": zones, "SOURCE": source, "EXTENSIVE": ["people"], "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    layer = output["OUTPUT"]
    told = json.loads(layer.metadata().history()[0].partition(": ")[2])["inputs"]["SOURCE"]
    return values(layer, "people"), values(layer, "n"), told["sha256"], told["feature_count"]


@pytest.fixture
def ways(monkeypatch):
    """Which readers were called: a list that fills up."""
    called = []
    for module, function in ((geopackage, "read_near"), (arrow, "read_layer"), (rows, "rows_by_features")):
        original = getattr(module, function)

        def spy(*arguments, original=original, function=function):
            called.append(function)
            return original(*arguments)

        monkeypatch.setattr(module, function, spy)
    return called


def test_index_stream_and_features_give_the_same(run, grid_file, zones, ways, monkeypatch):
    monkeypatch.setattr(rows, "_SMALL_LAYER", 0)
    by_index = outcome(run, zones, str(grid_file))
    monkeypatch.setattr(rows, "_SMALL_LAYER", 10**9)
    by_stream = outcome(run, zones, str(grid_file))
    monkeypatch.setattr(arrow, "read_layer", lambda *_: None)
    by_features = outcome(run, zones, str(grid_file))

    assert ways == ["read_near", "read_layer", "rows_by_features"]
    assert by_index == by_stream == by_features
    assert by_index[3] < 200


def test_edits_filters_and_selections_take_the_safe_way(run, grid_file, zones, ways):
    layer = QgsVectorLayer(str(grid_file), "grid", "ogr")
    layer.setSubsetString('"people" > 3')
    QgsProject.instance().addMapLayer(layer, False)

    filtered = outcome(run, zones, layer)

    assert ways == ["rows_by_features"]
    layer.setSubsetString("")
    plain = outcome(run, zones, layer)
    assert sum(filtered[1]) < sum(plain[1])
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    outcome(run, zones, layer)
    assert ways[-1] == "rows_by_features"
    layer.rollBack()
    layer.selectByIds([1, 2])
    selected = outcome(run, zones, QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert ways[-1] == "rows_by_features"
    assert selected[3] == 2


def test_a_broken_spatial_index_is_not_trusted(run, grid_file, zones, ways, tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "_SMALL_LAYER", 0)
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(grid_file.read_bytes())
    with sqlite3.connect(broken) as database:
        database.execute("DELETE FROM rtree_grid_geom WHERE id % 2 = 0")
    database.close()

    assert outcome(run, zones, str(broken)) == outcome(run, zones, str(grid_file))
    assert ways[:2] == ["read_near", "read_layer"]


def test_a_wrong_spatial_index_is_not_trusted(run, grid_file, zones, ways, tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "_SMALL_LAYER", 0)
    wrong = tmp_path / "wrong.gpkg"
    wrong.write_bytes(grid_file.read_bytes())
    with sqlite3.connect(wrong) as database:
        database.execute("UPDATE rtree_grid_geom SET minx = minx + 90000, maxx = maxx + 90000")
    database.close()

    assert outcome(run, zones, str(wrong)) == outcome(run, zones, str(grid_file))
    assert ways[:2] == ["read_near", "read_layer"]


def test_rows_without_geometry_do_not_spoil_the_index(grid_file, tmp_path):
    path = tmp_path / "holes.gpkg"
    path.write_bytes(grid_file.read_bytes())
    with sqlite3.connect(path) as database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'grid'")
        for (name,) in triggers.fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("INSERT INTO grid (geom, people) VALUES (NULL, 5)")
    database.close()

    ids, _wkb, columns = geopackage.read_near(path, "grid", ["people"], np.array([[X + 1, Y + 1, X + 2, Y + 2]]))

    assert ids.tolist() == [1]
    assert columns["people"].tolist() == [None]


def written(layer, path, driver) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return str(path)


def test_dates_are_read_alike_from_memory_and_from_files(run, zones, tmp_path):
    fields = "numero_dpe:string,date_etablissement_dpe:date,etiquette_dpe:string"
    here = f"POINT({X + 200} {Y + 200})"
    rows = [(here, "1", QDate(2024, 1, 1), "G"), (here, "1", QDate(2023, 1, 1), "C")]
    dpe = memory_layer("Point", fields, rows, name="dpe")
    files = [written(dpe, tmp_path / "dpe.gpkg", "GPKG"), written(dpe, tmp_path / "dpe.fgb", "FlatGeobuf")]

    for source in (dpe, *files):
        made = run("estateindicators", {"ESTATES": zones, "ENERGY": source, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
        assert values(made, "energy_fg_share")[0] == 1.0


def test_a_file_whose_ids_are_in_no_order_has_one_hash(run, zones, tmp_path, monkeypatch):
    corners = [[[X, Y], [X + 400, Y], [X + 400, Y + 400], [X, Y]]]
    shape = {"type": "Polygon", "coordinates": corners}
    rows = [{"type": "Feature", "id": n, "properties": {"people": n}, "geometry": shape} for n in (3, 1, 2)]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2154"}}
    path = tmp_path / "people.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": rows}))

    by_stream = outcome(run, zones, str(path))
    monkeypatch.setattr(arrow, "read_layer", lambda *_: None)

    assert outcome(run, zones, str(path)) == by_stream


def test_a_hole_that_becomes_a_part_changes_the_hash():
    hole = shapely.from_wkt("POLYGON((0 0,9 0,9 9,0 0),(5 1,8 1,8 4,5 1))")
    part = shapely.from_wkt("MULTIPOLYGON(((0 0,9 0,9 9,0 0)),((5 1,8 1,8 4,5 1)))")

    first, second = (sources.content_hash(np.array([shape]), pd.DataFrame(index=[0])) for shape in (hole, part))

    assert first != second


def test_a_source_of_the_wrong_crs_is_refused_whichever_way_it_would_be_read(run, zones, tmp_path):
    degrees = memory_layer("Polygon", "people:integer", [(square(2.8, 50.3, 0.1), 1)], name="degrees")

    for source in (degrees, written(degrees, tmp_path / "degrees.gpkg", "GPKG")):
        with pytest.raises(QgsProcessingException, match="its coordinates are degrees"):
            outcome(run, zones, source)


def test_changing_one_figure_changes_the_hash(run, grid_file, zones, tmp_path):
    plain = outcome(run, zones, str(grid_file))[2]
    changed = tmp_path / "changed.gpkg"
    changed.write_bytes(grid_file.read_bytes())
    layer = QgsVectorLayer(str(changed), "grid", "ogr")
    feature = next(layer.getFeatures("people = 1.1"))
    layer.dataProvider().changeAttributeValues({feature.id(): {layer.fields().lookupField("people"): 1.2}})

    assert outcome(run, zones, str(changed))[2] != plain


@pytest.fixture
def zones_file(zones, tmp_path):
    """Zones with each plain kind of field, gaps, and a part and a hole in one of them."""
    shell, hole = square(X + 100, Y + 100, 900), square(X + 400, Y + 300, 50)
    ring = shapely.difference(*shapely.from_wkt([shell, hole])).wkt
    rows = [
        (ring, "é", 3, 2**40, 1.5),
        (square(X + 1500, Y + 700, 350), None, None, None, None),
        (square(X + 2500, Y + 900, 350), "z", -1, 7, float("inf")),
        (None, "nowhere", 0, 0, 0.0),
    ]
    layer = memory_layer("MultiPolygon", "code:string,few:integer,many:int8,share:double", rows, name="zones")
    return written(layer, tmp_path / "zones.gpkg", "GPKG")


def test_zones_are_written_alike_streamed_or_feature_by_feature(run, grid_file, zones_file, ways, monkeypatch):
    def rows_and_hashes():
        parameters = {"ZONES": zones_file, "SOURCE": str(grid_file), "EXTENSIVE": ["people"]}
        layer = run("areainterpolate", {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
        inputs = json.loads(layer.metadata().history()[0].partition(": ")[2])["inputs"]
        written = [(one.attributes(), one.geometry().asWkt()) for one in layer.getFeatures()]
        return repr(written), [(inputs[name]["sha256"], inputs[name]["feature_count"]) for name in ("ZONES", "SOURCE")]

    streamed = rows_and_hashes()
    assert ways == ["read_layer", "read_layer"]
    monkeypatch.setattr(sources, "read_stored", lambda *_: None)

    assert rows_and_hashes() == streamed


def test_a_layer_that_changes_between_reading_and_writing_is_refused(run, grid_file, zones_file, monkeypatch, tmp_path):
    original = sources.SourceReader.read_numbers

    def read_and_lose_a_zone(*arguments):
        layer = QgsVectorLayer(zones_file, "zones", "ogr")
        layer.dataProvider().deleteFeatures([2])
        return original(*arguments)

    monkeypatch.setattr(sources.SourceReader, "read_numbers", read_and_lose_a_zone)
    output = tmp_path / "out.gpkg"

    with pytest.raises(QgsProcessingException, match="was changed by somebody else"):
        run("areainterpolate", {"ZONES": zones_file, "SOURCE": str(grid_file), "OUTPUT": str(output)})
    assert not output.exists()


def test_rows_of_many_forms_are_streamed_as_feature_by_feature(run, zones, ways, monkeypatch, tmp_path):
    hole = shapely.difference(*shapely.from_wkt([square(X + 150, Y + 90, 300), square(X + 200, Y + 200, 40)]))
    shapes = [
        *(square(X + 100 + 40 * n, Y + 50, 40) for n in range(9)),
        None,
        f"POLYGON(({X} {Y},{X + 400} {Y},{X + 400} {Y + 400},{X} {Y}))",
        f"POLYGON(({X + 130} {Y},{X + 400} {Y + 400},{X + 400} {Y},{X + 130} {Y + 400},{X + 130} {Y}))",
        hole.wkt,
        "POLYGON EMPTY",
        *(square(X + 900 + 40 * n, Y + 600, 40) for n in range(9)),
    ]
    rows = [(shape, number) for number, shape in enumerate(shapes)]
    path = written(memory_layer("Polygon", "people:integer", rows, name="forms"), tmp_path / "forms.gpkg", "GPKG")
    monkeypatch.setattr(arrow, "_BATCH", 4)

    by_stream = outcome(run, zones, path)
    monkeypatch.setattr(arrow, "read_layer", lambda *_: None)

    assert by_stream[3] > 15
    assert outcome(run, zones, path) == by_stream
    assert ways == ["read_layer", "rows_by_features"]


def test_the_index_stops_where_it_finds_more_than_was_asked_for(grid_file):
    everywhere = np.array([[X, Y, X + 10_000, Y + 10_000]])

    assert geopackage.read_near(grid_file, "grid", [], everywhere, 2499) is None
    assert len(geopackage.read_near(grid_file, "grid", [], everywhere, 2500)[0]) == 2500


def test_an_index_is_trusted_where_rows_were_deleted_with_their_boxes(grid_file, tmp_path):
    path = tmp_path / "deleted.gpkg"
    path.write_bytes(grid_file.read_bytes())
    layer = QgsVectorLayer(str(path), "grid", "ogr")
    layer.dataProvider().deleteFeatures([7, 8])

    ids, _wkb, _columns = geopackage.read_near(path, "grid", [], np.array([[X, Y, X + 10_000, Y + 10_000]]))

    assert len(ids) == 2498
