"""The editable twin of a dossier: the same tables and texts as an OpenDocument text, and the maps as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QColor

from ..i18n import language, tr
from .dossier_blocks import HEADING, Mark, Section, Text
from .dossier_front import Cover, Overview, numbers_layer
from .drawn_page import Row
from .open_document import OdtCell, OdtRow, OpenDocument
from .page_content import Page
from .page_content import Table as PageTable

_DPI, _TEXT_WIDTH = 150, 180.0


def new_twin(cover: Cover, footer: str, info: dict[str, str]) -> OpenDocument:
    """A document with its cover and the place of its contents."""
    is_french = language() == "fr"
    made = OpenDocument(cover.title, footer, info, "fr" if is_french else "en", "FR" if is_french else "GB")
    made.paragraph(cover.title, "title")
    made.paragraph(cover.subtitle, "subtitle")
    rows = [OdtRow([OdtCell(title), OdtCell(cell.text, cell.value)]) for cell, title in cover.figures]
    if rows:
        made.table(rows, [110, 60], ["left", "right"])
    if cover.notice:
        made.paragraph(cover.notice, "alert")
    made.paragraph(cover.date)
    made.paragraph(cover.run, "note")
    made.heading(tr("Contents"), 1, False)
    made.contents()
    return made


def add_overview(document: OpenDocument, overview: Overview):
    document.heading(tr("Overview map"), 1, True)
    numbers = numbers_layer(overview)
    png = map_picture([numbers, *overview.layers], overview.extent, overview.crs, 267, 115)
    document.picture(png, 267, 115, tr("Overview map"))
    if overview.numbers:
        document.paragraph(tr("The numbers are those of the table of the estates."), "note")


def add_section(document: OpenDocument, section: Section):
    # The tables are chapters here, of which the PDF makes one.
    document.heading(section.title, 1, section.is_landscape)
    for block in section.blocks:
        if not isinstance(block, Text):
            document.table(odt_rows(block.rows), block.style.widths, block.style.aligned)
        elif block.kind == HEADING:
            document.heading(block.text, 2)
        else:
            document.paragraph(block.text, block.kind)


def add_pages(document: OpenDocument, chapter: Mark, pages: Sequence[Page]):
    """What the pages of a chapter say: texts and tables, without their maps, which the PDF has."""
    document.heading(chapter.title, 1, False)
    for page in pages:
        document.heading(page.name, 2)
        for name in ("subtitle", "notice", "badge", "badge_note", "note", "description"):
            if page.texts.get(name):
                document.paragraph(page.texts[name], "alert" if name == "notice" else "paragraph")
        for table in page.tables.values():
            if table.rows:
                _add_table(document, table)


def _add_table(document: OpenDocument, table: PageTable):
    document.heading(table.heading, 3)
    head = [OdtRow([OdtCell(one) for one in table.head], True)] if table.head else []
    last = len(table.rows) - 1
    rows = [
        OdtRow([OdtCell(one) for one in row], is_total=table.has_total and position == last)
        for position, row in enumerate(table.rows)
    ]
    widths = [_TEXT_WIDTH * share / sum(table.widths) for share in table.widths]
    aligned = ["right" if position in table.numeric else "left" for position in range(len(widths))]
    document.table(head + rows, widths, aligned)


def odt_rows(rows: Sequence[Row]) -> list[OdtRow]:
    return [OdtRow([OdtCell(one.text, one.value) for one in row.cells], row.is_header, row.is_total) for row in rows]


def map_picture(layers, extent, crs, width_mm: float, height_mm: float) -> bytes:
    """A map as a PNG."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(crs)
    settings.setExtent(extent)
    settings.setOutputDpi(_DPI)
    settings.setOutputSize(QSize(round(width_mm / 25.4 * _DPI), round(height_mm / 25.4 * _DPI)))
    settings.setBackgroundColor(QColor("#fbfaf7"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    job.renderedImage().save(buffer, "PNG")
    return bytes(buffer.data())


def save_twin(document: OpenDocument, path: Path):
    path.parent.mkdir(parents=True, exist_ok=True)
    document.save(path)
