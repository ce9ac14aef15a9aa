import numpy as np
import pytest
import shapely
from shapely import affinity, box, from_wkt

from bassin_minier_plugin.analysis.errors import Cancelled
from bassin_minier_plugin.analysis.overlay import overlay_areas

LAMBERT_93 = (700_000.0, 7_037_000.0)


def geometries(*shapes):
    return np.array([from_wkt(shape) if isinstance(shape, str) else shape for shape in shapes], dtype=object)


def random_polygons(rng, count, size, origin=(0.0, 0.0)):
    """Triangles to octagons over 100 x 100, combined so that holes, parts and notches appear."""
    made = []
    while len(made) < count:
        centre = rng.uniform(0, 100, 2) + origin
        shape = None
        for _ in range(rng.integers(1, 4)):
            corners = centre + rng.uniform(-size, size, (rng.integers(3, 9), 2))
            piece = shapely.make_valid(shapely.Polygon(corners)).buffer(0)
            shape = piece if shape is None else rng.choice([shapely.union, shapely.symmetric_difference])(shape, piece)
        if shape.geom_type in ("Polygon", "MultiPolygon"):
            made.append(shapely.reverse(shape) if rng.random() < 0.5 else shape)
    return np.array(made, dtype=object)


def lattice(side, cells, angle, origin=LAMBERT_93):
    """cells x cells squares that share their corners exactly, turned by an angle in degrees."""
    step = np.arange(cells + 1) * side
    x, y = np.meshgrid(step, step)
    cosine, sine = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    corners = np.stack([origin[0] + cosine * x - sine * y, origin[1] + sine * x + cosine * y], axis=2)
    rings = [corners[:-1, :-1], corners[:-1, 1:], corners[1:, 1:], corners[1:, :-1], corners[:-1, :-1]]
    return shapely.polygons(np.stack(rings, axis=2).reshape(-1, 5, 2))


def area_matrix(zones, sources):
    pairs = overlay_areas(zones, sources)
    areas = np.zeros((len(zones), len(sources)))
    np.add.at(areas, (pairs.zone, pairs.source), pairs.area)
    return areas


def areas_one_by_one(zones, sources):
    return np.array([[zone.intersection(source).area for source in sources] for zone in zones])


def test_two_squares_share_the_corner_where_they_overlap():
    pairs = overlay_areas(geometries(box(0, 0, 2, 2)), geometries(box(1, 1, 4, 4), box(5, 5, 6, 6)))

    assert (pairs.zone.tolist(), pairs.source.tolist(), pairs.area.tolist()) == ([0], [0], [1.0])


def test_the_hole_of_a_zone_is_not_covered():
    ring = geometries(box(0, 0, 4, 4).difference(box(1, 1, 3, 3)))

    assert area_matrix(ring, geometries(box(0, 0, 2, 2)))[0, 0] == pytest.approx(3.0)
    assert area_matrix(ring, geometries(box(1.5, 1.5, 2.5, 2.5)))[0, 0] == 0.0


def test_a_source_inside_counts_whole_and_one_around_gives_the_zone():
    zone = geometries("POLYGON((0 0, 10 0, 12 9, 5 12, 0 0))")

    assert area_matrix(zone, geometries("POLYGON((5 5, 6 5, 5.5 6, 5 5))"))[0, 0] == pytest.approx(0.5)
    assert area_matrix(zone, geometries(box(-50, -50, 50, 50)))[0, 0] == pytest.approx(zone[0].area, rel=1e-14)


@pytest.mark.parametrize("origin", [(0.0, 0.0), LAMBERT_93])
@pytest.mark.parametrize("zone_size, source_size", [(40, 5), (20, 20), (5, 40)])
def test_random_shapes_give_the_areas_of_a_plain_double_loop(origin, zone_size, source_size):
    rng = np.random.default_rng(zone_size)
    zones = random_polygons(rng, 30, zone_size, origin)
    sources = random_polygons(rng, 40, source_size, origin)

    np.testing.assert_allclose(area_matrix(zones, sources), areas_one_by_one(zones, sources), rtol=0, atol=2e-6)


def test_corners_on_whole_metres_give_the_areas_of_a_plain_double_loop():
    rng = np.random.default_rng(7)
    zones, sources = (
        np.array([box(*corner, *(corner + rng.integers(1, 9, 2))) for corner in rng.integers(0, 20, (40, 2))])
        for _ in range(2)
    )
    cut = geometries("POLYGON((0 0, 10 10, 20 0, 0 0))", "POLYGON((5 5, 15 5, 15 15, 10 10, 5 15, 5 5))")

    for one, other in ((zones, sources), (cut, sources), (zones, cut), (cut, cut)):
        np.testing.assert_allclose(area_matrix(one, other), areas_one_by_one(one, other), rtol=0, atol=1e-12)


def test_polygons_of_thousands_of_edges_give_the_areas_of_shapely():
    angle = np.linspace(0, 2 * np.pi, 3000, endpoint=False)
    star = [
        shapely.Polygon(np.c_[x + (50 + 5 * np.sin(90 * angle)) * np.cos(angle), 50 * np.sin(angle)]) for x in (0, 40)
    ]
    one, other = geometries(star[0]), geometries(star[1])

    assert area_matrix(one, other)[0, 0] == pytest.approx(one[0].intersection(other[0]).area, rel=1e-12)


