"""A map tool: a click or a rectangle picks features of the visible layers that a sheet can be linked to."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..sheets.links import linkable_layers

_CLICK_PIXELS = 6


class PickFeatures(QgsMapTool):
    """A click picks the topmost feature, a rectangle all that it touches."""

    features_picked = pyqtSignal(object)  # {layer: [features]}
    picking_ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject):
        super().__init__(canvas)
        self.project = project
        self._start: QPoint | None = None
        self._band: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event):  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()

    def canvasMoveEvent(self, event):  # noqa: N802
        if self._start is None:
            return
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setFillColor(QColor(217, 95, 48, 60))
            self._band.setStrokeColor(QColor(217, 95, 48))
        self._band.setToGeometry(QgsGeometry.fromRect(self._rectangle(self._start, event.pos())), None)

    def canvasReleaseEvent(self, event):  # noqa: N802
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start, end = self._start, event.pos()
        self._forget()
        is_click = (end - start).manhattanLength() < _CLICK_PIXELS
        if is_click:
            margin = QPoint(_CLICK_PIXELS, _CLICK_PIXELS)
            start, end = end - margin, end + margin
        self.features_picked.emit(self._found(self._rectangle(start, end), is_click))

    def keyPressEvent(self, event):  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._forget()
            self.canvas().unsetMapTool(self)

    def deactivate(self):
        self._forget()
        super().deactivate()
        self.picking_ended.emit()

    def _forget(self):
        self._start = None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def _rectangle(self, one: QPoint, other: QPoint) -> QgsRectangle:
        return QgsRectangle(self.toMapCoordinates(one), self.toMapCoordinates(other))

    def _found(self, rectangle: QgsRectangle, is_click: bool) -> dict:
        linkable = {layer.id() for layer in linkable_layers(self.project)}
        found = {}
        settings = self.canvas().mapSettings()
        for layer in self.canvas().layers():
            if layer.id() not in linkable or not layer.isInScaleRange(settings.scale()):
                continue
            carry = QgsCoordinateTransform(settings.destinationCrs(), layer.crs(), self.project.transformContext())
            try:
                box = carry.transformBoundingBox(rectangle)
            except QgsCsException:
                continue
            request = QgsFeatureRequest().setFilterRect(box).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
            features = list(layer.getFeatures(request.setLimit(1) if is_click else request))
            if features:
                found[layer] = features
                if is_click:
                    break
        return found
