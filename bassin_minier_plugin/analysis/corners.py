"""Shapes that are all alike, points or polygons of one ring with as many corners each, as one array.

Buildings, grid squares and certificates come by the hundred thousand: as one array they are measured, moved and cut
without a geometry object for each. The functions of this module take such a column or an object array of geometries.
"""

from __future__ import annotations

from typing import Union

import numpy as np
import shapely

_UNSURE = 1e-12
_AT_ONCE = 8192


class Corners:
    """`points` is (n, k, 2), finite: one point each (k = 1), or closed rings whose last corner is the first again."""

    def __init__(self, points: np.ndarray):
        self.points = points
        self._geometries = None

    def __len__(self):
        return len(self.points)

    def __getitem__(self, rows) -> Corners:
        return Corners(self.points[rows])

    @property
    def are_points(self) -> bool:
        return self.points.shape[1] == 1

    def bounds(self) -> np.ndarray:
        # Corner after corner of all shapes: numpy is slow along short axes.
        sides = np.ascontiguousarray(self.points.transpose(2, 1, 0))
        return np.concatenate([sides.min(axis=1), sides.max(axis=1)]).T

    def areas(self) -> np.ndarray:
        x, y = np.ascontiguousarray((self.points - self.points[:, :1]).transpose(2, 1, 0))
        return np.abs((x[:-1] * y[1:] - x[1:] * y[:-1]).sum(axis=0)) / 2

    def geometries(self) -> np.ndarray:
        """The same as an object array of shapely geometries, made once."""
        if self._geometries is None:
            made = shapely.points(self.points[:, 0]) if self.are_points else shapely.polygons(self.points)
            self._geometries = np.asarray(made, dtype=object).reshape(len(self))
        return self._geometries

    def are_valid(self) -> np.ndarray:
        """True for each shape that is valid in the sense of OGC 06-103r4."""
        if self.are_points:
            return np.ones(len(self), dtype=bool)
        parts = [self[start : start + _AT_ONCE] for start in range(0, len(self), _AT_ONCE)]
        valid = np.concatenate([part._are_convex_quadrangles() for part in parts] or [np.empty(0, dtype=bool)])
        others = np.flatnonzero(~valid)
        valid[others] = shapely.is_valid(self[others].geometries())
        return valid

    def _are_convex_quadrangles(self) -> np.ndarray:
        """True where four corners turn clearly the same way, which no ring that crosses itself can do."""
        if self.points.shape[1] != 5:
            return np.zeros(len(self), dtype=bool)
        x, y = np.ascontiguousarray(np.diff(self.points, axis=1).transpose(2, 1, 0))
        x_next, y_next = np.roll(x, -1, axis=0), np.roll(y, -1, axis=0)
        turns = x * y_next - y * x_next
        clear = np.abs(turns) > _UNSURE * (np.abs(x) + np.abs(y)) * (np.abs(x_next) + np.abs(y_next))
        return (clear & (turns > 0)).all(axis=0) | (clear & (turns < 0)).all(axis=0)


Shapes = Union[np.ndarray, Corners]


def geometries_of(shapes: Shapes) -> np.ndarray:
    return shapes.geometries() if isinstance(shapes, Corners) else shapes


def bounds_of(shapes: Shapes) -> np.ndarray:
    """(n, 4): xmin, ymin, xmax, ymax, NaN where there is no geometry."""
    return shapes.bounds() if isinstance(shapes, Corners) else shapely.bounds(shapes)


def areas_of(shapes: Shapes) -> np.ndarray:
    return shapes.areas() if isinstance(shapes, Corners) else shapely.area(shapes)


def coordinates_of(shapes: Shapes) -> tuple[np.ndarray, np.ndarray]:
    """Every coordinate, (m, 2), and the position of the shape that each belongs to, (m,)."""
    if isinstance(shapes, Corners):
        return shapes.points.reshape(-1, 2), np.repeat(np.arange(len(shapes)), shapes.points.shape[1])
    return shapely.get_coordinates(shapes, return_index=True)


def corner_counts(shapes: Shapes) -> np.ndarray:
    return _each(shapes, shapely.get_num_coordinates, lambda corners: corners.points.shape[1])


def part_counts(shapes: Shapes) -> np.ndarray:
    return _each(shapes, shapely.get_num_geometries, lambda corners: 1)


def hole_counts(shapes: Shapes) -> np.ndarray:
    """Interior rings of polygons, 0 for other geometries."""
    return _each(shapes, shapely.get_num_interior_rings, lambda corners: 0)


def _each(shapes, count, same_for_all):
    return np.full(len(shapes), same_for_all(shapes)) if isinstance(shapes, Corners) else count(shapes)


def are_missing(shapes: Shapes) -> np.ndarray:
    """True where there is no geometry, or an empty one."""
    if isinstance(shapes, Corners):
        return np.zeros(len(shapes), dtype=bool)
    return shapely.is_missing(shapes) | shapely.is_empty(shapes)


def joined(pieces: list[Shapes]) -> Shapes:
    """The shapes of several columns end to end."""
    if len(pieces) == 1:
        return pieces[0]
    if all(isinstance(piece, Corners) for piece in pieces) and len({piece.points.shape[1] for piece in pieces}) == 1:
        return Corners(np.concatenate([piece.points for piece in pieces]))
    return np.concatenate([geometries_of(piece) for piece in pieces]) if pieces else np.empty(0, dtype=object)
