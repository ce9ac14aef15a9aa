"""The words for refusals and warnings about clusters, contrasts and free zones."""

from __future__ import annotations

from ..i18n import tr


def project_templates() -> dict[str, str]:
    return {**_clusters(), **_contrast(), **_free_zones()}


def _clusters() -> dict[str, str]:
    return {
        "no_member": tr("None of the layers has a feature with a geometry: there is nothing to group."),
        "rule_unreadable": tr(
            "“{text}” is not understood as a rule: write “estate >= 1; centrality | site | landscape | economy >= 1”."
        ),
        "strand_list_unreadable": tr(
            "“{text}” is not understood: write “name of the layer = strand”, separated by semicolons, with one of the "
            "strands {strands}."
        ),
        "strand_layer_unknown": tr("There is no layer “{layer}” to give a strand to. Layers: {layers}."),
        "strand_unknown": tr(
            "Nothing says the strand of layer “{layer}”: neither its field “{field}” nor its name. Add "
            "“{layer} = estate” (or centrality, site, landscape, economy) to the strands of the layers."
        ),
        "strand_from_name": tr("Layer “{layer}”: its name is taken for the strand “{strand}”."),
        "strand_values_unknown": tr(
            "Layer “{layer}”, field “{field}”: {n} features have a strand that is none of the five ({values}); they "
            "are linked, but count in no strand."
        ),
        "group_too_large": tr(
            "A group of {n} linked members is too large to be cut to a greatest diameter ({limit} at most): shorten "
            "the distance of the links, or leave the diameter out."
        ),
        "epci_field_missing": tr(
            "Layer “{layer}” has no field with the name of the EPCI: choose it. Its fields: {fields}."
        ),
        "border_needs_epci": tr("Links can be cut at the borders of EPCI only where the EPCI are known: give a layer."),
        "cluster_chained": tr(
            "Cluster {cluster} is {span} m wide, more than ten times the distance of a link: single linkage chains. "
            "Shorten the distance, or give a greatest diameter."
        ),
        "links_cut": tr("Links cut at a border of EPCI: {borders}; to keep the greatest diameter: {wide}."),
    }


def _contrast() -> dict[str, str]:
    return {
        "census_fields_missing": tr(
            "Layer “{layer}” has neither executives with active residents nor executive jobs with jobs: choose the "
            "fields, or join INSEE's table first (C21_ACT1564_CS3, C21_EMPLT_CS3…). Its fields: {fields}."
        ),
        "census_years_differ": tr(
            "Layer “{layer}”: the fields are of several years ({years}), which cannot be compared strictly."
        ),
        "census_side_missing": tr("Layer “{layer}” does not say: {figures}. The figures that need them are NULL."),
        "income_field_missing": tr("Layer “{layer}” has no income (MED21, for instance): choose its field."),
        "commune_twice": tr(
            "Layer “{layer}”: the commune {insee} is there twice (communes in this case: {n}), so it would count twice "
            "in the whole. Keep one of them, or dissolve them first."
        ),
        "counts_masked": tr(
            "Layer “{layer}”: {n} communes have a count under the least one; what rests on it is NULL."
        ),
        "shares_impossible": tr(
            "Layer “{layer}”: {n} communes have more executives than people counted (feature {row} among them): are "
            "the fields exchanged? What rests on them is NULL."
        ),
        "without_neighbour": tr("Layer “{layer}”: {n} communes have no neighbour that is known; they are not tested."),
        "permutations_few": tr(
            "With {n} permutations no p-value is below {p}: corrected for {tests} tests, a commune alone cannot stand "
            "out. From {enough} permutations on it can."
        ),
        "nothing_tested": tr(
            "Layer “{layer}”: nothing can be tested: fewer than three communes are known, all are equal, or none has "
            "a neighbour."
        ),
    }


def _free_zones() -> dict[str, str]:
    return {
        "no_place_given": tr("Nothing to draw a perimeter around: give poles, centralities or estates."),
        "no_perimeter": tr("No perimeter has an area: the layers have no geometry, or points and lines no distance."),
        "population_field_missing": tr(
            "Layer “{layer}” has no field of people that is known: choose it. Its fields: {fields}."
        ),
        "figure_unreadable": tr(
            "“{text}” is not understood as a figure: write “code = part / whole” or “code = rate %”, the code in small "
            "letters and not the name of another result."
        ),
        "figure_twice": tr("The figure “{name}” is there twice: keep one."),
        "criterion_unreadable": tr(
            "“{text}” is not understood as a criterion: write “unemployment >= 15 %”, “poverty >= area” or "
            "“population <= 20000”."
        ),
        "criterion_unknown": tr("There is no figure “{name}” for a criterion. Figures: {known}."),
    }
