"""Two scenarios side by side: who enters the programme, who leaves, which ranks move, what each EPCI gains."""

from __future__ import annotations

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
)

from ..i18n import format_number, tr
from ..settings import WEIGHTING_FOLDER, remembered
from .ranking_table import shift_text

_NOTHING = "–"


class _Number(QTableWidgetItem):
    """A cell that sorts by its number; what is unknown comes last."""

    def __init__(self, number: float | None, text: str):
        super().__init__(text)
        self.number = number
        self.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))

    def __lt__(self, other):
        first, second = (float("inf") if one.number is None else one.number for one in (self, other))
        return first < second


class ScenarioDialog(QDialog):
    """Compares any two of: the model, the weights of the moment, the scenarios that were opened."""

    def __init__(self, tab):
        super().__init__(tab)
        self.tab = tab
        self.setWindowTitle(tr("Scenarios side by side"))
        self.resize(900, 620)
        self.rankings = {tr("Weights of the model"): tab.live.ranking(tab.live.given)}
        self.rankings.update(tab.scenarios)
        self.rankings[tr("Weights of the moment")] = tab.ranking
        self.programmes: list[object | None] = [None, None]
        self.solvers = [tab.bench.solver(self), tab.bench.solver(self)]
        for place, solver in enumerate(self.solvers):
            solver.programme_found.connect(lambda found, at=place: self._solved(at, found))
            solver.programme_refused.connect(lambda reason, at=place: self._refused(at, reason))
        self.waiting: set[int] = set()
        self._make_parts()
        self.compare()

    def _make_parts(self):
        self.choices = [QComboBox(self), QComboBox(self)]
        for choice in self.choices:
            choice.addItems(list(self.rankings))
        self.choices[1].setCurrentIndex(len(self.rankings) - 1)
        for choice in self.choices:
            choice.currentIndexChanged.connect(lambda _: self.compare())
        add = QPushButton(tr("Open a scenario…"), self)
        add.clicked.connect(self._open)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.moves, self.totals, self.shifts = (QTableWidget(self) for _ in range(3))
        self.pages = QTabWidget(self)
        for table, title in (
            (self.moves, tr("Who enters, who leaves")),
            (self.shifts, tr("Ranks that move")),
            (self.totals, tr("Totals by EPCI")),
        ):
            table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
            table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
            table.setAlternatingRowColors(True)
            table.verticalHeader().hide()
            self.pages.addTab(table, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.choices[0], 1)
        line.addWidget(QLabel("→", self))
        line.addWidget(self.choices[1], 1)
        line.addWidget(add)
        layout = QVBoxLayout(self)
        layout.addLayout(line)
        layout.addWidget(self.told)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)

    def _open(self):
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open a scenario"), remembered(WEIGHTING_FOLDER, "") or "", tr("Scoring models (*.json)")
        )
        if path:
            self.add_scenario(path)

    def add_scenario(self, path: str):
        try:
            title, ranking, _ = self.tab.bench.scenario(self.tab.live, path)
        except QgsProcessingException as refusal:
            self.told.setText(str(refusal))
            return
        self.tab.scenarios[title] = ranking
        self.rankings[title] = ranking
        for choice in self.choices:
            if choice.findText(title) < 0:
                choice.addItem(title)
        self.choices[1].setCurrentText(title)
        self.compare()

    def compare(self):
        """Solve both programmes in the background, then show."""
        parameters = self.tab.settings.parameters()
        self.programmes, self.waiting = [None, None], {0, 1}
        self.reasons: list[str] = []
        self.told.setText(tr("Solving the programmes…"))
        for place, solver in enumerate(self.solvers):
            if parameters["DWELLINGS"]:
                solver.ask(self.tab.live, self.rankings[self.choices[place].currentText()], parameters)
            else:
                self._refused(place, tr("Without a field of the dwellings, the first of each ranking are compared."))

    def _solved(self, place: int, programme):
        self.programmes[place] = programme
        self.reasons += [f"{self.choices[place].currentText()}: {one}" for one in programme.warnings]
        self._show_when_ready(place)

    def _refused(self, place: int, reason: str):
        if reason not in self.reasons:
            self.reasons.append(reason)
        self._show_when_ready(place)

    def _show_when_ready(self, place: int):
        self.waiting.discard(place)
        if self.waiting:
            return
        if None in self.programmes:
            self.programmes = [None, None]
        sides = [
            (self.rankings[choice.currentText()], programme) for choice, programme in zip(self.choices, self.programmes)
        ]
        count = self.tab.settings.parameters()["COUNT"]
        found = self.tab.bench.compare(self.tab.live, *sides, count, self.tab.settings.fields())
        self._show(found)

    def _show(self, found):
        words = {"enters": tr("Enters"), "leaves": tr("Leaves"), "stays": tr("Stays")}
        moving = [one for one in found.estates if one.change in ("enters", "leaves")]
        staying = [one for one in found.estates if one.change == "stays"]
        moving.sort(key=lambda one: (one.change, one.rank_after or 10**9))
        staying.sort(key=lambda one: one.rank_after or 10**9)
        header = [tr("Programme"), tr("Estate"), tr("EPCI"), tr("Dwellings"), tr("Rank before"), tr("Rank after")]
        _fill(self.moves, header, [[words[one.change], *_cells(one)] for one in [*moving, *staying]])
        shifted = [one for one in found.estates if one.shift]
        shifted.sort(key=lambda one: -abs(one.shift))
        header = [tr("± places"), *header[1:]]
        _fill(self.shifts, header, [[(-one.shift, shift_text(one.shift)), *_cells(one)] for one in shifted])
        header = [
            *(tr("EPCI"), tr("Estates before"), tr("Estates after"), tr("Dwellings before"), tr("Dwellings after")),
            tr("Difference of dwellings"),
        ]
        _fill(self.totals, header, [_total_cells(*row) for row in found.totals], is_sorted=False)
        enters = sum(one.change == "enters" for one in moving)
        told = tr("{enters} estates enter, {leaves} leave, {stays} stay; {shifted} ranks move.").format(
            enters=enters, leaves=len(moving) - enters, stays=len(staying), shifted=len(shifted)
        )
        self.told.setText("\n".join([told, *self.reasons]))

    def close_solvers(self):
        for solver in self.solvers:
            solver.close()


def _number(value: float | None) -> tuple[float | None, str]:
    return value, _NOTHING if value is None else format_number(value)


def _cells(one) -> list:
    return [one.name, one.group or _NOTHING, *map(_number, (one.dwellings, one.rank_before, one.rank_after))]


def _total_cells(group, estates, dwellings, estates_after, dwellings_after) -> list:
    difference = dwellings_after - dwellings
    told = (difference, f"{'+' if difference > 0 else ''}{format_number(difference)}")
    return [group, *map(_number, (estates, estates_after, dwellings, dwellings_after)), told]


def _fill(table: QTableWidget, header: list[str], rows: list[list], is_sorted: bool = True):
    table.setSortingEnabled(False)
    table.clear()
    table.setColumnCount(len(header))
    table.setHorizontalHeaderLabels(header)
    table.setRowCount(len(rows))
    for line, row in enumerate(rows):
        for column, cell in enumerate(row):
            item = _Number(*cell) if isinstance(cell, tuple) else QTableWidgetItem(cell)
            table.setItem(line, column, item)
    table.resizeColumnsToContents()
    table.horizontalHeader().setStretchLastSection(False)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(is_sorted)
