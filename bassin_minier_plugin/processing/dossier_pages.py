"""One page per estate, centrality, great site and operation of a dossier, drawn by the templates of the atlas."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsRectangle,
)

from ..analysis.printed_figures import Printed
from ..i18n import tr
from ..sheets.tables import FUNDING, OPERATION, SRID
from ..sheets.words import meanings
from .aliases import alias_of
from .atlas_pages import AtlasRows, centrality_page, estate_page
from .dossier_blocks import Mark, PlannedPage
from .dossier_data import DossierData, Objects
from .layout_maps import MapLayers
from .layout_pages import LayoutPages
from .operation_pages import operation_page
from .page_charter import plain_text
from .page_content import Page
from .row_labels import short, titled
from .template_scan import read_template

_PAPER = "a4_portrait"


class Expected(NamedTuple):
    """A figure of the data that a page must show in one of its blocks (a table or a label, by its id)."""

    what: str
    value: float
    decimals: int
    blocks: tuple[str, ...]


@dataclass
class ShownPage:
    """A page of a template, filled: what `print_dossier` needs of it."""

    layout: object
    printed: list[Printed]
    row_places: tuple = ()


class ObjectPage(NamedTuple):
    """`make` gives what the page says; `template` draws it."""

    mark: Mark
    make: Callable[[], Page]
    template: str
    expected: list[Expected]


class Templates:
    """The templates of the pages, each loaded once, over the same maps."""

    def __init__(self, layers, coverage, crs, extent: QgsRectangle, transform_context):
        self._maps = MapLayers(layers, coverage, crs, extent, transform_context)
        self._known: dict[str, LayoutPages] = {}

    def of(self, name: str) -> LayoutPages:
        if name not in self._known:
            self._known[name] = LayoutPages(read_template(name, _PAPER), self._maps)
        return self._known[name]


def planned_pages(pages: list[ObjectPage], chapter: Mark, templates: Templates, tell) -> list[PlannedPage]:
    """The pages of a chapter; `tell(number, page, what)` hears of a page that is not whole."""
    made = []
    for position, one in enumerate(pages):

        def draw(number, count, one=one):
            page, drawing = one.make(), templates.of(one.template)
            shown = drawing.show(page, number, count)
            if shown.not_whole:
                tell(number, page.name, shown.not_whole)
            return ShownPage(drawing.layout, printed_of(drawing.layout, one, page.name))

        marks = (one.mark,) if position else (chapter, one.mark)
        made.append(PlannedPage(draw, marks))
    return made


def printed_of(layout, one: ObjectPage, name: str) -> list[Printed]:
    """What the items of a filled template say, and the figures of the data that must be among it."""
    printed, places = [], {}
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel) and item.isVisible():
            text = item.currentText()
        elif isinstance(item, QgsLayoutFrame) and item.isVisible() and _is_table(item):
            text = _table_text(item.multiFrame())
        else:
            continue
        box = item.mapRectToScene(item.rect())
        place = box.left() - 0.3, box.top() - 0.3, box.right() + 0.3, box.bottom() + 0.3
        places[item.id()] = place
        if text.strip():
            told = titled(name, short(" ".join(text.split()), 40))
            printed.append(Printed(told, text, *place, is_among=True))
    for figure in one.expected:
        for block in figure.blocks:
            if block in places:
                told = titled(name, figure.what)
                text = f"{figure.value:.{figure.decimals}f}"
                printed.append(Printed(told, text, *places[block], figure.value, figure.decimals, True))
                break
    return printed


def _is_table(item) -> bool:
    return isinstance(item.multiFrame(), QgsLayoutItemManualTable)


def _table_text(table: QgsLayoutItemManualTable) -> str:
    return "\n".join(" ".join(str(cell.content() or "") for cell in row) for row in table.tableContents())


def object_pages(objects: Objects, common: dict[str, str], criteria: dict[str, str]) -> list[ObjectPage]:
    """A page for each feature, in their order."""
    chosen = objects.frame.index.to_numpy()
    table = objects.table
    ranked = int(table.frame["rank"].notna().sum()) if "rank" in table.frame else len(table)
    frame = table.frame.iloc[chosen].reset_index(drop=True)
    if objects.role == "heritage_sites":
        frame = frame.rename(columns=_site_words(frame.columns))
    rows = AtlasRows(frame, table.geometry[chosen], objects.frame["name"].tolist(), ranked, {}, criteria)
    rows.common.update(common)
    is_centrality = objects.role == "centralities"
    make = centrality_page if is_centrality else estate_page
    template = "centrality_sheet" if is_centrality else "estate_sheet"
    return [
        ObjectPage(
            Mark(short(plain_text(label), 90), 1, f"{objects.role}-{at + 1}"),
            lambda at=at: make(rows, at),
            template,
            _expected_of(objects.frame.iloc[at]) if objects.role == "estates" else [],
        )
        for at, label in enumerate(rows.labels)
    ]


def _expected_of(row) -> list[Expected]:
    wanted = (
        ("dwellings", 0, ("figures",), tr("dwellings")),
        ("score", 1, ("badge",), tr("score")),
        ("rank", 0, ("badge_note",), tr("rank")),
    )
    return [
        Expected(title, float(row[name]), decimals, blocks)
        for name, decimals, blocks, title in wanted
        if np.isfinite(row[name])
    ]


def _site_words(names) -> dict[str, str]:
    """Fields of what lies within reach of a site, in words: `estates_n_500` is not for people."""
    measures = {
        "n": tr("number"),
        "dwellings": tr("dwellings"),
        "ind": tr("inhabitants"),
        "nearest": tr("the nearest"),
        "nearest_m": tr("distance to the nearest (m)"),
    }
    layers = {
        "estates": tr("Mining estates"),
        "income_grid": tr("Inhabited squares of 200 m"),
        "bhns_stops": tr("BHNS stops"),
        "monuments": tr("Historic monuments"),
        "centralities": tr("Centralities"),
    }
    found = {}
    for name in names:
        match = re.fullmatch(r"(\w+?)_(n|dwellings|ind|nearest_m|nearest)(?:_(\d+))?", name)
        if match is None:
            found[name] = alias_of(name) or name
            continue
        layer = layers.get(match.group(1), match.group(1).replace("_", " "))
        told = titled(layer, measures[match.group(2)])
        within = tr("{figure} within {distance} m")
        found[name] = within.format(figure=told, distance=match.group(3)) if match.group(3) else told
    keep = {"name", "commune", "epci", "notice"}
    return {name: words for name, words in found.items() if name not in keep}


def operation_object_pages(data: DossierData, folder: Path | None, common, crs, context) -> dict[str, list[ObjectPage]]:
    """The pages of the operations, by strand in the order of the contract."""
    carry = QgsCoordinateTransform(QgsCoordinateReferenceSystem.fromEpsgId(SRID), crs, context.transformContext())
    found: dict[str, list[ObjectPage]] = {}
    for sheet in data.sheets.values():
        row = sheet[OPERATION][0]

        def make(sheet=sheet, row=row) -> Page:
            return operation_page(sheet, folder, common, _footprint(row["geometry"], carry))

        title = " – ".join(filter(None, (row["number"], row["title"])))
        count = sum(map(len, found.values())) + 1
        mark = Mark(short(plain_text(title), 90), 2, f"operation-{count}")
        found.setdefault(row["strand"], []).append(ObjectPage(mark, make, "operation_sheet", _expected_money(sheet)))
    return found


def strand_mark(strand: str) -> Mark:
    return Mark(meanings()["strand"].get(strand, strand), 1, f"operations-{strand}")


def _expected_money(sheet: dict) -> list[Expected]:
    row = sheet[OPERATION][0]
    found = [
        Expected(title, float(row[name]), 0, ("figures",))
        for name, title in (
            ("cost_eur", tr("estimated cost")),
            ("dwellings_planned", tr("Dwellings planned")),
            ("dwellings_committed", tr("Dwellings committed")),
            ("dwellings_delivered", tr("Dwellings delivered")),
        )
        if row[name] is not None
    ]
    planned = [one["planned"] for one in sheet[FUNDING]]
    if len(planned) > 1 and None not in planned:
        found.append(Expected(tr("planned funding"), float(sum(planned)), 0, ("funding",)))
    return found


def _footprint(hexadecimal: str | None, carry: QgsCoordinateTransform) -> QgsGeometry | None:
    if not hexadecimal:
        return None
    geometry = QgsGeometry()
    geometry.fromWkb(bytes.fromhex(hexadecimal))
    if geometry.isNull() or geometry.isEmpty():
        return None
    geometry.transform(carry)
    return geometry


def extent_of(data: DossierData, crs, context) -> QgsRectangle:
    """The box of all that has a page."""
    boxes = [
        shapely.total_bounds(one.table.geometry[one.frame.index.to_numpy()])
        for one in (data.estates, *data.others)
        if one is not None and len(one)
    ]
    carry = QgsCoordinateTransform(QgsCoordinateReferenceSystem.fromEpsgId(SRID), crs, context.transformContext())
    for sheet in data.sheets.values():
        geometry = _footprint(sheet[OPERATION][0]["geometry"], carry)
        if geometry is not None:
            box = geometry.boundingBox()
            boxes.append(np.array([box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]))
    known = [box for box in boxes if np.isfinite(box).all()]
    if not known:
        return QgsRectangle(640_000, 7_010_000, 760_000, 7_060_000)  # the basin, in Lambert-93
    stacked = np.array(known)
    extent = QgsRectangle(*stacked[:, :2].min(axis=0).tolist(), *stacked[:, 2:].max(axis=0).tolist())
    return extent if extent.width() > 0 or extent.height() > 0 else extent.buffered(500)
