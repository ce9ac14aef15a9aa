"""Draws the layout templates of the plugin anew: python tools/layouts.py (writes resources/layouts/*.qpt)

Four templates, each for A4 and A3, portrait and landscape. A planner changes a template in the layout designer; this
tool is for those who change all of them at once. Positions and sizes are those of A4, in millimetres.
"""

from __future__ import annotations

import base64
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutTable,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "layouts"
FAMILY = "Liberation Sans"
INK, SOFT, RULE, PALE = "#1d2226", "#4c565e", "#8a949c", "#eceff1"
NORTH = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="80" viewBox="0 0 60 80">'
    '<path d="M30 2 L52 52 L30 42 Z" fill="#1d2226"/><path d="M30 2 L8 52 L30 42 Z" fill="#ffffff" '
    'stroke="#1d2226" stroke-width="2.5"/><path d="M21 78 V58 L39 78 V58" fill="none" stroke="#1d2226" '
    'stroke-width="4"/></svg>'
)

# What a planner sees in the designer, where no page is being printed.
SAMPLES = {
    "title": "Cité du Moulin (exemple)",
    "subtitle": "Commune · EPCI · bailleur",
    "badge": "70,3",
    "badge_note": "score sur 100 · rang 43 sur 543",
    "note": "Ce que la page dit en une phrase.",
    "description": "Description de l'opération.",
    "map_note": "Échelle 1 : 5 000",
    "sources": "Sources et licences des couches de la page.",
    "run": "Exécution",
    "annex": "Annexe",
    "page": "1 / 1",
    "notice": "",
    "photo_1": "",
    "photo_2": "",
    "heading_legend": "Légende",
    "heading_chart": "Score et contributions (points)",
    "heading_figures": "Chiffres clés",
    "heading_protections": "Protections",
    "heading_transport": "Desserte",
    "heading_reach": "À portée des arrêts",
    "heading_photos": "Photos",
    "heading_partners": "Partenaires",
    "heading_funding": "Plan de financement (€ HT)",
    "heading_milestones": "Jalons",
    "heading_indicators": "Indicateurs",
    "heading_list": "Ce que montre la carte",
    "heading_groups": "Par EPCI",
    "heading_sources": "Sources et licences",
}


