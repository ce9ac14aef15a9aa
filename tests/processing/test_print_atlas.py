"""Atlases: each figure of each feature is on its page, whatever the data, the template and the paper."""

from __future__ import annotations

import json
import subprocess

import pytest
from qgis.core import QgsProcessingException

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.processing.pdf_pages import count_pages
from bassin_minier_plugin.processing.template_scan import PAPERS, read_template, scan
from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.save import save
from tests.processing.printed import fonts_of, squeezed, words_of
from tests.running import Listener, fresh_qgis_process, memory_layer, square
from tests.sheets.sheets import new_sheet

FIELDS = (
    "name:string,commune:string,epci:string,dwellings:integer,poverty_rate:double,income_per_cu:double,"
    "c_income:double,c_poverty:double,score:double,rank:integer,completeness:double,property_share:double,"
    "stop_distance_m:double"
)
ROWS = [
    (
        square(690_000, 7_034_000, 400),
        "Cité A",
        "Lens",
        "CALL",
        1234,
        0.517,
        14975.6,
        7.4,
        11.1,
        18.5,
        2,
        1.0,
        1.0,
        350,
    ),
    (
        square(691_000, 7_034_000, 20),
        "Cité B",
        "Lens",
        "CALL",
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        0.2,
        None,
        None,
    ),
    (
        square(699_000, 7_030_000, 900),
        "Cité C",
        "Avion",
        "CALL",
        0,
        0.0,
        20000.0,
        30.2,
        40.3,
        70.5,
        1,
        0.9,
        0.25,
        12345,
    ),
]


def estates_layer(rows=ROWS):
    return memory_layer("MultiPolygon", FIELDS, rows, name="estates")


@pytest.fixture
def printed(run, tmp_path):
    """Print an atlas; return the path of the PDF and the results."""

    def printing(layer, listener=None, **parameters):
        target = tmp_path / "atlas.pdf"
        return target, run("printatlas", {"COVERAGE": layer, "OUTPUT": str(target), **parameters}, listener)

    return printing


def test_each_page_bears_the_figures_of_its_feature(printed):
    path, results = printed(estates_layer(), ANNEX="Annex 7")

    assert (results["PAGES"], count_pages(path)) == (3, 3)
    first, second, third = (squeezed(words_of(path, page)) for page in (1, 2, 3))
    for told in ("CitéA", "Lens·CALL", "18.5", "rank2of2", "1234", "51.7%", "14976€/year", "7.4", "11.1", "350m"):
        assert told in first, told
    for told in ("CitéC", "70.5", "rank1of2", "30.2", "40.3", "0.0%", "20000", "12.3km", "25.0%", "90.0%", "3/3"):
        assert told in third, told
    assert "Annex7" in first and "1/3" in first
    assert "CitéB" in second and "CitéA" not in second


def test_what_is_not_known_is_told_and_never_zero(printed):
    path, _ = printed(estates_layer([ROWS[1]]))

    text = words_of(path)
    assert text.count("not stated") >= 8  # badge, three figures, two bars, total, share, distance
    assert "NULL" not in text and "nan" not in text.lower().replace("annan", "")
    assert "Dwellings 0" not in text and "Dwellings not stated" in text


def test_the_filter_keeps_and_the_order_sorts(printed):
    path, results = printed(estates_layer(), FILTER='"score" is not null', SORT='"rank"')

    assert results["PAGES"] == 2
    assert "Cité C" in words_of(path, 1) and "Cité A" in words_of(path, 2)


def test_an_order_leaves_what_is_not_known_for_the_end(printed):
    path, _ = printed(estates_layer(), SORT='-"dwellings"')

    assert [next(n for n in "ABC" if f"Cité {n}" in words_of(path, page)) for page in (1, 2, 3)] == ["A", "C", "B"]


def test_a_file_for_each_page(run, tmp_path):
    run("printatlas", {"COVERAGE": estates_layer(), "FOLDER": str(tmp_path / "pages"), "OUTPUT": ""})

    files = sorted(one.name for one in (tmp_path / "pages").iterdir())
    assert files == ["1_Cité_A.pdf", "2_Cité_B.pdf", "3_Cité_C.pdf"]
    assert all(count_pages(tmp_path / "pages" / one) == 1 for one in files)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"FILTER": '"nothing" = 1'}, "cannot be used"),
        ({"FILTER": '"score" > 100'}, "No feature"),
        ({"TEMPLATE": "nowhere.qpt"}, "is no template"),
        ({"TEMPLATE": "operation_sheet"}, "not the operation layer"),
        ({"OUTPUT": ""}, "Give a PDF file or a folder"),
    ],
)
def test_a_wrong_request_is_refused_in_a_sentence(printed, tmp_path, wrong, words):
    with pytest.raises(QgsProcessingException, match=words):
        printed(estates_layer(), **wrong)
    assert list(tmp_path.iterdir()) == []


def test_cancel_stops_between_pages_and_leaves_nothing(printed, tmp_path):
    listener = Listener()
    listener.cancel_at = 30

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        printed(estates_layer(), listener)
    assert list(tmp_path.iterdir()) == []


