import numpy as np
import pytest
import shapely
from shapely import box

from bassin_minier_plugin.analysis.visibility import MOST_CELLS, Grid, Sightings, cells_of, summit_of

GRID = Grid(1000.0, 2000.0, 10.0, 10.0, 20, 30)


def shapes(*geometries):
    made = np.empty(len(geometries), dtype=object)
    made[:] = geometries
    return made


def test_the_cells_of_a_zone_are_those_whose_middle_it_holds():
    cells = cells_of(shapes(box(1000, 1980, 1024, 2000), None), GRID)

    # the third column has its middle at 1025
    assert sorted(zip(cells.zone.tolist(), cells.row.tolist(), cells.column.tolist())) == [
        *((0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1))
    ]


def test_a_zone_that_holds_no_middle_has_the_cell_under_it():
    cells = cells_of(shapes(box(1001, 1991, 1003, 1993)), GRID)

    assert (cells.row.tolist(), cells.column.tolist()) == ([0], [0])


def test_a_vast_zone_has_an_even_sample_of_its_cells():
    vast = box(0, 0, 10_000, 10_000)

    cells = cells_of(shapes(vast), GRID)

    assert MOST_CELLS / 2 < len(cells.zone) <= MOST_CELLS
    assert np.unique(np.diff(np.unique(cells.row))).size == 1


def test_the_summit_is_the_highest_known_cell_inside():
    heights = np.array([[9.0, 1.0, np.nan], [2.0, 5.0, 4.0]])
    inside = np.array([[False, True, True], [True, True, True]])

    assert summit_of(heights, inside) == (1, 1)
    assert summit_of(heights, np.zeros((2, 3), dtype=bool)) is None
    assert summit_of(np.full((2, 3), np.nan), inside) is None


def test_a_zone_without_a_known_cell_is_unknown_and_not_blind():
    sightings = Sightings(np.array([0, 0, 1, 2, 2]), np.array([True, True, True, False, False]), 4)
    sightings.add(0, np.array([0, 3]))
    sightings.add(1, np.array([0, 1]))
    sightings.add_unknown(np.array([1, 2]))

    table = sightings.table(["T1", "T2"])

    assert table["landmarks_seen"].tolist()[:2] == [2, 0]
    assert table["landmarks_seen"].isna().tolist() == [False, False, True, True]
    assert table["visible_share"].tolist() == pytest.approx([1.0, 0.0, np.nan, np.nan], nan_ok=True)
    assert table["landmarks"].tolist() == ["T1, T2", "", None, None]
    assert table["landmarks_unknown"].tolist()[:3] == [0, 1, 1]
    assert table["dem_covered"].tolist() == pytest.approx([1.0, 1.0, 0.0, np.nan], nan_ok=True)


def test_zones_that_overlap_share_cells():
    cells = cells_of(shapes(box(1000, 1980, 1020, 2000), shapely.Point(1005, 1995).buffer(4)), GRID)

    assert np.bincount(cells.zone).tolist() == [4, 1]
