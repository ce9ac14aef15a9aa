"""Which layers the maps of an atlas show, in which style, and what is printed of their sources."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..analysis.errors import InputError
from ..i18n import format_date, tr
from ..paths import style
from ..sheets.tables import OPERATION
from ..sheets.words import table_titles
from .provenance import run_of, stored_metadata
from .row_labels import titled
from .styling import dress

ROLE = "bassin_minier/role"
# QGIS gives a layer of an unknown kind any colour, which on a page would shout.
_QUIET = {"style": "no", "outline_color": "#6b747b", "outline_width": "0.3"}
# As the Mission Bassin Minier calls its files.
_OTHER_NAMES = {"bien-inscrit": "unesco_property", "zone-tampon": "unesco_buffer", "communes-mbm": "communes"}


def map_layers(given: list[QgsMapLayer], coverage: QgsVectorLayer, project) -> tuple[list[QgsMapLayer], QgsVectorLayer]:
    """(layers to draw, the first on top; the coverage as it is drawn).

    Layers of the project are drawn as the planner styled them. Those that were given by their path get the style of
    the plugin for what they hold. Without a layer given, what the project shows; the coverage is always drawn.
    """
    layers = list(given) or (project.layerTreeRoot().checkedLayers() if project is not None else [])
    dressed = [as_drawn(one, project) for one in layers]
    for before, after in zip(layers, dressed):
        if before is coverage or before.source() == coverage.source():
            return dressed, after
    own = as_drawn(coverage, project)
    return [own, *dressed], own


def as_drawn(layer: QgsMapLayer, project) -> QgsMapLayer:
    """The layer itself where a project holds it, else a copy in the style of the plugin."""
    if project is not None and project.mapLayer(layer.id()) is not None:
        return layer
    copy = layer.clone()
    if isinstance(copy, QgsVectorLayer):
        name = style_name(layer)
        if name:
            dress(copy, name)
        elif layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
            copy.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_QUIET)))
    title = title_of(layer)
    copy.setName(title)
    return copy


def style_name(layer: QgsVectorLayer) -> str:
    """The style of the plugin for a layer: by its role, by the run that made it, or by the name of its table."""
    run = _run(layer)
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    other = _OTHER_NAMES.get(layer.name())
    candidates = [layer.customProperty(ROLE), run.get("table"), _style_of_run(run), parts.get("layerName"), other]
    return next((str(one) for one in candidates if one and _is_style(str(one))), "")


def _is_style(name: str) -> bool:
    return name.replace("_", "").isalnum() and style(name).is_file()


def _style_of_run(run: dict) -> str:
    algorithm = QgsApplication.processingRegistry().algorithmById(str(run.get("algorithm", "")))
    return getattr(algorithm, "STYLES", {}).get(run.get("output"), "") if algorithm is not None else ""


def _run(layer: QgsMapLayer) -> dict:
    try:
        return run_of(layer) if isinstance(layer, QgsVectorLayer) else {}
    except InputError:
        return {}


def title_of(layer: QgsMapLayer) -> str:
    """The title of a layer's metadata where its name is only that of its file or table."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path, table = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    is_file_name = layer.name() in path or layer.name() == table or layer.name().endswith(table or "\0")
    if is_file_name and table == OPERATION:
        return table_titles()[OPERATION]
    return (_metadata(layer).title() if is_file_name else "") or layer.name()


def _metadata(layer: QgsMapLayer):
    """What a layer says of itself: as loaded, else as its store keeps it."""
    loaded = layer.metadata()
    if loaded.title() or loaded.rights() or loaded.licenses() or not isinstance(layer, QgsVectorLayer):
        return loaded
    return stored_metadata(layer)


def credit_lines(layers: list[QgsMapLayer]) -> list[str]:
    """Which layers have which licence and came of which run: a text for those that have both in common."""
    ours = tr("Check the licences of the sources before publishing.")
    groups: dict[str, list[str]] = {}
    for layer in layers:
        run = _run(layer)
        metadata = _metadata(layer)
        licences = [one for one in (*metadata.licenses(), *metadata.rights()) if one and one != ours]
        told = ", ".join(dict.fromkeys(licences)) or tr("licence not stated")
        if run:
            words = tr("run {run} of {date}; {licence}")
            date = format_date(run.get("date", "")[:10])
            told = words.format(run=run.get("run_id", "")[:8], date=date, licence=told)
        groups.setdefault(told, []).append(title_of(layer))
    return [titled(", ".join(dict.fromkeys(titles)), told) for told, titles in groups.items()]


def run_words(layer: QgsVectorLayer, run: dict) -> str:
    """What made the page, and what made its data."""
    words = tr("Printed by run {run} on {date}, plugin {plugin}, QGIS {qgis}.").format(
        run=run["run_id"],
        date=format_date(run["date"][:10]),
        plugin=run["plugin_version"],
        qgis=run["qgis_version"].partition("-")[0],
    )
    data = _run(layer)
    if data.get("run_id"):
        words += " " + tr("Data of run {run}.").format(run=data["run_id"])
    return words
