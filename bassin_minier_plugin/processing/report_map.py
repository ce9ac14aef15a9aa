"""A small map for reports: inline SVG, no request."""

from __future__ import annotations

import numpy as np
import shapely

_WIDTH, _MARGIN = 1040, 14
_TALLEST = 640


def map_of(table, colours, numbers: dict[int, str], group, legend: list[dict], labels: list[str]) -> dict | None:
    """Zones in their colours, those of `numbers` with a numbered disc, groups in outline; None without geometry."""
    if not hasattr(table, "crs") or not len(table) or table.missing.all():
        return None
    shapes = _flattened(table)
    left, low, right, high = shapely.total_bounds(shapes)
    scale = (_WIDTH - 2 * _MARGIN) / max(right - left, 1e-9)
    scale = min(scale, (_TALLEST - 2 * _MARGIN) / max(high - low, 1e-9))

    def place(points: np.ndarray) -> np.ndarray:
        return np.column_stack([_MARGIN + (points[:, 0] - left) * scale, _MARGIN + (high - points[:, 1]) * scale])

    drawn = shapely.simplify(shapes, 0.4 / scale)
    known = np.flatnonzero(~(shapely.is_missing(drawn) | shapely.is_empty(drawn)))
    last = [position for position in known.tolist() if position in numbers]
    zones = [
        {"path": _path(drawn[position], place), "colour": colours[position], "title": labels[position]}
        for position in [*(one for one in known.tolist() if one not in numbers), *last]
    ]
    centres = place(shapely.get_coordinates(shapely.centroid(shapes[last])).reshape(-1, 2))
    discs = [
        {"x": round(x, 1), "y": round(y, 1), "text": numbers[position], "colour": colours[position]}
        for position, (x, y) in zip(last, centres.tolist())
    ]
    return {
        "width": round(2 * _MARGIN + (right - left) * scale, 1),
        "height": round(2 * _MARGIN + (high - low) * scale, 1),
        "zones": zones,
        "discs": discs,
        "groups": _groups(shapes[known], group[known], place),
        "legend": legend,
    }


def _flattened(table) -> np.ndarray:
    """Degrees as a map shows them: as long one way as the other at this latitude."""
    shapes = shapely.force_2d(table.geometry)
    if not table.crs.isGeographic():
        return shapes
    middle = np.radians(np.nanmean(shapely.total_bounds(shapes)[[1, 3]]))
    return shapely.transform(shapes, lambda points: points * [np.cos(middle), 1.0])


def _groups(shapes: np.ndarray, group: np.ndarray, place) -> list[dict]:
    """The hull of the zones of each group: institutions have other borders, which this layer does not know."""
    found = []
    for name in sorted({one for one in group.tolist() if one is not None}):
        hull = shapely.convex_hull(shapely.geometrycollections(shapes[group == name]))
        if shapely.get_type_id(hull) == 3:
            found.append({"name": name, "path": _path(hull, place)})
    return found


def _path(shape, place) -> str:
    parts = []
    for part in shapely.get_parts(shape):
        for ring in shapely.get_rings(part) if shapely.get_type_id(part) == 3 else [part]:
            points = place(shapely.get_coordinates(ring))
            parts.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points.tolist()) + "Z")
    return "".join(parts)
