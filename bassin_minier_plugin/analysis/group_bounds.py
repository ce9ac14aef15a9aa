"""Bounds per group, as people write them: `1`, or `CA d'Hénin-Carvin = 2; CC Cœur d'Ostrevent = 300 logements`."""

from __future__ import annotations

import re

from .errors import InputError
from .numbers import to_number

_DWELLINGS = ("dwellings", "dwelling", "logements", "logement", "lgts")
_ESTATES = ("estates", "estate", "cités", "cité", "cites", "cite")
_AMOUNT = re.compile(r"\s*([\d\s\u00a0\u202f.,]*\d)\s*([^\W\d_]*)\s*")


def read_group_bounds(text: str, groups: list[str]) -> dict[tuple[str, str], float]:
    """Return {(group, kind): bound}; kind is "group_count" (estates) or "group_dwellings".

    One amount alone holds for every group; `name = amount`, separated by `;` or line ends, for the group named.
    A unit after the amount says what is counted: estates where there is none.
    What names a group goes before what holds for all.
    Raises InputError("group_bound_unreadable", text) and InputError("group_unknown", group, groups).
    """
    found: dict[tuple[str, str], float] = {}
    by_name = {group.casefold(): group for group in groups}
    for part in filter(str.strip, re.split(r"[;\n]", text)):
        name, equals, amount = part.rpartition("=")
        kind, bound = _amount(amount, part)
        if not equals:
            found = {**{(group, kind): bound for group in groups}, **found}
            continue
        group = by_name.get(name.strip().casefold())
        if group is None:
            raise InputError("group_unknown", group=name.strip(), groups=", ".join(groups))
        found[group, kind] = bound
    return found


def _amount(text: str, whole: str) -> tuple[str, float]:
    read = _AMOUNT.fullmatch(text)
    unit = read.group(2).casefold() if read else ""
    number = to_number(read.group(1)) if read else None
    if number is None or unit not in ("", *_ESTATES, *_DWELLINGS):
        raise InputError("group_bound_unreadable", text=whole.strip())
    return ("group_dwellings" if unit in _DWELLINGS else "group_count"), number
