import copy
import json
from pathlib import Path

import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.scoring_model import comparable, load_model

RESOURCES = Path(__file__).parents[2] / "resources"
SCHEMA = json.loads((RESOURCES / "scoring_model.schema.json").read_text(encoding="utf-8"))


def document():
    return {
        "id": "m",
        "version": 1,
        "title": {"fr": "Modèle"},
        "aggregation": "additive",
        "min_completeness": 0.5,
        "axes": [
            {
                "id": "a",
                "weight": 2,
                "title": {"fr": "A"},
                "criteria": [
                    {"id": "k", "field": "f", "direction": "high", "weight": 1, "value": {"kind": "minmax"}},
                    {"id": "c", "field": "g", "weight": 3, "value": {"kind": "classes", "map": {"Oui": 1, "Non": 0}}},
                ],
            },
            {
                "id": "b",
                "weight": 0,
                "title": {"fr": "B"},
                "criteria": [
                    {"id": "p", "field": "f", "weight": 1, "value": {"kind": "piecewise", "points": [[0, 1], [5, 0]]}}
                ],
            },
        ],
        "crossing": {"axes": ["a"], "cuts": [33.3, 66.7]},
    }


def electre_document():
    model = document()
    model["aggregation"] = "electre_tri"
    model["electre_tri"] = {"profiles": [0.3, 0.6], "cut": 0.75}
    return model


def load(model):
    return load_model(json.dumps(model).encode(), SCHEMA)


def refusal(content):
    with pytest.raises(InputError) as raised:
        load_model(content if isinstance(content, bytes) else json.dumps(content).encode(), SCHEMA)
    return raised.value


def changed(path, value, model=None):
    model = model or document()
    node = model
    for step in path[:-1]:
        node = node[step]
    if value is KeyError:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    return model


@pytest.mark.parametrize("name", ["cpin", "cpin_iris", "blank"])
def test_bundled_models_load_and_carry_their_own_id(name):
    model = load_model((RESOURCES / "models" / f"{name}.json").read_bytes(), SCHEMA)

    assert model.id == name
    assert sum(model.effective_weights().values()) == pytest.approx(1)


@pytest.mark.parametrize("name", ["cpin", "cpin_iris", "blank"])
def test_bundled_models_have_every_text_in_both_languages(name):
    model = load_model((RESOURCES / "models" / f"{name}.json").read_bytes(), SCHEMA)

    for item in (model, *model.axes, *model.criteria()):
        assert item.title.keys() == {"fr", "en"}
        assert item.description.keys() in ({"fr", "en"}, set())
        assert item.note.keys() in ({"fr", "en"}, set())


@pytest.mark.parametrize("name", ["cpin", "cpin_iris"])
def test_bundled_models_own_their_heritage_polarity(name):
    model = load_model((RESOURCES / "models" / f"{name}.json").read_bytes(), SCHEMA)
    heritage = next(axis for axis in model.axes if axis.id == "heritage")

    assert "choix politique" in heritage.note["fr"]
    assert "Choix politique" in model.note["fr"]
    assert heritage.criteria[0].value.classes == {"exceptionnelle": 1.0, "remarquable": 0.7, "témoin": 0.3}


def test_cpin_weighs_social_heritage_and_condition_alike_and_connection_not_at_all():
    model = load_model((RESOURCES / "models" / "cpin.json").read_bytes(), SCHEMA)

    assert {axis.id: axis.weight for axis in model.axes} == {
        "social": 1, "heritage": 1, "condition": 1, "connection": 0,
    }  # fmt: skip
    assert model.fields() == (
        "income_per_cu", "poverty_rate", "qpv_share", "interet", "property_share", "energy_fg_share",
        "condition_index", "stop_distance_m",
    )  # fmt: skip


def test_a_model_is_read_as_it_is_written():
    model = load(document())

    assert (model.id, model.version, model.aggregation, model.min_completeness) == ("m", 1, "additive", 0.5)
    assert [criterion.id for criterion in model.criteria()] == ["k", "c", "p"]
    assert [criterion.path for criterion in model.criteria()] == [
        "axes[0].criteria[0]", "axes[0].criteria[1]", "axes[1].criteria[0]",
    ]  # fmt: skip
    assert model.fields() == ("f", "g")
    assert model.criteria()[1].value.classes == {"oui": 1.0, "non": 0.0}
    assert model.criteria()[2].value.points == ((0.0, 1.0), (5.0, 0.0))
    assert model.crossing.cuts == (33.3, 66.7)


