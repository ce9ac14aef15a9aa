"""Stores of each kind with a sheet, its layers in the project, and a small map."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas

from bassin_minier_plugin.sheets.layers import open_layers, relations_of
from bassin_minier_plugin.sheets.save import save
from tests.running import memory_layer
from tests.sheets.conftest import place, store  # noqa: F401
from tests.sheets.sheets import new_sheet


@pytest.fixture
def sheet_layers(store, qgis_new_project):  # noqa: F811
    """The layers of a store that holds the sheet `s1`, in the project with their relations."""
    save(store, new_sheet())
    layers = open_layers(store)
    project = QgsProject.instance()
    project.addMapLayers(list(layers.values()))
    for relation in relations_of(layers):
        project.relationManager().addRelation(relation)
    yield layers
    project.clear()


@pytest.fixture
def canvas(qgis_app):
    made = QgsMapCanvas()
    made.resize(400, 400)
    yield made
    made.setLayers([])
    made.deleteLater()


@pytest.fixture
def estates_layer(qgis_new_project):
    """Three estates of 100 m in a row, 200 m apart; the third bears a name full of markup."""
    rows = [
        (square(690000 + 200 * n, 7035000, 100), f"C-{12 + n}", name)
        for n, name in enumerate(("Cité des Fleurs", "Cité du 9", "<b>Cité</b> & Cie"))
    ]
    layer = memory_layer("Polygon", "estate_id:string,name:string", rows, name="Cités")
    layer.setCustomProperty("bassin_minier/role", "estates")
    QgsProject.instance().addMapLayer(layer)
    return layer


def square(x: float, y: float, size: float) -> str:
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"
