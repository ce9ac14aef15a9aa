import csv
import io
import zipfile
from collections import Counter
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


def counted_one_by_one(timetable: bytes, service_ids: set, start_s: int, end_s: int) -> Counter:
    """Departures of each kerb, line of the file after line."""
    with zipfile.ZipFile(io.BytesIO(timetable)) as archive:
        tables = {
            name[:-4]: list(csv.DictReader(archive.read(name).decode("utf-8-sig").splitlines()))
            for name in archive.namelist()
        }

    def seconds(text):
        hours, minutes, rest = map(int, text.split(":"))
        return 3600 * hours + 60 * minutes + rest

    counts: Counter = Counter()
    for trip in tables["trips"]:
        calls = [row for row in tables["stop_times"] if row["trip_id"] == trip["trip_id"]]
        runs = [row for row in tables["frequencies"] if row["trip_id"] == trip["trip_id"]]
        starts = [
            one
            for row in runs
            for one in range(seconds(row["start_time"]), seconds(row["end_time"]), int(row["headway_secs"]))
        ]
        first = seconds(calls[0]["departure_time"])
        for start in starts if runs else [first]:
            for call in calls[:-1]:
                at = start + seconds(call["departure_time"]) - first
                counts[call["stop_id"]] += trip["service_id"] in service_ids and start_s <= at < end_s
    return counts


def test_departures_are_those_that_one_counts_one_by_one(feed, basin):
    # Friday 13 March 2026: the week's service, and the last bus of the night
    departures = departures_of(feed, date(2026, 3, 13), chosen_routes(feed, ""), 90_000)
    for start, end in ((25_200, 32_400), (36_000, 57_600), (82_800, 90_000)):
        boarding = departures[departures["can_board"] & departures["departure_s"].between(start, end, inclusive="left")]
        ours = Counter(feed.stops["stop_id"].to_numpy()[boarding["stop"]])

        assert ours == +counted_one_by_one(basin.timetable, {"SEMAINE", "NUIT"}, start, end)


def test_lines_pass_their_stops_and_kerbs_stand_on_both_sides(layers):
    lines, stops = layers["bhns_lines"], layers["bhns_stops"]

    for route, way in zip(lines["route"], lines["geometry"]):
        own = stops[stops["routes"].str.split(", ").apply(lambda names, route=route: route in names)]
        assert shapely.distance(own["geometry"].to_numpy(), way).max() <= 160
    assert stops["name"].is_unique
    assert stops["name"].str.contains("fictif").all()
