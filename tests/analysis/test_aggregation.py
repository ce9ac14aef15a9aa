import random
from fractions import Fraction

import numpy as np
import pytest
from pymcdm.methods import TOPSIS, WPM, WSM
from pymcdm.normalizations import minmax_normalization

from bassin_minier_plugin.analysis import aggregation
from bassin_minier_plugin.analysis.aggregation import (
    ElectreTri,
    Topsis,
    Weights,
    additive,
    axis_scores,
    geometric,
    known_shares,
)

NAN = float("nan")


def weights(*axes):
    """Weights from pairs (axis weight, [criterion weights])."""
    axis = np.array([weight for weight, _ in axes], dtype=float)
    axis /= axis.sum()
    criterion = np.concatenate([np.array(inside) / (sum(inside) or 1) for _, inside in axes])
    membership = np.repeat(np.eye(len(axes)), [len(inside) for _, inside in axes], axis=0)
    return Weights(axis, criterion, criterion * (membership @ axis), membership)


def scaled(figures):
    return (figures - figures.min(axis=0)) / (figures.max(axis=0) - figures.min(axis=0))


def electre(profiles, criteria, cut=0.75):
    """ELECTRE TRI from common profiles and criteria (indifference, preference, veto or None)."""
    return ElectreTri(
        profiles=np.repeat(np.array(profiles, dtype=float)[:, None], len(criteria), axis=1),
        indifference=np.array([float(criterion[0]) for criterion in criteria]),
        preference=np.array([float(criterion[1]) for criterion in criteria]),
        veto=np.array([np.inf if criterion[2] is None else float(criterion[2]) for criterion in criteria]),
        cut=cut,
    )


def categories(method, row, criterion_weights):
    pessimistic, optimistic = method.categories(np.array([row], dtype=float), weights((1, criterion_weights)))
    return pessimistic[0], optimistic[0]


def test_an_axis_is_the_weighted_mean_of_its_known_criteria():
    v = np.array([[0.2, 0.8, 1.0], [0.2, NAN, 0.5], [NAN, NAN, 0.5]])

    found = axis_scores(v, weights((1, [1, 3]), (1, [2])))

    np.testing.assert_allclose(found, [[65, 100], [20, 50], [NAN, 50]], atol=1e-12)


def test_an_axis_whose_known_criteria_weigh_nothing_is_unknown():
    found = axis_scores(np.array([[0.4, NAN]]), weights((1, [0, 2])))

    assert np.isnan(found).all()


def test_the_score_is_the_weighted_mean_of_the_known_axes():
    v = np.array([[0.2, 0.8, 1.0], [NAN, NAN, 0.5], [NAN, NAN, NAN]])

    found = additive(v, weights((3, [1, 3]), (1, [2])))

    np.testing.assert_allclose(found, [73.75, 50, NAN], atol=1e-12)


def test_the_geometric_score_is_the_weighted_geometric_mean_of_axes():
    v = np.array([[0.25, 1.0], [0.64, 0.01], [NAN, 0.3]])

    np.testing.assert_allclose(geometric(v, weights((1, [1]), (1, [1]))), [50, 8, 30], rtol=1e-12)


def test_an_axis_at_zero_counts_as_one_in_the_geometric_score():
    np.testing.assert_allclose(geometric(np.array([[0.0, 1.0]]), weights((1, [1]), (1, [1]))), [10], rtol=1e-12)


def test_known_shares_give_the_weight_of_what_is_missing_to_the_rest_of_its_axis():
    v = np.array([[0.1, 0.1, 0.1], [0.1, NAN, 0.1], [NAN, NAN, 0.1], [NAN, NAN, NAN]])

    found = known_shares(v, weights((3, [1, 3]), (1, [2])))

    expected = [[0.1875, 0.5625, 0.25], [0.75, 0, 0.25], [0, 0, 1], [NAN, NAN, NAN]]
    np.testing.assert_allclose(found, expected, atol=1e-12)


def test_topsis_is_the_closeness_to_the_best_against_the_worst():
    v = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])

    found = Topsis.observed(v)(v, weights((1, [3, 1])))

    np.testing.assert_allclose(found, [25, 75, 100], atol=1e-12)


def test_topsis_leaves_out_what_is_missing():
    v = np.array([[0.0, 1.0], [1.0, NAN], [NAN, 0.25], [0.5, 0.0], [NAN, NAN]])

    found = Topsis.observed(v)(v, weights((1, [1, 1])))

    np.testing.assert_allclose(found[[1, 2]], [100, 25], atol=1e-12)
    assert np.isnan(found[4])


def test_topsis_gives_fifty_where_best_and_worst_are_the_same():
    v = np.array([[0.4], [0.4]])

    np.testing.assert_array_equal(Topsis.observed(v)(v, weights((1, [1]))), [50, 50])


def test_topsis_clips_completions_to_what_was_observed():
    v = np.array([[0.2], [0.6], [NAN]])
    method = Topsis.observed(v)

    np.testing.assert_allclose(method(np.array([[0.0], [1.0], [0.4]]), weights((1, [1]))), [0, 100, 50], atol=1e-12)


