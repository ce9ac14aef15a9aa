"""What a page of a PDF says is what poppler reads on it, and what the reader cannot read is refused in words."""

from __future__ import annotations

import zlib

import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.pdf_document import PdfDocument, Ref
from bassin_minier_plugin.analysis.pdf_text import comparable, read_pages
from tests.pdf_files import LANDSCAPE, PORTRAIT, poppler_text, write_pdf

TEXTS = [
    "Cité des Fleurs — Hénin-Beaumont",
    "12\u202f000 logements, 1\u00a0234,5 €",
    "œuvre affinée : l’Escarpelle (n° 3)",
    r"parenthèses ) ( et barres \ / <b> &amp; [% x %]",
]


@pytest.fixture
def two_pages(tmp_path, qgis_app):
    first = [(text, 20, 30 + 10 * row) for row, text in enumerate(TEXTS)]
    return write_pdf(tmp_path / "two.pdf", [first, [("page 2", 200, 15)]], [PORTRAIT, LANDSCAPE])


def test_the_words_of_each_page_are_those_that_poppler_reads(two_pages):
    pages = read_pages(two_pages.read_bytes())

    assert len(pages) == 2
    for number, page in enumerate(pages, 1):
        assert comparable(page.text) == comparable(poppler_text(two_pages, number))
    assert comparable(pages[0].text) == comparable(" ".join(TEXTS))


def test_a_text_stands_where_it_was_drawn(two_pages):
    first, second = read_pages(two_pages.read_bytes())

    assert (round(first.width_mm), round(first.height_mm)) == (210, 297)
    assert (round(second.width_mm), round(second.height_mm)) == (297, 210)
    assert comparable(first.inside(19, 39, 120, 41)) == comparable(TEXTS[1])
    assert first.inside(0, 45, 210, 48) == ""
    start = second.glyphs[0]
    assert (start.text, round(start.x, 1), round(start.y, 1)) == ("p", 200.0, 15.0)


def test_every_letter_of_the_latin_alphabets_is_read_back(tmp_path, qgis_app):
    letters = [chr(code) for code in range(0x21, 0x180) if chr(code).isprintable()]
    rows = ["".join(letters[start : start + 40]) for start in range(0, len(letters), 40)]
    path = write_pdf(tmp_path / "letters.pdf", [[(text, 10, 20 + 8 * row) for row, text in enumerate(rows)]])

    (page,) = read_pages(path.read_bytes())

    assert comparable(page.text).replace(" ", "") == comparable("".join(rows)).replace(" ", "")


def test_a_page_without_text_is_empty(tmp_path, qgis_app):
    assert [page.text for page in read_pages(write_pdf(tmp_path / "bare.pdf", [[]]).read_bytes())] == [""]


def changed(content: bytes, old: bytes, new: bytes) -> bytes:
    assert content.count(old) and len(old) == len(new)
    return content.replace(old, new)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda content: b"", "pdf_damaged"),
        (lambda content: b"<html>not a PDF</html>", "pdf_damaged"),
        (lambda content: content[: len(content) // 2], "pdf_damaged"),
        (lambda content: content[:-20], "pdf_damaged"),
        (lambda content: changed(content, b"/ToUnicode", b"/ToNothing"), "pdf_part_unknown"),
        (lambda content: changed(content, b"/FlateDecode", b"/LZWxxDecode"), "pdf_part_unknown"),
        (lambda content: changed(content, b"\nxref\n", b"\nxxxx\n"), "pdf_part_unknown"),
        (lambda content: changed(content, b"/Info 1 0 R", b"/Encrypt 00"), "pdf_part_unknown"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(two_pages, spoil, code):
    content = spoil(two_pages.read_bytes())
    with pytest.raises(InputError) as refusal:
        read_pages(content)
    assert refusal.value.code == code


def test_any_single_wrong_byte_gives_a_text_or_a_refusal(two_pages):
    content = two_pages.read_bytes()
    told = 0
    for place in range(0, len(content), max(len(content) // 300, 1)):
        spoilt = bytearray(content)
        spoilt[place] ^= 0x15
        try:
            read_pages(bytes(spoilt))
        except InputError as refusal:
            assert refusal.code in ("pdf_damaged", "pdf_part_unknown")
            told += 1
    assert told > 20


def test_a_table_of_offsets_that_leads_to_itself_is_refused():
    content = b"%PDF-1.4\nxref\n0 0\ntrailer << /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF"

    with pytest.raises(InputError) as refusal:
        PdfDocument(content)
    assert refusal.value.code == "pdf_damaged"


def test_a_stream_that_swells_is_cut():
    bomb = zlib.compress(b"0" * 300_000_000)
    body = b"%%PDF-1.4\n1 0 obj << /Length %d /Filter /FlateDecode >> stream\n%b\nendstream endobj\n" % (
        len(bomb),
        bomb,
    )
    table = b"xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer << /Size 2 >>\nstartxref\n%d\n%%%%EOF" % len(
        body
    )

    document = PdfDocument(body + table)

    assert len(document.data(Ref(1))) == 256_000_000
