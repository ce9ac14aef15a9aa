"""Writes the sheets of a contract into a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from ..analysis.errors import InputError
from ..i18n import tr
from ..sheets.exchange import workbook_of
from ..sheets.tables import CHILDREN, OPERATION
from .sheet_files import table_file, write_file
from .store_algorithm import StoreAlgorithm


class ExportSheets(StoreAlgorithm):
    OUTPUT = "OUTPUT"
    SHEETS = "SHEETS"
    REQUIRES = (*StoreAlgorithm.REQUIRES, "openpyxl")

    def name(self):
        return "exportsheets"

    def displayName(self):
        return tr("Export the operation sheets")

    def tags(self):
        return tr("operation,sheet,spreadsheet,Excel,XLSX,CSV,ODS,export").split(",")

    def shortHelpString(self):
        return tr(
            "Writes all operation sheets into a spreadsheet: one table per part of the sheets (operations, links, "
            "partners, funding, milestones, indicators, photos), with a header row of field names. XLSX and ODS hold "
            "the tables as tabs; CSV (UTF-8, semicolons) has one file per table beside the first.\n\n"
            "Nothing is lost on the way back with “Import operation sheets”: keep the columns uuid, operation and "
            "version. Text that a spreadsheet would run as a formula (it starts with = + - @ or a tab) gets a leading "
            "apostrophe, which the import takes away (OWASP, CSV injection); numbers stay numbers. Outlines are "
            "written as hexadecimal WKB, EPSG:2154."
        )

    def initAlgorithm(self, config=None):
        self.add_contract()
        filters = tr("Excel workbook (*.xlsx);;CSV tables (*.csv);;OpenDocument spreadsheet (*.ods)")
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, tr("Spreadsheet"), filters))
        self.addOutput(QgsProcessingOutputNumber(self.SHEETS, tr("Number of sheets")))

    def prepareAlgorithm(self, parameters, context, feedback):
        self.target = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters, context, feedback, tick):
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        if path.suffix.lower() == ".csv":
            for table in CHILDREN:  # files that the user did not name
                beside = table_file(self.target, table)
                if beside.exists() and not self.target.exists():
                    raise InputError("csv_beside", path=beside.name)
        book = workbook_of(self.contract(parameters, context, feedback))
        tick(0.4)
        write_file(path, book)
        return {self.OUTPUT: str(path), self.SHEETS: len(book[OPERATION])}
