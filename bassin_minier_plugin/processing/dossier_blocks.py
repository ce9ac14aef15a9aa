"""Sections of a printed document: texts and tables that flow over as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..i18n import tr
from .drawn_page import DrawnPage, Row, TableStyle, pages_of
from .page_charter import ACCENT, INK, LINE, MARGIN, MM_PER_POINT, QUIET, RULE, WARNING, broken

TOP, BOTTOM, GAP = 26.0, 18.0, 4.0
HEADING, PARAGRAPH, NOTE, ALERT = "heading", "paragraph", "note", "alert"
# Size in points, bold, colour.
_LOOKS = {
    HEADING: (11.0, True, ACCENT),
    PARAGRAPH: (9.0, False, INK),
    NOTE: (7.5, False, QUIET),
    ALERT: (9.0, True, WARNING),
}


class Text(NamedTuple):
    """`name`: of a heading to which the contents lead."""

    text: str
    kind: str = PARAGRAPH
    name: str = ""


class Table(NamedTuple):
    rows: Sequence[Row]
    style: TableStyle
    title: str = ""


class Section(NamedTuple):
    """`name`: ASCII, by which links find it; `level`: 0 for a chapter."""

    title: str
    name: str
    blocks: Sequence[Text | Table]
    is_landscape: bool = False
    level: int = 0


class Placed(NamedTuple):
    top: float
    block: Text | Table


class Frame(NamedTuple):
    """What stands around the content of each page."""

    document: str
    footer: str
    run_id: str

    @property
    def footer_line(self) -> str:
        return f"{self.footer} · " + tr("Run {run_id}").format(run_id=self.run_id)


def page_size(is_landscape: bool) -> tuple[float, float]:
    return (297.0, 210.0) if is_landscape else (210.0, 297.0)


def content_width(is_landscape: bool) -> float:
    return page_size(is_landscape)[0] - 2 * MARGIN


def laid_out(section: Section) -> list[list[Placed]]:
    """What stands on each page of a section. Its title takes the top of the first."""
    width, height = page_size(section.is_landscape)
    width, low = width - 2 * MARGIN, height - BOTTOM
    pages: list[list[Placed]] = [[]]
    y = TOP + 13.0
    for block in section.blocks:
        if isinstance(block, Text):
            needed = text_height(block, width)
            # A title keeps its first rows with it.
            if y + needed + (22.0 if block.kind == HEADING else 0.0) > low and pages[-1]:
                pages.append([])
                y = TOP
            pages[-1].append(Placed(y, block))
            y += needed + (1.5 if block.kind == HEADING else GAP / 2)
            continue
        parts = pages_of(block.rows, block.style, low - y, low - TOP)
        for number, rows in enumerate(parts):
            if number:
                pages.append([])
                y = TOP
            pages[-1].append(Placed(y, block._replace(rows=rows)))
            y += sum(_height(row, block.style) for row in rows) + GAP
    return pages


def _height(row: Row, style: TableStyle) -> float:
    from .drawn_page import height_of

    return height_of(row, style) + 0.15


def text_height(block: Text, width: float) -> float:
    size, is_bold, _ = _LOOKS[block.kind]
    return len(broken(block.text, width - 0.6, size, is_bold)) * size * MM_PER_POINT * LINE + 0.8


def draw_placed(page: DrawnPage, several: Sequence[Placed]):
    for top, block in several:
        if isinstance(block, Text):
            size, is_bold, colour = _LOOKS[block.kind]
            page.text(block.text, MARGIN, top, page.width - 2 * MARGIN, size, is_bold, colour, what=block.text[:60])
        else:
            page.table(block.rows, block.style, MARGIN, top)


def draw_frame(page: DrawnPage, frame: Frame, title: str, number: int, count: int):
    """Running head and foot of a page; the page number is a figure too."""
    width = page.width - 2 * MARGIN
    page.text(frame.document, MARGIN, 10, width * 0.6 - 2, 7.5, colour=QUIET, most=1, what=tr("Head of the page"))
    page.text(
        title, MARGIN + width * 0.6, 10, width * 0.4, 7.5, True, ACCENT, "right", most=1, what=tr("Head of the page")
    )
    page.band(MARGIN, 15.2, width, 0.25, RULE)
    draw_foot(page, frame, number, count)


def draw_foot(page: DrawnPage, frame: Frame, number: int, count: int):
    width, y = page.width - 2 * MARGIN, page.height - 12
    page.band(MARGIN, y - 1.5, width, 0.25, RULE)
    page.text(frame.footer, MARGIN, y, width * 0.4 - 2, 7, colour=QUIET, most=1, what=tr("Foot of the page"))
    run = tr("Run {run_id}").format(run_id=frame.run_id)
    page.text(run, MARGIN + width * 0.4, y, width * 0.35 - 2, 7, colour=QUIET, most=1, what=tr("Run id"))
    told = tr("page {number} / {count}").format(number=number, count=count)
    page.text(told, MARGIN + width * 0.75, y, width * 0.25, 7, True, INK, "right", most=1, what=tr("Page number"))


def draw_title(page: DrawnPage, title: str):
    page.band(MARGIN, TOP - 4.5, 1.6, 9.0)
    page.text(title, MARGIN + 4, TOP - 4, page.width - 2 * MARGIN - 4, 16, True, ACCENT, most=1, what=title)


class Mark(NamedTuple):
    """A line of the contents and a bookmark. `name`: ASCII, by which a link from outside finds the page."""

    title: str
    level: int
    name: str


class PlannedPage(NamedTuple):
    """`draw(number, count)` makes the page once all pages are counted; `marks` lead to it."""

    draw: Callable[[int, int], DrawnPage]
    marks: tuple[Mark, ...] = ()


def planned(project, section: Section, frame: Frame, chapter: Mark | None = None) -> list[PlannedPage]:
    """The pages of a section; `chapter`: the mark of a chapter that begins with it."""
    made = []
    for position, several in enumerate(laid_out(section)):

        def draw(number, count, several=several, position=position):
            page = DrawnPage(project, *page_size(section.is_landscape))
            draw_frame(page, frame, section.title, number, count)
            if position == 0:
                draw_title(page, section.title)
            draw_placed(page, several)
            return page

        first = [*([chapter] if chapter else []), Mark(section.title, section.level, section.name)]
        marks = [] if position else first
        for _, block in several:
            if isinstance(block, Text) and block.name:
                marks.append(Mark(block.text, section.level + 1, block.name))
        made.append(PlannedPage(draw, tuple(marks)))
    return made
