"""How `spoiltipvisibility` goes from landmark to landmark."""

from __future__ import annotations

import numpy as np
import shapely

from ..analysis.errors import InputError
from ..analysis.numbers import to_numbers
from ..analysis.proximity import pairs_within
from ..analysis.visibility import Sightings, cells_of, summit_of
from .base import part_of
from .coordinates import reproject
from .height_model import CountRaster, HeightModel
from .refusals import about
from .several_layers import read_named
from .sources import LayerTable, SourceReader


class LandmarkViews:
    """Zones, landmarks and a height model, all in the CRS of the model; gathers who sees what."""

    def __init__(self, reader: SourceReader, layer, zones: LayerTable, context):
        self._reader = reader
        self.model = HeightModel(layer, reader.warn)
        transform = context.transformContext()
        self._zones = reproject(zones.geometry, zones.crs, self.model.crs, transform, zones.name)
        self.unexamined: dict[str, list[str]] = {}
        self.examined = 0

    def read_landmarks(self, parameter: str, height_field: str, tick):
        extra = [height_field] if height_field else []
        table, self._names = read_named(self._reader, parameter, self.model.crs, extra, tick)
        self._landmarks = table.geometry
        self._above_m = np.zeros(len(table))
        if height_field:
            with about(table.name, table.ids):
                self._above_m = to_numbers(table.frame[height_field])
            if (self._above_m < 0).any():
                row = int(np.argmax(self._above_m < 0))
                value = float(self._above_m[row])
                raise InputError("height_negative", layer=table.name, row=int(table.ids[row]), value=value)

    def look(self, eyes_m: float, radius_m: float, curvature: float, raster: str, tick):
        """Run the viewshed of each landmark, and write the raster of counts where a path is given."""
        model = self.model
        self._cells = cells_of(self._zones, model.grid, part_of(tick, 0.0, 0.05))
        heights = model.heights_at(self._cells.row, self._cells.column, part_of(tick, 0.05, 0.1))
        self._sightings = Sightings(self._cells.zone, np.isfinite(heights), len(self._zones))
        places = self._places(radius_m)
        counted = CountRaster(raster, model, _around(model, places, radius_m)) if raster and places else None
        if raster and not places:
            raise InputError("dem_without_height", layer=model.name)
        for step, (landmark, (row, column)) in enumerate(places.items()):
            part = part_of(tick, 0.1 + 0.9 * step / len(places), 0.1 + 0.9 * (step + 1) / len(places))
            arguments = (row, column, self._above_m[landmark], eyes_m, radius_m, curvature)
            window, seen, known = model.seen_from(*arguments, part)
            self._sightings.add(landmark, self._cells_that_see(window, seen))
            if counted is not None:
                counted.add(window, seen, known)
        if counted is not None:
            counted.close()
        self.examined = len(places)

    def table(self):
        return self._sightings.table(self._names)

    def _places(self, radius_m: float) -> dict[int, tuple[int, int]]:
        """The cell of the top of each landmark that can be examined; the others are told, and counted as unknown."""
        places, off, unknown_height = {}, [], []
        for landmark, shape in enumerate(self._landmarks):
            if shape is None or shape.is_empty:
                continue
            top = self._top_of(shape)
            if np.isnan(self._above_m[landmark]):
                unknown_height.append(landmark)
            elif top is None:
                off.append(landmark)
            else:
                places[landmark] = top
        for code, ones in (("landmark_off_dem", off), ("landmark_height_unknown", unknown_height)):
            if ones:
                self.unexamined[code] = [self._names[one] for one in ones]
        unknown = np.array([*off, *unknown_height], dtype=np.int64)
        for landmark in unknown:
            zone, _ = pairs_within(self._zones, self._landmarks[[landmark]], radius_m)
            self._sightings.add_unknown(zone)
        return places

    def _top_of(self, shape) -> tuple[int, int] | None:
        grid = self.model.grid
        if shapely.get_dimensions(shape) == 0:
            point = shapely.get_geometry(shape, 0) if shape.geom_type == "MultiPoint" else shape
            row, column = (int(one) for one in grid.cell_at(point.x, point.y))
            if not grid.holds(row, column) or np.isnan(self.model.window(row, column, 1, 1)[0, 0]):
                return None
            return row, column
        left, low, right, high = shape.bounds
        (first_row, first_column), (last_row, last_column) = grid.cell_at(left, high), grid.cell_at(right, low)
        first_row, last_row = max(int(first_row), 0), min(int(last_row), grid.rows - 1)
        first_column, last_column = max(int(first_column), 0), min(int(last_column), grid.columns - 1)
        if first_row > last_row or first_column > last_column:
            return None
        heights = self.model.window(first_row, first_column, last_row - first_row + 1, last_column - first_column + 1)
        rows, columns = np.indices(heights.shape)
        x, y = grid.middle_of(rows + first_row, columns + first_column)
        inside = shapely.contains_xy(shape, x, y)
        if not inside.any():  # smaller than a cell
            point = shapely.point_on_surface(shape)
            row, column = (int(one) for one in grid.cell_at(point.x, point.y))
            inside = (rows == row - first_row) & (columns == column - first_column)
        top = summit_of(heights, inside)
        return None if top is None else (top[0] + first_row, top[1] + first_column)

    def _cells_that_see(self, window, seen) -> np.ndarray:
        row, column = self._cells.row - window[0], self._cells.column - window[1]
        inside = np.flatnonzero((row >= 0) & (row < window[2]) & (column >= 0) & (column < window[3]))
        return inside[seen[row[inside], column[inside]]]


def _around(model: HeightModel, places: dict, radius_m: float) -> tuple[int, int, int, int]:
    parts = np.array([model.part_around(*place, radius_m) for place in places.values()])
    row, column = parts[:, 0].min(), parts[:, 1].min()
    last_row, last_column = (parts[:, 0] + parts[:, 2]).max(), (parts[:, 1] + parts[:, 3]).max()
    return int(row), int(column), int(last_row - row), int(last_column - column)
