"""Indicators of zones from the official French open data: incomes, energy labels, communes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from .areal_interpolation import mean_of_known, sum_of_known
from .errors import InputError
from .numbers import to_numbers
from .open_data_columns import (
    CommuneColumns,
    DpeColumns,
    codes_as_text,
    commune_columns,
    dpe_columns,
    grid_columns,
    iris_columns,
)
from .overlay import overlay_areas
from .points_in_zones import pairs_points_in_zones
from .shares import largest_share

_LABELS = frozenset("ABCDEFG")
_ROUNDING = 1e-9


class Indicators(NamedTuple):
    """`frame` is on the zones' RangeIndex; `report` says what was used and what was left out."""

    frame: pd.DataFrame
    report: dict


def income_from_grid(zones: np.ndarray, squares: np.ndarray, frame: pd.DataFrame, tick=None) -> Indicators:
    """Return incomes of zones from the INSEE Filosofi squares, apportioned by area.

    `income_per_cu` (€/year) = Σ ind_snv / Σ ind; `poverty_rate` (0-1) = Σ men_pauv / Σ men;
    `imputed_share` (0-1) = Σ ind of the squares that INSEE imputed / Σ ind; `income_covered` (0-1) =
    share of the zone's area in squares whose income is known. Ratios are taken after summing, as
    INSEE asks, over the squares where both terms are known; NaN where nobody is counted.
    Raises InputError from `grid_columns`, "not_a_number" and "negative_value".
    """
    columns = grid_columns(frame.columns)
    persons, income_sum, households, poor, imputed = (_figures(frame, name) for name in columns)
    income_known = ~np.isnan(persons) & ~np.isnan(income_sum)
    imputed_persons = np.where(np.isnan(imputed), np.nan, np.where(imputed > 0, persons, 0.0))

    pairs = overlay_areas(zones, squares, tick)

    def ratio(part, whole):
        known = ~np.isnan(part) & ~np.isnan(whole)
        part, whole = np.where(known, part, np.nan)[pairs.source], np.where(known, whole, np.nan)[pairs.source]
        below = sum_of_known(len(zones), pairs.zone, pairs.share, whole)
        above = sum_of_known(len(zones), pairs.zone, pairs.share, part)
        return np.divide(above, below, out=np.full(len(zones), np.nan), where=below > 0)

    result = pd.DataFrame(
        {
            "income_per_cu": ratio(income_sum, persons),
            "poverty_rate": ratio(poor, households),
            "imputed_share": ratio(imputed_persons, persons),
            "income_covered": _known_cover(zones, pairs, income_known),
        }
    )
    report = {
        "fields": [name for name in columns if name is not None],
        "rows": len(frame),
        "income_unknown": int((~income_known).sum()),
        "imputed": int((imputed > 0).sum()),
    }
    return Indicators(result, report)


def income_from_iris(zones: np.ndarray, iris: np.ndarray, frame: pd.DataFrame, tick=None) -> Indicators:
    """Return incomes of zones from IRIS polygons that carry Filosofi fields.

    `income_per_cu` is the mean of the known medians weighted by area, an approximation: a median is
    not additive. `poverty_rate` (0-1) likewise. `imputed_share` is NaN; `income_covered` (0-1) is
    the share of the zone's area in IRIS whose median is known.
    Raises InputError from `iris_columns`, "not_a_number", "negative_value" and "percent_too_high".
    """
    income_column, poverty_column = iris_columns(frame.columns)
    income = _figures(frame, income_column and income_column.name)
    poverty = _figures(frame, poverty_column and poverty_column.name)
    if (poverty > 100).any():
        row = int(np.argmax(poverty > 100))
        raise InputError("percent_too_high", field=str(poverty_column.name), value=poverty[row], row=row + 1)

    pairs = overlay_areas(zones, iris, tick)
    result = pd.DataFrame(
        {
            "income_per_cu": mean_of_known(len(zones), pairs.zone, pairs.area, income[pairs.source]),
            "poverty_rate": mean_of_known(len(zones), pairs.zone, pairs.area, poverty[pairs.source]) / 100,
            "imputed_share": np.full(len(zones), np.nan),
            "income_covered": _known_cover(zones, pairs, ~np.isnan(income)),
        }
    )
    report = {
        "fields": [column.name for column in (income_column, poverty_column) if column is not None],
        "income_kind": income_column.kind if income_column else None,
        "income_year": income_column.year if income_column else None,
        "poverty_kind": poverty_column.kind if poverty_column else None,
        "poverty_year": poverty_column.year if poverty_column else None,
        "rows": len(frame),
        "income_unknown": int(np.isnan(income).sum()),
        "poverty_unknown": int(np.isnan(poverty).sum()),
    }
    return Indicators(result, report)


def _figures(frame, name):
    if name is None:
        return np.full(len(frame), np.nan)
    figures = to_numbers(frame[name])
    if (figures < 0).any():
        row = int(np.argmax(figures < 0))
        raise InputError("negative_value", field=str(name), value=figures[row], row=row + 1)
    return figures


