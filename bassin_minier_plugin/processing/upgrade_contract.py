"""Brings the tables of a contract to the version of this plugin."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber

from ..analysis.errors import InputError
from ..i18n import tr
from ..sheets.address import geopackage
from ..sheets.migrations import upgrade_store
from .store_algorithm import StoreAlgorithm


class UpgradeContract(StoreAlgorithm):
    BEFORE = "BEFORE"
    AFTER = "AFTER"

    def name(self):
        return "upgradecontract"

    def displayName(self):
        return tr("Upgrade a contract")

    def tags(self):
        return tr("operation,sheet,store,migration,version").split(",")

    def shortHelpString(self):
        return tr(
            "Applies to the tables of a contract the changes that a newer version of the plugin needs, in one "
            "transaction: all of them or none. Sheets and history stay. A contract that is up to date is left as it "
            "is; one made by a later version of the plugin is refused. Make a backup first."
        )

    def initAlgorithm(self, config=None):
        self.add_contract()
        self.addOutput(QgsProcessingOutputNumber(self.BEFORE, tr("Version before")))
        self.addOutput(QgsProcessingOutputNumber(self.AFTER, tr("Version after")))

    def work(self, parameters, context, feedback, tick):
        path = self.parameterAsFile(parameters, self.CONTRACT, context)
        name = self.parameterAsConnectionName(parameters, self.DATABASE, context)
        if bool(path) == bool(name):
            raise InputError("store_given_twice" if path else "store_not_given")
        before, after = upgrade_store(geopackage(path) if path else self.database(parameters, context))
        return {self.BEFORE: before, self.AFTER: after}
