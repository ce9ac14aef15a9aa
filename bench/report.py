"""The report of one run, in Markdown: seconds, ratios, growth, memory, and the goals reached or missed."""

from __future__ import annotations

import os
import platform
from datetime import datetime, timezone
from statistics import median

import numpy as np

from .jobs import FIXED_GOAL_S, GROWTH_GOALS, MEMORY_CASES, MEMORY_GOAL, PLAIN, SPEED_GOALS, TITLES, Case

Measured = list[tuple[Case, dict[str, dict]]]


def seconds_of(result: dict) -> float | None:
    return median(result["runs_s"]) if result["runs_s"] else None


def fixed_of(result: dict) -> float:
    return median(result["fixed_s"]) if result["fixed_s"] else 0.0


def memory_of(result: dict) -> float | None:
    return result["peak_mb"] - result["baseline_mb"] if "peak_mb" in result else None


def memory_share_of(results: dict[str, dict], side: str, less_fixed: bool = False) -> float | None:
    """The plugin's memory as a share of a side's, None where one of the two is unknown or nothing."""
    ours, theirs = results.get("plugin", {}), results.get(side, {})
    own, other = memory_of(ours), memory_of(theirs)
    if own is None or other is None:
        return None
    if less_fixed:
        own, other = own - ours["fixed_mb"], other - theirs["fixed_mb"]
    return max(own, 0.0) / other if other > 0 else None


def ratio_of(results: dict[str, dict], side: str, less_fixed: bool = False) -> tuple[float, bool] | None:
    """How many times as long as the plugin a side takes, and whether it is only a lower bound."""
    ours, theirs = results.get("plugin"), results.get(side)
    if ours is None or theirs is None or not ours["runs_s"]:
        return None
    is_bound = "timeout" in theirs
    own, other = seconds_of(ours), theirs["timeout"] if is_bound else seconds_of(theirs)
    if less_fixed:
        own, other = own - fixed_of(ours), other - fixed_of(theirs)
    return (other / own, is_bound) if own > 0 and other > 0 else None


def growth_of(measured: Measured, job: str, series: str, side: str) -> float | None:
    """Slope of log time against log size, the fixed cost taken off; None with fewer than three sizes."""
    points = []
    for case, results in measured:
        result = results.get(side)
        if case.job == job and case.series == series and result is not None and result["runs_s"]:
            points.append((getattr(case, series), seconds_of(result) - fixed_of(result)))
    points = [(size, seconds) for size, seconds in points if seconds > 0]
    if len(points) < 3:
        return None
    size, seconds = np.log(np.array(points)).T
    return float(np.polyfit(size, seconds, 1)[0])


def line_of(case: Case, results: dict[str, dict]) -> str:
    told = [f"{side} {_seconds(result)}" for side, result in results.items()]
    return f"  {case.name}: " + ", ".join(told)


def render(measured: Measured, quarrels: list[str], run: dict) -> str:
    parts = ["# The plugin against QGIS's own algorithms and GeoPandas", _circumstances(measured, run)]
    if quarrels:
        parts.append("## THE SIDES DO NOT AGREE\n\n" + "\n".join(f"- {told}" for told in quarrels))
    for job in dict.fromkeys(case.job for case, _ in measured):
        parts.append(f"## {TITLES[job]}\n\n" + _table(HEAD, _rows(measured, job)))
    growths = _growth_rows(measured)
    if growths:
        parts.append("## Growth: time ~ size^exponent, fixed cost taken off\n\n" + _table(GROWTH_HEAD, growths))
    goals = _goal_rows(measured)
    if goals:
        parts.append("## Goals\n\n" + _table(GOAL_HEAD, goals))
        parts.append(_reached(goals))
    return "\n\n".join(parts) + "\n"


HEAD = ("zones", "source", "side", "seconds", "fixed", "slower than the plugin", "less fixed", "MB", "fixed", "started")
GROWTH_HEAD = ("job", "what grows", "side", "exponent")
GOAL_HEAD = ("goal", "asked", "measured", "", "less fixed", "")
_NOTE = (
    "Seconds from files to file, warm cache, QGIS already started, medians of 3 (of 1 above 20 s); “fixed” on nearly "
    "empty layers, which a short job cannot go below; peak memory above that of the started side, which stands last."
)


def _circumstances(measured: Measured, run: dict) -> str:
    versions = {}
    for _, results in measured:
        for result in results.values():
            versions.update(result["versions"])
    told = ", ".join(f"{name} {version}" for name, version in sorted(versions.items()))
    text = "{date}, {sizes} sizes, {seconds:.0f} s in all. Python {python}, {versions}; {cores} cores. {note}".format(
        date=datetime.now(timezone.utc).isoformat(timespec="minutes"),
        sizes=run["sizes"],
        seconds=run["seconds"],
        python=platform.python_version(),
        versions=told,
        cores=os.cpu_count(),
        note=_NOTE,
    )
    if run["load_before"] > 0.5:
        text += f"\n\n**The machine was busy (load {run['load_before']:.1f}): repeat doubtful figures.**"
    return text


