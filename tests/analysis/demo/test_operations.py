"""The fictitious operations: counts, dates, money, links, faults made on purpose, a story without contradictions."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pandas as pd
import pytest
import shapely

from bassin_minier_plugin.analysis.demo.operations import make_operations

SIGNED, REVIEWED = "2017-03-07", "2021-12-31"
PHASES = {1: ("2017-03-07", "2022-03-06"), 2: ("2022-03-07", "2027-03-06")}
ORDER = ["study", "scheduled", "committed", "in_works", "delivered"]


@pytest.fixture
def sheets(basin):
    return basin.sheets


@pytest.fixture
def operations(sheets):
    return sheets.tables["operation"].set_index("uuid")


def broken(sheets, *rules) -> set[str]:
    return {one for rule in rules for one in sheets.broken[rule]}


def test_120_operations_over_five_strands_two_phases_and_every_epci(operations, layers):
    assert Counter(operations["strand"]) == {
        **{"estate": 44, "centrality": 24, "site": 12},
        **{"landscape": 24, "economy": 16},
    }
    assert Counter(operations["phase"]) == {1: 65, 2: 55}
    assert set(operations["epci"]) == set(layers["epci"]["epci"])
    assert operations["number"].is_unique and operations["title"].is_unique and operations.index.is_unique
    assert operations["number"].str.fullmatch(r"3[1-5]-\d{3}").all()


def test_the_first_phase_is_mostly_delivered_or_in_works_and_the_second_mostly_ahead(operations):
    first, second = (Counter(operations.loc[operations["phase"] == phase, "status"]) for phase in (1, 2))

    assert first == {"delivered": 28, "in_works": 20, "committed": 8, "abandoned": 5, "scheduled": 3, "study": 1}
    assert second == {"study": 28, "scheduled": 19, "committed": 6, "abandoned": 2}


def test_everything_says_that_it_is_fictitious(operations, sheets):
    assert operations["title"].str.contains("ficti").all()
    assert operations["description"].str.contains("fictive").all()
    assert sheets.tables["operation_attachment"]["caption"].str.contains("fictive").all()
    assert sheets.saves["author"].str.contains("ficti").all()


def test_dates_lie_inside_the_phase_except_where_meant(operations, sheets):
    wrong = broken(sheets, "dates_inside_phase")
    for uuid, sheet in operations.iterrows():
        first, last = PHASES[sheet["phase"]]
        inside = first <= sheet["start_date"] < sheet["end_date"] <= last
        assert inside == (uuid not in wrong), sheet["number"]


def test_statuses_agree_with_dates(operations):
    begun = operations[operations["status"].isin(["in_works", "delivered"])]
    ahead = operations[(operations["phase"] == 2)]

    assert (begun["start_date"] <= REVIEWED).all()
    assert (operations.loc[operations["status"] == "delivered", "end_date"] <= REVIEWED).all()
    assert (ahead["start_date"] > REVIEWED).all()
    late = (operations["status"] == "in_works") & (operations["end_date"] < REVIEWED)
    assert 2 <= late.sum() < 20
    assert operations["immediate"].sum() == 18
    assert set(operations.loc[operations["immediate"], "phase"]) == {1}


def test_the_plan_equals_the_cost_except_where_meant(operations, sheets):
    plan = sheets.tables["operation_funding"].groupby("operation")["planned"].sum().reindex(operations.index)
    differs = set(operations.index[~np.isclose(plan.fillna(0), operations["cost_eur"], rtol=0, atol=0.01)])

    assert differs == broken(sheets, "funding_equals_cost", "committed_has_funder")
    off = plan[sheets.broken["funding_equals_cost"]] / operations.loc[sheets.broken["funding_equals_cost"], "cost_eur"]
    assert (abs(off - 1 / 1.09) < 0.01).all()


def test_funding_is_paid_as_far_as_the_works_have_come(operations, sheets):
    lines = sheets.tables["operation_funding"].join(operations["status"], on="operation")
    total = lines.groupby("status")[["planned", "committed", "paid"]].sum(min_count=1)

    assert (lines["planned"] >= 0).all()
    assert (lines[["committed", "paid"]].notna().all(axis=1) == (lines["status"] != "study")).all()
    assert (lines["paid"].fillna(0) <= lines["committed"].fillna(0)).all()
    assert total.loc["delivered", "paid"] == total.loc["delivered", "planned"]
    assert 0.3 < total.loc["in_works", "paid"] / total.loc["in_works", "committed"] < 0.99
    assert total.loc["committed", "paid"] == 0 < total.loc["committed", "committed"]
    assert total.loc["scheduled", "committed"] == 0


def test_dwellings_are_those_of_estates_only_and_inside_the_contract(operations, layers, sheets):
    estates = operations[operations["strand"] == "estate"]
    linked = sheets.tables["operation_link"]
    own = linked[linked["layer"] == "estates"].drop_duplicates("operation").set_index("operation")["feature_key"]
    whole = layers["estates"].set_index("estate_id")["dwellings"]

    assert operations.loc[operations["strand"] != "estate", "dwellings_planned"].isna().all()
    assert (estates["dwellings_planned"] <= whole[own[estates.index]].to_numpy()).all()
    assert 6_000 < estates["dwellings_planned"].sum() < 14_000
    known = estates["dwellings_committed"].notna()
    assert (known == estates["status"].isin(["committed", "in_works", "delivered"])).all()


def test_only_the_sheets_meant_to_be_wrong_have_wrong_figures(operations, sheets):
    def rows(is_wrong: pd.Series) -> set[str]:
        return set(operations.index[is_wrong.fillna(False).astype(bool)])

    per_dwelling = operations["cost_eur"] / operations["dwellings_planned"].astype(float)

    assert rows(operations["dwellings_committed"] > operations["dwellings_planned"]) == broken(
        sheets, "committed_within_planned"
    )
    assert rows(operations["dwellings_delivered"] > operations["dwellings_committed"]) == broken(
        sheets, "delivered_within_committed"
    )
    assert rows((per_dwelling < 20_000) | (per_dwelling > 250_000)) == broken(sheets, "cost_per_dwelling")
    assert rows(operations["dpe_after"] > operations["dpe_before"]) == broken(sheets, "dpe_not_worse")
    assert rows(operations["lead"].isna()) == broken(sheets, "committed_has_lead")
    assert all(1 <= len(found) <= 3 for found in sheets.broken.values())
    named = [one for found in sheets.broken.values() for one in found]
    assert len(named) == len(set(named)) == 19


def test_links_lead_to_features_and_the_footprint_is_what_they_cover(operations, sheets, layers):
    keys = {
        **{"estates": "estate_id", "centralities": "centrality_id", "heritage_sites": "name"},
        **{"spoil_tips": "tip_no", "mine_railways": "line_no"},
    }
    covered = {uuid: [] for uuid in operations.index}
    for link in sheets.tables["operation_link"].itertuples():
        frame = layers[link.layer]
        found = frame[frame[keys[link.layer]] == link.feature_key]
        assert len(found) == 1
        assert found["name"].iloc[0] == link.label
        shape = found["geometry"].iloc[0]
        covered[link.operation].append(shape.buffer(25) if link.layer == "mine_railways" else shape)
    assert set(sheets.tables["operation_link"]["layer"]) == set(keys)
    for uuid, shapes in covered.items():
        whole, footprint = shapely.union_all(shapes), operations.at[uuid, "geometry"]
        assert footprint.geom_type == "MultiPolygon" and footprint.is_valid
        assert whole.symmetric_difference(footprint).area < 0.01 * whole.area


def test_a_footprint_leaves_its_epci_only_where_meant(operations, sheets, layers):
    boundary = layers["epci"].set_index("epci")["geometry"]
    shapes = operations["geometry"].to_numpy()
    inside = shapely.area(shapely.intersection(shapes, boundary[operations["epci"]].to_numpy())) / shapely.area(shapes)

    assert set(operations.index[inside < 0.95]) == broken(sheets, "footprint_inside_epci")


def test_sheets_in_works_have_a_photo_and_a_milestone_except_where_meant(operations, sheets):
    works = set(operations.index[operations["status"] == "in_works"])

    assert works - set(sheets.tables["operation_attachment"]["operation"]) == broken(sheets, "works_have_photo")
    assert works - set(sheets.tables["operation_milestone"]["operation"]) == broken(sheets, "works_have_milestone")
    assert sheets.tables["operation_attachment"]["path"].is_unique


def test_some_milestones_are_late(sheets):
    lines = sheets.tables["operation_milestone"]
    done = lines["done_date"].notna()

    assert 20 < (done & (lines["done_date"] > lines["due_date"])).sum() < done.sum() / 2
    assert 5 < (~done & (lines["due_date"] < REVIEWED)).sum() < 60


def test_the_story_begins_with_the_signature_and_ends_with_what_the_tables_hold(sheets, operations):
    saves, changes = sheets.saves, sheets.changes
    moments = saves.set_index(["operation", "save"])["moment"]
    tables = {name: frame.set_index("uuid") for name, frame in sheets.tables.items()}

    assert saves.sort_values(["operation", "save"]).groupby("operation")["moment"].is_monotonic_increasing.all()
    assert moments.min() > SIGNED and moments.max() < REVIEWED + "T99"
    assert (saves["save"] == 0).sum() == 120 and len(saves) > 330
    assert ((saves["save"] == 0) & (saves["moment"] < "2017-05")).sum() > 70
    for (table, row, field), found in changes.sort_values("save", kind="stable").groupby(["table", "row", "field"]):
        held = tables[table].at[row, field]
        assert found["new"].iloc[-1] == held, (table, field)
        assert found["old"].iloc[1:].tolist() == found["new"].iloc[:-1].tolist()
        assert found["save"].min() > tables[table].at[row, "save"]
    for uuid, found in changes[changes["field"] == "status"].groupby("row"):
        path = [found["old"].iloc[0], *found["new"]]
        assert path[-1] == operations.at[uuid, "status"]
        steps = [ORDER.index(one) for one in path if one in ORDER]
        assert steps == list(range(steps[0], steps[0] + len(steps)))


def test_nothing_is_noted_before_it_happened(sheets):
    moments = sheets.saves.set_index(["operation", "save"])["moment"]
    last = sheets.saves.groupby("operation")["moment"].max()
    noted = sheets.changes[sheets.changes["field"].isin(["done_date", "at"])]

    assert len(noted) > 80
    for one in noted.itertuples():
        assert one.new <= str(pd.Timestamp(moments[one.operation, one.save]).date() + pd.Timedelta(days=2))
    for line in sheets.tables["operation_milestone"].dropna(subset=["done_date"]).itertuples():
        assert line.done_date <= str(pd.Timestamp(last[line.operation]).date() + pd.Timedelta(days=2))


def test_some_targets_were_moved(sheets):
    moved = sheets.changes[sheets.changes["field"].isin(["dwellings_planned", "end_date", "target"])]

    assert moved["operation"].nunique() >= 10
    fewer = moved[moved["field"] == "dwellings_planned"]
    assert len(fewer) and (fewer["new"] < fewer["old"]).all()


def test_the_same_seed_tells_the_same_story_and_another_seed_another(layers, sheets, basin):
    first, again, other = (make_operations(np.random.default_rng([seed, 60]), layers) for seed in (5, 5, 6))

    for name, frame in first.tables.items():
        pd.testing.assert_frame_equal(frame, again.tables[name])
    pd.testing.assert_frame_equal(first.changes, again.changes)
    pd.testing.assert_frame_equal(first.saves, again.saves)
    assert first.broken == again.broken != other.broken
    assert first.tables["operation"]["title"].tolist() != other.tables["operation"]["title"].tolist()
