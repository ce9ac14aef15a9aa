"""What lies within reach of sites: features counted, figures summed, lines measured."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from .areal_interpolation import sum_of_known
from .overlay import overlay_areas
from .proximity import length_within, pairs_within, places_around
from .reach_of_stops import StreetReach
from .street_network import StreetNetwork

_POLYGONS, _LINES = (3, 6), (1, 5)


class Within(NamedTuple):
    """`figures` per site: `n_<i>`, `m_<i>`, `<field>_<i>` for the i-th distance, `nearest_m`; `nearest`: a position."""

    figures: pd.DataFrame
    nearest: np.ndarray


def catchment(
    sites: np.ndarray,
    features: np.ndarray,
    counts: pd.DataFrame,
    distances,
    network: StreetNetwork | None = None,
    tick=None,
) -> Within:
    """Return what lies within each of the ascending distances (metres) of each site, from border to border.

    `n_<i>`: features no farther than the i-th distance. `<field>_<i>`: the sum of a column of `counts` over them,
    known figures only: 0 without any feature, NaN where none of them is known. In a straight line, a polygon gives the
    part of its figure that its area within the distance is of the whole. `m_<i>`: metres of line within the distance,
    where all features are lines. With a network, distances are walked along it, the ways to and from it included; a
    polygon then stands at a point inside, whole, and lines are counted, not measured (NaN). `nearest_m` (0 where they
    touch) and `nearest` are NaN and -1 with nothing within the last distance. A site without geometry has missing
    figures.
    """
    kinds = shapely.get_type_id(features[~(shapely.is_missing(features) | shapely.is_empty(features))])
    areal, linear = (bool(len(kinds)) and np.isin(kinds, one).all() for one in (_POLYGONS, _LINES))
    if network is None:
        site, feature = pairs_within(sites, features, distances[-1], tick)
        away = shapely.distance(sites[site], features[feature])
    else:
        places = shapely.point_on_surface(features) if areal else features
        pairs = StreetReach(network, sites, np.empty(0, dtype=object), distances, places, tick=tick).other_pairs()
        site, feature, away = pairs.zone, pairs.other, pairs.distance
    is_known = ~(shapely.is_missing(sites) | shapely.is_empty(sites))
    columns = {}
    for number, limit in enumerate(distances):
        rows = np.flatnonzero(away <= limit)
        zone, one = site[rows], feature[rows]
        count = np.bincount(zone, minlength=len(sites))
        columns[f"n_{number}"] = pd.Series(count).astype("Int64").mask(~is_known)
        columns[f"m_{number}"] = np.full(len(sites), np.nan)
        if linear and network is None:
            length = length_within(sites, features, zone, one, limit, tick)
            columns[f"m_{number}"] = np.where(is_known, np.bincount(zone, length, len(sites)), np.nan)
        share = np.ones(len(rows))
        if areal and network is None and counts.shape[1]:
            overlay = overlay_areas(places_around(sites, limit), features, tick)
            zone, one, share = overlay.zone, overlay.source, overlay.share
        for name in counts.columns:
            total = sum_of_known(len(sites), zone, share, counts[name].to_numpy(dtype=float)[one])
            total[(count == 0) & is_known] = 0.0
            columns[f"{name}_{number}"] = total
    nearest_m, nearest = _nearest(len(sites), site, feature, away)
    return Within(pd.DataFrame({**columns, "nearest_m": nearest_m}, index=range(len(sites))), nearest)


def _nearest(size: int, site, feature, away):
    order = np.lexsort([feature, away, site])
    first = order[np.flatnonzero(np.r_[True, np.diff(site[order]) != 0][: len(order)])]
    distance, position = np.full(size, np.nan), np.full(size, -1)
    distance[site[first]], position[site[first]] = away[first], feature[first]
    return distance, position
