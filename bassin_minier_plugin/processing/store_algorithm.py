"""What the algorithms on operation sheets share: which store, and the words of its refusals."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingParameterDatabaseSchema,
    QgsProcessingParameterFile,
    QgsProcessingParameterProviderConnection,
)

from ..analysis.errors import InputError
from ..i18n import tr
from ..sheets.address import GEOPACKAGE, StoreAddress, geopackage, is_on_network_share
from ..sheets.connections import address_of_connection
from ..sheets.errors import StoreError
from ..sheets.migrations import scripts_of, version_of
from ..sheets.schema_check import surprises_of
from ..sheets.sessions import session
from .base import BassinMinierAlgorithm
from .store_messages import problem_words


class StoreAlgorithm(BassinMinierAlgorithm):
    CONTRACT = "CONTRACT"
    DATABASE = "DATABASE"
    SCHEMA = "SCHEMA"

    def group(self):
        return tr("Operation sheets")

    def groupId(self):
        return "sheets"

    def flags(self):
        # A connection of QGIS and its authentication are opened where they live.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def compute(self, parameters, context, feedback, tick):
        try:
            return self.work(parameters, context, feedback, tick)
        except StoreError as failure:
            details = dict(failure.details)
            if "problems" in details:
                told = "; ".join(_told(one) for one in details["problems"])
                details["rows"] = told + ("…" if details["n"] > len(details["problems"]) else "")
            raise InputError(failure.code, **details) from None

    def work(self, parameters, context, feedback, tick) -> dict:
        raise TypeError(f"{type(self).__name__} does not work")

    def add_contract(self):
        """The GeoPackage of a contract, or its place in a database."""
        file = QgsProcessingParameterFile(self.CONTRACT, tr("Contract (GeoPackage)"), extension="gpkg", optional=True)
        self.addParameter(file)
        self.add_database(True)

    def add_database(self, is_optional: bool):
        self.addParameter(
            QgsProcessingParameterProviderConnection(
                self.DATABASE, tr("Or PostgreSQL connection") if is_optional else tr("PostgreSQL connection"),
                "postgres", optional=is_optional,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterDatabaseSchema(
                self.SCHEMA,
                tr("Schema"),
                connectionParameterName=self.DATABASE,
                defaultValue="contrat",
                optional=is_optional,
            )
        )

    def database(self, parameters, context) -> StoreAddress:
        name = self.parameterAsConnectionName(parameters, self.DATABASE, context)
        return address_of_connection(name, self.parameterAsSchema(parameters, self.SCHEMA, context))

    def contract(self, parameters, context, feedback, is_written: bool = False) -> StoreAddress:
        """The store asked for: of this plugin, of the present version, and as expected if it is to be written."""
        path = self.parameterAsFile(parameters, self.CONTRACT, context)
        name = self.parameterAsConnectionName(parameters, self.DATABASE, context)
        if bool(path) == bool(name):
            raise InputError("store_given_twice" if path else "store_not_given")
        address = geopackage(path) if path else self.database(parameters, context)
        self.check_store(address, feedback, is_written)
        return address

    def check_store(self, address: StoreAddress, feedback, is_written: bool):
        if address.kind == GEOPACKAGE and is_written and is_on_network_share(address.path):
            self.warn(feedback, "store_on_network", store=address.title)
        with session(address, is_read_only=not is_written) as opened:
            version, newest = version_of(opened), scripts_of(address)[-1][0]
            if version == 0:
                raise StoreError("not_a_store", store=address.title)
            if version != newest:
                code = "store_outdated" if version < newest else "store_too_new"
                raise StoreError(code, store=address.title, version=version, known=newest)
            if is_written:
                found = surprises_of(opened)
                if found:
                    names = ", ".join(f"{one.kind} {one.name}"[:80] for one in found[:5])
                    raise StoreError("store_surprise", store=address.title, names=names)

    def alias_words(self):
        """Short names that say so much in these tables only."""
        return {
            "operation": tr("Operation (uuid)"),
            "number": tr("Number"),
            "title": tr("Title of the operation"),
            "rule": tr("Rule"),
            "severity": tr("Severity"),
            "message": tr("What to look at"),
            "part": tr("Part of the sheet"),
            "line": tr("Line (uuid)"),
            "field": tr("Field"),
            "base": tr("When taken offline"),
            "theirs": tr("In the database"),
            "mine": tr("Offline"),
        }


def author() -> str:
    """Who works, for the history."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


def _told(problem) -> str:
    detail = f" ({problem.detail[:120]})" if problem.detail else ""
    return tr("{table}, row {row}: {what}").format(
        table=problem.table, row=problem.row, what=problem_words(problem.code) + detail
    )
