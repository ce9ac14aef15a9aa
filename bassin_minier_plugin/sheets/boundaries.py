"""The outlines of the EPCI, by name, for the rule that a footprint lies inside the one that its sheet names."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
)

from .layers import ROLE
from .tables import SRID


def boundaries_of(
    features: Iterable[QgsFeature],
    field: str,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> dict[str, QgsGeometry]:
    """{name: outline in EPSG:2154}; the parts of one name are joined."""
    carry = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem.fromEpsgId(SRID), transforms)
    found: dict[str, list[QgsGeometry]] = {}
    for feature in features:
        if feature.hasGeometry():
            geometry = feature.geometry()
            geometry.transform(carry)
            found.setdefault(str(feature[field]), []).append(geometry.makeValid())
    return {name: QgsGeometry.unaryUnion(parts) for name, parts in found.items()}


def boundaries_in(project: QgsProject) -> dict[str, QgsGeometry]:
    """Those of the project's layer with the role `epci`, empty without one."""
    for layer in project.mapLayers().values():
        if layer.customProperty(ROLE) == "epci" and layer.isValid() and layer.crs().isValid():
            names = layer.fields().names()
            field = next((name for name in ("epci", "name", "nom") if name in names), "")
            if field:
                return boundaries_of(layer.getFeatures(), field, layer.crs(), project.transformContext())
    return {}
