from datetime import date

import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.gtfs_calendar import day_of, require_valid, services_on, validity
from bassin_minier_plugin.analysis.gtfs_departures import chosen_routes, departures_of, stop_rows, windows_of
from bassin_minier_plugin.analysis.gtfs_feed import read_feed
from bassin_minier_plugin.analysis.gtfs_headways import (
    ServiceThresholds,
    group_stops,
    line_places,
    line_table,
    stop_table,
)
from tests.analysis.gtfs_files import BOM, CALENDAR, CALENDAR_DATES, FREQUENCIES, STOP_TIMES, STOPS, TRIPS, feed_bytes

TUESDAY, SUNDAY, MAY_DAY, SATURDAY = date(2026, 3, 10), date(2026, 3, 15), date(2026, 5, 1), date(2026, 3, 14)
WINDOWS = windows_of("07:00-09:00,10:00-16:00")


def stops_on(day, windows=WINDOWS, routes="", group_m=0.0, **changes) -> pd.DataFrame:
    feed = read_feed(feed_bytes(**changes))
    ids = chosen_routes(feed, routes)
    departures = departures_of(feed, day, ids, max(end for _, end in windows))
    rows = stop_rows(feed, ids, bool(routes))
    # about metres, near 50.4° N
    x, y = (feed.stops["lon"] * 71_000).to_numpy()[rows], (feed.stops["lat"] * 111_000).to_numpy()[rows]
    table = stop_table(feed, departures, rows, group_stops(feed, rows, x, y, group_m), windows)
    return table.set_index("stop_id")


def test_a_school_day_is_counted_by_hand():
    table = stops_on(TUESDAY)

    # A1: 7:00 and 7:30 (9:00 is past the window; `back` only arrives); B1: 7:05 between two known times, f1 at
    # 7:00, 7:10 … 7:50 and 8:00, 8:20, 8:40 (w2 lets nobody board); C: 7:11 and f1 six minutes later, nine times
    assert table["trips_1"].to_dict() == {"A1": 2, "A2": 0, "B1": 10, "B2": 1, "C": 10, "Z": 1}
    assert table["headway_min_1"].fillna(-1).to_dict() == {"A1": 60, "A2": -1, "B1": 12, "B2": 120, "C": 12, "Z": 120}
    assert table["trips_2"].sum() == 0
    assert table["headway_min_2"].isna().all()
    assert table["routes"].to_dict() == {"A1": "B1", "A2": None, "B1": "12, B1", "B2": "B1", "C": "12, B1", "Z": "B1"}
    assert table.loc["B1", ["first", "last", "span_h"]].tolist() == ["07:00", "08:40", pytest.approx(100 / 60)]
    assert table.loc["A2", ["first", "last"]].tolist() == [None, None]
    assert np.isnan(table.loc["A2", "span_h"])


def test_a_sunday_and_a_holiday_differ_as_they_should():
    sunday, holiday = stops_on(SUNDAY), stops_on(MAY_DAY)

    # on Sunday 15 March one bus at 10:00; n1 of Saturday is at 1:10 of Sunday, outside both windows
    assert sunday["trips_1"].sum() == 0
    assert sunday["trips_2"].to_dict() == {"A1": 1, "A2": 0, "B1": 0, "B2": 0, "C": 0, "Z": 0}
    assert sunday.loc["A1", "headway_min_2"] == 360
    # Friday 1 May: WEEK is taken away, SUN and HOLIDAY are added, NIGHT runs as on any Friday
    assert holiday["trips_1"].sum() == 0
    assert holiday["trips_2"].to_dict() == {"A1": 1, "A2": 0, "B1": 0, "B2": 0, "C": 1, "Z": 0}
    assert holiday.loc["A1", ["first", "last"]].tolist() == ["10:00", "23:50"]
    assert holiday.loc["B1", ["first", "last"]].tolist() == ["25:10", "25:10"]