class Drawing:
    """One template being drawn; positions and sizes are those of A4."""

    def __init__(self, name: str, width: float, height: float, paper: str):
        self.larger = 2**0.5 if paper == "a3" else 1.0
        self.type_larger = 1.25 if paper == "a3" else 1.0
        self.width, self.height = width, height
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        portrait, landscape = QgsLayoutItemPage.Orientation.Portrait, QgsLayoutItemPage.Orientation.Landscape
        page = self.layout.pageCollection().page(0)
        page.setPageSize(paper.upper(), portrait if height > width else landscape)
        variables = {f"bm_{key}": text for key, text in SAMPLES.items()}
        QgsExpressionContextUtils.setLayoutVariables(self.layout, variables)

    def place(self, item, name: str, x: float, y: float, width: float, height: float):
        item.setId(name)
        k = self.larger
        item.attemptSetSceneRect(QRectF(x * k, y * k, width * k, height * k))
        return item

    def text_format(self, size: float, is_bold: bool = False, colour: str = INK) -> QgsTextFormat:
        font = QFont(FAMILY)
        font.setBold(is_bold)
        made = QgsTextFormat()
        made.setFont(font)
        made.setNamedStyle("Bold" if is_bold else "Regular")
        made.setSize(size * self.type_larger)
        made.setSizeUnit(Qgis.RenderUnit.Points)
        made.setColor(QColor(colour))
        return made

    def label(self, name, x, y, width, height, size, is_bold=False, colour=INK, align="left", middle=False, text=""):
        item = QgsLayoutItemLabel(self.layout)
        self.layout.addLayoutItem(item)
        item.setText(text or f"[% @bm_{name} %]")
        item.setTextFormat(self.text_format(size, is_bold, colour))
        item.setMarginX(0)
        item.setMarginY(0)
        sides = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}
        item.setHAlign(sides.get(align, Qt.AlignmentFlag.AlignHCenter))
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        return self.place(item, name, x, y, width, height)

    def heading(self, block, x, y, width):
        self.label(f"heading_{block}", x, y, width, 4.6, 8.5, True)
        self.rectangle(f"rule_{block}", x, y + 4.7, width, 0.25, RULE)

    def rectangle(self, name, x, y, width, height, fill):
        shape = QgsLayoutItemShape(self.layout)
        self.layout.addLayoutItem(shape)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": fill, "outline_style": "no"}))
        return self.place(shape, name, x, y, width, height)

    def map(self, name, x, y, width, height):
        item = QgsLayoutItemMap(self.layout)
        self.layout.addLayoutItem(item)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(RULE))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25))
        item.setBackgroundColor(QColor("#ffffff"))
        self.place(item, name, x, y, width, height)
        # Whole kilometres in Lambert-93, so that the designer has something to measure.
        item.zoomToExtent(QgsRectangle(688_000, 7_033_000, 692_000, 7_037_000))
        return item

    def main_map(self, x, y, width, height):
        """The map with its scale, its north and the sentence under it; `height` counts all three."""
        item = self.map("main_map", x, y, width, height - 4.4)
        bar = QgsLayoutItemScaleBar(self.layout)
        self.layout.addLayoutItem(bar)
        bar.setStyle("Line Ticks Up")
        bar.setLinkedMap(item)
        bar.setTextFormat(self.text_format(6.5))
        bar.setUnits(Qgis.DistanceUnit.Meters)
        bar.setUnitLabel("m")
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(2)
        bar.setHeight(1.6)
        bar.setBackgroundEnabled(True)
        bar.setBackgroundColor(QColor(255, 255, 255))
        bar.setBoxContentSpace(1)
        bar.setUnitsPerSegment(100)
        bar.setReferencePoint(bar.ReferencePoint.LowerLeft)
        self.place(bar, "scale_bar", x + 1, y + height - 15, 34, 9)
        picture = self.picture("north", x + width - 9, y + 1.5, 7.5, 10)
        content = base64.b64encode(NORTH.encode()).decode()
        picture.setPicturePath(f"base64:{content}", QgsLayoutItemPicture.Format.FormatSVG)
        self.label("map_note", x, y + height - 3.8, width, 3.8, 6.5, colour=SOFT)

    def picture(self, name, x, y, width, height):
        item = QgsLayoutItemPicture(self.layout)
        self.layout.addLayoutItem(item)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setPictureAnchor(item.ReferencePoint.Middle)
        return self.place(item, name, x, y, width, height)

    def legend(self, x, y, width, height):
        item = QgsLayoutItemLegend(self.layout)
        self.layout.addLayoutItem(item)
        item.setLinkedMap(next(one for one in self.layout.items() if isinstance(one, QgsLayoutItemMap)))
        item.setAutoUpdateModel(False)
        item.setLegendFilterByMapEnabled(True)
        item.setTitle("[% @bm_heading_legend %]")
        part = QgsLegendStyle.Style
        for one, size, is_bold in (
            (part.Title, 8.5, True),
            (part.Group, 7, True),
            (part.Subgroup, 7, True),
            (part.SymbolLabel, 6.5, False),
        ):
            style = QgsLegendStyle(item.style(one))
            style.setTextFormat(self.text_format(size, is_bold))
            item.setStyle(one, style)
        for one, side, space in (
            (part.Title, QgsLegendStyle.Side.Bottom, 1.0),
            (part.Subgroup, QgsLegendStyle.Side.Top, 1.2),
            (part.Symbol, QgsLegendStyle.Side.Top, 0.7),
            (part.SymbolLabel, QgsLegendStyle.Side.Left, 1.2),
        ):
            item.setStyleMargin(one, side, space)
        item.setBoxSpace(0)
        item.setSymbolWidth(5)
        item.setSymbolHeight(3)
        item.setWmsLegendWidth(20)
        return self.place(item, "legend", x, y, width, height)

    def table(self, block, x, y, width, height, size=7.0):
        """A heading and the table under it; `height` counts both."""
        self.heading(block, x, y, width)
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        frame = QgsLayoutFrame(self.layout, table)
        table.addFrame(frame)
        table.setContentTextFormat(self.text_format(size))
        table.setHeaderTextFormat(self.text_format(size, True))
        table.setCellMargin(0.6 * self.type_larger)
        table.setShowGrid(True)
        table.setVerticalGrid(False)
        table.setGridColor(QColor("#c9d0d5"))
        table.setGridStrokeWidth(0.15)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        # The frame is as wide as its columns: this is how the template tells its width.
        free = width * self.larger - 4 * table.cellMargin() - 0.2
        table.setColumnWidths([0.58 * free, 0.42 * free])
        table.setTableContents([[QgsTableCell("…"), QgsTableCell("…")]])
        self.place(frame, block, x, y + 5.2, width, height - 5.2)

    def chart(self, x, y, width, height):
        self.heading("chart", x, y, width)
        self.picture("chart", x, y + 5.6, width, height - 5.6)

    def photos(self, boxes):
        for number, (x, y, width, height) in enumerate(boxes, 1):
            item = self.picture(f"photo_{number}", x, y, width, height - 4.5)
            item.setBackgroundEnabled(True)
            item.setBackgroundColor(QColor(PALE))
            self.label(f"photo_{number}", x, y + height - 4, width, 4, 6.5, colour=SOFT)

    def header(self):
        width = self.width
        self.rectangle("bar", 10, 8, 1.6, 17, INK)
        self.label("title", 14, 7.6, width - 24 - 50, 10.4, 16, True, middle=True)
        self.label("subtitle", 14, 18.4, width - 24 - 50, 7, 8.5, colour=SOFT)
        self.rectangle("badge_box", width - 10 - 48, 8, 48, 17, PALE)
        self.label("badge", width - 10 - 47, 8.6, 46, 9.4, 18, True, align="centre", middle=True)
        self.label("badge_note", width - 10 - 47, 18.2, 46, 6.4, 7, colour=SOFT, align="centre")

    def footer(self, sources_top: float):
        width, height = self.width, self.height
        self.label("heading_sources", 10, sources_top, width - 20, 3.6, 6.5, True)
        self.label("sources", 10, sources_top + 3.6, width - 20, height - 18.4 - sources_top - 3.6, 6, colour=SOFT)
        self.rectangle("rule_footer", 10, height - 18, width - 20, 0.25, RULE)
        for number in (1, 2, 3):
            self.picture(f"logo_{number}", 10 + 20 * (number - 1), height - 16.5, 18, 9)
        self.label("notice", 72, height - 16.8, width - 82 - 46, 3.8, 7, True)
        self.label("run", 72, height - 12.8, width - 82 - 46, 6.4, 6, colour=SOFT)
        self.label("annex", width - 10 - 45, height - 16.8, 45, 4.4, 8, True, align="right")
        self.label("page", width - 10 - 45, height - 12, 45, 4.4, 8, align="right")

    def save(self, path: Path):
        if not self.layout.saveAsTemplate(str(path), QgsReadWriteContext()):
            raise SystemExit(f"layouts: {path} could not be written")
        text = path.read_text(encoding="utf-8")
        path.write_text(text.rstrip() + "\n", encoding="utf-8", newline="\n")


