"""How often a stop or a line is served on a day: departures, headways, span and class of service.

The headway over a window is its length divided by the number of departures, as planners define it (TCRP Report 165,
chapter 5): of the busiest kerb and direction of the stop, since nobody boards both directions.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .gtfs_departures import natural_order, titles_of
from .gtfs_feed import Feed, whole_numbers


@dataclass(frozen=True)
class ServiceThresholds:
    """What makes a stop `bhns` or `regular`: minutes between departures, hours of service."""

    bhns_peak_min: float = 10.0
    bhns_off_peak_min: float = 15.0
    bhns_span_h: float = 14.0
    regular_min: float = 30.0


def group_stops(feed: Feed, rows: np.ndarray, x_m: np.ndarray, y_m: np.ndarray, distance_m: float) -> np.ndarray:
    """Return for each stop (positions in `feed.stops`, places in metres) the number of its group.

    Stops of the same name, blanks and capitals aside, that stand within `distance_m` of one another, directly or from
    kerb to kerb, form a group; with distance 0 each stop stays alone.
    """
    if distance_m <= 0 or len(rows) == 0:
        return np.arange(len(rows))
    name = feed.stops["stop_name"].iloc[rows].str.casefold().str.split().str.join(" ").to_numpy()
    name_code = pd.factorize(name)[0]
    placed = np.flatnonzero(np.isfinite(x_m) & np.isfinite(y_m) & (name != ""))
    pairs = cKDTree(np.column_stack([x_m, y_m])[placed]).query_pairs(distance_m, output_type="ndarray")
    one, other = placed[pairs[:, 0]], placed[pairs[:, 1]]
    same = name_code[one] == name_code[other]
    links = coo_matrix((np.ones(same.sum()), (one[same], other[same])), shape=(len(rows), len(rows)))
    groups = connected_components(links, directed=False)[1]
    return pd.factorize(groups)[0]


def stop_table(
    feed: Feed, departures: pd.DataFrame, rows: np.ndarray, group: np.ndarray, windows, thresholds=None
) -> pd.DataFrame:
    """Return one row per group of stops, in the order of the feed.

    stop_id and name (of the first kerb), routes, kerbs, trips_<i> and headway_min_<i> per window, first, last (HH:MM,
    past 24:00 for the night that follows), span_h, service_class.
    """
    of_stop = np.full(len(feed.stops), -1)
    of_stop[rows] = group
    count = int(group.max()) + 1 if len(group) else 0
    boarding = departures[departures["can_board"] & (of_stop[departures["stop"]] >= 0)]
    boarding = boarding.assign(group=of_stop[boarding["stop"]], direction=_ways(feed, boarding))
    first = rows[np.unique(group, return_index=True)[1]] if len(group) else rows
    table = pd.DataFrame(
        {
            "stop_id": feed.stops["stop_id"].to_numpy()[first],
            "name": feed.stops["stop_name"].to_numpy()[first],
            "routes": _routes_at(feed, of_stop, boarding, count),
            "kerbs": np.bincount(group, minlength=count),
        }
    )
    _add_headways(table, boarding, "group", ["stop", "direction"], windows)
    _add_span(table, boarding[boarding["is_own"]], "group")
    table["service_class"] = _classes(table, thresholds or ServiceThresholds(), len(windows))
    return table


def _ways(feed: Feed, boarding: pd.DataFrame) -> np.ndarray:
    """The direction of each departure where some route runs both ways at its kerb; "" elsewhere.

    Each route numbers its directions as it likes: at a kerb on one side of the road all buses go the same way.
    """
    route = pd.factorize(feed.trips["route_id"])[0][boarding["trip"]]
    pairs = pd.DataFrame({"stop": boarding["stop"].to_numpy(), "route": route, "way": boarding["direction"].to_numpy()})
    sizes = pairs.drop_duplicates().groupby(["stop", "route"]).size()
    both = sizes.index.get_level_values("stop")[sizes > 1]
    return np.where(pairs["stop"].isin(both), pairs["way"], "")


def line_table(feed: Feed, departures: pd.DataFrame, windows, thresholds=None) -> tuple[pd.DataFrame, np.ndarray]:
    """Return one row per route and direction that runs on the day, and the trip that stands for each.

    trips_<i> counts the trips that leave their first stop in the window. The trip that stands for a line is one of
    the most frequent sequence of stops and shape.
    """
    starts = departures[departures["is_first"]].copy()
    starts["route_id"] = feed.trips["route_id"].to_numpy()[starts["trip"]]
    own = starts[starts["is_own"]]
    keys = own[["route_id", "direction"]].drop_duplicates()
    titles = pd.Series(titles_of(feed.routes), index=feed.routes["route_id"])
    keys = keys.assign(title=keys["route_id"].map(titles).fillna(keys["route_id"]))
    keys = keys.iloc[
        sorted(range(len(keys)), key=lambda row: (natural_order(keys["title"].iloc[row]), keys.iloc[row, 1]))
    ]
    keys = keys.reset_index(drop=True)
    starts = starts.merge(keys.assign(line=range(len(keys)))[["route_id", "direction", "line"]], how="inner")
    trip = _common_trips(feed, starts[starts["is_own"]], len(keys))
    long_name = pd.Series(feed.routes["route_long_name"].to_numpy(), index=feed.routes["route_id"])
    table = pd.DataFrame(
        {
            "route_id": keys["route_id"],
            "route": keys["title"],
            "name": keys["route_id"].map(long_name).fillna("").where(lambda text: text != "", keys["title"]),
            "direction": keys["direction"],
            "headsign": feed.trips["trip_headsign"].to_numpy()[trip],
        }
    )
    _add_headways(table, starts, "line", [], windows)
    _add_span(table, starts[starts["is_own"]], "line")
    table["service_class"] = _classes(table, thresholds or ServiceThresholds(), len(windows))
    return table, trip


def line_places(feed: Feed, trip: np.ndarray) -> tuple[list[np.ndarray], list[str]]:
    """Return longitude and latitude along each trip, shape (n, 2), and where from: "shape" or "stops"."""
    shapes = feed.shapes
    wanted = feed.trips["shape_id"].to_numpy()[trip]
    shapes = shapes[shapes["shape_id"].isin(wanted[wanted != ""])]
    points = {}
    if len(shapes):
        number = whole_numbers(shapes["shape_pt_sequence"], "shapes.txt")
        columns = [pd.to_numeric(shapes[name], errors="coerce") for name in ("shape_pt_lon", "shape_pt_lat")]
        ordered = pd.DataFrame({"id": shapes["shape_id"], "number": number, "lon": columns[0], "lat": columns[1]})
        ordered = ordered.dropna().sort_values(["id", "number"], kind="stable")
        points = {key: part[["lon", "lat"]].to_numpy() for key, part in ordered.groupby("id")}
    places, sources = [], []
    for one, shape in zip(trip, wanted):
        along = points.get(shape, np.empty((0, 2)))
        source = "shape"
        if len(along) < 2:
            stops = feed.times["stop"].to_numpy()[feed.times["trip"].to_numpy() == one]
            along, source = feed.stops[["lon", "lat"]].to_numpy()[stops], "stops"
            along = along[np.isfinite(along).all(axis=1)]
        places.append(along)
        sources.append(source)
    return places, sources


def _common_trips(feed: Feed, starts: pd.DataFrame, count: int) -> np.ndarray:
    used = starts["trip"].unique()
    times = feed.times[feed.times["trip"].isin(used)]
    pattern = times.groupby("trip")["stop"].agg(tuple).reindex(used)
    shape = feed.trips["shape_id"].to_numpy()[used]
    code = pd.Series(pd.factorize(pd.Series(list(zip(pattern, shape)), dtype=object))[0], index=used)
    runs = starts.assign(pattern=code.reindex(starts["trip"]).to_numpy())
    sizes = runs.groupby(["line", "pattern"], sort=False).agg(n=("trip", "size"), trip=("trip", "min")).reset_index()
    sizes = sizes.sort_values(["line", "n", "trip"], ascending=[True, False, True])
    return sizes.groupby("line")["trip"].first().reindex(range(count)).to_numpy(dtype=np.int64)


def _add_headways(table: pd.DataFrame, rows: pd.DataFrame, owner: str, split: list[str], windows):
    """trips_<i>: all departures; headway_min_<i>: that of the busiest part of the row, NaN with no departure."""
    for number, (start, end) in enumerate(windows, 1):
        inside = rows[(rows["departure_s"] >= start) & (rows["departure_s"] < end)]
        total = inside.groupby(owner).size().reindex(table.index, fill_value=0)
        busiest = inside.groupby([owner, *split]).size().groupby(level=0).max().reindex(table.index, fill_value=0)
        minutes = (end - start) / 60
        table[f"trips_{number}"] = total.astype(int)
        table[f"headway_min_{number}"] = (minutes / busiest.where(busiest > 0)).astype(float)


def _add_span(table: pd.DataFrame, rows: pd.DataFrame, owner: str):
    ends = rows.groupby(owner)["departure_s"].agg(["min", "max"]).reindex(table.index)
    table["first"] = [_clock(one) for one in ends["min"]]
    table["last"] = [_clock(one) for one in ends["max"]]
    table["span_h"] = ((ends["max"] - ends["min"]) / 3600).astype(float)


def _clock(seconds: float) -> str | None:
    if np.isnan(seconds):
        return None
    return f"{int(seconds) // 3600:02d}:{int(seconds) % 3600 // 60:02d}"


def _classes(table: pd.DataFrame, limits: ServiceThresholds, windows: int) -> np.ndarray:
    peak = table["headway_min_1"]
    off_peak = table[f"headway_min_{min(windows, 2)}"]
    is_bhns = (peak <= limits.bhns_peak_min) & (table["span_h"] >= limits.bhns_span_h)
    if windows > 1:
        is_bhns &= off_peak < limits.bhns_off_peak_min
    return np.where(is_bhns, "bhns", np.where(peak <= limits.regular_min, "regular", "weak")).astype(object)


def _routes_at(feed: Feed, of_stop: np.ndarray, boarding: pd.DataFrame, count: int) -> list[str]:
    titles = pd.Series(titles_of(feed.routes), index=feed.routes["route_id"])
    route = feed.trips["route_id"].map(titles).fillna(feed.trips["route_id"]).to_numpy()
    pairs = pd.DataFrame({"group": boarding["group"].to_numpy(), "route": route[boarding["trip"]]}).drop_duplicates()
    named = pairs.groupby("group")["route"].agg(lambda names: ", ".join(sorted(names, key=natural_order)))
    return named.reindex(range(count)).where(lambda text: text.notna(), None).tolist()
