"""The tables of an evaluation as people read them, once for the HTML report and the workbook: the same figures."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from ..i18n import tr
from ..sheets.words import meanings
from .evaluation_words import evaluation_words, level_words, state_words, target_words


class Shown(NamedTuple):
    """`frame`: columns to show, in order, by field; `titles`: what each is called; codes are words already."""

    title: str
    frame: pd.DataFrame
    titles: list[str]


_SUMMARY = (
    *("operations", "operations_committed", "operations_in_works", "operations_delivered", "operations_abandoned"),
    *("dwellings_planned", "dwellings_committed", "dwellings_in_works", "dwellings_delivered", "dwellings_unknown"),
    *("eur_planned", "eur_committed", "eur_in_works", "eur_delivered", "eur_paid", "eur_unknown"),
    *("time_elapsed", "operations_delivered_share", "dwellings_delivered_share", "eur_delivered_share", "delivery_gap"),
    *("milestones", "milestones_done", "milestones_late", "late_days_mean", "late_days_max", "milestones_done_late"),
    *("operations_baseline", "operations_added", "operations_deleted", "targets_moved"),
    *("dwellings_planned_baseline", "eur_planned_baseline"),
    *("indicators", "indicators_known", "indicators_met", "progress_median"),
)


def summary_table(summary: pd.DataFrame) -> Shown:
    frame = _in_words(summary[["level", "epci", "strand", "phase", *_SUMMARY]])
    return _shown(tr("Evaluation"), frame)


def late_milestones(milestones: pd.DataFrame) -> Shown:
    late = milestones[milestones["state"].isin(["overdue", "done_late"])]
    late = late.sort_values(["state", "days_late", "number"], ascending=[False, False, True])
    columns = ["number", "title", "epci", "strand", "phase", "name", "due_date", "done_date", "state", "days_late"]
    return _shown(tr("Late milestones"), _in_words(late[columns]))


def moved(targets: pd.DataFrame) -> Shown:
    columns = ["number", "title", "epci", "strand", "phase", "target", "line", "before", "after", "change"]
    frame = _in_words(targets[columns])
    frame["target"] = targets["target"].map(target_words()).to_numpy()
    return _shown(tr("Targets moved"), frame)


def indicators(table: pd.DataFrame) -> Shown:
    columns = [
        *("number", "title", "epci", "strand", "phase", "name", "unit", "baseline", "target", "value", "at"),
        *("baseline_frozen", "target_frozen", "progress", "progress_frozen", "met"),
    ]
    return _shown(tr("Indicators"), _in_words(table.sort_values(["number", "name"])[columns]))


def pairs(table: pd.DataFrame) -> Shown:
    return _shown(tr("Pairs"), table)


def _shown(title: str, frame: pd.DataFrame) -> Shown:
    words = evaluation_words()
    return Shown(title, frame.reset_index(drop=True), [words.get(name, name) for name in frame.columns])


def _in_words(frame: pd.DataFrame) -> pd.DataFrame:
    frame = frame.copy()
    codes = {"level": level_words(), "strand": meanings()["strand"], "state": state_words()}
    for name, words in codes.items():
        if name in frame:
            frame[name] = [words.get(one) for one in frame[name]]
    frame["phase"] = frame["phase"].astype(float).astype("Int64")
    return frame


def cell(value):
    """A plain value: int, float, text or None where it is not known."""
    if value is None or value is pd.NA or value != value:
        return None
    if isinstance(value, np.integer):
        return int(value)
    return float(value) if isinstance(value, np.floating) else value
