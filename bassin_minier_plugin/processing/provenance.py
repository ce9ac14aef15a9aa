"""Where a result comes from: kept in the metadata of the layer, so that it can be run again."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import datetime, timezone
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsAbstractMetadataBase,
    QgsLayerMetadata,
    QgsNotSupportedException,
    QgsProcessingParameterMultipleLayers,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument, QDomImplementation

from ..analysis.errors import InputError
from ..i18n import language, tr
from ..paths import plugin_version
from .staging import only_layer, open_result

HISTORY_PREFIX = "bassin_minier run: "


def new_run(algorithm, parameters, context, origins) -> dict:
    """The record of a run about to start: what, with what, by which versions."""
    return {
        "run_id": uuid.uuid4().hex,
        "date": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "algorithm": f"bassinminier:{algorithm.name()}",
        "plugin_version": plugin_version(),
        "qgis_version": Qgis.version(),
        "parameters": _plain_parameters(algorithm, parameters, context, origins),
        "inputs": {},
        "files": {},
    }


def _plain_parameters(algorithm, parameters, context, origins) -> dict:
    plain = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        takes_several = isinstance(definition, QgsProcessingParameterMultipleLayers)
        if definition.isDestination() or takes_several or name in origins:
            continue
        value = parameters.get(name, definition.defaultValue())
        plain[name] = json.loads(json.dumps(definition.valueAsJsonObject(value, context), default=str))
    return plain


def hash_record(path: Path, sha256: str) -> dict:
    """The record of a file too large to be kept with the result: where it was and what it held."""
    return {"path": str(path.absolute()), "sha256": sha256, "content": ""}


def file_record(path: Path, content: bytes) -> dict:
    digest = hashlib.sha256(content).hexdigest()
    return {"path": str(path.absolute()), "sha256": digest, "content": content.decode("utf-8")}


def metadata_of(run: dict, title: str, notice: str = "") -> QgsLayerMetadata:
    """Layer metadata that people read (abstract) and that `replayrun` reads (history)."""
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(run["run_id"])
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setLanguage({"fr": "FRA"}.get(language(), "ENG"))
    metadata.setAbstract("\n".join(filter(None, [notice, summary_of(run)])))
    metadata.setHistory([HISTORY_PREFIX + json.dumps(run, ensure_ascii=False, sort_keys=True)])
    metadata.setKeywords({"bassin_minier": [run["algorithm"], run["run_id"]]})
    metadata.setRights([tr("Check the licences of the sources before publishing.")])
    return metadata


def summary_of(run: dict) -> str:
    lines = [
        tr("Made by {algorithm} on {date}, run {run_id}.").format(
            algorithm=run["algorithm"], date=run["date"], run_id=run["run_id"]
        ),
        tr("Plugin {plugin}, QGIS {qgis}.").format(plugin=run["plugin_version"], qgis=run["qgis_version"]),
    ]
    for parameter, record in run["inputs"].items():
        is_raster = "cell_count" in record
        told = (
            tr("{parameter}: {name}, {n} cells read, SHA-256 {digest}… ({source})")
            if is_raster
            else tr("{parameter}: {name}, {n} features read, SHA-256 {digest}… ({source})")
        )
        lines.append(
            told.format(
                parameter=parameter,
                name=record["name"],
                n=record["cell_count"] if is_raster else record.get("feature_count", 0),
                digest=record.get("sha256", "")[:16],
                source=record["source"],
            )
        )
    return "\n".join(lines)


def keep_in_file(path: Path, metadata: QgsLayerMetadata, table: str = ""):
    """Store metadata with a layer file: inside a GeoPackage, beside any other format (.qmd)."""
    if path.suffix.lower() == ".gpkg":
        saved = _keep_in_geopackage(f"{path}|layername={table or only_layer(path)[0]}", metadata)
    else:
        layer = QgsVectorLayer(str(path), path.stem, "ogr")
        layer.setMetadata(metadata)
        _message, saved = layer.saveDefaultMetadata()
    if not saved:
        raise InputError("metadata_not_kept", path=str(path))


def _keep_in_geopackage(uri: str, metadata: QgsLayerMetadata) -> bool:
    try:
        saved, _message = QgsProviderRegistry.instance().providerMetadata("ogr").saveLayerMetadata(uri, metadata)
    except (QgsNotSupportedException, QgsProviderConnectionException):
        return False
    return saved


def keep_beside_raster(path: Path, metadata: QgsLayerMetadata):
    """Store metadata beside a raster file (.qmd); as a layer, QGIS would leave a file of statistics there too."""
    document = QDomDocument(QDomImplementation().createDocumentType("qgis", "http://mrcc.com/qgis.dtd", "SYSTEM"))
    root = document.createElement("qgis")
    root.setAttribute("version", Qgis.version())
    document.appendChild(root)
    metadata.writeMetadataXml(root, document)
    path.with_suffix(".qmd").write_text(document.toString(2), encoding="utf-8")


def keep_in_database(destination: str, metadata: QgsLayerMetadata, context) -> bool:
    """Store metadata where the provider keeps it (PostGIS: table `qgis_layer_metadata`); False if it cannot."""
    layer = open_result(destination, context)
    if layer is None:
        return False
    layer.setMetadata(metadata)
    provider = QgsProviderRegistry.instance().providerMetadata(layer.providerType())
    try:
        saved, _message = provider.saveLayerMetadata(layer.source(), metadata)
    except QgsNotSupportedException:
        return False
    return saved


def run_of(layer: QgsVectorLayer) -> dict:
    """The run that made `layer`. Raises InputError("no_provenance") for a layer of another origin."""
    for metadata_of_layer in (layer.metadata, lambda: stored_metadata(layer)):
        for entry in metadata_of_layer().history():
            if entry.startswith(HISTORY_PREFIX):
                return _parse(entry[len(HISTORY_PREFIX) :], layer.name())
    raise InputError("no_provenance", layer=layer.name())


def stored_metadata(layer: QgsVectorLayer) -> QgsAbstractMetadataBase:
    copy = layer.clone()
    copy.loadDefaultMetadata()
    return copy.metadata()


def _parse(text: str, layer: str) -> dict:
    try:
        run = json.loads(text)
    except (ValueError, RecursionError):
        raise InputError("provenance_damaged", layer=layer) from None
    if not _is_run(run):
        raise InputError("provenance_damaged", layer=layer)
    return run


def _is_run(run) -> bool:
    """Anybody can write the metadata of a layer: whether it has the shape that a run leaves there."""
    if not isinstance(run, dict) or not all(isinstance(run.get(name), str) for name in ("algorithm", "output")):
        return False
    inputs, files = run.get("inputs"), run.get("files", {})
    if not all(isinstance(part, dict) for part in (run.get("parameters"), inputs, files)):
        return False
    names = [run[name] for name in ("file", "table") if name in run]
    return (
        all(isinstance(name, str) and Path(name).name == name for name in names)
        and all(_is_input(record) for record in inputs.values())
        and all(_are_texts(record, ("path", "content", "sha256")) for record in files.values())
    )


def _is_input(record) -> bool:
    selected = record.get("selected_ids", []) if isinstance(record, dict) else None
    return (
        _are_texts(record, ("name", "source", "provider"))
        and isinstance(selected, list)
        and all(isinstance(one, int) for one in selected)
        and isinstance(record.get("feature_limit", -1), int)
        and isinstance(record.get("filter_expression", ""), str)
    )


def _are_texts(record, names) -> bool:
    return isinstance(record, dict) and all(isinstance(record.get(name), str) for name in names)
