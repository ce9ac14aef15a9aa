"""The programme of works: the best estates under the constraints of the contract, proven, in phases."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..i18n import tr
from .base import BassinMinierAlgorithm, part_of
from .html_report import report_parameter, report_path
from .model_files import model_of_input, model_parameter


def objective_titles() -> dict[str, str]:
    """What each objective is for people, in the order of the dialog; scripts may give the code or its place."""
    return {"score": tr("sum of the scores"), "score_dwellings": tr("sum of score × dwellings")}


class SelectEstates(BassinMinierAlgorithm):
    INPUT = "INPUT"
    SCORE = "SCORE"
    DWELLINGS = "DWELLINGS"
    GROUP = "GROUP"
    COUNT_MIN = "COUNT_MIN"
    COUNT = "COUNT"
    DWELLINGS_TARGET = "DWELLINGS_TARGET"
    TOLERANCE = "TOLERANCE"
    GROUP_MIN = "GROUP_MIN"
    GROUP_MAX = "GROUP_MAX"
    PHASES = "PHASES"
    PHASE_TOLERANCE = "PHASE_TOLERANCE"
    LOCK_IN = "LOCK_IN"
    LOCK_OUT = "LOCK_OUT"
    LIMITS = "LIMITS"
    OBJECTIVE = "OBJECTIVE"
    TIME_LIMIT = "TIME_LIMIT"
    ROBUST_DRAWS = "ROBUST_DRAWS"
    MODEL = "MODEL"
    SEED = "SEED"
    SPREAD = "SPREAD"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    N_SELECTED = "N_SELECTED"
    OBJECTIVE_VALUE = "OBJECTIVE_VALUE"
    GAP = "GAP"
    RELAXATION = "RELAXATION"
    REQUIRES = ("numpy", "pandas", "shapely", "scipy")
    STYLES: ClassVar = {"OUTPUT": "selected_estates"}

    def name(self):
        return "selectestates"

    def displayName(self):
        return tr("Select the programme of estates")

    def group(self):
        return tr("Estates")

    def groupId(self):
        return "estates"

    def tags(self):
        return tr("selection,optimisation,programme,phases,knapsack,integer programming,MILP,budget").split(",")

    def shortHelpString(self):
        return tr(
            "Chooses the estates that make the best programme under the constraints, and proves that there is no "
            "better one: exact 0-1 linear programming, solved by HiGHS (Huangfu and Hall, 2018).\n\n"
            "Objective: the sum of the scores, or of score × dwellings. Constraints: at least COUNT_MIN and at most "
            "COUNT estates; dwellings within DWELLINGS_TARGET · (1 ± TOLERANCE); in each phase, dwellings within "
            "(1/PHASES ± PHASE_TOLERANCE) · DWELLINGS_TARGET; per group, a least and a most: “1” (estates, for every "
            "group) or “CA d'Hénin-Carvin = 2; CC Cœur d'Ostrevent = 300 dwellings”; LIMITS on the sum of any fields "
            "(an empty cell: no bound); estates locked in or out by an expression. Higher scores come in the earlier "
            "phase. To revise a contract under way, lock in what has started: the rest is optimised again.\n\n"
            "An estate without a score, without a number of dwellings or without a figure that has a limit cannot be "
            "chosen: unknown is not zero.\n\n"
            "Results: selected (1, 0), phase, regret_in and regret_out (what forcing the estate in, or out, would cost "
            "the objective), regret_exact (1: solved again; 0: the time ran out and it is the least that the linear "
            "relaxation proves), displaces, why_not (one sentence), programme (optimal; unproven: the time ran out; "
            "nearest: no programme meets the constraints), and with draws selection_frequency, the share of the draws "
            "of weights and missing figures (as in “Robustness of the ranks”) in which the estate is chosen.\n\n"
            "When no programme meets the constraints, RELAXATION says which bounds must move and by how much (the "
            "smallest sum of shares of the bounds) and the result is the best programme that this allows."
        )

    def initAlgorithm(self, config=None):
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Scored estates"), vector))
        fields = (
            (self.SCORE, tr("Score"), "score", False),
            (self.DWELLINGS, tr("Dwellings"), "dwellings", False),
            (self.GROUP, tr("Group (EPCI)"), None, True),
        )
        for name, title, default, optional in fields:
            self.addParameter(QgsProcessingParameterField(name, title, default, self.INPUT, optional=optional))
        whole = Qgis.ProcessingNumberParameterType.Integer
        decimal = Qgis.ProcessingNumberParameterType.Double
        self._add_numbers(
            (self.COUNT_MIN, tr("Least number of estates"), whole, 0, 0, 1_000_000),
            (self.COUNT, tr("Most estates"), whole, 25, 1, 1_000_000),
            (self.DWELLINGS_TARGET, tr("Dwellings to reach"), decimal, 12000, 0, 1e9),
            (self.TOLERANCE, tr("Tolerance on the dwellings (share)"), decimal, 0.05, 0, 10),
        )
        for name, title in ((self.GROUP_MIN, tr("Least per group")), (self.GROUP_MAX, tr("Most per group"))):
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        self._add_numbers(
            (self.PHASES, tr("Number of phases"), whole, 2, 1, 10),
            (
                self.PHASE_TOLERANCE,
                tr("Tolerance on the dwellings of a phase (share of the whole)"),
                decimal,
                0.1,
                0,
                1,
            ),
        )
        for name, title in ((self.LOCK_IN, tr("Locked in")), (self.LOCK_OUT, tr("Locked out"))):
            self.addParameter(QgsProcessingParameterExpression(name, title, None, self.INPUT, optional=True))
        headers = [tr("Field"), tr("Least"), tr("Most")]
        self.addParameter(
            QgsProcessingParameterMatrix(self.LIMITS, tr("Limits on sums"), 1, False, headers, [], optional=True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(self.OBJECTIVE, tr("Objective"), list(objective_titles().values()), False, 0)
        )
        self._add_numbers(
            (
                self.TIME_LIMIT,
                tr("Time for the programme, again for the regrets and the draws (s)"),
                decimal,
                60,
                0.1,
                86400,
            ),
            (self.ROBUST_DRAWS, tr("Draws of the weights (0: none)"), whole, 0, 0, 100_000),
        )
        self.addParameter(model_parameter(self.MODEL, None, optional=True))
        self._add_numbers(
            (self.SEED, tr("Seed"), whole, 1, 0, 2_147_483_647),
            (self.SPREAD, tr("Spread of the weights (0: the model's, 1: any)"), decimal, 1.0, 0.0, 1.0),
            advanced=True,
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Programme of estates")))
        self.addParameter(report_parameter(self.REPORT))
        for name, title in (
            (self.N_SELECTED, tr("Estates chosen")),
            (self.DWELLINGS, tr("Dwellings in the programme")),
            (self.OBJECTIVE_VALUE, tr("Value of the objective")),
            (self.GAP, tr("Optimality gap (0: proven)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString(self.RELAXATION, tr("Smallest relaxation (empty: feasible)")))

    def _add_numbers(self, *definitions, advanced=False):
        for name, title, kind, default, low, high in definitions:
            number = QgsProcessingParameterNumber(name, title, kind, default, minValue=low, maxValue=high)
            if advanced:
                number.setFlags(number.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(number)

    def checkParameterValues(self, parameters, context):
        return super().checkParameterValues(_with_places(parameters), context)

    def prepareAlgorithm(self, parameters, context, feedback):
        self.recorded_model = model_of_input(self, self.INPUT, parameters, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def objective(self, parameters, context) -> str:
        return list(objective_titles())[self.parameterAsEnum(parameters, self.OBJECTIVE, context)]

    def compute(self, parameters, context, feedback, tick):
        from .selection_run import run_selection

        parameters = _with_places(parameters)
        report = report_path(self, self.REPORT, parameters, context)
        run = run_selection(self, parameters, context, tick)
        for told in run.warnings:
            feedback.pushWarning(told)
        results = self.write(
            self.OUTPUT, run.candidates.table, run.table, parameters, context, feedback, part_of(tick, 0.95, 1.0)
        )
        results.update(
            {
                self.N_SELECTED: int(run.programme.chosen.sum()),
                self.DWELLINGS: float(run.candidates.dwellings[run.programme.chosen].sum()),
                self.OBJECTIVE_VALUE: run.programme.value,
                self.GAP: run.programme.gap,
                self.RELAXATION: run.relaxation,
            }
        )
        if report:
            from .selection_report import write_report

            write_report(report, run, self.run_told())
            results[self.REPORT] = report
        return results


def _with_places(parameters: dict) -> dict:
    """A script may give the name of the objective instead of its place in the list."""
    codes = list(objective_titles())
    value = parameters.get(SelectEstates.OBJECTIVE)
    return {**parameters, SelectEstates.OBJECTIVE: codes.index(value)} if value in codes else parameters
