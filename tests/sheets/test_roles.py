"""Rights in a database: each EPCI writes its own sheets, everybody reads, nobody rewrites the history."""

from __future__ import annotations

import pytest

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.changes import Saved
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.roles import allow, install_roles, role_names
from bassin_minier_plugin.sheets.save import save, save_in
from bassin_minier_plugin.sheets.sessions import session
from tests.postgis import USER
from tests.sheets.sheets import edit, new_sheet, read

SCHEMA = "contrat_roles"


@pytest.fixture(scope="module")
def owner(postgis):
    store = address.postgis(postgis, SCHEMA)
    create_store(store)
    install_roles(store)
    install_roles(store)  # can be repeated
    with session(store) as opened:
        for role in ("lens", "hainaut", "visitor"):
            opened.execute(f"CREATE ROLE {role} LOGIN")
        opened.execute(f"GRANT {role_names(SCHEMA)['reader']} TO visitor")
    allow(store, "lens", "CALL")
    allow(store, "hainaut", "CAVM")
    save(store, new_sheet("ours", epci="CALL"))
    save(store, new_sheet("theirs", epci="CAVM"))
    return store


@pytest.fixture
def seen_by(owner, postgis):
    return lambda role: address.postgis(postgis.replace(f"user='{USER}'", f"user='{role}'"), SCHEMA)


def test_an_editor_writes_the_sheets_of_its_epci(seen_by):
    lens = seen_by("lens")

    assert save(lens, edit(lens, "ours", lines={"ours-1": {"paid": 5.0}}, lead="CALL")).version == 2
    assert save(lens, new_sheet("new", epci="CALL")) == Saved("new", 1)


def test_an_editor_cannot_write_the_sheets_of_another_epci(seen_by):
    lens = seen_by("lens")
    before = read(lens, "theirs")

    for changes in (edit(lens, "theirs", lead="CALL"), edit(lens, "theirs", lines={"theirs-1": {"paid": 5.0}})):
        with pytest.raises(StoreError, match="not_allowed"):
            save(lens, changes)

    assert read(lens, "theirs") == before


def test_an_editor_can_neither_take_nor_give_a_sheet_of_another_epci(seen_by):
    lens = seen_by("lens")

    with pytest.raises(StoreError, match="not_allowed"):
        save(lens, new_sheet("stolen", epci="CAVM"))
    with pytest.raises(StoreError, match="not_allowed"):
        save(lens, edit(lens, "ours", epci="CAVM"))


def test_a_temporary_table_of_rights_gives_none(seen_by):
    lens = seen_by("lens")
    with session(lens) as opened:
        opened.execute("CREATE TEMP TABLE store_member AS SELECT 'lens'::text AS role_name, '*'::text AS epci")
        opened.execute("CREATE TEMP TABLE operation_history (operation text)")

        with pytest.raises(StoreError, match="not_allowed"):
            save_in(opened, edit(lens, "theirs", lead="CALL"))
        assert save_in(opened, edit(lens, "ours", lead="Lens")).version
    with session(lens) as opened:
        assert opened.execute("SELECT 1 FROM operation_history WHERE new = 'Lens'").fetchone()


def test_a_reader_reads_and_writes_nothing(seen_by):
    visitor = seen_by("visitor")

    assert read(visitor, "theirs")["operation"][0]["epci"] == "CAVM"
    with pytest.raises(StoreError, match="not_allowed"):
        save(visitor, edit(visitor, "ours", lead="x"))
    with session(visitor) as opened:
        assert opened.is_read_only()


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO operation_history (operation, \"table\", \"row\", action) VALUES ('x', 'x', 'x', 'update')",
        "UPDATE rule SET enabled = false",
        "INSERT INTO store_member VALUES ('lens', '*')",
        "ALTER TABLE operation DISABLE ROW LEVEL SECURITY",
        "DROP TRIGGER operation_version ON operation",
    ],
)
def test_an_editor_cannot_change_the_history_the_rules_or_the_rights(seen_by, statement):
    with session(seen_by("lens")) as opened, pytest.raises(StoreError, match="not_allowed"):
        opened.execute(statement)


def test_the_history_names_the_role_even_if_another_name_is_told(seen_by):
    lens = seen_by("lens")
    save(lens, new_sheet("signed", author="Somebody Else", epci="CALL"))
    with session(lens) as opened:
        who = opened.execute("SELECT DISTINCT who FROM operation_history WHERE operation = 'signed'").fetchall()

    assert who == [("Somebody Else (lens)",)]
