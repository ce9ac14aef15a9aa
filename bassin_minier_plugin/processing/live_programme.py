"""The programme of estates solved again behind the window, each time the weights have moved; the last one wins."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsApplication, QgsProcessingException, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..analysis.errors import Cancelled, InputError
from ..analysis.integer_programme import Clock
from ..analysis.scenario_comparison import group_totals
from ..i18n import tr
from .live_weighting import LiveWeighting, Ranking, told_in_words
from .messages import sentence
from .select_estates import SelectEstates
from .selection_inputs import candidates_of, problem_of
from .selection_run import SelectionRun, search_programme

_SECONDS = 20.0
_WAIT_MS = 3000
_ASKED = (
    *("DWELLINGS", "GROUP", "COUNT_MIN", "COUNT", "DWELLINGS_TARGET", "TOLERANCE", "GROUP_MIN", "GROUP_MAX"),
    *("PHASES", "PHASE_TOLERANCE", "LOCK_IN", "LOCK_OUT", "OBJECTIVE"),
)


@dataclass(frozen=True)
class LiveProgramme:
    """`phase`: 0 where an estate is not chosen. `warnings`: sentences, among them the smallest relaxation."""

    phase: list[int]
    estates: int
    dwellings: float
    by_group: list[tuple[str, int, float]]
    is_nearest: bool
    is_proven: bool
    warnings: list[str] = field(default_factory=list)

    @property
    def chosen(self) -> list[bool]:
        return [phase > 0 for phase in self.phase]


def programme_defaults() -> dict:
    """The parameters of `selectestates` that the tab leaves to the user, with their defaults."""
    algorithm = SelectEstates().create()
    return {name: algorithm.parameterDefinition(name).defaultValue() for name in _ASKED}


def solved(live: LiveWeighting, ranking: Ranking, parameters: dict, tick) -> LiveProgramme:
    """The programme under the scores of a ranking: that of `selectestates` with the same parameters.

    Raises InputError, Cancelled.
    """
    return _solve(*problem_under(live, ranking, parameters), tick)


def problem_under(live: LiveWeighting, ranking: Ranking, parameters: dict):
    """(candidates, problem): what the solver needs, read in the window's thread."""
    score = ranking.table["score"].to_numpy(dtype=float)
    candidates = candidates_of(live.algorithm, live.table, score, parameters, live.context)
    return candidates, problem_of(live.algorithm, candidates, parameters, live.context)


def _solve(candidates, problem, tick) -> LiveProgramme:
    return _told(search_programme(candidates, problem, Clock(_SECONDS, tick)))


def _told(run: SelectionRun) -> LiveProgramme:
    chosen, dwellings = run.programme.chosen, run.candidates.dwellings
    groups = group_totals(chosen, np.nan_to_num(dwellings), run.candidates.group)
    return LiveProgramme(
        phase=np.where(chosen, run.programme.phase, 0).tolist(),
        estates=int(chosen.sum()),
        dwellings=float(dwellings[chosen].sum()),
        by_group=[(name, int(row.estates), float(row.dwellings)) for name, row in groups.iterrows()],
        is_nearest=run.is_nearest,
        is_proven=run.programme.is_proven,
        warnings=list(run.warnings),
    )


class _ProgrammeTask(QgsTask):
    ended = pyqtSignal(int)

    def __init__(self, number: int, candidates, problem):
        super().__init__(tr("Programme of estates"), QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self.number, self._candidates, self._problem = number, candidates, problem
        self.programme, self.refusal = None, ""

    def run(self) -> bool:
        try:
            self.programme = _solve(self._candidates, self._problem, self._tick)
        except Cancelled:
            return False
        except InputError as refusal:
            self.refusal = sentence(refusal.code, refusal.details)
        return self.programme is not None

    def _tick(self):
        if self.isCanceled():
            raise Cancelled

    def finished(self, succeeded: bool):
        self.ended.emit(self.number)


class ProgrammeSolver(QObject):
    """Solves in the background what was asked last.

    `programme_found` with a LiveProgramme, or `programme_refused` with a sentence, comes in the window's thread, and
    only for the last question asked.
    """

    programme_found = pyqtSignal(object)
    programme_refused = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._asked = 0
        self._tasks: dict[int, _ProgrammeTask] = {}

    @property
    def is_busy(self) -> bool:
        return self._asked in self._tasks

    def ask(self, live: LiveWeighting, ranking: Ranking, parameters: dict):
        self.cancel()
        try:
            with told_in_words():
                candidates, problem = problem_under(live, ranking, parameters)
        except QgsProcessingException as refusal:
            self.programme_refused.emit(str(refusal))
            return
        task = _ProgrammeTask(self._asked, candidates, problem)
        self._tasks[task.number] = task
        task.ended.connect(self._ended)
        QgsApplication.taskManager().addTask(task)

    def cancel(self):
        """Forget what was asked: its answer will not come."""
        self._asked += 1
        for task in list(self._tasks.values()):  # one may end meanwhile
            task.cancel()

    def close(self):
        """Cancel and wait until no thread works on it any more."""
        self.cancel()
        for task in list(self._tasks.values()):
            if task.status() in (QgsTask.TaskStatus.Running, QgsTask.TaskStatus.Queued):
                task.waitForFinished(_WAIT_MS)

    def _ended(self, number: int):
        task = self._tasks.pop(number)
        if number != self._asked:
            return
        if task.programme is not None:
            self.programme_found.emit(task.programme)
        else:
            self.programme_refused.emit(task.refusal or tr("The programme could not be computed."))
