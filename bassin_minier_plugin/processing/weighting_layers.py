"""The layers that show moving weights on the map: the ranking of the moment, and where stakeholders disagree."""

from __future__ import annotations

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsVectorLayer, QgsWkbTypes

from ..analysis.scenario_comparison import disagreement
from ..i18n import tr
from .live_programme import LiveProgramme
from .live_weighting import LiveWeighting, Ranking
from .styling import dress
from .writing import figure_fields, output_type, python_rows

_NO_PHASE = 0


def preview_layer(live: LiveWeighting, ranking: Ranking, fields: dict[str, str]) -> QgsVectorLayer:
    """A layer in memory that `recolour` keeps up to date; row and feature stand in the same order."""
    told = _told(live, fields)
    told = told.assign(**_moving(ranking, None))
    layer = _layer(live, told, tr("Weighting: ranking of the moment"), "live_ranking")
    layer.setReadOnly(True)
    return layer


def recolour(layer: QgsVectorLayer, ranking: Ranking, programme: LiveProgramme | None):
    """Give the preview the figures of a ranking; the map draws itself again, without being waited for."""
    moving = _moving(ranking, programme)
    first = layer.fields().lookupField(next(iter(moving.columns)))
    ids = layer.customProperty("bassin_minier/rows")
    changed = {
        feature_id: {first + place: value for place, value in enumerate(row)}
        for feature_id, row in zip(map(int, ids.split()), python_rows(moving))
    }
    layer.dataProvider().changeAttributeValues(changed)
    layer.triggerRepaint()


def disagreement_layer(
    live: LiveWeighting, sets: dict[str, object], top: int, fields: dict[str, str]
) -> tuple[QgsVectorLayer, pd.DataFrame]:
    """(layer in memory, ranks by set) of the estates under several sets of weights.

    Raises QgsProcessingException where a set asks for a figure that the layer does not have.
    """
    rankings = {name: live.ranking_of(model) for name, model in sets.items()}
    ranks = pd.DataFrame({name: pd.array(one.rank, dtype="Int64") for name, one in rankings.items()})
    figures = disagreement(ranks.to_numpy(dtype=float, na_value=np.nan), top)
    told = pd.concat([_told(live, fields), figures], axis=1)
    title = tr("Disagreement of {n} sets of weights (top {top})").format(n=len(sets), top=top)
    return _layer(live, told, title, "weight_disagreement"), ranks


def _told(live: LiveWeighting, fields: dict[str, str]) -> pd.DataFrame:
    columns = {"name": pd.Series(live.names, dtype=object), "epci": pd.Series(live.texts(fields["epci"]), dtype=object)}
    columns["dwellings"] = pd.Series(live.numbers(fields["dwellings"]), dtype=float)
    if live.notice:
        columns["notice"] = pd.Series([live.notice] * len(live), dtype=object)
    return pd.DataFrame(columns)


def _moving(ranking: Ranking, programme: LiveProgramme | None) -> pd.DataFrame:
    phase = programme.phase if programme else [_NO_PHASE] * len(ranking.rank)
    return pd.DataFrame(
        {
            "rank": pd.array(ranking.rank, dtype="Int64"),
            "score": pd.Series(ranking.score, dtype=float),
            "completeness": pd.Series(ranking.completeness, dtype=float),
            "rank_shift": pd.array(ranking.shift, dtype="Int64"),
            "phase": pd.array([number or None for number in phase], dtype="Int64"),
        }
    )


def _layer(live: LiveWeighting, told: pd.DataFrame, title: str, style_name: str) -> QgsVectorLayer:
    source = live.algorithm.reader.source(live.algorithm.INPUT)
    kind = QgsWkbTypes.displayString(output_type(source.wkbType()))
    layer = QgsVectorLayer(kind if kind != "NoGeometry" else "None", title, "memory")
    layer.setCrs(source.sourceCrs())
    fields = figure_fields(told)
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
    features = []
    for given, row in zip(live.table.features, python_rows(told)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(given.geometry())
        feature.setAttributes(list(row))
        features.append(feature)
    _, added = layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setCustomProperty("bassin_minier/rows", " ".join(str(feature.id()) for feature in added))
    layer.setCustomProperty("bassin_minier/role", style_name)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    dress(layer, style_name)
    return layer
