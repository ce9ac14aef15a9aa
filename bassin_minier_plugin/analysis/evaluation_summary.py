"""The figures of an evaluation per EPCI, strand and phase, and over them."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import pandas as pd

from .evaluation import (
    LEVELS,
    STAGES,
    frames_of,
    indicator_table,
    milestone_table,
    moved_targets,
    operation_figures,
    phase_dates,
    time_elapsed,
)

_NOT_MOVED = ("added", "deleted")


class Evaluation(NamedTuple):
    """`summary`: one row per group; the other tables have one row per thing. `operations`: see `operation_figures`."""

    summary: pd.DataFrame
    operations: pd.DataFrame
    milestones: pd.DataFrame
    indicators: pd.DataFrame
    targets: pd.DataFrame


def evaluate(now: dict, then: dict, settings: dict[str, str], day: str) -> Evaluation:
    """Evaluate the sheets `now` against those of the baseline `then`, on an ISO day.

    `summary` has for each level of `LEVELS` one row per group (the class that is blank has its own, with NULL): the
    funnel `operations…`, `dwellings_<stage>`, `eur_<stage>` with `…_unknown`; `time_elapsed` and `…_delivered_share`
    (0–1); milestones; the same targets at the baseline, by the classes of the baseline; indicators. A sum is NaN where
    no figure is known. Raises what `phase_dates` raises.
    """
    frames, frozen = frames_of(now), frames_of(then)
    operations, before = operation_figures(frames), operation_figures(frozen)
    milestones, indicators = milestone_table(frames, day), indicator_table(frames, frozen, day)
    targets = moved_targets(frames, frozen)
    parts = (operations, before, milestones, indicators, targets)
    phases = phase_dates(settings)
    rows = []
    for level, classes in LEVELS.items():
        keys = sorted(set().union(*(_keys(one, classes) for one in (operations, before, targets))), key=_order)
        cut = [_by_key(one, classes) for one in parts]
        for key in keys or ([()] if not classes else []):
            own = [found.get(key, part.iloc[:0]) for found, part in zip(cut, parts)]
            told = dict(zip(classes, key))
            row = {"level": level, **{name: told.get(name) for name in ("epci", "strand", "phase")}}
            rows.append({**row, **_figures(*own), **_calendar(own[0], told.get("phase"), level, phases, day)})
    return Evaluation(_typed(pd.DataFrame(rows)), operations, milestones, indicators, targets)


def _plain(value):
    return None if value is None or value != value else value


def _keys(frame: pd.DataFrame, classes) -> set[tuple]:
    return (
        {tuple(map(_plain, key)) for key in frame[list(classes)].itertuples(index=False, name=None)}
        if classes
        else {()}
    )


def _order(key: tuple):
    return [(part is None, part if part is not None else "") for part in key]


def _by_key(frame: pd.DataFrame, classes) -> dict[tuple, pd.DataFrame]:
    if not classes:
        return {(): frame}
    keys = [tuple(map(_plain, key)) for key in frame[list(classes)].itertuples(index=False, name=None)]
    places: dict[tuple, list[int]] = {}
    for position, key in enumerate(keys):
        places.setdefault(key, []).append(position)
    return {key: frame.iloc[rows] for key, rows in places.items()}


def _sum(column: pd.Series) -> float:
    known = column.dropna().tolist()
    return math.fsum(known) if known else np.nan


def _figures(operations, before, milestones, indicators, targets) -> dict:
    going, then = operations[operations["reached"] >= 0], before[before["reached"] >= 0]
    figures = {"operations": len(going)}
    for rank, stage in enumerate(STAGES[1:], 1):
        figures[f"operations_{stage}"] = int((going["reached"] >= rank).sum())
    figures["operations_abandoned"] = len(operations) - len(going)
    for kind, names in (("dwellings", STAGES), ("eur", (*STAGES, "paid"))):
        figures.update({f"{kind}_{stage}": _sum(going[f"{kind}_{stage}"]) for stage in names})
        figures[f"{kind}_unknown"] = int(going[f"{kind}_unknown"].sum())
    overdue = milestones.loc[milestones["state"] == "overdue", "days_late"]
    figures.update(
        milestones=len(milestones),
        milestones_done=int(milestones["state"].isin(["done", "done_late"]).sum()),
        milestones_late=len(overdue),
        late_days_mean=float(overdue.mean()) if len(overdue) else np.nan,
        late_days_max=float(overdue.max()) if len(overdue) else np.nan,
        milestones_done_late=int((milestones["state"] == "done_late").sum()),
        operations_baseline=len(then),
        operations_added=int((targets["target"] == "added").sum()),
        operations_deleted=int((targets["target"] == "deleted").sum()),
        targets_moved=int((~targets["target"].isin(_NOT_MOVED)).sum()),
        dwellings_planned_baseline=_sum(then["dwellings_planned"]),
        eur_planned_baseline=_sum(then["eur_planned"]),
        indicators=len(indicators),
        indicators_known=int(indicators["progress"].notna().sum()),
        indicators_met=int(indicators["met"].fillna(0).sum()),
        progress_median=float(indicators["progress"].median()) if indicators["progress"].notna().any() else np.nan,
    )
    return figures


def _calendar(operations, phase, level: str, phases: dict, day: str) -> dict:
    """Time elapsed against delivery. Where no phase is asked, the time is that of all phases together."""
    span = None
    if "phase" in LEVELS[level]:
        span = phases.get(int(phase)) if phase is not None else None
    elif phases:
        span = min(start for start, _ in phases.values()), max(end for _, end in phases.values())
    elapsed = time_elapsed(span, day) if span else np.nan
    going = operations[operations["reached"] >= 0]
    shares = {
        "operations_delivered_share": float((going["reached"] >= 3).mean()) if len(going) else np.nan,
        **{f"{kind}_delivered_share": _share(going, kind) for kind in ("dwellings", "eur")},
    }
    lead = shares["dwellings_delivered_share"]
    lead = shares["operations_delivered_share"] if np.isnan(lead) else lead
    return {"time_elapsed": elapsed, **shares, "delivery_gap": lead - elapsed}


def _share(going: pd.DataFrame, kind: str) -> float:
    """Delivered over planned, of the operations of which both are known."""
    known = going[going[[f"{kind}_planned", f"{kind}_delivered"]].notna().all(axis=1)]
    planned = known[f"{kind}_planned"].sum()
    return float(known[f"{kind}_delivered"].sum() / planned) if planned > 0 else np.nan


def _typed(table: pd.DataFrame) -> pd.DataFrame:
    """Whole numbers as Int64; dwellings are whole too, and NULL where none is known."""
    for name in table.columns:
        if name in ("level", "epci", "strand"):
            table[name] = table[name].astype(object)
        elif name == "phase" or (name.startswith(("dwellings_", "late_days_max")) and "share" not in name):
            table[name] = table[name].astype(float).astype("Int64")
        elif name.startswith(("operations", "milestones", "indicators", "targets")) or name.endswith("_unknown"):
            table[name] = table[name] if name.endswith("_share") else table[name].astype("Int64")
    return table
