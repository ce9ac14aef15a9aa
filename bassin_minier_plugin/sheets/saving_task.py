"""Save off the window's thread."""

from __future__ import annotations

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..i18n import tr
from .address import StoreAddress
from .changes import Conflict, SheetChanges
from .errors import StoreError
from .save import save


class SavingTask(QgsTask):
    """Hand it to `QgsApplication.taskManager()`. One of three signals comes, in the window's thread:

    `sheet_saved` with Saved, `conflict_met` with Conflict, `save_refused` with StoreError. Nothing typed is touched:
    the dock reloads the layers after `sheet_saved` only (`layers.reload(layers, discard_edits=True)`).
    """

    sheet_saved = pyqtSignal(object)
    conflict_met = pyqtSignal(object)
    save_refused = pyqtSignal(object)

    def __init__(self, address: StoreAddress, changes: SheetChanges):
        super().__init__(tr("Saving the operation sheet"), QgsTask.Flag.Hidden)
        self.address, self.changes = address, changes
        self.answer, self.refusal = None, None

    def run(self) -> bool:
        try:
            self.answer = save(self.address, self.changes)
        except StoreError as refusal:
            self.refusal = refusal
        return self.refusal is None

    def finished(self, succeeded: bool):
        if self.refusal is not None:
            self.save_refused.emit(self.refusal)
        elif isinstance(self.answer, Conflict):
            self.conflict_met.emit(self.answer)
        elif self.answer is not None:
            self.sheet_saved.emit(self.answer)
        else:  # an error that `save` does not know: QGIS has told it already
            self.save_refused.emit(StoreError("store_trouble", store=self.address.title, reason=""))
