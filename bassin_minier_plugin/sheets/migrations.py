"""Bring a store to the newest version of its tables. A released script is never edited; a change is a new one."""

from __future__ import annotations

from pathlib import Path

from ..paths import resource
from .address import StoreAddress
from .errors import StoreError
from .sessions import session, transaction


def scripts_of(address: StoreAddress, folder: Path | None = None) -> list[tuple[int, Path]]:
    """(version, script) in order."""
    folder = folder or resource("sql", address.kind)
    return sorted((int(path.name[:4]), path) for path in folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))


def version_of(opened) -> int:
    """The version of a store, 0 for a place without one."""
    if "store_version" not in opened.tables():
        return 0
    return opened.execute("SELECT max(version) FROM store_version").fetchone()[0] or 0


def create_store(address: StoreAddress, folder: Path | None = None) -> int:
    """Make a new store; give its version. Refuses a place that already holds tables of that name."""
    with session(address, is_new=True) as opened:
        if opened.tables():
            raise StoreError("store_exists", store=address.title)
        return _apply(opened, 0, folder)


def upgrade_store(address: StoreAddress, folder: Path | None = None) -> tuple[int, int]:
    """Apply what is missing, in one transaction; give the version before and after."""
    with session(address) as opened:
        before = version_of(opened)
        if before == 0:
            raise StoreError("not_a_store", store=address.title)
        return before, _apply(opened, before, folder)


def _apply(opened, before: int, folder: Path | None) -> int:
    scripts = scripts_of(opened.address, folder)
    newest = scripts[-1][0]
    if before > newest:
        raise StoreError("store_too_new", store=opened.address.title, version=before, known=newest)
    with transaction(opened):
        if opened.is_postgis and before == 0:
            _prepare_schema(opened)
        for version, script in scripts:
            if version > before:
                opened.script(script.read_text(encoding="utf-8"))
                opened.execute("INSERT INTO store_version (version) VALUES (?)", (version,))
    return newest


def _prepare_schema(opened):
    schema = opened.address.schema
    if opened.execute("SELECT 1 FROM pg_namespace WHERE nspname = ?", (schema,)).fetchone() is None:
        opened.execute(f'CREATE SCHEMA "{schema}"')  # its name was checked by `address.postgis`
    found = opened.execute(
        "SELECT nspname FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace WHERE extname = 'postgis'"
    ).fetchone()
    if found is None:
        opened.execute("CREATE EXTENSION postgis SCHEMA public")
    elif found[0] != "public":
        opened.execute("SELECT set_config('search_path', ?, false)", (f'"{schema}", "{found[0]}", pg_temp',))