def test_effective_weights_are_axis_share_times_criterion_share():
    assert load(document()).effective_weights() == {"k": 0.25, "c": 0.75, "p": 0.0}


def test_thresholds_and_profiles_of_electre_are_read():
    model = electre_document()
    model["electre_tri"]["categories"] = [{"fr": "basse"}, {"fr": "moyenne"}, {"fr": "haute"}]
    model["axes"][0]["criteria"][0]["thresholds"] = {"indifference": 0.05, "preference": 0.1, "x_why": "mesure"}
    model["axes"][0]["criteria"][0]["profiles"] = [0.2, 0.4]

    read = load(model)
    first, second, _ = read.criteria()

    assert (first.thresholds.indifference, first.thresholds.preference, first.thresholds.veto) == (0.05, 0.1, None)
    assert (first.profiles, second.profiles) == ((0.2, 0.4), None)
    assert (second.thresholds.indifference, second.thresholds.preference) == (0.0, 0.0)
    assert [names["fr"] for names in read.electre_tri.categories] == ["basse", "moyenne", "haute"]


def test_free_notes_are_accepted_wherever_settings_stand():
    model = document()
    for node in (model, model["axes"][0], model["axes"][0]["criteria"][1], model["axes"][0]["criteria"][1]["value"]):
        node["x_note"] = ["anything", {"at": "all"}]

    assert load(model) == load(document())


def test_a_byte_order_mark_is_accepted():
    assert load_model(b"\xef\xbb\xbf" + json.dumps(document()).encode(), SCHEMA).id == "m"


def test_an_axis_without_weight_may_have_criteria_without_weight():
    assert load(changed(["axes", 1, "criteria", 0, "weight"], 0)).effective_weights()["p"] == 0


