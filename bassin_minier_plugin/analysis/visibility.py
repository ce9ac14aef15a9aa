"""Which cells of a height model lie in which zones, and what the zones see of the landmarks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

MOST_CELLS = 10_000


class Grid(NamedTuple):
    """A north-up raster: upper left corner (x, y), size of a cell in metres (both positive), shape."""

    left: float
    top: float
    width_m: float
    height_m: float
    rows: int
    columns: int

    def cell_at(self, x, y):
        """Return (row, column) of the cell that holds each point, whether or not the raster reaches so far."""
        column = np.floor((np.asarray(x) - self.left) / self.width_m).astype(np.int64)
        row = np.floor((self.top - np.asarray(y)) / self.height_m).astype(np.int64)
        return row, column

    def holds(self, row, column):
        return (row >= 0) & (row < self.rows) & (column >= 0) & (column < self.columns)

    def middle_of(self, row, column):
        x = self.left + (np.asarray(column) + 0.5) * self.width_m
        return x, self.top - (np.asarray(row) + 0.5) * self.height_m


class Cells(NamedTuple):
    """Cells of zones, end to end: the zone of each, its row and its column; rows may lie outside the raster."""

    zone: np.ndarray
    row: np.ndarray
    column: np.ndarray


def cells_of(zones: np.ndarray, grid: Grid, tick=None) -> Cells:
    """Return the cells whose middle lies in each zone, at most MOST_CELLS of a zone, taken evenly.

    A zone too small or too thin to hold the middle of a cell has the one cell under a point inside it. Missing
    and empty zones have none. Zones are polygons in the CRS of the raster, and may overlap.
    """
    found = []
    shapely.prepare(zones)
    for position, zone in enumerate(zones):
        if zone is not None and not zone.is_empty:
            row, column = _cells_of_one(zone, grid)
            found.append((np.full(len(row), position), row, column))
        if tick is not None and not position % 50:
            tick(position / len(zones))
    if not found:
        return Cells(*(np.empty(0, dtype=np.int64) for _ in range(3)))
    return Cells(*(np.concatenate(part) for part in zip(*found)))


def _cells_of_one(zone, grid: Grid):
    left, low, right, high = zone.bounds
    (first_row, first_column), (last_row, last_column) = grid.cell_at(left, high), grid.cell_at(right, low)
    count = (last_row - first_row + 1) * (last_column - first_column + 1)
    filled = max(zone.area / ((right - left) * (high - low)) if right > left and high > low else 1.0, 1e-3)
    step = max(1, int(np.ceil(np.sqrt(count * filled / MOST_CELLS))))
    rows = np.arange(first_row, last_row + 1, step)
    columns = np.arange(first_column, last_column + 1, step)
    row, column = (axis.ravel() for axis in np.meshgrid(rows, columns, indexing="ij"))
    inside = shapely.contains_xy(zone, *grid.middle_of(row, column))
    if inside.any():
        return row[inside], column[inside]
    point = shapely.point_on_surface(zone)
    row, column = grid.cell_at(point.x, point.y)
    return np.array([row]), np.array([column])


def summit_of(heights: np.ndarray, inside: np.ndarray) -> tuple[int, int] | None:
    """Return (row, column) of the highest known cell inside, the first in reading order; None without any."""
    known = np.where(inside & np.isfinite(heights), heights, -np.inf)
    position = int(np.argmax(known)) if known.size else 0
    return divmod(position, heights.shape[1]) if known.size and np.isfinite(known.flat[position]) else None


@dataclass
class Sightings:
    """Gathers, landmark after landmark, what each zone sees.

    `zone` of each cell (sorted), whether its height is known, and how many zones there are.
    """

    zone: np.ndarray
    is_known: np.ndarray
    size: int
    seen_n: np.ndarray = field(init=False)
    unknown_n: np.ndarray = field(init=False)
    seen_by_cell: np.ndarray = field(init=False)
    pairs: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self):
        self.seen_n = np.zeros(self.size, dtype=np.int64)
        self.unknown_n = np.zeros(self.size, dtype=np.int64)
        self.seen_by_cell = np.zeros(len(self.zone), dtype=bool)

    def add(self, landmark: int, cells: np.ndarray):
        """Tell from which cells (positions among the cells of zones) a landmark is seen."""
        cells = cells[self.is_known[cells]]
        self.seen_by_cell[cells] = True
        zones = np.unique(self.zone[cells])
        self.seen_n[zones] += 1
        self.pairs += [(int(zone), landmark) for zone in zones]

    def add_unknown(self, zones: np.ndarray):
        """Tell which zones lie within the radius of a landmark whose summit or height is not known."""
        self.unknown_n[zones] += 1

    def table(self, names: list[str]) -> pd.DataFrame:
        """Return `landmarks_seen`, `visible_share` (0-1), `landmarks` (names), `landmarks_unknown` and `dem_covered`.

        All but the last two are missing for a zone without a cell of known height.
        """
        cells = np.bincount(self.zone, minlength=self.size)
        known = np.bincount(self.zone[self.is_known], minlength=self.size)
        seeing = np.bincount(self.zone[self.seen_by_cell], minlength=self.size)
        is_known, has_cells = known > 0, cells > 0
        listed: list[list[str]] = [[] for _ in range(self.size)]
        for zone, landmark in self.pairs:
            listed[zone].append(names[landmark])
        seen = pd.Series(self.seen_n).astype("Int64").mask(~is_known)
        unknown = pd.Series(self.unknown_n).astype("Int64").mask(~has_cells)
        return pd.DataFrame(
            {
                "landmarks_seen": seen,
                "visible_share": np.divide(seeing, known, out=np.full(self.size, np.nan), where=is_known),
                "landmarks": [", ".join(one) if ok else None for one, ok in zip(listed, is_known)],
                "landmarks_unknown": unknown,
                "dem_covered": np.divide(known, cells, out=np.full(self.size, np.nan), where=has_cells),
            }
        )
