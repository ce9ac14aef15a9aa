"""Acceptability of ranks, against closed forms, an independent simulation and ranks worked out by hand."""

import numpy as np
import pytest
from scipy.stats import rankdata

from bassin_minier_plugin.analysis.errors import Cancelled, InputError
from bassin_minier_plugin.analysis.rank_robustness import nothing_known, rank_robustness
from bassin_minier_plugin.analysis.scoring import score_estates
from tests.models import frame_of, model_of

NAN = float("nan")
TWO = model_of({"a": {"x": 1}, "b": {"y": 1}}, {"a": 1, "b": 1})
DRAWS = 20_000
# Beyond 4.5 standard errors chance alone goes once in 150 000 times.
SIGMAS = 4.5


def error_of(p):
    return SIGMAS * np.sqrt(np.maximum(p * (1 - p), 1e-4) / DRAWS)


def test_two_estates_share_the_first_rank_as_the_weights_do():
    # w · 1 + (1 − w) · 0.2 > w · 0.4 + (1 − w) · 0.9 as soon as w > 0.7 / 1.3; w is uniform.
    table = rank_robustness(np.array([[1.0, 0.2], [0.4, 0.9]]), TWO, DRAWS, 1, 1, 1.0)

    expected = 1 - 0.7 / 1.3
    assert table["p_top"].iloc[0] == pytest.approx(expected, abs=error_of(expected))
    assert table["p_top"].sum() == pytest.approx(1.0)
    assert table["robustness"].tolist() == ["debated", "debated"]


def test_a_missing_value_is_as_likely_anywhere_between_zero_and_one():
    one = model_of({"a": {"x": 1}}, {"a": 1})
    table = rank_robustness(np.array([[0.97], [NAN], [0.02]]), one, DRAWS, 1, 1, 1.0)

    assert table["p_top"].tolist() == pytest.approx([0.97, 0.03, 0.0], abs=error_of(0.03))
    assert table["robustness"].tolist() == ["robust", "out", "out"]
    # Above the last in 98 % of the draws, above the first in 3 %.
    assert table[["rank_p05", "rank_p50", "rank_p95"]].to_numpy().tolist() == [[1, 1, 1], [2, 2, 2], [3, 3, 3]]


def test_without_spread_and_without_gaps_the_share_is_zero_or_one():
    values = np.random.default_rng(2).random((40, 2))
    table = rank_robustness(values, TWO, 300, 1, 7, 0.0)

    ranks = score_estates(frame_of(TWO, values), TWO).table["rank"]
    assert table["p_top"].tolist() == (ranks <= 7).astype(float).tolist()
    assert table["rank_p05"].tolist() == table["rank_p95"].tolist() == ranks.tolist()
    assert set(table["robustness"]) == {"robust", "out"}


def test_ties_share_the_lowest_rank():
    table = rank_robustness(np.array([[0.5, 0.5], [0.9, 0.9], [0.5, 0.5], [0.1, 0.1]]), TWO, 70, 1, 2, 1.0)

    assert table["rank_p50"].tolist() == [2, 1, 2, 4]
    assert table["p_top"].tolist() == [1.0, 1.0, 1.0, 0.0]


def test_quantiles_are_the_smallest_rank_that_enough_draws_do_not_exceed():
    # Of 20 draws, 5 % is one draw, 50 % ten and 95 % nineteen.
    values = np.random.default_rng(3).random((30, 2))
    table = rank_robustness(values, TWO, 20, 1, 5, 1.0)

    ranks = np.sort(ranks_by_hand(values, 20), axis=1)
    expected = ranks[:, [0, 9, 18]]
    assert table[["rank_p05", "rank_p50", "rank_p95"]].to_numpy().tolist() == expected.tolist()


