"""Moves of weights that can be undone."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QUndoCommand

from ..i18n import tr


class MoveWeights(QUndoCommand):
    """From the weights of the moment to others. What one drag of a slider does is one move."""

    def __init__(self, tab, after, title: str, key, gesture: int | None):
        super().__init__(tr("Move the weight of “{title}”").format(title=title))
        self._tab, self._before, self._after = tab, tab.weighting, after
        self._key, self._gesture = key, gesture

    def id(self):
        return 7001

    def mergeWith(self, other):  # noqa: N802
        if self._gesture is None or (other._key, other._gesture) != (self._key, self._gesture):
            return False
        self._after = other._after
        return True

    def redo(self):
        self._tab.set_weighting(self._after)

    def undo(self):
        self._tab.set_weighting(self._before)
