"""Put what somebody had typed back into the edit buffers: a draft after a crash."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils, QgsWkbTypes
from qgis.PyQt.QtCore import QByteArray, QDate, Qt

from .changes import DELETE, INSERT, SheetChanges
from .layers import plain_value
from .tables import OPERATION, columns_of


def is_restorable(layers: dict[str, QgsVectorLayer], changes: SheetChanges) -> bool:
    """True while the store still holds what the draft began with. If not, save the draft as it is: the save then
    tells what a colleague changed, and people choose."""
    for row in changes.rows:
        found = feature_of(layers[row.table], row.uuid)
        version = None if found is None else plain_value(found["version"])
        if version != (None if row.action == INSERT else row.version):
            return False
    return True


def restore(layers: dict[str, QgsVectorLayer], changes: SheetChanges, title: str):
    """Write the changes into the edit buffers, one undo command named `title` in each layer that they touch."""
    tables = {row.table for row in changes.rows if row.values or row.action == DELETE}
    for table in tables:
        layers[table].startEditing()
        layers[table].beginEditCommand(title)
    for row in changes.rows:
        if row.table not in tables:
            continue
        layer, values = layers[row.table], dict(row.values)
        if row.action == INSERT:
            if row.table != OPERATION:
                values["operation"] = changes.operation
            layer.addFeature(_new_feature(layer, row.table, row.uuid, values))
            continue
        feature = feature_of(layer, row.uuid)
        if row.action == DELETE:
            layer.deleteFeature(feature.id())
            continue
        for name, value in values.items():
            if name == "geometry":
                layer.changeGeometry(feature.id(), geometry_of(value))
            else:
                index = layer.fields().indexOf(name)
                layer.changeAttributeValue(feature.id(), index, typed_value(row.table, name, value))
    for table in tables:
        layers[table].endEditCommand()


def feature_of(layer: QgsVectorLayer, uuid: str) -> QgsFeature | None:
    """The row with the uuid, unsaved edits included."""
    from qgis.core import QgsExpression

    wanted = QgsExpression.createFieldEqualityExpression("uuid", uuid)
    return next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)), None)


def typed_value(table: str, name: str, value):
    """A plain value as an attribute."""
    if columns_of(table).get(name) == "date" and value:
        return QDate.fromString(value, Qt.DateFormat.ISODate)
    return value


def geometry_of(wkb: str | None) -> QgsGeometry:
    geometry = QgsGeometry()
    if wkb:
        geometry.fromWkb(QByteArray(bytes.fromhex(wkb)))
    return geometry


def _new_feature(layer: QgsVectorLayer, table: str, uuid: str, values: dict) -> QgsFeature:
    is_shaped = layer.wkbType() != QgsWkbTypes.Type.NoGeometry
    shape = geometry_of(values.get("geometry")) if is_shaped else QgsGeometry()
    feature = QgsVectorLayerUtils.createFeature(layer, shape, {}, layer.createExpressionContext())
    feature["uuid"] = uuid
    for name, value in values.items():
        if name != "geometry":
            feature[name] = typed_value(table, name, value)
    return feature