def ranks_by_hand(values, draws):
    """(n, draws): one score and one rank after the other, from the same weights."""
    from bassin_minier_plugin.analysis.weight_draws import PACKET, draw_weights

    ranks = np.empty((len(values), draws), dtype=int)
    for draw in range(draws):
        weights = draw_weights(TWO, 1.0, 1, draw // PACKET).axis[draw % PACKET]
        scores = [round(float(100 * (row @ weights)), 9) for row in values]
        ranks[:, draw] = [1 + sum(other > score for other in scores) for score in scores]
    return ranks


@pytest.mark.parametrize("spread", [0.3, 1.0])
def test_the_share_in_the_top_equals_an_independent_simulation(spread):
    model = model_of({"a": {"x": 1, "y": 2}, "b": {"z": 1, "u": 1, "w": 0}}, {"a": 1, "b": 2})
    chance = np.random.default_rng(11)
    values = chance.random((25, 5))
    values[chance.random((25, 5)) < 0.2] = NAN

    table = rank_robustness(values, model, DRAWS, 1, 6, spread)

    expected = simulated(values, spread, 6, 4000, chance)
    error = SIGMAS * np.sqrt(np.maximum(expected * (1 - expected), 1e-3) * (1 / DRAWS + 1 / 4000))
    assert (np.abs(table["p_top"].to_numpy() - expected) < error).all()


def simulated(values, spread, top, draws, chance):
    """SMAA written once more: gamma shares, one draw at a time, the criterion without weight left out."""
    times = np.zeros(len(values))
    for _ in range(draws):
        axis = spread * chance.dirichlet([1, 1]) + (1 - spread) * np.array([1 / 3, 2 / 3])
        of_a = spread * chance.dirichlet([1, 1]) + (1 - spread) * np.array([1 / 3, 2 / 3])
        of_b = spread * chance.dirichlet([1, 1]) + (1 - spread) * np.array([0.5, 0.5])
        weight = np.r_[axis[0] * of_a, axis[1] * of_b]
        filled = np.where(np.isnan(values[:, :4]), chance.random((len(values), 4)), values[:, :4])
        score = filled @ weight
        times += np.array([(score > own).sum() for own in score]) < top
    return times / draws


@pytest.mark.parametrize("aggregation", ["geometric", "topsis", "electre_tri"])
def test_other_aggregations_rank_as_scoreestates_does_without_spread(aggregation):
    model = model_of({"a": {"x": 1, "y": 2}, "b": {"z": 1}}, {"a": 1, "b": 2}, aggregation)
    values = np.random.default_rng(4).random((20, 3))

    table = rank_robustness(values, model, 65, 1, 5, 0.0)

    ranks = score_estates(frame_of(model, values), model).table["rank"]
    assert table["rank_p50"].tolist() == ranks.tolist()
    assert table["p_top"].tolist() == (ranks <= 5).astype(float).tolist()


def test_the_result_does_not_depend_on_how_much_is_held_at_once():
    chance = np.random.default_rng(5)
    values = chance.random((50, 2))
    values[chance.random((50, 2)) < 0.2] = NAN

    whole = rank_robustness(values, TWO, 500, 9, 10, 1.0)
    by_parts = rank_robustness(values, TWO, 500, 9, 10, 1.0, held=2 * 500 * 7)

    assert by_parts.equals(whole)


def test_the_same_seed_gives_the_same_result_and_another_seed_another():
    values = np.random.default_rng(6).random((30, 2))

    first, again, other = (rank_robustness(values, TWO, 500, seed, 10, 1.0) for seed in (1, 1, 2))

    assert again.equals(first)
    assert not other["p_top"].equals(first["p_top"])


@pytest.mark.parametrize("size", [2, 3, 500, 5000])
@pytest.mark.parametrize("width", [1.0, 1e-6, 1e-8])
def test_scores_that_nearly_touch_are_ranked_by_their_ninth_decimal(size, width):
    one = model_of({"a": {"x": 1}}, {"a": 1})
    values = 0.4 + width * np.random.default_rng(size).random((size, 1))
    values[::7] = values[0]

    table = rank_robustness(values, one, 3, 1, 10, 0.0)

    expected = rankdata(-np.round(100 * values[:, 0], 9), method="min")
    assert table["rank_p50"].tolist() == expected.tolist()


def test_an_estate_on_which_nothing_is_known_is_told_and_ranks_by_chance():
    model = model_of({"a": {"x": 1}, "b": {"unweighted": 1}}, {"a": 1, "b": 0})
    values = np.array([[0.7, 1.0], [NAN, 1.0], [0.1, NAN]])

    assert nothing_known(values, model).tolist() == [False, True, False]
    table = rank_robustness(values, model, DRAWS, 1, 1, 1.0)
    assert table["p_top"].tolist() == pytest.approx([0.7, 0.3, 0.0], abs=error_of(0.3))


def test_no_estate_known_at_all_is_refused():
    with pytest.raises(InputError) as refused:
        rank_robustness(np.full((3, 2), NAN), TWO, 10, 1, 1, 1.0)

    assert refused.value.code == "nothing_known"


@pytest.mark.parametrize("rows, top", [(0, 5), (1, 5), (3, 3), (3, 50)])
def test_few_estates_are_all_in_the_top(rows, top):
    table = rank_robustness(np.random.default_rng(7).random((rows, 2)), TWO, 64, 1, top, 1.0)

    assert table["p_top"].tolist() == [1.0] * rows
    assert table["robustness"].tolist() == ["robust"] * rows


def test_one_draw_is_enough_for_a_result():
    table = rank_robustness(np.array([[0.9, 0.9], [0.1, 0.1]]), TWO, 1, 1, 1, 1.0)

    assert table["rank_p05"].tolist() == table["rank_p95"].tolist() == [1, 2]


def test_progress_grows_and_a_request_to_stop_is_heard():
    shares = []

    def tick(share):
        shares.append(share)
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        rank_robustness(np.random.default_rng(8).random((200, 2)), TWO, 5000, 1, 10, 1.0, tick)

    assert shares == sorted(shares) and len(shares) > 5
