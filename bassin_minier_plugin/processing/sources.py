"""The bridge between QGIS layers and arrays: one way in, whichever store the rows come from.

Rows are read by the cheapest way that cannot change a figure: the spatial index of a GeoPackage
when few boxes are wanted of a large layer, OGR's Arrow stream for a plain file, and QGIS's own
feature source (selection, filter, unsaved edits, databases) otherwise. All give the same rows.

`LayerTable.shapes` is what was read: an array of geometries, or `Corners` where all are alike. `geometry` is always
the array, made when it is first asked for.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameters,
    QgsWkbTypes,
)

from ..analysis.boxes import BoxIndex
from ..analysis.corners import (
    Corners,
    Shapes,
    are_missing,
    bounds_of,
    geometries_of,
    part_counts,
)
from ..analysis.errors import InputError
from ..analysis.numbers import to_numbers
from .content_hash import content_hash
from .coordinates import has_usable_coordinates, is_outside_area_of_use, reproject, require_crs, working_crs
from .geometries import are_valid, polygons_only, repaired, shapes_from_features
from .origins import LayerOfSeveral, Origin
from .refusals import about
from .rows import StoredFeatures, column_of, features_of, frame_of_features, read_rows, read_stored

_KINDS = {
    QgsWkbTypes.GeometryType.PolygonGeometry: QgsProcessing.SourceType.TypeVectorPolygon,
    QgsWkbTypes.GeometryType.PointGeometry: QgsProcessing.SourceType.TypeVectorPoint,
    QgsWkbTypes.GeometryType.LineGeometry: QgsProcessing.SourceType.TypeVectorLine,
}
_ANY_KIND = {QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorAnyGeometry}


@dataclass
class LayerTable:
    """Rows of one layer as columns, in the order of the layer."""

    parameter: str
    name: str
    crs: QgsCoordinateReferenceSystem
    frame: pd.DataFrame
    shapes: Shapes
    ids: np.ndarray
    features: list | StoredFeatures = field(default_factory=list)
    counts: Counter = field(default_factory=Counter)
    is_outside_area_of_use: bool = False

    def __len__(self):
        return len(self.frame)

    @property
    def geometry(self) -> np.ndarray:
        """Shapely geometries, shape (n,), made when first asked for; None where there is none."""
        return geometries_of(self.shapes)

    @property
    def missing(self) -> np.ndarray:
        """True for rows without a geometry that can be measured, shape (n,)."""
        return are_missing(self.shapes)

    def coordinates(self) -> tuple[np.ndarray, np.ndarray]:
        """x and y of each point, NaN where there is none; a feature of several points stands at the first."""
        if isinstance(self.shapes, Corners):
            return self.shapes.points[:, 0, 0], self.shapes.points[:, 0, 1]
        is_several = shapely.get_type_id(self.geometry) > 0
        points = self.geometry.copy()
        points[is_several] = shapely.get_geometry(points[is_several], 0)
        return shapely.get_x(points), shapely.get_y(points)


class SourceReader:
    """Reads the feature sources of one run of an algorithm, and remembers what it read."""

    def __init__(self, algorithm, parameters, context, feedback, origins: dict[str, Origin], several=None):
        """`several`: for each parameter that takes several layers, the list of them (see `layers_of_several`)."""
        self._algorithm = algorithm
        self._several: dict[str, list[LayerOfSeveral]] = several or {}
        self._one_of_several = {one.definition.name(): one for ones in self._several.values() for one in ones}
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._origins = origins

    def layers_of(self, parameter: str) -> list[str]:
        """The layers of a parameter that takes several, each as the name by which this reader reads it."""
        return [one.definition.name() for one in self._several.get(parameter, [])]

    def _definition(self, parameter: str):
        one = self._one_of_several.get(parameter)
        return self._algorithm.parameterDefinition(parameter) if one is None else one.definition

    def _find_source(self, parameter: str) -> QgsProcessingFeatureSource | None:
        one = self._one_of_several.get(parameter)
        if one is None:
            return self._algorithm.parameterAsSource(self._parameters, parameter, self._context)
        source = QgsProcessingParameters.parameterAsSource(one.definition, {parameter: one.value}, self._context)
        if source is None:
            raise InputError("layer_not_found", layer=str(one.value)[-200:])
        return source

    def source(self, parameter: str) -> QgsProcessingFeatureSource | None:
        """The feature source, None where an optional layer was not given; a layer that cannot be read is refused."""
        try:
            source = self._find_source(parameter)
        except Exception as failure:
            # QGIS 3.44 lets a bare C++ exception through for a layer with infinite coordinates.
            if type(failure) is not Exception:
                raise
            raise InputError("layer_unreadable", layer=self.name(parameter)) from None
        definition = self._definition(parameter)
        given = self._parameters.get(parameter)
        if source is None and (given not in (None, "") or not definition.flags() & definition.Flag.FlagOptional):
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, parameter))
        if source is not None:
            self._refuse_other_kinds(parameter, source)
            self._refuse_bad_filter(parameter, source)
        return source

    def _refuse_other_kinds(self, parameter: str, source):
        """A model or qgis_process may hand over any layer, whatever the dialog would have offered."""
        wanted = set(self._definition(parameter).dataTypes())
        kind = QgsWkbTypes.geometryType(source.wkbType())
        if wanted & _ANY_KIND or kind == QgsWkbTypes.GeometryType.UnknownGeometry or _KINDS.get(kind) in wanted:
            return
        codes = {
            QgsProcessing.SourceType.TypeVectorPolygon: "not_polygons",
            QgsProcessing.SourceType.TypeVectorLine: "not_lines",
        }
        code = next((told for one, told in codes.items() if one in wanted), "not_points")
        found = QgsWkbTypes.displayString(source.wkbType())
        raise InputError("not_polygons_or_points" if len(wanted) > 1 else code, layer=self.name(parameter), found=found)

    def _refuse_bad_filter(self, parameter: str, source):
        origin = self._origins.get(parameter)
        if origin is None or not origin.filter_expression:
            return
        expression = QgsExpression(origin.filter_expression)
        unknown = [name for name in expression.referencedColumns() if source.fields().lookupField(name) < 0]
        unknown = [name for name in unknown if name != QgsFeatureRequest.ALL_ATTRIBUTES]
        if expression.hasParserError() or unknown:
            reason = expression.parserErrorString().strip() or ", ".join(unknown)
            raise InputError("filter_unusable", layer=self.name(parameter), reason=reason)

    def name(self, parameter: str) -> str:
        origin = self._origins.get(parameter)
        return origin.name if origin else parameter

    def warn(self, code: str, **details):
        self._algorithm.warn(self._feedback, code, **details)

    def field_names(self, parameter: str) -> list[str]:
        return [field.name() for field in self.source(parameter).fields()]

    def is_points(self, parameter: str) -> bool:
        kind = QgsWkbTypes.geometryType(self.source(parameter).wkbType())
        return kind == QgsWkbTypes.GeometryType.PointGeometry

    def read_as_it_is(self, parameter: str) -> tuple[pd.DataFrame, np.ndarray]:
        """Attributes and shapes of every row, neither repaired nor reprojected."""
        source = self.source(parameter)
        features = list(features_of(source, QgsFeatureRequest(), None))
        frame, shapes = frame_of_features(source.fields(), features), shapes_from_features(features)
        self._remember(parameter, np.arange(len(features)), shapes, frame)
        return frame, shapes

    def read_main(self, parameter: str, crs=None, tick=None) -> LayerTable:
        """Every row with its features, for the layer whose attributes go on to the output."""
        source = self.source(parameter)
        stored = read_stored(self._origins.get(parameter), source, tick)
        if stored is not None:
            ids, shapes = stored.ids, stored.shapes
            frame = pd.DataFrame({name: column_of(column) for name, column in stored.values.items()}, range(len(ids)))
            features = StoredFeatures(source, ids, self.name(parameter))
        else:
            features = list(features_of(source, QgsFeatureRequest(), tick))
            if self._is_selection(parameter):  # which QGIS gives in any order
                features.sort(key=lambda feature: feature.id())
            frame = frame_of_features(source.fields(), features)
            shapes = shapes_from_features(features)
            ids = np.array([feature.id() for feature in features], dtype=np.int64)
        if QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.NullGeometry:
            table = LayerTable(parameter, self.name(parameter), source.sourceCrs(), frame, shapes, ids)
        else:
            table = self._table(parameter, source, frame, shapes, ids, crs or source.sourceCrs())
            self._algorithm.report_counts(self._feedback, table)
        table.features = features
        self._remember(parameter, ids, shapes, frame)
        return table

    def _is_selection(self, parameter: str) -> bool:
        origin = self._origins.get(parameter)
        return origin is not None and origin.selected_ids is not None

    def read_zones(self, parameter: str, tick=None) -> LayerTable:
        """The zones with their features, measured in metres; a layer without one geometry is refused."""
        source = self.source(parameter)
        require_crs(source.sourceCrs(), self.name(parameter))
        zones = self.read_main(parameter, working_crs(source.sourceCrs()), tick)
        if len(zones) and zones.missing.all():
            raise InputError("no_zone", layer=zones.name)
        return zones

    def read_numbers(self, parameter: str, columns: list[str], zones: LayerTable, tick=None):
        """Return (columns as float64 with NaN where unknown, table) of the rows near the zones."""
        table = self.read_near(parameter, columns, zones, tick)
        with about(table.name, table.ids):
            numbers = pd.DataFrame({name: to_numbers(table.frame[name]) for name in columns}, index=table.frame.index)
        self.report_impossible(table.frame, columns, table.name)
        return numbers, table

    def report_impossible(self, frame: pd.DataFrame, columns, layer: str):
        """Tell of the figures that are infinite or past any count, which the analysis takes for unknown."""
        for name in columns:
            if name in frame and frame[name].dtype.kind == "f":
                count = int((frame[name].notna() & np.isnan(to_numbers(frame[name]))).sum())
                if count:
                    self._algorithm.warn(self._feedback, "impossible_figures", layer=layer, field=name, n=count)

    def read_near(self, parameter: str, columns: list[str], zones: LayerTable, tick=None) -> LayerTable:
        """The rows whose box meets the box of a zone, in the zones' CRS, in the order of the layer."""
        return self._read(parameter, columns, zones.crs, zones.geometry[~zones.missing], tick)

    def read_all(self, parameter: str, columns: list[str], crs, tick=None) -> LayerTable:
        return self._read(parameter, columns, crs, None, tick)

    def _read(self, parameter, columns, crs, near, tick) -> LayerTable:
        source = self.source(parameter)
        require_crs(source.sourceCrs(), self.name(parameter))
        boxes = None if near is None else self._boxes_in(source, crs, near, parameter)
        for name in columns:
            require_field(source.fields(), name, self.name(parameter))
        rows = read_rows(self._origins.get(parameter), source, columns, boxes, tick)
        ids, shapes = rows.ids, rows.shapes
        frame = pd.DataFrame({name: column_of(rows.values[name]) for name in columns}, index=range(len(ids)))
        table = self._table(parameter, source, frame, shapes, ids, crs)
        table.counts["missing_geometry"] += rows.nowhere
        if near is not None and source.sourceCrs() != crs:
            kept = BoxIndex(shapely.bounds(near)).meets(bounds_of(table.shapes))
            table.shapes, table.ids, shapes = table.shapes[kept], ids[kept], shapes[kept]
            table.frame = frame[kept].reset_index(drop=True)
        if near is not None and self.is_points(parameter):
            table.counts["several_points"] = int((part_counts(table.shapes) > 1).sum())
        self._algorithm.report_counts(self._feedback, table)
        self._remember(parameter, table.ids, shapes, table.frame)
        if near is not None and not len(table) and len(near):
            self._refuse_wrong_crs(source, table.name)
            self.warn("nothing_near", layer=table.name)
        return table

    def _refuse_wrong_crs(self, source, layer: str):
        """No row was read: whether the layer is elsewhere or its CRS wrong, only its whole extent can tell."""
        extent = source.sourceExtent()
        if not extent.isNull() and extent.isFinite():
            corners = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
            is_outside_area_of_use(np.array([shapely.box(*corners)]), source.sourceCrs(), layer)

    def _boxes_in(self, source, crs, near, parameter) -> np.ndarray:
        """Boxes of the zones in the layer's CRS, a little larger where reprojecting bends their sides."""
        boxes = shapely.bounds(near)
        if source.sourceCrs() == crs:
            return boxes
        moved = reproject(near, crs, source.sourceCrs(), self._context.transformContext(), self.name(parameter))
        boxes = shapely.bounds(moved)
        margin = 0.05 * (boxes[:, 2:] - boxes[:, :2]) + (1e-4 if source.sourceCrs().isGeographic() else 10.0)
        boxes = np.hstack([boxes[:, :2] - margin, boxes[:, 2:] + margin])
        return boxes[np.isfinite(boxes).all(axis=1)]

    def _table(self, parameter, source, frame, shapes, ids, crs) -> LayerTable:
        name = self.name(parameter)
        own = source.sourceCrs()
        require_crs(own, name)
        table = LayerTable(parameter, name, crs, frame, shapes, ids)
        usable = has_usable_coordinates(shapes)
        kept = without(shapes, ~usable)
        table.is_outside_area_of_use = is_outside_area_of_use(kept, own, name)
        moved = reproject(kept, own, crs, self._context.transformContext(), name)
        if moved is not kept:
            usable &= are_missing(kept) | ~are_missing(moved)
            usable &= has_usable_coordinates(moved)
            moved = without(moved, ~usable)
        wrong = np.zeros(len(ids), dtype=bool)
        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
            wrong = ~are_valid(moved)
        if wrong.any():
            moved = geometries_of(moved).copy()
            moved[wrong] = repaired(moved[wrong])
        if self._takes_polygons(parameter, source):
            moved = polygons_only(moved)
        table.shapes = moved
        table.counts["repaired"] = int(wrong.sum())
        table.counts["impossible_coordinates"] = int((~usable).sum())
        table.counts["missing_geometry"] = int(table.missing.sum()) - table.counts["impossible_coordinates"]
        return table

    def _takes_polygons(self, parameter: str, source) -> bool:
        """A layer of mixed kinds gives its polygons where polygons are asked for."""
        kind = QgsWkbTypes.geometryType(source.wkbType())
        wanted = self._definition(parameter).dataTypes()
        is_mixed = kind == QgsWkbTypes.GeometryType.UnknownGeometry
        is_asked = QgsProcessing.SourceType.TypeVectorPolygon in wanted
        return kind == QgsWkbTypes.GeometryType.PolygonGeometry or (is_mixed and is_asked)

    def to_layer_crs(self, shapes: np.ndarray, table: LayerTable):
        """(shapes carried from the CRS that a table was read in to that of its layer, that CRS)"""
        crs = self.source(table.parameter).sourceCrs()
        return reproject(shapes, table.crs, crs, self._context.transformContext(), table.name), crs

    def _remember(self, parameter, ids, shapes, frame):
        origin = self._origins.get(parameter)
        if origin is not None:
            origin.read = {"feature_count": len(ids), "sha256": content_hash(shapes, frame)}


def without(shapes: Shapes, rows: np.ndarray) -> Shapes:
    """The same with None in those rows."""
    if not rows.any():
        return shapes
    kept = geometries_of(shapes).copy()
    kept[rows] = None
    return kept


def require_field(table_fields, name: str, layer: str):
    if table_fields.lookupField(name) < 0:
        raise InputError("field_missing", layer=layer, field=name)
