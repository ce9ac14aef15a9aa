import re
import time

import numpy as np
import pandas as pd
import pytest
import shapely
from scipy.optimize import Bounds, LinearConstraint, milp

from bassin_minier_plugin.analysis.demo.contract import make_contract
from bassin_minier_plugin.analysis.errors import Cancelled

CODES = [
    *("estates", "communes", "epci", "qpv", "unesco_property", "unesco_buffer", "income_grid", "dpe"),
    *("centralities", "bhns_lines", "bhns_stops", "streets", "dwellings"),
    *("spoil_tips", "mine_railways", "monuments", "ac1", "ac2", "ac4", "heritage_sites", "economic_poles", "census"),
    "monitoring",
]


def test_the_same_seed_gives_identical_frames_and_another_one_does_not():
    first, again, other = make_contract(3), make_contract(3), make_contract(4)

    assert list(first) == CODES
    for code in CODES:
        pd.testing.assert_frame_equal(first[code], again[code])
        assert not first[code]["geometry"].equals(other[code]["geometry"])


def test_a_contract_is_made_in_seconds():
    start = time.perf_counter()
    make_contract(5)

    assert time.perf_counter() - start < 12


def test_every_layer_is_valid_in_lambert93_with_plain_field_names(layers):
    for code, frame in layers.items():
        shapes = frame["geometry"].to_numpy()
        low_x, low_y, high_x, high_y = shapely.total_bounds(shapes)

        assert shapely.is_valid(shapes).all() and not shapely.is_empty(shapes).any(), code
        assert 645_000 < low_x < high_x < 755_000 and 7_005_000 < low_y < high_y < 7_065_000, code
        # this layer keeps the column names that INSEE publishes
        own = [name for name in frame.columns if code != "census" or not re.fullmatch(r"[A-Z]+\d\d[A-Z0-9_]*", name)]
        assert all(name.isascii() and name == name.lower() and " " not in name for name in own), code
        assert (frame.index == np.arange(len(frame))).all(), code


def test_what_people_see_says_that_it_is_fictitious(layers):
    for code in ("estates", "communes", "epci", "qpv", "unesco_property", "unesco_buffer", *CODES[8:]):
        assert (layers[code]["notice"] == "Données fictives de démonstration").all()


def test_progress_grows_to_the_end():
    shares = []
    make_contract(6, shares.append)

    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 20


def test_cancelling_stops_the_work():
    def refuse_after_a_third(share: float):
        if share > 0.33:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_contract(7, refuse_after_a_third)


def test_25_estates_and_12_000_dwellings_over_the_8_epci_in_two_phases_are_possible(layers, basin):
    """Two phases of 6 000 dwellings within a tenth of 12 000, an estate at least in each EPCI."""
    estates = layers["estates"]
    centres = shapely.get_coordinates(shapely.centroid(estates["geometry"].to_numpy()))
    epci = layers["communes"]["siren_epci"].to_numpy()[basin.territory.commune_at(*centres.T)]
    dwellings, count = estates["dwellings"].to_numpy(), len(estates)
    once = np.hstack([np.eye(count), np.eye(count)])
    of_epci = np.hstack([(epci == key) * 1.0 for key in np.unique(epci)]).reshape(8, count)
    phase = np.kron(np.eye(2), dwellings)
    need = estates["condition_index"].fillna(50).to_numpy()

    solved = milp(
        -np.tile(need, 2),
        integrality=np.ones(2 * count),
        bounds=Bounds(0, 1),
        constraints=[
            LinearConstraint(once, 0, 1),
            LinearConstraint(np.ones(2 * count), 25, 25),
            LinearConstraint(np.tile(dwellings, 2), 11_400, 12_600),
            LinearConstraint(np.hstack([of_epci, of_epci]), 1, np.inf),
            LinearConstraint(phase, 4_800, 7_200),
        ],
        options={"time_limit": 20, "mip_rel_gap": 0.02},
    )

    assert solved.x is not None
    chosen = solved.x.reshape(2, count).sum(axis=0) > 0.5
    assert chosen.sum() == 25
    assert 11_400 <= dwellings[chosen].sum() <= 12_600
