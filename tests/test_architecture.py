"""The four rooms keep to themselves, and the packaged code to what the plugin site lets through."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "bassin_minier_plugin"
MODULES = sorted((ROOT / PACKAGE).rglob("*.py"))

# Each room, and the modules at the top as "": what it may import besides the standard library and its own room.
ALLOWED = {
    "analysis": {"numpy", "pandas", "scipy", "shapely"},
    "sheets": {"qgis.core", "qgis.PyQt.QtCore", "sqlite3", "psycopg2", ".paths", ".i18n"},
    "processing": {
        "qgis.core",
        "qgis.processing",
        "qgis.PyQt.QtCore",
        "qgis.PyQt.QtGui",
        "qgis.PyQt.QtXml",
        "numpy",
        "pandas",
        "shapely",
        "jinja2",
        "openpyxl",
        "osgeo",
        "sqlite3",
        ".analysis",
        ".sheets",
        ".i18n",
        ".paths",
    },
    "ui": {"qgis.core", "qgis.gui", "qgis.PyQt", "qgis.processing", ".sheets", ".settings", ".i18n", ".paths"},
    "": {"qgis.core", "qgis.gui", "qgis.PyQt", "qgis.utils", ".analysis", ".sheets", ".processing", ".ui"},
}
# Parts of the standard library that only some rooms may use.
NOT_FOR_ALL = {"sqlite3"}
BANNED_MODULES = {PACKAGE, "PyQt5", "PyQt6", "sip", "processing", "random", "pickle", "shelve", "marshal", "xml"} | {
    *("subprocess", "telnetlib", "ftplib", "requests", "urllib", "http", "socket", "imp")
}
BANNED_CALLS = {"eval", "exec", "compile", "__import__", "print", "breakpoint", "input"}
BANNED_NAMES = {"utils", "helpers", "util", "helper", "common", "misc", "manager", "core"}
MACHINE_PATH = re.compile(r"/(?:home|root|tmp|work|Users)/|[A-Z]:\\\\?Users")


def room_of(path: Path) -> str:
    parts = path.relative_to(ROOT / PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


def imported_modules(tree: ast.AST, room: str) -> list[str]:
    """Dotted names of what is imported; what lies in the package starts with a dot and its room or module."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            is_own_room = bool(room) and node.level == 1
            start = f".{room}." if is_own_room else "."
            if node.level > (2 if room else 1):
                found.append("..")
            elif node.module:
                found.append(start + node.module)
            else:
                found += [start + alias.name for alias in node.names]
    return found


def is_inside(name: str, allowed: str) -> bool:
    return name == allowed or name.startswith(allowed + ".")


def import_faults(source: str, room: str) -> list[str]:
    faults = []
    for name in imported_modules(ast.parse(source), room):
        first = name.split(".")[0]
        is_own = is_inside(name, f".{room}") if room else name.startswith(".") and name.count(".") == 1
        is_standard = first in sys.stdlib_module_names and first not in NOT_FOR_ALL
        is_allowed = is_own or is_standard or any(is_inside(name, allowed) for allowed in ALLOWED[room])
        if first in BANNED_MODULES or not is_allowed:
            faults.append(name)
    return faults


def catches_everything(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = {getattr(one, "id", None) for one in caught}
    raises = any(isinstance(node, ast.Raise) for node in ast.walk(handler))
    return handler.type is None or (bool(names & {"Exception", "BaseException"}) and not raises)


def code_faults(source: str) -> list[str]:
    faults = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assert):
            faults.append(f"line {node.lineno}: assert")
        elif isinstance(node, ast.ExceptHandler) and catches_everything(node):
            faults.append(f"line {node.lineno}: except that goes on after anything")
        elif isinstance(node, ast.ExceptHandler) and all(isinstance(line, ast.Pass) for line in node.body):
            faults.append(f"line {node.lineno}: except and pass")
        elif isinstance(node, ast.Call) and getattr(node.func, "id", None) in BANNED_CALLS:
            faults.append(f"line {node.lineno}: {node.func.id}()")
        elif isinstance(node, ast.ClassDef) and node.name.endswith("Manager"):
            faults.append(f"line {node.lineno}: {node.name} says nothing of what it does")
    return faults


def uses_current_project(source: str) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr == "instance" and getattr(node.value, "id", "") == "QgsProject"
        for node in ast.walk(ast.parse(source))
    )


def cycle(graph: dict[str, set[str]]) -> list[str]:
    """Return the nodes of one cycle, or nothing."""

    def visit(node: str, way: list[str]) -> list[str]:
        if node in way:
            return way[way.index(node) :]
        for following in sorted(graph.get(node, ())):
            found = visit(following, [*way, node])
            if found:
                return found
        return []

    return next(filter(None, (visit(node, []) for node in sorted(graph))), [])


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_imports_only_what_its_room_may(path):
    assert import_faults(path.read_text(encoding="utf-8"), room_of(path)) == []


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_has_nothing_that_the_plugin_site_refuses(path):
    assert code_faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_parses_as_python_3_9(path):
    assert ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9)).body is not None


