"""One run of `printatlas`: from its parameters to pages, and from pages to files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsGeometry, QgsRectangle, QgsWkbTypes

from ..analysis.errors import InputError
from ..i18n import format_number, tr
from ..sheets.attachments import attached_file
from ..sheets.connections import address_of_layer
from ..sheets.errors import StoreError
from ..sheets.reading import read_sheets
from ..sheets.sessions import session
from .atlas_layers import credit_lines, map_layers, run_words, title_of
from .atlas_pages import AtlasRows, centrality_page, estate_page, overview_page
from .base import part_of
from .coordinates import LAMBERT_93, working_crs
from .expressions import expression_values
from .layout_maps import MapLayers
from .layout_pages import LayoutPages
from .model_files import BUNDLED_MODELS, model_behind, read_model
from .operation_pages import operation_page
from .origins import layer_of
from .page_content import Page
from .page_words import is_known
from .pdf_pages import PdfPages
from .row_labels import estate_labels, fictitious_notice, unique_labels
from .rows import features_of
from .score_words import criterion_title
from .several_layers import coded_layers
from .template_scan import read_template

_NO_FILE_NAME = re.compile(r"[^\w-]+")
_REVERSED = re.compile(r"\s*-\s*(\"(?:[^\"]|\"\")+\"|[A-Za-z_]\w*)\s*")
_TOLD_PAGES = 5


class AtlasRun:
    """`prepare` reads everything; `print_into` and `print_apart` write the pages, one at a time."""

    def __init__(self, algorithm, parameters, context, feedback):
        self.algorithm, self.parameters, self.context, self.feedback = algorithm, parameters, context, feedback
        self.reader = algorithm.reader

    def prepare(self, tick) -> tuple[LayoutPages, Sequence[Callable[[], Page]]]:
        """(the template ready to be filled, what makes each page)"""
        template_text = self._text(self.algorithm.TEMPLATE)
        template = read_template(template_text, self.algorithm.paper(self.parameters, self.context))
        self._tell_of(template)
        coverage = layer_of(self._definition(), self.parameters.get(self.algorithm.COVERAGE), self.context)
        rows = self._rows(coverage, part_of(tick, 0.0, 0.6))
        crs = self._crs
        project = self.context.project()
        given = self.algorithm.parameterAsLayerList(self.parameters, self.algorithm.LAYERS, self.context) or []
        layers, drawn = map_layers(given, coverage, project)
        self._keep = layers, drawn
        measured = [
            one
            for name in (self.algorithm.PROTECTIONS, self.algorithm.TRANSPORT)
            for one in self.algorithm.parameterAsLayerList(self.parameters, name, self.context) or []
        ]
        rows.common.update(self._common(coverage, rows, [*layers, *measured]))
        maps = MapLayers(layers, drawn, crs, _extent(rows.geometry), self.context.transformContext())
        tick(0.8)
        drawing = LayoutPages(template, maps, self._logos())
        return drawing, self._makers(template.name, rows, coverage)

    def _text(self, name: str) -> str:
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def _definition(self):
        return self.algorithm.parameterDefinition(self.algorithm.COVERAGE)

    def _warn(self, code: str, **details):
        self.algorithm.warn(self.feedback, code, **details)

    def _tell_of(self, template):
        if template.removed:
            self._warn("template_disarmed", path=template.name, what=", ".join(dict.fromkeys(template.removed)))
        if not template.is_bundled and self.parameters.get(self.algorithm.PAGE):
            self._warn("template_paper", path=template.name)

    def _rows(self, coverage, tick) -> AtlasRows:
        name = self.algorithm.COVERAGE
        source = self.reader.source(name)
        has_shape = QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.NullGeometry
        own = source.sourceCrs()
        crs = working_crs(own) if has_shape and own.isValid() else QgsCoordinateReferenceSystem(LAMBERT_93)
        self._crs = crs
        table = self.reader.read_main(name, crs if has_shape else None, part_of(tick, 0.0, 0.4))
        chosen = self._chosen(table)
        if not len(chosen):
            raise InputError("nothing_to_print", layer=table.name)
        geometry = table.geometry if has_shape else np.full(len(table), None)
        labels = estate_labels(table.frame)
        rows = AtlasRows(
            table.frame.iloc[chosen].reset_index(drop=True),
            geometry[chosen],
            [labels[one] for one in chosen],
            _ranked(table.frame),
            {one.name(): one.alias() for one in coverage.fields()} if coverage is not None else {},
            self._criteria(coverage, table.frame.columns),
        )
        self._measure(rows, table, chosen, part_of(tick, 0.4, 1.0))
        self._ids = table.ids[chosen]
        return rows

    def _chosen(self, table) -> np.ndarray:
        """Positions of the rows to print, in the order of the pages."""
        arguments = (self.algorithm, self.algorithm.COVERAGE, table, self.parameters)
        kept = expression_values(*arguments, self.algorithm.FILTER, self.context, "page_expression")
        chosen = [at for at in range(len(table)) if kept is None or (is_known(kept[at]) and kept[at])]
        # QGIS takes minus nothing for zero, and would put what is not known among the figures.
        text = self.algorithm.parameterAsExpression(self.parameters, self.algorithm.SORT, self.context)
        reversed_field = _REVERSED.fullmatch(text or "")
        asked = {**self.parameters, self.algorithm.SORT: reversed_field.group(1)} if reversed_field else self.parameters
        order = expression_values(*arguments[:3], asked, self.algorithm.SORT, self.context, "page_expression")
        if order is not None:
            chosen.sort(key=lambda at: _sort_key(order[at], bool(reversed_field)))
        return np.array(chosen, dtype=np.int64)

    def _criteria(self, coverage, names) -> dict[str, str]:
        """What each criterion is called: in the model that scored the layer or what it was made from, if it tells."""
        ids = {name[2:] for name in names if name.startswith("c_")}
        own = model_behind(coverage) if coverage is not None else None
        models = [own] if own is not None else [read_model(name)[2] for name in BUNDLED_MODELS]
        for model in models:
            titles = {one.id: criterion_title(one) for one in model.criteria()}
            if ids <= set(titles) and (own is not None or ids == set(titles)):
                return titles
        return {}

    def _measure(self, rows: AtlasRows, table, chosen, tick):
        from .heritage_figures import measure_near, measure_protections

        covers, near = coded_layers(self.reader, [self.algorithm.PROTECTIONS, self.algorithm.TRANSPORT])
        if not (covers or near) or table.missing.all():
            return
        titles = self._titles(self.algorithm.PROTECTIONS)
        found = measure_protections(self.reader, covers, table, False, part_of(tick, 0.0, 0.5))
        for title, one in zip(titles, found):
            rows.covered[title] = one.cover.figures["share"].to_numpy()[chosen]
        titles = self._titles(self.algorithm.TRANSPORT)
        for title, one in zip(titles, measure_near(self.reader, near, table, 500.0, part_of(tick, 0.5, 1.0))):
            metres = one.surroundings.figures["distance_m"].to_numpy()[chosen]
            names = [one.names[at] if at >= 0 else None for at in np.asarray(one.surroundings.nearest)[chosen]]
            rows.around[title] = (names, metres)

    def _titles(self, name: str) -> list[str]:
        layers = self.algorithm.parameterAsLayerList(self.parameters, name, self.context) or []
        return unique_labels(pd.DataFrame({"name": [title_of(one) for one in layers]}))

    def _common(self, coverage, rows: AtlasRows, layers) -> dict[str, str]:
        return {
            "annex": self._text(self.algorithm.ANNEX),
            "notice": fictitious_notice(rows.frame),
            "run": run_words(coverage, self.algorithm.run_record),
            "heading_legend": tr("Legend"),
            "heading_sources": tr("Sources and licences"),
            "sources": " · ".join(credit_lines(layers)),
        }

    def _logos(self) -> list[Path]:
        found = []
        for name in self.algorithm.LOGOS:
            path = Path(self._text(name))
            if not self._text(name):
                continue
            try:
                found.append(attached_file(path.parent, path.name))
            except StoreError:
                raise InputError("logo_refused", path=path.name) from None
        return found

    def _makers(self, template: str, rows: AtlasRows, coverage) -> list[Callable[[], Page]]:
        n = len(rows.frame)
        if template.startswith("overview_map"):
            title = self._text(self.algorithm.TITLE) or coverage.name()
            return [lambda: overview_page(rows, title)]
        self._fetch_features(rows)
        if template.startswith("operation_sheet"):
            return self._operation_makers(rows, coverage)
        is_centrality = template.startswith("centrality_sheet") or "stops_500" in rows.frame
        make = centrality_page if is_centrality else estate_page
        return [lambda at=at: make(rows, at) for at in range(n)]

    def _fetch_features(self, rows: AtlasRows):
        request = QgsFeatureRequest().setFilterFids([int(one) for one in self._ids])
        source = self.reader.source(self.algorithm.COVERAGE)
        found = {one.id(): one for one in features_of(source, request, None)}
        rows.features = [found.get(int(one)) for one in self._ids]

    def _operation_makers(self, rows: AtlasRows, coverage) -> list[Callable[[], Page]]:
        address = address_of_layer(coverage) if coverage is not None else None
        if address is None or "uuid" not in rows.frame or "strand" not in rows.frame:
            raise InputError("not_operations", layer=self.reader.name(self.algorithm.COVERAGE))
        try:
            with session(address, is_read_only=True) as opened:
                sheets = read_sheets(opened)
        except StoreError as failure:
            raise InputError(failure.code, **failure.details) from None
        given = self._text(self.algorithm.ATTACHMENTS)
        folder = Path(given) if given else Path(address.path).parent if address.path else None

        def make(at: int) -> Page:
            sheet = sheets.get(rows.frame["uuid"].iloc[at])
            if sheet is None:
                raise InputError("layer_changed", layer=self.reader.name(self.algorithm.COVERAGE))
            return operation_page(sheet, folder, rows.common, _qgis_geometry(rows.geometry[at]), rows.features[at])

        return [lambda at=at: make(at) for at in range(len(rows.frame))]

    def print_into(self, drawing: LayoutPages, makers, path: str, tick):
        title = self._text(self.algorithm.TITLE) or self.algorithm.displayName()
        told = 0
        with PdfPages(path, title) as pdf:
            for number, make in enumerate(makers, 1):
                tick((number - 1) / len(makers))
                told += self._draw(drawing, make(), number, len(makers), pdf, told)
        self._tell_sum(told)

    def print_apart(self, drawing: LayoutPages, makers, folder: Path, tick):
        folder.mkdir(parents=True, exist_ok=True)
        digits, told = len(str(len(makers))), 0
        for number, make in enumerate(makers, 1):
            tick((number - 1) / len(makers))
            page = make()
            stem = _NO_FILE_NAME.sub("_", page.name).strip("_")[:60]
            with PdfPages(folder / f"{number:0{digits}d}_{stem}.pdf", page.name) as pdf:
                told += self._draw(drawing, page, number, len(makers), pdf, told)
        self._tell_sum(told)

    def _draw(self, drawing, page: Page, number: int, total: int, pdf: PdfPages, told: int) -> int:
        """1 where the page is not whole, which is told of the first few."""
        shown = drawing.show(page, number, total)
        pdf.add(drawing.layout)
        if shown.not_whole and told < _TOLD_PAGES:
            what = ", ".join(dict.fromkeys(shown.not_whole))
            self._warn("page_not_whole", number=number, name=page.name, what=what)
        return bool(shown.not_whole)

    def _tell_sum(self, told: int):
        if told > _TOLD_PAGES:
            self._warn("pages_not_whole", n=format_number(told))


def _ranked(frame) -> int:
    return int(frame["rank"].notna().sum()) if "rank" in frame else len(frame)


def _sort_key(value, is_reversed: bool):
    """Numbers before texts, each in its order; what is not known comes last."""
    if not is_known(value):
        return (2, 0.0, "")
    if isinstance(value, (int, float)):
        return (0, -float(value) if is_reversed else float(value), "")
    return (1, 0.0, str(value).casefold())


def _extent(geometry: np.ndarray) -> QgsRectangle:
    left, low, right, high = shapely.total_bounds(geometry)
    if not np.isfinite([left, low, right, high]).all():
        return QgsRectangle(640_000, 7_010_000, 760_000, 7_060_000)  # the basin, in Lambert-93
    box = QgsRectangle(left, low, right, high)
    return box if box.width() > 0 or box.height() > 0 else box.buffered(500)


def _qgis_geometry(shape) -> QgsGeometry | None:
    if shape is None or shapely.is_empty(shape):
        return None
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shape))
    return geometry
