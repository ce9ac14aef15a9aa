import numpy as np
import pytest
import shapely

from bassin_minier_plugin.analysis.coverage import (
    Demand,
    change_table,
    coverage_table,
    demand_rows,
    echo_columns,
    grouped_sums,
    reverse_echo,
)
from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.reach import distances_of, label_of, rings, within
from bassin_minier_plugin.analysis.reach_of_stops import StraightReach, StreetReach, sample_points
from bassin_minier_plugin.analysis.street_network import build_network

NO_HEADWAY = np.full(100, np.nan)


def table_of(zones, stops, distances, demand=None, headway=NO_HEADWAY, served=None, **more):
    reach = StraightReach(np.array(zones, dtype=object), shapely.points(stops), distances, **more)
    rows = None if demand is None else demand_rows(reach.zones, demand, reach)
    return coverage_table(reach, rows, 0.0, headway, served or distances[0])


def test_shares_of_an_isolated_circle_are_those_of_the_circle():
    # a square of 1 km around the stop, and one of which the stop is a corner
    table = table_of([shapely.box(-500, -500, 500, 500), shapely.box(0, 0, 500, 500)], [(0, 0)], [300, 500])

    assert table["area_share_300"].tolist() == pytest.approx([np.pi * 0.09, np.pi * 0.09], rel=2e-4)
    assert table["area_share_500"].tolist() == pytest.approx([np.pi / 4, np.pi / 4], rel=2e-4)


def test_area_shares_of_overlapping_reaches_are_within_half_a_percent_of_a_fine_count():
    rng = np.random.default_rng(5)
    stops = rng.uniform(0, 3000, (12, 2))
    zone = shapely.Polygon([(200, 100), (2700, 300), (2400, 1500), (1500, 1200), (900, 2800), (100, 1900)])

    table = table_of([zone], stops, [250, 600])

    x, y = (part.ravel() for part in np.meshgrid(np.arange(2.5, 3000, 5), np.arange(2.5, 3000, 5)))
    inside = shapely.contains_xy(zone, x, y)
    nearest = np.hypot(x[inside, None] - stops[:, 0], y[inside, None] - stops[:, 1]).min(axis=1)
    for distance in (250, 600):
        assert table[f"area_share_{distance}"][0] == pytest.approx((nearest <= distance).mean(), rel=0.005)


def test_points_are_counted_by_their_own_distance_and_equal_brute_force():
    rng = np.random.default_rng(11)
    stops, x, y = rng.uniform(0, 5000, (40, 2)), *rng.uniform(0, 5000, (2, 20_000))
    amount = rng.integers(0, 9, 20_000).astype(float)
    zones = shapely.box([0, 1000, 3000], [0, 1000, 2000], [2000, 2500, 5000], [2000, 4000, 3000])

    table = table_of(zones, stops, [300, 500, 800], Demand(amount, x, y))

    nearest = np.hypot(x[:, None] - stops[:, 0], y[:, None] - stops[:, 1]).min(axis=1)
    for row, (left, low, right, high) in enumerate(shapely.bounds(zones)):
        inside = (x > left) & (x < right) & (y > low) & (y < high)
        assert table["demand"][row] == amount[inside].sum()
        for distance in (300, 500, 800):
            assert table[f"demand_{distance}"][row] == amount[inside & (nearest <= distance)].sum()


def test_a_point_at_the_very_distance_is_served_and_just_past_it_is_not():
    demand = Demand(np.ones(3), np.array([300.0, 300.0001, 180.0]), np.array([0.0, 0.0, 240.0]))

    assert table_of([shapely.box(-1, -1, 900, 900)], [(0, 0)], [300], demand)["demand_300"].tolist() == [2]


def test_unknown_demand_is_left_out_and_never_a_zero():
    zones = shapely.box([0, 100, 200, 300], 0, [90, 190, 290, 390], 90)
    x, y = np.array([10.0, 20.0, 110.0, 210.0]), np.full(4, 10.0)
    amount = np.array([5.0, np.nan, np.nan, 0.0])

    table = table_of(np.append(zones, None), [(0, 0)], [50], Demand(amount, x, y))

    # known in part; all unknown; a known zero; no dwelling at all; no geometry
    np.testing.assert_equal(table["demand"].to_numpy(), [5, np.nan, 0, 0, np.nan])
    np.testing.assert_equal(table["demand_50"].to_numpy(), [5, np.nan, 0, 0, np.nan])
    np.testing.assert_equal(table["demand_share_50"].to_numpy(), [1, np.nan, np.nan, np.nan, np.nan])
    assert table["service"].tolist() == ["inside", "unserved", "unserved", "unserved", None]
    assert table["stops_50"].isna().tolist() == [False, False, False, False, True]


