"""Which fields of the chain's results a page prints, under which words and as which kind of figure."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..i18n import tr
from .aliases import alias_of, choices_of
from .page_content import Figure
from .page_words import figure_text, is_known

_SHOWN_OF_OTHERS = 14
_KEPT_BY_MACHINES = re.compile(r"fid|uuid|ogc_fid|objectid|gid|checksum|geom(etry)?|notice", re.IGNORECASE)


class Spec(NamedTuple):
    field: str
    label: str
    kind: str = ""


def estate_specs() -> list[Spec]:
    return [
        Spec("type", tr("Estate type")),
        Spec("landlord", tr("Landlord")),
        Spec("dwellings", tr("Dwellings"), "count"),
        Spec("vacant_dwellings", tr("Vacant dwellings"), "count"),
        Spec("built_year", tr("Year built"), "year"),
        Spec("interet", tr("Heritage interest")),
        Spec("condition_index", tr("Decay of the buildings (0–100)"), "points"),
        Spec("income_per_cu", tr("Income per consumption unit"), "income"),
        Spec("poverty_rate", tr("Poverty rate"), "percent"),
        Spec("energy_fg_share", tr("Energy classes F and G"), "percent"),
        Spec("cost_eur", tr("Estimated cost"), "euro"),
        Spec("selected", tr("In the programme"), "yes"),
        Spec("phase", tr("Phase"), "count"),
        Spec("robustness", tr("Robustness of the rank")),
        Spec("p_top", tr("Draws in the top"), "percent"),
        Spec("selection_frequency", tr("Draws in the programme"), "percent"),
        Spec("completeness", tr("Completeness of the data"), "percent"),
    ]


def centrality_specs() -> list[Spec]:
    return [
        Spec("is_priority", tr("Priority site of the contract"), "yes"),
        Spec("demand", tr("Demand in the zone (dwellings, people or jobs)"), "count"),
        Spec("service", tr("Service")),
        Spec("dwellings", tr("Dwellings"), "count"),
    ]


def transport_specs() -> list[Spec]:
    return [
        Spec("service", tr("Service")),
        Spec("stop_distance_m", tr("Nearest BHNS stop"), "m"),
        Spec("nearest_stop", tr("Nearest stop")),
        Spec("nearest_m", tr("Distance to it"), "m"),
        Spec("nearest_min", tr("On foot"), "minutes"),
        Spec("headway_min", tr("Best headway"), "minutes"),
    ]


def figures_of(row: dict, specs: list[Spec]) -> list[Figure]:
    """The figures of the fields that the row has; a field that it has not is left out."""
    return [Figure(one.label, _text(row, one)) for one in specs if one.field in row]


def other_figures(row: dict, aliases: dict[str, str], taken: set[str]) -> list[Figure]:
    """The first attributes of a layer that this plugin did not make, under their aliases."""
    names = [name for name in row if name not in taken and not _KEPT_BY_MACHINES.fullmatch(name)]
    return [
        Figure(aliases.get(name) or alias_of(name) or name.replace("_", " "), figure_text(row[name], ""))
        for name in names[:_SHOWN_OF_OTHERS]
    ]


def _text(row: dict, spec: Spec) -> str:
    value = row[spec.field]
    words = choices_of(spec.field)
    return words.get(value) or figure_text(value, spec.kind)


def protection_figures(row: dict, aliases: dict[str, str], covered: dict[str, float] | None = None) -> list[Figure]:
    """Shares under each protection: of the fields of the layer, then of the layers measured for this run."""
    found = []
    for field, label in (
        ("property_share", tr("UNESCO property")),
        ("buffer_share", tr("UNESCO buffer zone")),
        ("qpv_share", tr("Priority neighbourhood (QPV)")),
    ):
        if field in row:
            found.append(Figure(label, figure_text(row[field], "percent")))
    codes = [name[: -len("_share")] for name in row if name.endswith("_share") and f"{name[:-6]}_n" in row]
    for code in codes:
        words = aliases.get(f"{code}_share", "").partition(":")[0].strip()
        found.append(Figure(words or _code_words(code), figure_text(row[f"{code}_share"], "percent")))
    found += [Figure(title, figure_text(share, "percent")) for title, share in (covered or {}).items()]
    if "monuments_n" in row and "monuments_distance_m" in row:
        found.append(Figure(tr("Nearest monument"), figure_text(row["monuments_distance_m"], "m")))
    if "landmarks_seen" in row:
        found.append(Figure(tr("Spoil tips seen"), figure_text(row["landmarks_seen"], "count")))
    if is_known(row.get("opinions")):
        found.append(Figure(tr("Opinions to ask for"), figure_text(row["opinions"], "")))
    return found


def _code_words(code: str) -> str:
    known = {
        "unesco_property": tr("UNESCO property"),
        "unesco_buffer": tr("UNESCO buffer zone"),
        "ac1": tr("Surroundings of monuments (AC1)"),
        "ac2": tr("Classified and registered sites (AC2)"),
        "ac4": tr("Outstanding heritage sites (AC4)"),
        "qpv": tr("Priority neighbourhood (QPV)"),
    }
    return known.get(code, code.replace("_", " "))
