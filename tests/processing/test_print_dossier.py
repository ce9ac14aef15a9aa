"""The annex of a small contract: its pages, its contents, its figures as poppler reads them, and its refusals."""

from __future__ import annotations

import errno
import re
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProviderRegistry

from bassin_minier_plugin.analysis.pdf_text import comparable
from bassin_minier_plugin.processing import dossier_document
from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.save import save
from tests.pdf_files import poppler_info, poppler_outline, poppler_text
from tests.running import Listener, memory_layer, square
from tests.sheets.hostile import HOSTILE
from tests.sheets.sheets import new_sheet

FIELDS = "name:string,epci:string,commune:string,landlord:string,dwellings:integer,score:double,rank:integer,"
FIELDS += "selected:integer,phase:integer"
MONEY = (
    ("operation_funding", {"funder": "État", "year": 2026, "planned": 1_000_000.0, "committed": 250_000.0}),
    ("operation_funding", {"funder": "Région", "year": 2027, "planned": 234_567.0}),
)


def estates_layer():
    rows = [
        (square(690000, 7030000, 400), "Cité A", "CALL", "Lens", "Maisons & Cités", 1234, 81.25, 1, 1, 1),
        (square(692000, 7031000, 400), "Cité B", "CAHC", "Avion", None, None, 60.0, 2, 1, 2),
        (square(694000, 7032000, 400), "Cité non retenue", "CAHC", "Avion", None, 99, 10.0, 3, 0, None),
    ]
    return memory_layer("Polygon", FIELDS, rows, name="Programme")


@pytest.fixture
def contract(tmp_path):
    store = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(store)
    save(store, new_sheet("s1", lines=MONEY, number="31-1", title="Réhabilitation", epci="CALL", cost_eur=1_500_000.0))
    save(store, new_sheet("s2", lines=(), number="32-1", title="Place centrale", strand="centrality", epci="CAHC",
                          cost_eur=None, dwellings_planned=None))  # fmt: skip
    save(store, new_sheet("s3", lines=(), number="33-1", title="Abandonnée", strand="site", status="abandoned",
                          epci="CALL", cost_eur=9e9))  # fmt: skip
    return store.path


@pytest.fixture
def printed(run, contract, tmp_path):
    out = tmp_path / "out"
    asked = {"CONTRACT": contract, "ESTATES": estates_layer(), "MODEL": "cpin", "OUTPUT": str(out / "annexe.pdf")}
    asked["ODT"] = str(out / "annexe.odt")
    return run("printdossier", asked), out


def whole_text(path: Path, pages: int) -> list[str]:
    return [without_groups(poppler_text(path, number, "-layout")) for number in range(1, pages + 1)]


def without_groups(text: str) -> str:
    """Figures whatever parts their thousands in the language of the run."""
    return re.sub(r"(?<=\d)[,\u00a0\u202f](?=\d{3})", "", comparable(text))


def test_every_page_is_there_and_every_bookmark_leads_to_its_page(printed):
    results, out = printed
    path = out / "annexe.pdf"
    pages = whole_text(path, results["PAGES"])
    outline = poppler_outline(path)

    assert re.search(rf"^Pages:\s+{results['PAGES']}$", poppler_info(path), re.MULTILINE)
    assert [title for level, title, _ in outline if level == 0] == [
        "Cover", "Contents", "Overview map", "Summary tables", "Mining estates", "Operations",
        "Method, sources and provenance",
    ]  # fmt: skip
    for _, title, page in outline:
        if title not in ("Cover", "Summary tables", "Operations", "Mining estates", "Centralities", "Heritage sites"):
            assert comparable(title).split(" – ")[-1] in pages[page - 1], title
    contents = pages[1]
    for _, title, page in outline:
        assert re.search(rf"{re.escape(comparable(title))} {page}(?!\d)", contents), title


def test_the_totals_are_those_worked_out_by_hand(printed):
    results, out = printed
    text = " ".join(whole_text(out / "annexe.pdf", results["PAGES"]))

    # s3 is abandoned, the cost of s2 is not known: 1 500 000 €, of which 1 234 567 are planned
    assert "1500000 € *" in text and "1234567 €" in text
    assert re.search(r"Région 0 234567 234567", text)
    assert re.search(r"État 1000000 0 1000000", text)
    assert "9000000000 " in text  # its own page and the list
    assert re.search(r"Total 1234 \*", text)
    assert "Cité non retenue" not in text
    assert results["FIGURES"] > 60


