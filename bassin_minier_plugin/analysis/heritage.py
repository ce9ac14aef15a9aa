"""What protects zones and what stands near them: shares per layer, of all together, distances and counts."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from .nearest import nearest_feature
from .overlay import Pairs, overlay_areas
from .proximity import length_within, pairs_within
from .shares import share_of_pairs

_LINES = (1, 2, 5)


class Cover(NamedTuple):
    """One layer over the zones: the pairs that share an area, and a frame of `n`, `m2`, `share` per zone."""

    polygons: np.ndarray
    pairs: Pairs
    figures: pd.DataFrame


def cover_of(zones: np.ndarray, polygons: np.ndarray, tick=None) -> Cover:
    """Return what one layer of polygons covers of each zone, overlaps inside the layer counted once.

    `n` features with a piece of positive area, `m2` the area under them (square metres), `share`
    (0-1) that area over the zone's. Zones without geometry or area have missing figures; a zone
    under nothing has 0. Object arrays of valid polygons in one planar metric CRS.
    """
    pairs = overlay_areas(zones, polygons, tick)
    share = share_of_pairs(zones, polygons, pairs, tick)
    count = pd.Series(np.bincount(pairs.zone, minlength=len(zones))).astype("Int64")
    count[np.isnan(share)] = pd.NA
    figures = pd.DataFrame({"n": count, "m2": share * shapely.area(zones), "share": share})
    return Cover(polygons, pairs, figures)


def share_of_all(zones: np.ndarray, covers: list[Cover], tick=None) -> np.ndarray:
    """Return the share (0-1) of each zone under at least one of the layers, each place counted once."""
    shares = np.array([cover.figures["share"].to_numpy() for cover in covers]).reshape(len(covers), len(zones))
    share = shares.max(axis=0, initial=0.0)
    share[~(shapely.area(zones) > 0)] = np.nan
    astride = ((shares > 0).sum(axis=0) > 1) & (share < 1)
    if not astride.any():
        return share
    polygons = np.concatenate([cover.polygons for cover in covers])
    starts = np.cumsum([0, *(len(cover.polygons) for cover in covers)])
    kept = [np.flatnonzero(astride[cover.pairs.zone]) for cover in covers]
    zone = np.concatenate([cover.pairs.zone[rows] for cover, rows in zip(covers, kept)])
    source = np.concatenate([cover.pairs.source[rows] + start for cover, rows, start in zip(covers, kept, starts)])
    area = np.concatenate([cover.pairs.area[rows] for cover, rows in zip(covers, kept)])
    together = share_of_pairs(zones, polygons, Pairs(zone, source, area, np.ones(len(zone))), tick)
    # Rounding must not make the whole smaller than its largest part.
    share[astride] = np.maximum(together, share)[astride]
    return share


class Surroundings(NamedTuple):
    """`figures`: `distance_m`, `n`, `m` per zone; `nearest`: the position of the nearest feature, -1 without one."""

    figures: pd.DataFrame
    nearest: np.ndarray


def surroundings(zones: np.ndarray, features: np.ndarray, radius_m: float, tick=None) -> Surroundings:
    """Return what stands near each zone: points, lines or polygons, measured from the zone's edge.

    `distance_m` to the nearest (0 where it touches), `n` features within the radius, `m` metres of
    line within the radius (NaN unless all features are lines; lines that lie on one another each
    count). A zone without geometry has missing figures; without any feature the distance is
    missing, `n` and `m` are 0.
    """
    kinds = shapely.get_type_id(features[~(shapely.is_missing(features) | shapely.is_empty(features))])
    distance, position = nearest_feature(zones, features)
    zone, feature = pairs_within(zones, features, radius_m, tick)
    is_known = ~(shapely.is_missing(zones) | shapely.is_empty(zones))
    count = pd.Series(np.bincount(zone, minlength=len(zones))).astype("Int64")
    count[~is_known] = pd.NA
    length = np.full(len(zones), np.nan)
    if len(kinds) and np.isin(kinds, _LINES).all():
        pieces = length_within(zones, features, zone, feature, radius_m, tick)
        length[is_known] = np.bincount(zone, pieces, len(zones))[is_known]
    return Surroundings(pd.DataFrame({"distance_m": distance, "n": count, "m": length}), position)
