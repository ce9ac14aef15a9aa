"""How the fictitious sheets came to be what they are: who saved what and when, from the signature on."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd

from .operation_lines import numbered_lines
from .operation_words import AUTHORS, MILESTONES

_PATHS = {
    "study": ("study",),
    "scheduled": ("study", "scheduled"),
    "committed": ("study", "scheduled", "committed"),
    "in_works": ("study", "scheduled", "committed", "in_works"),
    "delivered": ("study", "scheduled", "committed", "in_works", "delivered"),
    "abandoned": ("study", "scheduled", "abandoned"),
}
_STAGES = {
    "avant": "Vue dessinée avant travaux (fictive)",
    "chantier": "Vue dessinée du chantier (fictive)",
    "apres": "Vue dessinée après travaux (fictive)",
}
_MADE_AT_SIGNATURE = 0.75
_RESTATED = 14
REVIEW = "review"


def write_story(
    rng: np.random.Generator, tables: dict[str, pd.DataFrame], broken: dict[str, list[str]], signed: date, as_of: date
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Return (saves, changes, photos) and add `operation_attachment` to the tables; dates become ISO text."""
    operations = tables["operation"]
    wrong = {one for found in broken.values() for one in found}
    saves, changes, photos = [], [], []
    without_photos = set(broken["works_have_photo"])
    restated = _restated(rng, operations, wrong)
    lines = {name: frame.groupby("operation").indices for name, frame in tables.items() if name != "operation"}
    for row, sheet in enumerate(operations.to_dict("records")):
        steps = _steps(rng, sheet, signed, as_of)
        own = {name: frame.iloc[lines[name].get(sheet["uuid"], [])] for name, frame in tables.items() if name in lines}
        found = _own_changes(sheet, steps, own, broken)
        found += _funding_changes(steps, own["operation_funding"])
        found += _measures(tables, steps, own["operation_indicator"])
        found += _milestone_changes(tables, steps, own["operation_milestone"])
        if row in restated:
            found += _restatement(rng, sheet, steps, own)
        authors = rng.choice(AUTHORS, len(steps))
        saves += [
            (sheet["uuid"], n, _moment(rng, day), author) for n, ((_, day), author) in enumerate(zip(steps, authors))
        ]
        changes += [(sheet["uuid"], *one) for one in found if one[-1] != one[-2]]
        if sheet["uuid"] not in without_photos:
            photos += _photos(rng, sheet, steps)
    for name in ("start_date", "end_date"):
        operations[name] = [day.isoformat() for day in operations[name]]
    columns = ["operation", "save", "path", "caption", "kind", "strand", "stage", "seed"]
    pictures = numbered_lines(rng, pd.DataFrame(photos, columns=columns))
    tables["operation_attachment"] = pictures.drop(columns=["strand", "stage", "seed"])
    return (
        pd.DataFrame(saves, columns=["operation", "save", "moment", "author"]),
        pd.DataFrame(changes, columns=["operation", "save", "table", "row", "field", "old", "new"]),
        pictures[["path", "strand", "stage", "seed"]],
    )


def _steps(rng: np.random.Generator, sheet: dict, signed: date, as_of: date) -> list[tuple[str, date]]:
    """(status or review, day) of each save, in order; the first makes the sheet."""
    path, start = _PATHS[sheet["status"]], sheet["start_date"]
    is_begun = "in_works" in path
    made = signed + timedelta(days=int(rng.integers(0, 46)))
    latest = min(start - timedelta(days=200), as_of - timedelta(days=400))
    if rng.random() > _MADE_AT_SIGNATURE and latest > signed + timedelta(days=90):
        made = signed + timedelta(days=int(rng.integers(60, (latest - signed).days)))
    room = (as_of - made).days
    day = {"study": made, "in_works": start + timedelta(days=int(rng.integers(0, 11)))}
    day["delivered"] = sheet["end_date"] + timedelta(days=int(rng.integers(3, 21)))
    day["abandoned"] = made + timedelta(days=int(room * rng.uniform(0.5, 0.9)))
    day["committed"] = (
        start - timedelta(days=int(rng.integers(60, 161)))
        if is_begun
        else as_of - timedelta(days=int(rng.integers(20, 121)))
    )
    until = {"committed": day["committed"], "abandoned": day["abandoned"]}.get(path[2] if len(path) > 2 else "", as_of)
    day["scheduled"] = made + timedelta(days=int((until - made).days * rng.uniform(0.3, 0.8)))
    known = [(status, day[status]) for status in path]
    # what was so already when the sheet was made
    first = max(n for n, (_, at) in enumerate(known) if at <= made + timedelta(days=10))
    steps = [(known[first][0], made), *known[first + 1 :]]
    if sheet["status"] == "in_works":
        steps.append((REVIEW, as_of - timedelta(days=int(rng.integers(2, 26)))))
    return steps


def _moment(rng: np.random.Generator, day: date) -> str:
    """An hour of a working day, UTC."""
    worked = day - timedelta(days=max(day.weekday() - 4, 0)) if day.day > 3 else day
    hour, minute, second = rng.integers(7, 16), rng.integers(0, 60), rng.integers(0, 60)
    return f"{worked.isoformat()}T{hour:02d}:{minute:02d}:{second:02d}.000Z"


def _save_of(steps: list[tuple[str, date]], *statuses: str) -> int:
    """The number of the first save that brought one of these, 0 if the sheet was made so."""
    return next((n for n, (status, _) in enumerate(steps) if status in statuses and n > 0), 0)


