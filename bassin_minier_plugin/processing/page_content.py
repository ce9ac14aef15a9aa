"""What one printed page says, as plain data: no item, no position, no drawing.

A `Page` is made from a row of a result or from an operation sheet (`atlas_pages`, `operation_pages`), drawn by
`layout_pages`, and can be listed: `printed_texts(page)` gives every text that a reader must find on it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsFeature, QgsGeometry

from ..i18n import tr


class Figure(NamedTuple):
    """One figure in words: what it is, and the text that stands for it; `text` is never empty and never NULL."""

    label: str
    text: str


class Table(NamedTuple):
    """Rows of texts under a heading. `widths`: shares of the width; `numeric`: columns set to the right."""

    heading: str
    rows: list[tuple[str, ...]]
    head: tuple[str, ...] = ()
    widths: tuple[float, ...] = (0.58, 0.42)
    numeric: tuple[int, ...] = ()
    has_total: bool = False


class Bar(NamedTuple):
    """One bar of a chart; `value` None where it is not known, `low` and `high` what it could be."""

    label: str
    value: float | None
    text: str
    low: float | None = None
    high: float | None = None
    is_total: bool = False


class Chart(NamedTuple):
    heading: str
    bars: list[Bar]
    largest: float


class Photo(NamedTuple):
    """A picture that may be shown, or None with a caption that says why there is none."""

    path: Path | None
    caption: str


@dataclass
class Page:
    """`texts` fill the labels of the template (`title` fills `@bm_title`); `tables` its tables, by the id of the item.

    `geometry` is in the CRS of the maps, None where the feature has none; `feature` serves the expressions of a
    planner's own template. A table, chart or photo that a page does not have leaves its place empty. A page that
    `is_of_all` shows the whole of the maps.
    """

    name: str
    texts: dict[str, str] = field(default_factory=dict)
    tables: dict[str, Table] = field(default_factory=dict)
    chart: Chart | None = None
    geometry: QgsGeometry | None = None
    feature: QgsFeature | None = None
    photos: list[Photo] = field(default_factory=list)
    is_of_all: bool = False


def unknown() -> str:
    """What is printed for a figure that nobody gave: never zero, never NULL."""
    return tr("not stated")


def figures_table(heading: str, figures: list[Figure]) -> Table:
    return Table(heading, [tuple(figure) for figure in figures], numeric=(1,))


def printed_texts(page: Page) -> list[str]:
    """Every text of the page that comes from the data, in the order of the page."""
    found = [text for text in page.texts.values() if text]
    for table in page.tables.values():
        found += [table.heading, *table.head, *(cell for row in table.rows for cell in row)]
    if page.chart is not None:
        found += [page.chart.heading, *(text for bar in page.chart.bars for text in (bar.label, bar.text))]
    return [text for text in found if text]
