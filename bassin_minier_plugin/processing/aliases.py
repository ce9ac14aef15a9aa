"""How people read the field names: aliases in attribute tables, forms and legends."""

from __future__ import annotations

from ..i18n import tr
from ..sheets.words import meanings, table_titles

_DECIMALS = {
    "income_per_cu": 0,
    "stop_distance_m": 0,
    **dict.fromkeys(("poverty_rate", "imputed_share", "income_covered", "energy_fg_share", "completeness"), 3),
    **dict.fromkeys(("p_top", "selection_frequency"), 3),
    **dict.fromkeys(("qpv_share", "property_share", "buffer_share"), 3),
    **dict.fromkeys(("score", "score_min", "score_max", "condition_index"), 1),
    **dict.fromkeys(("regret_in", "regret_out"), 2),
}


def alias_of(field: str) -> str:
    """The reader's name of a field of this plugin, empty for any other."""
    return _aliases().get(field, "")


def meanings_of(field: str) -> dict[str, str]:
    """{code: what people read} of a field that holds codes, empty for any other."""
    if field == "robustness":
        return {"robust": tr("robust"), "debated": tr("debated"), "out": tr("out of the top")}
    if field == "programme":
        return {
            "optimal": tr("optimal (proven)"),
            "unproven": tr("best found, not proven"),
            "nearest": tr("nearest to constraints that cannot be met"),
        }
    if field == "severity":
        return meanings()["severity"]
    if field == "part":
        return table_titles()
    return {}


def decimals_of(field: str) -> int | None:
    """How many decimals to show of a figure of this plugin; the figure itself is never rounded."""
    if field.startswith("v_"):
        return 3
    if field.startswith(("c_", "axis_")):
        return 1
    return _DECIMALS.get(field)


def _aliases() -> dict[str, str]:
    return {
        **_estates(),
        **_indicators(),
        **_scores(),
        **_robustness(),
        **_programme(),
        **_comparisons(),
        **_findings(),
    }


def _estates() -> dict[str, str]:
    return {
        "estate_id": tr("Estate id"),
        "name": tr("Name"),
        "type": tr("Estate type"),
        "interet": tr("Heritage interest"),
        "landlord": tr("Landlord"),
        "dwellings": tr("Dwellings"),
        "vacant_dwellings": tr("Vacant dwellings"),
        "built_year": tr("Year built"),
        "condition_index": tr("Decay of the buildings (0–100)"),
        "cost_eur": tr("Estimated cost (€ excl. VAT)"),
        "notice": tr("Notice"),
    }


def _indicators() -> dict[str, str]:
    return {
        "income_per_cu": tr("Income per consumption unit (€/year)"),
        "poverty_rate": tr("Poverty rate (0–1)"),
        "imputed_share": tr("Share of people in imputed squares (0–1)"),
        "income_covered": tr("Share of the area where income is known (0–1)"),
        "energy_n": tr("Energy certificates (number)"),
        "energy_fg_share": tr("Share of energy classes F and G (0–1)"),
        "qpv_share": tr("Share in a priority neighbourhood (0–1)"),
        "property_share": tr("Share in the UNESCO property (0–1)"),
        "buffer_share": tr("Share in the UNESCO buffer zone (0–1)"),
        "stop_distance_m": tr("Distance to the nearest BHNS stop (m)"),
        "insee": tr("INSEE code"),
        "commune": tr("Commune"),
        "epci": tr("EPCI"),
    }


def _scores() -> dict[str, str]:
    return {
        "score": tr("Score (0–100)"),
        "rank": tr("Rank"),
        "completeness": tr("Completeness (0–1)"),
        "score_min": tr("Lowest possible score"),
        "score_max": tr("Highest possible score"),
        "rank_min": tr("Best possible rank"),
        "rank_max": tr("Worst possible rank"),
        "cross_class": tr("Crossed class"),
        "category_pessimistic": tr("Category, pessimistic"),
        "category_optimistic": tr("Category, optimistic"),
        "why": tr("Why"),
    }


def _robustness() -> dict[str, str]:
    return {
        "rank_p05": tr("Rank reached or bettered in 5% of the draws"),
        "rank_p50": tr("Middle rank (50% of the draws)"),
        "rank_p95": tr("Rank reached or bettered in 95% of the draws"),
        "p_top": tr("Share of the draws in the top (0–1)"),
        "robustness": tr("Robustness"),
    }


def _programme() -> dict[str, str]:
    return {
        "selected": tr("In the programme (1: yes)"),
        "phase": tr("Phase"),
        "regret_in": tr("Cost of taking it in (objective)"),
        "regret_out": tr("Cost of leaving it out (objective)"),
        "regret_exact": tr("Cost solved again (1) or least possible (0)"),
        "displaces": tr("Would displace"),
        "selection_frequency": tr("Share of the draws in the programme (0–1)"),
        "why_not": tr("Why, or why not"),
        "programme": tr("Kind of programme"),
    }


def _comparisons() -> dict[str, str]:
    return {
        "kind": tr("What is compared"),
        "label": tr("Title"),
        "n_compared": tr("Rows compared"),
        "n_different": tr("Rows that differ"),
        "largest_difference": tr("Largest difference"),
        "example": tr("First row that differs"),
        "value_before": tr("Value kept"),
        "value_after": tr("Value found now"),
    }


def _findings() -> dict[str, str]:
    return {
        "operation": tr("Operation (uuid)"),
        "number": tr("Number"),
        "title": tr("Title of the operation"),
        "rule": tr("Rule"),
        "severity": tr("Severity"),
        "message": tr("What to look at"),
        "part": tr("Part of the sheet"),
        "line": tr("Line (uuid)"),
        "field": tr("Field"),
        "base": tr("When taken offline"),
        "theirs": tr("In the database"),
        "mine": tr("Offline"),
    }
