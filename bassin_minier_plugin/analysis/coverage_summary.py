"""The table behind a report of coverage: by distance, for all zones, for each group of them and for each zone."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .coverage import grouped_sums
from .reach import label_of

COLUMNS = {
    "scope": object,
    "name": object,
    "distance_m": float,
    "minutes": float,
    "zones": "Int64",
    "stops": "Int64",
    "demand": float,
    "demand_covered": float,
    "demand_share": float,
    "area_share": float,
    "nearest": object,
    "nearest_m": float,
}
ALL, GROUP, ZONE, OTHER = "all", "group", "zone", "estate"


def zone_summary(table: pd.DataFrame, names: list[str], distances) -> pd.DataFrame:
    """Return one row per zone and distance, out of the table of `coverage_table`."""
    rows = []
    for distance in distances:
        label = label_of(distance)
        rows.append(
            pd.DataFrame(
                {
                    "scope": ZONE,
                    "name": names,
                    "distance_m": float(distance),
                    "zones": 1,
                    "stops": table[f"stops_{label}"],
                    "demand": table["demand"],
                    "demand_covered": table[f"demand_{label}"],
                    "area_share": table[f"area_share_{label}"],
                    "nearest_m": table["nearest_m"],
                }
            )
        )
    return pd.concat(rows, ignore_index=True)


def group_summary(scope: str, names: list[str], group: np.ndarray, table, rows, demand, reach, tick=None):
    """Return one row per group of zones and distance; `group` of each zone, -1 for none.

    Demand that lies in two zones of a group counts once, and so does a stop; the area share is the mean of the zones'
    weighted by their areas.
    """
    count = len(names)
    area = np.nan_to_num(shapely.area(reach.zones))
    inside = group >= 0
    whole = np.bincount(group[inside], area[inside], count)
    total, covered = np.full(count, np.nan), np.full((count, len(reach.distances)), np.nan)
    if rows is not None:
        total, covered = grouped_sums(reach.zones, group, count, rows, demand, reach, tick)
    pairs = reach.stop_pairs()
    parts = []
    for column, distance in enumerate(reach.distances):
        share = np.nan_to_num(table[f"area_share_{label_of(distance)}"].to_numpy(dtype=float))
        kept = (pairs.distance <= distance) & (group[pairs.zone] >= 0)
        stops = np.unique(np.stack([group[pairs.zone[kept]], pairs.other[kept]]), axis=1)
        parts.append(
            pd.DataFrame(
                {
                    "scope": scope,
                    "name": names,
                    "distance_m": float(distance),
                    "zones": np.bincount(group[inside], minlength=count),
                    "stops": np.bincount(stops[0], minlength=count),
                    "demand": total,
                    "demand_covered": covered[:, column],
                    "area_share": np.bincount(group[inside], (share * area)[inside], count)
                    / np.where(whole > 0, whole, np.nan),
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def reverse_summary(reverse: pd.DataFrame, names: list[str], zone_names: list[str], distance: float) -> pd.DataFrame:
    """Return one row per estate, out of `reverse_echo`: how many zones are within the distance, and the nearest."""
    nearest = [zone_names[row] if row >= 0 else None for row in reverse["nearest"]]
    return pd.DataFrame(
        {
            "scope": OTHER,
            "name": names,
            "distance_m": float(distance),
            "zones": reverse["n"],
            "nearest": nearest,
            "nearest_m": reverse["nearest_m"],
        }
    )


def joined_summary(parts: list[pd.DataFrame], metres_per_minute: float) -> pd.DataFrame:
    """Return all parts with every column, the shares and the minutes on foot."""
    whole = pd.concat(parts, ignore_index=True).reindex(columns=list(COLUMNS))
    whole["minutes"] = whole["distance_m"] / metres_per_minute
    demand = pd.to_numeric(whole["demand"])
    whole["demand_share"] = pd.to_numeric(whole["demand_covered"]) / demand.where(demand > 0)
    return whole.astype(COLUMNS)
