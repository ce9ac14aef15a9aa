import dataclasses

import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.explanation import strongest_reasons
from bassin_minier_plugin.analysis.scoring import score_estates
from bassin_minier_plugin.analysis.scoring_model import Axis, Criterion, ElectreTri, ScoringModel, ValueFunction

NAN = float("nan")
PLAIN = ValueFunction("piecewise", points=((0.0, 0.0), (1.0, 1.0)))


def criterion(name, weight=1.0):
    return Criterion(name, name, "high", weight, PLAIN, name)


def model(*axes, **settings):
    axes = tuple(Axis(f"axis_{n}", weight, {}, tuple(criteria)) for n, (weight, criteria) in enumerate(axes))
    return ScoringModel("m", 1, {}, "additive", settings.pop("min_completeness", 0.5), axes, **settings)


THREE = model((1, [criterion("a"), criterion("b")]), (1, [criterion("c")]), (0, [criterion("d")]))


def reasons(rows, scoring_model=THREE, index=None):
    frame = pd.DataFrame(rows, columns=list("abcd")[: len(rows[0])], index=index, dtype=float)
    return strongest_reasons(score_estates(frame, scoring_model).table, scoring_model)


def test_the_two_largest_contributions_and_the_largest_loss_are_named():
    found = reasons([[0.8, 0.4, 0.3, 1.0]]).iloc[0]

    # Contributions: a 25 * 0.8, b 25 * 0.4, c 50 * 0.3. Losses: 5, 15, 35.
    assert (found["first"], found["first_points"]) == ("a", pytest.approx(20))
    assert (found["second"], found["second_points"]) == ("c", pytest.approx(15))
    assert (found["weakest"], found["weakest_lost"]) == ("c", pytest.approx(35))
    assert found["missing"] == ()


def test_a_criterion_that_contributes_nothing_is_no_reason():
    found = reasons([[0.0, 0.0, 0.3, 1.0], [0.0, 0.0, 0.0, 1.0]])

    assert found["first"].tolist() == ["c", None]
    assert found["second"].tolist() == [None, None]
    assert found["first_points"].isna().tolist() == [False, True]
    assert found["second_points"].isna().all()


def test_an_estate_that_loses_nothing_has_no_weakest_criterion():
    found = reasons([[1.0, 1.0, 1.0, 0.0]]).iloc[0]

    assert found["weakest"] is None
    assert np.isnan(found["weakest_lost"])


def test_a_criterion_without_weight_is_neither_a_weakness_nor_missing():
    found = reasons([[0.9, 0.9, 0.9, 0.0], [0.9, 0.9, 0.9, NAN]])

    assert found["weakest"].tolist() == ["c", "c"]
    assert found["missing"].tolist() == [(), ()]


def test_missing_criteria_are_listed_in_the_order_of_the_model():
    found = reasons([[NAN, 0.5, 0.5, 1.0], [0.5, NAN, NAN, 1.0], [NAN, NAN, NAN, NAN]])

    assert found["missing"].tolist() == [("a",), ("b", "c"), ("a", "b", "c")]


def test_an_estate_without_a_score_has_no_reasons_but_what_is_missing():
    found = reasons([[0.5, NAN, NAN, 1.0]]).iloc[0]

    assert (found["first"], found["second"], found["weakest"]) == (None, None, None)
    assert np.isnan([found["first_points"], found["second_points"], found["weakest_lost"]]).all()
    assert found["missing"] == ("b", "c")


def test_ties_go_to_the_criterion_that_stands_first_in_the_model():
    # Each is a quarter of the whole, but not to the last binary digit.
    quarters = model((3.3, [criterion("a", 0.7), criterion("b", 0.7), criterion("c", 0.7)]), (1.1, [criterion("d")]))

    found = reasons([[0.1, 0.1, 0.1, 0.1]], quarters).iloc[0]

    assert (found["first"], found["second"], found["weakest"]) == ("a", "b", "a")


def test_a_model_of_one_criterion_has_no_second_reason():
    found = reasons([[0.5]], model((1, [criterion("a")]))).iloc[0]

    assert (found["first"], found["second"]) == ("a", None)


def test_the_loss_is_what_the_score_would_gain():
    rng = np.random.default_rng(3)
    rows = np.where(rng.random((60, 4)) < 0.2, np.nan, rng.random((60, 4)))
    frame = pd.DataFrame(rows, columns=list("abcd"))
    before = score_estates(frame, THREE).table
    found = strongest_reasons(before, THREE)
    improved = frame.copy()
    for row, name in found["weakest"].dropna().items():
        improved.loc[row, name] = 1.0

    gained = score_estates(improved, THREE).table["score"] - before["score"]

    np.testing.assert_allclose(gained.dropna(), found["weakest_lost"].dropna(), atol=1e-7)


@pytest.mark.parametrize("aggregation", ["geometric", "topsis", "electre_tri"])
def test_other_methods_name_reasons_too(aggregation):
    other = dataclasses.replace(THREE, aggregation=aggregation, electre_tri=ElectreTri((0.5,), 0.7))

    found = reasons([[0.9, 0.2, 0.8, 1.0], [0.1, 0.2, 0.1, 1.0]], other)

    assert found["first"][0] == "c"
    assert found["weakest"].tolist() == ["b", "c"]


def test_the_index_is_kept_and_an_empty_table_stays_empty():
    assert reasons([[0.5, 0.5, 0.5, 0.5]], index=["x"]).index.tolist() == ["x"]
    empty = pd.DataFrame(columns=list("abcd"), dtype=float)

    assert len(strongest_reasons(score_estates(empty, THREE).table, THREE)) == 0
