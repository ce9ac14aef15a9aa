import numpy as np
import pytest
import shapely

from bassin_minier_plugin.analysis.local_moran import (
    contiguous,
    corrected,
    local_moran,
    nearest_k,
    within_distance,
)


def grid(side):
    x, y = (axis.ravel() * 1000.0 for axis in np.meshgrid(np.arange(side), np.arange(side)))
    return shapely.box(x, y, x + 1000, y + 1000)


def pairs(neighbours):
    return set(zip(neighbours.place.tolist(), neighbours.other.tolist()))


def plain_moran(values, neighbours, permutations, seed):
    """The same written one place and one draw at a time, from Anselin's formulas."""
    known = [i for i in range(len(values)) if np.isfinite(values[i])]
    n, mean = len(known), sum(values[i] for i in known) / len(known)
    m2 = sum((values[i] - mean) ** 2 for i in known) / (n - 1)
    near = {i: [j for p, j in zip(*neighbours) if p == i and j in known] for i in known}
    most = max(len(one) for one in near.values())
    rng = np.random.default_rng(seed)
    draws = [rng.permutation(n - 1)[:most] for _ in range(permutations)]
    found = {}
    for i in known:
        if not near[i]:
            continue
        others = [j for j in known if j != i]
        k = len(near[i])
        observed = (values[i] - mean) / m2 * sum(values[j] - mean for j in near[i]) / k
        dealt = [(values[i] - mean) / m2 * sum(values[others[d]] - mean for d in draw[:k]) / k for draw in draws]
        above = sum(one >= observed - 1e-12 for one in dealt)
        below = sum(one <= observed + 1e-12 for one in dealt)
        found[i] = observed, min(1.0, 2 * (1 + min(above, below)) / (1 + permutations))
    return found


def test_on_three_places_in_a_row_it_is_the_figure_worked_out_by_hand():
    # values 0, 3, 9: mean 4, z = -4, -1, 5; m2 = (16 + 1 + 25) / 2 = 21
    shapes = shapely.box(np.array([0, 1, 2]), 0, np.array([1, 2, 3]), 1)

    found = local_moran(np.array([0.0, 3, 9]), contiguous(shapes), 99, 1)

    assert found["moran_i"].tolist() == pytest.approx([-4 * -1 / 21, -1 * (-4 + 5) / 2 / 21, 5 * -1 / 21])
    assert found["quadrant"].tolist() == ["low_low", "low_high", "high_low"]
    assert found["neighbours_n"].tolist() == [1, 2, 1]


@pytest.mark.parametrize("seed", range(3))
def test_it_equals_the_same_written_plainly(seed):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=25)
    values[[3, 17]] = np.nan
    neighbours = contiguous(grid(5))

    found = local_moran(values, neighbours, 199, seed)

    expected = plain_moran(values, neighbours, 199, seed)
    assert set(np.flatnonzero(found["moran_i"].notna())) == set(expected)
    for place, (observed, p) in expected.items():
        assert found["moran_i"][place] == pytest.approx(observed)
        assert found["moran_p"][place] == pytest.approx(p)


def test_the_sum_of_local_morans_is_the_global_one():
    # Anselin: Σ I_i = I · n · (n − 1)/n with row-standardised weights and m2 over n − 1
    values, neighbours = np.random.default_rng(5).normal(size=36), contiguous(grid(6))
    z = values - values.mean()
    lag = np.array([z[neighbours.other[neighbours.place == i]].mean() for i in range(36)])
    whole = (z * lag).sum() / (z**2).sum()

    found = local_moran(values, neighbours, 99, 1)

    assert found["moran_i"].sum() == pytest.approx(whole * 35)


def test_without_any_effect_it_is_found_at_the_nominal_rate_at_most():
    neighbours, found, together = contiguous(grid(8)), [], 0
    for seed in range(60):
        values = np.random.default_rng(1000 + seed).normal(size=64)
        p = local_moran(values, neighbours, 199, seed)["moran_p"].to_numpy()
        found.append((p <= 0.05).mean())
        together += (corrected(p, "bh") <= 0.05).any()

    assert 0.025 < np.mean(found) < 0.06
    assert together <= 6  # of 60; nominal 3


