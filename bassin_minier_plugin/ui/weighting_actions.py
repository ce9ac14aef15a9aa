"""The buttons of the tab “Weighting”: undo, scenarios, sets of weights of stakeholders."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingException, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QInputDialog, QMenu, QToolBar, QToolButton

from ..i18n import tr
from ..settings import WEIGHTING_FOLDER, WEIGHTING_MODEL, remember, remembered
from .scenario_dialog import ScenarioDialog
from .weight_moves import MoveWeights


class WeightingActions(QToolBar):
    """Undo, redo, reset; save, open, compare; stakeholders. Shortcuts work while the tab has the keyboard."""

    def __init__(self, tab):
        super().__init__(tab)
        self.tab = tab
        self.made: list[QAction] = []
        undo = tab.undo.createUndoAction(tab, tr("Undo:"))
        redo = tab.undo.createRedoAction(tab, tr("Redo:"))
        for action, picture, keys in (
            (undo, "mActionUndo.svg", QKeySequence.StandardKey.Undo),
            (redo, "mActionRedo.svg", QKeySequence.StandardKey.Redo),
        ):
            action.setIcon(QgsApplication.getThemeIcon(picture))
            self._shortcut(action, keys)
            self.addAction(action)
        self.reset = self._add("mActionReload.svg", tr("Back to the weights of the model"), tab.reset, "Ctrl+R")
        self.addSeparator()
        self._add("mActionFileSave.svg", tr("Save the scenario as a model file…"), self.save_scenario, "Ctrl+S")
        self._add("mActionFileOpen.svg", tr("Open a scenario…"), self.open_scenario, "Ctrl+O")
        self._add("mActionOpenTable.svg", tr("Compare two scenarios side by side…"), self.compare_scenarios, "Ctrl+D")
        self.addSeparator()
        self._add_stakeholders()

    def _add(self, picture: str, text: str, slot, keys: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(picture), text, self.tab)
        action.triggered.connect(lambda: slot())
        self._shortcut(action, QKeySequence(keys))
        self.addAction(action)
        self.made.append(action)
        return action

    def _shortcut(self, action: QAction, keys):
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.tab.addAction(action)

    def _add_stakeholders(self):
        self.stakeholders = QToolButton(self)
        self.stakeholders.setText(tr("Stakeholders"))
        self.stakeholders.setToolTip(tr("Map where the sets of weights of several stakeholders disagree"))
        self.stakeholders.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.stakeholders)
        menu.addAction(tr("Sets of weights in a CSV file…"), self._choose_table)
        menu.addAction(tr("Model files of a folder…"), self._choose_folder)
        self.stakeholders.setMenu(menu)
        self.addWidget(self.stakeholders)

    def _choose_table(self):
        path, _ = QFileDialog.getOpenFileName(
            self.tab, tr("Sets of weights"), _folder(), tr("Sets of weights (*.csv);;All files (*)")
        )
        if path:
            self.show_disagreement(path)

    def _choose_folder(self):
        path = QFileDialog.getExistingDirectory(self.tab, tr("Sets of weights"), _folder())
        if path:
            self.show_disagreement(path)

    def set_open(self, is_open: bool):
        for action in self.made:
            action.setEnabled(is_open)
        self.stakeholders.setEnabled(is_open)

    # -- scenarios

    def save_scenario(self):
        title, is_given = QInputDialog.getText(self.tab, tr("Save the scenario"), tr("Title of the scenario"))
        if not is_given:
            return
        name = "".join(letter for letter in title if letter.isalnum() or letter in " -_").strip()
        path, _ = QFileDialog.getSaveFileName(
            self.tab, tr("Save the scenario"), str(Path(_folder(), f"{name}.json")), tr("Scoring models (*.json)")
        )
        if path:
            self.save_scenario_as(path if path.lower().endswith(".json") else f"{path}.json", title)

    def save_scenario_as(self, path: str, title: str):
        remember(WEIGHTING_FOLDER, str(Path(path).parent))
        tab = self.tab
        try:
            tab.bench.save_scenario(tab.live, tab.weighting, path, title)
            tab.scenarios[title] = tab.bench.scenario(tab.live, path)[1]
        except QgsProcessingException as refusal:
            tab.say(str(refusal))
            return
        tab.say(tr("Scenario “{title}” saved in {path}.").format(title=title, path=path))

    def open_scenario(self):
        path, _ = QFileDialog.getOpenFileName(
            self.tab, tr("Open a scenario"), _folder(), tr("Scoring models (*.json);;All files (*)")
        )
        if path:
            self.open_scenario_at(path)

    def open_scenario_at(self, path: str):
        """Take the weights of a scenario of this model; another model is opened as such."""
        remember(WEIGHTING_FOLDER, str(Path(path).parent))
        tab = self.tab
        try:
            title, ranking, is_alike = tab.bench.scenario(tab.live, path)
        except QgsProcessingException as refusal:
            tab.say(str(refusal))
            return
        if not is_alike:
            tab.add_model_file(path)
            remember(WEIGHTING_MODEL, path)
            tab.open_estates(tab.layer)
            return
        tab.scenarios[title] = ranking
        tab.undo.push(MoveWeights(tab, ranking.weighting, title, None, None))

    def compare_scenarios(self):
        dialog = ScenarioDialog(self.tab)
        dialog.exec()
        dialog.close_solvers()
        dialog.deleteLater()

    def show_disagreement(self, path: str):
        """Add the map of disagreement between the sets of weights of a file or a folder."""
        remember(WEIGHTING_FOLDER, path if Path(path).is_dir() else str(Path(path).parent))
        tab = self.tab
        top = tab.settings.parameters()["COUNT"]
        try:
            layer, names = tab.bench.disagreement(tab.live, path, top, tab.fields())
        except QgsProcessingException as refusal:
            tab.say(str(refusal))
            return
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
        tab.say(tr("{n} sets of weights compared: {names}.").format(n=len(names), names=", ".join(names)))


def _folder() -> str:
    return remembered(WEIGHTING_FOLDER, "") or ""
