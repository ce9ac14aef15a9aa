"""What the contract's annex is made of, read once: estates, centralities, sites, operations and their funding."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..analysis.errors import InputError
from ..analysis.numbers import to_numbers
from ..sheets.reading import damaged_sheets, read_sheets, settings_of
from ..sheets.sessions import session, snapshot
from ..sheets.tables import FUNDING, LINK, OPERATION
from .coordinates import working_crs
from .refusals import about
from .row_labels import estate_labels, fictitious_notice

if TYPE_CHECKING:
    from .sources import LayerTable, SourceReader

_TEXTS = ("commune", "epci", "landlord")
_FIGURES = ("dwellings", "rank", "score", "phase")


@dataclass
class Objects:
    """The features of one layer that have a page: `ids` of the layer's features, `frame` with name, commune, epci…"""

    role: str
    title: str
    table: LayerTable
    frame: pd.DataFrame
    has_epci: bool

    def of(self, epci: str) -> Objects:
        """Those of one EPCI; all of them where the layer does not say."""
        if not self.has_epci:
            return self
        return replace(self, frame=self.frame[self.frame["epci"] == epci])

    def __len__(self):
        return len(self.frame)


@dataclass
class DossierData:
    """`sheets` by uuid in the order of their pages."""

    estates: Objects | None
    others: list[Objects]
    sheets: dict[str, dict]
    settings: dict[str, str] = field(default_factory=dict)
    notice: str = ""
    epci: str = ""

    def of(self, epci: str) -> DossierData:
        kept = {uuid: sheet for uuid, sheet in self.sheets.items() if sheet[OPERATION][0]["epci"] == epci}
        estates = self.estates and self.estates.of(epci)
        return replace(self, estates=estates, others=[one.of(epci) for one in self.others], sheets=kept, epci=epci)

    def institutions(self) -> list[str]:
        """The EPCI that estates or operations name."""
        named = {sheet[OPERATION][0]["epci"] for sheet in self.sheets.values()}
        for objects in ([self.estates] if self.estates else []) + self.others:
            named |= set(objects.frame["epci"])
        return sorted(one for one in named if isinstance(one, str) and one)

    def operations(self) -> pd.DataFrame:
        return pd.DataFrame([sheet[OPERATION][0] for sheet in self.sheets.values()])

    def funding(self) -> pd.DataFrame:
        return pd.DataFrame([row for sheet in self.sheets.values() for row in sheet[FUNDING]])

    def links(self) -> list[dict]:
        return [row for sheet in self.sheets.values() for row in sheet[LINK]]


def read_objects(reader: SourceReader, parameter: str, role: str, crs=None, tick=None) -> Objects | None:
    """The features of a layer, in `crs` or in metres; those that a programme did not choose are left out."""
    source = reader.source(parameter)
    if source is None:
        return None
    table = reader.read_main(parameter, crs or working_crs(source.sourceCrs()), tick)
    lower = table.frame.rename(columns=str.lower)
    lower = lower.loc[:, ~lower.columns.duplicated()]
    frame = pd.DataFrame({"name": estate_labels(table.frame)}, index=lower.index)
    for one in _TEXTS:
        frame[one] = lower.get(one)
    with about(table.name, table.ids):
        for one in _FIGURES:
            frame[one] = to_numbers(lower[one]) if one in lower else np.nan
        chosen_by = {"estates": "selected", "centralities": "is_priority"}.get(role)
        if chosen_by in lower:
            frame = frame[to_numbers(lower[chosen_by]) == 1]
    frame = frame.astype({one: object for one in ("name", *_TEXTS)})
    if role == "estates" and not len(frame):
        raise InputError("no_estate_chosen", layer=table.name)
    return Objects(role, table.name, table, _in_order(frame), "epci" in lower)


def _in_order(frame: pd.DataFrame) -> pd.DataFrame:
    """By phase, rank, then name."""
    return frame.sort_values(["phase", "rank", "name"], kind="stable", na_position="last")


def read_contract(address, strands) -> tuple[dict[str, dict], dict[str, str], list[str]]:
    """(sheets by uuid in the order strand, number, title; settings; sheets that are damaged)"""
    with session(address, is_read_only=True) as opened, snapshot(opened):
        sheets, settings, damaged = read_sheets(opened), settings_of(opened), damaged_sheets(opened)
    rank = {one: position for position, one in enumerate(strands)}

    def order(pair):
        row = pair[1][OPERATION][0]
        return rank[row["strand"]], row["number"] is None, row["number"] or "", row["title"]

    return dict(sorted(sheets.items(), key=order)), settings, damaged


def notice_of(objects: list[Objects]) -> str:
    """What a layer says of itself when it is an invention."""
    return next(filter(None, (fictitious_notice(one.table.frame) for one in objects)), "")
