"""One sheet: QGIS's own form of the operation layer, and the parts that it does not have."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..sheets.errors import StoreError
from ..sheets.restoring import feature_of
from ..sheets.tables import ATTACHMENT, FUNDING, INDICATOR, LINK, MILESTONE, OPERATION, PARTNER
from .checks_tab import ChecksTab, severity_icon
from .history_tab import HistoryTab
from .links_tab import LinksTab
from .photos_tab import PhotosTab
from .plain_text import one_line, plain_label

_TYPING_MS = 700
# Tabs in the order in which people fill in a sheet: those of QGIS's form by their place in it, the others by name.
_TABS = (0, "links", 1, 2, 3, 4, "photos", "history", "checks")
# The buttons of a relation editor have the numbers of QgsDualView.ViewMode.
_AS_TABLE, _AS_FORM = 0, 1
_FORM_TABS = {PARTNER: 1, FUNDING: 2, MILESTONE: 3, INDICATOR: 4}


class SheetEditor(QWidget):
    """What is typed goes from the form into the edit buffers after a short pause; only saving writes to the store."""

    sheet_asked = pyqtSignal(str)
    message_told = pyqtSignal(str, int)
    rules_asked = pyqtSignal()
    findings_changed = pyqtSignal(str, int, float)

    def __init__(self, iface, refusal_words: Callable[[StoreError], str], parent=None):
        super().__init__(parent)
        self.iface = iface
        self.layers: dict[str, QgsVectorLayer] = {}
        self.uuid = ""
        self.form: QgsAttributeForm | None = None
        self._is_writing, self._is_due = False, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.write_form)
        self.heading = plain_label()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.links = LinksTab(iface.mapCanvas())
        self.photos = PhotosTab(refusal_words)
        self.history = HistoryTab()
        self.checks = ChecksTab()
        self.parts = {"links": self.links, "photos": self.photos, "history": self.history, "checks": self.checks}
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.pages = QStackedWidget()
        self.form_place = QScrollArea()
        self.form_place.setWidgetResizable(True)
        self.form_place.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.addWidget(self.form_place)
        titles = {0: tr("Identity"), 1: tr("Partners"), 2: tr("Funding"), 3: tr("Schedule"), 4: tr("Indicators")}
        titles.update(links=tr("Links"), photos=tr("Photos"), history=tr("History"), checks=tr("Checks"))
        for tab in _TABS:
            self.tabs.addTab(titles[tab])
        for part in self.parts.values():
            self.pages.addWidget(part)
            part.message_told.connect(self.message_told)
        for page in (self.form_place, *self.parts.values(), self.pages):
            page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            page.setMinimumWidth(0)
        self.tabs.currentChanged.connect(self._show_tab)
        self.links.sheet_asked.connect(self.sheet_asked)
        self.checks.field_asked.connect(self.go_to)
        self.checks.findings_changed.connect(self._tell_findings)
        self.checks.rules_asked.connect(self.rules_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.tabs)
        layout.addWidget(self.pages, 1)

    # -- the sheet

    def show_sheet(self, layers: dict[str, QgsVectorLayer], uuid: str) -> bool:
        """False where the store has no such sheet (any more)."""
        self.write_form()
        feature = feature_of(layers[OPERATION], uuid)
        if feature is None:
            self.clear()
            return False
        is_other = uuid != self.uuid or layers is not self.layers
        self.layers, self.uuid = layers, uuid
        self._show_form(feature)
        self._tell_heading(feature)
        if is_other:
            for part in self.parts.values():
                part.show_sheet(layers, uuid)
        return True

    @property
    def is_untouched(self) -> bool:
        """True while nothing is typed that the edit buffer does not have yet."""
        return not self._is_due

    def refresh_form(self):
        """Show the stored values again: after a save, an undo or a colleague's save."""
        if self.uuid and not self._is_due:
            feature = feature_of(self.layers[OPERATION], self.uuid)
            if feature is None:
                self.clear()
                return
            self._show_form(feature)
            self._tell_heading(feature)

    def clear(self):
        self._timer.stop()
        self._drop_form()
        self.layers, self.uuid = {}, ""
        self.heading.setText("")
        for part in self.parts.values():
            part.clear()

    def close_parts(self):
        """Let go of the map and the threads, before the plugin goes."""
        self.clear()
        for part in self.parts.values():
            part.close_part()

    # -- the form

    def _show_form(self, feature: QgsFeature):
        self._drop_form()
        self.form = QgsAttributeForm(self.layers[OPERATION], feature, self._context())
        self.form.setMode(QgsAttributeEditorContext.Mode.SingleEditMode)
        self.form.hideButtonBox()
        self.form.setEditCommandMessage(tr("Edit of the sheet"))
        self.form.widgetValueChanged.connect(self._typed)
        self.form_place.setWidget(self.form)
        inner = self._form_tab()
        if inner is not None:
            inner.tabBar().hide()
            inner.setDocumentMode(True)
        self._show_tab(self.tabs.currentIndex())

    def _show_tab(self, place: int):
        tab = _TABS[place]
        if tab in self.parts:
            self.pages.setCurrentWidget(self.parts[tab])
            return
        self.pages.setCurrentWidget(self.form_place)
        inner = self._form_tab()
        if inner is not None:
            inner.setCurrentIndex(tab)
            QTimer.singleShot(0, self._show_tables)

    def _show_tables(self):
        """Lines as a table; QGIS would show a list of names beside a form of one line."""
        # Editing is always on here, and ends by saving whole sheets.
        for button in self.form.findChildren(QToolButton, "mToggleEditingButton") if self.form is not None else ():
            button.hide()
        for group in self.form.findChildren(QButtonGroup) if self.form is not None else ():
            table, as_form = group.button(_AS_TABLE), group.button(_AS_FORM)
            if table is not None and as_form is not None and as_form.isChecked():
                table.click()

    def _context(self) -> QgsAttributeEditorContext:
        context = QgsAttributeEditorContext()
        context.setVectorLayerTools(self.iface.vectorLayerTools())
        context.setMapCanvas(self.iface.mapCanvas())
        return context

    def _drop_form(self):
        if self.form is not None:
            self.form.widgetValueChanged.disconnect(self._typed)
            self.form_place.takeWidget()
            self.form.deleteLater()
        self.form, self._is_due = None, False

    def _form_tab(self) -> QTabWidget | None:
        return self.form.findChild(QTabWidget) if self.form is not None else None

    def _typed(self, *_):
        if not self._is_writing:
            self._is_due = True
            self._timer.start(_TYPING_MS)

    def write_form(self) -> bool:
        """Put what is typed into the edit buffer. False where the form refuses it, and says why in the form."""
        self._timer.stop()
        if self.form is None or not self._is_due or not self.layers[OPERATION].isEditable():
            return True
        self._is_writing = True
        try:
            is_written = self.form.save()
        finally:
            self._is_writing = False
        if not is_written:
            self.message_told.emit(tr("The sheet lacks a title, a strand or a status: complete it first."), 1)
            return False
        self._is_due = False
        feature = feature_of(self.layers[OPERATION], self.uuid)
        if feature is not None:
            self._tell_heading(feature)
        return True

    def _tell_heading(self, feature: QgsFeature):
        texts = [str(feature[name]) for name in ("number", "title") if feature[name]]
        self.heading.setText(one_line("  ".join(texts), 160))

    def _tell_findings(self, severity: str, count: int, share: float):
        place = _TABS.index("checks")
        self.tabs.setTabIcon(place, severity_icon(severity))
        self.tabs.setTabText(place, f"{tr('Checks')} ({count})" if count else tr("Checks"))
        self.findings_changed.emit(severity, count, share)

    def go_to(self, table: str, field: str):
        """Show the tab, and the field, that a finding speaks of."""
        places = {"cost_eur": 2, "start_date": 3, "end_date": 3}
        tab = {LINK: "links", ATTACHMENT: "photos"}.get(table, places.get(field, _FORM_TABS.get(table, 0)))
        self.tabs.setCurrentIndex(_TABS.index(tab))
        self._focus(field)

    def _focus(self, field: str):
        for label in self.form.findChildren(QLabel) if self.form is not None else ():
            if label.buddy() is not None and label.buddy().objectName() == field:
                label.buddy().setFocus()
                return
        for widget in self.form.findChildren(QWidget, field) if self.form is not None else ():
            widget.setFocus()
            return
