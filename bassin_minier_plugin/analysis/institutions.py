"""Figures of any layer per commune, EPCI, pôle métropolitain and landlord, that add up to the whole.

An object astride two communes is shared between them by its area or its length; points belong to one commune. Figures
that are whole numbers stay whole: each object's figure is apportioned by the method of the largest remainder
(Hamilton's method; Balinski and Young, *Fair Representation*, 1982), so that what the institutions get adds up to the
object, and all objects to the whole, to the last unit.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from .errors import InputError
from .open_data_columns import CODE_FIELDS, EPCI_FIELDS, POLE_FIELDS, codes_as_text, commune_columns, find_column
from .overlay import overlay_areas
from .points_in_zones import pairs_points_in_zones

# A piece under this share of its object is the rounding of a border, not a part of a commune.
_SLIVER = 1e-9
# Positions that count from the end of a list, where the two groups without a commune stand.
OUTSIDE, UNLOCATED = -2, -1
LEVELS = ("total", "pole", "epci", "commune", "landlord", "epci_landlord")


class Pieces(NamedTuple):
    """One row per object and commune it lies in: positions of both (`OUTSIDE`, `UNLOCATED` for no commune), and the
    share of the object. The shares of an object add up to 1."""

    item: np.ndarray
    commune: np.ndarray
    share: np.ndarray


class Institutions(NamedTuple):
    """Per commune, as text or None: its code, name, EPCI and pôle métropolitain; `fields`: where each was read."""

    code: np.ndarray
    name: np.ndarray
    epci: np.ndarray
    pole: np.ndarray
    fields: dict[str, str | None]


def institutions_of(frame: pd.DataFrame, code="", name="", epci="", pole="") -> Institutions:
    """Read the communes' fields: those named, else those recognised by name.

    Raises InputError("commune_code_missing", fields) when there is no INSEE code and none was named, and
    InputError("commune_code_twice", insee, field) when two communes have one code.
    """
    found = commune_columns(frame) if not code else None
    rest = [column for column in frame.columns if column != (code or found.code)]
    pole = pole or find_column(rest, POLE_FIELDS)
    rest = [column for column in rest if column != pole]
    epci = epci or (found.epci if found else find_column(rest, EPCI_FIELDS))
    epci = epci if epci != pole else find_column(rest, EPCI_FIELDS)
    name = name or (found.name if found else "")
    name = name if name not in (epci, pole) else ""
    fields = {"code": code or found.code, "name": name or None, "epci": epci or None, "pole": pole or None}

    def texts(field, digits=0):
        column = codes_as_text(frame[field], digits).tolist() if field else [None] * len(frame)
        return _objects(column)

    codes = texts(fields["code"], 5 if find_column([fields["code"]], CODE_FIELDS) else 0)
    known = pd.Series([one for one in codes if one is not None], dtype=object)
    if known.duplicated().any():
        raise InputError("commune_code_twice", insee=known[known.duplicated()].iloc[0], field=fields["code"])
    return Institutions(codes, texts(fields["name"]), texts(fields["epci"]), texts(fields["pole"]), fields)


def pieces_in_communes(items: np.ndarray, communes: np.ndarray, tick=None) -> Pieces:
    """Share objects (points, lines, polygons, mixed) between communes; both in one planar CRS.

    Where communes overlap, or a line follows a border, what several have goes to the first of them. What lies in no
    commune is `OUTSIDE`; an object without a geometry is `UNLOCATED`.
    """
    missing = shapely.is_missing(items) | shapely.is_empty(items)
    is_areal = ~missing & (shapely.area(items) > 0)
    is_linear = ~missing & ~is_areal & (shapely.length(items) > 0)
    parts = [
        _areal_pieces(items, communes, np.flatnonzero(is_areal), tick),
        _linear_pieces(items, communes, np.flatnonzero(is_linear), tick),
        _point_pieces(items, communes, np.flatnonzero(~missing & ~is_areal & ~is_linear)),
    ]
    item, commune, share = (np.concatenate(columns) for columns in zip(*parts))
    item, commune, share = _without_repeats(items, communes, item, commune, share, tick)
    inside = np.bincount(item, share, minlength=len(items))
    rest = 1.0 - inside
    outside = np.flatnonzero(~missing & (rest > _SLIVER))
    lost = np.flatnonzero(missing)
    item = np.concatenate([item, outside, lost])
    commune = np.concatenate([commune, np.full(len(outside), OUTSIDE), np.full(len(lost), UNLOCATED)])
    share = np.concatenate([share, rest[outside], np.ones(len(lost))])
    share /= np.bincount(item, share, minlength=len(items))[item]
    order = np.lexsort([-share, item])
    return Pieces(item[order], commune[order], share[order])


def _areal_pieces(items, communes, rows, tick):
    pairs = overlay_areas(communes, items[rows], tick)
    kept = pairs.share > _SLIVER
    return rows[pairs.source[kept]], pairs.zone[kept], pairs.share[kept]


def _linear_pieces(items, communes, rows, tick):
    if not len(rows):
        return rows, rows, np.empty(0)
    row, commune = shapely.STRtree(communes).query(items[rows], predicate="intersects")
    length = np.empty(len(row))
    for start in range(0, len(row), 500):
        part = slice(start, start + 500)
        length[part] = shapely.length(shapely.intersection(items[rows[row[part]]], communes[commune[part]]))
        if tick is not None:
            tick(start / len(row))
    share = length / shapely.length(items[rows])[row]
    kept = share > _SLIVER
    return rows[row[kept]], commune[kept], share[kept]


def _point_pieces(items, communes, rows):
    """Each point of an object weighs the same and lies in one commune."""
    points, owner = shapely.get_coordinates(items[rows], return_index=True)
    if not len(rows):
        return rows, rows, np.empty(0)
    commune, point = pairs_points_in_zones(communes, points[:, 0], points[:, 1])
    point, first = np.unique(point, return_index=True)
    share = 1.0 / np.bincount(owner, minlength=len(rows))[owner[point]]
    found = pd.DataFrame({"item": rows[owner[point]], "commune": commune[first], "share": share})
    summed = found.groupby(["item", "commune"], sort=False)["share"].sum().reset_index()
    return summed["item"].to_numpy(), summed["commune"].to_numpy(), summed["share"].to_numpy()


def _without_repeats(items, communes, item, commune, share, tick):
    """Cut anew the few objects whose pieces overlap: each commune takes what those before it left."""
    double = np.flatnonzero(np.bincount(item, share, minlength=len(items)) > 1 + 1e-7)
    if not len(double):
        return item, commune, share
    again = np.isin(item, double)
    rows = []
    for one in double.tolist():
        left, measure = items[one], shapely.area if shapely.area(items[one]) > 0 else shapely.length
        whole = measure(left)
        for place in np.sort(commune[item == one]).tolist():
            part = measure(shapely.intersection(left, communes[place])) / whole
            left = shapely.difference(left, communes[place])
            if part > _SLIVER:
                rows.append((one, place, part))
        if tick is not None:
            tick(1.0)
    more = list(zip(*rows))
    return (
        np.concatenate([item[~again], np.array(more[0], dtype=np.int64)]),
        np.concatenate([commune[~again], np.array(more[1], dtype=np.int64)]),
        np.concatenate([share[~again], np.array(more[2])]),
    )


def apportioned(figure: np.ndarray, pieces: Pieces, is_whole: bool) -> np.ndarray:
    """Return the part of each object's figure that belongs to each piece; NaN where the figure is unknown.

    Whole figures are cut into whole numbers by the largest remainder; between equal remainders the larger share comes
    first, then the commune first in order, and what lies outside last.
    """
    of_piece = figure[pieces.item]
    exact = of_piece * pieces.share
    if not is_whole:
        return exact
    size = np.floor(np.abs(exact) + 1e-9)
    known = ~np.isnan(exact)
    left = np.abs(figure) - np.bincount(pieces.item[known], size[known], minlength=len(figure))
    remainder = np.where(known, np.abs(exact) - size, -1.0)
    place_of = np.where(pieces.commune < 0, np.iinfo(np.int64).max, pieces.commune)
    order = np.lexsort([place_of, -np.round(pieces.share, 9), -np.round(remainder, 9), pieces.item])
    start = np.r_[0, np.cumsum(np.bincount(pieces.item, minlength=len(figure)))][pieces.item[order]]
    place = np.empty(len(order))
    place[order] = np.arange(len(order)) - start
    size = size + (known & (place < np.round(left[pieces.item])))
    return np.where(known, np.copysign(size, of_piece), np.nan)


def is_whole(figure: np.ndarray) -> bool:
    """Whether all known figures are whole numbers, as counts and most amounts in euros are."""
    known = figure[~np.isnan(figure)]
    return bool((known == np.round(known)).all() and (np.abs(known) < 2**53).all())


def institutional_summary(
    pieces: Pieces, figures: pd.DataFrame, institutions: Institutions, landlord: np.ndarray | None = None
) -> pd.DataFrame:
    """Return one row per institution: `level`, `belonging`, `code`, `name`, `parent`, `n`, `n_touching`, and for each
    column of `figures` (float, NaN where unknown) its sum and `<column>_unknown`.

    `level`: one of `LEVELS`; the rows of a level add up to the row `total`. `belonging`: "institution", or what
    belongs to none: "unknown" (the field is blank), "outside" (no commune there), "unlocated" (no geometry). `n`: each
    object once, where its largest part lies. `n_touching`: objects with a part there. `<column>_unknown`: those of
    them whose figure is unknown; it is left out of the sum, which is NaN where no figure is known and 0 where there
    is no object. `landlord`: text per object, None where missing.
    """
    count = apportioned(np.ones(len(figures)), pieces, True)
    amounts = {name: _summable(figures[name].to_numpy(dtype=float), pieces) for name in figures.columns}
    rows = []
    for level, groups in _levels(pieces, institutions, landlord):
        rows += _level_rows(level, groups, pieces, count, amounts)
    columns = ["level", "belonging", "code", "name", "parent", "n", "n_touching"]
    columns += [one for name in figures.columns for one in (name, f"{name}_unknown")]
    table = pd.DataFrame(rows, columns=columns)
    for name in columns:
        if name in ("n", "n_touching") or (name.endswith("_unknown") and name[:-8] in figures.columns):
            table[name] = table[name].astype("Int64")
        elif name in figures.columns:
            table[name] = table[name].astype(float)
    return table


class _Amounts(NamedTuple):
    part: np.ndarray
    is_known: np.ndarray


def _summable(figure: np.ndarray, pieces: Pieces) -> _Amounts:
    part = apportioned(figure, pieces, is_whole(figure))
    return _Amounts(part, ~np.isnan(part))


class _Groups(NamedTuple):
    """The group of each piece, and (kind, code, name, parent) of each group."""

    of_piece: np.ndarray
    keys: list[tuple]


def _levels(pieces: Pieces, institutions: Institutions, landlord):
    """(level, groups) in the order of the rows."""
    one = [("institution", None, None, None)]
    yield "total", _Groups(np.zeros(len(pieces.item), dtype=np.int64), one)
    poles = [_key(None, pole) for pole in institutions.pole]
    first_pole: dict = {}
    for epci, pole in zip(institutions.epci, institutions.pole):
        first_pole.setdefault(epci, pole)
    epcis = [_key(None, epci, first_pole[epci]) for epci in institutions.epci]
    by_epci = _by_commune(pieces, epcis)
    if institutions.fields["pole"]:
        yield "pole", _by_commune(pieces, poles)
    if institutions.fields["epci"]:
        yield "epci", by_epci
    each = zip(institutions.code, institutions.name, institutions.epci)
    yield "commune", _by_commune(pieces, [_key(code, name or code, epci) for code, name, epci in each])
    if landlord is None:
        return
    number, names = pd.factorize(pd.Series(landlord, dtype=object), use_na_sentinel=False)
    names = [None if name is None or name != name else name for name in names]
    by_landlord = _Groups(number[pieces.item], [_key(None, name) for name in names])
    yield "landlord", by_landlord
    if institutions.fields["epci"]:
        both, found = pd.factorize(by_landlord.of_piece * len(by_epci.keys) + by_epci.of_piece)
        pairs = [divmod(int(one), len(by_epci.keys)) for one in found]
        yield "epci_landlord", _Groups(both, [_crossed(by_landlord.keys[own], by_epci.keys[at]) for own, at in pairs])


def _by_commune(pieces: Pieces, of_commune: list[tuple]) -> _Groups:
    keys = [*dict.fromkeys(of_commune), ("outside", None, None, None), ("unlocated", None, None, None)]
    place = {key: number for number, key in enumerate(keys)}
    number = np.array([place[key] for key in of_commune] + [len(keys) - 2, len(keys) - 1], dtype=np.int64)
    return _Groups(number[pieces.commune], keys)


def _key(code, name, parent=None) -> tuple:
    return ("unknown" if name is None else "institution", code, name, parent)


def _crossed(landlord: tuple, epci: tuple) -> tuple:
    """A landlord in an EPCI; where one of them is missing, what is missing names the kind."""
    kind = epci[0] if epci[0] != "institution" else landlord[0]
    return (kind, None, landlord[2], epci[2])


def _level_rows(level: str, groups: _Groups, pieces: Pieces, count, amounts) -> list[tuple]:
    by_group = np.argsort(groups.of_piece, kind="stable")
    start = np.r_[0, np.cumsum(np.bincount(groups.of_piece, minlength=len(groups.keys)))]
    order = {kind: number for number, kind in enumerate(("institution", "unknown", "outside", "unlocated"))}
    rows = []
    for number, (kind, code, name, parent) in enumerate(groups.keys):
        inside = by_group[start[number] : start[number + 1]]
        if not len(inside) and kind != "institution":
            continue
        items = pieces.item[inside]
        row = [level, kind, code, name, parent, int(count[inside].sum()), len(np.unique(items))]
        for part, is_known in amounts.values():
            known = is_known[inside]
            total = math.fsum(part[inside[known]].tolist()) if known.any() or not len(inside) else np.nan
            row += [total, len(np.unique(items[~known]))]
        rows.append(tuple(row))

    def place(row):
        return (order[row[1]], *((part is None, part or "") for part in (row[4], row[3], row[2])))

    return sorted(rows, key=place)


def outlines(table: pd.DataFrame, communes: np.ndarray, institutions: Institutions) -> np.ndarray:
    """The outline of each row of a summary: a commune, or the union of those of an EPCI or pôle; None for others."""
    members = {"commune": institutions.code, "epci": institutions.epci, "pole": institutions.pole}
    shapes = np.full(len(table), None, dtype=object)
    for position, (level, kind, code, name) in enumerate(table[["level", "belonging", "code", "name"]].to_numpy()):
        if kind != "institution" or level not in members:
            continue
        inside = members[level] == (code if level == "commune" and code is not None else name)
        shapes[position] = shapely.union_all(communes[inside & ~shapely.is_missing(communes)])
    return shapes


def _objects(values) -> np.ndarray:
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made
