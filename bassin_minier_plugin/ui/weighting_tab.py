"""Tab “Weighting”: move the weights, and the ranking, the map and the programme follow."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProcessingException, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QUndoStack,
    QVBoxLayout,
    QWidget,
)

from ..i18n import format_number, tr
from ..settings import WEIGHTING_FOLDER, WEIGHTING_MODEL, WEIGHTING_ON_MAP, WEIGHTING_PROGRAMME, remember, remembered
from .map_preview import MapPreview
from .programme_settings import ProgrammeSettings
from .ranking_table import ROW_ROLE, RankingModel, RankingView
from .unscored_list import UnscoredList
from .weight_moves import MoveWeights
from .weight_sliders import WeightSliders
from .weighting_actions import WeightingActions

_SETTLED_MS = 250
_FILE = "\0file"
_SCORED_ROLES = ("scored_estates", "selected_estates", "rank_robustness", "estate_indicators")


class WeightingTab(QWidget):
    """`bench` answers what the tab asks of the plugin; `canvas` is the map to zoom, if there is one."""

    def __init__(self, bench, canvas=None, parent=None):
        super().__init__(parent)
        self.bench, self.canvas = bench, canvas
        self.live = self.ranking = self.programme = self.weighting = self.layer = None
        self.scenarios: dict[str, object] = {}
        self.undo = QUndoStack(self)
        self._drag_base, self._gesture = None, 0
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.solve)
        self.solver = bench.solver(self)
        self.solver.programme_found.connect(self._show_programme)
        self.solver.programme_refused.connect(self._show_no_programme)
        self.preview = MapPreview(bench, canvas, self)
        self.preview.removed.connect(lambda: self.on_map.setChecked(False))
        self._make_parts()
        self._lay_out()
        self._choose_remembered_model()
        self._show_closed()
        QgsProject.instance().aboutToBeCleared.connect(self.close_estates)
        self._hears_project = True

    # -- parts

    def _make_parts(self):
        self.layers = QgsMapLayerComboBox(self)
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layers.setAllowEmptyLayer(True, tr("Choose the layer of the estates…"))
        self.layers.setLayer(None)
        self.layers.layerChanged.connect(self.open_estates)
        self.models = QComboBox(self)
        self.models.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.models.setMinimumContentsLength(12)
        for name, title in self.bench.models():
            self.models.addItem(title, name)
        self.models.addItem(tr("Model file…"), _FILE)
        self.models.activated.connect(self._model_chosen)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        self.reread = QPushButton(tr("The layer has changed: read it again"), self)
        self.reread.clicked.connect(lambda: self.open_estates(self.layer))
        self.reread.hide()
        self.sliders = WeightSliders(self)
        self.sliders.share_asked.connect(self.move_weight)
        self.sliders.drag_started_at.connect(self._drag_started)
        self.sliders.drag_ended_at.connect(self._drag_ended)
        self.settings = ProgrammeSettings(self.bench.defaults(), self.bench.objectives(), self)
        self.settings.show_parameters(remembered(WEIGHTING_PROGRAMME, {}) or {})
        self.settings.parameters_changed.connect(self._parameters_changed)
        self.on_map = QCheckBox(tr("Show on the map"), self)
        self.on_map.setChecked(int(remembered(WEIGHTING_ON_MAP, 1)) == 1)
        self.on_map.toggled.connect(self._preview_toggled)
        self.outcome = QLabel(self)
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.ranking_model = RankingModel(self)
        self.table = RankingView(self.ranking_model, self)
        self.table.doubleClicked.connect(self._zoom_to)
        self.unscored = UnscoredList(self)
        self.actions_bar = WeightingActions(self)

    def _lay_out(self):
        chosen = QFormLayout()
        chosen.addRow(tr("Estates"), self.layers)
        chosen.addRow(tr("Model"), self.models)
        above = QWidget(self)
        inside = QVBoxLayout(above)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.addWidget(self.sliders)
        inside.addWidget(self.settings)
        inside.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(above)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        below = QWidget(self)
        ranked = QVBoxLayout(below)
        ranked.setContentsMargins(0, 4, 0, 0)
        ranked.addWidget(self.on_map)
        ranked.addWidget(self.outcome)
        ranked.addWidget(self.table, 1)
        ranked.addWidget(self.unscored)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(scroll)
        self.splitter.addWidget(below)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addLayout(chosen)
        whole.addWidget(self.actions_bar)
        whole.addWidget(self.message)
        whole.addWidget(self.reread)
        whole.addWidget(self.splitter, 1)

    # -- the layer and the model

    def _choose_remembered_model(self):
        kept = remembered(WEIGHTING_MODEL, "")
        if kept and self.models.findData(kept) < 0 and Path(kept).is_file():
            self.add_model_file(kept)
        self.models.setCurrentIndex(max(self.models.findData(kept), 0))

    def add_model_file(self, path: str):
        if self.models.findData(path) < 0:
            self.models.insertItem(self.models.count() - 1, Path(path).stem, path)
            self.models.setItemData(self.models.count() - 2, path, Qt.ItemDataRole.ToolTipRole)
        self.models.setCurrentIndex(self.models.findData(path))

    def _model_chosen(self, position: int):
        if self.models.itemData(position) == _FILE:
            path, _ = QFileDialog.getOpenFileName(
                self,
                tr("Scoring model"),
                remembered(WEIGHTING_FOLDER, ""),
                tr("Scoring models (*.json);;All files (*)"),
            )
            if not path:
                self._choose_remembered_model()
                return
            remember(WEIGHTING_FOLDER, str(Path(path).parent))
            self.add_model_file(path)
        remember(WEIGHTING_MODEL, self.models.currentData())
        self.open_estates(self.layers.currentLayer())

    def showEvent(self, event):  # noqa: N802
        super().showEvent(event)
        if self.layer is None and self.layers.currentLayer() is None:
            layers = QgsProject.instance().mapLayers().values()
            by_role = {layer.customProperty("bassin_minier/role"): layer for layer in layers}
            found = next((by_role[role] for role in _SCORED_ROLES if role in by_role), None)
            if found is not None:
                self.layers.setLayer(found)

    def open_estates(self, layer):
        """Read a layer under the model that is chosen; None closes."""
        self.close_estates()
        if layer is None or not layer.isValid():
            return
        try:
            live = self.bench.open(layer, self.models.currentData())
        except QgsProcessingException as refusal:
            self.say(str(refusal))
            return
        self.layer, self.live = layer, live
        layer.willBeDeleted.connect(self._layer_going)
        for signal in self._changes_of(layer):
            signal.connect(self._layer_changed)
        self.sliders.show_axes(live.axes())
        fields = live.guessed_fields()
        self.settings.show_layer(layer, fields)
        self.ranking_model.show_estates(
            live.names, live.texts(fields["epci"]), live.numbers(fields["dwellings"]), live.axes(), self._explain
        )
        self.weighting = live.given
        self._show_open(True)
        self.update_ranking()
        self._show_unscored()
        if self.on_map.isChecked():
            self.preview.show(live, self.ranking, self.fields(), layer)

    def _changes_of(self, layer):
        edits = layer.attributeValueChanged, layer.featureAdded, layer.featuresDeleted, layer.geometryChanged
        return (*edits, layer.dataChanged, layer.subsetStringChanged)

    def _layer_changed(self, *_what):
        self.reread.show()

    def _layer_going(self):
        """The layer is being deleted: it is not to be touched any more, nor is the project until it is gone."""
        self.layer = None
        self.preview.remove_later()
        self.close_estates()

    def close_estates(self):
        """Let go of the layer: it may be on its way out."""
        self._settled.stop()
        self.solver.cancel()
        if self.layer is not None:
            self.layer.willBeDeleted.disconnect(self._layer_going)
            for signal in self._changes_of(self.layer):
                signal.disconnect(self._layer_changed)
            self.preview.remove()
        self.layer = self.live = self.ranking = self.programme = self.weighting = None
        self.scenarios.clear()
        self.undo.clear()
        self.settings.forget_layer()
        self._show_closed()

    def unload(self):
        """Leave nothing in the project and no thread behind."""
        if self._hears_project:
            self._hears_project = False
            QgsProject.instance().aboutToBeCleared.disconnect(self.close_estates)
        self.close_estates()
        self.preview.remove()
        self.solver.close()

    def _show_closed(self):
        self.say("")
        self.sliders.clear()
        self.ranking_model.clear()
        self.unscored.show_estates([])
        self.outcome.setText("")
        self._show_open(False)

    def _show_open(self, is_open: bool):
        self.splitter.setVisible(is_open)
        self.reread.hide()
        self.actions_bar.set_open(is_open)
        if not is_open:
            self.say(tr("Choose the layer of the estates, with their indicators, and the scoring model."))
        else:
            self.say(self.live.notice)

    def say(self, text: str):
        self.message.setText(text)
        self.message.setVisible(bool(text))

    # -- the weights

    def move_weight(self, axis: str, criterion: str, step: int):
        """Move one weight to `step` tenths of a percent; the others make room."""
        base = self._drag_base or self.weighting
        moved = self.live.with_share(base, axis, criterion, step)
        title = self.sliders.rows[axis, criterion].title
        self.undo.push(MoveWeights(self, moved, title, (axis, criterion), self._gesture if self._drag_base else None))

    def _drag_started(self):
        self._drag_base = self.weighting
        self._gesture += 1

    def _drag_ended(self):
        self._drag_base = None
        self.sliders.show_steps(self.live.steps(self.weighting))

    def reset(self):
        """Back to the weights of the model, as a move that can be undone."""
        if self.weighting != self.live.given:
            self.undo.push(MoveWeights(self, self.live.given, tr("the model"), None, None))

    def set_weighting(self, weighting):
        """Show these weights and what follows from them."""
        self.weighting = weighting
        self.update_ranking()

    def update_ranking(self):
        self.sliders.show_steps(self.live.steps(self.weighting))
        try:
            self.ranking = self.live.ranking(self.weighting)
        except QgsProcessingException as refusal:
            self.say(str(refusal))
            return
        self.say(self.live.notice)
        self.ranking_model.show_ranking(self.ranking)
        self.preview.follow(self.ranking, self.programme)
        self._settled.start()

    def _show_unscored(self):
        rows = self.ranking.order[self.ranking.scored :]
        told = self.live.sentences(self.ranking, rows) if rows else []
        self.unscored.show_estates(list(zip((self.live.names[row] for row in rows), told)))

    def _explain(self, row: int) -> str:
        best, worst = self.live.bounds(self.ranking, row)
        told = self.live.sentences(self.ranking, [row])[0]
        if best == worst:
            return told
        return (
            told
            + "\n"
            + tr("Once all is known, the rank lies between {best} and {worst}.").format(best=best, worst=worst)
        )

    # -- the programme

    def fields(self) -> dict[str, str]:
        return self.settings.fields()

    def _parameters_changed(self):
        remember(WEIGHTING_PROGRAMME, {**self.settings.parameters(), "DWELLINGS": None, "GROUP": None})
        if self.live is None:
            return
        fields = self.fields()
        self.ranking_model.groups = self.live.texts(fields["epci"])
        self.ranking_model.dwellings = self.live.numbers(fields["dwellings"])
        self._settled.start()

    def solve(self):
        """Ask for the programme under the weights of the moment."""
        if self.live is None or self.ranking is None:
            return
        self._settled.stop()
        self._show_unscored()
        parameters = self.settings.parameters()
        if not parameters["DWELLINGS"]:
            self._show_no_programme(tr("Name the field of the dwellings to have the programme solved."))
            return
        self.outcome.setText(tr("Solving the programme…"))
        self.solver.ask(self.live, self.ranking, parameters)

    def _show_programme(self, programme):
        self.programme = programme
        told = tr("{n} estates, {dwellings} dwellings").format(
            n=programme.estates, dwellings=format_number(programme.dwellings)
        )
        if not programme.is_nearest and programme.is_proven:
            told = tr("{programme}; best programme, proven").format(programme=told)
        self.outcome.setText("\n".join([told, *programme.warnings]))
        self.outcome.setToolTip("\n".join(self._group_lines(programme)))
        self.ranking_model.show_phases(programme.phase)
        self.preview.follow(self.ranking, programme)

    def _group_lines(self, programme):
        for name, estates, dwellings in programme.by_group:
            line = tr("{name}: {n} estates, {dwellings} dwellings")
            yield line.format(name=name or tr("no EPCI"), n=estates, dwellings=format_number(dwellings))

    def _show_no_programme(self, reason: str):
        self.programme = None
        self.outcome.setText(reason)
        self.outcome.setToolTip("")
        self.ranking_model.show_phases(None)
        self.preview.follow(self.ranking, None)

    # -- the map

    def _preview_toggled(self, is_shown: bool):
        remember(WEIGHTING_ON_MAP, int(is_shown))
        if self.live is None:
            return
        if is_shown:
            self.preview.show(self.live, self.ranking, self.fields(), self.layer)
            self.preview.follow(self.ranking, self.programme)
        else:
            self.preview.remove()

    def _zoom_to(self, index):
        row = index.data(ROW_ROLE)
        if row is not None:
            self.preview.zoom_to(row)
