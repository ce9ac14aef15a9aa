"""What an input parameter points to, told once in the main thread before the work starts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

_PLAIN_URI_PARTS = {"path", "layerName", "layerId"}
_DIRECT_DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf", ".geojson": "GeoJSON"}


# What web services, databases and GDAL's drivers call their secrets; in a virtual layer they come percent-encoded.
_SECRET = re.compile(
    r"((?:pass(?:word|wd)?|pwd|(?:access_?|auth_?)?token|api[_-]?key|secret|signature|http-header:[\w-]+)(?:=|%3D))"
    r"('(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|%27.*?%27|%22.*?%22|[^&;,\s'\"|)]*)",
    re.IGNORECASE,
)
_SECRET_IN_URL = re.compile(r"(://[^/@:\s'\"]*):[^/@\s'\"]*@")


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
    guarded: list[tuple[Path, str]] = field(default_factory=list)

    @property
    def is_plain(self) -> bool:
        """True when the file holds exactly the rows to read: no selection, filter or unsaved edit."""
        narrowed = self.selected_ids is not None or self.filter_expression or self.feature_limit >= 0
        return bool(self.file and self.driver and not narrowed and not self.has_edits)

    @property
    def places(self) -> list[tuple]:
        """Every table that the rows come from, see `place_of_table`."""
        tables = [("ogr", str(file), "", table or self.table) for file, table in self.guarded]
        return [place for place in (self.place, *tables) if place]

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
    layer = _layer_of(definition, value, context)
    if isinstance(layer, QgsRasterLayer):
        return _describe_raster(definition, layer)
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
        guarded=files_of(layer),
    )
    if layer.providerType() == "ogr":
        _locate_file(origin, layer)
        asked = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("layerName")
        if asked and origin.file is not None and layer.name() == origin.file.stem:
            origin.name = asked  # QGIS calls a table that it opens by its path after the whole file
    return origin


def layer_of(definition, value, context) -> QgsVectorLayer | None:
    """The vector layer that a parameter was given, whatever its selection and filter."""
    layer = _layer_of(definition, value, context)
    return layer if isinstance(layer, QgsVectorLayer) else None


def _layer_of(definition, value, context):
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    return QgsProcessingParameters.parameterAsLayer(definition, {definition.name(): value}, context)


def _describe_raster(definition, layer: QgsRasterLayer) -> Origin:
    source = layer.source()
    path = Path(source)
    if path.is_file():
        source = str(path.absolute())
    return Origin(
        parameter=definition.name(),
        name=layer.name(),
        source=without_secrets(source),
        provider=layer.providerType(),
        crs=layer.crs().authid() or layer.crs().toWkt(),
        guarded=[(path.resolve(), "")] if path.is_file() else [],
    )


@dataclass
class LayerOfSeveral:
    """One of the layers given to a parameter that takes several; `definition` reads it as a parameter of its own."""

    definition: QgsProcessingParameterFeatureSource
    value: object


def layers_of_several(definition, value, context) -> list[LayerOfSeveral]:
    """The layers of a parameter that takes several, in their order, as parameters called `LAYERS[1]`, `LAYERS[2]`…

    Each keeps what was asked of it: its own CRS, filter and selected features.
    """
    kind = definition.layerType()
    kinds = [QgsProcessing.SourceType.TypeVector if kind == QgsProcessing.SourceType.TypeMapLayer else kind]
    found = []
    for position, one in enumerate(_flat(value, context), 1):
        name = f"{definition.name()}[{position}]"
        found.append(LayerOfSeveral(QgsProcessingParameterFeatureSource(name, definition.description(), kinds), one))
    return found


def parameter_of(name: str) -> str:
    """`LAYERS` for `LAYERS[2]`, and any other name as it is."""
    return name.partition("[")[0]


def _flat(value, context) -> list:
    if isinstance(value, QgsProperty):
        value, _is_known = value.value(context.expressionContext())
    if isinstance(value, (list, tuple)):
        return [one for part in value for one in _flat(part, context)]
    return [] if value in (None, "") else [value]


def place_of_table(provider: str, text: str) -> tuple:
    """(provider, database, schema, table) of a data source as QGIS writes it."""
    uri = QgsDataSourceUri(text)
    if provider == "ogr":
        return provider, str(Path(uri.database()).resolve()), "", uri.table()
    database = f"{uri.service()}@{uri.host()}:{uri.port() or 5432}/{uri.database()}"
    return provider, database, uri.schema() or "public", uri.table()


def public_source(layer: QgsVectorLayer) -> str:
    """The layer's source without any password or key, fit for a file that others will read."""
    source = layer.source()
    if layer.providerType() == "ogr":
        parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
        path = Path(parts.get("path", ""))
        if path.is_file() and not path.is_absolute():  # a run may be made again from any folder
            source = QgsProviderRegistry.instance().encodeUri("ogr", {**parts, "path": str(path.absolute())})
    return without_secrets(source)


def without_secrets(source: str) -> str:
    return QgsDataSourceUri.removePassword(_SECRET_IN_URL.sub(r"\1@", _SECRET.sub(r"\1***", source)))


def files_of(layer: QgsVectorLayer) -> list[tuple[Path, str]]:
    """The files that a layer is read from, whatever its provider, with the table where it is known."""
    found = _files_at(layer.providerType(), layer.source())
    if layer.providerType() == "virtual":
        for part in QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(layer.source().encode())).sourceLayers():
            found += _files_at(part.provider(), part.source())
    for join in layer.vectorJoins():
        if join.joinLayer() is not None:
            found += _files_at(join.joinLayer().providerType(), join.joinLayer().source())
    return found


def _files_at(provider: str, source: str) -> list[tuple[Path, str]]:
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = Path(str(parts.get("path") or ""))
    return [(path.resolve(), parts.get("layerName") or "")] if path.is_file() else []


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
