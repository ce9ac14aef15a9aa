"""Matched comparison: pairs against brute force, intervals against an inverted test, rates by simulation."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.matching import (
    CANNOT_CONCLUDE,
    HIGHER,
    LOWER,
    TOO_FEW,
    balance,
    effect_of,
    matched_pairs,
)


def test_pairs_have_the_least_total_distance():
    rng = np.random.default_rng(3)
    covariates = rng.normal(size=(9, 2)) * [1, 50]
    is_treated = np.arange(9) < 3

    pairs = matched_pairs(covariates, is_treated, np.inf)

    within = np.vstack([group - group.mean(axis=0) for group in (covariates[:3], covariates[3:])])
    inverse = np.linalg.inv(np.cov(within, rowvar=False))
    distance = cdist(covariates[:3], covariates[3:], "mahalanobis", VI=inverse) / np.sqrt(2)
    best = min(sum(distance[i, j] for i, j in enumerate(one)) for one in itertools.permutations(range(6), 3))
    assert pairs.distance.sum() == pytest.approx(best)
    assert sorted(pairs.treated) == [0, 1, 2]
    assert len(set(pairs.untreated)) == 3


def test_a_caliper_leaves_out_what_has_no_match():
    covariates = np.array([[0.0], [10.0], [0.1], [0.2], [-0.1]])
    pairs = matched_pairs(covariates, np.array([True, True, False, False, False]), 0.5)
    assert pairs.treated.tolist() == [0]


def test_covariates_that_repeat_or_do_not_vary_change_nothing():
    rng = np.random.default_rng(5)
    one, is_treated = rng.normal(size=(30, 1)), np.arange(30) < 8
    alone = matched_pairs(one, is_treated, np.inf)
    doubled = matched_pairs(np.hstack([one, 2 * one, np.ones((30, 1))]), is_treated, np.inf)
    assert doubled.untreated.tolist() == alone.untreated.tolist()


def test_one_group_alone_is_refused():
    with pytest.raises(InputError, match="no_treated"):
        matched_pairs(np.zeros((3, 1)), np.zeros(3, dtype=bool), 1.0)
    with pytest.raises(InputError, match="no_untreated"):
        matched_pairs(np.zeros((3, 1)), np.ones(3, dtype=bool), 1.0)


def test_balance_is_told_in_standard_deviations():
    covariates = np.array([[1.0], [3.0], [0.0], [0.0], [2.0], [1.0]])
    is_treated = np.array([True, True, False, False, False, False])
    pairs = matched_pairs(covariates, is_treated, np.inf)
    found = balance(covariates, is_treated, pairs)
    # treated: mean 2, deviation 1; untreated: mean 0.75, matched 1 and 2: mean 1.5
    assert found.before.tolist() == [1.25]
    assert found.after.tolist() == [0.5]


def test_the_interval_is_the_inverted_sign_flip_test():
    differences = np.array([2.1, -0.4, 1.7, 3.2, 0.9, 1.1, 2.6, -1.0])
    found = effect_of(differences, 10_000, 1)

    signs = np.array(list(itertools.product([1, -1], repeat=8)))

    def one_sided(t: float) -> tuple[float, float]:
        mean = (signs * (differences - t)).mean(axis=1)
        observed = (differences - t).mean()
        return (mean >= observed - 1e-12).mean(), (mean <= observed + 1e-12).mean()

    inside, outside = 1e-6, -1e-6
    # kept: neither tail has 2.5 % or less of all 256 patterns
    assert one_sided(found.low + inside)[0] > 0.025 >= one_sided(found.low + outside)[0]
    assert one_sided(found.high - inside)[1] > 0.025 >= one_sided(found.high - outside)[1]
    assert found.p_value == pytest.approx(2 * min(one_sided(0.0)))
    assert found.estimate == pytest.approx(differences.mean())
    assert (found.verdict == HIGHER) == (found.p_value <= 0.05)


def test_random_flips_agree_with_all_flips():
    differences = np.random.default_rng(2).normal(0.4, 1, 16)
    every, some = effect_of(differences, 2**16, 1), effect_of(differences, 20_000, 1)
    assert some.low == pytest.approx(every.low, abs=0.02)
    assert some.high == pytest.approx(every.high, abs=0.02)
    assert effect_of(differences, 999, 7) == effect_of(differences, 999, 7)


def test_too_few_pairs_conclude_nothing():
    found = effect_of(np.array([5.0, 5.1, 4.9, 5.2, 5.0]), 9999, 1)
    assert found.verdict == TOO_FEW
    assert found.estimate == pytest.approx(5.04)
    assert np.isnan(found.low)
    assert effect_of(np.array([5.0, 5.1, 4.9, 5.2, 5.0, 5.1]), 9999, 1).verdict == HIGHER
    assert effect_of(-np.array([5.0, 5.1, 4.9, 5.2, 5.0, 5.1]), 9999, 1).verdict == LOWER
    assert effect_of(np.empty(0), 9999, 1).verdict == TOO_FEW


def simulated(rng, effect: float):
    """40 treated among 160 estates: two covariates sway treatment and outcome alike."""
    covariates = rng.normal(size=(160, 2))
    inclined = covariates[:, 0] * 0.4 + rng.logistic(size=160)
    is_treated = np.zeros(160, dtype=bool)
    is_treated[np.argsort(inclined)[-40:]] = True
    change = 0.5 * covariates[:, 0] - 0.3 * covariates[:, 1] + rng.normal(0, 1, 160) + effect * is_treated
    pairs = matched_pairs(covariates, is_treated, 0.5)
    return change[pairs.treated] - change[pairs.untreated]


# Rates of 400 simulations lie within 3 standard errors of the nominal one in all but 3 of 1 000 runs.
RUNS = 400


def test_with_no_effect_the_verdict_is_cannot_conclude_at_the_nominal_rate():
    rng = np.random.default_rng(11)
    verdicts = [effect_of(simulated(rng, 0.0), 999, run).verdict for run in range(RUNS)]
    rate = np.mean([one == CANNOT_CONCLUDE for one in verdicts])
    assert abs(rate - 0.95) <= 3 * np.sqrt(0.95 * 0.05 / RUNS)


def test_a_real_effect_is_found_and_its_interval_covers_it_at_the_nominal_rate():
    rng = np.random.default_rng(12)
    found = [effect_of(simulated(rng, 1.0), 999, run) for run in range(RUNS)]
    covered = np.mean([one.low <= 1.0 <= one.high for one in found])
    assert abs(covered - 0.95) <= 3 * np.sqrt(0.95 * 0.05 / RUNS)
    # mean difference 1, standard error √2/√40 = 0.22: a normal test has a power of 99 %
    assert np.mean([one.verdict == HIGHER for one in found]) > 0.95
