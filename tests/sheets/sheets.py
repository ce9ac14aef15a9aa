"""Sheets to save in tests."""

from __future__ import annotations

import struct

from bassin_minier_plugin.sheets.changes import INSERT, UPDATE, RowChange, SheetChanges
from bassin_minier_plugin.sheets.reading import read_sheet
from bassin_minier_plugin.sheets.sessions import session, snapshot


def square_wkb(x: float, y: float, size: float) -> str:
    """A multipolygon of one square, as hexadecimal WKB."""
    ring = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    polygon = struct.pack("<BIII", 1, 3, 1, len(ring)) + b"".join(struct.pack("<2d", *point) for point in ring)
    return (struct.pack("<BII", 1, 6, 1) + polygon).hex()


OPERATION = {
    "number": "31-007",
    "title": "Cité des Fleurs : réhabilitation",
    "strand": "estate",
    "status": "committed",
    "lead": "Maisons & Cités",
    "phase": 1,
    "immediate": True,
    "start_date": "2018-01-15",
    "end_date": "2021-06-30",
    "dwellings_planned": 120,
    "cost_eur": 8_400_000.5,
    "geometry": square_wkb(690000, 7035000, 250),
}
LINES = (
    ("operation_partner", {"organisation": "CALL", "role": "EPCI"}),
    ("operation_funding", {"funder": "État", "year": 2018, "planned": 4_000_000.0}),
    ("operation_funding", {"funder": "Région", "year": 2019, "planned": 4_400_000.5}),
    ("operation_milestone", {"name": "Ordre de service", "due_date": "2018-03-01"}),
    ("operation_indicator", {"name": "logements F-G", "unit": "%", "baseline": 62.5, "target": 0.0}),
    ("operation_link", {"layer": "estates", "feature_key": "C-12", "label": "Cité des Fleurs"}),
)


def new_sheet(uuid: str = "s1", author: str = "Anne", lines=LINES, **values) -> SheetChanges:
    """A sheet of one row and six lines, none of it in a store yet."""
    rows = [RowChange("operation", INSERT, uuid, {**OPERATION, **values})]
    rows += [RowChange(table, INSERT, f"{uuid}-{n}", line) for n, (table, line) in enumerate(lines)]
    return SheetChanges(uuid, None, tuple(rows), author)


def read(store, uuid: str = "s1"):
    with session(store) as opened, snapshot(opened):
        return read_sheet(opened, uuid)


def edit(store, uuid: str = "s1", author: str = "Anne", lines: dict | None = None, **values) -> SheetChanges:
    """What somebody types who has the sheet open as it is now. `lines`: {uuid of a line: its new values}."""
    sheet = read(store, uuid)
    rows = []
    for table, found in sheet.items():
        for row in found:
            typed = values if table == "operation" else (lines or {}).get(row["uuid"])
            if typed or table == "operation":
                rows.append(RowChange(table, UPDATE, row["uuid"], typed or {}, row, row["version"]))
    return SheetChanges(uuid, sheet["operation"][0]["version"], tuple(rows), author)
