import itertools

import numpy as np
import pytest

from bassin_minier_plugin.analysis.rank_interval import rank_intervals, ranks

NAN = float("nan")


def intervals(score, low, high):
    best, worst = rank_intervals(np.array(score), np.array(low), np.array(high))
    return list(zip(best.tolist(), worst.tolist()))


def plain_additive(v, axis_of, criterion_weights, axis_weights):
    """Scores of completed values, shape (..., criteria), written without the package's matrices."""
    score = 0.0
    for axis, axis_weight in enumerate(axis_weights):
        inside = [k for k, a in enumerate(axis_of) if a == axis]
        total = sum(criterion_weights[k] for k in inside)
        score = score + axis_weight * sum(criterion_weights[k] / total * v[..., k] for k in inside)
    return np.round(100 * score / sum(axis_weights), 9)


def plain_geometric(v, axis_of, criterion_weights, axis_weights):
    logarithm = 0.0
    for axis, axis_weight in enumerate(axis_weights):
        inside = [k for k, a in enumerate(axis_of) if a == axis]
        total = sum(criterion_weights[k] for k in inside)
        mean = 100 * sum(criterion_weights[k] / total * v[..., k] for k in inside)
        logarithm = logarithm + axis_weight * np.log(np.maximum(mean, 1))
    return np.round(np.exp(logarithm / sum(axis_weights)), 9)


def random_instance(rng):
    """Values in tenths with gaps, so few that all completions with 0, 0.5 and 1 can be tried."""
    estates, criteria = rng.integers(2, 6), rng.integers(1, 4)
    axis_of = np.sort(np.r_[0, rng.integers(0, 2, criteria - 1)])
    v = rng.integers(0, 11, (estates, criteria)) / 10
    gaps = rng.permutation(v.size)[: rng.integers(0, min(6, v.size) + 1)]
    v.ravel()[gaps] = np.nan
    settings = axis_of, rng.integers(1, 4, criteria), rng.integers(1, 4, axis_of.max() + 1)
    return v, settings


def completions(v):
    gaps = np.isnan(v)
    choices = np.array(list(itertools.product((0.0, 0.5, 1.0), repeat=int(gaps.sum()))))
    filled = np.repeat(v[None], len(choices), axis=0)
    filled[:, gaps] = choices
    return filled


def plain_ranks(scores):
    return 1 + (scores[..., None, :] > scores[..., :, None]).sum(axis=-1)


def test_the_highest_score_is_first_and_ties_share_the_lowest_rank():
    found = ranks(np.array([10.0, 30.0, NAN, 30.0, 20.0]))

    np.testing.assert_array_equal(found, [4, 1, NAN, 1, 3])


def test_ranks_equal_scipys_competition_ranks():
    stats = pytest.importorskip("scipy.stats")
    score = np.random.default_rng(1).integers(0, 40, 300).astype(float)

    np.testing.assert_array_equal(ranks(score), stats.rankdata(-score, method="min"))


def test_without_gaps_the_interval_is_the_rank():
    score = [50.0, 70.0, 50.0]

    assert intervals(score, score, score) == [(2, 2), (1, 1), (2, 2)]


def test_an_interval_counts_who_is_surely_above_and_who_may_be():
    # The second may overtake the first; the third is surely last.
    assert intervals([60.0, 55.0, 10.0], [60.0, 40.0, 10.0], [60.0, 70.0, 20.0]) == [(1, 2), (1, 2), (3, 3)]


def test_an_estate_without_a_score_may_push_others_down_but_never_surely():
    found = intervals([50.0, NAN, 40.0], [50.0, 60.0, 40.0], [50.0, 90.0, 40.0])

    assert found == [(1, 2), (1, 1), (2, 3)]


def test_no_estate_gives_no_interval():
    assert intervals([], [], []) == []


@pytest.mark.parametrize("scoring", [plain_additive, plain_geometric])
@pytest.mark.parametrize("seed", range(3))
def test_no_completion_gives_a_rank_outside_and_both_ends_are_reached(seed, scoring):
    rng = np.random.default_rng(seed)
    for _ in range(100):
        v, settings = random_instance(rng)
        low, high = (scoring(np.where(np.isnan(v), filler, v), *settings) for filler in (0.0, 1.0))

        best, worst = rank_intervals(np.zeros(len(v)), low, high)

        tried = plain_ranks(scoring(completions(v), *settings))
        np.testing.assert_array_equal(best, tried.min(axis=0))
        np.testing.assert_array_equal(worst, tried.max(axis=0))


@pytest.mark.parametrize("seed", range(3))
def test_estates_without_a_score_may_enter_or_not_and_the_interval_holds(seed):
    rng = np.random.default_rng(seed)
    for _ in range(60):
        v, settings = random_instance(rng)
        low, high = (plain_additive(np.where(np.isnan(v), filler, v), *settings) for filler in (0.0, 1.0))
        is_scored = rng.random(len(v)) < 0.6
        scores = plain_additive(completions(v), *settings)
        seen = [set() for _ in v]
        for entering in itertools.product((False, True), repeat=int((~is_scored).sum())):
            is_ranked = is_scored.copy()
            is_ranked[~is_scored] = entering
            for ranking in plain_ranks(np.where(is_ranked, scores, -1.0)):
                for estate in np.flatnonzero(is_ranked):
                    seen[estate].add(int(ranking[estate]))

        best, worst = rank_intervals(np.where(is_scored, 0.0, np.nan), low, high)

        assert best.tolist() == [min(possible) for possible in seen]
        assert worst.tolist() == [max(possible) for possible in seen]


def test_intervals_equal_counting_one_by_one_on_many_estates():
    rng = np.random.default_rng(9)
    low = rng.integers(0, 60, 400).astype(float)
    high = low + rng.integers(0, 30, 400)
    score = np.where(rng.random(400) < 0.2, np.nan, low)

    best, worst = rank_intervals(score, low, high)

    for i in range(400):
        assert best[i] == 1 + sum(low[j] > high[i] and not np.isnan(score[j]) for j in range(400) if j != i)
        assert worst[i] == 1 + sum(high[j] > low[i] for j in range(400) if j != i)
