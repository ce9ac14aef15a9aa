"""A GTFS feed of the fictitious BHNS: two kerbs per stop, frequencies, exceptions, a last bus past midnight."""

from __future__ import annotations

import csv
import io
import zipfile

import numpy as np
import pandas as pd
import shapely

from .projections import lambert93_to_geographic
from .territory import NOTICE
from .transport import ROUTES

_KERB_M = 11.0
_SPEED_M_PER_S = 5.6
# Minutes between buses in the rush hours, at midday, in the evening, on Sundays.
_HEADWAYS = {"B1": (6, 10, 20, 30), "B2": (8, 12, 30, 60), "B3": (8, 12, 30, 60), "B4": (10, 14, 30, 60)} | {
    **{"B5": (8, 12, 20, 30), "B6": (12, 20, 60, 60)}
}
_RUSH = (("06:30:00", "09:00:00"), ("16:00:00", "19:00:00"))
_MIDDAY = (("05:00:00", "06:30:00"), ("09:00:00", "16:00:00"))
_EVENING = (("19:00:00", "23:00:00"),)
_SUNDAY = (("07:00:00", "22:00:00"),)
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_VALID = ("20260101", "20301231")
_HOLIDAYS = [f"{year}{day}" for year in range(2026, 2031) for day in ("0101", "0501", "0508", "0714", "1111", "1225")]
_DATE = (2026, 1, 1, 0, 0, 0)


def make_timetable(lines: pd.DataFrame, stops: pd.DataFrame, calls: dict[str, list]) -> bytes:
    """Return the zip of a feed that is valid from 2026 to 2030; the same arguments give the same bytes."""
    places = shapely.get_coordinates(stops["geometry"].to_numpy())
    kerbs, kerb_of = _kerbs(stops, places, dict(zip(lines["route"], lines["geometry"])), calls)
    trips, times, frequencies = [], [], []
    for route, rows in calls.items():
        for direction, way in enumerate((rows, rows[::-1])):
            for service in ("SEMAINE", "DIMANCHE", "NUIT"):
                trip = f"{route}-{direction}-{service}"
                headsign = ROUTES[route].split(";")[0 if direction else -1]
                trips.append((route, service, trip, direction, headsign))
                start = 23 * 3600 + 40 * 60 if service == "NUIT" else 0
                times += _times(trip, way, places, [kerb_of[row, direction] for row in way], start)
                frequencies += [(trip, *span, 60 * minutes, 0) for span, minutes in _spans(route, service)]
    days = [("SEMAINE", *"1111110", *_VALID), ("DIMANCHE", *"0000001", *_VALID), ("NUIT", *"0000110", *_VALID)]
    holidays = [(service, day, kind) for day in _HOLIDAYS for service, kind in (("SEMAINE", 2), ("DIMANCHE", 1))]
    files = {
        "agency.txt": (("agency_id", "agency_name", "agency_url", "agency_timezone"), [_agency()]),
        "stops.txt": (("stop_id", "stop_name", "stop_lat", "stop_lon", "location_type"), kerbs),
        "routes.txt": (
            ("route_id", "agency_id", "route_short_name", "route_long_name", "route_type"),
            [(route, "FICTIF", route, name, 3) for route, name in zip(lines["route"], lines["name"])],
        ),
        "trips.txt": (("route_id", "service_id", "trip_id", "direction_id", "trip_headsign"), trips),
        "stop_times.txt": (("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"), times),
        "frequencies.txt": (("trip_id", "start_time", "end_time", "headway_secs", "exact_times"), frequencies),
        "calendar.txt": (
            ("service_id", *_WEEK, "start_date", "end_date"),
            days,
        ),
        "calendar_dates.txt": (("service_id", "date", "exception_type"), holidays),
    }
    return _zipped(files)


def _agency() -> tuple:
    return ("FICTIF", f"Réseau fictif ({NOTICE})", "https://example.org", "Europe/Paris")


def _spans(route: str, service: str):
    rush, midday, evening, sunday = _HEADWAYS[route]
    if service == "NUIT":
        return []
    if service == "DIMANCHE":
        return [(span, sunday) for span in _SUNDAY]
    groups = ((_RUSH, rush), (_MIDDAY, midday), (_EVENING, evening))
    return sorted((span, minutes) for spans, minutes in groups for span in spans)


def _kerbs(stops: pd.DataFrame, places: np.ndarray, way_of: dict, calls: dict[str, list]):
    """Rows of stops.txt, one per side of the road, and the kerb of each (stop, direction)."""
    rows, kerb_of = [], {}
    owner = {row: route for route in reversed(calls) for row in calls[route]}
    for row, (stop_id, name) in enumerate(zip(stops["stop_id"], stops["name"])):
        way = way_of[owner[row]]
        at = shapely.line_locate_point(way, shapely.Point(places[row]))
        ends = shapely.line_interpolate_point(way, [max(at - 20, 0), min(at + 20, way.length)])
        along = np.subtract(*shapely.get_coordinates(ends)[::-1])
        right = np.array([along[1], -along[0]]) / np.hypot(*along)
        for direction, side in enumerate((1, -1)):
            lon, lat = lambert93_to_geographic(*(places[row] + side * _KERB_M * right))
            kerb_of[row, direction] = f"{stop_id}{'AB'[direction]}"
            rows.append((kerb_of[row, direction], name, f"{lat:.7f}", f"{lon:.7f}", 0))
    return rows, kerb_of


def _times(trip: str, way: list, places: np.ndarray, kerbs: list[str], start: int) -> list[tuple]:
    steps = np.hypot(*np.diff(places[way], axis=0).T) / _SPEED_M_PER_S + 20
    seconds = start + np.r_[0, np.cumsum(steps)].round(-1).astype(int)
    clock = [f"{one // 3600:02d}:{one // 60 % 60:02d}:{one % 60:02d}" for one in seconds.tolist()]
    return [(trip, time, time, kerb, number) for number, (time, kerb) in enumerate(zip(clock, kerbs), 1)]


def _zipped(files: dict[str, tuple]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, (header, rows) in files.items():
            text = io.StringIO()
            writer = csv.writer(text, lineterminator="\r\n")
            writer.writerow(header)
            writer.writerows(rows)
            member = zipfile.ZipInfo(name, _DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, text.getvalue().encode("utf-8-sig"))
    return made.getvalue()
