"""Properties that hold on random data, whichever way it is stored."""

import numpy as np
import pytest

from tests.processing.bad_files import X, Y, save
from tests.processing.bad_layers import carry, reprojected
from tests.running import memory_layer, square, values


@pytest.fixture(scope="module")
def random_squares(qgis_app):
    """Wkts and figures: a partition of 2 km in 20 × 20 cells, and 150 rectangles anywhere inside."""
    rng = np.random.default_rng(7)
    cuts = [np.r_[0, np.sort(rng.uniform(0, 2000, 19)), 2000] for _ in range(2)]
    cells = [
        f"POLYGON(({X + a} {Y + c},{X + b} {Y + c},{X + b} {Y + d},{X + a} {Y + d},{X + a} {Y + c}))"
        for a, b in zip(cuts[0], cuts[0][1:])
        for c, d in zip(cuts[1], cuts[1][1:])
    ]
    corners = rng.uniform(0, 1800, (150, 2))
    sources = [square(X + x, Y + y, size) for (x, y), size in zip(corners, rng.uniform(1, 200, 150))]
    return cells, sources, rng.uniform(0, 100, 150).tolist()


def random_layers(random_squares, order=slice(None)):
    cells, sources, figures = random_squares
    rows = list(zip(sources, figures))[order]
    zones = memory_layer("Polygon", "code:integer", [(cell, n) for n, cell in enumerate(cells)], name="cells")
    return zones, memory_layer("Polygon", "people:double", rows, name="random")


def test_a_partition_loses_nothing_and_counts_nothing_twice(run, random_squares):
    layer = carry(run, *random_layers(random_squares))

    assert sum(value or 0 for value in values(layer, "people")) == pytest.approx(sum(random_squares[2]), rel=1e-9)


@pytest.mark.parametrize("way", ["reversed", "gpkg", "fgb", "shp", "EPSG:4326", "EPSG:3857"])
def test_figures_do_not_depend_on_order_storage_or_projection(run, random_squares, tmp_path, way):
    zones, source = random_layers(random_squares)
    expected = values(carry(run, zones, source), "people")
    if way == "reversed":
        source = random_layers(random_squares, slice(None, None, -1))[1]
    elif way.startswith("EPSG"):
        source = reprojected(source, way)
    else:
        source = save(source, tmp_path / f"random.{way}")

    found = values(carry(run, zones, source), "people")

    assert [one is None for one in found] == [one is None for one in expected]
    assert [one or 0 for one in found] == pytest.approx([one or 0 for one in expected], rel=1e-4, abs=1e-4)


@pytest.mark.parametrize("seed", range(3))
def test_a_rank_lies_in_its_interval(run, model_path, seed):
    rng = np.random.default_rng(seed)
    labels = ["Exceptionnelle", "Témoin", None]
    rows = [
        (
            square(X + 20 * n, Y, 9),
            str(n),
            None if rng.random() < 0.3 else rng.uniform(8000, 22000),
            labels[rng.integers(3)],
        )
        for n in range(300)
    ]
    layer = memory_layer("Polygon", "name:string,income:double,interet:string", rows, name="estates")

    made = run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": "memory:"})["OUTPUT"]

    for score, low, high in zip(*(values(made, name) for name in ("score", "score_min", "score_max"))):
        assert score is None or low <= score <= high
    for rank, low, high in zip(*(values(made, name) for name in ("rank", "rank_min", "rank_max"))):
        assert rank is None or low <= rank <= high
