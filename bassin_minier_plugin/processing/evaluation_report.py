"""The report of `evaluatetranche`: the funnel, time against delivery, delays, restated targets, comparison."""

from __future__ import annotations

import pandas as pd

from ..i18n import format_date, format_number, format_percent, tr
from ..sheets.words import meanings
from . import evaluation_tables
from .aliases import alias_of
from .estate_comparison import Comparison, figure, verdict_words
from .evaluation_words import stage_words, target_words
from .html_report import render_report
from .row_labels import short

_LEFT, _WIDTH, _ROW = 210, 640, 30
_COLOURS = {"planned": "#a8b3bd", "committed": "#3b6e8f", "in_works": "#e0a526", "delivered": "#1b7837"}
_LISTED = 40
_LATE = ("number", "title", "epci", "phase", "name", "due_date", "state", "days_late")
_MOVED = ("number", "title", "epci", "target", "line", "before", "after", "change")
_DATES = ("due_date", "done_date", "at")


def write_evaluation_report(path: str, found, comparison: Comparison | None, told: dict, run: dict):
    summary = found.summary
    total = summary.iloc[0]
    render_report(
        path,
        "evaluation.html.j2",
        run=run,
        fictitious=told["settings"].get("notice") or "",
        day=format_date(told["day"]),
        frozen=format_date(told["baseline"].day),
        checksum=told["baseline"].about["checksum"],
        store=told["store"],
        figures=_figures(total),
        funnels=[_funnel(total, kind, title) for kind, title in _kinds().items()],
        unknown=_unknown(total),
        pace=_pace(summary),
        groups=[_group(summary, level, title) for level, title in _levels().items()],
        cells=_group(summary, "epci_strand_phase", tr("By EPCI, strand and phase")),
        late=_listed(evaluation_tables.late_milestones(found.milestones), _LATE),
        moved=_listed(_restated(found.targets), _MOVED),
        moved_counts=_moved_counts(found.targets),
        indicators=_indicators(found.indicators),
        comparison=_comparison(comparison),
    )


def _kinds() -> dict[str, str]:
    return {
        "dwellings": tr("Dwellings"),
        "eur": tr("Euros excl. VAT (millions)"),
        "operations": tr("Operations"),
    }


def _levels() -> dict[str, str]:
    return {"phase": tr("By phase"), "strand": tr("By strand"), "epci": tr("By EPCI")}


def _amount(value, kind: str = "") -> str:
    if pd.isna(value):
        return "–"
    return format_number(value / 1e6, 1) if kind == "eur" else format_number(value)


def _percent(value) -> str:
    return "–" if pd.isna(value) else format_percent(value)


def _figures(total) -> list[dict]:
    return [
        {"figure": _amount(total["operations"]), "title": tr("operations")},
        {"figure": _amount(total["dwellings_delivered"]), "title": _of(total["dwellings_planned"])},
        {"figure": tr("{n} M€").format(n=_amount(total["eur_committed"], "eur")), "title": _of_euros(total)},
        {"figure": _amount(total["milestones_late"]), "title": tr("late milestones")},
        {"figure": _amount(total["targets_moved"]), "title": tr("targets moved since the baseline")},
    ]


def _of(planned) -> str:
    return tr("dwellings delivered of {n} planned").format(n=_amount(planned))


def _of_euros(total) -> str:
    return tr("committed of {n} M€ planned").format(n=_amount(total["eur_planned"], "eur"))


