"""Layouts, one after another, into one PDF or into a file each; a file that is not whole is never kept."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsLayout, QgsLayoutExporter, QgsLayoutRenderContext
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ..analysis.errors import InputError
from ..paths import plugin_version

DPI = 300
_TAIL = 2048


class PdfPages:
    """One PDF that takes the pages of any number of layouts, of any size.

    with PdfPages(path, title) as pdf:
        for page in pages:
            drawing.show(page, …)       # a `layout_pages.LayoutPages`, or any QgsPrintLayout of yours
            pdf.add(drawing.layout)
    Leaving the block closes the file and counts its pages: InputError("output_incomplete") where the disk was full.
    """

    def __init__(self, path: str | Path, title: str = "", dots_per_inch: int = DPI):
        self.path, self.pages, self._dpi = Path(path), 0, dots_per_inch
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(dots_per_inch)
        self._writer.setCreator(f"Bassin minier {plugin_version()}, QGIS {Qgis.version()}")
        self._writer.setTitle(title)
        self._painter = QPainter()

    def __enter__(self) -> PdfPages:
        return self

    def __exit__(self, kind, failure, trace):
        if self._painter.isActive():
            self._painter.end()
        self._writer = None
        if kind is None:
            self.verify()

    def add(self, layout: QgsLayout):
        """Draw every page of a layout at the end of the file."""
        prepare(layout, self._dpi)
        exporter = QgsLayoutExporter(layout)
        for number in range(layout.pageCollection().pageCount()):
            size = layout.pageCollection().page(number).rect().size()
            self._new_page(size)
            exporter.renderPage(self._painter, number)
            self.pages += 1

    def _new_page(self, size_mm: QSizeF):
        # Wider than high is a landscape of the paper that is higher than wide.
        is_wide = size_mm.width() > size_mm.height()
        upright = size_mm.transposed() if is_wide else size_mm
        turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
        size = QPageSize(upright, QPageSize.Unit.Millimeter)
        self._writer.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
        if not self._painter.isActive():
            if not self._painter.begin(self._writer):
                raise InputError("output_incomplete", path=str(self.path.name))
        elif not self._writer.newPage():
            raise InputError("output_incomplete", path=str(self.path.name))

    def verify(self):
        if count_pages(self.path) != self.pages:
            raise InputError("output_incomplete", path=self.path.name)


def prepare(layout: QgsLayout, dots_per_inch: int):
    """Words stay words, pictures lose nothing."""
    context = layout.renderContext()
    context.setDpi(dots_per_inch)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
    flag = QgsLayoutRenderContext.Flag
    for one in (flag.FlagAntialiasing, flag.FlagUseAdvancedEffects, flag.FlagLosslessImageRendering):
        context.setFlag(one, True)
    context.setFlag(flag.FlagDrawSelection, False)


def count_pages(path: Path) -> int:
    """The pages of a PDF of this module, -1 where its end is missing."""
    if not path.is_file():
        return -1
    content = path.read_bytes()
    if b"%%EOF" not in content[-_TAIL:] or b"startxref" not in content[-_TAIL:]:
        return -1
    return content.count(b"/Type /Page\n")
