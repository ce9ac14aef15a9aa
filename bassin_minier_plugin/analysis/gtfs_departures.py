"""The departures of a GTFS feed that a day sees.

A departure is a stop time at which one can board: not the last of its trip, not `pickup_type` 1. Service days run past
midnight: a departure at 25:10 of day D - 1 takes place at 01:10 of day D, and counts there.
"""

from __future__ import annotations

import re
from datetime import date

import numpy as np
import pandas as pd

from .errors import InputError
from .gtfs_calendar import services_on, shifted
from .gtfs_feed import DAY_S, Feed, seconds_of, whole_numbers

_MOST_DEPARTURES = 20_000_000
_WINDOW = re.compile(r"^\s*(\d{1,2})[:hH](\d{2})?\s*-\s*(\d{1,2})[:hH](\d{2})?\s*$")


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
            known = sorted(titles_of(routes), key=natural_order)
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


def titles_of(routes: pd.DataFrame) -> list[str]:
    """What people call each route: its short name, else its long one, else its id."""
    columns = (routes[name].tolist() for name in ("route_short_name", "route_long_name", "route_id"))
    return [short or long or own for short, long, own in zip(*columns)]


def natural_order(text: str) -> list:
    """B2 before B10."""
    return [(int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in re.split(r"(\d+)", text)]
