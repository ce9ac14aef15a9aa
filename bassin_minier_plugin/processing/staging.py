"""Outputs appear whole or not at all: written beside the target, checked, then moved into place."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..analysis.errors import InputError
from .origins import place_of_table

_A_DAY_S = 86400
_STAGING_PREFIX = ".bassin_minier_"
# What SQLite and a Shapefile keep beside a file, which would be wrong beside the file that replaces it.
_INDEXES_OF_SHP = (".qix", ".sbn", ".sbx", ".idm", ".ind", ".cpg", ".prj")
# As QGIS tells a destination of a provider (`ogr:dbname=…`, `postgres:…`, `memory:`) from a path, drives included.
_OF_A_PROVIDER = re.compile(r"[A-Za-z]\w{2,}:")
# MapInfo writes 0 where a number is missing.
_WITHOUT_NULL = (".tab", ".mif")
_FILES = (QgsProcessingParameterFileDestination, QgsProcessingParameterRasterDestination)


@dataclass
class StagedFile:
    parameter: str
    target: Path
    folder: Path
    is_layer: bool
    is_folder: bool
    made_parents: list[Path]

    @property
    def path(self) -> Path:
        return self.folder / self.target.name


class StagedOutputs:
    """The files that one run is about to make."""

    def __init__(self, definitions, parameters: dict, origins, files: list[Path] = ()):
        """`files`: what the run reads besides the layers of its `origins`."""
        self.parameters = dict(parameters)
        self.files: list[StagedFile] = []
        try:
            for definition in definitions:
                self._redirect(definition, origins, files)
        except BaseException:
            self.discard()
            raise

    def _redirect(self, definition, origins, files):
        is_layer = isinstance(definition, QgsProcessingParameterFeatureSink)
        is_folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        if not (is_layer or is_folder or isinstance(definition, _FILES)):
            return
        value = self.parameters.get(definition.name())
        text = _text_of(value)
        if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
            return
        prefix = _OF_A_PROVIDER.match(text)
        if prefix is not None:
            place = place_of_table(_provider_key(prefix), text[prefix.end() :])
            if place in [one for origin in origins for one in origin.places]:
                raise InputError("output_is_input", path=place[-1])
            return
        target = _layer_file(text) if is_layer else Path(os.path.abspath(text))
        input_files = [file for origin in origins for file, _ in origin.guarded]
        _refuse_target(target, is_layer, is_folder, [*input_files, *files])
        if any(target == other.target for other in self.files):
            raise InputError("output_twice", path=target.name)
        made_parents = [parent for parent in target.parents if not parent.exists()]
        staged = StagedFile(definition.name(), target, _folder_beside(target), is_layer, is_folder, made_parents)
        self.files.append(staged)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = QgsProcessingOutputLayerDefinition(value)
            value.sink = QgsProperty.fromValue(str(staged.path))
            self.parameters[definition.name()] = value
        else:
            self.parameters[definition.name()] = str(staged.path)

    def file_of(self, parameter: str) -> StagedFile | None:
        return next((staged for staged in self.files if staged.parameter == parameter), None)

    def verify(self, row_counts: dict[str, int]):
        """Reopen each layer and count its rows: a full disk truncates some formats without a word."""
        for staged in self.files:
            asked = row_counts.get(staged.parameter) if staged.is_layer else None
            if asked is not None and only_layer(staged.path)[1] != asked:
                raise InputError("output_incomplete", path=str(staged.target))

    def publish(self, results: dict, context: QgsProcessingContext) -> dict:
        """Move everything into place, and tell QGIS the final paths."""
        final = {}
        for staged in self.files:
            if staged.is_folder:
                _move_content(staged.path, staged.target)
            else:
                for made in sorted(staged.folder.iterdir(), key=lambda path: path == staged.path):
                    _replace(made, staged.target.parent / made.name)
            final[str(staged.path)] = str(staged.target)
        self.discard()
        waiting = context.layersToLoadOnCompletion()
        context.setLayersToLoadOnCompletion({final.get(key, key): details for key, details in waiting.items()})
        return {name: _final_text(value, final) for name, value in results.items()}

    def discard(self):
        for staged in self.files:
            shutil.rmtree(staged.folder, ignore_errors=True)
        for staged in self.files:
            with suppress(OSError):  # a folder that holds a result stays
                for parent in staged.made_parents:
                    parent.rmdir()


def only_layer(path: Path) -> tuple[str, int]:
    """The name and the number of rows of the first layer in a file, ("", -1) where it cannot be opened."""
    with suppress(RuntimeError):  # GDAL may or may not raise what it logs
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = dataset and dataset.GetLayer(0)
        if layer:
            return layer.GetName(), layer.GetFeatureCount()
    return "", -1


def _final_text(value, final: dict[str, str]):
    """A path of the staging place, or of a file in a staged folder, as the user will find it."""
    if isinstance(value, str):
        for staged, target in final.items():
            if value == staged or value.startswith(staged + os.sep):
                return target + value[len(staged) :]
    return value


def _text_of(value) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    elif isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def _layer_file(text: str) -> Path:
    """The file that QGIS will really write: it adds a suffix to a name whose own it does not know."""
    path = Path(os.path.abspath(text))
    driver = QgsVectorFileWriter.driverForExtension(path.suffix[1:]) if path.suffix else ""
    if not driver:
        return path.with_name(path.name + ".gpkg")
    about_driver = QgsVectorFileWriter.MetaData()
    suffixes = about_driver.ext.split() if QgsVectorFileWriter.driverMetadata(driver, about_driver) else []
    if suffixes and path.suffix[1:].lower() not in suffixes:
        return path.with_name(f"{path.name}.{suffixes[0]}")
    return path.with_suffix(".shp") if path.suffix.lower() == ".shp" else path


def _refuse_target(target: Path, is_layer: bool, is_folder: bool, input_files: list[Path]):
    if target.exists() and target.is_dir() != is_folder:
        raise InputError("output_is_file" if is_folder else "output_is_folder", path=str(target))
    if is_layer and target.suffix.lower() in _WITHOUT_NULL:
        raise InputError("format_without_null", path=target.name)
    for file in input_files:
        if target == file or (target.exists() and file.exists() and target.samefile(file)):
            raise InputError("output_is_input", path=target.name)
        # Both would have the same .qmd, .prj or .dbf.
        if is_layer and target.suffix.lower() != ".gpkg" and target.with_suffix("") == file.with_suffix(""):
            raise InputError("output_beside_input", path=target.name, input=file.name)


def _folder_beside(target: Path) -> Path:
    parent = target.parent
    try:
        parent.mkdir(parents=True, exist_ok=True)
        if target.is_file() and not os.access(target, os.W_OK):
            raise InputError("output_read_only", path=str(target))
        _refuse_open_database(target)
        _sweep_killed_runs(parent)
        # No suffix in its name: the XLSX and ODS drivers would take the folder for the file.
        return Path(tempfile.mkdtemp(prefix=_STAGING_PREFIX, dir=parent))
    except OSError as failure:
        raise InputError("output_folder_unusable", path=str(parent), reason=failure.strerror or "") from None


def _sweep_killed_runs(parent: Path):
    """Remove what a run that was killed a day ago or more left in the folder."""
    for left in parent.glob(_STAGING_PREFIX + "????????"):
        if left.is_dir() and time.time() - left.stat().st_mtime > _A_DAY_S:
            shutil.rmtree(left, ignore_errors=True)


def _move_content(source: Path, target: Path):
    target.mkdir(parents=True, exist_ok=True)
    for made in sorted(source.rglob("*")):
        place = target / made.relative_to(source)
        if made.is_dir():
            place.mkdir(exist_ok=True)
        else:
            _replace(made, place)


def _replace(made: Path, place: Path):
    """Move a file over the former one, without what the former one leaves beside it."""
    _refuse_open_database(place)
    if place.suffix.lower() == ".shp":
        for suffix in _INDEXES_OF_SHP:
            if not made.with_suffix(suffix).exists():
                place.with_suffix(suffix).unlink(missing_ok=True)
    os.replace(made, place)


def _refuse_open_database(place: Path):
    """SQLite would write the pending changes of the former file into the one that took its name."""
    if any(place.with_name(place.name + suffix).exists() for suffix in ("-wal", "-journal")):
        raise InputError("output_being_edited", path=str(place))


def open_result(destination: str, context: QgsProcessingContext):
    """The layer at a destination, which for a database still bears the prefix of its provider."""
    prefix = _OF_A_PROVIDER.match(destination)
    if prefix is None:
        return QgsProcessingUtils.mapLayerFromString(destination, context)
    layer = QgsVectorLayer(destination[prefix.end() :], "", _provider_key(prefix))
    return layer if layer.isValid() else None


def _table_of_file(destination: str) -> tuple[str, str]:
    """(file, table) of a destination such as `ogr:dbname=…`, which comes back as `file|layername=table`."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    return parts.get("path") or "", parts.get("layerName") or ""


def _provider_key(prefix: re.Match) -> str:
    key = prefix.group()[:-1].lower()
    return "postgres" if key == "postgis" else key


def remove_table(destination: str, context: QgsProcessingContext):
    """Take away the database table that a run began and could not finish; files are discarded with their folder."""
    path, table = _table_of_file(destination)
    if table:
        connection = QgsProviderRegistry.instance().providerMetadata("ogr").createConnection(path, {})
        with suppress(QgsProviderConnectionException):
            connection.dropVectorTable("", table)
        return
    layer = open_result(destination, context) if _OF_A_PROVIDER.match(destination) else None
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "postgres":
        return
    uri = QgsDataSourceUri(layer.source())
    connection = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(layer.source(), {})
    with suppress(QgsProviderConnectionException):  # the refusal that brought us here is what the user must read
        connection.dropVectorTable(uri.schema(), uri.table())
