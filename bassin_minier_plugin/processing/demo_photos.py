"""Small drawn pictures for the fictitious sheets: they look like no photograph and say that they are none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPen, QPolygonF

from ..analysis.demo.operation_words import PICTURE_NOTICE
from ..analysis.errors import InputError

_WIDTH, _HEIGHT, _GROUND = 640, 420, 300
_QUALITY = 80
_BRICK = ("#9c4a36", "#8a3f30", "#ab5a43")
_NEW = ("#b9684f", "#c4785c", "#b0604a")
_SLATE, _TILE = "#4b5158", "#a5452f"


def draw_photo(path: Path, strand: str, stage: str, seed: int):
    """Write a JPEG of 640 × 420 pixels. `stage`: avant, chantier, apres. The same seed draws the same picture."""
    rng = np.random.default_rng(seed)
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_sky(painter, stage)
        _SCENES[strand](painter, rng, stage)
        if stage == "chantier":
            _draw_crane(painter, rng)
        _draw_notice(painter)
    finally:
        painter.end()
    if not image.save(str(path), "JPG", _QUALITY):
        raise InputError("file_trouble", path=path.name, reason="")


def _draw_sky(painter: QPainter, stage: str):
    sky = QLinearGradient(0, 0, 0, _GROUND)
    low, high = {"avant": ("#9aa3ab", "#cfd4d6"), "chantier": ("#a9bccb", "#e2e6e4")}.get(stage, ("#79aede", "#e4f0f7"))
    sky.setColorAt(0, QColor(low))
    sky.setColorAt(1, QColor(high))
    painter.fillRect(0, 0, _WIDTH, _GROUND, sky)
    painter.fillRect(0, _GROUND, _WIDTH, _HEIGHT - _GROUND, QColor("#8f9a72" if stage != "apres" else "#86a860"))


def _draw_houses(painter: QPainter, rng: np.random.Generator, stage: str):
    count = int(rng.integers(3, 6))
    width = _WIDTH / count
    painter.setPen(Qt.PenStyle.NoPen)
    for house in range(count):
        left, top = house * width + 6, _GROUND - 110 - float(rng.integers(0, 14))
        walls = _NEW if stage == "apres" or (stage == "chantier" and house % 2) else _BRICK
        _fill(painter, QRectF(left, top, width - 12, _GROUND + 18 - top), walls[house % 3])
        roof = [(left - 6, top), (left + width / 2 - 6, top - 62), (left + width - 6, top)]
        _polygon(painter, roof, _TILE if stage != "avant" else _SLATE)
        for window in range(2):
            x = left + width * (0.16 + 0.42 * window)
            glass = "#f4efdf" if stage == "apres" else "#57606a"
            _fill(painter, QRectF(x, top + 24, width * 0.2, 34), glass)
        _fill(painter, QRectF(left + width * 0.38, top + 72, width * 0.16, _GROUND + 18 - top - 72), "#3d4d44")
    if stage == "apres":
        _draw_trees(painter, rng, 3)


def _draw_square(painter: QPainter, rng: np.random.Generator, stage: str):
    _fill(painter, QRectF(0, _GROUND, _WIDTH, 120), "#bdb7a8" if stage == "apres" else "#7b7b78")
    _draw_houses(painter, rng, stage)
    if stage == "apres":
        _draw_trees(painter, rng, 4)


def _draw_headframe(painter: QPainter, rng: np.random.Generator, stage: str):
    painter.setPen(QPen(QColor("#7d3b2a" if stage == "apres" else "#5e5b57"), 7))
    middle = 250 + float(rng.integers(0, 120))
    for foot in (-70, 70):
        painter.drawLine(QPointF(middle + foot, _GROUND), QPointF(middle + foot / 4, 80))
    for level in (130, 180, 230):
        half = 18 + (level - 80) * 0.24
        painter.drawLine(QPointF(middle - half, level), QPointF(middle + half, level))
    painter.drawLine(QPointF(middle + 10, 90), QPointF(middle + 190, _GROUND))
    painter.drawEllipse(QPointF(middle, 80), 26, 26)
    painter.setPen(Qt.PenStyle.NoPen)
    _fill(painter, QRectF(middle + 110, _GROUND - 90, 190, 96), _NEW[0] if stage == "apres" else _BRICK[1])


def _draw_tip(painter: QPainter, rng: np.random.Generator, stage: str):
    painter.setPen(Qt.PenStyle.NoPen)
    top = 90 + float(rng.integers(0, 40))
    for left, right, peak, tone in ((-40, 380, top + 40, "#4a4a4d"), (200, 690, top, "#3b3b3f")):
        _polygon(painter, [(left, _GROUND), ((left + right) / 2, peak), (right, _GROUND)], tone)
    painter.setPen(QPen(QColor("#d9c8a2" if stage != "avant" else "#6c6a5c"), 16 if stage == "apres" else 9))
    painter.drawLine(QPointF(60, _HEIGHT), QPointF(330, _GROUND + 4))
    painter.setPen(Qt.PenStyle.NoPen)
    _draw_trees(painter, rng, 6 if stage == "apres" else 2)


def _draw_workshop(painter: QPainter, rng: np.random.Generator, stage: str):
    painter.setPen(Qt.PenStyle.NoPen)
    left, bays = 60.0, int(rng.integers(3, 5))
    for bay in range(bays):
        x, wide = left + bay * 130, 130
        _polygon(painter, [(x, 190), (x, 150), (x + wide, 190)], "#7c8790" if stage == "apres" else "#5c6166")
        _fill(painter, QRectF(x, 190, wide, _GROUND + 10 - 190), "#dcd6ca" if stage == "apres" else _BRICK[bay % 3])
        _fill(painter, QRectF(x + 26, 222, 78, 40), "#9fc3d6" if stage == "apres" else "#4a4f55")


def _draw_trees(painter: QPainter, rng: np.random.Generator, count: int):
    for x in rng.uniform(20, _WIDTH - 20, count):
        _fill(painter, QRectF(x - 3, _GROUND - 6, 6, 46), "#6b4f38")
        painter.setBrush(QColor("#4f7d43"))
        painter.drawEllipse(QPointF(x, _GROUND - 18), 22, 30)


def _draw_crane(painter: QPainter, rng: np.random.Generator):
    mast = 460 + float(rng.integers(0, 110))
    painter.setPen(QPen(QColor("#e2a72e"), 8))
    painter.drawLine(QPointF(mast, _GROUND + 20), QPointF(mast, 46))
    painter.drawLine(QPointF(mast - 230, 56), QPointF(mast + 70, 56))
    painter.setPen(QPen(QColor("#55524a"), 2))
    painter.drawLine(QPointF(mast - 190, 56), QPointF(mast - 190, 150))
    painter.setPen(Qt.PenStyle.NoPen)
    for post in range(0, _WIDTH, 40):
        _fill(painter, QRectF(post, _GROUND + 34, 34, 26), "#e7e2d6" if post % 80 else "#c8452f")


def _draw_notice(painter: QPainter):
    painter.fillRect(QRectF(0, _HEIGHT - 46, _WIDTH, 46), QColor("#1f2a33"))
    font = QFont()
    font.setPixelSize(22)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    place = QRectF(0, _HEIGHT - 46, _WIDTH, 46)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, PICTURE_NOTICE)


def _fill(painter: QPainter, place: QRectF, colour: str):
    painter.fillRect(place, QColor(colour))


def _polygon(painter: QPainter, corners: list[tuple[float, float]], colour: str):
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


_SCENES = {
    "estate": _draw_houses,
    "centrality": _draw_square,
    "site": _draw_headframe,
    "landscape": _draw_tip,
    "economy": _draw_workshop,
}
