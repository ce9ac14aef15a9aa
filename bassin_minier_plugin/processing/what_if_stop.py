"""What new stops would bring, and what removed ones would cost: demand gained and lost, per zone."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import POINTS, part_of
from .bhns_coverage import CoverageAlgorithm


class WhatIfStop(CoverageAlgorithm):
    NEW_STOPS = "NEW_STOPS"
    REMOVE = "REMOVE"
    GAINED = "GAINED"
    LOST = "LOST"
    COVERED_BEFORE = "COVERED_BEFORE"
    COVERED_AFTER = "COVERED_AFTER"
    STYLES: ClassVar = {"OUTPUT": "what_if_stop"}

    def name(self):
        return "whatifstop"

    def displayName(self):
        return tr("What if stops were added or removed")

    def tags(self):
        return tr("BHNS,scenario,new stop,gain,loss,coverage,what if").split(",")

    def shortHelpString(self):
        return tr(
            "Measures coverage twice, with the stops as they are and with those of a layer added or those of an "
            "expression removed, and says per zone what is gained and what is lost.\n\n"
            "For each distance d: demand_before_‹d› and demand_after_‹d›; gained_‹d›, demand that only the new stops "
            "bring within d; lost_‹d›, demand that no stop is left for (after − before = gained − lost, each being "
            "told apart point by point, polygons by area). nearest_before_m, nearest_after_m (m), service_before and "
            "service_after are as in “Coverage of centralities by BHNS stops”, straight or along streets.\n\n"
            "The four totals, over all zones and at the last distance, count what lies in two zones once. Unknown "
            "amounts are left out and never count as zero. Source: Dijkstra (1959) along streets."
        )

    def initAlgorithm(self, config=None):
        self.add_places()
        self.addParameter(QgsProcessingParameterFeatureSource(self.NEW_STOPS, tr("New stops"), POINTS, optional=True))
        self.addParameter(
            QgsProcessingParameterExpression(self.REMOVE, tr("Stops to remove"), "", self.STOPS, optional=True)
        )
        self.add_measures()
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Zones before and after")))
        outputs = (
            (self.TOTAL_DEMAND, tr("Demand in the zones")),
            (self.COVERED_BEFORE, tr("Demand within the last distance before")),
            (self.COVERED_AFTER, tr("Demand within the last distance after")),
            (self.GAINED, tr("Demand gained within the last distance")),
            (self.LOST, tr("Demand lost within the last distance")),
        )
        for name, title in outputs:
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(self, parameters, context, feedback, tick):
        import numpy as np

        from ..analysis.coverage import change_table, demand_rows, grouped_sums
        from .coverage_inputs import read_stops

        self.read_measures(parameters, context)
        zones = self.reader.read_zones(self.ZONES, part_of(tick, 0.0, 0.05))
        before = read_stops(self.reader, self.STOPS, zones.crs, part_of(tick, 0.05, 0.1))
        kept = ~np.isin(before.ids, self._removed(parameters, context))
        after = everything = before
        if self.is_given(parameters, self.NEW_STOPS):
            added = read_stops(self.reader, self.NEW_STOPS, zones.crs, part_of(tick, 0.1, 0.12))
            after, everything = before.only(kept).and_also(added), before.and_also(added)
        elif not kept.all():
            after = before.only(kept)
        else:
            self.warn(feedback, "nothing_to_change")
        demand = self.read_demand_of(zones, parameters, context, part_of(tick, 0.12, 0.25))
        if demand is None:
            raise InputError("demand_needed")
        network = self.read_network(zones, parameters, context, part_of(tick, 0.25, 0.35))
        stops, steps = (before, after, everything), ((0.35, 0.5), (0.5, 0.65), (0.65, 0.8))
        reaches = [self._reach(network, zones, one.points, part_of(tick, 0.35, 0.35)) for one in stops]
        rows = [demand_rows(zones.geometry, demand, reach, part_of(tick, *step)) for reach, step in zip(reaches, steps)]
        lost = rows[2].share - rows[1].share
        silent = float("nan") if demand.polygons is not None else 0.0
        table = change_table(rows[0], rows[1], lost, reaches[0], reaches[1], silent)
        self._add_service(table, zones, reaches)
        results = self.write(self.OUTPUT, zones, table, parameters, context, feedback, part_of(tick, 0.85, 0.98))
        sums = [
            grouped_sums(zones.geometry, np.zeros(len(zones), dtype=np.int64), 1, one, demand, reach)
            for one, reach in zip(rows, reaches)
        ]
        (total, was), (_, now), (_, ever) = ((float(a[0]), float(b[0, -1])) for a, b in sums)
        totals = {self.TOTAL_DEMAND: total, self.COVERED_BEFORE: was, self.COVERED_AFTER: now}
        totals.update({self.GAINED: ever - was, self.LOST: ever - now})
        return {**results, **{name: None if value != value else value for name, value in totals.items()}}

    def _reach(self, network, zones, points, tick):
        from ..analysis.reach_of_stops import StraightReach, StreetReach

        if network is None:
            return StraightReach(zones.geometry, points, self.distances)
        return StreetReach(network, zones.geometry, points, self.distances, tick=tick)

    def _add_service(self, table, zones, reaches):
        from ..analysis.coverage import service_of

        missing = zones.missing
        for name, reach in zip(("before", "after"), reaches):
            table[f"nearest_{name}_m"] = reach.nearest()[0]
        for name in ("before", "after"):
            nearest = table[f"nearest_{name}_m"].to_numpy()
            table[f"service_{name}"] = service_of(nearest, missing, self.served_m, self.distances[-1])

    def _removed(self, parameters, context) -> list[int]:
        text = self.parameterAsExpression(parameters, self.REMOVE, context).strip()
        if not text:
            return []
        source = self.reader.source(self.STOPS)
        expression = QgsExpression(text)
        unknown = [name for name in expression.referencedColumns() if source.fields().lookupField(name) < 0]
        unknown = [name for name in unknown if name != QgsFeatureRequest.ALL_ATTRIBUTES]
        if expression.hasParserError() or unknown:
            reason = expression.parserErrorString().strip() or ", ".join(unknown)
            raise InputError("expression_unusable", layer=self.reader.name(self.STOPS), reason=reason)
        request = QgsFeatureRequest(expression)
        request.setExpressionContext(self.createExpressionContext(parameters, context, source))
        return [feature.id() for feature in source.getFeatures(request)]

    def alias_words(self):
        return {
            **self.within_words("demand_before", tr("Demand within {distance} m before ({minutes} min)")),
            **self.within_words("demand_after", tr("Demand within {distance} m after ({minutes} min)")),
            **self.within_words("gained", tr("Demand gained within {distance} m ({minutes} min)")),
            **self.within_words("lost", tr("Demand lost within {distance} m ({minutes} min)")),
        }
