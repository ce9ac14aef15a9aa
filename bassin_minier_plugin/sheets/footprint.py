"""The outline of an operation: what it is linked to on the map."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsGeometry, QgsWkbTypes

POINT_RADIUS_M = 25.0


def footprint(geometries: Iterable[QgsGeometry]) -> QgsGeometry:
    """The union of the geometries, given in EPSG:2154, as one multipolygon; null if there is nothing.

    A point or a line has no surface: it stands for what lies within 25 m of it.
    """
    parts = []
    for geometry in geometries:
        if geometry.isNull() or geometry.isEmpty():
            continue
        straight = QgsGeometry(geometry)
        straight.convertToStraightSegment()
        if straight.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            parts.append(straight.makeValid())
        else:
            parts.append(straight.buffer(POINT_RADIUS_M, 8))
    if not parts:
        return QgsGeometry()
    whole = QgsGeometry.unaryUnion(parts)
    surfaces = [
        part for part in whole.asGeometryCollection() if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    ]
    outline = QgsGeometry.unaryUnion(surfaces)
    outline.convertToMultiType()
    return outline
