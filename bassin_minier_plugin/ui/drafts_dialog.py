"""After a crash: what was typed and not saved is offered again, sheet by sheet."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ..i18n import tr
from ..sheets.changes import DELETE, INSERT, SheetChanges
from ..sheets.drafts import Draft
from ..sheets.readable import field_title, readable, readable_moment, row_title
from ..sheets.tables import OPERATION
from .plain_text import one_line, plain_label, text_pane, tooltip

_DRAFT = Qt.ItemDataRole.UserRole


class DraftsDialog(QDialog):
    """`draft_restored` and `draft_discarded` bear the Draft; the dialog touches neither files nor layers."""

    draft_restored = pyqtSignal(object)
    draft_discarded = pyqtSignal(object)

    def __init__(self, drafts: list[Draft], titles: dict[str, str] | None = None, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Typed and not saved"))
        self.resize(760, 460)
        self._titles = titles or {}
        layout = QVBoxLayout(self)
        layout.addWidget(
            plain_label(
                tr("QGIS ended before these sheets were saved. Restore what was typed, or discard it; or later.")
            )
        )
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Sheet"), tr("Typed on"), tr("Fields")])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.list.header().resizeSection(0, 280)
        self.list.header().resizeSection(1, 130)
        self.list.currentItemChanged.connect(self._read)
        layout.addWidget(self.list, 2)
        self.pane = text_pane()
        layout.addWidget(self.pane, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Later"))
        self.restore_button = QPushButton(tr("Restore"))
        self.discard_button = QPushButton(tr("Discard…"))
        self.buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.discard_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.restore_button.setDefault(True)
        self.restore_button.clicked.connect(self.restore)
        self.discard_button.clicked.connect(self.discard)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        for draft in drafts:
            self._add(draft)
        if drafts:
            self.list.setCurrentItem(self.list.topLevelItem(0))

    def title_of(self, draft: Draft) -> str:
        own = draft.changes.row(OPERATION, draft.changes.operation)
        row = {**own.base, **own.values} if own is not None else {}
        told = " ".join(str(row[name]) for name in ("number", "title") if row.get(name))
        return self._titles.get(draft.changes.operation) or told or tr("Sheet without a title")

    def _add(self, draft: Draft):
        when = datetime.fromtimestamp(draft.path.stat().st_mtime).astimezone() if draft.path.exists() else None
        fields = ", ".join(fields_of(draft.changes))
        item = QTreeWidgetItem([one_line(self.title_of(draft)), readable_moment(when), one_line(fields)])
        item.setToolTip(0, tooltip(self.title_of(draft)))
        item.setToolTip(2, tooltip(fields))
        item.setData(0, _DRAFT, draft)
        self.list.addTopLevelItem(item)

    def _read(self, item: QTreeWidgetItem | None, _former=None):
        self.pane.setPlainText(words_of(item.data(0, _DRAFT).changes) if item is not None else "")
        for button in (self.restore_button, self.discard_button):
            button.setEnabled(item is not None)

    def restore(self):
        draft = self._take()
        if draft is not None:
            self.draft_restored.emit(draft)

    def discard(self):
        item = self.list.currentItem()
        if item is None:
            return
        title = one_line(self.title_of(item.data(0, _DRAFT)), 80)
        question = tr("Discard what was typed on “{title}”? It cannot be brought back.").format(title=title)
        if self.is_confirmed(question):
            self.draft_discarded.emit(self._take())

    def is_confirmed(self, question: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), "", QMessageBox.StandardButton.NoButton, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is discard

    def _take(self) -> Draft | None:
        """Take the chosen line away; the last one closes the dialog."""
        item = self.list.currentItem()
        if item is None:
            return None
        draft = item.data(0, _DRAFT)
        self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))
        if not self.list.topLevelItemCount():
            self.accept()
        return draft


def fields_of(changes: SheetChanges) -> list[str]:
    """The titles of what changes: fields of the sheet, and its lines."""
    found = []
    for row in changes.rows:
        if row.table == OPERATION and row.action == DELETE:
            found.append(tr("deletion of the sheet"))
        elif row.table == OPERATION:
            found += [
                field_title(name) for name, value in row.values.items() if row.action != INSERT or value is not None
            ]
        else:
            found.append(row_title(row.table, {**row.base, **row.values}))
    return found


def words_of(changes: SheetChanges) -> str:
    """Line by line what was typed."""
    told = []
    for row in changes.rows:
        part = "" if row.table == OPERATION else row_title(row.table, {**row.base, **row.values}) + " — "
        if row.action == DELETE:
            told.append(part + tr("deleted"))
        for name, value in row.values.items():
            text = readable(row.table, name, value)
            if name != "operation" and (text or row.action != INSERT):
                told.append(part + tr("{field}: {value}").format(field=field_title(name), value=text or "—"))
    return "\n".join(told)