def test_a_stump_is_no_document(printed):
    path, _ = printed(estates_layer())
    whole = path.read_bytes()

    path.write_bytes(whole[: len(whole) // 2])
    assert count_pages(path) == -1


def test_a_full_disk_is_told(provider, printed, tmp_path, monkeypatch):
    monkeypatch.setattr("bassin_minier_plugin.processing.pdf_pages.count_pages", lambda path: -1)

    with pytest.raises(QgsProcessingException, match="disk is probably full"):
        printed(estates_layer())
    assert list(tmp_path.iterdir()) == []


def test_hostile_text_stays_text(printed, monkeypatch):
    monkeypatch.setenv("BM_SECRET", "s3cret-value")
    hostile = "[% env('BM_SECRET') %]<img src=http://x.invalid/a.png> {{7*7}} %%EOF"
    row = list(ROWS[0])
    row[1] = row[2] = hostile
    layer = estates_layer([tuple(row)])
    layer.setName(hostile)

    path, _ = printed(layer, ANNEX=hostile)

    text = squeezed(words_of(path))
    assert "s3cret" not in text
    assert text.count(squeezed("env('BM_SECRET')")) >= 2
    assert "<imgsrc=http://x.invalid/a.png>" in text


def test_a_broken_outline_has_its_page_too(printed):
    bow = "POLYGON((690000 7034000,690400 7034400,690400 7034000,690000 7034400,690000 7034000))"
    row = (bow, *ROWS[0][1:])

    path, results = printed(estates_layer([row, (None, "Cité Sans", *ROWS[0][2:])]))

    assert results["PAGES"] == 2
    assert "Cité A" in words_of(path, 1) and "Not on the map" in words_of(path, 2)


def test_fonts_are_embedded(printed):
    path, _ = printed(estates_layer())

    fonts = fonts_of(path)
    assert fonts and all(line[-5] == "yes" for line in fonts), fonts


def test_the_overview_lists_all_and_sums(printed):
    path, results = printed(estates_layer(), TEMPLATE="overview_map", TITLE="All of them")

    text = squeezed(words_of(path))
    assert results["PAGES"] == 1
    for told in ("Allofthem", "CitéA", "CitéB", "CitéC", "1234", "Dwellings:notstatedfor1", "Total3"):
        assert told in text, told


def test_an_operation_bears_its_money_and_its_partners(printed, tmp_path):
    store = address.geopackage(tmp_path / "contrat" / "contrat.gpkg")
    (tmp_path / "contrat").mkdir()
    create_store(store)
    save(store, new_sheet("s1", title="Rénover [% env('HOME') %]"))

    path, results = printed(f"{store.path}|layername=operation", TEMPLATE="operation_sheet")

    text = squeezed(words_of(path))
    assert results["PAGES"] == 1
    assert squeezed("Rénover [% env('HOME') %]") in text
    # the cents of 4 400 000.50 and 8 400 000.50 are rounded up
    for told in ("État 2018 4000000 not stated not stated", "Région 2019 4400001", "Total 8400001", "CALL EPCI"):
        assert squeezed(told) in text, told
    for told in (
        "Dwellings planned 120",
        "Dwellings delivered not stated",
        "Cité des Fleurs",
        "logements F-G (%) 62.50 0",
    ):
        assert squeezed(told) in text, told


def test_a_template_with_a_document_type_is_refused():
    with pytest.raises(InputError, match="template_has_dtd"):
        scan(b'<!DOCTYPE x [<!ENTITY a "b">]><Layout/>', "x")


def test_a_template_that_is_nested_without_end_is_refused():
    with pytest.raises(InputError, match="template_too_deep"):
        scan(b"<Layout>" * 300 + b"</Layout>" * 300, "x")
    scan(b"<Layout>" + b"<a>" * 150 + b"</a>" * 150 + b"</Layout>", "x")


def changed_template(folder, before: str, after: str):
    text = resource_text("estate_sheet_a4_portrait")
    assert before in text
    path = folder / "own.qpt"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return path


def resource_text(name: str) -> str:
    from bassin_minier_plugin.paths import resource

    return resource("layouts", f"{name}.qpt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "call", ["env('HOME')", "ENV ('HOME')", "eval('1')", "load_layer('x','ogr')", "env/**/('HOME')"]
)
def test_an_expression_that_reads_elsewhere_is_refused(tmp_path, call):
    path = changed_template(tmp_path, "[% @bm_title %]", f"[% {call} %]")

    with pytest.raises(InputError, match="template_expression"):
        read_template(str(path), PAPERS[0])


def test_a_template_of_ones_own_keeps_its_words_and_loses_its_pictures_of_the_network(printed, tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    path = changed_template(folder, "[% @bm_title %]", "Fiche : [% upper(&quot;name&quot;) %]")
    path.write_text(path.read_text("utf-8").replace('file=""', 'file="http://x.invalid/a.png"', 1), "utf-8")
    listener = Listener()

    pdf, _ = printed(estates_layer([ROWS[0]]), listener, TEMPLATE=str(path))

    assert "Fiche : CITÉ A" in words_of(pdf)
    assert any("http://x.invalid/a.png" in said for said in listener.warnings)


def test_qgis_process_prints_without_a_window(tmp_path):
    layer = tmp_path / "estates.geojson"
    ring = [[2.80, 50.40], [2.81, 50.40], [2.81, 50.41], [2.80, 50.40]]
    feature = {
        "type": "Feature",
        "properties": {"name": "Cité Seule", "score": 42.5, "rank": 1, "c_x": 42.5},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    layer.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    target = tmp_path / "atlas.pdf"

    qgis_process = fresh_qgis_process(tmp_path / "home")
    qgis_process("run", "bassinminier:printatlas", f"--COVERAGE={layer}", f"--OUTPUT={target}")

    assert "Cité Seule" in words_of(target) and "42.5" in words_of(target)
    assert b"Page size" in subprocess.run(["pdfinfo", str(target)], capture_output=True, check=True).stdout
