"""What the plausibility rules say of a sheet."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from bassin_minier_plugin.sheets.reading import read_sheet, settings_of
from bassin_minier_plugin.sheets.rules import Rule, completeness_of, fault_of, findings_of, rules_of
from bassin_minier_plugin.sheets.save import save_in
from tests.sheets.sheets import LINES, new_sheet


@pytest.fixture
def judged(opened, qgis_app):
    """The ids of the rules that a sheet with these values breaks."""

    def judge(lines=LINES, boundaries=None, **values):
        save_in(opened, new_sheet(lines=lines, **values))
        found = findings_of(read_sheet(opened, "s1"), rules_of(opened), settings_of(opened), boundaries)
        return {one.rule for one in found}

    return judge


def without(table):
    return [line for line in LINES if line[0] != table]


def test_a_sound_sheet_breaks_no_rule(judged):
    assert judged() == set()


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"cost_eur": 9_000_000.0}, "funding_equals_cost"),
        ({"end_date": "2023-01-01"}, "dates_inside_phase"),
        ({"phase": 2}, "dates_inside_phase"),
        ({"dwellings_committed": 121}, "committed_within_planned"),
        ({"dwellings_committed": 50, "dwellings_delivered": 51}, "delivered_within_committed"),
        ({"dwellings_planned": 10}, "cost_per_dwelling"),
        ({"lead": None}, "committed_has_lead"),
        ({"dpe_before": "C", "dpe_after": "D"}, "dpe_not_worse"),
        ({"status": "in_works"}, "works_have_photo"),
    ],
)
def test_each_rule_finds_what_it_is_there_for(judged, values, rule):
    assert judged(**values) == {rule}


def test_a_committed_operation_without_funding_lacks_a_funder(judged):
    assert judged(without("operation_funding")) == {"committed_has_funder"}


def test_works_need_a_milestone_and_a_photo(judged):
    assert judged(without("operation_milestone"), status="in_works") == {"works_have_milestone", "works_have_photo"}


@pytest.mark.parametrize(
    ("wkt", "broken"),
    [
        ("POLYGON((689000 7034000,691000 7034000,691000 7036000,689000 7036000,689000 7034000))", set()),
        (
            "POLYGON((690100 7034000,691000 7034000,691000 7036000,690100 7036000,690100 7034000))",
            {"footprint_inside_epci"},
        ),
    ],
)
def test_a_footprint_lies_in_the_epci_it_names(judged, wkt, broken):
    assert judged(epci="CALL", boundaries={"CALL": QgsGeometry.fromWkt(wkt)}) == broken


def test_what_is_unknown_breaks_no_rule(judged):
    empty = dict.fromkeys(("start_date", "end_date", "cost_eur", "dwellings_planned", "phase", "geometry", "lead"))

    assert judged([], status="study", **empty) == set()


@pytest.mark.parametrize(
    "expression",
    ["env('HOME') is null", "load_layer('/etc/passwd', 'ogr') is null", "eval('1')", "file_exists('/etc/passwd')",
     "aggregate('x', 'count', 1) > 0", "unknown_function(1)", '"no_such_field" > 1', "1 +"],
)  # fmt: skip
def test_a_rule_that_reads_elsewhere_is_not_evaluated_but_told(opened, expression):
    save_in(opened, new_sheet())
    rule = Rule("theirs", "warning", expression, "fr", "en")

    assert fault_of(rule) != ""
    found = findings_of(read_sheet(opened, "s1"), [rule], {})
    assert [(one.rule, one.severity) for one in found] == [("theirs", "error")]


def test_people_add_rules_of_their_own(opened):
    opened.execute(
        "INSERT INTO rule (id, severity, expression, message_fr, message_en) VALUES (?, ?, ?, ?, ?)",
        ("two_partners", "advice", "@partner_count >= 2", "Deux partenaires", "Two partners"),
    )
    save_in(opened, new_sheet())
    found = findings_of(read_sheet(opened, "s1"), rules_of(opened), settings_of(opened))

    assert [(one.rule, one.severity, one.message) for one in found] == [("two_partners", "advice", "Two partners")]


def test_completeness_is_the_share_of_what_is_told(opened):
    save_in(opened, new_sheet())  # no description, EPCI, commune among 14 fields and 4 kinds of lines

    assert completeness_of(read_sheet(opened, "s1")) == pytest.approx(15 / 18)