def test_a_group_of_high_values_is_found():
    values = np.random.default_rng(2).normal(size=100)
    values[[44, 45, 54, 55, 34, 35, 43, 53, 46, 56]] += 6

    found = local_moran(values, contiguous(grid(10)), 4999, 1)

    q = corrected(found["moran_p"].to_numpy(), "bh")
    assert (q[[44, 45, 54]] <= 0.05).all()
    assert found["quadrant"][[44, 45, 54]].tolist() == ["high_high"] * 3


def test_the_same_seed_gives_the_same_and_another_does_not():
    values, neighbours = np.random.default_rng(3).normal(size=49), contiguous(grid(7))

    one, again, other = (local_moran(values, neighbours, 99, seed)["moran_p"].tolist() for seed in (4, 4, 5))

    assert one == again
    assert one != other


def test_many_places_are_drawn_for_in_blocks_alike(monkeypatch):
    values, neighbours = np.random.default_rng(3).normal(size=49), contiguous(grid(7))
    whole = local_moran(values, neighbours, 99, 4)

    monkeypatch.setattr("bassin_minier_plugin.analysis.local_moran._BLOCK_CELLS", 2000)

    assert local_moran(values, neighbours, 99, 4).equals(whole)


@pytest.mark.parametrize("values", [[1.0, 1, 1, 1], [np.nan] * 4, [1, 2, np.nan, np.nan]])
def test_nothing_is_said_where_nothing_differs_or_too_little_is_known(values):
    found = local_moran(np.array(values, dtype=float), contiguous(grid(2)), 99, 1)

    assert found["moran_i"].isna().all() and found["moran_p"].isna().all()


def test_a_place_without_a_neighbour_is_not_tested():
    shapes = np.append(grid(2), [shapely.box(90_000, 0, 91_000, 1), None])

    found = local_moran(np.array([1.0, 2, 3, 5, 8, 9]), contiguous(shapes), 99, 1)

    assert found["moran_p"].isna().tolist() == [False] * 4 + [True] * 2
    assert found["neighbours_n"].tolist() == [3, 3, 3, 3, 0, 0]


def test_contiguity_counts_corners_and_small_gaps_when_asked():
    shapes = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 1, 2, 2), shapely.box(2.5, 1, 3, 2)])

    assert pairs(contiguous(shapes)) == {(0, 1), (1, 0)}
    assert pairs(contiguous(shapes, 0.5)) == {(0, 1), (1, 0), (1, 2), (2, 1)}


def test_the_nearest_are_those_found_by_sorting_all_distances():
    points = np.random.default_rng(1).uniform(0, 100, (30, 2))
    shapes = shapely.points(points)

    found = nearest_k(shapes, 4)

    away = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    expected = {(i, j) for i in range(30) for j in np.argsort(away[i])[1:5].tolist()}
    assert pairs(found) == expected


def test_places_that_share_a_centroid_are_neighbours_and_never_their_own():
    shapes = np.array([shapely.Point(0, 0)] * 4, dtype=object)

    found = nearest_k(shapes, 2)

    assert len(found.place) == 8
    assert (found.place != found.other).all()


def test_within_a_distance_it_is_both_ways():
    shapes = shapely.points([0, 10, 25], [0, 0, 0])

    assert pairs(within_distance(shapes, 10)) == {(0, 1), (1, 0)}


def test_corrections_worked_out_by_hand():
    p = np.array([0.01, 0.04, 0.03, np.nan, 0.2])

    assert corrected(p, "bonferroni")[[0, 1, 4]] == pytest.approx([0.04, 0.16, 0.8])
    # 0.01·4/1 = 0.04; 0.03·4/2 = 0.06 and 0.04·4/3 = 0.0533, of which the smaller; 0.2
    assert corrected(p, "bh") == pytest.approx([0.04, 0.16 / 3, 0.16 / 3, np.nan, 0.2], nan_ok=True)
    assert corrected(p, "none") == pytest.approx(p, nan_ok=True)


def test_the_false_discovery_rate_equals_its_definition():
    p = np.random.default_rng(1).uniform(size=200) ** 2
    rank = {at: 1 + sum(other < p[at] for other in p) for at in range(200)}

    expected = [min(1.0, min(p[j] * 200 / rank[j] for j in range(200) if p[j] >= p[i])) for i in range(200)]

    assert corrected(p, "bh") == pytest.approx(expected)