@pytest.mark.parametrize("seed", range(5))
def test_additive_equals_the_weighted_sum_of_pymcdm(seed):
    rng = np.random.default_rng(seed)
    figures = rng.random((30, 5)) * 1000
    given = weights((2, [1, 3]), (5, [2, 2, 1]))

    found = additive(scaled(figures), given)

    np.testing.assert_allclose(found, 100 * WSM(minmax_normalization)(figures, given.effective, np.ones(5)), rtol=1e-10)


@pytest.mark.parametrize("seed", range(5))
def test_topsis_equals_pymcdm_with_costs_and_benefits(seed):
    rng = np.random.default_rng(seed)
    figures = rng.random((30, 5)) * 1000
    types = np.array([1, -1, 1, -1, 1])
    v = np.where(types > 0, scaled(figures), 1 - scaled(figures))
    given = weights((2, [1, 3]), (5, [2, 2, 1]))

    found = Topsis.observed(v)(v, given)

    np.testing.assert_allclose(found, 100 * TOPSIS()(figures, given.effective, types), rtol=1e-10)


@pytest.mark.parametrize("seed", range(5))
def test_geometric_equals_the_weighted_product_of_pymcdm_on_axes(seed):
    rng = np.random.default_rng(seed)
    v = rng.uniform(0.02, 1, (30, 5))
    given = weights((2, [1, 3]), (5, [2, 2, 1]))
    axes = np.column_stack([100 * (v[:, 0] + 3 * v[:, 1]) / 4, 100 * (2 * v[:, 2] + 2 * v[:, 3] + v[:, 4]) / 5])

    found = geometric(v, given)

    as_they_are = WPM(lambda figures, cost=False: figures)
    np.testing.assert_allclose(found, as_they_are(axes, given.axis, np.ones(2)), rtol=1e-10)


def test_electre_an_estate_clearly_above_the_profile_is_above_in_both_procedures():
    # The second criterion is 0.05 behind, which is indifferent: full agreement.
    assert categories(electre([0.5], [(0.05, 0.15, None)] * 2), [0.8, 0.45], [1, 1]) == (2, 2)


def test_electre_agreement_falls_in_a_straight_line_between_the_thresholds():
    # 0.10 behind is half way from 0.05 to 0.15: agreement (1 + 0.5) / 2 = 0.75.
    assert categories(electre([0.5], [(0.05, 0.15, None)] * 2, cut=0.75), [0.8, 0.40], [1, 1]) == (2, 2)
    assert categories(electre([0.5], [(0.05, 0.15, None)] * 2, cut=0.76), [0.8, 0.40], [1, 1]) == (1, 2)


def test_electre_a_veto_blocks_and_leaves_an_incomparable_estate_between_two_categories():
    # Agreement 0.8, but 0.4 behind on the second criterion, beyond the veto of 0.3. The profile does not outrank the
    # estate either (agreement 0.2): pessimistic 1, optimistic 2.
    with_veto = electre([0.5], [(0.05, 0.1, None), (0.05, 0.1, 0.3)])
    without = electre([0.5], [(0.05, 0.1, None), (0.05, 0.1, None)])

    assert categories(with_veto, [0.9, 0.1], [8, 2]) == (1, 2)
    assert categories(without, [0.9, 0.1], [8, 2]) == (2, 2)


def test_electre_an_opposition_weaker_than_the_agreement_does_not_count():
    # 0.4 behind, from 0.1 to the veto of 0.6: opposition 0.6 < agreement 0.8.
    assert categories(electre([0.5], [(0, 0.1, None), (0, 0.1, 0.6)], cut=0.8), [0.9, 0.1], [8, 2]) == (2, 2)


def test_electre_an_opposition_stronger_than_the_agreement_reduces_the_credibility():
    # 0.56 behind: opposition 0.92 > agreement 0.9, credibility 0.9 * 0.08 / 0.1 = 0.72.
    criteria = [(0, 0.1, None), (0, 0.1, 0.6)]

    assert categories(electre([0.6], criteria, cut=0.72), [0.9, 0.04], [9, 1]) == (2, 2)
    assert categories(electre([0.6], criteria, cut=0.73), [0.9, 0.04], [9, 1]) == (1, 2)


def test_electre_an_estate_under_all_profiles_is_in_the_worst_category():
    assert categories(electre([0.3, 0.6], [(0, 0, None)] * 2), [0.1, 0.2], [1, 1]) == (1, 1)


def test_electre_an_estate_on_a_profile_is_above_it():
    assert categories(electre([0.3, 0.6], [(0, 0, None)] * 2), [0.6, 0.6], [1, 1]) == (3, 3)


def test_electre_differences_that_equal_a_threshold_on_paper_equal_it_here():
    # In binary 0.3 - 0.2 < 0.1 but 0.8 - 0.7 > 0.1.
    for profile, value in ((0.3, 0.2), (0.8, 0.7), (0.4, 0.3)):
        assert categories(electre([profile], [(0.1, 0.1, None)]), [value], [1]) == (2, 2)


