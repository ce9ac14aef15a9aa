"""The report of `selectestates`: the programme, its certificate, the near misses, ready for the template."""

from __future__ import annotations

import numpy as np

from ..analysis.integer_programme import SOLVER
from ..analysis.programme import violations
from ..i18n import format_number, format_percent, tr
from .html_report import render_report
from .report_map import map_of
from .row_labels import fictitious_notice
from .select_estates import objective_titles
from .selection_run import SelectionRun
from .selection_words import bounds_words, constraint_words, quantity, relaxation_words

PHASE_COLOURS = ("#0b3c6f", "#4da3d9", "#a9d5ef")
_NEAR_COLOUR, _OTHER_COLOUR = "#f0a020", "#d5d9de"
_NEAR_MISSES = 25


def write_report(path: str, run: SelectionRun, record: dict):
    render_report(
        path,
        "selection.html.j2",
        run=record,
        fictitious=fictitious_notice(run.candidates.table.frame),
        is_nearest=run.is_nearest,
        relaxation=run.relaxation,
        figures=_figures(run),
        certificate=_certificate(run),
        summary=_summary(run),
        map=_map(run),
        chosen=_chosen(run),
        near=_near_misses(run),
        constraints=_constraints(run),
        locks=_locks(run),
        naive=_naive(run),
        draws=run.draws,
    )


def _figures(run: SelectionRun) -> list[dict]:
    chosen = run.programme.chosen
    figures = [
        {"figure": format_number(chosen.sum()), "title": tr("estates in the programme")},
        {"figure": quantity(_dwellings(run, chosen)), "title": tr("dwellings")},
        {"figure": format_number(run.candidates.score[chosen].sum(), 1), "title": tr("sum of the scores")},
    ]
    for number in range(1, run.problem.phases + 1):
        title = tr("dwellings in phase {phase}").format(phase=number)
        figures.append({"figure": quantity(_dwellings(run, run.programme.phase == number)), "title": title})
    return figures


def _dwellings(run: SelectionRun, rows: np.ndarray) -> float:
    return float(run.candidates.dwellings[rows].sum())


def _certificate(run: SelectionRun) -> list[tuple[str, str]]:
    programme = run.programme
    if run.is_nearest:
        status = tr("no programme meets the constraints (proven); this is the nearest one")
    elif programme.is_proven:
        status = tr("optimal: proven that no programme is better")
    else:
        status = tr("not proven: the time ran out")
    return [
        (tr("Status"), status),
        (tr("Objective"), objective_titles()[run.objective]),
        (tr("Value of the objective"), format_number(programme.value, 4)),
        (tr("Upper bound"), format_number(programme.bound, 4)),
        (tr("Optimality gap"), format_percent(programme.gap, 4)),
        (tr("Candidates"), format_number(run.problem.can_be_chosen.sum())),
        (tr("Solver"), SOLVER),
    ]


def _summary(run: SelectionRun) -> dict:
    """Estates and dwellings by group and phase; the totals are sums of what is shown."""
    group, phase, phases = run.candidates.group, run.programme.phase, range(1, run.problem.phases + 1)
    chosen = run.programme.chosen
    names = sorted({name for name in group[chosen].tolist() if name is not None})
    parts = [(name, group == name) for name in names]
    nameless = np.array([name is None for name in group.tolist()], dtype=bool)
    if (nameless & chosen).any() and names:
        parts.append((tr("no group"), nameless))
    rows = [{"name": name, "cells": _cells(run, inside & chosen, phase, phases)} for name, inside in parts]
    return {
        "phases": [tr("Phase {phase}").format(phase=number) for number in phases] + [tr("Programme")],
        "rows": rows,
        "total": _cells(run, chosen, phase, phases),
    }


def _cells(run: SelectionRun, rows: np.ndarray, phase: np.ndarray, phases) -> list[dict]:
    parts = [rows & (phase == number) for number in phases] + [rows]
    return [{"estates": format_number(part.sum()), "dwellings": quantity(_dwellings(run, part))} for part in parts]


def _chosen(run: SelectionRun) -> list[dict]:
    order = np.flatnonzero(run.programme.chosen)
    order = order[np.lexsort((-run.candidates.score[order], run.programme.phase[order]))]
    return [_row(run, position) for position in order.tolist()]


