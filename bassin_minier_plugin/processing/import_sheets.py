"""Reads operation sheets from a spreadsheet into a contract: all of them or none."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsProcessingOutputNumber, QgsProcessingParameterFile

from ..i18n import tr
from ..sheets.exchange import import_workbook
from .base import part_of
from .sheet_files import read_file
from .store_algorithm import StoreAlgorithm, author


class ImportSheets(StoreAlgorithm):
    INPUT = "INPUT"
    ADDED = "ADDED"
    CHANGED = "CHANGED"
    SAME = "SAME"
    REQUIRES = (*StoreAlgorithm.REQUIRES, "openpyxl")

    def name(self):
        return "importsheets"

    def displayName(self):
        return tr("Import operation sheets")

    def tags(self):
        return tr("operation,sheet,spreadsheet,Excel,XLSX,CSV,ODS,import").split(",")

    def shortHelpString(self):
        return tr(
            "Reads a spreadsheet as “Export the operation sheets” writes it (XLSX, ODS, or CSV with one file per "
            "table). Rows are matched by uuid: a row without one is a new sheet or line, a row that differs changes "
            "its sheet, columns and lines that are left out stay as they are. Nothing is ever deleted.\n\n"
            "All or nothing: if one row cannot be taken, nothing is imported and the log names each such row (row 1 is "
            "the header). A row whose version is not the contract's was changed by somebody since the export and "
            "counts as such a row. Numbers may be written in French (1 234,5), dates as 2026-01-31 or 31/01/2026. "
            "A leading apostrophe that keeps a text from being run is taken away."
        )

    def initAlgorithm(self, config=None):
        kind = Qgis.ProcessingFileParameterBehavior.File
        filters = tr("Spreadsheets (*.xlsx *.csv *.ods)")
        self.addParameter(QgsProcessingParameterFile(self.INPUT, tr("Spreadsheet"), kind, fileFilter=filters))
        self.add_contract()
        for name, title in (
            (self.ADDED, tr("Sheets added")),
            (self.CHANGED, tr("Sheets changed")),
            (self.SAME, tr("Sheets left as they are")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def work(self, parameters, context, feedback, tick):
        address = self.contract(parameters, context, feedback, is_written=True)
        book = read_file(Path(self.parameterAsFile(parameters, self.INPUT, context)))
        tick(0.2)
        counts = import_workbook(address, book, author(), part_of(tick, 0.2, 1.0))
        return {self.ADDED: counts["added"], self.CHANGED: counts["changed"], self.SAME: counts["same"]}
