"""From what QGIS knows (a file, a connection's name, a layer) to the address of a store."""

from __future__ import annotations

import re

from qgis.core import (
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from .address import GEOPACKAGE, StoreAddress, geopackage, postgis
from .errors import StoreError
from .tables import SRID


def address_of_connection(name: str, schema: str) -> StoreAddress:
    """A PostgreSQL connection of QGIS, by its name. Raises StoreError for an unknown one or a plain password."""
    return address_of_uri(uri_of_connection(name), schema, name)


def uri_of_connection(name: str) -> str:
    """The words of a PostgreSQL connection of QGIS; an authentication configuration stays closed in them."""
    try:
        connection = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection(name)
    except QgsProviderConnectionException:
        connection = None
    if connection is None:
        raise StoreError("connection_unknown", name=name)
    return connection.uri()


def address_of_uri(text: str, schema: str, name: str = "") -> StoreAddress:
    """The same from the words of a connection or of a layer. An authentication configuration is opened only here."""
    uri = QgsDataSourceUri(text)
    if uri.password():
        raise StoreError("plain_password", name=name or uri.database())
    return postgis(uri.connectionInfo(True), schema)


def address_of_layer(layer: QgsVectorLayer) -> StoreAddress | None:
    """The store that a layer belongs to, None if it can be none."""
    if layer.providerType() == "postgres":
        uri = QgsDataSourceUri(layer.source())
        return address_of_uri(layer.source(), uri.schema())
    if layer.providerType() == "ogr":
        path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""
        return geopackage(path) if path.lower().endswith(".gpkg") else None
    return None


def layer_source(address: StoreAddress, table: str, has_geometry: bool, base_uri: str = "") -> tuple[str, str]:
    """(source, provider) of a table. `base_uri`: the connection's words, whose `authcfg` stays closed in the layer."""
    if address.kind == GEOPACKAGE:
        return f"{address.path}|layername={table}", "ogr"
    uri = QgsDataSourceUri(base_uri or address.conninfo)
    if re.search(r"password\s*=", uri.uri(False), re.IGNORECASE):
        raise StoreError("plain_password", name=address.title)
    uri.setDataSource(address.schema, table, "geometry" if has_geometry else "", "", "fid")
    if has_geometry:
        uri.setSrid(str(SRID))
    return uri.uri(False), "postgres"
