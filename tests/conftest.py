"""Fixtures for tests that run inside QGIS, and for those that read the real layers of the basin."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of the real layers, which are not part of the project."""
    folder = Path(os.environ.get("BASSIN_MINIER_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("the real layers of the basin are not beside the checkout")
    return folder


@pytest.fixture(scope="session")
def package(tmp_path_factory) -> Path:
    """The zip of the committed files."""
    from tests.packaging import make_package, skip_unless_committed

    skip_unless_committed()
    return make_package(tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The plugin's algorithms, registered as QGIS would."""
    from qgis.core import QgsApplication

    from bassin_minier_plugin.processing.provider import BassinMinierProvider

    made = BassinMinierProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    # By its name: a test of the plugin as a whole may have put another one in its place.
    QgsApplication.processingRegistry().removeProvider("bassinminier")


@pytest.fixture
def run(provider, qgis_new_project):
    """Run an algorithm of the plugin by its name; return its results and what it said."""
    from tests.running import run_algorithm

    return run_algorithm


@pytest.fixture(scope="session")
def postgis():
    """Connection settings of a PostGIS server of this run, as QGIS writes them."""
    from tests.postgis import DATABASE, USER, running_server, server_programs

    if server_programs() is None:
        pytest.skip("PostgreSQL with PostGIS is not installed")
    with running_server() as port:
        yield f"dbname='{DATABASE}' host=127.0.0.1 port={port} user='{USER}'"
