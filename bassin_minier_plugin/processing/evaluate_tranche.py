"""Evaluates a contract on a day against its frozen baseline, and treated estates against untreated ones."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..analysis.errors import InputError
from ..i18n import format_date, tr
from ..sheets.baseline import contract_on, read_baseline, sheets_of_others
from .base import part_of
from .freeze_baseline import day_asked
from .html_report import report_parameter, report_path
from .provenance import hash_record
from .store_algorithm import StoreAlgorithm


class EvaluateTranche(StoreAlgorithm):
    DATE = "DATE"
    BASELINE = "BASELINE"
    COMPARE = "COMPARE"
    TREATED = "TREATED"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    COVARIATES = "COVARIATES"
    CALIPER = "CALIPER"
    PERMUTATIONS = "PERMUTATIONS"
    SEED = "SEED"
    CONFIDENCE = "CONFIDENCE"
    OUTPUT = "OUTPUT"
    TARGETS = "TARGETS"
    MILESTONES = "MILESTONES"
    INDICATORS = "INDICATORS"
    PAIRS = "PAIRS"
    REPORT = "REPORT"
    WORKBOOK = "WORKBOOK"
    EFFECT = "EFFECT"
    LOW = "LOW"
    HIGH = "HIGH"
    P_VALUE = "P_VALUE"
    N_PAIRS = "N_PAIRS"
    VERDICT = "VERDICT"
    NUMBERS: ClassVar = ("OPERATIONS", "DWELLINGS_PLANNED", "DWELLINGS_DELIVERED", "MILESTONES_LATE", "TARGETS_MOVED")

    def name(self):
        return "evaluatetranche"

    def displayName(self):
        return tr("Evaluate a tranche of the contract")

    def group(self):
        return tr("Institutions and evaluation")

    def groupId(self):
        return "evaluation"

    def tags(self):
        return tr("evaluation,tranche,phase,baseline,funnel,milestone,indicator,matching,permutation").split(",")

    def shortHelpString(self):
        return tr(
            "Says what a contract has come to on a day, per EPCI, strand and phase and over them, against a baseline "
            "that "
            "“Freeze the baseline” made. The state of the sheets on that day is rebuilt from their history.\n\n"
            "Funnel, in operations, dwellings and euros excl. VAT: planned → committed → in works → delivered. "
            "Dwellings: "
            "those that the sheets plan, commit and deliver; in works are the committed ones of operations whose works "
            "have begun. Euros: planned is the cost (else the funding planned); committed is the funding committed, "
            "also "
            "of the operations in works and delivered; paid. Abandoned operations are counted apart. A missing figure "
            "is "
            "never a zero: …_unknown counts the operations that lack one that their status calls for.\n"
            "time_elapsed is the share of the days of the phase that have passed; …_delivered_share is delivered over "
            "planned, of the operations of which both are known; delivery_gap is their difference (dwellings, else "
            "operations). A milestone is late when its due date has passed and it is not done (days on that day); "
            "done_late counts those done after their date. Targets moved since the baseline are listed with both "
            "figures. Progress of an indicator = (value − baseline) / (target − baseline), whichever way the target "
            "lies, "
            "against the present and the frozen target; NULL where a figure is missing or the target is the "
            "baseline.\n\n"
            "With a layer to compare: effect = mean over matched pairs of (after − before) of the treated minus that "
            "of "
            "the untreated. Each treated estate is paired with one untreated, without replacement, so that the sum of "
            "the Mahalanobis distances of the covariates is the least (optimal matching; Rosenbaum, JASA, 1989); the "
            "caliper, in standard deviations per covariate, excludes pairs too far apart. The interval inverts the "
            "sign-flip randomisation test (subset means; Hartigan, JASA, 1969) with the seed given; when it holds "
            "zero, "
            "or with too few pairs, the verdict is “cannot conclude”. Matching removes only the differences that the "
            "covariates tell."
        )

    def initAlgorithm(self, config=None):
        self.add_contract()
        day = QgsProcessingParameterString(
            self.DATE, tr("Day (2022-03-07 or 07/03/2022; today if empty)"), optional=True
        )  # fmt: skip
        self.addParameter(day)
        self.addParameter(QgsProcessingParameterFile(self.BASELINE, tr("Frozen baseline"), extension="gpkg"))
        self._add_comparison()
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Evaluation"), table))
        for name, title in (
            (self.TARGETS, tr("Targets moved")),
            (self.MILESTONES, tr("Milestones and their delays")),
            (self.INDICATORS, tr("Indicators and their progress")),
            (self.PAIRS, tr("Pairs of estates compared")),
        ):
            sink = QgsProcessingParameterFeatureSink(name, title, table, optional=True, createByDefault=False)
            self.addParameter(sink)
        self.addParameter(report_parameter(self.REPORT))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.WORKBOOK, tr("Workbook"), tr("Excel workbook (*.xlsx)"), optional=True, createByDefault=False
            )
        )
        numbers = (
            *(tr("Operations"), tr("Dwellings planned"), tr("Dwellings delivered"), tr("Late milestones")),
            tr("Targets moved"),
        )
        comparison = (tr("Effect"), tr("Lower bound"), tr("Upper bound"), tr("p-value"), tr("Pairs"))
        names = (*self.NUMBERS, self.EFFECT, self.LOW, self.HIGH, self.P_VALUE, self.N_PAIRS)
        for name, title in zip(names, (*numbers, *comparison)):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString(self.VERDICT, tr("Verdict of the comparison")))

    def _add_comparison(self):
        anything = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.COMPARE, tr("Treated and untreated estates to compare"), anything, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterExpression(
                self.TREATED, tr("Treated (field or expression)"), None, self.COMPARE, optional=True
            )
        )
        for name, title, several in (
            (self.BEFORE, tr("Outcome before"), False),
            (self.AFTER, tr("Outcome after"), False),
            (self.COVARIATES, tr("Covariates to match on"), True),
        ):
            self.addParameter(
                QgsProcessingParameterField(name, title, None, self.COMPARE, allowMultiple=several, optional=True)
            )
        whole, decimal = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
        for name, title, kind, default, low, high in (
            (self.CALIPER, tr("Caliper (standard deviations; 0: none)"), decimal, 0.5, 0, 100),
            (self.PERMUTATIONS, tr("Permutations"), whole, 9999, 99, 1_000_000),
            (self.SEED, tr("Seed"), whole, 1, 0, 2**31 - 1),
            (self.CONFIDENCE, tr("Confidence (0–1)"), decimal, 0.95, 0.5, 0.999),
        ):
            number = QgsProcessingParameterNumber(name, title, kind, default, minValue=low, maxValue=high)
            number.setFlags(number.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(number)

    def work(self, parameters, context, feedback, tick):
        from ..analysis.evaluation_summary import evaluate

        address = self.contract(parameters, context, feedback)
        day = day_asked(self.parameterAsString(parameters, self.DATE, context))
        path = self.parameterAsFile(parameters, self.BASELINE, context)
        baseline = read_baseline(path)
        if baseline.day > day:
            raise InputError("baseline_after", frozen=format_date(baseline.day), day=format_date(day))
        sheets, settings, known = contract_on(address, day)
        foreign = sheets_of_others(baseline, known)
        if foreign:
            told = {"path": Path(path).name, "n": len(foreign), "total": len(baseline.sheets), "store": address.title}
            raise InputError("baseline_of_another", **told)
        if not sheets and not baseline.sheets:
            raise InputError("evaluation_empty", store=address.title, day=format_date(day))
        self._remember(path, address)
        tick(0.2)
        found = evaluate(sheets, baseline.sheets, settings, day)
        self._warn(found, settings, feedback)
        comparison = None
        if parameters.get(self.COMPARE) not in (None, ""):
            from .estate_comparison import compare_estates

            comparison = compare_estates(self, parameters, context, feedback, part_of(tick, 0.3, 0.7))
        results = self._write(found, comparison, parameters, context, feedback, part_of(tick, 0.7, 0.9))
        told = {"store": address.title, "day": day, "baseline": baseline, "settings": settings}
        results.update(self._documents(found, comparison, told, parameters, context))
        return {**results, **self._numbers(found, comparison)}

    def _remember(self, path: str, address):
        """The report says from which files the figures come."""
        for name, file in ((self.BASELINE, path), (self.CONTRACT, address.path)):
            if file:
                digest = hashlib.sha256(Path(file).read_bytes()).hexdigest()
                self.run_record["files"][name] = hash_record(Path(file), digest)

    def _warn(self, found, settings, feedback):
        from ..analysis.evaluation import phase_dates

        dated = phase_dates(settings)
        for phase in sorted(found.operations["phase"].dropna().astype(int).unique().tolist()):
            if phase not in dated:
                self.warn(feedback, "phase_dates_missing", phase=phase)
        unclassed = int(found.operations["phase"].isna().sum())
        if unclassed:
            self.warn(feedback, "operations_without_phase", n=unclassed)

    def _write(self, found, comparison, parameters, context, feedback, tick) -> dict:
        from .estate_comparison import pair_table

        tables = {
            self.OUTPUT: found.summary,
            self.TARGETS: found.targets,
            self.MILESTONES: found.milestones.drop(columns="uuid"),
            self.INDICATORS: found.indicators.drop(columns="uuid"),
            self.PAIRS: pair_table(comparison),
        }
        results = {}
        for name, table in tables.items():
            if name == self.OUTPUT or parameters.get(name) not in (None, ""):
                if "phase" in table:
                    table = table.assign(phase=table["phase"].astype(float).astype("Int64"))
                results.update(self.write_table(name, table, parameters, context, feedback, tick))
        return results

    def _documents(self, found, comparison, told, parameters, context) -> dict:
        results = {}
        report = report_path(self, self.REPORT, parameters, context)
        workbook = self.parameterAsFileOutput(parameters, self.WORKBOOK, context)
        if report:
            from .evaluation_report import write_evaluation_report

            write_evaluation_report(report, found, comparison, told, self.run_told())
            results[self.REPORT] = report
        if workbook:
            from .evaluation_workbook import write_evaluation_workbook
            from .packages import absent_packages

            if absent_packages(("openpyxl",)):
                raise InputError("package_missing", packages="openpyxl")
            if not workbook.lower().endswith(".xlsx"):
                raise InputError("workbook_suffix", path=Path(workbook).name)
            write_evaluation_workbook(workbook, found, comparison, told, self.run_told())
            results[self.WORKBOOK] = workbook
        return results

    def _numbers(self, found, comparison) -> dict:
        total = found.summary.iloc[0]
        results = {name: _number(total[name.lower()]) for name in self.NUMBERS}
        if comparison is None:
            return {**results, self.VERDICT: ""}
        effect = comparison.effect
        bounds = (effect.estimate, effect.low, effect.high, effect.p_value)
        results.update(zip((self.EFFECT, self.LOW, self.HIGH, self.P_VALUE), map(_number, bounds)))
        return {**results, self.N_PAIRS: len(comparison.pairs.treated), self.VERDICT: effect.verdict}

    def alias_words(self):
        from .evaluation_words import evaluation_words

        return {**super().alias_words(), **evaluation_words()}


def _number(value):
    import pandas as pd

    return None if pd.isna(value) else float(value)
