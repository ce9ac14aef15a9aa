"""The algorithm `selectestates`, run as the toolbox runs it."""

from __future__ import annotations

import json
import re

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from tests.models import model_document
from tests.running import Listener, memory_layer, square, values

FIELDS = ["selected", "phase", "regret_in", "regret_out", "regret_exact", "programme", "displaces", "why_not"]
# Score, dwellings, group, cost. The best two have 200 dwellings only; Big and Lilas make 1 000.
ROWS = [
    ("Lilas", 90.0, 100, "A", 1000.0),
    ("Roses", 80.0, 100, "A", 2000.0),
    ("Big", 60.0, 900, "B", 9000.0),
    ("Huge", 10.0, 1000, "B", 500.0),
]
DEFINITION = "name:string,score:double,dwellings:integer,epci:string,cost_eur:double"


def estates_layer(rows=ROWS, definition=DEFINITION, **settings):
    made = [(square(700_000 + 100 * n, 7_030_000, 50), *row) for n, row in enumerate(rows)]
    return memory_layer("Polygon", definition, made, name="cités", **settings)


def given(layer=None, **others):
    parameters = {
        "INPUT": layer or estates_layer(),
        "COUNT": 2,
        "DWELLINGS_TARGET": 1000,
        "PHASES": 1,
        "PHASE_TOLERANCE": 1.0,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    return {**parameters, **others}


def chosen(results):
    layer = results["OUTPUT"]
    return [name for name, is_in in zip(values(layer, "name"), values(layer, "selected")) if is_in == 1]


def test_the_programme_reaches_the_dwellings_that_the_best_scores_do_not(run):
    listener = Listener()
    results = run("selectestates", given(), listener)

    layer = results["OUTPUT"]
    assert [field.name() for field in layer.fields()][5:] == FIELDS
    assert chosen(results) == ["Lilas", "Big"]
    assert values(layer, "phase") == [1, None, 1, None]
    assert values(layer, "regret_in") == [None, 10.0, None, 140.0]
    # Without Lilas: Roses and Big. Without Big: Huge alone.
    assert values(layer, "regret_out") == [10.0, None, 140.0, None]
    assert values(layer, "displaces") == [None, "Lilas", None, "Lilas; Big"]
    assert values(layer, "regret_exact") == [1, 1, 1, 1]
    assert set(values(layer, "programme")) == {"optimal"}
    told = {name: results[name] for name in ("N_SELECTED", "DWELLINGS", "OBJECTIVE_VALUE", "GAP", "RELAXATION")}
    assert told == {"N_SELECTED": 2, "DWELLINGS": 1000, "OBJECTIVE_VALUE": 150, "GAP": 0, "RELAXATION": ""}
    assert listener.warnings == [] and listener.shares == sorted(listener.shares)


def test_each_estate_reads_why_or_why_not(run):
    told = values(run("selectestates", given())["OUTPUT"], "why_not")

    assert told[0] == "Chosen, phase 1; without it the programme loses 10.0 points and takes in Roses."
    assert told[1] == "Not chosen: taking it in would cost the programme 10.0 points and displace Lilas."


def test_defaults_are_those_of_the_contract(provider):
    algorithm = provider.algorithm("selectestates")
    names = ("COUNT_MIN", "COUNT", "DWELLINGS_TARGET", "TOLERANCE", "PHASES", "PHASE_TOLERANCE", "OBJECTIVE")
    found = {name: algorithm.parameterDefinition(name).defaultValue() for name in (*names, "ROBUST_DRAWS")}

    assert found == {
        **{"COUNT_MIN": 0, "COUNT": 25, "DWELLINGS_TARGET": 12000, "TOLERANCE": 0.05, "PHASES": 2},
        **{"PHASE_TOLERANCE": 0.1, "OBJECTIVE": 0, "ROBUST_DRAWS": 0},
    }


@pytest.mark.parametrize(
    "objective, expected", [("score", 90.0), (0, 90.0), ("score_dwellings", 54000.0), (1, 54000.0)]
)
def test_the_objective_may_weigh_scores_by_dwellings(run, objective, expected):
    # One estate: Lilas has 90 points, Big 60 points for each of 900 dwellings.
    results = run("selectestates", given(COUNT=1, TOLERANCE=1, OBJECTIVE=objective))

    assert results["OBJECTIVE_VALUE"] == expected


def test_two_phases_share_the_dwellings_and_the_higher_score_comes_first(run):
    rows = [("A", 50.0, 100, "G", 0.0), ("B", 70.0, 100, "G", 0.0), ("C", 40.0, 100, "G", 0.0)]
    results = run("selectestates", given(estates_layer(rows), DWELLINGS_TARGET=200, PHASES=2, PHASE_TOLERANCE=0.1))

    assert values(results["OUTPUT"], "phase") == [2, 1, None]


def test_groups_have_a_least_and_a_most(run):
    whole = run("selectestates", given(COUNT=3, TOLERANCE=1, GROUP="epci", GROUP_MAX="1"))
    named = run("selectestates", given(COUNT=3, TOLERANCE=1, GROUP="epci", GROUP_MIN="B = 1900 dwellings"))

    assert chosen(whole) == ["Lilas", "Big"]
    assert chosen(named) == ["Lilas", "Big", "Huge"]


def test_one_phase_is_the_whole_programme(run):
    # Within 10 % of 1 000, whatever the tolerance on the whole.
    results = run("selectestates", given(COUNT=4, TOLERANCE=1, PHASE_TOLERANCE=0.1))

    assert results["DWELLINGS"] == 1100 and chosen(results) == ["Lilas", "Roses", "Big"]


def test_limits_bound_the_sum_of_any_field(run):
    rows = ["cost_eur", "", "3 000,5"]
    results = run("selectestates", given(COUNT=3, TOLERANCE=1, LIMITS=rows))

    assert chosen(results) == ["Lilas", "Roses"]


def test_locks_are_kept_and_told(run):
    layer = run("selectestates", given(LOCK_IN="\"name\" = 'Roses'", LOCK_OUT='"score" > 85'))["OUTPUT"]

    assert values(layer, "selected") == [0, 1, 1, 0]
    assert values(layer, "regret_out")[1] is None
    told = values(layer, "why_not")
    assert told[0] == "Not chosen because it is locked out."
    assert told[1] == "Chosen because it is locked in (phase 1)."


def test_a_revision_keeps_the_first_programme_where_it_has_started(run):
    first = run("selectestates", given())["OUTPUT"]
    again = run("selectestates", given(first, LOCK_IN='"selected" = 1 AND "name" = \'Big\''))

    assert chosen(again) == ["Lilas", "Big"]
    assert "selected_input" in [field.name() for field in again["OUTPUT"].fields()]


def test_what_is_unknown_cannot_be_chosen_and_says_so(run):
    rows = [
        ("A", None, 500, "G", 1.0),
        ("B", 50.0, None, "G", 1.0),
        ("C", 40.0, 500, "G", None),
        ("D", 5.0, 1000, "G", 1.0),
    ]
    layer = run("selectestates", given(estates_layer(rows), LIMITS=["cost_eur", "", "10"]))["OUTPUT"]

    assert values(layer, "selected") == [0, 0, 0, 1]
    assert values(layer, "regret_in") == [None] * 4
    told = values(layer, "why_not")
    assert told[0] == "Cannot be chosen: it has no score."
    assert told[1] == "Cannot be chosen: its number of dwellings is not known."
    assert told[2] == "Cannot be chosen: “cost_eur”, which has a limit, is not known."


def test_without_any_programme_the_nearest_is_given_and_the_relaxation_told(run):
    listener = Listener()
    results = run("selectestates", given(DWELLINGS_TARGET=3000, COUNT=4), listener)

    # 2 100 dwellings in all, 2 850 at least.
    assert re.fullmatch(r"750 dwellings are missing: 2.?100 instead of at least 2.?850\.", results["RELAXATION"])
    assert chosen(results) == ["Lilas", "Roses", "Big", "Huge"]
    assert set(values(results["OUTPUT"], "programme")) == {"nearest"}
    assert any("No programme meets the constraints" in told for told in listener.warnings)


def test_the_relaxation_names_the_group_and_the_number(run):
    results = run("selectestates", given(TOLERANCE=1, GROUP="epci", GROUP_MIN="A = 320 dwellings", COUNT=3))

    assert results["RELAXATION"] == "120 dwellings are missing in A: 200 instead of at least 320."


@pytest.mark.parametrize(
    "rows, others, sentence",
    [
        ([("A", 5.0, -3, "G", 1.0)], {}, "field “dwellings”, feature 1: -3 is negative"),
        ([("A", None, 3, "G", 1.0)], {}, "no estate has a score in “score”"),
        (ROWS, {"SCORE": "note"}, "note"),
        (ROWS, {"GROUP": "epci", "GROUP_MIN": "Z = 1"}, "There is no group “Z”. Groups: A, B."),
        (ROWS, {"GROUP_MIN": "1"}, "no group field"),
        (ROWS, {"GROUP": "epci", "GROUP_MAX": "many"}, "“many” is not understood"),
        (ROWS, {"GROUP": "epci", "GROUP_MIN": "3", "GROUP_MAX": "2"}, "“A”: the least (3) is more than the most (2)"),
        (ROWS, {"LOCK_IN": '"score" > 80', "LOCK_OUT": '"score" > 85'}, "both locked in and locked out"),
        (ROWS, {"LOCK_IN": '"nothing" > 80'}, "nothing"),
        (ROWS, {"LOCK_IN": '"score" >'}, "Locked in"),
        (ROWS, {"LIMITS": ["price", "", "1"]}, "no field “price”"),
        (ROWS, {"LIMITS": ["cost_eur", "much", "1"]}, "“much” is not a number"),
        (ROWS, {"LIMITS": ["cost_eur", "5", "1"]}, "the least (5) is more than the most (1)"),
        (ROWS, {"LIMITS": ["cost_eur", "5"]}, "2 cells"),
        (ROWS, {"COUNT_MIN": 5, "COUNT": 2}, "least number of estates (5)"),
        (ROWS, {"ROBUST_DRAWS": 5}, "Draws need a scoring model"),
        (
            [("A", None, 3, "G", 1.0), ("B", 1.0, 3, "G", 1.0)],
            {"LOCK_IN": "\"name\" = 'A'"},
            "feature 1: it is locked in",
        ),
    ],
)
def test_what_cannot_be_selected_is_refused_in_one_sentence(run, rows, others, sentence):
    with pytest.raises(QgsProcessingException, match=re.escape(sentence)) as refused:
        run("selectestates", given(estates_layer(rows), **others))

    assert "\n" not in str(refused.value).strip()


def test_an_estate_that_stands_twice_is_refused(run):
    rows = [(7, 50.0, 100), (8, 40.0, 100), (7, 50.0, 100)]
    layer = estates_layer(rows, "estate_id:integer,score:double,dwellings:integer")

    with pytest.raises(QgsProcessingException, match="the estate_id “7” is there 2 times"):
        run("selectestates", given(layer))


def test_only_the_selected_estates_are_candidates(run):
    layer = estates_layer()
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("\"name\" <> 'Lilas'")

    results = run("selectestates", given(QgsProcessingFeatureSourceDefinition(layer.id(), True)))

    assert chosen(results) == ["Roses", "Big"]


def test_a_table_is_enough_and_an_empty_one_has_no_programme(run):
    table = memory_layer("None", DEFINITION, [(None, *row) for row in ROWS], crs="")
    empty = memory_layer("None", DEFINITION, [], crs="")

    assert chosen(run("selectestates", given(table))) == ["Lilas", "Big"]
    results = run("selectestates", given(empty))
    assert results["N_SELECTED"] == 0 and "dwellings are missing" in results["RELAXATION"]


def test_estates_of_one_name_are_told_apart(run):
    rows = [("Sabatier", 90.0, 100, "A", 0.0), ("Sabatier", 80.0, 100, "B", 0.0)]
    layer = run("selectestates", given(estates_layer(rows), DWELLINGS_TARGET=100, COUNT=1, GROUP="epci"))["OUTPUT"]

    assert values(layer, "displaces") == [None, "Sabatier (A)"]


def test_draws_give_the_share_in_which_each_estate_is_chosen(run, tmp_path):
    model = tmp_path / "model.json"
    model.write_text(json.dumps(model_document({"a": {"x": 1}, "b": {"y": 1}}, {"a": 1, "b": 1})))
    rows = [("A", 60.0, 100, 1.0, 0.2), ("B", 65.0, 100, 0.4, 0.9), ("C", 20.0, 100, 0.3, 0.1)]
    layer = estates_layer(rows, "name:string,score:double,dwellings:integer,x:double,y:double")
    parameters = given(layer, DWELLINGS_TARGET=100, COUNT=1, ROBUST_DRAWS=400, MODEL=str(model))

    first, again = (run("selectestates", parameters)["OUTPUT"] for _ in range(2))

    # A is better than B as soon as the weight of x, which is uniform, is above 0.7 / 1.3.
    assert values(first, "selection_frequency") == pytest.approx([1 - 0.7 / 1.3, 0.7 / 1.3, 0.0], abs=0.1)
    assert values(first, "selection_frequency") == values(again, "selection_frequency")


def test_draws_take_the_model_with_which_the_layer_was_scored(run, tmp_path):
    model = tmp_path / "model.json"
    model.write_text(json.dumps(model_document({"a": {"x": 1}}, {"a": 1})))
    rows = [("A", 100, 0.9), ("B", 100, 0.1)]
    layer = estates_layer(rows, "name:string,dwellings:integer,x:double")
    scored = run("scoreestates", {"INPUT": layer, "MODEL": str(model), "OUTPUT": str(tmp_path / "scored.gpkg")})

    results = run("selectestates", given(scored["OUTPUT"], DWELLINGS_TARGET=100, COUNT=1, ROBUST_DRAWS=10))

    assert values(results["OUTPUT"], "selection_frequency") == [1.0, 0.0]


def test_cancel_leaves_no_file(run, tmp_path):
    listener = Listener()
    listener.cancel_at = 10
    rows = [(f"C{n}", float(n), 10 + n % 7, "A", 1.0) for n in range(200)]

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "selectestates",
            given(estates_layer(rows), COUNT=25, DWELLINGS_TARGET=300, OUTPUT=str(tmp_path / "p.gpkg")),
            listener,
        )

    assert list(tmp_path.glob("*.gpkg")) == []


