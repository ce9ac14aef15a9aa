"""How people read the fields and codes of the summaries per institution and of the evaluation."""

from __future__ import annotations

from ..i18n import tr


def institution_words() -> dict[str, str]:
    return {
        "level": tr("Level"),
        "belonging": tr("Institution, or what belongs to none"),
        "code": tr("INSEE code"),
        "name": tr("Institution"),
        "parent": tr("Belongs to"),
        "n": tr("Objects (number)"),
        "n_touching": tr("Objects with a part there (number)"),
    }


def level_words() -> dict[str, str]:
    return {
        "total": tr("Total"),
        "pole": tr("Pôle métropolitain"),
        "epci": tr("EPCI"),
        "commune": tr("Commune"),
        "landlord": tr("Landlord"),
        "epci_landlord": tr("Landlord within an EPCI"),
        "phase": tr("Phase"),
        "strand": tr("Strand of the contract"),
        "epci_strand_phase": tr("EPCI, strand and phase"),
    }


def belonging_words() -> dict[str, str]:
    return {
        "institution": tr("Institution"),
        "unknown": tr("Not said"),
        "outside": tr("Outside of the perimeter"),
        "unlocated": tr("Without geometry"),
    }


def stage_words() -> dict[str, str]:
    return {
        "planned": tr("Planned"),
        "committed": tr("Committed so far"),
        "in_works": tr("In works or delivered"),
        "delivered": tr("Delivered so far"),
    }


def state_words() -> dict[str, str]:
    return {
        "overdue": tr("Late, not done"),
        "done_late": tr("Done late"),
        "done": tr("Done"),
        "to_come": tr("To come"),
        "undated": tr("Without a due date"),
    }


def target_words() -> dict[str, str]:
    return {
        "added": tr("Operation added"),
        "deleted": tr("Operation deleted"),
        "abandoned": tr("Operation abandoned"),
        "dwellings_planned": tr("Dwellings planned"),
        "cost_eur": tr("Cost (€ excl. VAT)"),
        "end_date": tr("End of the operation"),
        "phase": tr("Phase"),
        "milestone_due": tr("Due date of a milestone"),
        "milestone_removed": tr("Milestone removed"),
        "indicator_target": tr("Target of an indicator"),
        "indicator_baseline": tr("Baseline of an indicator"),
        "indicator_removed": tr("Indicator removed"),
    }


def evaluation_words() -> dict[str, str]:
    return {**_funnel_words(), **_calendar_words(), **_line_words(), **_pair_words()}


def _funnel_words() -> dict[str, str]:
    return {
        "level": tr("Level"),
        "epci": tr("EPCI"),
        "strand": tr("Strand of the contract"),
        "phase": tr("Phase"),
        "operations": tr("Operations (without abandoned ones)"),
        "operations_committed": tr("Operations committed"),
        "operations_in_works": tr("Operations in works or delivered"),
        "operations_delivered": tr("Operations delivered"),
        "operations_abandoned": tr("Operations abandoned"),
        "dwellings_planned": tr("Dwellings planned"),
        "dwellings_committed": tr("Dwellings committed"),
        "dwellings_in_works": tr("Dwellings whose works have begun"),
        "dwellings_delivered": tr("Dwellings delivered"),
        "dwellings_unknown": tr("Operations that lack a figure of dwellings"),
        "eur_planned": tr("Planned (€ excl. VAT)"),
        "eur_committed": tr("Committed (€ excl. VAT)"),
        "eur_in_works": tr("Committed, works begun (€ excl. VAT)"),
        "eur_delivered": tr("Committed, delivered (€ excl. VAT)"),
        "eur_paid": tr("Paid (€ excl. VAT)"),
        "eur_unknown": tr("Operations that lack an amount"),
    }


def _calendar_words() -> dict[str, str]:
    return {
        "time_elapsed": tr("Share of the time elapsed (0–1)"),
        "operations_delivered_share": tr("Share of the operations delivered (0–1)"),
        "dwellings_delivered_share": tr("Share of the dwellings delivered (0–1)"),
        "eur_delivered_share": tr("Share of the euros delivered (0–1)"),
        "delivery_gap": tr("Delivered share minus time elapsed"),
        "milestones": tr("Milestones"),
        "milestones_done": tr("Milestones done"),
        "milestones_late": tr("Late milestones, not done"),
        "late_days_mean": tr("Mean delay of late milestones (days)"),
        "late_days_max": tr("Longest delay (days)"),
        "milestones_done_late": tr("Milestones done late"),
        "operations_baseline": tr("Operations at the baseline"),
        "operations_added": tr("Operations added since"),
        "operations_deleted": tr("Operations deleted since"),
        "targets_moved": tr("Targets moved since"),
        "dwellings_planned_baseline": tr("Dwellings planned at the baseline"),
        "eur_planned_baseline": tr("Planned at the baseline (€ excl. VAT)"),
        "indicators": tr("Indicators"),
        "indicators_known": tr("Indicators whose progress is known"),
        "indicators_met": tr("Indicators at their target"),
        "progress_median": tr("Median progress of the indicators (0–1)"),
    }


def _line_words() -> dict[str, str]:
    return {
        "operation": tr("Operation (uuid)"),
        "number": tr("Number"),
        "title": tr("Title of the operation"),
        "name": tr("Name"),
        "target": tr("Target"),
        "line": tr("Milestone or indicator"),
        "before": tr("At the baseline"),
        "after": tr("Now"),
        "change": tr("Difference (dwellings, euros, days or unit)"),
        "due_date": tr("Due"),
        "done_date": tr("Done on"),
        "state": tr("State"),
        "days_late": tr("Delay (days)"),
        "unit": tr("Unit"),
        "baseline": tr("Baseline"),
        "value": tr("Value"),
        "at": tr("Measured on"),
        "baseline_frozen": tr("Baseline, as frozen"),
        "target_frozen": tr("Target, as frozen"),
        "progress": tr("Progress towards the target (0–1)"),
        "progress_frozen": tr("Progress towards the frozen target (0–1)"),
        "met": tr("Target met (1: yes)"),
    }


def _pair_words() -> dict[str, str]:
    return {
        "treated": tr("Treated estate"),
        "untreated": tr("Untreated estate"),
        "distance": tr("Distance of the covariates (standard deviations)"),
        "change_treated": tr("Change of the treated"),
        "change_untreated": tr("Change of the untreated"),
        "difference": tr("Difference of the changes"),
    }
