"""Live weighting gives what the algorithms give under the same weights."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from bassin_minier_plugin.analysis.weighting import Weighting
from bassin_minier_plugin.processing.live_programme import programme_defaults, solved
from bassin_minier_plugin.processing.model_files import load_document
from bassin_minier_plugin.processing.scenario_files import read_weight_sets, scenario_id
from bassin_minier_plugin.processing.weighting_bench import WeightingBench
from tests.models import model_document
from tests.running import memory_layer, square, values

NAMES = ("a", "b", "c", "d", "e")


def estates_with_gaps(seed: int, n: int = 60):
    chance = np.random.default_rng(seed)
    figures = np.round(chance.random((n, 5)), 2)
    figures[chance.random((n, 5)) < 0.2] = np.nan
    rows = [
        (
            *(square(100 * at, 0, 90), f"Cité {at}", f"CA {at % 3}", int(chance.integers(50, 900))),
            *(None if np.isnan(figure) else float(figure) for figure in row),
        )
        for at, row in enumerate(figures)
    ]
    fields = "name:string,epci:string,dwellings:integer," + ",".join(f"{name}:double" for name in NAMES)
    return memory_layer("Polygon", fields, rows)


def random_weighting(seed: int) -> Weighting:
    chance = np.random.default_rng(seed)
    axes, first, second = chance.dirichlet([1, 1]), chance.dirichlet([1, 1, 1]), chance.dirichlet([1, 1])
    criteria = {"x": dict(zip("abc", first.tolist())), "y": dict(zip("de", second.tolist()))}
    return Weighting(dict(zip("xy", axes.tolist())), criteria)


def model_file(tmp_path, aggregation: str) -> str:
    document = model_document({"x": {"a": 1, "b": 1, "c": 2}, "y": {"d": 1, "e": 1}}, {"x": 1, "y": 1}, aggregation)
    document["axes"][0]["criteria"][0]["value"] = {"kind": "rank"}
    document["axes"][1]["criteria"][0]["value"] = {"kind": "zscore"}
    path = tmp_path / f"{aggregation}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("aggregation", ["additive", "geometric", "topsis", "electre_tri"])
@pytest.mark.parametrize("seed", range(5))
def test_moved_weights_score_as_the_algorithm_scores_the_saved_scenario(run, tmp_path, aggregation, seed):
    layer = estates_with_gaps(seed)
    bench = WeightingBench()
    live = bench.open(layer, model_file(tmp_path, aggregation))
    weighting = random_weighting(seed)
    ranking = live.ranking(weighting)
    scenario = str(tmp_path / "scenario.json")
    bench.save_scenario(live, weighting, scenario, "Essai")

    scored = run("scoreestates", {"INPUT": layer, "MODEL": scenario, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]

    assert ranking.score == values(scored, "score")
    assert ranking.rank == values(scored, "rank")
    assert ranking.completeness == pytest.approx(values(scored, "completeness"), abs=1e-12)
    assert live.sentences(ranking, list(range(len(live)))) == values(scored, "why")


def test_the_live_programme_is_that_of_the_algorithm(run, tmp_path):
    layer = estates_with_gaps(7)
    bench = WeightingBench()
    live = bench.open(layer, model_file(tmp_path, "additive"))
    weighting = random_weighting(7)
    asked = {"DWELLINGS": "dwellings", "GROUP": "epci", "GROUP_MIN": "1", "COUNT": 8, "DWELLINGS_TARGET": 4000}
    programme = solved(live, live.ranking(weighting), {**programme_defaults(), **asked}, lambda: None)
    scenario = str(tmp_path / "scenario.json")
    bench.save_scenario(live, weighting, scenario, "Essai")

    scored = run("scoreestates", {"INPUT": layer, "MODEL": scenario, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    chosen = run("selectestates", {"INPUT": scored, **asked, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert programme.phase == [phase or 0 for phase in values(chosen["OUTPUT"], "phase")]
    assert (programme.estates, programme.dwellings) == (chosen["N_SELECTED"], chosen["DWELLINGS"])
    assert sum(dwellings for _, _, dwellings in programme.by_group) == programme.dwellings


def test_a_figure_that_the_model_weighs_and_the_layer_lacks_is_refused_in_words(qgis_app, tmp_path):
    layer = memory_layer("Polygon", "name:string,a:double", [(square(0, 0, 9), "A", 0.5)])

    with pytest.raises(QgsProcessingException, match="“b”"):
        WeightingBench().open(layer, model_file(tmp_path, "additive"))


def test_sets_of_weights_are_read_by_id_or_title_and_blanks_leave_the_model(qgis_app, tmp_path):
    document = model_document({"x": {"a": 1, "b": 1}, "y": {"d": 1}}, {"x": 3, "y": 1})
    model = load_document(json.dumps(document).encode())
    path = tmp_path / "sets.csv"
    path.write_text("Nom;x;Y;a\nMairie;1;;\nÉtat;0,5;1,5;3\n", encoding="utf-8")

    sets = read_weight_sets(path, model)

    assert Weighting.of(sets["Mairie"]).axes == {"x": 0.5, "y": 0.5}
    assert Weighting.of(sets["État"]).axes == {"x": 0.25, "y": 0.75}
    assert Weighting.of(sets["État"]).criteria["x"] == {"a": 0.75, "b": 0.25}


def test_a_title_becomes_an_id_that_the_schema_accepts():
    assert scenario_id("Été 2030 : le bâti d'abord") == "ete_2030_le_bati_d_abord"
    assert scenario_id("2030") == "s_2030"
    assert scenario_id("…") == "scenario"
