import numpy as np
import shapely
from scipy.sparse.csgraph import connected_components


def test_tips_stand_apart_and_those_of_the_property_are_its_components(layers):
    tips = layers["spoil_tips"]
    shapes = tips["geometry"].to_numpy()
    listed = layers["unesco_property"].query("name.str.startswith('Terril')")["geometry"].to_numpy()

    assert 110 <= len(tips) <= 153
    assert tips["height_m"].between(6, 140).all()
    one, _ = shapely.STRtree(shapes).query(shapes, predicate="overlaps")
    assert len(one) <= 6
    equal = [any(shapely.equals(shapes[shapely.intersects(shapes, component)], component)) for component in listed]
    assert np.mean(equal) > 0.5


def test_every_layer_says_that_it_is_fictitious(layers):
    for code in ("spoil_tips", "mine_railways", "monuments", "ac1", "ac2", "ac4", "heritage_sites"):
        assert (layers[code]["notice"] == "Données fictives de démonstration").all()
        assert layers[code]["name"].str.contains("ficti").all()


def test_the_railways_are_broken_here_and_there(layers):
    lines = layers["mine_railways"]["geometry"].to_numpy()
    one, other = shapely.STRtree(lines).query(lines, predicate="dwithin", distance=5.0)
    meets = np.zeros((len(lines), len(lines)), dtype=bool)
    meets[one, other] = True

    pieces, _ = connected_components(meets)

    assert 10 < pieces < len(lines) / 2


def test_surroundings_are_500_m_around_each_monument(layers):
    monuments, abords = layers["monuments"], layers["ac1"]

    assert len(monuments) == len(abords) > 80
    away = shapely.hausdorff_distance(monuments["geometry"].to_numpy(), shapely.boundary(abords["geometry"].to_numpy()))
    np.testing.assert_allclose(away, 500.0, atol=1e-6)


def test_the_great_sites_are_in_or_beside_their_communes(layers):
    sites, communes = layers["heritage_sites"], layers["communes"].set_index("commune")["geometry"]

    assert sites["commune"].tolist() == ["Loos-en-Gohelle", "Oignies", "Wallers"]
    for name, shape in zip(sites["commune"], sites["geometry"]):
        assert shapely.distance(communes[name], shape) < 3000


def test_the_ground_holds_the_tips(made):
    layers, basin = made
    relief, tips = basin.relief, layers["spoil_tips"]
    rise = []
    for shape, height in zip(tips["geometry"], tips["height_m"]):
        low_x, low_y, high_x, high_y = shape.bounds
        rows = slice(int((relief.top - high_y) / relief.cell_m), int((relief.top - low_y) / relief.cell_m) + 1)
        columns = slice(int((low_x - relief.left) / relief.cell_m), int((high_x - relief.left) / relief.cell_m) + 1)
        part = relief.heights[rows, columns]
        rise.append((part.max() - part.min()) / height)
    assert 0.8 < np.median(rise) < 1.3
    assert np.nanmin(relief.heights) > 0 and np.nanmax(relief.heights) < 260


def test_the_ground_is_known_all_over_the_basin_and_not_far_from_it(basin):
    relief, outline = basin.relief, basin.territory.outline
    rows, columns = relief.heights.shape
    x, y = np.meshgrid(relief.left + (np.arange(columns) + 0.5) * 25, relief.top - (np.arange(rows) + 0.5) * 25)

    assert np.isfinite(relief.heights[shapely.contains_xy(outline, x, y)]).all()
    assert np.isnan(relief.heights).mean() > 0.2
