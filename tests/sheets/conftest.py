"""A store of each kind, empty and ready."""

from __future__ import annotations

import itertools

import pytest

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.sessions import session

_numbers = itertools.count(1)


@pytest.fixture(params=["geopackage", "postgis"])
def place(request, tmp_path):
    """Where a store may be made."""
    if request.param == "geopackage":
        return address.geopackage(tmp_path / "contrat.gpkg")
    return address.postgis(request.getfixturevalue("postgis"), f"contrat_{next(_numbers)}")


@pytest.fixture
def store(place):
    create_store(place)
    return place


@pytest.fixture
def opened(store):
    with session(store) as one:
        yield one
