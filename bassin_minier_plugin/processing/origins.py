"""What an input parameter points to, told once in the main thread before the work starts."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsDataSourceUri,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameters,
    QgsProviderRegistry,
    QgsVectorLayer,
)

_PLAIN_URI_PARTS = {"path", "layerName", "layerId"}
_DIRECT_DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf", ".geojson": "GeoJSON"}


@dataclass
class Origin:
    """Where the rows of one input come from."""

    parameter: str
    name: str
    source: str
    provider: str
    selected_ids: list[int] | None = None
    filter_expression: str = ""
    feature_limit: int = -1
    has_edits: bool = False
    file: Path | None = None
    table: str = ""
    driver: str = ""
    crs: str = ""
    read: dict = field(default_factory=dict)

    @property
    def is_plain(self) -> bool:
        """True when the file holds exactly the rows to read: no selection, filter or unsaved edit."""
        narrowed = self.selected_ids is not None or self.filter_expression or self.feature_limit >= 0
        return bool(self.file and self.driver and not narrowed and not self.has_edits)

    @property
    def can_be_reopened(self) -> bool:
        return self.provider != "memory" and not self.has_edits

    @property
    def place(self) -> tuple:
        """What tells this table from any other, see `place_of_table`; empty where the origin is no table."""
        if self.file is not None:
            return "ogr", str(self.file.resolve()), "", self.table
        return place_of_table("postgres", self.source) if self.provider == "postgres" else ()

    def as_record(self) -> dict:
        record = {"name": self.name, "source": self.source, "provider": self.provider, "crs": self.crs, **self.read}
        if self.selected_ids is not None:
            record["selected_ids"] = self.selected_ids
        if self.filter_expression:
            record["filter_expression"] = self.filter_expression
        if self.feature_limit >= 0:
            record["feature_limit"] = self.feature_limit
        if not self.can_be_reopened:
            record["volatile"] = True
        return record


def describe_origin(definition, value, context) -> Origin | None:
    """Return the origin of a layer parameter, or None where no layer was given."""
    selected_only, expression, limit = False, "", -1
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        selected_only, expression, limit = value.selectedFeaturesOnly, value.filterExpression, value.featureLimit
        value = value.source
    layer = QgsProcessingParameters.parameterAsLayer(definition, {definition.name(): value}, context)
    if not isinstance(layer, QgsVectorLayer):
        return None
    origin = Origin(
        parameter=definition.name(),
        name=layer.name(),
        source=public_source(layer),
        provider=layer.providerType(),
        selected_ids=sorted(layer.selectedFeatureIds()) if selected_only else None,
        filter_expression=expression,
        feature_limit=limit,
        has_edits=layer.isEditable() and layer.isModified(),
        crs=layer.crs().authid() or layer.crs().toWkt(),
    )
    if layer.providerType() == "ogr":
        _locate_file(origin, layer)
    return origin


def place_of_table(provider: str, text: str) -> tuple:
    """(provider, database, schema, table) of a data source as QGIS writes it."""
    uri = QgsDataSourceUri(text)
    if provider == "ogr":
        return provider, str(Path(uri.database()).resolve()), "", uri.table()
    database = f"{uri.service()}@{uri.host()}:{uri.port() or 5432}/{uri.database()}"
    return provider, database, uri.schema() or "public", uri.table()


def public_source(layer: QgsVectorLayer) -> str:
    """The layer's source without any password, fit for a file that others will read."""
    source = layer.source()
    if layer.providerType() == "ogr":
        parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
        path = Path(parts.get("path", ""))
        if path.is_file() and not path.is_absolute():  # a run may be made again from any folder
            source = QgsProviderRegistry.instance().encodeUri("ogr", {**parts, "path": str(path.absolute())})
    return QgsDataSourceUri.removePassword(source)


def _locate_file(origin: Origin, layer: QgsVectorLayer):
    parts = {key: part for key, part in QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).items() if part}
    path = Path(parts.get("path", ""))
    if path.is_file():
        origin.file = path
        origin.table = _table_name(parts, layer)
        if not set(parts) - _PLAIN_URI_PARTS:
            origin.driver = _DIRECT_DRIVERS.get(path.suffix.lower(), "")


def _table_name(parts: dict, layer: QgsVectorLayer) -> str:
    if parts.get("layerName"):
        return parts["layerName"]
    sublayers = layer.dataProvider().subLayers()
    return sublayers[0].split(QgsDataProvider.sublayerSeparator())[1] if len(sublayers) == 1 else ""