REFUSED = [
    (["axes", 0, "weight"], -1, "model_schema", "axes[0].weight"),
    (["axes", 0, "weight"], 0, "model_zero_weights", "axes"),
    (["axes", 0, "weight"], "1", "model_schema", "axes[0].weight"),
    (["axes", 0, "weight"], True, "model_schema", "axes[0].weight"),
    (["axes", 0, "weight"], None, "model_schema", "axes[0].weight"),
    (["axes", 0, "weight"], 1e300, "model_schema", "axes[0].weight"),
    (["axes", 0, "criteria", 0, "weight"], -0.5, "model_schema", "axes[0].criteria[0].weight"),
    (["axes"], [], "model_schema", "axes"),
    (["axes"], {}, "model_schema", "axes"),
    (["axes", 0, "criteria"], [], "model_schema", "axes[0].criteria"),
    (["axes", 0, "id"], "Social", "model_schema", "axes[0].id"),
    (["axes", 0, "id"], "1a", "model_schema", "axes[0].id"),
    (["axes", 0, "id"], "a\n", "model_schema", "axes[0].id"),
    (["axes", 0, "id"], "a" * 41, "model_schema", "axes[0].id"),
    (["axes", 0, "id"], "b", "model_duplicate", "axes[1].id"),
    (["axes", 1, "criteria", 0, "id"], "k", "model_duplicate", "axes[1].criteria[0].id"),
    (["axes", 0, "criteria", 0, "direction"], "up", "model_schema", "axes[0].criteria[0].direction"),
    (["axes", 0, "criteria", 0, "direction"], KeyError, "model_missing_key", "axes[0].criteria[0].direction"),
    (["axes", 0, "criteria", 0, "field"], KeyError, "model_missing_key", "axes[0].criteria[0].field"),
    (["axes", 0, "criteria", 0, "field"], "", "model_schema", "axes[0].criteria[0].field"),
    (["axes", 0, "criteria", 0, "wieght"], 1, "model_unknown_key", "axes[0].criteria[0].wieght"),
    (["axes", 0, "criteria", 0, "value"], {"kind": "linear"}, "model_schema", "axes[0].criteria[0].value.kind"),
    (["axes", 0, "criteria", 0, "value"], {"kind": "rank", "bounds": [0, 1]}, "model_unknown_key",
     "axes[0].criteria[0].value.bounds"),
    (["axes", 0, "criteria", 0, "value", "bounds"], [5, 5], "model_order", "axes[0].criteria[0].value.bounds"),
    (["axes", 0, "criteria", 0, "value", "bounds"], [5, 1], "model_order", "axes[0].criteria[0].value.bounds"),
    (["axes", 0, "criteria", 0, "value", "bounds"], [5], "model_schema", "axes[0].criteria[0].value.bounds"),
    (["axes", 0, "criteria", 1, "value", "map"], {}, "model_schema", "axes[0].criteria[1].value.map"),
    (["axes", 0, "criteria", 1, "value", "map"], {"Témoin": 1.2}, "model_schema",
     'axes[0].criteria[1].value.map["Témoin"]'),
    (["axes", 0, "criteria", 1, "value", "map"], {"Oui": 1, " oui ": 0}, "model_duplicate",
     'axes[0].criteria[1].value.map[" oui "]'),
    (["axes", 1, "criteria", 0, "value", "points"], [[0, 0], [0, 1]], "model_order",
     "axes[1].criteria[0].value.points"),
    (["axes", 1, "criteria", 0, "value", "points"], [[0, 0]], "model_schema", "axes[1].criteria[0].value.points"),
    (["axes", 1, "criteria", 0, "value", "points"], [[0, 0], [1, 7]], "model_schema",
     "axes[1].criteria[0].value.points[1][1]"),
    (["crossing", "axes"], ["a", "z"], "model_unknown_axis", "crossing.axes[1]"),
    (["crossing", "axes"], ["a", "a"], "model_duplicate", "crossing.axes[1]"),
    (["crossing", "cuts"], [60, 30], "model_order", "crossing.cuts"),
    (["crossing", "cuts"], [30], "model_schema", "crossing.cuts"),
    (["min_completeness"], 1.5, "model_schema", "min_completeness"),
    (["aggregation"], "promethee", "model_schema", "aggregation"),
    (["aggregation"], "electre_tri", "model_missing_key", "electre_tri"),
    (["title"], {}, "model_schema", "title"),
    (["title", "fr"], 3, "model_schema", "title.fr"),
    (["title", "fr"], "a\0b", "model_schema", "title.fr"),
    (["title", "fr"], "\ud800", "model_schema", "title.fr"),
    (["version"], 1.5, "model_schema", "version"),
    (["comment"], "x", "model_unknown_key", "comment"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "code", "where"), REFUSED)
def test_a_faulty_model_is_refused_with_the_path_of_the_fault(path, value, code, where):
    error = refusal(changed(path, value))

    assert (error.code, error.details["path"]) == (code, where)


@pytest.mark.parametrize(
    ("path", "value", "code", "where"),
    [
        (["electre_tri", "profiles"], [0.6, 0.3], "model_order", "electre_tri.profiles"),
        (["electre_tri", "profiles"], [0.3, 1.3], "model_schema", "electre_tri.profiles[1]"),
        (["electre_tri", "cut"], 0.4, "model_schema", "electre_tri.cut"),
        (["electre_tri", "categories"], [{"fr": "x"}, {"fr": "y"}], "model_count", "electre_tri.categories"),
        (["axes", 0, "criteria", 0, "profiles"], [0.5], "model_count", "axes[0].criteria[0].profiles"),
        (["axes", 0, "criteria", 0, "profiles"], [0.5, 0.5], "model_order", "axes[0].criteria[0].profiles"),
        (["axes", 0, "criteria", 0, "thresholds"], {"indifference": 0.2, "preference": 0.1}, "model_order",
         "axes[0].criteria[0].thresholds"),
        (["axes", 0, "criteria", 0, "thresholds"], {"indifference": 0, "preference": 0.4, "veto": 0.3}, "model_order",
         "axes[0].criteria[0].thresholds"),
    ],
)  # fmt: skip
def test_faulty_electre_settings_are_refused_with_their_path(path, value, code, where):
    error = refusal(changed(path, value, electre_document()))

    assert (error.code, error.details["path"]) == (code, where)


