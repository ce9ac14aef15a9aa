"""The sums of the annex against figures worked out by hand and by pandas."""

from __future__ import annotations

from functools import reduce
from operator import add

import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.dossier_tables import (
    EURO,
    Sum,
    cents,
    estates_by_epci,
    funding_by_strand,
    funding_by_year,
    has_cents,
    operation_list,
    operations_by_epci,
    operations_by_strand,
    programme,
    total,
)
from bassin_minier_plugin.sheets.tables import STRANDS

ESTATES = pd.DataFrame(
    {
        "name": ["A", "B", "C", "D"],
        "epci": ["CALL", "CAHC", "CALL", None],
        "dwellings": [100.0, 250.0, np.nan, 40.0],
        "phase": [2.0, 1.0, 1.0, 1.0],
        "rank": [1.0, 7.0, 3.0, np.nan],
        "score": [81.25, 60.0, 70.0, np.nan],
    }
)
OPERATIONS = pd.DataFrame(
    {
        "uuid": ["o1", "o2", "o3", "o4"],
        "number": ["1", "2", None, "4"],
        "title": ["a", "b", "c", "d"],
        "strand": ["estate", "estate", "site", "estate"],
        "epci": ["CALL", "CAHC", "CALL", "CALL"],
        "phase": [1, 2, None, 1],
        "status": ["study", "committed", "study", "abandoned"],
        "cost_eur": [1000.0, 0.1, None, 9e9],
        "dwellings_planned": [10, 5, None, 7],
        "dwellings_committed": [10, None, None, 7],
        "dwellings_delivered": [0, None, None, 7],
    }
)
FUNDING = pd.DataFrame(
    [
        ("o1", "État", 2026, 600.0, 100.0, None),
        ("o1", "Région", 2027, 400.0, None, None),
        ("o2", "État", 2027, 0.2, 0.1, 0.0),
        ("o3", "Région", None, None, None, None),
        ("o4", "État", 2026, 5e9, 5e9, 5e9),
    ],
    columns=["operation", "funder", "year", "planned", "committed", "paid"],
)


def cells(table, row):
    return dict(zip([(one.code, one.part) for one in table.columns], row))


def test_the_estates_come_by_phase_then_rank_and_their_known_dwellings_are_summed():
    table = programme(ESTATES)

    assert [row[1] for row in table.rows] == ["C", "B", "D", "A"]
    assert [row[0] for row in table.rows] == [1, 2, 3, 4]
    assert table.total[-1] == Sum(390, 1)


def test_dwellings_by_epci_and_phase_add_up_both_ways():
    table = estates_by_epci(ESTATES)
    rows = {row[0]: cells(table, row) for row in table.rows}

    assert list(rows) == ["CAHC", "CALL", None]
    assert rows["CALL"][("estates", 1)] == Sum(1)
    assert rows["CALL"][("dwellings", 1)] == Sum(None, 1)
    assert rows["CALL"][("dwellings", None)] == Sum(100, 1)
    assert rows["CAHC"][("dwellings", 2)] == Sum(0)
    whole = cells(table, table.total)
    assert (whole[("estates", None)], whole[("dwellings", None)]) == (Sum(4), Sum(390, 1))
    assert (whole[("dwellings", 1)], whole[("dwellings", 2)]) == (Sum(290, 1), Sum(100))


def test_one_phase_alone_needs_no_column_for_all():
    table = estates_by_epci(ESTATES.assign(phase=1))

    assert [one.part for one in table.columns] == [None, 1, 1]


def test_abandoned_operations_are_listed_and_left_out_of_the_sums():
    table = operation_list(OPERATIONS)

    assert len(table.rows) == 4
    assert table.total[-2:] == (Sum(15, 1), Sum(100010, 1))
    assert table.left_out == 1


def test_each_strand_has_its_sums_and_the_total_is_theirs():
    table = operations_by_strand(OPERATIONS, STRANDS)
    rows = {row[0]: cells(table, row) for row in table.rows}

    assert list(rows) == ["estate", "site"]
    assert rows["estate"][("operations", None)] == Sum(2)
    assert rows["estate"][("cost_eur", None)] == Sum(100010)
    assert rows["site"][("cost_eur", None)] == Sum(None, 1)
    assert cells(table, table.total)[("dwellings_committed", None)] == Sum(10, 2)


