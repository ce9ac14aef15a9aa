"""The tables of a store as QGIS layers, and what is pending in their edit buffers as plain values."""

from __future__ import annotations

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFieldConstraints,
    QgsGeometry,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from .address import StoreAddress
from .changes import DELETE, INSERT, UPDATE, RowChange, SheetChanges, new_uuid
from .connections import layer_source
from .errors import StoreError
from .reading import Sheet
from .tables import ATTACHMENT_KINDS, CHILDREN, COLUMNS, HISTORY, OPERATION, RULE, STATUSES, STRANDS, columns_of
from .words import aliases, meanings, table_titles

ROLE = "bassin_minier/role"
STORE_TABLES = (OPERATION, *CHILDREN, HISTORY, RULE)
_KEPT_BY_THE_STORE = ("fid", "uuid", "version", "created_by", "created_at", "updated_by", "updated_at", "checksum")
_LISTS = {
    **{"strand": STRANDS, "status": STATUSES, "kind": ATTACHMENT_KINDS, "phase": (1, 2)},
    **dict.fromkeys(("dpe_before", "dpe_after"), "ABCDEFG"),
}


# {layer: {fid: the row in the store when its edits were first looked at}}
_looked_at: dict[str, dict[int, QgsFeature]] = {}


def open_layers(address: StoreAddress, base_uri: str = "", tables=STORE_TABLES) -> dict[str, QgsVectorLayer]:
    """One layer per table, by role (the name of the table), ready for QGIS's own form; in no project yet.

    `base_uri`: the words of the QGIS connection of a PostGIS store, so that its `authcfg` stays closed.
    """
    found = {}
    titles = table_titles()
    for table in tables:
        source, provider = layer_source(address, table, table == OPERATION, base_uri)
        layer = QgsVectorLayer(source, titles[table], provider)
        if not layer.isValid():
            raise StoreError("layer_unreadable_in_store", store=address.title, table=table)
        layer.setCustomProperty(ROLE, table)
        prepare_form(layer, table)
        if table == HISTORY:
            layer.setReadOnly(True)
        found[table] = layer
    return found


def layers_of(project: QgsProject, address: StoreAddress | None = None) -> dict[str, QgsVectorLayer]:
    """The layers of a project that bear a role, whatever people call them; of one store if `address` is given."""
    from .connections import address_of_layer

    found = {}
    for layer in project.mapLayers().values():
        role = layer.customProperty(ROLE) if isinstance(layer, QgsVectorLayer) else None
        if role and (address is None or address_of_layer(layer) == address):
            found.setdefault(role, layer)
    return found


def prepare_form(layer: QgsVectorLayer, table: str):
    """Aliases, lists, and the defaults that keep versions true for whoever edits the table in QGIS or QField."""
    names, words = aliases(), meanings()
    for index, field in enumerate(layer.fields()):
        name = field.name()
        layer.setFieldAlias(index, names.get(name, name))
        if table in COLUMNS and name in _KEPT_BY_THE_STORE:
            form = layer.editFormConfig()
            form.setReadOnly(index, True)
            layer.setEditFormConfig(form)
        kind, settings = _widget(name, words) if table in COLUMNS else ("", {})
        if kind:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(kind, settings))
    if table not in COLUMNS:
        return
    for name, expression, is_on_update in (
        ("uuid", "uuid('WithoutBraces')", False),
        ("version", 'coalesce("version", 0) + 1', True),
        ("updated_by", "@user_full_name", True),
        ("created_by", "@user_full_name", False),
        ("updated_at", "now()", True),
        ("created_at", "now()", False),
        # QGIS writes NULL into a text of several lines, where people would go on typing behind it
        ("description", "''", False),
    ):
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setDefaultValueDefinition(index, QgsDefaultValue(expression, is_on_update))
            layer.removeFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintUnique)


