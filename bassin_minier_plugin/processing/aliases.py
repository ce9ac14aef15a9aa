"""How people read the field names: aliases in attribute tables, forms and legends."""

from __future__ import annotations

from ..i18n import tr
from ..sheets.words import meanings, table_titles
from .evaluation_words import belonging_words, level_words
from .project_words import project_aliases, project_choices, project_decimals

_DECIMALS = {
    "income_per_cu": 0,
    "stop_distance_m": 0,
    **dict.fromkeys(("poverty_rate", "imputed_share", "income_covered", "energy_fg_share", "completeness"), 3),
    **dict.fromkeys(("p_top", "selection_frequency", "sets_top_share"), 3),
    **dict.fromkeys(("qpv_share", "property_share", "buffer_share"), 3),
    **dict.fromkeys(("score", "score_min", "score_max", "condition_index"), 1),
    **dict.fromkeys(("regret_in", "regret_out"), 2),
    **dict.fromkeys(("nearest_m", "nearest_before_m", "nearest_after_m", "length_m", "area_m2", "distance_m"), 0),
    **dict.fromkeys(("ring_from_m", "ring_to_m"), 0),
    **dict.fromkeys(("nearest_min", "minutes", "span_h"), 1),
    **dict.fromkeys(("demand_share", "area_share"), 3),
}

# Fields that begin with the code of a layer.
_DECIMALS_BY_END = {"_share": 3, "_covered": 3, "_m2": 0, "_m": 0}


def alias_of(field: str) -> str:
    """The reader's name of a field of this plugin, empty for any other."""
    return _aliases().get(field, "")


def decimals_of(field: str) -> int | None:
    """How many decimals to show of a figure of this plugin; the figure itself is never rounded."""
    if field in _DECIMALS:
        return _DECIMALS[field]
    if field in project_decimals():
        return project_decimals()[field]
    if field.startswith("v_"):
        return 3
    if field.startswith(("c_", "axis_", "headway_min")):
        return 1
    if field.startswith(("area_share_", "demand_share_")):
        return 3
    if field.startswith(("demand", "gained_", "lost_")):
        return 0
    return next((decimals for end, decimals in _DECIMALS_BY_END.items() if field.endswith(end)), None)


def choices_of(field: str) -> dict[str, str]:
    """The words for the codes that a field of this plugin holds, empty for any other."""
    if field in ("service", "service_before", "service_after"):
        return service_words()
    if field == "service_class":
        return {"bhns": tr("BHNS service"), "regular": tr("Regular service"), "weak": tr("Weak service")}
    if field == "length_from":
        return {"shape": tr("the shape of the feed"), "stops": tr("its stops")}
    if field == "robustness":
        return {"robust": tr("robust"), "debated": tr("debated"), "out": tr("out of the top")}
    if field == "programme":
        return {
            "optimal": tr("optimal (proven)"),
            "unproven": tr("best found, not proven"),
            "nearest": tr("nearest to constraints that cannot be met"),
        }
    if field == "agreement":
        return {
            "always": tr("in the top of every set"),
            "disputed": tr("in the top of some sets"),
            "never": tr("in the top of no set"),
        }
    if field == "severity":
        return meanings()["severity"]
    if field == "part":
        return table_titles()
    if field in ("level", "belonging"):
        return level_words() if field == "level" else belonging_words()
    if field == "strand":
        return meanings()["strand"]
    return project_choices(field)


def service_words() -> dict[str, str]:
    return {
        "inside": tr("A stop inside"),
        "served": tr("Served"),
        "edge": tr("On the edge"),
        "unserved": tr("Not served"),
    }


def _aliases() -> dict[str, str]:
    return {
        **{**_estates(), **_indicators(), **_scores(), **_robustness(), **_programme(), **_comparisons()},
        **{**_transport(), **_coverage(), **_heritage(), **_weighting()},
        **project_aliases(),
    }


