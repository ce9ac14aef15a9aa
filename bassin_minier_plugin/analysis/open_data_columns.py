"""Fields of the official open data, recognised by name in any vintage, case or join prefix."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pandas as pd

from .errors import InputError

CODE_FIELDS = ("insee_com", "code_insee", "insee", "codgeo", "depcom", "code_commune", "com", "code")
NAME_FIELDS = (
    "nom_officiel", "nom_com", "nom_commune", "lib_com", "libcom", "libgeo", "nom", "libelle", "commune", "name",
)  # fmt: skip
EPCI_FIELDS = ("epci_nom", "nom_epci", "lib_epci", "libepci", "epci_libelle", "libelle_epci", "epci_lib", "epci")
SIREN_FIELDS = ("siren_epci", "epci_siren", "codes_siren_des_epci", "code_epci", "epci_code", "code_siren")
POLE_FIELDS = (
    "pole_metropolitain", "nom_pole_metropolitain", "pole_metro", "nom_pole", "lib_pole", "pole_nom",
    "polemetrop", "pole",
)  # fmt: skip
LABEL_FIELDS = ("etiquette_dpe", "classe_bilan_dpe")
OLD_LABEL_FIELDS = ("classe_consommation_energie",)
DPE_KEY_FIELDS = ("numero_dpe", "n°dpe", "n_dpe", "identifiant_dpe")
DPE_DATE_FIELDS = ("date_etablissement_dpe",)

# "epci_nom" ends like "nom" and is not the name of the commune.
_OTHER_LEVELS = frozenset(("epci", "siren", "dep", "departement", "reg", "region", "arr", "can", "canton", "iris"))
_INCOME_KINDS = ("disp", "dec", "")
_INSEE = re.compile(r"\d[\dAB]\d{3}")


class GridColumns(NamedTuple):
    """Names of the fields of the Filosofi grid, None where absent."""

    persons: str | None
    income_sum: str | None
    households: str | None
    poor_households: str | None
    imputed: str | None


class IncomeColumn(NamedTuple):
    """A Filosofi field; `kind` is "disp" (disposable), "dec" (declared) or "" (unsaid), `year` is four digits."""

    name: str
    kind: str
    year: int


class DpeColumns(NamedTuple):
    label: str
    key: str | None
    date: str | None


class CommuneColumns(NamedTuple):
    code: str
    name: str | None
    epci: str | None


def find_column(columns: Iterable[str], names: Sequence[str], not_among: frozenset = frozenset()) -> str | None:
    """Return the column that bears one of the official names, the first of them first; None without.

    Case, accents and spaces for underscores do not matter. A whole name is preferred; otherwise the
    shortest that ends with it after "_", as joins and other tools put a prefix, unless the prefix
    has a word of `not_among`.
    """
    plain = {}
    for column in columns:
        plain.setdefault(_plain(column), column)
    for name in names:
        if name in plain:
            return plain[name]
    for name in names:
        prefixed = [known for known in plain if known.endswith("_" + name)]
        prefixed = [known for known in prefixed if not_among.isdisjoint(known[: -len(name)].split("_"))]
        if prefixed:
            return plain[min(prefixed, key=len)]
    return None


def _plain(column):
    decomposed = unicodedata.normalize("NFD", str(column).strip().lstrip("\ufeff"))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold().replace(" ", "_")


def grid_columns(columns: Iterable[str]) -> GridColumns:
    """Return the fields of the Filosofi grid of 200 m squares (2015, 2017, 2019 names).

    Raises InputError("grid_fields_missing", fields) when it has neither `ind` and `ind_snv` nor
    `men` and `men_pauv`.
    """
    columns = list(columns)
    found = GridColumns(
        find_column(columns, ("ind",)),
        find_column(columns, ("ind_snv",)),
        find_column(columns, ("men",)),
        find_column(columns, ("men_pauv",)),
        find_column(columns, ("i_est_200", "i_est_cr")),
    )
    has_income = found.persons is not None and found.income_sum is not None
    has_poverty = found.households is not None and found.poor_households is not None
    if not has_income and not has_poverty:
        raise InputError("grid_fields_missing", fields=_listed(columns))
    return found


def iris_columns(columns: Iterable[str]) -> tuple[IncomeColumn | None, IncomeColumn | None]:
    """Return the fields of the median income and of the poverty rate at 60 %, None where absent.

    `MED21`, `DEC_MED21`, `DISP_MED21`, `TP6021`… of any year: disposable income before declared
    before unsaid, then the latest year; the poverty rate of the same kind and year as the income
    where there is one. Raises InputError("iris_fields_missing", fields) when there is neither.
    """
    columns = list(columns)
    income = _best(_income_columns(columns, "MED"))
    rates = _income_columns(columns, "TP60")
    same = [rate for rate in rates if income is not None and rate[1:] == income[1:]]
    poverty = _best(same or rates)
    if income is None and poverty is None:
        raise InputError("iris_fields_missing", fields=_listed(columns))
    return income, poverty


def _income_columns(columns, variable):
    pattern = re.compile(rf"(?:^|_)(?:(DEC|DISP)_)?{variable}(\d\d)$", re.IGNORECASE)
    found = []
    for column in columns:
        match = pattern.search(str(column).strip())
        if match:
            found.append(IncomeColumn(column, (match[1] or "").casefold(), 2000 + int(match[2])))
    return found


def _best(candidates):
    return min(candidates, key=lambda c: (_INCOME_KINDS.index(c.kind), -c.year, len(c.name)), default=None)


def dpe_columns(columns: Iterable[str]) -> DpeColumns:
    """Return the fields of the energy performance certificates (ADEME, since July 2021; BDNB).

    Raises InputError("dpe_old_method", field) for the certificates before July 2021, whose classes
    are not comparable, and InputError("dpe_label_missing", fields) without any class.
    """
    columns = list(columns)
    label = find_column(columns, LABEL_FIELDS)
    if label is None:
        old = find_column(columns, OLD_LABEL_FIELDS)
        if old is not None:
            raise InputError("dpe_old_method", field=old)
        raise InputError("dpe_label_missing", fields=_listed(columns))
    return DpeColumns(label, find_column(columns, DPE_KEY_FIELDS), find_column(columns, DPE_DATE_FIELDS))


def commune_columns(frame: pd.DataFrame) -> CommuneColumns:
    """Return the fields of the INSEE code, the name and the EPCI (its name, else its SIREN).

    The code is the first field so named whose values look like INSEE codes.
    Raises InputError("commune_code_missing", fields) without one.
    """
    columns = list(frame.columns)
    rest = list(columns)
    code = find_column(rest, CODE_FIELDS, _OTHER_LEVELS)
    while code is not None and not _holds_insee_codes(frame[code]):
        rest.remove(code)
        code = find_column(rest, CODE_FIELDS, _OTHER_LEVELS)
    if code is None:
        raise InputError("commune_code_missing", fields=_listed(columns))
    rest = [column for column in columns if column != code]
    epci = find_column(rest, EPCI_FIELDS) or find_column(rest, SIREN_FIELDS)
    name = find_column([column for column in rest if column != epci], NAME_FIELDS, _OTHER_LEVELS)
    return CommuneColumns(code, name, epci)


def _holds_insee_codes(values):
    codes = codes_as_text(values, 5).dropna()
    return len(codes) > 0 and codes.map(lambda code: _INSEE.fullmatch(code) is not None).mean() > 0.5


def codes_as_text(values: pd.Series, digits: int = 0) -> pd.Series:
    """Return codes as text: 62498.0 and "62498.0" give "62498"; numbers get zeros up to `digits`.

    NULL and blanks give None.
    """
    texts = [_code(value, digits) for value in values.tolist()]
    return pd.Series(texts, index=values.index, name=values.name, dtype=object)


def _code(value, digits):
    if value is None or value is pd.NA or value != value:
        return None
    text = str(value).strip()
    whole, point, decimals = text.partition(".")
    if point and whole.isdigit() and not decimals.strip("0"):
        text = whole
    return (text.zfill(digits) if text.isdigit() else text) or None


def _listed(columns):
    shown = ", ".join(str(column) for column in columns[:20])
    return shown + (", …" if len(columns) > 20 else "")
