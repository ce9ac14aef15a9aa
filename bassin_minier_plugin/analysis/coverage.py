"""Who is served: area, demand and stops of zones within given distances of stops, and what a new stop brings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from .overlay import intersections, overlay_areas
from .points_in_zones import pairs_points_in_zones
from .reach import label_of

INSIDE, SERVED, EDGE, UNSERVED = "inside", "served", "edge", "unserved"


@dataclass
class Demand:
    """What wants to be served: points (`x`, `y`), or polygons whose amount is spread evenly over their area.

    `amount`: dwellings, people, jobs; NaN where unknown.
    """

    amount: np.ndarray
    x: np.ndarray | None = None
    y: np.ndarray | None = None
    polygons: np.ndarray | None = None


class DemandRows(NamedTuple):
    """Demand in zones: `amount` of unit `unit` in zone `zone`, and the share of it within each distance (n, d)."""

    zone: np.ndarray
    unit: np.ndarray
    amount: np.ndarray
    share: np.ndarray


def demand_rows(zones: np.ndarray, demand: Demand, reach, tick=None) -> DemandRows:
    """Return the demand that lies in zones, point by point or piece by piece.

    A point is within a distance or not, by its own exact distance; a piece of a polygon by the share of its area.
    """
    if demand.polygons is None:
        zone, unit = pairs_points_in_zones(zones, demand.x, demand.y)
        asked = np.unique(unit)
        distance = reach.of_points(demand.x[asked], demand.y[asked], tick)
        share = (distance[:, None] <= reach.distances).astype(float)
        return DemandRows(zone, unit, demand.amount[unit], share[np.searchsorted(asked, unit)])
    pairs = overlay_areas(zones, demand.polygons, tick)
    kept = pairs.area > 0
    zone, unit, area = pairs.zone[kept], pairs.source[kept], pairs.area[kept]
    pieces = intersections(zones[zone], demand.polygons[unit], tick)
    amount = demand.amount[unit] * area / shapely.area(demand.polygons)[unit]
    return DemandRows(zone, unit, amount, np.nan_to_num(reach.fractions(pieces, tick)))


def sums_by(group: np.ndarray, rows: DemandRows, count: int, silent: float) -> tuple[np.ndarray, np.ndarray]:
    """Return (demand of each group (count,), demand within each distance (count, d)).

    Unknown amounts are left out; a group in which none is known gets NaN, one without any row gets `silent`.
    """
    known = ~np.isnan(rows.amount)
    total = np.bincount(group[known], rows.amount[known], count)
    columns = [np.bincount(group[known], (rows.amount * one)[known], count) for one in rows.share.T]
    within = np.column_stack(columns)
    any_row, any_known = (np.bincount(one, minlength=count) > 0 for one in (group, group[known]))
    fill = np.where(any_row, np.nan, silent)
    return np.where(any_known, total, fill), np.where(any_known[:, None], within, fill[:, None])


def coverage_table(reach, rows: DemandRows | None, silent: float, headway: np.ndarray, served_m: float, tick=None):
    """Return one row per zone: demand, area_share_<d>, demand_<d>, demand_share_<d>, stops_<d>, nearest_m, service...

    `nearest` holds the position of the nearest stop (-1 without one), `headway_min` the best headway within the last
    distance. `service`: inside with a stop in the zone, served when the nearest is within `served_m`, edge within the
    last distance, else unserved; None for a zone without geometry.
    """
    zones, labels = reach.zones, [label_of(one) for one in reach.distances]
    count = len(zones)
    missing = shapely.is_missing(zones) | shapely.is_empty(zones)
    table = pd.DataFrame(index=range(count))
    area = reach.fractions(zones, tick)
    for label, column in zip(labels, area.T):
        table[f"area_share_{label}"] = column
    total, within = np.full(count, np.nan), np.full((count, len(labels)), np.nan)
    if rows is not None:
        total, within = sums_by(rows.zone, rows, count, silent)
        total[missing], within[missing] = np.nan, np.nan
    table.insert(0, "demand", total)
    for label, column in zip(labels, within.T):
        table[f"demand_{label}"] = column
    for label, column in zip(labels, within.T):
        table[f"demand_share_{label}"] = column / np.where(total > 0, total, np.nan)
    pairs = reach.stop_pairs()
    for label, distance in zip(labels, reach.distances):
        table[f"stops_{label}"] = _counts(pairs, distance, count, missing)
    table["nearest_m"], table["nearest"] = reach.nearest()
    best = np.full(count, np.inf)
    heard = ~np.isnan(headway[pairs.other])
    np.minimum.at(best, pairs.zone[heard], headway[pairs.other[heard]])
    table["headway_min"] = np.where(np.isfinite(best), best, np.nan)
    table["service"] = service_of(table["nearest_m"].to_numpy(), missing, served_m, reach.distances[-1])
    return table


def echo_columns(reach, pairs) -> pd.DataFrame:
    """Return estates_<d>: how many estates lie within each distance of each zone."""
    missing = shapely.is_missing(reach.zones) | shapely.is_empty(reach.zones)
    counts = {f"estates_{label_of(one)}": _counts(pairs, one, len(reach.zones), missing) for one in reach.distances}
    return pd.DataFrame(counts)


def reverse_echo(reach, pairs) -> pd.DataFrame:
    """Return for each estate the `nearest` zone in reach (position, -1 without one), nearest_m, and `n` in reach."""
    count = len(reach.others)
    order = np.lexsort([-pairs.zone, -pairs.distance])
    nearest, distance = np.full(count, -1), np.full(count, np.nan)
    nearest[pairs.other[order]], distance[pairs.other[order]] = pairs.zone[order], pairs.distance[order]
    return pd.DataFrame({"nearest": nearest, "nearest_m": distance, "n": np.bincount(pairs.other, minlength=count)})


def service_of(nearest_m: np.ndarray, missing: np.ndarray, served_m: float, edge_m: float) -> np.ndarray:
    """Return the class of service of each zone by the distance of its nearest stop."""
    conditions = [missing, nearest_m == 0, nearest_m <= served_m, nearest_m <= edge_m]
    return np.select(conditions, [None, INSIDE, SERVED, EDGE], UNSERVED).astype(object)


def _counts(pairs, distance: float, count: int, missing: np.ndarray) -> pd.Series:
    counts = pd.Series(np.bincount(pairs.zone[pairs.distance <= distance], minlength=count), dtype="Int64")
    return counts.mask(pd.Series(missing))


def without_repeats(rows: DemandRows, group: np.ndarray) -> tuple[DemandRows, np.ndarray]:
    """Return the rows of points with each unit once per group (zones may overlap), and the group of each row."""
    _, first = np.unique(np.stack([group, rows.unit]), axis=1, return_index=True)
    return DemandRows(*(column[first] for column in rows)), group[first]


def grouped_sums(zones, group: np.ndarray, count: int, rows: DemandRows, demand: Demand, reach, tick=None):
    """Return the sums of `sums_by` for groups of zones, where nothing counts twice even if zones overlap.

    `group`: of each zone, from 0 to count - 1, or -1 for none.
    """
    if demand.polygons is None:
        of_row = group[rows.zone]
        kept = of_row >= 0
        part, of_part = without_repeats(DemandRows(*(column[kept] for column in rows)), of_row[kept])
        return sums_by(of_part, part, count, 0.0)
    joined = np.array([shapely.union_all(zones[group == one]) for one in range(count)], dtype=object)
    are_apart = np.isclose(
        shapely.area(joined).sum(), np.nansum(np.where(group >= 0, shapely.area(zones), 0)), rtol=1e-9, atol=1e-3
    )
    if are_apart:
        kept = group[rows.zone] >= 0
        part = DemandRows(*(column[kept] for column in rows))
        return sums_by(group[part.zone], part, count, np.nan)
    whole = demand_rows(joined, demand, reach, tick)
    return sums_by(whole.zone, whole, count, np.nan)


def change_table(before: DemandRows, after: DemandRows, lost: np.ndarray, reach_before, reach_after, silent: float):
    """Return per zone and distance: demand_before_<d>, demand_after_<d>, gained_<d>, lost_<d>.

    `before` and `after` are the same rows under two sets of stops; `lost` is the share (n, d) of each row that was
    within the distance before and no longer is.
    """
    zones = reach_before.zones
    count = len(zones)
    missing = shapely.is_missing(zones) | shapely.is_empty(zones)
    gained = after.share - before.share + lost
    table = pd.DataFrame(index=range(count))
    parts = {"demand_before": before.share, "demand_after": after.share, "gained": gained, "lost": lost}
    for name, share in parts.items():
        total, sums = sums_by(before.zone, before._replace(share=share), count, silent)
        table["demand"] = np.where(missing, np.nan, total)
        for label, column in zip(map(label_of, reach_before.distances), sums.T):
            table[f"{name}_{label}"] = np.where(missing, np.nan, column)
    return table
