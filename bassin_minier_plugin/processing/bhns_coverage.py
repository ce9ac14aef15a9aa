"""Who is served: dwellings, people or jobs of zones within walking distance of stops."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import format_number, tr
from .base import LINES, POINTS, POLYGONS, BassinMinierAlgorithm, part_of
from .packages import absent_packages


class CoverageAlgorithm(BassinMinierAlgorithm):
    """What `bhnscoverage` and `whatifstop` ask alike."""

    ZONES = "ZONES"
    STOPS = "STOPS"
    DISTANCES = "DISTANCES"
    DEMAND = "DEMAND"
    DEMAND_FIELD = "DEMAND_FIELD"
    NETWORK = "NETWORK"
    SPEED = "SPEED"
    SERVED = "SERVED"
    SNAP = "SNAP"
    OUTPUT = "OUTPUT"
    TOTAL_DEMAND = "TOTAL_DEMAND"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")

    def group(self):
        return tr("Centralities and BHNS")

    def groupId(self):
        return "centralities"

    def add_places(self):
        zones = tr("Zones (centralities, estates…)")
        self.addParameter(QgsProcessingParameterFeatureSource(self.ZONES, zones, POLYGONS))
        self.addParameter(QgsProcessingParameterFeatureSource(self.STOPS, tr("BHNS stops"), POINTS))

    def add_measures(self):
        self.addParameter(QgsProcessingParameterString(self.DISTANCES, tr("Distances (m)"), "300,500,800"))
        demand = tr("Demand (dwellings, people, jobs)")
        self.addParameter(QgsProcessingParameterFeatureSource(self.DEMAND, demand, POINTS + POLYGONS, optional=True))
        kind = QgsProcessingParameterField.DataType.Any
        field = tr("Field of the demand (points: 1 each without)")
        self.addParameter(QgsProcessingParameterField(self.DEMAND_FIELD, field, None, self.DEMAND, kind, optional=True))
        network = tr("Streets (distance on foot along them)")
        self.addParameter(QgsProcessingParameterFeatureSource(self.NETWORK, network, LINES, optional=True))
        decimal = Qgis.ProcessingNumberParameterType.Double
        self.addParameter(
            QgsProcessingParameterNumber(
                self.SPEED, tr("Walking speed (km/h)"), decimal, 4.5, minValue=0.5, maxValue=15
            )
        )
        advanced = (
            QgsProcessingParameterNumber(
                self.SERVED, tr("“Served” up to (m; default: the first distance)"), decimal, None, True, minValue=0
            ),
            QgsProcessingParameterNumber(
                self.SNAP, tr("Street ends closer than this are joined (m)"), decimal, 0.1, minValue=0, maxValue=50
            ),
        )
        for one in advanced:
            one.setFlags(one.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(one)

    def read_measures(self, parameters, context):
        from ..analysis.reach import distances_of

        self.distances = distances_of(self.parameterAsString(parameters, self.DISTANCES, context))
        self.metres_per_minute = self.parameterAsDouble(parameters, self.SPEED, context) * 1000 / 60
        given = parameters.get(self.SERVED) not in (None, "")
        self.served_m = self.parameterAsDouble(parameters, self.SERVED, context) if given else self.distances[0]

    def is_given(self, parameters, name: str) -> bool:
        return parameters.get(name) not in (None, "")

    def read_demand_of(self, zones, parameters, context, tick):
        from .coverage_inputs import read_demand

        if not self.is_given(parameters, self.DEMAND):
            return None
        field = self.parameterAsString(parameters, self.DEMAND_FIELD, context)
        return read_demand(self.reader, self.DEMAND, field, zones, tick)

    def read_network(self, zones, parameters, context, tick):
        from .coverage_inputs import read_streets

        if not self.is_given(parameters, self.NETWORK):
            return None
        snap = self.parameterAsDouble(parameters, self.SNAP, context)
        return read_streets(self.reader, self.NETWORK, zones.crs, snap, tick)

    def within_words(self, name: str, template: str) -> dict[str, str]:
        """Aliases of the fields `<name>_<d>`, with the minutes on foot."""
        from ..analysis.reach import label_of

        words = {}
        for one in self.distances:
            minutes = format_number(one / self.metres_per_minute, 0)
            metres = format_number(one, 0 if float(one).is_integer() else 1)
            words[f"{name}_{label_of(one)}"] = template.format(distance=metres, minutes=minutes)
        return words


class BhnsCoverage(CoverageAlgorithm):
    LINES = "LINES"
    ESTATES = "ESTATES"
    RINGS = "RINGS"
    SUMMARY = "SUMMARY"
    REPORT = "REPORT"
    COVERED_DEMAND = "COVERED_DEMAND"
    STYLES: ClassVar = {"OUTPUT": "bhns_coverage", "RINGS": "bhns_rings"}

    def name(self):
        return "bhnscoverage"

    def displayName(self):
        return tr("Coverage of centralities by BHNS stops")

    def tags(self):
        return tr("BHNS,coverage,accessibility,walking,isochrone,stops,dwellings,centralities,network").split(",")

    def shortHelpString(self):
        return tr(
            "Says which zones, and how many of their dwellings, people or jobs, are within walking distance of stops."
            "\n\n"
            "Demand: a point counts whole when its own distance to the nearest stop (or line) is at most d, a polygon "
            "by the share of its area in the zone and within d, the amount being spread evenly. demand is the known "
            "demand of the zone; demand_‹d›, demand_share_‹d› and area_share_‹d› (0–1) are cumulative. Unknown amounts "
            "are left out and never count as zero; without demand these fields are NULL.\n\n"
            "Straight line: from the point; from the border of the zone for nearest_m and stops_‹d› (0 with a stop "
            "inside). Along streets: straight to the nearest point of the nearest street, along streets (both ways, "
            "Dijkstra 1959), and straight from the street to the stop. Streets join where they share a vertex or "
            "end within the snapping distance, not where they merely cross (bridges). A zone is left for free wherever "
            "a street is inside. Areas along streets are shares of about 200 points spread over each zone.\n\n"
            "service: inside (a stop is in the zone), served (nearest stop within the first distance, or the one that "
            "is given), edge (within the last), unserved. headway_min: best of the stops within the last distance "
            "(field headway_min_1 or headway_min). estates_‹d›: estates within reach of the zone; the summary gives "
            "the reverse, the nearest centrality of each estate.\n\n"
            "Totals count what lies in two zones once. Rings are for drawing and decide nothing. Distances are in "
            "metres, minutes at the walking speed given."
        )

    def initAlgorithm(self, config=None):
        self.add_places()
        lines = tr("BHNS lines (straight line only)")
        self.addParameter(QgsProcessingParameterFeatureSource(self.LINES, lines, LINES, optional=True))
        self.add_measures()
        estates = tr("Estates, for the echo with centralities")
        self.addParameter(QgsProcessingParameterFeatureSource(self.ESTATES, estates, POLYGONS, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Zones with their service")))
        optional = {"optional": True, "createByDefault": False}
        rings = QgsProcessingParameterFeatureSink(self.RINGS, tr("BHNS rings"), POLYGONS[0], **optional)
        self.addParameter(rings)
        self.addParameter(QgsProcessingParameterFeatureSink(self.SUMMARY, tr("Coverage summary"), **optional))
        self.addParameter(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), **optional)
        )
        self.addOutput(QgsProcessingOutputNumber(self.TOTAL_DEMAND, tr("Demand in the zones")))
        self.addOutput(QgsProcessingOutputNumber(self.COVERED_DEMAND, tr("Demand within the last distance")))

    def compute(self, parameters, context, feedback, tick):
        from ..analysis.coverage import coverage_table, demand_rows
        from .coverage_inputs import labels_of, read_places, read_stops

        self.read_measures(parameters, context)
        if self.is_given(parameters, self.LINES) and self.is_given(parameters, self.NETWORK):
            raise InputError("lines_along_streets")
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if report and absent_packages(("jinja2",)):
            raise InputError("package_missing", packages="jinja2")
        zones = self.reader.read_zones(self.ZONES, part_of(tick, 0.0, 0.05))
        stops = read_stops(self.reader, self.STOPS, zones.crs, part_of(tick, 0.05, 0.1))
        demand = self.read_demand_of(zones, parameters, context, part_of(tick, 0.1, 0.25))
        estates, estate_names = None, []
        if self.is_given(parameters, self.ESTATES):
            estates, estate_names = read_places(self.reader, self.ESTATES, zones.crs, part_of(tick, 0.25, 0.3))
        reach = self._reach(zones, stops, estates, parameters, context, part_of(tick, 0.3, 0.45))
        rows = None if demand is None else demand_rows(zones.geometry, demand, reach, part_of(tick, 0.45, 0.6))
        silent = float("nan") if demand is not None and demand.polygons is not None else 0.0
        table = coverage_table(reach, rows, silent, stops.headway, self.served_m, part_of(tick, 0.6, 0.75))
        figures = self._figures(table, reach, stops)
        tick(0.8)
        results = self.write(self.OUTPUT, zones, figures, parameters, context, feedback, part_of(tick, 0.8, 0.88))
        summary = self._summary(zones, labels_of(zones), estate_names, table, rows, demand, reach)
        whole = summary[summary["scope"] == "all"]
        covered = float(whole["demand_covered"].iloc[-1])
        totals = {self.TOTAL_DEMAND: float(whole["demand"].iloc[-1]), self.COVERED_DEMAND: covered}
        totals[f"{self.COVERED_DEMAND}_{self.last_label()}"] = covered
        results.update({name: None if value != value else value for name, value in totals.items()})
        results.update(self._write_more(reach, zones, summary, parameters, context, feedback, part_of(tick, 0.88, 1.0)))
        if report:
            from .coverage_report import write_coverage_report

            run = {**self.run_record, "inputs": {name: one.as_record() for name, one in self.origins.items()}}
            write_coverage_report(report, zones.frame, figures, summary, self.distances, reach.is_along_streets, run)
            results[self.REPORT] = report
        return results

    def last_label(self) -> str:
        from ..analysis.reach import label_of

        return label_of(self.distances[-1])

    def _reach(self, zones, stops, estates, parameters, context, tick):
        from ..analysis.reach_of_stops import StraightReach, StreetReach

        network = self.read_network(zones, parameters, context, lambda share: tick(0.5 * share))
        if network is not None:
            return StreetReach(
                *(network, zones.geometry, stops.points, self.distances, estates),
                tick=lambda share: tick(0.5 + 0.5 * share),
            )
        lines = None
        if self.is_given(parameters, self.LINES):
            lines = self.reader.read_all(self.LINES, [], zones.crs, tick).geometry
        return StraightReach(zones.geometry, stops.points, self.distances, estates, lines)

    def _figures(self, table, reach, stops):
        """The fields of the output: names of stops for their positions, minutes, and the echo."""
        from ..analysis.coverage import echo_columns

        nearest = table["nearest"].tolist()
        figures = table.drop(columns=["nearest", "nearest_m", "headway_min", "service"])
        figures["nearest_stop"] = [stops.names[row] if row >= 0 else None for row in nearest]
        figures["nearest_m"] = table["nearest_m"]
        figures["nearest_min"] = table["nearest_m"] / self.metres_per_minute
        figures["headway_min"] = table["headway_min"]
        figures["service"] = table["service"]
        self.echo = None
        if len(reach.others):
            self.echo = reach.other_pairs()
            figures = figures.join(echo_columns(reach, self.echo))
        return figures

    def _summary(self, zones, names, estate_names, table, rows, demand, reach):
        import numpy as np

        from ..analysis.coverage import reverse_echo
        from ..analysis.coverage_summary import (
            ALL,
            GROUP,
            group_summary,
            joined_summary,
            reverse_summary,
            zone_summary,
        )
        from .coverage_inputs import groups_of

        everything = np.zeros(len(zones), dtype=np.int64)
        parts = [group_summary(ALL, [tr("All zones")], everything, table, rows, demand, reach)]
        groups = groups_of(zones)
        if groups is not None and groups[0]:
            parts.append(group_summary(GROUP, *groups, table, rows, demand, reach))
        if len(zones):
            parts.append(zone_summary(table, names, self.distances))
        if self.echo is not None:
            reverse = reverse_echo(reach, self.echo)
            parts.append(reverse_summary(reverse, estate_names, names, self.distances[-1]))
        return joined_summary(parts, self.metres_per_minute)

    def _write_more(self, reach, zones, summary, parameters, context, feedback, tick) -> dict:
        from ..analysis.reach import rings
        from .coordinates import reproject

        results = {}
        if self.is_given(parameters, self.SUMMARY):
            words = {"all": tr("All zones"), "group": tr("Institution"), "zone": tr("Zone"), "estate": tr("Estate")}
            told = summary.assign(scope=summary["scope"].map(words))
            results.update(self.write_table(self.SUMMARY, told, parameters, context, feedback, tick))
        if self.is_given(parameters, self.RINGS):
            found = rings(reach.covers(), self.distances)
            own = self.reader.source(self.ZONES).sourceCrs()
            shapes = found.pop("geometry").to_numpy()
            shapes = reproject(shapes, zones.crs, own, context.transformContext(), zones.name)
            found["minutes"] = found["ring_to_m"] / self.metres_per_minute
            kind = QgsWkbTypes.Type.MultiPolygon
            results.update(self.write_shapes(self.RINGS, found, shapes, kind, own, parameters, context, feedback, tick))
        return results

    def alias_words(self):
        return {
            **self.within_words("area_share", tr("Share of the area within {distance} m (0–1)")),
            **self.within_words("demand", tr("Demand within {distance} m ({minutes} min)")),
            **self.within_words("demand_share", tr("Share of the demand within {distance} m (0–1)")),
            **self.within_words("stops", tr("Stops within {distance} m")),
            **self.within_words("estates", tr("Estates within {distance} m ({minutes} min)")),
        }
