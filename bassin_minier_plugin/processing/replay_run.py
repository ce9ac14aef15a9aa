"""Runs again what made a layer, and says field by field what differs."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .aliases import alias_of
from .base import BassinMinierAlgorithm, part_of
from .origins import parameter_of, public_source
from .provenance import run_of

COLUMNS = {
    "kind": object,
    "name": object,
    "label": object,
    "n_compared": "Int64",
    "n_different": "Int64",
    "largest_difference": float,
    "example": object,
    "value_before": object,
    "value_after": object,
}


class ReplayRun(BassinMinierAlgorithm):
    INPUT = "INPUT"
    OUTPUT = "OUTPUT"
    DIFFERENCES = "DIFFERENCES"
    CHANGED_INPUTS = "CHANGED_INPUTS"

    def name(self):
        return "replayrun"

    def displayName(self):
        return tr("Run again and compare")

    def group(self):
        return tr("Provenance")

    def groupId(self):
        return "provenance"

    def tags(self):
        return tr("provenance,reproducibility,audit,replay,compare").split(",")

    def shortHelpString(self):
        return tr(
            "Takes a result of this plugin, reads in its metadata which run made it (algorithm, parameters, inputs "
            "with their content hash, versions), runs it again on the same inputs as they are today, and compares the "
            "two results.\n\n"
            "Result: one line per input or model file, which says whether its content has changed (SHA-256), and one "
            "line per field, with the number of rows that differ, the largest difference and a first example. Rows "
            "are matched on the first field that is a key. Numbers are equal up to 1e-9 of their size. A run whose "
            "input was a temporary layer can be made again only while that layer is open."
        )

    def flags(self):
        # It opens layers and runs another algorithm on them, which must be done where they live.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, config=None):
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterVectorLayer(self.INPUT, tr("Result to run again"), vector))
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("What differs"), QgsProcessing.SourceType.TypeVector)
        )
        self.addOutput(QgsProcessingOutputNumber(self.DIFFERENCES, tr("Fields that differ")))
        self.addOutput(QgsProcessingOutputNumber(self.CHANGED_INPUTS, tr("Inputs that have changed")))

    def compute(self, parameters, context, feedback, tick):
        import pandas as pd

        from ..analysis.comparison import compare_tables

        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        run = run_of(layer)
        algorithm = _algorithm_of(run)
        with tempfile.TemporaryDirectory() as folder:
            replayed = _run_again(algorithm, run, context, feedback, Path(folder))
        tick(0.9)
        inputs = list(_compare_inputs(run, run_of(replayed)))
        before, after = self.reader.read_as_it_is(self.INPUT), _content(replayed)
        with_geometry = layer.isSpatial() and replayed.isSpatial()
        fields = compare_tables(_frame(*before, with_geometry), _frame(*after, with_geometry))
        changed = [row["name"] for row in inputs if row["n_different"]]
        for name in changed:
            self.warn(feedback, "input_changed", layer=name)
        told = fields.assign(kind=tr("field"), label=fields["name"].map(alias_of)).to_dict("records")
        found = pd.DataFrame([*inputs, *told], columns=list(COLUMNS)).astype(COLUMNS)
        results = self.write_table(self.OUTPUT, found, parameters, context, feedback, part_of(tick, 0.9, 1.0))
        differences = int((fields["n_different"] > 0).sum())
        return {**results, self.DIFFERENCES: differences, self.CHANGED_INPUTS: len(changed)}


def _algorithm_of(run: dict):
    """Only an algorithm of this plugin: metadata must not choose what runs, nor where it writes."""
    is_ours = run["algorithm"].startswith("bassinminier:") and run["algorithm"] != "bassinminier:replayrun"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(run["algorithm"]) if is_ours else None
    if algorithm is None or run["output"] not in _names(algorithm, True):
        raise InputError("algorithm_unknown", algorithm=run["algorithm"])
    return algorithm


def _names(algorithm, is_destination: bool) -> set[str]:
    definitions = algorithm.parameterDefinitions()
    return {one.name() for one in definitions if one.isDestination() == is_destination}


def _run_again(algorithm, run: dict, context, feedback, folder: Path) -> QgsVectorLayer:
    allowed = _names(algorithm, False)
    parameters = {name: value for name, value in run["parameters"].items() if name in allowed}
    for name, record in run["inputs"].items():
        parameter = parameter_of(name)
        if name in allowed:
            parameters[name] = _input_value(record, context)
        elif parameter in allowed:  # one of several layers, which stand in their order
            parameters[parameter] = [*parameters.get(parameter, []), _input_value(record, context)]
    for position, (name, record) in enumerate(run.get("files", {}).items()):
        if name not in allowed:
            continue
        parameters[name] = record["path"]
        if not Path(record["path"]).exists():
            if not record["content"]:
                raise InputError("input_gone", layer=name, source=record["path"])
            copy = folder / f"{position}.json"
            copy.write_text(record["content"], encoding="utf-8")
            parameters[name] = str(copy)
    output = run["output"]
    for one in algorithm.parameterDefinitions():
        if one.isDestination() and (one.name() == output or not one.flags() & one.Flag.FlagOptional):
            parameters[one.name()] = QgsProcessing.TEMPORARY_OUTPUT
    results, _succeeded = algorithm.run(parameters, context, feedback, {}, catchExceptions=False)
    made = results[output]
    if "table" in run:
        made = f"{Path(made) / run['file']}|layername={run['table']}"
    return QgsProcessingUtils.mapLayerFromString(made, context)


def _input_value(record: dict, context):
    """The layer of a record as it is today, narrowed to the rows that the run had read."""
    if "cell_count" in record:
        return record["source"]
    layer = _open_layer(record, context)
    definition = QgsProcessingFeatureSourceDefinition(layer.id())
    definition.source = QgsProperty.fromValue(layer.id())
    definition.featureLimit = record.get("feature_limit", -1)
    definition.filterExpression = record.get("filter_expression", "")
    if "selected_ids" in record:
        listed = ",".join(str(int(one)) for one in record["selected_ids"])
        definition.filterExpression = f"$id IN ({listed or -1})"
    is_narrowed = definition.filterExpression or definition.featureLimit >= 0
    return definition if is_narrowed else layer.id()


def _open_layer(record: dict, context) -> QgsVectorLayer:
    project = context.project()
    known = [*(project.mapLayers().values() if project else ()), *context.temporaryLayerStore().mapLayers().values()]
    for layer in known:
        if isinstance(layer, QgsVectorLayer) and public_source(layer) == record["source"]:
            return layer
    if record["provider"] == "memory":
        raise InputError("volatile_input", layer=record["name"])
    layer = QgsVectorLayer(record["source"], record["name"], record["provider"])
    if not layer.isValid():
        raise InputError("input_gone", layer=record["name"], source=record["source"])
    return context.temporaryLayerStore().addMapLayer(layer)


def _compare_inputs(before: dict, after: dict):
    """One row per input layer and file, `n_different` 1 where its content is no longer the same."""
    for kind, part in ((tr("input"), "inputs"), (tr("file"), "files")):
        for name, record in before.get(part, {}).items():
            now = after.get(part, {}).get(name, {})
            row = {"kind": kind, "name": name, "label": record.get("name", record.get("path"))}
            is_same = all(record.get(key) == now.get(key) for key in ("sha256", "crs"))
            row.update({"n_compared": 1, "n_different": int(not is_same)})
            yield {**row, "value_before": record.get("sha256"), "value_after": now.get("sha256")}


def _content(layer: QgsVectorLayer):
    from .geometries import shapes_from_features
    from .rows import frame_of_features

    features = list(layer.getFeatures())
    return frame_of_features(layer.fields(), features), shapes_from_features(features)


def _frame(frame, shapes, with_geometry: bool):
    """Attributes, and outlines in one way of writing: a Shapefile turns rings round and starts them elsewhere."""
    import shapely

    frame = frame.drop(columns=[name for name in frame.columns if name.lower() == "fid"])
    return frame.assign(geometry=shapely.to_wkb(shapely.normalize(shapes), hex=True)) if with_geometry else frame
