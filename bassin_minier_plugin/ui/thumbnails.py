"""Small pictures of a store's photos, read off the window's thread, each file checked before it is opened."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QImageReader

from ..sheets.attachments import attached_file

_FORMATS = {".jpg": b"jpeg", ".jpeg": b"jpeg", ".png": b"png"}


def picture_of(folder: Path, path: str, longest: int) -> QImage | None:
    """The picture, at most `longest` pixels wide and high; None for a PDF or a picture that cannot be drawn.

    Raises StoreError as `attached_file`.
    """
    file = attached_file(folder, path)
    kind = _FORMATS.get(file.suffix.lower())
    if kind is None:
        return None
    reader = QImageReader(str(file), kind)  # a named format: no other decoder of Qt's is tried
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(QSize(longest, longest), _keep_ratio()))
    image = reader.read()
    return None if image.isNull() else image


def _keep_ratio():
    from qgis.PyQt.QtCore import Qt

    return Qt.AspectRatioMode.KeepAspectRatio
