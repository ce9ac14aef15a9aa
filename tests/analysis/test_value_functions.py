import numpy as np
import pandas as pd
import pytest
from scipy import stats

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.scoring_model import Criterion, ValueFunction
from bassin_minier_plugin.analysis.value_functions import criterion_values

NAN = float("nan")
INTEREST = {"exceptionnelle": 1.0, "remarquable": 0.7, "témoin": 0.3}


def values(figures, kind, direction="high", **settings):
    function = ValueFunction(kind, **settings)
    criterion = Criterion("k", "f", direction, 1.0, function, "axes[0].criteria[0]")
    series = figures if isinstance(figures, pd.Series) else pd.Series(figures, name="f")
    return criterion_values(series, criterion)


def assert_values(found, expected):
    np.testing.assert_allclose(found.values, expected, rtol=0, atol=1e-12)


def test_minmax_runs_from_the_lowest_to_the_highest_observed():
    found = values([10, 20, NAN, 30], "minmax")

    assert_values(found, [0, 0.5, NAN, 1])
    assert found.goalposts == (10, 30)


def test_frozen_bounds_are_used_and_clamp():
    found = values([5000, 10000, 17500, 25000, 40000], "minmax", bounds=(10000.0, 25000.0))

    assert_values(found, [0, 0, 0.5, 1, 1])
    assert found.goalposts == (10000, 25000)


def test_low_direction_gives_one_minus_v():
    assert_values(values([10000, 13000, 25000], "minmax", "low", bounds=(10000.0, 25000.0)), [1, 0.8, 0])


def test_rank_is_average_rank_less_one_over_n_less_one():
    assert_values(values([3, 1, 3, NAN, 7, 9], "rank"), [0.375, 0, 0.375, NAN, 0.75, 1])


def test_zscore_is_the_normal_distribution_function_of_the_population_z_score():
    found = values([2, 4, 4, 4, 5, 5, 7, 9, NAN], "zscore")

    assert found.values[0] == pytest.approx(0.06680720126885807)
    assert found.values[6] == pytest.approx(0.8413447460685429)
    assert np.isnan(found.values[8])


def test_piecewise_is_linear_between_points_and_clamped_outside():
    found = values([-5, 0, 5, 10, 15, 20, 99, NAN], "piecewise", points=((0, 0.2), (10, 1), (20, 0)))

    assert_values(found, [0.2, 0.2, 0.6, 1, 0.5, 0, 0, NAN])


def test_classes_are_looked_up_whatever_the_case_the_spaces_and_the_form_of_accents():
    figures = ["Exceptionnelle", " remarquable ", "TÉMOIN", "Te\u0301moin", None, "", NAN]

    found = values(figures, "classes", classes=INTEREST)

    assert_values(found, [1, 0.7, 0.3, 0.3, NAN, NAN, NAN])
    assert found.unknown_labels == {}


def test_a_label_that_the_map_does_not_know_is_missing_and_counted_most_frequent_first():
    found = values(["Bof", "Témoin", "Nul", "Nul", "  Nul"], "classes", classes=INTEREST)

    assert_values(found, [NAN, 0.3, NAN, NAN, NAN])
    assert list(found.unknown_labels.items()) == [("Nul", 3), ("Bof", 1)]


def test_whole_numbers_are_labels_however_they_are_stored():
    classes = {"1": 0.2, "2": 0.9}

    for figures in (pd.Series([1, 2]), pd.Series([1.0, 2.0]), pd.Series(["1", "2"]), pd.Series([1, 2], dtype="Int64")):
        assert_values(values(figures, "classes", classes=classes), [0.2, 0.9])


def test_a_categorical_column_is_read_like_its_labels():
    figures = pd.Series(["Témoin", None, "Remarquable"], dtype="category")

    assert_values(values(figures, "classes", classes=INTEREST), [0.3, NAN, 0.7])


@pytest.mark.parametrize(("kind", "settings"), [("piecewise", {"points": ((0, 0), (10, 1))}), ("classes", {})])
def test_direction_is_not_applied_to_functions_that_say_it_themselves(kind, settings):
    if kind == "classes":
        settings, figures = {"classes": {"2": 0.2}}, ["2"]
    else:
        figures = [2]

    assert_values(values(figures, kind, "low", **settings), [0.2])


@pytest.mark.parametrize("kind", ["minmax", "rank", "zscore"])
@pytest.mark.parametrize("direction", ["high", "low"])
def test_equal_estates_get_one_half_from_kinds_that_compare_them(kind, direction):
    found = values([0.1, 0.1, NAN, 0.1], kind, direction)

    assert_values(found, [0.5, 0.5, NAN, 0.5])
    assert found.is_constant


@pytest.mark.parametrize("kind", ["minmax", "rank", "zscore"])
def test_a_single_estate_gets_one_half(kind):
    assert_values(values([7], kind), [0.5])


def test_frozen_bounds_have_a_value_even_when_all_estates_are_equal():
    found = values([13000, 13000], "minmax", "low", bounds=(10000.0, 25000.0))

    assert_values(found, [0.8, 0.8])
    assert found.is_constant


@pytest.mark.parametrize("kind", ["minmax", "rank", "zscore"])
@pytest.mark.parametrize("figures", [[], [NAN, NAN], [None, "nd"]])
def test_without_a_known_figure_there_is_no_value_no_goalpost_and_no_constant(kind, figures):
    found = values(pd.Series(figures, dtype=object), kind)

    assert_values(found, [NAN] * len(figures))
    assert found.goalposts is None
    assert not found.is_constant


def test_french_text_and_secrecy_are_read_as_numbers():
    assert_values(values(["1 000,5", "ns", "2000,5", "3 000,5"], "minmax"), [0, NAN, 0.5, 1])


def test_text_where_a_number_is_wanted_is_refused_with_its_field_and_row():
    with pytest.raises(InputError) as raised:
        values(["1", "beaucoup"], "minmax")

    assert (raised.value.code, raised.value.details) == (
        "not_a_number", {"field": "f", "value": "beaucoup", "row": 2},
    )  # fmt: skip


@pytest.mark.parametrize("scale", [1e-300, 1e-9, 1, 1e12])
def test_zscore_does_not_depend_on_the_unit(scale):
    figures = np.array([1.0, 2.0, 4.0, 9.0])

    assert_values(values(figures * scale, "zscore"), stats.norm.cdf(stats.zscore(figures)))


def test_kinds_that_compare_estates_equal_scipy_on_random_figures():
    rng = np.random.default_rng(5)
    for size in (2, 3, 10, 200):
        figures = rng.integers(0, 12, size).astype(float)
        figures[0] = 13.0
        figures_and_gaps = np.insert(figures, size // 2, np.nan)
        expected = np.insert((stats.rankdata(figures) - 1) / (size - 1), size // 2, np.nan)
        assert_values(values(figures_and_gaps, "rank"), expected)
        expected = np.insert(stats.norm.cdf(stats.zscore(figures)), size // 2, np.nan)
        assert_values(values(figures_and_gaps, "zscore"), expected)


def test_values_stay_between_zero_and_one_and_keep_gaps():
    rng = np.random.default_rng(6)
    figures = np.where(rng.random(300) < 0.2, np.nan, rng.normal(0, 1e6, 300))
    for kind, settings in [("minmax", {}), ("minmax", {"bounds": (-1.0, 2.0)}), ("rank", {}), ("zscore", {})]:
        for direction in ("high", "low"):
            found = values(figures, kind, direction, **settings).values
            np.testing.assert_array_equal(np.isnan(found), np.isnan(figures))
            assert np.nanmin(found) >= 0
            assert np.nanmax(found) <= 1
