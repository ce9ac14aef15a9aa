"""Brings back into the database what was done offline, merged field by field."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ..i18n import tr
from ..sheets.address import geopackage
from ..sheets.copying import LATER, MINE, THEIRS, bring_back
from .base import part_of
from .store_algorithm import StoreAlgorithm, author


class BringBack(StoreAlgorithm):
    KEEP = "KEEP"
    OUTPUT = "OUTPUT"
    SAVED = "SAVED"
    CONFLICTS = "CONFLICTS"
    CHOICES = (LATER, THEIRS, MINE)
    COLUMNS: ClassVar = ("operation", "part", "line", "field", "base", "theirs", "mine")

    def name(self):
        return "bringback"

    def displayName(self):
        return tr("Bring an offline contract back")

    def tags(self):
        return tr("operation,sheet,offline,merge,conflict,synchronise").split(",")

    def shortHelpString(self):
        return tr(
            "Merges into the database what was done in a contract that was taken offline, sheet by sheet and field by "
            "field (three-way merge against the sheet as it was taken): what only one side changed is kept.\n\n"
            "What both changed is listed with its three values: when taken, in the database, offline. By default such "
            "a sheet stays offline as a whole, to be settled later; or keep the value of the database, or that of the "
            "offline copy: the value not kept goes into the history. Can be run again: nothing is written twice."
        )

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFile(self.CONTRACT, tr("Offline contract"), extension="gpkg"))
        self.add_database(False)
        choices = [tr("Leave the sheet offline"), tr("Keep the value of the database"), tr("Keep the offline value")]
        self.addParameter(QgsProcessingParameterEnum(self.KEEP, tr("Where both changed"), choices, defaultValue=0))
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Conflicts"), QgsProcessing.SourceType.TypeVector)
        )
        self.addOutput(QgsProcessingOutputNumber(self.SAVED, tr("Sheets brought back")))
        self.addOutput(QgsProcessingOutputNumber(self.CONFLICTS, tr("Sheets in conflict")))

    def work(self, parameters, context, feedback, tick):
        import pandas as pd

        offline = geopackage(self.parameterAsFile(parameters, self.CONTRACT, context))
        target = self.database(parameters, context)
        for address in (offline, target):
            self.check_store(address, feedback, is_written=True)
        keep = self.CHOICES[self.parameterAsEnum(parameters, self.KEEP, context)]
        saved, conflicts, refused = bring_back(offline, target, author(), keep, part_of(tick, 0.0, 0.9))
        rows = [
            (one.operation, field.table, field.row, field.field, *map(_text, (field.base, field.theirs, field.mine)))
            for one in conflicts
            for field in one.fields
            if field.is_both
        ]
        if conflicts:
            self.warn(feedback, "conflicts_later" if keep == LATER else "conflicts_left", n=len(conflicts))
        for uuid, reason in refused:
            self.warn(feedback, "sheet_refused", operation=uuid, store=target.title, reason=reason)
        table = pd.DataFrame(rows, columns=list(self.COLUMNS), dtype=object)
        results = self.write_table(self.OUTPUT, table, parameters, context, feedback, part_of(tick, 0.9, 1.0))
        return {**results, self.SAVED: len(saved), self.CONFLICTS: len(conflicts)}


def _text(value) -> str | None:
    return None if value is None else str(value)
