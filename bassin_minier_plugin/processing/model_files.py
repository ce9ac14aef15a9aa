"""Scoring models on disk: bundled ones by id, others by path."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsProcessingParameterFile, QgsVectorLayer

from ..analysis.errors import InputError
from ..i18n import tr
from ..paths import resource
from .origins import layer_of
from .provenance import file_record, run_of

BUNDLED_MODELS = ("cpin", "cpin_iris", "blank")


def read_model(text: str):
    """Return (path, bytes, ScoringModel) for a bundled id or a file."""
    from ..analysis.json_documents import MAX_BYTES

    path = resource("models", f"{text}.json") if text in BUNDLED_MODELS else Path(text)
    if not text or not path.is_file():
        raise InputError("model_not_found", path=text, models=", ".join(BUNDLED_MODELS))
    if path.stat().st_size > MAX_BYTES:
        raise InputError("model_too_big", size=path.stat().st_size, limit=MAX_BYTES)
    content = path.read_bytes()
    return path, content, load_document(content)


def load_document(content: bytes):
    """The scoring model of a JSON file, checked by the schema that ships with the plugin."""
    from ..analysis.scoring_model import load_model

    return load_model(content, json.loads(resource("scoring_model.schema.json").read_text(encoding="utf-8")))


def model_parameter(name: str, default: str | None = "cpin", optional: bool = False) -> QgsProcessingParameterFile:
    parameter = QgsProcessingParameterFile(
        name, tr("Scoring model (file or bundled id)"), defaultValue=default, optional=optional
    )
    parameter.setFileFilter(tr("Scoring models (*.json);;All files (*)"))
    return parameter


def chosen_model(algorithm, name: str, text: str):
    """The scoring model that a run was given, kept in its provenance."""
    path, content, model = read_model(text)
    algorithm.run_record["files"][name] = file_record(path, content)
    return model


def model_of_input(algorithm, parameter: str, parameters, context):
    """The scoring model with which an input layer was scored, None for a layer that does not tell."""
    layer = layer_of(algorithm.parameterDefinition(parameter), parameters.get(parameter), context)
    try:
        record = run_of(layer)["files"]["MODEL"] if layer is not None else None
    except (InputError, KeyError):
        return None
    return load_document(record["content"].encode("utf-8")) if record else None


def model_behind(layer: QgsVectorLayer):
    """The scoring model of a layer, or of the layer that it was made from, as far as files on this disk tell."""
    met = set()
    while layer is not None:
        try:
            run = run_of(layer)
        except InputError:
            return None
        record = run["files"].get("MODEL")
        if record and record.get("content"):
            return load_document(record["content"].encode("utf-8"))
        source = run["inputs"].get("INPUT", {}).get("source", "")
        path = source.partition("|")[0]
        is_here = Path(path).is_absolute() and not path.startswith(("//", "\\\\", "/vsi")) and Path(path).is_file()
        if not is_here or source in met:
            return None
        met.add(source)
        layer = QgsVectorLayer(source, "", "ogr")
        layer = layer if layer.isValid() else None
    return None
