"""The programme, its regrets and its relaxation equal what looking at every programme gives."""

from dataclasses import replace

import numpy as np
import pytest

from bassin_minier_plugin.analysis.errors import Cancelled
from bassin_minier_plugin.analysis.integer_programme import Clock
from bassin_minier_plugin.analysis.programme import Constraint, Problem, violations
from bassin_minier_plugin.analysis.selection import (
    Counterfactuals,
    best_programme,
    nearest_programme,
    selection_frequency,
)
from tests.analysis.programmes import EveryProgramme, random_problem

INSTANCES = 200


def clock():
    return Clock(60.0)


def problem_of(score, dwellings, target, tolerance=0.05, most=25, phases=1, of_phase=1.0, **others):
    score, dwellings = np.array(score, dtype=float), np.array(dwellings, dtype=float)
    constraints = (
        Constraint("count", np.ones(len(score)), 0.0, most),
        Constraint("dwellings", dwellings, target * (1 - tolerance), target * (1 + tolerance)),
    )
    part = Constraint("dwellings", dwellings, (1 / phases - of_phase) * target, (1 / phases + of_phase) * target)
    everyone = np.ones(len(score), dtype=bool)
    return replace(Problem(score, score, everyone, ~everyone, constraints, phases, (part,) * phases), **others)


