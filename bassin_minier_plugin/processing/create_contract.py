"""Makes an empty contract, ready for operation sheets."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterBoolean, QgsProcessingParameterFileDestination

from ..analysis.errors import InputError
from ..i18n import tr
from ..sheets.address import geopackage
from ..sheets.migrations import create_store
from ..sheets.roles import install_roles
from .store_algorithm import StoreAlgorithm


class CreateContract(StoreAlgorithm):
    OUTPUT = "OUTPUT"
    ROLES = "ROLES"
    VERSION = "VERSION"

    def name(self):
        return "createcontract"

    def displayName(self):
        return tr("Create a contract")

    def tags(self):
        return tr("operation,sheet,store,GeoPackage,PostGIS,create").split(",")

    def shortHelpString(self):
        return tr(
            "Makes the empty tables of a contract: operations and what belongs to them (links to the map, partners, "
            "funding, milestones, indicators, photos), their history, and the plausibility rules.\n\n"
            "Give a file for a GeoPackage (OGC 12-128r18, one person or a few in one office), or a PostgreSQL "
            "connection and a schema for teams: the tables are the same. Constraints, versions and history are kept by "
            "the store itself, whatever program writes: a row that is written must bear its former version + 1.\n\n"
            "Roles: makes in the database two roles named after the schema (contrat_reader and contrat_editor for "
            "“contrat”), and lets an editor write only the sheets of the EPCI that the table store_member gives "
            "to his role. Amounts are in euros excluding VAT; "
            "outlines in EPSG:2154. An existing contract is never overwritten."
        )

    def initAlgorithm(self, config=None):
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                tr("Contract (GeoPackage)"),
                tr("GeoPackage (*.gpkg)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.add_database(True)
        self.addParameter(QgsProcessingParameterBoolean(self.ROLES, tr("Roles and rights by EPCI (database)"), False))
        self.addOutput(QgsProcessingOutputNumber(self.VERSION, tr("Version of the tables")))

    def prepareAlgorithm(self, parameters, context, feedback):
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        self.is_taken = bool(path) and os.path.exists(path)
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters, context, feedback, tick):
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        name = self.parameterAsConnectionName(parameters, self.DATABASE, context)
        if bool(path) == bool(name):
            raise InputError("store_given_twice" if path else "store_not_given")
        has_roles = self.parameterAsBoolean(parameters, self.ROLES, context)
        if path:
            if self.is_taken:
                raise InputError("store_exists", store=Path(path).name)
            if has_roles:
                raise InputError("roles_need_postgis")
            return {self.OUTPUT: path, self.VERSION: create_store(geopackage(path))}
        address = self.database(parameters, context)
        version = create_store(address)
        if has_roles:
            install_roles(address)
        return {self.VERSION: version}