def _rows(measured: Measured, job: str) -> list[tuple[str, ...]]:
    rows = []
    for case, results in measured:
        if case.job != job:
            continue
        for side, result in results.items():
            rows.append(
                (
                    f"{case.zones}",
                    f"{case.source}",
                    side,
                    _seconds(result),
                    f"{fixed_of(result):.2f}",
                    _times(ratio_of(results, side)) if side != "plugin" else "",
                    _times(ratio_of(results, side, less_fixed=True)) if side != "plugin" else "",
                    _megabytes(memory_of(result)),
                    _megabytes(result.get("fixed_mb")),
                    _megabytes(result["baseline_mb"]),
                )
            )
    return rows


def _growth_rows(measured: Measured) -> list[tuple[str, ...]]:
    rows = []
    for job, series in sorted({(case.job, case.series) for case, _ in measured if case.series}):
        for side in ("plugin", "QGIS", "GeoPandas"):
            exponent = growth_of(measured, job, series, side)
            if exponent is not None:
                rows.append((job, series, side, f"{exponent:.2f}"))
    return rows


def _goal_rows(measured: Measured) -> list[tuple[str, ...]]:
    """One row per goal: name, what is asked, what was measured and the verdict, then both less the fixed cost."""
    rows = []
    for case, results in measured:
        for side, asked in SPEED_GOALS.get(case.goal_size, {}).items():
            for other in (side, PLAIN) if side == "QGIS" else (side,):
                ratios = [ratio_of(results, other, less_fixed) for less_fixed in (False, True)]
                if ratios[0] is not None:
                    told = [_judged(_times(one), one and one[0] >= asked) for one in ratios]
                    rows.append((f"{case.name}: speed, {other}", f"≥ {asked} ×", *told[0], *told[1]))
        if case.goal_size in MEMORY_CASES:
            rows += _memory_rows(case, results)
    for (job, series), asked in GROWTH_GOALS.items():
        exponent = growth_of(measured, job, series, "plugin")
        if exponent is not None:
            told = _judged(f"{exponent:.2f}", exponent <= asked)
            rows.append((f"{job}: growth in {series}", f"≤ {asked}", "", "", *told))
    fixed = {case.job: fixed_of(results["plugin"]) for case, results in measured}
    for job, seconds in fixed.items():
        told = _judged(f"{seconds:.2f} s", seconds <= FIXED_GOAL_S)
        rows.append((f"{job}: fixed cost", f"≤ {FIXED_GOAL_S} s", *told, "", ""))
    return rows


def _memory_rows(case: Case, results: dict[str, dict]) -> list[tuple[str, ...]]:
    rows = []
    for side in ("QGIS", PLAIN, "GeoPandas"):
        shares = [memory_share_of(results, side, less_fixed) for less_fixed in (False, True)]
        if shares[0] is not None:
            told = [_judged("–" if one is None else f"{one:.2f} ×", one and one <= MEMORY_GOAL) for one in shares]
            rows.append((f"{case.name}: memory, {side}", f"≤ {MEMORY_GOAL} ×", *told[0], *told[1]))
    return rows


def _judged(measured: str, is_reached: bool | None) -> tuple[str, str]:
    if is_reached is None:
        return measured, ""
    return measured, "reached" if is_reached else "MISSED"


def _reached(goals: list[tuple[str, ...]]) -> str:
    told = []
    for name, column in (("as a user waits", 3), ("less the fixed cost", 5)):
        judged = [row[column] for row in goals if row[column]]
        told.append(f"{judged.count('reached')} of {len(judged)} goals reached {name}")
    return "; ".join(told) + "."


def _seconds(result: dict) -> str:
    return f"> {result['timeout']:.0f} s" if "timeout" in result else f"{seconds_of(result):.2f} s"


def _times(ratio: tuple[float, bool] | None) -> str:
    if ratio is None:
        return "–"
    times, is_bound = ratio
    return f"{'> ' if is_bound else ''}{times:.1f} ×"


def _megabytes(amount: float | None) -> str:
    return "–" if amount is None else f"{amount:.0f}"


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table whose columns stand under each other in a terminal too."""
    widths = [max(map(len, column)) for column in zip(head, *rows)]
    lines = [head, tuple("-" * width for width in widths), *rows]
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines)


def as_record(measured: Measured, quarrels: list[str], run: dict) -> dict:
    """The same as plain data."""
    cases = [
        {"name": case.name, "job": case.job, "zones": case.zones, "source": case.source, "results": results}
        for case, results in measured
    ]
    goals = [
        dict(zip(("goal", "asked", "measured", "verdict", "less_fixed", "verdict_less_fixed"), row))
        for row in _goal_rows(measured)
    ]
    growth = [dict(zip(("job", "series", "side", "exponent"), row)) for row in _growth_rows(measured)]
    return {**run, "disagreements": quarrels, "cases": cases, "growth": growth, "goals": goals}
