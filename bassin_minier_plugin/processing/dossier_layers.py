"""The layers that a dossier draws, dressed, and what is known of the source of each."""

from __future__ import annotations

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..analysis.errors import InputError
from ..i18n import tr
from ..paths import style
from .dossier_data import Objects
from .origins import layer_of
from .provenance import run_of
from .styling import dress

_PARAMETERS = {"estates": "ESTATES", "centralities": "CENTRALITIES", "heritage_sites": "SITES"}


def object_layer(algorithm, objects: Objects, parameters, context) -> QgsVectorLayer | None:
    """The layer of objects as the maps draw it: with its own style in a project, else with the plugin's."""
    parameter = _PARAMETERS[objects.role]
    layer = layer_of(algorithm.parameterDefinition(parameter), parameters.get(parameter), context)
    if layer is None:
        return None
    code = objects.role
    if code == "estates" and layer.fields().lookupField("selected") >= 0:
        code = "selected_estates"
    elif code == "centralities" and layer.fields().lookupField("service") >= 0:
        code = "bhns_coverage"
    return _dressed(layer, code, context)


def background_layers(algorithm, parameters, context) -> list:
    made = []
    for layer in algorithm.parameterAsLayerList(parameters, algorithm.BACKGROUND, context):
        if isinstance(layer, QgsVectorLayer):
            parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            made.append(_dressed(layer, parts.get("layerName") or layer.name(), context))
    return made


def _dressed(layer: QgsVectorLayer, code: str, context) -> QgsVectorLayer:
    project = context.project()
    copy = layer.clone()
    if project is None or project.mapLayer(layer.id()) is None:
        if style(code).is_file():
            dress(copy, code)
        copy.setName(_titles().get(code, copy.name()))
    return copy


def _titles() -> dict[str, str]:
    """What people call the layers of this plugin that came as files."""
    return {
        "estates": tr("Mining estates"),
        "selected_estates": tr("Programme of estates"),
        "centralities": tr("Centralities"),
        "bhns_coverage": tr("Centralities and their service"),
        "heritage_sites": tr("Heritage sites"),
        "bhns_lines": tr("BHNS lines"),
        "bhns_stops": tr("BHNS stops"),
        "unesco_property": tr("UNESCO property"),
        "unesco_buffer": tr("UNESCO buffer zone"),
        "qpv": tr("Priority neighbourhoods (QPV)"),
        "epci": tr("EPCI"),
        "communes": tr("Communes"),
        "spoil_tips": tr("Spoil tips"),
        "mine_railways": tr("Mine railways"),
        "streets": tr("Streets"),
    }


def layer_facts(algorithm, parameters, context, contract: dict) -> list[dict]:
    """For each source: name, source, rows read, hash, run that made it, licence."""
    facts = [contract]
    for parameter, origin in algorithm.origins.items():
        definition = algorithm.parameterDefinition(parameter)
        layer = layer_of(definition, parameters.get(parameter), context) if definition else None
        facts.append({**_of_origin(origin), **_of_layer(layer)})
    return facts


def _of_origin(origin) -> dict:
    record = origin.as_record()
    return {
        "name": record["name"],
        "source": record["source"],
        "count": record.get("feature_count"),
        "sha256": record.get("sha256", "")[:16],
        "run_id": "",
        "rights": "",
    }


def _of_layer(layer: QgsVectorLayer | None) -> dict:
    if layer is None:
        return {}
    metadata = layer.metadata()
    found = {"rights": ", ".join([*metadata.licenses(), *metadata.rights()])}
    try:
        found["run_id"] = run_of(layer)["run_id"]
    except (InputError, KeyError):
        return found
    return found
