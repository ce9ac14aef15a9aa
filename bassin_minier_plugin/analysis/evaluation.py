"""What a contract of operation sheets has come to on a day: the funnel, the calendar, the targets, the indicators.

A sheet is {table: rows}, as the store gives it. What a status rules out is zero (nothing is committed while an
operation is under study); what it calls for and the sheet does not say is unknown, and counted. Abandoned operations
are counted apart and are in no sum.
"""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from .errors import InputError

_REACHED = {"study": 0, "scheduled": 0, "committed": 1, "in_works": 2, "delivered": 3, "abandoned": -1}
STAGES = ("planned", "committed", "in_works", "delivered")
LEVELS = {
    "total": (),
    "phase": ("phase",),
    "strand": ("strand",),
    "epci": ("epci",),
    "epci_strand_phase": ("epci", "strand", "phase"),
}
_CLASSES = ("epci", "strand", "phase")
_SHEET = (
    *("uuid", "number", "title", *_CLASSES, "status", "end_date", "cost_eur"),
    *("dwellings_planned", "dwellings_committed", "dwellings_delivered"),
)
_LINES = {
    "operation_funding": ("uuid", "operation", "planned", "committed", "paid"),
    "operation_milestone": ("uuid", "operation", "name", "due_date", "done_date"),
    "operation_indicator": ("uuid", "operation", "name", "unit", "baseline", "target", "value", "at"),
}
_NUMBERS = (
    *("cost_eur", "dwellings_planned", "dwellings_committed", "dwellings_delivered", "phase"),
    *("planned", "committed", "paid", "baseline", "target", "value"),
)


def frames_of(sheets: dict[str, dict]) -> dict[str, pd.DataFrame]:
    """The tables of all sheets that an evaluation reads; numbers as float with NaN, text and dates (ISO) with None."""
    wanted = {"operation": _SHEET, **_LINES}
    found = {}
    for table, columns in wanted.items():
        rows = [[row.get(name) for name in columns] for sheet in sheets.values() for row in sheet[table]]
        frame = pd.DataFrame(rows, columns=list(columns), dtype=object)
        for name in columns:
            if name in _NUMBERS:
                frame[name] = pd.to_numeric(frame[name]).astype(float)
            else:
                frame[name] = frame[name].where(frame[name].notna(), None)
        found[table] = frame
    return found


