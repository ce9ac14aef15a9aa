"""One run of the printing of the annex: what was read once, and a document of it, whole or of one EPCI."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle

from ..analysis.errors import InputError
from ..i18n import format_date, format_number, tr
from ..sheets.reading import checksum_of
from ..sheets.tables import STRANDS
from .atlas_layers import credit_lines
from .base import part_of
from .coordinates import LAMBERT_93
from .dossier_blocks import Frame, Mark, Section, planned
from .dossier_data import DossierData, Objects, notice_of, read_contract, read_objects
from .dossier_document import Dossier, PrintedDossier, print_dossier
from .dossier_front import Cover, Overview, cover_figures, cover_page, overview_page
from .dossier_layers import background_layers, layer_facts, object_layer
from .dossier_pages import (
    ObjectPage,
    Templates,
    extent_of,
    object_pages,
    operation_object_pages,
    planned_pages,
    strand_mark,
)
from .dossier_sections import amounts_decimals, method_section, summary_tables, table_sections
from .dossier_twin import add_overview, add_pages, add_section, new_twin, save_twin
from .page_charter import plain_text
from .row_labels import titled
from .score_words import criterion_title

_MOST_TOLD = 5


class Content(NamedTuple):
    """What one dossier says, for its PDF and for its editable twin."""

    title: str
    frame: Frame
    cover: Cover
    overview: Overview | None
    tables: list[Section]
    chapters: list[tuple[Mark, list[ObjectPage]]]
    templates: Templates
    method: Section


class DossierRun:
    def __init__(self, algorithm, address, parameters, context, feedback, tick):
        self.algorithm, self.parameters, self.context, self.feedback = algorithm, parameters, context, feedback
        self.address = address
        # Layouts want a project; that of the user is none of their business.
        self.project = QgsProject()
        sheets, settings, damaged = read_contract(address, STRANDS)
        if damaged:
            algorithm.warn(feedback, "sheets_damaged", n=len(damaged), names=", ".join(damaged[:5]))
        tick(0.3)
        estates = read_objects(algorithm.reader, algorithm.ESTATES, "estates")
        crs = estates.table.crs if estates is not None else None
        others = [
            found
            for parameter, role in ((algorithm.CENTRALITIES, "centralities"), (algorithm.SITES, "heritage_sites"))
            if (found := read_objects(algorithm.reader, parameter, role, crs)) is not None
        ]
        tick(0.8)
        notice = notice_of([one for one in (estates, *others) if one is not None])
        self.data = DossierData(estates, others, sheets, settings, notice)
        self.model = algorithm.model_for(parameters, context)
        self.layers = {
            one.role: object_layer(algorithm, one, parameters, context) for one in (estates, *others) if one is not None
        }
        self.background = background_layers(algorithm, parameters, context)
        known = [one.table.crs for one in (estates, *others) if one is not None]
        self.crs = known[0] if known else QgsCoordinateReferenceSystem(LAMBERT_93)
        self.folder = Path(address.path).parent if address.path else None
        self._not_whole = 0
        if not len(self.data.operations()) and estates is None:
            raise InputError("contract_empty")

    def choose(self, names: list[str]):
        """Keep only these EPCI."""
        if not names:
            return
        known = self.data.institutions()
        absent = [name for name in names if name not in known]
        if absent:
            raise InputError("epci_unknown", names=", ".join(absent), known=", ".join(known) or "–")
        kept = [self.data.of(name) for name in names]
        self.data = kept[0] if len(kept) == 1 else _together(self.data, kept)

    def write(self, data: DossierData, path: Path, twin: Path | None, tick) -> PrintedDossier:
        """Print a dossier, check it, and write it (with its editable twin) where it is asked for."""
        content = self._content(data)
        path.parent.mkdir(parents=True, exist_ok=True)
        printed = print_dossier(self._dossier(content), path, self._info(content.title), part_of(tick, 0.0, 0.95))
        if self._not_whole > _MOST_TOLD:
            self.algorithm.warn(self.feedback, "pages_not_whole", n=format_number(self._not_whole))
        self._not_whole = 0
        if twin is not None:
            self._write_twin(content, twin)
        tick(1.0)
        return printed

    def _write_twin(self, content: Content, path: Path):
        document = new_twin(content.cover, content.frame.footer_line, self._info(content.title))
        if content.overview is not None:
            add_overview(document, content.overview)
        for section in content.tables:
            add_section(document, section)
        for mark, pages in content.chapters:
            add_pages(document, mark, [one.make() for one in pages])
        add_section(document, content.method)
        save_twin(document, path)

    def title(self) -> str:
        text = self.algorithm.parameterAsString(self.parameters, self.algorithm.TITLE, self.context)
        return plain_text(text, 200) or tr("Contract annex")

    def subtitle(self, data: DossierData) -> str:
        text = self.algorithm.parameterAsString(self.parameters, self.algorithm.ANNEX, self.context)
        parts = [plain_text(text or "", 120), plain_text(data.epci, 120)]
        return " – ".join(filter(None, parts))

    def _info(self, title: str) -> dict[str, str]:
        run = self.algorithm.run_record
        subject = tr("Contract annex")
        keywords = f"bassin_minier, {run['algorithm']}, {run['run_id']}"
        author = tr("Coal basin plugin {version}").format(version=run["plugin_version"])
        return {"Title": title, "Subject": subject, "Keywords": keywords, "Author": author}

    def _content(self, data: DossierData) -> Content:
        run, tables = self.algorithm.run_told(), summary_tables(data)
        title, subtitle = self.title(), self.subtitle(data)
        frame = Frame(titled(title, subtitle) if subtitle else title, subtitle or title, run["run_id"])
        cover = Cover(
            title,
            subtitle,
            format_date(run["date"][:10]),
            plain_text(data.notice, 300),
            cover_figures(tables, amounts_decimals(tables)),
            tr("Run {run_id}").format(run_id=run["run_id"]),
        )
        facts = layer_facts(self.algorithm, self.parameters, self.context, self._contract_facts(data))
        method = method_section(data, self.model, run, facts, self._statement())
        overview, sections = self._overview(data), table_sections(tables)
        chapters, templates = self._chapters(data, subtitle, run), self._templates(data)
        return Content(frame.document, frame, cover, overview, sections, chapters, templates, method)

    def _templates(self, data: DossierData) -> Templates:
        layers = [self.layers[one] for one in ("centralities", "heritage_sites") if one in self.layers]
        extent = extent_of(data, self.crs, self.context)
        drawn = [*layers, *self.background]
        return Templates(drawn, self.layers.get("estates"), self.crs, extent, self.context.transformContext())

    def _chapters(self, data: DossierData, annex: str, run: dict) -> list[tuple[Mark, list[ObjectPage]]]:
        """One chapter per kind of object; operations by strand."""
        layers = [*self.layers.values(), *self.background]
        told = tr("Printed by run {run} on {date}, plugin {plugin}, QGIS {qgis}.")
        common = {
            "annex": annex,
            "notice": plain_text(data.notice, 300),
            "run": told.format(
                run=run["run_id"],
                date=format_date(run["date"][:10]),
                plugin=run["plugin_version"],
                qgis=run["qgis_version"].partition("-")[0],
            ),
            "heading_legend": tr("Legend"),
            "heading_sources": tr("Sources and licences"),
            "sources": " · ".join(credit_lines(layers)),
        }
        criteria = {one.id: criterion_title(one) for one in self.model.criteria()} if self.model is not None else {}
        titles = {"estates": tr("Mining estates"), "centralities": tr("Centralities")}
        made = [
            (Mark(titles.get(one.role, tr("Heritage sites")), 0, one.role), object_pages(one, common, criteria))
            for one in (data.estates, *data.others)
            if one is not None and len(one)
        ]
        found = operation_object_pages(data, self.folder, common, self.crs, self.context)
        return made + [(strand_mark(strand), pages) for strand, pages in found.items()]

    def _tell(self, number: int, name: str, what: list[str]):
        """Say which pages are not whole, the first few by name."""
        self._not_whole += 1
        if self._not_whole <= _MOST_TOLD:
            told = ", ".join(dict.fromkeys(what))
            self.algorithm.warn(self.feedback, "page_not_whole", number=number, name=name, what=told)

    def _dossier(self, content: Content) -> Dossier:
        project, frame = self.project, content.frame
        made = Dossier(project, content.title, frame, [cover_page(project, content.cover)])
        if content.overview is not None:
            made.pages.append(overview_page(project, content.overview, frame))
        chapter = Mark(tr("Summary tables"), 0, "tableaux")
        for position, section in enumerate(content.tables):
            made.pages += planned(project, section, frame, None if position else chapter)
        operations = Mark(tr("Operations"), 0, "operations")
        is_first = True
        for mark, pages in content.chapters:
            chapter = planned_pages(pages, mark, content.templates, self._tell)
            if mark.level and is_first:  # the first strand opens the chapter of the operations
                chapter[0] = chapter[0]._replace(marks=(operations, *chapter[0].marks))
                is_first = False
            made.pages += chapter
        made.pages += planned(project, content.method, frame)
        return made

    def _statement(self) -> str:
        return tr(
            "Every text and figure of this document was read back from the finished file, at its place on the page, "
            "and compared with the data before the file was handed over."
        )

    def _contract_facts(self, data: DossierData) -> dict:
        digest = hashlib.sha256("".join(checksum_of(sheet) for sheet in data.sheets.values()).encode()).hexdigest()
        return {
            "name": tr("Operation sheets"),
            "source": self.address.title,
            "count": len(data.sheets),
            "sha256": digest[:16],
            "run_id": "",
            "rights": "",
        }

    def _overview(self, data: DossierData) -> Overview | None:
        objects = [one for one in (data.estates, *data.others) if one is not None and len(one)]
        if not objects:
            return None
        crs = objects[0].table.crs
        places = [shapely.total_bounds(_shapes(one)) for one in objects if one.table.crs == crs]
        left, low = (min(box[side] for box in places) for side in (0, 1))
        right, high = (max(box[side] for box in places) for side in (2, 3))
        if not left <= right:
            return None
        extent = QgsRectangle(left, low, right, high)
        extent.grow(0.03 * max(extent.width(), extent.height(), 1e-6))
        numbers = []
        if data.estates is not None:
            points = shapely.centroid(_shapes(data.estates))
            numbers = [
                (point.x, point.y, number)
                for number, point in enumerate(points, 1)
                if point is not None and not point.is_empty
            ]
        order = ("centralities", "heritage_sites", "estates")
        layers = [self.layers[one].clone() for one in order if one in self.layers]
        if "estates" in self.layers:
            layers[-1].setLabelsEnabled(False)  # the numbers of the table stand there
        return Overview([*layers, *self.background], extent, crs, numbers)


def _shapes(objects: Objects):
    return objects.table.geometry[objects.frame.index.to_numpy()]


def _together(data: DossierData, kept: list[DossierData]) -> DossierData:
    def joined(several: list[Objects]) -> Objects:
        first = several[0]
        return replace(first, frame=pd.concat([one.frame for one in several])) if first.has_epci else first

    estates = joined([one.estates for one in kept]) if data.estates is not None else None
    others = [joined([one.others[position] for one in kept]) for position in range(len(data.others))]
    sheets = {uuid: sheet for one in kept for uuid, sheet in one.sheets.items()}
    return replace(data, estates=estates, others=others, sheets=sheets, epci=", ".join(one.epci for one in kept))
