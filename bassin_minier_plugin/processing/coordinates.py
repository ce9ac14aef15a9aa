"""Which coordinates to compute in, and whole arrays of geometries carried into them."""

from __future__ import annotations

import struct

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPoint,
    QgsRectangle,
)

from ..analysis.corners import Corners, Shapes, bounds_of, coordinates_of, geometries_of
from ..analysis.errors import InputError

LAMBERT_93 = "EPSG:2154"
_WORLD_WIDE = {"EPSG:3857", "EPSG:900913", "EPSG:3785", "EPSG:3395", "EPSG:102100", "EPSG:102113", "EPSG:54004"}
_BASIN = QgsPoint(2.9, 50.4)
_SCALE_TOLERANCE = 0.01
_LINE_HEADER = struct.Struct("<BII")
_LINE_STRING = 2
_COORDINATE_LIMIT = 1e9
_REFUSALS_LIMIT = 2000
_AT_ONCE = 4096


def require_crs(crs: QgsCoordinateReferenceSystem, layer: str):
    if not crs.isValid():
        raise InputError("crs_missing", layer=layer)


def working_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Metres that are metres: `crs` itself, or Lambert-93 for degrees, feet and what stretches the basin by 1 %."""
    is_metric = not crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Meters
    if is_metric and crs.authid() not in _WORLD_WIDE and _keeps_lengths(crs):
        return crs
    return QgsCoordinateReferenceSystem(LAMBERT_93)


def _keeps_lengths(crs: QgsCoordinateReferenceSystem) -> bool:
    factors = crs.factors(_BASIN)
    scales = (factors.meridionalScale(), factors.parallelScale())
    return factors.isValid() and all(abs(scale - 1) < _SCALE_TOLERANCE for scale in scales)


def is_outside_area_of_use(shapes: Shapes, crs: QgsCoordinateReferenceSystem, layer: str) -> bool:
    """Refuse a layer whose coordinates are plainly of another CRS than the one it declares.

    Degrees labelled as metres, metres labelled as degrees and swapped axes are refused. True, for
    the caller to report, when most features lie where the CRS is not valid for an unknown reason.
    """
    centres = _centres(shapes)
    area = crs.bounds() if not crs.bounds().isEmpty() else QgsRectangle(-180, -90, 180, 90)
    if not len(centres):
        return False
    if crs.isGeographic():
        if not _mostly_in(QgsRectangle(-360, -90, 360, 90), centres):
            raise InputError("metres_labelled_degrees", layer=layer, crs=crs_name(crs))
        expected = QgsCoordinateReferenceSystem(LAMBERT_93).bounds()
    else:
        degrees = area if area.width() < 180 else QgsCoordinateReferenceSystem(LAMBERT_93).bounds()
        if _mostly_in(degrees, centres):
            raise InputError("degrees_labelled_metres", layer=layer, crs=crs_name(crs))
        expected = _projected_area(area, crs)
    if expected is None or _mostly_in(expected, centres):
        return False
    if _mostly_in(expected, centres[:, ::-1]):
        raise InputError("axes_swapped", layer=layer, crs=crs_name(crs))
    return not crs.isGeographic()


def _centres(shapes: Shapes) -> np.ndarray:
    bounds = bounds_of(shapes)
    bounds = bounds[np.isfinite(bounds).all(axis=1)]
    return np.column_stack([(bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2])


def _mostly_in(area: QgsRectangle, points: np.ndarray) -> bool:
    x, y = points.T
    inside = (x >= area.xMinimum()) & (x <= area.xMaximum()) & (y >= area.yMinimum()) & (y <= area.yMaximum())
    return bool(inside.mean() > 0.5)


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid() or crs.description()


def _projected_area(lon_lat: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
    to_crs = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsCoordinateTransformContext())
    try:
        area = to_crs.transformBoundingBox(lon_lat)
    except QgsCsException:
        return None
    return area.buffered(0.05 * max(area.width(), area.height())) if area.isFinite() else None


def reproject(shapes: Shapes, source, target, transform_context, layer: str) -> Shapes:
    """Carry a column of shapes from one CRS to another in a single call to QGIS.

    A geometry with a point that the projection cannot carry comes back as None.
    """
    if source == target or not len(shapes):
        return shapes
    coordinates, owner = coordinates_of(shapes)
    moved = transform_coordinates(coordinates, source, target, transform_context, layer)
    if isinstance(shapes, Corners) and np.isfinite(moved).all():
        return Corners(moved.reshape(shapes.points.shape))
    lost = np.isin(owner, owner[np.isnan(moved).any(axis=1)])
    carried = geometries_of(shapes).copy()
    carried[owner[lost]] = None
    return shapely.set_coordinates(carried, moved[~lost])


def transform_coordinates(coordinates: np.ndarray, source, target, transform_context, layer: str) -> np.ndarray:
    """Transform an (n, 2) array; rows that the projection cannot carry come back as NaN."""
    if source == target or not len(coordinates):
        return coordinates
    usable = np.isfinite(coordinates).all(axis=1)
    moved = np.full(coordinates.shape, np.nan)
    transform = QgsCoordinateTransform(source, target, transform_context)
    moved[usable] = _transform_rows(np.ascontiguousarray(coordinates[usable], dtype="<f8"), transform)
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    if np.isnan(moved).all():
        raise InputError("cannot_reproject", layer=layer, source=crs_name(source), target=crs_name(target))
    return moved


def _transform_rows(rows: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray:
    """One call for all rows; a refusal is narrowed down by halves to the rows that cause it."""
    moved = np.full(rows.shape, np.nan)
    pending = [(0, len(rows))]
    refusals = 0
    while pending and refusals < _REFUSALS_LIMIT:
        start, stop = pending.pop()
        carrier = QgsGeometry()
        carrier.fromWkb(_LINE_HEADER.pack(1, _LINE_STRING, stop - start) + rows[start:stop].tobytes())
        try:
            carrier.transform(transform)
            moved[start:stop] = np.frombuffer(bytes(carrier.asWkb()), "<f8", offset=_LINE_HEADER.size).reshape(-1, 2)
        except QgsCsException:
            refusals += 1
            middle = (start + stop) // 2
            pending += [(start, middle), (middle, stop)] if middle > start else []
    return moved


def has_usable_coordinates(shapes: Shapes) -> np.ndarray:
    """True where every coordinate is finite and of this planet, shape (n,)."""
    usable = np.ones(len(shapes), dtype=bool)
    for start in range(0, len(shapes), _AT_ONCE):
        coordinates, owner = coordinates_of(shapes[start : start + _AT_ONCE])
        far = ~(np.abs(coordinates) < _COORDINATE_LIMIT)
        if far.any():
            usable[start + owner[far.any(axis=1)]] = False
    return usable
