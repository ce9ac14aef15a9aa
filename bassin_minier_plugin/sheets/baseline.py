"""A contract frozen as it was on a day: a GeoPackage with the tables of a store that takes no more changes.

Each sheet keeps its checksum, and the table `baseline` the day, the run that froze it and a checksum of the whole. They
are verified whenever the baseline is read.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple

from .address import StoreAddress, geopackage
from .copying import copy_table, insert_row, restart_history
from .errors import StoreError
from .migrations import create_store, version_of
from .past import ever_known, sheets_on
from .reading import Sheet, checksum_of, damaged_sheets, read_sheets, settings_of
from .save import sign
from .sessions import session, snapshot, transaction
from .tables import CHILDREN, COLUMNS, HISTORY, OPERATION, RULE, RULE_COLUMNS, quoted

_TABLE = "baseline"
_FROZEN = (*COLUMNS, RULE, "store_setting", HISTORY, _TABLE)


class Baseline(NamedTuple):
    """`day`: ISO; `about`: what the table `baseline` says; `sheets` by uuid; `settings` of the contract that day."""

    day: str
    about: dict[str, str]
    sheets: dict[str, Sheet]
    settings: dict[str, str]


def today() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%d")


def contract_on(address: StoreAddress, day: str) -> tuple[dict[str, Sheet], dict[str, str], set[str]]:
    """(sheets by uuid, settings, uuids ever known) of a store as it was at the end of an ISO day (UTC).

    Settings have no history: they are those of now. Raises StoreError "day_in_future", "sheets_damaged_refused",
    "before_history" or "history_broken".
    """
    if day > today():
        raise StoreError("day_in_future", day=day)
    with session(address, is_read_only=True) as opened, snapshot(opened):
        damaged = damaged_sheets(opened)
        if damaged:
            names = ", ".join(damaged[:5])
            raise StoreError("sheets_damaged_refused", store=address.title, n=len(damaged), names=names)
        return sheets_on(opened, day), settings_of(opened), ever_known(opened)


def freeze(source: StoreAddress, path: Path, day: str, about: dict[str, str], tick=None) -> dict[str, str]:
    """Write the frozen state of a store at the end of a day to a new GeoPackage; give what it says of itself."""
    sheets, _, _ = contract_on(source, day)
    target = geopackage(path)
    create_store(target)
    with session(source, is_read_only=True) as read, session(target) as written, transaction(written):
        copy_table(read, written, RULE, RULE_COLUMNS, True)
        copy_table(read, written, "store_setting", ("key", "value"), True)
        for position, (uuid, sheet) in enumerate(sheets.items()):
            for table in (OPERATION, *CHILDREN):
                for row in sheet[table]:
                    insert_row(written, table, row)
            sign(written, uuid)
            if tick is not None:
                tick(position / len(sheets))
        restart_history(written)
        told = {
            **about,
            "day": day,
            "frozen_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "contract": source.title,
            "contract_key": source.key,
            "schema_version": str(version_of(read)),
            "sheets": str(len(sheets)),
            "checksum": _checksum(read_sheets(written), settings_of(written)),
        }
        _seal(written, told)
    with session(target) as opened:  # a file that nobody writes needs no companions
        opened.execute("PRAGMA journal_mode = DELETE")
    return told


def _seal(written, told: dict[str, str]):
    """Keep what is said of the baseline, and let no program change a row from now on."""
    written.execute(" ".join(["CREATE TABLE", _TABLE, "(key TEXT NOT NULL PRIMARY KEY, value TEXT)"]))
    written.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES (?, 'attributes', ?, ?)",
        (_TABLE, _TABLE, "What was frozen, when and from what"),
    )
    for pair in told.items():
        written.execute(" ".join(["INSERT INTO", _TABLE, "(key, value) VALUES (?, ?)"]), pair)
    for table in _FROZEN:
        for verb in ("INSERT", "UPDATE", "DELETE"):
            name = quoted(f"frozen_{table}_{verb.lower()}")
            parts = ["CREATE TRIGGER", name, "BEFORE", verb, "ON", quoted(table)]
            written.execute(" ".join([*parts, "BEGIN SELECT RAISE(ABORT, 'baseline_is_frozen'); END"]))


def read_baseline(path: str) -> Baseline:
    """Raises StoreError "baseline_missing", "not_a_baseline", or "baseline_damaged" if anything in it was changed."""
    name = Path(path).name
    if not Path(path).is_file():
        raise StoreError("baseline_missing", path=name)
    with session(geopackage(path), is_read_only=True) as opened, snapshot(opened):
        if not {_TABLE, OPERATION} <= opened.tables():
            raise StoreError("not_a_baseline", path=name)
        about = dict(opened.execute(" ".join(["SELECT key, value FROM", _TABLE])).fetchall())
        if not {"day", "checksum", "sheets"} <= about.keys():
            raise StoreError("not_a_baseline", path=name)
        sheets, settings = read_sheets(opened), settings_of(opened)
        changed = _changed(opened, sheets)
        if changed or _checksum(sheets, settings) != about["checksum"]:
            raise StoreError("baseline_damaged", path=name, names=", ".join(changed[:5]) or about["day"])
    return Baseline(about["day"], about, sheets, settings)


def _changed(opened, sheets) -> list[str]:
    """Sheets that are not what was frozen; one without a checksum was written since."""
    unsigned = opened.execute("SELECT uuid FROM operation WHERE checksum IS NULL").fetchall()
    return sorted({uuid for (uuid,) in unsigned} | set(damaged_sheets(opened)))


def _checksum(sheets: dict[str, Sheet], settings: dict[str, str]) -> str:
    digest = hashlib.sha256()
    for uuid in sorted(sheets):
        digest.update(f"{uuid} {checksum_of(sheets[uuid])}\n".encode())
    for key in sorted(settings):
        digest.update(f"{key}={settings[key]}\n".encode())
    return digest.hexdigest()


def sheets_of_others(baseline: Baseline, known: set[str]) -> list[str]:
    """The sheets of a baseline that a contract never held: those of another one."""
    return sorted(set(baseline.sheets) - known)
