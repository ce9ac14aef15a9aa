"""Sheets to spreadsheets and back: nothing lost, nothing run, all or nothing."""

from __future__ import annotations

import csv

import pytest
from openpyxl import load_workbook

from bassin_minier_plugin.processing.sheet_files import read_file, write_file
from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.cells import neutral, restored
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.exchange import import_workbook, workbook_of
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.reading import history_of, read_sheets
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from bassin_minier_plugin.sheets.tables import COLUMNS
from tests.sheets.hostile import HOSTILE
from tests.sheets.sheets import LINES, edit, new_sheet, read

TEXTS = {table: [name for name, kind in columns.items() if kind == "text"] for table, columns in COLUMNS.items()}
CODED = {"strand", "status", "dpe_before", "dpe_after", "kind", "path"}


def hostile_sheet(number: int):
    text = HOSTILE[number]
    values = {name: text for name in TEXTS["operation"] if name not in CODED}
    lines = [(table, {**line, **{name: text for name in TEXTS[table] if name not in CODED}}) for table, line in LINES]
    lines.append(("operation_attachment", {"path": f"photos/{number}.jpg", "caption": text, "kind": "photo"}))
    return new_sheet(f"h{number}", author=text[:50], lines=lines, **values)


def content(store) -> dict:
    """All sheets without who wrote them and in which version."""
    with session(store) as opened:
        sheets = read_sheets(opened)
    return {
        uuid: {
            table: [{k: v for k, v in row.items() if k not in ("version", "updated_by")} for row in rows]
            for table, rows in sheet.items()
        }
        for uuid, sheet in sheets.items()
    }


@pytest.fixture
def another(tmp_path, postgis, store):
    made = (
        address.geopackage(tmp_path / "other.gpkg")
        if not store.schema
        else address.postgis(postgis, store.schema + "b")
    )
    create_store(made)
    return made


def test_there_are_sixty_hostile_texts_and_more():
    assert len(set(HOSTILE)) >= 60


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:20])
def test_a_neutral_text_is_restored_and_starts_with_nothing_that_runs(text):
    assert restored(neutral(text)) == text
    assert neutral(text)[0] not in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"


def test_hostile_texts_stay_text_in_the_store_the_history_and_another_store(store, another):
    for number, text in enumerate(HOSTILE):
        save(store, hostile_sheet(number))
        assert read(store, f"h{number}")["operation"][0]["title"] == text
    with session(store) as opened:
        for number, text in enumerate(HOSTILE):
            inserted = [line["new"] for line in history_of(opened, f"h{number}") if line["table"] == "operation"]
            assert inserted == [text]

    assert import_workbook(another, workbook_of(store), "Import") == {"added": len(HOSTILE), "changed": 0, "same": 0}
    assert content(another) == content(store)
    assert import_workbook(another, workbook_of(store), "Import")["same"] == len(HOSTILE)


@pytest.fixture(scope="module")
def hostile_store(tmp_path_factory):
    made = address.geopackage(tmp_path_factory.mktemp("hostile") / "contrat.gpkg")
    create_store(made)
    for number in range(len(HOSTILE)):
        save(made, hostile_sheet(number))
    return made


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".ods"])
def test_hostile_texts_stay_text_in_a_file_and_come_back_as_they_were(hostile_store, tmp_path, suffix):
    path, other = tmp_path / f"fiches{suffix}", address.geopackage(tmp_path / "other.gpkg")
    create_store(other)
    write_file(path, workbook_of(hostile_store))

    assert import_workbook(other, read_file(path), "Import")["added"] == len(HOSTILE)
    assert content(other) == content(hostile_store)


def test_no_cell_of_a_workbook_is_a_formula(hostile_store, tmp_path):
    path = tmp_path / "fiches.xlsx"
    write_file(path, workbook_of(hostile_store))

    cells = [cell for sheet in load_workbook(path) for row in sheet.iter_rows(min_row=2) for cell in row]
    assert len(cells) > 500
    assert {cell.data_type for cell in cells} <= {"s", "n", "b", "inlineStr"}
    assert not [cell.value for cell in cells if isinstance(cell.value, str) and cell.value[:1] in tuple("=+-@\uff1d")]
    assert 8_400_000.5 in [cell.value for cell in cells]  # numbers stay numbers


def test_no_cell_of_a_csv_file_would_be_run(hostile_store, tmp_path):
    write_file(tmp_path / "fiches.csv", workbook_of(hostile_store))

    for path in tmp_path.glob("fiches*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file, delimiter=";") for cell in row]
        assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")]


def test_an_import_changes_what_differs_and_leaves_the_rest(store, tmp_path):
    save(store, new_sheet())
    save(store, new_sheet("s2"))
    book = workbook_of(store)
    book["operation"][0]["title"] = "Par le tableur"
    book["operation"][0]["cost_eur"] = "8 500 000,25"
    book["operation"][0]["start_date"] = "16/01/2018"
    del book["operation_partner"][0]

    assert import_workbook(store, book, "Import") == {"added": 0, "changed": 1, "same": 1}
    row = read(store)["operation"][0]
    assert (row["title"], row["cost_eur"], row["start_date"], row["version"]) == (
        "Par le tableur",
        8_500_000.25,
        "2018-01-16",
        2,
    )
    assert len(read(store)["operation_partner"]) == 1  # a line left out of the file is not deleted


def test_rows_without_an_identifier_are_new(store):
    book = {"operation": [{"title": "Nouvelle", "strand": "site", "status": "study", "immediate": "non"}]}

    assert import_workbook(store, book, "Import") == {"added": 1, "changed": 0, "same": 0}


def test_one_bad_row_imports_nothing_and_every_bad_row_is_named(store):
    save(store, new_sheet())
    before = content(store)
    stale = workbook_of(store)["operation"][0]
    save(store, edit(store, lead="SIA"))
    before = content(store)
    good = {"title": "Bonne", "strand": "site", "status": "study"}
    book = {
        "operation": [
            good,
            {**good, "strand": "chapitre 3.6"},
            {**good, "cost_eur": "beaucoup"},
            {**good, "end_date": "demain"},
            {**stale, "title": "Périmée"},
            {**good, "uuid": "twice"},
            {**good, "uuid": "twice"},
        ],
        "operation_partner": [{"operation": "nowhere", "organisation": "CALL"}],
    }

    with pytest.raises(StoreError, match="import_refused") as refusal:
        import_workbook(store, book, "Import")

    problems = {(one.table, one.row, one.code) for one in refusal.value.details["problems"]}
    assert problems == {
        ("operation", 3, "refused"),
        ("operation", 4, "value"),
        ("operation", 5, "value"),
        ("operation", 6, "changed"),
        ("operation", 8, "twice"),
        ("operation_partner", 2, "unknown_sheet"),
    }
    assert content(store) == before
