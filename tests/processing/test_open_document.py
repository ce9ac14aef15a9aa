"""An OpenDocument text is well formed whatever its texts are, and says them letter by letter."""

from __future__ import annotations

import re
import zipfile
from xml.etree import ElementTree

import pytest

from bassin_minier_plugin.processing.open_document import OdtCell, OdtRow, OpenDocument
from tests.sheets.hostile import HOSTILE

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
ALLOWED = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]")


@pytest.fixture
def written(tmp_path):
    document = OpenDocument("Contrat", "Annexe 1", {"Title": "Contrat & annexe", "Keywords": "run 0a"})
    document.heading("Sommaire", 1, False)
    document.contents()
    document.heading("Cités <b>", 1, True)
    document.heading("Chiffres clés", 3)
    for text in HOSTILE:
        document.paragraph(text)
    rows = [OdtRow([OdtCell("EPCI"), OdtCell("Logements")], True), OdtRow([OdtCell("CALL"), OdtCell("1 234", 1234)])]
    document.table(
        [*rows, OdtRow([OdtCell("Total"), OdtCell("1 234", 1234)], is_total=True)], [60, 30], ["left", "right"]
    )
    document.picture(b"\x89PNG\r\n\x1a\n", 100, 50, 'Carte "d\'ensemble"')
    path = tmp_path / "annexe.odt"
    document.save(path)
    return path


def content_of(path, name="content.xml"):
    with zipfile.ZipFile(path) as package:
        return ElementTree.fromstring(package.read(name))


def text_of(element) -> str:
    made = element.text or ""
    for child in element:
        inner = {"line-break": "\n", "tab": "\t"}.get(child.tag.removeprefix(TEXT))
        spaces = " " * int(child.get(f"{TEXT}c", "1")) if child.tag == f"{TEXT}s" else None
        made += (inner if inner is not None else spaces if spaces is not None else text_of(child)) + (child.tail or "")
    return made


def test_the_type_comes_first_and_unpacked(written):
    with zipfile.ZipFile(written) as package:
        first = package.infolist()[0]
        listed = ElementTree.fromstring(package.read("META-INF/manifest.xml"))
        names = set(package.namelist())

    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    told = {value for one in listed for key, value in one.attrib.items() if key.endswith("full-path")}
    assert told - {"/"} == names - {"mimetype", "META-INF/manifest.xml"}


def test_hostile_texts_stay_texts(written):
    body = content_of(written).find(f"{OFFICE}body/{OFFICE}text")
    found = [text_of(one) for one in body.findall(f"{TEXT}p")]

    for text in HOSTILE:
        meant = ALLOWED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
        assert meant in found


def test_the_contents_name_each_heading_and_its_place(written):
    root = content_of(written)
    marks = {one.get(f"{TEXT}name") for one in root.iter(f"{TEXT}bookmark-start")}
    contents = next(root.iter(f"{TEXT}index-body"))

    assert [text_of(one).partition("\t")[0] for one in contents] == ["Sommaire", "Cités <b>"]
    assert {one.get(f"{TEXT}ref-name") for one in contents.iter(f"{TEXT}bookmark-ref")} == {"h1", "h2"} < marks


def test_a_table_has_a_head_that_comes_back_and_figures_that_are_numbers(written):
    table = next(content_of(written).iter(f"{TABLE}table"))
    cells = [one.get(f"{OFFICE}value") for one in table.iter(f"{TABLE}table-cell")]

    assert len(table.find(f"{TABLE}table-header-rows")) == 1
    assert cells == [None, None, None, "1234", None, "1234"]


def test_the_other_parts_are_well_formed(written):
    assert content_of(written, "styles.xml").tag == f"{OFFICE}document-styles"
    assert "Contrat & annexe" in "".join(content_of(written, "meta.xml").itertext())
