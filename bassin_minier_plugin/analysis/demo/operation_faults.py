"""A few sheets that are wrong on purpose, so that each plausibility rule has something to say.

The one rule left out is that dates come in order: the store itself refuses such a sheet.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import numpy as np
import pandas as pd

_OVERRUN = timedelta(days=280)


def break_rules(rng: np.random.Generator, tables: dict[str, pd.DataFrame], epci: list[str]) -> dict[str, list[str]]:
    """Spoil the tables; return the operations by rule, none of them under two rules."""
    operations, taken = tables["operation"], set()
    broken: dict[str, list[str]] = {}

    def spoil(rule: str, count: int, is_fit: pd.Series, work: Callable[[int], None]):
        rows = [row for row in rng.permutation(np.flatnonzero(is_fit)) if row not in taken][:count]
        taken.update(rows)
        broken[rule] = [operations["uuid"].iat[row] for row in rows]
        for row in rows:
            work(row)

    status, is_estate = operations["status"], operations["strand"] == "estate"
    begun = status.isin(["committed", "in_works"])

    def put(name: str, change: Callable):
        def work(row: int):
            operations.at[row, name] = change(operations.loc[row])

        return work

    def without_lines(table: str, is_wanted: Callable[[pd.DataFrame], pd.Series] = lambda lines: lines["save"] >= 0):
        def work(row: int):
            lines = tables[table]
            gone = (lines["operation"] == operations["uuid"].iat[row]) & is_wanted(lines)
            tables[table] = lines[~gone].reset_index(drop=True)

        return work

    def without_lead(row: int):
        operations.at[row, "lead"] = None
        without_lines("operation_partner", lambda lines: lines["role"] == "Maîtrise d’ouvrage")(row)

    spoil("delivered_within_committed", 2, is_estate & (status == "delivered"), put(
        "dwellings_delivered", lambda sheet: sheet["dwellings_committed"] + 6))  # fmt: skip
    spoil("committed_within_planned", 2, is_estate & begun, put(
        "dwellings_committed", lambda sheet: sheet["dwellings_planned"] + 14))  # fmt: skip
    spoil("cost_per_dwelling", 2, is_estate & (status == "study"), put(
        "dwellings_planned", lambda sheet: max(int(sheet["cost_eur"] // 400_000), 1)))  # fmt: skip
    spoil("dpe_not_worse", 1, is_estate & status.isin(["study", "scheduled"]), put("dpe_after", lambda sheet: "G"))
    broken_dpe = operations["uuid"].isin(broken["dpe_not_worse"])
    operations.loc[broken_dpe, "dpe_before"] = "E"
    spoil("committed_has_lead", 1, ~is_estate & (status == "committed"), without_lead)
    spoil("committed_has_funder", 1, status == "committed", without_lines("operation_funding"))
    spoil("works_have_milestone", 1, status == "in_works", without_lines("operation_milestone"))
    spoil("works_have_photo", 2, status == "in_works", lambda row: None)  # the story gives it no photo
    spoil("dates_inside_phase", 2, status == "in_works", put(
        "end_date", lambda sheet: sheet["end_date"] + _OVERRUN))  # fmt: skip
    spoil("funding_equals_cost", 3, status == "scheduled", put(
        "cost_eur", lambda sheet: round(sheet["cost_eur"] * 1.09, -3)))  # fmt: skip
    spoil("footprint_inside_epci", 2, ~is_estate & (status == "study"), put(
        "epci", lambda sheet: epci[(epci.index(sheet["epci"]) + 1) % len(epci)]))  # fmt: skip
    return broken