def _funnel(total, kind: str, title: str) -> dict:
    """One bar per stage, as long as its part of what is planned."""
    stages = ["operations" if kind == "operations" and one == "planned" else f"{kind}_{one}" for one in stage_words()]
    amounts = [total[name] for name in stages]
    longest = max([float(one) for one in amounts if not pd.isna(one)], default=0.0) or 1.0
    rows = []
    for position, (stage, words) in enumerate(stage_words().items()):
        amount = amounts[position]
        width = 0.0 if pd.isna(amount) else round(_WIDTH * float(amount) / longest, 1)
        share = "" if pd.isna(amount) or pd.isna(amounts[0]) or not amounts[0] else float(amount) / float(amounts[0])
        label = _amount(amount, kind)
        told = label if share == "" else tr("{amount} ({share})").format(amount=label, share=format_percent(share))
        rows.append(
            {"y": 18 + position * _ROW, "label": words, "width": width, "told": told, "colour": _COLOURS[stage]}
        )
    return {"title": title, "left": _LEFT, "full": 0, "height": 8 + _ROW * len(rows), "rows": rows}


def _unknown(total) -> str:
    told = {
        "dwellings": tr("Operations that lack a figure of dwellings that their status calls for: {n}."),
        "eur": tr("Operations that lack an amount in euros that their status calls for: {n}."),
    }
    counts = {kind: total[f"{kind}_unknown"] for kind in told}
    return " ".join(told[kind].format(n=_amount(n)) for kind, n in counts.items() if n)


def _pace(summary: pd.DataFrame) -> dict:
    """Time elapsed and shares delivered of each phase, side by side."""
    bars, y = [], 16
    for row in summary[summary["level"] == "phase"].to_dict("records"):
        if pd.isna(row["phase"]):
            continue
        parts = (
            (tr("time elapsed"), row["time_elapsed"], "#5d6670"),
            (tr("dwellings delivered"), row["dwellings_delivered_share"], _COLOURS["delivered"]),
            (tr("operations delivered"), row["operations_delivered_share"], "#7fbf7b"),
            (tr("euros delivered"), row["eur_delivered_share"], "#b8dcb0"),
        )
        for label, share, colour in parts:
            told = tr("Phase {phase}: {what}").format(phase=int(row["phase"]), what=label)
            width = 0.0 if pd.isna(share) else round(_WIDTH * min(max(share, 0), 1), 1)
            bars.append({"y": y, "label": told, "width": width, "told": _percent(share), "colour": colour})
            y += 22
        y += 12
    return {"left": 260, "full": _WIDTH, "height": y, "rows": bars}


def _name(row: dict, level: str) -> str:
    if level == "phase":
        return tr("Without a phase") if pd.isna(row["phase"]) else tr("Phase {phase}").format(phase=int(row["phase"]))
    words = meanings()["strand"]
    epci = row["epci"] or tr("EPCI not said")
    if level == "strand":
        return words.get(row["strand"], "–")
    return epci


def _group(summary: pd.DataFrame, level: str, title: str) -> dict:
    rows, words = [], meanings()["strand"]
    for row in summary[summary["level"] == level].to_dict("records"):
        rows.append(
            {
                "name": _name(row, level),
                "strand": words.get(row["strand"], ""),
                "phase": "–" if pd.isna(row["phase"]) else str(int(row["phase"])),
                "operations": _amount(row["operations"]),
                "dwellings": [_amount(row[f"dwellings_{stage}"]) for stage in stage_words()],
                "frozen": _amount(row["dwellings_planned_baseline"]),
                "eur": [_amount(row[f"eur_{stage}"], "eur") for stage in (*stage_words(), "paid")],
                "eur_frozen": _amount(row["eur_planned_baseline"], "eur"),
                "late": _amount(row["milestones_late"]),
                "moved": _amount(row["targets_moved"]),
            }
        )
    return {"title": title, "rows": rows}


def _listed(shown, columns: tuple[str, ...]) -> dict:
    """The first rows of a table, as text; numbers to the right."""
    frame = shown.frame[list(columns)]
    titles = [dict(zip(shown.frame.columns, shown.titles))[name] for name in columns]
    is_number = [name in ("days_late", "change", "phase") for name in frame.columns]
    rows = [
        [_cell(name, value) for name, value in zip(frame.columns, row)]
        for row in frame.head(_LISTED).itertuples(index=False, name=None)
    ]
    more = len(frame) - len(rows)
    return {"titles": titles, "is_number": is_number, "rows": rows, "more": format_number(more) if more else ""}


