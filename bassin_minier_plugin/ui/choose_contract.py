"""Where is the contract? A GeoPackage, or a schema that a PostgreSQL connection of QGIS reaches."""

from __future__ import annotations

from qgis.gui import QgsFileWidget, QgsProviderConnectionComboBox
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QRadioButton, QVBoxLayout

from ..i18n import tr
from ..settings import LAST_FOLDER, LAST_SCHEMA, remember, remembered
from ..sheets.address import StoreAddress, geopackage
from ..sheets.connections import address_of_connection, uri_of_connection


class ChooseContract(QDialog):
    """After `exec`, `chosen()` gives the address and the words of its connection, or raises StoreError."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Open a contract"))
        self.setMinimumWidth(460)
        self.is_file = QRadioButton(tr("A file (GeoPackage)"))
        self.is_database = QRadioButton(tr("A database (PostgreSQL)"))
        self.file_edit = QgsFileWidget()
        self.file_edit.setFilter(tr("Contract (GeoPackage)") + " (*.gpkg)")
        self.file_edit.setDefaultRoot(remembered(LAST_FOLDER, "") or "")
        self.file_edit.setDialogTitle(tr("Open a contract"))
        self.connection_combo = QgsProviderConnectionComboBox("postgres")
        self.schema_edit = QLineEdit(remembered(LAST_SCHEMA, "contrat") or "contrat")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.is_file.setChecked(True)
        for button in (self.is_file, self.is_database):
            button.toggled.connect(self._follow)
        self.file_edit.fileChanged.connect(self._follow)
        self.schema_edit.textChanged.connect(self._follow)
        self._follow()

    def _lay_out(self):
        outer, file_form, database_form = QVBoxLayout(self), QFormLayout(), QFormLayout()
        for form in (file_form, database_form):
            form.setContentsMargins(24, 0, 0, 12)
        file_form.addRow(tr("File"), self.file_edit)
        database_form.addRow(tr("Connection"), self.connection_combo)
        database_form.addRow(tr("Schema"), self.schema_edit)
        if not self.connection_combo.count():
            hint = QLabel(tr("QGIS knows no PostgreSQL connection yet: create one in the browser panel."))
            hint.setWordWrap(True)
            database_form.addRow(hint)
            self.is_database.setEnabled(False)
        outer.addWidget(self.is_file)
        outer.addLayout(file_form)
        outer.addWidget(self.is_database)
        outer.addLayout(database_form)
        outer.addWidget(self.buttons)

    def _follow(self, *_):
        is_file = self.is_file.isChecked()
        self.file_edit.setEnabled(is_file)
        self.connection_combo.setEnabled(not is_file)
        self.schema_edit.setEnabled(not is_file)
        is_told = bool(self.file_edit.filePath() if is_file else self.schema_edit.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(is_told)

    def chosen(self) -> tuple[StoreAddress, str]:
        if self.is_file.isChecked():
            address = geopackage(self.file_edit.filePath())
            remember(LAST_FOLDER, self.file_edit.filePath())
            return address, ""
        name, schema = self.connection_combo.currentConnection(), self.schema_edit.text().strip()
        remember(LAST_SCHEMA, schema)
        return address_of_connection(name, schema), uri_of_connection(name)
