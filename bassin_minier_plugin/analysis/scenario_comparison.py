"""Two scenarios side by side, and several stakeholders' ones together: who enters, who leaves, who is disputed."""

from __future__ import annotations

import numpy as np
import pandas as pd

ALWAYS, DISPUTED, NEVER = "always", "disputed", "never"


def rank_shifts(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Return how many places each estate wins (positive) or loses, (n,), NaN without a rank on one side."""
    return np.asarray(before, dtype=float) - np.asarray(after, dtype=float)


def compared(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """Return what changes between two scenarios of the same estates, on the index of `before`.

    `before`, `after`: `rank` (NaN without a score) and `chosen` (bool). Columns: `rank_before`, `rank_after`,
    `shift` (places won), `change`: "enters", "leaves", "stays" in the programme, or "" for those in neither.
    """
    chosen, then = before["chosen"].to_numpy(dtype=bool), after["chosen"].to_numpy(dtype=bool)
    change = np.select([~chosen & then, chosen & ~then, chosen & then], ["enters", "leaves", "stays"], "")
    ranks = before["rank"].to_numpy(dtype=float), after["rank"].to_numpy(dtype=float)
    columns = {"rank_before": ranks[0], "rank_after": ranks[1], "shift": rank_shifts(*ranks), "change": change}
    return pd.DataFrame(columns, index=before.index)


def group_totals(chosen: np.ndarray, dwellings: np.ndarray, group: np.ndarray) -> pd.DataFrame:
    """Return estates and dwellings chosen in each group, on the sorted groups; no group is ""."""
    names = pd.Series(np.asarray(group, dtype=object)).fillna("").astype(str)
    counted = pd.DataFrame(
        {"group": names, "estates": np.asarray(chosen, dtype=int), "dwellings": np.where(chosen, dwellings, 0.0)}
    )
    return counted.groupby("group", sort=True).sum()


def disagreement(ranks: np.ndarray, top: int) -> pd.DataFrame:
    """Return how far several sets of weights disagree on each estate, index 0 to n - 1.

    `ranks`: (n, m), one column for each set, NaN where the estate has no rank in it. Columns, of the sets that rank
    the estate: `sets_n`, `rank_best`, `rank_worst`, `rank_spread` (worst - best), `sets_top` (how many put it among
    the first `top`), `sets_top_share` (0-1) and `agreement`: "always" in the top, "never", or "disputed".
    An estate that no set ranks has NULL everywhere, and 0 for `sets_n`.
    """
    ranks = np.asarray(ranks, dtype=float)
    known = ~np.isnan(ranks)
    sets = known.sum(axis=1)
    best = np.where(known, ranks, np.inf).min(axis=1, initial=np.inf)
    worst = np.where(known, ranks, -np.inf).max(axis=1, initial=-np.inf)
    inside = (np.where(known, ranks, np.inf) <= top).sum(axis=1)
    is_ranked = sets > 0
    share = np.divide(inside, sets, out=np.full(len(ranks), np.nan), where=is_ranked)
    agreement = np.select([~is_ranked, share == 1.0, share == 0.0], [None, ALWAYS, NEVER], DISPUTED)
    whole = {"rank_best": best, "rank_worst": worst, "rank_spread": worst - best, "sets_top": inside}
    columns = {"sets_n": pd.array(sets, dtype="Int64")}
    for name, figures in whole.items():
        columns[name] = pd.array(np.where(is_ranked, figures, np.nan), dtype="Int64")
    columns["sets_top_share"] = share
    columns["agreement"] = pd.Series(agreement, dtype=object)
    return pd.DataFrame(columns)
