"""Pages of a document: a template, the maps, and what each page says. Used by the atlas and by the dossier.

How to print several templates into one PDF
-------------------------------------------
    template = read_template("estate_sheet", "a4_portrait")             # template_scan
    maps = MapLayers(layers, coverage, crs, extent, transform_context)   # layout_maps; one for all templates
    estates = LayoutPages(template, maps)
    operations = LayoutPages(read_template("operation_sheet", "a4_portrait"), maps)
    with PdfPages(path, title) as pdf:                                   # pdf_pages
        for number, page in enumerate(pages, 1):                         # page_content.Page
            shown = estates.show(page, number, total)                    # or operations.show(…)
            pdf.add(estates.layout)
`show` gives a `Shown`: the texts that are on the page (to be read again from the PDF, spaces aside), and what found no
place. Pages of your own (cover, contents, tables) are any QgsPrintLayout: `pdf.add(layout)`; `pdf.pages` counts what
was written, so that contents and bookmarks can name the right page.

What a template may hold (all by the id of the item, all optional)
------------------------------------------------------------------
maps `main_map`, `locator`; `scale_bar`; `legend` (linked to `main_map`); tables (manual) with the id of a table of the
page: `figures`, `protections`, `transport`, `reach`, `funding`, `partners`, `milestones`, `indicators`, `list`,
`groups`; pictures `chart`, `photo_1`…, `logo_1`…; and any label with `@bm_title`, `@bm_badge`, … (the keys of
`Page.texts`), or with expressions on the feature of the page.
"""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayerTreeFilterSettings,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSizeF

from ..analysis.errors import InputError
from ..i18n import tr
from .layout_chart import ChartDrawing
from .layout_fit import Ruler, fit_label, fit_legend, fit_table, legend_styles, plain_for_layout
from .layout_maps import MapLayers, look_at, set_scale_bar
from .page_content import Page
from .page_words import figure_text
from .pdf_pages import DPI, prepare
from .template_scan import Template

_VARIABLE = "bm_"
_LEGEND_DPI = 96


class Shown(NamedTuple):
    """The texts that a page bears, and the names of what is not whole on it: tables folded, texts cut, legend."""

    texts: list[str]
    not_whole: list[str]


