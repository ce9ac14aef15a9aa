"""A figure that a page shows wrong, elsewhere, twice or not at all is found and named."""

from __future__ import annotations

import pytest

from bassin_minier_plugin.analysis.pdf_text import read_pages
from bassin_minier_plugin.analysis.printed_figures import Printed, is_as_meant, mismatches
from tests.pdf_files import write_pdf


def box(text, x, y, value=None, decimals=0, what="dwellings of Lens"):
    return Printed(what, text, x - 1, y - 5, x + 60, y + 1, value, decimals)


@pytest.fixture
def pages(tmp_path, qgis_app):
    first = [("12\u00a0345", 20, 30), ("1\u202f234,56 € *", 20, 50), ("Cité d’Œuvre", 20, 70), ("7 8", 20, 90)]
    path = write_pdf(tmp_path / "figures.pdf", [first, [("non renseigné", 20, 30)]])
    return read_pages(path.read_bytes())


def test_what_stands_as_it_was_meant_is_no_mismatch(pages):
    meant = [
        [box("12 345", 20, 30, 12345), box("1 234,56 € *", 20, 50, 1234.56, 2), box("Cité d’Œuvre", 20, 70)],
        [box("non renseigné", 20, 30)],
    ]

    assert mismatches(pages, meant) == []


@pytest.mark.parametrize(
    ("meant", "read"),
    [
        (box("12 346", 20, 30, 12346), "12 345"),
        (box("12 345", 20, 50, 12345), "1 234,56 € *"),
        (box("12 345", 20, 110, 12345), ""),
        (box("1 234,50", 20, 50, 1234.5, 2), "1 234,56 € *"),
        (box("7", 20, 90, 7), "7 8"),
        (box("Cité d’Œuvres", 20, 70), "Cité d’Œuvre"),
        (box("-12 345", 20, 30, -12345), "12 345"),
    ],
)
def test_what_does_not_is_named_with_its_page(pages, meant, read):
    (found,) = mismatches(pages, [[meant], []])

    assert (found.page, found.what, found.expected) == (1, "dwellings of Lens", meant.text)
    assert found.read == read


def test_a_page_too_few_is_a_mismatch(pages):
    assert [one.page for one in mismatches(pages, [[], [], []])] == [3]


@pytest.mark.parametrize(
    ("read", "value", "decimals", "is_right"),
    [
        ("69,8", 69.7503, 1, True),
        ("69,7", 69.7503, 1, False),
        ("0", None, 0, False),
        ("1 234 567,89", 1234567.89, 2, True),
        ("−5", -5, 0, True),
        ("12 %", 12.4, 0, True),
        ("", 0, 0, False),
    ],
)
def test_a_figure_may_differ_by_half_a_unit_of_its_last_digit(read, value, decimals, is_right):
    assert is_as_meant(Printed("x", "x", 0, 0, 1, 1, value, decimals), read) is is_right


def test_the_commas_of_an_english_reader_part_thousands():
    assert is_as_meant(Printed("x", "x", 0, 0, 1, 1, 1234.5, 1), "1,234.5", ",")
