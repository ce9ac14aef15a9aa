"""One page of a printed document as a QGIS layout of native items, and what was printed on it, for the check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsTableCell,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ..analysis.printed_figures import Printed
from .page_charter import ACCENT, BAND, INK, LINE, MM_PER_POINT, RULE, broken, text_format

_PADDING = 1.0
_ALIGNED = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


class Cell(NamedTuple):
    """`value`: the figure that the text tells, None where it is only text; `what`: for people, which one it is."""

    text: str
    value: float | None = None
    decimals: int = 0
    what: str = ""


class Row(NamedTuple):
    cells: Sequence[Cell]
    is_header: bool = False
    is_total: bool = False


class TableStyle(NamedTuple):
    """`widths` in mm; `aligned`: left, right or centre for each column; `size` in points."""

    widths: Sequence[float]
    aligned: Sequence[str]
    size: float = 8.0
    most_lines: int = 3


class DrawnPage:
    """Page of a size in mm. Each text that is added is remembered with its place, to be read back."""

    def __init__(self, project: QgsProject, width: float = 210.0, height: float = 297.0):
        self.project, self.width, self.height = project, width, height
        self.printed: list[Printed] = []
        # What a map draws lives only as long as somebody holds it.
        self.kept: list = []
        self.row_places: list[tuple[float, float, float, float]] = []
        self.layout = QgsPrintLayout(project)
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(QgsLayoutSize(width, height))
        page.setPageStyleSymbol(QgsFillSymbol.createSimple({"color": "white", "outline_style": "no"}))
        self.layout.pageCollection().addPage(page)

    def text(
        self, text: str, left: float, top: float, width: float, size: float = 9.0, is_bold: bool = False,
        colour: str = INK, aligned: str = "left", most: int = 100, value: float | None = None, decimals: int = 0,
        what: str = "", is_italic: bool = False,
    ) -> float:  # fmt: skip
        """Add a text broken to a width; return where it ends (mm from the top)."""
        lines = broken(text, width - 0.6, size, is_bold, most)
        height = len(lines) * size * MM_PER_POINT * LINE + 0.8
        label = QgsLayoutItemLabel(self.layout)
        label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        label.setMarginX(0)
        label.setMarginY(0)
        label.setText("\n".join(lines))
        label.setTextFormat(text_format(size, is_bold, colour, is_italic))
        label.setHAlign(_ALIGNED[aligned])
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        self._place(label, left, top, width, height)
        shown = "\n".join(lines)
        self.printed.append(
            Printed(what, shown, left - 0.3, top - 0.5, left + width - 0.3, top + height + 0.5, value, decimals)
        )
        return top + height

    def band(self, left: float, top: float, width: float, height: float, colour: str = ACCENT):
        """A filled rectangle without outline."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self._place(shape, left, top, width, height)

    def picture(self, path: str, left: float, top: float, width: float, height: float):
        picture = QgsLayoutItemPicture(self.layout)
        picture.setPicturePath(path)
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        self._place(picture, left, top, width, height)

    def map(self, layers, extent, crs, left: float, top: float, width: float, height: float) -> QgsLayoutItemMap:
        drawn = QgsLayoutItemMap(self.layout)
        self._place(drawn, left, top, width, height)
        drawn.setLayers(list(layers))
        drawn.setKeepLayerSet(True)
        drawn.setCrs(crs)
        drawn.zoomToExtent(extent)
        drawn.setFrameEnabled(True)
        drawn.setFrameStrokeColor(QColor(RULE))
        drawn.setFrameStrokeWidth(QgsLayoutMeasurement(0.2))
        drawn.setBackgroundColor(QColor("#fbfaf7"))
        return drawn

    def legend(
        self, layers, of: QgsLayoutItemMap, left: float, top: float, width: float, height: float, columns: int = 1
    ):
        """The symbols of layers, in their order: those that are on the map."""
        legend = QgsLayoutItemLegend(self.layout)
        legend.setAutoUpdateModel(False)
        root = legend.model().rootGroup()
        root.clear()
        for layer in layers:
            root.addLayer(layer)
        for part, size, is_bold in (
            (QgsLegendStyle.Style.Subgroup, 8, True),
            (QgsLegendStyle.Style.SymbolLabel, 7.5, False),
        ):
            legend.rstyle(part).setTextFormat(text_format(size, is_bold))
        legend.setLinkedMap(of)
        legend.setLegendFilterByMapEnabled(True)
        legend.setColumnCount(columns)
        legend.setSplitLayer(True)
        legend.setSymbolWidth(5)
        legend.setSymbolHeight(3)
        legend.setBoxSpace(0)
        legend.setResizeToContents(False)
        self._place(legend, left, top, width, height)

    def scale_bar(self, of: QgsLayoutItemMap, left: float, top: float, width: float):
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Line Ticks Up")
        bar.setLinkedMap(of)
        bar.setUnits(Qgis.DistanceUnit.Kilometers)
        bar.setUnitLabel("km")
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(2)
        bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
        bar.setMinimumBarWidth(width * 0.5)
        bar.setMaximumBarWidth(width)
        bar.setTextFormat(text_format(7))
        self._place(bar, left, top, width, 10)

    def table(self, rows: Sequence[Row], style: TableStyle, left: float, top: float) -> float:
        """Add rows that fit on the page; return where the table ends (mm from the top)."""
        heights = [height_of(row, style) for row in rows]
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setCellMargin(_PADDING)
        table.setShowGrid(True)
        table.setHorizontalGrid(True)
        table.setVerticalGrid(False)
        table.setGridStrokeWidth(0.15)
        table.setGridColor(QColor(RULE))
        table.setIncludeTableHeader(False)
        table.setContentTextFormat(text_format(style.size))
        table.setTableContents(
            [[_cell(one, row, style, column) for column, one in enumerate(row.cells)] for row in rows]
        )
        inner = [width - 2 * _PADDING for width in style.widths]
        table.setColumnWidths(inner)
        table.setRowHeights([height - 2 * _PADDING for height in heights])
        frame = QgsLayoutFrame(self.layout, table)
        self._place(frame, left, top, sum(style.widths) + 1, sum(heights) + 0.15 * (len(rows) + 1) + 1, False)
        table.addFrame(frame)
        self._remember(rows, heights, style, left, top)
        return top + sum(heights) + 0.15 * (len(rows) + 1)

    def _remember(self, rows, heights, style: TableStyle, left: float, top: float):
        y = top + 0.15
        for row, height in zip(rows, heights):
            x = left
            for column, one in enumerate(row.cells):
                width = style.widths[column]
                shown = "\n".join(_lines(one, row, style, column))
                self.printed.append(
                    Printed(one.what, shown, x, y - 0.2, x + width - 0.2, y + height - 0.05, one.value, one.decimals)
                )
                x += width
            self.row_places.append((left, y, left + sum(style.widths), y + height))
            y += height + 0.15

    def _place(self, item: QgsLayoutItem, left, top, width, height, is_added: bool = True):
        item.attemptSetSceneRect(QRectF(left, top, width, height))
        if is_added:
            self.layout.addLayoutItem(item)


