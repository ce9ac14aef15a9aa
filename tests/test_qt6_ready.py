"""The code runs on Qt 5 and Qt 6: each dotted Qt or QGIS name is looked up in the live classes."""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
from pathlib import Path

import pytest

THIS = Path(__file__).resolve()
ROOT = THIS.parent.parent
PACKAGE = "bassin_minier_plugin"
FOLDERS = (PACKAGE, "bench", "tools", "tests")
SOURCES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py") if path != THIS)

# Gone in Qt 6, or in its Python, although Qt 5 still knows them.
GONE_CALLS = {"exec_", "print_", "setMargin", "globalPos"}
GONE_NAMES = {
    *("QRegExp", "QRegExpValidator", "QDesktopWidget", "QTextCodec", "QMatrix", "QGLWidget", "QSignalMapper"),
    *("QtWebKit", "QtWebKitWidgets", "QWebView", "QWebPage"),
}
GONE_MEMBERS = {"QVariant.Type", "Qt.MidButton", "QLibraryInfo.location", "QDateTime.toTime_t"}


IMPORTS = """
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeatureSink, QgsGeometry, QgsWkbTypes
from qgis.core import QgsProcessing, QgsProcessingParameterNumber
from qgis.PyQt import QtCore
from qgis.PyQt.QtCore import QMetaType, Qt, QVariant
from qgis.PyQt.QtWidgets import QDialog
"""
LINE_AFTER_IMPORTS = IMPORTS.count("\n") + 1


def is_enum(kind: type) -> bool:
    return issubclass(kind, enum.Enum) or type(kind).__name__ == "enumtype"


def is_qt5_flags(kind: object) -> bool:
    """`Qt.Alignment` and its like: classes of Qt 5 for several enum values at once, which Qt 6 merged into the enum."""
    return (
        inspect.isclass(kind)
        and kind.__module__.startswith("PyQt5.")
        and "." in kind.__qualname__
        and not is_enum(kind)
        and all(hasattr(kind, name) for name in ("__or__", "__invert__", "__int__"))
    )


def imported_names(tree: ast.AST, package: str) -> dict[str, object]:
    """What the names imported from Qt, QGIS and the plugin itself stand for."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("qgis"):
                    importlib.import_module(alias.name)
                    first = alias.name.split(".")[0]
                    found[alias.asname or first] = importlib.import_module(alias.name if alias.asname else first)
        elif isinstance(node, ast.ImportFrom):
            name = "." * node.level + (node.module or "")
            if not (name.startswith(("qgis", PACKAGE)) or (node.level and package)):
                continue
            module = importlib.import_module(name, package)
            for alias in node.names:
                if not hasattr(module, alias.name):
                    importlib.import_module(f"{module.__name__}.{alias.name}")
                found[alias.asname or alias.name] = getattr(module, alias.name)
    return found


def dotted(node: ast.expr) -> list[str]:
    """`["Qt", "DockWidgetArea", "Right"]` for an unbroken chain of names, else nothing."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        start = dotted(node.value)
        return [*start, node.attr] if start else []
    return []


def member_fault(owner: type, name: str) -> str:
    """What is wrong with `owner.name`, or nothing."""
    written = f"{owner.__qualname__}.{name}"
    if written in GONE_MEMBERS:
        return f"{written} is gone in Qt 6"
    if not hasattr(owner, name):
        return f"{written} does not exist"
    value = getattr(owner, name)
    if is_qt5_flags(value):
        return f"{written} is gone in Qt 6: use the enum itself"
    if is_enum(type(value)) and not is_enum(owner):
        return f"{written} is short for {type(value).__qualname__}.{name}"
    return ""


def chain_fault(chain: list[str], start: object) -> str:
    owner = start
    for name in chain:
        if not (inspect.isclass(owner) or inspect.ismodule(owner)):
            return ""
        if inspect.isclass(owner):
            if not owner.__module__.startswith(("PyQt", "qgis")):
                return ""
            fault = member_fault(owner, name)
            if fault:
                return fault
        elif not hasattr(owner, name):
            return f"{owner.__name__}.{name} does not exist"
        owner = getattr(owner, name)
    return ""


