"""The editable twin of a dossier: the same tables and texts as an OpenDocument text, and the maps as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QColor

from ..i18n import language, tr
from .dossier_blocks import HEADING, Section, Text
from .dossier_front import Cover, Overview, numbers_layer
from .drawn_page import Row
from .open_document import OdtCell, OdtRow, OpenDocument

_DPI = 150


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