def test_a_trip_past_midnight_counts_in_the_morning_that_follows():
    night = windows_of("00:30-02:00")

    assert stops_on(SATURDAY, night)["trips_1"].to_dict()["B1"] == 1  # of Friday
    assert stops_on(SUNDAY, night)["trips_1"].to_dict()["B1"] == 1  # of Saturday
    assert stops_on(TUESDAY, night)["trips_1"].sum() == 0
    # the span of Sunday does not begin with Saturday's night bus
    assert stops_on(SUNDAY, night).loc["B1", "first"] is None
    # a window may pass 24:00: Friday evening's own night bus
    assert stops_on(date(2026, 3, 13), windows_of("23:00-26:00"))["trips_1"].to_dict()["B1"] == 1


def test_windows_take_their_start_and_not_their_end():
    assert stops_on(TUESDAY, windows_of("07:00-07:30"))["trips_1"]["A1"] == 1
    assert stops_on(TUESDAY, windows_of("07:30-09:00"))["trips_1"]["A1"] == 1
    assert stops_on(TUESDAY, windows_of("07:30-09:01"))["trips_1"]["A1"] == 2


@pytest.mark.parametrize("dressed", ["bom", "crlf", "blanks", "quoted"])
def test_the_dress_of_the_files_changes_nothing(dressed):
    plain = stops_on(TUESDAY)

    def dress(text):
        if dressed == "bom":
            return BOM + text.encode()
        if dressed == "crlf":
            return text.replace("\n", "\r\n")
        lines = text.strip().split("\n")
        if dressed == "blanks":
            return "\n".join(line.replace(",", " , ") if '"' not in line else line for line in lines) + "\n\n"
        return "\n".join(",".join(f'"{cell}"' for cell in line.split(",")) for line in lines)

    changed = {"trips": dress(TRIPS), "stop_times": dress(STOP_TIMES), "calendar": dress(CALENDAR)}
    if dressed != "quoted":
        changed["stops"] = dress(STOPS)
    pd.testing.assert_frame_equal(stops_on(TUESDAY, **changed), plain)


def test_a_feed_of_dates_only_and_one_without_exceptions():
    dates = "service_id,date,exception_type\nWEEK,20260310,1\nWEEK,20260311,1\n"

    only_dates = stops_on(TUESDAY, calendar=None, calendar_dates=dates)
    assert only_dates["trips_1"].to_dict() == stops_on(TUESDAY)["trips_1"].to_dict()
    assert validity(read_feed(feed_bytes(calendar=None, calendar_dates=dates))) == (TUESDAY, date(2026, 3, 11))
    assert stops_on(TUESDAY, calendar_dates=None)["trips_1"]["B1"] == 10


def test_an_expired_feed_says_until_when_it_was_valid():
    feed = read_feed(feed_bytes())

    with pytest.raises(InputError) as refusal:
        require_valid(feed, date(2026, 7, 6))

    assert refusal.value.code == "gtfs_expired"
    assert refusal.value.details == {"day": "2026-07-06", "first": "2026-03-02", "last": "2026-07-05"}
    require_valid(feed, date(2026, 7, 5))


def test_kerbs_of_one_name_are_one_stop_with_the_headway_of_the_better_kerb():
    table = stops_on(TUESDAY, group_m=60)

    # Mairie: B1 has 10 departures, B2 one; they stand some 31 m apart
    assert table.index.tolist() == ["A1", "B1", "C", "Z"]
    assert table.loc["B1", ["kerbs", "trips_1", "headway_min_1"]].tolist() == [2, 11, 12.0]
    assert stops_on(TUESDAY, group_m=20).index.tolist() == ["A1", "A2", "B1", "B2", "C", "Z"]


@pytest.mark.parametrize("with_direction", [True, False])
def test_two_directions_at_one_kerb_are_not_added(with_direction):
    both = STOP_TIMES.replace("08:10:00,B2", "08:10:00,B1")
    trips = TRIPS if with_direction else TRIPS.replace("direction_id", "other")

    table = stops_on(TUESDAY, routes="B1", stop_times=both, trips=trips)

    # 7:05 one way, 8:10 the other
    assert table.loc["B1", ["trips_1", "headway_min_1"]].tolist() == [2, 120.0]


