"""Evaluation of a contract: every figure worked out by hand on a few sheets."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.evaluation import phase_dates, time_elapsed
from bassin_minier_plugin.analysis.evaluation_summary import evaluate

SETTINGS = {
    "phase_1_start": "2017-03-07", "phase_1_end": "2022-03-06",
    "phase_2_start": "2022-03-07", "phase_2_end": "2027-03-06",
}  # fmt: skip
DAY = "2021-12-31"


def sheet(uuid, funding=(), milestones=(), indicators=(), **typed):
    """A sheet as the store gives it; lines as tuples of their columns, in order."""
    row = {
        "uuid": uuid, "number": uuid, "title": f"Opération {uuid}", "strand": "estate", "status": "study", "phase": 1,
        "epci": "CALL", "end_date": None, "cost_eur": None, "dwellings_planned": None, "dwellings_committed": None,
        "dwellings_delivered": None, **typed,
    }  # fmt: skip

    def lines(kind, names, given):
        return [
            {"uuid": f"{uuid}-{kind}{n}", "operation": uuid, **dict(zip(names, one))} for n, one in enumerate(given)
        ]

    return {
        "operation": [row],
        "operation_funding": lines("f", ("planned", "committed", "paid"), funding),
        "operation_milestone": lines("m", ("name", "due_date", "done_date"), milestones),
        "operation_indicator": lines("i", ("name", "unit", "baseline", "target", "value", "at"), indicators),
    }


def contract(*sheets):
    return {one["operation"][0]["uuid"]: one for one in sheets}


NOW = contract(
    sheet(
        "A", [(600.0, 500.0, 450.0), (400.0, 300.0, 300.0)], [("Livraison", "2021-06-01", "2021-07-01")],
        [("F-G", "%", 60.0, 0.0, 15.0, "2021-11-01")], status="delivered", cost_eur=1000.0,
        dwellings_planned=100, dwellings_committed=90, dwellings_delivered=80,
    ),
    sheet(
        "B", [(500.0, 400.0, None)], [("OS", "2021-12-21", None), ("Fin", "2022-06-01", None), ("Avis", None, None)],
        [("DPE", "n", 10.0, 10.0, 5.0, None), ("Vacance", "%", 8.0, 4.0, None, None)],
        status="in_works", cost_eur=500.0, dwellings_planned=50, dwellings_committed=40,
        dwellings_delivered=None, epci="CAHC",
    ),
    sheet("C", [(200.0, None, None)], status="study", phase=2, dwellings_planned=30),
    sheet("D", status="committed", strand="landscape", phase=2, cost_eur=None, epci=None),
    sheet("E", [(900.0, 900.0, 900.0)], [("X", "2018-01-01", None)], status="abandoned", cost_eur=900.0,
          dwellings_planned=70, dwellings_committed=70),
)  # fmt: skip
THEN = contract(
    sheet(
        "A",
        [(600.0, 0.0, 0.0)],
        [("Livraison", "2021-03-01", None)],
        [("F-G", "%", 60.0, 10.0, None, None)],
        status="scheduled",
        cost_eur=1200.0,
        dwellings_planned=120,
        end_date="2021-01-31",
    ),
    sheet("B", [], [], [], status="study", cost_eur=500.0, dwellings_planned=50, epci="CALL"),
    sheet("E", status="committed", cost_eur=900.0, dwellings_planned=70, dwellings_committed=70),
    sheet("F", status="study", cost_eur=10.0, dwellings_planned=5, epci="CAPH"),
)


@pytest.fixture(scope="module")
def found():
    return evaluate(NOW, THEN, SETTINGS, DAY)


def row(found, level, **classes):
    table = found.summary[found.summary["level"] == level]
    for name, value in classes.items():
        table = table[table[name].isna() if value is None else table[name] == value]
    assert len(table) == 1
    return {name: None if pd.isna(one) else one for name, one in table.iloc[0].items()}


def test_the_funnel_of_the_whole_contract(found):
    total = row(found, "total")
    assert [total[f"operations{one}"] for one in ("", "_committed", "_in_works", "_delivered")] == [4, 3, 2, 1]
    assert total["operations_abandoned"] == 1
    # the abandoned one is in no sum; C is under study, so nothing of it is committed; D names no dwellings
    assert [total[f"dwellings_{one}"] for one in ("planned", "committed", "in_works", "delivered")] == [
        180,
        130,
        130,
        80,
    ]
    # B is in works and does not say what is delivered
    assert total["dwellings_unknown"] == 1
    # C: no cost, so the funding planned; D has neither: unknown
    assert [total[f"eur_{one}"] for one in ("planned", "committed", "in_works", "delivered", "paid")] == [
        1700, 1200, 1200, 800, 750,
    ]  # fmt: skip
    # B: nothing said of what is paid; D: nothing at all
    assert total["eur_unknown"] == 2


def test_the_rows_of_each_level_add_up_to_the_total(found):
    additive = [
        *("operations", "operations_delivered", "dwellings_planned", "dwellings_delivered", "eur_planned", "eur_paid"),
        *("eur_unknown", "milestones", "milestones_late", "indicators", "targets_moved", "dwellings_planned_baseline"),
    ]
    total = row(found, "total")
    for _level, rows in found.summary.groupby("level"):
        for name in additive:
            assert rows[name].sum() == total[name], name


def test_a_group_by_epci_strand_and_phase(found):
    one = row(found, "epci_strand_phase", epci="CAHC", strand="estate", phase=1)
    assert (one["operations"], one["dwellings_planned"], one["dwellings_delivered"]) == (1, 50, None)
    other = row(found, "epci", epci=None)
    assert (other["operations"], other["dwellings_planned"], other["eur_planned"]) == (1, None, None)
    assert set(found.summary["epci"].dropna()) == {"CALL", "CAHC", "CAPH"}


def test_time_elapsed_against_delivery(found):
    # 7 March 2017 to 6 March 2022: 1 826 days; 65 of them are left after 31 December 2021
    phase = row(found, "phase", phase=1)
    assert phase["time_elapsed"] == pytest.approx(1761 / 1826)
    # of A and B only A is known on both: 80 of 100
    assert phase["dwellings_delivered_share"] == pytest.approx(0.8)
    assert phase["operations_delivered_share"] == 0.5
    assert phase["eur_delivered_share"] == pytest.approx(800 / 1500)
    assert phase["delivery_gap"] == pytest.approx(0.8 - 1761 / 1826)
    assert row(found, "phase", phase=2)["time_elapsed"] == 0
    # both phases: 3 652 days
    assert row(found, "total")["time_elapsed"] == pytest.approx(1761 / 3652)


def test_time_elapsed_counts_both_ends():
    span = ("2022-01-01", "2022-01-10")
    assert [time_elapsed(span, one) for one in ("2021-12-31", "2022-01-01", "2022-01-10", "2030-01-01")] == [
        0, 0.1, 1, 1,
    ]  # fmt: skip


def test_late_milestones(found):
    table = found.milestones.set_index(["operation", "name"])
    assert table["state"].to_dict() == {
        ("A", "Livraison"): "done_late", ("B", "OS"): "overdue", ("B", "Fin"): "to_come", ("B", "Avis"): "undated",
    }  # fmt: skip
    # 1 June to 1 July; 21 to 31 December
    assert table.loc[("A", "Livraison"), "days_late"] == 30
    assert table.loc[("B", "OS"), "days_late"] == 10
    total = row(found, "total")
    assert (total["milestones"], total["milestones_done"], total["milestones_late"]) == (4, 1, 1)
    assert (total["late_days_mean"], total["late_days_max"], total["milestones_done_late"]) == (10, 10, 1)


def test_what_is_done_after_the_day_is_not_known_on_it():
    early = evaluate(NOW, THEN, SETTINGS, "2021-06-15")
    assert early.milestones.set_index("operation").loc["A", "state"] == "overdue"
    assert math.isnan(early.indicators.set_index("operation").loc["A", "progress"])


def test_targets_that_were_moved(found):
    told = {
        (one.operation, one.target): (one.before, one.after, None if pd.isna(one.change) else one.change)
        for one in found.targets.itertuples()
    }
    assert told == {
        ("A", "dwellings_planned"): ("120", "100", -20),
        ("A", "cost_eur"): ("1200", "1000", -200),
        ("A", "end_date"): ("2021-01-31", None, None),
        ("A", "milestone_due"): ("2021-03-01", "2021-06-01", 92),
        ("A", "indicator_target"): ("10", "0", -10),
        ("C", "added"): (None, None, None),
        ("D", "added"): (None, None, None),
        ("E", "abandoned"): (None, None, None),
        ("F", "deleted"): (None, None, None),
    }
    total = row(found, "total")
    assert (total["operations_added"], total["operations_deleted"], total["targets_moved"]) == (2, 1, 6)
    # both figures: 180 now, 120 + 50 + 70 + 5 then
    assert (total["dwellings_planned_baseline"], total["eur_planned_baseline"]) == (245, 2610)
    assert row(found, "epci", epci="CALL")["dwellings_planned_baseline"] == 240


def test_progress_of_indicators_whichever_way_the_target_lies(found):
    table = found.indicators.set_index(["operation", "name"])
    # from 60 towards 0: 15 is three quarters; the frozen target was 10: 45 of 50
    assert table.loc[("A", "F-G"), "progress"] == pytest.approx(0.75)
    assert table.loc[("A", "F-G"), "progress_frozen"] == pytest.approx(0.9)
    assert table.loc[("A", "F-G"), "met"] == 0
    # a target that is the baseline, and a value that is not known, tell nothing
    assert table.loc[[("B", "DPE"), ("B", "Vacance")], "progress"].isna().all()
    assert table.loc[[("B", "DPE"), ("B", "Vacance")], "met"].isna().all()
    total = row(found, "total")
    assert (total["indicators"], total["indicators_known"], total["indicators_met"]) == (3, 1, 0)
    assert total["progress_median"] == pytest.approx(0.75)


def test_a_target_that_is_passed_is_met():
    rising = contract(sheet("A", indicators=[("n", None, 10.0, 20.0, 21.0, None), ("m", None, 9.0, 3.0, 2.0, None)]))
    found = evaluate(rising, rising, SETTINGS, DAY).indicators
    assert found["progress"].tolist() == pytest.approx([1.1, 7 / 6])
    assert found["met"].tolist() == [1, 1]


def test_nothing_moves_against_itself():
    found = evaluate(NOW, NOW, SETTINGS, DAY)
    assert len(found.targets) == 0
    total = row(found, "total")
    assert total["dwellings_planned"] == total["dwellings_planned_baseline"]


def test_an_empty_baseline_makes_everything_added():
    found = evaluate(NOW, {}, SETTINGS, DAY)
    assert (found.targets["target"] == "added").all()
    assert row(found, "total")["dwellings_planned_baseline"] is None


def test_phases_that_are_not_set_or_wrong():
    found = evaluate(NOW, THEN, {}, DAY)
    assert found.summary["time_elapsed"].isna().all()
    assert phase_dates({**SETTINGS, "phase_2_end": ""}).keys() == {1}
    with pytest.raises(InputError, match="setting_not_a_date"):
        phase_dates({**SETTINGS, "phase_1_end": "bientôt"})
    with pytest.raises(InputError, match="phase_dates_order"):
        phase_dates({**SETTINGS, "phase_1_end": "2001-01-01"})
