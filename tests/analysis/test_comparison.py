import pandas as pd

from bassin_minier_plugin.analysis.comparison import compare_tables


def differences(before: dict, after: dict) -> dict:
    found = compare_tables(pd.DataFrame(before), pd.DataFrame(after))
    return {row["name"]: row["n_different"] for row in found.to_dict("records") if row["n_different"]}


def test_rows_are_matched_on_their_key_whatever_their_order():
    assert differences({"id": ["a", "b"], "x": [1.5, 2.5]}, {"id": ["b", "a"], "x": [2.5, 1.5]}) == {}


def test_a_row_that_only_one_table_has_is_a_difference():
    assert differences({"id": ["a", "b"], "x": [1.5, 2.5]}, {"id": ["a"], "x": [1.5]}) == {"id": 1, "x": 1}
    assert differences({"id": ["a"], "x": [1.5]}, {"id": ["a", "b"], "x": [1.5, 2.5]}) == {"id": 1, "x": 1}


def test_a_figure_is_no_key():
    assert differences({"x": [1.5, 2.5], "id": ["a", "b"]}, {"x": [1.5, 9.5], "id": ["a", "b"]}) == {"x": 1}


def test_without_a_key_rows_are_matched_by_place():
    assert differences({"x": [1.5, 1.5]}, {"x": [1.5, 2.0]}) == {"x": 1}


def test_numbers_equal_to_the_ninth_digit_and_texts_of_numbers_are_the_same():
    assert differences({"id": ["a", "b"], "x": [1.0, 2.0]}, {"id": ["a", "b"], "x": ["1", "2.0000000001"]}) == {}


def test_missing_against_zero_is_a_difference():
    assert differences({"id": ["a", "b"], "x": [None, 2.0]}, {"id": ["a", "b"], "x": [0.0, 2.0]}) == {"x": 1}
