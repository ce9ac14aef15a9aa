"""What the plausibility rules have to say of the sheet while one types, and how complete it is."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from ..i18n import format_percent, tr
from ..sheets.boundaries import boundaries_in
from ..sheets.connections import address_of_layer
from ..sheets.errors import StoreError
from ..sheets.layers import sheet_as_edited
from ..sheets.readable import field_title
from ..sheets.reading import settings_of
from ..sheets.rules import Finding, Rule, completeness_of, findings_of, missing_of, places_of, rules_of
from ..sheets.sessions import read_from
from ..sheets.tables import COLUMNS, OPERATION, SEVERITIES
from ..sheets.words import meanings, table_titles
from .off_thread import OffThread
from .plain_text import one_line, plain_label, tooltip
from .sheet_part import SheetPart

_PLACE = Qt.ItemDataRole.UserRole
SEVERITY_ICONS = {"error": "/mIconCritical.svg", "warning": "/mIconWarning.svg", "advice": "/mIconInfo.svg"}


def severity_icon(severity: str):
    """The icon of a severity; a tick where nothing is to be said."""
    return QgsApplication.getThemeIcon(SEVERITY_ICONS.get(severity, "/mIconSuccess.svg"))


class ChecksTab(SheetPart):
    """`field_asked(table, field)`: somebody wants to mend it; the field is empty for a whole table."""

    field_asked = pyqtSignal(str, str)
    findings_changed = pyqtSignal(str, int, float)  # worst severity or "", number of findings, completeness 0 to 1
    rules_asked = pyqtSignal()

    TABLES: ClassVar = tuple(COLUMNS)
    WAIT_MS = 300

    def __init__(self, project: QgsProject | None = None, parent=None):
        super().__init__(parent)
        self.project = project or QgsProject.instance()
        self._off_thread = OffThread(self)
        self._rules: list[Rule] | None = None
        self._settings: dict = {}
        self._boundaries: dict | None = None
        self._store = ""
        self.findings: list[Finding] = []
        self._build()
        self.refresh()

    def _build(self):
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        self.gauge = QProgressBar()
        self.gauge.setRange(0, 100)
        layout.addWidget(self.gauge)
        self.missing_title = plain_label()
        layout.addWidget(self.missing_title)
        self.missing = QListWidget()
        self.missing.setMaximumHeight(120)
        self.missing.itemActivated.connect(lambda item: self._ask(item.data(_PLACE)))
        self.missing.itemDoubleClicked.connect(lambda item: self._ask(item.data(_PLACE)))
        layout.addWidget(self.missing)
        self.state = plain_label()
        layout.addWidget(self.state)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAlternatingRowColors(True)
        self.list.itemActivated.connect(lambda item: self._ask(item.data(_PLACE)))
        self.list.itemSelectionChanged.connect(self._follow_choice)
        layout.addWidget(self.list, 1)
        bar = QHBoxLayout()
        self.go_button = QPushButton(tr("Go to the field"))
        self.go_button.clicked.connect(self._go)
        self.rules_button = QPushButton(tr("Rules…"))
        self.rules_button.setToolTip(tr("See the rules of this contract, add some, switch some off"))
        self.rules_button.clicked.connect(self.rules_asked)
        bar.addWidget(self.go_button)
        bar.addStretch(1)
        bar.addWidget(self.rules_button)
        layout.addLayout(bar)

    def show_sheet(self, layers, uuid):
        try:
            address = address_of_layer(layers[OPERATION])
        except StoreError:
            address = None
        if address is not None and address.key != self._store:
            self._store, self._rules, self._boundaries = address.key, None, None
            self.read_rules(address)
        super().show_sheet(layers, uuid)

    def read_rules(self, address=None):
        """Read the rules and settings of the store again, off the window's thread."""
        if address is None and OPERATION in self.layers:
            address = address_of_layer(self.layers[OPERATION])
        if address is not None:
            self._off_thread.run(
                tr("Plausibility rules"),
                lambda: read_from(address, lambda opened: (rules_of(opened), settings_of(opened))),
                self._take_rules,
                lambda _refusal: self.state.setText(tr("The rules cannot be read now: the store does not answer.")),
            )

    def _take_rules(self, found: tuple[list[Rule], dict]):
        self._rules, self._settings = found
        self.refresh()

    def refresh(self):
        sheet = sheet_as_edited(self.layers, self.uuid) if self.uuid else None
        self.list.clear()
        self.missing.clear()
        self.gauge.setVisible(sheet is not None)
        self.rules_button.setEnabled(sheet is not None)
        if sheet is None:
            self.findings = []
            self.state.setText("")
            self.missing_title.setText("")
            self._follow_choice()
            return
        share = self._show_missing(sheet)
        if self._rules is None:
            self.state.setText(tr("Reading the rules…"))
            return
        if self._boundaries is None:
            self._boundaries = boundaries_in(self.project)
        found = findings_of(sheet, self._rules, self._settings, self._boundaries)
        self.findings = sorted(found, key=lambda one: SEVERITIES.index(one.severity))
        self._show_findings()
        worst = self.findings[0].severity if self.findings else ""
        self.findings_changed.emit(worst, len(self.findings), share)

    def _show_missing(self, sheet) -> float:
        share = completeness_of(sheet)
        self.gauge.setValue(round(100 * share))
        self.gauge.setFormat(tr("Completeness: {share}").format(share=format_percent(share)))
        missing = missing_of(sheet)
        self.missing_title.setText(tr("Missing ({n}):").format(n=len(missing)) if missing else "")
        self.missing_title.setVisible(bool(missing))
        self.missing.setVisible(bool(missing))
        for table, field in missing:
            title = field_title(field) if field else table_titles()[table]
            item = QListWidgetItem(QgsApplication.getThemeIcon("/mActionToggleEditing.svg"), title)
            item.setData(_PLACE, [table, field])
            self.missing.addItem(item)
        return share

    def _show_findings(self):
        rules = {rule.id: rule for rule in self._rules or ()}
        severities = meanings()["severity"]
        for one in self.findings:
            rule = rules.get(one.rule)
            places = places_of(rule) if rule is not None else []
            item = QListWidgetItem(severity_icon(one.severity), one_line(one.message, 400))
            item.setToolTip(tooltip(f"{severities.get(one.severity, one.severity)} — {one.rule}\n{one.message}"))
            item.setData(_PLACE, list(places[0]) if places else None)
            self.list.addItem(item)
        if self.findings:
            self.state.setText(tr("Findings of the rules: {n}").format(n=len(self.findings)))
        else:
            self.state.setText(tr("The rules have nothing to say: {n} looked at.").format(n=len(rules)))
        self._follow_choice()

    def _follow_choice(self):
        chosen = self.list.selectedItems()
        self.go_button.setEnabled(bool(chosen) and chosen[0].data(_PLACE) is not None)

    def _go(self):
        chosen = self.list.selectedItems()
        if chosen:
            self._ask(chosen[0].data(_PLACE))

    def _ask(self, place):
        if place:
            self.field_asked.emit(*place)

    def close_part(self):
        self._off_thread.forget()
        self.clear()
