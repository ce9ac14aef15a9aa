import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import box

from bassin_minier_plugin.analysis.areal_interpolation import interpolate_points, interpolate_polygons
from bassin_minier_plugin.analysis.errors import InputError

NOTHING = pd.DataFrame()


def polygons(*shapes):
    return np.array(shapes, dtype=object)


# A zone of 100 m astride two squares of 100 m, of which it takes a half and a quarter.
ZONE = polygons(box(50, 0, 150, 100), box(900, 900, 901, 901))
SQUARES = polygons(box(0, 0, 100, 100), box(100, 0, 200, 50))


def test_a_count_follows_the_share_of_each_source():
    people = pd.DataFrame({"people": [10.0, 30.0]})

    found = interpolate_polygons(ZONE[:1], SQUARES, people, NOTHING)

    assert found.values["people"].tolist() == pytest.approx([10 / 2 + 30 / 2])
    assert found.n.tolist() == [2]
    assert found.covered.tolist() == pytest.approx([(5000 + 2500) / 10000])


def test_a_rate_is_averaged_by_area():
    rate = pd.DataFrame({"rate": [2.0, 8.0]})

    found = interpolate_polygons(ZONE[:1], SQUARES, NOTHING, rate)

    assert found.values["rate"].tolist() == pytest.approx([(5000 * 2 + 2500 * 8) / 7500])


def test_a_weight_is_spread_evenly_over_its_source():
    rate = pd.DataFrame({"rate": [2.0, 8.0, 5.0]})
    squares = polygons(*SQUARES, box(50, 50, 100, 100))

    found = interpolate_polygons(ZONE[:1], squares, NOTHING, rate, weight=np.array([4.0, 12.0, np.nan]))

    # 4 households of which half are in the zone, 12 of which half are; the third weight is unknown.
    assert found.values["rate"].tolist() == pytest.approx([(2 * 2 + 6 * 8) / 8])
    assert found.n.tolist() == [3]


def test_unknown_figures_are_left_out_and_a_zone_that_knows_none_is_null():
    figures = pd.DataFrame({"people": [np.nan, 30.0], "secret": [np.nan, np.nan]})

    found = interpolate_polygons(ZONE, SQUARES, figures, figures.add_suffix("_rate"))

    assert found.values.iloc[0].tolist() == pytest.approx([15.0, np.nan, 30.0, np.nan], nan_ok=True)
    assert found.values.iloc[1].isna().all()
    assert found.n.tolist() == [2, 0]
    assert found.covered.tolist() == pytest.approx([0.75, 0.0])


def test_a_known_zero_is_not_null():
    zero = pd.DataFrame({"people": [0.0, np.nan]})

    assert interpolate_polygons(ZONE[:1], SQUARES, zero, zero).values.to_numpy().tolist() == [[0.0, 0.0]]


def test_weights_that_sum_to_zero_leave_no_mean():
    rate = pd.DataFrame({"rate": [2.0, 8.0]})

    found = interpolate_polygons(ZONE[:1], SQUARES, NOTHING, rate, weight=np.array([0.0, np.nan]))

    assert found.values["rate"].isna().all()


def test_a_zone_without_geometry_has_nothing_and_a_flat_source_is_ignored():
    zones = polygons(None, shapely.Polygon(), ZONE[0])
    flat = shapely.Polygon([(60, 10), (70, 10), (80, 10), (60, 10)])
    figures = pd.DataFrame({"people": [10.0, 1000.0]})

    found = interpolate_polygons(zones, polygons(SQUARES[0], flat), figures, NOTHING)

    assert found.values["people"].tolist() == pytest.approx([np.nan, np.nan, 5.0], nan_ok=True)
    assert found.n.isna().tolist() == [True, True, False]
    assert found.n[2] == 1
    assert found.covered.tolist() == pytest.approx([np.nan, np.nan, 0.5], nan_ok=True)


def test_sources_that_overlap_cover_more_than_the_zone():
    twice = polygons(ZONE[0], ZONE[0])

    found = interpolate_polygons(ZONE[:1], twice, pd.DataFrame({"people": [1.0, 2.0]}), NOTHING)

    assert found.covered.tolist() == pytest.approx([2.0])
    assert found.values["people"].tolist() == pytest.approx([3.0])


def test_results_keep_the_names_and_order_of_fields_even_when_called_n():
    extensive = pd.DataFrame({"n": [10.0, 30.0], "covered": [1.0, 1.0]}, index=[7, 8])

    found = interpolate_polygons(ZONE, SQUARES, extensive, pd.DataFrame({"rate": [2.0, 8.0]}, index=[7, 8]))

    assert found.values.columns.tolist() == ["n", "covered", "rate"]
    pd.testing.assert_index_equal(found.values.index, pd.RangeIndex(2))
    assert found.values["n"][0] == pytest.approx(20.0)
    assert (found.n.name, str(found.n.dtype), found.covered.name) == ("n", "Int64", "covered")


