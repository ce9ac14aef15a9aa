"""Ranks under drawn weights, and the programme of estates: beside what one would write with numpy and SciPy alone.

Each measure runs in a process of its own (`python -m bench.decisions NAME SIZE SIDE`), so that memory can be told.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
DRAWS, CRITERIA, AXES, TOP, GROUPS = 10_000, 12, 3, 25, 8
_REPEATS = 3
RANKS_GOAL, RANKS_MEMORY_GOAL_MB = 3.0, 500


def ranks_by_plugin(size: int):
    from bassin_minier_plugin.analysis.rank_robustness import rank_robustness

    return rank_robustness(_values(size), _model(), DRAWS, 1, TOP, 1.0)["p_top"].to_numpy()


def ranks_by_numpy(size: int):
    """All draws in one array, as one writes it: weights, scores, double argsort, percentiles."""
    v, chance = _values(size), np.random.default_rng(2)
    axis = chance.dirichlet(np.ones(AXES), DRAWS)
    inside = np.hstack([chance.dirichlet(np.ones(CRITERIA // AXES), DRAWS) for _ in range(AXES)])
    weights = inside * np.repeat(axis, CRITERIA // AXES, axis=1)
    scores = weights @ np.nan_to_num(v).T
    for row, criterion in np.argwhere(np.isnan(v)):
        scores[:, row] += weights[:, criterion] * chance.random(DRAWS)
    ranks = (-scores).argsort(axis=1).argsort(axis=1) + 1
    np.percentile(ranks, [5, 50, 95], axis=0, method="inverted_cdf")
    return (ranks <= TOP).mean(axis=0)


def _values(size: int) -> np.ndarray:
    chance = np.random.default_rng(1)
    v = chance.random((size, CRITERIA))
    v[chance.random(v.shape) < 0.05] = np.nan
    return v


def _model():
    from tests.models import model_of

    names = [[f"x{axis}{place}" for place in range(CRITERIA // AXES)] for axis in range(AXES)]
    return model_of(
        {f"a{axis}": dict.fromkeys(fields, 1) for axis, fields in enumerate(names)},
        {f"a{axis}": 1 for axis in range(AXES)},
    )


def programme_by_plugin(size: int):
    return _search(size).programme.value


def programme_by_scipy(size: int):
    """Estates and phases in one call of milp, as one writes it."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    problem = _problem(size)
    rows = [(np.tile(one.amounts, 2), one.low, one.high) for one in problem.constraints]
    rows += [(np.kron(np.eye(2)[part], one.amounts), one.low, one.high) for part, one in enumerate(problem.of_phases)]
    matrix = np.vstack([*(amounts for amounts, _, _ in rows), np.tile(np.eye(size), 2)])
    low = np.r_[[one for _, one, _ in rows], np.zeros(size)]
    high = np.r_[[one for _, _, one in rows], np.ones(size)]
    found = milp(
        -np.tile(problem.worth, 2),
        integrality=np.ones(2 * size),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(matrix, low, high),
        options={"mip_rel_gap": 0, "time_limit": 60},
    )
    return -found.fun


def programme_by_greedy(size: int):
    """Best scores first, as long as no upper bound breaks: what a user does in a spreadsheet. NaN where it fails."""
    from bassin_minier_plugin.analysis.programme import violations

    problem = _problem(size)
    chosen = np.zeros(size, dtype=bool)
    for estate in np.argsort(-problem.worth):
        chosen[estate] = True
        if any(one.excess for one in violations(problem, chosen)):
            chosen[estate] = False
    return np.nan if violations(problem, chosen) else problem.value(chosen)


def costs_by_plugin(size: int):
    from bassin_minier_plugin.analysis.integer_programme import Clock
    from bassin_minier_plugin.analysis.selection import Counterfactuals

    problem, best = _problem(size), _search(size).programme
    counterfactuals = Counterfactuals(problem, best, Clock(600))
    answers = [counterfactuals.of(estate) for estate in range(size)]
    return sum(answer.regret for answer in answers if answer.is_exact)


def _search(size: int):
    from bassin_minier_plugin.analysis.integer_programme import Clock
    from bassin_minier_plugin.analysis.selection import best_programme

    return best_programme(_problem(size), Clock(600))


