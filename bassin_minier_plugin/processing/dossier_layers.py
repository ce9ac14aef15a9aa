"""The layers that a dossier draws, dressed, and what is known of the source of each."""

from __future__ import annotations

import re

from qgis.core import QgsVectorLayer

from ..analysis.errors import InputError
from .atlas_layers import as_drawn, title_of
from .dossier_data import Objects
from .origins import layer_of
from .provenance import run_of, stored_metadata

_PARAMETERS = {"estates": "ESTATES", "centralities": "CENTRALITIES", "heritage_sites": "SITES"}


def object_layer(algorithm, objects: Objects, parameters, context) -> QgsVectorLayer | None:
    """The layer of objects as the maps draw it."""
    parameter = _PARAMETERS[objects.role]
    layer = layer_of(algorithm.parameterDefinition(parameter), parameters.get(parameter), context)
    return None if layer is None else as_drawn(layer, context.project())


def background_layers(algorithm, parameters, context) -> list:
    given = algorithm.parameterAsLayerList(parameters, algorithm.BACKGROUND, context) or []
    return [as_drawn(one, context.project()) for one in given]


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
        "source": _plain_source(record["source"]),
        "count": record.get("feature_count"),
        "sha256": record.get("sha256", "")[:16],
        "run_id": "",
        "rights": "",
    }


def _plain_source(source: str) -> str:
    """The file and the table, without the folders of whoever printed."""
    path, _, rest = source.partition("|")
    table = rest.partition("layername=")[2].partition("|")[0]
    name = re.split(r"[\\/]", path)[-1] if re.match(r"[A-Za-z]:|[\\/.]", path) else source
    return " · ".join(filter(None, (name, table)))


def _of_layer(layer: QgsVectorLayer | None) -> dict:
    if layer is None:
        return {}
    metadata = stored_metadata(layer)
    found = {"name": title_of(layer), "rights": ", ".join([*metadata.licenses(), *metadata.rights()])}
    try:
        found["run_id"] = run_of(layer)["run_id"]
    except (InputError, KeyError):
        return found
    return found
