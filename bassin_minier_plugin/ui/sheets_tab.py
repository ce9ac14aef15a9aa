"""The tab of the operation sheets."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ..i18n import tr
from ..sheets.address import StoreAddress
from .plain_text import plain_label


class SheetsTab(QWidget):
    def __init__(self, dock):
        super().__init__()
        self.dock = dock
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
        self.state_label.setText(contract.address.title)
        self.pages.setCurrentIndex(1)

    def show_closed(self):
        self.pages.setCurrentIndex(0)

    def may_leave(self) -> bool:
        return True

    def unload(self):
        self.show_closed()
