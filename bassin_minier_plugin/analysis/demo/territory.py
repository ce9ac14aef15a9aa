"""The basin's arc, its communes and their authorities: real names, invented borders."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from .fields import WaveField
from .places import COMMUNES, EPCI, POLES, SIZES

NOTICE = "Données fictives de démonstration"
_REACH_M = 5000.0
_END_REACH_M = 2300.0


@dataclass
class Territory:
    """`communes`: insee, commune, siren_epci, epci, centre_x, centre_y (m), weight (of people), pits, geometry."""

    outline: shapely.Polygon
    communes: pd.DataFrame
    epci: pd.DataFrame

    def commune_at(self, x, y) -> np.ndarray:
        """Return the row number of the commune at each point (metres), -1 outside."""
        return locate(self.communes["geometry"].to_numpy(), x, y)


def make_territory(rng: np.random.Generator) -> Territory:
    """Return the arc with about 90 communes and 8 EPCI that cover it without gap or overlap, EPSG:2154."""
    communes = _read_communes()
    centres = communes[["centre_x", "centre_y"]].to_numpy()
    warp = _Warp(rng)
    outline = _outline(centres, warp)
    communes["geometry"] = _cells(centres, outline, warp)
    return Territory(outline, communes, _dissolve(communes))


def locate(polygons: np.ndarray, x, y) -> np.ndarray:
    """Return for each point the row number of a polygon that contains it, -1 where none does."""
    found = np.full(len(x), -1)
    bounds = shapely.bounds(polygons)
    shapely.prepare(polygons)
    order = np.argsort(x, kind="stable")
    first = np.searchsorted(x, bounds[:, 0], sorter=order)
    last = np.searchsorted(x, bounds[:, 2], side="right", sorter=order)
    for row, polygon in enumerate(polygons):
        near = order[first[row] : last[row]]
        near = near[(y[near] >= bounds[row, 1]) & (y[near] <= bounds[row, 3])]
        found[near[shapely.contains_xy(polygon, x[near], y[near])]] = row
    return found


class _Warp:
    """A displacement of the plane gentle enough to be one-to-one, so that warped borders never cross."""

    def __init__(self, rng: np.random.Generator):
        sizes = [(260.0, 6000.0), (45.0, 1200.0), (16.0, 420.0)]
        self._waves = [(size_m, WaveField(rng, wavelength_m)) for size_m, wavelength_m in sizes for _ in "xy"]

    def __call__(self, points: np.ndarray) -> np.ndarray:
        moved = points.astype(float).copy()
        for number, (size_m, field) in enumerate(self._waves):
            moved[:, number % 2] += size_m * field(points[:, 0], points[:, 1])
        return moved


def _read_communes() -> pd.DataFrame:
    frame = pd.DataFrame(COMMUNES, columns=["insee", "commune", "key", "centre_x", "centre_y", "size", "pits"])
    for name in ("centre_x", "centre_y"):
        frame[name] = frame[name].astype(float) * 1000
    frame["weight"] = [float(SIZES[int(size)]) for size in frame.pop("size")]
    frame["pits"] = frame["pits"].astype(int)
    frame["siren_epci"] = [EPCI[key][0] for key in frame["key"]]
    frame["pole"] = pd.Series([POLES.get(key) for key in frame["key"]], dtype=object)
    frame["epci"] = [EPCI[key][1] for key in frame.pop("key")]
    return frame


def _outline(centres: np.ndarray, warp: _Warp) -> shapely.Polygon:
    reach = np.full(len(centres), _REACH_M)
    ends = (centres[:, 0] < centres[:, 0].min() + 2000) | (centres[:, 0] > centres[:, 0].max() - 6500)
    reach[ends] = _END_REACH_M
    arc = shapely.union_all(shapely.buffer(shapely.points(centres), reach))
    arc = shapely.buffer(shapely.buffer(arc, 4000), -4000)
    arc = shapely.segmentize(shapely.simplify(arc, 150), 120)
    outline = shapely.simplify(shapely.transform(shapely.Polygon(arc.exterior), warp), 8)
    # With some seeds the warp folds the edge over itself: the loops that it cuts off are left out.
    parts = shapely.get_parts(shapely.make_valid(outline))
    return parts[np.argmax(shapely.area(parts))]


def _cells(centres: np.ndarray, outline: shapely.Polygon, warp: _Warp) -> np.ndarray:
    """Voronoi cells whose borders are warped together, cut by the outline; one polygon per centre."""
    edges = shapely.voronoi_polygons(shapely.multipoints(centres), extend_to=outline.buffer(9000), only_edges=True)
    edges = shapely.simplify(shapely.transform(shapely.segmentize(edges, 90), warp), 8)
    lines = shapely.union_all([edges, outline.exterior])
    faces = np.array(shapely.polygonize([lines]).geoms)
    faces = faces[shapely.contains(outline, shapely.point_on_surface(faces))]
    owner = locate(faces, centres[:, 0], centres[:, 1])
    cells = faces[owner].copy()
    for orphan in np.setdiff1d(np.arange(len(faces)), owner):
        shared = shapely.length(shapely.intersection(cells, faces[orphan]))
        host = int(np.argmax(shared))
        cells[host] = shapely.union(cells[host], faces[orphan])
    return cells


def _dissolve(communes: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for key, name in EPCI.values():
        members = communes.loc[communes["siren_epci"] == key, "geometry"].to_numpy()
        rows.append((key, name, len(members), shapely.union_all(members)))
    return pd.DataFrame(rows, columns=["siren_epci", "epci", "communes_n", "geometry"])
