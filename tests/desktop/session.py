"""What a technician does in QGIS: run by QGIS itself. Writes what came of it into a file, as JSON."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QDockWidget, QLineEdit, QTabWidget, QToolBar
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

NAME = "bassin_minier_plugin"
FOLDER, PICTURES = Path(os.environ["SESSION_FOLDER"]), Path(os.environ["SESSION_PICTURES"])
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


class Sheet:
    """The parts of one sheet, beside the map."""

    def __init__(self, dock, uuid: str):
        from bassin_minier_plugin.ui.checks_tab import ChecksTab
        from bassin_minier_plugin.ui.history_tab import HistoryTab
        from bassin_minier_plugin.ui.links_tab import LinksTab

        self.layers, self.uuid, self.address = dock.contract.layers, uuid, dock.contract.address
        self.checks, self.history, self.links = ChecksTab(), HistoryTab(), LinksTab(iface.mapCanvas())
        self.parts = (self.links, self.checks, self.history)
        self.tabs = QTabWidget()
        for part, title in zip(self.parts, ("Liens", "Contrôles", "Historique")):
            part.show_sheet(self.layers, uuid)
            self.tabs.addTab(part, title)
        self.form, self.begun = None, {}
        self.show_form()
        self.tabs.setGeometry(880, 80, 510, 780)
        self.tabs.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.tabs.show()

    def show_form(self):
        from bassin_minier_plugin.sheets.restoring import feature_of

        if self.form is not None:
            self.tabs.removeTab(0)
            self.form.deleteLater()
        from bassin_minier_plugin.sheets.layers import rows_as_stored

        self.begun = rows_as_stored(self.layers, self.uuid)
        layer = self.layers["operation"]
        context = QgsAttributeEditorContext()
        context.setFormMode(QgsAttributeEditorContext.FormMode.Embed)
        self.form = QgsAttributeForm(layer, feature_of(layer, self.uuid), context)
        self.tabs.insertTab(0, self.form, "Identité")
        self.tabs.setCurrentIndex(0)

    def type_title(self, text: str):
        edit = next(one for one in self.form.findChildren(QLineEdit) if one.objectName() == "title")
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)
        if not self.form.save():
            raise AssertionError("the form refuses what was typed")

    def pending(self, author: str):
        from bassin_minier_plugin.sheets.layers import pending_changes

        return pending_changes(self.layers, self.uuid, author, self.begun)

    def save(self, changes):
        """Save as the dock does; give what the store answers."""
        from bassin_minier_plugin.sheets.layers import reload
        from bassin_minier_plugin.sheets.saving_task import SavingTask

        answers = []
        task = SavingTask(self.address, changes)
        for signal in (task.sheet_saved, task.conflict_met, task.save_refused):
            signal.connect(answers.append)
        QgsApplication.taskManager().addTask(task)
        wait_for(lambda: answers, "the answer of the store")
        if type(answers[0]).__name__ == "Saved":
            reload(self.layers, discard_edits=True)
            for table in ("operation", "operation_link"):
                self.layers[table].startEditing()
            self.show_form()
        return answers[0]

    def close(self):
        for part in self.parts:
            part.close_part()
        self.tabs.close()
        self.tabs.deleteLater()


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

    dock.open_store(geopackage(FOLDER / "contrat.gpkg"))
    wait_for(lambda: dock.contract is not None, "the contract")


def pick_on_the_map(sheet: Sheet):
    """Draw a rectangle over the three estates with the mouse."""
    sheet.tabs.setCurrentWidget(sheet.links)
    wait(0.1)
    QTest.mouseClick(sheet.links.pick_button, Qt.MouseButton.LeftButton)
    canvas = iface.mapCanvas()
    port, transform = canvas.viewport(), canvas.getCoordinateTransform()
    start, end = (
        QPoint(int(one.x()), int(one.y()))
        for one in (transform.transform(689900, 7035300), transform.transform(690700, 7034900))
    )
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseClick(sheet.links.pick_button, Qt.MouseButton.LeftButton)


def settle(sheet: Sheet, conflict, changes):
    """Keep my title, with the mouse, in the dialog that shows both versions."""
    from bassin_minier_plugin.ui.conflict_dialog import ConflictDialog

    dialog = ConflictDialog(conflict, "31-007", changes, parent=iface.mainWindow())
    dialog.show()
    wait(0.3)
    item = dialog.tree.topLevelItem(0).child(0)
    column = 3  # mine
    place = dialog.tree.visualItemRect(item)
    x = dialog.tree.columnViewportPosition(column) + 9
    QTest.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, place.center().y()))
    told["kept"] = sorted(map(list, dialog.keep_mine()))
    step("conflict")
    save = next(
        one
        for one in dialog.buttons.buttons()
        if dialog.buttons.buttonRole(one) == QDialogButtonBox.ButtonRole.AcceptRole
    )
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    wait(0.05)
    if dialog.result() != dialog.DialogCode.Accepted:
        raise AssertionError("the dialog did not take the choices")
    return dialog.settled(changes)


def work():
    iface.mainWindow().setGeometry(0, 0, 1400, 900)
    told["qgis"] = Qgis.version()
    told["first"] = traces()
    dock = plugins[NAME].dock
    show_the_map()
    open_the_contract(dock)
    sheet = Sheet(dock, "s1")
    step("opened")

    sheet.type_title("Saisi au clavier")
    pick_on_the_map(sheet)
    told["links"] = sorted(line.key for line in sheet.links.lines)
    step("linked")
    sheet.tabs.setCurrentWidget(sheet.checks)
    wait_for(lambda: sheet.checks._rules is not None, "the rules")
    step("checks")
    told["saved"] = type(sheet.save(sheet.pending("Anne"))).__name__

    sheet.type_title("Encore Anne")
    (FOLDER / "typed").write_text("")
    wait_for((FOLDER / "colleague_saved").exists, "the colleague's save", 30)
    changes = sheet.pending("Anne")
    conflict = sheet.save(changes)
    told["conflict"] = [type(conflict).__name__, conflict.their_author]
    told["settled"] = type(sheet.save(settle(sheet, conflict, changes))).__name__
    sheet.tabs.setCurrentWidget(sheet.history)
    wait_for(sheet.history.model.rowCount, "the history")
    wait(0.3)
    step("history")
    told["history"] = [list(line) for line in sheet.history.model.lines[:8]]
    sheet.close()
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
