"""Whether all sides found the same figures: a faster way to another answer is not faster."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pandas as pd

from .jobs import PROTECTIONS

_KEY = "estate_id"
_INTERPOLATED = {
    "squares": ["b_ind", "b_men", "b_ind_snv", "b_n", "b_covered"],
    "buildings": ["b_dwellings", "b_n", "b_covered"],
    "points": ["b_surface_m2", "b_n"],
}
_INDICATORS = [
    *("income_per_cu", "poverty_rate", "imputed_share", "income_covered", "energy_n", "energy_fg_share"),
    *("qpv_share", "property_share", "buffer_share", "insee", "commune", "epci"),
]
_SCORES = [
    *("v_income", "v_poverty", "v_qpv", "v_interest", "v_property", "v_energy", "v_decay"),
    *("axis_social", "axis_heritage", "axis_condition", "completeness", "score", "cross_class"),
]
_SERVED = [f"{name}_{metres}" for name in ("demand", "area_share") for metres in (300, 500, 800)]
# Along streets QGIS can only count in polygons round the streets that it reaches: another figure.
_PROTECTED = [*(f"{name}_share" for name in PROTECTIONS), "near_m", "near_n"]
COLUMNS = {
    "heritage": _PROTECTED,
    **_INTERPOLATED,
    "scoring": [*_INDICATORS, *_SCORES],
    "coverage": _SERVED,
    "streets": [],
}
# Names that QGIS's summary gives by itself.
_OTHER_NAMES = {
    **{f"monuments_{size}_distance_m": "near_m" for size in (10_000, 50_000)},
    **{f"monuments_{size}_n": "near_n" for size in (10_000, 50_000)},
    **{"surface_m2_count": "b_n", "surface_m2_sum": "b_surface_m2"},
}
_COUNTS = {"b_n", "energy_n", "near_n"}
_RELATIVE = 1e-6
# A piece some nanometres thin is one or none as each library rounds: so few zones may differ by one piece.
_HAIRLINE_ZONES = 2e-3
# Circles drawn as polygons are up to 24 cm too small, and 0.04 % of their area.
_DRAWN_ZONES, _DRAWN_SHARE = 5e-2, 2e-3


def read_result(path: Path) -> pd.DataFrame:
    """The attributes of a GeoPackage of one layer, by estate."""
    with closing(sqlite3.connect(path)) as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()
        columns = [row[1] for row in database.execute("SELECT * FROM pragma_table_info(?)", (table,))]
        geometry = database.execute("SELECT column_name FROM gpkg_geometry_columns").fetchone()[0]
        listed = ", ".join(f'"{name}"' for name in columns if name != geometry)
        frame = pd.read_sql_query(f'SELECT {listed} FROM "{table}"', database)
    return frame.rename(columns=_OTHER_NAMES).set_index(_KEY).sort_index()


def disagreements(job: str, one: pd.DataFrame, other: pd.DataFrame) -> list[str]:
    """Say, column by column, where two results of a job differ by more than rounding."""
    if not one.index.equals(other.index) or not one.index.is_unique:
        return [f"{len(one)} zones on one side, {len(other)} on the other, or not the same ones"]
    found = [_difference(name, one[name], other[name]) for name in COLUMNS[job]]
    if job == "scoring":
        found.append(_rank_difference(one, other))
    return [told for told in found if told]


def _difference(name: str, one: pd.Series, other: pd.Series) -> str:
    numbers = [pd.to_numeric(column, errors="coerce") for column in (one, other)]
    if all(number.notna().sum() == column.notna().sum() for number, column in zip(numbers, (one, other))):
        # A summary says nothing of a zone that holds nothing.
        a, b = (number.fillna(0) if name in _COUNTS else number for number in numbers)
        a, b = a.to_numpy(dtype=float), b.to_numpy(dtype=float)
        same = np.isclose(a, b, rtol=_RELATIVE, atol=_RELATIVE * np.nanmean(np.abs(a)), equal_nan=True)
    else:
        same = ((one == other) | (one.isna() & other.isna())).to_numpy()
    if name == "b_n" and np.mean(~same) <= _HAIRLINE_ZONES:
        same |= np.abs(a - b) <= 1
    if name.startswith("demand_") and np.mean(~same) <= _DRAWN_ZONES:
        same |= np.abs(a - b) <= 0.05 * np.maximum(a, b) + 8
    if name == "near_n" and np.mean(~same) <= _DRAWN_ZONES:
        same |= np.abs(a - b) <= 0.02 * np.maximum(a, b) + 2
    if name.startswith("area_share_"):
        same |= np.abs(a - b) <= _DRAWN_SHARE
    if same.all():
        return ""
    estate = one.index[np.argmin(same)]
    return f"{name}: {(~same).sum()} of {len(one)} zones differ, as estate {estate}: {one[estate]} and {other[estate]}"


def _rank_difference(one: pd.DataFrame, other: pd.DataFrame) -> str:
    """Ranks, where no other score is so near that rounding may put it before."""
    scores = one["score"].dropna().sort_values()
    gap = np.diff(scores.to_numpy(), prepend=-np.inf, append=np.inf)
    clear = scores.index[(gap[:-1] > _RELATIVE) & (gap[1:] > _RELATIVE)]
    return _difference("rank", one.loc[clear, "rank"], other.loc[clear, "rank"])
