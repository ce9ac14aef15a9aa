import numpy as np
import pytest
import shapely

from bassin_minier_plugin.analysis.project_links import links_between, nearest_linked
from bassin_minier_plugin.analysis.street_network import build_network


def shapes_of(*texts):
    return np.array([shapely.from_wkt(text) if text else None for text in texts], dtype=object)


def mixed_shapes(rng, n):
    x, y = rng.uniform(0, 2000, (2, n))
    boxes = shapely.box(x, y, x + rng.uniform(5, 200, n), y + rng.uniform(5, 200, n))
    lines = shapely.linestrings(
        np.stack([x, y, x + rng.normal(0, 150, n), y + rng.normal(0, 150, n)], 1).reshape(n, 2, 2)
    )
    return np.choose(rng.integers(0, 3, n), [boxes, lines, shapely.points(x, y)])


def test_distances_go_from_shape_to_shape_not_from_centre_to_centre():
    shapes = shapes_of(
        "POLYGON((0 0,1000 0,1000 10,0 10,0 0))", "POINT(1030 50)", "LINESTRING(1030 100,2000 100)", None
    )

    links = links_between(shapes, 60)

    assert list(zip(links.one, links.other)) == [(0, 1), (1, 2)]
    assert links.length_m == pytest.approx([50.0, 50.0])  # 30 and 40 make 50


def test_a_pair_exactly_at_the_distance_is_linked():
    assert len(links_between(shapes_of("POINT(0 0)", "POINT(300 0)"), 300).one) == 1
    assert len(links_between(shapes_of("POINT(0 0)", "POINT(300.001 0)"), 300).one) == 0


@pytest.mark.parametrize("seed", range(4))
def test_links_of_mixed_shapes_are_those_of_all_pairs_tried_one_by_one(seed):
    shapes = mixed_shapes(np.random.default_rng(seed), 70)

    links = links_between(shapes, 180)

    expected = {
        (i, j): shapes[i].distance(shapes[j]) for i in range(70) for j in range(i + 1, 70)
        if shapes[i].distance(shapes[j]) <= 180
    }  # fmt: skip
    assert len(expected) > 50
    assert list(zip(links.one.tolist(), links.other.tolist())) == sorted(expected)
    assert links.length_m == pytest.approx([expected[pair] for pair in sorted(expected)])


def test_on_foot_the_way_round_counts_and_what_touches_is_at_no_distance():
    # up, across and down: 550 + 150 + 550 m between the points, 150 m as the crow flies
    streets = build_network(shapes_of("LINESTRING(0 0,0 550,150 550,150 0)"))
    shapes = shapes_of("POINT(0 0)", "POINT(150 0)", "POLYGON((150 0,160 0,160 -10,150 -10,150 0))")

    assert links_between(shapes, 1249, streets).one.tolist() == [1]
    walked = links_between(shapes, 1250, streets)
    assert list(zip(walked.one, walked.other)) == [(0, 1), (0, 2), (1, 2)]
    assert walked.length_m == pytest.approx([1250, 1250, 0])


def test_the_ways_to_and_from_the_street_are_walked_too():
    streets = build_network(shapes_of("LINESTRING(0 0,1000 0)"))
    shapes = shapes_of("POINT(100 30)", "LINESTRING(300 40,300 90)", "POLYGON((600 -20,700 -20,700 20,600 20,600 -20))")

    links = links_between(shapes, 600, streets)

    assert list(zip(links.one, links.other)) == [(0, 1), (0, 2), (1, 2)]
    assert links.length_m == pytest.approx([30 + 200 + 40, 30 + 500, 40 + 300])


@pytest.mark.parametrize("seed", range(3))
def test_a_walk_is_never_shorter_than_the_straight_line_and_is_as_long_both_ways(seed):
    rng = np.random.default_rng(seed)
    grid = [f"LINESTRING({v} 0,{v} 3000)" for v in range(0, 3001, 250)] + [
        f"LINESTRING(0 {v},3000 {v})" for v in range(0, 3001, 250)
    ]
    lines = shapely.node(shapely.geometrycollections(shapes_of(*grid)))
    network = build_network(shapely.get_parts(lines))
    shapes = mixed_shapes(rng, 40)

    links = links_between(shapes, 700, network)
    back = links_between(shapes[::-1], 700, network)

    assert len(links.one) > 20
    assert (links.length_m >= shapely.distance(shapes[links.one], shapes[links.other]) - 1e-6).all()
    pairs = {(39 - b, 39 - a): m for a, b, m in zip(*back)}
    assert set(zip(links.one, links.other)) == set(pairs)
    assert links.length_m == pytest.approx([pairs[pair] for pair in zip(links.one, links.other)])


def test_each_member_is_linked_to_the_nearest_of_its_links():
    links = links_between(shapes_of("POINT(0 0)", "POINT(100 0)", "POINT(130 0)", "POINT(900 0)"), 150)

    found = nearest_linked(links, 4)

    assert found["link"].tolist() == [1, 2, 1, -1]
    assert found["link_m"].tolist()[:3] == [100, 30, 30]
    assert np.isnan(found["link_m"][3])
    assert found["links"].tolist() == [2, 2, 2, 0]


def test_nothing_is_linked_to_nothing():
    links = links_between(np.array([None, shapely.Point()], dtype=object), 500)

    assert len(links.one) == 0
    assert nearest_linked(links, 2)["link"].tolist() == [-1, -1]
