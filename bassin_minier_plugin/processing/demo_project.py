"""The project that opens on the demonstration contract: groups, styles, themes, extent."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..analysis.errors import InputError
from ..i18n import tr
from .coordinates import LAMBERT_93
from .styling import dress

_SHOWN_FIRST = {"estates", "unesco_property", "unesco_buffer", "epci", "communes"}


def write_project(path: Path, geopackage: Path, titles: dict[str, str], run_id: str):
    """Write a project with the tables of `geopackage`, in the order of `titles`, the first on top."""
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(LAMBERT_93))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setFileName(str(path))
    project.setTitle(tr("Coal basin: demonstration contract (fictitious)"))
    project.setBackgroundColor(QColor("#fbfaf7"))
    layers = {code: _add_layer(project, geopackage, code, title) for code, title in titles.items()}
    _add_themes(project, layers)
    extent = layers["epci"].extent().buffered(2000)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    metadata = QgsProjectMetadata()
    metadata.setTitle(project.title())
    metadata.setAbstract(tr("Fictitious data for demonstration. Run {run_id}.").format(run_id=run_id))
    project.setMetadata(metadata)
    if not project.write():
        raise InputError("file_trouble", path=str(path), reason=project.error())
    project.clear()


def add_result(project: QgsProject, code: str, source: str) -> QgsVectorLayer:
    """Put a result of the chain on top of the contract's project, dressed, with a map theme of its own."""
    title = result_titles()[code]
    layer = QgsVectorLayer(source, title, "ogr")
    dress(layer, code)
    layer.setCustomProperty("bassin_minier/role", code)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    show_result(project, code)
    shown = [node.layer() for node in project.layerTreeRoot().findLayers() if node.itemVisibilityChecked()]
    project.mapThemeCollection().insert(title, _theme(shown))
    return layer


def show_result(project: QgsProject, code: str):
    """Show that result and what is under it; the plain estates and the other results give way."""
    for node in project.layerTreeRoot().findLayers():
        role = node.layer().customProperty("bassin_minier/role")
        if role == "estates" or role in result_titles():
            node.setItemVisibilityChecked(role == code)
            node.setExpanded(role == code)


def result_titles() -> dict[str, str]:
    return {
        "scored_estates": tr("Scored estates (fictitious)"),
        "rank_robustness": tr("Robustness of the ranks (fictitious)"),
        "selected_estates": tr("Programme of estates (fictitious)"),
    }


def _add_layer(project: QgsProject, geopackage: Path, code: str, title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geopackage}|layername={code}", title, "ogr")
    dress(layer, code)
    layer.setCustomProperty("bassin_minier/role", code)
    project.addMapLayer(layer, False)
    node = project.layerTreeRoot().addLayer(layer)
    node.setItemVisibilityChecked(code in _SHOWN_FIRST)
    node.setExpanded(code in ("estates",))
    return layer


def _add_themes(project: QgsProject, layers: dict[str, QgsVectorLayer]):
    base = ["communes", "epci"]
    themes = {
        tr("Estates and heritage"): ["estates", "unesco_property", "unesco_buffer", *base],
        tr("Incomes"): ["estates", "income_grid", *base],
        tr("Priority neighbourhoods"): ["estates", "qpv", *base],
        tr("Energy"): ["estates", "dpe", *base],
    }
    for title, codes in themes.items():
        project.mapThemeCollection().insert(title, _theme([layers[code] for code in codes]))


def _theme(layers: list[QgsVectorLayer]) -> QgsMapThemeCollection.MapThemeRecord:
    record = QgsMapThemeCollection.MapThemeRecord()
    record.setLayerRecords([_theme_layer(layer) for layer in layers])
    return record


def _theme_layer(layer: QgsVectorLayer):
    record = QgsMapThemeCollection.MapThemeLayerRecord(layer)
    record.isVisible = True
    record.currentStyle = layer.styleManager().currentStyle()
    return record
