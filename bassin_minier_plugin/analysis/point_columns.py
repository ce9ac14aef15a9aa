"""Coordinates in tables: which columns hold them, in which order, and in which French projection."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
import pandas as pd

from .errors import InputError
from .numbers import to_number
from .open_data_columns import find_column

PAIR_FIELDS = (
    *("_geopoint", "geopoint", "geo_point", "geo_point_2d", "geolocalisation", "coordonnees_au_format_wgs84"),
    *("position_geographique", "pop_coordonnees", "c_geo", "latlon", "lat_lon", "coordonnees", "coordinates"),
)
# x then y; those in metres of an official projection before those in degrees, as they are the producer's own.
XY_FIELDS = (
    ("coordonnee_cartographique_x_ban", "coordonnee_cartographique_y_ban"),
    ("coordonnee_cartographique_x_(ban)", "coordonnee_cartographique_y_(ban)"),
    ("x_l93", "y_l93"), ("x_lambert93", "y_lambert93"), ("lambert_x", "lambert_y"), ("lambx", "lamby"),
    ("longitude", "latitude"), ("lon", "lat"), ("long", "lat"), ("lng", "lat"), ("x_wgs84", "y_wgs84"),
    ("pop_coordonnees.lon", "pop_coordonnees.lat"), ("coord_x", "coord_y"), ("x", "y"),
)  # fmt: skip
_NUMBER = r"[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?"
_PAIR = re.compile(rf"^\W*({_NUMBER})\s*(?:[;,/\s]\s*)+({_NUMBER})\W*$")
_WKT = re.compile(rf"^(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*({_NUMBER})\s+({_NUMBER})", re.IGNORECASE)
# Metropolitan France with its islands.
FRANCE_LON = (-5.3, 9.7)
FRANCE_LAT = (41.2, 51.2)
# Systems in use in metropolitan France, and where the country lies in them (x, y in metres). From the EPSG registry.
SYSTEMS = {
    2154: ((100_000, 1_300_000), (6_000_000, 7_150_000)),
    27572: ((40_000, 1_220_000), (1_600_000, 2_700_000)),
    27561: ((300_000, 1_100_000), (50_000, 350_000)),
    3035: ((3_150_000, 4_350_000), (2_000_000, 3_250_000)),
    25831: ((-150_000, 1_050_000), (4_550_000, 5_680_000)),
    **{3900 + zone: ((1_000_000, 2_400_000), (1e6 * (zone - 41) + 50_000, 1e6 * (zone - 41) + 350_000))
       for zone in range(42, 51)},
    3857: ((-620_000, 1_090_000), (5_000_000, 6_700_000)),
}  # fmt: skip


class Coordinates(NamedTuple):
    """x and y (longitude and latitude when in degrees), NaN where none could be read; shape (n,).

    `columns`: those that were read. `unreadable`: True where there was a text that is no coordinate, shape (n,).
    `was_swapped`: latitude stood where longitude was announced.
    """

    x: np.ndarray
    y: np.ndarray
    columns: tuple[str, ...]
    unreadable: np.ndarray
    was_swapped: bool


def coordinate_columns(columns) -> tuple[str, ...]:
    """The names of x and y, or of the one column of "latitude, longitude".

    Raises InputError("no_coordinates", fields) when no column bears a known name.
    """
    columns = list(columns)
    for x_name, y_name in XY_FIELDS:
        x, y = find_column(columns, (x_name,)), find_column(columns, (y_name,))
        if x is not None and y is not None and x != y:
            return (x, y)
    pair = find_column(columns, PAIR_FIELDS)
    if pair is None:
        shown = ", ".join(map(str, columns[:20])) + (", …" if len(columns) > 20 else "")
        raise InputError("no_coordinates", fields=shown)
    return (pair,)


def read_coordinates(frame: pd.DataFrame, columns: tuple[str, ...]) -> Coordinates:
    """Read x and y from two columns, or from the text of one ("lat, lon", or well-known text: x y)."""
    if len(columns) == 1:
        x, y, unreadable = _from_one(frame[columns[0]])
    else:
        (x, bad_x), (y, bad_y) = (_numbers(frame[name]) for name in columns)
        unreadable = bad_x | bad_y | (np.isnan(x) ^ np.isnan(y))
    is_nowhere = (x == 0) & (y == 0)
    x, y = np.where(is_nowhere | np.isnan(y), np.nan, x), np.where(is_nowhere | np.isnan(x), np.nan, y)
    was_swapped = _are_swapped(x, y)
    if was_swapped:
        x, y = y, x
    return Coordinates(x, y, tuple(columns), unreadable | is_nowhere, was_swapped)


def _numbers(values: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    codes, labels = pd.factorize(values, use_na_sentinel=True)
    numbers = [to_number(label) for label in labels]
    read = np.array([np.nan if number is None else number for number in numbers] + [np.nan])
    wrong = np.array([number is None or np.isinf(number) for number in numbers] + [False])
    read[wrong] = np.nan
    return read[codes], wrong[codes]


def _from_one(values: pd.Series) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    x, y, wrong = np.full(len(values), np.nan), np.full(len(values), np.nan), np.zeros(len(values), dtype=bool)
    for position, value in enumerate(values):
        text = "" if value is None or value != value else str(value).strip()
        if not text:
            continue
        wkt = _WKT.match(text)
        pair = None if wkt else _PAIR.match(text)
        if wkt:
            x[position], y[position] = (float(part) for part in wkt.groups())
        elif pair:
            y[position], x[position] = (float(part.replace(",", ".")) for part in pair.groups())
        else:
            wrong[position] = True
    return x, y, wrong


def _are_swapped(x, y) -> bool:
    """Whether most points are of France only when latitude and longitude change places."""
    known = ~np.isnan(x)
    if not known.any() or (np.abs(x[known]) > 180).any() or (np.abs(y[known]) > 180).any():
        return False
    return in_france(y[known], x[known]).mean() > 0.5 > in_france(x[known], y[known]).mean()


def in_france(lon, lat):
    return (lon >= FRANCE_LON[0]) & (lon <= FRANCE_LON[1]) & (lat >= FRANCE_LAT[0]) & (lat <= FRANCE_LAT[1])


def system_of(coordinates: Coordinates) -> int:
    """The EPSG code of the projection in which most of the points lie in metropolitan France.

    Lambert-93 comes before Web Mercator, whose figures look alike and in which nobody publishes tables.
    Raises InputError("system_unknown", x, y) when most points fit none, and ("no_coordinate_at_all") without any.
    """
    known = ~np.isnan(coordinates.x)
    x, y = coordinates.x[known], coordinates.y[known]
    if not len(x):
        raise InputError("no_coordinate_at_all", column=", ".join(coordinates.columns))
    if ((np.abs(x) <= 180) & (np.abs(y) <= 90)).mean() > 0.5:
        return 4326
    for epsg, ((west, east), (south, north)) in SYSTEMS.items():
        if ((x >= west) & (x <= east) & (y >= south) & (y <= north)).mean() > 0.5:
            return epsg
    raise InputError("system_unknown", x=float(np.median(x)), y=float(np.median(y)))
