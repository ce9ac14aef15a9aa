"""Running algorithms and making small layers in tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parent.parent


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.warnings: list[str] = []
        self.shares: list[float] = []
        self.cancel_at: float | None = None
        self.progressChanged.connect(self._progressed)

    def pushWarning(self, warning):  # noqa: N802
        self.warnings.append(warning)
        super().pushWarning(warning)

    def _progressed(self, percent):
        self.shares.append(percent)
        if self.cancel_at is not None and percent >= self.cancel_at:
            self.cancel()


def run_algorithm(name: str, parameters: dict, listener: Listener | None = None) -> dict:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(f"bassinminier:{name}", parameters, context=context, feedback=listener or Listener())


def memory_layer(kind: str, fields: str, rows: list[tuple], crs: str = "EPSG:2154", name: str = "layer"):
    """A memory layer; each row is a WKT (None for no geometry) and the attributes, in the order of `fields`."""
    definition = f"{kind}?crs={crs}" if crs else f"{kind}?"
    if fields:
        definition += "".join(f"&field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(definition, name, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(values))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def square(x: float, y: float, size: float) -> str:
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


def values(layer, field: str) -> list:
    """The values of a field in the order of the layer, None where NULL."""
    found = [feature[field] for feature in layer.getFeatures()]
    return [None if value is None or (hasattr(value, "isNull") and value.isNull()) else value for value in found]


def clean_environment(home: Path, locale: str = "en_US", with_libraries: bool = False) -> dict[str, str]:
    """The environment of a QGIS that was never started: nothing of this test run, but its libraries if asked."""
    foreign = ("QGIS_", "XDG_", "PYTHON", "VIRTUAL", "LC_")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(foreign)}
    if with_libraries:
        kept["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    told = {"HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen", "LANG": f"{locale}.UTF-8"}
    return {**kept, **{key: str(value) for key, value in told.items()}}


def fresh_qgis_process(home: Path):
    """`qgis_process` with this checkout enabled in a profile that was never used; give what it prints."""
    profile = home / ".local/share/QGIS/QGIS3/profiles/default"
    subprocess.run(["bash", str(ROOT / "tools/dev.sh"), str(profile)], check=True, capture_output=True)
    environment = clean_environment(home, with_libraries=True)

    def qgis_process(*arguments: str) -> str:
        command = ["qgis_process", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=240)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    qgis_process("plugins", "enable", "bassin_minier_plugin")
    return qgis_process
