"""Layout templates, the plugin's and a planner's own: looked through before Qt or QGIS reads them.

A template is a program of sorts: it may ask for pictures on the network, evaluate expressions that read files or the
environment, or be built to exhaust an XML reader. See OWASP, "XML External Entity Prevention".
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsExpression, QgsFontUtils, QgsLayoutItemRegistry
from qgis.PyQt.QtCore import QXmlStreamReader
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..analysis.errors import InputError
from ..paths import resource
from ..sheets.attachments import attached_file
from ..sheets.errors import StoreError

BUNDLED = ("estate_sheet", "operation_sheet", "centrality_sheet", "overview_map")
PAPERS = ("a4_portrait", "a4_landscape", "a3_portrait", "a3_landscape")
LARGEST_BYTES, DEEPEST = 5_000_000, 200
# Widths alike: what was drawn with one fits with the others.
_FAMILIES = ("Liberation Sans", "Arial", "Helvetica", "Nimbus Sans", "DejaVu Sans", "Open Sans")
_REACHES_OUT = re.compile(
    r"^\s*(https?:|ftps?:|file:|data:|qrc:|\\\\|//|/vsi)|[\"'=;]\s*(https?|ftps?):", re.IGNORECASE
)
_FORBIDDEN_FUNCTIONS = {"env", "eval", "eval_template", "load_layer", "exif", "exif_geotag"}
_FORBIDDEN_GROUPS = {"Files and Paths", "Custom"}
_BETWEEN = r"(?:\s|/\*.*?\*/|--[^\n]*\n)*"


class Template(NamedTuple):
    """A document that is safe to load, its name for people, and what had to be taken out of it."""

    document: QDomDocument
    name: str
    is_bundled: bool
    removed: list[str]


def read_template(text: str, paper: str) -> Template:
    """The template of a bundled id (for a paper of `PAPERS`) or of a `.qpt` file. Raises InputError(template_…)."""
    if text in BUNDLED:
        path = resource("layouts", f"{text}_{paper}.qpt")
        return Template(_parsed(path.read_bytes(), path.name), text, True, [])
    path = Path(text)
    if path.suffix.lower() != ".qpt" or not path.is_file():
        raise InputError("template_not_found", path=text[-200:], known=", ".join(BUNDLED))
    if path.stat().st_size > LARGEST_BYTES:
        raise InputError("template_too_big", path=path.name, limit=LARGEST_BYTES // 1_000_000)
    content = path.read_bytes()
    scan(content, path.name)
    document = _parsed(content, path.name)
    return Template(document, path.name, False, _disarm(document, path))


def scan(content: bytes, name: str):
    """Refuse what would hurt the reader: no DTD, UTF-8, nested no deeper than 200."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("template_not_utf8", path=name) from None
    if "\x00" in text or re.search(r"<!\s*(DOCTYPE|ENTITY|ELEMENT|ATTLIST)", text, re.IGNORECASE):
        raise InputError("template_has_dtd", path=name)
    reader, depth = QXmlStreamReader(text), 0
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.StartElement:
            depth += 1
            if depth > DEEPEST:
                raise InputError("template_too_deep", path=name, limit=DEEPEST)
            if depth == 1 and str(reader.name()) != "Layout":
                raise InputError("template_not_layout", path=name)
        elif token == QXmlStreamReader.TokenType.EndElement:
            depth -= 1
    if reader.hasError():
        raise InputError("template_not_xml", path=name, line=int(reader.lineNumber()), reason=reader.errorString())


def _parsed(content: bytes, name: str) -> QDomDocument:
    document = QDomDocument()
    if not document.setContent(content)[0]:
        raise InputError("template_not_xml", path=name, line=1, reason="XML")
    family = next((one for one in _FAMILIES if QgsFontUtils.fontFamilyMatchOnSystem(one)[0]), "")
    for element in elements_of(document.documentElement()):
        asked = element.attribute("fontFamily")
        if asked in _FAMILIES and family and not QgsFontUtils.fontFamilyMatchOnSystem(asked)[0]:
            element.setAttribute("fontFamily", family)
    return document


def elements_of(root: QDomElement):
    """Every element, parents before children."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        child = element.firstChildElement()
        children = []
        while not child.isNull():
            children.append(child)
            child = child.nextSiblingElement()
        waiting += reversed(children)


def _disarm(document: QDomDocument, path: Path) -> list[str]:
    """Take out of a planner's template what could reach the network or the disk; refuse such expressions."""
    removed = []
    html = str(int(QgsLayoutItemRegistry.ItemType.LayoutHtml))
    for element in list(elements_of(document.documentElement())):
        if element.isNull() or element.parentNode().isNull():
            continue
        if element.tagName() == "LayoutMultiFrame" and element.attribute("type") == html:
            removed.append("HTML")
            element.parentNode().removeChild(element)
            continue
        if element.attribute("labelMode", element.attribute("htmlState")) not in ("", "0"):
            removed.append("HTML")
            element.setAttribute("labelMode", "0")
            element.setAttribute("htmlState", "0")
        if element.attribute("allowHtml") == "1":
            element.setAttribute("allowHtml", "0")
        _check_attributes(element, path, removed)
    return removed


def _check_attributes(element: QDomElement, path: Path, removed: list[str]):
    attributes = element.attributes()
    for position in range(attributes.count()):
        attribute = attributes.item(position).toAttr()
        name, value = attribute.name(), attribute.value()
        function = forbidden_function(value)
        if function:
            raise InputError("template_expression", path=path.name, function=function, expression=value[:80])
        is_picture = element.tagName() == "LayoutItem" and name == "file"
        if is_picture and value and not value.startswith(("base64:", ":/")):
            own = _own_picture(path, value)
            if not own:
                removed.append(value[:80])
            attribute.setValue(own)
        elif _REACHES_OUT.search(value) and not value.startswith("base64:"):
            removed.append(value[:80])
            attribute.setValue("")
    text = element.text() if element.firstChildElement().isNull() else ""
    function = forbidden_function(text)
    if function:
        raise InputError("template_expression", path=path.name, function=function, expression=text[:80])
    if element.tagName() == "Option" and element.attribute("name") == "dataDefinedSource":
        removed.append("dataDefinedSource")
        element.parentNode().removeChild(element)


def _own_picture(template: Path, value: str) -> str:
    """The file of a picture that lies beside the template; empty for any other."""
    relative = value[2:] if value.startswith("./") else value
    try:
        return str(attached_file(template.parent, relative))
    except StoreError:
        return ""


def forbidden_function(text: str) -> str:
    """The first function in a text that reads files or the environment, calls code, or evaluates text."""
    if "(" not in text:
        return ""
    found = re.search(rf"(?<![\w\"@])({'|'.join(sorted(_forbidden()))}){_BETWEEN}\(", text, re.IGNORECASE | re.DOTALL)
    return found.group(1) if found else ""


def _forbidden() -> set[str]:
    names = set(_FORBIDDEN_FUNCTIONS)
    for function in QgsExpression.Functions():
        if _FORBIDDEN_GROUPS & set(function.groups()):
            names |= {re.escape(one) for one in (function.name(), *function.aliases()) if one}
    return names
