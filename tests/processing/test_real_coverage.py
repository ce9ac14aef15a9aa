"""Real stations, towns and estates of the basin, measured beside GeoPandas."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from tests.running import Listener, run_algorithm

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def stations(shared_data, tmp_path_factory):
    """SNCF stations of the two departments, one row each, in degrees as they are published."""
    table = pd.read_csv(
        shared_data / "sncf" / "gares-de-voyageurs_FRANCE.csv", sep=";", encoding="utf-8-sig", dtype=str
    )
    table = table[table["Code commune"].str[:2].isin(["59", "62"])]
    lat, lon = table["Position géographique"].str.split(",", expand=True).astype(float).to_numpy().T
    path = tmp_path_factory.mktemp("sncf") / "gares.gpkg"
    gpd.GeoDataFrame(table[["Nom"]], geometry=gpd.points_from_xy(lon, lat), crs=4326).to_file(path)
    return path


@pytest.fixture(scope="module")
def towns(shared_data, tmp_path_factory):
    """The basin's communes that Action cœur de ville, Petites villes de demain or the ANCT call a centre."""
    communes = gpd.read_file(shared_data / "mbm_unesco" / "communes-mbm.geojson")
    folder = shared_data / "anct_superposeur"
    named = pd.concat([gpd.read_file(folder / f"{name}_geom_59_62.geojson") for name in ("acv", "pvd")])
    inside = gpd.sjoin(communes, named[["geometry"]].explode(index_parts=False), predicate="intersects")["insee"]
    levels = pd.read_csv(folder / "centralite.csv", dtype=str, encoding="utf-8-sig")
    levels = levels[levels["niveau_centralite"].str.contains("majeurs|structurant|intermédiaires", case=False)]
    chosen = communes[communes["insee"].isin(inside) | communes["insee"].isin(levels["insee_com"])]
    path = tmp_path_factory.mktemp("towns") / "centralites.gpkg"
    chosen.to_file(path)
    return path


def read(path) -> gpd.GeoDataFrame:
    return gpd.read_file(path).to_crs(2154)


def test_towns_and_their_stations(stations, towns, tmp_path):
    listener = Listener()
    output = run_algorithm(
        "bhnscoverage",
        {
            **{"ZONES": str(towns), "STOPS": str(stations), "DISTANCES": "500,1000"},
            **{"DEMAND": str(towns), "DEMAND_FIELD": "population"},
            **{"OUTPUT": str(tmp_path / "zones.gpkg"), "SUMMARY": str(tmp_path / "summary.gpkg")},
        },
        listener,
    )

    found, stops = read(tmp_path / "zones.gpkg"), read(stations)
    assert len(found) > 20
    away = found.geometry.apply(lambda zone: stops.distance(zone).min())
    np.testing.assert_allclose(found["nearest_m"], away, atol=1e-3)
    for metres in (500, 1000):
        cover = stops.buffer(metres, resolution=90).union_all()
        share = found.intersection(cover).area / found.area
        np.testing.assert_allclose(found[f"area_share_{metres}"], share, rtol=0.005, atol=1e-6)
        np.testing.assert_allclose(found[f"demand_{metres}"], share * found["population"], rtol=0.005, atol=0.5)
        counts = [(stops.distance(zone) <= metres).sum() for zone in found.geometry]
        assert found[f"stops_{metres}"].tolist() == counts
    assert output["TOTAL_DEMAND"] == pytest.approx(found["population"].sum(), rel=1e-6)
    summary = gpd.read_file(tmp_path / "summary.gpkg")
    by_epci = summary[(summary["scope"] == "Institution") & (summary["distance_m"] == 1000)]
    assert by_epci["demand"].sum() == pytest.approx(output["TOTAL_DEMAND"])
    assert by_epci["demand_covered"].sum() == pytest.approx(output["COVERED_DEMAND_1000"])


def test_real_estates_and_the_echo_with_towns(shared_data, stations, towns, tmp_path):
    estates = shared_data / "mbm_unesco" / "cites-minieres.geojson"
    run_algorithm(
        "bhnscoverage",
        {
            **{"ZONES": str(towns), "STOPS": str(stations), "DISTANCES": "500,2000", "ESTATES": str(estates)},
            **{"OUTPUT": str(tmp_path / "zones.gpkg")},
        },
    )

    found, cites = read(tmp_path / "zones.gpkg"), read(estates)
    cites["geometry"] = shapely.make_valid(cites.geometry.to_numpy())
    near = [(cites.distance(zone) <= 2000).sum() for zone in found.geometry]
    assert found["estates_2000"].tolist() == near
    assert max(near) > 3


def test_estates_walk_along_former_railways_taken_for_streets(shared_data, stations, tmp_path):
    """The outlines of the cavaliers as lines: a network with islands, gaps and no care for topology."""
    folder = shared_data / "mbm_unesco"
    lines = gpd.read_file(folder / "cavaliers.geojson").to_crs(2154)
    lines["geometry"] = lines.boundary
    lines.to_file(tmp_path / "lines.gpkg")

    output = run_algorithm(
        "bhnscoverage",
        {
            **{"ZONES": str(folder / "cites-minieres.geojson"), "STOPS": str(stations), "DISTANCES": "500,3000"},
            **{"NETWORK": str(tmp_path / "lines.gpkg"), "OUTPUT": str(tmp_path / "zones.gpkg")},
        },
    )

    found, stops = read(output["OUTPUT"]), read(stations)
    straight = found.geometry.apply(lambda zone: stops.distance(zone).min())
    walked = found["nearest_m"].notna()
    assert walked.any()
    # nobody walks less than the bee flies
    assert (found["nearest_m"][walked] >= straight[walked] - 1e-6).all()