@pytest.mark.parametrize("way", ["polygons", "points"])
def test_a_negative_weight_is_refused_with_its_row(way):
    weight, rate = np.array([1.0, -2.0]), pd.DataFrame({"rate": [1.0, 2.0]})

    with pytest.raises(InputError) as refusal:
        if way == "polygons":
            interpolate_polygons(ZONE, SQUARES, NOTHING, rate, weight)
        else:
            interpolate_points(ZONE, np.array([60.0, 70.0]), np.array([5.0, 5.0]), NOTHING, rate, weight)

    assert (refusal.value.code, refusal.value.details) == ("weight_negative", {"row": 2})


def test_over_a_partition_counts_add_up_to_the_source():
    rng = np.random.default_rng(11)
    origin = np.array([700_000.0, 7_037_000.0])
    seeds = shapely.MultiPoint(rng.uniform(0, 5000, (80, 2)) + origin)
    zones = shapely.get_parts(shapely.voronoi_polygons(seeds, extend_to=box(*(origin - 5000), *(origin + 10_000))))
    centres = rng.uniform(500, 4500, (400, 2)) + origin
    sources = shapely.buffer(shapely.points(centres), rng.uniform(1, 400, 400), quad_segs=3)
    people = pd.DataFrame({"people": rng.uniform(0, 1000, 400)})

    polygons_total = interpolate_polygons(zones, sources, people, NOTHING).values["people"].sum()
    points_total = interpolate_points(zones, *centres.T, people, NOTHING).values["people"].sum()

    assert polygons_total == pytest.approx(people["people"].sum(), rel=1e-11)
    assert points_total == pytest.approx(people["people"].sum(), rel=1e-11)


def test_real_incomes_of_iris_follow_geopandas(shared_data):
    geopandas = pytest.importorskip("geopandas")
    estates = geopandas.read_file(shared_data / "mbm_unesco" / "zt-cites-minieres.geojson").to_crs(2154)
    zones = estates.make_valid().to_numpy()
    iris = geopandas.read_file(shared_data / "iris_2020_tuiles" / "contours_iris_2020_59_62.gpkg")
    incomes = pd.read_csv(shared_data / "insee_filosofi_2021" / "BASE_TD_FILO_IRIS_2021_DEC.csv", sep=";", dtype=str)
    median = iris["CODE_IRIS"].map(incomes.set_index("IRIS")["DEC_MED21"])
    iris = iris[["geometry"]].assign(median=pd.to_numeric(median, errors="coerce"))

    found = interpolate_polygons(zones, iris.geometry.to_numpy(), NOTHING, iris[["median"]])

    left = geopandas.GeoDataFrame({"zone": range(len(zones))}, geometry=zones, crs=2154)
    pieces = geopandas.overlay(left, iris[iris["median"].notna()], how="intersection")
    area = pieces.area
    expected = (pieces["median"] * area).groupby(pieces["zone"]).sum() / area.groupby(pieces["zone"]).sum()
    expected = expected.reindex(range(len(zones)))
    np.testing.assert_allclose(found.values["median"], expected, rtol=1e-8)
    assert expected.isna().sum() == 16


def test_points_count_whole_with_their_own_weights():
    x, y = np.array([60.0, 140.0, 140.0, 500.0]), np.array([50.0, 50.0, 50.0, 50.0])
    figures = pd.DataFrame({"people": [1.0, 2.0, np.nan, 9.0]})
    rate = pd.DataFrame({"rate": [1.0, 4.0, 7.0, 9.0]})

    found = interpolate_points(ZONE, x, y, figures, rate)
    weighted = interpolate_points(ZONE, x, y, figures, rate, weight=np.array([1.0, 3.0, np.nan, 5.0]))

    assert found.values.iloc[0].tolist() == pytest.approx([3.0, 4.0])
    assert weighted.values["rate"][0] == pytest.approx((1 + 12) / 4)
    assert found.values.iloc[1].isna().all()
    assert found.n.tolist() == [3, 0]
    assert found.covered.isna().all()


def test_a_point_on_a_border_counts_in_the_first_zone_only():
    zones = polygons(box(100, 0, 200, 100), box(0, 0, 100, 100))

    found = interpolate_points(
        zones, np.array([100.0, 0.0]), np.array([50.0, 0.0]), pd.DataFrame({"p": [5.0, 2.0]}), NOTHING
    )

    assert found.values["p"].tolist() == [5.0, 2.0]
    assert found.n.tolist() == [1, 1]
