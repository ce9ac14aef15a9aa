import copy
import json
import random
from pathlib import Path

import jsonschema
import pytest

from bassin_minier_plugin.analysis.json_schema import path_text, violations

RESOURCES = Path(__file__).parents[2] / "resources"
SCHEMA = json.loads((RESOURCES / "scoring_model.schema.json").read_text(encoding="utf-8"))
MODELS = sorted((RESOURCES / "models").glob("*.json"))
ELECTRE = {
    "id": "e",
    "version": 1,
    "title": {"fr": "E"},
    "aggregation": "electre_tri",
    "min_completeness": 0,
    "electre_tri": {"profiles": [0.3, 0.6], "cut": 0.75, "categories": [{"fr": "a"}, {"fr": "b"}, {"fr": "c"}]},
    "axes": [
        {
            "id": "a",
            "weight": 1,
            "title": {"en": "A"},
            "criteria": [
                {
                    "id": "k",
                    "field": "k",
                    "weight": 1,
                    "value": {"kind": "piecewise", "points": [[0, 0], [10, 1]]},
                    "thresholds": {"indifference": 0.1, "preference": 0.2, "veto": 0.5},
                    "profiles": [0.2, 0.5],
                },
                {"id": "z", "field": "z", "direction": "low", "weight": 1, "value": {"kind": "zscore"}},
            ],
        }
    ],
}
STRANGE = [
    None, True, False, 0, 1, -1, 0.5, 1.0, 2, 1e16, 55, "", "a", "A b", "minmax", "rank", "classes", "low", "x" * 41,
    [], [1], [2, 1], [[0, 0]], [[0, 0], [1, 2]], {}, {"fr": "x"}, {"kind": "rank"}, {"kind": "minmax", "bounds": [0]},
    {"kind": "classes", "map": {}}, {"kind": "classes", "map": {"a": 3}}, {"kind": "piecewise"}, "electre_tri",
]  # fmt: skip


def ours(document):
    # A missing or unknown key is reported at the key; the library reports it at the object that holds it.
    found = set()
    for violation in violations(document, SCHEMA):
        at_key = violation.keyword in ("required", "additionalProperties")
        found.add((violation.parts[:-1] if at_key else violation.parts, violation.keyword))
    return found


def theirs(document):
    validator = jsonschema.Draft202012Validator(SCHEMA)
    return {(tuple(error.absolute_path), error.validator) for error in validator.iter_errors(document)}


def mutate(document, rng):
    containers = []

    def collect(node):
        if isinstance(node, (dict, list)) and node:
            containers.append(node)
            for child in node.values() if isinstance(node, dict) else node:
                collect(child)

    collect(document)
    node = rng.choice(containers)
    key = rng.choice(list(node)) if isinstance(node, dict) else rng.randrange(len(node))
    action = rng.choice(["replace", "replace", "delete", "add"])
    if action == "replace":
        node[key] = copy.deepcopy(rng.choice(STRANGE))
    elif action == "delete":
        del node[key]
    elif isinstance(node, dict):
        name = rng.choice(["typo", "x_note", "weight", "profiles", "Kind", "bounds"])
        node[name] = copy.deepcopy(rng.choice(STRANGE))
    else:
        node.insert(key, copy.deepcopy(rng.choice([*STRANGE, node[key]])))


def test_the_schema_is_a_valid_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_bundled_model_respects_the_schema_here_and_for_the_jsonschema_library(path):
    document = json.loads(path.read_text(encoding="utf-8"))

    assert (ours(document), theirs(document)) == (set(), set())


@pytest.mark.parametrize("seed", range(6))
def test_every_violation_found_in_mutated_models_is_the_one_the_jsonschema_library_finds(seed):
    rng = random.Random(seed)
    originals = [ELECTRE, *(json.loads(path.read_text(encoding="utf-8")) for path in MODELS)]
    refused = 0
    for _ in range(200):
        document = copy.deepcopy(rng.choice(originals))
        for _ in range(rng.randint(1, 3)):
            mutate(document, rng)
        assert ours(document) == theirs(document), document
        refused += bool(ours(document))

    assert 100 < refused < 200


@pytest.mark.parametrize(
    ("schema", "document"),
    [
        ({"type": "number"}, True),
        ({"type": "integer"}, 1.5),
        ({"enum": [1]}, True),
        ({"const": [0]}, [False]),
        ({"const": {"a": 1}}, {"a": 2}),
        ({"exclusiveMinimum": 0}, 0),
        ({"exclusiveMaximum": 0}, 0),
        ({"properties": {"a": False}}, {"a": 1}),
        ({"type": ["string", "null"]}, 3),
        ({"if": {"type": "string"}, "else": {"minimum": 3}}, 2),
    ],
)
def test_what_the_standard_refuses_is_refused(schema, document):
    assert list(violations(document, schema))
    assert not jsonschema.Draft202012Validator(schema).is_valid(document)


@pytest.mark.parametrize(
    ("schema", "document"),
    [
        ({"type": "integer"}, 2.0),
        ({"type": "integer"}, 10**400),
        ({"const": 1}, 1.0),
        ({"minimum": 3}, "text"),
        ({"required": ["a"]}, [1]),
        ({"prefixItems": [{"type": "string"}], "items": {"type": "number"}}, ["a", 1, 2]),
        ({"if": {"type": "string"}, "then": {"minLength": 3}}, 2),
        (True, "anything"),
    ],
)
def test_what_the_standard_accepts_is_accepted(schema, document):
    assert list(violations(document, schema)) == []
    assert jsonschema.Draft202012Validator(schema).is_valid(document)


def test_a_dollar_is_the_very_end_not_the_last_line():
    schema = {"pattern": "^[a-z]+$"}

    assert list(violations("abc", schema)) == []
    assert [violation.keyword for violation in violations("abc\n", schema)] == ["pattern"]


def test_a_violation_says_where_what_was_expected_and_what_was_found():
    document = copy.deepcopy(ELECTRE)
    document["axes"][0]["weight"] = -1

    (violation,) = violations(document, SCHEMA)

    assert (violation.path, violation.keyword) == ("axes[0].weight", "minimum")
    assert (violation.expected, violation.found) == ("≥ 0", "-1")


def test_a_typing_error_comes_before_the_key_that_it_leaves_missing():
    document = copy.deepcopy(ELECTRE)
    document["axes"][0]["weigth"] = document["axes"][0].pop("weight")

    first, second = violations(document, SCHEMA)

    assert (first.path, first.keyword) == ("axes[0].weigth", "additionalProperties")
    assert first.expected == "id, weight, title, description, note, criteria"
    assert (second.path, second.keyword) == ("axes[0].weight", "required")


def test_a_schema_with_a_keyword_that_is_not_written_is_an_error_of_ours():
    with pytest.raises(ValueError, match="multipleOf"):
        list(violations(3, {"multipleOf": 2}))


def test_paths_read_like_the_file():
    parts = ("axes", 0, "criteria", 12, "value", "map", "Témoin")

    assert path_text(parts) == 'axes[0].criteria[12].value.map["Témoin"]'
    assert path_text(()) == "$"
    assert path_text(("$schema",)) == "$schema"


def test_long_values_are_shortened_in_reports():
    (violation,) = violations("a" * 500, {"enum": ["b"]})

    assert len(violation.found) == 60
    assert violation.found.endswith("…")
