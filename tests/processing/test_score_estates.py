import json

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from tests.running import Listener, memory_layer, square, values

MODEL = {
    "id": "two",
    "version": 1,
    "title": {"fr": "Deux critères", "en": "Two criteria"},
    "aggregation": "additive",
    "min_completeness": 0.5,
    "axes": [
        {
            "id": "social",
            "weight": 3,
            "title": {"fr": "Social", "en": "Social"},
            "criteria": [
                {
                    "id": "income",
                    "field": "income",
                    "direction": "low",
                    "weight": 1,
                    "unit": "€",
                    "title": {"fr": "Revenu", "en": "Income"},
                    "value": {"kind": "minmax", "bounds": [10000, 20000]},
                }
            ],
        },
        {
            "id": "heritage",
            "weight": 1,
            "title": {"fr": "Patrimoine", "en": "Heritage"},
            "criteria": [
                {
                    "id": "interest",
                    "field": "interet",
                    "direction": "high",
                    "weight": 1,
                    "title": {"fr": "Intérêt", "en": "Interest"},
                    "value": {"kind": "classes", "map": {"Exceptionnelle": 1, "Témoin": 0.2}},
                }
            ],
        },
    ],
    "crossing": {"axes": ["social", "heritage"], "cuts": [33.3, 66.7]},
}


@pytest.fixture
def model_path(tmp_path):
    path = tmp_path / "two.json"
    path.write_text(json.dumps(MODEL, ensure_ascii=False), encoding="utf-8")
    return str(path)


def estates_layer(rows=None):
    rows = rows or [
        (square(700000, 7030000, 100), "A", 12000.0, "Exceptionnelle"),
        (square(700200, 7030000, 100), "B", 15000.0, None),
        (square(700400, 7030000, 100), "C", None, "Témoin"),
    ]
    return memory_layer("Polygon", "name:string,income:double,interet:string", rows, name="estates")