class LayoutPages:
    """One template, filled for one page after another. `layout` is what to print after each `show`."""

    def __init__(self, template: Template, maps: MapLayers, logos=()):
        self.template, self.maps = template, maps
        self.layout = QgsPrintLayout(maps.project)
        _items, is_loaded = self.layout.loadFromTemplate(template.document, QgsReadWriteContext(), True)
        if not is_loaded or self.layout.pageCollection().pageCount() < 1:
            raise InputError("template_not_layout", path=template.name)
        prepare(self.layout, DPI)
        self._ruler = Ruler(self.layout)
        self._items = [one for one in self.layout.items() if hasattr(one, "id")]
        self._labels = {
            one: (one.text(), one.textFormat()) for one in self._items if isinstance(one, QgsLayoutItemLabel)
        }
        self._variables = _variables_of(self.layout)
        self._tables = {one.id(): _OneTable(one) for one in self._items if _is_table(one)}
        self._prepare_maps()
        self._prepare_legend()
        chart = self._item("chart", QgsLayoutItemPicture)
        words = next(iter(self._tables.values())).formats[0] if self._tables else None
        self._chart = ChartDrawing(self.layout, chart, words) if chart is not None and words is not None else None
        for number, logo in enumerate(logos, 1):
            picture = self._item(f"logo_{number}", QgsLayoutItemPicture)
            if picture is not None:
                picture.setPicturePath(str(logo))

    def _item(self, name: str, kind):
        return next((one for one in self._items if isinstance(one, kind) and one.id() == name), None)

    def _prepare_maps(self):
        self._map = self._item("main_map", QgsLayoutItemMap)
        self._locator = self._item("locator", QgsLayoutItemMap)
        if self._map is not None:
            self._map.setCrs(self.maps.crs)
            self._map.setLayers(self.maps.shown())
            self._map.setKeepLayerSet(True)
        if self._locator is not None:
            self._locator.setCrs(self.maps.crs)
            self._locator.zoomToExtent(_with_air(self.maps.extent))
            self._put_backdrop()
            self._locator.setLayers([self.maps.place])
            self._locator.setKeepLayerSet(True)
            self._locator.setBackgroundEnabled(False)

    def _put_backdrop(self):
        """The part of the locator that is the same on every page, as one picture that the PDF holds once."""
        backdrop = QgsLayoutItemPicture(self.layout)
        self.layout.addLayoutItem(backdrop)
        backdrop.setId("locator_base")
        backdrop.attemptSetSceneRect(self._locator.mapRectToScene(self._locator.rect()))
        backdrop.setResizeMode(QgsLayoutItemPicture.ResizeMode.Stretch)
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.maps.backdrop(self._locator, DPI).save(buffer, "PNG")
        packed = bytes(content.toBase64()).decode()
        backdrop.setPicturePath(f"base64:{packed}", QgsLayoutItemPicture.Format.FormatRaster)
        self.layout.moveItemToBottom(backdrop)

    def _prepare_legend(self):
        self._legend = self._item("legend", QgsLayoutItemLegend)
        if self._legend is None:
            return
        self._tree = self._former = None
        self._legend_box = self._legend.rect().size()
        self._legend_styles = legend_styles(self._legend)
        self._symbol = QSizeF(self._legend.symbolWidth(), self._legend.symbolHeight())
        self._legend.setAutoUpdateModel(False)
        self._legend.setResizeToContents(True)
        if self._map is not None:
            self._legend.setLinkedMap(self._map)
            self._legend.setLegendFilterByMapEnabled(True)

    def show(self, page: Page, number: int, total: int) -> Shown:
        """Fill the layout with a page; `number` of `total` is printed on it."""
        not_whole = []
        texts = {"page": tr("{number} / {total}").format(number=number, total=total), **page.texts}
        texts.update({f"heading_{name}": table.heading for name, table in page.tables.items()})
        if page.feature is not None:
            self.layout.reportContext().setFeature(page.feature)
        texts["map_note"] = self._show_maps(page)
        shown_tables = self._show_tables(page, not_whole)
        self._show_photos(page, texts)
        if self._chart is not None:
            texts["heading_chart"] = page.chart.heading if page.chart is not None else ""
            self._chart.show(page.chart, self._ruler)
        self._show_texts(texts, not_whole)
        if self._legend is not None:
            self._legend.setTitle(plain_for_layout(texts.get("heading_legend", "")))
        if self._legend is not None and not self._show_legend():
            not_whole.append("legend")
        chart_texts = [text for bar in page.chart.bars for text in (bar.label, bar.text)] if self._charts(page) else []
        return Shown([*self._texts_shown(), *shown_tables, *chart_texts], not_whole)

    def _charts(self, page: Page) -> bool:
        return self._chart is not None and page.chart is not None

    def _show_maps(self, page: Page) -> str:
        self.maps.mark(page.geometry)
        if self._map is None:
            return ""
        has_place = page.geometry is not None and not page.geometry.isEmpty()
        look_at(self._map, page.geometry.boundingBox() if has_place else self.maps.extent)
        bar = self._item("scale_bar", QgsLayoutItemScaleBar)
        if bar is not None:
            set_scale_bar(bar, self._map.scale())
        scale = figure_text(self._map.scale(), "count")
        told = tr("Scale 1:{scale} · {crs}").format(scale=scale, crs=self.maps.crs.authid())
        return (
            told
            if has_place or page.is_of_all
            else tr("Not on the map: no geometry is recorded. {scale}").format(scale=told)
        )

    def _show_tables(self, page: Page, not_whole: list[str]) -> list[str]:
        texts = []
        for name, table in self._tables.items():
            content = page.tables.get(name)
            is_shown = content is not None and bool(content.rows)
            table.frame.setVisibility(is_shown)
            rule = next((one for one in self._items if one.id() == f"rule_{name}"), None)
            if rule is not None:
                rule.setVisibility(is_shown)
            if not is_shown:
                continue
            shown = fit_table(table.item, content, table.formats, table.size, self._ruler)
            table.frame.attemptResize(table.frame_size)
            if shown.folded:
                not_whole.append(name)
            texts += [*content.head, *(cell for row in shown.rows for cell in row if cell)]
        return texts

    def _show_photos(self, page: Page, texts: dict[str, str]):
        number = 1
        while (picture := self._item(f"photo_{number}", QgsLayoutItemPicture)) is not None:
            photo = page.photos[number - 1] if number <= len(page.photos) else None
            picture.setVisibility(photo is not None)
            picture.setPicturePath(str(photo.path) if photo is not None and photo.path is not None else "")
            texts[f"photo_{number}"] = photo.caption if photo is not None else ""
            number += 1

    def _show_texts(self, texts: dict[str, str], not_whole: list[str]):
        values = {**self._variables, **{_VARIABLE + name: text for name, text in texts.items()}}
        QgsExpressionContextUtils.setLayoutVariables(self.layout, values)
        for label, (text, text_format) in self._labels.items():
            label.setText(text)
            if not fit_label(label, text_format, self._ruler):
                not_whole.append(label.id())
        for name in ("badge", "notice"):
            box = next((one for one in self._items if one.id() == f"{name}_box"), None)
            if box is not None:
                box.setVisibility(bool(values.get(_VARIABLE + name)))

    def _texts_shown(self) -> list[str]:
        return [text for label in self._labels if label.isVisible() and (text := label.currentText())]

    def _show_legend(self) -> bool:
        if self._tree is None:
            made = self.maps.tree()
            self._legend.model().setRootGroup(made)
            self._tree = made  # which the legend does not keep alive; the former one only goes now
        # A legend that follows its map looks at it when it is drawn, and would be measured for the page before.
        model = self._legend.model()
        if self._map is not None:
            pixels = self._map.rect().size() * _LEGEND_DPI / 25.4
            seen = self._map.mapSettings(self._map.extent(), pixels, _LEGEND_DPI, True)
            self._filter = QgsLayerTreeFilterSettings(seen)
            model.setFilterSettings(self._filter)
            model.waitForHitTestBlocking()
        is_whole = fit_legend(self._legend, self._legend_styles, self._symbol, self._legend_box)
        if not is_whole:
            self._former, self._tree = self._tree, None
        return is_whole


class _OneTable:
    """A manual table of the template, with the format and the size that the template gave it."""

    def __init__(self, frame: QgsLayoutFrame):
        self.frame, self.item = frame, frame.multiFrame()
        self.formats = self.item.contentTextFormat(), self.item.headerTextFormat()
        self.size: QSizeF = frame.rect().size()
        self.frame_size = frame.sizeWithUnits()


def _variables_of(layout) -> dict[str, str]:
    """The variables of a template: those of a planner as they are, those of a page empty until a page fills them."""
    names, values = (layout.customProperty(key) or [] for key in ("variableNames", "variableValues"))
    return {name: "" if name.startswith(_VARIABLE) else value for name, value in zip(names, values)}


def _is_table(item) -> bool:
    return isinstance(item, QgsLayoutFrame) and isinstance(item.multiFrame(), QgsLayoutItemManualTable)


def _with_air(extent):
    grown = type(extent)(extent)
    grown.scale(1.04)
    return grown


def page_items(layout) -> list:
    """The items of a layout that are drawn, pages aside."""
    kept = [one for one in layout.items() if hasattr(one, "id") and not isinstance(one, QgsLayoutItemPage)]
    return [one for one in kept if one.isVisible() and not one.excludeFromExports()]
