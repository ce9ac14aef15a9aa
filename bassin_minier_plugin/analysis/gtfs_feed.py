"""The tables of a GTFS feed: texts without blanks around them, times in seconds, references that hold.

Source: General Transit Feed Specification, Schedule Reference (gtfs.org).
"""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from .errors import InputError
from .gtfs_archive import MEMBERS

_COLUMNS = {
    "stops.txt": (("stop_id",), ("stop_name", "stop_lat", "stop_lon", "location_type")),
    "routes.txt": (("route_id",), ("route_short_name", "route_long_name")),
    "trips.txt": (("trip_id", "route_id", "service_id"), ("direction_id", "shape_id", "trip_headsign")),
    "stop_times.txt": (("trip_id", "stop_id", "stop_sequence"), ("departure_time", "arrival_time", "pickup_type")),
    "calendar.txt": (
        ("service_id", "start_date", "end_date"),
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ),
    "calendar_dates.txt": (("service_id", "date", "exception_type"), ()),
    "frequencies.txt": (("trip_id", "start_time", "end_time", "headway_secs"), ()),
    "shapes.txt": (("shape_id", "shape_pt_lat", "shape_pt_lon", "shape_pt_sequence"), ()),
}
_KEYS = {"stops.txt": "stop_id", "routes.txt": "route_id", "trips.txt": "trip_id"}
DAY_S = 86_400


@dataclass
class Feed:
    """Tables by the name of their file, texts; what had to be left out, by reason and number.

    `times`: the stop times in order of trip and sequence, with columns trip (position in `trips`), stop (position in
    `stops`), departure_s (seconds from the start of the service day), is_last, can_board.
    """

    stops: pd.DataFrame
    routes: pd.DataFrame
    trips: pd.DataFrame
    times: pd.DataFrame
    calendar: pd.DataFrame
    calendar_dates: pd.DataFrame
    frequencies: pd.DataFrame
    shapes: pd.DataFrame
    doubts: Counter = field(default_factory=Counter)


def read_feed(contents: dict[str, bytes], tick=None) -> Feed:
    """Return the feed whose files have these contents (bytes by file name).

    Files may have a BOM, CRLF, quotes and blanks around values. Texts that are not UTF-8 are read as Windows-1252 and
    counted as a doubt. Rows that point to a trip or stop that is not there are left out and counted. Raises
    InputError for missing columns, ragged rows, doubled keys, bad times or numbers.
    """
    tick = tick or _no_tick
    doubts: Counter = Counter()
    tables = {}
    for name in MEMBERS:
        tables[name] = _read_table(name, contents.get(name), doubts)
        tick(0.5 * len(tables) / len(MEMBERS))
    stops, routes, trips = tables["stops.txt"], tables["routes.txt"], tables["trips.txt"]
    _place(stops, doubts)
    unknown = ~trips["route_id"].isin(routes["route_id"])
    doubts["trips_without_route"] += int(unknown.sum())
    services = pd.concat([tables[name]["service_id"] for name in ("calendar.txt", "calendar_dates.txt")])
    doubts["trips_without_service"] += int((~trips["service_id"].isin(services)).sum())
    times = _stop_times(tables["stop_times.txt"], trips, stops, doubts)
    tick(1.0)
    return Feed(
        *(stops, routes, trips, times),
        *(tables["calendar.txt"], tables["calendar_dates.txt"], tables["frequencies.txt"], tables["shapes.txt"]),
        doubts,
    )


def _no_tick(share: float) -> None:
    pass


def _read_table(name: str, content: bytes | None, doubts: Counter) -> pd.DataFrame:
    required, optional = _COLUMNS[name]
    wanted = (*required, *optional)
    if content is None or not content.strip():
        if content is not None and name in ("stops.txt", "trips.txt", "stop_times.txt"):
            raise InputError("gtfs_empty_file", file=name)
        return pd.DataFrame({column: pd.Series(dtype=object) for column in wanted})
    text, encoding = content, "utf-8-sig"
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        encoding = "cp1252"
        doubts["not_utf8"] += 1
    header = _header(text, encoding, name)
    missing = [column for column in required if column not in header]
    if missing:
        raise InputError("gtfs_missing_column", file=name, columns=", ".join(missing), found=", ".join(header)[:200])
    kept = [position for position, column in enumerate(header) if column in wanted]
    table = _parsed(text, encoding, name, len(header)).iloc[:, kept]
    table.columns = [header[position] for position in kept]
    table = pd.DataFrame({column: table[column].str.strip().fillna("") for column in table.columns})
    for column in optional:
        if column not in table:
            table[column] = ""
    key = _KEYS.get(name)
    if key is not None and table[key].duplicated().any():
        raise InputError("gtfs_duplicate", file=name, value=table[key][table[key].duplicated()].iloc[0][:60])
    return table.reset_index(drop=True)


def _header(content: bytes, encoding: str, name: str) -> list[str]:
    first = content.lstrip(b"\r\n").splitlines()[0].decode(encoding, "replace")
    header = [cell.strip().strip('"').strip() for cell in first.split(",")]
    doubled = [column for column, count in Counter(header).items() if column and count > 1]
    if doubled:
        raise InputError("gtfs_duplicate", file=name, value=doubled[0])
    return header


