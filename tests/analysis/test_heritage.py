import numpy as np
import pytest
import shapely
from shapely import box

from bassin_minier_plugin.analysis.heritage import cover_of, share_of_all, surroundings


def shapes(*geometries):
    made = np.empty(len(geometries), dtype=object)
    made[:] = geometries
    return made


def random_polygons(seed, n, size=400.0, extent=3000.0):
    rng = np.random.default_rng(seed)
    corners = rng.uniform(0, extent, (n, 1, 2)) + rng.uniform(-size, size, (n, 7, 2))
    return shapely.make_valid(shapely.convex_hull(shapely.multipoints(corners)))


def test_overlapping_features_of_a_layer_count_once_in_the_share_and_each_in_the_number():
    zones = shapes(box(0, 0, 100, 100))
    layer = shapes(box(0, 0, 50, 100), box(25, 0, 75, 100), box(200, 0, 300, 100), None)

    figures = cover_of(zones, layer).figures

    assert figures["n"].tolist() == [2]
    assert figures["m2"].tolist() == [7500.0]
    assert figures["share"].tolist() == [0.75]


def test_a_zone_that_only_touches_a_feature_has_none_of_it():
    figures = cover_of(shapes(box(0, 0, 10, 10)), shapes(box(10, 0, 20, 10))).figures

    assert figures["n"].tolist() == [0]
    assert figures["share"].tolist() == [0.0]


def test_a_zone_without_geometry_is_unknown_and_not_unprotected():
    figures = cover_of(shapes(None, shapely.Polygon()), shapes(box(0, 0, 1, 1))).figures

    assert figures.isna().all().all()
    assert np.isnan(share_of_all(shapes(None), [])).all()


def test_what_two_layers_share_counts_once_in_the_whole():
    zones = shapes(box(0, 0, 100, 100), box(500, 0, 600, 100))
    covers = [cover_of(zones, shapes(box(0, 0, 50, 100))), cover_of(zones, shapes(box(25, 0, 75, 100)))]

    assert share_of_all(zones, covers).tolist() == [0.75, 0.0]


@pytest.mark.parametrize("seed", range(5))
def test_shares_of_random_overlapping_layers_are_those_of_a_union(seed):
    zones = random_polygons(seed, 40)
    layers = [random_polygons(10 + 10 * seed + number, 25, 500.0) for number in range(4)]

    covers = [cover_of(zones, layer) for layer in layers]

    for cover, layer in zip(covers, layers):
        whole = shapely.intersection(zones, shapely.union_all(layer))
        expected_n = (shapely.area(shapely.intersection(zones[:, None], layer[None, :])) > 0).sum(axis=1)
        np.testing.assert_allclose(cover.figures["share"], shapely.area(whole) / shapely.area(zones), atol=1e-9)
        np.testing.assert_array_equal(cover.figures["n"].astype(int), expected_n)
    everything = shapely.intersection(zones, shapely.union_all(np.concatenate(layers)))
    np.testing.assert_allclose(share_of_all(zones, covers), shapely.area(everything) / shapely.area(zones), atol=1e-9)


def test_points_are_counted_by_distance_and_have_no_length():
    zones = shapes(box(0, 0, 100, 100))
    points = shapely.points([(50, 50), (103, 104), (100, 600.0), (100, 600.1)])

    found = surroundings(zones, points, 500.0)

    assert found.figures["distance_m"].tolist() == [0.0]
    assert found.figures["n"].tolist() == [3]
    assert np.isnan(found.figures["m"]).all()
    assert found.nearest.tolist() == [0]


def test_lines_are_measured_inside_the_radius():
    zones = shapes(box(0, 0, 100, 100))
    lines = shapes(shapely.LineString([(-1000, 200), (1000, 200)]), shapely.LineString([(0, 300), (50, 300)]))

    found = surroundings(zones, lines, 150.0)

    # 100 m of height away: half a chord of sqrt(150² - 100²) on either side of the zone
    assert found.figures["distance_m"].tolist() == [100.0]
    assert found.figures["n"].tolist() == [1]
    assert found.figures["m"].tolist() == pytest.approx([100 + 2 * np.sqrt(150**2 - 100**2)], rel=1e-3)


def test_without_feature_the_distance_is_unknown_and_the_number_is_zero():
    found = surroundings(shapes(box(0, 0, 1, 1), None), shapes(None), 500.0)

    assert np.isnan(found.figures["distance_m"]).all()
    assert found.figures["n"].tolist()[0] == 0
    assert found.figures["n"].isna().tolist() == [False, True]
    assert found.nearest.tolist() == [-1, -1]


@pytest.mark.parametrize("seed", range(4))
def test_random_surroundings_are_those_of_a_full_table(seed):
    zones = random_polygons(seed, 50, 200.0)
    rng = np.random.default_rng(seed)
    starts = rng.uniform(0, 3000, (60, 1, 2))
    lines = shapely.linestrings(np.concatenate([starts, starts + rng.uniform(-300, 300, (60, 2, 2))], axis=1))

    found = surroundings(zones, lines, 250.0)

    table = shapely.distance(zones[:, None], lines[None, :])
    np.testing.assert_array_equal(found.figures["distance_m"], table.min(axis=1))
    np.testing.assert_array_equal(table[np.arange(50), found.nearest], table.min(axis=1))
    np.testing.assert_array_equal(found.figures["n"].astype(int), (table <= 250).sum(axis=1))
    around = shapely.buffer(zones, 250.0, quad_segs=200)
    length = shapely.length(shapely.intersection(around[:, None], lines[None, :])).sum(axis=1)
    np.testing.assert_allclose(found.figures["m"], length, rtol=2e-3, atol=0.2)
