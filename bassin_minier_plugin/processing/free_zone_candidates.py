"""Candidate perimeters of free zones around poles, centralities and estates, against criteria given as parameters."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import tr
from .base import POINTS, POLYGONS, BassinMinierAlgorithm, part_of
from .html_report import report_parameter, report_path


class FreeZoneCandidates(BassinMinierAlgorithm):
    POLES = "POLES"
    CENTRALITIES = "CENTRALITIES"
    ESTATES = "ESTATES"
    BUFFER = "BUFFER"
    POPULATION = "POPULATION"
    POPULATION_FIELD = "POPULATION_FIELD"
    FIGURES = "FIGURES"
    MIN_POPULATION = "MIN_POPULATION"
    CRITERIA = "CRITERIA"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    CANDIDATES = "CANDIDATES"
    MET = "MET"
    UNKNOWN = "UNKNOWN"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "free_zone_candidates"}

    def name(self):
        return "freezonecandidates"

    def displayName(self):
        return tr("Candidate perimeters of free zones")

    def group(self):
        return tr("Projects and economy")

    def groupId(self):
        return "projects"

    def tags(self):
        return tr("free zone,ZFU,economy,unemployment,poverty,population,criteria,perimeter").split(",")

    def shortHelpString(self):
        return tr(
            "Draws candidate perimeters around economic poles, centralities and (selected) estates, and says of each "
            "which criteria it meets, fails, or leaves unknown.\n\n"
            "Perimeters: all that lies within the given distance of any of them, dissolved; each piece is a "
            "candidate (its arcs have the area of a circle). Figures: areal interpolation of the population layer "
            "(Goodchild and Lam, 1980): counts by share of area, points whole where inside. population = Σ of the "
            "known counts; a share a / b = Σ a / Σ b over the features where both are known; a rate is weighted by "
            "people. population_unknown: features of the layer in the candidate whose population is unknown (in "
            "shares); the population is then a lower bound. covered: share of the candidate that the layer covers (a "
            "layer of inhabited squares never covers all).\n\n"
            "Figures are written “unemployment = P21_CHOM1564 / P21_ACT1564; poverty = TP6021 %” (“%”: a rate in per "
            "cent). Left empty, unemployment, poverty, under_20 and no_diploma are found by INSEE's names. All are "
            "shares (0–1). Criteria are written “unemployment >= 15 %; poverty >= area; poles >= 1”; “area” is the "
            "figure of the whole population layer. Known: population, poles, centralities, estates and the figures. "
            "For each criterion met_‹code› is 1, 0, or NULL: unknown is not failed. verdict: not_met with one "
            "failure, else unknown with one unknown, else met. Candidates are numbered by verdict, then by "
            "population.\n\n"
            "Law (an aid without legal value; check the texts in force). Free zones (zones franches urbaines) are "
            "quarters particularly disadvantaged by the criteria of the zones de redynamisation urbaine: article 42, "
            "3 of the law no. 95-115 of 4 February 1995 as amended by the law no. 96-987 of 14 November 1996, over "
            "10,000 people; second generation by the law no. 2003-710 of 1 August 2003; third by the law no. "
            "2006-396 of 31 March 2006, over 8,500 people. The decree no. 96-1159 of 26 December 1996 ranks quarters "
            "by one index: people × unemployment × share under 25 × share without diploma / fiscal potential of the "
            "commune. The law sets no threshold for unemployment or poverty, and poverty is not among its criteria: "
            "the thresholds here are yours, above the whole of the layer by default. The index is not computed, for "
            "no layer here has the fiscal potential. Tax relief: article 44 octies A of the Code général des impôts, "
            "for activities created until 31 December 2025 (law no. 2025-127 of 14 February 2025, article 100). A "
            "perimeter is fixed by decree in Conseil d'État, not by this tool."
        )

    def initAlgorithm(self, config=None):
        any_geometry = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        for name, title in (
            (self.POLES, tr("Economic poles")),
            (self.CENTRALITIES, tr("Centralities")),
            (self.ESTATES, tr("Estates (selected)")),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(name, title, any_geometry, optional=True))
        distance = QgsProcessingParameterDistance(self.BUFFER, tr("Distance around them"), 300.0, minValue=0.0)
        distance.setDefaultUnit(Qgis.DistanceUnit.Meters)
        self.addParameter(distance)
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.POPULATION, tr("Population layer"), POLYGONS + POINTS)
        )
        self.addParameter(
            QgsProcessingParameterField(
                self.POPULATION_FIELD,
                tr("Field of people (empty: found by its name)"),
                None,
                self.POPULATION,
                optional=True,
            )
        )
        figures = tr("Figures (code = part / whole; …; empty: found by INSEE's names)")
        self.addParameter(QgsProcessingParameterString(self.FIGURES, figures, "", optional=True))
        whole = Qgis.ProcessingNumberParameterType.Integer
        least = QgsProcessingParameterNumber(self.MIN_POPULATION, tr("Least population"), whole, 8500, minValue=0)
        self.addParameter(least)
        criteria = "unemployment >= area; poverty >= area"
        self.addParameter(QgsProcessingParameterString(self.CRITERIA, tr("Other criteria"), criteria, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Candidate perimeters")))
        self.addParameter(report_parameter(self.REPORT))
        self.addOutput(QgsProcessingOutputNumber(self.CANDIDATES, tr("Number of candidates")))
        self.addOutput(QgsProcessingOutputNumber(self.MET, tr("Candidates that meet all criteria")))
        self.addOutput(QgsProcessingOutputNumber(self.UNKNOWN, tr("Candidates of which a criterion is unknown")))

    def compute(self, parameters, context, feedback, tick):
        from ..analysis.free_zones import Criterion, counts_inside, judge, perimeters, read_criteria, read_formulas
        from .free_zone_inputs import measure, read_places
        from .free_zone_words import table_of

        report = report_path(self, self.REPORT, parameters, context)
        formulas = read_formulas(self.parameterAsString(parameters, self.FIGURES, context))
        least = self.parameterAsInt(parameters, self.MIN_POPULATION, context)
        criteria = [Criterion("population", True, float(least))] if least else []
        criteria += read_criteria(self.parameterAsString(parameters, self.CRITERIA, context))
        given = [name for name in (self.POLES, self.CENTRALITIES, self.ESTATES) if parameters.get(name)]
        if not given:
            raise InputError("no_place_given")
        places = read_places(self.reader, given, part_of(tick, 0.0, 0.2))
        buffer_m = self.parameterAsDouble(parameters, self.BUFFER, context)
        shapes = perimeters([one.geometry for one in places.values()], buffer_m)
        if not len(shapes):
            raise InputError("no_perimeter")
        tick(0.4)
        first = next(iter(places.values()))
        field = self.parameterAsString(parameters, self.POPULATION_FIELD, context)
        table, area, used = measure(self.reader, self.POPULATION, field, formulas, shapes, first.crs, tick, feedback)
        for name in (self.POLES, self.CENTRALITIES, self.ESTATES):
            count = counts_inside(shapes, places[name].geometry) if name in places else 0
            table[f"{name.lower()}_n"] = count
        judged = judge(table, criteria, area)
        rows, ordered, shapes = table_of(table, shapes, places, criteria, judged, area)
        self.words = {f"met_{one.code}": tr("Criterion met: {code}").format(code=one.code) for one in criteria}
        moved, crs = self.reader.to_layer_crs(shapes, first)
        kind, part = QgsWkbTypes.Type.Polygon, part_of(tick, 0.9, 1.0)
        results = self.write_shapes(self.OUTPUT, rows, moved, kind, crs, parameters, context, feedback, part)
        if report:
            from .free_zone_report import write_report

            write_report(report, rows, shapes, first.crs, criteria, ordered, area, used, places, self.run_told())
            results[self.REPORT] = report
        results[self.CANDIDATES] = len(rows)
        results[self.MET] = int((rows["verdict"] == "met").sum())
        results[self.UNKNOWN] = int((rows["verdict"] == "unknown").sum())
        return results

    def alias_words(self):
        return self.words
