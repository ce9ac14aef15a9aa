"""What the maps of a page show: the layers, the feature in relief, where it lies, and at which scale."""

from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTree,
    QgsLayoutItemMap,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapRendererParallelJob,
    QgsMarkerSymbol,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from ..i18n import tr
from .layout_fit import plain_for_layout

_STEPS = (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10)
_LARGEST_SCALE = 1000
_AROUND = 1.35
_FEW_FEATURES = 80
_BAR_M = 0.015
_KINDS = {
    QgsWkbTypes.GeometryType.PolygonGeometry: "MultiPolygon",
    QgsWkbTypes.GeometryType.LineGeometry: "MultiLineString",
    QgsWkbTypes.GeometryType.PointGeometry: "MultiPoint",
}


class MapLayers:
    """The layers of an atlas, and those that stand for the feature of the page.

    `layers`: the first on top; `coverage`: the layer whose features have pages, in grey on the locator; `crs`: of the
    maps and of the pages' geometries, in metres; `extent`: of all pages, in that CRS.
    """

    def __init__(self, layers: list[QgsMapLayer], coverage, crs, extent: QgsRectangle, transform_context):
        self.project = QgsProject()
        self.project.setCrs(crs)
        self.project.setTransformContext(transform_context)
        self.crs, self.extent = crs, extent
        self.layers = layers
        self.coverage = coverage
        self.marks = {kind: _mark_layer(name, crs) for kind, name in _KINDS.items()}
        self.place = _place_layer(crs)
        for one in (*self.marks.values(), self.place):
            self.project.addMapLayer(one, False)
        self._backdrop: dict[tuple, QImage] = {}

    def shown(self) -> list[QgsMapLayer]:
        return [*self.marks.values(), *self.layers]

    def mark(self, geometry: QgsGeometry | None):
        """Put the feature of the page in relief, on the map and on the locator."""
        for kind, layer in self.marks.items():
            wanted = geometry is not None and geometry.type() == kind
            _hold(layer, geometry if wanted else None)
        _hold(self.place, geometry.pointOnSurface() if geometry is not None else None)

    def tree(self) -> QgsLayerTree:
        """The layers as a legend lists them, without a text that it would take for an expression."""
        root = QgsLayerTree()
        for layer in self.shown():
            node = root.addLayer(layer)
            node.setCustomProperty("legend/title-label", plain_for_layout(layer.name()))
            if layer in self.marks.values():
                node.setCustomProperty("legend/title-style", "hidden")
            if layer.legend() is None:
                continue
            for position, one in enumerate(layer.legend().createLayerTreeModelLegendNodes(node)):
                label = str(one.data(0) or "")
                if "[%" in label:
                    QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, position, plain_for_layout(label))
        return root

    def backdrop(self, item: QgsLayoutItemMap, dots_per_inch: float) -> QImage:
        """The locator without the feature of the page: drawn once for all pages of a size."""
        size = item.rect().size()
        key = (round(size.width(), 2), round(size.height(), 2), dots_per_inch)
        if key not in self._backdrop:
            settings = item.mapSettings(item.extent(), size, dots_per_inch, False)
            pixels = dots_per_inch / 25.4
            settings.setOutputSize(QSize(round(size.width() * pixels), round(size.height() * pixels)))
            settings.setOutputDpi(dots_per_inch)
            settings.setBackgroundColor(QColor("#ffffff"))
            settings.setLayers(self._locator_layers())
            settings.setFlag(Qgis.MapSettingsFlag.ForceVectorOutput, False)
            job = QgsMapRendererParallelJob(settings)
            job.start()
            job.waitForFinished()
            self._backdrop[key] = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
        return self._backdrop[key]

    def _locator_layers(self) -> list[QgsMapLayer]:
        """Outlines of few large areas (the EPCI), over the coverage in grey."""
        own = [one for one in self.layers if isinstance(one, QgsVectorLayer)]
        outlines = [one for one in own if self._is_frame(one)]
        found = [_plain(one, _OUTLINE) for one in sorted(outlines, key=lambda one: one.featureCount())[:1]]
        if self.coverage is not None:
            found.append(_plain(self.coverage, _GREY))
        for one in found:
            self.project.addMapLayer(one, False)
        return found

    def _is_frame(self, layer: QgsVectorLayer) -> bool:
        if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry or layer.featureCount() > _FEW_FEATURES:
            return False
        box = extent_in(layer.extent(), layer.crs(), self.crs, self.project.transformContext())
        area = self.extent.width() * self.extent.height()
        return layer.featureCount() > 1 and box.intersect(self.extent).width() * box.height() > 0.4 * area


