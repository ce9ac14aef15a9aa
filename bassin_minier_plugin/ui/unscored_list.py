"""Estates that have no score, apart from the ranking, each with the reason."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout

from ..i18n import tr


class UnscoredList(QgsCollapsibleGroupBox):
    def __init__(self, parent=None):
        super().__init__(parent)
        self.list = QTreeWidget(self)
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([tr("Estate"), tr("Why it has no score")])
        self.list.setRootIsDecorated(False)
        self.list.setMaximumHeight(140)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)

    def show_estates(self, estates: list[tuple[str, str]]):
        self.setTitle(tr("Without a score, not ranked ({n})").format(n=len(estates)))
        self.setVisible(bool(estates))
        self.list.clear()
        items = [QTreeWidgetItem([name, why]) for name, why in estates]
        for item in items:
            item.setToolTip(1, item.text(1))
        self.list.addTopLevelItems(items)
        if estates:
            self.list.resizeColumnToContents(0)
