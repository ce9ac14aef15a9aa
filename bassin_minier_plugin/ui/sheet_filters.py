"""The line of search and filters over the list of sheets."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSizePolicy, QWidget

from ..i18n import tr
from ..sheets.words import meanings
from .plain_text import one_line
from .sheet_list import SheetFilter

_WAIT_MS = 200


class SheetFilters(QWidget):
    filtered = pyqtSignal()

    def __init__(self, shown: SheetFilter, canvas: QgsMapCanvas, parent=None):
        super().__init__(parent)
        self.shown, self.canvas = shown, canvas
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.apply)
        self.search_edit = QgsFilterLineEdit()
        self.search_edit.setShowSearchIcon(True)
        self.search_edit.setPlaceholderText(tr("Search: number, title, lead, commune…"))
        words = meanings()
        self.strand_combo = self._combo(tr("All strands"), words["strand"].items())
        self.status_combo = self._combo(tr("All statuses"), words["status"].items())
        self.phase_combo = self._combo(tr("All phases"), [(n, tr("Phase {n}").format(n=n)) for n in (1, 2)])
        self.epci_combo = self._combo(tr("All EPCI"), ())
        self.view_box = QCheckBox(tr("In the map view"))
        self.order_combo = self._combo(tr("By number"), ())
        self.order_combo.setItemData(0, "number")
        for code, title in (("title", tr("By title")), ("status", tr("By status")), ("epci", tr("By EPCI"))):
            self.order_combo.addItem(title, code)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3)
        grid.addWidget(self.search_edit, 0, 0, 1, 4)
        for column, combo in enumerate((self.strand_combo, self.status_combo, self.phase_combo, self.epci_combo)):
            grid.addWidget(combo, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.view_box, 2, 0, 1, 2)
        grid.addWidget(self.order_combo, 2, 2, 1, 2)
        self.search_edit.textChanged.connect(self.apply_soon)
        for combo in (self.strand_combo, self.status_combo, self.phase_combo, self.epci_combo, self.order_combo):
            combo.currentIndexChanged.connect(self.apply_soon)
        self.view_box.toggled.connect(self.apply_soon)
        canvas.extentsChanged.connect(self._map_moved)
        shown.sourceModel().rows_read.connect(self._list_epci)

    def _combo(self, every: str, choices) -> QComboBox:
        combo = QComboBox()
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.addItem(every, None)
        for code, title in choices:
            combo.addItem(title, code)
        return combo

    def _list_epci(self):
        """The EPCI that the sheets name; the one chosen stays chosen."""
        chosen = self.epci_combo.currentData()
        names = sorted({row.epci for row in self.shown.sourceModel().rows if row.epci})
        if names == [self.epci_combo.itemData(place) for place in range(1, self.epci_combo.count())]:
            return
        self.epci_combo.blockSignals(True)
        while self.epci_combo.count() > 1:
            self.epci_combo.removeItem(1)
        for name in names:
            self.epci_combo.addItem(one_line(name, 60), name)
        self.epci_combo.setCurrentIndex(max(self.epci_combo.findData(chosen), 0) if chosen else 0)
        self.epci_combo.blockSignals(False)

    def _map_moved(self):
        if self.view_box.isChecked():
            self.apply_soon()

    def apply_soon(self, *_):
        self._timer.start(_WAIT_MS)

    def apply(self):
        self._timer.stop()
        shown = self.shown
        shown.words = _words(self.search_edit.text())
        shown.strand, shown.status = self.strand_combo.currentData() or "", self.status_combo.currentData() or ""
        shown.phase, shown.epci = self.phase_combo.currentData(), self.epci_combo.currentData() or ""
        shown.box = self._box() if self.view_box.isChecked() else None
        shown.filter()
        model = shown.sourceModel()
        if model.order != self.order_combo.currentData():
            model.order_by(self.order_combo.currentData())
        self.filtered.emit()

    def _box(self):
        """The map view in the CRS of the sheets."""
        layer = self.shown.sourceModel().layer
        settings = self.canvas.mapSettings()
        return settings.mapToLayerCoordinates(layer, settings.visibleExtent()) if layer is not None else None

    def is_any_set(self) -> bool:
        combos = (self.strand_combo, self.status_combo, self.phase_combo, self.epci_combo)
        return bool(self.search_edit.text()) or self.view_box.isChecked() or any(c.currentIndex() > 0 for c in combos)

    def clear(self):
        self.search_edit.clear()
        self.view_box.setChecked(False)
        for combo in (self.strand_combo, self.status_combo, self.phase_combo, self.epci_combo):
            combo.setCurrentIndex(0)
        self.apply()

    def let_go(self):
        self._timer.stop()
        self.canvas.extentsChanged.disconnect(self._map_moved)


def _words(text: str) -> list[str]:
    from .sheet_list import folded

    return folded(text).split()