@pytest.mark.parametrize("part", range(10))
def test_optimum_regrets_and_relaxation_equal_brute_force(part):
    for seed in range(part * INSTANCES // 10, (part + 1) * INSTANCES // 10):
        problem = random_problem(np.random.default_rng(seed))
        every = EveryProgramme(problem)
        search = best_programme(problem, clock())

        assert search.is_proven, seed
        if every.best() is None:
            assert search.is_infeasible, seed
            if len(every.violation):  # without any, the locks leave nothing to choose from
                check_nearest(problem, every, seed)
        else:
            check_best(problem, every, search.programme, seed)
            check_regrets(problem, every, search.programme, seed)


def check_best(problem, every, programme, seed):
    assert violations(problem, programme.chosen, programme.phase) == [], seed
    assert programme.value == pytest.approx(every.best(), abs=1e-6), seed
    early = (problem.phases - programme.phase)[programme.chosen] @ problem.score[programme.chosen]
    assert early == pytest.approx(every.best_early(), abs=1e-6), seed


def check_regrets(problem, every, programme, seed):
    for estate in range(len(problem.worth)):
        if problem.locked_in[estate] or not problem.can_be_chosen[estate]:
            continue
        found = Counterfactuals(problem, programme, clock()).of(estate)
        expected = every.best(every.chosen[:, estate] != programme.chosen[estate])
        assert found.is_exact, seed
        if expected is None:
            assert found.is_impossible and np.isnan(found.regret), seed
        else:
            assert found.regret == pytest.approx(every.best() - expected, abs=1e-6), seed


def check_nearest(problem, every, seed):
    nearest = nearest_programme(problem, clock())
    least = every.violation.min()
    told = sum((one.shortfall + one.excess) / one.constraint.scale for one in nearest.violated)
    assert nearest.is_proven and told == pytest.approx(least, abs=1e-6), seed
    best = every.value[every.violation <= least + 1e-7].max()
    assert nearest.programme.value == pytest.approx(best, abs=1e-6), seed


def test_instances_are_of_both_kinds():
    feasible = [EveryProgramme(random_problem(np.random.default_rng(seed))).best() is not None for seed in range(60)]

    assert 15 <= sum(feasible) <= 50


def test_the_greedy_programme_never_beats_it():
    compared = 0
    for seed in range(INSTANCES):
        problem = random_problem(np.random.default_rng(seed))
        chosen = greedy(problem)
        if problem.phases > 1 or violations(problem, chosen, chosen.astype(int)):
            continue
        assert problem.value(chosen) <= best_programme(problem, clock()).programme.value + 1e-9, seed
        compared += 1

    assert compared >= 10


def greedy(problem):
    """The best first, as long as no upper bound breaks."""
    chosen = problem.locked_in.copy()
    for estate in np.argsort(-problem.worth):
        if problem.can_be_chosen[estate] and not chosen[estate]:
            chosen[estate] = True
            chosen[estate] = not any(one.excess for one in violations(problem, chosen))
    return chosen


def test_ranking_is_not_choosing():
    # The best two scores have 200 dwellings, far from the 1 000 wanted: the second and the big one do it.
    problem = problem_of([90, 80, 60, 10], [100, 100, 900, 1000], target=1000, most=2)

    programme = best_programme(problem, clock()).programme

    assert programme.chosen.tolist() == [True, False, True, False]
    assert (programme.value, programme.gap, programme.is_proven) == (150, 0, True)


def test_what_an_estate_costs_and_whom_it_displaces():
    problem = problem_of([90, 80, 60, 10], [100, 100, 900, 1000], target=1000, most=2)
    programme = best_programme(problem, clock()).programme

    # Estate 1 in: 80 + 60 instead of 90 + 60. Estate 3 in: alone. Estate 2 out: the big one alone is left.
    assert Counterfactuals(problem, programme, clock()).of(1).__dict__ == {
        **{"regret": 10.0, "is_exact": True, "is_impossible": False, "leaves": (0,), "enters": ()}
    }
    assert Counterfactuals(problem, programme, clock()).of(3).regret == 140
    out = Counterfactuals(problem, programme, clock()).of(2)
    assert (out.regret, out.leaves, out.enters) == (140, (0,), (3,))


def test_higher_scores_come_in_the_earlier_phase():
    problem = problem_of([10, 40, 20, 30], [50, 50, 50, 50], target=200, phases=2, of_phase=0.0)

    assert best_programme(problem, clock()).programme.phase.tolist() == [2, 1, 2, 1]


def test_a_choice_that_cannot_be_spread_over_the_phases_gives_way():
    # 90 + 80 are worth more, but 130 and 70 dwellings cannot be two halves of 200; 100 and 100 can.
    problem = problem_of([90, 80, 50, 40], [130, 70, 100, 100], target=200, most=2, phases=2, of_phase=0.01)

    programme = best_programme(problem, clock()).programme

    assert programme.chosen.tolist() == [False, False, True, True]
    assert programme.phase.tolist() == [0, 0, 1, 2]


def test_a_revision_keeps_what_has_started_and_optimises_the_rest():
    score, dwellings = [90, 80, 60, 50], [100, 100, 100, 100]
    problem = problem_of(score, dwellings, target=200, most=2, locked_in=np.array([False, False, False, True]))

    assert best_programme(problem, clock()).programme.chosen.tolist() == [True, False, False, True]


def test_an_unknown_amount_counts_for_nothing_where_the_estate_cannot_be_chosen():
    problem = problem_of([90, 80], [np.nan, 100], target=100, can_be_chosen=np.array([False, True]))

    assert best_programme(problem, clock()).programme.chosen.tolist() == [False, True]


def test_missing_dwellings_are_the_smallest_relaxation():
    problem = problem_of([90, 80, 60], [100, 200, 300], target=1000, tolerance=0.1)

    nearest = nearest_programme(problem, clock())

    assert nearest.programme.chosen.all()
    assert [(one.constraint.kind, one.shortfall, one.total) for one in nearest.violated] == [("dwellings", 300, 600)]


def test_without_time_a_regret_is_the_least_that_the_relaxation_proves():
    problem = problem_of([90, 80, 60, 10], [100, 100, 900, 1000], target=1000, most=2)
    programme = best_programme(problem, clock()).programme

    found = Counterfactuals(problem, programme, Clock(0.0)).of(3)

    assert not found.is_exact
    assert 0 <= found.regret <= 140


def test_what_the_relaxation_proves_is_never_more_than_the_regret():
    compared = 0
    for seed in range(60):
        problem = random_problem(np.random.default_rng(seed))
        search = best_programme(problem, clock())
        if search.programme is None:
            continue
        solved, bounded = (Counterfactuals(problem, search.programme, Clock(seconds)) for seconds in (60.0, 0.0))
        for estate in np.flatnonzero(problem.can_be_chosen & ~problem.locked_in).tolist():
            regret, least = solved.of(estate).regret, bounded.of(estate)
            assert not least.is_exact
            assert least.regret >= 0 and (np.isnan(regret) or least.regret <= regret + 1e-6), seed
            compared += least.regret > 1

    assert compared > 20


def test_the_frequency_of_an_estate_is_its_share_of_the_draws():
    problem = problem_of([90, 80], [100, 100], target=100, most=1)
    draws = [np.array([5.0, 1.0]), np.array([1.0, 5.0]), np.array([6.0, 1.0]), np.array([7.0, 1.0])]

    frequency, solved = selection_frequency(problem, draws, clock())

    assert frequency.tolist() == [0.75, 0.25]
    assert solved == 4


def test_a_request_to_stop_is_heard_between_two_solves():
    def tick():
        raise Cancelled

    with pytest.raises(Cancelled):
        best_programme(problem_of([90, 80], [100, 100], target=100), Clock(10.0, tick))


def test_a_large_problem_is_proven_too():
    chance = np.random.default_rng(1)
    dwellings = np.round(np.exp(chance.normal(4.6, 0.95, 543)))
    group = chance.integers(0, 8, 543)
    problem = problem_of(chance.normal(45, 18, 543).clip(0, 100), dwellings, 12000, phases=2, of_phase=0.1)
    groups = tuple(Constraint("group_count", (group == one).astype(float), 1, 6, str(one)) for one in range(8))
    problem = replace(problem, constraints=problem.constraints + groups)

    programme = best_programme(problem, clock()).programme

    assert programme.is_proven and violations(problem, programme.chosen, programme.phase) == []
    whole = best_by_highs_alone(problem)
    assert programme.value == pytest.approx(whole, abs=1e-6)


def best_by_highs_alone(problem):
    """The same without phases, written as one writes it: no core, no reduced costs."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    matrix = np.array([one.amounts for one in problem.constraints])
    low, high = np.array([[one.low, one.high] for one in problem.constraints]).T
    part = LinearConstraint(matrix, low, high)
    whole = np.ones(len(problem.worth))
    found = milp(-problem.worth, constraints=part, integrality=whole, bounds=Bounds(0, 1), options={"mip_rel_gap": 0})
    return -found.fun
