"""Two tables that should be the same, and where they are not."""

from __future__ import annotations

import numpy as np
import pandas as pd

RELATIVE_TOLERANCE = 1e-9
_SHORT_NAME = 10


def compare_tables(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """Return one row per column of either table, in the order of `before`.

    Columns: `name`; `n_compared`, rows of either table; `n_different`, rows where one is missing and the other is
    not, where texts differ, or where numbers differ by more than 1e-9 of their size; `largest_difference`, for
    numbers; `example`, `value_before`, `value_after` for the first row that differs, as text. A column that only one
    table has differs everywhere, and a row that only one has, wherever it says something. Rows are matched on the
    first column of texts or whole numbers that is a key of both tables with the same values, else by place.
    What file formats do to a table is no difference: numbers kept as text, empty text for a missing one, and names
    that a Shapefile cut to ten characters.
    """
    before = before.rename(columns=_whole_names(before.columns, after.columns))
    before, after = _aligned(before, after)
    names = [*before.columns, *(name for name in after.columns if name not in before.columns)]
    rows = [_compare(name, before, after) for name in names]
    return pd.DataFrame(rows).astype({"n_compared": "Int64", "n_different": "Int64", "largest_difference": float})


def _whole_names(short: pd.Index, whole: pd.Index) -> dict[str, str]:
    cut = {}
    for name in short.difference(whole):
        candidates = [one for one in whole.difference(short) if len(name) == _SHORT_NAME and one.startswith(name)]
        if len(candidates) == 1:
            cut[name] = candidates[0]
    return cut


def _aligned(before: pd.DataFrame, after: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return both tables on one index, with rows of missing values where only the other has the row."""
    names = [name for name in before.columns if name in after.columns]
    keys = [name for name in names if _is_key(before[name]) and _is_key(after[name])]
    # A figure edited by hand is no longer a key of the same rows: better a column that agrees on all.
    key = next((name for name in keys if set(before[name]) == set(after[name])), keys[0] if keys else None)
    if key is None:
        before, after = before.reset_index(drop=True), after.reset_index(drop=True)
    else:
        before, after = before.set_index(key, drop=False), after.set_index(key, drop=False)
    every = before.index.union(after.index, sort=False)
    return before.reindex(every), after.reindex(every)


def _is_key(column: pd.Series) -> bool:
    return bool(len(column) and column.notna().all() and column.is_unique and _names_rows(column))


def _names_rows(column: pd.Series) -> bool:
    return column.dtype.kind != "f" or bool((column % 1 == 0).all())


def _compare(name: str, before: pd.DataFrame, after: pd.DataFrame) -> dict:
    row = {"name": name, "n_compared": len(before), "n_different": 0, "largest_difference": np.nan}
    row.update({"example": None, "value_before": None, "value_after": None})
    if name not in before or name not in after:
        return {**row, "n_different": len(before)}
    old, new = _same_kind(before[name], after[name])
    differs = _differs(old, new)
    row["n_different"] = int(differs.sum())
    if not differs.any():
        return row
    first = int(np.argmax(differs))
    row.update({"example": str(before.index[first]), "value_before": _text(old.iloc[first])})
    row["value_after"] = _text(new.iloc[first])
    if _are_numbers(old, new):
        gaps = np.abs(old.to_numpy(dtype=float) - new.to_numpy(dtype=float))
        row["largest_difference"] = float(np.nanmax(gaps)) if np.isfinite(gaps).any() else np.nan
    return row


def _same_kind(old: pd.Series, new: pd.Series) -> tuple[pd.Series, pd.Series]:
    old, new = (column.where(column != "", None) if column.dtype == object else column for column in (old, new))
    if _is_number(old) != _is_number(new):
        text, numbers = (new, old) if _is_number(old) else (old, new)
        read = pd.to_numeric(text, errors="coerce")
        if (read.isna() == text.isna()).all():
            return (numbers, read) if text is new else (read, numbers)
    return old, new


def _is_number(column: pd.Series) -> bool:
    return column.dtype.kind in "iuf"


def _are_numbers(old: pd.Series, new: pd.Series) -> bool:
    return _is_number(old) and _is_number(new)


def _differs(old: pd.Series, new: pd.Series) -> np.ndarray:
    gone_old, gone_new = old.isna().to_numpy(), new.isna().to_numpy()
    if _are_numbers(old, new):
        same = np.isclose(
            old.to_numpy(dtype=float), new.to_numpy(dtype=float), rtol=RELATIVE_TOLERANCE, atol=RELATIVE_TOLERANCE
        )
    else:
        same = old.astype(str).to_numpy() == new.astype(str).to_numpy()
    return (gone_old != gone_new) | ~(same | gone_old)


def _text(value) -> str | None:
    return None if value is None or value != value else str(value)