def test_without_time_for_them_regrets_say_that_they_are_bounds(run):
    listener = Listener()
    rows = [(f"C{n}", 50.0 + n % 13, 10 + n % 7, "A", 1.0) for n in range(300)]
    layer = run("selectestates", given(estates_layer(rows), COUNT=25, DWELLINGS_TARGET=300, TIME_LIMIT=0.3), listener)[
        "OUTPUT"
    ]

    exact = values(layer, "regret_exact")
    assert 0 in exact
    bounded = values(layer, "why_not")[exact.index(0)]
    assert "at least" in bounded
    assert any("least possible" in told for told in listener.warnings)


def test_the_totals_of_the_report_are_those_of_the_layer(run, tmp_path):
    report = tmp_path / "rapport.html"
    results = run("selectestates", given(GROUP="epci", GROUP_MIN="1", REPORT=str(report)))

    page = report.read_text(encoding="utf-8")
    cells = re.findall(r"<tr><th>Total</th>(.*?)</tr>", page)[0]
    assert [int(re.sub(r"\D", "", cell)) for cell in re.findall(r">([^<]+)</th>", cells)] == [2, 1000, 2, 1000]
    assert "optimal: proven" in page and "<svg" in page and "<script" not in page
    assert results["REPORT"] == str(report)
    assert "The 2 best scores" in page and "dwellings are missing" in page


def test_hostile_names_stay_text_in_the_report(run, tmp_path):
    report = tmp_path / "rapport.html"
    rows = [("<script>alert(1)</script>", 90.0, 1000, "<b>A</b>", 1.0)]
    run("selectestates", given(estates_layer(rows), GROUP="epci", REPORT=str(report)))

    page = report.read_text(encoding="utf-8")
    assert "<script" not in page and "<b>A</b>" not in page


def test_a_run_can_be_replayed(run, tmp_path):
    output = str(tmp_path / "programme.gpkg")
    source = tmp_path / "cités.gpkg"
    run("areainterpolate", {"ZONES": estates_layer(), "SOURCE": estates_layer(), "OUTPUT": str(source)})
    run(
        "selectestates",
        given(str(source), LIMITS=["cost_eur", "", "20000"], LOCK_OUT="\"name\" = 'Huge'", OUTPUT=output),
    )

    replayed = run("replayrun", {"INPUT": output, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert replayed["DIFFERENCES"] == 0
