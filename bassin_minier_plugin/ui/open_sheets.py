"""The page of an open contract: its list of sheets, the sheet chosen, and what is done with them."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsExpression
from qgis.PyQt.QtCore import QEventLoop, QItemSelectionModel, QModelIndex, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QMessageBox,
    QShortcut,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import format_number, tr
from ..sheets.badges import Badge, badge_of, badges_of
from ..sheets.boundaries import boundaries_in
from ..sheets.layers import reload, sheet_as_edited
from ..sheets.restoring import is_restorable, restore
from ..sheets.sessions import read_from
from ..sheets.tables import COLUMNS
from ..sheets.watch import StoreWatch
from .conflict_dialog import ConflictDialog
from .drafts_dialog import DraftsDialog
from .off_thread import OffThread
from .plain_text import one_line, plain_label
from .rules_dialog import RulesDialog
from .sheet_delegate import SheetDelegate
from .sheet_editor import SheetEditor
from .sheet_edits import add_sheet, copy_sheet, delete_sheet
from .sheet_filters import SheetFilters
from .sheet_list import UUID_ROLE, SheetFilter, SheetListModel
from .sheet_saving import SheetSaving
from .undo_order import UndoOrder

_RELOAD_MS = 300
_WATCH_AGAIN_MS = 30_000
_Buttons = QMessageBox.StandardButton


class OpenSheets(QWidget):
    def __init__(self, dock, contract):
        super().__init__()
        self.dock, self.contract = dock, contract
        self.iface = dock.iface
        self.model = SheetListModel(self)
        self.shown = SheetFilter(self.model, self)
        self.saving = SheetSaving(contract, self._settle, self)
        self.undo_order = UndoOrder({table: contract.layers[table] for table in COLUMNS}, self)
        self.work = OffThread(self)
        self.watch = StoreWatch(contract.address, self)
        self._rules, self._settings = list(contract.state.rules), dict(contract.state.settings)
        self._is_following, self._is_saved, self._ours = False, False, 0
        self._reload_timer = _timer(self, self.reload)
        self._pending_timer = _timer(self, self._show_pending)
        self._build()
        self._connect()
        self.model.show_layer(contract.operation_layer)
        self.filters.apply()
        self._judge_all()
        self.watch.start()
        QTimer.singleShot(0, self._offer_drafts)

    # -- what is on the page

    def _build(self):
        self.banner = plain_label()
        self.banner.setStyleSheet("background:#fff3cd; color:#5c4300; padding:4px;")
        self.banner.setText("\n".join(self.dock.refusal_words(one) for one in self.contract.state.obstacles))
        self.banner.setVisible(self.contract.is_read_only)
        self.buttons = {
            "save": _button("/mActionSaveAllEdits.svg", tr("Save"), "Ctrl+S"),
            "new": _button("/mActionAdd.svg", tr("New sheet"), "Ctrl+N"),
            "from_map": _button("/mActionAddPolygon.svg", tr("New sheet from the selection of the map"), ""),
            "copy": _button("/mActionEditCopy.svg", tr("Duplicate"), ""),
            "delete": _button("/mActionDeleteSelected.svg", tr("Delete…"), "Del"),
            "undo": _button("/mActionUndo.svg", tr("Undo"), "Ctrl+Z"),
            "redo": _button("/mActionRedo.svg", tr("Redo"), "Ctrl+Y"),
            "zoom": _button("/mActionZoomToSelected.svg", tr("Zoom to the sheet"), ""),
            "print": _button("/mActionFilePrint.svg", tr("Print this sheet"), ""),
            "rules": _button("/mIconExpression.svg", tr("Plausibility rules…"), ""),
            "close": _button("/mActionRemove.svg", tr("Close the contract"), ""),
        }
        bar = QHBoxLayout()
        bar.setSpacing(1)
        for name, button in self.buttons.items():
            if name == "rules":
                bar.addStretch(1)
            bar.addWidget(button)
        self.filters = SheetFilters(self.shown, self.iface.mapCanvas())
        self.count_label = plain_label()
        self.list = QListView()
        self.list.setModel(self.shown)
        self.list.setItemDelegate(SheetDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(90)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.filters, self.count_label):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self.editor = SheetEditor(self.iface, self.dock.refusal_words)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        for part in (above, self.editor):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([320, 480])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.banner)
        layout.addLayout(bar)
        layout.addWidget(self.splitter, 1)
        self.setMinimumWidth(340)

    def _connect(self):
        for name, slot in (
            *(("save", self.save), ("new", self.new), ("from_map", self.new_from_map), ("copy", self.copy)),
            *(("delete", self.delete), ("undo", self.undo), ("redo", self.redo), ("zoom", self.zoom)),
            *(("print", self.print_sheet), ("rules", self.edit_rules), ("close", self.dock.close_store_after_asking)),
        ):
            self.buttons[name].clicked.connect(lambda _=False, slot=slot: slot())
        for keys, slot, place in (
            ("Ctrl+S", self.save, self),
            ("Ctrl+N", self.new, self),
            ("Ctrl+F", self.filters.search_edit.setFocus, self),
            ("Del", self.delete, self.list),
        ):
            shortcut = QShortcut(QKeySequence(keys), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(lambda _: self.editor.tabs.setFocus())
        self.shown.modelReset.connect(self._choose_again)
        self.shown.layoutChanged.connect(self._count)
        self.filters.filtered.connect(self._count)
        self.model.rows_read.connect(self._count)
        self.editor.sheet_asked.connect(self.open_sheet)
        self.editor.rules_asked.connect(self.edit_rules)
        self.editor.message_told.connect(lambda text, level: self.dock.say(text, Qgis.MessageLevel(level)))
        self.saving.round_began.connect(self._saving_began)
        self.saving.round_ended.connect(self._saving_ended)
        self.saving.refused.connect(self.dock.show_refusal)
        self.undo_order.changed.connect(self._edited)
        self.watch.store_changed.connect(self._changed_by_others)
        self.watch.listening_began.connect(lambda: self._changed_by_others(""))
        self.watch.watch_lost.connect(lambda: QTimer.singleShot(_WATCH_AGAIN_MS, self._watch_again))
        self.contract.operation_layer.selectionChanged.connect(self._selected_on_map)

    @property
    def is_read_only(self) -> bool:
        return self.contract.is_read_only

    @property
    def layers(self):
        return self.contract.layers

    def _count(self, *_):
        total, shown = self.model.rowCount(), self.shown.rowCount()
        told = tr("{n} sheets") if shown == total else tr("{shown} of {n} sheets")
        self.count_label.setText(told.format(n=format_number(total), shown=format_number(shown)))
        self._enable()

    def _enable(self):
        is_chosen, may_edit = bool(self.editor.uuid), not self.is_read_only and not self.saving.is_saving
        for name in ("new", "from_map"):
            self.buttons[name].setEnabled(may_edit)
        for name in ("copy", "delete"):
            self.buttons[name].setEnabled(may_edit and is_chosen)
        for name in ("zoom", "print"):
            self.buttons[name].setEnabled(is_chosen)
        self.buttons["save"].setEnabled(may_edit and bool(self.model.pending))
        for name, text, word in (
            ("undo", self.undo_order.undo_text, tr("Undo")),
            ("redo", self.undo_order.redo_text, tr("Redo")),
        ):
            self.buttons[name].setEnabled(may_edit and bool(text))
            self.buttons[name].setToolTip(one_line(f"{word} : {text}" if text else word).replace("<", "‹"))

    # -- choosing

    def open_sheet(self, uuid: str):
        """Choose a sheet in the list; filters that hide it are taken away."""
        if not self.shown.place_of(uuid).isValid() and uuid in self.model.place_of:
            self.filters.clear()
        index = self.shown.place_of(uuid)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _chosen(self, current: QModelIndex, _former=None):
        if not current.isValid() or not self.layers:
            return
        uuid = current.data(UUID_ROLE)
        if uuid != self.editor.uuid and not self.editor.write_form():
            QTimer.singleShot(0, self._choose_again)
            return
        self.saving.see(uuid)
        self.editor.show_sheet(self.layers, uuid)
        self._select_on_map(uuid)
        self._enable()

    def _choose_again(self):
        """The list was read again: the sheet that is open stays chosen."""
        index = self.shown.place_of(self.editor.uuid)
        if index.isValid():
            choice = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, choice)

    def _select_on_map(self, uuid: str):
        row = self.model.row_of(uuid)
        if row is not None and not self._is_following:
            self._is_following = True
            self.contract.operation_layer.selectByIds([row.fid])
            self._is_following = False

    def _selected_on_map(self, *_):
        """One footprint chosen on the map opens its sheet."""
        layer = self.contract.operation_layer
        if self._is_following or layer is None or layer.selectedFeatureCount() != 1:
            return
        feature = next(layer.getSelectedFeatures(), None)
        if feature is not None and feature["uuid"] != self.editor.uuid:
            self._is_following = True
            self.open_sheet(str(feature["uuid"]))
            self._is_following = False

    def zoom(self):
        row = self.model.row_of(self.editor.uuid)
        if row is None or row.box.isNull():
            self.dock.say(tr("This sheet is not linked to the map yet: see its tab “Links”."))
            return
        canvas = self.iface.mapCanvas()
        canvas.zoomToFeatureIds(self.contract.operation_layer, [row.fid])
        canvas.flashFeatureIds(self.contract.operation_layer, [row.fid])

    # -- editing

    def new(self):
        if not self.is_read_only and self.editor.write_form():
            self._show_made(add_sheet(self.layers, self.shown.strand))

    def new_from_map(self):
        if self.is_read_only or not self.editor.write_form():
            return
        self._show_made(add_sheet(self.layers, self.shown.strand))
        self.editor.links.link_selection()

    def copy(self):
        if self.editor.uuid and not self.is_read_only and self.editor.write_form():
            self._show_made(copy_sheet(self.layers, self.editor.uuid))

    def _show_made(self, uuid: str):
        self.model.read()
        self.open_sheet(uuid)
        self.editor.tabs.setCurrentIndex(0)
        self._edited()

    def delete(self):
        uuid = self.editor.uuid
        if not uuid or self.is_read_only or self.saving.is_saving:
            return
        row = self.model.row_of(uuid)
        title = one_line(f"{row.number}  {row.title}".strip(), 120) if row is not None else uuid
        text = tr("Delete the sheet “{title}” with its links, partners, funding, milestones and indicators?")
        answer = self.dock.ask(tr("Delete a sheet"), text.format(title=title), _Buttons.Yes | _Buttons.No, _Buttons.No)
        if answer != _Buttons.Yes:
            return
        self.editor.clear()
        delete_sheet(self.layers, uuid, title)
        self.model.read()
        self._edited()
        self.dock.say(
            tr("“{title}” will be deleted from the contract when you save. Undo brings it back.").format(title=title)
        )

    def undo(self):
        self.editor.write_form()
        self.undo_order.undo()
        self._after_undo()

    def redo(self):
        self.undo_order.redo()
        self._after_undo()

    def _after_undo(self):
        self.model.read()
        self.editor.refresh_form()
        self._edited()

    def _edited(self, *_):
        self._pending_timer.start(50)

    def _show_pending(self):
        if not self.layers:
            return
        pending = self.saving.pending()
        for uuid in pending:
            self.saving.see(uuid)
        self.model.show_pending(pending)
        self.buttons["save"].setText(tr("Save ({n})").format(n=len(pending)) if pending else tr("Save"))
        self._judge(pending & {self.editor.uuid})
        self._enable()

    def print_sheet(self):
        """The dialog of the atlas, filled in for this sheet."""
        from qgis import processing

        if QgsApplication.processingRegistry().algorithmById("bassinminier:printatlas") is None:
            self.dock.say(
                tr("The algorithm “{name}” is not there.").format(name="printatlas"), Qgis.MessageLevel.Warning
            )
            return
        self.editor.write_form()
        wanted = QgsExpression.createFieldEqualityExpression("uuid", self.editor.uuid)
        parameters = {
            "COVERAGE": self.contract.operation_layer.id(),
            "TEMPLATE": "operation_sheet",
            "FILTER": wanted,
        }
        self.print_dialog = processing.createAlgorithmDialog("bassinminier:printatlas", parameters)
        self.print_dialog.show()

    def edit_rules(self):
        dialog = RulesDialog(self.contract.address, self.contract.operation_layer, self.dock.refusal_words, self)
        dialog.exec()
        if dialog.changed:
            self.editor.checks.read_rules(self.contract.address)
            self._judge_all()

    # -- saving

    def save(self):
        if self.is_read_only or not self.editor.write_form():
            return
        self.saving.save()

    def _saving_began(self):
        self.editor.setEnabled(False)
        self.list.setEnabled(False)
        self._enable()

    def _saving_ended(self, saved: set, left: set):
        self.editor.setEnabled(True)
        self.list.setEnabled(True)
        self._ours += len(saved)
        self.model.read()
        if self.editor.uuid:
            self.saving.see(self.editor.uuid)
            self.editor.refresh_form()
            self.editor.history.refresh()
        self._show_pending()
        self._judge(saved)
        if saved and not left:
            told = tr("Saved.") if len(saved) == 1 else tr("{n} sheets saved.").format(n=len(saved))
            self.dock.say(told, Qgis.MessageLevel.Success, 4)

    def _settle(self, conflict, changes):
        row = self.model.row_of(changes.operation)
        title = f"{row.number}  {row.title}".strip() if row is not None else ""
        dialog = ConflictDialog(conflict, title, changes, None, self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return dialog.settled(changes)

    def _offer_drafts(self):
        if self.is_read_only or not self.layers:
            return
        now = self.saving.pending()
        found = [one for one in self.saving.drafts.drafts(self.contract.address) if one.changes.operation not in now]
        if not found:
            return
        titles = {row.uuid: f"{row.number}  {row.title}".strip() for row in self.model.rows}
        self.drafts_dialog = DraftsDialog(found, titles, self)
        self.drafts_dialog.draft_restored.connect(self._restore)
        self.drafts_dialog.draft_discarded.connect(
            lambda draft: self.saving.drafts.drop(self.contract.address, draft.changes.operation)
        )
        self.drafts_dialog.open()

    def _restore(self, draft):
        if not is_restorable(self.layers, draft.changes):
            self.saving.save(set(), [draft.changes])  # a colleague saved meanwhile: the conflict is shown
            return
        restore(self.layers, draft.changes, tr("What was typed before the crash"))
        self.model.read()
        self.open_sheet(draft.changes.operation)
        self.editor.refresh_form()
        self._edited()

    # -- what others do

    def _changed_by_others(self, _uuid: str):
        self._reload_timer.start(_RELOAD_MS)

    def reload(self):
        """Read the store again; what is being typed stays."""
        if self.saving.is_saving or not self.layers:
            return
        reload(self.layers)
        pending = self.saving.pending()
        self.model.read()
        if self.editor.uuid and self.editor.uuid not in pending and self.editor.is_untouched:
            self.saving.see(self.editor.uuid)
            self.editor.refresh_form()
        self._judge_all()

    def _watch_again(self):
        if self.layers:
            self.watch.start()

    # -- badges

    def _judge_all(self):
        """Judge every sheet off the window's thread."""
        address, boundaries = self.contract.address, boundaries_in(self.contract.project)
        self.work.run(
            tr("Checking the sheets"), lambda: read_from(address, lambda o: badges_of(o, boundaries)), self._take
        )

    def _take(self, badges: dict[str, Badge]):
        self.model.show_badges(badges)
        self._judge(self.saving.pending() & {self.editor.uuid})

    def _judge(self, uuids: set[str]):
        boundaries = boundaries_in(self.contract.project) if uuids else {}
        found = {}
        for uuid in uuids:
            sheet = sheet_as_edited(self.layers, uuid)
            if sheet is not None:
                found[uuid] = badge_of(sheet, self._rules, self._settings, boundaries)
        if found:
            self.model.show_badges(found)

    # -- leaving

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved sheets. False to stay."""
        is_written = self.editor.write_form()
        pending = self.saving.pending() if self.layers else set()
        if not pending and is_written:
            return True
        text = tr("{n} sheets have edits that are not saved. Save them?").format(n=max(len(pending), 1))
        answer = self.dock.ask(
            tr("Sheets not saved"), text, _Buttons.Save | _Buttons.Discard | _Buttons.Cancel, _Buttons.Save
        )
        if answer == _Buttons.Discard:
            self.saving.discard(pending)
            return True
        return answer == _Buttons.Save and is_written and self._save_now()

    def _save_now(self) -> bool:
        loop, left = QEventLoop(), set()

        def ended(_saved, still):
            left.update(still)
            loop.quit()

        self.saving.round_ended.connect(ended)
        self.saving.save()
        if self.saving.is_saving:
            loop.exec()
        self.saving.round_ended.disconnect(ended)
        return not left and not self.saving.pending()

    def let_go(self, is_project_alive: bool = True):
        """Forget the layers, the map and the threads; what is pending is kept as a draft while the layers live."""
        if is_project_alive and not self.is_read_only:
            self.editor.write_form()
            self.saving.keep_drafts()
        self.saving.let_go()
        self.undo_order.let_go()
        self.watch.stop()
        self.work.forget()
        for timer in (self._reload_timer, self._pending_timer):
            timer.stop()
        try:
            self.contract.operation_layer.selectionChanged.disconnect(self._selected_on_map)
        except (TypeError, RuntimeError, KeyError):  # the layer went first
            self._is_following = True
        self.editor.close_parts()
        self.filters.let_go()
        self.model.clear()


def _timer(parent, slot) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    return timer


def _button(icon: str, text: str, keys: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setText(text)
    button.setToolTip(f"{text} ({keys})" if keys else text)
    button.setAutoRaise(True)
    if keys == "Ctrl+S":
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
