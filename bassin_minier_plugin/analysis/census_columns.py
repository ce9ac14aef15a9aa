"""Census fields of executives and jobs, recognised by name in any vintage (INSEE, base-cc-emploi-pop-active)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

# What each figure may be called, the best first; \d\d is the year. C: additional exploitation, P: main one.
_PATTERNS = {
    "resident_executives": (r"C(\d\d)_ACT1564_CS3", r"C(\d\d)_ACTOCC1564_CS3", r"C(\d\d)_ACTOCC15P_CS3"),
    "resident_active": (r"C(\d\d)_ACT1564", r"C(\d\d)_ACTOCC1564", r"C(\d\d)_ACTOCC15P"),
    "executive_jobs": (r"C(\d\d)_EMPLT_CS3",),
    "jobs": (r"C(\d\d)_EMPLT", r"P(\d\d)_EMPLT"),
}
# Names without a year, of tables made from the census for teaching.
_PLAIN = {"resident_executives": ("pop_cadres",), "resident_active": ("pop_act_15p",)}
_INCOME = (r"(?<!DEC_)MED(\d\d)", r"DEC_MED(\d\d)")
FIGURES = tuple(_PATTERNS)


class CensusColumns(NamedTuple):
    """Field of each figure (None where absent), and the year of each as four digits (None where the name has none)."""

    fields: dict[str, str | None]
    years: dict[str, int | None]


def census_columns(columns: Iterable[str], given: dict[str, str]) -> CensusColumns:
    """Return the field of each figure: the one given, else that of the most recent year that has all those looked for.

    Where no year has them all, each figure has its own most recent year. A prefix that a join leaves before the name
    ("emploi_C21_EMPLT") does no harm.
    """
    columns = [str(one) for one in columns]
    found = {figure: _years_of(columns, patterns) for figure, patterns in _PATTERNS.items()}
    wanted = [figure for figure in FIGURES if not given.get(figure) and found[figure]]
    shared = set.intersection(*(set(found[figure]) for figure in wanted)) if wanted else set()
    fields, years = {}, {}
    for figure in FIGURES:
        year = max(shared or found[figure], default=None) if figure in wanted else None
        fields[figure] = given.get(figure) or (found[figure][year] if year is not None else _plain(columns, figure))
        years[figure] = year if year is not None else _year_in(fields[figure])
    return CensusColumns(fields, years)


def income_column(columns: Iterable[str]) -> str | None:
    """Return the field of the median income of the most recent year (Filosofi), disposable before declared."""
    columns = [str(one) for one in columns]
    for pattern in _INCOME:
        found = _years_of(columns, (pattern,))
        if found:
            return found[max(found)]
    return None


def _years_of(columns, patterns) -> dict[int, str]:
    """{year: field}, the best pattern first, then the shortest name."""
    found = {}
    for pattern in patterns:
        matcher = re.compile(rf"(?:^|_){pattern}$", re.IGNORECASE)
        for column in sorted(columns, key=len):
            match = matcher.search(column.strip())
            if match:
                found.setdefault(2000 + int(match[1]), column)
    return found


def _plain(columns, figure) -> str | None:
    by_lower = {column.strip().lower(): column for column in columns}
    return next((by_lower[name] for name in _PLAIN.get(figure, ()) if name in by_lower), None)


def _year_in(field: str | None) -> int | None:
    match = re.search(r"(?:^|_)[CP](\d\d)_", field or "", re.IGNORECASE)
    return 2000 + int(match[1]) if match else None