def test_real_estates_and_iris_give_the_areas_of_geopandas(shared_data):
    geopandas = pytest.importorskip("geopandas")
    estates = geopandas.read_file(shared_data / "mbm_unesco" / "zt-cites-minieres.geojson").to_crs(2154)
    estates = estates.set_geometry(estates.make_valid())[["geometry"]].assign(zone=range(len(estates)))
    iris = geopandas.read_file(shared_data / "iris_2020_tuiles" / "contours_iris_2020_59_62.gpkg")
    iris = iris[["geometry"]].assign(source=range(len(iris)))

    areas = area_matrix(estates.geometry.to_numpy(), iris.geometry.to_numpy())

    pieces = geopandas.overlay(estates, iris, how="intersection")
    expected = np.zeros_like(areas)
    np.add.at(expected, (pieces["zone"], pieces["source"]), pieces.area)
    np.testing.assert_allclose(areas, expected, rtol=0, atol=1e-5)
    assert ((areas > 0) == (expected > 1e-6)).all()


@pytest.mark.parametrize("angle", [0, 31.7])
def test_squares_of_a_lattice_share_nothing_with_their_neighbours(angle):
    squares = lattice(200.0, 12, angle)

    pairs = overlay_areas(squares, squares)

    assert sorted(zip(pairs.zone.tolist(), pairs.source.tolist())) == [(k, k) for k in range(144)]
    np.testing.assert_allclose(pairs.area, 40_000.0, rtol=1e-10)


def test_a_partition_of_the_plane_loses_nothing_of_the_sources():
    rng = np.random.default_rng(3)
    seeds = shapely.MultiPoint(rng.uniform(0, 1000, (60, 2)) + LAMBERT_93)
    everywhere = box(LAMBERT_93[0], LAMBERT_93[1], LAMBERT_93[0] + 1000, LAMBERT_93[1] + 1000)
    zones = shapely.get_parts(shapely.voronoi_polygons(seeds, extend_to=everywhere.buffer(500)))
    sources = lattice(37.0, 20, 17.0, (LAMBERT_93[0] + 250, LAMBERT_93[1] + 50))

    areas = area_matrix(zones, sources).sum(axis=0)

    np.testing.assert_allclose(areas, shapely.area(sources), rtol=1e-10)


def test_the_turning_of_rings_and_the_type_of_geometry_do_not_matter():
    ring = box(0, 0, 4, 4).difference(box(1, 1, 3, 3))
    turned = [ring, shapely.reverse(ring), shapely.MultiPolygon([ring]), shapely.normalize(ring)]

    areas = area_matrix(np.array(turned, dtype=object), geometries(affinity.rotate(box(0, 0, 2, 2), 30)))

    assert areas[:, 0] == pytest.approx([ring.intersection(affinity.rotate(box(0, 0, 2, 2), 30)).area] * 4)


def test_a_hole_that_starts_on_the_rim_and_turns_like_it_is_still_a_hole():
    zone = geometries("POLYGON((0 0, 4 0, 4 4, 0 4, 0 0), (0 0, 2 1, 1 2, 0 0))")

    # Under y = 1 the hole lies between x = y / 2 and x = 2 y.
    assert area_matrix(zone, geometries(box(-1, -1, 5, 1)))[0, 0] == pytest.approx(4 - 0.75)


def test_parts_that_touch_at_a_corner_each_count():
    twins = geometries(shapely.MultiPolygon([box(0, 0, 1, 1), box(1, 1, 2, 2)]))

    from_the_corner = geometries("MULTIPOLYGON(((1 1, 0 1, 0 0, 1 0, 1 1)), ((1 1, 2 1, 2 2, 1 2, 1 1)))")

    for zones in (twins, from_the_corner):
        assert area_matrix(zones, geometries(box(0.5, 0.5, 1.5, 1.5)))[0, 0] == pytest.approx(0.5)
        assert area_matrix(zones, geometries(box(0, 1, 1, 2)))[0, 0] == 0.0


def test_a_collection_left_by_a_repair_counts_as_its_polygons():
    repaired = shapely.GeometryCollection([box(0, 0, 1, 1), shapely.LineString([(0, 0), (9, 9)])])

    assert area_matrix(geometries(repaired), geometries(box(0.5, 0, 3, 3)))[0, 0] == pytest.approx(0.5)


def test_missing_empty_and_flat_geometries_are_in_no_pair():
    nothing = geometries(None, "POLYGON EMPTY", "MULTIPOLYGON EMPTY", "POLYGON((0 0, 1 1, 2 2, 0 0))", box(0, 0, 3, 3))

    pairs = overlay_areas(nothing, nothing)

    assert (pairs.zone.tolist(), pairs.source.tolist()) == ([4], [4])


@pytest.mark.parametrize("zones, sources", [(0, 0), (0, 3), (3, 0)])
def test_without_zones_or_sources_there_is_no_pair(zones, sources):
    shapes = np.array([box(0, 0, 1, 1)] * 3, dtype=object)

    assert len(overlay_areas(shapes[:zones], shapes[:sources]).area) == 0


def test_overlapping_zones_and_sources_pair_with_each_other():
    areas = area_matrix(geometries(box(0, 0, 2, 2), box(0, 0, 2, 2)), geometries(box(1, 0, 3, 2), box(1, 0, 3, 2)))

    np.testing.assert_allclose(areas, [[2, 2], [2, 2]])


def test_progress_rises_to_the_end_and_a_cancel_is_heard():
    zones, sources = lattice(700.0, 40, 5.0), lattice(200.0, 140, 5.0)
    shares = []

    overlay_areas(zones, sources, shares.append)

    assert len(shares) > 1
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)

    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        overlay_areas(zones, sources, cancel)
