"""The summary tables of the contract's annex: sums that add up to the last euro and the last dwelling.

Amounts are whole cents (euros × 100, excluding VAT) from the moment they are read: integers add up in any order, so
the total of a table is the sum of what is printed above it. A value that nobody gave is counted apart, never as zero.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import pandas as pd

TEXT, COUNT, EURO, SCORE, ORDINAL = "text", "count", "euro", "score", "ordinal"
ABANDONED = "abandoned"


class Column(NamedTuple):
    """`code` names what stands in it; `part`: the phase or the year where a column is one of several."""

    code: str
    kind: str
    part: int | None = None


class Sum(NamedTuple):
    """The sum of the known values (None if none is known), and how many are not known."""

    value: int | None
    unknown: int = 0


class SummaryTable(NamedTuple):
    """Cells: text, whole number, cents, score or `Sum`, None where unknown. `left_out`: abandoned operations."""

    code: str
    columns: tuple[Column, ...]
    rows: list[tuple]
    total: tuple | None = None
    left_out: int = 0


def cents(value) -> int | None:
    """An amount in euros as whole cents, halves to the even cent; None where it is not known."""
    return None if value is None or value != value else round(float(value) * 100)


def whole(value) -> int | None:
    return None if value is None or value != value else round(float(value))


def total(values: Iterable[int | None]) -> Sum:
    listed = list(values)
    known = [value for value in listed if value is not None]
    return Sum(sum(known) if known or not listed else None, len(listed) - len(known))


def has_cents(tables: Iterable[SummaryTable]) -> bool:
    """Whether an amount of these tables is not a whole number of euros."""
    for table in tables:
        for row in (*table.rows, *([table.total] if table.total else [])):
            for column, cell in zip(table.columns, row):
                amount = cell.value if isinstance(cell, Sum) else cell
                if column.kind == EURO and amount is not None and amount % 100:
                    return True
    return False


def _records(frame: pd.DataFrame, names: Sequence[str]) -> list[dict]:
    """Rows as plain values, None where the frame says nothing."""
    columns = []
    for name in names:
        column = frame[name].tolist() if name in frame else [None] * len(frame)
        columns.append([None if value is None or value != value or value == "" else value for value in column])
    return [dict(zip(names, row)) for row in zip(*columns)]


def _ordered(values: Iterable) -> list:
    """Distinct values in order, the unknown last."""
    return sorted(set(values), key=lambda value: (value is None, "" if value is None else value))


def programme(estates: pd.DataFrame) -> SummaryTable:
    """One row per estate, by phase then rank: `name commune epci landlord dwellings rank score phase`."""
    rows = _records(estates, ("name", "commune", "epci", "landlord", "dwellings", "rank", "score", "phase"))
    for row in rows:
        row.update({name: whole(row[name]) for name in ("dwellings", "rank", "phase")})
    rows.sort(key=lambda row: [(row[name] is None, row[name] or 0) for name in ("phase", "rank")])
    columns = (
        *(Column("no", ORDINAL), Column("name", TEXT), Column("commune", TEXT), Column("epci", TEXT)),
        *(Column("landlord", TEXT), Column("phase", ORDINAL), Column("rank", ORDINAL), Column("score", SCORE)),
        Column("dwellings", COUNT),
    )
    made = [(number, *(row[one.code] for one in columns[1:])) for number, row in enumerate(rows, 1)]
    dwellings = total(row["dwellings"] for row in rows)
    return SummaryTable("programme", columns, made, (None, None, *[None] * 6, dwellings))


def estates_by_epci(estates: pd.DataFrame) -> SummaryTable:
    """Estates and dwellings of each EPCI in each phase."""
    rows = _records(estates, ("epci", "phase", "dwellings"))
    for row in rows:
        row.update(phase=whole(row["phase"]), dwellings=whole(row["dwellings"]))
    measures = (
        ("estates", COUNT, lambda several: Sum(len(several))),
        ("dwellings", COUNT, lambda several: total(row["dwellings"] for row in several)),
    )
    return _crossed("estates_by_epci", rows, "epci", "phase", measures)


def operations_by_epci(operations: pd.DataFrame) -> SummaryTable:
    """Operations and their cost in each EPCI and phase, without those abandoned."""
    rows, left_out = _going_on(operations)
    measures = (
        ("operations", COUNT, lambda several: Sum(len(several))),
        ("cost", EURO, lambda several: total(row["cost_eur"] for row in several)),
    )
    return _crossed("operations_by_epci", rows, "epci", "phase", measures)._replace(left_out=left_out)


def _crossed(code: str, rows: list[dict], line: str, part: str, measures) -> SummaryTable:
    """Measures of `rows` by `line`, one group of columns per `part` and one for all."""
    parts = _ordered(row[part] for row in rows)
    # A part that is not known is -1 in the columns: None there is the group of all.
    groups: list[tuple[int | None, Callable]] = [
        (-1 if one is None else one, lambda row, one=one: row[part] == one) for one in parts
    ]
    if len(groups) > 1:
        groups.append((None, lambda row: True))
    columns = [Column(line, TEXT)]
    columns += [Column(name, kind, number) for number, _ in groups for name, kind, _ in measures]

    def cells(several: list[dict]) -> list:
        return [measure([row for row in several if is_in(row)]) for _, is_in in groups for _, _, measure in measures]

    names = _ordered(row[line] for row in rows)
    made = [(name, *cells([row for row in rows if row[line] == name])) for name in names]
    return SummaryTable(code, tuple(columns), made, (None, *cells(rows)))


_OPERATION = (
    *("uuid", "number", "title", "strand", "epci", "phase", "status", "cost_eur"),
    *("dwellings_planned", "dwellings_committed", "dwellings_delivered"),
)


def _operations(operations: pd.DataFrame) -> list[dict]:
    rows = _records(operations, _OPERATION)
    for row in rows:
        row["cost_eur"] = cents(row["cost_eur"])
        row.update({name: whole(row[name]) for name in (*_OPERATION[-3:], "phase")})
    return rows


def _going_on(operations: pd.DataFrame) -> tuple[list[dict], int]:
    """(operations that count in the sums, number of those abandoned)"""
    rows = _operations(operations)
    kept = [row for row in rows if row["status"] != ABANDONED]
    return kept, len(rows) - len(kept)


def operation_list(operations: pd.DataFrame) -> SummaryTable:
    """One row per operation in the order given; the total leaves the abandoned ones out."""
    rows, (kept, left_out) = _operations(operations), _going_on(operations)
    columns = (
        *(Column("number", TEXT), Column("title", TEXT), Column("strand", TEXT), Column("epci", TEXT)),
        *(Column("phase", ORDINAL), Column("status", TEXT)),
        *(Column("dwellings_planned", COUNT), Column("cost_eur", EURO)),
    )
    made = [tuple(row[one.code] for one in columns) for row in rows]
    sums = [total(row[name] for row in kept) for name in ("dwellings_planned", "cost_eur")]
    return SummaryTable("operation_list", columns, made, (None,) * 6 + tuple(sums), left_out)


def operations_by_strand(operations: pd.DataFrame, strands: Sequence[str]) -> SummaryTable:
    """Number, dwellings and cost of the operations of each strand."""
    kept, left_out = _going_on(operations)
    measures = ("dwellings_planned", "dwellings_committed", "dwellings_delivered", "cost_eur")
    columns = (Column("strand", TEXT), Column("operations", COUNT))
    columns += tuple(Column(name, EURO if name == "cost_eur" else COUNT) for name in measures)

    def cells(several: list[dict]) -> tuple:
        return Sum(len(several)), *(total(row[name] for row in several) for name in measures)

    made = [(one, *cells([row for row in kept if row["strand"] == one])) for one in _present(kept, strands)]
    return SummaryTable("operations_by_strand", columns, made, (None, *cells(kept)), left_out)


def _present(rows: list[dict], strands: Sequence[str]) -> list:
    found = {row["strand"] for row in rows}
    return [*(one for one in strands if one in found), *_ordered(found - set(strands))]


def _lines(funding: pd.DataFrame, kept: list[dict]) -> list[dict]:
    """The funding lines of the operations kept, with the strand of each."""
    strands = {row["uuid"]: row["strand"] for row in kept}
    rows = _records(funding, ("operation", "funder", "year", "planned", "committed", "paid"))
    rows = [row for row in rows if row["operation"] in strands]
    for row in rows:
        row.update({name: cents(row[name]) for name in ("planned", "committed", "paid")})
        row.update(year=whole(row["year"]), strand=strands[row["operation"]])
    return rows


def funding_by_year(operations: pd.DataFrame, funding: pd.DataFrame) -> SummaryTable:
    """What each funder plans in each year, the one who plans most first."""
    kept, left_out = _going_on(operations)
    lines = _lines(funding, kept)
    made = _crossed("funding_by_year", lines, "funder", "year", [("planned", EURO, _planned)])
    rows = sorted(made.rows, key=lambda row: (row[0] is None, -(row[-1].value or 0), row[0] or ""))
    return made._replace(rows=rows, left_out=left_out)


def _planned(several: list[dict]) -> Sum:
    return total(row["planned"] for row in several)


def funding_by_strand(operations: pd.DataFrame, funding: pd.DataFrame, strands: Sequence[str]) -> SummaryTable:
    """Cost, funding planned, committed and paid of each strand, and what is still to be found.

    To be found = cost − planned; unknown where a cost or a planned amount is.
    """
    kept, left_out = _going_on(operations)
    lines = _lines(funding, kept)
    measures = ("planned", "committed", "paid")
    columns = (Column("strand", TEXT), Column("cost_eur", EURO), *(Column(name, EURO) for name in measures))
    columns += (Column("to_find", EURO),)

    def cells(several: list[dict], paid: list[dict]) -> tuple:
        cost = total(row["cost_eur"] for row in several)
        sums = [total(row[one] for row in paid) for one in measures]
        is_known = not (cost.unknown or sums[0].unknown) and cost.value is not None and sums[0].value is not None
        return cost, *sums, Sum(cost.value - sums[0].value) if is_known else Sum(None, 0)

    made = [
        (one, *cells([row for row in kept if row["strand"] == one], [row for row in lines if row["strand"] == one]))
        for one in _present(kept, strands)
    ]
    return SummaryTable("funding_by_strand", columns, made, (None, *cells(kept, lines)), left_out)
