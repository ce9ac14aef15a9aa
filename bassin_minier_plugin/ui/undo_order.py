"""Undo and redo over the layers of a contract, in the order in which people worked."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal


class UndoOrder(QObject):
    """An edit that touches several layers has the same sentence in each: it is undone and redone as one."""

    changed = pyqtSignal()

    def __init__(self, layers: dict[str, QgsVectorLayer], parent: QObject | None = None):
        super().__init__(parent)
        self._layers = list(layers.values())
        self._places = {layer: layer.undoStack().index() for layer in self._layers}
        self._done: list[tuple[QgsVectorLayer, str]] = []
        self._undone: list[tuple[QgsVectorLayer, str]] = []
        self._is_moving = False
        self._slots = []
        for layer in self._layers:
            self._hear(layer)

    def _hear(self, layer: QgsVectorLayer):
        def follow(index: int):
            self._follow(layer, index)

        layer.undoStack().indexChanged.connect(follow)
        self._slots.append((layer, follow))

    def _follow(self, layer: QgsVectorLayer, index: int):
        former, self._places[layer] = self._places[layer], index
        if self._is_moving:
            return
        if index > former:
            self._done.append((layer, layer.undoStack().undoText()))
            self._undone.clear()
        elif index == 0 and not layer.undoStack().count():  # rolled back or committed
            self._done = [one for one in self._done if one[0] is not layer]
            self._undone = [one for one in self._undone if one[0] is not layer]
        self.changed.emit()

    @property
    def undo_text(self) -> str:
        return self._done[-1][1] if self._done else ""

    @property
    def redo_text(self) -> str:
        return self._undone[-1][1] if self._undone else ""

    def undo(self):
        self._move(self._done, self._undone, lambda stack: stack.undo())

    def redo(self):
        self._move(self._undone, self._done, lambda stack: stack.redo())

    def _move(self, source: list, target: list, step):
        if not source:
            return
        text, seen = source[-1][1], set()
        self._is_moving = True
        try:
            while source and source[-1][1] == text and source[-1][0] not in seen:
                layer, _ = source.pop()
                seen.add(layer)
                step(layer.undoStack())
                target.append((layer, text))
        finally:
            self._is_moving = False
        self.changed.emit()

    def let_go(self):
        for layer, slot in self._slots:
            try:
                layer.undoStack().indexChanged.disconnect(slot)
            except (TypeError, RuntimeError):  # the layer went first
                continue
        self._slots, self._layers, self._done, self._undone = [], [], [], []
