"""Takes a contract from a database into a GeoPackage, to work on site without a network."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from ..analysis.errors import InputError
from ..i18n import tr
from ..sheets.address import geopackage
from ..sheets.copying import take_offline
from .store_algorithm import StoreAlgorithm


class TakeOffline(StoreAlgorithm):
    OUTPUT = "OUTPUT"
    SHEETS = "SHEETS"

    def name(self):
        return "takeoffline"

    def displayName(self):
        return tr("Take a contract offline")

    def tags(self):
        return tr("operation,sheet,offline,field work,QField,copy").split(",")

    def shortHelpString(self):
        return tr(
            "Copies a contract from its database into a GeoPackage that remembers each sheet as it was taken. Work on "
            "it where there is no network (in QGIS or QField), then run “Bring an offline contract back”: what only "
            "one side changed is merged, what both changed is listed."
        )

    def initAlgorithm(self, config=None):
        self.add_database(False)
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Offline contract"), tr("GeoPackage (*.gpkg)"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.SHEETS, tr("Number of sheets")))

    def prepareAlgorithm(self, parameters, context, feedback):
        self.is_taken = os.path.exists(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters, context, feedback, tick):
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        if self.is_taken:
            raise InputError("store_exists", store=Path(path).name)
        source = self.database(parameters, context)
        self.check_store(source, feedback, is_written=False)
        return {self.SHEETS: take_offline(source, geopackage(path), tick), self.OUTPUT: path}