def _lines(one: Cell, row: Row, style: TableStyle, column: int) -> list[str]:
    is_bold = row.is_header or row.is_total
    return broken(one.text, style.widths[column] - 2 * _PADDING - 0.3, style.size, is_bold, style.most_lines)


def height_of(row: Row, style: TableStyle) -> float:
    """The height of a row in mm."""
    most = max((len(_lines(one, row, style, column)) for column, one in enumerate(row.cells)), default=1)
    return most * style.size * MM_PER_POINT * LINE + 2 * _PADDING


def _cell(one: Cell, row: Row, style: TableStyle, column: int) -> QgsTableCell:
    cell = QgsTableCell("\n".join(_lines(one, row, style, column)))
    is_bold = row.is_header or row.is_total
    cell.setTextFormat(text_format(style.size, is_bold, "#ffffff" if row.is_header else INK))
    cell.setHorizontalAlignment(_ALIGNED[style.aligned[column]])
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    cell.setBackgroundColor(QColor(ACCENT if row.is_header else BAND if row.is_total else "#ffffff"))
    return cell


def pages_of(rows: Sequence[Row], style: TableStyle, first: float, following: float) -> list[list[Row]]:
    """The rows of each page, for a table of which `first` and then `following` mm fit; headers come back."""
    headers = [row for row in rows if row.is_header]
    header_height = sum(height_of(row, style) + 0.15 for row in headers)
    pages, left = [[]], first - header_height
    for row in rows:
        if row.is_header:
            continue
        height = height_of(row, style) + 0.15
        if height > left and pages[-1]:
            pages.append([])
            left = following - header_height
        pages[-1].append(row)
        left -= height
    return [[*headers, *page] for page in pages]
