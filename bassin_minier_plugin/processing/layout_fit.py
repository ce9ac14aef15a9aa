"""Texts into their boxes: smaller type first, then fewer words or lines; never a text that is cut in silence."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutUtils,
    QgsLegendStyle,
    QgsTableCell,
    QgsTextFormat,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from ..i18n import format_number, tr
from .page_content import Table

_FACTORS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64)
_SLACK_MM = 0.05
_REMEMBERED = 20_000
_HEAD, _TOTAL = QColor("#eceff1"), QColor("#f5f6f7")
_LEGEND_PARTS = (
    *(QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group),
    *(QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.Symbol, QgsLegendStyle.Style.SymbolLabel),
)
_SIDES = (
    *(QgsLegendStyle.Side.Top, QgsLegendStyle.Side.Bottom),
    *(QgsLegendStyle.Side.Left, QgsLegendStyle.Side.Right),
)


def plain_for_layout(text: str) -> str:
    """A text that no layout item takes for an expression."""
    return text.replace("[%", "[\u200a%")


def scaled(text_format: QgsTextFormat, factor: float) -> QgsTextFormat:
    made = QgsTextFormat(text_format)
    made.setSize(text_format.size() * factor)
    return made


class Ruler:
    """Measures texts as a layout draws them, in millimetres."""

    def __init__(self, layout):
        self._context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
        self._context.setFlag(Qgis.RenderContextFlag.ApplyScalingWorkaroundForTextRendering)
        self._unit = self._context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
        # Most texts of a page are those of the page before: QGIS takes milliseconds to wrap a long one.
        self._known: dict[tuple, tuple[float, float]] = {}

    def lines(self, text: str, text_format: QgsTextFormat, width_mm: float) -> list[str]:
        found = []
        for line in text.split("\n"):
            found += QgsTextRenderer.wrappedText(self._context, line, width_mm * self._unit, text_format) or [""]
        return found

    def size(self, text: str, text_format: QgsTextFormat, width_mm: float) -> tuple[float, float]:
        """(width, height) of a text wrapped to a width; wider than that where one word is."""
        key = text, text_format.font().key(), text_format.size(), round(width_mm, 3)
        if key not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[key] = self._measured(text, text_format, width_mm)
        return self._known[key]

    def _measured(self, text: str, text_format: QgsTextFormat, width_mm: float) -> tuple[float, float]:
        lines = self.lines(text, text_format, width_mm)
        width = QgsTextRenderer.textWidth(self._context, text_format, lines) / self._unit
        height = QgsTextRenderer.textHeight(self._context, text_format, lines) / self._unit
        return width, height

    def fits(self, text: str, text_format: QgsTextFormat, box: QSizeF) -> bool:
        width, height = self.size(text, text_format, box.width())
        return width <= box.width() + _SLACK_MM and height <= box.height() + _SLACK_MM


def fit_label(item: QgsLayoutItemLabel, text_format: QgsTextFormat, ruler: Ruler) -> bool:
    """Choose the largest type, up to that of `text_format`, in which the text fits; False where words were cut."""
    text, box = item.currentText(), _inner(item)
    for factor in _FACTORS:
        made = scaled(text_format, factor)
        if ruler.fits(text, made, box):
            item.setTextFormat(made)
            return True
    made = scaled(text_format, _FACTORS[-1])
    item.setTextFormat(made)
    item.setText(plain_for_layout(_cut(text, made, box, ruler)))
    return False


def _inner(item: QgsLayoutItemLabel) -> QSizeF:
    size = item.rect().size()
    return QSizeF(size.width() - 2 * item.marginX(), size.height() - 2 * item.marginY())


def _cut(text: str, text_format: QgsTextFormat, box: QSizeF, ruler: Ruler) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if ruler.fits(text[:middle].rstrip() + "…", text_format, box):
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


class ShownTable(NamedTuple):
    rows: list[tuple[str, ...]]
    folded: int
    height_mm: float


def fit_table(item: QgsLayoutItemManualTable, content: Table, formats, size: QSizeF, ruler: Ruler) -> ShownTable:
    """Fill a table; lines that find no place even in small type are counted in a last line.

    `formats`: the text formats of cells and of the head in the template; `size`: the frame, in mm.
    """
    rows, widths = list(content.rows), _column_widths(item, content, size.width())
    # One grid line more than rows: without room for it QGIS leaves the last row out.
    room = size.height() - item.gridStrokeWidth() - _SLACK_MM
    for factor in _FACTORS:
        heights, is_narrow = _row_heights(item, content, rows, formats, factor, widths, ruler)
        if sum(heights) <= room and is_narrow:
            break
    folded = 0
    while sum(heights) > room and len(rows) > 1 + content.has_total:
        at = len(rows) - 1 - content.has_total
        folded += 1 if not folded else 0
        rows, folded = _fold(content, at, folded)
        heights, _ = _row_heights(item, content, rows, formats, factor, widths, ruler)
    _fill(item, content, rows, formats, factor)
    item.setColumnWidths(widths)
    item.setRowHeights([max(one - _between(item), 0.1) for one in heights])
    return ShownTable(rows, folded, sum(heights))


def _fold(content: Table, kept: int, folded: int) -> tuple[list[tuple[str, ...]], int]:
    """The first lines of a table, then how many are left out, then the total that counts them."""
    lines = len(content.rows) - content.has_total
    kept = min(kept, lines) - 1
    folded = lines - kept
    told = tr("… and {n} more lines").format(n=format_number(folded))
    blank = ("",) * (len(content.rows[0]) - 1)
    end = content.rows[-1:] if content.has_total else []
    return [*content.rows[:kept], (told, *blank), *end], folded


def _between(item) -> float:
    grid = item.gridStrokeWidth() if item.showGrid() and item.horizontalGrid() else 0.0
    return 2 * item.cellMargin() + grid


def _column_widths(item, content: Table, width: float) -> list[float]:
    shares = content.widths
    free = width - len(shares) * 2 * item.cellMargin() - 0.2
    return [free * share / sum(shares) for share in shares]


def _row_heights(item, content, rows, formats, factor, widths, ruler) -> tuple[list[float], bool]:
    """(height of each row, whether no word is wider than its column)"""
    body, head = (scaled(one, factor) for one in formats)
    lines = [(content.head, head)] if content.head else []
    lines += [(row, head if content.has_total and row is rows[-1] else body) for row in rows]
    sizes = [[ruler.size(cell, one, width) for cell, width in zip(cells, widths)] for cells, one in lines]
    is_narrow = all(one[0] <= width + _SLACK_MM for row in sizes for one, width in zip(row, widths))
    between = _between(item)
    return [between + max(high for _, high in row) for row in sizes], is_narrow


def _fill(item, content: Table, rows, formats, factor):
    body, head = (scaled(one, factor) for one in formats)
    item.setContentTextFormat(body)
    lines = [[_cell(text, head, _HEAD, place in content.numeric) for place, text in enumerate(content.head)]]
    for row in rows:
        is_total = content.has_total and row is rows[-1]
        one, fill = (head, _TOTAL) if is_total else (body, None)
        lines.append([_cell(text, one, fill, place in content.numeric) for place, text in enumerate(row)])
    item.setTableContents(lines if content.head else lines[1:])


def _cell(text: str, text_format: QgsTextFormat, fill: QColor | None, is_right: bool) -> QgsTableCell:
    made = QgsTableCell(text)
    made.setTextFormat(text_format)
    if fill is not None:
        made.setBackgroundColor(fill)
    made.setHorizontalAlignment(Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)
    made.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    return made


def fit_legend(item: QgsLayoutItemLegend, styles: dict, symbol: QSizeF, box: QSizeF) -> bool:
    """Choose type and columns so that the legend stays in its box; False where layers had to be left out."""
    for factor in _FACTORS:
        for columns in (1, 2, 3) if box.width() > 70 else (1,):
            item.setColumnCount(columns)
            item.setSplitLayer(columns > 1)
            if _legend_fits(item, styles, symbol, factor, box):
                return True
    item.setColumnCount(2)
    if _legend_fits(item, styles, symbol, _FACTORS[-1], box):
        return True
    group = item.model().rootGroup()
    while len(group.children()) > 1:
        group.removeChildNode(group.children()[-1])
        if _legend_fits(item, styles, symbol, _FACTORS[-1], box):
            return False
    return False


def _legend_fits(item, styles: dict, symbol: QSizeF, factor: float, box: QSizeF) -> bool:
    for part, style in styles.items():
        made = QgsLegendStyle(style)
        made.setTextFormat(scaled(style.textFormat(), factor))
        item.setStyle(part, made)
        for side in _SIDES:
            item.setStyleMargin(part, side, style.margin(side) * factor)
    item.setSymbolWidth(symbol.width() * factor)
    item.setSymbolHeight(symbol.height() * factor)
    item.adjustBoxSize()
    size = item.rect().size()
    return size.width() <= box.width() + _SLACK_MM and size.height() <= box.height() + _SLACK_MM


def legend_styles(item: QgsLayoutItemLegend) -> dict:
    return {part: QgsLegendStyle(item.style(part)) for part in _LEGEND_PARTS}