def _known_cover(zones, pairs, known):
    kept = known[pairs.source]
    area = shapely.area(zones)
    covered = np.bincount(pairs.zone[kept], pairs.area[kept], len(zones))
    share = np.divide(covered, area, out=np.full(len(zones), np.nan), where=area > 0)
    return np.where(share > 1 - _ROUNDING, 1.0, share)


def energy_from_dpe(zones: np.ndarray, x: np.ndarray, y: np.ndarray, frame: pd.DataFrame, tick=None) -> Indicators:
    """Return the energy labels of the certificates (DPE, method of July 2021) inside zones.

    `energy_n` (Int64) counts those with a class A to G, 0 where there is none and NULL for a zone
    without geometry; `energy_fg_share` (0-1) is the share of F and G, NaN without any. Of the
    certificates with one number the last by date counts, else the last row; another class than A
    to G says nothing. Raises InputError from `dpe_columns`.
    """
    columns = dpe_columns(frame.columns)
    labels = _labels(frame[columns.label])
    replaced = _replaced(frame, columns)
    silent = labels == ""
    counted = np.flatnonzero(~replaced & ~silent)
    zone, point = pairs_points_in_zones(zones, x[counted], y[counted])
    if tick is not None:
        tick(1.0)
    number = np.bincount(zone, minlength=len(zones))
    worst = np.isin(labels[counted], ("F", "G"))[point]
    share = np.divide(np.bincount(zone, worst, len(zones)), number, out=np.full(len(zones), np.nan), where=number > 0)
    count = pd.Series(number).astype("Int64")
    count[shapely.is_missing(zones) | shapely.is_empty(zones)] = pd.NA
    report = {
        "fields": [name for name in columns if name is not None],
        "rows": len(frame),
        "silent": int((silent & ~replaced).sum()),
        "duplicates": int(replaced.sum()),
        "unplaced": int((~np.isfinite(x[counted]) | ~np.isfinite(y[counted])).sum()),
        "counted": len(np.unique(point)),
    }
    return Indicators(pd.DataFrame({"energy_n": count, "energy_fg_share": share}), report)


def _labels(values):
    codes, texts = pd.factorize(values, use_na_sentinel=True)
    read = [str(text).strip().upper() for text in texts]
    table = np.array([text if text in _LABELS else "" for text in read] + [""], dtype="U1")
    return table[codes]


def _replaced(frame, columns: DpeColumns):
    """Return which rows are superseded by another certificate with the same number."""
    replaced = np.zeros(len(frame), dtype=bool)
    if columns.key is None:
        return replaced
    key = frame[columns.key].reset_index(drop=True)
    doubled = np.flatnonzero((key.notna() & key.duplicated(keep=False)).to_numpy())
    doubled = doubled[(key.iloc[doubled].astype(str).str.strip() != "").to_numpy(dtype=bool)]
    rows = pd.DataFrame({"row": doubled, "key": key.iloc[doubled].to_numpy(), "day": 0})
    if columns.date is not None:
        rows["day"] = _days(frame[columns.date].iloc[doubled])
    rows = rows.sort_values(["day", "row"])
    replaced[rows["row"][rows["key"].duplicated(keep="last")]] = True
    return replaced


def _days(dates):
    """Return dates as yyyymmdd numbers, -1 where there is none that can be read."""
    text = dates.astype(str)
    iso = text.str.extract(r"^\s*(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})")
    french = text.str.extract(r"^\s*(?P<d>\d{2})/(?P<m>\d{2})/(?P<y>\d{4})")
    parts = iso.fillna(french[["y", "m", "d"]])
    return pd.to_numeric(parts["y"] + parts["m"] + parts["d"]).fillna(-1).to_numpy()


def commune_of(zones: np.ndarray, communes: np.ndarray, frame: pd.DataFrame, tick=None) -> Indicators:
    """Return `insee`, `commune` and `epci` of the commune that holds most of each zone's area.

    Text, None where no commune lies under the zone or the source does not say. `insee` has five
    characters; `epci` is the name, or the SIREN where the source has no name.
    Raises InputError from `commune_columns`.
    """
    columns: CommuneColumns = commune_columns(frame)
    position = largest_share(zones, communes, tick)
    result = pd.DataFrame(index=pd.RangeIndex(len(zones)))
    for name, field, digits in (("insee", columns.code, 5), ("commune", columns.name, 0), ("epci", columns.epci, 0)):
        texts = [] if field is None else codes_as_text(frame[field], digits).tolist()
        result[name] = pd.Series(
            [texts[place] if place >= 0 and texts else None for place in position], index=result.index, dtype=object
        )
    report = {
        "fields": [name for name in columns if name is not None],
        "epci_field": columns.epci,
        "without_commune": int((position < 0).sum()),
    }
    return Indicators(result, report)