def test_the_run_id_is_on_every_page_and_in_the_metadata(printed):
    results, out = printed
    told = poppler_info(out / "annexe.pdf")
    run_id = re.search(r"Keywords:.*\b([0-9a-f]{32})\b", told).group(1)

    for page in whole_text(out / "annexe.pdf", results["PAGES"]):
        assert run_id in page.replace(" ", "")


def test_the_editable_twin_has_the_same_figures(printed):
    results, out = printed
    with zipfile.ZipFile(out / "annexe.odt") as package:
        assert package.namelist()[0] == "mimetype"
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        content = package.read("content.xml").decode("utf-8")
    cells = re.findall(r"office:value=\"([^\"]+)\"><text:p[^>]*>([^<]*)", content)
    pages = " ".join(whole_text(out / "annexe.pdf", results["PAGES"]))

    assert len(cells) > 40
    for value, text in cells:
        shown = float(re.sub(r"[^\d.-]", "", text))
        assert shown == pytest.approx(float(value), abs=0.051)
        assert without_groups(text) in pages


def test_one_annex_per_epci_has_its_own_sums(run, contract, tmp_path):
    folder = tmp_path / "each"
    asked = {"CONTRACT": contract, "ESTATES": estates_layer(), "OUTPUT": str(tmp_path / "all.pdf")}
    run("printdossier", {**asked, "FOLDER": str(folder)})

    assert sorted(one.name for one in folder.iterdir()) == ["annexe_cahc.pdf", "annexe_call.pdf"]
    lens = without_groups(poppler_text(folder / "annexe_call.pdf", 1))
    assert "1500000 €" in lens and "CALL" in lens and "*" not in lens
    assert "CAHC" not in " ".join(poppler_text(folder / "annexe_call.pdf", page) for page in (4, 5))


def test_only_the_epci_asked_for_are_printed(run, contract, tmp_path):
    asked = {"CONTRACT": contract, "ESTATES": estates_layer(), "OUTPUT": str(tmp_path / "one.pdf")}

    assert run("printdossier", {**asked, "EPCI": "CAHC"})["PAGES"] < run("printdossier", asked)["PAGES"]
    with pytest.raises(QgsProcessingException, match=r"is of Nowhere\. Known EPCI: CAHC, CALL"):
        run("printdossier", {**asked, "EPCI": "Nowhere"})


def test_a_figure_that_is_misprinted_fails_the_run_and_is_named(run, contract, tmp_path, monkeypatch):
    honest = dossier_document.read_pages

    def misread(content, tick):
        pages = honest(content, tick)
        for page in pages:
            for position, one in enumerate(page.glyphs):
                follows = "".join(after.text for after in page.glyphs[position + 1 : position + 3])
                if one.text == "5" and follows == "00" and page.glyphs[position - 1].text in "1,\u00a0":
                    page.glyphs[position] = one._replace(text="6")
        return pages

    monkeypatch.setattr(dossier_document, "read_pages", misread)
    path = tmp_path / "wrong.pdf"
    with pytest.raises(
        QgsProcessingException, match=r"Page 1, Cover: estimated cost.*“1,?500,?000 € \*”, read “1,?600,?0"
    ):
        run("printdossier", {"CONTRACT": contract, "ESTATES": estates_layer(), "OUTPUT": str(path)})
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".pdf"] == []


def test_hostile_texts_are_texts(run, tmp_path):
    store = address.geopackage(tmp_path / "hostile.gpkg")
    create_store(store)
    for number, text in enumerate(HOSTILE[28:52]):
        # no line of the store may be empty
        lines = (("operation_funding", {"funder": text or "x", "year": 2026, "planned": 10.0}),)
        save(store, new_sheet(f"h{number}", lines=lines, title=text or "x", lead=text, description=text))
    path = tmp_path / "hostile.pdf"

    results = run("printdossier", {"CONTRACT": store.path, "OUTPUT": str(path)})

    text = " ".join(whole_text(path, results["PAGES"]))
    assert "env('HOME')" in text and "<script>" in text
    assert str(Path.home()) not in text.replace(str(tmp_path), "")


