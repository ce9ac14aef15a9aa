"""A store is made, and brought to the newest version, in one step or not at all."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from bassin_minier_plugin.paths import resource
from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.migrations import create_store, upgrade_store, version_of
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from bassin_minier_plugin.sheets.tables import (
    CHILDREN,
    COLUMNS,
    HISTORY,
    HISTORY_COLUMNS,
    RULE,
    RULE_COLUMNS,
    columns_of,
)
from tests.sheets.sheets import new_sheet, read

# Types as the two back ends name them, by the kind they have in common.
KINDS = {
    **dict.fromkeys(("TEXT", "text"), "text"),
    **dict.fromkeys(("INTEGER", "integer", "bigint"), "int"),
    **dict.fromkeys(("REAL", "double precision"), "real"),
    **dict.fromkeys(("DATE", "date"), "date"),
    **dict.fromkeys(("DATETIME", "timestamp with time zone"), "stamp"),
    **dict.fromkeys(("BOOLEAN", "boolean"), "bool"),
    **dict.fromkeys(("MULTIPOLYGON", "USER-DEFINED"), "geometry"),
}


def described(store) -> dict[str, dict[str, tuple[str, bool]]]:
    """{table: {column: (kind, may be empty)}} as the database itself tells."""
    with session(store) as opened:
        if opened.is_postgis:
            rows = opened.execute(
                "SELECT table_name, column_name, data_type, is_nullable = 'YES' FROM information_schema.columns "
                "WHERE table_schema = ?",
                (store.schema,),
            ).fetchall()
        else:
            rows = opened.execute(
                'SELECT m.name, c.name, c.type, NOT c."notnull" FROM sqlite_master m JOIN pragma_table_info(m.name) c '
                "WHERE m.type = 'table' AND m.name NOT LIKE 'gpkg_%' AND m.name NOT LIKE 'sqlite_%'"
            ).fetchall()
    found: dict = {}
    for table, column, kind, is_nullable in rows:
        found.setdefault(table, {})[column] = (KINDS[kind], bool(is_nullable))
    return found


@pytest.fixture
def older(tmp_path, place):
    """A folder of scripts that ends with a version 2 which adds a column, as a later release would."""
    folder = tmp_path / "scripts"
    shutil.copytree(resource("sql", place.kind), folder)
    (folder / "0002_budget_line.sql").write_text("ALTER TABLE operation_funding ADD COLUMN budget_line TEXT;\n")
    return folder


def test_both_back_ends_have_the_same_tables_and_columns(tmp_path, postgis):
    here, there = address.geopackage(tmp_path / "contrat.gpkg"), address.postgis(postgis, "compared")
    create_store(here)
    create_store(there)

    assert described(here) == described(there)


def test_the_tables_are_those_of_the_contract(store):
    found = described(store)

    assert {"operation", *CHILDREN, HISTORY, RULE} <= set(found)
    for table in COLUMNS:
        audit = {"fid", "uuid", "version", "updated_by", "updated_at"}
        own = {"created_by", "created_at", "checksum"} if table == "operation" else set()
        assert set(found[table]) == {*columns_of(table), *audit, *own}
        for name, kind in columns_of(table).items():
            assert found[table][name][0] == kind
    assert set(HISTORY_COLUMNS) <= set(found[HISTORY])
    assert set(RULE_COLUMNS) <= set(found[RULE])


def test_an_older_store_becomes_what_a_new_one_is_and_keeps_its_sheets(place, older, tmp_path, postgis):
    create_store(place)
    save(place, new_sheet())
    before = read(place)

    assert upgrade_store(place, older) == (1, 2)

    fresh = (
        address.geopackage(tmp_path / "new.gpkg")
        if not place.schema
        else address.postgis(postgis, "new_" + place.schema)
    )
    create_store(fresh, older)
    assert described(place) == described(fresh)
    assert read(place) == before
    assert upgrade_store(place, older) == (2, 2)


def test_a_script_that_fails_leaves_the_store_as_it_was(store, older):
    (older / "0003_wrong.sql").write_text(
        "ALTER TABLE operation ADD COLUMN extra TEXT;\nALTER TABLE absent ADD COLUMN x TEXT;\n"
    )
    before = described(store)

    with pytest.raises(StoreError):
        upgrade_store(store, older)

    assert described(store) == before
    with session(store) as opened:
        assert version_of(opened) == 1


def test_a_store_of_a_later_release_is_refused(store):
    with session(store) as opened:
        opened.execute("INSERT INTO store_version (version) VALUES (99)")

    with pytest.raises(StoreError, match="store_too_new"):
        upgrade_store(store)


def test_a_store_is_never_made_over_another(store):
    with pytest.raises(StoreError, match="store_exists"):
        create_store(store)


def test_another_database_is_no_store(tmp_path):
    from bassin_minier_plugin.sheets.save import save

    text = tmp_path / "text.gpkg"
    text.write_text("not a database, but long enough for SQLite to look at it" * 20)
    with pytest.raises(StoreError, match="store_damaged"):
        save(address.geopackage(text), new_sheet())
    with pytest.raises(StoreError, match="store_unreachable"):
        save(address.geopackage(tmp_path / "absent.gpkg"), new_sheet())
    assert not (tmp_path / "absent.gpkg").exists()


def test_gdal_reads_a_new_store_without_a_word(tmp_path):
    store = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(store)
    save(store, new_sheet())
    done = subprocess.run(["ogrinfo", "-al", "-ro", store.path], capture_output=True, text=True, check=True)

    assert "Warning" not in done.stdout + done.stderr
    assert "ERROR" not in done.stdout + done.stderr
    assert "Feature Count: 12" in done.stdout  # the rules
    assert "MULTIPOLYGON (((690000 7035000" in done.stdout
