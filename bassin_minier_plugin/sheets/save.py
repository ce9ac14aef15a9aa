"""Save a sheet, row and children, as one transaction; or say field by field why not. No QGIS, no Qt."""

from __future__ import annotations

from .address import StoreAddress
from .changes import DELETE, INSERT, UPDATE, Conflict, FieldConflict, RowChange, Saved, SheetChanges
from .errors import StoreError
from .reading import checksum_of, read_sheet
from .sessions import session, transaction
from .tables import LINK, OPERATION, columns_of, quoted

_WORTH_A_RETRY = {"connection_lost", "store_unreachable"}


def save(address: StoreAddress, changes: SheetChanges, tries: int = 3) -> Saved | Conflict:
    """Write the changes, all or none. A lost connection is tried again: the key keeps it from writing twice.

    Raises StoreError (row_locked, store_busy, store_silent, disk_full, constraint, not_allowed, …).
    """
    while True:
        tries -= 1
        try:
            with session(address) as opened:
                return save_in(opened, changes)
        except StoreError as failure:
            if failure.code not in _WORTH_A_RETRY or tries <= 0:
                raise


def save_in(opened, changes: SheetChanges) -> Saved | Conflict:
    """The same on an open session."""
    is_committing = False
    opened.begin()
    try:
        answer = save_within(opened, changes)
        if isinstance(answer, Conflict) or answer.is_repeated:
            opened.rollback()
            return answer
        is_committing = True
        opened.commit()
        return answer
    except StoreError as failure:
        opened.rollback()
        failure.is_outcome_known = not (is_committing and failure.code in ("connection_lost", "store_silent"))
        if failure.code == "sheet_conflict":
            with transaction(opened):
                return _conflict(opened, changes, read_sheet(opened, changes.operation))
        raise
    except BaseException:
        opened.rollback()
        raise


def save_within(opened, changes: SheetChanges) -> Saved | Conflict:
    """The same inside a transaction that is the caller's: several sheets, all or none."""
    receipt = opened.execute("SELECT version FROM save_receipt WHERE key = ?", (changes.key,)).fetchone()
    if receipt is not None:
        return Saved(changes.operation, receipt[0], is_repeated=True)
    theirs = read_sheet(opened, changes.operation, is_locked=True)
    if theirs is None and opened.is_postgis and read_sheet(opened, changes.operation) is not None:
        # row-level security hides from FOR UPDATE what may be read but not written
        raise StoreError("not_allowed", store=opened.address.title, reason="")
    if _is_stale(changes, theirs):
        return _conflict(opened, changes, theirs)
    opened.write_as(changes.author)
    for one in changes.not_kept:
        opened.keep_not_kept(changes.operation, changes.author, one)
    version = _write(opened, changes, theirs)
    opened.forget_writer()
    opened.execute(
        "INSERT INTO save_receipt (key, operation, version) VALUES (?, ?, ?)",
        (changes.key, changes.operation, version or 0),
    )
    if version is not None:
        sign(opened, changes.operation)
    return Saved(changes.operation, version)


def sign(opened, operation: str):
    """Write the checksum of a sheet as the store now holds it."""
    checksum = checksum_of(read_sheet(opened, operation))
    opened.execute("UPDATE operation SET checksum = ? WHERE uuid = ?", (checksum, operation))


def _is_stale(changes: SheetChanges, theirs) -> bool:
    if changes.version is None:
        return theirs is not None
    if theirs is None:
        return bool(changes.rows)
    if theirs[OPERATION][0]["version"] != changes.version:
        return True
    versions = _row_versions(theirs)
    for row in changes.rows:
        found = versions.get((row.table, row.uuid))
        if found != (None if row.action == INSERT else row.version):
            return True
    return False


def _row_versions(sheet) -> dict:
    return {(table, row["uuid"]): row["version"] for table, rows in (sheet or {}).items() for row in rows}


def _write(opened, changes: SheetChanges, theirs) -> int | None:
    """Write the rows, the sheet's own first; give the sheet's new version, None if it is gone."""
    if changes.is_deletion:
        _one(opened, "DELETE FROM operation WHERE uuid = ? AND version = ?", (changes.operation, changes.version))
        return None
    if theirs is None and not changes.rows:  # gone, and nothing of mine was kept
        return None
    own = changes.row(OPERATION, changes.operation)
    is_new = own is not None and own.action == INSERT
    if is_new:
        _insert(opened, own, changes)
    else:
        _update(opened, own or RowChange(OPERATION, UPDATE, changes.operation, version=changes.version), changes)
    # lines that go before lines that come: the same feature may be linked again
    linked = _links_that_stay(changes, theirs)
    for action, write in ((DELETE, _delete), (UPDATE, _update), (INSERT, _insert)):
        for row in changes.rows:
            is_linked = action == INSERT and (row.values.get("layer"), row.values.get("feature_key")) in linked
            if row.action == action and row.table != OPERATION and not (row.table == LINK and is_linked):
                write(opened, row, changes)
    return 1 if is_new else changes.version + 1


