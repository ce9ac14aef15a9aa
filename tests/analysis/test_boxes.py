import numpy as np
import shapely

from bassin_minier_plugin.analysis.boxes import BoxIndex


def boxes(*sides):
    return np.array(sides, dtype=float).reshape(-1, 4)


def found(index, others):
    box, other = index.pairs(others)
    return sorted(zip(box.tolist(), other.tolist()))


def test_boxes_that_touch_meet_and_others_do_not():
    index = BoxIndex(boxes((0, 0, 2, 2), (5, 5, 6, 6)))
    others = boxes((2, 2, 3, 3), (2.1, 0, 3, 1), (5.2, 5.2, 5.4, 5.4), (-9, -9, 9, 9))

    assert found(index, others) == [(0, 0), (0, 3), (1, 2), (1, 3)]
    assert index.meets(others).tolist() == [True, False, True, True]


def test_boxes_without_extent_or_without_numbers_meet_nothing():
    index = BoxIndex(boxes((0, 0, 2, 2), (np.nan,) * 4))

    assert found(index, boxes((1, 1, 1, 1), (np.nan,) * 4)) == [(0, 0)]
    assert found(BoxIndex(boxes((np.nan,) * 4)), boxes((1, 1, 1, 1))) == []
    assert found(BoxIndex(boxes()), boxes((1, 1, 1, 1))) == []
    assert found(index, boxes()) == []


def test_pairs_are_those_of_a_tree_whatever_the_sizes():
    rng = np.random.default_rng(5)
    for mean, other_mean in ((1, 1), (30, 0.1), (0.1, 30), (1, 0)):
        low = rng.uniform(0, 100, (400, 2))
        one = np.hstack([low, low + rng.exponential(mean, (400, 2))])
        low = rng.uniform(-20, 120, (500, 2))
        others = np.hstack([low, low + other_mean * rng.exponential(1, (500, 2))])

        other, box = shapely.STRtree(shapely.box(*one.T)).query(shapely.box(*others.T))

        assert found(BoxIndex(one), others) == sorted(zip(box.tolist(), other.tolist()))


def test_one_box_a_thousand_times_as_wide_as_the_rest_does_not_slow_the_index_down():
    low = np.column_stack([np.arange(2000.0), np.zeros(2000)])
    index = BoxIndex(np.vstack([np.hstack([low, low + 0.5]), boxes((0, 0, 2000, 2000))]))

    assert found(index, boxes((7.1, 0.1, 7.2, 0.2), (0, 600, 1, 700))) == [(7, 0), (2000, 0), (2000, 1)]
