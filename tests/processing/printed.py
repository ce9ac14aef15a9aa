"""What tests read of printed pages: words of a PDF, items that lie on others, texts that are cut."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from itertools import combinations

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemShape,
)

from bassin_minier_plugin.processing.layout_fit import Ruler
from bassin_minier_plugin.processing.layout_pages import page_items

_ON_A_MAP = {"scale_bar", "north"}
_SLACK_MM = 0.1


def squeezed(text: str) -> str:
    """Without spaces, which a wrapped cell has elsewhere, without commas, which not every language groups with, and
    without ligatures, which newer versions of Qt draw."""
    return re.sub(r"[\s,\u00a0\u202f\u200a\u200b]+", "", unicodedata.normalize("NFKC", text))


def words_of(path, page: int | None = None) -> str:
    limits = [] if page is None else ["-f", str(page), "-l", str(page)]
    command = ["pdftotext", "-raw", *limits, str(path), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def fonts_of(path) -> list[list[str]]:
    listed = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True).stdout
    return [line.split() for line in listed.splitlines()[2:]]


def faults_of(layout) -> list[str]:
    """Items outside of their page or on another one, labels and tables whose text is larger than they are."""
    items, ruler = page_items(layout), Ruler(layout)
    texts = {one: one.currentText() for one in items if isinstance(one, QgsLayoutItemLabel)}
    blank = {one for one, text in texts.items() if not text}
    page = layout.pageCollection().page(0).rect()
    boxes = {one: one.mapRectToScene(one.rect()) for one in items}
    found = [f"{_name(one)} leaves the page" for one, box in boxes.items() if not page.contains(box)]
    for first, second in combinations(items, 2):
        if _may_meet(first, second) or first in blank or second in blank:
            continue
        met = boxes[first].intersected(boxes[second])
        if met.width() > _SLACK_MM and met.height() > _SLACK_MM:
            found.append(f"{_name(first)} lies on {_name(second)}")
    for one, text in texts.items():
        wide, high = ruler.size(text, one.textFormat(), one.rect().width())
        if wide > one.rect().width() + _SLACK_MM or high > one.rect().height() + _SLACK_MM:
            found.append(f"{_name(one)} is cut: {text[:40]}")
    for one in items:
        if isinstance(one, QgsLayoutFrame):
            found += _faults_of_table(one, ruler)
    return found


def _faults_of_table(frame, ruler: Ruler) -> list[str]:
    table = frame.multiFrame()
    found = []
    for row in table.tableContents():
        for cell, room in zip(row, table.columnWidths()):
            if ruler.size(cell.content(), cell.textFormat(), room)[0] > room + _SLACK_MM:
                found.append(f"{frame.id()}: a word is cut: {cell.content()[:40]}")
    between = 2 * table.cellMargin() + table.gridStrokeWidth()
    high = sum(one + between for one in table.rowHeights())
    if high > frame.rect().height() + _SLACK_MM:
        found.append(f"table {frame.id()} is cut: {high:.1f} mm")
    return found


def _may_meet(first, second) -> bool:
    """Scale and north lie on the map, words on their background, the words of a chart on its bars."""
    names = {first.id(), second.id()}
    if "main_map" in names and names & _ON_A_MAP:
        return True
    if names in ({"locator", "locator_base"}, {"chart", "chart_words"}):
        return True
    return names in ({"badge_box", "badge"}, {"badge_box", "badge_note"})


def _name(item) -> str:
    kind = "table " if isinstance(item, QgsLayoutFrame) else ""
    kind = "legend " if isinstance(item, QgsLayoutItemLegend) else kind
    kind = "shape " if isinstance(item, QgsLayoutItemShape) else kind
    return f"{kind}{item.id()}"
