"""Is a store what this plugin made? A foreign trigger, a view or a style with Python could do harm when edited."""

from __future__ import annotations

import re
import sqlite3
from typing import NamedTuple

from ..paths import resource
from .migrations import scripts_of, version_of
from .tables import COLUMNS, HISTORY, RULE, columns_of

_OURS = (*COLUMNS, HISTORY, RULE, "store_version", "store_setting", "save_receipt")
# What GDAL and QGIS add to a GeoPackage by themselves.
_OF_GDAL = re.compile(r"(rtree_operation_geometry|trigger_(insert|delete)_feature_count_|gpkg_)")
_WRITES = re.compile(r"(?:INSERT\s+(?:OR\s+REPLACE\s+)?INTO|DELETE\s+FROM|UPDATE)\s+\"?(\w+)\"?", re.IGNORECASE)
_PYTHON_IN_STYLE = re.compile(
    r"<editforminitcodesource>\s*[1-9]|<actionsetting\b[^>]*\btype=\"[1-9]|<attributeaction[^>]*\btype=\"[1-9]"
    r"|<editforminitcode>\s*(?:<!\[CDATA\[)?\s*[^\s<\]]",
    re.IGNORECASE,
)


class Surprise(NamedTuple):
    """`kind`: table_missing, column_missing, trigger_missing, trigger_foreign, trigger_changed, view or style_code."""

    kind: str
    name: str


def surprises_of(opened) -> list[Surprise]:
    """What is not as expected; an empty list allows editing."""
    found = _of_postgis(opened) if opened.is_postgis else _of_geopackage(opened)
    return found + [
        Surprise("style_code", name) for name, style in _styles(opened) if _PYTHON_IN_STYLE.search(style or "")
    ]


def _missing_columns(opened, have) -> list[Surprise]:
    missing = [Surprise("table_missing", table) for table in _OURS if table not in have]
    for table in COLUMNS:
        expected = {"uuid", "version", *columns_of(table)}
        missing += [
            Surprise("column_missing", f"{table}.{name}") for name in sorted(expected - have.get(table, expected))
        ]
    return missing


def _of_geopackage(opened) -> list[Surprise]:
    names = sorted(opened.tables() & set(_OURS))
    columns = opened.execute(
        "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
    )
    have: dict[str, set] = {name: set() for name in names}
    for table, column in columns.fetchall():
        have.setdefault(table, set()).add(column)
    found = _missing_columns(opened, have)
    expected = _expected_triggers(opened)
    present = dict(opened.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    found += [Surprise("trigger_missing", name) for name in sorted(expected.keys() - present.keys())]
    for name, sql in sorted(present.items()):
        if name in expected:
            if _plain(sql) != expected[name]:
                found.append(Surprise("trigger_changed", name))
        elif not _is_of_gdal(name, sql):
            found.append(Surprise("trigger_foreign", name))
    views = opened.execute("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name").fetchall()
    return found + [Surprise("view", name) for (name,) in views]


def _expected_triggers(opened) -> dict[str, str]:
    """{name: words} of the triggers that the scripts up to the store's version make."""
    version = version_of(opened)
    fresh = sqlite3.connect(":memory:")
    try:
        for number, script in scripts_of(opened.address):
            if number <= version:
                fresh.executescript(script.read_text(encoding="utf-8"))
        rows = fresh.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    finally:
        fresh.close()
    return {name: _plain(sql) for name, sql in rows}


def _plain(sql: str) -> str:
    return " ".join(sql.split())


def _is_of_gdal(name: str, sql: str) -> bool:
    body = sql[sql.upper().find("BEGIN") :]
    written = _WRITES.findall(body)
    return bool(_OF_GDAL.match(name)) and bool(written or "RAISE" in body) and all(map(_OF_GDAL.match, written))


def _of_postgis(opened) -> list[Surprise]:
    schema = opened.address.schema
    have: dict[str, set] = {}
    columns = opened.execute(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = ?", (schema,)
    )
    for table, column in columns.fetchall():
        have.setdefault(table, set()).add(column)
    found = _missing_columns(opened, have)
    triggers = opened.execute(
        "SELECT t.tgname, c.relname, n.nspname || '.' || p.proname, p.prosrc FROM pg_trigger t "
        "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid "
        "JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_namespace s ON s.oid = c.relnamespace "
        "WHERE NOT t.tgisinternal AND s.nspname = ? ORDER BY 1",
        (schema,),
    ).fetchall()
    made, bodies = _scripted()
    for name, table, function, source in triggers:
        body = bodies.get(function.partition(".")[2], "")
        if name not in made or not function.startswith(f"{schema}."):
            found.append(Surprise("trigger_foreign", f"{table}.{name}"))
        elif _plain(source) != body:
            found.append(Surprise("trigger_changed", f"{table}.{name}"))
    found += [Surprise("trigger_missing", name) for name in sorted(made - {name for name, *_ in triggers})]
    views = opened.execute("SELECT viewname FROM pg_views WHERE schemaname = ? ORDER BY 1", (schema,)).fetchall()
    rules = opened.execute(
        "SELECT tablename || '.' || rulename FROM pg_rules WHERE schemaname = ?", (schema,)
    ).fetchall()
    return found + [Surprise("view", name) for (name,) in [*views, *rules]]


def _scripted() -> tuple[set[str], dict[str, str]]:
    """The triggers and the bodies of functions in the scripts; a later script has the last word."""
    text = "\n".join(
        path.read_text(encoding="utf-8") for path in sorted(resource("sql", "postgis").glob("[0-9]*_*.sql"))
    )
    bodies = re.findall(r"FUNCTION (\w+)\(.*?\$\$(.*?)\$\$", text, re.DOTALL)
    return set(re.findall(r"CREATE TRIGGER (\w+)", text)), {name: _plain(body) for name, body in bodies}


def _styles(opened) -> list[tuple[str, str]]:
    """The default styles that QGIS would read with the tables."""
    if opened.is_postgis:
        where = opened.execute(
            "SELECT schemaname FROM pg_tables WHERE tablename = 'layer_styles' "
            "AND schemaname = ANY (current_schemas(false))"
        ).fetchone()
        if where is None:
            return []
        return opened.execute(
            "SELECT f_table_name, stylename || coalesce(styleqml::text, '') FROM layer_styles WHERE f_table_schema = ?",
            (opened.address.schema,),
        ).fetchall()
    if "layer_styles" not in opened.tables():
        return []
    return opened.execute("SELECT f_table_name, styleQML FROM layer_styles").fetchall()
