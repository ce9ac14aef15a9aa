"""The graphic charter of printed pages: fonts, sizes, colours, margins, and texts broken to a width."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from qgis.core import Qgis, QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

from ..i18n import format_number

FAMILIES = ("Liberation Sans", "Arial", "Helvetica", "DejaVu Sans")
INK, ACCENT, QUIET, RULE, BAND, WARNING = "#1d2226", "#0b3c6f", "#4c565e", "#c9d0d5", "#eceff1", "#9b2d1f"
MARGIN = 15.0
MM_PER_POINT = 25.4 / 72
# From one base line to the next, in sizes of the font; QGIS counts in natural lines, of 1.15 sizes.
LINE, _OF_NATURAL_LINE = 1.25, 1.08
_LONGEST = 3000
# Signs that turn, join or hide what stands around them.
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]"
)


def plain_text(text, longest: int = _LONGEST) -> str:
    """Text from a sheet or a layer as it may stand on a page: visible signs only, nothing that QGIS evaluates."""
    shown = unicodedata.normalize("NFC", str(text)).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    shown = _UNSEEN.sub("", shown.replace("\u2028", "\n").replace("\u2029", "\n")).strip()
    if len(shown) > longest:
        shown = shown[: longest - 1] + "…"
    # Between these two signs QGIS would take a text for an expression.
    return shown.replace("[%", "[\u2060%").replace("%]", "%\u2060]")


def figure_text(value: float, decimals: int = 0) -> str:
    """A figure whose thousands stay together; the narrow space that they should have is in few fonts."""
    return format_number(value, decimals).replace("\u202f", "\u00a0")


@lru_cache(maxsize=1)
def family() -> str:
    """The first family of the charter that this machine has."""
    present = set(QFontDatabase().families())
    return next((one for one in FAMILIES if one in present), QFont().defaultFamily())


def font(is_bold: bool = False, is_italic: bool = False) -> QFont:
    made = QFont(family())
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setBold(is_bold)
    made.setItalic(is_italic)
    return made


def text_format(size: float, is_bold: bool = False, colour: str = INK, is_italic: bool = False) -> QgsTextFormat:
    """`size` in points."""
    made = QgsTextFormat()
    made.setFont(font(is_bold, is_italic))
    made.setSize(size)
    made.setSizeUnit(Qgis.RenderUnit.Points)
    made.setColor(QColor(colour))
    made.setLineHeight(_OF_NATURAL_LINE)
    made.setLineHeightUnit(Qgis.RenderUnit.Percentage)
    return made


_metrics: dict[bool, QFontMetricsF] = {}


def width_mm(text: str, size: float, is_bold: bool = False) -> float:
    if is_bold not in _metrics:
        measured = font(is_bold)
        measured.setPixelSize(200)
        _metrics[is_bold] = QFontMetricsF(measured)
    return _metrics[is_bold].horizontalAdvance(text) / 200 * size * MM_PER_POINT


def broken(text: str, width: float, size: float, is_bold: bool = False, most: int = 100) -> list[str]:
    """The lines of a text in a width (mm); beyond `most` lines it ends with “…”."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _broken_paragraph(paragraph, width, size, is_bold, most + 1 - len(lines))
        if len(lines) > most:
            break
    if len(lines) > most:
        last = lines[most - 1]
        while last and width_mm(last + "…", size, is_bold) > width:
            last = last[:-1]
        lines = [*lines[: most - 1], last.rstrip() + "…"]
    return lines


def _broken_paragraph(text: str, width: float, size: float, is_bold: bool, most: int) -> list[str]:
    lines, line = [], ""
    for word in text.split(" "):
        candidate = f"{line} {word}" if line else word
        if width_mm(candidate, size, is_bold) <= width:
            line = candidate
            continue
        if line:
            lines.append(line)
        line = word
        while width_mm(line, size, is_bold) > width and len(lines) <= most:
            fit = _fitting(line, width, size, is_bold)
            lines.append(line[:fit])
            line = line[fit:]
        if len(lines) > most:
            return lines
    return [*lines, line]


def _fitting(word: str, width: float, size: float, is_bold: bool) -> int:
    """How many of the signs of a long word fit into a line, at least one."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if width_mm(word[:middle], size, is_bold) <= width:
            low = middle
        else:
            high = middle - 1
    return low
