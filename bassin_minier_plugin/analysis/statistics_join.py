"""Published figures joined to areas by their code, in the geography of the day when communes have merged."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
import pandas as pd

from .commune_history import CommuneHistory
from .errors import InputError
from .numbers import SECRECY_CODES, to_number
from .open_data_columns import CODE_FIELDS, codes_as_text, find_column

IRIS_FIELDS = ("code_iris", "dcomiris", "dciris", "iris")
GRID_FIELDS = ("idcar_200m", "idinspire", "id_inspire", "idcar_1km")
_IRIS = re.compile(r"\d[\dAB]\d{7}")
_COMMUNE = re.compile(r"\d[\dAB]\d{3}")
_CODE_NAME = re.compile(r"(^|_)(code|cod|siren|siret|uic|iris|insee|dep|reg|com|epci|lcog|id)", re.IGNORECASE)
_COUNT_NAME = re.compile(r"^(NB|[PC]\d\d_|pop_|log_|ind|men(_|$)|men$)", re.IGNORECASE)
_WHOLE_LIMIT = 2**31
_EXACT_LIMIT = 2**53
LEVELS = {"grid": GRID_FIELDS, "iris": IRIS_FIELDS, "commune": CODE_FIELDS}


class Key(NamedTuple):
    """The column that bears the codes, and of what: "commune", "iris" or "grid"."""

    column: str
    level: str


class TypedColumns(NamedTuple):
    """Figures as numbers (NaN or NA where unknown), the rest as text (None where blank); `secret` counts by column."""

    frame: pd.DataFrame
    secret: dict[str, int]


class Join(NamedTuple):
    """The outcome of `join_by_code`.

    `areas`: for each area that stays, the positions of the areas that it is made of. `figures`: one row for each, with
    the index 0 to n - 1. `unjoined`: what did not join, and what was merged. `used`: rows of the table that went in.
    """

    areas: list[np.ndarray]
    figures: pd.DataFrame
    unjoined: pd.DataFrame
    joined: int
    used: np.ndarray


def key_of(frame: pd.DataFrame, levels=("grid", "iris", "commune")) -> Key:
    """Find the column of codes by its official name and by what it holds.

    Raises InputError("table_key_missing", fields) without one.
    """
    tests = {"commune": _COMMUNE, "iris": _IRIS}
    for level in levels:
        rest = list(frame.columns)
        while (column := find_column(rest, LEVELS[level])) is not None:
            if level == "grid" or _looks_like(frame[column], tests[level]):
                return Key(column, level)
            rest.remove(column)
    shown = ", ".join(map(str, frame.columns[:20])) + (", …" if len(frame.columns) > 20 else "")
    raise InputError("table_key_missing", fields=shown)


def codes_of(values: pd.Series, level: str) -> np.ndarray:
    """Codes as text with their leading zeros, None where blank, shape (n,)."""
    digits = {"commune": 5, "iris": 9}.get(level, 0)
    return codes_as_text(values, digits).to_numpy(dtype=object)


def _looks_like(values: pd.Series, pattern) -> bool:
    """Whether most cells are such codes; a spreadsheet may have taken one leading zero, not more."""
    digits = 9 if pattern is _IRIS else 5
    codes = codes_as_text(values.iloc[:5000]).dropna()
    codes = codes.map(lambda code: code.zfill(digits) if len(code) == digits - 1 else code)
    return len(codes) > 0 and codes.map(lambda code: pattern.fullmatch(code) is not None).mean() > 0.5


def typed_columns(texts: pd.DataFrame, kept_as_text=()) -> TypedColumns:
    """Turn columns of text into numbers where every cell is one, blank or under statistical secrecy.

    Codes stay text: a column so named, one with leading zeros, or with whole numbers above 2^53.
    """
    columns, secret = {}, {}
    for name in texts.columns:
        codes, labels = pd.factorize(texts[name], use_na_sentinel=True)
        numbers = None
        if name not in kept_as_text and not _CODE_NAME.search(str(name)):
            numbers = _numbers_of(labels)
        if numbers is None:
            words = np.array([str(label).strip() or None for label in labels] + [None], dtype=object)
            columns[name] = pd.Series(words[codes], index=texts.index, dtype=object)
            continue
        is_secret = np.array([bool(str(label).strip()) for label in labels] + [False]) & np.isnan(numbers)
        count = int(is_secret[codes].sum())
        if count:
            secret[name] = count
        columns[name] = _as_whole(pd.Series(numbers[codes], index=texts.index), labels)
    return TypedColumns(pd.DataFrame(columns, index=texts.index), secret)


def _numbers_of(labels) -> np.ndarray | None:
    """Each label as a number and NaN at the end, None where one of them is not a number or would lose digits."""
    numbers = []
    for label in labels:
        text = str(label).strip()
        if len(text) > 1 and text.isdigit() and (text[0] == "0" or int(text) > _EXACT_LIMIT):
            return None
        number = to_number(text)
        if number is None or np.isinf(number):
            return None
        numbers.append(number)
    if all(str(label).strip().casefold() in SECRECY_CODES for label in labels) and len(labels) > 1:
        return np.full(len(labels) + 1, np.nan)
    return np.array([*numbers, np.nan])


def _as_whole(numbers: pd.Series, labels) -> pd.Series:
    known = numbers.dropna()
    has_point = any(sign in str(label) for label in labels for sign in ".,%eE" if to_number(label) is not None)
    is_whole = len(known) > 0 and not has_point and (known.abs() < _WHOLE_LIMIT).all() and (known % 1 == 0).all()
    return numbers.astype("Int64") if is_whole else numbers


def join_by_code(
    area_codes: np.ndarray,
    table_codes: np.ndarray,
    figures: pd.DataFrame,
    level: str,
    history: CommuneHistory | None = None,
) -> Join:
    """Join the rows of a table to areas that bear the same code.

    A code that the other side does not know is carried to the present one by the history. Areas that have become one
    are given to be merged; rows of the table that have become one are added up where the figure is a count, and are
    unknown where it is not, as no median or rate can be had from two others.
    Raises InputError("table_key_twice", key, n) or ("area_key_twice", key, n): such a join would count twice.
    """
    _refuse_doubles(table_codes, "table_key_twice")
    _refuse_doubles(area_codes, "area_key_twice")
    final_areas = _final(area_codes, table_codes, level, history)
    final_rows = _final(table_codes, area_codes, level, history)
    numbered = pd.Series(range(len(area_codes)), dtype=np.int64)
    is_coded = np.array([code is not None for code in final_areas], dtype=bool)
    keys = np.where(is_coded, final_areas, np.arange(len(area_codes)))
    areas = [group.to_numpy() for _, group in numbered.groupby(pd.Series(keys, dtype=object), sort=False)]
    codes = [final_areas[group[0]] for group in areas]
    table = _combined(figures.reset_index(drop=True), table_codes, final_rows, set(codes) - {None})
    joined = table.reindex(codes)
    # `reindex` would take None for a label.
    joined.index = range(len(areas))
    is_found = np.array([code in table.index for code in codes], dtype=bool)
    unjoined = _unjoined(area_codes, final_areas, table_codes, final_rows, history)
    used = np.isin(final_rows.astype(str), [code for code in codes if code is not None])
    return Join(areas, joined, unjoined, int(is_found.sum()), used)


def _refuse_doubles(codes: np.ndarray, refusal: str):
    counts = pd.Series(codes, dtype=object).dropna().value_counts()
    if len(counts) and counts.iloc[0] > 1:
        raise InputError(refusal, key=str(counts.index[0]), n=int(counts.iloc[0]))


def _final(codes, others, level, history) -> np.ndarray:
    """The code under which each row is joined: its own where the other side has it, else the present one."""
    own, known = set(codes), set(others)
    final = np.array(codes, dtype=object)
    if history is None or level == "grid":
        return final
    for position, code in enumerate(codes):
        if code is not None and code not in known:
            now = history.present(code[:5]) + code[5:]
            # An IRIS keeps its four last digits only where the other side has that code and nobody bears it already.
            is_there = now in known or now in own if level == "commune" else now in known and now not in own
            final[position] = now if is_there else code
    return final


def _combined(figures: pd.DataFrame, codes, final, wanted: set) -> pd.DataFrame:
    """One row per code of `wanted` that the table has, indexed by it."""
    keys = pd.Series(final, dtype=object)
    is_wanted = keys.isin(wanted).to_numpy()
    rows, keys = figures[is_wanted], keys[is_wanted]
    sizes = keys.map(keys.value_counts())
    single = rows[sizes == 1].set_axis(keys[sizes == 1], axis=0)
    several = rows[sizes > 1]
    if several.empty:
        return single
    merged = []
    own = pd.Series(codes, dtype=object)
    for code, group in several.groupby(keys[sizes > 1], sort=False):
        is_own = (own[group.index] == code).to_numpy()
        merged.append(pd.Series({name: _together(group[name], is_own) for name in figures.columns}, name=code))
    table = pd.DataFrame(merged)
    for name in figures.columns:
        if figures[name].dtype != object:
            table[name] = table[name].astype(float).astype(figures[name].dtype)
    return pd.concat([single, table[list(figures.columns)]])


def _together(values: pd.Series, is_own: np.ndarray):
    if values.dtype == object:
        return values[is_own].iloc[0] if is_own.any() else values.iloc[0]
    if not _COUNT_NAME.search(str(values.name)) or values.isna().any():
        return np.nan
    return values.sum()


def _unjoined(area_codes, final_areas, table_codes, final_rows, history) -> pd.DataFrame:
    """Areas without figures, rows without area (in the departments of the areas), and mergers."""
    rows = []
    table_final, area_final = set(final_rows), set(final_areas)
    departments = {code[:2] for code in area_codes if code}
    sides = (("area", area_codes, final_areas, table_final), ("table", table_codes, final_rows, area_final))
    for side, codes, final, others in sides:
        for code, last in zip(codes, final):
            if code is None:
                rows.append((side, "", "", "no_code", ""))
            elif code != last:
                rows.append((side, code, last, "merged", history.since(code[:5])))
            elif code not in others and (side == "area" or code[:2] in departments):
                rows.append((side, code, "", "no_figures" if side == "area" else "no_area", ""))
    return pd.DataFrame(rows, columns=["side", "code", "joined_as", "reason", "since"], dtype=object)
