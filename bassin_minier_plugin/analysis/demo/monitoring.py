"""Fictitious outcomes of the estates before and after the first phase, for the evaluation to compare."""

from __future__ import annotations

import numpy as np
import pandas as pd

# What works do to vacancy, in points; they do nothing to removals.
EFFECT_POINTS = -2.0
_UNMEASURED = 0.04
MONITORING = 77


def make_monitoring(rng: np.random.Generator, estates: pd.DataFrame, tables: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Return one row per estate: `treated` (1: an operation that links to it is in works or delivered), its covariates,
    and in percent `vacancy_2017`, `vacancy_2021` (which works lower), `removals_2017`, `removals_2021` (which they do
    not change). A few are not measured: NaN.
    """
    begun = tables["operation"][tables["operation"]["status"].isin(["in_works", "delivered"])]
    links = tables["operation_link"]
    linked = links[(links["layer"] == "estates") & links["operation"].isin(begun["uuid"])]
    treated = estates["estate_id"].isin(linked["feature_key"].astype(str)).to_numpy()
    count = len(estates)
    decay = estates["condition_index"].fillna(estates["condition_index"].median()).to_numpy(dtype=float)
    before = np.clip(3 + 0.09 * decay + rng.normal(0, 1.5, count), 0.5, None)
    change = 0.5 + 0.015 * (decay - 50) + rng.normal(0, 1.6, count) + EFFECT_POINTS * treated
    removals = np.clip(rng.normal(8, 1.5, count), 1, None)
    frame = estates[["estate_id", "name", "landlord", "dwellings", "built_year", "condition_index"]].copy()
    frame["treated"] = treated.astype(int)
    frame["vacancy_2017"] = np.round(before, 1)
    frame["vacancy_2021"] = np.round(np.clip(before + change, 0, None), 1)
    frame["removals_2017"] = np.round(removals, 1)
    frame["removals_2021"] = np.round(np.clip(removals + rng.normal(0.3, 1.5, count), 0, None), 1)
    frame.loc[rng.permutation(count)[: round(_UNMEASURED * count)], "vacancy_2021"] = np.nan
    frame["notice"] = estates["notice"]
    return frame.assign(geometry=estates["geometry"])
