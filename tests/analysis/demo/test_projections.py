import numpy as np
import pytest

from bassin_minier_plugin.analysis.demo.projections import (
    geographic_to_lambert93,
    laea_to_geographic,
    laea_to_lambert93,
    lambert93_to_geographic,
)


def test_laea_gives_the_worked_example_of_guidance_note_7_2():
    longitude, latitude = laea_to_geographic(3962799.45, 2999718.85)

    assert longitude == pytest.approx(5, abs=1e-7)
    assert latitude == pytest.approx(50, abs=1e-7)


def test_laea_origin_is_the_centre_of_the_projection():
    longitude, latitude = laea_to_geographic([4321000.0], [3210000.0])

    assert (longitude[0], latitude[0]) == pytest.approx((10.0, 52.0), abs=1e-8)


def test_lambert93_origin_lies_on_its_meridian():
    east, north = geographic_to_lambert93([3.0], [46.5])

    assert (east[0], north[0]) == pytest.approx((700000.0, 6600000.0), abs=1e-3)


@pytest.mark.filterwarnings("ignore")
def test_both_projections_agree_with_proj_within_a_millimetre_over_france():
    pyproj = pytest.importorskip("pyproj")
    east, north = np.meshgrid(np.linspace(3_250_000, 4_250_000, 41), np.linspace(2_000_000, 3_150_000, 41))

    ours = laea_to_lambert93(east, north)
    theirs = pyproj.Transformer.from_crs(3035, 2154, always_xy=True).transform(east, north)

    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-3)


def test_a_missing_coordinate_stays_missing():
    x, y = laea_to_lambert93([np.nan, 3_800_000.0], [3_000_000.0, 3_000_000.0])

    assert np.isnan(x).tolist() == [True, False]
    assert np.isnan(y).tolist() == [True, False]


def test_lambert93_goes_back_to_where_it_came_from():
    longitude, latitude = np.meshgrid(np.linspace(-4, 8, 25), np.linspace(42, 51, 19))

    back = lambert93_to_geographic(*geographic_to_lambert93(longitude, latitude))

    np.testing.assert_allclose(back, (longitude, latitude), rtol=0, atol=1e-10)
