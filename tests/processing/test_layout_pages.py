"""Pages of the worst data: nothing lies on anything else, no text is cut, on every template and paper."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

from bassin_minier_plugin.processing.atlas_pages import AtlasRows, centrality_page, estate_page, overview_page
from bassin_minier_plugin.processing.layout_maps import MapLayers, round_scale
from bassin_minier_plugin.processing.layout_pages import LayoutPages
from bassin_minier_plugin.processing.operation_pages import operation_page
from bassin_minier_plugin.processing.pdf_pages import PdfPages, count_pages
from bassin_minier_plugin.processing.template_scan import PAPERS, read_template
from bassin_minier_plugin.sheets.tables import CHILDREN, OPERATION
from tests.processing.printed import faults_of, squeezed, words_of
from tests.running import memory_layer, square

LONG = "Cité-jardin du Moulin et des Anciens Combattants de la Fosse n° 12 bis de la Compagnie des Mines — " * 2
COMMON = {
    **{"annex": "Annexe 12 bis", "notice": "Données fictives de démonstration", "run": "Exécution " + "f" * 32},
    **{"heading_legend": "Légende", "heading_sources": "Sources et licences", "sources": "Une source, " * 90},
}
SHAPES = {
    "tiny": square(690_000, 7_034_000, 20),
    "railway": "LINESTRING(690000 7034000, 693000 7036000, 700000 7034500)",
    "point": "POINT(691000 7034500)",
    "none": None,
}
SHAPES["parts"] = shapely.MultiPolygon(
    [shapely.box(x, 7_034_000, x + 300, 7_034_300) for x in (690_000, 690_900, 697_000)]
).wkt


def estate_rows(shape: str | None, is_known: bool) -> AtlasRows:
    figures = {
        **{"type": LONG, "landlord": LONG, "dwellings": 12_345, "vacant_dwellings": 123, "built_year": 1904},
        **{"interet": "Exceptionnelle", "condition_index": 97.8, "income_per_cu": 14_247.0, "poverty_rate": 0.529},
        **{"energy_fg_share": 0.763, "cost_eur": 107_640_000, "selected": 1, "phase": 2, "robustness": "debated"},
        **{"p_top": 0.5, "selection_frequency": 0.79, "completeness": 0.8, "why": LONG * 2, "why_not": LONG},
        **{f"c_criterion_{n}": 7.7 for n in range(10)},
        **{"score": 77.0, "rank": 123, "score_min": 60.1, "score_max": 92.3, "rank_min": 98, "rank_max": 240},
        **{"property_share": 0.999, "buffer_share": 0.0, "qpv_share": 0.25, "opinions": LONG},
        **{"stop_distance_m": 12_345.0, "nearest_stop": LONG, "nearest_m": 999.0, "headway_min": 7.5},
        **{"stops_300": 1, "stops_500": 2, "stops_800": 3, "demand": 1234.0, "service": "served"},
        **{f"demand_{d}": 1000.0 for d in (300, 500, 800)},
        **{f"demand_share_{d}": 0.5 for d in (300, 500, 800)},
        **{f"area_share_{d}": 0.5 for d in (300, 500, 800)},
    }
    if not is_known:
        figures = dict.fromkeys(figures)
    figures.update({"commune": LONG, "epci": "CA de Béthune-Bruay, Artois-Lys Romane"})
    geometry = np.array([shapely.from_wkt(shape) if shape else None], dtype=object)
    titles = {f"criterion_{n}": f"Un critère au titre fort long, le numéro {n} de la liste" for n in range(10)}
    frame = pd.DataFrame([figures], dtype=object)
    return AtlasRows(frame, geometry, [LONG], 543, criteria=titles, common=COMMON)


def sheet(lines: int, is_known: bool) -> dict:
    row = {
        **{"uuid": "s1", "number": "31-007 bis", "title": LONG, "strand": "estate", "description": LONG * 3},
        **{"lead": LONG[:90], "status": "in_works", "phase": 1, "immediate": True, "epci": "CALL", "commune": "Lens"},
        **{"start_date": "2017-07-28", "end_date": "2027-05-17", "dwellings_planned": 1234, "dwellings_committed": 900},
        **{"dwellings_delivered": 12, "cost_eur": 125_212_000.0, "dpe_before": "G", "dpe_after": "B", "geometry": None},
    }
    if not is_known:
        row = {**dict.fromkeys(row), "uuid": "s1", "title": LONG, "strand": "estate", "status": "study"}
    found = {OPERATION: [row], **{table: [] for table in CHILDREN}}
    for n in range(lines):
        known = {"funder": f"Financeur {n}", "year": 2018 + n, "planned": 1e7, "committed": 1e6, "paid": 1e5}
        found["operation_funding"].append(known if is_known else dict.fromkeys(known))
        found["operation_partner"].append({"organisation": LONG[:60], "role": LONG[:40] if is_known else None})
        found["operation_milestone"].append({"name": LONG[:50], "due_date": "2018-12-22", "done_date": None})
        found["operation_indicator"].append(
            {"name": LONG[:60], "unit": "kWh/m²/an", "baseline": 402.0, "target": 142.0, "value": 126.7, "at": None}
        )
        found["operation_link"].append({"label": LONG[:60], "feature_key": "C-1"})
        found["operation_attachment"].append({"path": f"absent_{n}.jpg", "caption": LONG[:80], "kind": "photo"})
    return found


@pytest.fixture
def maps(qgis_app, qgis_processing):
    coverage = memory_layer("Polygon", "name:string", [(square(690_000, 7_034_000, 400), LONG)], name=LONG)
    others = [
        memory_layer("Polygon", "name:string", [(square(680_000, 7_020_000, 40_000), "x")], name=f"{LONG[:70]} {n}")
        for n in range(18)
    ]
    extent = QgsRectangle(650_000, 7_020_000, 746_000, 7_056_000)
    crs = QgsCoordinateReferenceSystem("EPSG:2154")
    return MapLayers([coverage, *others], coverage, crs, extent, QgsCoordinateTransformContext())


def pages_of(template: str):
    if template == "operation_sheet":
        for lines, is_known in ((0, True), (6, True), (30, True), (2, False)):
            geometry = QgsGeometry.fromWkt(SHAPES["parts"]) if lines else None
            yield operation_page(sheet(lines, is_known), None, COMMON, geometry)
        return
    make = {"estate_sheet": estate_page, "centrality_sheet": centrality_page}.get(template)
    for name, is_known in (("tiny", True), ("railway", True), ("parts", False), ("none", False)):
        rows = estate_rows(SHAPES[name], is_known)
        yield make(rows, 0) if make else overview_page(rows, LONG)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("template", ["estate_sheet", "operation_sheet", "centrality_sheet", "overview_map"])
def test_nothing_is_cut_and_nothing_overlaps(maps, template, paper):
    drawing = LayoutPages(read_template(template, paper), maps)

    for page in pages_of(template):
        drawing.show(page, 123, 543)
        assert faults_of(drawing.layout) == []


def test_the_list_of_texts_of_a_page_is_what_the_document_says(maps, tmp_path):
    drawing = LayoutPages(read_template("estate_sheet", "a4_portrait"), maps)

    with PdfPages(tmp_path / "page.pdf") as pdf:
        shown = drawing.show(estate_page(estate_rows(SHAPES["tiny"], True), 0), 1, 1)
        pdf.add(drawing.layout)

    text = squeezed(words_of(tmp_path / "page.pdf"))
    assert len(shown.texts) > 60
    assert [one for one in shown.texts if squeezed(one.replace("\n", "")) not in text] == []


def test_several_templates_go_into_one_document(maps, tmp_path):
    estates = LayoutPages(read_template("estate_sheet", "a4_portrait"), maps)
    overview = LayoutPages(read_template("overview_map", "a3_landscape"), maps)
    rows = estate_rows(SHAPES["tiny"], True)

    with PdfPages(tmp_path / "both.pdf") as pdf:
        overview.show(overview_page(rows, "Tout"), 1, 2)
        pdf.add(overview.layout)
        estates.show(estate_page(rows, 0), 2, 2)
        pdf.add(estates.layout)

    assert (pdf.pages, count_pages(tmp_path / "both.pdf")) == (2, 2)
    assert "Tout" in words_of(tmp_path / "both.pdf", 1) and "77,0" in words_of(tmp_path / "both.pdf", 2).replace(
        ".", ","
    )


@pytest.mark.parametrize(
    ("scale", "rounded"), [(20, 1000), (1001, 1250), (4900, 5000), (5001, 6000), (640_000, 750_000)]
)
def test_scales_are_round(scale, rounded):
    assert round_scale(scale) == rounded
