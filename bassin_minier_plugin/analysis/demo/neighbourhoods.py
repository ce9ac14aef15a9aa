"""Priority neighbourhoods (QPV): drawn over poor estates and town blocks alike, whatever the estates' borders."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from .estates import Estates
from .territory import NOTICE, Territory

NEIGHBOURHOODS = 78
QPV_SHARE = 0.40

_SPACING_M = 800.0
_REACH_M = 380.0
_SLIVER_M = 12.0
_FIRST_NUMBER = 901
_NAMES = [
    "de l'Est",
    "du Centre",
    "de la Gare",
    "du Nord",
    "du Canal",
    "de la Plaine",
    "du Stade",
    "du Moulin",
    "du Sud",
]


def make_neighbourhoods(rng: np.random.Generator, estates: Estates, territory: Territory) -> pd.DataFrame:
    """Return about 75 disjoint QPV in EPSG:2154, scaled until 40 % of the dwellings of estates are inside.

    A dwelling counts by the share of its estate's area that is inside a QPV.
    """
    centres, around = _centres(rng, estates)
    shapes = _blocks(rng, around)
    outlines = estates.frame["geometry"].to_numpy()
    dwellings = estates.frame["dwellings"].to_numpy()
    low, high = 0.3, 3.0
    for _ in range(12):
        scale = (low + high) / 2
        polygons = _laid_out(shapes, centres, scale, territory)
        share = _share_inside(outlines, dwellings, polygons)
        if abs(share - QPV_SHARE) < 0.001:
            break
        low, high = (scale, high) if share < QPV_SHARE else (low, scale)
    return _frame(polygons, territory)


def _centres(rng: np.random.Generator, estates: Estates) -> tuple[np.ndarray, np.ndarray]:
    """Spots beside poor and populous estates, far enough from one another, and the dwellings near each."""
    middles = shapely.get_coordinates(shapely.centroid(estates.frame["geometry"].to_numpy()))
    near = cKDTree(middles).query_ball_point(middles, _REACH_M)
    dwellings = estates.frame["dwellings"].to_numpy()
    around = np.array([dwellings[rows].sum() for rows in near])
    merit = 1.6 * np.log(around) + 1.1 * estates.hardship + rng.gumbel(0, 1, len(around))
    spots = middles + rng.normal(0, 70, middles.shape)
    kept: list[int] = []
    for row in np.argsort(-merit):
        if len(kept) < NEIGHBOURHOODS and np.hypot(*(spots[kept] - spots[row]).T).min(initial=np.inf) >= _SPACING_M:
            kept.append(row)
    kept = np.array(kept)[np.argsort(spots[kept, 0], kind="stable")]
    return spots[kept], around[kept]


def _blocks(rng: np.random.Generator, dwellings: np.ndarray) -> list[shapely.Geometry]:
    """Unions of a few town blocks along one pair of street directions, around (0, 0), as large as what they hold."""
    shapes = []
    for size in np.clip(np.sqrt(dwellings / 300), 0.6, 1.6):
        number = rng.integers(3, 7)
        half = size * rng.uniform(80, 230, (number, 2)) * rng.uniform(0.8, 1.25)
        middle = size * rng.normal(0, 110, (number, 2))
        middle[0] = 0
        low, high = middle - half, middle + half
        joined = shapely.union_all(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]))
        parts = shapely.get_parts(joined)
        shape = shapely.Polygon(parts[np.argmax(shapely.area(parts))].exterior)
        angle, lean = rng.uniform(0, np.pi), rng.normal(0, 0.15)
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle + lean), np.cos(angle + lean)]])
        shapes.append(shapely.simplify(shapely.transform(shape, lambda points, turn=turn: points @ turn), 25))
    return shapes


def _laid_out(shapes: list, centres: np.ndarray, scale: float, territory: Territory) -> np.ndarray:
    placed = np.array(
        [
            shapely.transform(shape, lambda points, centre=centre: points * scale + centre)
            for shape, centre in zip(shapes, centres)
        ]
    )
    first, second = shapely.STRtree(placed).query(placed, predicate="intersects")
    for kept, cut in zip(first[first < second], second[first < second]):
        left = shapely.buffer(shapely.difference(placed[cut], placed[kept]), -_SLIVER_M, join_style="mitre")
        placed[cut] = shapely.buffer(left, _SLIVER_M, join_style="bevel")
    inside = shapely.intersection(placed, territory.outline)
    return inside[shapely.area(inside) > 10_000]


def _share_inside(outlines: np.ndarray, dwellings: np.ndarray, polygons: np.ndarray) -> float:
    polygon, estate = shapely.STRtree(outlines).query(polygons, predicate="intersects")
    pieces = shapely.area(shapely.intersection(polygons[polygon], outlines[estate]))
    return float((pieces / shapely.area(outlines[estate]) * dwellings[estate]).sum() / dwellings.sum())


def _frame(polygons: np.ndarray, territory: Territory) -> pd.DataFrame:
    """Codes and names in the form of the 2024 generation, with order numbers that do not exist."""
    cells = territory.communes["geometry"].to_numpy()
    polygon, commune = shapely.STRtree(cells).query(polygons, predicate="intersects")
    area = shapely.area(shapely.intersection(polygons[polygon], cells[commune]))
    pairs = pd.DataFrame({"polygon": polygon, "commune": commune, "area": area})
    pairs = pairs[pairs["area"] > 2000].sort_values(["polygon", "area"], ascending=[True, False], kind="stable")
    joined = pairs.groupby("polygon")["commune"]
    insee = territory.communes["insee"].to_numpy()
    names = territory.communes["commune"].to_numpy()
    main = joined.first().reindex(range(len(polygons))).to_numpy()
    return pd.DataFrame(
        {
            "code_qp": [f"QN0{insee[row][:2]}{_FIRST_NUMBER + n}M" for n, row in enumerate(main)],
            "lib_qp": [f"Quartier fictif {_NAMES[n % len(_NAMES)]} — {names[row]}" for n, row in enumerate(main)],
            "insee_com": joined.agg(lambda rows: ", ".join(insee[rows])).to_numpy(),
            "lib_com": joined.agg(lambda rows: "; ".join(names[rows])).to_numpy(),
            "notice": NOTICE,
            "geometry": polygons,
        }
    )
