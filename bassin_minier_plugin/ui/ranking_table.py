"""The ranking as a table that follows the weights: rank, places won, score, bars of the contributions, phase."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QTableView

from ..i18n import format_number, format_percent, tr

RANK, SHIFT, NAME, GROUP, DWELLINGS, SCORE, POINTS, KNOWN, PHASE = range(9)
POINTS_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
_NUMBERS = {RANK, SHIFT, DWELLINGS, SCORE, KNOWN, PHASE}
_NOTHING = "–"


class RankingModel(QAbstractTableModel):
    """Rows are estates that have a score, in the order of the column that was clicked; they keep their selection."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.names: list[str] = []
        self.groups: list[str | None] = []
        self.dwellings: list[float | None] = []
        self.axes = []
        self.ranking = None
        self.phase: list[int] = []
        self.order: list[int] = []
        self.explain = None
        self._sorted_by, self._is_descending = RANK, False

    def show_estates(self, names, groups, dwellings, axes, explain):
        """`explain(row)`: the sentence that tells why an estate stands where it stands."""
        self.beginResetModel()
        self.names, self.groups, self.dwellings, self.axes, self.explain = names, groups, dwellings, axes, explain
        self.ranking, self.phase, self.order = None, [0] * len(names), []
        self.endResetModel()

    def clear(self):
        self.show_estates([], [], [], [], None)

    def show_ranking(self, ranking):
        if self.ranking is None or ranking.scored != len(self.order):
            self.beginResetModel()
            self.ranking = ranking
            self.order = self._ordered()
            self.endResetModel()
            return
        self.ranking = ranking
        self._rearrange()

    def show_phases(self, phase: list[int] | None):
        self.phase = phase or [0] * len(self.names)
        if self._sorted_by == PHASE:
            self._rearrange()
        elif self.order:
            self.dataChanged.emit(self.index(0, PHASE), self.index(len(self.order) - 1, PHASE))

    def sort(self, column: int, order=Qt.SortOrder.AscendingOrder):
        self._sorted_by, self._is_descending = column, order == Qt.SortOrder.DescendingOrder
        if self.ranking is not None:
            self._rearrange()

    def _rearrange(self):
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self.order[index.row()] for index in before]
        self.order = self._ordered()
        if before:
            place = {row: position for position, row in enumerate(self.order)}
            after = [self.index(place[row], index.column()) for row, index in zip(rows, before)]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _ordered(self) -> list[int]:
        ranked = self.ranking.order[: self.ranking.scored]
        if self._sorted_by == RANK and not self._is_descending:
            return ranked
        keys = {
            RANK: self.ranking.rank,
            SHIFT: [None if shift is None else -shift for shift in self.ranking.shift],
            NAME: [name.casefold() for name in self.names],
            GROUP: [group or None for group in self.groups],
            DWELLINGS: self.dwellings,
            SCORE: self.ranking.score,
            POINTS: self.ranking.score,
            KNOWN: self.ranking.completeness,
            PHASE: [phase or None for phase in self.phase],
        }[self._sorted_by]
        known = [row for row in ranked if keys[row] is not None]
        known.sort(key=keys.__getitem__, reverse=self._is_descending)
        return known + [row for row in ranked if keys[row] is None]

    def rowCount(self, parent=QModelIndex()):  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent=QModelIndex()):  # noqa: N802, B008
        return 0 if parent.isValid() else PHASE + 1

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._helps()[section]
        return None

    def _titles(self) -> list[str]:
        return [
            *(tr("Rank"), tr("± places"), tr("Estate"), tr("EPCI"), tr("Dwellings"), tr("Score")),
            *(tr("Points by axis"), tr("Known"), tr("Phase")),
        ]

    def _helps(self) -> list[str]:
        return [
            tr("1 = first; ties share the lowest rank"),
            tr("Places won (▲) or lost (▼) against the weights of the model"),
            tr("Name of the estate"),
            tr("Inter-municipal authority"),
            tr("Number of dwellings"),
            tr("Score (0–100)"),
            tr("What each axis brings to the score; the colours are those of the sliders"),
            tr("Completeness: share of the weight that is known; what is missing is never a zero"),
            tr("Phase of the programme in which the estate is chosen, solved again after each move"),
        ]

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or self.ranking is None:
            return None
        row, column = self.order[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == POINTS_ROLE:
            return self.ranking.points[row]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and column in (RANK, NAME) and self.phase[row]:
            return self._bold()
        return None

    def _bold(self):
        from qgis.PyQt.QtWidgets import QApplication

        font = QApplication.font()
        font.setBold(True)
        return font

    def _text(self, row: int, column: int) -> str:
        ranking = self.ranking
        if column == RANK:
            return str(ranking.rank[row])
        if column == SHIFT:
            return shift_text(ranking.shift[row])
        if column == NAME:
            return self.names[row]
        if column == GROUP:
            return self.groups[row] or _NOTHING
        if column == DWELLINGS:
            return _NOTHING if self.dwellings[row] is None else format_number(self.dwellings[row])
        if column == SCORE:
            return format_number(ranking.score[row], 1)
        if column == KNOWN:
            return format_percent(ranking.completeness[row])
        if column == PHASE:
            return str(self.phase[row]) if self.phase[row] else ""
        return ""

    def _tooltip(self, row: int, column: int) -> str:
        if column == POINTS:
            lines = [
                tr("{title}: {points} points").format(title=axis.title, points=format_number(points, 1))
                for axis, points in zip(self.axes, self.ranking.points[row])
            ]
            return "\n".join(lines)
        return self.explain(row) if self.explain else ""


def shift_text(shift: int | None) -> str:
    if shift is None:
        return _NOTHING
    return "=" if shift == 0 else f"▲ {shift}" if shift > 0 else f"▼ {-shift}"


class PointsDelegate(QStyledItemDelegate):
    """Bars of the points that each axis brings; the cell is 100 points wide."""

    def paint(self, painter, option, index):
        super().paint(painter, option, index)
        points = index.data(POINTS_ROLE)
        if not points:
            return
        cell = QRectF(option.rect).adjusted(4, 4, -4, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Base
        left = cell.left()
        for axis, amount in zip(index.model().axes, points):
            width = cell.width() * max(amount, 0.0) / 100.0
            painter.setPen(option.palette.color(edge))
            painter.setBrush(QColor(axis.colour))
            painter.drawRect(QRectF(left, cell.top(), width, cell.height()))
            left += width
        painter.restore()


class RankingView(QTableView):
    """The table of the ranking, compact, sorted by a click on a header."""

    def __init__(self, model: RankingModel, parent=None):
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegateForColumn(POINTS, PointsDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSortIndicator(RANK, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        em = self.fontMetrics().horizontalAdvance("0")
        widths = {RANK: 7, SHIFT: 9, NAME: 26, GROUP: 18, DWELLINGS: 11, SCORE: 7, POINTS: 18, KNOWN: 9, PHASE: 8}
        for column, letters in widths.items():
            self.setColumnWidth(column, letters * em)
        header.setStretchLastSection(False)
        self.setAccessibleName(tr("Ranking of the estates"))
