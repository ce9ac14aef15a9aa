import numpy as np
import pytest
import shapely

from bassin_minier_plugin.analysis.demo.streets import PATTERNS, make_plan

KINDS = list(PATTERNS)


def plans(kind: str, count: int = 40):
    for seed in range(count):
        rng = np.random.default_rng([seed, KINDS.index(kind)])
        yield (dwellings := int(rng.integers(20, 700))), make_plan(rng, kind, dwellings)


@pytest.mark.parametrize("kind", KINDS)
def test_a_plan_has_as_many_houses_as_dwellings_nearly_all_inside(kind):
    for dwellings, plan in plans(kind):
        assert plan.houses.shape == (dwellings, 2)
        assert shapely.contains_xy(plan.outline, *plan.houses.T).mean() > 0.85


@pytest.mark.parametrize("kind", KINDS)
def test_outlines_are_valid_polygons_without_crumbs(kind):
    for _, plan in plans(kind):
        parts = shapely.get_parts(plan.outline)

        assert shapely.is_valid(plan.outline)
        assert set(shapely.get_type_id(parts)) == {shapely.GeometryType.POLYGON}
        assert shapely.area(parts).min() >= 500


@pytest.mark.parametrize(
    ("kind", "low", "high"),
    [("Corons", 35, 45), ("Cité pavillonnaire", 20, 25), ("Cité jardin", 15, 18), ("Cité moderne", 27, 33)],
)
def test_the_median_density_is_that_of_the_type(kind, low, high):
    density = [dwellings / (plan.outline.area / 1e4) for dwellings, plan in plans(kind)]

    assert low <= np.median(density) <= high


def test_streets_run_through_the_estate():
    for kind in KINDS:
        for _, plan in plans(kind, 15):
            assert shapely.distance(plan.streets, plan.outline).max() < 40
            assert shapely.length(plan.streets).sum() > 60


def test_terraces_are_straight_and_garden_cities_curved():
    def sinuosity(kind: str) -> float:
        lines = np.concatenate([plan.streets for _, plan in plans(kind)])
        ends = shapely.length(shapely.linestrings([[line.coords[0], line.coords[-1]] for line in lines]))
        return float(np.mean(shapely.length(lines) / np.maximum(ends, 1))) - 1

    assert sinuosity("Cité jardin") > 10 * sinuosity("Corons")


def test_some_estates_have_several_parts_and_some_a_square_inside():
    outlines = [plan.outline for kind in KINDS for _, plan in plans(kind)]
    several = np.mean([shapely.get_num_geometries(outline) > 1 for outline in outlines])
    pierced = np.mean([any(part.interiors for part in shapely.get_parts(outline)) for outline in outlines])

    assert 0.05 < several < 0.45
    assert 0.01 < pierced < 0.4


def test_no_seed_loses_the_outline():
    for seed in range(3000, 3100):
        rng = np.random.default_rng(seed)
        plan = make_plan(rng, KINDS[seed % 4], int(np.clip(np.exp(rng.normal(4.5, 0.9)), 20, 1100)))
        assert plan.outline.area > 3000
