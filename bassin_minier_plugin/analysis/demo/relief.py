"""The ground of the demonstration: gentle hills, and the spoil tips on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from scipy.ndimage import zoom

from .fields import WaveField
from .territory import Territory

CELL_M = 25.0
_AROUND_M = 2500.0
_COARSE = 16
_STEP_M = 0.25


@dataclass
class Relief:
    """Heights in metres, shape (rows, columns), NaN outside; upper left corner in EPSG:2154, square cells."""

    heights: np.ndarray
    left: float
    top: float
    cell_m: float = CELL_M


def make_relief(rng: np.random.Generator, territory: Territory, tips: pd.DataFrame) -> Relief:
    """Return the heights over the basin and 2.5 km around, to a quarter of a metre, with each tip at its height."""
    low_x, low_y, high_x, high_y = territory.outline.bounds
    block = CELL_M * _COARSE
    left, top = np.floor((low_x - _AROUND_M) / block) * block, np.ceil((high_y + _AROUND_M) / block) * block
    columns, rows = int(np.ceil((high_x + _AROUND_M - left) / block)), int(np.ceil((top - low_y + _AROUND_M) / block))
    coarse = _ground(rng, left, top, rows, columns)
    heights = zoom(coarse, _COARSE, order=1, grid_mode=True, mode="nearest")
    relief = Relief(heights, left, top)
    for shape, height, kind in zip(tips["geometry"], tips["height_m"], tips["shape"]):
        _raise_tip(relief, shape, height, kind)
    relief.heights = np.round(heights / _STEP_M) * _STEP_M
    relief.heights[_outside(territory, left, top, rows, columns)] = np.nan
    return relief


def _ground(rng, left, top, rows, columns) -> np.ndarray:
    """Heights at the middles of coarse blocks: a plain of 20 to 60 m that rises to the hills of the south-west."""
    block = CELL_M * _COARSE
    x, y = np.meshgrid(left + (np.arange(columns) + 0.5) * block, top - (np.arange(rows) + 0.5) * block)
    hills = 12 * WaveField(rng, 9000.0)(x, y) + 4 * WaveField(rng, 3000.0)(x, y)
    rise = np.maximum(0, (700_000 - x) * 4e-4) + np.maximum(0, (7_040_000 - y) * 1.0e-3)
    return np.maximum(38 + hills + rise, 14)


def _raise_tip(relief: Relief, shape, height: float, kind: str):
    """A cone up to the middle, or a table whose edge is a quarter of the way in."""
    low_x, low_y, high_x, high_y = shape.bounds
    columns = np.arange(int((low_x - relief.left) / CELL_M), int((high_x - relief.left) / CELL_M) + 1)
    rows = np.arange(int((relief.top - high_y) / CELL_M), int((relief.top - low_y) / CELL_M) + 1)
    x, y = np.meshgrid(relief.left + (columns + 0.5) * CELL_M, relief.top - (rows + 0.5) * CELL_M)
    inside = shapely.contains_xy(shape, x, y)
    if not inside.any():
        return
    edge_m = shapely.distance(shapely.boundary(shape), shapely.points(x[inside], y[inside]))
    slope_m = edge_m.max() * {"Plat": 0.25, "Modelé": 0.6}.get(kind, 1.0)
    part = relief.heights[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    part[inside] += height * np.minimum(edge_m / slope_m, 1.0)


def _outside(territory: Territory, left, top, rows, columns) -> np.ndarray:
    block = CELL_M * _COARSE
    near = shapely.buffer(territory.outline, _AROUND_M, quad_segs=4)
    x, y = np.meshgrid(left + (np.arange(columns) + 0.5) * block, top - (np.arange(rows) + 0.5) * block)
    return ~np.kron(shapely.contains_xy(near, x, y), np.ones((_COARSE, _COARSE), dtype=bool))
