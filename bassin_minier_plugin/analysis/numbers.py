"""Numbers as French open data write them: decimal commas, thin spaces, secrecy codes."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .errors import InputError

SECRECY_CODES = frozenset({"", "s", "ns", "nd", "so", "c", "n/a", "na", "nan", "null", "none"})
_SPACES = {ord(space): None for space in " \t\r\n\u00a0\u202f\u2009'’"}
_FINITE_LIMIT = 1e15


def to_numbers(values: pd.Series) -> np.ndarray:
    """Return `values` as float64, shape (n,), NaN where the source says nothing.

    Text is read as French statistics publish it: `1 234,5`, `12 %`, and the codes of statistical
    secrecy ("s", "ns", "nd", "so") or blanks, which are missing and never zero. Infinite figures
    and those beyond 1e15, which no count or income can be, are missing too.
    Raises InputError("not_a_number", field, value, row) for any other text.
    """
    if pd.api.types.is_bool_dtype(values) or pd.api.types.is_numeric_dtype(values):
        numbers = values.to_numpy(dtype=float, na_value=np.nan)
    else:
        numbers = _read_text(values)
    return np.where(np.abs(numbers) < _FINITE_LIMIT, numbers, np.nan)


def _read_text(values: pd.Series) -> np.ndarray:
    codes, labels = pd.factorize(values, use_na_sentinel=True)
    read = np.empty(len(labels) + 1)
    read[-1] = np.nan
    for position, label in enumerate(labels):
        number = to_number(label)
        if number is None:
            row = int(np.argmax(codes == position)) + 1
            raise InputError("not_a_number", field=str(values.name), value=str(label)[:40], row=row)
        read[position] = number
    return read[codes]


def to_number(label) -> float | None:
    """One figure as `to_numbers` reads it: NaN where it says nothing, None where it is no number."""
    if isinstance(label, (bool, int, float, np.number)):
        return float(label)
    text = str(label).translate(_SPACES).removesuffix("%")
    if text.casefold() in SECRECY_CODES:
        return np.nan
    if text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        return float(text) if "_" not in text else None
    except ValueError:
        return None