def extent_in(extent: QgsRectangle, source, target, transform_context) -> QgsRectangle:
    transform = QgsCoordinateTransform(source, target, transform_context)
    transform.setBallparkTransformsAreAppropriate(True)
    try:
        return transform.transformBoundingBox(extent)
    except QgsCsException:
        return QgsRectangle()


_GREY = {"color": "#9aa5ad", "outline_color": "#7b868e", "outline_width": "0.05"}
_OUTLINE = {"color": "0,0,0,0", "outline_color": "#5d676f", "outline_width": "0.2"}


def _plain(layer: QgsVectorLayer, look: dict) -> QgsVectorLayer:
    copy = layer.clone()
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        symbol = QgsFillSymbol.createSimple(look)
    elif symbol is not None:
        symbol.setColor(QColor(look["outline_color"]))
    if symbol is not None:
        copy.setRenderer(QgsSingleSymbolRenderer(symbol))
    copy.setLabelsEnabled(False)
    return copy


def _mark_layer(kind: str, crs) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs.authid()}", tr("The feature of this page"), "memory")
    layer.setCrs(crs)
    if kind == "MultiPolygon":
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#ffffff", "outline_width": "1.8"})
        over = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#c1121f", "outline_width": "0.9"})
        symbol.appendSymbolLayer(over.takeSymbolLayer(0))
    elif kind == "MultiLineString":
        symbol = QgsLineSymbol.createSimple({"line_color": "#ffffff", "line_width": "2.4"})
        over = QgsLineSymbol.createSimple({"line_color": "#c1121f", "line_width": "1.3"})
        symbol.appendSymbolLayer(over.takeSymbolLayer(0))
    else:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "circle", "size": "5", "color": "#c1121f", "outline_color": "#ffffff", "outline_width": "0.8"}
        )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _place_layer(crs) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs={crs.authid()}", "place", "memory")
    layer.setCrs(crs)
    look = {"name": "circle", "size": "2.6", "color": "#c1121f", "outline_color": "#ffffff", "outline_width": "0.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(look)))
    return layer


def _hold(layer: QgsVectorLayer, geometry: QgsGeometry | None):
    provider = layer.dataProvider()
    provider.truncate()
    if geometry is not None and not geometry.isEmpty():
        feature = QgsFeature()
        held = QgsGeometry(geometry)
        if layer.wkbType() != QgsWkbTypes.Type.Point:
            held.convertToMultiType()
        feature.setGeometry(held)
        provider.addFeature(feature)
    layer.updateExtents()


def look_at(item: QgsLayoutItemMap, box: QgsRectangle):
    """Centre a map on a box at a round scale that leaves air around it."""
    wanted = QgsRectangle(box)
    least = 0.12 * _LARGEST_SCALE / 2
    if wanted.width() < 2 * least and wanted.height() < 2 * least:
        wanted = QgsRectangle.fromCenterAndSize(box.center(), 2 * least, 2 * least)
    wanted.scale(_AROUND)
    item.zoomToExtent(wanted)
    item.setScale(round_scale(item.scale()))


def round_scale(denominator: float) -> float:
    """The next round denominator: 5 000, 7 500, 10 000, 12 500…"""
    denominator = max(denominator, _LARGEST_SCALE)
    power = 10 ** math.floor(math.log10(denominator))
    return next(step * power for step in _STEPS if step * power >= denominator * (1 - 1e-9))


def set_scale_bar(bar, scale: float):
    """Two segments of a round length in metres or kilometres, about three centimetres together."""
    longest = scale * _BAR_M
    power = 10 ** math.floor(math.log10(longest))
    segment = max(step * power for step in (1, 2, 5) if step * power <= longest * (1 + 1e-9))
    is_far = segment >= 500
    bar.setUnits(Qgis.DistanceUnit.Kilometers if is_far else Qgis.DistanceUnit.Meters)
    bar.setUnitLabel(tr("km") if is_far else tr("m"))
    bar.setUnitsPerSegment(segment / 1000 if is_far else segment)
    bar.update()
