"""Bounds per group as people write them."""

import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.group_bounds import read_group_bounds

GROUPS = ["CA d'Hénin-Carvin", "CC Cœur d'Ostrevent"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("", {}),
        ("1", {(GROUPS[0], "group_count"): 1, (GROUPS[1], "group_count"): 1}),
        ("CA d'Hénin-Carvin = 2", {(GROUPS[0], "group_count"): 2}),
        ("ca d'hénin-carvin=2 cités;", {(GROUPS[0], "group_count"): 2}),
        ("CC Cœur d'Ostrevent = 1 200 logements", {(GROUPS[1], "group_dwellings"): 1200}),
        ("CA d'Hénin-Carvin = 5\n 1", {(GROUPS[0], "group_count"): 5, (GROUPS[1], "group_count"): 1}),
        ("1; CA d'Hénin-Carvin = 5", {(GROUPS[0], "group_count"): 5, (GROUPS[1], "group_count"): 1}),
        ("300 dwellings", {(GROUPS[0], "group_dwellings"): 300, (GROUPS[1], "group_dwellings"): 300}),
    ],
)
def test_amounts_hold_for_all_groups_or_for_those_named(text, expected):
    assert read_group_bounds(text, GROUPS) == expected


@pytest.mark.parametrize("text", ["beaucoup", "CA d'Hénin-Carvin = ", "3 euros", "= 2 = x"])
def test_what_is_not_an_amount_is_refused(text):
    with pytest.raises(InputError) as refused:
        read_group_bounds(text, GROUPS)

    assert refused.value.code == "group_bound_unreadable"


def test_a_group_that_is_not_there_is_refused_by_name():
    with pytest.raises(InputError) as refused:
        read_group_bounds("CA de Lens = 2", GROUPS)

    assert refused.value.code == "group_unknown"
    assert refused.value.details["group"] == "CA de Lens"
