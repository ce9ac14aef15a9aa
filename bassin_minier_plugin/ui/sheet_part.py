"""A part of the sheet's editor: shows one sheet, follows its edits, and lets go of its layers in time."""

from __future__ import annotations

from contextlib import suppress
from typing import ClassVar

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..sheets.tables import OPERATION


class SheetPart(QWidget):
    """`show_sheet(layers, uuid)` shows a sheet, `clear()` forgets it and its layers.

    Subclasses name the tables that they follow in `TABLES` and show themselves in `refresh`. A layer that is about
    to go clears the part by itself.
    """

    message_told = pyqtSignal(str, int)  # sentence, Qgis.MessageLevel; the dock shows it in the message bar

    TABLES: ClassVar[tuple[str, ...]] = (OPERATION,)
    WAIT_MS = 0

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.layers: dict[str, QgsVectorLayer] = {}
        self.uuid = ""
        self._heard: list[tuple] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def show_sheet(self, layers: dict[str, QgsVectorLayer], uuid: str):
        self.clear()
        self.layers, self.uuid = dict(layers), uuid
        for layer in layers.values():
            self.hear(layer.willBeDeleted, self.clear)
        for table in self.TABLES:
            layer = layers[table]
            signals = (layer.layerModified, layer.afterRollBack, layer.afterCommitChanges, layer.dataChanged)
            signals += (layer.editingStarted, layer.editingStopped, layer.readOnlyChanged)
            for signal in (*signals, layer.undoStack().indexChanged):
                self.hear(signal, self.refresh_soon)
        self.refresh()

    def clear(self):
        self._timer.stop()
        for signal, slot in self._heard:
            with suppress(TypeError, RuntimeError):  # the layer went first
                signal.disconnect(slot)
        self._heard = []
        self.layers, self.uuid = {}, ""
        self.refresh()

    def hear(self, signal, slot):
        """Connect until the sheet is cleared."""
        signal.connect(slot)
        self._heard.append((signal, slot))

    def refresh_soon(self, *_):
        """Several edits in a row are looked at once."""
        self._timer.start(self.WAIT_MS)

    def _look(self):
        if self.uuid:
            self.refresh()

    def refresh(self):
        """Show `self.uuid` of `self.layers`, or nothing where it is empty."""
        raise NotImplementedError

    @property
    def is_read_only(self) -> bool:
        """True where the tables that this part edits cannot be written."""
        if not self.uuid:
            return True
        return any(
            layer.readOnly() or (not layer.isEditable() and not _may_be_edited(layer))
            for layer in (self.layers[table] for table in self.TABLES)
        )

    def tell(self, sentence: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning):
        self.message_told.emit(sentence, int(level))


def _may_be_edited(layer: QgsVectorLayer) -> bool:
    from qgis.core import QgsVectorDataProvider

    provider = layer.dataProvider()
    wanted = QgsVectorDataProvider.Capability.ChangeAttributeValues | QgsVectorDataProvider.Capability.AddFeatures
    return provider is not None and (provider.capabilities() & wanted) == wanted
