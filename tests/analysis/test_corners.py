import numpy as np
import pytest
import shapely

from bassin_minier_plugin.analysis import corners
from bassin_minier_plugin.analysis.corners import Corners
from bassin_minier_plugin.analysis.overlay import overlay_areas

FAR = np.array([700_000.0, 7_000_000.0])


def rings(*outlines):
    return Corners(np.array([[*outline, outline[0]] for outline in outlines], dtype=float))


def random_rings(seed, count, sides):
    """Stars about random places, turned either way."""
    rng = np.random.default_rng(seed)
    angle = np.sort(rng.uniform(0, 2 * np.pi, (count, sides)), axis=1)
    angle[::2] = angle[::2, ::-1]
    radius = rng.uniform(1, 9, (count, sides, 1))
    outline = radius * np.stack([np.cos(angle), np.sin(angle)], axis=-1) + rng.uniform(0, 60, (count, 1, 2)) + FAR
    return Corners(np.concatenate([outline, outline[:, :1]], axis=1))


@pytest.mark.parametrize("sides", [3, 4, 7])
def test_a_column_of_rings_measures_as_its_geometries_do(sides):
    column = random_rings(sides, 200, sides)
    shapes = column.geometries()

    assert column.bounds().tolist() == shapely.bounds(shapes).tolist()
    assert np.allclose(column.areas(), shapely.area(shapes), rtol=1e-9)
    assert column.are_valid().tolist() == shapely.is_valid(shapes).tolist()
    for ours, theirs in zip(corners.coordinates_of(column), corners.coordinates_of(shapes)):
        assert ours.tolist() == theirs.tolist()
    for count in (corners.corner_counts, corners.part_counts, corners.hole_counts, corners.are_missing):
        assert count(column).tolist() == count(shapes).tolist()


def test_rings_that_cross_or_touch_themselves_or_are_flat_are_not_valid():
    column = rings(
        [(0, 0), (4, 0), (4, 4), (0, 4)],
        [(0, 0), (4, 4), (4, 0), (0, 4)],
        [(0, 0), (4, 0), (2, 0), (2, 4)],
        [(0, 0), (4, 0), (1, 1), (0, 4)],
        [(0, 0), (0, 0), (0, 0), (0, 0)],
        [(0, 0), (4, 0), (4, 0), (0, 4)],
    )

    assert column.are_valid().tolist() == [True, False, False, True, False, True]


def test_points_are_valid_and_come_back_as_points():
    column = Corners(np.array([[[1.0, 2.0]], [[3.0, 4.0]]]))

    assert column.are_valid().all()
    assert [point.wkt for point in column.geometries()] == ["POINT (1 2)", "POINT (3 4)"]
    assert column.bounds().tolist() == [[1, 2, 1, 2], [3, 4, 3, 4]]


def test_columns_join_and_lose_their_form_only_where_they_differ():
    squares, triangles = random_rings(1, 3, 4), random_rings(2, 2, 3)

    alike = corners.joined([squares, squares])
    assert isinstance(alike, Corners) and len(alike) == 6
    mixed = corners.joined([squares, triangles, np.array([None], dtype=object)])
    assert corners.corner_counts(mixed).tolist() == [5, 5, 5, 4, 4, 0]


def test_rings_as_a_column_overlay_as_their_geometries_do():
    zones, buildings = random_rings(3, 40, 9).geometries(), random_rings(4, 300, 4)

    ours, theirs = overlay_areas(zones, buildings), overlay_areas(zones, buildings.geometries())

    order, other = (np.lexsort([pairs.source, pairs.zone]) for pairs in (ours, theirs))
    assert len(ours.zone) > 500
    assert ours.zone[order].tolist() == theirs.zone[other].tolist()
    assert ours.source[order].tolist() == theirs.source[other].tolist()
    assert np.allclose(ours.area[order], theirs.area[other], rtol=1e-12)
