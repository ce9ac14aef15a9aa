"""Drawn weights are shares, uniform over all ways to share, and the same whatever is asked of them."""

import numpy as np
import pytest

from bassin_minier_plugin.analysis.scoring import score_estates, values_matrix
from bassin_minier_plugin.analysis.weight_draws import PACKET, DrawnScores, draw_weights
from tests.models import frame_of, model_of

TWO_AXES = {"social": {"income": 1, "poverty": 3}, "heritage": {"interest": 1, "unused": 0}, "none": {"stop": 1}}
AXIS_WEIGHTS = {"social": 2, "heritage": 1, "none": 0}


def drawn(spread, packets=40):
    parts = [draw_weights(model_of(TWO_AXES, AXIS_WEIGHTS), spread, 7, packet) for packet in range(packets)]
    return np.vstack([part.axis for part in parts]), np.vstack([part.criterion for part in parts])


def test_weights_of_a_draw_share_one_among_axes_and_inside_each_axis():
    axis, criterion = drawn(1.0)

    assert axis.sum(axis=1) == pytest.approx(1.0)
    assert criterion[:, 0] + criterion[:, 1] == pytest.approx(1.0)
    assert (criterion[:, 2] == 1.0).all()


def test_what_has_no_weight_in_the_model_never_gets_one():
    axis, criterion = drawn(1.0)

    assert (axis[:, 2] == 0.0).all()
    assert (criterion[:, 3] == 0.0).all()


def test_without_spread_the_weights_are_those_of_the_model():
    axis, criterion = drawn(0.0, packets=1)

    assert axis == pytest.approx(np.tile([2 / 3, 1 / 3, 0.0], (PACKET, 1)))
    assert criterion == pytest.approx(np.tile([0.25, 0.75, 1.0, 0.0, 1.0], (PACKET, 1)))


def test_half_the_spread_keeps_half_of_the_given_weight():
    axis, _ = drawn(0.5)

    assert axis[:, 0].min() >= 0.5 * 2 / 3
    assert axis[:, 0].max() <= 0.5 * 2 / 3 + 0.5


def test_shares_of_two_are_uniform_between_zero_and_one():
    axis, criterion = drawn(1.0, packets=200)

    for share in (axis[:, 0], criterion[:, 0]):
        deciles = np.quantile(share, np.arange(1, 10) / 10)
        assert deciles == pytest.approx(np.arange(1, 10) / 10, abs=0.02)


def test_shares_of_three_follow_the_dirichlet_distribution():
    model = model_of({"a": {"x": 1}, "b": {"y": 1}, "c": {"z": 1}}, {"a": 1, "b": 1, "c": 1})
    share = np.vstack([draw_weights(model, 1.0, 1, packet).axis for packet in range(300)])

    # Dirichlet(1, 1, 1): mean 1/3, variance 1/18, covariance −1/36, P(w > 1/2) = 1/4.
    assert share.mean(axis=0) == pytest.approx([1 / 3] * 3, abs=0.01)
    assert share.var(axis=0) == pytest.approx([1 / 18] * 3, abs=0.003)
    assert np.cov(share.T)[0, 1] == pytest.approx(-1 / 36, abs=0.003)
    assert (share > 0.5).mean(axis=0) == pytest.approx([0.25] * 3, abs=0.015)


def test_a_packet_is_the_same_when_it_is_made_again_and_another_with_another_seed():
    model = model_of(TWO_AXES, AXIS_WEIGHTS)

    assert (draw_weights(model, 1.0, 7, 3).axis == draw_weights(model, 1.0, 7, 3).axis).all()
    assert (draw_weights(model, 1.0, 7, 3).axis != draw_weights(model, 1.0, 8, 3).axis).any()
    assert (draw_weights(model, 1.0, 7, 3).axis != draw_weights(model, 1.0, 7, 4).axis).any()


@pytest.mark.parametrize("aggregation", ["additive", "geometric", "topsis"])
def test_scores_without_spread_are_those_of_scoreestates(aggregation):
    model = model_of(TWO_AXES, AXIS_WEIGHTS, aggregation)
    frame = frame_of(model, np.random.default_rng(5).random((9, 5)))

    scores = DrawnScores(values_matrix(frame, model), model, 0.0, 1).packet(0)

    expected = score_estates(frame, model).table["score"].to_numpy()
    assert scores == pytest.approx(np.tile(expected[:, None], PACKET))


def test_a_missing_value_is_uniform_and_nothing_is_renormalised():
    model = model_of({"a": {"x": 1, "y": 3}}, {"a": 1})
    v = np.array([[np.nan, 1.0], [0.0, np.nan]])

    scores = np.hstack([DrawnScores(v, model, 0.0, 1).packet(packet) for packet in range(100)])

    # 75 points are known, 25 drawn; 0 known, 75 drawn.
    assert (scores[0].min() >= 75.0) and (scores[0].max() <= 100.0)
    assert scores[0].mean() == pytest.approx(87.5, abs=0.5)
    assert scores[1].mean() == pytest.approx(37.5, abs=1.5)
    assert scores[1].std() == pytest.approx(75 / np.sqrt(12), abs=1.0)
