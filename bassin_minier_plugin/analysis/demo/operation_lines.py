"""The lines of the fictitious sheets: links, partners, funding, milestones, indicators."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd

from .operation_words import MILESTONES, funders_of, indicators_of, partners_of

_STEPS = ("study", "scheduled", "committed", "in_works", "delivered")
_YEARS = 4


def lines_of(
    rng: np.random.Generator,
    operations: pd.DataFrame,
    chosen: pd.DataFrame,
    second: pd.Series,
    places: pd.DataFrame,
    as_of: date,
) -> dict[str, pd.DataFrame]:
    """Return the child tables, each row with `uuid`, `operation` and `save` 0; amounts in euros excl. VAT."""
    rows: dict[str, list] = {name: [] for name in _COLUMNS}
    for position, sheet in enumerate(operations.to_dict("records")):
        place = places.iloc[chosen["place"].iat[position]]
        for at in (chosen["place"].iat[position], second.iat[position]):
            if at >= 0:
                linked = places.iloc[at]
                rows["operation_link"].append((sheet["uuid"], linked["role"], linked["key"], linked["label"]))
        funders = funders_of(place, sheet["strand"], sheet["lead"], rng)
        for partner in partners_of(place, sheet["strand"], sheet["lead"], [name for name, _ in funders]):
            rows["operation_partner"].append((sheet["uuid"], *partner))
        rows["operation_funding"] += _funding(rng, sheet, funders, as_of)
        rows["operation_milestone"] += _milestones(rng, sheet, as_of)
        rows["operation_indicator"] += _indicators(rng, sheet, chosen["kind"].iat[position], as_of)
    made = {}
    for table, columns in _COLUMNS.items():
        frame = pd.DataFrame(rows[table], columns=["operation", *columns])
        made[table] = numbered_lines(rng, frame.assign(save=0))
    return made


def numbered_lines(rng: np.random.Generator, frame: pd.DataFrame) -> pd.DataFrame:
    """The lines with a uuid each, drawn from the same stream of chance."""
    drawn = rng.bytes(16 * len(frame)).hex()
    parts = [drawn[32 * row : 32 * row + 32] for row in range(len(frame))]
    ids = [f"{one[:8]}-{one[8:12]}-4{one[13:16]}-a{one[17:20]}-{one[20:]}" for one in parts]
    return frame.assign(uuid=ids)


_COLUMNS = {
    "operation_link": ("layer", "feature_key", "label"),
    "operation_partner": ("organisation", "role"),
    "operation_funding": ("funder", "year", "planned", "committed", "paid"),
    "operation_milestone": ("name", "due_date", "done_date"),
    "operation_indicator": ("name", "unit", "baseline", "target", "value", "at"),
}


def _funding(rng: np.random.Generator, sheet: dict, funders: list[tuple[str, float]], as_of: date) -> list[tuple]:
    """The plan by funder and year: whole hundreds of euros, the rest with the lead in the last year."""
    years = np.arange(sheet["start_date"].year, min(sheet["end_date"].year, sheet["start_date"].year + _YEARS - 1) + 1)
    shares = np.array([share for _, share in funders])
    weight = rng.dirichlet(np.full(len(years), 4.0), len(funders))
    planned = np.round(sheet["cost_eur"] * shares[:, None] * weight, -2)
    planned[-1, -1] += sheet["cost_eur"] - planned.sum()
    committed, paid = _progress(sheet["status"], planned, years, as_of)
    return [
        (sheet["uuid"], funder, int(year), float(planned[row, column]), *_known(committed, paid, row, column))
        for row, (funder, _) in enumerate(funders)
        for column, year in enumerate(years)
    ]


def _known(committed, paid, row: int, column: int) -> tuple[float | None, float | None]:
    return tuple(None if one is None else float(one[row, column]) for one in (committed, paid))


def _progress(status: str, planned: np.ndarray, years: np.ndarray, as_of: date):
    """What of the plan is committed and paid; None while nobody knows."""
    nothing = np.zeros_like(planned)
    if status == "study":
        return None, None
    if status in ("scheduled", "abandoned"):
        return nothing, nothing
    if status == "committed":
        return planned, nothing
    if status == "delivered":
        return planned, planned
    spent = np.select([years < as_of.year, years == as_of.year], [1.0, 0.6], 0.0)
    return planned, np.floor(planned * spent / 100) * 100


def _milestones(rng: np.random.Generator, sheet: dict, as_of: date) -> list[tuple]:
    """Each is due at its share of the works; those that the status has passed are done, a third of them late."""
    start, end = sheet["start_date"], sheet["end_date"]
    due = [start - timedelta(days=420), start - timedelta(days=100), start + timedelta(days=10)]
    due += [start + (end - start) / 2, end]
    passed = _STEPS.index(sheet["status"]) if sheet["status"] in _STEPS else 1
    rows = []
    for step, (name, day) in enumerate(zip(MILESTONES, due)):
        # half of the works is reached by those that are through most of their time
        is_done = step < passed or (step == 3 and sheet["status"] == "in_works" and day < as_of - timedelta(days=200))
        if sheet["status"] == "in_works" and step == 2:
            is_done = True
        if sheet["status"] == "delivered":
            is_done = True
        late = int(rng.exponential(60)) if rng.random() < 0.35 else -int(rng.integers(0, 10))
        done = min(day + timedelta(days=late), as_of - timedelta(days=30)) if is_done else None
        rows.append((sheet["uuid"], name, day.isoformat(), done.isoformat() if done else None))
    if sheet["status"] in ("study", "abandoned"):
        return rows[:2]
    return rows[1:]


def _indicators(rng: np.random.Generator, sheet: dict, kind: str, as_of: date) -> list[tuple]:
    """Baseline and target for all, a measure for what is in works or delivered."""
    rows = []
    for name, unit, baseline, target in indicators_of(kind, rng):
        reached = {"delivered": rng.uniform(0.8, 1.1), "in_works": rng.uniform(0.0, 0.6)}.get(sheet["status"])
        value, day = None, None
        if reached is not None:
            value = round(max(baseline + reached * (target - baseline), 0.0), 1)
            day = (as_of - timedelta(days=int(rng.integers(35, 90)))).isoformat()
        rows.append((sheet["uuid"], name, unit, baseline, target, value, day))
    return rows
