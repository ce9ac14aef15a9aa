"""How people read the tables, fields and codes of a store."""

from __future__ import annotations

from ..i18n import tr
from .tables import ATTACHMENT, FUNDING, HISTORY, INDICATOR, LINK, MILESTONE, OPERATION, PARTNER, RULE


def table_titles() -> dict[str, str]:
    return {
        OPERATION: tr("Operation sheets"),
        LINK: tr("Links to the map"),
        PARTNER: tr("Partners"),
        FUNDING: tr("Funding"),
        MILESTONE: tr("Milestones"),
        INDICATOR: tr("Indicators"),
        ATTACHMENT: tr("Photos and documents"),
        HISTORY: tr("History of the sheets"),
        RULE: tr("Plausibility rules"),
    }


def aliases() -> dict[str, str]:
    """{field: what people read}."""
    return {**_identity(), **_lines(), **_kept(), **_history()}


def _identity() -> dict[str, str]:
    return {
        "number": tr("Number"),
        "title": tr("Title of the operation"),
        "strand": tr("Strand of the contract"),
        "description": tr("Description"),
        "lead": tr("Lead (contracting authority)"),
        "status": tr("Status"),
        "phase": tr("Phase"),
        "immediate": tr("Immediate commitment"),
        "epci": tr("EPCI"),
        "commune": tr("Commune"),
        "start_date": tr("Start"),
        "end_date": tr("End"),
        "dwellings_planned": tr("Dwellings planned"),
        "dwellings_committed": tr("Dwellings committed"),
        "dwellings_delivered": tr("Dwellings delivered"),
        "cost_eur": tr("Estimated cost (€ excl. VAT)"),
        "dpe_before": tr("DPE label before"),
        "dpe_after": tr("DPE label after"),
    }


def _lines() -> dict[str, str]:
    return {
        "operation": tr("Operation (uuid)"),
        "layer": tr("Layer"),
        "feature_key": tr("Key of the feature"),
        "label": tr("Title"),
        "organisation": tr("Organisation"),
        "role": tr("Role"),
        "funder": tr("Funder"),
        "year": tr("Year"),
        "planned": tr("Planned (€ excl. VAT)"),
        "committed": tr("Committed (€ excl. VAT)"),
        "paid": tr("Paid (€ excl. VAT)"),
        "name": tr("Name"),
        "due_date": tr("Due on"),
        "done_date": tr("Done on"),
        "unit": tr("Unit"),
        "baseline": tr("Baseline"),
        "target": tr("Target"),
        "value": tr("Value"),
        "at": tr("Measured on"),
        "path": tr("File"),
        "caption": tr("Caption"),
        "kind": tr("Kind of file"),
    }


def _kept() -> dict[str, str]:
    return {
        "uuid": tr("Identifier (uuid)"),
        "version": tr("Version"),
        "created_by": tr("Created by"),
        "created_at": tr("Created on"),
        "updated_by": tr("Last edited by"),
        "updated_at": tr("Last edited on"),
        "checksum": tr("Checksum"),
    }


def _history() -> dict[str, str]:
    return {
        "who": tr("Who"),
        "when": tr("When"),
        "table": tr("Part of the sheet"),
        "row": tr("Line (uuid)"),
        "action": tr("Action"),
        "field": tr("Field"),
        "old": tr("Before"),
        "new": tr("After"),
        "id": tr("Rule"),
        "severity": tr("Severity"),
        "expression": tr("Expression (true: all is well)"),
        "message_fr": tr("Message in French"),
        "message_en": tr("Message in English"),
        "enabled": tr("In use"),
    }


def meanings() -> dict[str, dict[str, str]]:
    """{field: {code: what people read}} of the fields that hold codes."""
    return {
        "strand": {
            "estate": tr("Mining estates"),
            "centrality": tr("Centralities"),
            "site": tr("Heritage sites"),
            "landscape": tr("Landscape"),
            "economy": tr("Economy"),
        },
        "status": {
            "study": tr("Under study"),
            "scheduled": tr("Scheduled"),
            "committed": tr("Committed"),
            "in_works": tr("In works"),
            "delivered": tr("Delivered"),
            "abandoned": tr("Abandoned"),
        },
        "kind": {"photo": tr("Photo"), "plan": tr("Plan"), "document": tr("Document")},
        "severity": {"error": tr("Error"), "warning": tr("Warning"), "advice": tr("Advice")},
        "action": {
            "insert": tr("Added"),
            "update": tr("Changed"),
            "delete": tr("Deleted"),
            "not_kept": tr("Not kept in a conflict"),
        },
    }
