"""Scores estates under a scoring model, explains each score and says how sure its rank is."""

from __future__ import annotations

import json
from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..i18n import in_language, tr
from .base import BassinMinierAlgorithm, part_of
from .html_report import report_parameter, report_path
from .model_files import BUNDLED_MODELS, chosen_model, model_parameter
from .refusals import about


class ScoreEstates(BassinMinierAlgorithm):
    INPUT = "INPUT"
    MODEL = "MODEL"
    TOP = "TOP"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    SCORED = "SCORED"
    UNSCORED = "UNSCORED"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "scored_estates"}

    def name(self):
        return "scoreestates"

    def displayName(self):
        return tr("Score estates")

    def group(self):
        return tr("Estates")

    def groupId(self):
        return "estates"

    def tags(self):
        return tr("score,ranking,multi-criteria,priority,MCDA,TOPSIS,ELECTRE,contributions").split(",")

    def shortHelpString(self):
        return tr(
            "Scores each row of a layer or table under a scoring model: a JSON file, or the id of a bundled one "
            "({models}).\n\n"
            "Each criterion becomes a value v between 0 and 1. Axis (0–100) = 100 · Σ w·v / Σ w over the criteria "
            "known for the estate; score = the same over the known axes (additive), their weighted geometric mean, "
            "TOPSIS (Hwang and Yoon, 1981) or ELECTRE TRI (Yu, 1992). The rank is 1 for the highest score; ties share "
            "the lowest rank.\n\n"
            "A missing value is never a zero: it lowers the completeness (share of the total weight that is known), "
            "and below the model's minimum there is no score and no rank. score_min and score_max put every missing "
            "value at 0 and at 1; rank_min and rank_max are the ranks that no completion of the missing values can "
            "leave, whether or not the estates without a score come to have one.\n\n"
            "Results: v_‹criterion› (0–1), c_‹criterion› (points of the score; they sum to it), axis_‹axis› (0–100), "
            "score, rank, completeness, score_min, score_max, rank_min, rank_max, cross_class and why, one sentence. "
            "The optional report is one HTML file with charts, the model, its polarity, the sources and the run."
        ).format(models=", ".join(BUNDLED_MODELS))

    def initAlgorithm(self, config=None):
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Estates"), vector))
        self.addParameter(model_parameter(self.MODEL))
        whole = Qgis.ProcessingNumberParameterType.Integer
        self.addParameter(
            QgsProcessingParameterNumber(self.TOP, tr("Estates explained in the report"), whole, 25, minValue=1)
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Scored estates")))
        self.addParameter(report_parameter(self.REPORT))
        self.addOutput(QgsProcessingOutputNumber(self.SCORED, tr("Estates with a score")))
        self.addOutput(QgsProcessingOutputNumber(self.UNSCORED, tr("Estates without a score")))

    def compute(self, parameters, context, feedback, tick):
        from ..analysis.explanation import strongest_reasons
        from ..analysis.scoring import score_estates
        from .score_words import why_sentences

        self.model = model = chosen_model(self, self.MODEL, self.parameterAsString(parameters, self.MODEL, context))
        estates = self.reader.read_main(self.INPUT, tick=part_of(tick, 0.0, 0.3))
        with about(estates.name, estates.ids):
            result = score_estates(estates.frame, model, part_of(tick, 0.3, 0.6))
        self.reader.report_impossible(estates.frame, model.fields(), estates.name)
        self._report_doubts(result, model, estates, feedback)
        result.table["why"] = why_sentences(result.table, strongest_reasons(result.table, model), model)

        report = report_path(self, self.REPORT, parameters, context)
        results = self.write(
            self.OUTPUT, estates, result.table, parameters, context, feedback, part_of(tick, 0.6, 0.95)
        )
        scored = int(result.table["score"].notna().sum())
        results.update({self.SCORED: scored, self.UNSCORED: len(estates) - scored})
        if report:
            from .score_report import write_report

            top = self.parameterAsInt(parameters, self.TOP, context)
            write_report(report, estates.frame, result, model, top, self.run_told())
            results[self.REPORT] = report
        return results

    def alias_words(self):
        from .score_words import criterion_title

        words = {}
        for axis in self.model.axes:
            words[f"axis_{axis.id}"] = tr("Axis: {axis} (0–100)").format(axis=in_language(axis.title, axis.id))
            for criterion in axis.criteria:
                title = criterion_title(criterion)
                words[f"v_{criterion.id}"] = tr("Value: {criterion} (0–1)").format(criterion=title)
                words[f"c_{criterion.id}"] = tr("Points: {criterion}").format(criterion=title)
        return words

    def _report_doubts(self, result, model, estates, feedback):
        from .score_words import criterion_title, quoted_counts

        titles = {criterion.id: criterion_title(criterion) for criterion in model.criteria()}
        for criterion, labels in result.unknown_labels.items():
            listed = quoted_counts(labels, limit=10)
            self.warn(feedback, "labels_unknown", criterion=titles[criterion], labels=listed)
        for criterion in result.constant:
            self.warn(feedback, "criterion_constant", criterion=titles[criterion])
        for field in result.absent_fields:
            self.warn(feedback, "field_absent_no_weight", layer=estates.name, field=field)
        feedback.pushInfo(json.dumps({"model": model.id, "version": model.version, "goalposts": result.goalposts}))
