"""What was printed against what was meant: each figure read from its place on the page, as a number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .numbers import to_number
from .pdf_text import PageText, comparable

_LETTERS = re.compile(r"[0-9A-Za-z\u00c0-\u024f]")
_FIGURE = re.compile(r"[-\u2212]?\d[\d .,]*")


class Printed(NamedTuple):
    """A text at its place (mm from the left and from the top of the page), and the figure that it tells, if any.

    `what`: for people, which figure it is. `value` None: the text itself is compared. `is_among`: other texts may
    stand in the same place.
    """

    what: str
    text: str
    left: float
    top: float
    right: float
    bottom: float
    value: float | None = None
    decimals: int = 0
    is_among: bool = False


class Mismatch(NamedTuple):
    """`page` counts from 1."""

    page: int
    what: str
    expected: str
    read: str


def mismatches(pages: Sequence[PageText], printed: Sequence[Sequence[Printed]], group: str = "") -> list[Mismatch]:
    """Each text that the pages do not show where and as it was meant; `printed`: those of each page.

    `group`: what stands between thousands, where it is no space.
    """
    found = []
    for number, (page, several) in enumerate(zip(pages, printed), 1):
        for one in several:
            read = page.inside(one.left, one.top, one.right, one.bottom)
            if not is_as_meant(one, read, group):
                found.append(Mismatch(number, one.what, one.text, comparable(read)))
    for number in range(min(len(pages), len(printed)), max(len(pages), len(printed))):
        found.append(Mismatch(number + 1, "", str(len(printed)), str(len(pages))))
    return found


def is_as_meant(one: Printed, read: str, group: str = "") -> bool:
    if one.value is None:
        meant, found = _letters(one.text), _letters(read)
        return meant in found if one.is_among else meant == found
    figures = _figures(read, group)
    if one.is_among:  # each cell was drawn apart: two of them side by side are not one figure
        return any(_tells(figure, one) for cell in read.split("\n") for figure in _figures(cell, group))
    return len(figures) == 1 and _tells(figures[0], one)


def _figures(read: str, group: str) -> list[str]:
    text = comparable(read)
    return _FIGURE.findall(text.replace(group, "") if group else text)


def _tells(figure: str, one: Printed) -> bool:
    number = to_number(figure.replace("\u2212", "-").strip(" .,"))
    return number is not None and abs(number - one.value) <= 0.5 * 10**-one.decimals + 1e-9 * abs(one.value)


def _letters(text: str) -> str:
    """Letters and digits of the Latin alphabets: other signs may come from fonts that this machine has not."""
    return "".join(_LETTERS.findall(comparable(text)))
