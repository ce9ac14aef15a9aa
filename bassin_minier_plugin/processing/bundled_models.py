"""Models that ship with the plugin: each file of `resources/processing_models` is an algorithm of the provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..i18n import translated
from ..paths import icon, resource
from .help_page import help_url


class BundledModel(QgsProcessingModelAlgorithm):
    """A model under the name of its file, in the language of its reader."""

    def __init__(self, path: Path):
        super().__init__()
        self.path = path
        self.is_loaded = self.fromFile(str(path))
        for definition in self.parameterDefinitions():
            definition.setDescription(translated(definition.description()))
        help_content = self.helpContent()
        self.setHelpContent({part: translated(text) for part, text in help_content.items()})

    def createInstance(self):
        return BundledModel(self.path)

    def name(self):
        return self.path.stem

    def displayName(self):
        return translated(super().displayName())

    def helpUrl(self):
        return help_url(self.name())

    def shortDescription(self):
        return self.helpContent().get("ALG_DESC", "").partition("\n")[0]

    def group(self):
        return translated(super().group())

    def groupId(self):
        return "models"

    def icon(self):
        return QIcon(str(icon("model")))

    def svgIconPath(self):
        return str(icon("model"))


def bundled_models() -> list[BundledModel]:
    """Every model whose algorithms are all there, in the order of their names."""
    return [BundledModel(path) for path in sorted(resource("processing_models").glob("*.model3"))]