def test_polygons_give_the_share_of_their_area():
    # 100 people on a square of 100 m; half of it is in the zone, whose quarter lies within 50 m of the line x = 0
    demand = Demand(np.array([100.0]), polygons=shapely.box([0], [0], [100], [100]))
    line = shapely.from_wkt(["LINESTRING(0 -500,0 500)"])

    table = table_of([shapely.box(25, 0, 75, 100)], [(9000, 9000)], [50, 200], demand, lines=line)

    assert table["demand"].tolist() == pytest.approx([50])
    assert table["demand_50"].tolist() == pytest.approx([25], rel=1e-3)
    assert table["demand_200"].tolist() == pytest.approx([50])


def test_lines_serve_points_in_a_straight_line():
    demand = Demand(np.ones(2), np.array([40.0, 60.0]), np.zeros(2))
    line = shapely.from_wkt(["LINESTRING(0 -500,0 500)", "LINESTRING EMPTY"])

    table = table_of([shapely.box(-10, -10, 100, 10)], [(9000, 9000)], [50], demand, lines=line)

    assert table["demand_50"].tolist() == [1]
    assert table["service"].tolist() == ["unserved"]


def test_stops_headway_and_service_by_hand():
    zones = shapely.box([0, 100, 400, 2000], 0, [50, 150, 450, 2050], 50)
    stops = [(20, 20), (160, 20), (170, 20)]
    headway = np.array([20.0, np.nan, 8.0])

    table = table_of(zones, stops, [60, 300], headway=headway)

    assert table["stops_60"].tolist() == [1, 2, 0, 0]
    assert table["stops_300"].tolist() == [3, 3, 2, 0]
    assert table["nearest_m"].tolist() == pytest.approx([0, 10, 230, 1830])
    assert table["nearest"].tolist() == [0, 1, 2, 2]
    np.testing.assert_equal(table["headway_min"].to_numpy(), [8, 8, 8, np.nan])
    assert table["service"].tolist() == ["inside", "served", "edge", "unserved"]
    assert table_of(zones, stops, [60, 300], served=250)["service"].tolist() == [
        "inside",
        "served",
        "served",
        "unserved",
    ]


def test_the_echo_counts_estates_and_the_reverse_centralities():
    zones = np.append(shapely.box([0, 1000], 0, [100, 1100], 100), None)
    others = shapely.box([150, 400, 5000], 0, [200, 900, 5100], 100)
    reach = StraightReach(zones, shapely.points([(0, 0)]), [60, 350], others)

    pairs = reach.other_pairs()
    echo, reverse = echo_columns(reach, pairs), reverse_echo(reach, pairs)

    assert echo["estates_60"].fillna(-1).tolist() == [1, 0, -1]
    assert echo["estates_350"].fillna(-1).tolist() == [2, 1, -1]
    assert reverse["nearest"].tolist() == [0, 1, -1]
    assert reverse["n"].tolist() == [1, 2, 0]
    np.testing.assert_equal(reverse["nearest_m"].to_numpy(), [50, 100, np.nan])


@pytest.mark.parametrize("kind", ["points", "polygons"])
def test_totals_count_what_lies_in_two_zones_once(kind):
    zones = np.array([shapely.box(0, 0, 100, 100), shapely.box(50, 0, 150, 100), shapely.box(500, 0, 600, 100)])
    if kind == "points":
        demand = Demand(np.array([3.0, 4.0, 5.0]), np.array([20.0, 75.0, 550.0]), np.full(3, 50.0))
        expected = [[7, 5], [7, 0], 12]
    else:
        demand = Demand(np.array([150.0, 50.0]), polygons=shapely.box([0, 500], 0, [150, 600], 100))
        expected = [[150, 50], [150, 0], 200]
    reach = StraightReach(zones, shapely.points([(75, 50)]), [200])
    rows = demand_rows(zones, demand, reach)

    total, served = grouped_sums(zones, np.array([0, 0, 1]), 2, rows, demand, reach)
    whole, _ = grouped_sums(zones, np.zeros(3, dtype=int), 1, rows, demand, reach)

    assert total.tolist() == pytest.approx(expected[0])
    assert np.nan_to_num(served[:, 0]).tolist() == pytest.approx(expected[1])
    assert whole.tolist() == pytest.approx([expected[2]])


