"""The sheets as they were at the end of a day: what the history tells is undone, the newest change first."""

from __future__ import annotations

import json
import math
import struct
from datetime import timezone

from .errors import StoreError
from .reading import Sheet, read_sheets
from .tables import CHILDREN, COLUMNS, OPERATION, columns_of, quoted
from .wkb import wkb_of_blob

_ENTRY = ("operation", "when", "table", "row", "action", "field", "old", "new")
# As precise as SQLite writes a real number into the text of the history.
_DIGITS = 1e-12


def sheets_on(opened, day: str) -> dict[str, Sheet]:
    """All sheets by uuid as they stood at the end of an ISO day (UTC).

    Raises StoreError("before_history", first, day) for a day before the first change that the history knows, and
    StoreError("history_broken", operation, day, what) where history and sheets do not fit together.
    """
    sheets, entries = read_sheets(opened), _entries(opened)
    if not entries and not sheets:
        return {}
    told = {"store": opened.address.title, "day": day}
    if not entries or day < entries[0]["when"][:10]:
        first = entries[0]["when"][:10] if entries else "–"
        raise StoreError("before_history", first=first, **told)
    later = [one for one in entries if one["when"][:10] > day]
    if not later:
        return sheets
    return _rewound(opened, sheets, entries, later, told)


def first_day(opened) -> str:
    """The ISO day of the first change that the history knows, empty without any."""
    entries = _entries(opened)
    return entries[0]["when"][:10] if entries else ""


def ever_known(opened) -> set[str]:
    """The uuids of all sheets that the store holds or ever held."""
    found = {uuid for (uuid,) in opened.execute("SELECT uuid FROM operation").fetchall()}
    return found | {uuid for (uuid,) in opened.execute("SELECT DISTINCT operation FROM operation_history").fetchall()}


def _entries(opened) -> list[dict]:
    """The history, the oldest first, with moments as ISO text in UTC."""
    chosen = ", ".join(map(quoted, _ENTRY))
    order = ["FROM operation_history WHERE action <> 'not_kept' ORDER BY", quoted("when"), ", fid"]
    rows = opened.execute(" ".join(["SELECT", chosen, *order]))
    entries = [dict(zip(_ENTRY, row)) for row in rows.fetchall()]
    for one in entries:
        if hasattr(one["when"], "astimezone"):
            one["when"] = one["when"].astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return entries


def _rewound(opened, sheets: dict[str, Sheet], entries: list[dict], later: list[dict], told: dict) -> dict[str, Sheet]:
    rows = {(table, row["uuid"]): dict(row) for one in sheets.values() for table in COLUMNS for row in one[table]}
    born = {one["row"] for one in entries if one["action"] == "insert" and one["table"] == OPERATION}
    for uuid in sheets:
        if uuid not in born:
            raise StoreError("history_broken", operation=uuid, what="insert", **told)
    for one in reversed(later):
        _undo(opened, rows, one, told)
    return _as_sheets(rows)


def _undo(opened, rows: dict[tuple, dict], one: dict, told: dict):
    place = (one["table"], one["row"])
    row = rows.get(place)
    if one["action"] == "insert":
        if row is None:
            raise StoreError("history_broken", operation=one["operation"], what=one["table"], **told)
        del rows[place]
        return
    if one["action"] == "delete":
        row = rows.setdefault(place, _blank(one))
    if row is None or one["field"] not in row:
        raise StoreError("history_broken", operation=one["operation"], what=str(one["field"]), **told)
    kind = columns_of(one["table"]).get(one["field"], "text")
    if one["action"] == "update" and not _is_same(kind, row[one["field"]], _typed(opened, kind, one["new"])):
        raise StoreError("history_broken", operation=one["operation"], what=one["field"], **told)
    row[one["field"]] = _typed(opened, kind, one["old"])


def _blank(one: dict) -> dict:
    names = columns_of(one["table"])
    own = {} if one["table"] == OPERATION else {"operation": one["operation"]}
    return {"uuid": one["row"], "version": 1, "updated_by": None, **dict.fromkeys(names), **own}


def _typed(opened, kind: str, text: str | None):
    if text is None:
        return None
    if kind == "int":
        return int(float(text))
    if kind == "real":
        return float(text)
    if kind == "bool":
        return text.lower() in ("1", "true", "t")
    if kind == "geometry":
        return _geometry(text)
    return text[:10] if kind == "date" else text


def _geometry(text: str) -> str | None:
    """WKB in hexadecimal: a GeoPackage keeps the blob in hexadecimal, empty for none; PostGIS keeps GeoJSON."""
    if text == "":
        return None
    if text.startswith("{"):
        return _wkb_of_geojson(json.loads(text))
    content = bytes.fromhex(text)
    return (wkb_of_blob(content) if content[:2] == b"GP" else content).hex()


def _wkb_of_geojson(shape: dict) -> str:
    parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    content = struct.pack("<BII", 1, 6, len(parts))
    for rings in parts:
        content += struct.pack("<BII", 1, 3, len(rings))
        for ring in rings:
            content += struct.pack("<I", len(ring)) + b"".join(struct.pack("<2d", *point[:2]) for point in ring)
    return content.hex()


def _is_same(kind: str, now, then) -> bool:
    if kind == "geometry":
        return (now is None) == (then is None)
    if kind == "real" and now is not None and then is not None:
        return math.isclose(now, then, rel_tol=_DIGITS, abs_tol=1e-9)
    return now == then


def _as_sheets(rows: dict[tuple, dict]) -> dict[str, Sheet]:
    sheets: dict[str, Sheet] = {
        uuid: {OPERATION: [row], **{table: [] for table in CHILDREN}}
        for (table, uuid), row in sorted(rows.items())
        if table == OPERATION
    }
    for (table, _), row in sorted(rows.items()):
        if table != OPERATION and row["operation"] in sheets:
            sheets[row["operation"]][table].append(row)
    return sheets
