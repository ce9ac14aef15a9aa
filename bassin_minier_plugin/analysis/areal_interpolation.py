"""Areal interpolation: figures known on one set of features, carried over to any zones.

Extensive figures (counts) are apportioned by share of area, intensive ones (rates) are averaged by
area. Goodchild and Lam (1980), "Areal interpolation: a variant of the traditional spatial problem",
Geo-Processing 1; "areal weighting" in the later literature.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from .corners import Shapes
from .errors import InputError
from .overlay import overlay_areas
from .points_in_zones import pairs_points_in_zones


@dataclass(frozen=True)
class Interpolated:
    """Figures on the zones' RangeIndex.

    `values` has the columns asked for; `n` (Int64) the number of source features with a piece in
    the zone, NULL for a zone without geometry; `covered` the area of the pieces over that of the
    zone, above 1 where sources overlap, NaN for points and for zones without area.
    """

    values: pd.DataFrame
    n: pd.Series
    covered: pd.Series


def interpolate_polygons(
    zones: np.ndarray,
    sources: Shapes,
    extensive: pd.DataFrame,
    intensive: pd.DataFrame,
    weight: np.ndarray | None = None,
    tick=None,
) -> Interpolated:
    """Carry the figures of polygons over to zones.

    Extensive: the sum of x · area(piece) / area(source). Intensive: the mean of x weighted by
    area(piece), times weight / area(source) where a weight is given: a count, such as households,
    spread evenly over its source. Rows are those of `sources`, in its order. An unknown x (NaN) is
    left out, so is a piece whose weight is unknown; a zone where nothing is known is NaN, never 0.
    Sources without area count for nothing. Geometries as in `overlay_areas`.
    Raises InputError("weight_negative", row) for a negative weight.
    """
    _refuse_negative(weight)
    pairs = overlay_areas(zones, sources, tick)
    mean_weight = pairs.area if weight is None else pairs.share * weight[pairs.source]
    values = _carry(len(zones), pairs.zone, pairs.source, pairs.share, mean_weight, extensive, intensive)
    zone_area = shapely.area(zones)
    covered = np.full(len(zones), np.nan)
    np.divide(np.bincount(pairs.zone, pairs.area, len(zones)), zone_area, out=covered, where=zone_area > 0)
    return Interpolated(values, _counts(zones, pairs.zone), pd.Series(covered, name="covered"))


def interpolate_points(
    zones: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    extensive: pd.DataFrame,
    intensive: pd.DataFrame,
    weight: np.ndarray | None = None,
    tick=None,
) -> Interpolated:
    """Carry the figures of points over to the zones that hold them, each point whole.

    Extensive: the sum; intensive: the mean, weighted where a weight is given. Missing values as in
    `interpolate_polygons`; points on borders as in `pairs_points_in_zones`. `covered` is NaN.
    Raises InputError("weight_negative", row) for a negative weight.
    """
    _refuse_negative(weight)
    zone, point = pairs_points_in_zones(zones, x, y)
    if tick is not None:
        tick(0.5)
    whole = np.ones(len(point))
    mean_weight = whole if weight is None else weight[point]
    values = _carry(len(zones), zone, point, whole, mean_weight, extensive, intensive)
    if tick is not None:
        tick(1.0)
    return Interpolated(values, _counts(zones, zone), pd.Series(np.full(len(zones), np.nan), name="covered"))


def _refuse_negative(weight):
    if weight is not None and (weight < 0).any():
        raise InputError("weight_negative", row=int(np.argmax(weight < 0)) + 1)


def _carry(size, zone, source, share, mean_weight, extensive, intensive) -> pd.DataFrame:
    # Columns by position: an extensive and an intensive field may bear the same name.
    columns = [sum_of_known(size, zone, share, figures[source]) for figures in _columns(extensive)]
    columns += [mean_of_known(size, zone, mean_weight, figures[source]) for figures in _columns(intensive)]
    table = np.column_stack(columns) if columns else np.empty((size, 0))
    return pd.DataFrame(table, index=pd.RangeIndex(size), columns=[*extensive.columns, *intensive.columns])


def _columns(frame):
    return (frame.iloc[:, position].to_numpy(dtype=float, na_value=np.nan) for position in range(frame.shape[1]))


def sum_of_known(size: int, zone: np.ndarray, share: np.ndarray, figure: np.ndarray) -> np.ndarray:
    """Return per zone the sum of figure · share over the pieces whose figure is known; NaN with none."""
    known = np.flatnonzero(np.isfinite(figure))
    # Without any piece bincount gives integers, which cannot be NaN.
    total = np.bincount(zone[known], figure[known] * share[known], size).astype(float)
    total[np.bincount(zone[known], minlength=size) == 0] = np.nan
    return total


def mean_of_known(size: int, zone: np.ndarray, weight: np.ndarray, figure: np.ndarray) -> np.ndarray:
    """Return per zone the weighted mean of the known figures; NaN where none has a weight above 0."""
    known = np.flatnonzero(np.isfinite(figure) & (weight > 0))
    total = np.bincount(zone[known], figure[known] * weight[known], size)
    whole = np.bincount(zone[known], weight[known], size)
    return np.divide(total, whole, out=np.full(size, np.nan), where=whole > 0)


def _counts(zones, zone) -> pd.Series:
    count = pd.Series(np.bincount(zone, minlength=len(zones)), name="n").astype("Int64")
    count[shapely.is_missing(zones) | shapely.is_empty(zones)] = pd.NA
    return count
