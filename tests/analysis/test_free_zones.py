import math

import numpy as np
import pandas as pd
import pytest
import shapely

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.free_zones import (
    Criterion,
    Formula,
    counts_inside,
    figures_of,
    judge,
    known_formulas,
    order_of,
    perimeters,
    population_field,
    read_criteria,
    read_formulas,
)


def test_figures_are_read_as_parts_or_rates():
    found = read_formulas("unemployment = P21_CHOM1564 / P21_ACT1564; poverty=TP6021 %; youth = part jeunes")

    assert found == [
        Formula("unemployment", "P21_CHOM1564", "P21_ACT1564"),
        Formula("poverty", "TP6021", "", True),
        Formula("youth", "part jeunes"),
    ]


@pytest.mark.parametrize(
    "text", ["unemployment", "Chômage = a / b", "population = a", "x = a / b / c", "poles = a", "x ="]
)
def test_a_figure_that_is_none_is_refused(text):
    with pytest.raises(InputError) as refusal:
        read_formulas(text)
    assert refusal.value.code == "figure_unreadable"


def test_the_names_of_insee_are_known_of_the_latest_complete_year():
    found = known_formulas(["P16_CHOM1564", "P16_ACT1564", "P21_CHOM1564", "P21_ACT1564", "P22_CHOM1564", "TP6021"])

    assert found == [
        Formula("unemployment", "P21_CHOM1564", "P21_ACT1564"),
        Formula("poverty", "TP6021", "", True),
    ]
    assert known_formulas(["ind", "men", "men_pauv"]) == [Formula("poverty", "men_pauv", "men")]
    assert population_field(["P15_POP", "P21_POP", "population"]) == "P21_POP"
    assert population_field(["ind", "men"]) == "ind"
    assert population_field(["x"]) is None


def test_criteria_are_read_with_their_units():
    found = read_criteria("unemployment >= 15 %; population<=20000; poles ≥ 1; poverty >= area")

    assert found[:3] == [Criterion("unemployment", True, 0.15), Criterion("population", False, 20000),
                         Criterion("poles", True, 1)]  # fmt: skip
    assert found[3].code == "poverty" and math.isnan(found[3].threshold)


@pytest.mark.parametrize("text", ["unemployment", "unemployment > 3", "x >= beaucoup", ">= 3", "x >= s"])
def test_a_criterion_that_is_none_is_refused(text):
    with pytest.raises(InputError) as refusal:
        read_criteria(text)
    assert refusal.value.code == "criterion_unreadable"


def test_perimeters_are_what_lies_near_dissolved():
    near = [np.array([shapely.Point(0, 0)]), np.array([shapely.Point(500, 0), shapely.Point(5000, 0), None])]

    found = perimeters(near, 300)

    assert sorted(shapely.area(found).round()) == [
        pytest.approx(math.pi * 300**2, rel=1e-4),
        # two circles less their lens: 2r²·acos(d/2r) − d/2·√(4r² − d²)
        pytest.approx(
            2 * math.pi * 300**2 - (2 * 300**2 * math.acos(500 / 600) - 250 * math.sqrt(600**2 - 500**2)), rel=1e-3
        ),
    ]
    assert len(perimeters([np.array([shapely.Point(0, 0)])], 0)) == 0


def test_features_are_counted_where_they_meet_a_candidate():
    zones = np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    shapes = np.array([shapely.Point(5, 5), shapely.box(8, 8, 25, 9), None], dtype=object)

    assert counts_inside(zones, shapes).tolist() == [2, 1]


def people(**columns):
    return pd.DataFrame(columns, dtype=float)


PEOPLE = people(pop=[1000, 3000, np.nan], out=[100, 150, 50], act=[400, 1000, np.nan], tp=[40, 20, 30])
PLACES = np.array([shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100), shapely.box(200, 0, 300, 100)])
FORMULAS = [Formula("unemployment", "out", "act"), Formula("poverty", "tp", "", True)]


