"""Attributes, selections, filters, edits and joins as users bring them; names that clash."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QMetaType

from tests.processing.bad_files import X, Y, save
from tests.processing.bad_layers import INF, NAN, carry, grid, in_project, polygons, refused_carry, zone
from tests.running import Listener, memory_layer, square, values


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
    bow_tie = f"POLYGON(({X} {Y},{X + 100} {Y + 100},{X + 100} {Y},{X} {Y + 100},{X} {Y}))"
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
