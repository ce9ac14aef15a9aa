"""The algorithm `rankrobustness`, run as the toolbox runs it."""

from __future__ import annotations

import json
import re

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from tests.models import model_document
from tests.running import Listener, memory_layer, square, values

FIELDS = ["rank_p05", "rank_p50", "rank_p95", "p_top", "robustness"]


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.json"
    path.write_text(json.dumps(model_document({"a": {"x": 1}, "b": {"y": 1}}, {"a": 1, "b": 1})))
    return str(path)


def estates_layer(rows=((1.0, 0.2), (0.4, 0.9), (0.3, 0.1)), name="cités"):
    made = [(square(100 * n, 0, 50), f"C{n}", x, y) for n, (x, y) in enumerate(rows)]
    return memory_layer("Polygon", "name:string,x:double,y:double", made, name=name)


def test_each_estate_gets_its_ranks_and_its_share_of_the_draws(run, model):
    listener = Listener()
    results = run("rankrobustness", given(estates_layer(), model, TOP=1), listener)

    layer = results["OUTPUT"]
    assert [field.name() for field in layer.fields()] == ["name", "x", "y", *FIELDS]
    # The first wins as soon as the weight of x is above 0.7 / 1.3 (see the tests of the analysis); the third never.
    assert values(layer, "p_top") == pytest.approx([1 - 0.7 / 1.3, 0.7 / 1.3, 0.0], abs=0.025)
    assert values(layer, "robustness") == ["debated", "debated", "out"]
    assert values(layer, "rank_p95") == [2, 2, 3]
    assert (results["ROBUST"], results["DEBATED"], results["OUT"]) == (0, 2, 1)
    assert listener.shares == sorted(listener.shares) and listener.shares[-1] == 100
    assert layer.featureCount() == 3 and layer.getFeature(1).hasGeometry()


def given(layer, model, **others):
    return {"INPUT": layer, "MODEL": model, "DRAWS": 8000, "OUTPUT": "TEMPORARY_OUTPUT", **others}


def test_defaults_are_ten_thousand_draws_of_any_weight_for_the_first_25(provider):
    algorithm = provider.algorithm("rankrobustness")
    found = {name: algorithm.parameterDefinition(name).defaultValue() for name in ("DRAWS", "SEED", "TOP", "SPREAD")}

    assert found == {"DRAWS": 10000, "SEED": 1, "TOP": 25, "SPREAD": 1.0}


def test_only_the_selected_estates_take_part(run, model):
    layer = estates_layer()
    layer.selectByExpression("\"name\" <> 'C0'")

    results = run("rankrobustness", given(selected(layer), model, TOP=1))

    assert values(results["OUTPUT"], "name") == ["C1", "C2"]
    assert values(results["OUTPUT"], "p_top") == [1.0, 0.0]


def selected(layer):
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(layer)
    return QgsProcessingFeatureSourceDefinition(layer.id(), True)


def test_a_table_without_geometry_is_ranked_too(run, model):
    table = memory_layer("None", "x:double,y:double", [(None, 0.9, 0.9), (None, 0.1, 0.1)], crs="")

    assert values(run("rankrobustness", given(table, model, TOP=1))["OUTPUT"], "robustness") == ["robust", "out"]


def test_an_empty_layer_gives_an_empty_layer(run, model):
    results = run("rankrobustness", given(estates_layer(rows=()), model))

    assert results["OUTPUT"].featureCount() == 0
    assert results["ROBUST"] == 0


def test_estates_that_rank_by_chance_are_told(run, model):
    listener = Listener()
    run("rankrobustness", given(estates_layer(((0.5, 0.5), (None, None))), model), listener)

    assert any("whose ranks are chance alone: 1" in told for told in listener.warnings)


@pytest.mark.parametrize(
    "rows, others, sentence",
    [
        (((None, None), (None, None)), {}, "not one weighted criterion"),
        (((0.1, 0.2),), {"MODEL": "nowhere"}, "neither a file nor a bundled model"),
        (((0.1, 0.2),), {"MODEL": "cpin"}, "no field “income_per_cu”"),
    ],
)
def test_what_cannot_be_ranked_is_refused_in_one_sentence(run, model, rows, others, sentence):
    with pytest.raises(QgsProcessingException, match=sentence) as refused:
        run("rankrobustness", given(estates_layer(rows), model, **others))

    assert "\n" not in str(refused.value).strip()


@pytest.mark.parametrize("name, value", [("SPREAD", 1.5), ("SPREAD", -0.1), ("DRAWS", 0), ("TOP", 0), ("SEED", -1)])
def test_numbers_out_of_range_are_refused(run, model, name, value):
    with pytest.raises(QgsProcessingException, match=name):
        run("rankrobustness", given(estates_layer(), model, **{name: value}))


def test_cancel_leaves_no_file(run, model, tmp_path):
    listener = Listener()
    listener.cancel_at = 20
    output = tmp_path / "robustesse.gpkg"

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("rankrobustness", given(estates_layer(), model, DRAWS=200_000, OUTPUT=str(output)), listener)

    assert list(tmp_path.glob("*.gpkg")) == []


def test_the_same_seed_gives_the_same_layer_and_replays_alike(run, model, tmp_path):
    first, second = (str(tmp_path / f"{name}.gpkg") for name in "ab")
    source = tmp_path / "cités.gpkg"
    run("rankrobustness", given(saved(estates_layer(), source), model, OUTPUT=first))
    run("rankrobustness", given(str(source), model, OUTPUT=second))

    one, other = (QgsVectorLayer(path, "layer", "ogr") for path in (first, second))
    assert [values(one, name) for name in FIELDS] == [values(other, name) for name in FIELDS]
    replayed = run("replayrun", {"INPUT": first, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert set(values(replayed["OUTPUT"], "n_different")) <= {0, None}


def saved(layer, path):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return str(path)


def test_the_report_shows_every_share_of_the_layer(run, model, tmp_path):
    report = tmp_path / "rapport.html"
    results = run("rankrobustness", given(estates_layer(), model, TOP=1, REPORT=str(report)))

    page = report.read_text(encoding="utf-8")
    assert results["REPORT"] == str(report)
    for share in values(results["OUTPUT"], "p_top"):
        assert (f"{100 * share:.1f}%" if share else "0%") in page
    assert re.search(r"8,?000 draws", page) and "<script" not in page
