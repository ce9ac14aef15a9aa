"""The 543 estates: how large, of which type, around which pit, and what a landlord knows of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from scipy.special import ndtri

from .fields import WaveField
from .places import ESTATE_LABELS
from .streets import Plan, make_plan
from .territory import NOTICE, Territory

ESTATES = 543
DWELLINGS = 70_000
SMALLEST, LARGEST = 20, 1_100
_SPREAD = 0.82
MAIN_LANDLORD = "Maisons & Cités"

_KINDS = ["Corons", "Cité pavillonnaire", "Cité jardin", "Cité moderne"]
_KIND_SHARES = [0.21, 0.43, 0.14, 0.22]
_KIND_SIZES = {"Corons": 0.75, "Cité pavillonnaire": 1.0, "Cité jardin": 1.5, "Cité moderne": 0.95}
_KIND_YEARS = {
    "Corons": (1858, 1908),
    "Cité pavillonnaire": (1894, 1937),
    "Cité jardin": (1906, 1932),
    "Cité moderne": (1947, 1976),
}
_KIND_HEADS = {
    "Corons": "Corons fictifs",
    "Cité pavillonnaire": "Cité fictive",
    "Cité jardin": "Cité-jardin fictive",
    "Cité moderne": "Résidence fictive",
}
_LANDLORDS = [MAIN_LANDLORD, "SIA Habitat", "Partenord Habitat", "Pas-de-Calais habitat", "Norevie"]
_LANDLORD_SHARES = [0.865, 0.105, 0.012, 0.010, 0.008]
_UNSURVEYED = 0.08
_PIT_SPACING_M = 1150.0
_GAP_M = 14.0
_TURN = np.pi * (3 - np.sqrt(5))


@dataclass
class Estates:
    """`frame`: one row per estate. `streets`: arrays of lines, `houses`: arrays (n, 2), one per estate.

    `pits`: x, y, core_m (the free space around a pit, where its tip stands), town_pits. `hardship` and `decay`
    are hidden truths, about standard normal, that the published figures of an estate depend on.
    """

    frame: pd.DataFrame
    streets: list[np.ndarray]
    houses: list[np.ndarray]
    pits: pd.DataFrame
    pit: np.ndarray
    hardship: np.ndarray
    decay: np.ndarray


def make_estates(rng: np.random.Generator, territory: Territory, tick=None) -> Estates:
    """Return 543 estates with 70 000 dwellings in all, which do not overlap, in EPSG:2154 metres."""
    pits = _sink_pits(rng, territory)
    kinds = rng.choice(_KINDS, ESTATES, p=_KIND_SHARES)
    dwellings = _sizes(rng, kinds)
    pit = _shares_of_pits(rng, pits, dwellings)
    placed = _build(rng, territory, pits, pit, kinds, dwellings, tick)
    order = np.lexsort([-dwellings, pit])
    centre = shapely.get_coordinates(shapely.centroid(np.array([plan.outline for plan in placed])))[order]
    hardship = (0.65 * WaveField(rng, 9000.0)(*centre.T) + rng.normal(0, 0.75, ESTATES)) / 0.99
    frame = pd.DataFrame({"type": kinds[order], "dwellings": dwellings[order]})
    frame, decay = _describe(rng, frame, pit[order], hardship)
    frame["geometry"] = [placed[row].outline for row in order]
    streets, houses = [placed[row].streets for row in order], [placed[row].houses for row in order]
    return Estates(frame, streets, houses, pits, pit[order], hardship, decay)


def _sink_pits(rng: np.random.Generator, territory: Territory) -> pd.DataFrame:
    """Former pits around the towns that have some, from west to east; `town_pits`: how many that town has."""
    inside = shapely.buffer(territory.outline, -1300)
    spots = np.empty((0, 2))
    for row in territory.communes.itertuples():
        land = shapely.intersection(row.geometry, inside)
        spacing_m = _PIT_SPACING_M
        for _ in range(row.pits):
            angle, away_m = rng.uniform(0, 2 * np.pi, 200), rng.triangular(700, 1500, 4200, 200)
            x, y = row.centre_x + away_m * np.cos(angle), row.centre_y + away_m * np.sin(angle)
            near = np.hypot(x[:, None] - spots[:, 0], y[:, None] - spots[:, 1]).min(axis=1, initial=np.inf)
            lonely = np.where(shapely.contains_xy(land, x, y), near, -1)
            fit = np.flatnonzero(lonely >= spacing_m)
            best = fit[0] if len(fit) else int(np.argmax(lonely))
            spots = np.vstack([spots, [x[best], y[best]]])
    pits = pd.DataFrame({"x": spots[:, 0], "y": spots[:, 1], "core_m": rng.uniform(110, 300, len(spots))})
    pits["town_pits"] = np.repeat(territory.communes["pits"], territory.communes["pits"]).to_numpy()
    return pits.sort_values("x", kind="stable", ignore_index=True)


def _sizes(rng: np.random.Generator, kinds: np.ndarray) -> np.ndarray:
    """Dwellings per estate: the quantiles of a log-normal, so that each seed has the same heavy tail and sum."""
    quantiles = np.exp(_SPREAD * ndtri((np.arange(ESTATES) + 0.5) / ESTATES))
    low, high = 1.0, 500.0
    for _ in range(60):
        middle = (low + high) / 2
        short = np.clip(quantiles * middle, SMALLEST, LARGEST).sum() < DWELLINGS
        low, high = (middle, high) if short else (low, middle)
    sizes = np.floor(np.clip(quantiles * low, SMALLEST, LARGEST)).astype(int)
    middling = np.flatnonzero((sizes > 2 * SMALLEST) & (sizes < LARGEST // 2))
    sizes[middling[: DWELLINGS - sizes.sum()]] += 1
    likely = rng.normal(0, _SPREAD, ESTATES) + np.log([_KIND_SIZES[kind] for kind in kinds])
    dealt = np.empty(ESTATES, dtype=int)
    dealt[np.argsort(likely)] = sizes
    return dealt


def _shares_of_pits(rng: np.random.Generator, pits: pd.DataFrame, dwellings: np.ndarray) -> np.ndarray:
    """The pit of each estate: at least one estate per pit, some with many; large ones rather in mining towns."""
    weight = rng.gamma(2.5, 1.0, len(pits)) + 0.2
    more = rng.choice(len(pits), ESTATES - len(pits), p=weight / weight.sum())
    pit = np.concatenate([np.arange(len(pits)), more])
    by_town = np.argsort(pits["town_pits"].to_numpy()[pit] + rng.normal(0, 1.8, ESTATES))
    by_size = np.argsort(np.log(dwellings) + rng.normal(0, 0.5, ESTATES))
    dealt = np.empty(ESTATES, dtype=int)
    dealt[by_size] = pit[by_town]
    return dealt


def _build(rng, territory: Territory, pits: pd.DataFrame, pit, kinds, dwellings, tick) -> list[Plan]:
    """Place estates around their pits, the largest first, at the nearest free spot of a spiral."""
    heading = rng.uniform(0, np.pi, len(pits))
    shapely.prepare(territory.outline)
    ground = _Ground()
    plans: list[Plan | None] = [None] * ESTATES
    for done, row in enumerate(np.argsort(-dwellings, kind="stable")):
        plan = make_plan(rng, kinds[row], int(dwellings[row]))
        turn = heading[pit[row]] + rng.choice([0.0, np.pi / 2]) + rng.normal(0, 0.12)
        plan = _turned(plan, turn)
        at = pits.iloc[pit[row]]
        plans[row] = _moved(plan, ground.settle(plan.outline, at.x, at.y, at.core_m, territory.outline, rng))
        if tick is not None and done % 20 == 0:
            tick(done / ESTATES)
    return plans


class _Ground:
    """What is already built, by bounding circles first and true distance where those meet."""

    def __init__(self):
        self._centres = np.empty((ESTATES, 2))
        self._radii = np.empty(ESTATES)
        self._outlines = np.empty(ESTATES, dtype=object)
        self._n = 0

    def settle(self, outline, x: float, y: float, core_m: float, land: shapely.Polygon, rng) -> np.ndarray:
        """Return the shift to the first free spot, and build there."""
        radius = shapely.minimum_bounding_radius(outline)
        start = rng.uniform(0, 2 * np.pi)
        step = np.arange(1500)
        away = core_m + 0.55 * radius + 1.6 * step + 0.002 * step**2
        spots = np.column_stack([x + away * np.cos(start + step * _TURN), y + away * np.sin(start + step * _TURN)])
        near = self._near(x, y, away[-1] + radius)
        gaps = np.hypot(*(spots[:, None, :] - self._centres[near]).transpose(2, 0, 1))
        gaps -= self._radii[near] + radius + _GAP_M
        for spot, gap in zip(spots, gaps):
            moved = shapely.transform(outline, lambda corners, spot=spot: corners + spot)
            close = self._outlines[near[gap < 0]]
            # dwithin compares borders and one point: it does not see a part that lies wholly inside the other.
            if (shapely.dwithin(close, moved, _GAP_M) | shapely.intersects(close, moved)).any():
                continue
            if shapely.contains(land, moved):
                break
        self._add(moved, spot, radius)
        return spot

    def _near(self, x: float, y: float, reach_m: float) -> np.ndarray:
        centres = self._centres[: self._n]
        return np.flatnonzero(np.hypot(centres[:, 0] - x, centres[:, 1] - y) < reach_m + self._radii[: self._n])

    def _add(self, outline, spot: np.ndarray, radius: float) -> None:
        shapely.prepare(outline)
        self._centres[self._n], self._radii[self._n], self._outlines[self._n] = spot, radius, outline
        self._n += 1


def _turned(plan: Plan, angle: float) -> Plan:
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    middle = shapely.get_coordinates(shapely.minimum_bounding_circle(plan.outline).centroid)[0]
    return _carried(plan, lambda points: (points - middle) @ turn)


def _moved(plan: Plan, shift: np.ndarray) -> Plan:
    return _carried(plan, lambda points: points + shift)


def _carried(plan: Plan, move) -> Plan:
    return Plan(shapely.transform(plan.outline, move), shapely.transform(plan.streets, move), move(plan.houses))


def _describe(rng, frame: pd.DataFrame, pit: np.ndarray, hardship: np.ndarray) -> tuple[pd.DataFrame, np.ndarray]:
    count = len(frame)
    years = np.array([_KIND_YEARS[kind] for kind in frame["type"]])
    built_year = rng.integers(years[:, 0], years[:, 1] + 1)
    age = (1976 - built_year) / 59
    decay = 0.45 * hardship + 0.45 * (age - age.mean()) / age.std() + rng.normal(0, 0.77, count)
    condition = np.round(np.clip(50 + 21 * decay + rng.normal(0, 5, count), 0, 100), 1)
    condition[rng.permutation(count)[: round(_UNSURVEYED * count)]] = np.nan
    unit_cost = np.clip(88_000 + 13_000 * decay + rng.normal(0, 5_000, count), 60_000, 120_000)
    dwellings = frame["dwellings"].to_numpy()
    described = pd.DataFrame(
        {
            "estate_id": [f"CM{number:03d}" for number in range(1, count + 1)],
            "name": _names(rng, frame["type"], pit),
            "type": frame["type"],
            "interet": pd.Series([None] * count, dtype=object),
            "landlord": _landlords(rng, pit),
            "dwellings": dwellings,
            "vacant_dwellings": rng.binomial(dwellings, np.clip(0.06 + 0.03 * decay, 0.01, 0.25)),
            "built_year": built_year,
            "condition_index": condition,
            "cost_eur": (np.round(unit_cost / 500) * 500).astype(np.int64) * dwellings,
            "notice": NOTICE,
        }
    )
    return described, decay


def _names(rng: np.random.Generator, kinds: pd.Series, pit: np.ndarray) -> list[str]:
    """Names with the pit's number; estates of one pit never share a label."""
    start = rng.permutation(len(ESTATE_LABELS))
    turn = pd.Series(pit).groupby(pit).cumcount().to_numpy()
    label = start[(pit * 7 + turn) % len(ESTATE_LABELS)]
    return [
        f"{_KIND_HEADS[kind]} n° {number + 1} — {ESTATE_LABELS[which]}"
        for kind, number, which in zip(kinds, pit, label)
    ]


def _landlords(rng: np.random.Generator, pit: np.ndarray) -> np.ndarray:
    """Estates of one pit mostly belong to one landlord, as the companies left them."""
    of_pit = rng.choice(_LANDLORDS, pit.max() + 1, p=_LANDLORD_SHARES)
    own = rng.choice(_LANDLORDS, len(pit), p=_LANDLORD_SHARES)
    return np.where(rng.random(len(pit)) < 0.5, of_pit[pit], own)
