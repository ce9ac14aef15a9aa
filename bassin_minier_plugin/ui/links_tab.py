"""What a sheet is linked to on the map: the list, linking by selection, and back from the map to the sheets."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import Qgis, QgsApplication, QgsCsException, QgsIconUtils, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ..i18n import tr
from ..sheets.connections import address_of_layer
from ..sheets.layers import plain_value
from ..sheets.links import (
    code_of_layer,
    key_field,
    linkable_layers,
    linked_features,
    repeated_keys,
    sheets_linked_to,
)
from ..sheets.sessions import read_from
from ..sheets.tables import LINK, OPERATION
from .link_edits import Line, label_now, lines_of, link, selected_on_the_map, unlink
from .off_thread import OffThread
from .pick_features import PickFeatures
from .plain_text import one_line, plain_label, tooltip
from .sheet_part import SheetPart

_FID = Qt.ItemDataRole.UserRole
_SHEETS_SHOWN = 200
_SELECTION_WAIT_MS = 300


class LinksTab(SheetPart):
    """`sheet_asked(uuid)`: somebody wants another sheet that touches the selection of the map."""

    links_changed = pyqtSignal()
    sheet_asked = pyqtSignal(str)
    touching_sheets_found = pyqtSignal(list)  # uuids of the sheets that touch the map's selection

    TABLES: ClassVar = (OPERATION, LINK)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject | None = None, parent=None):
        super().__init__(parent)
        self.canvas = canvas
        self.project = project or QgsProject.instance()
        self.lines: list[Line] = []
        self._off_thread = OffThread(self)
        self.tool = PickFeatures(canvas, self.project)
        self.tool.features_picked.connect(self._picked)
        self.tool.picking_ended.connect(lambda: self.pick_button.setChecked(False))
        self._selection_timer = QTimer(self)
        self._selection_timer.setSingleShot(True)
        self._selection_timer.timeout.connect(self._look_at_selection)
        self._build()
        self.canvas.selectionChanged.connect(self._selection_changed)
        self.project.layersAdded.connect(self.refresh_soon)
        self.project.layersRemoved.connect(self.refresh_soon)
        self.refresh()

    def _build(self):
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        bar = QHBoxLayout()
        self.link_button = _button("/mActionSelectRectangle.svg", tr("Link the selection"), True)
        self.pick_button = _button("/mActionIdentify.svg", tr("Pick"), True)
        self.pick_button.setCheckable(True)
        self.pick_button.setToolTip(tr("Click a feature of the map, or draw a rectangle; Escape ends"))
        self.select_button = _button("/mActionSelectAll.svg", tr("Select all linked features on the map"))
        self.zoom_button = _button("/mActionZoomToSelected.svg", tr("Zoom to the chosen links"))
        self.remove_button = _button("/mActionDeleteSelected.svg", tr("Remove the chosen links"))
        self.link_button.clicked.connect(self.link_selection)
        self.pick_button.toggled.connect(self._pick)
        self.select_button.clicked.connect(self.select_on_map)
        self.zoom_button.clicked.connect(self.zoom)
        self.remove_button.clicked.connect(self.remove)
        for button in (self.link_button, self.pick_button):
            bar.addWidget(button)
        bar.addStretch(1)
        for button in (self.select_button, self.zoom_button, self.remove_button):
            bar.addWidget(button)
        layout.addLayout(bar)
        self.hint = plain_label()
        layout.addWidget(self.hint)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Linked to"), tr("Layer"), tr("Key")])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.itemSelectionChanged.connect(self._follow_choice)
        self.list.itemDoubleClicked.connect(lambda *_: self.zoom())
        layout.addWidget(self.list, 3)
        self.touching_title = plain_label()
        layout.addWidget(self.touching_title)
        self.touching = QListWidget()
        self.touching.itemActivated.connect(lambda item: self.sheet_asked.emit(item.data(_FID)))
        self.touching.itemDoubleClicked.connect(lambda item: self.sheet_asked.emit(item.data(_FID)))
        layout.addWidget(self.touching, 1)

    # what is shown

    def refresh(self):
        self.lines = lines_of(self.layers, self.uuid, self.project) if self.uuid else []
        chosen = {item.data(0, _FID) for item in self.list.selectedItems()}
        self.list.clear()
        for line in self.lines:
            item = self._item(line)
            self.list.addTopLevelItem(item)
            item.setSelected(line.fid in chosen)
        for column in (1, 2):
            self.list.resizeColumnToContents(column)
        self._tell_state()
        self._follow_choice()
        self._selection_changed()

    def _item(self, line: Line) -> QTreeWidgetItem:
        name = line.layer.name() if line.layer is not None else line.code
        item = QTreeWidgetItem([one_line(label_now(line)), one_line(name, 40), one_line(line.key, 40)])
        item.setData(0, _FID, line.fid)
        told = label_now(line)
        if line.is_broken:
            icon = QgsApplication.getThemeIcon("/mIconWarning.svg")
            told = (
                tr("The layer is no longer in the project. The link is kept.")
                if line.layer is None
                else tr("The layer has no such feature any more. The link is kept.")
            )
            font = item.font(0)
            font.setItalic(True)
            for column in range(3):
                item.setFont(column, font)
        else:
            icon = QgsIconUtils.iconForGeometryType(line.layer.geometryType())
        item.setIcon(0, icon)
        for column in range(3):
            item.setToolTip(column, tooltip(told))
        return item

    def _tell_state(self):
        broken = sum(line.is_broken for line in self.lines)
        if not self.uuid:
            self.hint.setText("")
        elif broken:
            self.hint.setText(
                tr("Links whose feature is not on the map: {n}. They are kept, and so is the footprint.").format(
                    n=broken
                )
            )
        elif not self.lines:
            self.hint.setText(
                tr("Not linked to the map yet: select estates, centralities, spoil tips… and link them to the sheet.")
            )
        else:
            self.hint.setText(tr("The footprint of the operation is what it is linked to."))

    def _follow_choice(self):
        chosen = self._chosen()
        is_editable = not self.is_read_only
        self.remove_button.setEnabled(bool(chosen) and is_editable)
        self.zoom_button.setEnabled(any(not line.is_broken for line in chosen or self.lines))
        self.select_button.setEnabled(any(not line.is_broken for line in self.lines))
        self.pick_button.setEnabled(is_editable)

    def _chosen(self) -> list[Line]:
        fids = {item.data(0, _FID) for item in self.list.selectedItems()}
        return [line for line in self.lines if line.fid in fids]

    # linking

    def link_selection(self):
        """Link the sheet to the selected features of all layers of the map."""
        self.link_features(selected_on_the_map(self.project))

    def link_features(self, picked: dict):
        if self.is_read_only:
            return
        wanted, twice = [], []
        try:
            for layer, features in picked.items():
                found = linked_features(layer, features, self.project)
                repeated = set(repeated_keys(layer, [one.key for one in found]))
                twice += [f"{layer.name()}: {key}" for key in sorted(repeated)]
                wanted += [one for one in found if one.key not in repeated]
            added = link(self.layers, self.uuid, wanted, self.project)
        except QgsCsException:
            self.tell(tr("A layer cannot be brought to Lambert-93: check its coordinate reference system."))
            return
        if twice:
            sentence = tr("Not linked, because several features bear the same key: {keys}.")
            self.tell(sentence.format(keys=", ".join(twice[:5])))
        elif not added:
            self.tell(tr("Nothing new to link: the sheet is linked to these features already."), Qgis.MessageLevel.Info)
        if added:
            self.refresh()
            self.links_changed.emit()

    def remove(self):
        fids = {line.fid for line in self._chosen()}
        if not fids or self.is_read_only:
            return
        if not unlink(self.layers, self.uuid, fids, self.project):
            self.tell(tr("The footprint was left as it is: some of the links that remain are not on the map."))
        self.refresh()
        self.links_changed.emit()

    def _pick(self, is_on: bool):
        if is_on:
            self.canvas.setMapTool(self.tool)
        elif self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)

    def _picked(self, found: dict):
        if found:
            self.link_features(found)
        else:
            self.tell(tr("No feature with a key here: make its layer visible."), Qgis.MessageLevel.Info)

    # from the sheet to the map, and back

    def select_on_map(self):
        """Select the linked features, and nothing else among the layers that can be linked."""
        wanted: dict = {}
        for line in self.lines:
            if line.layer is not None:
                wanted.setdefault(line.layer, []).extend(feature.id() for feature in line.features)
        for layer in linkable_layers(self.project):
            if layer in wanted:
                layer.selectByIds(wanted[layer])
            elif layer.selectedFeatureCount():
                layer.removeSelection()

    def zoom(self):
        """Show the chosen links on the map, all where none is chosen."""
        extent = None
        shown = [line for line in self._chosen() or self.lines if not line.is_broken]
        for line in shown:
            for feature in line.features:
                box = self.canvas.mapSettings().layerExtentToOutputExtent(line.layer, feature.geometry().boundingBox())
                if extent is None:
                    extent = box
                else:
                    extent.combineExtentWith(box)
        if extent is None:
            return
        extent.grow(max(100.0, 0.25 * max(extent.width(), extent.height())))
        self.canvas.setExtent(extent)
        self.canvas.refresh()
        for layer in {line.layer for line in shown}:
            ids = [feature.id() for line in shown if line.layer is layer for feature in line.features]
            self.canvas.flashFeatureIds(layer, ids[:50])

    def _selection_changed(self, *_):
        self._selection_timer.start(_SELECTION_WAIT_MS)

    def _look_at_selection(self):
        places = []
        for layer, features in (selected_on_the_map(self.project) if self.layers else {}).items():
            name, code = key_field(layer), code_of_layer(layer)
            places += [(code, str(plain_value(feature[name]))) for feature in features]
        self.link_button.setEnabled(bool(places) and not self.is_read_only)
        self.link_button.setToolTip(tr("Link what is selected on the map to this sheet: {n}").format(n=len(places)))
        if not places or OPERATION not in self.layers:
            self._show_touching([], 0)
            return
        address = address_of_layer(self.layers[OPERATION])
        self._off_thread.run(
            tr("Sheets of the selection"),
            lambda: read_from(address, lambda opened: sheets_linked_to(opened, places)),
            lambda found: self._show_touching(found, len(places)),
        )

    def _show_touching(self, found: list, selected: int):
        self.touching.clear()
        for uuid, number, title in found[:_SHEETS_SHOWN]:
            item = QListWidgetItem(one_line(f"{number}  {title}".strip()))
            item.setData(_FID, uuid)
            item.setToolTip(tooltip(title))
            if uuid == self.uuid:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.touching.addItem(item)
        told = tr("Sheets linked to the selection of the map ({n} selected): {found}")
        self.touching_title.setText(told.format(n=selected, found=len(found)) if selected else "")
        self.touching_title.setVisible(bool(selected))
        self.touching.setVisible(bool(found))
        self.touching_sheets_found.emit([uuid for uuid, _number, _title in found])

    def close_part(self):
        """Let go of the map: before the plugin is unloaded."""
        self._selection_timer.stop()
        self._off_thread.forget()
        self.canvas.selectionChanged.disconnect(self._selection_changed)
        self.project.layersAdded.disconnect(self.refresh_soon)
        self.project.layersRemoved.disconnect(self.refresh_soon)
        self._pick(False)
        self.clear()


def _button(icon: str, text: str, is_text_shown: bool = False) -> QToolButton:
    button = QToolButton()
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setText(text)
    button.setToolTip(text)
    button.setAutoRaise(not is_text_shown)
    if is_text_shown:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
