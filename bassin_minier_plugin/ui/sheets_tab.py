"""The tab of the operation sheets."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ..i18n import tr
from ..sheets.address import StoreAddress
from .open_sheets import OpenSheets
from .plain_text import plain_label


class SheetsTab(QWidget):
    def __init__(self, dock):
        super().__init__()
        self.dock = dock
        self.page: OpenSheets | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self._closed_page())
        self.state_label = plain_label()
        self.pages.addWidget(self.state_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.pages)

    def _closed_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(
            plain_label(
                tr(
                    "No contract is open. Its operations, one sheet each, are kept in a file (GeoPackage) or in a "
                    "database (PostGIS)."
                )
            )
        )
        for text, slot in (
            (tr("Open a contract…"), self.dock.choose_store),
            (tr("New contract…"), self.dock.create_store),
        ):
            button = QToolButton()
            button.setText(text)
            button.clicked.connect(slot)
            layout.addWidget(button)
        layout.addStretch(3)
        return page

    def show_opening(self, address: StoreAddress):
        self.state_label.setText(tr("Opening “{store}”…").format(store=address.title))
        self.pages.setCurrentIndex(1)

    def show_store(self, contract):
        self.page = OpenSheets(self.dock, contract)
        self.pages.addWidget(self.page)
        self.pages.setCurrentWidget(self.page)

    def show_closed(self, is_project_alive: bool = True):
        page, self.page = self.page, None
        if page is not None:
            page.let_go(is_project_alive)
            self.pages.removeWidget(page)
            page.deleteLater()
        self.pages.setCurrentIndex(0)

    def may_leave(self) -> bool:
        return self.page is None or self.page.may_leave()

    def unload(self):
        self.show_closed()