def test_the_funding_plan_by_year_has_the_year_that_nobody_gave():
    table = funding_by_year(OPERATIONS, FUNDING)
    rows = {row[0]: cells(table, row) for row in table.rows}

    assert [one.part for one in table.columns[1:]] == [2026, 2027, -1, None]
    assert list(rows) == ["État", "Région"]  # who plans most comes first
    assert rows["État"][("planned", None)] == Sum(60020)
    assert rows["Région"][("planned", -1)] == Sum(None, 1)
    assert rows["Région"][("planned", 2026)] == Sum(0)
    assert cells(table, table.total)[("planned", None)] == Sum(100020, 1)


def test_what_is_to_be_found_is_unknown_where_a_cost_is():
    table = funding_by_strand(OPERATIONS, FUNDING, STRANDS)
    rows = {row[0]: cells(table, row) for row in table.rows}

    # 1 000.00 + 0.10 of cost, 600.00 + 400.00 + 0.20 planned
    assert rows["estate"][("to_find", None)] == Sum(-10)
    assert rows["site"][("to_find", None)] == Sum(None)
    assert cells(table, table.total)[("to_find", None)] == Sum(None)


def test_cents_add_up_where_floats_do_not():
    amounts = [0.1] * 30

    # `sum` itself compensates since Python 3.12
    assert reduce(add, amounts) != 3.0
    assert total(cents(one) for one in amounts) == Sum(300)


def test_a_table_tells_whether_it_has_cents():
    plain = operation_list(OPERATIONS.assign(cost_eur=[1.0, 2.0, None, 3.0]))

    assert has_cents([operation_list(OPERATIONS)]) and not has_cents([plain])


def test_no_value_is_no_zero():
    assert total([None, None]) == Sum(None, 2)
    assert total([]) == Sum(0, 0)
    assert (cents(None), cents(float("nan")), cents(0)) == (None, None, 0)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_contracts_have_the_sums_that_pandas_finds(seed):
    rng = np.random.default_rng(seed)
    n, lines = 300, 900
    operations = pd.DataFrame(
        {
            "uuid": [f"o{k}" for k in range(n)],
            "strand": rng.choice(STRANDS, n),
            "epci": rng.choice(["a", "b", "c", "d"], n),
            "phase": rng.choice([1.0, 2.0, np.nan], n),
            "status": rng.choice(["study", "delivered", "abandoned"], n),
            "cost_eur": np.where(rng.random(n) < 0.2, np.nan, rng.integers(0, 10**12, n) / 100),
            "dwellings_planned": np.where(rng.random(n) < 0.2, np.nan, rng.integers(0, 500, n)),
        }
    )
    funding = pd.DataFrame(
        {
            "operation": rng.choice(operations["uuid"], lines),
            "funder": rng.choice(["État", "Région", "ANRU"], lines),
            "year": rng.choice([2026.0, 2027.0, np.nan], lines),
            "planned": np.where(rng.random(lines) < 0.1, np.nan, rng.integers(0, 10**9, lines) / 100),
        }
    )
    kept = operations[operations["status"] != "abandoned"]
    joined = funding.merge(kept[["uuid", "strand"]], left_on="operation", right_on="uuid")

    by_strand = operations_by_strand(operations, STRANDS)
    expected = (kept["cost_eur"] * 100).round().groupby(kept["strand"]).sum()
    assert {row[0]: row[-1].value for row in by_strand.rows} == expected.astype("int64").to_dict()
    assert by_strand.total[-1].unknown == int(kept["cost_eur"].isna().sum())

    by_epci = operations_by_epci(operations)
    counted = kept.groupby(["epci", kept["phase"].fillna(-1)]).size()
    for row in by_epci.rows:
        found = cells(by_epci, row)
        for phase in (1, 2, -1):
            assert found[("operations", phase)].value == counted.get((row[0], phase), 0)

    by_year = funding_by_year(operations, funding)
    expected = ((joined["planned"] * 100).round()).groupby([joined["funder"], joined["year"].fillna(-1)]).sum()
    for row in by_year.rows:
        found = cells(by_year, row)
        for year in (2026, 2027, -1):
            assert found[("planned", year)].value == expected[(row[0], year)]
    for column in range(1, len(by_year.columns)):
        assert by_year.total[column].value == sum(row[column].value for row in by_year.rows)
    assert all(column.kind == EURO for column in by_year.columns[1:])
