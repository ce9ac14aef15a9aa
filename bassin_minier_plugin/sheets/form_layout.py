"""How QGIS's own form shows a sheet: its tabs, its groups, and the lines of each table in the tab they belong to."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ..i18n import tr
from .tables import CHILDREN, FUNDING, INDICATOR, MILESTONE, OPERATION, PARTNER

# The lines of these tables have tabs of their own in the dock, made for what they hold.
SHOWN_APART = ("operation_link", "operation_attachment")
_LINE_NAMES = {PARTNER: "organisation", FUNDING: "funder", MILESTONE: "name", INDICATOR: "name"}
_AMOUNTS = ("cost_eur", "planned", "committed", "paid")
_COUNTS = ("dwellings_planned", "dwellings_committed", "dwellings_delivered")
_DATES = ("start_date", "end_date", "due_date", "done_date", "at")


def lay_out_forms(layers: dict[str, QgsVectorLayer]):
    """Tabs of the sheet's form, units and required fields. The relations must stand in the project by then."""
    for table in (OPERATION, *CHILDREN):
        _choose_widgets(layers[table])
    _require(layers[OPERATION], ("title", "strand", "status"))
    for table, names in ((PARTNER, ("organisation",)), (FUNDING, ("funder",)), (MILESTONE, ("name",))):
        _require(layers[table], names)
    _require(layers[INDICATOR], ("name",))
    _lay_out_sheet(layers[OPERATION])
    for table in CHILDREN:
        _lay_out_line(layers[table])
    for table, name in _LINE_NAMES.items():
        layers[table].setDisplayExpression(QgsExpression.quotedColumnRef(name))


def _choose_widgets(layer: QgsVectorLayer):
    for index, field in enumerate(layer.fields()):
        name, kind = field.name(), ("", {})
        if name in _AMOUNTS:
            kind = ("TextEdit", {})
        elif name in _COUNTS:
            kind = ("Range", {"Min": 0, "Max": 100000, "Step": 1, "Style": "SpinBox", "AllowNull": True})
        elif name == "year":
            kind = ("Range", {"Min": 1990, "Max": 2100, "Step": 1, "Style": "SpinBox", "AllowNull": True})
        elif name in _DATES:
            kind = (
                "DateTime",
                {
                    "allow_null": True,
                    "calendar_popup": True,
                    "display_format": "dd/MM/yyyy",
                    "field_format": "yyyy-MM-dd",
                    "field_iso_format": False,
                },
            )
        if kind[0]:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(*kind))


def _require(layer: QgsVectorLayer, names: tuple[str, ...]):
    for name in names:
        layer.setFieldConstraint(
            layer.fields().indexOf(name),
            QgsFieldConstraints.Constraint.ConstraintNotNull,
            QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
        )


def _lay_out_sheet(layer: QgsVectorLayer):
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    root = form.invisibleRootContainer()
    identity = _container(layer, root, tr("Identity"), ("number", "title", "strand", "lead"))
    _container(layer, identity, tr("Progress"), ("status", "phase", "immediate"), is_group=True, columns=3)
    _container(layer, identity, tr("Where"), ("epci", "commune"), is_group=True, columns=2)
    _container(layer, identity, tr("Dwellings"), _COUNTS, is_group=True, columns=3)
    _container(layer, identity, tr("Energy (DPE)"), ("dpe_before", "dpe_after"), is_group=True, columns=2)
    _add_field(layer, identity, "description")
    _add_lines(_container(layer, root, tr("Partners"), ()), PARTNER)
    _add_lines(_container(layer, root, tr("Funding"), ("cost_eur",)), FUNDING)
    _add_lines(_container(layer, root, tr("Schedule"), ("start_date", "end_date"), columns=1), MILESTONE)
    _add_lines(_container(layer, root, tr("Indicators"), ()), INDICATOR)
    layer.setEditFormConfig(form)


def _lay_out_line(layer: QgsVectorLayer):
    """A line is typed in the sheet's tab: what the store keeps by itself is not shown there."""
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    for name in layer.fields().names():
        if name not in ("fid", "uuid", "operation", "version", "updated_by", "updated_at"):
            _add_field(layer, form.invisibleRootContainer(), name)
    layer.setEditFormConfig(form)
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    columns = table.columns()
    for column in columns:
        column.hidden = column.name in ("fid", "uuid", "operation", "version", "updated_by", "updated_at")
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)


def _container(layer, parent, title: str, names, is_group: bool = False, columns: int = 1):
    made = QgsAttributeEditorContainer(title, parent)
    kinds = Qgis.AttributeEditorContainerType
    made.setType(kinds.GroupBox if is_group else kinds.Tab)
    made.setColumnCount(columns)
    for name in names:
        _add_field(layer, made, name)
    parent.addChildElement(made)
    return made


def _add_field(layer, parent, name: str):
    parent.addChildElement(QgsAttributeEditorField(name, layer.fields().indexOf(name), parent))


def _add_lines(parent, table: str):
    made = QgsAttributeEditorRelation(f"bassin_minier_{table}", f"bassin_minier_{table}", parent)
    made.setShowLabel(False)
    made.setRelationEditorConfiguration({"buttons": "AddChildFeature|DeleteChildFeature", "show_first_feature": False})
    parent.addChildElement(made)
