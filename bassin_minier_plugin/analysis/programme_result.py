"""A programme as columns beside the estates."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .programme import Problem
from .selection import Counterfactual, Programme


def programme_table(
    problem: Problem, programme: Programme, answers: dict[int, Counterfactual], is_nearest: bool
) -> pd.DataFrame:
    """Return one row per estate, index 0 to n - 1.

    `selected` (Int64, 0 or 1), `phase` (Int64, NULL when not chosen), `regret_in` and `regret_out` (what forcing the
    estate in, or out, costs the objective; NULL where that is impossible, for locked estates, and for those that
    cannot be chosen), `regret_exact` (Int64: 1 solved anew, 0 the least that the linear relaxation proves),
    `programme` ("optimal", "unproven" when time ran out, "nearest" when no programme meets the constraints).
    `answers`: {position: counterfactual}.
    """
    size = len(problem.worth)
    regret = np.full(size, np.nan)
    exact = np.full(size, np.nan)
    for position, answer in answers.items():
        regret[position] = answer.regret
        exact[position] = float(answer.is_exact) if not np.isnan(answer.regret) else np.nan
    state = "nearest" if is_nearest else "optimal" if programme.is_proven else "unproven"
    return pd.DataFrame(
        {
            "selected": pd.array(programme.chosen.astype(int), dtype="Int64"),
            "phase": pd.array(np.where(programme.chosen, programme.phase, np.nan), dtype="Int64"),
            "regret_in": np.where(programme.chosen, np.nan, regret),
            "regret_out": np.where(programme.chosen, regret, np.nan),
            "regret_exact": pd.array(exact, dtype="Int64"),
            "programme": pd.Series([state] * size, dtype=object),
        }
    )