def test_criteria_that_all_weigh_nothing_in_an_axis_that_weighs_are_refused():
    model = document()
    for criterion in model["axes"][0]["criteria"]:
        criterion["weight"] = 0

    error = refusal(model)

    assert (error.code, error.details) == ("model_zero_weights", {"path": "axes[0].criteria"})


def test_a_refusal_says_what_was_expected_and_found():
    error = refusal(changed(["axes", 0, "criteria", 1, "weight"], -2))

    assert error.details == {
        "path": "axes[0].criteria[1].weight", "keyword": "minimum", "expected": "≥ 0", "found": "-2",
    }  # fmt: skip


def test_an_unknown_key_is_refused_with_the_keys_that_exist():
    error = refusal(changed(["crossing", "cut"], 3))

    assert error.details == {"path": "crossing.cut", "expected": "axes, cuts", "found": "cut"}


def test_a_repeated_id_is_refused_with_both_places():
    error = refusal(changed(["axes", 1, "criteria", 0, "id"], "c"))

    assert error.details == {"path": "axes[1].criteria[0].id", "name": "c", "first": "axes[0].criteria[1].id"}


def test_a_file_that_is_not_utf8_is_refused_with_the_position():
    error = refusal('{"title": "Témoin"}'.encode("cp1252"))

    assert (error.code, error.details) == ("model_not_text", {"byte": 13})


def test_a_utf16_file_is_refused():
    assert refusal(json.dumps(document()).encode("utf-16")).code == "model_not_text"


def test_a_file_over_a_million_bytes_is_refused_unread():
    error = refusal(b'{"x_": "' + b"a" * 1_000_000 + b'"}')

    assert (error.code, error.details) == ("model_too_big", {"size": 1_000_010, "limit": 1_000_000})


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_a_deeply_nested_file_is_refused_before_it_exhausts_the_stack(opening):
    error = refusal(opening * (900_000 // len(opening)))

    assert (error.code, error.details) == ("model_too_deep", {"limit": 32, "line": 1})


def test_nesting_is_counted_outside_texts_only():
    model = document()
    model["x_note"] = '[[{{"' * 50
    nested = []
    for _ in range(29):
        nested = [nested]
    model["x_nested"] = nested

    assert load(model).id == "m"

    model["x_nested"] = [[nested]]
    assert refusal(model).code == "model_too_deep"


def test_many_escaped_quotes_do_not_slow_the_check_of_nesting():
    assert refusal(b'"' + b'\\"' * 450_000).code == "model_not_json"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("", 1, 1), ("{", 1, 2), ('{"id": 1,\n "b" 2}', 2, 6), ('{"id": 1} x', 1, 11), ('{"a": "b\nc"}', 1, 9)],
)
def test_a_file_that_is_not_json_is_refused_with_line_and_column(text, line, column):
    error = refusal(text.encode())

    assert (error.code, error.details) == ("model_not_json", {"line": line, "column": column})


def test_a_key_given_twice_is_refused_with_its_path():
    text = json.dumps(document()).replace('"direction": "high"', '"direction": "high", "direction": "low"')

    error = refusal(text.encode())

    assert (error.code, error.details["path"]) == ("model_duplicate", "axes[0].criteria[0].direction")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_a_number_that_is_none_is_refused_with_its_path(number):
    text = json.dumps(document()).replace('"weight": 3', f'"weight": {number}')

    error = refusal(text.encode())

    assert (error.code, error.details["path"]) == ("model_bad_number", "axes[0].criteria[1].weight")


@pytest.mark.parametrize("content", ["[]", "3", "null", '"text"'])
def test_json_that_is_no_object_is_refused(content):
    error = refusal(content.encode())

    assert (error.code, error.details["path"], error.details["keyword"]) == ("model_schema", "$", "type")


def test_labels_are_compared_without_case_outer_spaces_or_form_of_accents():
    assert comparable("  Te\u0301moin\u00a0 DE  cité ") == comparable("TÉMOIN de CITÉ") == "témoin de cité"


def test_loading_leaves_the_schema_as_it_was():
    before = copy.deepcopy(SCHEMA)

    load(document())

    assert before == SCHEMA
