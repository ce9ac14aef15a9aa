"""One undo command, named by a sentence, on every layer that an edit touches."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import contextmanager

from qgis.core import QgsVectorLayer


@contextmanager
def edit_command(layers: Iterable[QgsVectorLayer], sentence: str):
    """Open the edit buffers and gather what is edited inside; what failed is undone as a whole."""
    opened = list(layers)
    for layer in opened:
        if not layer.isEditable():
            layer.startEditing()
        layer.beginEditCommand(sentence)
    try:
        yield
    except BaseException:
        for layer in opened:
            layer.destroyEditCommand()
        raise
    for layer in opened:
        layer.endEditCommand()
