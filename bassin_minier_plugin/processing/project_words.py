"""How people read the results about clusters, contrasts and free zones: fields, codes and sentences."""

from __future__ import annotations

from ..i18n import tr


def project_aliases() -> dict[str, str]:
    return {**_clusters(), **_contrast(), **_free_zones()}


def project_choices(field: str) -> dict[str, str]:
    """The words for the codes of a field, empty for any other."""
    if field == "member_strand":
        return strand_words()
    if field == "verdict":
        return verdict_words()
    if field == "contrast":
        return class_words()
    if field == "quadrant":
        return quadrant_words()
    if field == "link_state":
        return {
            "kept": tr("kept"),
            "cut_border": tr("cut at a border of EPCI"),
            "cut_wide": tr("cut to keep the greatest diameter"),
        }
    return {}


def project_decimals() -> dict[str, int]:
    return {
        **dict.fromkeys(("link_m", "longest_link_m", "span_m", "member_dwellings", "gap"), 0),
        **dict.fromkeys(("diversity", "location_quotient", "job_ratio", "moran_i"), 2),
        **dict.fromkeys(("resident_share", "job_share", "moran_p", "moran_q", "unemployment", "poverty"), 3),
    }


def strand_words() -> dict[str, str]:
    return {
        "estate": tr("Estate"),
        "centrality": tr("Centrality"),
        "site": tr("Heritage site"),
        "landscape": tr("Landscape"),
        "economy": tr("Economy"),
    }


def class_words() -> dict[str, str]:
    return {
        "jobs_far": tr("More than 2 executive jobs per resident executive"),
        "jobs": tr("1.25 to 2 executive jobs per resident executive"),
        "balanced": tr("0.8 to 1.25: jobs and residents in balance"),
        "homes": tr("0.5 to 0.8 executive jobs per resident executive"),
        "homes_far": tr("Fewer than 0.5 executive jobs per resident executive"),
    }


def quadrant_words() -> dict[str, str]:
    return {
        "high_high": tr("High among high"),
        "high_low": tr("High among low"),
        "low_high": tr("Low among high"),
        "low_low": tr("Low among low"),
    }


def verdict_words() -> dict[str, str]:
    return {
        "met": tr("All criteria met"),
        "unknown": tr("A criterion is unknown, none fails"),
        "not_met": tr("A criterion is not met"),
    }


def _clusters() -> dict[str, str]:
    return {
        "cluster": tr("Cluster"),
        "cluster_name": tr("Cluster and its EPCI"),
        "member_layer": tr("Layer of the member"),
        "member_id": tr("Number in its layer"),
        "member": tr("Member"),
        "member_strand": tr("Strand"),
        "member_dwellings": tr("Dwellings of the member"),
        "member_epci": tr("EPCI of the member"),
        "link_to": tr("Nearest member linked"),
        "link_layer": tr("Layer of the nearest"),
        "link_m": tr("Distance to the nearest (m)"),
        "links": tr("Links (number)"),
        "links_cut": tr("Links cut (number)"),
        "link_state": tr("State of the link"),
        "link_from": tr("From"),
        "members": tr("Members"),
        "estate_n": tr("Estates (number)"),
        "centrality_n": tr("Centralities (number)"),
        "site_n": tr("Heritage sites (number)"),
        "landscape_n": tr("Landscape (number)"),
        "economy_n": tr("Economy (number)"),
        "unknown_n": tr("Of no known strand (number)"),
        "diversity": tr("Diversity of strands (Shannon index)"),
        "longest_link_m": tr("Longest link of a member to its nearest (m)"),
        "span_m": tr("Greatest width (m)"),
        "epci_n": tr("EPCI (number)"),
    }


def _contrast() -> dict[str, str]:
    return {
        "resident_share": tr("Executives among active residents (0–1)"),
        "job_share": tr("Executive jobs among jobs (0–1)"),
        "location_quotient": tr("Location quotient of executive jobs"),
        "gap": tr("Executive jobs less resident executives"),
        "job_ratio": tr("Executive jobs per resident executive"),
        "contrast": tr("Contrast"),
        "moran_i": tr("Local Moran I"),
        "moran_p": tr("Local Moran: p-value"),
        "moran_q": tr("Local Moran: p-value corrected (q)"),
        "moran_significant": tr("Stands out of chance (1: yes)"),
        "quadrant": tr("It, among its neighbours"),
        "neighbours_n": tr("Neighbours (number)"),
    }


def _free_zones() -> dict[str, str]:
    return {
        "candidate": tr("Candidate"),
        "verdict": tr("Verdict"),
        "population": tr("People"),
        "unemployment": tr("Unemployment (0–1)"),
        "poverty": tr("Poverty (0–1)"),
        "under_20": tr("Share under 20 (0–1)"),
        "no_diploma": tr("Share without diploma (0–1)"),
        "population_unknown": tr("Features of unknown population (shares)"),
        "covered": tr("Share covered by the population layer (0–1)"),
        "poles_n": tr("Economic poles (number)"),
        "centralities_n": tr("Centralities (number)"),
        "estates_n": tr("Estates (number)"),
        "names": tr("What stands in it"),
        "criteria_met": tr("Criteria met (number)"),
        "criteria_unknown": tr("Criteria unknown (number)"),
    }