@pytest.mark.parametrize("kind", ["points", "polygons"])
def test_gained_and_lost_are_told_apart(kind):
    zones = np.array([shapely.box(0, 0, 1000, 100)])
    if kind == "points":
        demand = Demand(np.array([1.0, 2.0, 4.0]), np.array([50.0, 500.0, 950.0]), np.full(3, 50.0))
        expected = {"before": 5, "after": 6, "gained": 2, "lost": 1}
    else:
        demand = Demand(np.array([1000.0]), polygons=zones)
        half = 100 * (np.pi * 100**2 - 2 * (100**2 * np.arccos(0.5) - 50 * np.sqrt(7500))) / 1e5
        expected = {"before": half / 100 * 1000, "after": half / 100 * 1000}
    stops = {"before": [(50, 50), (950, 50)], "after": [(500, 50), (950, 50)], "both": [(50, 50), (500, 50), (950, 50)]}
    reach = {name: StraightReach(zones, shapely.points(places), [100]) for name, places in stops.items()}
    rows = {name: demand_rows(zones, demand, one) for name, one in reach.items()}

    lost = rows["both"].share - rows["after"].share
    table = change_table(rows["before"], rows["after"], lost, reach["before"], reach["after"], 0.0)

    if kind == "points":
        assert table[["demand_before_100", "demand_after_100", "gained_100", "lost_100"]].iloc[0].tolist() == [
            *expected.values()
        ]
    else:
        # the stop of x = 50 has its circle cut by the end of the zone; the one of x = 500 has not
        def band(left, right):
            x = np.linspace(left, right, 200_001)
            return np.minimum(2 * np.sqrt(np.maximum(100**2 - x**2, 0)), 100).mean() * (right - left) / 100

        assert table["gained_100"][0] == pytest.approx(band(-100, 100), rel=1e-3)
        assert table["lost_100"][0] == pytest.approx(band(-50, 100), rel=1e-3)
    assert table["demand_after_100"][0] - table["demand_before_100"][0] == pytest.approx(
        table["gained_100"][0] - table["lost_100"][0]
    )


def test_along_streets_demand_is_counted_by_its_own_walk():
    streets = shapely.from_wkt(["LINESTRING(0 0,1000 0)", "LINESTRING(0 100,1000 100)"])
    zones = np.array([shapely.box(0, -50, 1000, 150)])
    reach = StreetReach(build_network(streets), zones, shapely.points([(0, 0)]), [100, 300])
    demand = Demand(np.array([1.0, 2.0, 4.0, 8.0]), np.array([90.0, 290.0, 290.0, 0.0]), np.array([10.0, 10, 11, 100]))

    rows = demand_rows(zones, demand, reach)
    table = coverage_table(reach, rows, 0.0, NO_HEADWAY, 100)

    # 100 m and 300 m with the access; one metre too many; on an island although 100 m away
    assert table[["demand_100", "demand_300", "demand"]].iloc[0].tolist() == [1, 3, 15]


def test_samples_are_spread_evenly_and_every_polygon_has_one():
    polygons = np.array([shapely.box(0, 0, 100, 100), shapely.box(0, 0, 0.001, 5000), shapely.Polygon(), None])

    owner, x, y = sample_points(polygons, 200)

    assert np.bincount(owner, minlength=4)[2:].tolist() == [0, 0]
    assert 190 <= (owner == 0).sum() <= 230
    assert (owner == 1).sum() >= 1
    assert shapely.contains_xy(polygons[owner], x, y).all()
    assert x[owner == 0].mean() == pytest.approx(50)


def test_rings_are_disjoint_and_add_up():
    stops = np.array([shapely.Point(0, 0), shapely.Point(150, 0), None, shapely.Point()], dtype=object)
    covers = [within(stops, one) for one in (100, 200)]

    table = rings(covers, [100, 200])

    assert table[["ring_from_m", "ring_to_m"]].to_numpy().tolist() == [[0, 100], [100, 200]]
    lens = 2 * (100**2 * np.arccos(0.75) - 75 * np.sqrt(100**2 - 75**2))
    assert table["area_m2"][0] == pytest.approx(2 * np.pi * 100**2 - lens / 1, rel=2e-3)
    assert shapely.area(shapely.intersection(*table["geometry"])) == pytest.approx(0, abs=1e-6)
    assert table["area_m2"].sum() == pytest.approx(shapely.area(shapely.union_all(covers[1])))


def test_distances_are_read_ascending_and_once():
    assert distances_of(" 800, 300;500 300 ") == [300, 500, 800]
    assert [label_of(one) for one in distances_of("2.5,300")] == ["2_5", "300"]


@pytest.mark.parametrize("text", ["", "a", "0", "-5,300", "nan", "inf", "1e9", ",".join(map(str, range(1, 30)))])
def test_what_is_no_distance_is_refused(text):
    with pytest.raises(InputError, match="bad_distances"):
        distances_of(text)
