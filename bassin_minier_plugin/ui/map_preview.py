"""The ranking of the moment on the map: a layer of its own, which goes when it is no longer wanted."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

_REDRAW_MS = 60


class MapPreview(QObject):
    """`removed`: the user took the layer out of the project."""

    removed = pyqtSignal()

    def __init__(self, bench, canvas=None, parent=None):
        super().__init__(parent)
        self.bench, self.canvas = bench, canvas
        self.layer, self._hidden, self._latest = None, "", (None, None)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_MS)
        self._redraw.timeout.connect(self._recolour)

    def show(self, live, ranking, fields, estates):
        """On top of the map, in the place of the estates themselves: two rankings at once would only confuse."""
        self.remove()
        if ranking is None:
            return
        self.layer = self.bench.preview_layer(live, ranking, fields)
        self.layer.willBeDeleted.connect(self._gone)
        project = QgsProject.instance()
        project.addMapLayer(self.layer, False)
        project.layerTreeRoot().insertLayer(0, self.layer)
        node = project.layerTreeRoot().findLayer(estates.id())
        if node is not None and node.itemVisibilityChecked():
            node.setItemVisibilityChecked(False)
            self._hidden = estates.id()

    def follow(self, ranking, programme):
        """Recolour soon, and not more often than a map can be looked at: the sliders go first."""
        self._latest = ranking, programme
        if self.layer is not None and ranking is not None and not self._redraw.isActive():
            self._redraw.start()

    def _recolour(self):
        ranking, programme = self._latest
        if self.layer is not None and ranking is not None:
            self.bench.recolour(self.layer, ranking, programme)

    def _show_hidden(self):
        node = QgsProject.instance().layerTreeRoot().findLayer(self._hidden) if self._hidden else None
        self._hidden = ""
        if node is not None:
            node.setItemVisibilityChecked(True)

    def remove(self):
        if self.layer is None:
            return
        self._show_hidden()
        layer, self.layer = self.layer, None
        layer.willBeDeleted.disconnect(self._gone)
        QgsProject.instance().removeMapLayer(layer.id())

    def remove_later(self):
        """Once the project has done what it is at."""
        QTimer.singleShot(0, self.remove)

    def _gone(self):
        self.layer = None
        QTimer.singleShot(0, self._show_hidden)
        self.removed.emit()

    def zoom_to(self, row: int):
        """Bring an estate to the middle of the map and flash it."""
        if self.layer is None or self.canvas is None:
            return
        ids = self.layer.customProperty("bassin_minier/rows").split()
        self.canvas.zoomToFeatureIds(self.layer, [int(ids[row])])
        self.canvas.flashFeatureIds(self.layer, [int(ids[row])])
