"""How often a stop or a line is served on a day: departures, headways, span and class of service.

A departure is a stop time at which one can board: not the last of its trip, not `pickup_type` 1. Service days run past
midnight: a departure at 25:10 of day D - 1 takes place at 01:10 of day D, and counts there. The headway over a window
is its length divided by the number of departures, as planners define it (TCRP Report 165, chapter 5): of the busiest
kerb and direction of the stop, since nobody boards both directions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .errors import InputError
from .gtfs_calendar import services_on, shifted
from .gtfs_feed import DAY_S, Feed, seconds_of, whole_numbers

_MOST_DEPARTURES = 20_000_000
_WINDOW = re.compile(r"^\s*(\d{1,2})[:hH](\d{2})?\s*-\s*(\d{1,2})[:hH](\d{2})?\s*$")


@dataclass(frozen=True)
class ServiceThresholds:
    """What makes a stop `bhns` or `regular`: minutes between departures, hours of service."""

    bhns_peak_min: float = 10.0
    bhns_off_peak_min: float = 15.0
    bhns_span_h: float = 14.0
    regular_min: float = 30.0


def windows_of(text: str) -> list[tuple[int, int]]:
    """Return [(start, end)] in seconds of "07:00-09:00,10:00-16:00"; hours may pass 24.

    Raises InputError("bad_window", value) for what is no window or ends before it starts.
    """
    windows = []
    for part in filter(str.strip, re.split(r"[,;]", text)):
        found = _WINDOW.match(part)
        hours = [int(one or 0) for one in found.groups()] if found else [0] * 4
        start, end = hours[0] * 3600 + hours[1] * 60, hours[2] * 3600 + hours[3] * 60
        if start >= end or max(hours[1], hours[3]) > 59 or end > 2 * DAY_S:
            raise InputError("bad_window", value=part.strip()[:40])
        windows.append((start, end))
    if not windows:
        raise InputError("bad_window", value=text[:40])
    return windows


def chosen_routes(feed: Feed, text: str) -> pd.Index:
    """Return the route ids that `text` names: ids or short names between commas; all of them when blank.

    Raises InputError("gtfs_unknown_route", value, known) for a name that the feed does not have.
    """
    routes = feed.routes
    wanted = [part.strip() for part in text.split(",") if part.strip()]
    if not wanted:
        return pd.Index(feed.trips["route_id"].unique())
    chosen = []
    for name in wanted:
        rows = (routes["route_id"] == name) | (routes["route_short_name"].str.casefold() == name.casefold())
        if not rows.any():
            known = sorted(_titles(routes), key=_natural)
            raise InputError("gtfs_unknown_route", value=name[:60], known=", ".join(known[:20]))
        chosen += routes["route_id"][rows].tolist()
    return pd.Index(chosen).unique()


def stop_rows(feed: Feed, route_ids: pd.Index, only_theirs: bool) -> np.ndarray:
    """Return the positions of the stops proper (no stations, entrances, areas), or of those that the routes serve."""
    is_stop = feed.stops["location_type"].isin(("", "0")).to_numpy()
    if only_theirs:
        theirs = feed.trips["route_id"].isin(route_ids).to_numpy()[feed.times["trip"]]
        is_stop &= np.isin(np.arange(len(feed.stops)), feed.times["stop"].to_numpy()[theirs])
    return np.flatnonzero(is_stop)


def departures_of(feed: Feed, day: date, route_ids: pd.Index, end_s: float = DAY_S, tick=None) -> pd.DataFrame:
    """Return the departures that `day` sees between 00:00 and `end_s`, and those of its own service day.

    Columns: trip, stop, departure_s (seconds after 00:00 of `day`), can_board (False for last stops and where
    boarding is not allowed), is_first of its trip, is_own (of the service day itself), direction ("0", "1"). Trips of
    frequencies.txt are repeated from start (included) to end (not included).
    """
    times = feed.times
    latest = max(times["departure_s"].max() if len(times) else 0.0, _latest_repeat(feed))
    trips = feed.trips
    on_routes = trips["route_id"].isin(route_ids)
    first_of_trip = ~times["trip"].duplicated().to_numpy()
    plain = times.assign(is_first=first_of_trip, can_board=times["can_board"] & ~times["is_last"])
    parts = []
    days_back = int(latest // DAY_S)
    for offset in range(-days_back, 1 + int((end_s - 1) // DAY_S)):
        runs = on_routes & trips["service_id"].isin(services_on(feed, shifted(day, offset)))
        part = _with_frequencies(feed, plain[runs.to_numpy()[plain["trip"]]])
        part = part.assign(departure_s=part["departure_s"] + offset * DAY_S, is_own=offset == 0)
        if offset:
            part = part[(part["departure_s"] >= 0) & (part["departure_s"] < end_s)]
        parts.append(part)
        if tick is not None:
            tick(0.5)
    found = pd.concat(parts, ignore_index=True)
    found["direction"] = _directions(feed)[found["trip"]]
    return found[["trip", "stop", "departure_s", "can_board", "is_first", "is_own", "direction"]]


def _latest_repeat(feed: Feed) -> float:
    ends = seconds_of(feed.frequencies["end_time"], "frequencies.txt")
    return float(np.nanmax(ends)) + DAY_S if len(ends) and not np.isnan(ends).all() else 0.0


def _with_frequencies(feed: Feed, plain: pd.DataFrame) -> pd.DataFrame:
    table = feed.frequencies
    if not len(table):
        return plain
    file = "frequencies.txt"
    start, end = seconds_of(table["start_time"], file), seconds_of(table["end_time"], file)
    step = whole_numbers(table["headway_secs"], file)
    trip = pd.Index(feed.trips["trip_id"]).get_indexer(table["trip_id"])
    wrong = (step < 1) | np.isnan(start) | np.isnan(end)
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        raise InputError("gtfs_bad_number", file=file, line=row + 2, value=table["headway_secs"].iloc[row][:40])
    repeats = np.maximum(np.ceil((end - start) / step), 0).astype(np.int64)
    if repeats.sum() > _MOST_DEPARTURES:
        raise InputError("gtfs_too_many_departures", file=file)
    run = np.repeat(np.arange(len(table)), repeats)
    place = np.arange(len(run)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    runs = pd.DataFrame({"trip": trip[run], "start_s": start[run] + place * step[run]})
    is_template = plain["trip"].isin(trip).to_numpy()
    template = plain[is_template]
    template = template.assign(
        after_s=template["departure_s"] - template.groupby("trip")["departure_s"].transform("min")
    )
    if len(template) and runs["trip"].isin(template["trip"]).sum() * template.groupby("trip").size().max() > (
        _MOST_DEPARTURES
    ):
        raise InputError("gtfs_too_many_departures", file=file)
    repeated = template.merge(runs, on="trip")
    repeated["departure_s"] = repeated["start_s"] + repeated["after_s"]
    return pd.concat([plain[~is_template], repeated[plain.columns]], ignore_index=True)


def _directions(feed: Feed) -> np.ndarray:
    """`direction_id` of each trip; where the feed gives none, which way it goes along the axis of its route."""
    given = feed.trips["direction_id"].to_numpy(dtype=object)
    blank = np.flatnonzero(given == "")
    if len(blank) == 0:
        return given
    ends = feed.times.groupby("trip")["stop"].agg(["first", "last"]).reindex(range(len(feed.trips)))
    place = feed.stops[["lon", "lat"]].to_numpy() * np.array([0.64, 1.0])
    has_ends = ends["first"].notna().to_numpy()
    way = np.zeros((len(feed.trips), 2))
    first, last = (ends[name][has_ends].to_numpy(dtype=np.int64) for name in ("first", "last"))
    way[has_ends] = np.nan_to_num(place[last] - place[first])
    route = pd.factorize(feed.trips["route_id"])[0]
    order = np.argsort(route, kind="stable")
    start = order[np.searchsorted(route[order], np.arange(route.max() + 1))]
    is_back = (way * way[start[route]]).sum(axis=1) < 0
    directions = given.copy()
    directions[blank] = np.where(is_back[blank], "1", "0")
    return directions


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
    boarding = boarding.assign(group=of_stop[boarding["stop"]])
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


def line_table(feed: Feed, departures: pd.DataFrame, windows, thresholds=None) -> tuple[pd.DataFrame, np.ndarray]:
    """Return one row per route and direction that runs on the day, and the trip that stands for each.

    trips_<i> counts the trips that leave their first stop in the window. The trip that stands for a line is one of
    the most frequent sequence of stops and shape.
    """
    starts = departures[departures["is_first"]].copy()
    starts["route_id"] = feed.trips["route_id"].to_numpy()[starts["trip"]]
    own = starts[starts["is_own"]]
    keys = own[["route_id", "direction"]].drop_duplicates()
    titles = pd.Series(_titles(feed.routes), index=feed.routes["route_id"])
    keys = keys.assign(title=keys["route_id"].map(titles).fillna(keys["route_id"]))
    keys = keys.iloc[sorted(range(len(keys)), key=lambda row: (_natural(keys["title"].iloc[row]), keys.iloc[row, 1]))]
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
    code = pd.Series(pd.factorize(pd.Series(list(zip(pattern, shape))))[0], index=used)
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


def _titles(routes: pd.DataFrame) -> list[str]:
    columns = (routes[name].tolist() for name in ("route_short_name", "route_long_name", "route_id"))
    return [short or long or own for short, long, own in zip(*columns)]


def _routes_at(feed: Feed, of_stop: np.ndarray, boarding: pd.DataFrame, count: int) -> list[str]:
    titles = pd.Series(_titles(feed.routes), index=feed.routes["route_id"])
    route = feed.trips["route_id"].map(titles).fillna(feed.trips["route_id"]).to_numpy()
    pairs = pd.DataFrame({"group": boarding["group"].to_numpy(), "route": route[boarding["trip"]]}).drop_duplicates()
    named = pairs.groupby("group")["route"].agg(lambda names: ", ".join(sorted(names, key=_natural)))
    return named.reindex(range(count)).where(lambda text: text.notna(), None).tolist()


def _natural(text: str) -> list:
    """B2 before B10."""
    return [(int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in re.split(r"(\d+)", text)]
