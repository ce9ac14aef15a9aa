"""QGIS geometries as arrays of shapely geometries, without losing curves, surfaces or rows."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import shapely
from qgis.core import QgsGeometry, QgsLineString, QgsPolygon, QgsWkbTypes

from ..analysis.corners import Corners, Shapes, geometries_of

_SURFACES = {QgsWkbTypes.Type.TIN, QgsWkbTypes.Type.PolyhedralSurface, QgsWkbTypes.Type.Triangle}
_POLYGON, _MULTI_POLYGON, _COLLECTION = 3, 6, 7
_WORTH_THREADS, _MOST_THREADS = 2000, 4
_POINT_HEADER = b"\x01\x01\x00\x00\x00"
_POLYGON_HEADER = b"\x01\x03\x00\x00\x00\x01\x00\x00\x00"
_ONE_POLYGON_HEADER = b"\x01\x06\x00\x00\x00\x01\x00\x00\x00" + _POLYGON_HEADER


class UnreadRowsError(Exception):
    """GEOS met arcs, surfaces of triangles or broken rows: QGIS geometries must be asked for."""


def shapes_from_features(features) -> np.ndarray:
    """Shapely geometries, shape (n,), heights and all, None where the feature has none that can be read."""
    try:
        return geometries_of(shapes_from_wkb(_each(features, lambda geometry: bytes(geometry.asWkb()))))
    except UnreadRowsError:
        return _read(_each(features, _plain_wkb))


def _each(features, wkb_of) -> np.ndarray:
    wkb = np.empty(len(features), dtype=object)
    wkb[:] = [wkb_of(feature.geometry()) if feature.hasGeometry() else None for feature in features]
    return wkb


def shapes_from_wkb(wkb: np.ndarray) -> Shapes:
    """Shapes of WKB: objects with None, or one `void` item of the same size each, masked where there is none.

    Corners where all are alike, else geometries. Raises UnreadRowsError unless every row can be read.
    """
    alike = shapes_of_one_form(wkb)
    if alike is not None:
        return alike
    if wkb.dtype.kind == "V":
        blobs = np.empty(len(wkb), dtype=object)
        blobs[:] = [bytes(blob) for blob in np.ma.getdata(wkb)]
        blobs[np.ma.getmaskarray(wkb)] = None
        wkb = blobs
    try:
        shapes = _read(wkb)
    except NotImplementedError:  # what shapely 2.1 says of an arc; 2.0 gives None
        raise UnreadRowsError from None
    if any(blob is not None for blob in wkb[shapely.is_missing(shapes)]):
        raise UnreadRowsError
    return shapes


def _read(wkb: np.ndarray) -> np.ndarray:
    shapes = shapely.from_wkb(wkb, on_invalid="ignore")
    shapes[shapely.get_type_id(shapes) > _COLLECTION] = None
    return shapes


def shapes_of_one_form(wkb: np.ndarray) -> Corners | None:
    """Points, or polygons of one ring with as many corners each (squares, rectangles): whole columns at once.

    None where the rows are not all alike, and WKB must be read one by one. OGC 06-103r4, clause 8.2.
    """
    table = _table_of_bytes(wkb)
    if table is None:
        return None
    for header, count_place in ((_POINT_HEADER, None), (_POLYGON_HEADER, 9), (_ONE_POLYGON_HEADER, 18)):
        start = len(header) + (0 if count_place is None else 4)
        if table.shape[1] <= start or (table.shape[1] - start) % 16 or bytes(table[0, : len(header)]) != header:
            continue
        if not (table[:, :start] == table[0, :start]).all():
            return None
        corners = table[:, start:].copy().view("<f8").reshape(len(table), -1, 2)
        if not np.isfinite(corners).all():
            return None
        is_point, is_closed = corners.shape[1] == 1, (corners[:, 0] == corners[:, -1]).all()
        is_right = is_point if count_place is None else is_closed and corners.shape[1] >= 4
        return Corners(corners) if is_right else None
    return None


def _table_of_bytes(wkb: np.ndarray) -> np.ndarray | None:
    """(n, size) bytes where every row has the same number of them."""
    if len(wkb) == 0:
        return None
    if wkb.dtype.kind == "V":
        blobs = np.ascontiguousarray(np.ma.getdata(wkb))
        return None if np.ma.getmaskarray(wkb).any() else blobs.view(np.uint8).reshape(len(wkb), -1)
    if not all(wkb) or len(set(map(len, wkb))) != 1:
        return None
    return np.frombuffer(b"".join(wkb), dtype=np.uint8).reshape(len(wkb), -1)


def _plain_wkb(geometry: QgsGeometry) -> bytes | None:
    """WKB without arcs or surfaces of triangles, which GEOS does not know: arcs become chords first."""
    abstract = geometry.constGet()
    if abstract is None:
        return None
    if abstract.hasCurvedSegments() or QgsWkbTypes.isCurvedType(abstract.wkbType()):
        geometry = QgsGeometry(abstract.segmentize())
    if QgsWkbTypes.flatType(geometry.wkbType()) in _SURFACES:
        parts = _faces(geometry.constGet())
        geometry = QgsGeometry.collectGeometry([QgsGeometry(part) for part in parts])
    return bytes(geometry.asWkb())


def _faces(surface) -> list[QgsPolygon]:
    """The faces of a TIN or polyhedral surface as plain polygons, which coerceToType does not give in QGIS 3.40."""
    polygons = []
    for shell, *holes in surface.coordinateSequence():
        polygon = QgsPolygon(QgsLineString(shell))
        for hole in holes:
            polygon.addInteriorRing(QgsLineString(hole))
        polygons.append(polygon)
    return polygons


def are_valid(shapes: Shapes) -> np.ndarray:
    """True where a geometry is valid or missing, shape (n,)."""
    if isinstance(shapes, Corners):
        return shapes.are_valid()
    if len(shapes) < _WORTH_THREADS:
        return shapely.is_valid(shapes) | shapely.is_missing(shapes)
    # GEOS looks at each geometry by itself, and lets go of Python's lock while it does.
    parts = np.array_split(shapes, min(os.cpu_count() or 1, _MOST_THREADS))
    with ThreadPoolExecutor(len(parts)) as pool:
        return np.concatenate(list(pool.map(shapely.is_valid, parts))) | shapely.is_missing(shapes)


def repaired(geometry: np.ndarray) -> np.ndarray:
    """Valid geometries of the invalid ones: parts that overlap count once, holes are cut only where they are inside."""
    kinds = shapely.get_type_id(geometry)
    is_several = (kinds == _MULTI_POLYGON) | ((kinds == _POLYGON) & (shapely.get_num_interior_rings(geometry) > 0))
    kept = geometry.copy()
    kept[~is_several] = shapely.make_valid(geometry[~is_several])
    # Ring by ring: make_valid takes minutes for a thousand parts that overlap, a cascaded union does not.
    for position in np.flatnonzero(is_several):
        kept[position] = shapely.union_all([_solid(part) for part in shapely.get_parts(geometry[position])])
    return kept


def _solid(polygon: shapely.Polygon) -> shapely.Geometry:
    shell = shapely.make_valid(shapely.polygons(shapely.get_exterior_ring(polygon)))
    rings = shapely.get_rings(polygon)[1:]
    holes = shapely.union_all(polygons_only(shapely.make_valid(shapely.polygons(rings)))) if len(rings) else None
    return polygons_only(np.array([shell if holes is None else shapely.difference(shell, holes)]))[0]


def polygons_only(geometry: Shapes) -> Shapes:
    """Keep the areas of collections (a repair leaves lines and points behind), drop the rest."""
    if isinstance(geometry, Corners) and not geometry.are_points:
        return geometry
    geometry = geometries_of(geometry)
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
    parts, owner = parts[areal], owner[areal]
    first = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]]) if len(owner) else []
    for start, stop in zip(first, [*first[1:], len(owner)]):
        kept[mixed[owner[start]]] = shapely.union_all(parts[start:stop])
    return kept