def _links_that_stay(changes: SheetChanges, theirs) -> set[tuple]:
    """What the sheet is linked to already: a colleague may have linked the same feature, and once is enough."""
    gone = {row.uuid for row in changes.rows if row.action == DELETE}
    lines = theirs[LINK] if theirs else []
    return {(line["layer"], line["feature_key"]) for line in lines if line["uuid"] not in gone}


def _insert(opened, row: RowChange, changes: SheetChanges):
    kinds = columns_of(row.table)
    given = {name: value for name, value in row.values.items() if name in kinds and value is not None}
    if row.table != OPERATION:
        given["operation"] = changes.operation
    names = ["uuid", *given, "updated_by"] + (["created_by"] if row.table == OPERATION else [])
    slots = ["?", *(opened.written(kinds[name]) for name in given), *["?"] * (len(names) - len(given) - 1)]
    values = [row.uuid, *(opened.encode(kinds[name], value) for name, value in given.items())]
    values += [changes.author or None] * (len(names) - len(values))
    columns = ", ".join(map(quoted, names))
    _one(
        opened, " ".join(["INSERT INTO", quoted(row.table), "(", columns, ") VALUES (", ", ".join(slots), ")"]), values
    )


def _update(opened, row: RowChange, changes: SheetChanges):
    kinds = columns_of(row.table)
    given = {name: value for name, value in row.values.items() if name in kinds}
    sets = [f"{quoted(name)} = {opened.written(kinds[name])}" for name in given]
    values = [opened.encode(kinds[name], value) for name, value in given.items()]
    sets += ["version = version + 1", "updated_by = ?"]
    parts = ["UPDATE", quoted(row.table), "SET", ", ".join(sets), "WHERE uuid = ? AND version = ?"]
    _one(opened, " ".join(parts), [*values, changes.author or None, row.uuid, row.version])


def _delete(opened, row: RowChange, changes: SheetChanges):
    _one(
        opened, " ".join(["DELETE FROM", quoted(row.table), "WHERE uuid = ? AND version = ?"]), (row.uuid, row.version)
    )


def _one(opened, sql: str, values):
    if opened.execute(sql, values).rowcount != 1:
        raise StoreError("sheet_conflict")


def _conflict(opened, changes: SheetChanges, theirs) -> Conflict:
    now = {(table, row["uuid"]): row for table, rows in (theirs or {}).items() for row in rows}
    fields = [one for row in changes.rows for one in _of_row(row, now.get((row.table, row.uuid)))]
    touched = {(row.table, row.uuid): row for row in changes.rows}
    others = []
    for place, current in now.items():
        row = touched.get(place)
        if row is not None and row.action == UPDATE:
            others += [
                FieldConflict(row.table, row.uuid, name, base, current.get(name), base, False)
                for name, base in row.base.items()
                if name in columns_of(row.table) and name not in row.values and not _same(current.get(name), base)
            ]
    own = theirs[OPERATION][0] if theirs else None
    writer, moment = _last_writer(opened, changes.operation)
    author = (own or {}).get("updated_by") or writer
    versions = {place: row["version"] for place, row in now.items()}
    version = own["version"] if own else None
    return Conflict(changes.operation, version, author, tuple(fields), tuple(others), versions, moment)


def _of_row(row: RowChange, current) -> list[FieldConflict]:
    if row.action == INSERT:
        if current is None:
            return []
        return [
            FieldConflict(row.table, row.uuid, name, None, current.get(name), mine, True)
            for name, mine in row.values.items()
            if not _same(current.get(name), mine)
        ]
    if current is None:
        return (
            [] if row.action == DELETE else [FieldConflict(row.table, row.uuid, "", row.base, None, row.values, True)]
        )
    if row.action == DELETE:
        is_both = current["version"] != row.version
        return [FieldConflict(row.table, row.uuid, "", row.base, current, None, is_both)]
    return [
        FieldConflict(
            row.table,
            row.uuid,
            name,
            row.base.get(name),
            current.get(name),
            mine,
            not _same(current.get(name), row.base.get(name)),
        )
        for name, mine in row.values.items()
        if not _same(current.get(name), mine)
    ]


def _same(one, other) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one == other
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _last_writer(opened, operation: str) -> tuple[str, str]:
    """(who, when) of the last line of the sheet's history, empty where there is none."""
    found = opened.execute(
        'SELECT "who", "when" FROM operation_history WHERE operation = ? ORDER BY fid DESC LIMIT 1', (operation,)
    ).fetchone()
    return (found[0] or "", str(found[1] or "")) if found else ("", "")
