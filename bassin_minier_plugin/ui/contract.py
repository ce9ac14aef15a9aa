"""A contract that is open: its layers in the project, ready for the forms."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..i18n import tr
from ..sheets.address import StoreAddress
from ..sheets.form_layout import lay_out_forms
from ..sheets.layers import STORE_TABLES, layers_of, open_layers, relations_of
from ..sheets.opening import StoreState
from ..sheets.tables import COLUMNS, OPERATION


class OpenContract(QObject):
    """`layers_going`: somebody removes one of the layers; let go of all before the event loop turns again."""

    layers_going = pyqtSignal()

    def __init__(self, address: StoreAddress, state: StoreState, base_uri: str = "", parent: QObject | None = None):
        super().__init__(parent)
        self.address, self.state = address, state
        self.project = QgsProject.instance()
        self._made: list[str] = []
        self._group: QgsLayerTreeGroup | None = None
        self.layers = self._layers(base_uri)
        for relation in relations_of(self.layers):
            self.project.relationManager().addRelation(relation)
        lay_out_forms(self.layers)
        for layer in self.layers.values():
            layer.willBeDeleted.connect(self.layers_going)
        self._allow_edits()

    @property
    def is_read_only(self) -> bool:
        return self.state.is_read_only

    @property
    def operation_layer(self) -> QgsVectorLayer:
        return self.layers[OPERATION]

    def _layers(self, base_uri: str) -> dict[str, QgsVectorLayer]:
        """What the project already shows of this store is used as it is; a table is never loaded twice."""
        found = {role: layer for role, layer in layers_of(self.project, self.address).items() if role in STORE_TABLES}
        missing = [table for table in STORE_TABLES if table not in found or not found[table].isValid()]
        made = open_layers(self.address, base_uri, missing)
        if made:
            self.project.addMapLayers(list(made.values()), False)
            self._made = [layer.id() for layer in made.values()]
            self._show(made)
        return {table: made.get(table) or found[table] for table in STORE_TABLES}

    def _show(self, made: dict[str, QgsVectorLayer]):
        title = tr("Operation sheets: {store}").format(store=self.address.title)
        root = self.project.layerTreeRoot()
        group = root.findGroup(title) or root.insertGroup(0, title)
        for table in STORE_TABLES:
            if table in made:
                group.addLayer(made[table]).setExpanded(False)
        group.setExpanded(False)
        self._group = group

    def _allow_edits(self):
        """Forms are read-only as long as their layers are not being edited."""
        for table in COLUMNS:
            layer = self.layers[table]
            layer.setReadOnly(self.is_read_only)
            if not self.is_read_only and not layer.isEditable():
                layer.startEditing()

    def let_go(self):
        """Forget the layers without touching them: they stay in the project, or are on their way out of it."""
        for layer in self.layers.values():
            with suppress(RuntimeError, TypeError):  # the layer went first
                layer.willBeDeleted.disconnect(self.layers_going)
        self.layers = {}

    def stop_editing(self):
        """Roll back what is pending and leave the layers as a reader finds them."""
        for table in COLUMNS:
            layer = self.layers.get(table)
            if layer is not None and layer.isEditable():
                layer.rollBack()

    def remove_layers(self):
        """Take away the layers that this dock added; those that came with the project stay."""
        self.project.removeMapLayers([one for one in self._made if self.project.mapLayer(one) is not None])
        if self._group is not None and not self._group.children():
            self.project.layerTreeRoot().removeChildNode(self._group)
        self._made, self._group = [], None
