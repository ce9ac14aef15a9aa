"""What every algorithm of the plugin shares: refusals in one sentence, safe outputs, provenance."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QIcon

from ..analysis.errors import Cancelled, InputError
from ..i18n import tr
from ..paths import icon
from .help_page import help_url
from .messages import count_sentence, sentence
from .origins import describe_origin, layers_of_several
from .packages import absent_packages, clashing_geos
from .provenance import keep_beside_raster, keep_in_database, keep_in_file, metadata_of, new_run
from .refusals import about
from .staging import StagedOutputs, remove_table
from .styling import dress, dress_when_loaded

if TYPE_CHECKING:
    from .sources import LayerTable

_LAYER_PARAMETERS = (
    *(QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer, QgsProcessingParameterRasterLayer),
)


class BassinMinierAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms. A subclass says what it reads and writes, and computes."""

    REQUIRES = ("numpy", "pandas", "shapely")
    STYLES: ClassVar[dict[str, str]] = {}

    def createInstance(self):
        return type(self)()

    def icon(self):
        return QIcon(str(icon(self.name())))

    def svgIconPath(self):
        return str(icon(self.name()))

    def helpUrl(self):
        return help_url(self.name())

    def shortDescription(self):
        return self.shortHelpString().partition("\n")[0]

    def canExecute(self):
        absent = absent_packages(self.REQUIRES)
        if absent:
            return False, sentence("package_missing", {"packages": " ".join(absent)})
        clash = clashing_geos()
        return clash is None, sentence("geos_clash", clash) if clash else ""

    def prepareAlgorithm(self, parameters, context, feedback):
        self.origins, self.several = {}, {}
        for definition in self.parameterDefinitions():
            name, value = definition.name(), parameters.get(definition.name())
            if isinstance(definition, QgsProcessingParameterMultipleLayers):
                self.several[name] = layers_of_several(definition, value, context)
                for one in self.several[name]:
                    self._describe(one.definition, one.value, context)
            elif isinstance(definition, _LAYER_PARAMETERS):
                self._describe(definition, value, context)
        return True

    def _describe(self, definition, value, context):
        origin = describe_origin(definition, value, context)
        if origin is not None:
            self.origins[definition.name()] = origin

    def processAlgorithm(self, parameters, context, feedback):
        def tick(share: float = 0.0):
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(100 * share)

        can_run, obstacle = self.canExecute()
        if not can_run:  # qgis_process does not ask
            raise QgsProcessingException(obstacle)
        from .sources import SourceReader  # late: without shapely the plugin still loads

        staged = None
        try:
            staged = StagedOutputs(
                self.parameterDefinitions(), parameters, self.origins.values(), self._other_files(parameters, context)
            )
            self.reader = SourceReader(self, staged.parameters, context, feedback, self.origins, self.several)
            self.run_record = new_run(self, parameters, context, self.origins)
            self.row_counts: dict[str, int] = {}
            self.rasters: list[str] = []
            self.input_aliases: dict[str, str] = {}
            results = self.compute(staged.parameters, context, feedback, tick)
            tick(1.0)
            staged.verify(self.row_counts)
            self._keep_provenance(staged, results, context, feedback)
            return staged.publish(results, context)
        except InputError as refusal:
            raise QgsProcessingException(sentence(refusal.code, refusal.details)) from None
        except Cancelled:
            raise QgsProcessingException(tr("Cancelled: nothing was written.")) from None
        except OSError as failure:
            path = failure.filename2 or failure.filename or ""
            details = {"path": str(path)[-200:], "reason": failure.strerror or str(failure)}
            raise QgsProcessingException(sentence("file_trouble", details)) from None
        finally:
            # QGIS may keep this object; the layers of a finished run must not live on with it.
            self.reader = None
            if staged is not None:
                staged.discard()

    def compute(self, parameters, context, feedback, tick) -> dict:
        raise TypeError(f"{type(self).__name__} does not compute")

    def warn(self, feedback, code: str, **details):
        feedback.pushWarning(sentence(code, details))

    def report_counts(self, feedback, table: LayerTable):
        for code, count in table.counts.items():
            if count:
                feedback.pushWarning(count_sentence(code, table.name, count))
        if table.is_outside_area_of_use:
            self.warn(feedback, "outside_area_of_use", layer=table.name)

    def write(self, name: str, main: LayerTable, figures, parameters, context, feedback, tick) -> dict:
        """Write `figures` (one row per row of `main`) beside the input's attributes into the sink `name`."""
        from .writing import beside, figure_fields, output_type

        source = self.reader.source(main.parameter)
        fields, renamed = beside(source.fields(), figure_fields(figures), _has_unique_fid(main, source.fields()))
        for old, new in renamed.items():
            self.warn(feedback, "field_renamed", layer=main.name, old=old, new=new)
        self.input_aliases = {renamed.get(one.name(), one.name()): one.alias() for one in source.fields()}
        kind, crs = output_type(source.wkbType()), source.sourceCrs()
        with about(main.name):
            return self._fill(name, fields, kind, crs, main.features, figures, parameters, context, feedback, tick)

    def write_table(self, name: str, table, parameters, context, feedback, tick) -> dict:
        """Write a table of its own, without geometry, into the sink `name`."""
        from .writing import figure_fields

        fields, kind, crs = figure_fields(table), QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        features = [QgsFeature()] * len(table)
        return self._fill(name, fields, kind, crs, features, table, parameters, context, feedback, tick)

    def write_shapes(self, name: str, table, shapes, kind, crs, parameters, context, feedback, tick) -> dict:
        """Write a table of its own with one shapely geometry (or None) per row, of `kind` and in `crs`."""
        from .writing import features_with, figure_fields

        features = features_with(shapes)
        return self._fill(name, figure_fields(table), kind, crs, features, table, parameters, context, feedback, tick)

    def _fill(self, name, fields, kind, crs, features, figures, parameters, context, feedback, tick) -> dict:
        from .writing import add_rows, python_rows

        sink, destination = self.parameterAsSink(parameters, name, context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        if destination.lower().endswith(".shp"):
            self.warn(feedback, "shapefile_shortens")
        try:
            self.row_counts[name] = add_rows(sink, fields, kind, features, python_rows(figures), tick)
        except BaseException:
            del sink
            remove_table(destination, context)
            raise
        del sink
        return {name: destination}

    def _other_files(self, parameters, context) -> list[Path]:
        names = [one.name() for one in self.parameterDefinitions() if isinstance(one, QgsProcessingParameterFile)]
        return [Path(os.path.abspath(self.parameterAsString(parameters, name, context))) for name in names]

    def run_told(self) -> dict:
        """The record of this run, with what was read of each input so far."""
        return {**self.run_record, "inputs": {name: origin.as_record() for name, origin in self.origins.items()}}

    def _keep_provenance(self, staged, results, context, feedback):
        self.run_record = self.run_told()
        feedback.pushInfo(tr("Run {run_id}").format(run_id=self.run_record["run_id"]))
        words = {**self.input_aliases, **self.alias_words()}
        for name in self.rasters:
            title = self.parameterDefinition(name).description()
            metadata = metadata_of({**self.run_record, "output": name}, title)
            keep_beside_raster(Path(results[name]), metadata)
            if context.willLoadLayerOnCompletion(results[name]):
                details = context.layerToLoadOnCompletionDetails(results[name])
                dress_when_loaded(details, self.style_of(name), words, metadata)
        for name in self.row_counts:
            destination, style = results[name], self.style_of(name)
            title = self.parameterDefinition(name).description()
            metadata = metadata_of({**self.run_record, "output": name}, title)
            layer = context.temporaryLayerStore().mapLayer(destination)
            file = staged.file_of(name)
            if layer is not None:
                layer.setMetadata(metadata)
                dress(layer, style, words)
            elif file is not None:
                keep_in_file(file.path, metadata)
            elif not keep_in_database(destination, metadata, context):
                self.warn(feedback, "metadata_not_in_database", layer=title)
            if context.willLoadLayerOnCompletion(destination):
                details = context.layerToLoadOnCompletionDetails(destination)
                dress_when_loaded(details, style, words, metadata)

    def style_of(self, output: str) -> str:
        return self.STYLES.get(output, "")

    def alias_words(self) -> dict[str, str]:
        """Field names that this run made up (criteria, prefixes), and how people read them."""
        return {}


def _has_unique_fid(main: LayerTable, fields) -> bool:
    for field in fields:
        if field.name().lower() == "fid":
            column = main.frame[field.name()]
            is_whole = field.type() in (QMetaType.Type.Int, QMetaType.Type.LongLong)
            return is_whole and column.dtype.kind == "f" and column.notna().all() and column.is_unique
    return True


POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
POINTS = [QgsProcessing.SourceType.TypeVectorPoint]
LINES = [QgsProcessing.SourceType.TypeVectorLine]


def part_of(tick, start: float, stop: float):
    """A tick that fills the stretch of the progress bar from `start` to `stop` (shares of the whole)."""
    return lambda share=0.0: tick(start + (stop - start) * share)
