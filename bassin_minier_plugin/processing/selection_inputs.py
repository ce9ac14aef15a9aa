"""From the parameters of `selectestates` to the problem that the analysis solves."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np

from ..analysis.errors import InputError
from ..analysis.group_bounds import read_group_bounds
from ..analysis.numbers import to_number, to_numbers
from ..analysis.programme import Constraint, Problem
from .expressions import expression_values
from .refusals import about
from .sources import LayerTable, require_field

_KEYS = ("estate_id", "uuid")


@dataclass
class Candidates:
    """Estates as they can be chosen; arrays of shape (n,), NaN where unknown."""

    table: LayerTable
    score: np.ndarray
    dwellings: np.ndarray
    group: np.ndarray
    limits: dict[str, np.ndarray]
    locked_in: np.ndarray
    locked_out: np.ndarray

    @property
    def unknown_limit(self) -> np.ndarray:
        """The first field of a limit that is not known of each estate, None where all are."""
        first = np.full(len(self.score), None, dtype=object)
        for name, amounts in reversed(self.limits.items()):
            first[np.isnan(amounts)] = name
        return first

    @property
    def can_be_chosen(self) -> np.ndarray:
        is_known = np.isfinite(self.score) & np.isfinite(self.dwellings)
        return is_known & (self.unknown_limit == None) & ~self.locked_out  # noqa: E711


def read_candidates(algorithm, parameters, context, tick) -> Candidates:
    table = algorithm.reader.read_main(algorithm.INPUT, tick=tick)
    score = _numbers(algorithm, algorithm.SCORE, table, parameters, context)
    return candidates_of(algorithm, table, score, parameters, context)


def candidates_of(algorithm, table: LayerTable, score: np.ndarray, parameters, context) -> Candidates:
    """The candidates of a table that was read, under a score that it may not hold itself."""
    _refuse_twice(table)
    if len(score) and np.isnan(score).all():
        raise InputError("no_score", layer=table.name, field=_field(algorithm, algorithm.SCORE, parameters, context))
    dwellings = _numbers(algorithm, algorithm.DWELLINGS, table, parameters, context)
    _refuse_negative(table, dwellings, _field(algorithm, algorithm.DWELLINGS, parameters, context))
    group_field = _field(algorithm, algorithm.GROUP, parameters, context)
    group = _texts(table, group_field) if group_field else np.full(len(table), None, dtype=object)
    limits = {}
    for name, _low, _high in read_limits(algorithm, parameters, context):
        require_field(algorithm.reader.source(algorithm.INPUT).fields(), name, table.name)
        with about(table.name, table.ids):
            limits[name] = to_numbers(table.frame[name])
    locked_in, locked_out = (
        _matching(algorithm, table, parameters, name, context) for name in (algorithm.LOCK_IN, algorithm.LOCK_OUT)
    )
    candidates = Candidates(table, score, dwellings, group, limits, locked_in, locked_out)
    _refuse_bad_locks(candidates)
    return candidates


def _field(algorithm, name, parameters, context) -> str:
    return algorithm.parameterAsString(parameters, name, context)


def _numbers(algorithm, parameter, table: LayerTable, parameters, context) -> np.ndarray:
    name = _field(algorithm, parameter, parameters, context)
    require_field(algorithm.reader.source(algorithm.INPUT).fields(), name, table.name)
    with about(table.name, table.ids):
        return to_numbers(table.frame[name])


def _texts(table: LayerTable, name: str) -> np.ndarray:
    require_column(table, name)
    texts = np.full(len(table), None, dtype=object)
    texts[:] = [None if value is None or value != value else str(value) for value in table.frame[name].tolist()]
    return texts


def require_column(table: LayerTable, name: str):
    if name not in table.frame:
        raise InputError("field_missing", layer=table.name, field=name)


def _refuse_twice(table: LayerTable):
    """An estate that stands twice would bring its dwellings twice."""
    for name in _KEYS:
        if name in table.frame:
            keys = [key for key in table.frame[name].tolist() if key is not None and key == key]
            key, count = next(iter(Counter(keys).most_common(1)), (None, 0))
            if count > 1:
                key = int(key) if isinstance(key, float) and key.is_integer() else key
                raise InputError("key_twice", layer=table.name, field=name, key=str(key), n=count)


def _refuse_negative(table: LayerTable, amounts: np.ndarray, name: str):
    if (amounts < 0).any():
        row = int(np.argmax(amounts < 0))
        raise InputError(
            "negative_value", layer=table.name, field=name, row=int(table.ids[row]), value=float(amounts[row])
        )


def _matching(algorithm, table: LayerTable, parameters, parameter, context) -> np.ndarray:
    """Where an expression holds, False everywhere when none was given."""
    arguments = (algorithm.INPUT, table, parameters, parameter, context)
    values = expression_values(algorithm, *arguments, "lock_unusable")
    if values is None:
        return np.zeros(len(table), dtype=bool)
    return np.array([bool(value or 0) for value in values], dtype=bool)


def _refuse_bad_locks(candidates: Candidates):
    ids = candidates.table.ids
    both = candidates.locked_in & candidates.locked_out
    if both.any():
        raise InputError(
            "locks_contradict", layer=candidates.table.name, row=int(ids[np.argmax(both)]), n=int(both.sum())
        )
    unknown = candidates.locked_in & ~candidates.can_be_chosen
    if unknown.any():
        raise InputError("lock_unknown", layer=candidates.table.name, row=int(ids[np.argmax(unknown)]))


def read_limits(algorithm, parameters, context) -> list[tuple[str, float, float]]:
    """(field, least, most) of each row of LIMITS, infinite where a cell is empty."""
    cells = [str(cell if cell is not None else "").strip() for cell in _cells(algorithm, parameters, context)]
    if len(cells) % 3:
        raise InputError("limits_ragged", n=len(cells))
    limits = []
    for name, low, high in zip(cells[::3], cells[1::3], cells[2::3]):
        if not (name or low or high):
            continue
        bounds = [_bound(text, name, otherwise) for text, otherwise in ((low, -np.inf), (high, np.inf))]
        if bounds[0] > bounds[1]:
            raise InputError("limit_crossed", field=name, low=bounds[0], high=bounds[1])
        limits.append((name, *bounds))
    return limits


def _cells(algorithm, parameters, context) -> list:
    value = parameters.get(algorithm.LIMITS)
    if isinstance(value, (list, tuple)) and value and isinstance(value[0], (list, tuple)):
        return [cell for row in value for cell in row]
    return algorithm.parameterAsMatrix(parameters, algorithm.LIMITS, context) or []


def _bound(text: str, field: str, otherwise: float) -> float:
    number = to_number(text)
    if number is None:
        raise InputError("limit_not_a_number", field=field, value=text)
    return otherwise if np.isnan(number) else number


def problem_of(algorithm, candidates: Candidates, parameters, context) -> Problem:
    """The problem of the contract, with every bound that was given."""
    dwellings, size = candidates.dwellings, len(candidates.score)
    target = algorithm.parameterAsDouble(parameters, algorithm.DWELLINGS_TARGET, context)
    tolerance = algorithm.parameterAsDouble(parameters, algorithm.TOLERANCE, context)
    least = algorithm.parameterAsInt(parameters, algorithm.COUNT_MIN, context)
    most = algorithm.parameterAsInt(parameters, algorithm.COUNT, context)
    if least > most:
        raise InputError("count_crossed", low=least, high=most)
    constraints = [
        Constraint("count", np.ones(size), least, most),
        Constraint("dwellings", dwellings, target * (1 - tolerance), target * (1 + tolerance)),
        *_of_groups(algorithm, candidates, parameters, context),
    ]
    for name, low, high in read_limits(algorithm, parameters, context):
        constraints.append(Constraint("limit", candidates.limits[name], low, high, name))
    phases = algorithm.parameterAsInt(parameters, algorithm.PHASES, context)
    slack = algorithm.parameterAsDouble(parameters, algorithm.PHASE_TOLERANCE, context)
    low, high = max(1 / phases - slack, 0.0) * target, (1 / phases + slack) * target
    if phases == 1:  # the whole programme is the phase
        constraints[1] = replace(constraints[1], low=max(constraints[1].low, low), high=min(constraints[1].high, high))
    known_score = np.where(candidates.can_be_chosen, candidates.score, 0.0)
    return Problem(
        worth=worth_of(algorithm, candidates, known_score, parameters, context),
        score=known_score,
        can_be_chosen=candidates.can_be_chosen,
        locked_in=candidates.locked_in,
        constraints=tuple(constraints),
        phases=phases,
        of_phases=(Constraint("dwellings", dwellings, low, high),) * phases if phases > 1 else (),
    )


def worth_of(algorithm, candidates: Candidates, score: np.ndarray, parameters, context) -> np.ndarray:
    if algorithm.objective(parameters, context) == "score_dwellings":
        return np.where(candidates.can_be_chosen, score * candidates.dwellings, 0.0)
    return np.where(candidates.can_be_chosen, score, 0.0)


def _of_groups(algorithm, candidates: Candidates, parameters, context) -> list[Constraint]:
    least, most = (algorithm.parameterAsString(parameters, name, context) for name in ("GROUP_MIN", "GROUP_MAX"))
    if not (least.strip() or most.strip()):
        return []
    if not algorithm.parameterAsString(parameters, algorithm.GROUP, context):
        raise InputError("group_missing")
    groups = sorted({group for group in candidates.group.tolist() if group is not None})
    low, high = read_group_bounds(least, groups), read_group_bounds(most, groups)
    constraints = []
    for group, kind in dict.fromkeys([*low, *high]):
        inside = candidates.group == group
        amounts = np.where(inside, candidates.dwellings if kind == "group_dwellings" else 1.0, 0.0)
        bounds = low.get((group, kind), 0.0), high.get((group, kind), np.inf)
        if bounds[0] > bounds[1]:
            raise InputError("limit_crossed", field=group, low=bounds[0], high=bounds[1])
        constraints.append(Constraint(kind, amounts, *bounds, group))
    return constraints
