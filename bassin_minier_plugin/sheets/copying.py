"""Copy whole stores, rows with their versions and identifiers: to publish, and to work offline."""

from __future__ import annotations

import json

from .address import StoreAddress
from .changes import DELETE, INSERT, UPDATE, Conflict, RowChange, Saved, SheetChanges, settle
from .errors import StoreError
from .migrations import create_store, version_of
from .reading import Sheet, checksum_of, read_sheet, read_sheets
from .save import save, sign
from .sessions import session, snapshot, transaction
from .tables import CHILDREN, HISTORY_COLUMNS, OPERATION, RULE_COLUMNS, columns_of, quoted

_OF_A_SHEET = ("created_by", "created_at", "updated_by", "updated_at")
_OF_A_LINE = ("updated_by", "updated_at")
# What a copy that was taken offline remembers: each sheet as it was, to tell later who changed what.
_OFFLINE = "offline_base"
MINE, THEIRS, LATER = "mine", "theirs", "later"


def copy_store(source: StoreAddress, target: StoreAddress, tick=None) -> int:
    """Make `target`, which must not exist, a copy of `source` with its history; give the number of sheets.

    One transaction on the target: a copy that fails leaves an empty store behind in a database, no file otherwise.
    """
    with session(source, is_read_only=True) as read, snapshot(read):
        if version_of(read) == 0:
            raise StoreError("not_a_store", store=source.title)
        create_store(target)
        with session(target) as written, transaction(written):
            copy_table(read, written, "rule", RULE_COLUMNS, True)
            copy_table(read, written, "store_setting", ("key", "value"), True)
            count = 0
            for position, table in enumerate((OPERATION, *CHILDREN)):
                own = _OF_A_SHEET if table == OPERATION else _OF_A_LINE
                rows = _copy_rows(read, written, table, own)
                count = count or rows
                if tick is not None:
                    tick(0.1 + 0.7 * position / len(CHILDREN))
            # what the triggers noted of the copying is no history
            restart_history(written)
            copy_table(read, written, "operation_history", HISTORY_COLUMNS, False)
            for uuid in read_sheets(written):
                sign(written, uuid)
    return count


def restart_history(written):
    if written.is_postgis:
        written.execute("TRUNCATE operation_history")
        return
    name, sql = written.execute(
        "SELECT name, sql FROM sqlite_master WHERE name = 'operation_history_no_delete'"
    ).fetchone()
    written.execute("DROP TRIGGER " + quoted(name))
    written.execute("DELETE FROM operation_history")
    written.execute(sql)


def copy_table(read, written, table: str, names, is_emptied: bool):
    if is_emptied:
        written.execute(" ".join(["DELETE FROM", quoted(table)]))
    columns, order = ", ".join(map(quoted, names)), "key" if table == "store_setting" else "fid"
    rows = read.execute(" ".join(["SELECT", columns, "FROM", quoted(table), "ORDER BY", order])).fetchall()
    slots = ", ".join("?" for _ in names)
    insert = " ".join(["INSERT INTO", quoted(table), "(", columns, ") VALUES (", slots, ")"])
    kinds = {"enabled": "bool"}
    for row in rows:
        values = [_stamp(written.encode(kinds.get(name, "text"), value)) for name, value in zip(names, row)]
        written.execute(insert, values)


def _copy_rows(read, written, table: str, own) -> int:
    kinds = {"uuid": "text", "version": "int", **columns_of(table), **dict.fromkeys(own, "text")}
    chosen = ", ".join(read.read_as(quoted(name), kind) for name, kind in kinds.items())
    rows = read.execute(" ".join(["SELECT", chosen, "FROM", quoted(table), "ORDER BY fid"])).fetchall()
    slots = ", ".join(written.written(kind) for kind in kinds.values())
    insert = " ".join(["INSERT INTO", quoted(table), "(", ", ".join(map(quoted, kinds)), ") VALUES (", slots, ")"])
    for row in rows:
        plain = [read.decode(kind, value) for kind, value in zip(kinds.values(), row)]
        written.execute(insert, [_stamp(written.encode(kind, value)) for kind, value in zip(kinds.values(), plain)])
    return len(rows)


def _stamp(value):
    """A time as both back ends read it."""
    if hasattr(value, "astimezone"):
        from datetime import timezone

        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    return value


def take_offline(source: StoreAddress, target: StoreAddress, tick=None) -> int:
    """A GeoPackage copy that remembers what it was taken from; give the number of sheets."""
    count = copy_store(source, target, tick)
    with session(target) as opened, transaction(opened):
        opened.execute(" ".join(["CREATE TABLE", _OFFLINE, "(operation TEXT PRIMARY KEY, sheet TEXT NOT NULL)"]))
        for uuid, sheet in read_sheets(opened).items():
            _remember(opened, uuid, sheet)
        opened.execute("INSERT OR REPLACE INTO store_setting (key, value) VALUES ('offline_of', ?)", (source.key,))
    return count


def _remember(opened, uuid: str, sheet: Sheet | None):
    opened.execute(" ".join(["DELETE FROM", _OFFLINE, "WHERE operation = ?"]), (uuid,))
    if sheet is not None:
        insert = " ".join(["INSERT INTO", _OFFLINE, "(operation, sheet) VALUES (?, ?)"])
        opened.execute(insert, (uuid, json.dumps(sheet)))


