"""Weights that somebody moves, as shares."""

from __future__ import annotations

import pytest

from bassin_minier_plugin.analysis.aggregation import weights_of
from bassin_minier_plugin.analysis.weighting import Weighting, in_steps, moved, reweighted
from tests.models import model_of

MODEL = model_of(
    {"people": {"a": 1, "b": 3}, "place": {"c": 2}, "rest": {"d": 1}}, {"people": 2, "place": 2, "rest": 0}
)


def test_weights_become_shares_of_the_whole_and_of_their_axis():
    found = Weighting.of(MODEL)

    assert found.axes == {"people": 0.5, "place": 0.5, "rest": 0.0}
    assert found.criteria["people"] == {"a": 0.25, "b": 0.75}


def test_the_others_make_room_in_the_proportions_that_they_had():
    assert moved({"a": 0.5, "b": 0.3, "c": 0.2}, "a", 0.75, {}) == pytest.approx({"a": 0.75, "b": 0.15, "c": 0.1})


def test_others_that_had_nothing_share_it_as_they_were_given():
    given = {"a": 0.5, "b": 0.3, "c": 0.2}
    assert moved({"a": 1.0, "b": 0.0, "c": 0.0}, "a", 0.5, given) == pytest.approx({"a": 0.5, "b": 0.3, "c": 0.2})


def test_an_axis_alone_keeps_the_whole():
    assert moved({"a": 1.0, "b": 0.0}, "a", 0.4, {"a": 1.0, "b": 0.0}) == {"a": 1.0, "b": 0.0}


def test_steps_sum_to_the_whole_and_the_largest_remainders_are_rounded_up():
    assert in_steps({"a": 1, "b": 1, "c": 1}, 1000) == {"a": 334, "b": 333, "c": 333}
    assert in_steps({"a": 0.5004, "b": 0.2496, "c": 0.25}, 1000) == {"a": 500, "b": 250, "c": 250}


def test_an_axis_that_counts_without_a_criterion_that_counts_is_not_usable():
    assert not Weighting({"x": 1.0}, {"x": {"a": 0.0}}).is_usable()
    assert Weighting({"x": 1.0, "y": 0.0}, {"x": {"a": 1.0}, "y": {"b": 0.0}}).is_usable()


def test_a_model_under_other_shares_weighs_as_they_say():
    changed = Weighting.of(MODEL).with_axis("place", 0.8, Weighting.of(MODEL))

    assert weights_of(reweighted(MODEL, changed)).effective.tolist() == pytest.approx([0.05, 0.15, 0.8, 0.0])
