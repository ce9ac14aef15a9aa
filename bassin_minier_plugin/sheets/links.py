"""What a sheet is linked to on the map: which layer, which feature, and what people call it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from .layers import ROLE, plain_value
from .tables import CHILDREN, HISTORY, OPERATION, RULE, SRID

KEY = "bassin_minier/key"
# The field that tells one feature of a layer from another, by the layer's role; then by the names that keys bear.
_KEY_OF_ROLE = {
    "estates": "estate_id",
    "centralities": "centrality_id",
    "heritage_sites": "name",
    "spoil_tips": "tip_no",
    "mine_railways": "line_no",
    "bhns_stops": "stop_id",
    "monuments": "monument_no",
    "dwellings": "dwelling_id",
    "qpv": "code_qp",
    "communes": "insee",
    "epci": "siren_epci",
}
_KEY_NAMES = (
    *("uuid", "estate_id", "cite_id", "centrality_id", "site_id", "tip_no", "line_no", "stop_id", "code_qp", "insee"),
    *("siren_epci", "ref", "reference", "code", "identifiant", "id"),
)
_LABEL_NAMES = ("name", "nom", "libelle", "label", "nom_cite", "titre", "stop_name", "appellation", "lib_qp", "commune")
_KEYS_AT_ONCE = 500
_OF_THE_STORE = {OPERATION, *CHILDREN, HISTORY, RULE}


@dataclass(frozen=True)
class Linked:
    """A feature that a sheet may be linked to. `geometry` is in EPSG:2154."""

    layer: str
    key: str
    label: str
    geometry: QgsGeometry


def code_of_layer(layer: QgsVectorLayer) -> str:
    """What a link writes for the layer: its role where it has one, else its id in the project."""
    return layer.customProperty(ROLE) or layer.id()


def layer_of_code(project: QgsProject, code: str) -> QgsVectorLayer | None:
    """The layer that a link names, None if it is gone."""
    layer = project.mapLayer(code)
    if isinstance(layer, QgsVectorLayer):
        return layer
    return next((one for one in linkable_layers(project) if one.customProperty(ROLE) == code), None)


def linkable_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Layers of the map whose features can be told apart; those of a store of sheets are none."""
    return [
        layer
        for layer in project.mapLayers().values()
        if layer.type() == QgsMapLayer.LayerType.VectorLayer
        and layer.isValid()
        and layer.isSpatial()
        and layer.customProperty(ROLE) not in _OF_THE_STORE
        and key_field(layer)
    ]


def key_field(layer: QgsVectorLayer) -> str:
    """The field that tells one feature from another, empty if there is none.

    What people chose (custom property `bassin_minier/key`), else what the role asks, else a name that keys bear, else
    the primary key, which another program may number anew.
    """
    names = layer.fields().names()
    chosen = layer.customProperty(KEY) or _KEY_OF_ROLE.get(layer.customProperty(ROLE) or "")
    if chosen in names:
        return chosen
    by_lower = {name.lower(): name for name in names}
    found = next((by_lower[name] for name in _KEY_NAMES if name in by_lower), "")
    if found:
        return found
    primary = layer.primaryKeyAttributes()
    return names[primary[0]] if len(primary) == 1 else ""


def label_field(layer: QgsVectorLayer) -> str:
    by_lower = {name.lower(): name for name in layer.fields().names()}
    return next((by_lower[name] for name in _LABEL_NAMES if name in by_lower), "")


def linked_features(layer: QgsVectorLayer, features: Iterable[QgsFeature], project: QgsProject) -> list[Linked]:
    """What a sheet may be linked to among the features; one without a key is left out."""
    key, label, code = key_field(layer), label_field(layer), code_of_layer(layer)
    carry = _to_store(layer, project)
    found = []
    for feature in features:
        number = plain_value(feature[key])
        if number in (None, ""):
            continue
        named = plain_value(feature[label]) if label else None
        geometry = QgsGeometry(feature.geometry())
        if not geometry.isNull():
            geometry.transform(carry)
        found.append(Linked(code, str(number), str(named or f"{layer.name()} {number}"), geometry))
    return found


def _to_store(layer: QgsVectorLayer, project: QgsProject) -> QgsCoordinateTransform:
    store = QgsCoordinateReferenceSystem.fromEpsgId(SRID)
    return QgsCoordinateTransform(layer.crs(), store, project.transformContext())


def features_with_keys(layer: QgsVectorLayer, keys: Iterable[str], is_shape_wanted: bool = False) -> list[QgsFeature]:
    """The features that bear the keys."""
    name, wanted = key_field(layer), set(keys)
    if not name or not wanted:
        return []
    field = layer.fields().field(name)
    kind = _number if field.isNumeric() else str
    values = [kind(key) for key in sorted(wanted)]
    quoted = ", ".join(QgsExpression.quotedValue(value) for value in values if value is not None)
    if not quoted:
        return []
    is_text = field.type() == QMetaType.Type.QString or field.isNumeric()
    compared = QgsExpression.quotedColumnRef(name) if is_text else f"to_string({QgsExpression.quotedColumnRef(name)})"
    request = QgsFeatureRequest().setFilterExpression(f"{compared} IN ({quoted})")
    if not is_shape_wanted:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return [feature for feature in layer.getFeatures(request) if str(plain_value(feature[name])) in wanted]


def _number(key: str):
    """The number that a key of digits stands for, None for one that is no number."""
    for kind in (int, float):
        try:
            number = kind(key)
        except ValueError:
            continue
        return number if abs(number) < 1e18 else None
    return None


def repeated_keys(layer: QgsVectorLayer, keys: Iterable[str]) -> list[str]:
    """Those of the keys that more than one feature bears: a link to one of them would be ambiguous."""
    name, seen, twice = key_field(layer), set(), set()
    for feature in features_with_keys(layer, keys):
        key = str(plain_value(feature[name]))
        (twice if key in seen else seen).add(key)
    return sorted(twice)


def sheets_linked_to(opened, places: Iterable[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """(uuid, number, title) of the sheets that are linked to one of the (layer, feature key) at least."""
    found = {}
    by_layer: dict[str, list[str]] = {}
    for layer, key in places:
        by_layer.setdefault(layer, []).append(key)
    for layer, keys in by_layer.items():
        for start in range(0, len(keys), _KEYS_AT_ONCE):
            part = keys[start : start + _KEYS_AT_ONCE]
            slots = ", ".join("?" for _ in part)
            sql = (
                "SELECT DISTINCT operation.uuid, operation.number, operation.title FROM operation "
                "JOIN operation_link ON operation_link.operation = operation.uuid WHERE operation_link.layer = ? "
                "AND operation_link.feature_key IN ("
            )
            for uuid, number, title in opened.execute("".join([sql, slots, ")"]), (layer, *part)).fetchall():
                found[uuid] = (uuid, number or "", title or "")
    return sorted(found.values(), key=lambda one: (one[1], one[2]))
