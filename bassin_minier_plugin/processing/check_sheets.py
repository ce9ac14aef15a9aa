"""What the plausibility rules have to say of all the sheets of a contract."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..i18n import tr
from ..sheets.boundaries import boundaries_of
from ..sheets.reading import damaged_sheets, read_sheets, settings_of
from ..sheets.rules import findings_of, rules_of
from ..sheets.sessions import session, snapshot
from ..sheets.tables import OPERATION
from .base import POLYGONS, part_of
from .store_algorithm import StoreAlgorithm


class CheckSheets(StoreAlgorithm):
    EPCI = "EPCI"
    EPCI_NAME = "EPCI_NAME"
    OUTPUT = "OUTPUT"
    FINDINGS = "FINDINGS"
    ERRORS = "ERRORS"
    COLUMNS: ClassVar = ("operation", "number", "title", "severity", "rule", "message")

    def name(self):
        return "checksheets"

    def displayName(self):
        return tr("Check the operation sheets")

    def tags(self):
        return tr("operation,sheet,rule,plausibility,quality,check").split(",")

    def shortHelpString(self):
        return tr(
            "Evaluates every rule of the contract's table “rule” on every sheet and lists what is not plausible: one "
            "row per sheet and rule, with the severity (error, warning, advice) and the message.\n\n"
            "A rule is a QGIS expression on the fields of the operation and on variables such as @funding_planned (sum "
            "of the funding, euros excluding VAT), @funder_count, @photo_count, @milestone_count, @phase_start, "
            "@phase_end, @epci_boundary. True: all is well. False: a finding. NULL: nothing can be said, no finding. "
            "People may add rules of their own to the table. A rule reads its sheet only: functions that read files, "
            "layers or the environment are refused.\n\n"
            "The layer of EPCI serves the rule that a footprint lies inside the EPCI that the sheet names (95% of its "
            "area at least); without it that rule says nothing. Sheets whose checksum is wrong (damaged file) are told "
            "in a warning."
        )

    def initAlgorithm(self, config=None):
        self.add_contract()
        self.addParameter(QgsProcessingParameterFeatureSource(self.EPCI, tr("EPCI"), POLYGONS, optional=True))
        self.addParameter(
            QgsProcessingParameterField(
                self.EPCI_NAME,
                tr("Field of the EPCI's name"),
                "name",
                parentLayerParameterName=self.EPCI,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Findings"), QgsProcessing.SourceType.TypeVector)
        )
        self.addOutput(QgsProcessingOutputNumber(self.FINDINGS, tr("Number of findings")))
        self.addOutput(QgsProcessingOutputNumber(self.ERRORS, tr("Number of errors")))

    def work(self, parameters, context, feedback, tick):
        import pandas as pd

        address = self.contract(parameters, context, feedback)
        boundaries = self._boundaries(parameters, context)
        with session(address, is_read_only=True) as opened, snapshot(opened):
            sheets, rules, settings = read_sheets(opened), rules_of(opened), settings_of(opened)
            damaged = damaged_sheets(opened)
        if damaged:
            self.warn(feedback, "sheets_damaged", n=len(damaged), names=", ".join(damaged[:5]))
        rows, ticked = [], part_of(tick, 0.1, 0.9)
        for position, sheet in enumerate(sheets.values()):
            ticked(position / len(sheets))
            row = sheet[OPERATION][0]
            rows += [
                (one.operation, row["number"], row["title"], one.severity, one.rule, one.message)
                for one in findings_of(sheet, rules, settings, boundaries)
            ]
        table = pd.DataFrame(rows, columns=list(self.COLUMNS), dtype=object)
        results = self.write_table(self.OUTPUT, table, parameters, context, feedback, part_of(tick, 0.9, 1.0))
        return {**results, self.FINDINGS: len(table), self.ERRORS: int((table["severity"] == "error").sum())}

    def _boundaries(self, parameters, context) -> dict[str, QgsGeometry]:
        source = self.parameterAsSource(parameters, self.EPCI, context)
        if source is None:
            return {}
        from ..analysis.errors import InputError

        field = self.parameterAsString(parameters, self.EPCI_NAME, context) or "name"
        if field not in source.fields().names():
            raise InputError("field_missing", layer=source.sourceName(), field=field)
        if not source.sourceCrs().isValid():
            raise InputError("crs_missing", layer=source.sourceName())
        return boundaries_of(source.getFeatures(), field, source.sourceCrs(), context.transformContext())
