"""What somebody typed, what a save answers, and what two people disagree on: plain values."""

from __future__ import annotations

import uuid as uuids
from dataclasses import asdict, dataclass, field, replace

from .tables import OPERATION

INSERT = "insert"
UPDATE = "update"
DELETE = "delete"


def new_uuid() -> str:
    return str(uuids.uuid4())


@dataclass(frozen=True)
class RowChange:
    """One row to insert, update or delete.

    `values`: only the fields that change; `base`: the whole row as it was when editing began (empty for an insert);
    `version`: that row's version then. Values are plain: None, bool, int, float, text, dates as ISO text, geometry
    as WKB in hexadecimal.
    """

    table: str
    action: str
    uuid: str
    values: dict = field(default_factory=dict)
    base: dict = field(default_factory=dict)
    version: int | None = None


@dataclass(frozen=True)
class NotKept:
    """A value that lost in a conflict: the save writes it into the history."""

    table: str
    row: str
    field: str
    mine: object
    theirs: object


@dataclass(frozen=True)
class SheetChanges:
    """All that is pending on one sheet. `version` is the sheet's when editing began, None for a new sheet.

    `key` makes a retry safe: the same key is never written twice.
    """

    operation: str
    version: int | None
    rows: tuple[RowChange, ...]
    author: str = ""
    not_kept: tuple[NotKept, ...] = ()
    key: str = field(default_factory=new_uuid)

    def row(self, table: str, uuid: str) -> RowChange | None:
        return next((row for row in self.rows if (row.table, row.uuid) == (table, uuid)), None)

    @property
    def is_deletion(self) -> bool:
        own = self.row(OPERATION, self.operation)
        return own is not None and own.action == DELETE

    def as_plain(self) -> dict:
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: dict) -> SheetChanges:
        rows = tuple(RowChange(**row) for row in plain["rows"])
        not_kept = tuple(NotKept(**one) for one in plain.get("not_kept", ()))
        return cls(**{**plain, "rows": rows, "not_kept": not_kept})


@dataclass(frozen=True)
class Saved:
    """The save went through. `is_repeated`: an earlier try with the same key already had."""

    operation: str
    version: int | None
    is_repeated: bool = False


@dataclass(frozen=True)
class FieldConflict:
    """One field, three values. `field` is empty where a whole row was deleted on one side.

    `is_both` is True when the colleague changed this very field too: only then must a person choose.
    """

    table: str
    row: str
    field: str
    base: object
    theirs: object
    mine: object
    is_both: bool

    @property
    def place(self) -> tuple[str, str, str]:
        return (self.table, self.row, self.field)


@dataclass(frozen=True)
class Conflict:
    """The sheet changed since editing began. Nothing was written.

    `theirs_version` is None if the sheet was deleted. `fields`: what I typed that the store does not hold, with what
    it holds now; `their_fields`: what the colleague changed and I did not touch.
    """

    operation: str
    theirs_version: int | None
    their_author: str
    fields: tuple[FieldConflict, ...]
    their_fields: tuple[FieldConflict, ...] = ()
    row_versions: dict = field(default_factory=dict)
    their_moment: str = ""

    @property
    def is_deleted(self) -> bool:
        return self.theirs_version is None


def settle(changes: SheetChanges, conflict: Conflict, keep_mine: set[tuple[str, str, str]]) -> SheetChanges:
    """The changes to save once somebody has chosen: `keep_mine` names the places (table, row, field) to keep.

    Fields that only I changed are kept without asking. What is given up goes into the history with the save.
    A sheet or line that the colleague deleted, and of which something is kept, is made again from what I had.
    """
    rows, given_up = [], []
    found = {one.place: one for one in conflict.fields}
    for row in changes.rows:
        whole = found.get((row.table, row.uuid, ""))
        if whole is not None and whole.is_both:
            if whole.place in keep_mine:
                rows.append(_kept_row(row, conflict))
            else:
                given_up += _all_given_up(row, whole)
            continue
        values = {}
        for name, mine in row.values.items():
            one = found.get((row.table, row.uuid, name))
            if one is None or not one.is_both or one.place in keep_mine:
                values[name] = mine
            else:
                given_up.append(NotKept(row.table, row.uuid, name, mine, one.theirs))
        version = conflict.row_versions.get((row.table, row.uuid), row.version)
        if row.action != UPDATE or values:
            rows.append(replace(row, values=values, version=version))
    version = conflict.theirs_version
    kept_sheet = any(row.table == OPERATION and row.action == INSERT for row in rows)
    if conflict.is_deleted and not kept_sheet:
        given_up += [
            NotKept(row.table, row.uuid, name, mine, None) for row in rows for name, mine in row.values.items()
        ]
        rows = []
    not_kept = (*changes.not_kept, *given_up)
    return replace(changes, rows=tuple(rows), version=version, not_kept=not_kept, key=new_uuid())


def _kept_row(row: RowChange, conflict: Conflict) -> RowChange:
    version = conflict.row_versions.get((row.table, row.uuid))
    if row.action == DELETE:  # I delete what the colleague has changed
        return replace(row, version=version)
    return replace(row, action=INSERT, values={**row.base, **row.values}, base={}, version=None)


def _all_given_up(row: RowChange, whole: FieldConflict) -> list[NotKept]:
    if row.action == DELETE:
        return [NotKept(row.table, row.uuid, "", "delete", None)]
    return [NotKept(row.table, row.uuid, name, mine, None) for name, mine in row.values.items()]
