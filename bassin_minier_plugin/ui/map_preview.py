"""The ranking of the moment on the map: a layer of its own, which goes when it is no longer wanted."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal


class MapPreview(QObject):
    """`removed`: the user took the layer out of the project."""

    removed = pyqtSignal()

    def __init__(self, bench, canvas=None, parent=None):
        super().__init__(parent)
        self.bench, self.canvas = bench, canvas
        self.layer = None

    def show(self, live, ranking, fields):
        self.remove()
        if ranking is None:
            return
        self.layer = self.bench.preview_layer(live, ranking, fields)
        self.layer.willBeDeleted.connect(self._gone)
        project = QgsProject.instance()
        project.addMapLayer(self.layer, False)
        project.layerTreeRoot().insertLayer(0, self.layer)

    def follow(self, ranking, programme):
        """Recolour; the map draws itself again in its own time."""
        if self.layer is not None and ranking is not None:
            self.bench.recolour(self.layer, ranking, programme)

    def remove(self):
        if self.layer is None:
            return
        layer, self.layer = self.layer, None
        layer.willBeDeleted.disconnect(self._gone)
        QgsProject.instance().removeMapLayer(layer.id())

    def remove_later(self):
        """Once the project has done what it is at."""
        QTimer.singleShot(0, self.remove)

    def _gone(self):
        self.layer = None
        self.removed.emit()

    def zoom_to(self, row: int):
        """Bring an estate to the middle of the map and flash it."""
        if self.layer is None or self.canvas is None:
            return
        ids = self.layer.customProperty("bassin_minier/rows").split()
        self.canvas.zoomToFeatureIds(self.layer, [int(ids[row])])
        self.canvas.flashFeatureIds(self.layer, [int(ids[row])])