def self_faults(class_node: ast.ClassDef, names: dict[str, object]) -> list[tuple[int, str]]:
    """Short enum names read through `self`, where the class inherits them from QGIS or Qt."""
    bases = [names.get(dotted(base)[0]) for base in class_node.bases if len(dotted(base)) == 1]
    bases = [base for base in bases if inspect.isclass(base)]
    found = []
    for node in ast.walk(class_node):
        if isinstance(node, ast.Attribute) and dotted(node.value) in (["self"], ["cls"]):
            for base in bases:
                if is_enum(type(inspect.getattr_static(base, node.attr, None))):
                    found.append((node.lineno, member_fault(base, node.attr)))
    return found


def faults(source: str, package: str = "") -> list[str]:
    tree = ast.parse(source)
    names = imported_names(tree, package)
    found = []
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in GONE_CALLS:
            found.append((node.lineno, f".{node.func.attr}() is gone in Qt 6"))
        elif isinstance(node, ast.Attribute) and node not in inner:
            chain = dotted(node)
            if chain and chain[0] in names:
                found.append((node.lineno, chain_fault(chain[1:], names[chain[0]])))
        elif isinstance(node, ast.alias) and node.name in GONE_NAMES:
            found.append((node.lineno, f"{node.name} is gone in Qt 6"))
        elif isinstance(node, ast.ClassDef):
            found += self_faults(node, names)
    return [f"line {line}: {fault}" for line, fault in sorted(found) if fault]


def package_of(path: Path) -> str:
    parts = path.relative_to(ROOT).parent.parts
    return ".".join(parts) if parts[0] in (PACKAGE, "bench") else ""


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_uses_names_that_qt_5_and_qt_6_share(path):
    assert faults(path.read_text(encoding="utf-8"), package_of(path)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Qt.DockWidgetArea.RightDockWidgetArea",
        "Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop",
        "QMetaType.Type.Double",
        "Qgis.MessageLevel.Warning",
        "Qgis.ProcessingSourceType.VectorPolygon",
        "QgsProcessing.SourceType.TypeVectorPolygon",
        "QgsWkbTypes.isMultiType(1)",
        "QgsProcessing.TEMPORARY_OUTPUT",
        "QgsCoordinateReferenceSystem('EPSG:2154').isGeographic()",
        "QDialog().exec()",
        "QtCore.QLocale.Language.French",
    ],
)
def test_full_names_pass(line):
    assert faults(IMPORTS + line) == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Qt.RightDockWidgetArea", "Qt.RightDockWidgetArea is short for Qt.DockWidgetArea.RightDockWidgetArea"),
        ("f(1, flags=Qt.AlignLeft)", "Qt.AlignLeft is short for Qt.AlignmentFlag.AlignLeft"),
        ("Qt.Alignment()", "Qt.Alignment is gone in Qt 6: use the enum itself"),
        ("QVariant.Double", "QVariant.Double is short for QVariant.Type.Double"),
        ("QVariant.Type.Double", "QVariant.Type is gone in Qt 6"),
        ("QtCore.Qt.Horizontal", "Qt.Horizontal is short for Qt.Orientation.Horizontal"),
        ("Qgis.Warning", "Qgis.Warning is short for Qgis.MessageLevel.Warning"),
        ("Qgis.MessageLevel.Warned", "Qgis.MessageLevel.Warned does not exist"),
        ("QgsFeatureSink.FastInsert", "QgsFeatureSink.FastInsert is short for QgsFeatureSink.Flag.FastInsert"),
        ("QgsGeometry.fromWKTs('')", "QgsGeometry.fromWKTs does not exist"),
        ("QDialog().exec_()", ".exec_() is gone in Qt 6"),
    ],
)
def test_each_planted_fault_is_found(line, fault):
    assert faults(IMPORTS + line) == [f"line {LINE_AFTER_IMPORTS}: {fault}"]


@pytest.mark.parametrize(
    "line", ["QgsProcessing.TypeVectorPolygon", "QgsWkbTypes.Polygon", "QgsProcessingParameterNumber.Integer"]
)
def test_short_names_of_enums_that_moved_are_found(line):
    found = faults(IMPORTS + line)

    assert len(found) == 1
    assert f"{line} is short for" in found[0]


def test_a_short_name_behind_self_is_found():
    source = "class Lay(QDialog):\n    def f(self):\n        return self.Accepted, self.mine, self.exec()"

    assert faults(IMPORTS + source) == [
        f"line {LINE_AFTER_IMPORTS + 2}: QDialog.Accepted is short for QDialog.DialogCode.Accepted"
    ]


def test_a_name_that_left_qt_is_found_where_it_is_imported():
    assert faults("from qgis.PyQt.QtCore import QRegExp") == ["line 1: QRegExp is gone in Qt 6"]
