"""Bookmarks, links and metadata added behind a PDF of Qt, as poppler reads them."""

from __future__ import annotations

import re

import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.pdf_document import PdfDocument
from bassin_minier_plugin.analysis.pdf_outline import Bookmark, Link, with_outline
from bassin_minier_plugin.analysis.pdf_text import read_pages
from tests.pdf_files import LANDSCAPE, PORTRAIT, poppler_info, poppler_outline, write_pdf

MARKS = [
    Bookmark("Couverture", 0, 0, "couverture"),
    Bookmark("Cités minières", 1, 0, "cites"),
    Bookmark("Cité n° 1 (Lens) \\ ) 🏘", 1, 1, "cite-1"),
    Bookmark("Cité du 12", 2, 1, "cite-2"),
    Bookmark("Détail", 2, 2),
    Bookmark("Méthode", 3, 0, "a-methode"),
]


@pytest.fixture
def four_pages(tmp_path, qgis_app):
    pages = [[(f"page {number}", 20, 20)] for number in range(1, 5)]
    return write_pdf(tmp_path / "four.pdf", pages, [PORTRAIT, LANDSCAPE, PORTRAIT, PORTRAIT])


def marked(path, *arguments, **named):
    made = path.with_name("marked.pdf")
    made.write_bytes(with_outline(path.read_bytes(), *arguments, **named))
    return made


def test_poppler_reads_each_bookmark_at_its_level_and_page(four_pages):
    found = poppler_outline(marked(four_pages, MARKS))

    assert found == [(one.level, one.title, one.page + 1) for one in MARKS]


def test_the_named_places_are_at_the_top_of_their_pages(four_pages):
    told = poppler_info(marked(four_pages, MARKS), "-dests")

    rows = re.findall(r"^\s*(\d+) \[ XYZ\s+null\s+(\d+)\s+null\s*\] \"(.*)\"", told, re.MULTILINE)
    assert sorted(rows) == [
        ("1", "842", "couverture"), ("2", "595", "cite-1"), ("2", "595", "cites"), ("3", "842", "cite-2"),
        ("4", "842", "a-methode"),
    ]  # fmt: skip


def test_the_metadata_say_what_they_were_given(four_pages):
    path = marked(four_pages, MARKS, {"Title": "Annexe n° 1 – œuvre", "Keywords": "run 0a1b"}, language="fr-FR")

    told = poppler_info(path)

    assert re.search(r"^Title:\s+Annexe n° 1 – œuvre$", told, re.MULTILINE)
    assert re.search(r"^Keywords:\s+run 0a1b$", told, re.MULTILINE)
    assert re.search(r"^Pages:\s+4$", told, re.MULTILINE)


def test_what_was_there_stays_as_it_was(four_pages):
    before = four_pages.read_bytes()

    after = with_outline(before, MARKS, {"Title": "x"}, [Link(0, 10, 10, 90, 20, 3)])

    assert after.startswith(before)
    assert [page.glyphs for page in read_pages(after)] == [page.glyphs for page in read_pages(before)]


def test_a_link_covers_its_rectangle_and_leads_to_its_page(four_pages):
    content = with_outline(four_pages.read_bytes(), (), links=[Link(1, 25.4, 50.8, 76.2, 63.5, 3)])

    document = PdfDocument(content)
    pages = document.pages()
    (annotation,) = map(document.get, document.get(pages[1])["Annots"])
    # an inch is 72 points; the page lies, 595 points high
    assert annotation["Rect"] == pytest.approx([72, 595 - 180, 216, 595 - 144])
    assert annotation["Dest"][0] == pages[3]


def test_an_update_may_follow_another(four_pages):
    once = marked(four_pages, MARKS)

    twice = marked(once, [Bookmark("Seul", 2)])

    assert poppler_outline(twice) == [(0, "Seul", 3)]


def test_a_bookmark_beyond_the_last_page_is_refused(four_pages):
    with pytest.raises(InputError) as refusal:
        with_outline(four_pages.read_bytes(), [Bookmark("trop loin", 4)])
    assert (refusal.value.code, refusal.value.details["page"]) == ("pdf_page_missing", 5)