def estate_sheet(page: Drawing):
    page.header()
    if page.height > page.width:
        page.main_map(10, 29, 122, 106)
        page.map("locator", 135, 29, 65, 42)
        page.legend(135, 74, 65, 61)
        page.chart(10, 138, 92, 66)
        page.table("figures", 108, 138, 92, 66)
        page.table("protections", 10, 207, 92, 34)
        page.table("transport", 108, 207, 92, 34)
        page.label("note", 10, 243, 190, 14, 7.5)
        page.footer(259)
        return
    page.main_map(10, 29, 134, 104)
    page.map("locator", 10, 136, 52, 36)
    page.legend(65, 136, 79, 36)
    page.chart(148, 29, 139, 52)
    page.table("figures", 148, 84, 68, 72)
    page.table("protections", 219, 84, 68, 34)
    page.table("transport", 219, 121, 68, 35)
    page.label("note", 148, 158, 139, 14, 7.5)
    page.footer(174)


def centrality_sheet(page: Drawing):
    page.header()
    if page.height > page.width:
        page.main_map(10, 29, 122, 106)
        page.map("locator", 135, 29, 65, 42)
        page.legend(135, 74, 65, 61)
        page.table("reach", 10, 138, 190, 30)
        page.chart(10, 171, 92, 46)
        page.table("figures", 108, 171, 92, 46)
        page.table("protections", 10, 220, 92, 30)
        page.table("transport", 108, 220, 92, 30)
        page.label("note", 10, 251, 190, 6, 7.5)
        page.footer(259)
        return
    page.main_map(10, 29, 134, 104)
    page.map("locator", 10, 136, 52, 36)
    page.legend(65, 136, 79, 36)
    page.table("reach", 148, 29, 139, 32)
    page.chart(148, 64, 68, 52)
    page.table("figures", 219, 64, 68, 52)
    page.table("protections", 148, 119, 68, 42)
    page.table("transport", 219, 119, 68, 42)
    page.label("note", 148, 163, 139, 9, 7.5)
    page.footer(174)


