"""Town centres to be reinforced and the dwellings around: invented outlines in real communes."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .estates import Estates
from .places import SIZES
from .territory import NOTICE, Territory

# Six towns stand for the priority sites of the contract; which ones is an invention too.
PRIORITY = ("Bruay-la-Buissière", "Lens", "Hénin-Beaumont", "Douai", "Denain", "Valenciennes")
_SMALLEST_TOWN = SIZES[3]
_CORNERS = 28
# Shops are not always where the bus stops.
_AWAY_M = 330.0
_HOUSES_PER_POINT = 2


def make_centralities(rng: np.random.Generator, territory: Territory) -> pd.DataFrame:
    """Return one centrality per town, the larger the town the wider, in EPSG:2154; six are priority sites."""
    towns = territory.communes[territory.communes["weight"] >= _SMALLEST_TOWN].reset_index(drop=True)
    radius = 150 + 1.3 * np.sqrt(towns["weight"].to_numpy())
    angle = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    wave = sum(
        rng.uniform(0, 0.22 / order, (len(towns), 1)) * np.cos(order * angle + rng.uniform(0, 6.3, (len(towns), 1)))
        for order in (2, 3, 4)
    )
    reach = radius[:, None] * (1 + wave)
    away = rng.normal(0, _AWAY_M, (len(towns), 2))
    centre = towns[["centre_x", "centre_y"]].to_numpy() + away
    corners = centre[:, None, :] + reach[:, :, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return pd.DataFrame(
        {
            "centrality_id": [f"CT{number:02d}" for number in range(1, len(towns) + 1)],
            "name": [f"Centre fictif — {name}" for name in towns["commune"]],
            "is_priority": towns["commune"].isin(PRIORITY).astype(int),
            "insee": towns["insee"],
            "commune": towns["commune"],
            "epci": towns["epci"],
            "notice": NOTICE,
            "geometry": shapely.polygons(np.round(corners, 2)),
        }
    )


def make_dwellings(rng: np.random.Generator, estates: Estates, centralities: pd.DataFrame) -> pd.DataFrame:
    """Return points with `dwellings`: those of each estate, to the last one, and buildings in the centralities.

    `estate_id` is None outside of estates. Every point of an estate lies in its outline.
    """
    outlines = estates.frame["geometry"].to_numpy()
    parts = [
        _houses_of(outline, houses, estate_id)
        for outline, houses, estate_id in zip(outlines, estates.houses, estates.frame["estate_id"])
    ]
    parts.append(_town_buildings(rng, outlines, centralities["geometry"].to_numpy()))
    whole = pd.concat(parts, ignore_index=True)
    whole.insert(0, "dwelling_id", [f"LG{number:06d}" for number in range(1, len(whole) + 1)])
    return whole.assign(notice=NOTICE)[["dwelling_id", "estate_id", "dwellings", "notice", "geometry"]]


def _houses_of(outline: shapely.Geometry, houses: np.ndarray, estate_id: str) -> pd.DataFrame:
    group = np.arange(len(houses)) // _HOUSES_PER_POINT
    number = np.bincount(group)
    places = np.column_stack([np.bincount(group, houses[:, side]) for side in (0, 1)]) / number[:, None]
    places = np.round(places, 2)
    shapely.prepare(outline)
    outside = np.flatnonzero(~shapely.contains_xy(outline, *places.T))
    if len(outside):
        # A road cut them off: to the nearest garden, two metres inside.
        inner = shapely.buffer(outline, -2.0)
        ways = shapely.shortest_line(shapely.points(places[outside]), inner)
        places[outside] = shapely.get_coordinates(ways)[1::2]
    return pd.DataFrame({"estate_id": estate_id, "dwellings": number, "geometry": shapely.points(places)})


def _town_buildings(rng: np.random.Generator, estates: np.ndarray, centralities: np.ndarray) -> pd.DataFrame:
    owner = np.repeat(np.arange(len(centralities)), (shapely.area(centralities) / 2500).astype(int))
    boxes = shapely.bounds(centralities)[owner]
    places = boxes[:, :2] + rng.random((len(owner), 2)) * (boxes[:, 2:] - boxes[:, :2])
    places = np.round(places, 2)
    amount = np.clip(rng.gamma(1.6, 7.0, len(owner)), 1, 60).astype(int)
    inside = shapely.contains_xy(centralities[owner], *places.T)
    taken, _ = shapely.STRtree(estates).query(shapely.points(places), predicate="intersects")
    inside[taken] = False
    return pd.DataFrame(
        {
            "estate_id": pd.Series([None] * int(inside.sum()), dtype=object),
            "dwellings": amount[inside],
            "geometry": shapely.points(places[inside]),
        }
    )
