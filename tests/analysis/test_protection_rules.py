import json
import re
from datetime import date

import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.protection_rules import load_rules, rules_met
from bassin_minier_plugin.paths import resource

SCHEMA = json.loads(resource("protection_rules.schema.json").read_text(encoding="utf-8"))
CONTENT = resource("protection_rules.json").read_bytes()
TABLE = load_rules(CONTENT, SCHEMA)
LAWS = {
    "unesco_property": ("patrimoine", ["L. 612-1", "R. 612-1"]),
    "unesco_buffer": ("patrimoine", ["L. 612-1", "R. 612-1"]),
    "ac1_perimeter": ("patrimoine", ["L. 621-30", "L. 621-31", "L. 621-32", "L. 632-2"]),
    "monument_500_m": ("patrimoine", ["L. 621-30", "L. 621-32", "L. 632-2"]),
    "classified_site": ("environnement", ["L. 341-10"]),
    "registered_site": ("environnement", ["L. 341-1"]),
    "ac2": ("environnement", ["L. 341-1", "L. 341-10"]),
    "ac4": ("patrimoine", ["L. 631-1", "L. 632-1", "L. 632-2"]),
}


def met(figures):
    judged, is_met = rules_met(TABLE, figures)
    return [[rule.id for rule, yes in zip(judged, row) if yes] for row in is_met]


def covered(*shares):
    return pd.DataFrame({"share": shares, "n": [int(share > 0) for share in shares]})


@pytest.mark.parametrize("rule", TABLE.rules, ids=lambda rule: rule.id)
def test_each_rule_cites_its_law_in_both_languages_and_the_act_with_its_date(rule):
    code, articles = LAWS[rule.id]
    for tongue in ("fr", "en"):
        assert code in rule.law[tongue]
        assert re.findall(r"[LR]\. \d{3}-\d+", rule.law[tongue]) == articles
    year = date.fromisoformat(rule.text_date).year
    assert str(year) in rule.text["fr"]


@pytest.mark.parametrize(
    ("code", "role"),
    [
        ("unesco_property", "unesco_property"),
        ("bien_inscrit_unesco_bm", "unesco_property"),
        ("zone_tampon_unesco", "unesco_buffer"),
        ("ac1", "ac1"),
        ("sup_ac1_assiettes", "ac1"),
        ("ac2_classes", "classified_site"),
        ("sites_inscrits_59", "registered_site"),
        ("ac2", "ac2"),
        ("spr_lens", "ac4"),
        ("monuments_historiques_59_62", "monument"),
        ("communes", None),
        ("ac12", None),
        ("sprint", None),
    ],
)
def test_the_code_of_a_layer_tells_its_role(code, role):
    found = TABLE.role_of(code)

    assert (found.id if found else None) == role


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        *(("unesco_property", "unesco_property"), ("unesco_buffer", "unesco_buffer"), ("ac1", "ac1_perimeter")),
        *(("site_classe", "classified_site"), ("site_inscrit", "registered_site"), ("ac2", "ac2"), ("ac4", "ac4")),
    ],
)
def test_a_perimeter_that_covers_some_of_the_zone_asks_for_its_opinion_and_no_other(code, rule):
    assert met({code: covered(0.0, 1e-6, 1.0, np.nan)}) == [[], [rule], [rule], []]


def test_a_monument_nearer_than_500_m_asks_for_the_opinion():
    near = pd.DataFrame({"distance_m": [0.0, 499.99, 500.0, np.nan]})

    assert met({"monuments": near}) == [["monument_500_m"], ["monument_500_m"], [], []]


def test_a_layer_of_perimeters_rules_instead_of_the_500_m():
    near = pd.DataFrame({"distance_m": [100.0]})

    assert met({"monuments": near, "ac1": covered(0.0)}) == [[]]


def test_every_rule_of_the_table_is_walked():
    assert {rule.id for rule in TABLE.rules} == set(LAWS)


def test_a_layer_that_no_role_knows_asks_for_nothing():
    judged, is_met = rules_met(TABLE, {"communes": covered(1.0)})

    assert judged == []
    assert is_met.shape == (1, 0)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda table: table["rules"][0].pop("law"), "rules_missing_key"),
        (lambda table: table["rules"][0].update(lawyer="x"), "rules_unknown_key"),
        (lambda table: table["rules"][0].update(role="moon"), "rules_unknown_role"),
        (lambda table: table["rules"][0].update(unless=["moon"]), "rules_unknown_role"),
        (lambda table: table["rules"].append(table["rules"][0]), "rules_duplicate"),
        (lambda table: table["roles"].append(table["roles"][0]), "rules_duplicate"),
        (lambda table: table["rules"][0].update(text_date="2016"), "rules_schema"),
        (lambda table: table["rules"][0]["condition"].update(comparison="=="), "rules_schema"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused(change, code):
    table = json.loads(CONTENT)
    change(table)

    with pytest.raises(InputError) as refusal:
        load_rules(json.dumps(table).encode(), SCHEMA)

    assert refusal.value.code == code
