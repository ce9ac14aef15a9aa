"""The text of a PDF page and where it stands, read as Qt writes it: glyphs of embedded fonts, each with its place.

Source: ISO 32000-1:2008, sections 8.3 (coordinates), 9.4 (text), 9.10 (from glyphs to Unicode).
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from .errors import InputError
from .pdf_document import PdfDocument, parse

POINTS_PER_MM = 72 / 25.4
UNKNOWN = "\ufffd"
# At the start of a line: the state kept and brought back, the matrix changed, a block of text.
_STEPS = re.compile(rb"^(?:([qQ](?: [qQ])*)$|([-+.\d ]+) cm$|BT\n(.*?)^ET$)|^[qQ] (?=BT\n)", re.MULTILINE | re.DOTALL)
_SHOW = re.compile(
    rb"/(\S+)\s+([-+.\d]+)\s+Tf|([-+.\d]+(?:\s+[-+.\d]+){5})\s+Tm|([-+.\d]+)\s+([-+.\d]+)\s+T[dD]|"
    rb"(<[0-9A-Fa-f]*>)\s*Tj|(\[[^\]]*\])\s*TJ|(T\*|['\"](?=\s)|\([^)]*\)\s*T[jJ])"
)
_SPACES = {ord(one): " " for one in "\u00a0\u202f\u2009\u2007\u2002\u2003\t\n\r"}
_HYPHENS = {ord(one): "-" for one in "\u2010\u2011\u00ad"}
# Some fonts keep joined letters in the private area.
_JOINED = {0xF001: "fi", 0xF002: "fl"}
_WORTHLESS = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))


class Glyph(NamedTuple):
    """What a glyph means, and where it starts on its page: mm from the left and from the top.

    `is_first`: of what was drawn at once, a word or a line.
    """

    text: str
    x: float
    y: float
    is_first: bool = False


class PageText(NamedTuple):
    width_mm: float
    height_mm: float
    glyphs: list[Glyph]

    def inside(self, left: float, top: float, right: float, bottom: float) -> str:
        """The text that starts within a rectangle (mm), in the order in which it was drawn."""
        chosen = [one for one in self.glyphs if left <= one.x <= right and top <= one.y <= bottom]
        return "".join(one.text for one in _with_breaks(chosen))

    @property
    def text(self) -> str:
        return "".join(one.text for one in _with_breaks(self.glyphs))


def comparable(text: str) -> str:
    """Text without what a page cannot tell: kinds of space and hyphen, joined letters, breaks of lines."""
    plain = unicodedata.normalize("NFKC", text.translate({**_WORTHLESS, **_HYPHENS, **_JOINED}))
    return " ".join(plain.translate(_SPACES).translate(_HYPHENS).split())


def read_pages(content: bytes, tick=lambda share=0.0: None) -> list[PageText]:
    """The text of each page. Raises InputError (`pdf_…`) for a file that is not written as Qt does."""
    try:
        document = PdfDocument(content)
        pages, fonts, made = document.pages(), {}, []
        for number, reference in enumerate(pages):
            tick(number / len(pages))
            made.append(_read_page(document, document.get(reference), fonts))
        return made
    except (ValueError, TypeError, AttributeError, KeyError, IndexError):
        # In a damaged file anything may stand where a number or a table is expected.
        raise InputError("pdf_damaged", place="/Page") from None


def _read_page(document: PdfDocument, page: dict, fonts: dict) -> PageText:
    left, low, right, high = (float(document.get(one)) for one in document.get(page.get("MediaBox")) or (0, 0, 0, 0))
    resources = document.get(page.get("Resources")) or {}
    named = document.get(resources.get("Font")) or {}

    def font(name: str) -> dict[int, str]:
        reference = named.get(name)
        if reference not in fonts:
            fonts[reference] = _meanings(document, document.get(reference), name)
        return fonts[reference]

    glyphs = []
    for text, x, y, is_first in _shown(document.data(page.get("Contents")), font):
        glyphs.append(Glyph(text, (x - left) / POINTS_PER_MM, (high - y) / POINTS_PER_MM, is_first))
    return PageText((right - left) / POINTS_PER_MM, (high - low) / POINTS_PER_MM, glyphs)


def _shown(content: bytes, font):
    """(text, x, y in points, whether it begins a block) of each glyph of a content stream."""
    matrix, kept = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0), []
    for step in _STEPS.finditer(content):
        states, change, block = step.groups()
        if change is not None:
            matrix = _product(_numbers(change, 6), matrix)
        elif block is not None:
            yield from _block(block, matrix, font)
        else:
            for state in (states or step.group()).split():
                if state == b"q":
                    kept.append(matrix)
                elif kept:
                    matrix = kept.pop()


def _block(block: bytes, matrix, font):
    line, meanings, is_first = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0), None, True
    for step in _SHOW.finditer(block):
        name, _size, placed, x, y, shown, spaced, unknown = step.groups()
        if unknown is not None:
            raise InputError("pdf_part_unknown", part=unknown.decode("latin-1")[:20])
        if name is not None:
            meanings = font(name.decode("latin-1"))
        elif placed is not None:
            line = _numbers(placed, 6)
        elif x is not None:
            line = _product((1.0, 0.0, 0.0, 1.0, float(x), float(y)), line)
        else:
            if meanings is None:
                raise InputError("pdf_damaged", place="Tf")
            codes = [shown] if spaced is None else re.findall(rb"<[0-9A-Fa-f]*>", spaced)
            place = _product(line, matrix)
            for code in codes:
                digits = code[1:-1]
                for at in range(0, len(digits) - 3, 4):
                    yield meanings.get(int(digits[at : at + 4], 16), UNKNOWN), place[4], place[5], is_first
                    is_first = False


def _numbers(text: bytes, count: int) -> tuple:
    numbers = tuple(map(float, text.split()))
    if len(numbers) != count:
        raise InputError("pdf_damaged", place=text[:40].decode("latin-1"))
    return numbers


def _product(one, other) -> tuple:
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _meanings(document: PdfDocument, font, name: str) -> dict[int, str]:
    """{code of a glyph: its text}, of a font whose codes have two bytes."""
    if not isinstance(font, dict) or font.get("Subtype") != "Type0" or "ToUnicode" not in font:
        raise InputError("pdf_part_unknown", part=f"/Font {name}")
    table, found = document.data(font["ToUnicode"]), {}
    for part in re.findall(rb"beginbfchar\s(.*?)endbfchar", table, re.DOTALL):
        for code, text in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", part):
            found[int(code, 16)] = _unicode(text)
    for part in re.findall(rb"beginbfrange\s(.*?)endbfrange", table, re.DOTALL):
        _ranges(part, found)
    return found


def _ranges(part: bytes, found: dict[int, str]):
    row = re.compile(rb"\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]+>|\[[^\]]*\])")
    for first, last, texts in row.findall(part):
        start, stop = int(first, 16), int(last, 16)
        if texts.startswith(b"["):
            listed, _ = parse(texts, 0)
            for code, text in zip(range(start, stop + 1), listed):
                found[code] = _unicode(text.hex().encode())
            continue
        text = _unicode(texts[1:-1])
        for code in range(start, min(stop, start + 0xFFFF) + 1):
            found[code] = text[:-1] + chr(ord(text[-1]) + code - start)


def _unicode(digits: bytes) -> str:
    text = bytes.fromhex(digits.decode()).decode("utf-16-be", errors="replace")
    return text if text.strip("\x00") else UNKNOWN


def _with_breaks(glyphs: list[Glyph]) -> list[Glyph]:
    """The same with a break where the next glyph stands on another line, before the last one, or was drawn apart."""
    made: list[Glyph] = []
    for one in glyphs:
        if made and (one.is_first or abs(one.y - made[-1].y) > 0.5 or one.x < made[-1].x - 0.05):
            made.append(Glyph("\n", one.x, one.y))
        made.append(one)
    return made