def _problem(size: int):
    """A contract of 25 estates and 12 000 dwellings in 8 groups and 2 phases."""
    from bassin_minier_plugin.analysis.programme import Constraint
    from tests.analysis.test_selection import problem_of

    chance = np.random.default_rng(3)
    dwellings = np.round(np.exp(chance.normal(4.6, 0.95, size)))
    score = np.round(chance.normal(45, 18, size).clip(0, 100), 6)
    group = chance.choice(GROUPS, size, p=[0.25, 0.25, 0.15, 0.12, 0.1, 0.08, 0.04, 0.01])
    problem = problem_of(score, dwellings, 12_000, phases=2, of_phase=0.1)
    groups = tuple(Constraint("group_count", (group == one).astype(float), 1, 6, str(one)) for one in range(GROUPS))
    return replace(problem, constraints=problem.constraints + groups)


MEASURES = {
    "ranks": (("plugin", ranks_by_plugin), ("numpy", ranks_by_numpy)),
    "programme": (("plugin", programme_by_plugin), ("SciPy", programme_by_scipy), ("greedy", programme_by_greedy)),
    "costs": (("plugin", costs_by_plugin),),
}
SIZES = {"ranks": (543, 20_000), "programme": (543, 2_000), "costs": (543,)}
QUICK_SIZES = {"ranks": (543, 2_000), "programme": (543,), "costs": (543,)}
TITLES = {
    "ranks": f"Ranks under {DRAWS:,} draws of {CRITERIA} criteria".replace(",", " "),
    "programme": f"Programme of {TOP} estates, 2 phases, {GROUPS} groups, to proven optimality",
    "costs": "What each estate would cost the programme",
}


def measure(name: str, size: int, side: str) -> dict:
    job = dict(MEASURES[name])[side]
    job(min(size, 60) if name == "ranks" else size)  # libraries are loaded and warm
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    times = []
    while len(times) < _REPEATS and sum(times) < 20:
        started = time.perf_counter()
        found = job(size)
        times.append(time.perf_counter() - started)
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    value = float(np.mean(found)) if isinstance(found, np.ndarray) else float(found)
    return {"seconds": sorted(times)[len(times) // 2], "memory_mb": memory, "value": value}


def run(is_full: bool, only: str) -> list[str]:
    """Measure all; return the lines of the report."""
    lines = ["## Decisions", "", "| Job | Size | Side | Seconds | Memory (MB) | Result |", "|---|---|---|---|---|---|"]
    ratios, found = [], False
    for name, sides in MEASURES.items():
        if only not in name:
            continue
        found = True
        times: dict[int, dict[str, dict]] = {}
        for size in (SIZES if is_full else QUICK_SIZES)[name]:
            times[size] = {side: _in_process(name, size, side) for side, _ in sides}
            for side, one in times[size].items():
                value = "breaks the constraints" if np.isnan(one["value"]) else f"{one['value']:.6g}"
                cells = (f"{one['seconds']:.3f}", f"{one['memory_mb']:.0f}", value)
                lines.append("| " + " | ".join((TITLES[name], f"{size:,}".replace(",", " "), side, *cells)) + " |")
                print(lines[-1], flush=True)
        ratios += _ratios(name, times)
    return [*lines, "", *ratios, ""] if found else []


def _ratios(name: str, times: dict[int, dict[str, dict]]) -> list[str]:
    told = []
    for size, sides in times.items():
        own = sides["plugin"]
        for side in ("numpy", "SciPy"):
            if side in sides:
                ratio = sides[side]["seconds"] / own["seconds"]
                goal = f" (goal ≥ {RANKS_GOAL:.0f})" if name == "ranks" else ""
                memory = sides[side]["memory_mb"] / max(own["memory_mb"], 1)
                told.append(
                    f"- {name}, {size}: {ratio:.1f} times as fast as {side}{goal}, 1/{memory:.1f} of its memory"
                )
    sizes = sorted(times)
    if len(sizes) > 1:
        first, last = (times[size]["plugin"]["seconds"] for size in (sizes[0], sizes[-1]))
        exponent = np.log(last / first) / np.log(sizes[-1] / sizes[0])
        told.append(f"- {name}: time grows as n^{exponent:.2f} from {sizes[0]} to {sizes[-1]} estates")
    return told


def _in_process(name: str, size: int, side: str) -> dict:
    command = [sys.executable, "-m", "bench.decisions", name, str(size), side]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], int(sys.argv[2]), sys.argv[3])))