def _cell(name: str, value) -> str:
    value = evaluation_tables.cell(value)
    if value is None:
        return "–"
    if name in _DATES:
        return format_date(value)
    if isinstance(value, (int, float)):
        return format_number(value, 0 if float(value).is_integer() else 2)
    return short(str(value), 70)


def _restated(targets: pd.DataFrame):
    """The targets that were moved, operations added and deleted aside; numbers and days as a reader writes them."""
    targets = targets[~targets["target"].isin(["added", "deleted", "abandoned"])]
    shown = evaluation_tables.moved(targets)
    frame = shown.frame.copy()
    is_day = targets["target"].isin(["end_date", "milestone_due", "milestone_removed"]).to_numpy()
    for name in ("before", "after"):
        frame[name] = [_target(value, day) for value, day in zip(frame[name], is_day)]
    return shown._replace(frame=frame)


def _target(value: str | None, is_day: bool) -> str | None:
    if value is None:
        return None
    number = float("nan") if is_day else float(value)
    return format_date(value) if is_day else format_number(number, 0 if number.is_integer() else 1)


def _moved_counts(targets: pd.DataFrame) -> list[tuple[str, str]]:
    counts = targets["target"].value_counts()
    return [(words, format_number(int(counts[code]))) for code, words in target_words().items() if code in counts]


def _indicators(table: pd.DataFrame) -> dict:
    """Per indicator of the same name and unit: how many, how many are known, met, and their median progress."""
    rows = []
    for (name, unit), own in table.groupby(["name", "unit"], dropna=False, sort=True):
        known = own["progress"].dropna()
        rows.append(
            {
                "name": name,
                "unit": unit if isinstance(unit, str) else "",
                "n": format_number(len(own)),
                "known": format_number(len(known)),
                "met": format_number(int(own["met"].fillna(0).sum())),
                "progress": _percent(known.median()) if len(known) else "–",
                "frozen": _percent(own["progress_frozen"].median()) if own["progress_frozen"].notna().any() else "–",
            }
        )
    return {"rows": rows}


def _comparison(found: Comparison | None) -> dict | None:
    if found is None:
        return None
    effect, settings = found.effect, found.settings
    bounds = [one for one in (effect.low, effect.high, effect.estimate, found.naive, 0.0) if one == one]
    low, high = min(bounds), max(bounds)
    span = (high - low) or 1.0

    def x(value: float) -> float:
        return round(60 + 920 * (value - low + 0.08 * span) / (1.16 * span), 1)

    is_known = effect.low == effect.low
    balance = zip(found.covariates, found.balance.before.tolist(), found.balance.after.tolist())
    return {
        "verdict": verdict_words(found),
        "is_open": effect.verdict in ("cannot_conclude", "too_few_pairs"),
        "layer": found.layer,
        "outcome": [alias_of(name) or name for name in found.outcome],
        "treated": format_number(int(found.is_treated.sum())),
        "untreated": format_number(int((~found.is_treated).sum())),
        "left_out": format_number(found.left_out),
        "pairs": format_number(len(found.pairs.treated)),
        "caliper": figure(settings["caliper"]) if settings["caliper"] < 1e9 else tr("none"),
        "permutations": format_number(settings["permutations"]),
        "seed": settings["seed"],
        "zero": x(0.0),
        "bar": {"low": x(effect.low), "high": x(effect.high)} if is_known else None,
        "dot": x(effect.estimate) if effect.estimate == effect.estimate else None,
        "told": {name: figure(getattr(effect, name)) for name in ("estimate", "low", "high", "p_value")},
        "naive": figure(found.naive),
        "balance": [
            {"name": alias_of(name) or name, "before": figure(one), "after": figure(two)} for name, one, two in balance
        ],
    }
