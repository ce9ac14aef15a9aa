"""Edits of a sheet's links: the lines and the footprint, in the edit buffers, as one command that can be undone."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from ..i18n import tr
from ..sheets.footprint import footprint
from ..sheets.layers import plain_value
from ..sheets.links import (
    Linked,
    features_with_keys,
    key_field,
    label_field,
    layer_of_code,
    linkable_layers,
    linked_features,
)
from ..sheets.restoring import feature_of
from ..sheets.tables import LINK, OPERATION
from .edit_command import edit_command


@dataclass(frozen=True)
class Line:
    """A link as the sheet has it now. `layer` is None where it is gone, `features` empty where the feature is."""

    fid: int
    code: str
    key: str
    label: str
    layer: QgsVectorLayer | None
    features: tuple[QgsFeature, ...]

    @property
    def is_broken(self) -> bool:
        return not self.features


def lines_of(layers: dict[str, QgsVectorLayer], uuid: str, project: QgsProject) -> list[Line]:
    """The links of a sheet with the features that they name: one request per layer."""
    rows = []
    wanted = QgsExpression.createFieldEqualityExpression("operation", uuid)
    for feature in layers[LINK].getFeatures(QgsFeatureRequest().setFilterExpression(wanted)):
        told = [str(plain_value(feature[name]) or "") for name in ("layer", "feature_key", "label")]
        rows.append((feature.id(), *told))
    by_code: dict[str, list[str]] = {}
    for _fid, code, key, _label in rows:
        by_code.setdefault(code, []).append(key)
    found: dict[tuple[str, str], list[QgsFeature]] = {}
    named = {code: layer_of_code(project, code) for code in by_code}
    for code, keys in by_code.items():
        layer = named[code]
        if layer is not None:
            name = key_field(layer)
            for feature in features_with_keys(layer, keys, is_shape_wanted=True):
                found.setdefault((code, str(plain_value(feature[name]))), []).append(feature)
    return [
        Line(fid, code, key, label, named[code], tuple(found.get((code, key), ()))) for fid, code, key, label in rows
    ]


def selected_on_the_map(project: QgsProject) -> dict[QgsVectorLayer, list[QgsFeature]]:
    """The selected features of the layers that can be linked."""
    return {layer: list(layer.selectedFeatures()) for layer in linkable_layers(project) if layer.selectedFeatureCount()}


def link(layers: dict[str, QgsVectorLayer], uuid: str, wanted: list[Linked], project: QgsProject) -> int:
    """Link a sheet to what it is not linked to yet, and make its footprint anew; give the number of new links."""
    lines = lines_of(layers, uuid, project)
    known = {(line.code, line.key) for line in lines}
    new = {(one.layer, one.key): one for one in wanted if (one.layer, one.key) not in known}
    if not new:
        return 0
    shapes = _shapes(lines, project) + [one.geometry for one in new.values()]
    sheet = feature_of(layers[OPERATION], uuid)
    if any(line.is_broken for line in lines):  # what cannot be found any more keeps its place in the footprint
        shapes.append(QgsGeometry(sheet.geometry()))
    if len(new) == 1:
        sentence = tr("Link the sheet to {name}").format(name=next(iter(new.values())).label)
    else:
        sentence = tr("Link the sheet to {n} features of the map").format(n=len(new))
    with edit_command((layers[OPERATION], layers[LINK]), sentence):
        for one in new.values():
            layers[LINK].addFeature(_row(layers[LINK], uuid, one))
        layers[OPERATION].changeGeometry(sheet.id(), footprint(shapes))
    return len(new)


def unlink(layers: dict[str, QgsVectorLayer], uuid: str, fids: set[int], project: QgsProject) -> bool:
    """Take links away. False where the footprint had to stay, because of what remains not all can be found."""
    lines = lines_of(layers, uuid, project)
    kept = [line for line in lines if line.fid not in fids]
    gone = [line for line in lines if line.fid in fids]
    if len(gone) == 1:
        sentence = tr("Remove the link to {name}").format(name=gone[0].label or gone[0].key)
    else:
        sentence = tr("Remove {n} links").format(n=len(gone))
    is_known = not any(line.is_broken for line in kept)
    with edit_command((layers[OPERATION], layers[LINK]), sentence):
        layers[LINK].deleteFeatures([line.fid for line in gone])
        if is_known:
            sheet = feature_of(layers[OPERATION], uuid)
            layers[OPERATION].changeGeometry(sheet.id(), footprint(_shapes(kept, project)))
    return is_known


def _shapes(lines: list[Line], project: QgsProject) -> list[QgsGeometry]:
    shapes = []
    for line in lines:
        if line.layer is not None:
            shapes += [one.geometry for one in linked_features(line.layer, line.features, project)]
    return shapes


def _row(layer: QgsVectorLayer, uuid: str, one: Linked) -> QgsFeature:
    names = layer.fields()
    values = {"operation": uuid, "layer": one.layer, "feature_key": one.key, "label": one.label}
    by_index = {names.indexOf(name): value for name, value in values.items()}
    return QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), by_index, layer.createExpressionContext())


def label_now(line: Line) -> str:
    """What the feature is called on the map now, or what the sheet remembers of it."""
    if line.layer is None or not line.features:
        return line.label or line.key
    name = label_field(line.layer)
    return str((plain_value(line.features[0][name]) if name else "") or line.label or line.key)
