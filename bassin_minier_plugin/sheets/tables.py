"""The tables and columns of a store, written once: the closed list from which all SQL is composed."""

from __future__ import annotations

OPERATION = "operation"
LINK = "operation_link"
PARTNER = "operation_partner"
FUNDING = "operation_funding"
MILESTONE = "operation_milestone"
INDICATOR = "operation_indicator"
ATTACHMENT = "operation_attachment"
HISTORY = "operation_history"
RULE = "rule"

STRANDS = ("estate", "centrality", "site", "landscape", "economy")
STATUSES = ("study", "scheduled", "committed", "in_works", "delivered", "abandoned")
ATTACHMENT_KINDS = ("photo", "plan", "document")
SEVERITIES = ("error", "warning", "advice")

# What people type, by table. Kinds: text, int, real, bool, date (ISO text), geometry (WKB in hexadecimal).
COLUMNS: dict[str, dict[str, str]] = {
    OPERATION: {
        **dict.fromkeys(("number", "title", "strand", "description", "lead", "status"), "text"),
        "phase": "int",
        "immediate": "bool",
        **dict.fromkeys(("epci", "commune"), "text"),
        **dict.fromkeys(("start_date", "end_date"), "date"),
        **dict.fromkeys(("dwellings_planned", "dwellings_committed", "dwellings_delivered"), "int"),
        "cost_eur": "real",
        **dict.fromkeys(("dpe_before", "dpe_after"), "text"),
        "geometry": "geometry",
    },
    LINK: dict.fromkeys(("layer", "feature_key", "label"), "text"),
    PARTNER: dict.fromkeys(("organisation", "role"), "text"),
    FUNDING: {"funder": "text", "year": "int", **dict.fromkeys(("planned", "committed", "paid"), "real")},
    MILESTONE: {"name": "text", "due_date": "date", "done_date": "date"},
    INDICATOR: {
        **dict.fromkeys(("name", "unit"), "text"),
        **dict.fromkeys(("baseline", "target", "value"), "real"),
        "at": "date",
    },
    ATTACHMENT: dict.fromkeys(("path", "caption", "kind"), "text"),
}
CHILDREN = tuple(table for table in COLUMNS if table != OPERATION)
HISTORY_COLUMNS = ("operation", "who", "when", "table", "row", "action", "field", "old", "new")
RULE_COLUMNS = ("id", "severity", "expression", "message_fr", "message_en", "enabled")
SRID = 2154


def columns_of(table: str) -> dict[str, str]:
    """What a row of the table holds besides uuid, version and who touched it; children bear their `operation`."""
    return COLUMNS[table] if table == OPERATION else {"operation": "text", **COLUMNS[table]}


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
