"""Who changed what on a sheet, the newest first; nothing can be edited here."""

from __future__ import annotations

from typing import ClassVar

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..sheets.connections import address_of_layer
from ..sheets.errors import StoreError
from ..sheets.readable import field_title, readable, readable_moment, row_title
from ..sheets.reading import history_of, read_sheet
from ..sheets.sessions import read_from
from ..sheets.tables import OPERATION
from ..sheets.words import meanings, table_titles
from .off_thread import OffThread
from .plain_text import one_line, plain_label, text_pane, tooltip
from .sheet_part import SheetPart

_WHEN, _WHO, _PART, _FIELD, _OLD, _NEW = range(6)
FIELD_ROLE = Qt.ItemDataRole.UserRole


class HistoryModel(QAbstractTableModel):
    """Lines of the history as people read them: when, who, part of the sheet, field, before, after."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.lines: list[tuple[str, ...]] = []
        self.fields: list[str] = []

    def show_lines(self, lines: list[dict], names: dict):
        self.beginResetModel()
        actions = meanings()["action"]
        self.lines, self.fields = [], []
        for line in lines:
            table, field = line["table"], line["field"] or ""
            title = field_title(field) if field else ""
            action = line["action"]
            if action != "update":
                told = actions.get(action, action)
                title = tr("{title}: {text}").format(title=title, text=told) if title else told
            part = names.get((table, line["row"])) or table_titles().get(table, table)
            if table == OPERATION:
                part = tr("Identity")
            values = [readable(table, field, line[side]) for side in ("old", "new")]
            self.lines.append((readable_moment(line["when"]), line["who"] or "", part, title, *values))
            self.fields.append(f"{table}.{field}")
        self.endResetModel()

    def rowCount(self, parent=None):  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent=None):  # noqa: N802
        return 0 if parent is not None and parent.isValid() else 6

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("When"), tr("Who"), tr("Part"), tr("Field"), tr("Before"), tr("After"))[section]

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        text = self.lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(text) or ("—" if index.column() in (_OLD, _NEW) else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        if role == FIELD_ROLE:
            return self.fields[index.row()]
        return None


class _Filter(QSortFilterProxyModel):
    def __init__(self, parent=None):
        super().__init__(parent)
        self.field, self.text = "", ""

    def look_for(self, field: str, text: str):
        self.field, self.text = field, text.casefold()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802
        model = self.sourceModel()
        is_field = not self.field or model.fields[row] == self.field
        return is_field and (not self.text or any(self.text in cell.casefold() for cell in model.lines[row]))


class HistoryTab(SheetPart):
    TABLES: ClassVar = (OPERATION,)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._off_thread = OffThread(self)
        self.model = HistoryModel(self)
        self.filter = _Filter(self)
        self.filter.setSourceModel(self.model)
        self._build()
        self.refresh()

    def _build(self):
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        bar = QHBoxLayout()
        self.field_combo = QComboBox()
        self.field_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field_combo.setMinimumContentsLength(14)
        self.search_edit = QLineEdit()
        self.search_edit.setPlaceholderText(tr("Search in the history"))
        self.search_edit.setClearButtonEnabled(True)
        self.field_combo.currentIndexChanged.connect(self._filter)
        self.search_edit.textChanged.connect(self._filter)
        bar.addWidget(self.field_combo, 1)
        bar.addWidget(self.search_edit, 1)
        layout.addLayout(bar)
        self.view = QTreeView()
        self.view.setModel(self.filter)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAlternatingRowColors(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for column, width in ((_WHEN, 115), (_WHO, 100), (_PART, 130), (_FIELD, 140), (_OLD, 120)):
            self.view.setColumnWidth(column, width)
        self.view.selectionModel().currentChanged.connect(self._read)
        self.old_pane, self.new_pane = text_pane(), text_pane()
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, (title, pane) in enumerate(((tr("Before"), self.old_pane), (tr("After"), self.new_pane))):
            grid.addWidget(plain_label(title), 0, column)
            grid.addWidget(pane, 1, column)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.view)
        splitter.addWidget(box)
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 1)
        layout.addWidget(splitter, 1)
        self.state = plain_label()
        layout.addWidget(self.state)

    def refresh(self):
        """Read the history again, off the window's thread."""
        if not self.uuid:
            self._off_thread.forget()
            self._show("", ([], {}))
            return
        try:
            address = address_of_layer(self.layers[OPERATION])
        except StoreError:
            address = None
        if address is None:
            return
        uuid = self.uuid
        self._off_thread.run(
            tr("History of the sheets"),
            lambda: read_from(address, lambda opened: _history(opened, uuid)),
            lambda found: self._show(uuid, found),
            lambda _refusal: self.state.setText(tr("The history cannot be read now: the store does not answer.")),
        )

    def _show(self, uuid: str, found: tuple[list, dict]):
        if uuid != self.uuid:
            return
        lines, names = found
        self.model.show_lines(lines, names)
        chosen = self.field_combo.currentData()
        blocked = self.field_combo.blockSignals(True)
        self.field_combo.clear()
        self.field_combo.addItem(tr("All fields"), "")
        for code in sorted({(_title(one), one) for one in self.model.fields}):
            self.field_combo.addItem(one_line(code[0], 60), code[1])
        self.field_combo.setCurrentIndex(max(0, self.field_combo.findData(chosen)))
        self.field_combo.blockSignals(blocked)
        self._filter()
        if not uuid:
            self.state.setText("")
        elif not lines:
            self.state.setText(tr("Not saved yet: no history."))
        else:
            self.state.setText(tr("Changes: {n}. The history is written by the store itself.").format(n=len(lines)))

    def _filter(self, *_):
        self.filter.look_for(self.field_combo.currentData() or "", self.search_edit.text())

    def _read(self, current: QModelIndex, _former=None):
        line = self.model.lines[self.filter.mapToSource(current).row()] if current.isValid() else ("",) * 6
        self.old_pane.setPlainText(line[_OLD])
        self.new_pane.setPlainText(line[_NEW])

    def close_part(self):
        self._off_thread.forget()
        self.clear()


def _history(opened, uuid: str) -> tuple[list[dict], dict]:
    """The lines, and what the parts of the sheet that are still there are called."""
    sheet = read_sheet(opened, uuid) or {}
    names = {(table, row["uuid"]): row_title(table, row) for table, rows in sheet.items() for row in rows}
    return history_of(opened, uuid), names


def _title(code: str) -> str:
    table, _, field = code.partition(".")
    part = "" if table == OPERATION else table_titles().get(table, table)
    name = field_title(field) if field else tr("lines added and removed")
    return tr("{part}: {line}").format(part=part, line=name) if part else name
