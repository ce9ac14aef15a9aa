"""What the list shows of each sheet at a glance: how serious its findings are, how complete it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .reading import Sheet, read_sheets, settings_of
from .rules import Rule, completeness_of, findings_of, rules_of
from .tables import SEVERITIES


@dataclass(frozen=True)
class Badge:
    """`severity`: the worst among the findings, empty if there is none. `completeness`: 0 to 1."""

    severity: str
    findings: int
    completeness: float
    messages: tuple[str, ...] = ()


def badge_of(sheet: Sheet, rules: list[Rule], settings: dict, boundaries: dict | None = None) -> Badge:
    found = sorted(findings_of(sheet, rules, settings, boundaries), key=lambda one: SEVERITIES.index(one.severity))
    messages = tuple(one.message for one in found)
    return Badge(found[0].severity if found else "", len(found), completeness_of(sheet), messages)


def badges_of(opened, boundaries: dict | None = None, is_cancelled: Callable[[], bool] = bool) -> dict[str, Badge]:
    """The badges of all sheets by uuid, in one reading; for a task, never for the window's thread.

    `is_cancelled` is asked at each sheet; what was judged until then is given back.
    """
    rules, settings, found = rules_of(opened), settings_of(opened), {}
    for uuid, sheet in read_sheets(opened).items():
        if is_cancelled():
            break
        found[uuid] = badge_of(sheet, rules, settings, boundaries)
    return found