def _row(run: SelectionRun, position: int) -> dict:
    row = run.table.iloc[position]
    regret = row["regret_out"] if run.programme.chosen[position] else row["regret_in"]
    frequency = row.get("selection_frequency", np.nan)
    return {
        "phase": int(run.programme.phase[position]),
        "label": run.labels[position],
        "group": run.candidates.group[position] or "",
        "score": format_number(run.candidates.score[position], 1),
        "dwellings": quantity(run.candidates.dwellings[position]),
        "regret": "–" if np.isnan(regret) else _regret(regret, row["regret_exact"] == 1),
        "displaces": row["displaces"] or "",
        "frequency": "" if np.isnan(frequency) else format_percent(frequency),
        "why": row["why_not"],
    }


def _regret(amount: float, is_exact: bool) -> str:
    told = format_number(amount, 2)
    return told if is_exact else tr("at least {amount}").format(amount=told)


def _near_positions(run: SelectionRun) -> np.ndarray:
    regret = run.table["regret_in"].to_numpy(dtype=float)
    order = np.argsort(regret, kind="stable")
    return order[np.isfinite(regret[order])][:_NEAR_MISSES]


def _near_misses(run: SelectionRun) -> list[dict]:
    return [_row(run, position) for position in _near_positions(run).tolist()]


def _constraints(run: SelectionRun) -> list[dict]:
    parts = [(one, run.programme.chosen, 0) for one in run.problem.constraints]
    parts += [(one, run.programme.phase == number, number) for number, one in enumerate(run.problem.of_phases, 1)]
    rows = []
    for constraint, chosen, phase in parts:
        total = float(constraint.amounts[chosen].sum())
        rows.append(
            {
                "title": constraint_words(constraint, phase),
                "bounds": bounds_words(constraint),
                "total": quantity(total),
                "is_met": constraint.is_met(total),
            }
        )
    return rows


def _locks(run: SelectionRun) -> list[dict]:
    candidates = run.candidates
    locks = [(position, tr("locked in")) for position in np.flatnonzero(candidates.locked_in).tolist()]
    locks += [(position, tr("locked out")) for position in np.flatnonzero(candidates.locked_out).tolist()]
    return [
        {"label": run.labels[position], "group": candidates.group[position] or "", "lock": lock}
        for position, lock in locks
    ]


def _naive(run: SelectionRun) -> dict:
    """As many estates as the programme may hold, by score alone."""
    most = int(next(one.high for one in run.problem.constraints if one.kind == "count"))
    order = np.argsort(-np.where(run.problem.can_be_chosen, run.candidates.score, -np.inf), kind="stable")
    chosen = np.zeros(len(order), dtype=bool)
    chosen[order[: min(most, int(run.problem.can_be_chosen.sum()))]] = True
    broken = violations(run.problem, chosen)
    return {
        "n": int(chosen.sum()),
        "dwellings": quantity(_dwellings(run, chosen)),
        "score": format_number(run.candidates.score[chosen].sum(), 1),
        "shared": int((chosen & run.programme.chosen).sum()),
        "broken": relaxation_words(broken),
        "own_n": int(run.programme.chosen.sum()),
        "own_dwellings": quantity(_dwellings(run, run.programme.chosen)),
        "own_score": format_number(run.candidates.score[run.programme.chosen].sum(), 1),
    }


def _map(run: SelectionRun) -> dict | None:
    table = run.candidates.table
    colours = np.full(len(table), _OTHER_COLOUR, dtype=object)
    colours[_near_positions(run)] = _NEAR_COLOUR
    for number in range(1, run.problem.phases + 1):
        colours[run.programme.phase == number] = PHASE_COLOURS[min(number, len(PHASE_COLOURS)) - 1]
    legend = [
        {"title": tr("Chosen, phase {phase}").format(phase=number), "colour": PHASE_COLOURS[min(number, 3) - 1]}
        for number in range(1, run.problem.phases + 1)
    ]
    legend += [
        {"title": tr("Near miss: the 25 that cost least to take in"), "colour": _NEAR_COLOUR},
        {"title": tr("Not chosen"), "colour": _OTHER_COLOUR},
    ]
    numbers = {
        position: str(run.programme.phase[position]) for position in np.flatnonzero(run.programme.chosen).tolist()
    }
    return map_of(table, colours, numbers, run.candidates.group, legend, run.labels)
