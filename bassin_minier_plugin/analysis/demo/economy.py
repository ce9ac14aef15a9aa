"""Economic poles and a census of the communes: invented figures under INSEE's names of fields."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .fields import WaveField
from .territory import NOTICE, Territory

POLES, CENSUS = 70, 71

_SMALLEST_TOWN = 7000
_CITY = 20_000
_SECRET = 20
_VILLAGES, _OF_A_VILLAGE = 8, 0.1
# Executive jobs and resident executives of some towns, against what their size would give: an invented contrast.
_JOBS = {"Lens": 1.9, "Liévin": 1.35, "Hénin-Beaumont": 0.75, "Carvin": 0.4, "Valenciennes": 1.5, "Douai": 1.3}
_HOMES = {"Lens": 0.8, "Liévin": 0.75, "Hénin-Beaumont": 1.05, "Carvin": 1.8}


def make_poles(rng: np.random.Generator, territory: Territory) -> pd.DataFrame:
    """Return business parks (polygons, EPSG:2154) at the edge of towns: `pole_id`, `name`, `jobs`, `area_ha`."""
    towns = territory.communes[territory.communes["weight"] >= _SMALLEST_TOWN].reset_index(drop=True)
    angle, away = rng.uniform(0, 2 * np.pi, len(towns)), rng.uniform(900, 1700, len(towns))
    x = towns["centre_x"].to_numpy() + away * np.cos(angle)
    y = towns["centre_y"].to_numpy() + away * np.sin(angle)
    side = rng.uniform(180, 480, len(towns))
    parks = shapely.box(x - side, y - side * 0.6, x + side, y + side * 0.6)
    turned = [_turned(park, one) for park, one in zip(parks, rng.uniform(0, np.pi, len(towns)))]
    area_ha = shapely.area(turned) / 1e4
    return pd.DataFrame(
        {
            "pole_id": [f"PE{number:02d}" for number in range(1, len(towns) + 1)],
            "name": [f"Parc d'activités fictif — {name}" for name in towns["commune"]],
            "jobs": np.round(area_ha * rng.uniform(12, 45, len(towns))).astype(int),
            "area_ha": np.round(area_ha, 1),
            "insee": towns["insee"],
            "commune": towns["commune"],
            "epci": towns["epci"],
            "notice": NOTICE,
            "geometry": turned,
        }
    )


def _turned(park: shapely.Geometry, angle: float) -> shapely.Geometry:
    centre = shapely.get_coordinates(shapely.centroid(park))[0]
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return shapely.transform(park, lambda points: np.round((points - centre) @ turn + centre, 2))


def make_census(rng: np.random.Generator, territory: Territory, communes: pd.DataFrame) -> pd.DataFrame:
    """Return the communes (EPSG:2154) with invented census counts, weighted and so with decimals, as INSEE's are.

    P21_POP, P21_POP0019 (under 20), P21_ACT1564 and P21_CHOM1564 (active, unemployed), P21_NSCOL15P and
    P21_NSCOL15P_DIPLMIN (out of school, without diploma), C21_ACT1564 and C21_ACT1564_CS3 (executives who live there),
    P21_EMPLT, C21_EMPLT and C21_EMPLT_CS3 (jobs, executive jobs), MED21 (€ per consumption unit) and TP6021 (poverty
    rate, %; NaN, a secret, for the twenty smallest communes).
    """
    places = territory.communes
    people = communes["population"].to_numpy(dtype=float)
    field = WaveField(rng, 16_000.0)(places["centre_x"], places["centre_y"])
    hardship = 0.6 * (places["pits"].to_numpy() / 3 - 0.5) + 0.5 * field + rng.normal(0, 0.25, len(people))
    active = people * rng.uniform(0.41, 0.45, len(people))
    unemployed = active * np.clip(0.165 + 0.035 * hardship, 0.06, 0.32)
    homes = active * np.clip(0.072 - 0.018 * hardship, 0.025, 0.16) * _factor(places, _HOMES)
    is_town, is_city = people > _SMALLEST_TOWN, people > _CITY
    jobs = active * np.select([is_city, is_town], [1.15, 0.75], 0.33) * rng.uniform(0.7, 1.3, len(people))
    executive = jobs * np.select([is_city, is_town], [0.11, 0.075], 0.05) * rng.uniform(0.8, 1.2, len(people))
    executive = executive * _factor(places, _JOBS)
    executive[np.argsort(people)[:_VILLAGES]] *= _OF_A_VILLAGE
    out_of_school = people * 0.57
    figures = {
        "P21_POP": people,
        "P21_POP0019": people * np.clip(0.262 + 0.015 * hardship, 0.2, 0.33),
        "P21_ACT1564": active,
        "P21_CHOM1564": unemployed,
        "P21_NSCOL15P": out_of_school,
        "P21_NSCOL15P_DIPLMIN": out_of_school * np.clip(0.29 + 0.05 * hardship, 0.15, 0.5),
        "C21_ACT1564": active * rng.uniform(0.985, 1.015, len(people)),
        "C21_ACT1564_CS3": homes,
        "P21_EMPLT": jobs * rng.uniform(0.985, 1.015, len(people)),
        "C21_EMPLT": jobs,
        "C21_EMPLT_CS3": executive,
    }
    census = communes[["insee", "commune", "siren_epci", "epci"]].assign(
        **{name: np.round(values, 6) for name, values in figures.items()}
    )
    census["MED21"] = np.round(17_800 - 1500 * hardship, -1)
    poverty = np.round(np.clip(23 + 5.5 * hardship, 8, 45), 1)
    poverty[np.argsort(people)[:_SECRET]] = np.nan
    census["TP6021"] = poverty
    return census.assign(notice=NOTICE, geometry=communes["geometry"])


def _factor(places: pd.DataFrame, of_towns: dict[str, float]) -> np.ndarray:
    return places["commune"].map(of_towns).fillna(1.0).to_numpy(dtype=float)
