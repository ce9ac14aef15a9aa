"""Two people changed one sheet: both versions field by field, and what to keep of each."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..sheets.changes import Conflict, FieldConflict, SheetChanges, settle
from ..sheets.readable import field_title, readable, readable_moment, row_title
from ..sheets.tables import OPERATION, columns_of
from .plain_text import one_line, plain_label, text_pane, tooltip, without_mnemonic

_FIELD, _BASE, _THEIRS, _MINE = range(4)
_PLACE = Qt.ItemDataRole.UserRole
_TEXTS = Qt.ItemDataRole.UserRole + 1


class ConflictDialog(QDialog):
    """`exec()` it; once accepted, `keep_mine()` or `settled(changes)` says what to save.

    `title`: what people call the sheet. `rows`: {(table, uuid): row} to name the lines; `changes` has those it knows.
    """

    def __init__(
        self,
        conflict: Conflict,
        title: str,
        changes: SheetChanges | None = None,
        rows: dict | None = None,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.conflict = conflict
        self._rows = {**_rows_of(changes), **(rows or {})}
        self._who = conflict.their_author or tr("a colleague")
        self._items: dict[tuple, QTreeWidgetItem] = {}
        self.setWindowTitle(tr("This sheet was changed by two people"))
        self.resize(980, 640)
        self._build(title)
        self._fill()

    def _build(self, title: str):
        layout = QVBoxLayout(self)
        heading = plain_label(one_line(title))
        font = heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        heading.setFont(font)
        layout.addWidget(heading)
        layout.addWidget(plain_label(self._introduction()))
        layout.addLayout(self._quick_buttons())
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Field"), tr("When you began"), one_line(self._who, 40), tr("You")])
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((_FIELD, 230), (_BASE, 200), (_THEIRS, 240), (_MINE, 240)):
            header.resizeSection(column, width)
        self.tree.itemChanged.connect(self._choose)
        self.tree.currentItemChanged.connect(self._read)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.tree)
        splitter.addWidget(self._panes())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout.addWidget(splitter, 1)
        self.summary = plain_label()
        layout.addWidget(self.summary)
        self.buttons = QDialogButtonBox()
        save = self.buttons.addButton(tr("Save these choices"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        self.buttons.addButton(tr("Back to typing"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)

    def _introduction(self) -> str:
        when = readable_moment(self.conflict.their_moment)
        if self.conflict.is_deleted:
            told = tr("{who} deleted this sheet ({when}) while you were editing it. Nothing is written yet.")
        else:
            told = tr("{who} saved this sheet ({when}) while you were editing it. Nothing is written yet.")
        kept = tr("Tick what to keep on each line: what is not kept stays in the history of the sheet.")
        return told.format(who=one_line(self._who, 80), when=when or tr("just now")) + " " + kept

    def _quick_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.all_mine = QPushButton(tr("Keep all mine"))
        self.all_theirs = QPushButton(without_mnemonic(tr("Keep all of {who}").format(who=self._who)))
        self.all_mine.clicked.connect(lambda: self._choose_all(_MINE))
        self.all_theirs.clicked.connect(lambda: self._choose_all(_THEIRS))
        for button in (self.all_mine, self.all_theirs):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _panes(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        self.panes = [text_pane() for _ in range(3)]
        for column, (pane, title) in enumerate(
            zip(self.panes, (tr("When you began"), one_line(self._who, 40), tr("You")))
        ):
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(title)
            grid.addWidget(label, 0, column)
            grid.addWidget(pane, 1, column)
        return box

    def _fill(self):
        self.tree.blockSignals(True)
        groups: dict[tuple, QTreeWidgetItem] = {}
        ordered = sorted(self.conflict.fields, key=lambda one: not one.is_both)
        for one in ordered:
            self._add(groups, one, "choice" if one.is_both else "mine")
        for one in self.conflict.their_fields:
            self._add(groups, one, "theirs")
        self.tree.blockSignals(False)
        first = next(iter(self._items.values()), None)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._sum_up()

    def _add(self, groups: dict, one: FieldConflict, kind: str):
        place = (one.table, one.row)
        if place not in groups:
            group = QTreeWidgetItem(self.tree, [one_line(row_title(one.table, self._row_of(one)))])
            group.setFirstColumnSpanned(True)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setExpanded(True)
            groups[place] = group
        texts = [_text(one, value) for value in (one.base, one.theirs, one.mine)]
        name = field_title(one.field) if one.field else _whole(one.table)
        item = QTreeWidgetItem(groups[place], [name, *(one_line(text) or "—" for text in texts)])
        for column, text in enumerate(texts, start=1):
            item.setToolTip(column, tooltip(text))
        item.setData(_FIELD, _TEXTS, texts)
        if kind == "choice":
            item.setData(_FIELD, _PLACE, list(one.place))
            self._items[one.place] = item
            self._set(item, _MINE if _is_mine_better(one) else _THEIRS)
            return
        item.setCheckState(_MINE if kind == "mine" else _THEIRS, Qt.CheckState.Checked)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        for column in range(4):
            font = item.font(column)
            font.setItalic(True)
            item.setFont(column, font)
        told = tr("Only you changed this field: kept.") if kind == "mine" else tr("Only your colleague did: kept.")
        item.setText(_FIELD, tr("{field} (no conflict)").format(field=name))
        item.setToolTip(_FIELD, tooltip(told))
        item.setDisabled(False)

    def _row_of(self, one: FieldConflict) -> dict:
        known = self._rows.get((one.table, one.row))
        if known is not None:
            return known
        if not one.field:
            return next((value for value in (one.theirs, one.base, one.mine) if isinstance(value, dict)), {})
        same = (other for other in self.conflict.fields if (other.table, other.row) == (one.table, one.row))
        return {other.field: other.theirs for other in same}

    def _set(self, item: QTreeWidgetItem, kept: int):
        blocked = self.tree.blockSignals(True)
        for column in (_THEIRS, _MINE):
            is_kept = column == kept
            item.setCheckState(column, Qt.CheckState.Checked if is_kept else Qt.CheckState.Unchecked)
            font = item.font(column)
            font.setBold(is_kept)
            item.setFont(column, font)
        self.tree.blockSignals(blocked)

    def _choose(self, item: QTreeWidgetItem, column: int):
        """A tick moves from one side to the other: a line without a choice does not exist."""
        if item.data(_FIELD, _PLACE) is None:
            blocked = self.tree.blockSignals(True)
            item.setCheckState(column, Qt.CheckState.Checked)
            self.tree.blockSignals(blocked)
            return
        is_kept = item.checkState(column) == Qt.CheckState.Checked
        self._set(item, column if is_kept else _THEIRS + _MINE - column)
        self._sum_up()

    def _choose_all(self, column: int):
        for item in self._items.values():
            self._set(item, column)
        self._sum_up()

    def _read(self, item: QTreeWidgetItem | None, _former=None):
        texts = (item.data(_FIELD, _TEXTS) if item is not None else None) or ["", "", ""]
        for pane, text in zip(self.panes, texts):
            pane.setPlainText(text)

    def _sum_up(self):
        mine = len(self.keep_mine())
        theirs = len(self._items) - mine
        if not self._items:
            self.summary.setText(tr("You changed different fields: both versions are kept, nothing is to be chosen."))
            return
        told = tr("To keep: {mine} of yours, {theirs} of {who}. Not kept, but readable in the history: {given_up}.")
        self.summary.setText(
            told.format(mine=mine, theirs=theirs, who=one_line(self._who, 60), given_up=len(self._items))
        )

    def keep_mine(self) -> set[tuple[str, str, str]]:
        """The places (table, row, field) where my value is to be kept."""
        return {place for place, item in self._items.items() if item.checkState(_MINE) == Qt.CheckState.Checked}

    def settled(self, changes: SheetChanges) -> SheetChanges:
        """What to save now."""
        return settle(changes, self.conflict, self.keep_mine())


def _rows_of(changes: SheetChanges | None) -> dict:
    if changes is None:
        return {}
    return {(row.table, row.uuid): {**row.base, **row.values} for row in changes.rows}


def _is_mine_better(one: FieldConflict) -> bool:
    """The default: what says something before what is empty or deleted; between two values, the one already saved,
    because its author is not there to be asked and nothing that is typed gets lost."""
    return one.theirs in (None, "") and one.mine not in (None, "")


def _whole(table: str) -> str:
    return tr("The whole sheet") if table == OPERATION else tr("The whole line")


def _text(one: FieldConflict, value) -> str:
    if one.field:
        return readable(one.table, one.field, value)
    if value is None:
        return tr("deleted")
    names = [name for name in columns_of(one.table) if name in value and name != "operation"]
    told = [(field_title(name), readable(one.table, name, value[name])) for name in names]
    return "\n".join(tr("{field}: {value}").format(field=name, value=text) for name, text in told if text)
