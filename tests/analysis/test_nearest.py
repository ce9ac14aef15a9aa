import numpy as np
import pytest
import shapely
from shapely import box

from bassin_minier_plugin.analysis.nearest import nearest_distance, nearest_feature


def test_the_distance_goes_from_the_edge_to_the_nearest_point():
    zones = np.array([box(0, 0, 10, 10), box(100, 0, 110, 10)], dtype=object)
    stops = shapely.points([(13, 14), (50, 5), (105, 5)])

    assert nearest_distance(zones, stops).tolist() == [5.0, 0.0]


def test_a_point_in_a_hole_is_outside():
    ring = np.array([box(0, 0, 10, 10).difference(box(2, 2, 8, 8))], dtype=object)

    assert nearest_distance(ring, shapely.points([(5, 5.5)])).tolist() == [2.5]


def test_without_zone_or_point_the_distance_is_unknown():
    zones = np.array([None, shapely.Polygon(), box(0, 0, 1, 1)], dtype=object)

    assert nearest_distance(zones, shapely.points([(4, 5)])).tolist() == pytest.approx(
        [np.nan, np.nan, 5.0], nan_ok=True
    )
    assert np.isnan(nearest_distance(zones, np.array([None, shapely.Point()], dtype=object))).all()
    assert nearest_distance(zones[:0], shapely.points([(4, 5)])).tolist() == []


def test_a_multipoint_counts_as_its_points():
    stops = np.array([shapely.MultiPoint([(50, 50), (4, 1)]), None], dtype=object)

    assert nearest_distance(np.array([box(0, 0, 1, 1)], dtype=object), stops).tolist() == [3.0]


@pytest.mark.parametrize("points", [1, 3, 60, 4000])
@pytest.mark.parametrize("stretch", [1, 40])
def test_random_zones_have_the_distance_of_a_full_table(points, stretch):
    rng = np.random.default_rng(points)
    corners = rng.uniform(0, 5000, (60, 1, 2)) + rng.uniform(-80, 80, (60, 6, 2)) * [1, stretch]
    zones = shapely.buffer(shapely.polygons(corners), 1)
    stops = shapely.points(rng.uniform(0, 5000, (points, 2)))

    expected = shapely.distance(zones[:, None], stops[None, :]).min(axis=1)

    np.testing.assert_array_equal(nearest_distance(zones, stops), expected)


def test_the_nearest_feature_is_named_whatever_its_kind():
    zones = np.array([box(0, 0, 10, 10), box(100, 0, 110, 10), None], dtype=object)
    features = np.array([shapely.LineString([(13, -50), (13, 50)]), None, box(112, 0, 120, 10)], dtype=object)

    found = nearest_feature(zones, features)

    assert found.distance.tolist() == pytest.approx([3.0, 2.0, np.nan], nan_ok=True)
    assert found.position.tolist() == [0, 2, -1]


@pytest.mark.parametrize("seed", range(6))
def test_random_polygons_have_the_distance_of_a_full_table(seed):
    rng = np.random.default_rng(seed)

    def polygons(n, size):
        corners = rng.uniform(0, 4000, (n, 1, 2)) + rng.uniform(-size, size, (n, 6, 2))
        return shapely.convex_hull(shapely.multipoints(corners))

    zones, features = polygons(60, 150), polygons(40 * (seed + 1), 10 ** rng.uniform(0, 3))
    expected = shapely.distance(zones[:, None], features[None, :])

    found = nearest_feature(zones, features)

    np.testing.assert_array_equal(found.distance, expected.min(axis=1))
    np.testing.assert_array_equal(found.position, expected.argmin(axis=1))
