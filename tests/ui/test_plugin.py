"""The plugin leaves the window as it found it."""

from __future__ import annotations

import gc
import threading

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

from bassin_minier_plugin.plugin import BassinMinierPlugin
from bassin_minier_plugin.processing.provider import BassinMinierProvider
from tests.ui.conftest import wait_for

# QGIS keeps the provider, not its Python half.
_kept: list[BassinMinierProvider] = []


@pytest.fixture(autouse=True)
def no_other_provider(qgis_app):
    """QGIS takes one provider of a name: that of the other tests gives way, and another one takes its place."""
    registry = QgsApplication.processingRegistry()
    was_there = registry.providerById("bassinminier") is not None
    if was_there:
        registry.removeProvider("bassinminier")
    yield
    if was_there:
        _kept[:] = [BassinMinierProvider()]
        registry.addProvider(_kept[0])


def things(iface) -> dict[str, int]:
    """What a plugin can leave behind, counted."""
    QTest.qWait(50)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    project = QgsProject.instance()
    signals = [project.readProject, project.aboutToBeCleared, project.layersAdded, project.cleared]
    return {
        "actions": len(iface.window.findChildren(QAction)),
        "docks": len(iface.window.findChildren(QDockWidget)),
        "toolbars": len(iface.window.findChildren(QToolBar)),
        "menu": len(iface.menu.actions()),
        "blockers": len(iface.blockers),
        "connections": sum(project.receivers(signal) for signal in signals),
        "canvas": iface.canvas.receivers(iface.canvas.extentsChanged) + len(iface.canvas.scene().items()),
        "threads": threading.active_count(),
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        "providers": len(QgsApplication.processingRegistry().providers()),
    }


def test_unload_leaves_nothing_behind(iface, store):
    before = things(iface)
    plugin = BassinMinierPlugin(iface)
    plugin.initGui()
    plugin.dock.open_store(store)
    wait_for(lambda: plugin.dock.contract is not None)
    during = things(iface)
    plugin.unload()
    QgsProject.instance().clear()

    assert things(iface) == before
    assert all(during[name] > before[name] for name in ("actions", "docks", "toolbars", "menu", "connections"))


def test_unload_while_a_contract_is_being_opened_hears_nothing_more(iface, file_store):
    before = things(iface)
    plugin = BassinMinierPlugin(iface)
    plugin.initGui()
    plugin.dock.open_store(file_store)
    plugin.unload()

    assert things(iface) == before
    assert QgsProject.instance().mapLayers() == {}