def _widget(name: str, words: dict) -> tuple[str, dict]:
    """(kind, settings) of the widget of a field, empty where QGIS's own choice is right."""
    if name in ("fid", "checksum"):
        return "Hidden", {}
    if name == "immediate":
        return "CheckBox", {}
    if name == "description":
        return "TextEdit", {"IsMultiline": True}
    if name in _LISTS:
        return "ValueMap", {"map": [{words.get(name, {}).get(code, str(code)): code} for code in _LISTS[name]]}
    return "", {}


def relations_of(layers: dict[str, QgsVectorLayer], project: QgsProject | None = None) -> list[QgsRelation]:
    """The relations from a sheet to its lines and history, for the project's relation manager; needs layers in it.

    `project`: where the layers are, if that is not the one that is open.
    """
    context = QgsRelationContext(project or QgsProject.instance())
    made = []
    for table in (*CHILDREN, HISTORY):
        relation = QgsRelation(context)
        relation.setId(f"bassin_minier_{table}")
        relation.setName(table_titles()[table])
        relation.setReferencedLayer(layers[OPERATION].id())
        relation.setReferencingLayer(layers[table].id())
        relation.addFieldPair("operation", "uuid")
        if table != HISTORY:
            relation.setStrength(QgsRelation.RelationStrength.Composition)
        made.append(relation)
    return made


