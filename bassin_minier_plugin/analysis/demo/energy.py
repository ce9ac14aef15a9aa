"""Energy performance certificates (DPE) as points, under ADEME's field names: dense in some estates, none in others."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .estates import ESTATES, Estates
from .incomes import Grid
from .territory import Territory, locate

POINTS = 35_000
VERY_POOR_SHARE = 0.40

_SILENT_ESTATES = 0.07
_BAD_ADDRESSES = 0.015
_CLASSES = np.array(list("ABCDEFG"))
_BOUNDS_KWH = np.array([40, 70, 110, 180, 250, 330, 420, 620])
_NOT_POOR_ODDS = np.cumsum([0.01, 0.04, 0.13, 0.40, 0.42])
_G_AMONG_POOR = 0.36


def make_certificates(rng: np.random.Generator, territory: Territory, estates: Estates, grid: Grid) -> pd.DataFrame:
    """Return 35 000 points in EPSG:2154; 40 % of the dwellings of estates are by their sample of class F or G.

    The share of an estate is that of its points, weighted by its dwellings; estates without a point do not count.
    """
    x, y, estate = _in_estates(rng, estates)
    town_x, town_y, is_bad = _in_towns(rng, territory, estates, grid, POINTS - len(x))
    grade = _grades(rng, estates, estate, len(town_x))
    x, y = np.concatenate([x, town_x]), np.concatenate([y, town_y])
    estate = np.concatenate([estate, np.full(len(town_x), -1)])
    is_bad = np.concatenate([np.zeros(len(x) - len(is_bad), dtype=bool), is_bad])
    frame = _frame(rng, territory, estates, x, y, estate, grade, is_bad)
    return frame.sort_values("date_etablissement_dpe", kind="stable", ignore_index=True).assign(
        numero_dpe=[f"FICT{number:09d}" for number in range(1, POINTS + 1)]
    )


def _in_estates(rng: np.random.Generator, estates: Estates):
    """Points at houses; how many of an estate's dwellings have a certificate varies from none to a half."""
    rate = np.clip(rng.lognormal(np.log(0.17), 0.7, ESTATES), 0.02, 0.55)
    rate[rng.random(ESTATES) < _SILENT_ESTATES] = 0
    owner = np.repeat(np.arange(ESTATES), [len(houses) for houses in estates.houses])
    houses = np.concatenate(estates.houses)
    drawn = rng.random(len(owner)) < rate[owner]
    spot = houses[drawn] + rng.normal(0, 1.0, (drawn.sum(), 2))
    inside = locate(estates.frame["geometry"].to_numpy(), spot[:, 0], spot[:, 1]) == owner[drawn]
    return spot[inside, 0], spot[inside, 1], owner[drawn][inside]


def _in_towns(rng, territory: Territory, estates: Estates, grid: Grid, count: int):
    """Points where people live outside estates; addresses that were not found lie at the centre of their commune."""
    weight = grid.town_households / grid.town_households.sum()
    square = rng.choice(len(weight), int(count * 1.3) + 500, p=weight)
    x = grid.x[square] + rng.uniform(-95, 95, len(square))
    y = grid.y[square] + rng.uniform(-95, 95, len(square))
    outlines = estates.frame["geometry"].to_numpy()
    commune = territory.commune_at(x, y)
    kept = np.flatnonzero((locate(outlines, x, y) < 0) & (commune >= 0))[:count]
    x, y, commune = x[kept], y[kept], commune[kept]
    centre_x, centre_y = territory.communes["centre_x"].to_numpy(), territory.communes["centre_y"].to_numpy()
    free = (locate(outlines, centre_x, centre_y) < 0)[commune]
    is_bad = free & (rng.random(count) < _BAD_ADDRESSES)
    x[is_bad], y[is_bad] = centre_x[commune[is_bad]], centre_y[commune[is_bad]]
    return x, y, is_bad


def _grades(rng: np.random.Generator, estates: Estates, estate: np.ndarray, town: int):
    """Class numbers 0 (A) to 6 (G), first of the points in estates, then of those in towns."""
    tendency = 0.75 * estates.decay + rng.normal(0, 0.75, ESTATES)
    luck = rng.random(len(estate))
    dwellings = estates.frame["dwellings"].to_numpy()
    points = np.bincount(estate, minlength=ESTATES)
    counted = points > 0
    low, high = -6.0, 6.0
    for _ in range(40):
        offset = (low + high) / 2
        poor = luck < 1 / (1 + np.exp(-(offset + tendency[estate])))
        share = np.bincount(estate, poor, ESTATES)[counted] / points[counted]
        reached = (share * dwellings[counted]).sum() / dwellings[counted].sum()
        low, high = (offset, high) if reached < VERY_POOR_SHARE else (low, offset)
    poor = np.concatenate([poor, rng.random(town) < 0.17])
    better = np.searchsorted(_NOT_POOR_ODDS, rng.random(len(poor)) * _NOT_POOR_ODDS[-1])
    worst = np.where(rng.random(len(poor)) < _G_AMONG_POOR, 6, 5)
    return np.where(poor, worst, better)


def _frame(rng, territory: Territory, estates: Estates, x, y, estate, grade, is_bad) -> pd.DataFrame:
    count = len(x)
    commune = territory.commune_at(x, y)
    in_estate = estate >= 0
    blocks = np.append((estates.frame["type"] == "Cité moderne").to_numpy(), False)[estate]
    is_flat = rng.random(count) < np.where(in_estate, np.where(blocks, 0.55, 0.03), 0.28)
    town_year = np.where(grade <= 1, rng.integers(2006, 2024, count), rng.integers(1880, 2006, count))
    year = np.where(in_estate, np.append(estates.frame["built_year"].to_numpy(), 0)[estate], town_year)
    consumption = np.floor(_BOUNDS_KWH[grade] + rng.random(count) * np.diff(_BOUNDS_KWH)[grade])
    day = np.datetime64("2021-07-01") + rng.integers(0, 1460, count)
    score = np.where(is_bad, rng.uniform(0.2, 0.45, count), 1 - rng.beta(1.3, 9, count) * 0.6)
    return pd.DataFrame(
        {
            "numero_dpe": "",
            "date_etablissement_dpe": day.astype(str),
            "etiquette_dpe": _CLASSES[grade],
            "etiquette_ges": _CLASSES[np.maximum(grade - rng.choice(3, count, p=[0.55, 0.3, 0.15]), 0)],
            "type_batiment": np.where(is_flat, "appartement", "maison"),
            "annee_construction": pd.array(year, dtype="Int64"),
            "conso_5_usages_par_m2_ep": consumption.astype(int),
            "code_insee_ban": territory.communes["insee"].to_numpy()[commune],
            "nom_commune_ban": territory.communes["commune"].to_numpy()[commune],
            "score_ban": np.round(score, 2),
            "geometry": shapely.points(x, y),
        }
    ).assign(annee_construction=lambda frame: frame["annee_construction"].mask(rng.random(count) < 0.12))
