"""Sheets as tables of cells, and tables of cells into a store: all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass

from .address import StoreAddress
from .cells import cell_of, joined, split_long, value_of
from .changes import INSERT, UPDATE, Conflict, RowChange, SheetChanges, new_uuid
from .errors import StoreError
from .reading import read_sheets
from .save import save_within
from .sessions import session, snapshot, transaction
from .tables import COLUMNS, OPERATION, columns_of

# {table: rows}, each row {column: cell}
Workbook = dict
_MOST_TOLD = 20


@dataclass(frozen=True)
class Problem:
    """Row as the spreadsheet counts it, the header being row 1. `code`: value, missing, unknown_sheet, twice,
    changed, refused."""

    table: str
    row: int
    code: str
    detail: str = ""


def workbook_of(address: StoreAddress) -> Workbook:
    """All sheets of a store as cells, read at one moment."""
    with session(address, is_read_only=True) as opened, snapshot(opened):
        sheets = read_sheets(opened)
    book: Workbook = {}
    for table in COLUMNS:
        kinds = {"uuid": "text", "version": "int", **columns_of(table)}
        rows = (row for sheet in sheets.values() for row in sheet[table])
        book[table] = [
            {
                column: part
                for name, kind in kinds.items()
                for column, part in split_long(name, cell_of(kind, row[name])).items()
            }
            for row in rows
        ]
    return book


def header_of(table: str, rows: list[dict]) -> list[str]:
    """The columns of a table in their order, those of long texts after their first part."""
    names = ["uuid", "version", *columns_of(table)]
    found = {column for row in rows for column in row}
    parts = sorted(
        (column for column in found if "~" in column), key=lambda one: (one.split("~")[0], int(one.split("~")[1]))
    )
    return [column for name in names for column in [name, *(part for part in parts if part.split("~")[0] == name)]]


def import_workbook(address: StoreAddress, book: Workbook, author: str, tick=None) -> dict[str, int]:
    """Add the sheets that are new and change those that differ; give {added, changed, same}.

    Rows are matched by uuid; a row without one is new. A column that is absent is left as it is, a line that is absent
    stays. A sheet whose `version` is not the store's was changed meanwhile: its row is a problem. One problem, and
    nothing is imported: StoreError("import_refused", problems=[Problem…], n=…).
    """
    problems: list[Problem] = []
    if OPERATION not in book or not book[OPERATION]:
        raise StoreError("import_empty")
    counts = {"added": 0, "changed": 0, "same": 0}
    with session(address) as opened, transaction(opened):
        stored = read_sheets(opened)
        typed = _typed(book, stored, problems)
        for position, (uuid, lines) in enumerate(typed.items()):
            if tick is not None:
                tick(position / len(typed))
            changes = _changes(uuid, lines, stored.get(uuid), author, problems)
            if changes is None:
                counts["same"] += 1
                continue
            counts["changed" if uuid in stored else "added"] += 1
            _try(opened, changes, lines[0], problems)
        if problems:
            raise StoreError("import_refused", problems=problems[:_MOST_TOLD], n=len(problems))
    return counts


def _try(opened, changes: SheetChanges, first, problems: list[Problem]):
    """One sheet; what the store refuses is a problem, and the others are tried all the same."""
    opened.execute("SAVEPOINT one_sheet")
    try:
        answer = save_within(opened, changes)
        if isinstance(answer, Conflict):
            problems.append(Problem(OPERATION, first[1], "changed"))
    except StoreError as failure:
        if failure.code not in ("constraint", "sheet_conflict", "not_allowed"):
            raise
        opened.execute("ROLLBACK TO SAVEPOINT one_sheet")
        problems.append(Problem(OPERATION, first[1], "refused", failure.details.get("reason", "")))
    opened.execute("RELEASE SAVEPOINT one_sheet")


def _typed(book: Workbook, stored: dict, problems: list[Problem]) -> dict[str, list]:
    """{uuid of a sheet: [(table, row number, values)]}, the sheet's own row first."""
    found: dict[str, list] = {}
    seen: set = set()
    for table in COLUMNS:
        for number, cells in enumerate(book.get(table, []), start=2):
            if all(cell in (None, "") for cell in cells.values()):
                continue
            values = _values(table, number, joined(cells), problems)
            values["uuid"] = values.get("uuid") or new_uuid()
            if (table, values["uuid"]) in seen:
                problems.append(Problem(table, number, "twice", values["uuid"]))
                continue
            seen.add((table, values["uuid"]))
            if table == OPERATION:
                found[values["uuid"]] = [(table, number, values)]
            elif values.get("operation") in found:
                found[values["operation"]].append((table, number, values))
            else:
                problems.append(Problem(table, number, "unknown_sheet", values.get("operation") or ""))
    return found


def _values(table: str, number: int, cells: dict, problems: list[Problem]) -> dict:
    values = {}
    for name, kind in {"uuid": "text", "version": "int", **columns_of(table)}.items():
        if name not in cells:
            continue
        try:
            values[name] = value_of(kind, cells[name])
        except ValueError:
            problems.append(Problem(table, number, "value", f"{name}: {str(cells[name])[:60]}"))
    return values


def _changes(uuid: str, lines: list, sheet, author: str, problems: list[Problem]) -> SheetChanges | None:
    stored = {(table, row["uuid"]): row for table, rows in (sheet or {}).items() for row in rows}
    rows = []
    for table, number, values in lines:
        typed = {name: value for name, value in values.items() if name in columns_of(table)}
        before = stored.get((table, values["uuid"]))
        if before is None:
            rows.append(RowChange(table, INSERT, values["uuid"], typed))
            continue
        different = {name: value for name, value in typed.items() if value != before[name]}
        if different and values.get("version") not in (None, before["version"]):
            problems.append(Problem(table, number, "changed"))
        elif different:
            rows.append(RowChange(table, UPDATE, values["uuid"], different, before, before["version"]))
    version = sheet[OPERATION][0]["version"] if sheet else None
    return SheetChanges(uuid, version, tuple(rows), author) if rows else None
