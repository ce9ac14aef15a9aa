"""The demonstration contract as a whole: what `createdemo` writes to layers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .centralities import make_centralities, make_dwellings
from .economy import CENSUS, POLES, make_census, make_poles
from .energy import make_certificates
from .estates import Estates, make_estates
from .heritage import inscribe
from .incomes import Grid, make_income_grid
from .landscape import (
    MONUMENTS,
    RAILWAYS,
    RELIEF,
    SITES,
    TIPS,
    make_heritage_sites,
    make_mine_railways,
    make_monuments,
    make_protections,
    make_spoil_tips,
)
from .monitoring import MONITORING, make_monitoring
from .neighbourhoods import make_neighbourhoods
from .operations import Sheets, make_operations
from .relief import Relief, make_relief
from .territory import NOTICE, Territory, make_territory
from .timetable import make_timetable
from .transport import make_lines, make_streets

# The stream of chance of the operations, far from those of the layers.
OPERATIONS = 60


@dataclass
class Basin:
    """The places behind the layers, with what no layer shows: streets, houses, pits, the ground, operation sheets."""

    territory: Territory
    estates: Estates
    grid: Grid
    relief: Relief
    timetable: bytes
    sheets: Sheets


def make_contract(seed: int, tick=None) -> dict[str, pd.DataFrame]:
    """Return the fictitious layers by code, each with a `geometry` column in EPSG:2154 metres.

    `estates` (543, 70 000 dwellings), `communes`, `epci`, `qpv`, `unesco_property`, `unesco_buffer`, `income_grid`
    (INSEE squares, true ids), `dpe` (points), `centralities`, `bhns_lines`, `bhns_stops`, `streets`, `dwellings`
    (points), `spoil_tips`, `mine_railways` (lines), `monuments` (points), `ac1`, `ac2`, `ac4` (perimeters),
    `heritage_sites`, `economic_poles` and `census` (the communes with their jobs and actives). The same seed gives the
    same frames. Missing figures are NaN, NA or None. `seed` is a whole number from 0.
    `tick(share)` is called as work advances and may raise Cancelled.
    """
    layers, _ = make_basin(seed, tick)
    return layers


def make_basin(seed: int, tick=None) -> tuple[dict[str, pd.DataFrame], Basin]:
    """Return the layers of `make_contract` and the places behind them, with the BHNS timetable as a GTFS zip."""
    tick = tick or _no_tick
    territory = make_territory(_generator(seed, 0))
    tick(0.05)
    estates = make_estates(_generator(seed, 1), territory, lambda share: tick(0.05 + 0.5 * share))
    tick(0.55)
    unesco_property, unesco_buffer, interest = inscribe(_generator(seed, 2), estates, territory)
    estates.frame["interet"] = interest
    tick(0.65)
    qpv = make_neighbourhoods(_generator(seed, 3), estates, territory)
    tick(0.7)
    grid = make_income_grid(_generator(seed, 4), territory, estates, qpv["geometry"].to_numpy())
    tick(0.9)
    certificates = make_certificates(_generator(seed, 5), territory, estates, grid)
    communes, epci = _populate(territory, grid)
    tick(0.93)
    centralities = make_centralities(_generator(seed, 40), territory)
    lines, stops, calls = make_lines(_generator(seed, 41), territory)
    streets = make_streets(_generator(seed, 42), territory, estates, stops)
    dwellings = make_dwellings(_generator(seed, 43), estates, centralities)
    layers = {
        "estates": estates.frame,
        "communes": communes,
        "epci": epci,
        "qpv": qpv,
        "unesco_property": unesco_property,
        "unesco_buffer": unesco_buffer,
        "income_grid": grid.frame,
        "dpe": certificates,
        "centralities": centralities,
        "bhns_lines": lines,
        "bhns_stops": stops,
        "streets": streets,
        "dwellings": dwellings,
    }
    layers.update(_make_landscape(seed, territory, estates, unesco_property))
    layers["economic_poles"] = make_poles(_generator(seed, POLES), territory)
    layers["census"] = make_census(_generator(seed, CENSUS), territory, communes)
    tick(0.95)
    relief = make_relief(_generator(seed, RELIEF), territory, layers["spoil_tips"])
    sheets = make_operations(_generator(seed, OPERATIONS), layers)
    layers["monitoring"] = make_monitoring(_generator(seed, MONITORING), estates.frame, sheets.tables)
    tick(1.0)
    return layers, Basin(territory, estates, grid, relief, make_timetable(lines, stops, calls), sheets)


def _make_landscape(seed: int, territory: Territory, estates: Estates, unesco_property) -> dict[str, pd.DataFrame]:
    tips = make_spoil_tips(_generator(seed, TIPS), estates, unesco_property)
    rng = _generator(seed, MONUMENTS)
    monuments = make_monuments(rng, territory, estates)
    return {
        "spoil_tips": tips,
        "mine_railways": make_mine_railways(_generator(seed, RAILWAYS), estates),
        "monuments": monuments,
        **make_protections(rng, territory, estates, tips, monuments),
        "heritage_sites": make_heritage_sites(_generator(seed, SITES), territory, estates),
    }


def _generator(seed: int, part: int) -> np.random.Generator:
    """One stream of chance per part, so that a part added later leaves the others as they were."""
    return np.random.default_rng([int(seed), part])


def _no_tick(share: float) -> None:
    pass


def _populate(territory: Territory, grid: Grid) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Communes and EPCI with the people of the squares whose centre they contain."""
    communes = territory.communes
    persons = np.bincount(
        territory.commune_at(grid.x, grid.y), weights=grid.frame["ind"].to_numpy(), minlength=len(communes)
    )
    counted = communes.assign(population=np.round(persons).astype(int), notice=NOTICE)
    epci = territory.epci.assign(notice=NOTICE)
    total = counted.groupby("siren_epci")["population"].sum()
    epci["population"] = total.reindex(epci["siren_epci"]).to_numpy()
    commune_fields = ["insee", "commune", "siren_epci", "epci", "pole", "population", "notice", "geometry"]
    return counted[commune_fields], epci[["siren_epci", "epci", "communes_n", "population", "notice", "geometry"]]