def test_every_room_is_known():
    assert {room_of(path) for path in MODULES} <= set(ALLOWED)


def test_rooms_do_not_import_each_other_in_circles():
    graph: dict[str, set[str]] = {}
    for path in MODULES:
        room = room_of(path)
        imported = imported_modules(ast.parse(path.read_text(encoding="utf-8")), room)
        targets = {name.split(".")[1] for name in imported if name.startswith(".")}
        graph.setdefault(room, set()).update((targets & set(ALLOWED)) - {room, ""})

    assert cycle(graph) == []


def test_processing_leaves_the_open_project_alone():
    modules = [path for path in MODULES if room_of(path) == "processing"]

    assert [named(path) for path in modules if uses_current_project(path.read_text(encoding="utf-8"))] == []


def test_files_and_folders_are_named_after_what_they_hold():
    names = {part for path in MODULES for part in path.relative_to(ROOT).with_suffix("").parts}

    assert names & BANNED_NAMES == set()


def test_packaged_files_name_no_folder_of_one_machine():
    folders = (PACKAGE, "resources", "styles")
    suffixes = {".py", ".qml", ".qpt", ".json", ".ui", ".sql", ".html", ".css", ".svg", ".ts", ".j2", ".model3"}
    texts = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in suffixes]

    assert [named(path) for path in texts if MACHINE_PATH.search(path.read_text(encoding="utf-8"))] == []


def test_no_compiled_qt_resources():
    assert [named(path) for path in ROOT.rglob("*.qrc") if ".venv" not in path.parts] == []


@pytest.mark.parametrize(
    ("room", "source", "faults"),
    [
        ("analysis", "import numpy as np\nimport json\nfrom .errors import InputError\nfrom . import numbers", []),
        ("analysis", "from qgis.core import QgsGeometry", ["qgis.core.QgsGeometry"]),
        ("analysis", "from osgeo import ogr", ["osgeo.ogr"]),
        ("analysis", "import sqlite3", ["sqlite3"]),
        ("analysis", "from ..i18n import tr", [".i18n"]),
        ("analysis", "from ..processing.base import x", [".processing.base"]),
        ("analysis", "def f():\n    from random import random", ["random.random"]),
        ("analysis", "import xml.etree.ElementTree as ET", ["xml.etree.ElementTree"]),
        ("analysis", f"from {PACKAGE}.analysis import errors", [f"{PACKAGE}.analysis.errors"]),
        ("processing", "from qgis import processing\nfrom ..analysis.errors import InputError", []),
        ("processing", "import processing", ["processing"]),
        ("processing", "from qgis.gui import QgsMapCanvas", ["qgis.gui.QgsMapCanvas"]),
        ("processing", "from qgis.PyQt.QtWidgets import QWidget", ["qgis.PyQt.QtWidgets.QWidget"]),
        ("processing", "from PyQt5.QtCore import Qt", ["PyQt5.QtCore.Qt"]),
        ("processing", "from ..ui import dock", [".ui"]),
        ("processing", "from ...other import x", [".."]),
        ("sheets", "import sqlite3\nfrom ..paths import resource", []),
        ("sheets", "from ..processing import base", [".processing"]),
        ("ui", "from ..sheets.store import open_store\nfrom qgis.PyQt.QtWidgets import QWidget", []),
        ("ui", "from ..analysis import scoring\nimport sqlite3", [".analysis", "sqlite3"]),
        ("", "from .processing.provider import Provider\nfrom .i18n import tr", []),
        ("", "import numpy", ["numpy"]),
    ],
)
def test_the_checker_knows_a_wrong_import(room, source, faults):
    assert import_faults(source, room) == faults


@pytest.mark.parametrize(
    "source",
    [
        "assert x",
        "eval(x)",
        "print(x)",
        "try:\n    f()\nexcept:\n    g()",
        "try:\n    f()\nexcept Exception:\n    g()",
        "try:\n    f()\nexcept (ValueError, Exception) as error:\n    g()",
        "try:\n    f()\nexcept ValueError:\n    pass",
        "class SheetManager: ...",
    ],
)
def test_the_checker_knows_refused_code(source):
    assert len(code_faults(source)) == 1


def test_the_checker_lets_an_exception_through_that_is_raised_again():
    assert code_faults("try:\n    f()\nexcept Exception:\n    clean()\n    raise") == []


def test_the_checker_finds_a_circle():
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]
    assert cycle({"a": {"b", "c"}, "b": {"c"}}) == []


def test_the_checker_knows_the_open_project():
    assert uses_current_project("QgsProject.instance().addMapLayer(layer)")
    assert not uses_current_project("project = QgsProject()")