def _parsed(content: bytes, encoding: str, name: str, width: int) -> pd.DataFrame:
    try:
        return pd.read_csv(
            io.BytesIO(content),
            encoding=encoding,
            encoding_errors="replace",
            header=0,
            names=range(width),
            index_col=False,
            dtype=str,
            keep_default_na=False,
            na_filter=False,
            skipinitialspace=True,
            skip_blank_lines=True,
            on_bad_lines="error",
            low_memory=False,
        )
    except (pd.errors.ParserError, pd.errors.EmptyDataError, ValueError):
        raise InputError("gtfs_ragged", file=name) from None


def _place(stops: pd.DataFrame, doubts: Counter):
    """Longitude and latitude as numbers, NaN where the feed gives none that can be."""
    lon, lat = (pd.to_numeric(stops[name], errors="coerce").to_numpy(dtype=float) for name in ("stop_lon", "stop_lat"))
    wrong = ~((np.abs(lon) <= 180) & (np.abs(lat) <= 90)) | ((lon == 0) & (lat == 0))
    stops["lon"], stops["lat"] = np.where(wrong, np.nan, lon), np.where(wrong, np.nan, lat)
    is_stop = stops["location_type"].isin(("", "0"))
    doubts["stops_without_place"] += int((wrong & is_stop).sum())


def seconds_of(texts: pd.Series, file: str) -> np.ndarray:
    """Return `H:MM:SS` and `HH:MM:SS` as seconds (float64), NaN where blank; hours may pass 24.

    Raises InputError("gtfs_bad_time", file, line, value) for anything else.
    """
    codes, labels = pd.factorize(texts)
    parts = pd.Series(labels, dtype=object).str.extract(r"^(\d{1,2}):([0-5]\d):([0-5]\d)$").astype(float)
    seconds = (parts[0] * 3600 + parts[1] * 60 + parts[2]).to_numpy(dtype=float)
    wrong = np.isnan(seconds) & (np.asarray(labels, dtype=object) != "")
    if wrong.any():
        row = int(np.flatnonzero(wrong[codes])[0])
        raise InputError("gtfs_bad_time", file=file, line=row + 2, value=str(texts.iloc[row])[:40])
    return seconds[codes] if len(texts) else np.empty(0)


def whole_numbers(texts: pd.Series, file: str) -> np.ndarray:
    """Return whole numbers as float64. Raises InputError("gtfs_bad_number", file, line, value)."""
    numbers = pd.to_numeric(texts, errors="coerce").to_numpy(dtype=float)
    wrong = ~np.isfinite(numbers) | (numbers < 0)
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        raise InputError("gtfs_bad_number", file=file, line=row + 2, value=str(texts.iloc[row])[:40])
    return numbers


def _stop_times(table: pd.DataFrame, trips: pd.DataFrame, stops: pd.DataFrame, doubts: Counter) -> pd.DataFrame:
    file = "stop_times.txt"
    departure, arrival = (seconds_of(table[name], file) for name in ("departure_time", "arrival_time"))
    times = pd.DataFrame(
        {
            "trip": pd.Index(trips["trip_id"]).get_indexer(table["trip_id"]),
            "stop": pd.Index(stops["stop_id"]).get_indexer(table["stop_id"]),
            "sequence": whole_numbers(table["stop_sequence"], file),
            "departure_s": np.where(np.isnan(departure), arrival, departure),
            "can_board": (table["pickup_type"] != "1").to_numpy(),
        }
    )
    doubts["times_without_trip"] += int((times["trip"] < 0).sum())
    doubts["times_without_stop"] += int(((times["stop"] < 0) & (times["trip"] >= 0)).sum())
    times = times[times["trip"] >= 0].sort_values(["trip", "sequence"], kind="stable", ignore_index=True)
    times["is_last"] = (times["trip"] != times["trip"].shift(-1)).to_numpy()
    times["departure_s"] = _interpolated(times["departure_s"].to_numpy(), times["trip"].to_numpy())
    unknown = times["departure_s"].isna()
    doubts["times_unknown"] += int(unknown.sum())
    return times[~unknown & (times["stop"] >= 0)].reset_index(drop=True)


def _interpolated(seconds: np.ndarray, trip: np.ndarray) -> np.ndarray:
    """Fill in the blank times between two known ones of a trip, in equal steps, as the standard allows."""
    known = np.flatnonzero(~np.isnan(seconds))
    blank = np.flatnonzero(np.isnan(seconds))
    if len(blank) == 0 or len(known) == 0:
        return seconds
    after = np.searchsorted(known, blank)
    before, following = known[np.maximum(after - 1, 0)], known[np.minimum(after, len(known) - 1)]
    is_between = (after > 0) & (after < len(known)) & (trip[before] == trip[blank]) & (trip[following] == trip[blank])
    row, low, high = blank[is_between], before[is_between], following[is_between]
    filled = seconds.copy()
    filled[row] = seconds[low] + (seconds[high] - seconds[low]) * (row - low) / (high - low)
    return filled
