"""One dossier put together: the order of its pages, the contents with their numbers, the PDF, and its check."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from ..analysis.errors import InputError
from ..analysis.pdf_outline import Bookmark, Link, with_outline
from ..analysis.pdf_text import read_pages
from ..analysis.printed_figures import Mismatch, Printed, mismatches
from ..i18n import format_number, language, tr
from .base import part_of
from .dossier_blocks import Frame, Mark, PlannedPage
from .dossier_front import contents_length, contents_pages
from .pdf_pages import PdfPages

CONTENTS = "sommaire"
_MOST_TOLD = 5


@dataclass
class Dossier:
    """Pages in their order, without the contents, which come after the first."""

    project: object
    title: str
    frame: Frame
    pages: list[PlannedPage] = field(default_factory=list)

    def printed_pages(self) -> tuple[list[PlannedPage], list[Mark], list[int]]:
        """(all pages, the marks, the page of each counted from 1)"""
        contents_mark = Mark(tr("Contents"), 0, CONTENTS)
        first, *rest = self.pages
        marks = [*first.marks, contents_mark, *(mark for page in rest for mark in page.marks)]
        length = contents_length(marks)
        numbers = [1] * len(first.marks) + [2]
        for position, page in enumerate(rest, 2 + length):
            numbers += [position] * len(page.marks)
        return [first, *contents_pages(self.project, marks, numbers, self.frame), *rest], marks, numbers


@dataclass
class PrintedDossier:
    """How many pages, and how many figures and other texts were read back."""

    pages: int
    figures: int
    texts: int


def print_dossier(dossier: Dossier, path: Path, info: dict[str, str], tick) -> PrintedDossier:
    """Write the PDF of a dossier, every figure of which was read back where it was meant to stand.

    Raises InputError("figures_misprinted", …) that names the first figures that were not.
    """
    plans, marks, numbers = dossier.printed_pages()
    printed: list[list[Printed]] = []
    links: list[Link] = []
    drawing = part_of(tick, 0.0, 0.9)
    with PdfPages(path, dossier.title) as pdf:
        for number, plan in enumerate(plans, 1):
            drawing(number / len(plans))
            page = plan.draw(number, len(plans))
            pdf.add(page.layout)
            printed.append(page.printed)
            if (plan.marks and plan.marks[0].name == CONTENTS) or (links and len(links) < len(marks)):
                links += _links(page, number, numbers[len(links) :])
    content = path.read_bytes()
    bookmarks = [Bookmark(mark.title, number - 1, mark.level, mark.name) for mark, number in zip(marks, numbers)]
    content = with_outline(content, bookmarks, info, links, "fr-FR" if language() == "fr" else "en-GB")
    check(content, printed, part_of(tick, 0.9, 1.0))
    write_whole(path, content)
    several = [one for page in printed for one in page]
    figures = sum(one.value is not None for one in several)
    return PrintedDossier(len(plans), figures, len(several) - figures)


def _links(page, number: int, targets: list[int]) -> list[Link]:
    """A link over each line of a page of contents."""
    return [
        Link(number - 1, left, top, right, bottom, target - 1)
        for (left, top, right, bottom), target in zip(page.row_places, targets)
    ]


def write_whole(path: Path, content: bytes):
    """Write a file so that it is on the disk when this returns; a full disk raises."""
    with path.open("wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    if path.stat().st_size != len(content):
        raise InputError("output_incomplete", path=path.name)


def check(content: bytes, printed: list[list[Printed]], tick):
    """Read the file back and compare. Raises InputError("figures_misprinted", n, told)."""
    found = mismatches(read_pages(content, tick), printed, _group())
    if found:
        told = " ".join(_told(one) for one in found[:_MOST_TOLD]) + (" …" if len(found) > _MOST_TOLD else "")
        raise InputError("figures_misprinted", n=len(found), told=told)


def _group() -> str:
    """What stands between thousands where it is no space."""
    sign = format_number(1000)[1:-3]
    return "" if sign.isspace() else sign


def _told(one: Mismatch) -> str:
    words = tr("Page {page}, {what}: expected “{expected}”, read “{read}”.")
    return words.format(page=one.page, what=one.what[:120], expected=one.expected[:80], read=one.read[:80])
