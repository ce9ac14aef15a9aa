"""Stops and lines of a GTFS feed with what runs there on a day: headways, span and class of service."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import LINES, POINTS, BassinMinierAlgorithm, part_of
from .provenance import hash_record

_WGS_84 = "EPSG:4326"


class ImportGtfs(BassinMinierAlgorithm):
    INPUT = "INPUT"
    DATE = "DATE"
    WINDOWS = "WINDOWS"
    ROUTES = "ROUTES"
    GROUP_DISTANCE = "GROUP_DISTANCE"
    BHNS_PEAK = "BHNS_PEAK"
    BHNS_OFF_PEAK = "BHNS_OFF_PEAK"
    BHNS_SPAN = "BHNS_SPAN"
    REGULAR = "REGULAR"
    STOPS = "STOPS"
    LINES = "LINES"
    N_STOPS = "N_STOPS"
    N_BHNS = "N_BHNS"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"STOPS": "gtfs_stops", "LINES": "gtfs_lines"}

    def name(self):
        return "importgtfs"

    def displayName(self):
        return tr("Import stops and headways from GTFS")

    def group(self):
        return tr("Centralities and BHNS")

    def groupId(self):
        return "centralities"

    def tags(self):
        return tr("GTFS,public transport,BHNS,bus,stops,headway,frequency,timetable").split(",")

    def shortHelpString(self):
        return tr(
            "Reads a GTFS feed (a zip or its folder) and counts what runs on one day.\n\n"
            "A departure is a time at which passengers can board: neither the last stop of a trip nor a stop where "
            "boarding is not allowed (pickup_type 1). Weekly calendars, their exceptions, frequencies.txt and trips "
            "past midnight are followed: a departure of the day before at 25:10 takes place at 01:10 of the day and "
            "counts there. trips_1, trips_2… are the departures in [start, end) of each window; headway_min_1… is "
            "the length of the window, in minutes, divided by the departures of the busiest kerb and direction (TCRP "
            "Report 165): nobody boards both directions, which are told apart where a route runs both ways at one kerb."
            " NULL where nothing leaves.\n\n"
            "first, last and span_h are those of the service day (25:10 is ten past one the next morning). "
            "service_class is “bhns” when the headway is at most 10 min in the first window and under 15 min in the "
            "second, over 14 h or more; “regular” up to 30 min in the first window; else “weak”. All four limits are "
            "parameters. BHNS is never assumed from the type of route: choose routes by id or short name, or trust "
            "the measured class.\n\n"
            "Stops of the same name (both kerbs) form one stop, at their middle, when a grouping distance above 0 is "
            "given. Lines: one per route and direction, along the most frequent way of the day (shapes.txt, else from "
            "stop to stop); their trips are those that leave their first stop in the window; length_m in Lambert-93."
            "\n\n"
            "A date outside of the feed's validity is refused. Results are in EPSG:4326, as the feed is. Source: GTFS "
            "Schedule Reference. Most French feeds are under the ODbL."
        )

    def initAlgorithm(self, config=None):
        feed = QgsProcessingParameterFile(self.INPUT, tr("GTFS feed (zip or folder)"))
        feed.setFileFilter(tr("GTFS feeds (*.zip);;All files (*)"))
        self.addParameter(feed)
        self.addParameter(QgsProcessingParameterString(self.DATE, tr("Day (2026-03-10 or 10/03/2026)")))
        windows = tr("Time windows, rush hours first")
        self.addParameter(QgsProcessingParameterString(self.WINDOWS, windows, "07:00-09:00,10:00-16:00"))
        self.addParameter(
            QgsProcessingParameterString(self.ROUTES, tr("Only these routes (ids or short names)"), "", optional=True)
        )
        decimal = Qgis.ProcessingNumberParameterType.Double
        numbers = (
            (self.GROUP_DISTANCE, tr("Group stops of one name within (m, 0: do not)"), 0, False),
            (self.BHNS_PEAK, tr("BHNS: headway of the first window at most (min)"), 10, True),
            (self.BHNS_OFF_PEAK, tr("BHNS: headway of the second window under (min)"), 15, True),
            (self.BHNS_SPAN, tr("BHNS: span of service at least (h)"), 14, True),
            (self.REGULAR, tr("Regular: headway of the first window at most (min)"), 30, True),
        )
        for name, title, default, is_advanced in numbers:
            number = QgsProcessingParameterNumber(name, title, decimal, default, minValue=0)
            if is_advanced:
                number.setFlags(number.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(number)
        self.addParameter(QgsProcessingParameterFeatureSink(self.STOPS, tr("Stops with headways"), POINTS[0]))
        lines = QgsProcessingParameterFeatureSink(self.LINES, tr("Lines with headways"), LINES[0], optional=True)
        self.addParameter(lines)
        self.addOutput(QgsProcessingOutputNumber(self.N_STOPS, tr("Number of stops")))
        self.addOutput(QgsProcessingOutputNumber(self.N_BHNS, tr("Stops with BHNS service")))

    def compute(self, parameters, context, feedback, tick):
        from ..analysis.gtfs_archive import read_feed_files
        from ..analysis.gtfs_calendar import day_of, require_valid, services_on
        from ..analysis.gtfs_departures import chosen_routes, departures_of, windows_of
        from ..analysis.gtfs_feed import read_feed

        path = Path(self.parameterAsString(parameters, self.INPUT, context))
        day = day_of(self.parameterAsString(parameters, self.DATE, context))
        self.windows = windows_of(self.parameterAsString(parameters, self.WINDOWS, context))
        files = read_feed_files(path)
        self.run_record["files"][self.INPUT] = hash_record(path, files.sha256)
        tick(0.1)
        try:
            feed = read_feed(files.contents, part_of(tick, 0.1, 0.5))
            require_valid(feed, day)
        except InputError as refusal:
            refusal.details.setdefault("name", path.name)
            raise
        routes_text = self.parameterAsString(parameters, self.ROUTES, context)
        routes = chosen_routes(feed, routes_text)
        self._report_doubts(feed, path, feedback)
        if not services_on(feed, day):
            self.warn(feedback, "gtfs_no_service", name=path.name, day=day.isoformat())
        last = max(end for _, end in self.windows)
        departures = departures_of(feed, day, routes, last, part_of(tick, 0.5, 0.6))

        results, n_bhns = self._write_stops(
            feed, departures, routes, bool(routes_text.strip()), parameters, context, feedback, part_of(tick, 0.6, 0.8)
        )
        n_stops = self.row_counts[self.STOPS]
        if parameters.get(self.LINES) is not None:
            results.update(self._write_lines(feed, departures, parameters, context, feedback, part_of(tick, 0.8, 1.0)))
        return {**results, self.N_STOPS: n_stops, self.N_BHNS: n_bhns}

    def _thresholds(self, parameters, context):
        from ..analysis.gtfs_headways import ServiceThresholds

        names = (self.BHNS_PEAK, self.BHNS_OFF_PEAK, self.BHNS_SPAN, self.REGULAR)
        return ServiceThresholds(*(self.parameterAsDouble(parameters, name, context) for name in names))

    def _write_stops(self, feed, departures, routes, only_theirs, parameters, context, feedback, tick):
        import numpy as np
        import shapely

        from ..analysis.gtfs_departures import stop_rows
        from ..analysis.gtfs_headways import group_stops, stop_table

        rows = stop_rows(feed, routes, only_theirs)
        lon_lat = feed.stops[["lon", "lat"]].to_numpy()[rows]
        metres = _in_metres(lon_lat, context)
        distance = self.parameterAsDouble(parameters, self.GROUP_DISTANCE, context)
        group = group_stops(feed, rows, *metres.T, distance)
        thresholds = self._thresholds(parameters, context)
        table = stop_table(feed, departures, rows, group, self.windows, thresholds)
        placed = np.isfinite(lon_lat).all(axis=1)
        number = np.bincount(group[placed], minlength=len(table))
        middle = (
            np.column_stack([np.bincount(group[placed], lon_lat[placed, side], len(table)) for side in (0, 1)])
            / np.maximum(number, 1)[:, None]
        )
        points = shapely.points(middle)
        points[number == 0] = None
        results = self.write_shapes(
            *(self.STOPS, table, points, QgsWkbTypes.Type.Point, QgsCoordinateReferenceSystem(_WGS_84)),
            *(parameters, context, feedback, tick),
        )
        return results, int((table["service_class"] == "bhns").sum())

    def _write_lines(self, feed, departures, parameters, context, feedback, tick):
        import numpy as np
        import shapely

        from ..analysis.gtfs_headways import line_places, line_table

        table, trip = line_table(feed, departures, self.windows, self._thresholds(parameters, context))
        places, sources = line_places(feed, trip)
        shapes = np.empty(len(places), dtype=object)
        lengths = np.full(len(places), np.nan)
        for row, along in enumerate(places):
            if len(along) > 1:
                shapes[row] = shapely.linestrings(along)
                lengths[row] = shapely.length(shapely.linestrings(_in_metres(along, context)))
        table = table.assign(length_m=lengths, length_from=sources)
        wgs_84 = QgsCoordinateReferenceSystem(_WGS_84)
        return self.write_shapes(
            *(self.LINES, table, shapes, QgsWkbTypes.Type.LineString, wgs_84),
            *(parameters, context, feedback, tick),
        )

    def _report_doubts(self, feed, path, feedback):
        for reason, count in feed.doubts.items():
            if count:
                self.warn(feedback, f"gtfs_{reason}", name=path.name, n=count)

    def alias_words(self):
        words = {}
        for number, (start, end) in enumerate(self.windows, 1):
            window = f"{_hours(start)}–{_hours(end)}"
            words[f"trips_{number}"] = tr("Departures {window}").format(window=window)
            words[f"headway_min_{number}"] = tr("Headway {window} (min)").format(window=window)
        return words


def _hours(seconds: int) -> str:
    return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}"


def _in_metres(lon_lat, context):
    from .coordinates import LAMBERT_93, transform_coordinates

    source, target = QgsCoordinateReferenceSystem(_WGS_84), QgsCoordinateReferenceSystem(LAMBERT_93)
    if not len(lon_lat):
        return lon_lat
    return transform_coordinates(lon_lat, source, target, context.transformContext(), "GTFS")
