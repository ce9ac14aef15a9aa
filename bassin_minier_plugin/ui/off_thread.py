"""Work that may wait for a disk or a server, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..sheets.errors import StoreError


class _Task(QgsTask):
    ended = pyqtSignal(object, object)

    def __init__(self, title: str, work: Callable[[], object]):
        super().__init__(title, QgsTask.Flag.Hidden | QgsTask.Flag.Silent)
        self.work = work
        self.answer, self.refusal = None, StoreError("store_trouble", store="", reason=title)

    def run(self) -> bool:
        try:
            self.answer = self.work()
            self.refusal = None
        except StoreError as refusal:
            self.refusal = refusal
        return self.refusal is None

    def finished(self, succeeded: bool):
        self.ended.emit(self.answer, self.refusal)


class OffThread(QObject):
    """Runs functions one beside the other and brings back their answers, unless it has been told to forget them."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._running: dict[_Task, tuple] = {}

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    def run(
        self,
        title: str,
        work: Callable[[], object],
        then: Callable[[object], None],
        otherwise: Callable[[StoreError], None] | None = None,
    ):
        """`then(answer)` in the window's thread, or `otherwise(refusal)`."""
        task = _Task(title, work)
        self._running[task] = (then, otherwise)
        task.ended.connect(lambda answer, refusal: self._ended(task, answer, refusal))
        QgsApplication.taskManager().addTask(task)

    def forget(self):
        """Nothing that still runs will be heard any more."""
        for task in list(self._running):
            task.cancel()
        self._running.clear()

    def _ended(self, task: _Task, answer, refusal):
        then, otherwise = self._running.pop(task, (None, None))
        if refusal is None and then is not None:
            then(answer)
        elif refusal is not None and otherwise is not None:
            otherwise(refusal)
