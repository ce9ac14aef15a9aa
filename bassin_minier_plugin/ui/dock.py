"""The dock: one tab for the operation sheets, room for others, and the contract that is open."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsProject
from qgis.gui import QgisInterface, QgsApplicationExitBlockerInterface, QgsDockWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QTabWidget, QVBoxLayout, QWidget

from ..i18n import tr
from ..sheets.address import StoreAddress
from ..sheets.connections import address_of_layer
from ..sheets.errors import StoreError
from ..sheets.layers import layers_of
from ..sheets.opening import StoreState, look_at
from ..sheets.tables import OPERATION
from .choose_contract import ChooseContract
from .contract import OpenContract
from .off_thread import OffThread
from .plain_text import as_html
from .sheets_tab import SheetsTab


class ContractDock(QgsDockWidget):
    """`refusal_words` gives the sentence for a StoreError. Other parts mount themselves through `add_tab`."""

    store_opened = pyqtSignal(object)  # OpenContract
    store_closed = pyqtSignal()

    def __init__(self, iface: QgisInterface, refusal_words: Callable[[StoreError], str], parent=None):
        super().__init__(tr("Operation sheets"), parent)
        self.setObjectName("BassinMinierDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.iface, self.refusal_words = iface, refusal_words
        self.contract: OpenContract | None = None
        self.work = OffThread(self)
        self.message_bar = QgsMessageBar()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.sheets_tab = SheetsTab(self)
        self.add_tab(self.sheets_tab, tr("Sheets"))
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message_bar)
        layout.addWidget(self.tabs)
        self.setWidget(inside)
        project = QgsProject.instance()
        project.readProject.connect(self.open_store_of_project)
        project.aboutToBeCleared.connect(self._project_going)
        self._blocker = _LeavingBlocker(self)
        iface.registerApplicationExitBlocker(self._blocker)

    def add_tab(self, widget: QWidget, title: str):
        self.tabs.addTab(widget, title)

    # -- words

    def say(self, text: str, level=Qgis.MessageLevel.Info, seconds: int = 8):
        """One sentence on top of the dock. The bar would read HTML: the text is escaped."""
        self.message_bar.pushMessage("", as_html(text), level, seconds)

    def show_refusal(self, refusal: StoreError):
        self.say(self.refusal_words(refusal), Qgis.MessageLevel.Warning, 0)

    # -- the contract

    def choose_store(self):
        """Ask which contract, and open it."""
        dialog = ChooseContract(self)
        if dialog.exec() != ChooseContract.DialogCode.Accepted:
            return
        try:
            address, base_uri = dialog.chosen()
        except StoreError as refusal:
            self.show_refusal(refusal)
            return
        self.open_store(address, base_uri)

    def create_store(self):
        """Open the dialog of the algorithm that makes contracts; what it makes is opened."""
        from qgis import processing

        dialog = processing.createAlgorithmDialog("bassinminier:createcontract", {})
        if dialog is None:
            self.say(
                tr("The algorithm “{name}” is not there.").format(name="createcontract"), Qgis.MessageLevel.Warning
            )
            return
        dialog.algorithmFinished.connect(self._open_created)
        dialog.show()

    def _open_created(self, is_success: bool, results: dict):
        from ..sheets.address import geopackage

        if is_success and results.get("OUTPUT"):
            self.open_store(geopackage(results["OUTPUT"]))

    def open_store(self, address: StoreAddress, base_uri: str = ""):
        """Look at the store off the window's thread, then show it. An open one is closed first, after asking."""
        if self.contract is not None and self.contract.address == address:
            return
        if not self.close_store_after_asking():
            return
        self.sheets_tab.show_opening(address)
        self.work.run(
            tr("Opening the contract"),
            lambda: look_at(address),
            lambda state: self._show_store(address, base_uri, state),
            self._opening_refused,
        )

    def open_store_of_project(self, *_):
        """The store whose layers stand in the project, if there is one."""
        layer = layers_of(QgsProject.instance()).get(OPERATION)
        if layer is None or self.contract is not None:
            return
        try:
            address = address_of_layer(layer)
        except StoreError as refusal:
            self.show_refusal(refusal)
            return
        if address is not None:
            self.open_store(address, layer.source() if layer.providerType() == "postgres" else "")

    def _opening_refused(self, refusal: StoreError):
        self.sheets_tab.show_closed()
        self.show_refusal(refusal)

    def _show_store(self, address: StoreAddress, base_uri: str, state: StoreState):
        if self.contract is not None:
            return
        try:
            self.contract = OpenContract(address, state, base_uri, self)
        except StoreError as refusal:
            self._opening_refused(refusal)
            return
        self.contract.layers_going.connect(self._close_store_of_gone_layers)
        self.sheets_tab.show_store(self.contract)
        for warning in state.warnings:
            self.show_refusal(warning)
        self.store_opened.emit(self.contract)

    def close_store_after_asking(self) -> bool:
        """False if the person would rather stay."""
        if self.contract is None:
            self.work.forget()
            return True
        if not self.sheets_tab.may_leave():
            return False
        contract = self.contract
        self.close_store()
        contract.remove_layers()
        return True

    def _close_store_of_gone_layers(self):
        self.close_store(is_project_alive=False)

    def close_store(self, is_project_alive: bool = True):
        """Let go of the layers at once, asking nothing: they may be on their way out. What is pending is a draft."""
        self.work.forget()
        if self.contract is None:
            return
        contract, self.contract = self.contract, None
        self.sheets_tab.show_closed(is_project_alive)
        contract.let_go()
        contract.deleteLater()
        self.store_closed.emit()

    def unload(self):
        """Let go of the project, the layers and the threads, before the plugin goes."""
        project = QgsProject.instance()
        project.readProject.disconnect(self.open_store_of_project)
        project.aboutToBeCleared.disconnect(self._project_going)
        self.iface.unregisterApplicationExitBlocker(self._blocker)
        contract = self.contract
        self.close_store()
        if contract is not None:
            contract.remove_layers()
        self.sheets_tab.unload()

    def _project_going(self):
        self.close_store()

    def ask(self, title: str, text: str, buttons, default) -> QMessageBox.StandardButton:
        """A question whose words are shown as they are."""
        box = QMessageBox(QMessageBox.Icon.Question, title, text, buttons, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDefaultButton(default)
        return box.exec()


class _LeavingBlocker(QgsApplicationExitBlockerInterface):
    """QGIS asks before it closes."""

    def __init__(self, dock: ContractDock):
        super().__init__()
        self.dock = dock

    def allowExit(self) -> bool:  # noqa: N802
        return self.dock.contract is None or self.dock.sheets_tab.may_leave()
