"""The first pages of the contract's annex: cover, contents, overview map."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..analysis.dossier_tables import Sum, SummaryTable
from ..i18n import tr
from ..sheets.words import meanings
from .dossier_blocks import Frame, Mark, PlannedPage, Section, Table, draw_frame, draw_title, laid_out, planned
from .drawn_page import Cell, DrawnPage, Row, TableStyle
from .page_charter import ACCENT, BAND, INK, MARGIN, QUIET, WARNING, figure_text, text_format
from .row_labels import titled

_CONTENT_STYLE = TableStyle([164, 16], ["left", "right"], 8.5, 1)
_INDENT = "\u2003"


class Cover(NamedTuple):
    """`figures`: (figure, what it counts) in the order in which they are printed."""

    title: str
    subtitle: str
    date: str
    notice: str
    figures: list[tuple[Cell, str]]
    run: str


def cover_figures(tables: dict[str, SummaryTable], decimals: int) -> list[tuple[Cell, str]]:
    """The sums of the annex in large letters: the very totals of its tables."""
    found = []

    def add(code: str, column: str, title: str, is_euro: bool = False):
        table = tables.get(code)
        if table is None:
            return
        position = max(n for n, one in enumerate(table.columns) if one.code == column)
        cell = table.total[position] if column != "no" else Sum(len(table.rows))
        if cell is None or cell.value is None:
            return
        shown = decimals if is_euro else 0
        figure = cell.value / 100 if is_euro else cell.value
        text = figure_text(figure, shown) + (" €" if is_euro else "") + (" *" if cell.unknown else "")
        found.append((Cell(text, figure, shown, titled(tr("Cover"), title)), title))

    add("programme", "no", tr("mining estates"))
    add("programme", "dwellings", tr("dwellings in these estates"))
    add("operations_by_strand", "operations", tr("operations, without those abandoned"))
    add("operations_by_strand", "cost_eur", tr("estimated cost, excluding VAT"), True)
    add("funding_by_strand", "planned", tr("planned funding, excluding VAT"), True)
    return found


def cover_page(project, cover: Cover) -> PlannedPage:
    def draw(number, count):
        page = DrawnPage(project)
        page.band(0, 0, 210, 14)
        page.band(MARGIN, 52, 2.2, 46)
        y = page.text(cover.title, MARGIN + 8, 51, 165, 26, True, ACCENT, most=3, what=tr("Cover"))
        page.text(cover.subtitle, MARGIN + 8, y + 3, 165, 13, colour=QUIET, most=3, what=tr("Cover"))
        _draw_figures(page, cover.figures)
        if any("*" in one.text for one, _ in cover.figures):
            note = tr("* The sum leaves out values that are not given.")
            page.text(note, MARGIN + 8, 222, 165, 8, colour=QUIET, what=tr("Cover"))
        if cover.notice:
            page.text(cover.notice, MARGIN + 8, 232, 165, 11, True, WARNING, most=4, what=tr("Notice"))
        page.text(cover.date, MARGIN + 8, 256, 165, 10, colour=INK, most=1, what=tr("Date"))
        page.text(cover.run, MARGIN + 8, 263, 165, 8, colour=QUIET, most=2, what=tr("Run id"))
        page.band(0, 283, 210, 14)
        return page

    return PlannedPage(draw, (Mark(tr("Cover"), 0, "couverture"),))


def _draw_figures(page: DrawnPage, figures):
    for position, (cell, title) in enumerate(figures):
        left, top = MARGIN + 8 + 84 * (position % 2), 122 + 33 * (position // 2)
        page.band(left, top, 80, 28, BAND)
        page.band(left, top, 1.2, 28)
        page.text(
            cell.text, left + 5, top + 4, 73, 21, True, ACCENT, most=1, value=cell.value, decimals=cell.decimals,
            what=cell.what,
        )  # fmt: skip
        page.text(title, left + 5, top + 17, 73, 9.5, colour=INK, most=2, what=title)


def contents_section(lines: list[tuple[Mark, int]]) -> Section:
    """The contents; `lines`: each mark and the number of its page."""
    rows = []
    for mark, number in lines:
        page = Cell(str(number), number, 0, titled(tr("Contents"), mark.title))
        rows.append(Row([Cell(2 * mark.level * _INDENT + mark.title), page], is_total=mark.level == 0))
    return Section(tr("Contents"), "sommaire", [Table(rows, _CONTENT_STYLE)])


def contents_pages(project, marks: list[Mark], numbers: list[int], frame: Frame) -> list[PlannedPage]:
    return planned(project, contents_section(list(zip(marks, numbers))), frame)


def contents_length(marks: list[Mark]) -> int:
    """How many pages the contents take: the lines are known before the numbers."""
    return len(laid_out(contents_section([(mark, 1) for mark in marks])))


class Overview(NamedTuple):
    """`layers` from top to bottom; `numbers`: (x, y, number) of each estate in `crs`."""

    layers: list
    extent: QgsRectangle
    crs: object
    numbers: list[tuple[float, float, int]]


def overview_page(project, overview: Overview, frame: Frame) -> PlannedPage:
    title = tr("Overview map")

    def draw(number, count):
        page = DrawnPage(project, 297.0, 210.0)
        draw_frame(page, frame, title, number, count)
        draw_title(page, title)
        numbers = numbers_layer(overview)
        page.kept.append(numbers)
        layers = [numbers, *overview.layers]
        drawn = page.map(layers, overview.extent, overview.crs, MARGIN, 36, 267, 120)
        page.scale_bar(drawn, 232, 158, 48)
        page.legend(overview.layers, drawn, MARGIN, 159, 208, 36, 4)
        if overview.numbers:
            note = tr("The numbers are those of the table of the estates.")
            page.text(note, 232, 171, 50, 7.5, colour=QUIET, most=3, what=note)
        return page

    return PlannedPage(draw, (Mark(title, 0, "carte"),))


def numbers_layer(overview: Overview) -> QgsVectorLayer:
    """The numbers of the estates as discs that stay legible whatever lies under them."""
    layer = QgsVectorLayer("Point?field=no:integer", tr("Numbers of the estates"), "memory")
    layer.setCrs(overview.crs)
    features = []
    for x, y, number in overview.numbers:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([number])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    symbol = {"name": "circle", "size": "3.7", "color": "#ffffff", "outline_color": INK, "outline_width": "0.3"}
    layer.renderer().setSymbol(QgsMarkerSymbol.createSimple(symbol))
    settings = QgsPalLayerSettings()
    settings.fieldName = "no"
    settings.placement = settings.Placement.OverPoint
    settings.displayAll = True
    settings.setFormat(text_format(6, True, INK))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def strand_title(code: str) -> str:
    return meanings()["strand"].get(code, code)
