"""The plausibility rules of a contract: technicians add their own and switch some off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.core import QgsExpressionContextScope, QgsVectorLayer
from qgis.gui import QgsExpressionBuilderDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ..i18n import language, tr
from ..sheets.address import StoreAddress
from ..sheets.errors import StoreError
from ..sheets.rule_editing import all_rules, keep_rule
from ..sheets.rules import Rule, fault_of, variable_names
from ..sheets.sessions import read_from, write_to
from ..sheets.tables import SEVERITIES
from ..sheets.words import meanings
from .checks_tab import severity_icon
from .off_thread import OffThread
from .plain_text import one_line, plain_label, tooltip

_RULE = Qt.ItemDataRole.UserRole


class RulesDialog(QDialog):
    """Each change is written at once; `changed` says whether there was one."""

    def __init__(
        self, address: StoreAddress, layer: QgsVectorLayer, refusal_words: Callable[[StoreError], str], parent=None
    ):
        super().__init__(parent)
        self.address, self.layer, self.refusal_words = address, layer, refusal_words
        self.changed = False
        self._off_thread = OffThread(self)
        self.setWindowTitle(tr("Plausibility rules"))
        self.resize(720, 460)
        layout = QVBoxLayout(self)
        told = tr(
            "A rule is a QGIS expression: true where all is well, false where not, NULL where nothing can be said."
        )
        layout.addWidget(plain_label(told))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("In use"), tr("Message"), tr("Expression (true: all is well)")])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        for column, width in enumerate((150, 330)):
            self.list.setColumnWidth(column, width)
        self.list.itemChanged.connect(self._switch)
        self.list.itemDoubleClicked.connect(lambda *_: self.edit())
        layout.addWidget(self.list, 1)
        self.state = plain_label()
        layout.addWidget(self.state)
        bar = QHBoxLayout()
        self.add_button, self.edit_button = QPushButton(tr("New rule…")), QPushButton(tr("Edit…"))
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        close.rejected.connect(self.reject)
        for widget in (self.add_button, self.edit_button):
            widget.setAutoDefault(False)
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(close)
        layout.addLayout(bar)
        self.read()

    def read(self):
        self._off_thread.run(
            tr("Plausibility rules"), lambda: read_from(self.address, all_rules), self._show, self._refused
        )

    def _show(self, rules: list[Rule]):
        self.list.blockSignals(True)
        self.list.clear()
        for rule in rules:
            item = QTreeWidgetItem(
                [meanings()["severity"].get(rule.severity, ""), one_line(rule.message), one_line(rule.expression)]
            )
            item.setIcon(0, severity_icon(rule.severity))
            item.setCheckState(0, Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked)
            item.setData(0, _RULE, rule)
            item.setToolTip(1, tooltip(rule.message))
            item.setToolTip(2, tooltip(rule.expression))
            self.list.addTopLevelItem(item)
        self.list.blockSignals(False)

    def _switch(self, item: QTreeWidgetItem, _column: int):
        rule = item.data(0, _RULE)
        is_on = item.checkState(0) == Qt.CheckState.Checked
        if rule is not None and rule.enabled != is_on:
            self.keep(replace(rule, enabled=is_on), rule.id)

    def add(self):
        self._edit(Rule("", "warning", "", "", ""), "")

    def edit(self):
        item = self.list.currentItem()
        if item is not None:
            rule = item.data(0, _RULE)
            self._edit(rule, rule.id)

    def _edit(self, rule: Rule, former: str):
        dialog = RuleDialog(rule, self.layer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.keep(dialog.rule(), former)

    def keep(self, rule: Rule, former: str):
        """Write a rule, off the window's thread."""
        self._off_thread.run(
            tr("Plausibility rules"),
            lambda: write_to(self.address, lambda opened: keep_rule(opened, rule, former)),
            self._kept,
            self._refused,
        )

    def _kept(self, _answer):
        self.changed = True
        self.state.setText("")
        self.read()

    def _refused(self, refusal: StoreError):
        self.state.setText(self.refusal_words(refusal))
        if refusal.code not in ("store_unreachable", "store_silent", "connection_lost"):
            self.read()

    def done(self, result: int):
        self._off_thread.forget()
        super().done(result)


class RuleDialog(QDialog):
    """One rule: name, severity, expression with QGIS's own builder, message."""

    def __init__(self, rule: Rule, layer: QgsVectorLayer, parent=None):
        super().__init__(parent)
        self._rule, self.layer = rule, layer
        self.setWindowTitle(tr("Plausibility rule"))
        self.resize(560, 380)
        form = QFormLayout(self)
        self.id_edit = QLineEdit(rule.id)
        self.severity_combo = QComboBox()
        for code in SEVERITIES:
            self.severity_combo.addItem(severity_icon(code), meanings()["severity"][code], code)
        self.severity_combo.setCurrentIndex(self.severity_combo.findData(rule.severity))
        self.expression_edit = QPlainTextEdit(rule.expression)
        self.builder_button = QPushButton(tr("Expression builder…"))
        self.message_edit = QLineEdit(rule.message)
        self.fault_label = plain_label()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        form.addRow(tr("Short name"), self.id_edit)
        form.addRow(tr("Severity"), self.severity_combo)
        form.addRow(tr("Expression (true: all is well)"), self.expression_edit)
        form.addRow("", self.builder_button)
        form.addRow(tr("What people read"), self.message_edit)
        form.addRow(self.fault_label)
        form.addRow(self.buttons)
        self.builder_button.clicked.connect(self.build)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for edit in (self.id_edit, self.message_edit):
            edit.textChanged.connect(self._check)
        self.expression_edit.textChanged.connect(self._check)
        self._check()

    def rule(self) -> Rule:
        text, message = self.expression_edit.toPlainText().strip(), self.message_edit.text().strip()
        in_french = language() == "fr"
        return Rule(
            self.id_edit.text().strip(),
            self.severity_combo.currentData(),
            text,
            message if in_french or not self._rule.message_fr else self._rule.message_fr,
            message if not in_french or not self._rule.message_en else self._rule.message_en,
            self._rule.enabled,
        )

    def _check(self):
        rule = self.rule()
        fault = fault_of(rule) if rule.expression else tr("give an expression")
        is_whole = bool(rule.id and rule.message and not fault)
        self.fault_label.setText(tr("Not usable yet: {reason}").format(reason=one_line(fault)) if fault else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(is_whole)

    def build(self):
        """QGIS's own expression builder on the fields of the operation and the variables of the rules."""
        context = self.layer.createExpressionContext()
        scope = QgsExpressionContextScope(tr("Rules of the contract"))
        for name in variable_names():
            scope.setVariable(name, None, True)
        context.appendScope(scope)
        text = self.expression_edit.toPlainText()
        dialog = QgsExpressionBuilderDialog(self.layer, text, self, "bassin_minier", context)
        dialog.setWindowTitle(tr("Plausibility rule"))
        if dialog.exec():
            self.expression_edit.setPlainText(dialog.expressionText())