def test_routes_that_number_their_directions_otherwise_share_a_kerb():
    other_way = TRIPS.replace("R2,WEEK,f1,0", "R2,WEEK,f1,1")

    table = stops_on(TUESDAY, trips=other_way)

    # C: 7:11 of B1, direction 0, and nine of route 12, direction 1, all towards Z
    assert table.loc["C", ["trips_1", "headway_min_1"]].tolist() == [10, 12.0]


def test_routes_are_chosen_by_id_or_short_name_and_an_unknown_one_is_refused():
    assert stops_on(TUESDAY, routes="R2").index.tolist() == ["B1", "C", "Z"]
    assert stops_on(TUESDAY, routes=" b1 ,R2").index.tolist() == ["A1", "B1", "B2", "C", "Z"]
    with pytest.raises(InputError) as refusal:
        stops_on(TUESDAY, routes="B1,Bulle 7")
    assert refusal.value.code == "gtfs_unknown_route"
    assert refusal.value.details == {"value": "Bulle 7", "known": "12, B1"}


def test_service_classes_follow_their_thresholds():
    rows = "".join(
        f"x{n},{h:02d}:{m:02d}:00,{h:02d}:{m:02d}:00,A1,1,\nx{n},{h:02d}:{m + 5:02d}:00,{h:02d}:{m + 5:02d}:00,Z,2,\n"
        for n, (h, m) in enumerate((h, m) for h in range(6, 21) for m in (0, 10, 20, 30, 40, 50))
    )
    trips = TRIPS + "".join(f"R1,WEEK,x{n},0,,\n" for n in range(90))
    table = stops_on(TUESDAY, stop_times=STOP_TIMES + rows, trips=trips)

    # every 10 minutes from 6:00 to 20:50, and w1, w2: 14 departures in two hours; 36 in the six hours of the second
    assert table.loc["A1", ["trips_1", "trips_2"]].tolist() == [14, 36]
    assert table.loc["A1", "span_h"] == pytest.approx(14 + 50 / 60)
    assert table["service_class"].to_dict() == {
        **{"A1": "bhns", "A2": "weak", "B1": "regular", "B2": "weak", "C": "regular", "Z": "weak"}
    }
    feed = read_feed(feed_bytes(stop_times=STOP_TIMES + rows, trips=trips))
    departures = departures_of(feed, TUESDAY, chosen_routes(feed, ""), 57_600)
    row = np.array([0])
    for limits, expected in (
        (ServiceThresholds(bhns_span_h=15), "regular"),
        (ServiceThresholds(bhns_off_peak_min=10), "regular"),
        (ServiceThresholds(bhns_peak_min=5, regular_min=8), "weak"),
    ):
        assert stop_table(feed, departures, row, np.array([0]), WINDOWS, limits)["service_class"][0] == expected


def test_lines_count_the_trips_that_start_and_take_the_most_frequent_way():
    shapes = "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\nK,50.5,2.9,10\nK,50.4,2.8,9\nK,50.6,3.0,11\n"
    trips = TRIPS.replace("R2,WEEK,f1,0,Mairie,", "R2,WEEK,f1,0,Mairie,K")
    feed = read_feed(feed_bytes(shapes=shapes, trips=trips))
    departures = departures_of(feed, TUESDAY, chosen_routes(feed, ""), 57_600)

    lines, trip = line_table(feed, departures, WINDOWS)

    assert lines[["route", "direction", "name", "headsign"]].to_numpy().tolist() == [
        ["12", "0", "12", "Mairie"],
        ["B1", "0", "Gare – Terminus", "Terminus"],
        ["B1", "1", "Gare – Terminus", "Gare"],
    ]
    assert lines["trips_1"].tolist() == [9, 2, 1]
    assert lines["headway_min_1"].tolist() == pytest.approx([120 / 9, 60, 120])
    places, sources = line_places(feed, trip)
    assert sources == ["shape", "stops", "stops"]
    assert places[0].tolist() == [[2.8, 50.4], [2.9, 50.5], [3.0, 50.6]]
    assert places[2].tolist() == [[2.86, 50.445], [2.8403, 50.4352], [2.83, 50.43]]


