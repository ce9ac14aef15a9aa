"""Saving: what is pending in the edit buffers, sheet by sheet, each in one transaction off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..i18n import tr
from ..sheets.changes import INSERT, Conflict, RowChange, Saved, SheetChanges
from ..sheets.drafts import DraftFolder
from ..sheets.errors import StoreError
from ..sheets.layers import pending_changes, pending_sheets, reload, sheet_as_edited
from ..sheets.restoring import restore
from ..sheets.saving_task import SavingTask
from ..sheets.tables import OPERATION

_DRAFT_MS = 3000


def draft_folder() -> DraftFolder:
    return DraftFolder(Path(QgsApplication.qgisSettingsDirPath()) / "bassin_minier" / "drafts")


def author() -> str:
    """Who works, for the history."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


class SheetSaving(QObject):
    """`settle(conflict, changes)` asks a person: the changes to save instead, or None to leave it for later.

    `round_ended(saved, left)`: uuids of the sheets saved, and of those that are still pending.
    """

    round_began = pyqtSignal()
    round_ended = pyqtSignal(set, set)
    refused = pyqtSignal(object)  # StoreError
    draft_refused = pyqtSignal(str)

    def __init__(self, contract, settle: Callable[[Conflict, SheetChanges], SheetChanges | None], parent=None):
        super().__init__(parent)
        self.contract, self.settle = contract, settle
        self.drafts = draft_folder()
        # What a round could not save, as it was when editing began: its versions keep a conflict a conflict.
        self._begun: dict[str, SheetChanges] = {}
        # Rows as they were when somebody began to look at a sheet: a provider tells what the store holds now.
        self._seen: dict[str, dict[tuple[str, str], dict]] = {}
        self._kept: set[str] = set()
        self._waiting: list[SheetChanges] = []
        self._saved: set[str] = set()
        self._left: dict[str, SheetChanges] = {}
        self._task: SavingTask | None = None
        self.is_saving = False
        self._draft_timer = QTimer(self)
        self._draft_timer.setInterval(_DRAFT_MS)
        self._draft_timer.timeout.connect(self.keep_drafts)
        if not contract.is_read_only:
            self._draft_timer.start()

    def pending(self) -> set[str]:
        return pending_sheets(self.contract.layers) if self.contract.layers else set()

    def see(self, uuid: str):
        """Remember what the store holds of a sheet that is about to be edited; what is pending began earlier."""
        if uuid in self.pending():
            if uuid not in self._seen:
                rows = pending_changes(self.contract.layers, uuid, author()).rows
                self._seen[uuid] = {(row.table, row.uuid): row.base for row in rows if row.base}
            return
        sheet = sheet_as_edited(self.contract.layers, uuid) or {}
        self._seen[uuid] = {(table, row["uuid"]): row for table, rows in sheet.items() for row in rows}

    def changes_of(self, uuid: str) -> SheetChanges | None:
        """What is pending on a sheet, against what its author saw when editing began."""
        found = pending_changes(self.contract.layers, uuid, author())
        if found is None:
            return None
        begun = self._begun.get(uuid)
        known = dict(self._seen.get(uuid, {}))
        if begun is not None:
            known.update({(row.table, row.uuid): row.base for row in begun.rows if row.base})
        rows = tuple(_against(row, known.get((row.table, row.uuid))) for row in found.rows)
        if begun is not None and begun.rows == rows:
            return begun  # the very same, key and all: an outcome that is not known is never written twice
        own = known.get((OPERATION, uuid))
        version = found.version if own is None or found.version is None else own["version"]
        return replace(found, rows=rows, version=version)

    # -- drafts

    def keep_drafts(self):
        """Write what is pending to disk, and drop the drafts of what no longer is."""
        if self.is_saving or not self.contract.layers:
            return
        try:
            now = self.pending()
            for uuid in now:
                changes = self.changes_of(uuid)
                if changes is not None:
                    self.drafts.keep(self.contract.address, changes)
            for uuid in self._kept - now:
                self.drafts.drop(self.contract.address, uuid)
            self._kept = now
        except (OSError, StoreError) as failure:
            self.draft_refused.emit(str(failure))

    def drop_drafts(self, uuids: set[str]):
        for uuid in uuids:
            self.drafts.drop(self.contract.address, uuid)
        self._kept -= uuids

    # -- a round

    def save(self, uuids: set[str] | None = None, extra: list[SheetChanges] | None = None):
        """Save the pending sheets (or those named), and changes that stand in no buffer."""
        if self.is_saving:
            return
        try:
            wanted = [self.changes_of(uuid) for uuid in sorted(self.pending() if uuids is None else uuids)]
        except StoreError as refusal:
            self.refused.emit(refusal)
            return
        self._waiting = [one for one in wanted if one is not None] + list(extra or ())
        self._saved, self._left = set(), {}
        if not self._waiting:
            self.round_ended.emit(set(), set())
            return
        self.keep_drafts()
        self.is_saving = True
        self.round_began.emit()
        self._send_next()

    def _send_next(self):
        if not self._waiting:
            self._end_round()
            return
        self._send(self._waiting.pop(0))

    def _send(self, changes: SheetChanges, is_retry: bool = False):
        task = SavingTask(self.contract.address, changes)
        self._task = task
        task.sheet_saved.connect(lambda saved: self._went_through(changes, saved))
        task.conflict_met.connect(lambda conflict: self._met(changes, conflict))
        task.save_refused.connect(lambda refusal: self._was_refused(changes, refusal, is_retry))
        QgsApplication.taskManager().addTask(task)

    def _went_through(self, changes: SheetChanges, _saved: Saved):
        self._saved.add(changes.operation)
        self._begun.pop(changes.operation, None)
        self._seen.pop(changes.operation, None)
        self._send_next()

    def _met(self, changes: SheetChanges, conflict: Conflict):
        settled = self.settle(conflict, changes)
        if settled is None:
            self._left[changes.operation] = changes
            self._send_next()
            return
        self._send(settled)

    def _was_refused(self, changes: SheetChanges, refusal: StoreError, is_retry: bool):
        if not refusal.is_outcome_known and not is_retry:
            self._send(changes, is_retry=True)
            return
        self._left[changes.operation] = changes
        self.refused.emit(refusal)
        self._send_next()

    def _end_round(self):
        """Read the store again where something went in; what could not be saved is put back as it was typed."""
        self.is_saving, self._task = False, None
        self._begun.update(self._left)
        layers = self.contract.layers
        if self._saved and layers:
            others = self.pending() - self._saved - set(self._left)
            unsaved = {uuid: self.changes_of(uuid) for uuid in others}
            self._begun.update({uuid: one for uuid, one in unsaved.items() if one is not None})
            reload(layers, discard_edits=True)
            self.drop_drafts(self._saved)
            for changes in {**unsaved, **self._left}.values():
                if changes is not None:
                    self._put_back(layers, changes)
        self.round_ended.emit(set(self._saved), set(self._left))

    def _put_back(self, layers, changes: SheetChanges):
        try:
            restore(layers, changes, tr("What could not be saved"))
        except (AttributeError, KeyError):  # the row it speaks of is gone: the draft on disk still has it
            self.drafts.keep(self.contract.address, changes)

    def discard(self, uuids: set[str] | None = None):
        """Forget all that is pending."""
        gone = self.pending() if uuids is None else uuids
        reload(self.contract.layers, discard_edits=True)
        self.drop_drafts(gone)
        for uuid in gone:
            self._begun.pop(uuid, None)
            self._seen.pop(uuid, None)

    def let_go(self):
        self._draft_timer.stop()
        self._waiting = []


def _against(row: RowChange, seen: dict | None) -> RowChange:
    """The same edit, told against the row that its author saw."""
    if seen is None or row.action == INSERT:
        return row
    return replace(row, base=seen, version=seen["version"])
