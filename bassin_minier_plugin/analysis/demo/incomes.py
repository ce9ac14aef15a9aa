"""The INSEE grid of 200 m squares (Filosofi 2019 fields): invented people on the true lattice, imputed like INSEE's."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from .estates import Estates
from .fields import WaveField
from .projections import laea_to_lambert93
from .territory import Territory, locate

POPULATION = 1_200_000
FEWEST_HOUSEHOLDS = 11
SQUARE_M = 200

_INHABITED_SHARE = 0.56
_DENSEST_HOUSEHOLDS = 320
_HAMLETS = 260
_COARSE_EAST = np.arange(3_600_000, 4_100_000, 4000)
_COARSE_NORTH = np.arange(2_800_000, 3_300_000, 4000)
_SPREAD_FIELDS = ["men", "men_pauv", "men_prop", "men_surf", "ind_snv", "log_soc"]


@dataclass
class Grid:
    """`frame`: the published squares. `x`, `y`: their centres in EPSG:2154; `town_households`: not in estates."""

    frame: pd.DataFrame
    x: np.ndarray
    y: np.ndarray
    town_households: np.ndarray


def make_income_grid(rng: np.random.Generator, territory: Territory, estates: Estates, qpv: np.ndarray) -> Grid:
    """Return the inhabited squares of the basin, geometry in EPSG:2154, ids and corners on the EPSG:3035 lattice.

    `ind_snv` is a sum over persons in euros, `men_surf` a sum in m². Squares under 11 households
    (`i_est_200` = 1) share the figures of the smallest larger square that has 11, by their persons.
    """
    east, north, x, y = _lattice(territory)
    housed = _estate_dwellings(estates, x, y)
    poor_area = _share_in(qpv, x, y)
    in_estates = rng.binomial(housed, 0.94)
    in_town = rng.poisson(_expected(rng, territory, x, y, housed, in_estates.sum()))
    kept = in_town + in_estates > 0
    squares = _people(rng, x[kept], y[kept], in_estates[kept], in_town[kept], poor_area[kept])
    east, north, x, y = east[kept], north[kept], x[kept], y[kept]
    squares = _impute(squares, east, north)
    squares.insert(0, "idcar_200m", _ids(east, north, 200))
    squares.insert(1, "idcar_1km", _ids(east // 1000 * 1000, north // 1000 * 1000, 1000))
    squares.insert(4, "lcog_geo", _commune_lists(territory, east, north, x, y))
    squares["geometry"] = square_polygons(east, north)
    return Grid(squares, x, y, in_town[kept])


def square_polygons(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Return EPSG:2154 polygons of the 200 m squares whose lower-left corners are given in EPSG:3035 metres."""
    corner = np.array([[0, 0], [SQUARE_M, 0], [SQUARE_M, SQUARE_M], [0, SQUARE_M]])
    x, y = laea_to_lambert93(east[:, None] + corner[:, 0], north[:, None] + corner[:, 1])
    return shapely.polygons(np.stack([x, y], axis=-1))


def _ids(east: np.ndarray, north: np.ndarray, size_m: int) -> list[str]:
    return [f"CRS3035RES{size_m}mN{n}E{e}" for n, e in zip(north.tolist(), east.tolist())]


def _lattice(territory: Territory):
    """Lower-left corners (EPSG:3035) and centres (EPSG:2154) of all squares whose centre is in the basin."""
    coarse_east, coarse_north = np.meshgrid(_COARSE_EAST, _COARSE_NORTH)
    x, y = laea_to_lambert93(coarse_east, coarse_north)
    low_x, low_y, high_x, high_y = shapely.bounds(territory.outline)
    near = (x > low_x - 6000) & (x < high_x + 6000) & (y > low_y - 6000) & (y < high_y + 6000)
    east, north = np.meshgrid(
        np.arange(coarse_east[near].min(), coarse_east[near].max(), SQUARE_M),
        np.arange(coarse_north[near].min(), coarse_north[near].max(), SQUARE_M),
    )
    east, north = east.ravel(), north.ravel()
    x, y = laea_to_lambert93(east + SQUARE_M / 2, north + SQUARE_M / 2)
    shapely.prepare(territory.outline)
    inside = shapely.contains_xy(territory.outline, x, y)
    return east[inside], north[inside], x[inside], y[inside]


