import math

import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.numbers import to_numbers


def test_french_text_and_secrecy_codes_are_read():
    values = pd.Series(["1 234,5", "ns", "nd", "s", "", None, "32,0", "12 %", "1\u202f000"])

    numbers = to_numbers(values)

    np.testing.assert_array_equal(numbers, [1234.5, *[np.nan] * 5, 32.0, 12.0, 1000.0])


def test_infinite_and_absurd_figures_are_missing_not_extreme():
    assert np.isnan(to_numbers(pd.Series([math.inf, -math.inf, 1e300]))).all()


def test_integers_with_missing_rows_stay_exact():
    numbers = to_numbers(pd.Series([1, None, 3], dtype="Int64"))

    np.testing.assert_array_equal(numbers, [1.0, np.nan, 3.0])


@pytest.mark.parametrize("text", ["abc", "12a", "1_000", "1,2,3", "Témoin"])
def test_other_text_is_refused_with_its_field_and_row(text):
    with pytest.raises(InputError) as refusal:
        to_numbers(pd.Series(["1", text], name="DEC_MED21"))

    assert refusal.value.code == "not_a_number"
    assert refusal.value.details == {"field": "DEC_MED21", "value": text, "row": 2}
