import numpy as np
import pytest
import shapely
from shapely import LineString, Point

from bassin_minier_plugin.analysis.continuity import Places, continuity


def shapes(*geometries):
    made = np.empty(len(geometries), dtype=object)
    made[:] = geometries
    return made


def places(code, *points, dwellings=None):
    known = np.full(len(points), np.nan) if dwellings is None else np.array(dwellings, dtype=float)
    return Places(code, shapes(*(Point(point) for point in points)), known)


def test_an_end_near_the_middle_of_another_line_joins_it():
    lines = shapes(LineString([(0, 0), (100, 0)]), LineString([(50, 4), (50, 100)]), LineString([(0, 20), (20, 20)]))

    found = continuity(lines, [], 5.0, 10.0, 100.0)

    assert found.component.tolist() == [1, 1, 2]
    assert found.components["length_m"].tolist() == [196.0, 20.0]
    assert found.components["lines_n"].tolist() == [2, 1]
    assert len(found.links) == 0


def test_lines_that_pass_near_without_an_end_there_stay_apart():
    lines = shapes(LineString([(0, 0), (100, 0)]), LineString([(-50, 3), (150, 3)]))

    # the ends of the first lie 3 m from the middle of the second
    assert continuity(lines, [], 2.0, 10.0, 1.0).component.tolist() == [2, 1]
    assert continuity(lines, [], 3.0, 10.0, 1.0).component.tolist() == [1, 1]


def test_the_link_is_the_shortest_between_the_two_pieces_and_says_what_it_joins():
    lines = shapes(LineString([(0, 0), (100, 0)]), LineString([(130, 40), (300, 40)]))
    estates = places("estates", (10, 10), (290, 50), dwellings=[120, 80])
    stops = places("stops", (20, 5), (40, 5), (1000, 0))

    links = continuity(lines, [estates, stops], 5.0, 60.0, 20.0).links

    assert links["length_m"].tolist() == [50.0]
    assert links["geometry"].iat[0].equals(LineString([(130, 40), (100, 0)]))
    told = links.iloc[0]
    assert (told["component_a"], told["component_b"], told["line_a"], told["line_b"]) == (1, 2, 1, 0)
    assert (told["estates_a"], told["estates_b"], told["stops_a"], told["stops_b"]) == (1, 1, 0, 2)
    # one estate on one side, an estate and two stops on the other
    assert told["new_pairs"] == 3
    assert told["dwellings_gained"] == 200.0
    assert (told["network_a_m"], told["network_b_m"]) == (170.0, 100.0)


def test_places_that_both_pieces_serve_gain_nothing():
    lines = shapes(LineString([(0, 0), (100, 0)]), LineString([(110, 0), (200, 0)]))

    links = continuity(lines, [places("stops", (105, 0))], 2.0, 60.0, 20.0).links

    assert links["new_pairs"].tolist() == [0]
    assert links["dwellings_gained"].isna().all()


def test_pairs_that_a_third_piece_joins_already_do_not_count():
    lines = shapes(LineString([(0, 0), (100, 0)]), LineString([(120, 0), (220, 0)]), LineString([(0, 300), (220, 300)]))
    stops = places("stops", (5, 150), (215, 150), (50, 0))

    # the first two stops lie 150 m from the third piece, which joins them
    assert continuity(lines, [stops], 5.0, 50.0, 160.0).links["new_pairs"].tolist() == [0]
    assert continuity(lines[:2], [stops], 5.0, 50.0, 160.0).links["new_pairs"].tolist() == [1]


def test_links_are_ranked_by_what_they_join_then_the_shorter():
    lines = shapes(
        LineString([(0, 0), (100, 0)]),
        LineString([(130, 0), (200, 0)]),
        LineString([(0, 10), (-90, 10)]),
        LineString([(0, -20), (-70, -20)]),
    )
    stops = places("stops", (200, 0), (90, 0))

    links = continuity(lines, [stops], 5.0, 31.0, 15.0).links

    assert links["rank"].tolist() == [1, 2, 3, 4]
    assert links["new_pairs"].tolist() == [1, 0, 0, 0]
    assert links["network_b_m"].tolist()[1:] == [90.0, 70.0, 70.0]
    assert links["length_m"].tolist()[2:] == [20.0, 30.0]


def test_without_lines_there_is_nothing_to_join():
    found = continuity(shapes(None, LineString()), [places("stops", (0, 0))], 5.0, 50.0, 10.0)

    assert found.component.tolist() == [-1, -1]
    assert len(found.components) == 0
    assert len(found.links) == 0


@pytest.mark.parametrize("seed", range(6))
def test_random_networks_break_as_every_pair_says_and_all_near_pieces_are_linked(seed):
    rng = np.random.default_rng(seed)
    starts = rng.uniform(0, 2000, (40, 1, 2))
    lines = shapely.linestrings(np.concatenate([starts, starts + rng.uniform(-300, 300, (40, 2, 2))], axis=1))
    snap, gap = 30.0, 120.0

    found = continuity(lines, [], snap, gap, 100.0)

    pieces = [{one} for one in range(40)]
    for one in range(40):
        for other in range(40):
            ends = [shapely.get_point(lines[one], 0), shapely.get_point(lines[one], -1)]
            if lines[one].intersects(lines[other]) or min(end.distance(lines[other]) for end in ends) <= snap:
                together = [piece for piece in pieces if piece & {one, other}]
                pieces = [piece for piece in pieces if piece not in together] + [set().union(*together)]
    assert {frozenset(np.flatnonzero(found.component == one)) for one in set(found.component)} == set(
        map(frozenset, pieces)
    )
    expected = {}
    for a in range(len(pieces)):
        for b in range(a):
            away = min(lines[i].distance(lines[j]) for i in pieces[a] for j in pieces[b])
            if away <= gap:
                expected[frozenset((min(pieces[a]), min(pieces[b])))] = away
    first = {one: int(np.flatnonzero(found.component == one)[0]) for one in set(found.component)}
    linked = {
        frozenset((first[row.component_a], first[row.component_b])): row.length_m for row in found.links.itertuples()
    }
    assert linked == pytest.approx(expected)
