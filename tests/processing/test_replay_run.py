import json

import pytest
from qgis.core import QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer

from tests.processing.test_score_estates import MODEL, estates_layer
from tests.running import values


@pytest.fixture
def scored(run, tmp_path):
    """A scored GeoPackage whose input and model are files."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    layer = estates_layer()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / "estates.gpkg"), layer.transformContext(), options)
    model = tmp_path / "two.json"
    model.write_text(json.dumps(MODEL), encoding="utf-8")
    target = tmp_path / "scored.gpkg"
    run("scoreestates", {"INPUT": str(tmp_path / "estates.gpkg"), "MODEL": str(model), "OUTPUT": str(target)})
    return target


def different(table) -> dict:
    return {feature["name"]: feature["n_different"] for feature in table.getFeatures() if feature["n_different"]}


def test_the_same_run_gives_the_same_result(run, scored):
    output = run("replayrun", {"INPUT": str(scored), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert (output["DIFFERENCES"], output["CHANGED_INPUTS"]) == (0, 0)
    assert different(output["OUTPUT"]) == {}
    assert "score" in values(output["OUTPUT"], "name")


def test_a_changed_input_is_named_with_the_fields_it_changes(run, scored):
    estates = QgsVectorLayer(str(scored.parent / "estates.gpkg"), "estates", "ogr")
    position = estates.fields().lookupField("income")
    estates.dataProvider().changeAttributeValues({1: {position: 20000.0}})

    output = run("replayrun", {"INPUT": str(scored), "OUTPUT": "TEMPORARY_OUTPUT"})

    found = different(output["OUTPUT"])
    assert found["INPUT"] == 1
    assert found["score"] == 1 and found["v_income"] == 1
    assert output["CHANGED_INPUTS"] == 1
    row = next(one for one in output["OUTPUT"].getFeatures() if one["name"] == "score")
    assert row["largest_difference"] == pytest.approx(60.0)  # 85 before, 25 now


def test_a_figure_edited_by_hand_is_found(run, scored):
    layer = QgsVectorLayer(str(scored), "scored", "ogr")
    position = layer.fields().lookupField("score")
    layer.dataProvider().changeAttributeValues({1: {position: 99.0}})

    output = run("replayrun", {"INPUT": str(scored), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert different(output["OUTPUT"]) == {"score": 1}
    assert (output["DIFFERENCES"], output["CHANGED_INPUTS"]) == (1, 0)


def test_a_row_deleted_by_hand_is_found(run, scored):
    layer = QgsVectorLayer(str(scored), "scored", "ogr")
    layer.dataProvider().deleteFeatures([2])

    output = run("replayrun", {"INPUT": str(scored), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert different(output["OUTPUT"])["score"] == 1
    assert output["DIFFERENCES"] > 0


def test_an_edited_key_is_found(run, scored):
    layer = QgsVectorLayer(str(scored), "scored", "ogr")
    layer.dataProvider().changeAttributeValues({1: {layer.fields().lookupField("name"): "another"}})

    output = run("replayrun", {"INPUT": str(scored), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert "name" in different(output["OUTPUT"])


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "fgb", "shp", "csv"])
def test_what_a_format_does_to_a_result_is_no_difference(run, scored, suffix):
    target = str(scored.with_name(f"again.{suffix}"))
    estates, model = (str(scored.with_name(name)) for name in ("estates.gpkg", "two.json"))
    run("scoreestates", {"INPUT": estates, "MODEL": model, "OUTPUT": target})

    output = run("replayrun", {"INPUT": target, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert different(output["OUTPUT"]) == {}


def test_the_comparison_tells_its_own_input_with_a_hash(run, scored):
    output = run("replayrun", {"INPUT": str(scored), "OUTPUT": "TEMPORARY_OUTPUT"})

    told = json.loads(output["OUTPUT"].metadata().history()[0].partition(": ")[2])["inputs"]["INPUT"]
    assert told["feature_count"] == 3
    assert len(told["sha256"]) == 64


def test_a_run_told_by_relative_paths_can_be_made_again_from_elsewhere(run, scored, monkeypatch, tmp_path_factory):
    monkeypatch.chdir(scored.parent)
    run("scoreestates", {"INPUT": "estates.gpkg", "MODEL": "two.json", "OUTPUT": "again.gpkg"})
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))

    output = run("replayrun", {"INPUT": str(scored.with_name("again.gpkg")), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert output["DIFFERENCES"] == 0


def test_a_model_file_that_is_gone_is_replaced_by_the_copy_in_the_run(run, scored):
    (scored.parent / "two.json").unlink()

    output = run("replayrun", {"INPUT": str(scored), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert (output["DIFFERENCES"], output["CHANGED_INPUTS"]) == (0, 0)


def test_an_input_that_is_gone_is_named(run, scored):
    (scored.parent / "estates.gpkg").unlink()

    with pytest.raises(QgsProcessingException, match=r"“estates”|estates.gpkg"):
        run("replayrun", {"INPUT": str(scored), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_layer_of_another_origin_is_refused(run):
    with pytest.raises(QgsProcessingException, match="does not say which run made it"):
        run("replayrun", {"INPUT": estates_layer(), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_temporary_input_that_is_gone_is_refused_in_words(run, tmp_path):
    model = tmp_path / "two.json"
    model.write_text(json.dumps(MODEL), encoding="utf-8")
    target = tmp_path / "scored.gpkg"
    run("scoreestates", {"INPUT": estates_layer(), "MODEL": str(model), "OUTPUT": str(target)})

    with pytest.raises(QgsProcessingException, match="temporary layer"):
        run("replayrun", {"INPUT": str(target), "OUTPUT": "TEMPORARY_OUTPUT"})