def test_a_run_that_is_cancelled_between_pages_leaves_nothing(run, contract, tmp_path):
    listener = Listener()
    listener.cancel_at = 30

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("printdossier", {"CONTRACT": contract, "ESTATES": estates_layer(), "OUTPUT": str(tmp_path / "c.pdf")},
            listener)  # fmt: skip
    assert [one.name for one in tmp_path.iterdir() if not one.name.startswith("contrat.gpkg")] == []


def test_a_disk_that_is_full_is_told(run, contract, tmp_path, monkeypatch):
    def no_room(path, content):
        path.write_bytes(content[:1000])
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(dossier_document, "write_whole", no_room)
    asked = {"CONTRACT": contract, "ESTATES": estates_layer(), "OUTPUT": str(tmp_path / "x.pdf")}

    with pytest.raises(QgsProcessingException, match="No space left on device"):
        run("printdossier", asked)
    assert [one.name for one in tmp_path.iterdir() if not one.name.startswith("contrat.gpkg")] == []


def test_a_file_that_qt_leaves_cut_is_refused(run, contract, tmp_path, monkeypatch):
    honest = Path.read_bytes

    def cut(path):
        content = honest(path)
        return content[: len(content) // 2] if path.suffix == ".pdf" else content

    monkeypatch.setattr(Path, "read_bytes", cut)
    with pytest.raises(QgsProcessingException):
        run("printdossier", {"CONTRACT": contract, "OUTPUT": str(tmp_path / "x.pdf")})
    assert not (tmp_path / "x.pdf").exists()


def test_a_long_table_repeats_its_head_on_each_page(run, tmp_path):
    store = address.geopackage(tmp_path / "long.gpkg")
    create_store(store)
    for number in range(45):
        save(store, new_sheet(f"o{number}", lines=(), number=f"31-{number:03d}", title=f"Opération {number}"))
    path = tmp_path / "long.pdf"

    results = run("printdossier", {"CONTRACT": store.path, "OUTPUT": str(path)})

    pages = whole_text(path, results["PAGES"])
    listing = [page for page in pages if "List of the operations" in page and "Operation sheets" not in page]
    listing = [page for page in listing if "Contents" not in page]
    assert len(listing) >= 2
    assert all("Number Title of the operation" in page for page in listing)
    for number in range(45):
        assert sum(f"31-{number:03d} Opération {number} " in page for page in listing) == 1


def test_a_contract_in_a_database_prints_the_same_sums(run, postgis, tmp_path):
    store = address.postgis(postgis, "printed")
    create_store(store)
    save(store, new_sheet("s1", lines=MONEY, number="31-1", title="Réhabilitation", epci="CALL", cost_eur=1_500_000.0))
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(metadata.createConnection(postgis, {"saveUsername": True}), "printed_test")
    path = tmp_path / "base.pdf"
    try:
        results = run("printdossier", {"DATABASE": "printed_test", "SCHEMA": "printed", "OUTPUT": str(path)})
    finally:
        metadata.deleteConnection("printed_test")

    text = " ".join(whole_text(path, results["PAGES"]))
    assert "1500000 €" in text and "1234567 €" in text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"CONTRACT": None}, "Give the GeoPackage of the contract"),
        ({"MODEL": "nothing.json"}, "nothing.json"),
    ],
)
def test_what_cannot_be_printed_is_refused_in_a_sentence(run, contract, tmp_path, change, words):
    asked = {"CONTRACT": contract, "ESTATES": estates_layer(), "OUTPUT": str(tmp_path / "x.pdf"), **change}

    with pytest.raises(QgsProcessingException, match=words):
        run("printdossier", asked)
    assert not (tmp_path / "x.pdf").exists()


def test_a_contract_without_anything_is_refused(run, tmp_path):
    store = address.geopackage(tmp_path / "empty.gpkg")
    create_store(store)

    with pytest.raises(QgsProcessingException, match="There is nothing to print"):
        run("printdossier", {"CONTRACT": store.path, "OUTPUT": str(tmp_path / "x.pdf")})
