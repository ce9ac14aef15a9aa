import numpy as np
import pytest
import shapely
from shapely import box

from bassin_minier_plugin.analysis.errors import Cancelled
from bassin_minier_plugin.analysis.shares import area_share, largest_share


def polygons(*shapes):
    return np.array(shapes, dtype=object)


ZONE = polygons(box(0, 0, 10, 10))


def test_overlapping_covers_count_once():
    covers = polygons(box(0, 0, 5, 10), box(3, 0, 6, 10), box(3, 0, 6, 5), box(20, 0, 30, 10))

    assert area_share(ZONE, covers).tolist() == pytest.approx([0.6])


def test_covers_side_by_side_add_up_to_the_whole_and_no_more():
    covers = polygons(box(-1, -1, 4, 11), box(4, -1, 11, 11))

    assert area_share(ZONE, covers).tolist() == [1.0]


def test_a_zone_inside_one_cover_has_exactly_all_of_it():
    turned = shapely.affinity.rotate(ZONE[0], 33)

    assert area_share(polygons(turned), polygons(box(-50, -50, 50, 50), box(0, 0, 1, 1))).tolist() == [1.0]


def test_no_cover_is_zero_and_no_geometry_is_null():
    zones = polygons(ZONE[0], None, shapely.Polygon())

    assert area_share(zones, polygons(box(20, 0, 30, 10), None)).tolist() == pytest.approx(
        [0.0, np.nan, np.nan], nan_ok=True
    )
    assert area_share(zones, np.empty(0, dtype=object)).tolist() == pytest.approx([0.0, np.nan, np.nan], nan_ok=True)


def test_a_cover_with_a_hole_leaves_the_hole_out_unless_another_fills_it():
    ring = box(-5, -5, 15, 15).difference(box(0, 0, 10, 5))

    assert area_share(ZONE, polygons(ring)).tolist() == pytest.approx([0.5])
    assert area_share(ZONE, polygons(ring, box(-1, 2, 11, 7))).tolist() == pytest.approx([0.8])


def test_many_overlapping_covers_follow_the_union_of_them_all():
    rng = np.random.default_rng(2)
    origin = np.array([700_000.0, 7_037_000.0])
    zones = shapely.buffer(shapely.points(rng.uniform(0, 3000, (60, 2)) + origin), rng.uniform(50, 300, 60))
    covers = shapely.buffer(shapely.points(rng.uniform(0, 3000, (150, 2)) + origin), rng.uniform(20, 250, 150))

    share = area_share(zones, covers)

    expected = shapely.area(shapely.intersection(zones, shapely.union_all(covers))) / shapely.area(zones)
    np.testing.assert_allclose(share, expected, rtol=0, atol=1e-10)
    assert ((share >= 0) & (share <= 1)).all()


def test_real_estates_in_the_buffer_zone_follow_the_union(shared_data):
    geopandas = pytest.importorskip("geopandas")
    folder = shared_data / "mbm_unesco"
    estates = geopandas.read_file(folder / "avant_fusion_27edef9" / "cites-minieres.geojson").to_crs(2154)
    covers = geopandas.read_file(folder / "zone-tampon.geojson").to_crs(2154).make_valid()
    inside = geopandas.read_file(folder / "bien-inscrit.geojson").to_crs(2154).make_valid()
    covers = np.r_[covers.to_numpy(), inside.to_numpy()]

    share = area_share(estates.geometry.to_numpy(), covers)

    union = shapely.union_all(covers)
    expected = estates.intersection(union).area / estates.area
    np.testing.assert_allclose(share, expected, rtol=0, atol=1e-9)
    assert (share > 0.99).sum() > 50


def test_a_cancel_is_heard():
    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        area_share(ZONE, ZONE, cancel)


def test_the_larger_share_wins_and_the_first_of_equals():
    zones = polygons(box(0, 0, 10, 10), box(10, 0, 20, 10), box(50, 0, 60, 10), None)
    communes = polygons(box(-9, 0, 4, 10), box(4, 0, 15, 10), box(15, 0, 40, 10), None)

    assert largest_share(zones, communes).tolist() == [1, 1, -1, -1]
    assert largest_share(zones, communes[::-1].copy()).tolist() == [2, 1, -1, -1]


def test_equal_halves_are_equal_whatever_the_rounding():
    turn = shapely.affinity.rotate
    halves = [turn(box(700_000, 7e6, 700_050, 7_000_100), 21.3, origin=(700_050, 7e6))]
    halves.append(turn(box(700_050, 7e6, 700_100, 7_000_100), 21.3, origin=(700_050, 7e6)))
    zone = polygons(turn(box(700_000, 7e6, 700_100, 7_000_100), 21.3, origin=(700_050, 7e6)))

    assert largest_share(zone, polygons(*halves)).tolist() == [0]
    assert largest_share(zone, polygons(*halves[::-1])).tolist() == [0]
