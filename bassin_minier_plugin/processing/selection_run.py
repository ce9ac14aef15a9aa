"""One run of `selectestates`: the programme or the nearest one, the answers for every estate, the draws."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..analysis.errors import InputError
from ..analysis.integer_programme import Clock
from ..analysis.programme import Problem, Violation
from ..analysis.programme_result import programme_table
from ..analysis.scoring import values_matrix
from ..analysis.selection import (
    Counterfactual,
    Counterfactuals,
    Programme,
    best_programme,
    nearest_programme,
    selection_frequency,
)
from ..analysis.weight_draws import PACKET, DrawnScores
from ..i18n import tr
from .base import part_of
from .messages import sentence
from .model_files import chosen_model
from .refusals import about
from .row_labels import unique_labels
from .selection_inputs import Candidates, problem_of, read_candidates, worth_of
from .selection_words import Explanations, relaxation_words


@dataclass
class SelectionRun:
    """What was found, for the layer and for the report."""

    candidates: Candidates
    problem: Problem
    programme: Programme
    labels: list[str]
    objective: str
    table: pd.DataFrame = field(default_factory=pd.DataFrame)
    answers: dict[int, Counterfactual] = field(default_factory=dict)
    violated: list[Violation] = field(default_factory=list)
    relaxation: str = ""
    draws: int = 0
    warnings: list[str] = field(default_factory=list)

    @property
    def is_nearest(self) -> bool:
        return bool(self.violated)


def run_selection(algorithm, parameters, context, tick) -> SelectionRun:
    candidates = read_candidates(algorithm, parameters, context, part_of(tick, 0.0, 0.05))
    problem = problem_of(algorithm, candidates, parameters, context)
    seconds = algorithm.parameterAsDouble(parameters, algorithm.TIME_LIMIT, context)
    model = _model_of_draws(algorithm, parameters, context)
    run = search_programme(candidates, problem, Clock(seconds, lambda: tick(0.05)))
    run.objective = algorithm.objective(parameters, context)
    if not run.is_nearest:
        until = 0.6 if model else 0.95
        run.answers = _answers(run, seconds, part_of(tick, 0.1, until))
    explanations = Explanations(candidates, problem, run.programme, run.labels)
    run.table = programme_table(problem, run.programme, run.answers, run.is_nearest)
    run.table["displaces"] = pd.Series(explanations.displaced(run.answers), dtype=object)
    if model is not None:
        frequency = _frequency(algorithm, run, model, parameters, context, seconds, part_of(tick, 0.6, 0.95))
        run.table["selection_frequency"] = frequency
    run.table["why_not"] = pd.Series(explanations.sentences(run.answers, run.is_nearest), dtype=object)
    return run


def _model_of_draws(algorithm, parameters, context):
    if not algorithm.parameterAsInt(parameters, algorithm.ROBUST_DRAWS, context):
        return None
    text = algorithm.parameterAsString(parameters, algorithm.MODEL, context)
    if text:
        return chosen_model(algorithm, algorithm.MODEL, text)
    if algorithm.recorded_model is None:
        raise InputError("draws_without_model")
    return algorithm.recorded_model


def search_programme(candidates: Candidates, problem: Problem, clock: Clock) -> SelectionRun:
    """The best programme, or the nearest one with the relaxation that it needs, before any question about it."""
    beside = candidates.group.tolist()
    for name in ("commune", "commune_1"):
        if name in candidates.table.frame:
            beside = [str(value) if isinstance(value, str) else None for value in candidates.table.frame[name]]
            break
    labels = unique_labels(candidates.table.frame, beside)
    search = best_programme(problem, clock)
    if search.programme is not None:
        run = SelectionRun(candidates, problem, search.programme, labels, "")
        if not search.is_proven:
            run.warnings.append(sentence("programme_unproven", {"gap": 100 * search.programme.gap}))
        return run
    if not search.is_infeasible:
        raise InputError("no_programme_in_time")
    nearest = nearest_programme(problem, Clock(clock.granted, clock.tick))
    if nearest is None:
        raise InputError("no_programme_in_time")
    run = SelectionRun(candidates, problem, nearest.programme, labels, "", violated=nearest.violated)
    run.relaxation = relaxation_words(nearest.violated)
    if not nearest.is_proven:
        run.relaxation += " " + tr("The time ran out: a smaller relaxation may exist.")
    run.warnings.append(tr("No programme meets the constraints. {relaxation}").format(relaxation=run.relaxation))
    return run


def _answers(run: SelectionRun, seconds: float, tick) -> dict[int, Counterfactual]:
    """The near misses first: they are the ones that someone will ask about."""
    problem, chosen = run.problem, run.programme.chosen
    asked = np.flatnonzero(problem.can_be_chosen & ~problem.locked_in)
    asked = asked[np.lexsort((-problem.worth[asked], ~chosen[asked]))]
    share = 0.0
    clock = Clock(seconds, lambda: tick(share))
    counterfactuals = Counterfactuals(problem, run.programme, clock)
    answers = {}
    for done, position in enumerate(asked.tolist()):
        share = done / len(asked)
        answers[position] = counterfactuals.of(position)
        tick(share)
    bounded = sum(not answer.is_exact for answer in answers.values())
    if bounded and run.programme.is_proven:
        run.warnings.append(sentence("regrets_bounded", {"n": bounded}))
    return answers


def _frequency(algorithm, run: SelectionRun, model, parameters, context, seconds: float, tick) -> np.ndarray:
    candidates = run.candidates
    if run.is_nearest:
        run.warnings.append(sentence("draws_not_solved", {}))
        return np.full(len(candidates.score), np.nan)
    with about(candidates.table.name, candidates.table.ids):
        v = values_matrix(candidates.table.frame, model)
    seed = algorithm.parameterAsInt(parameters, algorithm.SEED, context)
    spread = algorithm.parameterAsDouble(parameters, algorithm.SPREAD, context)
    draws = algorithm.parameterAsInt(parameters, algorithm.ROBUST_DRAWS, context)
    scores = DrawnScores(v, model, spread, seed)
    share = 0.0

    def worths():
        nonlocal share
        for draw in range(draws):
            if draw % PACKET == 0:
                packet = scores.packet(draw // PACKET)
            share = draw / draws
            yield worth_of(algorithm, candidates, packet[:, draw % PACKET], parameters, context)

    frequency, run.draws = selection_frequency(run.problem, worths(), Clock(seconds, lambda: tick(share)))
    if run.draws < draws:
        run.warnings.append(sentence("draws_cut_short", {"n": run.draws, "asked": draws}))
    return frequency
