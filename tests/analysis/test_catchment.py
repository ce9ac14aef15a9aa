import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import LineString, Point, box

from bassin_minier_plugin.analysis.catchment import catchment
from bassin_minier_plugin.analysis.street_network import build_network


def shapes(*geometries):
    made = np.empty(len(geometries), dtype=object)
    made[:] = geometries
    return made


NOTHING = pd.DataFrame(index=range(0))


def test_points_count_by_distance_and_their_figures_are_summed():
    sites = shapes(box(0, 0, 100, 100), None)
    points = shapes(Point(50, 50), Point(200, 50), Point(300, 50), Point(300, 60))
    counts = pd.DataFrame({"ind": [1.0, 10.0, 100.0, np.nan]})

    found = catchment(sites, points, counts, [100, 200])

    assert found.figures["n_0"].tolist()[0] == 2
    assert found.figures["n_1"].tolist()[0] == 4
    assert found.figures["n_0"].isna().tolist() == [False, True]
    assert found.figures["ind_0"].tolist() == pytest.approx([11.0, np.nan], nan_ok=True)
    assert found.figures["ind_1"].tolist() == pytest.approx([111.0, np.nan], nan_ok=True)
    assert found.figures["nearest_m"].tolist() == pytest.approx([0.0, np.nan], nan_ok=True)
    assert found.nearest.tolist() == [0, -1]


def test_nothing_within_reach_is_zero_and_nothing_known_is_missing():
    sites = shapes(Point(0, 0), Point(10_000, 0))
    counts = pd.DataFrame({"ind": [np.nan]})

    found = catchment(sites, shapes(Point(5, 0)), counts, [10])

    assert found.figures["n_0"].tolist() == [1, 0]
    assert found.figures["ind_0"].tolist() == pytest.approx([np.nan, 0.0], nan_ok=True)


def test_a_square_gives_the_part_of_its_people_within_reach():
    sites = shapes(box(0, 0, 100, 100))
    squares = shapes(box(150, 0, 250, 100), box(500, 0, 600, 100))

    found = catchment(sites, squares, pd.DataFrame({"ind": [40.0, 7.0]}), [100, 400])

    # half of the first, and all of it with the whole of the side that the second turns to the site
    assert found.figures["n_0"].tolist() == [1]
    assert found.figures["ind_0"].tolist() == pytest.approx([20.0])
    assert found.figures["n_1"].tolist() == [2]
    assert found.figures["ind_1"].tolist() == pytest.approx([40.0])


def test_lines_are_measured_within_the_distance():
    found = catchment(shapes(Point(0, 0)), shapes(LineString([(-500, 30), (500, 30)])), NOTHING, [50])

    assert found.figures["m_0"].tolist() == pytest.approx([80.0], rel=1e-3)


def test_along_streets_the_way_round_counts():
    sites = shapes(Point(0, 0))
    network = build_network(shapes(LineString([(0, 0), (0, 100), (100, 100), (100, 0)])))
    stops = shapes(Point(0, 60), Point(100, 0), Point(100, 100))

    found = catchment(sites, stops, pd.DataFrame({"ind": [1.0, 2.0, 4.0]}), [150, 200, 300], network)

    assert [found.figures[f"n_{number}"].iat[0] for number in range(3)] == [1, 2, 3]
    assert [found.figures[f"ind_{number}"].iat[0] for number in range(3)] == [1.0, 5.0, 7.0]
    assert found.figures["nearest_m"].tolist() == [60.0]
    assert catchment(sites, stops, NOTHING, [150]).figures["n_0"].tolist() == [3]


def test_along_streets_a_polygon_stands_at_a_point_inside():
    network = build_network(shapes(LineString([(0, 0), (1000, 0)])))

    found = catchment(
        shapes(Point(0, 0)), shapes(box(100, -50, 300, 50)), pd.DataFrame({"ind": [8.0]}), [150, 250], network
    )

    assert found.figures["ind_0"].tolist() == [0.0]
    assert found.figures["ind_1"].tolist() == [8.0]


@pytest.mark.parametrize("seed", range(4))
def test_random_points_and_squares_are_those_of_a_full_table(seed):
    rng = np.random.default_rng(seed)
    sites = shapely.buffer(shapely.points(rng.uniform(0, 5000, (8, 2))), rng.uniform(1, 200, 8))
    corners = np.floor(rng.uniform(0, 5000, (300, 2)) / 200) * 200
    squares = shapely.box(*corners.T, *(corners + 200).T)
    people = rng.uniform(0, 50, 300)

    found = catchment(sites, squares, pd.DataFrame({"ind": people}), [300, 900]).figures

    table = shapely.distance(sites[:, None], squares[None, :])
    for number, limit in enumerate((300, 900)):
        np.testing.assert_array_equal(found[f"n_{number}"].astype(int), (table <= limit).sum(axis=1))
        around = shapely.buffer(sites, limit, quad_segs=200)
        part = shapely.area(shapely.intersection(around[:, None], squares[None, :])) / 40_000
        np.testing.assert_allclose(found[f"ind_{number}"], part @ people, rtol=2e-3, atol=1e-6)
    np.testing.assert_array_equal(found["nearest_m"], np.where(table.min(axis=1) <= 900, table.min(axis=1), np.nan))
