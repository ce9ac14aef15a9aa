"""Treated and untreated estates of `evaluatetranche`: what is read of the layer, and what the comparison says."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..analysis.errors import InputError
from ..analysis.matching import TOO_FEW, Balance, Effect, Pairs, balance, effect_of, matched_pairs
from ..analysis.numbers import to_numbers
from ..i18n import format_number, tr
from .expressions import expression_values
from .refusals import about
from .row_labels import unique_labels


@dataclass
class Comparison:
    """`changes`: after − before of each estate that is compared, in the order of `labels`."""

    layer: str
    outcome: tuple[str, str]
    covariates: list[str]
    labels: list[str]
    before: np.ndarray
    after: np.ndarray
    is_treated: np.ndarray
    left_out: int
    pairs: Pairs
    balance: Balance
    effect: Effect
    naive: float
    settings: dict

    @property
    def changes(self) -> np.ndarray:
        return self.after - self.before

    @property
    def differences(self) -> np.ndarray:
        return self.changes[self.pairs.treated] - self.changes[self.pairs.untreated]


def compare_estates(algorithm, parameters, context, feedback, tick) -> Comparison:
    """Read the layer COMPARE, match and test. Raises InputError for what cannot be compared."""
    names = {name: algorithm.parameterAsString(parameters, name, context) for name in ("BEFORE", "AFTER", "TREATED")}
    if not all(names.values()):
        raise InputError("compare_fields_missing")
    covariates = algorithm.parameterAsStrings(parameters, "COVARIATES", context)
    caliper = algorithm.parameterAsDouble(parameters, "CALIPER", context)
    settings = {
        "caliper": caliper if caliper > 0 else np.inf,
        "permutations": algorithm.parameterAsInt(parameters, "PERMUTATIONS", context),
        "seed": algorithm.parameterAsInt(parameters, "SEED", context),
        "confidence": algorithm.parameterAsDouble(parameters, "CONFIDENCE", context),
    }
    table = algorithm.reader.read_main("COMPARE", tick=lambda share=0.0: tick(0.3 * share))
    for field in (names["BEFORE"], names["AFTER"], *covariates):
        if field not in table.frame:
            raise InputError("field_missing", layer=table.name, field=field)
    treated = expression_values(algorithm, "COMPARE", table, parameters, "TREATED", context, "lock_unusable")
    if treated is None:
        raise InputError("compare_fields_missing")
    with about(table.name, table.ids):
        numbers = pd.DataFrame(
            {name: to_numbers(table.frame[name]) for name in (names["BEFORE"], names["AFTER"], *covariates)}
        )
    is_said = np.array([one is not None and not getattr(one, "isNull", bool)() for one in treated], dtype=bool)
    known = is_said & numbers.notna().all(axis=1).to_numpy()
    if (~known).any():
        algorithm.warn(feedback, "compare_left_out", layer=table.name, n=int((~known).sum()))
    is_treated = np.array([bool(one) for one, said in zip(treated, known) if said], dtype=bool)
    figures = numbers[known]
    for name in covariates:
        if figures[name].nunique() == 1:
            algorithm.warn(feedback, "covariate_constant", field=name)
    matrix = figures[covariates].to_numpy(dtype=float).reshape(len(figures), len(covariates))
    with about(table.name):
        pairs = matched_pairs(matrix, is_treated, settings["caliper"], lambda share: tick(0.3 + 0.3 * share))
    before, after = (figures[names[one]].to_numpy() for one in ("BEFORE", "AFTER"))
    change = after - before
    differences = change[pairs.treated] - change[pairs.untreated]
    tests = (settings["permutations"], settings["seed"], settings["confidence"])
    effect = effect_of(differences, *tests, lambda share: tick(0.6 + 0.4 * share))
    if effect.verdict == TOO_FEW:
        algorithm.warn(feedback, "few_treated_pairs", n=len(pairs.treated), total=int(is_treated.sum()))
    labels = np.array(unique_labels(table.frame), dtype=object)[known].tolist()
    naive = float(change[is_treated].mean() - change[~is_treated].mean())
    found = (pairs, balance(matrix, is_treated, pairs), effect, naive, settings)
    outcome = (names["BEFORE"], names["AFTER"])
    left_out = int((~known).sum())
    return Comparison(table.name, outcome, covariates, labels, before, after, is_treated, left_out, *found)


def pair_table(found: Comparison | None) -> pd.DataFrame:
    """One row per pair, as the output PAIRS has it."""
    columns = ["treated", "untreated", "distance", "change_treated", "change_untreated", "difference"]
    if found is None:
        return pd.DataFrame({name: pd.Series(dtype=object if n < 2 else float) for n, name in enumerate(columns)})
    pairs = found.pairs
    return pd.DataFrame(
        {
            "treated": pd.Series([found.labels[one] for one in pairs.treated.tolist()], dtype=object),
            "untreated": pd.Series([found.labels[one] for one in pairs.untreated.tolist()], dtype=object),
            "distance": pairs.distance,
            "change_treated": found.changes[pairs.treated],
            "change_untreated": found.changes[pairs.untreated],
            "difference": found.differences,
        }
    )


def verdict_words(found: Comparison) -> str:
    """The honest sentence: what the interval allows to say, and what it does not."""
    effect, n = found.effect, format_number(len(found.pairs.treated))
    if effect.verdict == TOO_FEW:
        told = tr("Cannot conclude: {n} pairs are too few for any conclusion.")
        return told.format(n=n)
    told = {
        "cannot_conclude": tr(
            "Cannot conclude: the effect lies between {low} and {high} ({confidence} interval, {n} pairs), which holds "
            "zero. Neither an effect nor its absence is shown."
        ),
        "higher": tr(
            "The outcome rose more (or fell less) in treated estates: difference {estimate}, between {low} and {high} "
            "({confidence} interval, {n} pairs)."
        ),
        "lower": tr(
            "The outcome fell more (or rose less) in treated estates: difference {estimate}, between {low} and {high} "
            "({confidence} interval, {n} pairs)."
        ),
    }[effect.verdict]
    confidence = tr("{number}%").format(number=format_number(100 * found.settings["confidence"]))
    numbers = {name: figure(getattr(effect, name)) for name in ("estimate", "low", "high")}
    return told.format(confidence=confidence, n=n, **numbers)


def figure(value: float) -> str:
    """A figure as the reader writes it: two decimals, more under a tenth, fewer from a hundred on."""
    if value != value:
        return "–"
    size = abs(value)
    return format_number(value, 0 if size >= 1000 else 1 if size >= 100 else 2 if size >= 0.1 else 3)
