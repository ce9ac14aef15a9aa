import numpy as np
import shapely

from bassin_minier_plugin.analysis.edges import blocks, edges_of, expand_ranges, used_positions


def test_upper_edges_are_positive_lower_ones_negative_and_upright_ones_left_out():
    for ring in ([(0, 0), (4, 0), (4, 2), (0, 3)], [(0, 3), (4, 2), (4, 0), (0, 0)]):
        edges = edges_of(np.array([shapely.Polygon(ring)], dtype=object))

        found = sorted(zip(edges.x0, edges.y0, edges.x1, edges.slope, edges.sign))
        assert found == [(0, 0, 4, 0, -1), (0, 3, 4, -0.25, 1)]


def test_the_rim_of_a_hole_has_the_opposite_signs():
    ring = shapely.box(0, 0, 9, 9).difference(shapely.box(3, 3, 6, 6))
    edges = edges_of(np.array([shapely.MultiPolygon([ring]), shapely.box(20, 0, 21, 1)], dtype=object))

    assert sorted(zip(edges.y0, edges.sign)) == [(0, -1), (0, -1), (1, 1), (3, 1), (6, -1), (9, 1)]
    assert edges.owner.tolist() == [0, 0, 0, 0, 1, 1]
    assert edges.start.tolist() == [0, 4, 6]


def test_ranges_are_laid_end_to_end():
    item, value = expand_ranges(np.array([5, 2, 7]), np.array([7, 2, 10]))

    assert (item.tolist(), value.tolist()) == ([0, 0, 2, 2, 2], [5, 6, 7, 8, 9])


def test_blocks_take_every_item_once_even_one_larger_than_a_block():
    slices = list(blocks(np.array([1, 10**9, 1, 1])))

    assert [(part.start, part.stop) for part in slices] == [(0, 1), (1, 2), (2, 4)]


def test_used_positions_are_renumbered_in_order():
    used, place = used_positions(np.array([7, 2, 7]), 9)

    assert (used.tolist(), place.tolist()) == ([2, 7], [1, 0, 1])
