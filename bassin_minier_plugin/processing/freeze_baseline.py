"""Freezes a contract as it was on a day, for later evaluations to compare with."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..i18n import format_date, tr
from ..sheets.baseline import freeze, today
from .store_algorithm import StoreAlgorithm


class FreezeBaseline(StoreAlgorithm):
    DATE = "DATE"
    OUTPUT = "OUTPUT"
    SHEETS = "SHEETS"
    CHECKSUM = "CHECKSUM"

    def name(self):
        return "freezebaseline"

    def displayName(self):
        return tr("Freeze the baseline")

    def group(self):
        return tr("Institutions and evaluation")

    def groupId(self):
        return "evaluation"

    def tags(self):
        return tr("baseline,snapshot,evaluation,operation,sheet,history").split(",")

    def shortHelpString(self):
        return tr(
            "Copies the operation sheets of a contract, as they stood at the end of a day (UTC), into a GeoPackage "
            "that "
            "takes no more changes: operations, funding, milestones, indicators and all other parts, the rules and the "
            "settings. “Evaluate a tranche” compares the contract with it.\n\n"
            "A day in the past is rebuilt from the history that the contract keeps itself: every later change is "
            "undone, "
            "the newest first, and each value is checked against the one that the history tells. Where the history "
            "starts later, or has a gap, the day is refused in words. Settings have no history: they are those of "
            "now.\n\n"
            "The table “baseline” says the day, when and from what it was frozen, by which run, and a SHA-256 checksum "
            "of "
            "the whole; each sheet has its own. They are verified whenever the baseline is read: one that was changed "
            "is "
            "refused. The file opens in QGIS like a contract; saving into it is refused."
        )

    def initAlgorithm(self, config=None):
        self.add_contract()
        self.addParameter(
            QgsProcessingParameterString(
                self.DATE, tr("Day (2022-03-07 or 07/03/2022; today if empty)"), optional=True
            )
        )  # fmt: skip
        files = tr("GeoPackage (*.gpkg)")
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, tr("Frozen baseline"), files))
        self.addOutput(QgsProcessingOutputNumber(self.SHEETS, tr("Number of sheets")))
        self.addOutput(QgsProcessingOutputString(self.CHECKSUM, tr("Checksum of the whole (SHA-256)")))

    def work(self, parameters, context, feedback, tick):
        address = self.contract(parameters, context, feedback)
        day = day_asked(self.parameterAsString(parameters, self.DATE, context))
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        path = path if path.lower().endswith(".gpkg") else f"{path}.gpkg"
        about = {"run_id": self.run_record["run_id"], "plugin_version": self.run_record["plugin_version"]}
        told = freeze(address, Path(path), day, about, tick)
        message = tr("{n} sheets frozen as of {day}, SHA-256 {checksum}.")
        feedback.pushInfo(message.format(n=told["sheets"], day=format_date(day), checksum=told["checksum"]))
        return {self.OUTPUT: path, self.SHEETS: int(told["sheets"]), self.CHECKSUM: told["checksum"]}


def day_asked(text: str) -> str:
    """The ISO day that somebody typed, today for nothing. Raises InputError("bad_date", value)."""
    from ..analysis.gtfs_calendar import day_of

    return day_of(text).isoformat() if text.strip() else today()
