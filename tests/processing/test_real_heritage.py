"""The real estates, protections, tips, railways and monuments of the basin, against GeoPandas and full tables."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from qgis import processing

from tests.running import Listener, run_algorithm

LAYERS = {
    "bien_inscrit": "bien-inscrit.geojson",
    "zone_tampon": "zone-tampon.geojson",
    "batis": "batis.geojson",
    "bassin_minier": "bassin-minier.geojson",
}
NEAR = {
    "monuments_historiques_59_62": "../monuments_historiques/monuments_historiques_59_62.gpkg",
    "terrils": "terrils.geojson",
    "zt_terrils": "zt-terrils.geojson",
    "zt_cavaliers": "zt-cavaliers.geojson",
}
RADIUS = 500.0


def in_metres(path) -> gpd.GeoDataFrame:
    frame = gpd.read_file(path).to_crs("EPSG:2154")
    frame["geometry"] = shapely.make_valid(frame.geometry.to_numpy())
    return frame


@pytest.fixture(scope="module")
def folder(shared_data):
    return shared_data / "mbm_unesco"


@pytest.fixture(scope="module")
def estates(folder, tmp_path_factory, qgis_processing):
    layers = [folder / "avant_fusion_27edef9" / "cites-minieres.geojson", folder / "zt-cites-minieres.geojson"]
    target = str(tmp_path_factory.mktemp("real") / "cites.gpkg")
    return processing.run(
        "native:mergevectorlayers", {"LAYERS": [str(one) for one in layers], "CRS": "EPSG:2154", "OUTPUT": target}
    )["OUTPUT"]


@pytest.fixture(scope="module")
def overlay(provider, folder, estates, tmp_path_factory):
    """(sites, pieces, warnings)"""
    made = tmp_path_factory.mktemp("overlay")
    listener = Listener()
    parameters = {
        "INPUT": estates,
        "LAYERS": [str(folder / name) for name in LAYERS.values()],
        "NEAR": [str(folder / name) for name in NEAR.values()],
        "RADIUS": RADIUS,
        "OUTPUT": str(made / "sites.gpkg"),
        "PIECES": str(made / "pieces.gpkg"),
        "REPORT": str(made / "report.html"),
    }
    run_algorithm("heritageoverlay", parameters, listener)
    assert "L. 612-1" in (made / "report.html").read_text(encoding="utf-8")
    return gpd.read_file(made / "sites.gpkg"), gpd.read_file(made / "pieces.gpkg"), listener.warnings


@pytest.mark.parametrize("code", LAYERS)
def test_shares_of_a_layer_are_those_of_its_union(overlay, folder, code):
    sites, _, _ = overlay
    zones, cover = shapely.make_valid(sites.geometry.to_numpy()), in_metres(folder / LAYERS[code]).geometry.to_numpy()

    expected = shapely.area(shapely.intersection(zones, shapely.union_all(cover))) / shapely.area(zones)

    assert len(sites) > 270
    np.testing.assert_allclose(sites[f"{code}_share"], expected, atol=1e-6)
    np.testing.assert_allclose(sites[f"{code}_m2"], expected * shapely.area(zones), atol=0.05)
    count = (shapely.area(shapely.intersection(zones[:, None], cover[None, :])) > 1e-3).sum(axis=1)
    assert (np.abs(sites[f"{code}_n"] - count) <= 1).all()
    assert (sites[f"{code}_n"] == count).mean() > 0.97


def test_the_share_of_all_counts_each_place_once(overlay, folder):
    sites, _, _ = overlay
    zones = shapely.make_valid(sites.geometry.to_numpy())
    whole = shapely.union_all(np.concatenate([in_metres(folder / one).geometry.to_numpy() for one in LAYERS.values()]))

    expected = shapely.area(shapely.intersection(zones, whole)) / shapely.area(zones)

    np.testing.assert_allclose(sites["any_share"], expected, atol=1e-6)


def test_pieces_sum_to_the_area_where_a_layer_does_not_overlap_itself(overlay):
    sites, pieces, _ = overlay
    key = ["nom", "commune_1", "type"]
    for code in ("bien_inscrit", "zone_tampon"):
        summed = pieces[pieces["piece_layer"] == code]["piece_m2"].sum()
        assert summed == pytest.approx(sites[f"{code}_m2"].sum(), rel=1e-6)
    np.testing.assert_allclose(pieces["piece_m2"], pieces.geometry.area, rtol=1e-6)
    assert set(key) <= set(pieces.columns)


@pytest.mark.parametrize("code", NEAR)
def test_what_stands_near_is_that_of_a_full_table(overlay, folder, code):
    sites, _, _ = overlay
    zones = shapely.make_valid(sites.geometry.to_numpy())
    features = in_metres(folder / NEAR[code])

    table = shapely.distance(zones[:, None], features.geometry.to_numpy()[None, :])

    np.testing.assert_allclose(sites[f"{code}_distance_m"], np.nanmin(table, axis=1), atol=1e-3)
    assert (sites[f"{code}_n"] == (table <= RADIUS).sum(axis=1)).mean() > 0.995
    assert (np.abs(sites[f"{code}_n"] - (table <= RADIUS).sum(axis=1)) <= 1).all()
    if code == "zt_cavaliers":
        paths = features.geometry.to_numpy()

        def length_within(metres):
            around = shapely.buffer(zones, metres, quad_segs=400)
            return np.nansum(shapely.length(shapely.intersection(around[:, None], paths[None, :])), axis=1)

        # the radius is kept to 0.03 %
        assert (sites[f"{code}_m"] <= length_within(RADIUS * (1 + 1e-6)) + 1e-3).all()
        assert (sites[f"{code}_m"] >= length_within(RADIUS * (1 - 4e-4)) - 1e-3).all()
    else:
        assert sites[f"{code}_m"].isna().all()


def test_opinions_follow_the_shares(overlay):
    sites, _, _ = overlay
    told = sites["opinions"].fillna("")

    assert (
        told.str.contains("L. 612-1") == ((sites["bien_inscrit_share"] > 0) | (sites["zone_tampon_share"] > 0))
    ).all()
    near = sites["monuments_historiques_59_62_distance_m"] < 500
    assert (told.str.contains("L. 621-30") == near).all()


@pytest.fixture(scope="module")
def network(provider, folder, estates, tmp_path_factory):
    made = tmp_path_factory.mktemp("network")
    parameters = {
        "LINES": str(folder / "zt-cavaliers.geojson"),
        "POIS": [estates, str(folder / "terrils.geojson"), str(folder / "zt-terrils.geojson")],
        "SNAP": 20.0,
        "MAX_GAP": 300.0,
        "OUTPUT": str(made / "links.gpkg"),
        "COMPONENTS": str(made / "pieces.gpkg"),
    }
    run_algorithm("minerailwaycontinuity", parameters, Listener())
    return gpd.read_file(made / "links.gpkg").to_crs(2154), gpd.read_file(made / "pieces.gpkg").to_crs(2154)


def test_the_pieces_of_the_real_network_hold_all_its_lines_once(network, folder):
    _, pieces = network
    lines = in_metres(folder / "zt-cavaliers.geojson")

    assert pieces["length_m"].sum() == pytest.approx(lines.length.sum(), rel=1e-6)
    assert pieces["lines_n"].sum() == len(lines.geometry.explode(index_parts=False).dropna())
    assert 20 < len(pieces) < len(lines)
    assert pieces["length_m"].is_monotonic_decreasing


def test_pieces_of_the_real_network_are_farther_apart_than_the_snap_and_links_are_the_shortest(network):
    links, pieces = network
    shapes = pieces.geometry.to_numpy()
    one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=300.0)
    near = pd.DataFrame({"a": one, "b": other}).query("a < b")
    near["gap"] = shapely.distance(shapes[near["a"]], shapes[near["b"]])

    found = {(row.component_a - 1, row.component_b - 1): row.length_m for row in links.itertuples()}

    assert set(found) == set(zip(near["a"], near["b"]))
    expected = {(row.a, row.b): row.gap for row in near.itertuples()}
    assert [found[pair] for pair in expected] == pytest.approx(list(expected.values()), abs=1e-3)
    ends = shapely.boundary(shapes)
    assert all(ends[a].distance(shapes[b]) > 20 - 1e-3 for a, b in found)
    assert links["rank"].tolist() == sorted(links["rank"])


def test_places_that_the_real_network_serves_are_those_of_a_full_table(network, estates):
    links, pieces = network
    homes = gpd.read_file(estates).geometry.make_valid().to_numpy()
    served = shapely.distance(pieces.geometry.to_numpy()[:, None], homes[None, :]) <= 300

    assert pieces["cites_n"].tolist() == served.sum(axis=1).tolist()
    for row in links.head(30).itertuples():
        a, b = served[row.component_a - 1], served[row.component_b - 1]
        assert (row.cites_a, row.cites_b) == ((a & ~b).sum(), (b & ~a).sum())


def test_the_catchment_of_real_tips_is_that_of_buffers(provider, folder, estates, tmp_path):
    target = str(tmp_path / "tips.gpkg")
    run_algorithm(
        "sitecatchment",
        {
            "SITES": str(folder / "terrils.geojson"),
            "LAYERS": [estates, str(folder / "communes-mbm.geojson")],
            "DISTANCES": "1000,3000",
            "OUTPUT": target,
        },
    )
    tips = gpd.read_file(target).to_crs(2154)
    homes = gpd.read_file(estates).geometry.make_valid().to_numpy()
    communes = in_metres(folder / "communes-mbm.geojson")

    table = shapely.distance(tips.geometry.to_numpy()[:, None], homes[None, :])
    for limit in (1000, 3000):
        assert (np.abs(tips[f"cites_n_{limit}"] - (table <= limit).sum(axis=1)) <= 1).all()
        around = shapely.buffer(tips.geometry.to_numpy(), limit, quad_segs=100)
        parts = shapely.area(shapely.intersection(around[:, None], communes.geometry.to_numpy()[None, :]))
        expected = (parts / communes.area.to_numpy()) @ communes["population"].to_numpy(dtype=float)
        np.testing.assert_allclose(tips[f"communes_mbm_population_{limit}"], expected, rtol=2e-3)
