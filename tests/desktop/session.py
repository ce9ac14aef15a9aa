"""What a technician does in QGIS: run by QGIS itself. Writes what came of it into a file, as JSON."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QDockWidget, QLineEdit, QToolBar
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

NAME = "bassin_minier_plugin"
FOLDER, PICTURES = Path(os.environ["SESSION_FOLDER"]), Path(os.environ["SESSION_PICTURES"])
# The tabs of a sheet in the order in which the dock shows them; a number is a tab of QGIS's form.
_TABS = (0, "links", 1, 2, 3, 4, "photos", "history", "checks")
told: dict = {"steps": []}


def wait(seconds: float):
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def wait_for(is_so, what: str, seconds: float = 15.0):
    for _ in range(int(seconds * 50)):
        if is_so():
            return
        wait(0.02)
    raise AssertionError(f"waited in vain: {what}")


def step(name: str):
    """Note how far we came, and take a picture."""
    QApplication.processEvents()
    wait(0.15)
    told["steps"].append(name)
    number = len(told["steps"])
    QApplication.primaryScreen().grabWindow(0).save(str(PICTURES / f"{number:02d}_{name}.png"))


def traces() -> dict:
    """What the plugin has put into QGIS, counted."""
    main = iface.mainWindow()
    return {
        "docks": sum(one.objectName() == "BassinMinierDock" for one in main.findChildren(QDockWidget)),
        "toolbars": sum(one.objectName() == "BassinMinierToolBar" for one in main.findChildren(QToolBar)),
        "providers": sum(one.id() == "bassinminier" for one in QgsApplication.processingRegistry().providers()),
        "menus": sum("minier" in one.text().replace("&", "").lower() for one in iface.pluginMenu().actions()),
        "translators": int(plugins[NAME].translator is not None) if NAME in plugins else 0,
        "layers": len(QgsProject.instance().mapLayers()),
    }


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def show_tab(page, part):
    """Open a tab of the sheet by what stands in it."""
    name = next(name for name, one in page.editor.parts.items() if one is part)
    page.editor.tabs.setCurrentIndex(_TABS.index(name))
    wait(0.2)


def type_title(page, text: str):
    page.editor.tabs.setCurrentIndex(0)
    wait(0.1)
    edit = next(one for one in page.editor.form.findChildren(QLineEdit) if one.objectName() == "title")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    wait_for(page.saving.pending, "the form to write what is typed")


def save(page):
    click(page.buttons["save"])
    wait_for(lambda: not page.saving.is_saving and not page.saving.pending(), "the save", 30)


def show_the_map() -> QgsVectorLayer:
    layer = QgsVectorLayer(str(FOLDER / "estates.gpkg"), "Cités", "ogr")
    layer.setCustomProperty("bassin_minier/role", "estates")
    QgsProject.instance().addMapLayer(layer)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(QgsRectangle(689800, 7034600, 690900, 7035600))
    canvas.refresh()
    return layer


def open_the_contract(dock):
    from bassin_minier_plugin.sheets.address import geopackage

    dock.setUserVisible(True)
    dock.open_store(geopackage(FOLDER / "contrat.gpkg"))
    wait_for(lambda: dock.contract is not None and dock.sheets_tab.page is not None, "the contract")
    page = dock.sheets_tab.page
    wait_for(page.model.rowCount, "the list")
    return page


def choose_the_sheet(page):
    """Click the first line of the list."""
    place = page.list.visualRect(page.shown.index(0, 0))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    wait_for(lambda: page.editor.uuid == "s1", "the sheet")
    wait(0.3)


def pick_on_the_map(page):
    """Draw a rectangle over the three estates with the mouse."""
    links = page.editor.links
    show_tab(page, links)
    canvas = iface.mapCanvas()
    canvas.setExtent(QgsRectangle(689800, 7034600, 690900, 7035600))
    canvas.refresh()
    wait(0.3)
    click(links.pick_button)
    port, transform = canvas.viewport(), canvas.getCoordinateTransform()
    corners = (transform.transform(689950, 7035150), transform.transform(690650, 7034950))
    start, end = (QPoint(int(one.x()), int(one.y())) for one in corners)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    click(links.pick_button)


def settle():
    """Keep my title, with the mouse, in the dialog that shows both versions."""
    dialog = QApplication.activeModalWidget()
    if type(dialog).__name__ != "ConflictDialog":
        QTimer.singleShot(100, settle)
        return
    wait(0.3)
    item = dialog.tree.topLevelItem(0).child(0)
    column = 3  # mine
    place = dialog.tree.visualItemRect(item)
    x = dialog.tree.columnViewportPosition(column) + 9
    QTest.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, place.center().y()))
    told["kept"] = sorted(map(list, dialog.keep_mine()))
    told["colleague"] = dialog.conflict.their_author
    step("conflict")
    role = QDialogButtonBox.ButtonRole.AcceptRole
    click(next(one for one in dialog.buttons.buttons() if dialog.buttons.buttonRole(one) == role))


def work():
    iface.mainWindow().setGeometry(0, 0, 1400, 900)
    told["qgis"] = Qgis.version()
    told["first"] = traces()
    dock = plugins[NAME].dock
    show_the_map()
    page = open_the_contract(dock)
    choose_the_sheet(page)
    step("opened")

    type_title(page, "Saisi au clavier")
    pick_on_the_map(page)
    told["links"] = sorted(line.key for line in page.editor.links.lines)
    step("linked")
    show_tab(page, page.editor.checks)
    wait_for(lambda: page.editor.checks._rules is not None, "the rules")
    step("checks")
    save(page)

    type_title(page, "Encore Anne")
    (FOLDER / "typed").write_text("")
    wait_for((FOLDER / "colleague_saved").exists, "the colleague's save", 30)
    QTimer.singleShot(100, settle)
    save(page)
    history = page.editor.history
    show_tab(page, history)
    wait_for(lambda: any(line[3:4] and "De Bruno" in line for line in history.model.lines), "the history")
    step("history")
    told["history"] = [list(line) for line in history.model.lines[:8]]
    leave_and_come_back(dock)


def leave_and_come_back(dock):
    dock.close_store_after_asking()
    QgsProject.instance().clear()
    told["unloaded"] = unloadPlugin(NAME)
    # what was to be deleted later waits for the loop of QGIS itself, which runs around this one
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait(0.3)
    told["left"] = traces()
    told["loaded_again"] = loadPlugin(NAME) and startPlugin(NAME)
    wait(0.3)
    told["again"] = traces()
    step("again")


def main():
    try:
        work()
    except BaseException:
        told["trouble"] = traceback.format_exc()
        step("trouble")
    (FOLDER / "told.part").write_text(json.dumps(told, ensure_ascii=False, default=str), encoding="utf-8")
    os.replace(FOLDER / "told.part", FOLDER / "told.json")
    sys.stdout.flush()
    os._exit(0)


QTimer.singleShot(800, main)