def _weighting() -> dict[str, str]:
    return {
        "rank_shift": tr("Places won against the model"),
        "rank_best": tr("Best rank of the sets of weights"),
        "rank_worst": tr("Worst rank of the sets of weights"),
        "rank_spread": tr("Spread of the ranks (places)"),
        "sets_n": tr("Sets of weights that rank the estate"),
        "sets_top": tr("Sets with the estate in the top"),
        "sets_top_share": tr("Share of the sets with the estate in the top (0–1)"),
        "agreement": tr("Agreement of the sets of weights"),
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
        "treated": tr("Treated (1: works begun or delivered)"),
        "vacancy_2017": tr("Vacancy in 2017 (%)"),
        "vacancy_2021": tr("Vacancy in 2021 (%)"),
        "removals_2017": tr("Removals in 2017 (%)"),
        "removals_2021": tr("Removals in 2021 (%)"),
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
        "pole": tr("Pôle métropolitain"),
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


def _transport() -> dict[str, str]:
    return {
        "stop_id": tr("Stop id"),
        "routes": tr("Routes"),
        "kerbs": tr("Kerbs"),
        "first": tr("First departure"),
        "last": tr("Last departure"),
        "span_h": tr("Span of service (h)"),
        "service_class": tr("Class of service"),
        "route_id": tr("Route id"),
        "route": tr("Route"),
        "direction": tr("Direction"),
        "headsign": tr("Headsign"),
        "length_m": tr("Length (m)"),
        "length_from": tr("Length measured along"),
        "headway_min": tr("Best headway (min)"),
    }


def _coverage() -> dict[str, str]:
    return {
        "ring_from_m": tr("From (m)"),
        "ring_to_m": tr("To (m)"),
        "area_m2": tr("Area (m²)"),
        "minutes": tr("Minutes on foot"),
        "demand": tr("Demand"),
        "nearest_stop": tr("Nearest stop"),
        "nearest_m": tr("Distance to the nearest stop (m)"),
        "nearest_min": tr("Minutes on foot to the nearest stop"),
        "service": tr("Service"),
        "nearest_before_m": tr("Distance to the nearest stop before (m)"),
        "nearest_after_m": tr("Distance to the nearest stop after (m)"),
        "service_before": tr("Service before"),
        "service_after": tr("Service after"),
        "scope": tr("Scope"),
        "distance_m": tr("Distance (m)"),
        "zones": tr("Zones"),
        "stops": tr("Stops"),
        "demand_covered": tr("Demand within the distance"),
        "demand_share": tr("Share of the demand (0–1)"),
        "area_share": tr("Share of the area (0–1)"),
        "nearest": tr("Nearest zone"),
        "centrality_id": tr("Centrality id"),
        "is_priority": tr("Priority site of the contract"),
    }


def _heritage() -> dict[str, str]:
    return {
        "any_share": tr("Share under at least one of the layers (0–1)"),
        "protections": tr("Protections"),
        "opinions": tr("Opinions to ask for"),
        "piece_layer": tr("Layer of the piece"),
        "piece_m2": tr("Area of the piece (m²)"),
        "landmarks_seen": tr("Landmarks seen (number)"),
        "visible_share": tr("Share of the zone from which one is seen (0–1)"),
        "landmarks": tr("Landmarks seen"),
        "landmarks_unknown": tr("Landmarks within reach that could not be examined"),
        "dem_covered": tr("Share of the zone with a known height (0–1)"),
        "component": tr("Piece of the network"),
        "component_a": tr("Piece on side A"),
        "component_b": tr("Piece on side B"),
        "line_a": tr("Line on side A"),
        "line_b": tr("Line on side B"),
        "network_a_m": tr("Network on side A (m)"),
        "network_b_m": tr("Network on side B (m)"),
        "length_m": tr("Length (m)"),
        "lines_n": tr("Lines (number)"),
        "new_pairs": tr("Pairs of places newly joined"),
        "dwellings_gained": tr("Dwellings that gain a place to reach"),
        "tip_no": tr("Number of the spoil tip"),
        "height_m": tr("Height above the ground (m)"),
        "shape": tr("Shape"),
        "protection": tr("Protection"),
        "protected_on": tr("Date of protection"),
        "line_no": tr("Number of the line"),
        "state": tr("State"),
        "monument_no": tr("Number of the monument"),
        "area_ha": tr("Area (ha)"),
    }