def test_electre_leaves_out_what_is_missing():
    method = electre([0.5], [(0, 0, None)] * 2)

    assert categories(method, [0.8, NAN], [1, 9]) == (2, 2)
    assert categories(method, [0.2, NAN], [1, 9]) == (1, 1)
    assert categories(method, [NAN, NAN], [1, 9]) == (0, 0)


def test_electre_ignores_a_veto_of_a_criterion_without_weight():
    assert categories(electre([0.5], [(0, 0, None), (0, 0, 0.1)]), [0.8, 0.0], [1, 0]) == (2, 2)


def test_electre_scores_are_the_mean_category_from_0_to_100():
    method = electre([0.3, 0.6], [(0, 0, None)])

    found = method.score(np.array([1, 1, 2, 3, 0]), np.array([1, 2, 3, 3, 0]))

    np.testing.assert_array_equal(found, [0, 25, 75, 100, NAN])


def credibility(one, other, thresholds, criterion_weights):
    """Textbook credibility that `one` outranks `other`, in exact fractions, one criterion after the other."""
    known = [k for k in range(len(one)) if one[k] is not None and other[k] is not None and criterion_weights[k]]
    agreement, oppositions = Fraction(0), []
    for k in known:
        q, p, veto = thresholds[k]
        behind = other[k] - one[k]
        if behind <= q:
            part = Fraction(1)
        elif behind >= p:
            part = Fraction(0)
        else:
            part = (p - behind) / (p - q)
        agreement += criterion_weights[k] * part
        if veto is None or behind <= p:
            oppositions.append(Fraction(0))
        elif behind > veto:
            oppositions.append(Fraction(1))
        else:
            oppositions.append((behind - p) / (veto - p))
    agreement /= sum(criterion_weights[k] for k in known)
    result = agreement
    for opposition in oppositions:
        if opposition > agreement:
            result *= (1 - opposition) / (1 - agreement)
    return result


def textbook_categories(row, profiles, thresholds, criterion_weights, cut):
    k = len(profiles) + 1
    pessimistic = 1
    for height in range(k - 1, 0, -1):
        if credibility(row, profiles[height - 1], thresholds, criterion_weights) >= cut:
            pessimistic = height + 1
            break
    for height in range(1, k):
        above = credibility(profiles[height - 1], row, thresholds, criterion_weights) >= cut
        below = credibility(row, profiles[height - 1], thresholds, criterion_weights) >= cut
        if above and not below:
            return pessimistic, height
    return pessimistic, k


@pytest.mark.parametrize("seed", range(4))
def test_electre_equals_the_textbook_in_exact_fractions(seed):
    rng = random.Random(seed)
    seen = set()
    for _ in range(60):
        count, k = rng.randint(1, 5), rng.randint(2, 4)
        grid = [Fraction(n, 20) for n in range(21)]
        profiles = list(zip(*[sorted(rng.sample(grid, k - 1)) for _ in range(count)]))
        thresholds = [tuple(sorted(rng.choices(grid[:8], k=2))) for _ in range(count)]
        thresholds = [(q, p, rng.choice([None, *grid[grid.index(p) :]])) for q, p in thresholds]
        criterion_weights = [rng.randint(0, 4) for _ in range(count - 1)] + [rng.randint(1, 4)]
        cut = rng.choice([Fraction(1, 2), Fraction(3, 5), Fraction(2, 3), Fraction(3, 4), Fraction(1)])
        rows = [[rng.choice([*grid, *grid, None]) for _ in range(count - 1)] + [rng.choice(grid)] for _ in range(8)]
        method = ElectreTri(
            np.array(profiles, dtype=float),
            *(np.array([float(t[n]) for t in thresholds]) for n in (0, 1)),
            np.array([np.inf if t[2] is None else float(t[2]) for t in thresholds]),
            float(cut),
        )
        v = np.array([[NAN if cell is None else float(cell) for cell in row] for row in rows])

        found = list(zip(*method.categories(v, weights((1, criterion_weights)))))

        assert found == [textbook_categories(row, profiles, thresholds, criterion_weights, cut) for row in rows]
        seen.update(found)

    assert len({pair for pair in seen if pair[0] < pair[1]}) >= 3


@pytest.mark.parametrize("seed", range(3))
def test_no_method_lowers_a_score_when_a_value_rises(seed):
    rng = np.random.default_rng(seed)
    given = weights((2, [1, 3]), (5, [2, 2, 1]))
    v = rng.integers(0, 11, (200, 5)) / 10
    raised = np.minimum(v + rng.integers(0, 4, v.shape) / 10, 1)
    methods = [
        aggregation.additive,
        aggregation.geometric,
        Topsis.observed(np.vstack([v, raised])),
        electre([0.3, 0.6], [(0.05, 0.1, 0.4)] * 5, cut=0.7),
    ]
    for method in methods:
        assert (method(raised, given) >= method(v, given) - 1e-12).all()
