"""Fixtures of the algorithms' tests."""

import json

import pytest
from qgis.core import QgsProviderRegistry

from tests.processing.test_score_estates import MODEL


@pytest.fixture
def model_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "two.json"
    path.write_text(json.dumps(MODEL), encoding="utf-8")
    return str(path)


@pytest.fixture
def connection(postgis, qgis_app):
    """The name of a connection of QGIS to the PostGIS server of this run."""
    name, metadata = "bassin_minier_test", QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(metadata.createConnection(postgis, {"saveUsername": True}), name)
    yield name
    metadata.deleteConnection(name)
