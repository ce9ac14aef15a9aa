"""Scenarios side by side, and several sets of weights together."""

from __future__ import annotations

import numpy as np
import pandas as pd

from bassin_minier_plugin.analysis.scenario_comparison import compared, disagreement, group_totals


def test_who_enters_leaves_and_stays_with_the_places_won():
    before = pd.DataFrame({"rank": [1, 2, 3, np.nan], "chosen": [True, True, False, False]})
    after = pd.DataFrame({"rank": [3, 1, 2, np.nan], "chosen": [False, True, True, False]})

    found = compared(before, after)

    assert found["change"].tolist() == ["leaves", "stays", "enters", ""]
    assert found["shift"].tolist()[:3] == [-2, 1, 1]
    assert np.isnan(found["shift"].iloc[3])


def test_groups_hold_only_what_is_chosen_and_the_unnamed_one_is_empty():
    found = group_totals(np.array([True, False, True]), np.array([10.0, 20.0, 30.0]), np.array(["B", "B", None]))

    assert found.index.tolist() == ["", "B"]
    assert found["estates"].tolist() == [1, 1]
    assert found["dwellings"].tolist() == [30.0, 10.0]


def test_disagreement_counts_only_the_sets_that_rank_the_estate():
    ranks = np.array([[1, 2, 1], [3, 1, 9], [9, 9, 9], [np.nan, 2, np.nan], [np.nan] * 3])

    found = disagreement(ranks, top=2)

    assert found["agreement"].tolist() == ["always", "disputed", "never", "always", None]
    assert found["rank_spread"].tolist()[:4] == [1, 8, 0, 0]
    assert found["sets_n"].tolist() == [3, 3, 3, 1, 0]
    assert found["sets_top"].tolist()[:4] == [3, 1, 0, 1]
    assert found["sets_top"].isna().tolist() == [False] * 4 + [True]
    assert np.isnan(found["sets_top_share"].iloc[4])
