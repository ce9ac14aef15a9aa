"""Executives who live in a commune against executive jobs that are there, and whether chance could have done it."""

from __future__ import annotations

import math
from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..i18n import tr
from .base import POLYGONS, BassinMinierAlgorithm, part_of
from .html_report import report_parameter, report_path

NEIGHBOURS = ("none", "contiguity", "nearest", "distance")
VARIABLES = ("gap", "resident_share", "location_quotient", "income")
CORRECTIONS = ("bh", "bonferroni", "none")
FIELDS = ("RESIDENT_EXECUTIVES", "RESIDENT_ACTIVE", "EXECUTIVE_JOBS", "JOBS")


class SocialContrast(BassinMinierAlgorithm):
    COMMUNES = "COMMUNES"
    MIN_COUNT = "MIN_COUNT"
    NEIGHBOURS = "NEIGHBOURS"
    NEAREST = "NEAREST"
    DISTANCE = "DISTANCE"
    VARIABLE = "VARIABLE"
    INCOME = "INCOME"
    PERMUTATIONS = "PERMUTATIONS"
    SEED = "SEED"
    CORRECTION = "CORRECTION"
    ALPHA = "ALPHA"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    MASKED = "MASKED"
    SIGNIFICANT = "SIGNIFICANT"
    AREA_JOB_SHARE = "AREA_JOB_SHARE"
    AREA_RESIDENT_SHARE = "AREA_RESIDENT_SHARE"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "social_contrast"}

    def name(self):
        return "socialcontrast"

    def displayName(self):
        return tr("Contrast between residents and jobs")

    def group(self):
        return tr("Projects and economy")

    def groupId(self):
        return "projects"

    def tags(self):
        return tr("executives,jobs,residents,census,location quotient,contrast,local Moran,LISA,permutation").split(",")

    def shortHelpString(self):
        return tr(
            "Compares, commune by commune, the executives who live there (census category CS3) with the executive "
            "jobs that are there.\n\n"
            "resident_share = resident executives / active residents. job_share = executive jobs / jobs. "
            "location_quotient = job_share over Σ executive jobs / Σ jobs of all the communes given (of those where "
            "both are known; 1 is as in the whole). gap = executive jobs − resident executives. job_ratio = "
            "executive jobs per resident executive. contrast is its class: homes_far under 0.5, homes under 0.8, "
            "balanced from 0.8 to 1.25, jobs above 1.25, jobs_far above 2.\n\n"
            "Small counts are masked: a figure that rests on a count under the least one (11), numerator or "
            "denominator, is NULL; masked counts stay in the sums of the whole. A share above 1 is impossible, NULL, "
            "and told. Unknown is NULL, never 0.\n"
            "Fields left empty are found by their INSEE names (C21_ACT1564_CS3, C21_ACT1564, C21_EMPLT_CS3, "
            "C21_EMPLT or P21_EMPLT): the most recent year that has them all, which is told. Residents are active "
            "people of 15 to 64, unemployed included, at home; jobs are counted where they are. Columns in C rest on "
            "about one dwelling in four: small communes are uncertain. Without one of the two sides, the figures "
            "that need it are NULL.\n\n"
            "Test: local Moran (Anselin, 1995), I = z/m2 · mean of z over the neighbours, z the deviation from the "
            "mean, m2 = Σz²/(n−1). Neighbours: contiguous communes (those that touch, or come within 1 m), the k "
            "nearest, or those within a distance, between centroids. The value of a commune is held, those of all "
            "others are dealt anew over its neighbours: moran_p is the two-sided share of the draws at least as far "
            "out, the one at hand counted. moran_q is corrected for the number of tests: Benjamini and Hochberg "
            "(1995; the expected share of false finds), Bonferroni, or none. moran_significant: moran_q at or under "
            "the threshold. quadrant: high or low, its neighbours high or low. The same seed gives the same result. "
            "A commune that stands out of chance is no cause, and one that does not is no proof that there is no "
            "contrast.\n"
            "Source: INSEE, recensement de la population, base-cc-emploi-pop-active."
        )

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFeatureSource(self.COMMUNES, tr("Communes"), POLYGONS))
        titles = (
            tr("Executives who live there (empty: found by name)"),
            tr("Active residents (empty: found by name)"),
            tr("Executive jobs (empty: found by name)"),
            tr("Jobs (empty: found by name)"),
        )
        for name, title in zip(FIELDS, titles):
            self._add_field(name, title)
        self._add_number(self.MIN_COUNT, tr("Least count (smaller ones are masked)"), 11, 0)
        ways = [tr("No test"), tr("Contiguous communes"), tr("The k nearest"), tr("Within a distance")]
        self._add_choice(self.NEIGHBOURS, tr("Neighbours of the test (local Moran)"), ways, 1)
        self._add_number(self.NEAREST, tr("Number of nearest neighbours (k)"), 6, 1)
        distance = QgsProcessingParameterDistance(self.DISTANCE, tr("Distance of neighbours"), 10000.0, minValue=0.0)
        distance.setDefaultUnit(Qgis.DistanceUnit.Meters)
        self.addParameter(distance)
        self._add_choice(self.VARIABLE, tr("Figure to test"), list(variable_titles().values()), 0)
        self._add_field(self.INCOME, tr("Income, where that is tested (empty: found by name)"))
        self._add_number(self.PERMUTATIONS, tr("Permutations"), 999, 99, 99999)
        self._add_number(self.SEED, tr("Seed"), 1, 0)
        self._add_choice(self.CORRECTION, tr("Correction for many tests"), list(correction_titles().values()), 0)
        alpha = QgsProcessingParameterNumber(
            self.ALPHA, tr("Threshold"), Qgis.ProcessingNumberParameterType.Double, 0.05, minValue=0.0, maxValue=1.0
        )
        self.addParameter(alpha)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Communes and their contrast")))
        self.addParameter(report_parameter(self.REPORT))
        for name, title in (
            (self.MASKED, tr("Communes with a masked figure")),
            (self.SIGNIFICANT, tr("Communes that stand out of chance")),
            (self.AREA_JOB_SHARE, tr("Share of executive jobs in the whole (0–1)")),
            (self.AREA_RESIDENT_SHARE, tr("Share of executives among active residents in the whole (0–1)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_field(self, name, title):
        self.addParameter(QgsProcessingParameterField(name, title, None, self.COMMUNES, optional=True))

    def _add_number(self, name, title, default, least, most=2**31 - 1):
        whole = Qgis.ProcessingNumberParameterType.Integer
        self.addParameter(QgsProcessingParameterNumber(name, title, whole, default, minValue=least, maxValue=most))

    def _add_choice(self, name, title, options, default):
        self.addParameter(QgsProcessingParameterEnum(name, title, options, False, default))

    def compute(self, parameters, context, feedback, tick):
        import pandas as pd

        from ..analysis.social_contrast import contrast
        from .contrast_inputs import columns_of, read_counts, read_income, refuse_twice
        from .contrast_words import why_of

        given = {name.lower(): self.parameterAsString(parameters, name, context) for name in FIELDS}
        report = report_path(self, self.REPORT, parameters, context)
        variable = VARIABLES[self.parameterAsEnum(parameters, self.VARIABLE, context)]
        way = NEIGHBOURS[self.parameterAsEnum(parameters, self.NEIGHBOURS, context)]
        communes = self.reader.read_zones(self.COMMUNES, part_of(tick, 0.0, 0.1))
        refuse_twice(communes)
        columns = columns_of(self.reader, self.COMMUNES, given, feedback)
        counts = read_counts(self.reader, communes, columns)
        found = contrast(counts, self.parameterAsInt(parameters, self.MIN_COUNT, context))
        income = None
        if way != "none" and variable == "income":
            income = read_income(self.reader, communes, self.parameterAsString(parameters, self.INCOME, context))
        tested, moran = None, None
        if way != "none":
            tested = (income if variable == "income" else found.figures[variable]).to_numpy(dtype=float)
            moran = self._moran(communes, tested, way, parameters, context, feedback, part_of(tick, 0.1, 0.8))
        self._tell(communes, found, moran, feedback)
        table = found.figures if moran is None else pd.concat([found.figures, moran], axis=1)
        table["why"] = why_of(table, counts, found)
        results = self.write(self.OUTPUT, communes, table, parameters, context, feedback, part_of(tick, 0.8, 1.0))
        if report:
            from .contrast_report import write_report

            asked = {
                "variable": variable,
                "way": way,
                "permutations": self.parameterAsInt(parameters, self.PERMUTATIONS, context),
                "seed": self.parameterAsInt(parameters, self.SEED, context),
                "correction": CORRECTIONS[self.parameterAsEnum(parameters, self.CORRECTION, context)],
                "alpha": self.parameterAsDouble(parameters, self.ALPHA, context),
                "least": self.parameterAsInt(parameters, self.MIN_COUNT, context),
            }
            write_report(report, communes, columns, counts, found, table, asked, self.run_told())
            results[self.REPORT] = report
        results[self.MASKED] = int(found.is_masked.sum())
        results[self.SIGNIFICANT] = 0 if moran is None else int((moran["moran_significant"] == 1).sum())
        for name, value in (
            (self.AREA_JOB_SHARE, found.area_job_share),
            (self.AREA_RESIDENT_SHARE, found.area_resident_share),
        ):
            results[name] = None if value != value else float(value)
        return results

    def _moran(self, communes, tested, way, parameters, context, feedback, tick):
        import pandas as pd

        from ..analysis.local_moran import contiguous, corrected, local_moran, nearest_k, within_distance

        if way == "contiguity":
            neighbours = contiguous(communes.geometry, 1.0, part_of(tick, 0.0, 0.3))
        elif way == "nearest":
            neighbours = nearest_k(communes.geometry, self.parameterAsInt(parameters, self.NEAREST, context))
        else:
            neighbours = within_distance(communes.geometry, self.parameterAsDouble(parameters, self.DISTANCE, context))
        draws = self.parameterAsInt(parameters, self.PERMUTATIONS, context)
        seed = self.parameterAsInt(parameters, self.SEED, context)
        moran = local_moran(tested, neighbours, draws, seed, part_of(tick, 0.3, 1.0))
        correction = CORRECTIONS[self.parameterAsEnum(parameters, self.CORRECTION, context)]
        alpha = self.parameterAsDouble(parameters, self.ALPHA, context)
        q = corrected(moran["moran_p"].to_numpy(), correction)
        self._tell_power(int((~pd.isna(q)).sum()), draws, correction, alpha, feedback)
        moran.insert(2, "moran_q", q)
        significant = pd.Series((q <= alpha).astype(int)).astype("Int64").mask(pd.isna(q))
        moran.insert(4, "moran_significant", significant)
        return moran

    def _tell(self, communes, found, moran, feedback):
        if found.is_masked.any():
            self.warn(feedback, "counts_masked", layer=communes.name, n=int(found.is_masked.sum()))
        if found.is_impossible.any():
            row = int(communes.ids[found.is_impossible.argmax()])
            self.warn(feedback, "shares_impossible", layer=communes.name, n=int(found.is_impossible.sum()), row=row)
        if moran is not None:
            alone = int((moran["neighbours_n"] == 0).sum())
            if alone:
                self.warn(feedback, "without_neighbour", layer=communes.name, n=alone)
            if moran["moran_p"].isna().all():
                self.warn(feedback, "nothing_tested", layer=communes.name)

    def _tell_power(self, tests: int, draws: int, correction: str, alpha: float, feedback):
        """With few permutations no p-value is small enough to outlive the correction by itself."""
        least = 2 / (1 + draws)
        if correction != "none" and tests and 0 < alpha < least * tests:
            enough = math.ceil(2 * tests / alpha)
            self.warn(feedback, "permutations_few", n=draws, tests=tests, p=f"{least:.2g}", enough=enough)


def variable_titles() -> dict[str, str]:
    return {
        "gap": tr("Gap between executive jobs and resident executives"),
        "resident_share": tr("Share of executives among active residents"),
        "location_quotient": tr("Location quotient of executive jobs"),
        "income": tr("Income"),
    }


def correction_titles() -> dict[str, str]:
    return {
        "bh": tr("Benjamini and Hochberg (false discovery rate)"),
        "bonferroni": tr("Bonferroni"),
        "none": tr("None"),
    }
