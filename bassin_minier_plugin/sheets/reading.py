"""Read sheets as plain values: {table: [rows]}, each row a dict with uuid, version and what people typed."""

from __future__ import annotations

import hashlib
import json

from .tables import CHILDREN, COLUMNS, OPERATION, columns_of, quoted

Row = dict
Sheet = dict


def read_rows(opened, table: str, column: str = "", value: str = "", is_locked: bool = False) -> list[Row]:
    """The rows of a table, or those where `column` (uuid or operation) has the value."""
    kinds = {"uuid": "text", "version": "int", "updated_by": "text", **columns_of(table)}
    chosen = ", ".join(opened.read_as(quoted(name), kind) for name, kind in kinds.items())
    parts = ["SELECT", chosen, "FROM", quoted(table)]
    if column:
        parts += ["WHERE", quoted(column), "= ?"]
    parts.append("ORDER BY uuid" + (opened.lock_clause() if is_locked else ""))
    rows = opened.execute(" ".join(parts), (value,) if column else ()).fetchall()
    return [{name: opened.decode(kinds[name], cell) for name, cell in zip(kinds, row)} for row in rows]


def read_sheet(opened, operation: str, is_locked: bool = False) -> Sheet | None:
    """One sheet, None if there is none. `is_locked`: nobody else writes it until the transaction ends."""
    own = read_rows(opened, OPERATION, "uuid", operation, is_locked)
    if not own:
        return None
    return {OPERATION: own, **{table: read_rows(opened, table, "operation", operation) for table in CHILDREN}}


def read_sheets(opened) -> dict[str, Sheet]:
    """All sheets by uuid, table by table: never a query per sheet."""
    sheets = {}
    for row in read_rows(opened, OPERATION):
        sheets[row["uuid"]] = {OPERATION: [row], **{table: [] for table in CHILDREN}}
    for table in CHILDREN:
        for row in read_rows(opened, table):
            if row["operation"] in sheets:
                sheets[row["operation"]][table].append(row)
    return sheets


def checksum_of(sheet: Sheet) -> str:
    """SHA-256 of all that people typed on a sheet, the same on both back ends."""
    content = [
        [table, row["uuid"], row["version"], *(_exact(kind, row[name]) for name, kind in columns_of(table).items())]
        for table in COLUMNS
        for row in sorted(sheet[table], key=lambda one: one["uuid"])
    ]
    return hashlib.sha256(json.dumps(content, ensure_ascii=True).encode()).hexdigest()


def _exact(kind: str, value):
    return float(value).hex() if kind == "real" and value is not None else value


def damaged_sheets(opened) -> list[str]:
    """Sheets whose content is not what was saved. One changed by another program has no checksum: not judged."""
    kept = dict(opened.execute("SELECT uuid, checksum FROM operation WHERE checksum IS NOT NULL").fetchall())
    sheets = read_sheets(opened)
    return [uuid for uuid, checksum in kept.items() if uuid not in sheets or checksum_of(sheets[uuid]) != checksum]


def settings_of(opened) -> dict[str, str]:
    return dict(opened.execute("SELECT key, value FROM store_setting").fetchall())


def history_of(opened, operation: str) -> list[Row]:
    """Who changed what, the newest first."""
    names = ("who", "when", "table", "row", "action", "field", "old", "new")
    found = opened.execute(
        " ".join(
            ["SELECT", ", ".join(map(quoted, names)), "FROM operation_history WHERE operation = ? ORDER BY fid DESC"]
        ),
        (operation,),
    )
    return [dict(zip(names, row)) for row in found.fetchall()]
