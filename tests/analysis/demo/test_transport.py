from datetime import date

import numpy as np
import pandas as pd
import pytest
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from bassin_minier_plugin.analysis.demo.transport import _gabriel_edges
from bassin_minier_plugin.analysis.gtfs_archive import read_feed_files
from bassin_minier_plugin.analysis.gtfs_calendar import validity
from bassin_minier_plugin.analysis.gtfs_departures import chosen_routes, departures_of, windows_of
from bassin_minier_plugin.analysis.gtfs_feed import read_feed
from bassin_minier_plugin.analysis.gtfs_headways import line_table
from bassin_minier_plugin.analysis.street_network import build_network


def test_six_of_the_centralities_are_priority_sites_and_lie_in_their_epci(layers, basin):
    centralities = layers["centralities"]
    middle = shapely.get_coordinates(shapely.centroid(centralities["geometry"].to_numpy()))
    there = basin.territory.commune_at(*middle.T)

    assert centralities["is_priority"].sum() == 6
    assert centralities["name"].str.contains("fictif").all()
    assert centralities["centrality_id"].is_unique
    assert set(centralities["epci"]) <= set(layers["epci"]["epci"])
    assert (there >= 0).mean() > 0.9


def test_dwellings_of_each_estate_are_all_there_inside_its_outline(layers):
    estates, dwellings = layers["estates"], layers["dwellings"]
    own = dwellings[dwellings["estate_id"].notna()]

    counted = own.groupby("estate_id")["dwellings"].sum().reindex(estates["estate_id"])
    assert counted.tolist() == estates["dwellings"].tolist()
    outline = pd.Series(estates["geometry"].to_numpy(), index=estates["estate_id"]).loc[own["estate_id"]].to_numpy()
    assert shapely.contains(outline, own["geometry"].to_numpy()).all()
    others = dwellings[dwellings["estate_id"].isna()]["geometry"].to_numpy()
    assert len(shapely.STRtree(estates["geometry"].to_numpy()).query(others, predicate="intersects")[0]) == 0
    assert dwellings["dwellings"].between(1, 60).all()


def test_streets_are_one_network_on_which_every_stop_stands(layers):
    network = build_network(layers["streets"]["geometry"].to_numpy(), 0)

    count = len(network.nodes)
    links = coo_matrix((np.ones(len(network.start)), (network.start, network.end)), shape=(count, count))
    assert connected_components(links, directed=False)[0] == 1
    stops = shapely.get_coordinates(layers["bhns_stops"]["geometry"].to_numpy())
    assert cKDTree(network.nodes).query(stops)[0].max() == 0


def test_ways_keep_every_circle_empty():
    points = np.random.default_rng(2).uniform(0, 100, (120, 2))

    start, end = _gabriel_edges(points)

    found = set(zip(start.tolist(), end.tolist()))
    for one in range(120):
        for other in range(one + 1, 120):
            middle, radius = (points[one] + points[other]) / 2, np.hypot(*(points[one] - points[other])) / 2
            away = np.hypot(*(points - middle).T)
            away[[one, other]] = np.inf
            assert ((one, other) in found) == (away.min() > radius)


@pytest.fixture
def feed(basin, tmp_path):
    path = tmp_path / "feed.zip"
    path.write_bytes(basin.timetable)
    return read_feed(read_feed_files(path).contents)


def test_the_timetable_runs_as_it_says(feed, layers):
    assert validity(feed) == (date(2026, 1, 1), date(2030, 12, 31))
    assert not any(feed.doubts.values())
    assert len(feed.stops) == 2 * len(layers["bhns_stops"])

    def trips(day):
        routes = chosen_routes(feed, "")
        table, _ = line_table(feed, departures_of(feed, day, routes), windows_of("07:00-09:00"))
        return dict(zip(zip(table["route"], table["direction"]), table["trips_1"]))

    # Tuesday: B1 every 6 minutes, B6 every 12; Sunday from 7:00: every 30 and 60; 14 July as a Sunday
    assert (trips(date(2026, 3, 10))["B1", "0"], trips(date(2026, 3, 10))["B6", "1"]) == (20, 10)
    assert (trips(date(2026, 3, 15))["B1", "0"], trips(date(2026, 3, 15))["B6", "1"]) == (4, 2)
    assert trips(date(2026, 7, 14)) == trips(date(2026, 3, 15))


def test_lines_pass_their_stops_and_kerbs_stand_on_both_sides(layers):
    lines, stops = layers["bhns_lines"], layers["bhns_stops"]

    for route, way in zip(lines["route"], lines["geometry"]):
        own = stops[stops["routes"].str.split(", ").apply(lambda names, route=route: route in names)]
        assert shapely.distance(own["geometry"].to_numpy(), way).max() <= 160
    assert stops["name"].is_unique
    assert stops["name"].str.contains("fictif").all()