def test_scores_contributions_and_intervals_are_those_worked_out_by_hand(run, model_path):
    output = run("scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})

    layer = output["OUTPUT"]
    # A: 0.75·0.8 + 0.25·1 = 0.85. B: income alone, 0.5. C: a quarter of the weight is known, no score.
    assert values(layer, "score") == pytest.approx([85.0, 50.0, None])
    assert values(layer, "rank") == [1, 2, None]
    assert values(layer, "c_income") == pytest.approx([60.0, 50.0, None])
    assert values(layer, "c_interest") == pytest.approx([25.0, None, None])
    assert values(layer, "completeness") == pytest.approx([1.0, 0.75, 0.25])
    assert values(layer, "score_min") == pytest.approx([85.0, 37.5, 5.0])
    assert values(layer, "score_max") == pytest.approx([85.0, 62.5, 80.0])
    assert values(layer, "cross_class")[0] == "social:high heritage:high"
    assert (output["SCORED"], output["UNSCORED"]) == (2, 1)


def test_the_sentence_tells_rank_reasons_and_what_is_missing(run, model_path):
    layer = run("scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]

    first, second, third = values(layer, "why")

    assert first == (
        "Rank 1 of 2, score 85.0; mostly from “Income” (+60.0 points) and “Interest” (+25.0 points); "
        "held back by “Income” (−15.0 points)."
    )
    assert "75% of the weight is known, missing: Interest" in second
    assert third == "No score: only 25% of the model's weight is known; missing: Income."


def test_input_attributes_stay_and_a_clashing_one_is_renamed_and_said(run, model_path):
    rows = [(square(700000, 7030000, 100), "A", 12000.0, "Témoin", 7.0)]
    layer = memory_layer("Polygon", "name:string,income:double,interet:string,Score:double", rows, name="estates")
    listener = Listener()

    output = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"}, listener)

    assert values(output["OUTPUT"], "Score_input") == [7.0]
    assert values(output["OUTPUT"], "score") == pytest.approx([65.0])
    assert any("“Score” bears the name of a result; it is kept as “Score_input”" in said for said in listener.warnings)
    assert [field.name() for field in layer.fields()] == ["name", "income", "interet", "Score"]


def test_only_selected_features_are_scored(run, model_path):
    layer = estates_layer()
    layer.selectByExpression("name = 'A'")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(layer, False)

    output = run("scoreestates", {"INPUT": selected, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert values(output["OUTPUT"], "name") == ["A"]
    assert values(output["OUTPUT"], "rank") == [1]


def test_unsaved_edits_are_respected(run, model_path):
    layer = estates_layer()
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 1, 20000.0)

    output = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert values(output["OUTPUT"], "v_income")[0] == 0.0
    layer.rollBack()


def test_a_layer_filter_is_respected(run, model_path):
    layer = estates_layer()
    layer.setSubsetString("name <> 'B'")

    output = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert values(output["OUTPUT"], "name") == ["A", "C"]


def test_the_report_does_not_sum_dwellings_that_are_not_all_known(run, model_path, tmp_path):
    rows = [(square(0, 0, 9), "A", 12000.0, "Témoin", 40), (square(20, 0, 9), "B", 13000.0, "Témoin", None)]
    layer = memory_layer("Polygon", "name:string,income:double,interet:string,dwellings:integer", rows)
    report = tmp_path / "report.html"

    for top, is_told in ((1, True), (2, False)):
        given = {"INPUT": layer, "MODEL": model_path, "TOP": top, "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)}
        run("scoreestates", given)
        assert ("dwellings in the first" in report.read_text(encoding="utf-8")) == is_told


def test_a_table_without_geometry_is_scored_too(run, model_path):
    table = memory_layer("NoGeometry", "name:string,income:double,interet:string", [(None, "A", 10000.0, "Témoin")], "")

    output = run("scoreestates", {"INPUT": table, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert values(output["OUTPUT"], "score") == pytest.approx([80.0])


def test_an_empty_layer_gives_an_empty_result(run, model_path):
    layer = memory_layer("Polygon", "name:string,income:double,interet:string", [])

    output = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert output["OUTPUT"].featureCount() == 0
    assert (output["SCORED"], output["UNSCORED"]) == (0, 0)


def test_french_text_is_a_number_and_secrecy_is_missing(run, model_path):
    rows = [
        (square(700000, 7030000, 100), "A", "12 000,0", "Exceptionnelle"),
        (square(700200, 7030000, 100), "B", "ns", "Exceptionnelle"),
    ]
    layer = memory_layer("Polygon", "name:string,income:string,interet:string", rows)

    output = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert values(output["OUTPUT"], "v_income") == pytest.approx([0.8, None])


def test_text_that_is_no_number_is_refused_with_its_place(run, model_path):
    layer = memory_layer(
        "Polygon", "name:string,income:string,interet:string", [(square(0, 0, 9), "A", "beaucoup", "Témoin")]
    )

    with pytest.raises(QgsProcessingException, match=r"field “income”, feature 1: “beaucoup” is not a number"):
        run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_field_that_the_layer_lacks_is_refused_by_name(run, model_path):
    layer = memory_layer("Polygon", "name:string", [(square(0, 0, 9), "A")], name="estates")

    with pytest.raises(QgsProcessingException, match="income"):
        run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe{}", "UTF-8"),
        (b"{not json", "JSON"),
        (json.dumps({**MODEL, "axes": []}).encode(), "axes"),
        (json.dumps({**MODEL, "axes": [{**MODEL["axes"][0], "weight": -1}]}).encode(), r"axes\[0\].weight"),
        (b"[" * 100000, "deep|JSON"),
    ],
)
def test_a_bad_model_is_refused_with_the_path_inside_the_file(run, tmp_path, content, said):
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    target = tmp_path / "out.gpkg"

    with pytest.raises(QgsProcessingException, match=said) as refusal:
        run("scoreestates", {"INPUT": estates_layer(), "MODEL": str(path), "OUTPUT": str(target)})

    assert "Traceback" not in str(refusal.value)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["bad.json"]


def test_an_unknown_model_is_refused_with_the_bundled_ids(run):
    with pytest.raises(QgsProcessingException, match="cpin, cpin_iris, blank"):
        run("scoreestates", {"INPUT": estates_layer(), "MODEL": "nowhere", "OUTPUT": "TEMPORARY_OUTPUT"})


def test_unknown_labels_are_told_and_counted(run, model_path):
    rows = [(square(0, 0, 9), "A", 12000.0, "Remarquab")]
    listener = Listener()
    layer = memory_layer("Polygon", "name:string,income:double,interet:string", rows)

    run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "TEMPORARY_OUTPUT"}, listener)

    assert any("“Remarquab” (1)" in said for said in listener.warnings)


def test_report_is_one_self_contained_file_that_treats_names_as_text(run, model_path, tmp_path):
    hostile = "<script>alert(1)</script>{{ 7*7 }} [% env('HOME') %]"
    rows = [(square(0, 0, 9), hostile, 12000.0, "Témoin"), (square(20, 0, 9), "B", None, None)]
    layer = memory_layer("Polygon", "name:string,income:double,interet:string", rows)
    report = tmp_path / "report.html"

    run(
        "scoreestates",
        {"INPUT": layer, "MODEL": model_path, "TOP": 5, "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)},
    )

    page = report.read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;{{ 7*7 }}" in page
    assert "http://" not in page and "https://" not in page
    assert "65.0" in page  # 0.75·0.8 + 0.25·0.2
    assert "a low figure raises it" in page


def test_file_output_holds_rows_and_provenance(run, model_path, tmp_path):
    target = tmp_path / "scored.gpkg"

    output = run("scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": str(target)})

    layer = QgsVectorLayer(output["OUTPUT"], "scored", "ogr")
    told = json.loads(layer.metadata().history()[0].partition(": ")[2])
    assert output["OUTPUT"] == str(target)
    assert layer.featureCount() == 3
    assert layer.metadata().identifier() == told["run_id"]
    assert told["algorithm"] == "bassinminier:scoreestates"
    assert told["inputs"]["INPUT"]["feature_count"] == 3
    assert len(told["inputs"]["INPUT"]["sha256"]) == 64
    assert json.loads(told["files"]["MODEL"]["content"]) == MODEL
    assert sorted(one.name for one in tmp_path.iterdir()) == ["scored.gpkg", "two.json"]
