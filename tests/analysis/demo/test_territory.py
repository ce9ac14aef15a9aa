import csv
import json
import unicodedata

import numpy as np
import pandas as pd
import pytest
import shapely

from bassin_minier_plugin.analysis.demo.territory import locate, make_territory


@pytest.fixture(scope="module")
def territory():
    return make_territory(np.random.default_rng(5))


def plain(name: str) -> str:
    """Without accents, ligatures, case and spaces: producers do not agree on those."""
    name = name.replace("œ", "oe").replace("Œ", "Oe").replace(" ", "")
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().casefold()


def test_communes_cover_the_basin_once(territory):
    cells = territory.communes["geometry"].to_numpy()
    first, second = shapely.STRtree(cells).query(cells, predicate="overlaps")

    assert shapely.is_valid(cells).all()
    assert len(first) == len(second) == 0
    assert shapely.area(cells).sum() == pytest.approx(territory.outline.area, rel=1e-9)
    assert shapely.union_all(cells).symmetric_difference(territory.outline).area < 1.0


def test_each_commune_contains_its_centre(territory):
    communes = territory.communes
    centres = shapely.points(communes[["centre_x", "centre_y"]].to_numpy())

    assert shapely.contains(communes["geometry"].to_numpy(), centres).all()


def test_the_eight_epci_are_the_sums_of_their_communes_in_one_piece(territory):
    outlines = territory.epci["geometry"].to_numpy()
    expected = territory.communes.assign(area=shapely.area(territory.communes["geometry"].to_numpy()))
    expected = expected.groupby("siren_epci")["area"].sum()

    assert len(territory.epci) == 8
    assert set(shapely.get_type_id(outlines)) == {shapely.GeometryType.POLYGON}
    assert territory.epci["communes_n"].sum() == len(territory.communes)
    np.testing.assert_allclose(shapely.area(outlines), expected[territory.epci["siren_epci"]], rtol=1e-9)


def test_the_basin_is_an_arc_of_about_100_by_20_km(territory):
    low_x, low_y, high_x, high_y = territory.outline.bounds
    columns = np.linspace(low_x + 8000, high_x - 8000, 40)
    lines = shapely.linestrings([[(x, low_y - 1), (x, high_y + 1)] for x in columns])
    widths_m = shapely.length(shapely.intersection(lines, territory.outline))

    assert high_x - low_x == pytest.approx(100_000, abs=5_000)
    assert np.mean(widths_m) == pytest.approx(20_000, abs=3_000)
    assert shapely.is_valid(territory.outline)


def test_borders_are_invented_but_the_communes_are_real(territory, shared_data):
    with open(shared_data / "insee_cog_2023_2024" / "communes.csv", encoding="utf-8", newline="") as table:
        official = {row["COM"]: row["LIBELLE"] for row in csv.DictReader(table) if row["TYPECOM"] == "COM"}

    communes = territory.communes

    assert communes["insee"].is_unique
    assert communes["commune"].tolist() == [official[code] for code in communes["insee"]]


def test_communes_belong_to_their_real_epci(territory, shared_data):
    with open(shared_data / "mbm_unesco" / "communes-mbm.geojson", encoding="utf-8") as layer:
        real = {row["properties"]["insee"]: row["properties"] for row in json.load(layer)["features"]}

    for row in territory.communes.itertuples():
        assert row.siren_epci == real[row.insee]["epci_siren"], row.commune
        # "Cœur d'Ostrevent" was a community of communes when the contract was signed.
        assert plain(row.epci)[2:] == plain(real[row.insee]["epci_nom"])[2:], row.commune


@pytest.mark.filterwarnings("ignore")
def test_centres_lie_in_or_beside_the_real_commune(territory, shared_data):
    pyproj = pytest.importorskip("pyproj")
    project = pyproj.Transformer.from_crs(4326, 2154, always_xy=True).transform
    with open(shared_data / "mbm_unesco" / "communes-mbm.geojson", encoding="utf-8") as layer:
        real = {row["properties"]["insee"]: row["geometry"] for row in json.load(layer)["features"]}

    for row in territory.communes.itertuples():
        outline = shapely.from_geojson(json.dumps(real[row.insee]))
        outline = shapely.transform(outline, lambda points: np.column_stack(project(*points.T)))
        assert outline.distance(shapely.Point(row.centre_x, row.centre_y)) < 1000, row.commune


def test_locate_agrees_with_a_plain_loop(territory):
    rng = np.random.default_rng(0)
    low_x, low_y, high_x, high_y = territory.outline.bounds
    x, y = rng.uniform(low_x, high_x, 400), rng.uniform(low_y, high_y, 400)
    cells = territory.communes["geometry"].to_numpy()
    expected = [next((row for row, cell in enumerate(cells) if cell.contains(shapely.Point(p))), -1) for p in zip(x, y)]

    assert locate(cells, x, y).tolist() == expected


def test_the_same_generator_state_gives_the_same_borders(territory):
    again = make_territory(np.random.default_rng(5))

    pd.testing.assert_frame_equal(territory.communes, again.communes)
