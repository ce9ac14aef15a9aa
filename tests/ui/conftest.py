"""A main window with what the plugin asks of QGIS's, and a dock on a store of each kind."""

from __future__ import annotations

import itertools

import pytest
from qgis.core import QgsProject, QgsSettings, QgsVectorLayerTools
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.layers import open_layers, relations_of
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.tables import COLUMNS
from tests.running import memory_layer
from tests.sheets.sheets import new_sheet

_numbers = itertools.count(1)


class LayerTools(QgsVectorLayerTools):
    """What QGIS's relation editors ask of the window: editing is always on here, dialogs never open."""

    def addFeature(self, layer, *_):  # noqa: N802
        return False, None

    def startEditing(self, layer):  # noqa: N802
        return layer.isEditable() or layer.startEditing()

    def stopEditing(self, layer, allowCancel=True):  # noqa: N802, N803
        return True

    def saveEdits(self, layer):  # noqa: N802
        return True

    def copyMoveFeatures(self, *_):  # noqa: N802
        return False, None


class Iface:
    """The part of QgisInterface that the plugin uses, on real widgets."""

    def __init__(self):
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.menu = QMenu("Extensions", self.window)
        self.blockers = []
        self.tools = LayerTools()

    def mainWindow(self):  # noqa: N802
        return self.window

    def vectorLayerTools(self):  # noqa: N802
        return self.tools

    def mapCanvas(self):  # noqa: N802
        return self.canvas

    def addDockWidget(self, area, dock):  # noqa: N802
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):  # noqa: N802
        self.window.removeDockWidget(dock)

    def addToolBar(self, title):  # noqa: N802
        return self.window.addToolBar(title)

    def addPluginToMenu(self, title, action):  # noqa: N802
        self.menu.addAction(action)

    def removePluginMenu(self, title, action):  # noqa: N802
        self.menu.removeAction(action)

    def registerApplicationExitBlocker(self, blocker):  # noqa: N802
        self.blockers.append(blocker)

    def unregisterApplicationExitBlocker(self, blocker):  # noqa: N802
        self.blockers.remove(blocker)


def wait_for(is_so, seconds: float = 10.0):
    """Let the window live until something is so."""
    for _ in range(int(seconds * 50)):
        if is_so():
            return
        QTest.qWait(20)
    raise AssertionError(f"not so after {seconds} s")


@pytest.fixture
def iface(qgis_app, qgis_new_project, tmp_path):
    QgsSettings().remove("bassin_minier")
    made = Iface()
    yield made
    made.window.deleteLater()
    QTest.qWait(10)


@pytest.fixture(params=["geopackage", "postgis"])
def store(request, tmp_path):
    if request.param == "geopackage":
        place = address.geopackage(tmp_path / "contrat.gpkg")
    else:
        place = address.postgis(request.getfixturevalue("postgis"), f"dock_{next(_numbers)}")
    create_store(place)
    save(place, new_sheet())
    return place


@pytest.fixture
def file_store(tmp_path):
    place = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(place)
    save(place, new_sheet())
    return place


@pytest.fixture
def dock(iface):
    from bassin_minier_plugin.processing.messages import sentence
    from bassin_minier_plugin.ui.dock import ContractDock

    made = ContractDock(iface, lambda refusal: sentence(refusal.code, refusal.details), iface.window)
    yield made
    made.unload()
    made.deleteLater()
    QgsProject.instance().clear()
    QTest.qWait(10)


@pytest.fixture
def opened_dock(dock, store):
    dock.open_store(store)
    wait_for(lambda: dock.contract is not None)
    return dock


@pytest.fixture
def sheet_layers(store, qgis_new_project):
    """The layers of a store that holds the sheet `s1`, in the project with their relations, being edited."""
    layers = open_layers(store)
    project = QgsProject.instance()
    project.addMapLayers(list(layers.values()))
    for relation in relations_of(layers):
        project.relationManager().addRelation(relation)
    for table in COLUMNS:
        layers[table].startEditing()
    yield layers
    project.clear()


@pytest.fixture
def canvas(qgis_app):
    made = QgsMapCanvas()
    made.resize(400, 400)
    yield made
    made.setLayers([])
    made.deleteLater()
    QTest.qWait(10)


def square(x: float, y: float, size: float) -> str:
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


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
