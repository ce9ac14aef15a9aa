"""The project that opens on the demonstration contract: groups, styles, themes, extent."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..analysis.errors import InputError
from ..i18n import tr
from ..paths import style
from .coordinates import LAMBERT_93
from .demo_store import add_store
from .styling import dress

_OF_ESTATES = {"scored_estates", "rank_robustness", "selected_estates", "heritage_overlay"}
_SHOWN_FIRST = {"estates", "unesco_property", "unesco_buffer", "epci", "communes"}


def write_project(path: Path, geopackage: Path, titles: dict[str, str], run_id: str, rasters=None, store=None):
    """Write a project with the tables of `geopackage`, in the order of `titles`, the first on top.

    `rasters`: (file, title) by code, under all tables and not shown at first. `store`: the address of the store of
    operation sheets, a group of its own at the top.
    """
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(LAMBERT_93))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setFileName(str(path))
    project.setTitle(tr("Coal basin: demonstration contract (fictitious)"))
    project.setBackgroundColor(QColor("#fbfaf7"))
    layers = {code: _add_layer(project, geopackage, code, title) for code, title in titles.items()}
    for code, (file, title) in (rasters or {}).items():
        layers[code] = _add_raster(project, file, code, title)
    if store is not None:
        layers.update(add_store(project, store))
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
    for file, _ in (rasters or {}).values():  # statistics that QGIS leaves beside a raster that it closes
        Path(f"{file}.aux.xml").unlink(missing_ok=True)


def add_result(project: QgsProject, code: str, source: str) -> QgsVectorLayer:
    """Put a result of the chain on top of the contract's project, dressed, for `show_results` to show."""
    layer = QgsVectorLayer(source, result_titles()[code], "ogr")
    dress(layer, code)
    layer.setCustomProperty("bassin_minier/role", code)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer).setItemVisibilityChecked(False)
    return layer


def show_results(project: QgsProject, codes: list[str]):
    """Show these results and what is under them; the others, and plain estates under scored ones, give way."""
    give_way = {*result_titles(), "operation", *(["estates"] if _OF_ESTATES & set(codes) else [])} - set(codes)
    for node in project.layerTreeRoot().findLayers():
        role = node.layer().customProperty("bassin_minier/role")
        if role in give_way or role in codes:
            node.setItemVisibilityChecked(role in codes)
            node.setExpanded(role in codes)
        elif role == "estates":
            node.setItemVisibilityChecked(True)


def keep_theme(project: QgsProject, title: str):
    """Keep what is shown now as a map theme."""
    shown = [node.layer() for node in project.layerTreeRoot().findLayers() if node.itemVisibilityChecked()]
    project.mapThemeCollection().insert(title, _theme(shown))


def result_titles() -> dict[str, str]:
    return {
        "cluster_members": tr("Members of the clusters (fictitious)"),
        "project_clusters": tr("Clusters of operations (fictitious)"),
        "social_contrast": tr("Contrast between residents and jobs (fictitious)"),
        "free_zone_candidates": tr("Candidates of free zones (fictitious)"),
        "scored_estates": tr("Scored estates (fictitious)"),
        "rank_robustness": tr("Robustness of the ranks (fictitious)"),
        "selected_estates": tr("Programme of estates (fictitious)"),
        "heritage_overlay": tr("Estates, their protections and views (fictitious)"),
        "network_pieces": tr("Pieces of the mine railways (fictitious)"),
        "missing_links": tr("Missing links of the mine railways (fictitious)"),
        "site_catchment": tr("Great sites and what lies within reach (fictitious)"),
        "bhns_rings": tr("BHNS rings (fictitious)"),
        "bhns_coverage": tr("Centralities and their service (fictitious)"),
        "gtfs_stops": tr("BHNS stops and their headways (fictitious)"),
        "institutional_summary": tr("Figures per institution (fictitious)"),
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


def _add_raster(project: QgsProject, file: Path, code: str, title: str) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # it would read the whole raster and leave a file of statistics
    layer = QgsRasterLayer(str(file), title, "gdal", options)
    layer.loadNamedStyle(str(style(code)))
    layer.setCustomProperty("bassin_minier/role", code)
    project.addMapLayer(layer, False)
    node = project.layerTreeRoot().addLayer(layer)
    node.setItemVisibilityChecked(False)
    node.setExpanded(False)
    return layer


def _add_themes(project: QgsProject, layers: dict[str, QgsVectorLayer]):
    base = ["communes", "epci"]
    themes = {
        tr("Estates and heritage"): ["estates", "unesco_property", "unesco_buffer", *base],
        tr("Incomes"): ["estates", "income_grid", *base],
        tr("Priority neighbourhoods"): ["estates", "qpv", *base],
        tr("Energy"): ["estates", "dpe", *base],
        tr("Protections"): ["monuments", "estates", "unesco_property", "ac4", "ac2", "ac1", "unesco_buffer", *base],
        tr("Landscape"): [
            *("mine_railways", "heritage_sites", "spoil_tips", "estates", "unesco_property", "unesco_buffer"),
            *(*base, "relief"),
        ],
        tr("Centralities and BHNS"): ["bhns_stops", "bhns_lines", "centralities", "estates", *base],
    }
    if "operation" in layers:
        themes[tr("Operations of the contract")] = ["operation", "estates", *base]
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
