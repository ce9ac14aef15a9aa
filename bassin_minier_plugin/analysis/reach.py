"""What lies within given distances of stops and lines: buffers that keep the area of a circle, rings, shares."""

from __future__ import annotations

import math
import re

import numpy as np
import pandas as pd
import shapely

from .errors import InputError

_QUADRANT = 32
# A polygon of 128 corners on a circle of this radius has the area of the circle of radius 1.
_EQUAL_AREA = math.sqrt((2 * math.pi / (4 * _QUADRANT)) / math.sin(2 * math.pi / (4 * _QUADRANT)))
_MOST_DISTANCES = 20
_LONGEST_M = 100_000


def distances_of(text: str) -> list[int | float]:
    """Return the distances of "300,500,800" in metres, ascending, each once.

    Raises InputError("bad_distances", value) for what is not a list of 1 to 20 numbers above 0, up to 100 km.
    """
    parts = [part for part in re.split(r"[;\s]+|,", text.strip()) if part]
    try:
        numbers = sorted({float(part) for part in parts})
    except ValueError:
        raise InputError("bad_distances", value=text[:60]) from None
    if not 1 <= len(numbers) <= _MOST_DISTANCES or not all(0 < one <= _LONGEST_M for one in numbers):
        raise InputError("bad_distances", value=text[:60])
    return [int(one) if one.is_integer() else one for one in numbers]


def label_of(distance: float) -> str:
    """How a distance stands in the name of a field: 300, or 2_5 for 2.5 m."""
    return f"{distance:g}".replace(".", "_")


def within(geometries: np.ndarray, distance: float) -> np.ndarray:
    """Return the disjoint polygons of all places within `distance` of the geometries, shape (k,).

    Arcs are drawn with 128 corners to the circle, of the same area. Part by part, then one cascaded union.
    """
    parts = shapely.get_parts(geometries[~(shapely.is_missing(geometries) | shapely.is_empty(geometries))])
    if len(parts) == 0:
        return np.empty(0, dtype=object)
    joined = shapely.union_all(shapely.buffer(parts, distance * _EQUAL_AREA, quad_segs=_QUADRANT))
    return shapely.get_parts(joined)


def rings(covers: list[np.ndarray], distances: list[float]) -> pd.DataFrame:
    """Return disjoint rings, the nearest first: ring_from_m, ring_to_m, area_m2, geometry (MultiPolygon).

    `covers`: for each of the ascending distances the polygons of what is within.
    """
    rows, inner = [], shapely.MultiPolygon()
    for start, end, cover in zip([0, *distances], distances, covers):
        whole = shapely.union_all(np.append(cover, inner))
        ring = shapely.difference(whole, inner)
        polygons = [part for part in shapely.get_parts(ring) if shapely.get_type_id(part) == 3]
        ring = shapely.MultiPolygon(polygons)
        rows.append((float(start), float(end), shapely.area(ring), ring))
        inner = whole
    return pd.DataFrame(rows, columns=["ring_from_m", "ring_to_m", "area_m2", "geometry"])
