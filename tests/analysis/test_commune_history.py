import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.commune_history import CommuneHistory
from bassin_minier_plugin.analysis.errors import InputError


def history(*events):
    names = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "TYPECOM_AP", "COM_AP"]
    rows = [(kind, day, "COM", before, "COM", after) for kind, day, before, after in events]
    return CommuneHistory(pd.DataFrame(rows, columns=names))


def test_a_merger_carries_the_code_and_says_since_when():
    known = history(("32", "2019-01-01", "62210", "62154"), ("32", "2019-01-01", "62154", "62154"))

    assert (known.present("62210"), known.since("62210")) == ("62154", "2019-01-01")
    assert (known.present("62154"), known.since("62154")) == ("62154", "")


def test_mergers_in_a_row_lead_to_the_last():
    known = history(("31", "1972-01-01", "A", "B"), ("32", "2016-01-01", "B", "C"))

    assert known.present("A") == "C"


def test_the_order_of_the_file_does_not_matter():
    assert history(("32", "2016-01-01", "B", "C"), ("31", "1972-01-01", "A", "B")).present("A") == "C"


def test_a_commune_that_was_restored_keeps_its_code():
    assert history(("33", "1972-01-01", "A", "B"), ("21", "1990-01-01", "B", "A")).present("A") == "A"


def test_a_restored_commune_may_merge_again():
    events = (("33", "1972-01-01", "A", "B"), ("21", "1990-01-01", "B", "A"), ("32", "2017-01-01", "A", "C"))

    assert history(*events).present("A") == "C"


def test_a_new_name_or_a_creation_ends_no_code():
    assert history(("10", "2020-01-01", "A", "B"), ("20", "2021-01-01", "A", "C")).present("A") == "A"


def test_codes_that_change_places_do_not_turn_for_ever():
    known = history(("50", "2000-01-01", "A", "B"), ("50", "2010-01-01", "B", "A"))

    assert (known.present("B"), known.present("A")) == ("A", "A")


def test_delegated_communes_are_not_communes():
    events = pd.DataFrame([["32", "2016-01-01", "COM", "59404", "COMD", "59404"]])
    events.columns = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "TYPECOM_AP", "COM_AP"]

    assert CommuneHistory(events).present("59404") == "59404"


def test_present_codes_keep_unknown_ones():
    codes = np.array(["62210", None, "01001"], dtype=object)

    assert history(("32", "2019-01-01", "62210", "62154")).present_codes(codes).tolist() == ["62154", None, "01001"]


def test_another_table_is_refused():
    with pytest.raises(InputError) as refusal:
        CommuneHistory(pd.DataFrame({"mod": [], "date_eff": []}))

    assert refusal.value.details == {"columns": "TYPECOM_AV, COM_AV, TYPECOM_AP, COM_AP"}
