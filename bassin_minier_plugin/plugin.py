"""What QGIS loads: the translation, the Processing provider, and the dock with its menu and toolbar."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .i18n import install_translator, tr
from .paths import icon


class BassinMinierPlugin:
    def __init__(self, iface):
        self.iface = iface
        self.translator = install_translator()
        self.provider = None
        self.dock = None
        self.weighting = None
        self.toolbar = None
        self.actions: list[QAction] = []

    def initProcessing(self):
        from .processing.provider import BassinMinierProvider

        self.provider = BassinMinierProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        self.initProcessing()
        self._add_dock()

    def _add_dock(self):
        from .processing.messages import sentence
        from .ui.dock import ContractDock

        def refusal_words(refusal) -> str:
            return sentence(refusal.code, refusal.details)

        self.dock = ContractDock(self.iface, refusal_words, self.iface.mainWindow())
        self._add_weighting_tab()
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        show = self.dock.toggleViewAction()
        show.setIcon(QIcon(str(icon("plugin"))))
        show.setText(tr("Operation sheets"))
        show.setToolTip(tr("Show or hide the operation sheets"))
        self.toolbar = self.iface.addToolBar(tr("Coal basin"))
        self.toolbar.setObjectName("BassinMinierToolBar")
        self.toolbar.addAction(show)
        self.actions = [show]
        for text, slot in (
            (tr("Open a contract…"), self._open_contract),
            (tr("New contract…"), self._create_contract),
        ):
            action = QAction(text, self.iface.mainWindow())
            action.triggered.connect(slot)
            self.actions.append(action)
        for action in self.actions:
            self.iface.addPluginToMenu(tr("Coal basin"), action)
        self.dock.open_store_of_project()

    def _add_weighting_tab(self):
        from .processing.weighting_bench import WeightingBench
        from .ui.weighting_tab import WeightingTab

        bench = WeightingBench()
        if not bench.obstacle():  # the algorithms name the packages that are missing
            self.weighting = WeightingTab(bench, self.iface.mapCanvas(), self.dock)
            self.dock.add_tab(self.weighting, tr("Weighting"))

    def _open_contract(self):
        self.dock.setUserVisible(True)
        self.dock.choose_store()

    def _create_contract(self):
        self.dock.setUserVisible(True)
        self.dock.create_store()

    def unload(self):
        if self.dock is not None:
            self._remove_dock()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _remove_dock(self):
        if self.weighting is not None:
            self.weighting.unload()
            self.weighting = None
        self.dock.unload()
        show, *made = self.actions
        for action in self.actions:
            self.iface.removePluginMenu(tr("Coal basin"), action)
        for action in made:
            action.deleteLater()
        self.toolbar.removeAction(show)
        self.iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.dock, self.toolbar, self.actions = None, None, []
