"""The two projections that the INSEE grid needs, in closed form, on GRS80 (ETRS89 and RGF93 taken as one datum).

Formulas: IOGP, Geomatics Guidance Note 7-2, "Lambert Azimuthal Equal Area" and "Lambert Conic Conformal (2SP)".
"""

from __future__ import annotations

import numpy as np

_A = 6378137.0
_F = 1 / 298.257222101
_E2 = _F * (2 - _F)
_E = np.sqrt(_E2)


def _authalic_q(latitude):
    sine = np.sin(latitude)
    return (1 - _E2) * (sine / (1 - _E2 * sine**2) - np.log((1 - _E * sine) / (1 + _E * sine)) / (2 * _E))


def _conformal_t(latitude):
    sine = np.sin(latitude)
    return np.tan(np.pi / 4 - latitude / 2) / ((1 - _E * sine) / (1 + _E * sine)) ** (_E / 2)


def _parallel_m(latitude):
    return np.cos(latitude) / np.sqrt(1 - _E2 * np.sin(latitude) ** 2)


_LAEA_LATITUDE, _LAEA_LONGITUDE = np.radians(52.0), np.radians(10.0)
_LAEA_EAST, _LAEA_NORTH = 4321000.0, 3210000.0
_Q_POLE = _authalic_q(np.pi / 2)
_BETA_0 = np.arcsin(_authalic_q(_LAEA_LATITUDE) / _Q_POLE)
_R_Q = _A * np.sqrt(_Q_POLE / 2)
_D = _A * _parallel_m(_LAEA_LATITUDE) / (_R_Q * np.cos(_BETA_0))

_L93_LATITUDE, _L93_LONGITUDE = np.radians(46.5), np.radians(3.0)
_L93_SOUTH, _L93_NORTH_PARALLEL = np.radians(44.0), np.radians(49.0)
_L93_EAST, _L93_NORTH = 700000.0, 6600000.0
_N = (np.log(_parallel_m(_L93_SOUTH)) - np.log(_parallel_m(_L93_NORTH_PARALLEL))) / (
    np.log(_conformal_t(_L93_SOUTH)) - np.log(_conformal_t(_L93_NORTH_PARALLEL))
)
_C = _parallel_m(_L93_SOUTH) / (_N * _conformal_t(_L93_SOUTH) ** _N)
_R_0 = _A * _C * _conformal_t(_L93_LATITUDE) ** _N


def laea_to_geographic(east, north) -> tuple[np.ndarray, np.ndarray]:
    """Return longitude and latitude in degrees of EPSG:3035 metres (arrays of one shape; NaN stays NaN)."""
    x = (np.asarray(east, dtype=float) - _LAEA_EAST) / _D
    y = (np.asarray(north, dtype=float) - _LAEA_NORTH) * _D
    rho = np.hypot(x, y)
    angle = 2 * np.arcsin(rho / (2 * _R_Q))
    ratio = np.divide(np.sin(angle), rho, out=np.full_like(rho, 1 / _R_Q), where=rho != 0)
    beta = np.arcsin(np.cos(angle) * np.sin(_BETA_0) + y * ratio * np.cos(_BETA_0))
    longitude = _LAEA_LONGITUDE + np.arctan2(x * ratio, np.cos(_BETA_0) * np.cos(angle) - y * ratio * np.sin(_BETA_0))
    latitude = (
        beta
        + (_E2 / 3 + 31 * _E2**2 / 180 + 517 * _E2**3 / 5040) * np.sin(2 * beta)
        + (23 * _E2**2 / 360 + 251 * _E2**3 / 3780) * np.sin(4 * beta)
        + (761 * _E2**3 / 45360) * np.sin(6 * beta)
    )
    return np.degrees(longitude), np.degrees(latitude)


def geographic_to_lambert93(longitude, latitude) -> tuple[np.ndarray, np.ndarray]:
    """Return EPSG:2154 metres (east, north) of degrees (arrays of one shape; NaN stays NaN)."""
    radius = _A * _C * _conformal_t(np.radians(np.asarray(latitude, dtype=float))) ** _N
    angle = _N * (np.radians(np.asarray(longitude, dtype=float)) - _L93_LONGITUDE)
    return _L93_EAST + radius * np.sin(angle), _L93_NORTH + _R_0 - radius * np.cos(angle)


def lambert93_to_geographic(east, north) -> tuple[np.ndarray, np.ndarray]:
    """Return longitude and latitude in degrees of EPSG:2154 metres (arrays of one shape; NaN stays NaN)."""
    x, y = np.asarray(east, dtype=float) - _L93_EAST, _R_0 - (np.asarray(north, dtype=float) - _L93_NORTH)
    longitude = _L93_LONGITUDE + np.arctan2(x, y) / _N
    conformal = (np.hypot(x, y) / (_A * _C)) ** (1 / _N)
    latitude = np.pi / 2 - 2 * np.arctan(conformal)
    for _ in range(6):
        sine = _E * np.sin(latitude)
        latitude = np.pi / 2 - 2 * np.arctan(conformal * ((1 - sine) / (1 + sine)) ** (_E / 2))
    return np.degrees(longitude), np.degrees(latitude)


def laea_to_lambert93(east, north) -> tuple[np.ndarray, np.ndarray]:
    """Return EPSG:2154 metres of EPSG:3035 metres, within a millimetre of PROJ over France."""
    return geographic_to_lambert93(*laea_to_geographic(east, north))
