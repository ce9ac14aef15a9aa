"""QGIS geometries as arrays of shapely geometries, without losing curves, surfaces or rows."""

from __future__ import annotations

import numpy as np
import shapely
from qgis.core import QgsGeometry, QgsWkbTypes

_SURFACES = {QgsWkbTypes.Type.TIN, QgsWkbTypes.Type.PolyhedralSurface, QgsWkbTypes.Type.Triangle}
_POLYGON, _MULTI_POLYGON, _COLLECTION = 3, 6, 7


class CurvesFoundError(Exception):
    """GEOS met an arc: the rows must be read as QGIS geometries, which turn arcs into chords."""


def shapes_from_features(features) -> np.ndarray:
    """Two-dimensional shapely geometries, shape (n,), None where the feature has none."""
    try:
        shapes = shapes_from_wkb(_each(features, lambda geometry: bytes(geometry.asWkb())))
    except CurvesFoundError:
        return shapes_from_wkb(_each(features, _plain_wkb))
    unread = [row for row in np.flatnonzero(shapely.is_missing(shapes)) if features[row].hasGeometry()]
    if unread:
        shapes[unread] = shapes_from_wkb(_each([features[row] for row in unread], _plain_wkb))
    return shapes


def _each(features, wkb_of) -> np.ndarray:
    wkb = np.empty(len(features), dtype=object)
    wkb[:] = [wkb_of(feature.geometry()) if feature.hasGeometry() else None for feature in features]
    return wkb


def shapes_from_wkb(wkb: np.ndarray) -> np.ndarray:
    """Like `shapes_from_features`, from WKB; what cannot be read is None. Raises CurvesFoundError."""
    try:
        shapes = shapely.from_wkb(wkb, on_invalid="ignore")
    except NotImplementedError:
        raise CurvesFoundError from None
    shapes[shapely.get_type_id(shapes) > _COLLECTION] = None
    return shapely.force_2d(shapes) if shapely.has_z(shapes).any() else shapes


def _plain_wkb(geometry: QgsGeometry) -> bytes | None:
    """WKB without arcs or surfaces of triangles, which GEOS does not know: arcs become chords first."""
    abstract = geometry.constGet()
    if abstract is None:
        return None
    if abstract.hasCurvedSegments() or QgsWkbTypes.isCurvedType(abstract.wkbType()):
        geometry = QgsGeometry(abstract.segmentize())
    if QgsWkbTypes.flatType(geometry.wkbType()) in _SURFACES:
        geometry = QgsGeometry.collectGeometry(geometry.coerceToType(QgsWkbTypes.Type.MultiPolygon))
    return bytes(geometry.asWkb())


def polygons_only(geometry: np.ndarray) -> np.ndarray:
    """Keep the areas of collections (a repair leaves lines and points behind), drop the rest."""
    kinds = shapely.get_type_id(geometry)
    mixed = np.flatnonzero(~np.isin(kinds, (_POLYGON, _MULTI_POLYGON, -1)))
    if not len(mixed):
        return geometry
    kept = geometry.copy()
    kept[mixed] = shapely.from_wkt("POLYGON EMPTY")
    parts, owner = shapely.get_parts(geometry[mixed], return_index=True)
    parts, inner = shapely.get_parts(parts, return_index=True)
    owner = owner[inner]
    areal = np.isin(shapely.get_type_id(parts), (_POLYGON, _MULTI_POLYGON))
    for position in np.unique(owner[areal]):
        kept[mixed[position]] = shapely.union_all(parts[areal & (owner == position)])
    return kept
