"""What coverage is measured on: zones, stops, demand and streets, read in the CRS of the zones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..analysis.coverage import Demand
from ..analysis.errors import InputError
from ..analysis.numbers import to_numbers
from ..i18n import tr
from .refusals import about
from .sources import LayerTable, SourceReader

_STOP_NAMES = ("name", "stop_name", "nom", "libelle", "label", "stop_id")
_PLACE_NAMES = ("name", "nom", "libelle", "label", "lib_com", "libelle_commune", "nom_cite", "commune")
_HEADWAYS = ("headway_min_1", "headway_min", "headway", "intervalle")
_GROUPS = ("epci", "epci_nom", "nom_epci", "lib_epci", "libelle_epci", "commune")


@dataclass
class Stops:
    """Stops that have a place: `points`, `names`, `headway` in minutes (NaN where unknown), ids in the layer."""

    points: np.ndarray
    names: list[str]
    headway: np.ndarray
    ids: np.ndarray

    def only(self, kept: np.ndarray) -> Stops:
        names = [name for name, is_kept in zip(self.names, kept) if is_kept]
        return Stops(self.points[kept], names, self.headway[kept], self.ids[kept])

    def and_also(self, more: Stops) -> Stops:
        joined = (np.concatenate(pair) for pair in ((self.headway, more.headway), (self.ids, more.ids)))
        return Stops(np.concatenate([self.points, more.points]), [*self.names, *more.names], *joined)


def read_stops(reader: SourceReader, parameter: str, crs, tick) -> Stops:
    """The stops with a place, each point of a multipoint on its own; a layer without one says so."""
    fields = reader.field_names(parameter)
    name, headway = _first_of(fields, _STOP_NAMES), _first_of(fields, _HEADWAYS)
    columns = list(dict.fromkeys(filter(None, (name, headway))))
    table = reader.read_all(parameter, columns, crs, tick)
    points, row = shapely.get_parts(table.geometry, return_index=True)
    placed = np.isfinite(shapely.get_x(points)) & np.isfinite(shapely.get_y(points))
    points, row = shapely.force_2d(points[placed]), row[placed]
    if not len(points):
        reader.warn("layer_empty", layer=table.name)
    minutes = np.full(len(table), np.nan)
    if headway is not None:
        with about(table.name, table.ids):
            minutes = to_numbers(table.frame[headway])
        minutes = np.where(minutes > 0, minutes, np.nan)
    names = labels_of(table, _STOP_NAMES)
    return Stops(points, [names[one] for one in row], minutes[row], table.ids[row])


def labels_of(table: LayerTable, candidates=_PLACE_NAMES) -> list[str]:
    """What people call each row: its name where it has one, else its number in the layer."""
    name = _first_of(table.frame.columns, candidates)
    values = table.frame[name].tolist() if name is not None else [None] * len(table)
    return [
        tr("no. {id}").format(id=number) if value is None or value != value or value == "" else _plain(value)
        for value, number in zip(values, table.ids.tolist())
    ]


def _plain(value) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def read_places(reader: SourceReader, parameter: str, crs, tick) -> tuple[np.ndarray, list[str]]:
    """(polygons, names) of a layer of estates or other places."""
    name = _first_of(reader.field_names(parameter), _PLACE_NAMES)
    table = reader.read_all(parameter, [name] if name else [], crs, tick)
    return table.geometry, labels_of(table)


def read_demand(reader: SourceReader, parameter: str, field: str, zones: LayerTable, tick) -> Demand:
    """The demand near the zones: a point without field counts 1; polygons need a field."""
    is_points = reader.is_points(parameter)
    if not field and not is_points:
        raise InputError("demand_field_needed", layer=reader.name(parameter))
    numbers, table = reader.read_numbers(parameter, [field] if field else [], zones, tick)
    amount = numbers[field].to_numpy() if field else np.ones(len(table))
    negative = np.flatnonzero(amount < 0)
    if len(negative):
        row = int(negative[0])
        with about(table.name, table.ids):
            raise InputError("negative_value", field=field, row=row + 1, value=float(amount[row]))
    unknown = int(np.isnan(amount).sum())
    if unknown:
        reader.warn("demand_unknown", layer=table.name, field=field, n=unknown, rows=len(table))
    if is_points:
        return Demand(amount, *table.coordinates())
    return Demand(amount, polygons=table.geometry)


def read_streets(reader: SourceReader, parameter: str, crs, snap_m: float, tick):
    from ..analysis.street_network import build_network

    table = reader.read_all(parameter, [], crs, lambda share: tick(0.5 * share))
    with about(table.name):
        return build_network(table.geometry, snap_m, lambda share: tick(0.5 + 0.5 * share))


def groups_of(zones: LayerTable) -> tuple[list[str], np.ndarray] | None:
    """(names, group of each zone or -1) by the EPCI of the zones, or their commune; None without such a field."""
    field = _first_of(zones.frame.columns, _GROUPS)
    if field is None:
        return None
    values = zones.frame[field]
    names = sorted({str(value) for value in values.dropna()})
    number = {name: position for position, name in enumerate(names)}
    return names, np.array([number.get(str(value), -1) for value in values], dtype=np.int64)


def _first_of(fields, candidates) -> str | None:
    by_lower = {}
    for field in fields:
        by_lower.setdefault(field.lower(), field)
    return next((by_lower[name] for name in candidates if name in by_lower), None)
