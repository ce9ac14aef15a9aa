"""One slider for each axis of a scoring model, and one for each criterion, unfolded on demand."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from ..i18n import tr

_STEPS = 1000
_PER_PERCENT = 10


class ColourChip(QWidget):
    """The colour that an axis has in the bars of the table."""

    def __init__(self, colour: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.colour = QColor(colour)
        self.setFixedSize(12, 12)

    def paintEvent(self, event):  # noqa: N802
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.colour)
        painter.drawRect(0, 0, self.width() - 1, self.height() - 1)


class _Row:
    """Label, slider and number of one weight; `key` is (axis, criterion or "")."""

    def __init__(self, key: tuple[str, str], shown, owner: WeightSliders):
        self.key, self.title = key, shown.title
        self.label = QLabel(shown.title, owner)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.slider = QSlider(Qt.Orientation.Horizontal, owner)
        self.slider.setRange(0, _STEPS)
        self.slider.setSingleStep(_PER_PERCENT)
        self.slider.setPageStep(5 * _PER_PERCENT)
        self.slider.setMinimumWidth(80)
        self.number = QDoubleSpinBox(owner)
        self.number.setRange(0.0, 100.0)
        self.number.setDecimals(1)
        self.number.setSuffix(tr(" %"))
        self.number.setKeyboardTracking(False)
        self.label.setBuddy(self.slider)
        self.slider.setAccessibleName(shown.title)
        self.number.setAccessibleName(shown.title)
        for part in (self.label, self.slider, self.number):
            part.setToolTip(shown.help or shown.title)
            if shown.is_absent:
                part.setEnabled(False)
                part.setToolTip(tr("The layer has no figure for “{title}”: it cannot weigh.").format(title=shown.title))
        self.slider.valueChanged.connect(lambda step: owner.ask(key, step))
        self.slider.sliderPressed.connect(owner.drag_started)
        self.slider.sliderReleased.connect(owner.drag_ended)
        self.number.valueChanged.connect(lambda percent: owner.ask(key, round(percent * _PER_PERCENT)))

    def show_step(self, step: int):
        for part, value in ((self.slider, step), (self.number, step / _PER_PERCENT)):
            part.blockSignals(True)
            part.setValue(value)
            part.blockSignals(False)

    def widgets(self) -> tuple[QWidget, ...]:
        return self.label, self.slider, self.number


class WeightSliders(QWidget):
    """`share_asked` with axis, criterion ("" for the axis itself) and the tenths of a percent asked for.

    It does not move the others itself: it is told all shares by `show_steps`.
    """

    share_asked = pyqtSignal(str, str, int)
    drag_started_at = pyqtSignal()
    drag_ended_at = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows: dict[tuple[str, str], _Row] = {}
        self.folds: dict[str, QToolButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 4)

    def show_axes(self, axes):
        """Make the sliders of these axes, all folded."""
        self.clear()
        line = 0
        for axis in axes:
            self._add_row(line, (axis.id, ""), axis)
            self._grid.addWidget(ColourChip(axis.colour, self), line, 1)
            line += 1
            if len(axis.criteria) < 2:
                continue
            for criterion in axis.criteria:
                self._add_row(line, (axis.id, criterion.id), criterion)
                line += 1
            self._add_fold(axis)

    def clear(self):
        self.rows.clear()
        self.folds.clear()
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _add_row(self, line: int, key: tuple[str, str], shown):
        row = _Row(key, shown, self)
        self.rows[key] = row
        row.label.setIndent(14 if key[1] else 0)
        for column, widget in enumerate(row.widgets(), start=2):
            self._grid.addWidget(widget, line, column)

    def _add_fold(self, axis):
        fold = QToolButton(self)
        fold.setCheckable(True)
        fold.setAutoRaise(True)
        fold.setArrowType(Qt.ArrowType.RightArrow)
        text = tr("Show the criteria of “{title}”").format(title=axis.title)
        fold.setToolTip(text)
        fold.setAccessibleName(text)
        fold.toggled.connect(lambda is_open, one=axis.id: self.unfold(one, is_open))
        self.folds[axis.id] = fold
        line = self._grid.getItemPosition(self._grid.indexOf(self.rows[axis.id, ""].label))[0]
        self._grid.addWidget(fold, line, 0)
        self.unfold(axis.id, False)

    def unfold(self, axis: str, is_open: bool):
        fold = self.folds[axis]
        fold.setChecked(is_open)
        fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        for (one, criterion), row in self.rows.items():
            if one == axis and criterion:
                for widget in row.widgets():
                    widget.setVisible(is_open)

    def show_steps(self, steps: dict[tuple[str, str], int]):
        """Show these shares; nobody is asked anything."""
        for key, row in self.rows.items():
            row.show_step(steps[key])

    def ask(self, key: tuple[str, str], step: int):
        self.share_asked.emit(*key, step)

    def drag_started(self):
        self.drag_started_at.emit()

    def drag_ended(self):
        self.drag_ended_at.emit()
