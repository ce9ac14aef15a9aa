import math

import numpy as np
import pandas as pd
import pytest
import shapely

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.project_clusters import (
    DEFAULT_RULES,
    Rule,
    borders_of,
    group_members,
    hulls,
    number_clusters,
    read_rules,
    shannon,
    strand_of,
    strands_of,
    summarise,
)
from bassin_minier_plugin.analysis.project_links import links_between
from tests.analysis.test_project_links import mixed_shapes


def row_of_points(*x):
    return shapely.points(np.array(x, dtype=float), np.zeros(len(x)))


def grouped(shapes, max_m, **more):
    return group_members(shapes, links_between(shapes, max_m), **more)


def test_members_linked_through_others_are_one_group():
    found = grouped(row_of_points(0, 100, 200, 900), 100)

    assert found.group.tolist() == [0, 0, 0, 1]


@pytest.mark.parametrize("seed", range(3))
def test_groups_are_those_found_by_walking_from_member_to_member(seed):
    shapes = mixed_shapes(np.random.default_rng(seed), 60)
    waiting, expected = set(range(60)), np.full(60, -1)
    while waiting:
        reached = [min(waiting)]
        waiting.remove(reached[0])
        for one in reached:
            near = [other for other in waiting if shapes[one].distance(shapes[other]) <= 150]
            waiting.difference_update(near)
            reached.extend(near)
        expected[reached] = expected.max() + 1

    found = grouped(shapes, 150).group

    assert len(set(expected)) > 3
    assert found.tolist() == expected.tolist()


def test_a_greatest_diameter_parts_a_chain():
    shapes = row_of_points(0, 100, 200, 300)

    found = grouped(shapes, 100, diameter_m=100)

    assert found.group.tolist() == [0, 0, 1, 1]
    assert list(zip(found.cut_wide.one, found.cut_wide.other)) == [(1, 2)]


@pytest.mark.parametrize("seed", range(3))
def test_with_a_greatest_diameter_no_two_members_are_farther_and_links_hold_each_group(seed):
    shapes = mixed_shapes(np.random.default_rng(seed), 60)

    found = grouped(shapes, 200, diameter_m=500)

    for number in set(found.group):
        members = np.flatnonzero(found.group == number)
        assert max(shapes[a].distance(shapes[b]) for a in members for b in members) <= 500
    assert (found.group[found.kept.one] == found.group[found.kept.other]).all()
    assert len(found.cut_wide.one) > 0
    assert (found.group[found.cut_wide.one] != found.group[found.cut_wide.other]).all()


def test_a_link_across_a_border_is_cut_only_when_asked_and_told():
    shapes, border = row_of_points(0, 100, 200), np.array(["A", "A", "B"], dtype=object)

    assert grouped(shapes, 100).group.tolist() == [0, 0, 0]
    found = grouped(shapes, 100, border=border)
    assert found.group.tolist() == [0, 0, 1]
    assert list(zip(found.cut_border.one, found.cut_border.other)) == [(1, 2)]


def test_a_group_too_large_to_be_cut_is_refused(monkeypatch):
    monkeypatch.setattr("bassin_minier_plugin.analysis.project_clusters._MOST_IN_A_GROUP", 3)

    with pytest.raises(InputError) as refusal:
        grouped(row_of_points(0, 1, 2, 3), 10, diameter_m=2)
    assert (refusal.value.code, refusal.value.details["n"]) == ("group_too_large", 4)


def test_the_shannon_index_is_that_of_the_strands():
    counts = np.array([[4, 0, 0, 0, 0], [1, 1, 0, 0, 0], [1, 1, 1, 1, 1], [3, 1, 0, 0, 0], [0, 0, 0, 0, 0]])

    found = shannon(counts)

    by_hand = -(0.75 * math.log(0.75) + 0.25 * math.log(0.25))  # 0.5623
    assert found[:4] == pytest.approx([0.0, math.log(2), math.log(5), by_hand])
    assert np.isnan(found[4])


def test_a_group_is_counted_by_strand_and_its_dwellings_are_those_known():
    group = np.array([0, 0, 0, 1, 1])
    strand = np.array(["estate", "estate", "site", "estate", None], dtype=object)

    table = summarise(group, strand, np.array([120, np.nan, np.nan, np.nan, np.nan]), read_rules(DEFAULT_RULES))

    assert table["estate_n"].tolist() == [2, 1]
    assert table["site_n"].tolist() == [1, 0]
    assert table["unknown_n"].tolist() == [0, 1]
    assert table["dwellings"].tolist()[0] == 120 and np.isnan(table["dwellings"][1])
    assert table["broken"].tolist() == [(), (1,)]
    assert number_clusters(table).tolist() == [1, 0]


def test_one_member_alone_is_no_cluster_even_without_rules():
    table = summarise(np.array([0]), np.array(["estate"], dtype=object), np.array([10.0]), [])

    assert number_clusters(table).tolist() == [0]


def test_clusters_are_numbered_by_their_members_then_by_their_diversity():
    group = np.repeat([0, 1, 2], [2, 3, 3])
    strand = np.array(["estate", "site", "estate", "estate", "site", "estate", "site", "economy"], dtype=object)

    table = summarise(group, strand, np.full(8, np.nan), read_rules(DEFAULT_RULES))

    assert number_clusters(table).tolist() == [3, 2, 1]


def test_rules_are_read_in_both_languages():
    assert read_rules("cité ≥ 2; centralité | economy>=1") == [Rule(("estate",), 2), Rule(("centrality", "economy"), 1)]
    assert read_rules(" ") == []


@pytest.mark.parametrize("text", ["estate", "estate > 1", "moon >= 1", "estate >= -1", "estate | >= 1", ">= 1"])
def test_a_rule_that_says_nothing_is_refused(text):
    with pytest.raises(InputError) as refusal:
        read_rules(text)
    assert refusal.value.code == "rule_unreadable"


@pytest.mark.parametrize(
    ("text", "strand"),
    [
        *(("Cités minières (fictives)", "estate"), ("centralities", "centrality"), ("heritage_sites", "site")),
        *(("Terrils", "landscape"), ("Pôles économiques", "economy"), ("économie", "economy"), ("Opérations", None)),
        *(("citerne", None), ("", None), (None, None), (float("nan"), None)),
    ],
)
def test_a_word_says_its_strand(text, strand):
    assert strand_of(text) == strand


def test_a_column_of_words_gives_a_column_of_strands():
    found = strands_of(pd.Series(["site", None, "Paysage", "?"]))

    assert found.tolist() == ["site", None, "landscape", None]


def test_a_hull_holds_its_members_and_is_a_polygon_even_of_one_place():
    shapes = np.array([*shapely.points([0, 300, 0, 7, 7], [0, 0, 400, 9, 9]), None], dtype=object)

    found, span = hulls(shapes, np.array([1, 1, 1, 2, 2, 0]), 2)

    assert shapely.area(found[0]) == 60_000
    assert span.tolist() == [500, 0]
    assert shapely.get_type_id(found).tolist() == [3, 3]
    assert shapely.contains(found[1], shapes[3])


def test_a_member_belongs_to_where_most_of_it_lies():
    zones = np.array([shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)], dtype=object)
    shapes = np.array(
        [
            *(shapely.box(70, 10, 180, 20), shapely.LineString([(50, 50), (120, 50)]), shapely.Point(100, 50)),
            *(shapely.Point(150, 5), shapely.Point(900, 9), None),
        ],
        dtype=object,
    )

    assert borders_of(shapes, zones).tolist() == [1, 0, 0, 1, -1, -1]
