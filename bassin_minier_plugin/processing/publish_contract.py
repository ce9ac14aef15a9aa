"""Copies a contract from a GeoPackage into a PostgreSQL database."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterBoolean, QgsProcessingParameterFile

from ..i18n import tr
from ..sheets.address import geopackage
from ..sheets.copying import copy_store
from ..sheets.roles import install_roles
from .store_algorithm import StoreAlgorithm


class PublishContract(StoreAlgorithm):
    ROLES = "ROLES"
    SHEETS = "SHEETS"

    def name(self):
        return "publishcontract"

    def displayName(self):
        return tr("Publish a contract to PostGIS")

    def tags(self):
        return tr("operation,sheet,PostGIS,PostgreSQL,team,publish").split(",")

    def shortHelpString(self):
        return tr(
            "Copies a contract from its GeoPackage into a new schema of a PostgreSQL database with PostGIS, where a "
            "team can work at the same time: sheets with their identifiers and versions, rules, settings and history. "
            "The GeoPackage stays as it is. A schema that already holds tables is refused."
        )

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFile(self.CONTRACT, tr("Contract (GeoPackage)"), extension="gpkg"))
        self.add_database(False)
        self.addParameter(QgsProcessingParameterBoolean(self.ROLES, tr("Roles and rights by EPCI (database)"), False))
        self.addOutput(QgsProcessingOutputNumber(self.SHEETS, tr("Number of sheets")))

    def work(self, parameters, context, feedback, tick):
        source = geopackage(self.parameterAsFile(parameters, self.CONTRACT, context))
        self.check_store(source, feedback, is_written=False)
        target = self.database(parameters, context)
        count = copy_store(source, target, tick)
        if self.parameterAsBoolean(parameters, self.ROLES, context):
            install_roles(target)
        return {self.SHEETS: count}
