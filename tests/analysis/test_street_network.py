import heapq

import numpy as np
import pytest
import shapely

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.reach_of_stops import StreetReach
from bassin_minier_plugin.analysis.street_network import build_network


def lines(*texts) -> np.ndarray:
    return shapely.from_wkt(list(texts))


def walked(streets, stops, x, y, limit=10_000.0, zones=(), snap_m=0.1):
    network = build_network(streets, snap_m)
    reach = StreetReach(network, np.array(zones, dtype=object), shapely.points(stops), [limit])
    return reach.of_points(np.array(x, dtype=float), np.array(y, dtype=float))


def test_access_on_both_sides_counts():
    # stop 3 m north of x = 10, place 4 m south of x = 60: 3 + 50 + 4
    found = walked(lines("LINESTRING(0 0,100 0)"), [(10, 3)], [60], [-4])

    assert found.tolist() == [57]


def test_both_on_one_edge_do_not_walk_to_its_ends():
    assert walked(lines("LINESTRING(0 0,1000 0)"), [(490, 0)], [510, 480, 490], [0, 0, 0]).tolist() == [20, 10, 0]


def test_a_bridge_is_no_crossing_and_a_shared_vertex_is_one():
    bridge = lines("LINESTRING(0 0,100 0)", "LINESTRING(50 -50,50 50)")
    junction = lines("LINESTRING(0 0,50 0,100 0)", "LINESTRING(50 -50,50 0,50 50)")

    assert np.isinf(walked(bridge, [(0, 0)], [50], [50])[0])
    assert walked(junction, [(0, 0)], [50], [50]).tolist() == [100]


def test_a_line_that_crosses_itself_meets_itself_only_at_a_shared_vertex():
    # a loop: east 100, north 50, west 50, south 100 past the first stretch
    without = lines("LINESTRING(0 0,100 0,100 50,50 50,50 -50)")
    with_vertex = lines("LINESTRING(0 0,50 0,100 0,100 50,50 50,50 0,50 -50)")

    assert walked(without, [(0, 0)], [50], [-50]).tolist() == [300]
    assert walked(with_vertex, [(0, 0)], [50], [-50]).tolist() == [100]


def test_gaps_are_not_jumped_but_what_snapping_closes_is_no_gap():
    gap = lines("LINESTRING(0 0,50 0)", "LINESTRING(50.5 0,100 0)")

    assert np.isinf(walked(gap, [(0, 0)], [100], [0])[0])
    assert walked(gap, [(0, 0)], [100], [0], snap_m=1.0) == pytest.approx([100], abs=0.6)


def test_islands_are_out_of_reach():
    streets = lines("LINESTRING(0 0,100 0)", "LINESTRING(0 200,100 200)")

    assert walked(streets, [(0, 0)], [100, 100], [0, 200]).tolist() == [100, np.inf]


def test_of_two_streets_between_the_same_nodes_the_shorter_counts():
    streets = lines("LINESTRING(0 0,100 0)", "LINESTRING(0 0,100 0)", "LINESTRING(0 0,50 80,100 0)")

    assert walked(streets, [(0, 0)], [100], [0]).tolist() == [100]


def test_a_place_as_near_to_two_streets_takes_the_better_one():
    # 10 m from both; only the second leads to the stop
    streets = lines("LINESTRING(0 0,100 0)", "LINESTRING(0 20,100 20)")

    assert walked(streets, [(0, 20)], [50], [10]).tolist() == [60]


def test_the_limit_is_included_and_nothing_past_it():
    found = walked(lines("LINESTRING(0 0,100 0,200 0,300 0)"), [(0, 0)], [250, 250.01], [0, 0], limit=250)

    assert found.tolist() == [250, np.inf]


def test_zero_lengths_empty_and_missing_lines_are_passed_over():
    streets = np.append(lines("LINESTRING(0 0,0 0)", "LINESTRING EMPTY", "LINESTRING Z(0 0 5,30 0 9)"), None)

    assert walked(streets, [(0, 0)], [30], [0]).tolist() == [30]
    with pytest.raises(InputError, match="network_empty"):
        build_network(streets[:2])


def test_a_stop_right_on_a_junction_costs_nothing_to_reach():
    # the way of no length between the stop and the node must not be lost
    streets = lines("LINESTRING(0 0,50 0)", "LINESTRING(50 0,50 70)")

    assert walked(streets, [(50, 0)], [50, 0], [70, 0]).tolist() == [70, 50]


def random_town(seed):
    """Streets with bridges, gaps, islands, dead ends and loops; stops and places anywhere."""
    rng = np.random.default_rng(seed)
    xs, ys = np.meshgrid(np.arange(8) * 100.0, np.arange(6) * 100.0)
    nodes = np.column_stack([xs.ravel(), ys.ravel()]) + rng.uniform(-30, 30, (48, 2))
    made = []
    for a in range(48):
        for b in (a + 1, a + 8):
            if b < 48 and (b != a + 1 or b % 8) and rng.random() < 0.65:
                middle = (nodes[a] + nodes[b]) / 2 + rng.uniform(-20, 20, 2)
                made.append(shapely.LineString([nodes[a], middle, nodes[b]]))
    for _ in range(4):
        made.append(shapely.LineString(rng.uniform(0, 600, (3, 2))))
    made.append(shapely.MultiLineString([rng.uniform(0, 600, (4, 2)), rng.uniform(0, 600, (2, 2))]))
    return np.array(made, dtype=object), rng.uniform(-50, 750, (6, 2)), rng.uniform(-50, 750, (150, 2))