def test_what_points_nowhere_is_left_out_and_counted():
    more = STOP_TIMES + "ghost,07:00:00,07:00:00,A1,1,\nw1,07:05:00,07:05:00,NOWHERE,2,\n"
    stops = STOPS + "N,Sans lieu,,,,\n"
    trips = TRIPS + "R9,WEEK,w8,0,,\nR1,NEVER,w9,0,,\n"

    feed = read_feed(feed_bytes(stop_times=more, stops=stops, trips=trips))

    told = {name: count for name, count in feed.doubts.items() if count}
    assert told == {
        **{"times_without_trip": 1, "times_without_stop": 1, "stops_without_place": 1},
        **{"trips_without_route": 1, "trips_without_service": 1},
    }


@pytest.mark.parametrize(
    ("changes", "code", "details"),
    [
        ({"stop_times": STOP_TIMES.replace("07:11:00", "7h11")}, "gtfs_bad_time", {"line": 4, "value": "7h11"}),
        ({"stop_times": STOP_TIMES.replace("07:11:00", "07:61:00")}, "gtfs_bad_time", {"line": 4, "value": "07:61:00"}),
        ({"stop_times": STOP_TIMES.replace(",Z,10,", ",Z,x,")}, "gtfs_bad_number", {"line": 5, "value": "x"}),
        ({"stops": STOPS.replace("stop_id", "id")}, "gtfs_missing_column", {"columns": "stop_id"}),
        ({"stops": STOPS + "B1,Encore,50,2,,\n"}, "gtfs_duplicate", {"value": "B1"}),
        ({"trips": TRIPS.replace("shape_id", "trip_id")}, "gtfs_duplicate", {"value": "trip_id"}),
        ({"trips": TRIPS + "R1,WEEK,w9,0,T,,,,,\n"}, "gtfs_ragged", {"file": "trips.txt"}),
        ({"stop_times": ""}, "gtfs_empty_file", {"file": "stop_times.txt"}),
        ({"calendar": CALENDAR.replace("20260302", "20260231")}, "gtfs_bad_date", {"line": 2, "value": "20260231"}),
        ({"calendar": CALENDAR.split("\n")[0], "calendar_dates": None}, "gtfs_no_calendar", {}),
        ({"frequencies": FREQUENCIES.replace(",600,", ",0,")}, "gtfs_bad_number", {"line": 2, "value": "0"}),
        ({"frequencies": FREQUENCIES.replace("08:00:00,6", "999:00:00,6")}, "gtfs_bad_time", {"value": "999:00:00"}),
    ],
)
def test_each_fault_is_refused_with_its_place(changes, code, details):
    with pytest.raises(InputError) as refusal:
        feed = read_feed(feed_bytes(**changes))
        validity(feed)
        services_on(feed, TUESDAY)
        departures_of(feed, TUESDAY, chosen_routes(feed, ""))
    assert refusal.value.code == code
    assert {name: refusal.value.details[name] for name in details} == details


def test_latin_text_is_read_and_counted():
    feed = read_feed(feed_bytes(stops=STOPS.encode("cp1252")))

    assert feed.stops["stop_name"].tolist()[4] == "Hôpital"
    assert feed.doubts["not_utf8"] == 1


@pytest.mark.parametrize("text", ["2026-03-10", "20260310", "10/03/2026", "2026-03-10T00:00:00"])
def test_a_day_may_be_written_in_several_ways(text):
    assert day_of(text) == TUESDAY


@pytest.mark.parametrize("text", ["", "2026-02-30", "mars", "2026-3", "10/2026"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(InputError, match="bad_date"):
        day_of(text)


@pytest.mark.parametrize("text", ["", "7-9", "09:00-07:00", "07:00-07:00", "07:60-08:00", "23:00-49:00", "a-b"])
def test_what_is_no_window_is_refused(text):
    with pytest.raises(InputError, match="bad_window"):
        windows_of(text)


def test_exceptions_of_another_day_change_nothing():
    dates = CALENDAR_DATES + "WEEK,20260311,2\n"

    assert services_on(read_feed(feed_bytes(calendar_dates=dates)), TUESDAY) == {"WEEK"}
