"""What the programme has to meet: the parameters of “Select the programme of estates” that planners change most."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsFieldExpressionWidget
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLineEdit, QSpinBox

from ..i18n import tr

_PERCENT = ("TOLERANCE", "PHASE_TOLERANCE")


class ProgrammeSettings(QgsCollapsibleGroupBox):
    """`parameters()` gives what `selectestates` takes."""

    parameters_changed = pyqtSignal()

    def __init__(self, defaults: dict, objectives: dict[str, str], parent=None):
        super().__init__(tr("Programme"), parent)
        self._defaults = defaults
        form = QFormLayout(self)
        self.dwellings_field, self.group_field = QgsFieldComboBox(self), QgsFieldComboBox(self)
        for box in (self.dwellings_field, self.group_field):
            box.setAllowEmptyFieldName(True)
            box.fieldChanged.connect(self._changed)
        self.numbers = {
            "COUNT_MIN": self._whole(0, 100_000),
            "COUNT": self._whole(1, 100_000),
            "DWELLINGS_TARGET": self._whole(0, 100_000_000),
            "TOLERANCE": self._share(),
            "PHASES": self._whole(1, 10),
            "PHASE_TOLERANCE": self._share(),
        }
        self.texts = {name: QLineEdit(self) for name in ("GROUP_MIN", "GROUP_MAX")}
        for edit in self.texts.values():
            edit.setPlaceholderText(tr("“1”, or “CA de Lens-Liévin = 2; … = 300 dwellings”"))
            edit.editingFinished.connect(self._changed)
        self.locks = {name: QgsFieldExpressionWidget(self) for name in ("LOCK_IN", "LOCK_OUT")}
        for lock in self.locks.values():
            lock.setAllowEmptyFieldName(True)
            lock.fieldChanged.connect(self._changed)
        self.objective = QComboBox(self)
        for title in objectives.values():
            self.objective.addItem(title)
        self.objective.currentIndexChanged.connect(self._changed)
        for title, widget in self._lines():
            form.addRow(title, widget)
        self.show_parameters(defaults)
        self.setCollapsed(True)
        self.setSaveCollapsedState(False)

    def _lines(self):
        return (
            (tr("Most estates"), self.numbers["COUNT"]),
            (tr("Dwellings to reach"), self.numbers["DWELLINGS_TARGET"]),
            (tr("Tolerance on the dwellings"), self.numbers["TOLERANCE"]),
            (tr("Number of phases"), self.numbers["PHASES"]),
            (tr("Tolerance on a phase"), self.numbers["PHASE_TOLERANCE"]),
            (tr("Least number of estates"), self.numbers["COUNT_MIN"]),
            (tr("Objective"), self.objective),
            (tr("Field of the dwellings"), self.dwellings_field),
            (tr("Field of the EPCI"), self.group_field),
            (tr("Least per EPCI"), self.texts["GROUP_MIN"]),
            (tr("Most per EPCI"), self.texts["GROUP_MAX"]),
            (tr("Locked in"), self.locks["LOCK_IN"]),
            (tr("Locked out"), self.locks["LOCK_OUT"]),
        )

    def _whole(self, least: int, most: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setGroupSeparatorShown(True)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._changed)
        return box

    def _share(self) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(0.0, 100.0)
        box.setDecimals(1)
        box.setSuffix(tr(" %"))
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._changed)
        return box

    def _changed(self, *_what):
        self.parameters_changed.emit()

    def show_layer(self, layer, fields: dict[str, str]):
        """`fields`: the guessed fields of the dwellings and the EPCI."""
        with QSignalBlocker(self):
            for box, name in ((self.dwellings_field, "dwellings"), (self.group_field, "epci")):
                box.setLayer(layer)
                box.setField(fields.get(name, ""))
            for lock in self.locks.values():
                kept = lock.expression()
                lock.setLayer(layer)
                lock.setExpression(kept)

    def forget_layer(self):
        with QSignalBlocker(self):
            for part in (self.dwellings_field, self.group_field, *self.locks.values()):
                part.setLayer(None)

    def fields(self) -> dict[str, str]:
        return {"dwellings": self.dwellings_field.currentField(), "epci": self.group_field.currentField()}

    def parameters(self) -> dict:
        found = {name: box.value() / 100.0 if name in _PERCENT else box.value() for name, box in self.numbers.items()}
        found.update({name: edit.text() for name, edit in self.texts.items()})
        found.update({name: lock.expression() for name, lock in self.locks.items()})
        found["DWELLINGS"] = self.dwellings_field.currentField()
        found["GROUP"] = self.group_field.currentField()
        found["OBJECTIVE"] = self.objective.currentIndex()
        return found

    def show_parameters(self, parameters: dict):
        """Take the numbers and texts; the fields belong to the layer."""
        given = {**self._defaults, **{name: value for name, value in parameters.items() if value is not None}}
        with QSignalBlocker(self):
            for name, box in self.numbers.items():
                scale = 100.0 if name in _PERCENT else 1
                box.setValue(type(box.value())(float(given.get(name) or 0) * scale))
            for name, edit in self.texts.items():
                edit.setText(str(given.get(name) or ""))
            for name, lock in self.locks.items():
                lock.setExpression(str(given.get(name) or ""))
            self.objective.setCurrentIndex(int(given.get("OBJECTIVE") or 0))
