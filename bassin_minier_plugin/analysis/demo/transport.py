"""BHNS lines and stops through real towns, and the streets one walks along: all invented."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import Delaunay, cKDTree

from .estates import Estates
from .fields import WaveField
from .territory import NOTICE, Territory, locate

# Route, and the towns that it joins.
ROUTES = {
    "B1": "Béthune;Beuvry;Nœux-les-Mines;Bully-les-Mines;Liévin;Lens;Noyelles-sous-Lens;Billy-Montigny;Hénin-Beaumont",
    "B2": "Auchel;Marles-les-Mines;Bruay-la-Buissière;Haillicourt;Barlin;Nœux-les-Mines",
    "B3": "Avion;Lens;Loos-en-Gohelle;Vendin-le-Vieil;Carvin;Oignies",
    "B4": "Hénin-Beaumont;Courcelles-lès-Lens;Auby;Flers-en-Escrebieux;Douai;Sin-le-Noble;Lallaing",
    "B5": "Aniche;Escaudain;Denain;Trith-Saint-Léger;Valenciennes;Anzin;Raismes",
    "B6": "Valenciennes;Bruay-sur-l'Escaut;Fresnes-sur-Escaut;Condé-sur-l'Escaut;Vieux-Condé",
}
_PLACES = "Mairie;Église;Stade;Collège;Lycée;Moulin;Pont;Cimetière;Parc;Gare;Marché;École;Canal;Hôpital;Abbaye;Calvaire"
_STOP_SPACING_M = 620.0
_SAME_STOP_M = 160.0
_FIELD_SPACING_M = 650.0
_STREET_ENDS = (0, 6)


def make_lines(rng: np.random.Generator, territory: Territory) -> tuple[pd.DataFrame, pd.DataFrame, dict[str, list]]:
    """Return (lines, stops, {route: rows of its stops in order}) in EPSG:2154 metres."""
    communes = territory.communes
    place = dict(zip(communes["commune"], communes[["centre_x", "centre_y"]].to_numpy()))
    bends = [WaveField(rng, 2600.0), WaveField(rng, 2600.0)]
    lines, stops, calls = [], np.empty((0, 2)), {}
    for towns in ROUTES.values():
        way = _way(np.array([place[town] for town in towns.split(";")]), bends)
        along = np.linspace(0, way.length, round(way.length / _STOP_SPACING_M) + 1)
        spots = shapely.get_coordinates(shapely.line_interpolate_point(way, along))
        lines.append(way)
        rows = []
        for spot in spots:
            away = np.hypot(*(stops - spot).T)
            if len(stops) and away.min() <= _SAME_STOP_M:
                rows.append(int(np.argmin(away)))
            else:
                stops = np.vstack([stops, np.round(spot, 2)])
                rows.append(len(stops) - 1)
        calls[len(calls)] = list(dict.fromkeys(rows))
    calls = dict(zip(ROUTES, calls.values()))
    routes = [[route for route, rows in calls.items() if row in rows] for row in range(len(stops))]
    stop_frame = pd.DataFrame(
        {
            "stop_id": [f"BH{number:03d}" for number in range(1, len(stops) + 1)],
            "name": _stop_names(rng, stops, territory),
            "routes": [", ".join(some) for some in routes],
            "notice": NOTICE,
            "geometry": shapely.points(stops),
        }
    )
    line_frame = pd.DataFrame(
        {
            "route": list(ROUTES),
            "name": [
                f"BHNS fictif {route} : {towns.split(';')[0]} – {towns.split(';')[-1]}"
                for route, towns in ROUTES.items()
            ],
            "stops": [len(rows) for rows in calls.values()],
            "length_m": np.round(shapely.length(lines)),
            "notice": NOTICE,
            "geometry": lines,
        }
    )
    return line_frame, stop_frame, calls


def _way(towns: np.ndarray, bends) -> shapely.LineString:
    straight = shapely.segmentize(shapely.LineString(towns), 150.0)

    def bent(points):
        return np.round(points + 110 * np.column_stack([bend(*points.T) for bend in bends]), 2)

    return shapely.transform(straight, bent)


def _stop_names(rng: np.random.Generator, stops: np.ndarray, territory: Territory) -> list[str]:
    commune = locate(territory.communes["geometry"].to_numpy(), *stops.T)
    centres = territory.communes[["centre_x", "centre_y"]].to_numpy()
    nearest = cKDTree(centres).query(stops)[1]
    commune = np.where(commune < 0, nearest, commune)
    labels, used, names = _PLACES.split(";"), {}, []
    for row in commune:
        turn = used.setdefault(row, list(rng.permutation(len(labels))))
        label = labels[turn.pop()] if turn else f"Arrêt {len(names) + 1}"
        names.append(f"{territory.communes['commune'].iloc[row]} — {label} (fictif)")
    return names


def make_streets(rng: np.random.Generator, territory: Territory, estates: Estates, stops: pd.DataFrame) -> pd.DataFrame:
    """Return the streets of the estates and ways that join them, the stops and the fields, in EPSG:2154.

    Streets share the vertices where they meet. The ways form a Gabriel graph (Gabriel and Sokal, 1969), which is
    connected and hardly ever crosses itself.
    """
    own = np.concatenate(estates.streets)
    own = shapely.transform(own, lambda points: np.round(points, 2))
    corners = shapely.get_coordinates(own).reshape(len(own), -1, 2)
    ends = corners[:, list(_STREET_ENDS)].reshape(-1, 2)
    centres = territory.communes[["centre_x", "centre_y"]].to_numpy()
    points = np.vstack([ends, shapely.get_coordinates(stops["geometry"].to_numpy()), centres, _fields(rng, territory)])
    points = np.unique(np.round(points, 2), axis=0)
    start, end = _gabriel_edges(points)
    ways = shapely.linestrings(np.stack([points[start], points[end]], axis=1))
    return pd.DataFrame(
        {
            "kind": np.repeat(["estate", "way"], [len(own), len(ways)]),
            "notice": NOTICE,
            "geometry": np.concatenate([own, ways]),
        }
    )


def _fields(rng: np.random.Generator, territory: Territory) -> np.ndarray:
    left, low, right, high = territory.outline.bounds
    x, y = np.meshgrid(np.arange(left, right, _FIELD_SPACING_M), np.arange(low, high, _FIELD_SPACING_M))
    spots = np.column_stack([x.ravel(), y.ravel()]) + rng.uniform(-180, 180, (x.size, 2))
    shapely.prepare(territory.outline)
    return spots[shapely.contains_xy(territory.outline, *spots.T)]


def _gabriel_edges(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of points whose circle (their distance as diameter) holds no other: no obtuse angle stands on the edge."""
    triangles = Delaunay(points).simplices
    one, other, apex = (
        np.concatenate([triangles[:, turn[side]] for turn in ((0, 1, 2), (1, 2, 0), (2, 0, 1))]) for side in range(3)
    )
    to_one, to_other = points[one] - points[apex], points[other] - points[apex]
    is_obtuse = (to_one * to_other).sum(axis=1) < 0
    low, high = np.minimum(one, other), np.maximum(one, other)
    key = low * len(points) + high
    kept = np.setdiff1d(key, key[is_obtuse])
    return kept // len(points), kept % len(points)