def true_distances(streets, stops, places):
    """Each place on its own: a heap, no cut edges, the common edge looked at apart."""
    edges = []
    for line in shapely.get_parts(streets):
        corners = [tuple(one) for one in shapely.get_coordinates(line)]
        edges += [(a, b) for a, b in zip(corners, corners[1:]) if a != b]
    graph: dict = {}
    for a, b in edges:
        length = np.hypot(a[0] - b[0], a[1] - b[1])
        graph.setdefault(a, []).append((b, length))
        graph.setdefault(b, []).append((a, length))
    shapes = shapely.linestrings([list(edge) for edge in edges])

    def entry(place):
        away = shapely.distance(shapes, shapely.Point(place))
        number = int(np.argmin(away))
        return number, shapely.line_locate_point(shapes[number], shapely.Point(place)), away[number]

    def from_stop(stop):
        number, position, access = entry(stop)
        a, b = edges[number]
        heap = [(access + position, a), (access + shapes[number].length - position, b)]
        best: dict = {}
        while heap:
            length, node = heapq.heappop(heap)
            if node in best:
                continue
            best[node] = length
            for other, more in graph[node]:
                heapq.heappush(heap, (length + more, other))
        return best, number, position, access

    found = np.full((len(stops), len(places)), np.inf)
    for row, stop in enumerate(stops):
        best, own, own_position, own_access = from_stop(stop)
        for column, place in enumerate(places):
            number, position, access = entry(place)
            a, b = edges[number]
            ways = [best.get(a, np.inf) + position, best.get(b, np.inf) + shapes[number].length - position]
            if number == own:
                ways.append(own_access + abs(position - own_position))
            found[row, column] = access + min(ways)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_distances_are_those_of_a_search_from_each_stop_alone(seed):
    streets, stops, places = random_town(seed)

    found = walked(streets, stops, *places.T)

    truth = true_distances(streets, stops, places).min(axis=0)
    assert np.isinf(truth).any() or seed
    np.testing.assert_allclose(found, truth, rtol=0, atol=1e-6)
    for limit in (100, 250, 400):
        cut = walked(streets, stops, *places.T, limit=limit)
        assert (cut <= limit).tolist() == (truth <= limit).tolist()


@pytest.mark.parametrize("seed", range(4))
def test_zones_reach_stops_from_wherever_a_street_is_inside(seed):
    streets, stops, _ = random_town(seed)
    zones = shapely.box([100, 300, 650], [100, 250, 400], [250, 480, 700], [220, 420, 460])
    reach = StreetReach(build_network(streets), zones, shapely.points(stops), [400])

    pairs, (nearest, which) = reach.stop_pairs(), reach.nearest()

    # by hand: places every half metre along what lies inside, or the nearest street's place
    for number, zone in enumerate(zones):
        pieces = shapely.get_parts(shapely.intersection(shapely.get_parts(streets), zone))
        pieces = pieces[shapely.length(pieces) > 0]
        if not len(pieces):
            continue
        places = shapely.get_coordinates(shapely.segmentize(pieces, 0.5))
        truth = true_distances(streets, stops, places).min(axis=1)
        truth[shapely.intersects(shapely.points(stops), zone)] = 0
        inside = (pairs.zone == number).nonzero()[0]
        expected = np.flatnonzero(truth <= 400)
        assert sorted(pairs.other[inside]) == expected.tolist()
        order = np.argsort(pairs.other[inside])
        np.testing.assert_allclose(pairs.distance[inside][order], truth[expected], atol=0.02)
        if np.isfinite(truth).any():
            assert nearest[number] == pytest.approx(truth.min(), abs=0.02)
            assert truth[which[number]] == pytest.approx(truth.min(), abs=0.02)


def test_a_zone_without_street_walks_to_the_nearest_one():
    zones = np.array([shapely.box(40, 30, 60, 50)])
    reach = StreetReach(build_network(lines("LINESTRING(0 0,100 0)")), zones, shapely.points([(0, 0)]), [100])

    # 30 m to the street, at x = 40: 40 m more
    assert reach.nearest()[0].tolist() == [70]
    assert reach.stop_pairs().distance.tolist() == [70]


def test_a_stop_inside_a_zone_is_at_no_distance_although_its_street_is_outside():
    zones = np.array([shapely.box(0, 5, 100, 50)])
    reach = StreetReach(build_network(lines("LINESTRING(0 0,100 0)")), zones, shapely.points([(50, 20)]), [100])

    assert reach.nearest()[0].tolist() == [0]
    assert reach.stop_pairs().distance.tolist() == [0]


def test_reached_streets_end_where_the_distance_does():
    reach = StreetReach(
        build_network(lines("LINESTRING(0 0,1000 0)")), np.empty(0, dtype=object), shapely.points([(100, 0)]), [50, 300]
    )

    stretches = [shapely.union_all(reach._cut.reached_lines(reach._distance, one)) for one in (50, 300)]

    assert [one.bounds for one in map(shapely.line_merge, stretches)] == [(50, 0, 150, 0), (0, 0, 400, 0)]


def test_others_are_as_far_as_the_nearest_of_their_streets():
    streets = lines("LINESTRING(0 0,100 0,500 0)")
    zones = np.array([shapely.box(-10, -10, 100, 10)])
    others = shapely.box([300, 120, 50], [-5, 40, -5], [350, 160, 150], [5, 60, 5])
    reach = StreetReach(build_network(streets), zones, shapely.points([(0, 0)]), [250], others)

    pairs = reach.other_pairs()

    # 200 m along the street; 20 m along and 40 m off the street; overlapping
    assert pairs.other.tolist() == [0, 1, 2]
    assert pairs.distance.tolist() == pytest.approx([200, 60, 0])
