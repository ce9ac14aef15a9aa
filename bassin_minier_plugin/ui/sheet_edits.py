"""New sheets, copies and deletions in the edit buffers, each one undo command with a sentence."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

from ..i18n import tr
from ..sheets.changes import new_uuid
from ..sheets.restoring import feature_of
from ..sheets.tables import CHILDREN, COLUMNS, FUNDING, INDICATOR, LINK, MILESTONE, OPERATION, PARTNER
from .edit_command import edit_command

# What a copy takes over of each table; what has been done or paid stays with the original.
_COPIED = {
    OPERATION: ("strand", "description", "lead", "phase", "epci", "commune", "start_date", "end_date",
                "dwellings_planned", "cost_eur", "dpe_before", "dpe_after"),
    LINK: tuple(COLUMNS[LINK]),
    PARTNER: tuple(COLUMNS[PARTNER]),
    FUNDING: ("funder", "year", "planned"),
    MILESTONE: ("name", "due_date"),
    INDICATOR: ("name", "unit", "baseline", "target"),
}  # fmt: skip


def add_sheet(layers: dict[str, QgsVectorLayer], strand: str = "") -> str:
    """A new sheet under study; return its uuid."""
    uuid = new_uuid()
    title = tr("New operation")
    with edit_command([layers[OPERATION]], tr("New sheet")):
        _add(layers[OPERATION], {"uuid": uuid, "title": title, "strand": strand or "estate", "status": "study"})
    return uuid


def copy_sheet(layers: dict[str, QgsVectorLayer], uuid: str) -> str:
    """A copy under study, with its links, partners, plan and aims, not with what was done; return its uuid."""
    original, made = feature_of(layers[OPERATION], uuid), new_uuid()
    title = tr("{title} (copy)").format(title=original["title"] or "")
    with edit_command([layers[table] for table in _COPIED], tr("Copy of “{title}”").format(title=title)):
        values = {name: original[name] for name in _COPIED[OPERATION]}
        values.update(uuid=made, title=title, status="study")
        _add(layers[OPERATION], values, original.geometry())
        for table in _COPIED:
            if table == OPERATION:
                continue
            for line in lines_of(layers[table], uuid):
                values = {name: line[name] for name in _COPIED[table]}
                _add(layers[table], {**values, "uuid": new_uuid(), "operation": made})
    return made


def delete_sheet(layers: dict[str, QgsVectorLayer], uuid: str, title: str):
    tables = [layers[table] for table in (*CHILDREN, OPERATION)]
    with edit_command(tables, tr("Deletion of “{title}”").format(title=title)):
        for table in CHILDREN:
            layers[table].deleteFeatures([line.id() for line in lines_of(layers[table], uuid)])
        layers[OPERATION].deleteFeature(feature_of(layers[OPERATION], uuid).id())


def lines_of(layer: QgsVectorLayer, uuid: str) -> list:
    wanted = QgsExpression.createFieldEqualityExpression("operation", uuid)
    return list(layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)))


def _add(layer: QgsVectorLayer, values: dict, shape: QgsGeometry | None = None):
    context = layer.createExpressionContext()
    feature = QgsVectorLayerUtils.createFeature(layer, shape or QgsGeometry(), {}, context)
    for name, value in values.items():
        feature[name] = value
    layer.addFeature(feature)
