"""The bars of a page: shapes in one picture, words as labels of the layout, so that the page can be searched."""

from __future__ import annotations

import base64

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt

from .layout_fit import Ruler, fit_label, plain_for_layout
from .page_content import Bar, Chart

_WORDS, _FIGURES = 0.44, 0.17
_TALLEST_MM = 6.2
_BAR, _TOTAL, _EDGE, _UNKNOWN = "#6c8aa0", "#1d2226", "#1d2226", "#b9c1c7"


class ChartDrawing:
    """The chart of one layout, drawn anew for each page in the box of the item `chart`."""

    def __init__(self, layout, item: QgsLayoutItemPicture, text_format: QgsTextFormat):
        self._layout, self._item, self._format = layout, item, text_format
        self._labels: list[QgsLayoutItemLabel] = []
        self._box = item.sceneBoundingRect() if item.rect().isEmpty() else item.mapRectToScene(item.rect())

    def show(self, chart: Chart | None, ruler: Ruler):
        bars = chart.bars if chart is not None else []
        self._item.setVisibility(bool(bars))
        while len(self._labels) < 2 * len(bars):
            self._labels.append(self._new_label())
        for label in self._labels[2 * len(bars) :]:
            label.setVisibility(False)
        if not bars:
            return
        step = min(self._box.height() / len(bars), _TALLEST_MM)
        self._place_words(bars, step, ruler)
        content = _picture(chart, self._box.width(), self._box.height(), step)
        packed = base64.b64encode(content.encode()).decode()
        self._item.setPicturePath(f"base64:{packed}", QgsLayoutItemPicture.Format.FormatSVG)

    def _new_label(self) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self._layout)
        self._layout.addLayoutItem(label)
        label.setId("chart_words")
        label.setMarginX(0)
        label.setMarginY(0)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        return label

    def _place_words(self, bars: list[Bar], step: float, ruler: Ruler):
        left, top, width = self._box.left(), self._box.top(), self._box.width()
        for position, bar in enumerate(bars):
            y = top + position * step
            words, figure = self._labels[2 * position : 2 * position + 2]
            text_format = QgsTextFormat(self._format)
            if bar.is_total:
                text_format.setNamedStyle("Bold")
                text_format.setForcedBold(True)
            for label, text, x, share in (
                (words, bar.label, left, _WORDS - 0.01),
                (figure, bar.text, left + width * (1 - _FIGURES), _FIGURES),
            ):
                label.attemptSetSceneRect(QRectF(x, y, width * share, step))
                label.setText(plain_for_layout(text))
                label.setHAlign(Qt.AlignmentFlag.AlignRight if label is figure else Qt.AlignmentFlag.AlignLeft)
                label.setVisibility(True)
                fit_label(label, text_format, ruler)


def _picture(chart: Chart, width: float, height: float, step: float) -> str:
    """Bars in hundredths of a millimetre, dark enough to be told apart in grey."""
    left, room = width * _WORDS, width * (1 - _WORDS - _FIGURES) - 1
    scale = room / chart.largest if chart.largest > 0 else 0.0
    parts = [_line(left, 0, left, step * len(chart.bars), _EDGE, 0.2)]
    for position, bar in enumerate(chart.bars):
        y, thick = position * step + 0.18 * step, 0.64 * step
        if bar.value is None:
            parts.append(_line(left + 0.6, y + thick / 2, left + room, y + thick / 2, _UNKNOWN, 0.25, "0.8 0.8"))
            continue
        long = max(bar.value, 0.0) * scale
        parts.append(_rectangle(left, y, long, thick, _TOTAL if bar.is_total else _BAR))
        if bar.low is not None and bar.high is not None and bar.high - bar.low > 1e-9:
            low, high = left + bar.low * scale, left + bar.high * scale
            middle = y + thick / 2
            colour = "#ffffff" if bar.is_total else _EDGE
            parts.append(_line(low, middle, min(high, left + long), middle, colour, 0.35))
            parts.append(_line(max(low, left + long), middle, max(high, left + long), middle, _EDGE, 0.35))
            parts += [_line(x, y, x, y + thick, _EDGE, 0.35) for x in (low, high)]
    size = f'width="{width:.2f}mm" height="{height:.2f}mm" viewBox="0 0 {width:.2f} {height:.2f}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'


def _rectangle(x, y, width, height, fill) -> str:
    return f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"/>'


def _line(x1, y1, x2, y2, colour, thick, dashes: str = "") -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    ends = f'x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{thick}"{dashed}/>'
