"""Candidate perimeters of free zones: what they hold, and which criteria they meet, fail, or leave unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from .areal_interpolation import interpolate_points, interpolate_polygons
from .errors import InputError
from .numbers import to_number
from .open_data_columns import find_column
from .reach import within

COUNTS = ("poles", "centralities", "estates")
VERDICTS = ("met", "unknown", "not_met")
_RESERVED = (*(f"{one}_n" for one in COUNTS), *COUNTS, "population", "area", "candidate", "covered", "verdict", "why")
_CODE = r"[a-z][a-z0-9_]{0,30}"
# Figures of INSEE's files, found by name: code, field, field that it is a part of ("%": a rate in per cent).
_KNOWN = (
    ("unemployment", r"P(\d\d)_CHOM1564", r"P{}_ACT1564"),
    ("poverty", r"TP60(\d\d)", "%"),
    ("under_20", r"P(\d\d)_POP0019", r"P{}_POP"),
    ("no_diploma", r"P(\d\d)_NSCOL15P_DIPLMIN", r"P{}_NSCOL15P"),
)


class Formula(NamedTuple):
    """A share: `field` / `whole`, or the rate `field` (in per cent or 0–1) weighted by people where `whole` is ""."""

    code: str
    field: str
    whole: str = ""
    is_percent: bool = False


class Criterion(NamedTuple):
    """`code` must be at least (or at most) `threshold`; NaN: the figure of the whole population layer."""

    code: str
    is_least: bool
    threshold: float


class Judged(NamedTuple):
    """Per candidate and criterion 1 met, 0 not, NaN unknown (n, k); the verdict of each; thresholds as used (k,)."""

    met: np.ndarray
    verdict: np.ndarray
    thresholds: list[float]


def read_formulas(text: str) -> list[Formula]:
    """Return the figures of "unemployment = P21_CHOM1564 / P21_ACT1564; poverty = TP6021 %".

    Raises InputError("figure_unreadable", text) or ("figure_twice", name).
    """
    found: dict[str, Formula] = {}
    for part in filter(None, (one.strip() for one in text.split(";"))):
        match = re.fullmatch(rf"({_CODE})\s*=\s*([^/%=]+?)\s*(?:/\s*([^/%=]+?)|(%))?", part)
        if match is None or match[1] in _RESERVED:
            raise InputError("figure_unreadable", text=part[:60])
        if match[1] in found:
            raise InputError("figure_twice", name=match[1])
        found[match[1]] = Formula(match[1], match[2], match[3] or "", bool(match[4]))
    return list(found.values())


def known_formulas(columns: Iterable[str]) -> list[Formula]:
    """Return the figures that INSEE's names of fields allow, of the most recent year that has both fields."""
    by_upper = {str(one).strip().upper(): str(one) for one in columns}
    found = []
    for code, field, whole in _KNOWN:
        for name in sorted(by_upper, reverse=True):
            match = re.fullmatch(field, name)
            if match and (whole == "%" or whole.format(match[1]) in by_upper):
                is_percent = whole == "%"
                whole_field = "" if is_percent else by_upper[whole.format(match[1])]
                found.append(Formula(code, by_upper[name], whole_field, is_percent))
                break
    if not any(one.code == "poverty" for one in found) and {"MEN_PAUV", "MEN"} <= set(by_upper):
        found.append(Formula("poverty", by_upper["MEN_PAUV"], by_upper["MEN"]))
    return found


def population_field(columns: Iterable[str]) -> str | None:
    columns = [str(one) for one in columns]
    dated = sorted((one for one in columns if re.fullmatch(r"P\d\d_POP", one.strip(), re.IGNORECASE)), reverse=True)
    return dated[0] if dated else find_column(columns, ("population", "pop", "ind", "pmun", "ptot", "pop_tot"))


def read_criteria(text: str) -> list[Criterion]:
    """Return the criteria of "unemployment >= 15 %; poverty >= area; poles >= 1".

    Raises InputError("criterion_unreadable", text).
    """
    criteria = []
    for part in filter(None, (one.strip() for one in text.split(";"))):
        match = re.fullmatch(rf"({_CODE})\s*(>=|≥|<=|≤)\s*(.+)", part)
        if match is None:
            raise InputError("criterion_unreadable", text=part[:60])
        if match[3].strip().lower() == "area":
            threshold = np.nan
        else:
            threshold = to_number(match[3])
            if threshold is None or np.isnan(threshold):
                raise InputError("criterion_unreadable", text=part[:60])
            threshold /= 100 if match[3].strip().endswith("%") else 1
        criteria.append(Criterion(match[1], match[2] in (">=", "≥"), threshold))
    return criteria


