import pandas as pd
import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.grid_squares import squares_of


def test_the_corner_of_the_id_is_the_lower_left_one():
    squares = squares_of(pd.Series(["CRS3035RES200mN3132800E3798000", "crs3035res1000mN3132000E3798000"]))

    assert squares.epsg == 3035
    assert squares.boxes.tolist() == [[3798000, 3132800, 3798200, 3133000], [3798000, 3132000, 3799000, 3133000]]
    assert [shape.area for shape in squares.polygons()] == [40_000, 1_000_000]


@pytest.mark.parametrize(
    ("ids", "code", "details"),
    [
        (["CRS3035RES200mN1E2", "200mN15465"], "grid_id_unreadable", {"value": "200mN15465", "row": 3}),
        (["CRS3035RES200mN1E2", "CRS2975RES200mN1E2"], "grid_systems_differ", {"first": "3035", "other": "2975"}),
    ],
)
def test_other_ids_are_refused(ids, code, details):
    with pytest.raises(InputError) as refusal:
        squares_of(pd.Series(ids))

    assert (refusal.value.code, refusal.value.details) == (code, details)