def _estate_dwellings(estates: Estates, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    _, square = cKDTree(np.column_stack([x, y])).query(np.concatenate(estates.houses))
    return np.bincount(square, minlength=len(x))


def _share_in(polygons: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Share of a square inside the polygons, by four points of it."""
    hits = [locate(polygons, x + dx, y + dy) >= 0 for dx in (-50, 50) for dy in (-50, 50)]
    return np.mean(hits, axis=0)


def _expected(rng, territory: Territory, x, y, housed: np.ndarray, in_estates: int) -> np.ndarray:
    """Households expected outside estates: towns, villages between them, and empty land."""
    communes = territory.communes
    hamlet = rng.choice(len(x), _HAMLETS, replace=False)
    centres = np.vstack([communes[["centre_x", "centre_y"]].to_numpy(), np.column_stack([x[hamlet], y[hamlet]])])
    weight = np.concatenate([communes["weight"].to_numpy(), rng.lognormal(6.6, 0.6, _HAMLETS)])
    reach_m = 260 + 6.0 * np.sqrt(weight)
    away_m, centre = cKDTree(centres).query(np.column_stack([x, y]), k=12)
    density = (weight[centre] / reach_m[centre] ** 2 * np.exp(-away_m / reach_m[centre])).sum(axis=1)
    patchy = 0.9 * WaveField(rng, 1300.0)(x, y) + rng.normal(0, 0.5, len(x))
    raw = density * np.exp(patchy) * np.maximum(1 - housed / 90, 0.05)
    raw[raw < np.quantile(raw, 1 - _INHABITED_SHARE)] = 0
    target = POPULATION / 2.265 - in_estates
    scale = target / raw.sum()
    for _ in range(12):
        scale *= target / np.minimum(raw * scale, _DENSEST_HOUSEHOLDS).sum()
    return np.minimum(raw * scale, _DENSEST_HOUSEHOLDS)


def _people(rng, x, y, in_estates: np.ndarray, in_town: np.ndarray, poor_area: np.ndarray) -> pd.DataFrame:
    """True figures per square, before statistical secrecy."""
    households = in_estates + in_town
    share = in_estates / households
    trend = 0.35 * WaveField(rng, 8000.0)(x, y) + 0.25 * WaveField(rng, 1200.0)(x, y)
    poverty = 1 / (1 + np.exp(1.62 - trend - 0.85 * share - 0.95 * poor_area))
    size = np.clip(rng.normal(2.24, 0.14, len(x)) + 0.16 * share + 0.12 * poor_area, 1.6, 3.2)
    persons = np.maximum(np.round(2 * households * size) / 2, households)
    standard = 24_600 * np.exp(-1.05 * poverty) * rng.normal(1, 0.035, len(x))
    return pd.DataFrame(
        {
            "ind": persons,
            "men": households.astype(float),
            "men_pauv": rng.binomial(households, poverty).astype(float),
            "men_prop": (rng.binomial(in_town, 0.63 - 0.4 * poor_area) + rng.binomial(in_estates, 0.06)).astype(float),
            "men_surf": np.round(in_town * rng.normal(93, 7, len(x)) + in_estates * rng.normal(76, 4, len(x))),
            "ind_snv": np.round(persons * standard, 1),
            "log_soc": (rng.binomial(in_estates, 0.97) + rng.binomial(in_town, 0.1 + 0.45 * poor_area)).astype(float),
        }
    )


def _impute(squares: pd.DataFrame, east: np.ndarray, north: np.ndarray) -> pd.DataFrame:
    """Spread the figures of squares under 11 households over their common larger square, by persons.

    The larger square is of 1 km, or doubles in size until its secret squares hold 11 households.
    """
    households = squares["men"].to_numpy()
    secret = households < FEWEST_HOUSEHOLDS
    parent = np.full(len(squares), -1)
    waiting = secret.copy()
    size_m, first_free = 1000, 0
    while waiting.any():
        key = (east[waiting] // size_m).astype(np.int64) * 100_000 + north[waiting] // size_m
        _, group = np.unique(key, return_inverse=True)
        enough = np.bincount(group, households[waiting]) >= FEWEST_HOUSEHOLDS
        enough |= size_m > 100_000
        rows = np.flatnonzero(waiting)[enough[group]]
        parent[rows] = first_free + group[enough[group]]
        waiting[rows] = False
        first_free += len(enough)
        size_m *= 2
    spread = squares.astype(float)
    persons = spread["ind"].to_numpy()[secret]
    group = parent[secret]
    together = np.bincount(group, persons)
    for name in _SPREAD_FIELDS:
        total = np.bincount(group, spread.loc[secret, name].to_numpy())
        spread.loc[secret, name] = (total[group] / together[group]) * persons
    _, kilometre = np.unique((east // 1000) * 100_000 + north // 1000, return_inverse=True)
    few = np.bincount(kilometre, households) < FEWEST_HOUSEHOLDS
    spread.insert(0, "i_est_200", secret.astype(int))
    spread.insert(1, "i_est_1km", few[kilometre].astype(int))
    return spread


def _commune_lists(territory: Territory, east, north, x, y) -> list[str]:
    """Codes of the communes that the centre and the corners lie in, joined without separator, as INSEE does."""
    insee = territory.communes["insee"].to_numpy()
    corner = [(0, 0), (SQUARE_M, 0), (SQUARE_M, SQUARE_M), (0, SQUARE_M)]
    spots = [laea_to_lambert93(east + de, north + dn) for de, dn in corner]
    found = np.stack([territory.commune_at(x, y), *(territory.commune_at(*spot) for spot in spots)], axis=1)
    found = np.where(found < 0, found[:, :1], found)
    lists = insee[found[:, 0]].tolist()
    for row in np.flatnonzero((found != found[:, :1]).any(axis=1)):
        lists[row] = "".join(insee[list(dict.fromkeys(found[row].tolist()))])
    return lists
