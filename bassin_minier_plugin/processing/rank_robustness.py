"""How sure is each rank when weights and missing figures are uncertain?"""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..i18n import tr
from .base import BassinMinierAlgorithm, part_of
from .html_report import report_parameter, report_path
from .model_files import chosen_model, model_parameter
from .refusals import about


class RankRobustness(BassinMinierAlgorithm):
    INPUT = "INPUT"
    MODEL = "MODEL"
    DRAWS = "DRAWS"
    SEED = "SEED"
    TOP = "TOP"
    SPREAD = "SPREAD"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    ROBUST = "ROBUST"
    DEBATED = "DEBATED"
    OUT = "OUT"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "rank_robustness"}

    def name(self):
        return "rankrobustness"

    def displayName(self):
        return tr("Robustness of the ranks")

    def group(self):
        return tr("Estates")

    def groupId(self):
        return "estates"

    def tags(self):
        return tr("SMAA,robustness,sensitivity,rank,weights,uncertainty,Monte Carlo,acceptability").split(",")

    def shortHelpString(self):
        return tr(
            "Tells how far the ranks depend on the weights and on missing figures: stochastic multicriteria "
            "acceptability analysis, SMAA (Lahdelma, Hokkanen and Salminen, 1998).\n\n"
            "In each draw the weights are (1 − spread) · those of the model + spread · Dirichlet(1, …, 1), for the "
            "axes and for the criteria inside each axis: with a spread of 1 all ways to share the weight are equally "
            "likely, with 0 the model's own weights are kept. What has no weight in the model keeps none. A missing "
            "value is drawn uniformly between 0 and 1 and nothing is renormalised: an estate on which little is known "
            "moves a lot, and one on which nothing is known ranks by chance alone (the log tells how many).\n\n"
            "Results: rank_p05, rank_p50 and rank_p95, the smallest rank that at least 5, 50 and 95% of the draws do "
            "not exceed; p_top, the share of the draws (0–1) in which the estate is among the first TOP (rank "
            "acceptability; ties share the lowest rank); robustness: “robust” from 0.95 on, “out” up to 0.05, else "
            "“debated”. The same seed gives the same result.\n\n"
            "With 10,000 draws the standard error of p_top is at most 0.005."
        )

    def initAlgorithm(self, config=None):
        vector = [QgsProcessing.SourceType.TypeVector]
        whole = Qgis.ProcessingNumberParameterType.Integer
        decimal = Qgis.ProcessingNumberParameterType.Double
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Estates"), vector))
        self.addParameter(model_parameter(self.MODEL))
        numbers = (
            (self.DRAWS, tr("Number of draws"), whole, 10000, 1, 1_000_000),
            (self.SEED, tr("Seed"), whole, 1, 0, 2_147_483_647),
            (self.TOP, tr("Number of estates to choose"), whole, 25, 1, 1_000_000),
            (self.SPREAD, tr("Spread of the weights (0: the model's, 1: any)"), decimal, 1.0, 0.0, 1.0),
        )
        for name, title, kind, default, low, high in numbers:
            self.addParameter(QgsProcessingParameterNumber(name, title, kind, default, minValue=low, maxValue=high))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Robustness of the ranks")))
        self.addParameter(report_parameter(self.REPORT))
        self.addOutput(QgsProcessingOutputNumber(self.ROBUST, tr("Estates that are robust")))
        self.addOutput(QgsProcessingOutputNumber(self.DEBATED, tr("Estates that are debated")))
        self.addOutput(QgsProcessingOutputNumber(self.OUT, tr("Estates that are out")))

    def compute(self, parameters, context, feedback, tick):
        from ..analysis.rank_robustness import DEBATED, OUT, ROBUST, nothing_known, rank_robustness
        from ..analysis.scoring import values_matrix

        model = chosen_model(self, self.MODEL, self.parameterAsString(parameters, self.MODEL, context))
        draws = self.parameterAsInt(parameters, self.DRAWS, context)
        seed = self.parameterAsInt(parameters, self.SEED, context)
        top = self.parameterAsInt(parameters, self.TOP, context)
        spread = self.parameterAsDouble(parameters, self.SPREAD, context)
        report = report_path(self, self.REPORT, parameters, context)

        estates = self.reader.read_main(self.INPUT, tick=part_of(tick, 0.0, 0.1))
        with about(estates.name, estates.ids):
            v = values_matrix(estates.frame, model)
            table = rank_robustness(v, model, draws, seed, top, spread, part_of(tick, 0.1, 0.9))
        self.reader.report_impossible(estates.frame, model.fields(), estates.name)
        by_chance = int(nothing_known(v, model).sum())
        if by_chance:
            self.warn(feedback, "nothing_known_of", layer=estates.name, n=by_chance)

        results = self.write(self.OUTPUT, estates, table, parameters, context, feedback, part_of(tick, 0.9, 1.0))
        outputs = {self.ROBUST: ROBUST, self.DEBATED: DEBATED, self.OUT: OUT}
        results.update({output: int((table["robustness"] == kind).sum()) for output, kind in outputs.items()})
        if report:
            from .robustness_report import write_report

            given = {"draws": draws, "seed": seed, "top": top, "spread": spread, "by_chance": by_chance}
            write_report(report, estates.frame, table, model, given, self.run_told())
            results[self.REPORT] = report
        return results
