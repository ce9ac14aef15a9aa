"""One contract for all tests of the demonstration: it takes seconds to make."""

from __future__ import annotations

import pytest

from bassin_minier_plugin.analysis.demo.contract import make_basin


@pytest.fixture(scope="session", params=[1, 25])
def made(request):
    """The layers of a seed and the places behind them."""
    return make_basin(request.param)


@pytest.fixture(scope="session")
def layers(made):
    return made[0]


@pytest.fixture(scope="session")
def basin(made):
    return made[1]
