"""The 120 fictitious operations of the contract: what each is, when, for how much, and how far it has come.

The contract was signed on 7 March 2017 for ten years in two phases of five; the sheets are as they were kept at the
end of 2021, two months before the first phase ends.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pandas as pd

from .operation_faults import break_rules
from .operation_lines import lines_of
from .operation_places import choose_places, footprints, linkable_places, neighbours_of
from .operation_saves import write_story
from .operation_words import STRANDS, lead_of, work_of

SIGNED = date(2017, 3, 7)
PHASES = {1: (SIGNED, date(2022, 3, 6)), 2: (date(2022, 3, 7), date(2027, 3, 6))}
AS_OF = date(2021, 12, 31)
# How many operations of each phase have come how far.
_COUNTS = {
    1: {"delivered": 28, "in_works": 20, "committed": 8, "scheduled": 3, "study": 1, "abandoned": 5},
    2: {"committed": 6, "scheduled": 19, "study": 28, "abandoned": 2},
}
_BEGUN = ("committed", "in_works", "delivered")
_COSTS = {"centrality": (2.4e6, 0.6), "site": (3.2e6, 0.6), "landscape": (6.5e5, 0.7), "economy": (1.9e6, 0.6)}
_IMMEDIATE = 18


@dataclass
class Sheets:
    """`tables`: the rows as they are now, by table, with `uuid`, `operation` and `save` (when the row was added).

    `saves`: operation, save (0: made), moment (UTC), author. `changes`: operation, save, table, row, field, old, new,
    such that each row began with the first `old` and holds the last `new`. `photos`: path, strand, stage, seed.
    `broken`: the operations that break each plausibility rule on purpose.
    """

    tables: dict[str, pd.DataFrame]
    saves: pd.DataFrame
    changes: pd.DataFrame
    photos: pd.DataFrame
    broken: dict[str, list[str]]


def make_operations(rng: np.random.Generator, layers: dict[str, pd.DataFrame]) -> Sheets:
    """Return the sheets of 120 operations on the layers of the contract, in EPSG:2154 metres and euros excl. VAT."""
    places = linkable_places(layers)
    chosen = choose_places(rng, places)
    second = neighbours_of(rng, places, chosen)
    operations = _identify(rng, chosen, places)
    _schedule(rng, operations)
    _estimate(rng, operations, chosen, places)
    operations["geometry"] = footprints(places, chosen, second)
    operations, order = _numbered(operations)
    chosen, second = chosen.iloc[order].reset_index(drop=True), second.iloc[order].reset_index(drop=True)
    tables = {"operation": operations, **lines_of(rng, operations, chosen, second, places, AS_OF)}
    broken = break_rules(rng, tables, layers["epci"]["epci"].tolist())
    saves, changes, photos = write_story(rng, tables, broken, SIGNED, AS_OF)
    return Sheets(tables, saves, changes, photos, broken)


def new_ids(rng: np.random.Generator, count: int) -> list[str]:
    return [str(uuid.UUID(bytes=rng.bytes(16), version=4)) for _ in range(count)]


def _identify(rng: np.random.Generator, chosen: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for strand, kind, at, turn in chosen[["strand", "kind", "place", "turn"]].itertuples(index=False):
        place = places.iloc[at]
        title, description = work_of(place, kind, turn)
        lead = lead_of(place, strand, turn)
        rows.append((title, strand, description, lead, place["epci"], place["commune"], place["insee"]))
    columns = ["title", "strand", "description", "lead", "epci", "commune", "insee"]
    frame = pd.DataFrame(rows, columns=columns)
    frame["uuid"] = new_ids(rng, len(frame))
    return frame


def _schedule(rng: np.random.Generator, operations: pd.DataFrame):
    """Phase, status and dates; the strands are spread evenly over them."""
    dealt = [(phase, status) for phase, found in _COUNTS.items() for status, n in found.items() for _ in range(n)]
    strand = operations["strand"].to_numpy()
    place = np.empty(len(operations))
    for name in STRANDS:
        rows = rng.permutation(np.flatnonzero(strand == name))
        place[rows] = (np.arange(len(rows)) + rng.random()) / len(rows)
    turn = np.argsort(np.argsort(place, kind="stable"), kind="stable")
    operations["phase"] = [dealt[one][0] for one in turn]
    operations["status"] = [dealt[one][1] for one in turn]
    dates = [_dates(rng, phase, status) for phase, status in operations[["phase", "status"]].itertuples(index=False)]
    operations["start_date"], operations["end_date"] = [one for one, _ in dates], [one for _, one in dates]
    early = operations[operations["status"].isin(["delivered", "in_works"])].sort_values("start_date").index
    operations["immediate"] = operations.index.isin(early[:_IMMEDIATE])


def _dates(rng: np.random.Generator, phase: int, status: str) -> tuple[date, date]:
    """Start and end inside the phase: a delivered one has ended, one in works has begun, and may be late."""
    first, last = PHASES[phase]

    def between(low: date, high: date) -> date:
        return low + timedelta(days=int(rng.integers(0, (high - low).days + 1)))

    if status == "delivered":
        start = between(date(2017, 5, 2), date(2019, 12, 31))
        return start, between(start + timedelta(days=300), min(start + timedelta(days=1100), date(2021, 11, 30)))
    if status == "in_works":
        return between(date(2018, 9, 1), date(2020, 12, 31)), between(date(2021, 7, 1), last)
    if phase == 1:
        return between(date(2021, 5, 1), date(2021, 10, 31)), between(date(2021, 12, 1), last)
    start = between(first + timedelta(days=30), date(2025, 6, 30))
    return start, between(start + timedelta(days=300), min(start + timedelta(days=1200), last))


def _estimate(rng: np.random.Generator, operations: pd.DataFrame, chosen: pd.DataFrame, places: pd.DataFrame):
    """Dwellings of the estates, cost, energy labels before and after. NA where it does not apply or is not known."""
    count = len(operations)
    is_estate = (operations["strand"] == "estate").to_numpy()
    at = places.iloc[chosen["place"].to_numpy()]
    whole = at["dwellings"].astype(float).fillna(0).to_numpy()
    planned = np.maximum(np.round(whole * rng.uniform(0.5, 1.0, count)), 12)
    unit = at["cost_eur"].astype(float).to_numpy() / np.maximum(whole, 1) * rng.uniform(0.85, 1.15, count)
    plain = np.zeros(count)
    for strand, (middle, spread) in _COSTS.items():
        rows = (operations["strand"] == strand).to_numpy()
        plain[rows] = np.exp(rng.normal(np.log(middle), spread, rows.sum()))
    operations["cost_eur"] = np.round(np.where(is_estate, unit * planned, plain), -3)
    begun = operations["status"].isin(_BEGUN).to_numpy() & is_estate
    share = np.select(
        [operations["status"] == "delivered", operations["status"] == "in_works"], [1.0, rng.uniform(0.1, 0.7, count)]
    )
    operations["dwellings_planned"] = _whole(planned, is_estate)
    operations["dwellings_committed"] = _whole(planned, begun)
    operations["dwellings_delivered"] = _whole(np.floor(share * planned), begun)
    labels = np.array(list("ABCDEFG"), dtype=object)
    before, after = rng.choice([4, 5, 6], count, p=[0.3, 0.45, 0.25]), rng.choice([1, 2, 3], count, p=[0.35, 0.5, 0.15])
    operations["dpe_before"] = np.where(is_estate, labels[before], None)
    operations["dpe_after"] = np.where(is_estate, labels[after], None)


def _whole(values: np.ndarray, is_known: np.ndarray) -> pd.Series:
    return pd.Series(np.where(is_known, values, np.nan)).astype("Int64")


def _numbered(operations: pd.DataFrame) -> tuple[pd.DataFrame, np.ndarray]:
    """Numbers as the chapters of the contract have them (3.1 to 3.5), in the order of their start."""
    chapter = operations["strand"].map({strand: n for n, strand in enumerate(STRANDS, 1)})
    order = operations.assign(chapter=chapter).sort_values(["chapter", "start_date", "title"], kind="stable").index
    found = operations.loc[order].reset_index(drop=True)
    turn = found.groupby("strand").cumcount() + 1
    numbers = [f"3{chapter}-{n:03d}" for chapter, n in zip(chapter.loc[order], turn)]
    found.insert(0, "number", numbers)
    return found.assign(save=0), order.to_numpy()
