"""Pages per second of an atlas, beside QGIS's own atlas export of the same layout, layers and features.

Each side runs in a process of its own (`python -m bench.printing SIDE`), on the template of an estate in A4.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from . import layers

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "bench"
NAME, PAGES = "printing", 30
SIDES = ("plugin", "QGIS")
_LAYERS = ("estates_543", "qpv", "property", "buffer", "communes")
_KEPT = f"@id <= {PAGES}"


def run(only: str) -> list[str]:
    if only not in NAME:
        return []
    layers.make(BUILD, list(_LAYERS))
    lines = [
        "",
        f"## Atlas of {PAGES} estates, A4",
        "",
        "| Side | s | pages/s | MB | kB of PDF |",
        "|---|---|---|---|---|",
    ]
    for side in SIDES:
        command = [sys.executable, "-m", "bench.printing", side]
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        found = json.loads(told.splitlines()[-1])
        pages = PAGES / found["seconds"]
        lines.append(f"| {side} | {found['seconds']:.1f} | {pages:.1f} | {found['mb']:.0f} | {found['kb']:.0f} |")
    return lines


def print_by_plugin(project, drawn: list, target: Path):
    from qgis import processing

    parameters = {"COVERAGE": drawn[0], "LAYERS": drawn, "FILTER": _KEPT, "OUTPUT": str(target)}
    processing.run("bassinminier:printatlas", parameters, context=_context(project))


def print_by_qgis(project, drawn: list, target: Path):
    """The same template as a planner would set it up: atlas-driven map, legend of what is on the map."""
    from qgis import processing
    from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsPrintLayout, QgsReadWriteContext

    from bassin_minier_plugin.processing.template_scan import read_template

    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(read_template("estate_sheet", "a4_portrait").document, QgsReadWriteContext(), True)
    layout.setName("atlas")
    for item in layout.items():
        if isinstance(item, QgsLayoutItemMap):
            item.setCrs(drawn[0].crs())
            item.setLayers(drawn if item.id() == "main_map" else [drawn[0], drawn[-1]])
            item.setKeepLayerSet(True)
            item.zoomToExtent(drawn[0].extent())
            item.setAtlasDriven(item.id() == "main_map")
            item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
        elif isinstance(item, QgsLayoutItemLegend):
            item.setAutoUpdateModel(True)
    atlas = layout.atlas()
    atlas.setCoverageLayer(drawn[0])
    atlas.setEnabled(True)
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression(_KEPT)
    project.layoutManager().addLayout(layout)
    parameters = {"LAYOUT": "atlas", "DPI": 300, "TEXT_FORMAT": 1, "GEOREFERENCE": False, "OUTPUT": str(target)}
    processing.run("native:atlaslayouttopdf", parameters, context=_context(project))


def _context(project):
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(project)
    return context


def main(side: str):
    from .qgis_session import start_qgis

    application = start_qgis()
    from qgis.core import QgsProject, QgsVectorLayer

    from bassin_minier_plugin.processing.provider import BassinMinierProvider

    provider = BassinMinierProvider()
    application.processingRegistry().addProvider(provider)
    project = QgsProject()
    drawn = [QgsVectorLayer(str(BUILD / f"{name}.gpkg"), name, "ogr") for name in _LAYERS]
    project.addMapLayers(drawn)
    project.setCrs(drawn[0].crs())
    target = BUILD / f"atlas-{side}.pdf"
    before, started = _megabytes(), time.perf_counter()
    {"plugin": print_by_plugin, "QGIS": print_by_qgis}[side](project, drawn, target)
    found = {"seconds": time.perf_counter() - started, "mb": _megabytes() - before, "kb": target.stat().st_size / 1000}
    target.unlink()
    print(json.dumps(found), flush=True)
    os._exit(0)  # QGIS need not take itself to pieces, which is not measured


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1])