def _own_changes(sheet: dict, steps, own: dict[str, pd.DataFrame], broken: dict[str, list[str]]) -> list[tuple]:
    """(save, table, row, field, old, new) of the sheet's own row."""

    def change(save: int, field: str, old, new) -> tuple:
        return (save, "operation", sheet["uuid"], field, old, new)

    found, last = [], len(steps) - 1
    for save in range(1, len(steps)):
        if steps[save][0] != REVIEW:
            found.append(change(save, "status", steps[save - 1][0], steps[save][0]))
    committed, ended = _save_of(steps, "committed"), _save_of(steps, "delivered", REVIEW)
    if committed and pd.notna(sheet["dwellings_committed"]):
        found.append(change(committed, "dwellings_committed", None, int(sheet["dwellings_committed"])))
        found.append(change(committed, "dwellings_delivered", None, 0))
    if ended and pd.notna(sheet["dwellings_delivered"]):
        found.append(change(ended, "dwellings_delivered", 0, int(sheet["dwellings_delivered"])))
    if sheet["uuid"] in broken["funding_equals_cost"] and last:
        plan = float(own["operation_funding"]["planned"].sum())
        found.append(change(last, "cost_eur", plan, float(sheet["cost_eur"])))
    if sheet["uuid"] in broken["dates_inside_phase"]:
        due = own["operation_milestone"].set_index("name")["due_date"][MILESTONES[-1]]
        found.append(change(last, "end_date", due, sheet["end_date"].isoformat()))
    return found


def _funding_changes(steps, own: pd.DataFrame) -> list[tuple]:
    """What was committed and paid on the way."""
    found = []
    committed, ended = _save_of(steps, "committed"), _save_of(steps, "delivered", REVIEW)
    for line in own.itertuples(index=False):
        if committed:
            found.append((committed, "operation_funding", line.uuid, "committed", None, line.committed))
            found.append((committed, "operation_funding", line.uuid, "paid", None, 0.0))
        if ended:
            found.append((ended, "operation_funding", line.uuid, "paid", 0.0, line.paid))
    return found


def _measures(tables: dict[str, pd.DataFrame], steps, own: pd.DataFrame) -> list[tuple]:
    """The values measured by the end of the works or the yearly review, not after it."""
    found, ended = [], _save_of(steps, "delivered", REVIEW)
    for row, line in own.iterrows() if ended else ():
        day = min(line["at"], steps[ended][1].isoformat())
        tables["operation_indicator"].at[row, "at"] = day
        found.append((ended, "operation_indicator", line["uuid"], "value", None, line["value"]))
        found.append((ended, "operation_indicator", line["uuid"], "at", None, day))
    return found


def _milestone_changes(tables: dict[str, pd.DataFrame], steps, own: pd.DataFrame) -> list[tuple]:
    """A milestone is ticked off by the first save after it; none later than the last save."""
    found, days = [], [day for _, day in steps]
    for row, line in own.iterrows():
        if line["done_date"] is None:
            continue
        done = min(date.fromisoformat(line["done_date"]), days[-1])
        tables["operation_milestone"].at[row, "done_date"] = done.isoformat()
        save = next(n for n, day in enumerate(days) if day >= done)
        if save:
            found.append((save, "operation_milestone", line["uuid"], "done_date", None, done.isoformat()))
    return found


def _restated(rng: np.random.Generator, operations: pd.DataFrame, wrong: set[str]) -> set[int]:
    """Sheets whose target was moved once."""
    moved = operations["status"].isin(["committed", "in_works", "delivered", "scheduled"])
    fit = np.flatnonzero(moved & ~operations["uuid"].isin(wrong))
    return set(rng.permutation(fit)[:_RESTATED].tolist())


def _restatement(rng: np.random.Generator, sheet: dict, steps, own: dict[str, pd.DataFrame]) -> list[tuple]:
    """More dwellings were planned, or an earlier end, and more was expected of the first indicator."""
    save = _save_of(steps, "scheduled", "committed", "in_works", "delivered")
    if not save:
        return []
    found = []
    if sheet["strand"] == "estate":
        planned = int(sheet["dwellings_planned"])
        found.append((save, "operation", sheet["uuid"], "dwellings_planned", round(planned * 1.2) + 1, planned))
    else:
        span = sheet["end_date"] - sheet["start_date"]
        before = sheet["start_date"] + span * 2 / 3
        found.append((save, "operation", sheet["uuid"], "end_date", before.isoformat(), sheet["end_date"].isoformat()))
    line = own["operation_indicator"].iloc[0]
    before = round(line["baseline"] + 1.2 * (line["target"] - line["baseline"]), 1)
    if before >= 0:
        found.append((save, "operation_indicator", line["uuid"], "target", before, line["target"]))
    return found


def _photos(rng: np.random.Generator, sheet: dict, steps) -> list[tuple]:
    stages = {"avant": 0} if sheet["status"] != "study" and rng.random() < 0.35 else {}
    if sheet["status"] in ("in_works", "delivered"):
        stages["chantier"] = _save_of(steps, "in_works")
    if sheet["status"] == "delivered":
        stages["apres"] = _save_of(steps, "delivered")
    return [
        (sheet["uuid"], save, f"photos/{sheet['number']}_{stage}.jpg", _STAGES[stage], "photo", sheet["strand"], stage,
         int(rng.integers(0, 2**31)))
        for stage, save in stages.items()
    ]  # fmt: skip