def operation_figures(frames: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Return one row per operation: what classes it, `reached` (0 under study to 3 delivered, -1 abandoned), and
    `dwellings_<stage>`, `eur_<stage>`, `eur_paid`, `dwellings_unknown`, `eur_unknown` (True where a figure is missing).

    Dwellings: planned, committed and delivered are those of the sheet; in works are the committed ones of operations
    whose works have begun. Outside of the strand of estates a sheet that names no dwellings has none to count: NaN, not
    unknown. Euros (excl. VAT): planned is the cost of the sheet, else the funding planned where all lines say it;
    committed is the funding committed, and the same for the operations in works and delivered.
    """
    sheet = frames["operation"]
    reached = sheet["status"].map(_REACHED).astype(int)
    figures = sheet[["uuid", "number", "title", *_CLASSES, "status"]].assign(reached=reached)
    dwellings = sheet[["dwellings_planned", "dwellings_committed", "dwellings_delivered"]]
    concerned = (sheet["strand"] == "estate") | dwellings.notna().any(axis=1)
    stages = {
        "planned": dwellings["dwellings_planned"],
        "committed": _from_stage(dwellings["dwellings_committed"], reached, 1),
        "in_works": dwellings["dwellings_committed"].where(reached >= 2, 0.0),
        "delivered": _from_stage(dwellings["dwellings_delivered"], reached, 2),
    }
    unknown = pd.Series(False, index=sheet.index)
    for stage, amount in stages.items():
        figures[f"dwellings_{stage}"] = amount.where(concerned)
        unknown |= concerned & amount.isna()
    figures["dwellings_unknown"] = unknown & (reached >= 0)
    return _with_euros(figures, sheet, frames["operation_funding"], reached)


def _from_stage(amount: pd.Series, reached: pd.Series, stage: int) -> pd.Series:
    """Before its stage an amount that is not said is none."""
    return amount.where(amount.notna() | (reached >= stage), 0.0)


def _with_euros(figures, sheet, funding, reached) -> pd.DataFrame:
    lines = funding.groupby("operation")[["planned", "committed", "paid"]]
    total = lines.sum(min_count=1).reindex(sheet["uuid"]).set_axis(sheet.index)
    silent = lines.agg(lambda column: column.isna().any()).reindex(sheet["uuid"]).set_axis(sheet.index)
    silent = silent.astype(object).where(silent.notna(), True).astype(bool)  # no line at all
    planned = sheet["cost_eur"].where(sheet["cost_eur"].notna(), total["planned"].where(~silent["planned"]))
    begun = reached >= 1
    figures["eur_planned"] = planned
    figures["eur_committed"] = _from_stage(total["committed"], reached, 1)
    figures["eur_in_works"] = total["committed"].where(reached >= 2, 0.0)
    figures["eur_delivered"] = total["committed"].where(reached >= 3, 0.0)
    figures["eur_paid"] = _from_stage(total["paid"], reached, 1)
    figures["eur_unknown"] = (reached >= 0) & (planned.isna() | (begun & (silent["committed"] | silent["paid"])))
    return figures


def milestone_table(frames: dict[str, pd.DataFrame], day: str) -> pd.DataFrame:
    """Return the milestones of operations that go on, with `state` on an ISO day and `days_late`.

    "overdue": due before the day and not done by then; "done_late": done after it was due; "done", "to_come";
    "undated": no due date and not done. A date of completion after the day is not known on it.
    """
    table = _of_going(frames, "operation_milestone")
    done = table["done_date"].where(table["done_date"].map(lambda one: one is not None and one <= day), None)
    due = table["due_date"]
    states, days = [], []
    for one_due, one_done in zip(due, done):
        late = np.nan if one_due is None else float(_days(one_due, one_done or day))
        if one_done is not None:
            state = "done_late" if late > 0 else "done"
        elif one_due is None:
            state = "undated"
        else:
            state = "overdue" if late > 0 else "to_come"
        states.append(state)
        days.append(late if state in ("overdue", "done_late") else np.nan)
    return table.assign(done_date=done, state=states, days_late=np.array(days, dtype=float))


def indicator_table(frames, frozen, day: str) -> pd.DataFrame:
    """Return the indicators of operations that go on: as they are, as they were frozen, and their progress.

    `progress` = (value − baseline) / (target − baseline), whichever way the target lies; against the frozen baseline
    and target `progress_frozen`. NaN where a figure is unknown or the target is the baseline. `met`: 1 where the value
    is at the target or past it, else 0. A value measured after the day is not known on it.
    """
    table = _of_going(frames, "operation_indicator")
    is_early = table["at"].map(lambda one: one is None or one <= day).astype(bool)
    table["value"] = table["value"].where(is_early)
    then = frozen["operation_indicator"].set_index("uuid")[["baseline", "target"]]
    then = then.reindex(table["uuid"]).set_axis(table.index)
    table["baseline_frozen"], table["target_frozen"] = then["baseline"], then["target"]
    table["progress"] = _progress(table["value"], table["baseline"], table["target"])
    table["progress_frozen"] = _progress(table["value"], then["baseline"], then["target"])
    met = (table["progress"] >= 1 - 1e-12).astype(float)
    table["met"] = met.where(table["progress"].notna()).astype("Int64")
    return table


def _progress(value, baseline, target) -> pd.Series:
    way = target - baseline
    return (value - baseline) / way.where(way != 0)


def _of_going(frames, table: str) -> pd.DataFrame:
    sheet = frames["operation"]
    own = sheet.loc[sheet["status"] != "abandoned", ["uuid", "number", "title", *_CLASSES]]
    own = own.rename(columns={"uuid": "operation"})
    return frames[table].merge(own, on="operation", how="inner")


def moved_targets(frames, frozen) -> pd.DataFrame:
    """Return what was restated since the baseline: one row per target, with `before` and `after` as plain text.

    `target`: dwellings_planned, cost_eur, end_date, phase; milestone_due, milestone_removed; indicator_target,
    indicator_baseline, indicator_removed; or the operation itself: added, deleted, abandoned. `change`: after − before,
    in dwellings, euros, days or the unit of the indicator; NaN where one is unknown. The classes are those of now, for
    a deleted operation those of the baseline.
    """
    now, then = (one["operation"].set_index("uuid") for one in (frames, frozen))
    both = now.index.intersection(then.index)
    rows = [(uuid, "added", None, None, None) for uuid in now.index.difference(then.index)]
    rows += [(uuid, "deleted", None, None, None) for uuid in then.index.difference(now.index)]
    for uuid in both:
        if now.at[uuid, "status"] == "abandoned" and then.at[uuid, "status"] != "abandoned":
            rows.append((uuid, "abandoned", None, None, None))
        for field in ("dwellings_planned", "cost_eur", "end_date", "phase"):
            if not _is_same(then.at[uuid, field], now.at[uuid, field]):
                rows.append((uuid, field, None, then.at[uuid, field], now.at[uuid, field]))
    rows += _moved_lines(frames, frozen, both, "operation_milestone", {"due_date": "milestone_due"})
    names = {"target": "indicator_target", "baseline": "indicator_baseline"}
    rows += _moved_lines(frames, frozen, both, "operation_indicator", names)
    table = pd.DataFrame(rows, columns=["operation", "target", "line", "before", "after"], dtype=object)
    table["change"] = np.array([_change(*pair) for pair in zip(table["before"], table["after"])], dtype=float)
    for name in ("before", "after"):
        table[name] = pd.Series([_text(one) for one in table[name]], index=table.index, dtype=object)
    own = pd.concat([now, then.loc[then.index.difference(now.index)]])[["number", "title", *_CLASSES]]
    table = table.join(own, on="operation")
    return table.sort_values(["number", "operation", "target", "line"], ignore_index=True)


def _moved_lines(frames, frozen, operations, table: str, names: dict[str, str]) -> list[tuple]:
    now, then = (one[table].set_index("uuid") for one in (frames, frozen))
    then = then[then["operation"].isin(operations)]
    rows = []
    removed = "milestone_removed" if table == "operation_milestone" else "indicator_removed"
    for uuid in then.index.difference(now.index):
        former = then.at[uuid, next(iter(names))]
        rows.append((then.at[uuid, "operation"], removed, then.at[uuid, "name"], former, None))
    for uuid in then.index.intersection(now.index):
        for field, target in names.items():
            before, after = then.at[uuid, field], now.at[uuid, field]
            if not _is_same(before, after):
                rows.append((now.at[uuid, "operation"], target, now.at[uuid, "name"], before, after))
    return rows


def _is_same(before, after) -> bool:
    if pd.isna(before) or pd.isna(after):
        return bool(pd.isna(before) and pd.isna(after))
    return before == after


def _change(before, after) -> float:
    if before is None or after is None or pd.isna(before) or pd.isna(after):
        return np.nan
    return float(_days(before, after)) if isinstance(before, str) else float(after - before)


def _text(value) -> str | None:
    if value is None or value != value:
        return None
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _days(start: str, stop: str) -> int:
    return (date.fromisoformat(stop) - date.fromisoformat(start)).days


def phase_dates(settings: dict[str, str]) -> dict[int, tuple[str, str]]:
    """{phase: (first day, last day)} of the phases whose dates the settings give.

    Raises InputError("setting_not_a_date", name, value) or ("phase_dates_order", phase).
    """
    found = {}
    for phase in (1, 2):
        days = []
        for end in ("start", "end"):
            name = f"phase_{phase}_{end}"
            text = (settings.get(name) or "").strip()
            if not text:
                continue
            try:
                days.append(date.fromisoformat(text).isoformat())
            except ValueError:
                raise InputError("setting_not_a_date", name=name, value=text[:40]) from None
        if len(days) == 2:
            if days[1] < days[0]:
                raise InputError("phase_dates_order", phase=phase)
            found[phase] = (days[0], days[1])
    return found


def time_elapsed(span: tuple[str, str], day: str) -> float:
    """The share (0–1) of the days of a span, first and last included, that have passed at the end of a day."""
    whole = _days(*span) + 1
    return float(min(max(_days(span[0], day) + 1, 0), whole) / whole)
