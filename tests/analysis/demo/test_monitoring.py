"""The fictitious outcomes: works lower vacancy and leave removals as they are, and the comparison says so."""

import numpy as np

from bassin_minier_plugin.analysis.demo.contract import make_contract
from bassin_minier_plugin.analysis.demo.monitoring import EFFECT_POINTS
from bassin_minier_plugin.analysis.matching import CANNOT_CONCLUDE, LOWER, effect_of, matched_pairs


def test_the_planted_effect_is_found_and_the_absent_one_is_not():
    table = make_contract(1)["monitoring"]
    known = table[table[["condition_index", "vacancy_2017", "vacancy_2021"]].notna().all(axis=1)]
    is_treated = known["treated"].to_numpy() == 1
    assert 15 <= is_treated.sum() <= 60
    pairs = matched_pairs(known[["condition_index", "built_year"]].to_numpy(dtype=float), is_treated, 0.5)

    def effect(name):
        change = (known[f"{name}_2021"] - known[f"{name}_2017"]).to_numpy()
        return effect_of(change[pairs.treated] - change[pairs.untreated], 4999, 1)

    vacancy, removals = effect("vacancy"), effect("removals")
    assert vacancy.verdict == LOWER
    assert vacancy.low < EFFECT_POINTS < vacancy.high
    assert removals.verdict == CANNOT_CONCLUDE
    assert np.isfinite(removals.p_value)