def bring_back(offline: StoreAddress, target: StoreAddress, author: str, keep: str | dict = LATER, tick=None):
    """Merge what was done offline, sheet by sheet and field by field.

    What only one side changed is merged. What both changed is listed, and `keep` decides: `later` leaves the whole
    sheet offline, to be brought back another time; `mine` (offline) or `theirs` writes the one not kept into the
    history; {uuid: (the Conflict that somebody was shown, the places to keep mine)} settles these sheets so, as long as
    the conflict is still the same, and leaves the others for later. Returns (saved, conflicts, refused): lists of
    Saved, of Conflict, and of (uuid, reason) of the sheets that the target refuses (rights, or values that do not go
    together once merged), which stay offline. Can be repeated: what went through is not written twice.
    """
    with session(offline) as opened:
        found = opened.execute("SELECT value FROM store_setting WHERE key = 'offline_of'").fetchone()
        if found is None:
            raise StoreError("not_offline", store=offline.title)
        if found[0] != target.key:
            raise StoreError("offline_of_another", store=offline.title, target=target.title)
        bases = {
            uuid: json.loads(text)
            for uuid, text in opened.execute(" ".join(["SELECT operation, sheet FROM", _OFFLINE])).fetchall()
        }
        now = read_sheets(opened)
        saved, conflicts, refused = [], [], []
        uuids = sorted(bases.keys() | now.keys())
        for position, uuid in enumerate(uuids):
            if tick is not None:
                tick(position / len(uuids))
            changes = changes_between(bases.get(uuid), now.get(uuid), uuid, author)
            if changes is None:
                continue
            try:
                answer, conflict = _merge(target, changes, keep.get(uuid, LATER) if isinstance(keep, dict) else keep)
            except StoreError as failure:
                if failure.code not in ("constraint", "not_allowed"):
                    raise
                refused.append((uuid, str(failure.details.get("reason", ""))))
                continue
            if conflict is not None:
                conflicts.append(conflict)
            if isinstance(answer, Saved):
                saved.append(answer)
                _renew(opened, target, uuid)
        return saved, conflicts, refused


def _merge(target: StoreAddress, changes: SheetChanges, keep: str | tuple) -> tuple[Saved | Conflict, Conflict | None]:
    """(answer of the target, what both sides had changed or None)."""
    answer = save(target, changes)
    if isinstance(answer, Saved):
        return answer, None
    conflict = answer if any(one.is_both for one in answer.fields) else None
    if conflict is not None and (keep == LATER or (isinstance(keep, tuple) and keep[0].fields != answer.fields)):
        return answer, conflict
    places = {one.place for one in answer.fields} if keep == MINE else set()
    if isinstance(keep, tuple):
        places, conflict = keep[1], None
    return save(target, settle(changes, answer, places)), conflict


def _renew(opened, target: StoreAddress, uuid: str):
    """The offline copy takes over the merged sheet, so that a next return starts from it."""
    with session(target, is_read_only=True) as read, snapshot(read):
        merged = read_sheet(read, uuid)
    with transaction(opened):
        opened.execute("DELETE FROM operation WHERE uuid = ?", (uuid,))
        if merged is not None:
            for table in (OPERATION, *CHILDREN):
                for row in merged[table]:
                    insert_row(opened, table, row)
            sign(opened, uuid)
        _remember(opened, uuid, merged)


def insert_row(opened, table: str, row: dict):
    """A row as it is read, with its version."""
    kinds = {"uuid": "text", "version": "int", "updated_by": "text", **columns_of(table)}
    slots = ", ".join(opened.written(kind) for kind in kinds.values())
    insert = " ".join(["INSERT INTO", quoted(table), "(", ", ".join(map(quoted, kinds)), ") VALUES (", slots, ")"])
    opened.execute(insert, [opened.encode(kind, row[name]) for name, kind in kinds.items()])


def changes_between(base: Sheet | None, now: Sheet | None, uuid: str, author: str) -> SheetChanges | None:
    """What turns one state of a sheet into another; None if nothing does. The same states give the same key."""
    key = "merge " + "/".join("-" if one is None else checksum_of(one) for one in (base, now)) + " " + uuid
    if base is None and now is None:
        return None
    if now is None:
        own = base[OPERATION][0]
        row = RowChange(OPERATION, DELETE, uuid, {}, own, own["version"])
        return SheetChanges(uuid, own["version"], (row,), author, key=key)
    rows = [
        one for table in (OPERATION, *CHILDREN) for one in _row_changes(table, (base or {}).get(table, []), now[table])
    ]
    if not rows:
        return None
    if base is None:
        return SheetChanges(uuid, None, tuple(rows), author, key=key)
    own = base[OPERATION][0]
    if rows[0].table != OPERATION:
        rows.insert(0, RowChange(OPERATION, UPDATE, uuid, {}, own, own["version"]))
    return SheetChanges(uuid, own["version"], tuple(rows), author, key=key)


def _row_changes(table: str, before: list[dict], after: list[dict]):
    names = columns_of(table)
    known, left = {row["uuid"]: row for row in before}, {row["uuid"] for row in after}
    for row in after:
        former = known.get(row["uuid"])
        if former is None:
            yield RowChange(table, INSERT, row["uuid"], {name: row[name] for name in names})
            continue
        values = {name: row[name] for name in names if row[name] != former[name]}
        if values:
            yield RowChange(table, UPDATE, row["uuid"], values, former, former["version"])
    for uuid, former in known.items():
        if uuid not in left:
            yield RowChange(table, DELETE, uuid, {}, former, former["version"])