def plain_value(value):
    """A QGIS value as None, bool, int, float or text; dates as ISO text."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, (QDate, QDateTime)):
        date = value if isinstance(value, QDate) else value.date()
        return date.toString("yyyy-MM-dd")
    return value


def plain_row(feature: QgsFeature, table: str) -> dict:
    """A feature as a row of `reading`: uuid, version, updated_by and what people typed."""
    names = feature.fields().names()
    row = {
        name: plain_value(feature[name])
        for name in ("uuid", "version", "updated_by", *columns_of(table))
        if name in names
    }
    for name, kind in columns_of(table).items():
        if kind == "bool" and row.get(name) is not None:
            row[name] = bool(row[name])
        elif kind == "real" and row.get(name) is not None:
            row[name] = float(row[name])
        elif kind == "geometry":
            row[name] = _plain_geometry(feature.geometry())
    return row


def _plain_geometry(geometry: QgsGeometry) -> str | None:
    if geometry.isNull() or geometry.isEmpty():
        return None
    straight = QgsGeometry(geometry)
    straight.convertToStraightSegment()
    straight.get().dropZValue()
    straight.get().dropMValue()
    straight.convertToMultiType()
    return bytes(straight.asWkb()).hex()


def pending_sheets(layers: dict[str, QgsVectorLayer]) -> set[str]:
    """The uuids of the sheets that have unsaved edits."""
    found = set()
    for table in COLUMNS:
        key = "uuid" if table == OPERATION else "operation"
        for _action, before, after in _edits(layers[table], {}):
            found |= {plain_value(one[key]) for one in (before, after) if one is not None}
    return found - {None}


def rows_as_stored(layers: dict[str, QgsVectorLayer], operation: str) -> dict[str, dict[int, QgsFeature]]:
    """The rows of a sheet as the store holds them, edits left aside: {table: {fid: feature}}.

    Keep them from the moment when a sheet is shown: they are what its edits began with.
    """
    found = {}
    for table in COLUMNS:
        key = "uuid" if table == OPERATION else "operation"
        request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression(key, operation))
        found[table] = {one.id(): one for one in layers[table].dataProvider().getFeatures(request)}
    return found


def pending_changes(
    layers: dict[str, QgsVectorLayer], operation: str, author: str, begun: dict | None = None
) -> SheetChanges | None:
    """What is pending on a sheet in the edit buffers; None if nothing is. The sheet's own row is always among it.

    `begun`: `rows_as_stored` of when the sheet was shown. Without it the edits are taken to have begun with what the
    store holds now, and what a colleague has saved meanwhile would be overwritten without a word.
    """
    rows, begun = [], begun or {}
    for table in COLUMNS:
        key = "uuid" if table == OPERATION else "operation"
        for action, before, after in _edits(layers[table], begun.get(table, {})):
            if operation in (plain_value(one[key]) for one in (before, after) if one is not None):
                rows.append(_row_change(table, action, before, after))
    if not rows:
        return None
    own = next((row for row in rows if row.table == OPERATION), None)
    if own is None:
        known = [plain_row(one, OPERATION) for one in begun.get(OPERATION, {}).values()]
        stored = known[0] if known else _stored_row(layers[OPERATION], operation)
        own = RowChange(OPERATION, UPDATE, operation, {}, stored, stored.get("version"))
        rows.insert(0, own)
    return SheetChanges(operation, None if own.action == INSERT else own.version, tuple(rows), author)


def _stored_row(layer: QgsVectorLayer, operation: str) -> dict:
    wanted = QgsExpression.createFieldEqualityExpression("uuid", operation)
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)):
        return plain_row(feature, OPERATION)
    raise StoreError("sheet_missing", operation=operation)


def _row_change(table: str, action: str, before, after) -> RowChange:
    base = {} if before is None else plain_row(before, table)
    if action == DELETE:
        return RowChange(table, DELETE, base["uuid"], {}, base, base["version"])
    row = plain_row(after, table)
    names = columns_of(table)
    if action == INSERT:
        return RowChange(table, INSERT, row["uuid"] or new_uuid(), {name: row.get(name) for name in names})
    values = {name: row.get(name) for name in names if row.get(name) != base.get(name)}
    return RowChange(table, UPDATE, base["uuid"], values, base, base["version"])


def _edits(layer: QgsVectorLayer, begun: dict[int, QgsFeature]):
    """(action, feature that editing began with, feature as edited) for each row that the edit buffer touches."""
    buffer = layer.editBuffer()
    if buffer is None:
        _looked_at.pop(layer.id(), None)
        return
    for feature in buffer.addedFeatures().values():
        yield INSERT, None, feature
    known = _looked_at.setdefault(layer.id(), {})
    deleted = set(buffer.deletedFeatureIds())
    changed = (set(buffer.changedAttributeValues()) | set(buffer.changedGeometries())) - deleted
    ids = [one for one in deleted | changed if one > 0]
    for number in known.keys() - changed:
        del known[number]
    if not ids:
        return
    stored = {one.id(): one for one in layer.dataProvider().getFeatures(QgsFeatureRequest().setFilterFids(ids))}
    known.update({number: one for number, one in stored.items() if number in changed and number not in known})
    # a row that a colleague has deleted is still being edited here
    stored.update({number: known[number] for number in changed - stored.keys() if number in known})
    stored.update({number: begun[number] for number in ids if number in begun})
    for number, before in stored.items():
        if number in deleted:
            yield DELETE, before, None
            continue
        after = QgsFeature(before)
        for index, value in buffer.changedAttributeValues().get(number, {}).items():
            after.setAttribute(index, value)
        if number in buffer.changedGeometries():
            after.setGeometry(buffer.changedGeometries()[number])
        yield UPDATE, before, after


def sheet_as_edited(layers: dict[str, QgsVectorLayer], operation: str) -> Sheet | None:
    """A sheet as the forms show it, unsaved edits included: what `rules.findings_of` judges for live badges."""
    sheet = {}
    for table in COLUMNS:
        key = "uuid" if table == OPERATION else "operation"
        request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression(key, operation))
        sheet[table] = [plain_row(feature, table) for feature in layers[table].getFeatures(request)]
    return sheet if sheet[OPERATION] else None


def reload(layers: dict[str, QgsVectorLayer], discard_edits: bool = False):
    """Read the store again: after any save, ours (with `discard_edits`, once it went through) or a colleague's."""
    for layer in layers.values():
        if discard_edits and layer.isEditable():
            layer.rollBack(False)
        layer.dataProvider().reloadData()
        layer.triggerRepaint()
