"""An OpenDocument text (.odt) written with the standard library: headings, contents, tables, pictures, page numbers.

Source: OpenDocument 1.2, ISO/IEC 26300-1:2015. Every text is escaped; nothing of it can be a tag, a field or a link.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from .page_charter import ACCENT, BAND, FAMILIES, INK, QUIET, RULE, WARNING

_DEEPEST_LISTED = 2
_MIME = "application/vnd.oasis.opendocument.text"
# What XML 1.0 does not allow, whatever stands before it.
_FORBIDDEN = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]")
_SPACES = (*("office", "style", "text", "table", "draw:drawing", "fo:xsl-fo-compatible", "svg:svg-compatible", "meta"),)
_KINDS = {"paragraph": "Body", "note": "Note", "alert": "Alert", "title": "Cover", "subtitle": "Subtitle"}


class OdtCell(NamedTuple):
    """`value`: the figure, None where the cell is text."""

    text: str
    value: float | None = None


class OdtRow(NamedTuple):
    cells: Sequence[OdtCell]
    is_header: bool = False
    is_total: bool = False


class OpenDocument:
    """A document under way; `save` writes it."""

    def __init__(self, title: str, footer: str, info: dict[str, str], language: str = "fr", country: str = "FR"):
        self.title, self.footer, self.info = title, footer, info
        self.language, self.country = language, country
        self._body: list[str] = []
        self._styles: list[str] = []
        self._headings: list[tuple[str, int, str]] = []
        self._pictures: list[bytes] = []
        self._contents_at: int | None = None
        self._tables = 0

    def heading(self, text: str, level: int = 1, is_landscape: bool | None = None):
        """A heading; with `is_landscape` it begins a page that lies or stands."""
        anchor = f"h{len(self._headings) + 1}"
        self._headings.append((text, level, anchor))
        broken = {None: "", True: "L", False: "P"}[is_landscape]
        mark = f'<text:bookmark-start text:name="{anchor}"/>{_text(text)}<text:bookmark-end text:name="{anchor}"/>'
        self._body.append(f'<text:h text:style-name="H{level}{broken}" text:outline-level="{level}">{mark}</text:h>')

    def paragraph(self, text: str, kind: str = "paragraph"):
        self._body.append(f'<text:p text:style-name="{_KINDS[kind]}">{_text(text)}</text:p>')

    def contents(self):
        """The place of the contents: headings of the first two levels."""
        self._contents_at = len(self._body)

    def table(self, rows: Sequence[OdtRow], widths: Sequence[float], aligned: Sequence[str]):
        """`widths` in mm; `aligned`: left, right or centre for each column."""
        self._tables += 1
        name = f"T{self._tables}"
        self._styles.append(
            f'<style:style style:name="{name}" style:family="table"><style:table-properties '
            f'style:width="{sum(widths):.1f}mm" table:align="left" fo:margin-bottom="3mm"/></style:style>'
        )
        columns = []
        for number, width in enumerate(widths):
            self._styles.append(
                f'<style:style style:name="{name}.{number}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{width:.1f}mm"/></style:style>'
            )
            columns.append(f'<table:table-column table:style-name="{name}.{number}"/>')
        head = "".join(_row(row, aligned) for row in rows if row.is_header)
        body = "".join(_row(row, aligned) for row in rows if not row.is_header)
        headers = f"<table:table-header-rows>{head}</table:table-header-rows>" if head else ""
        start = f'<table:table table:name="{name}" table:style-name="{name}">'
        self._body.append(f"{start}{''.join(columns)}{headers}{body}</table:table>")

    def picture(self, png: bytes, width_mm: float, height_mm: float, caption: str = ""):
        self._pictures.append(png)
        number = len(self._pictures)
        self._body.append(
            f'<text:p text:style-name="Body"><draw:frame draw:name="image{number}" text:anchor-type="as-char" '
            f'svg:width="{width_mm:.1f}mm" svg:height="{height_mm:.1f}mm"><draw:image '
            f'xlink:href="Pictures/{number}.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
            f"<svg:desc>{_plain(caption)}</svg:desc></draw:frame></text:p>"
        )

    def save(self, path: Path):
        """Write the document; the type comes first and unpacked, as the standard asks."""
        names = [f"Pictures/{number}.png" for number in range(1, len(self._pictures) + 1)]
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr(zipfile.ZipInfo("mimetype", _NO_DATE), _MIME, zipfile.ZIP_STORED)
            for name, content in (
                ("content.xml", self._content()),
                ("styles.xml", self._style_sheet()),
                ("meta.xml", self._meta()),
                ("META-INF/manifest.xml", _manifest(names)),
            ):
                package.writestr(_entry(name), content)
            for name, picture in zip(names, self._pictures):
                package.writestr(zipfile.ZipInfo(name, _NO_DATE), picture, zipfile.ZIP_STORED)

    def _content(self) -> str:
        body = list(self._body)
        if self._contents_at is not None:
            body.insert(self._contents_at, self._contents())
        return (
            f"{_opening('document-content')}<office:automatic-styles>{''.join(self._styles)}{_heading_breaks()}{_cell_styles()}"
            f"</office:automatic-styles><office:body><office:text>{''.join(body)}</office:text></office:body>"
            "</office:document-content>"
        )

    def _contents(self) -> str:
        lines = []
        for text, level, anchor in (one for one in self._headings if one[1] <= _DEEPEST_LISTED):
            number = f'<text:bookmark-ref text:reference-format="page" text:ref-name="{anchor}">–</text:bookmark-ref>'
            link = f'<text:a xlink:type="simple" xlink:href="#{anchor}">{_text(text)}</text:a>'
            lines.append(f'<text:p text:style-name="Contents{level}">{link}<text:tab/>{number}</text:p>')
        templates = "".join(
            f'<text:table-of-content-entry-template text:outline-level="{level}" text:style-name="Contents{level}">'
            '<text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/>'
            "<text:index-entry-page-number/></text:table-of-content-entry-template>"
            for level in range(1, _DEEPEST_LISTED + 1)
        )
        return (
            '<text:table-of-content text:name="contents" text:protected="false"><text:table-of-content-source '
            f'text:outline-level="{_DEEPEST_LISTED}" text:use-outline-level="true">{templates}'
            "</text:table-of-content-source>"
            f"<text:index-body>{''.join(lines)}</text:index-body></text:table-of-content>"
        )

    def _style_sheet(self) -> str:
        language = f'fo:language="{self.language}" fo:country="{self.country}"'
        named = "".join(_paragraph_style(*one) for one in _looks())
        return (
            f'{_opening("document-styles")}<office:font-face-decls><style:font-face style:name="Text" '
            f'svg:font-family="\'{FAMILIES[0]}\', {", ".join(FAMILIES[1:])}" style:font-family-generic="swiss"/>'
            '</office:font-face-decls><office:styles><style:default-style style:family="paragraph">'
            f'<style:text-properties style:font-name="Text" fo:font-size="9pt" fo:color="{INK}" {language}/>'
            f"</style:default-style>{named}</office:styles><office:automatic-styles>"
            f"{_page_layout('Standing', 210, 297, 'portrait')}{_page_layout('Lying', 297, 210, 'landscape')}"
            "</office:automatic-styles><office:master-styles>"
            f"{self._master('Standard', 'Standing')}{self._master('Landscape', 'Lying')}"
            "</office:master-styles></office:document-styles>"
        )

    def _master(self, name: str, layout: str) -> str:
        page = (
            '<text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count>'
        )
        return (
            f'<style:master-page style:name="{name}" style:page-layout-name="{layout}"><style:header>'
            f'<text:p text:style-name="Note">{_text(self.title)}</text:p></style:header><style:footer>'
            f'<text:p text:style-name="Note">{_text(self.footer)} · {page}</text:p></style:footer></style:master-page>'
        )

    def _meta(self) -> str:
        told = "".join(f"<{tag}>{_plain(self.info[key])}</{tag}>" for key, tag in _INFO if self.info.get(key))
        return f"{_opening('document-meta')}<office:meta>{told}</office:meta></office:document-meta>"


_NO_DATE = (1980, 1, 1, 0, 0, 0)
_INFO = (
    ("Title", "dc:title"),
    ("Subject", "dc:subject"),
    ("Author", "meta:initial-creator"),
    ("Keywords", "meta:keyword"),
)


def _entry(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, _NO_DATE)
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


def _plain(text: str) -> str:
    return escape(_FORBIDDEN.sub("", text), quote=True)


def _text(text: str) -> str:
    """Text of a paragraph: breaks and repeated spaces are tags of their own."""
    escaped = _plain(text.replace("\r\n", "\n").replace("\r", "\n"))
    escaped = re.sub(" {2,}", lambda one: f' <text:s text:c="{len(one.group()) - 1}"/>', escaped)
    return escaped.replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")


def _row(row: OdtRow, aligned: Sequence[str]) -> str:
    kind = "Head" if row.is_header else "Total" if row.is_total else "Cell"
    cells = []
    for one, side in zip(row.cells, aligned):
        value = f' office:value-type="float" office:value="{one.value!r}"' if one.value is not None else _STRING
        style = f"{kind}{side.capitalize()}"
        cells.append(
            f'<table:table-cell table:style-name="{kind}Box"{value}><text:p text:style-name="{style}">'
            f"{_text(one.text)}</text:p></table:table-cell>"
        )
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


_STRING = ' office:value-type="string"'


def _opening(kind: str) -> str:
    spaces = []
    for one in _SPACES:
        name, _, long = one.partition(":")
        spaces.append(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{long or name}:1.0"')
    spaces += [
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{declaration}<office:{kind} {" ".join(spaces)} office:version="1.2">'


def _manifest(pictures: Sequence[str]) -> str:
    entries = [("/", _MIME), *((name, "text/xml") for name in ("content.xml", "styles.xml", "meta.xml"))]
    entries += [(name, "image/png") for name in pictures]
    listed = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>' for name, kind in entries
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        f"{listed}</manifest:manifest>"
    )


def _looks() -> list[tuple]:
    """(name, size in points, bold, colour, further properties of the paragraph)"""
    body = 'fo:margin-bottom="2mm"'
    made = [
        ("Body", 9, False, INK, body),
        ("Note", 7.5, False, QUIET, body),
        ("Alert", 10, True, WARNING, body),
        ("Cover", 26, True, ACCENT, 'fo:margin-top="40mm" fo:margin-bottom="4mm"'),
        ("Subtitle", 13, False, QUIET, 'fo:margin-bottom="12mm"'),
        ("H1", 16, True, ACCENT, 'fo:margin-bottom="4mm" fo:keep-with-next="always"'),
        ("H2", 12, True, ACCENT, 'fo:margin-top="4mm" fo:margin-bottom="2mm" fo:keep-with-next="always"'),
        ("H3", 10, True, ACCENT, 'fo:margin-top="3mm" fo:margin-bottom="2mm" fo:keep-with-next="always"'),
    ]
    tabs = (
        '<style:tab-stops><style:tab-stop style:position="178mm" style:type="right" style:leader-style="dotted" '
        'style:leader-text="."/></style:tab-stops>'
    )
    made += [
        (f"Contents{level}", 9, level == 1, INK, f'fo:margin-left="{5 * (level - 1)}mm"', tabs) for level in (1, 2, 3)
    ]
    for side in ("Left", "Right", "Centre"):
        align = f'fo:text-align="{ {"Left": "start", "Right": "end", "Centre": "center"}[side] }"'
        made += [
            (f"Cell{side}", 7.5, False, INK, align),
            (f"Total{side}", 7.5, True, INK, align),
            (f"Head{side}", 7.5, True, "#ffffff", align),
        ]
    return made


def _paragraph_style(name: str, size: float, is_bold: bool, colour: str, properties: str, inner: str = "") -> str:
    weight = ' fo:font-weight="bold"' if is_bold else ""
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {properties}>{inner}'
        f'</style:paragraph-properties><style:text-properties fo:font-size="{size}pt" fo:color="{colour}"{weight}/>'
        "</style:style>"
    )


def _heading_breaks() -> str:
    """Headings that begin a page, by level and by how the page lies."""
    return "".join(
        f'<style:style style:name="H{level}{suffix}" style:family="paragraph" style:parent-style-name="H{level}" '
        f'style:master-page-name="{master}"><style:paragraph-properties fo:break-before="page"/></style:style>'
        for level in (1, 2, 3)
        for suffix, master in (("P", "Standard"), ("L", "Landscape"))
    )


def _cell_styles() -> str:
    return "".join(
        f'<style:style style:name="{kind}Box" style:family="table-cell"><style:table-cell-properties '
        f'fo:background-color="{colour}" fo:border-bottom="0.4pt solid {RULE}" fo:padding="0.8mm" '
        'style:vertical-align="middle"/></style:style>'
        for kind, colour in (("Cell", "transparent"), ("Total", BAND), ("Head", ACCENT))
    )


def _page_layout(name: str, width: int, height: int, orientation: str) -> str:
    return (
        f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="{width}mm" '
        f'fo:page-height="{height}mm" style:print-orientation="{orientation}" fo:margin="15mm"/>'
        '<style:header-style><style:header-footer-properties fo:margin-bottom="4mm"/></style:header-style>'
        '<style:footer-style><style:header-footer-properties fo:margin-top="4mm"/></style:footer-style>'
        "</style:page-layout>"
    )