def test_counts_are_apportioned_and_shares_are_sums_over_sums():
    zones = np.array([shapely.box(50, 0, 200, 100), shapely.box(250, 0, 300, 100), shapely.box(900, 0, 950, 1)])

    table, area = figures_of(zones, PEOPLE, FORMULAS, "pop", PLACES)

    assert table["population"].tolist() == pytest.approx([500 + 3000, np.nan, np.nan], nan_ok=True)
    assert table["unemployment"][0] == pytest.approx((50 + 150) / (200 + 1000))
    assert table["poverty"][0] == pytest.approx((0.4 * 500 + 0.2 * 3000) / 3500)
    assert table["population_unknown"].tolist() == [0, 0.5, 0]
    assert table["covered"].tolist() == [1, 1, 0]
    assert table["unemployment"].isna().tolist() == [False, True, True]
    assert area == {
        "population": 4000,
        "unemployment": pytest.approx(250 / 1400),
        "poverty": pytest.approx((400 + 600) / 4000),
    }


def test_points_count_whole_where_inside():
    zones = np.array([shapely.box(0, 0, 10, 10)])

    table, _ = figures_of(zones, PEOPLE, FORMULAS, "pop", (np.array([5.0, 50, 6]), np.array([5.0, 5, 6])))

    assert table["population"].tolist() == [1000]
    assert table["population_unknown"].tolist() == [1]
    assert table["unemployment"].tolist() == [0.25]


def judged(criteria, **columns):
    base = {"population": [9000.0], "population_unknown": [0.0], "unemployment": [0.2], "poles_n": [1]}
    return judge(pd.DataFrame({**base, **columns}), criteria, {"unemployment": 0.15})


def test_met_failed_and_unknown_are_three_different_things():
    criteria = [Criterion("population", True, 8500), Criterion("unemployment", True, np.nan)]

    assert judged(criteria).verdict.tolist() == ["met"]
    assert judged(criteria).thresholds == [8500, 0.15]
    assert judged(criteria, population=[8499.0]).verdict.tolist() == ["not_met"]
    unknown = judged(criteria, unemployment=[np.nan])
    assert unknown.verdict.tolist() == ["unknown"]
    assert np.isnan(unknown.met[0, 1]) and unknown.met[0, 0] == 1
    assert judged(criteria, unemployment=[np.nan], population=[10.0]).verdict.tolist() == ["not_met"]


def test_a_population_known_in_part_is_a_lower_bound():
    criteria = [Criterion("population", True, 8500)]

    assert judged(criteria, population_unknown=[0.5]).verdict.tolist() == ["met"]
    assert judged(criteria, population_unknown=[0.5], population=[8000.0]).verdict.tolist() == ["unknown"]
    most = [Criterion("population", False, 8500)]
    assert judged(most, population_unknown=[0.5], population=[8000.0]).verdict.tolist() == ["unknown"]
    assert judged(most, population_unknown=[0.5], population=[9000.0]).verdict.tolist() == ["not_met"]


def test_an_unknown_threshold_leaves_it_unknown():
    found = judge(
        pd.DataFrame({"population": [1.0], "population_unknown": [0.0], "poverty": [0.3]}),
        [Criterion("poverty", True, np.nan)],
        {},
    )

    assert found.verdict.tolist() == ["unknown"]


def test_counts_of_places_are_criteria_too_and_others_are_refused():
    assert judged([Criterion("poles", True, 2)]).verdict.tolist() == ["not_met"]
    with pytest.raises(InputError) as refusal:
        judged([Criterion("moon", True, 2)])
    assert refusal.value.details["known"] == "population, unemployment, poles"


def test_without_criteria_everything_is_met():
    assert judged([]).verdict.tolist() == ["met"]


def test_the_best_come_first():
    order = order_of(np.array(["not_met", "met", "unknown", "met"]), np.array([9e9, 10.0, np.nan, 20.0]))

    assert order.tolist() == [3, 1, 2, 0]