def operation_sheet(page: Drawing):
    page.header()
    if page.height > page.width:
        page.main_map(10, 29, 104, 82)
        page.map("locator", 117, 29, 83, 38)
        page.legend(117, 70, 83, 41)
        page.label("description", 10, 112.5, 190, 13, 7.5)
        page.table("figures", 10, 127, 92, 60)
        page.heading("photos", 108, 127, 92)
        page.photos([(108, 133, 45, 39), (155, 133, 45, 39)])
        page.table("funding", 108, 174, 92, 48)
        page.table("partners", 10, 189, 92, 33)
        page.table("milestones", 10, 224, 92, 33)
        page.table("indicators", 108, 224, 92, 33)
        page.footer(259)
        return
    page.main_map(10, 29, 104, 92)
    page.map("locator", 10, 124, 46, 36)
    page.legend(59, 124, 55, 48)
    page.table("figures", 118, 29, 80, 66)
    page.table("partners", 118, 98, 80, 26)
    page.heading("photos", 202, 29, 85)
    page.photos([(202, 35, 41.5, 36), (245.5, 35, 41.5, 36)])
    page.table("funding", 202, 73, 85, 51)
    page.table("milestones", 118, 126, 80, 32)
    page.table("indicators", 202, 126, 85, 32)
    page.label("description", 118, 159.5, 169, 12.5, 7.5)
    page.footer(174)


def overview_map(page: Drawing):
    page.header()
    if page.height > page.width:
        page.main_map(10, 29, 190, 110)
        page.legend(10, 142, 62, 44)
        page.table("figures", 10, 188, 62, 24)
        page.table("groups", 10, 214, 62, 37, 6)
        page.table("list", 76, 142, 124, 109, 6.5)
        page.label("note", 10, 251, 190, 7, 7.5)
        page.footer(259)
        return
    page.main_map(10, 29, 184, 106)
    page.legend(10, 138, 70, 34)
    page.table("figures", 83, 138, 50, 34)
    page.table("groups", 136, 138, 58, 34, 6)
    page.table("list", 197, 29, 90, 136, 6.5)
    page.label("note", 197, 166, 90, 6, 7)
    page.footer(174)


TEMPLATES = (estate_sheet, operation_sheet, centrality_sheet, overview_map)


def main() -> int:
    application = QgsApplication([], False)
    application.initQgis()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for draw in TEMPLATES:
        for paper in ("a4", "a3"):
            for orientation, width, height in (("portrait", 210.0, 297.0), ("landscape", 297.0, 210.0)):
                name = f"{draw.__name__}_{paper}_{orientation}"
                page = Drawing(name, width, height, paper)
                draw(page)
                page.save(FOLDER / f"{name}.qpt")
    del page  # before QGIS goes
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
