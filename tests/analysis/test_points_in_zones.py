import numpy as np
import pytest
import shapely
from shapely import box

from bassin_minier_plugin.analysis.points_in_zones import pairs_points_in_zones


def polygons(*shapes):
    return np.array(shapes, dtype=object)


def pairs(zones, *points):
    x, y = np.array(points, dtype=float).reshape(-1, 2).T
    zone, point = pairs_points_in_zones(zones, x, y)
    return sorted(zip(zone.tolist(), point.tolist()))


def pairs_one_by_one(zones, x, y):
    found = []
    for number, point in enumerate(shapely.points(x, y)):
        inside = [k for k, zone in enumerate(zones) if zone.contains(point)]
        touched = [k for k, zone in enumerate(zones) if zone.touches(point)]
        found += [(k, number) for k in inside or touched[:1]]
    return sorted(found)


def test_a_point_belongs_to_every_zone_that_holds_it():
    zones = polygons(box(0, 0, 4, 4), box(2, 0, 6, 4))

    assert pairs(zones, (1, 1), (3, 1), (5, 1), (9, 9)) == [(0, 0), (0, 1), (1, 1), (1, 2)]


def test_a_point_on_a_shared_border_belongs_to_the_first_zone():
    zones = polygons(box(2, 0, 4, 2), box(0, 0, 2, 2), box(0, 2, 4, 4))

    assert pairs(zones, (2, 1), (2, 2), (1, 2), (0, 0), (2, 4)) == [(0, 0), (0, 1), (1, 2), (1, 3), (2, 4)]


def test_a_point_on_a_border_but_inside_another_zone_belongs_to_that_one_only():
    zones = polygons(box(0, 0, 2, 2), box(1, 0, 3, 2), box(2, 0, 4, 2))

    assert pairs(zones, (2, 1)) == [(1, 0)]


def test_a_hole_holds_nothing_but_its_rim_is_border():
    ring = box(0, 0, 6, 6).difference(box(2, 2, 4, 4))

    assert pairs(polygons(ring), (3, 3), (2, 3), (3, 5), (1, 3)) == [(0, 1), (0, 2), (0, 3)]


def test_a_point_below_a_corner_or_on_an_upright_edge_is_placed_right():
    zones = polygons(shapely.Polygon([(0, 0), (4, 0), (4, 3), (2, 1), (0, 3)]))

    # Under the notch, in it, on the upright side, beyond it, over a corner.
    assert pairs(zones, (2, 0.5), (2, 2), (4, 1), (4, 4), (0, -1)) == [(0, 0), (0, 2)]


def test_missing_zones_and_points_without_coordinates_are_nowhere():
    zones = polygons(None, shapely.Polygon(), box(0, 0, 2, 2))

    assert pairs(zones, (1, 1), (np.nan, 1), (1, np.nan), (np.inf, 1)) == [(2, 0)]
    assert pairs(zones[:2], (1, 1)) == []
    assert pairs(zones) == []


@pytest.mark.parametrize("origin", [0.0, 7e6])
def test_random_zones_and_points_follow_a_plain_double_loop(origin):
    rng = np.random.default_rng(5)
    corners = rng.uniform(0, 100, (40, 1, 2)) + rng.uniform(-30, 30, (40, 7, 2)) + origin
    zones = shapely.buffer(shapely.polygons(corners), 0)
    x, y = (rng.uniform(-20, 120, (2, 500)) + origin).tolist()
    vertices = shapely.get_coordinates(zones)[::3]
    x, y = np.r_[x, vertices[:, 0]], np.r_[y, vertices[:, 1]]

    zone, point = pairs_points_in_zones(zones, x, y)

    assert sorted(zip(zone.tolist(), point.tolist())) == pairs_one_by_one(zones, x, y)


def test_points_on_whole_metres_follow_a_plain_double_loop():
    rng = np.random.default_rng(6)
    low = rng.integers(0, 20, (30, 2))
    zones = shapely.box(*low.T, *(low + rng.integers(1, 8, (30, 2))).T)
    x, y = (grid.ravel().astype(float) for grid in np.meshgrid(np.arange(-1, 29), np.arange(-1, 29)))

    zone, point = pairs_points_in_zones(zones, x, y)

    assert sorted(zip(zone.tolist(), point.tolist())) == pairs_one_by_one(zones, x, y)


def test_over_a_partition_each_point_counts_once_borders_and_corners_included():
    low_x, low_y = (grid.ravel() for grid in np.meshgrid(np.arange(10.0), np.arange(10.0)))
    zones = shapely.box(low_x, low_y, low_x + 1, low_y + 1)
    x, y = (grid.ravel() for grid in np.meshgrid(np.arange(0, 10.25, 0.25), np.arange(0, 10.25, 0.25)))

    _, point = pairs_points_in_zones(zones, x, y)

    assert point.tolist() == list(range(41 * 41))


def test_one_zone_far_wider_than_the_others_keeps_all_its_points():
    zones = polygons(*(box(k, 0, k + 0.5, 0.5) for k in range(200)), box(-1e6, -1e6, 1e6, 1e6))

    found = pairs(zones, (0.25, 0.25), (5e5, 5e5), (-9e5, 3), (199.2, 0.1))

    assert found == [(0, 0), (199, 3), (200, 0), (200, 1), (200, 2), (200, 3)]
