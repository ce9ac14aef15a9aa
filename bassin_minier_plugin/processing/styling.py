"""The style, the aliases and the metadata of a result, put on it once it is loaded."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsGraduatedSymbolRenderer,
    QgsLayerMetadata,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..i18n import translated
from ..paths import style
from .aliases import alias_of, choices_of, decimals_of

_LARGEST = 1e12


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    kept_alive: ClassVar[list[_Dresser]] = []

    def __init__(self, style_name: str, words: dict[str, str], metadata: QgsLayerMetadata):
        super().__init__()
        self.style_name, self.words, self.metadata = style_name, words, metadata

    def postProcessLayer(self, layer, context, feedback):
        if isinstance(layer, QgsRasterLayer):
            layer.setMetadata(self.metadata)
            layer.loadNamedStyle(str(style(self.style_name)))
            layer.triggerRepaint()
        if isinstance(layer, QgsVectorLayer):
            layer.setMetadata(self.metadata)
            dress(layer, self.style_name, self.words)
            layer.triggerRepaint()
        if self in _Dresser.kept_alive:
            _Dresser.kept_alive.remove(self)


def dress_when_loaded(details, style_name: str, words: dict[str, str], metadata: QgsLayerMetadata):
    """Ask QGIS to dress the layer after it has loaded it (it does not keep the Python object itself)."""
    dresser = _Dresser(style_name, words, metadata)
    _Dresser.kept_alive.append(dresser)
    details.setPostProcessor(dresser)


def dress(layer: QgsVectorLayer, style_name: str, words: dict[str, str] | None = None):
    """Apply `styles/<style_name>.qml`, translate its legend, give each known field its alias and its decimals."""
    if style_name:
        layer.loadNamedStyle(str(style(style_name)))
        translate_legend(layer)
    for position, field in enumerate(layer.fields()):
        own = translated(layer.attributeAlias(position))
        alias = (words or {}).get(field.name()) or own or alias_of(field.name())
        if alias:
            layer.setFieldAlias(position, alias)
        decimals = decimals_of(field.name())
        if decimals is not None and field.type() == QMetaType.Type.Double:
            shown = {"AllowNull": True, "Min": -_LARGEST, "Max": _LARGEST, "Precision": decimals, "Style": "SpinBox"}
            layer.setEditorWidgetSetup(position, QgsEditorWidgetSetup("Range", shown))
        choices = choices_of(field.name())
        if choices and field.type() == QMetaType.Type.QString:
            listed = {"map": [{words: code} for code, words in choices.items()]}
            layer.setEditorWidgetSetup(position, QgsEditorWidgetSetup("ValueMap", listed))


def translate_legend(layer: QgsVectorLayer):
    """Styles carry English labels; the reader sees them in the language of QGIS."""
    if layer.renderer() is None:
        return
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(translated(rule.label()))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for position, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(position, translated(category.label()))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for position, one in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(position, translated(one.label()))
    # A legend already on the screen hears of a new renderer, not of a new label.
    layer.setRenderer(renderer)