def perimeters(layers: list[np.ndarray], buffer_m: float) -> np.ndarray:
    """Return the candidate perimeters: all that lies within `buffer_m` of any feature, one polygon per piece."""
    shapes = np.concatenate([np.asarray(one, dtype=object) for one in layers])
    found = within(shapes, buffer_m)
    return found[shapely.area(found) > 0]


def counts_inside(candidates: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    """Return how many features meet each candidate; without a buffer those that only touch it count too."""
    _, candidate = shapely.STRtree(candidates).query(shapes, predicate="intersects")
    return np.bincount(candidate, minlength=len(candidates))


def figures_of(
    candidates: np.ndarray, people: pd.DataFrame, formulas: list[Formula], population: str, places, tick=None
) -> tuple[pd.DataFrame, dict[str, float]]:
    """Return (figures per candidate, {code: figure of the whole layer}).

    `people`: the fields as float64, NaN where unknown; `places`: the polygons of the rows, or their (x, y). Counts are
    apportioned by area (points: whole where inside). `population`: Σ of the known; `population_unknown`: features in
    the candidate whose population is unknown, in shares; each share: Σ part / Σ whole over the rows where both are
    known, a rate being weighted by people. `covered` as in areal interpolation. NaN where nothing is known.
    """
    count = people[population].to_numpy()
    sums = {"population": count, "population_unknown": np.where(np.isnan(count), 1.0, np.nan)}
    for one in formulas:
        part, whole = _part_and_whole(one, people, count)
        unknown = np.isnan(part) | np.isnan(whole)
        sums[f"part {one.code}"] = np.where(unknown, np.nan, part)
        sums[f"whole {one.code}"] = np.where(unknown, np.nan, whole)
    columns, nothing = pd.DataFrame(sums), pd.DataFrame(index=range(len(count)))
    if isinstance(places, tuple):
        found = interpolate_points(candidates, *places, columns, nothing, None, tick)
    else:
        found = interpolate_polygons(candidates, places, columns, nothing, None, tick)
    table = pd.DataFrame({"population": found.values["population"]})
    table["population_unknown"] = found.values["population_unknown"].fillna(0.0)
    table["covered"] = found.covered.to_numpy()
    area = {"population": float(np.nansum(count)) if np.isfinite(count).any() else np.nan}
    for one in formulas:
        part, whole = (found.values[f"{side} {one.code}"].to_numpy() for side in ("part", "whole"))
        table[one.code] = np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
        bottom = np.nansum(sums[f"whole {one.code}"])
        area[one.code] = np.nansum(sums[f"part {one.code}"]) / bottom if bottom > 0 else np.nan
    return table, area


def _part_and_whole(formula: Formula, people: pd.DataFrame, count: np.ndarray):
    part = people[formula.field].to_numpy()
    if formula.whole:
        return part, people[formula.whole].to_numpy()
    return part * count / (100 if formula.is_percent else 1), count


def judge(table: pd.DataFrame, criteria: list[Criterion], area: dict[str, float]) -> Judged:
    """Say of each candidate and criterion whether it is met, fails, or is unknown.

    An unknown figure, or an unknown threshold, is unknown, not failed. A population that some features leave unknown
    is a lower bound: enough is enough, too little is unknown. One failure fails the whole; else one unknown leaves it
    unknown. Raises InputError("criterion_unknown", code, known) for a figure that there is not.
    """
    met, thresholds = np.full((len(table), len(criteria)), np.nan), []
    for at, one in enumerate(criteria):
        column = f"{one.code}_n" if one.code in COUNTS else one.code
        if column not in table:
            known = [
                name[:-2] if name.endswith("_n") else name for name in table if name not in ("population_unknown",)
            ]
            raise InputError("criterion_unknown", name=one.code, known=", ".join(known))
        threshold = area.get(one.code, np.nan) if np.isnan(one.threshold) else one.threshold
        thresholds.append(threshold)
        figure = table[column].to_numpy(dtype=float)
        is_met = figure >= threshold if one.is_least else figure <= threshold
        known = ~np.isnan(figure) & ~np.isnan(threshold)
        if column == "population":
            is_partial = table["population_unknown"].to_numpy() > 0
            known &= ~is_partial | (figure >= threshold)
        met[known, at] = is_met[known]
    failed, unknown = (met == 0).any(axis=1), np.isnan(met).any(axis=1)
    verdict = np.where(failed, "not_met", np.where(unknown, "unknown", "met")).astype(object)
    return Judged(met, verdict, thresholds)


def order_of(verdict: np.ndarray, population: np.ndarray) -> np.ndarray:
    """Return positions, those that meet all criteria first, then the unknown; the most people first."""
    rank = np.array([VERDICTS.index(one) for one in verdict], dtype=int)
    return np.lexsort([np.arange(len(rank)), -np.nan_to_num(population), rank])
