"""The list of the sheets: a model that reads the operation layer, and a filter over it. Neither edits anything."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QSortFilterProxyModel, Qt, QTimer, pyqtSignal

from ..i18n import format_percent, tr
from ..sheets.badges import Badge
from ..sheets.layers import plain_value
from ..sheets.words import meanings
from .plain_text import one_line, tooltip

_USER = Qt.ItemDataRole.UserRole
UUID_ROLE, FID_ROLE, ROW_ROLE, BADGE_ROLE, PENDING_ROLE, SORT_ROLE = (_USER + number for number in range(1, 7))
_NAMES = ("uuid", "number", "title", "strand", "status", "phase", "epci", "commune", "lead", "description")
_SEARCHED = ("number", "title", "lead", "commune", "epci", "description")
_DIGITS = re.compile(r"\d+")
_ACCENTS = re.compile("[\u0300-\u036f]+")


class SheetRow(NamedTuple):
    fid: int
    uuid: str
    number: str
    title: str
    strand: str
    status: str
    phase: int | None
    epci: str
    searched: str
    box: QgsRectangle


def folded(text: str) -> str:
    """Without accents and capitals, as people search."""
    return text.lower() if text.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", text)).casefold()


class SheetListModel(QAbstractListModel):
    """One row per sheet of the layer, unsaved edits included."""

    rows_read = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.layer: QgsVectorLayer | None = None
        self.rows: list[SheetRow] = []
        self.place_of: dict[str, int] = {}
        self.badges: dict[str, Badge] = {}
        self.pending: set[str] = set()
        self.order = "number"
        self._heard: list[tuple] = []
        self._touched: set[int] | None = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._follow)

    def show_layer(self, layer: QgsVectorLayer):
        self.clear()
        self.layer = layer
        for signal, slot in (
            (layer.attributeValueChanged, self._touch),
            (layer.geometryChanged, self._touch),
            (layer.featureAdded, self._read_soon),
            (layer.featureDeleted, self._read_soon),
            (layer.afterRollBack, self._read_soon),
            (layer.afterCommitChanges, self._read_soon),
            (layer.dataChanged, self._read_soon),
        ):
            signal.connect(slot)
            self._heard.append((signal, slot))
        self.read()

    def clear(self):
        """Let go of the layer."""
        self._timer.stop()
        for signal, slot in self._heard:
            try:
                signal.disconnect(slot)
            except (TypeError, RuntimeError):  # the layer went first
                continue
        self._heard, self.layer = [], None
        self.beginResetModel()
        self.rows, self.place_of, self.badges, self.pending = [], {}, {}, set()
        self.endResetModel()

    def read(self):
        """Read all sheets again."""
        if self.layer is None:
            return
        self._timer.stop()
        self._touched = set()
        self._show(self._rows(QgsFeatureRequest()))

    def order_by(self, order: str):
        """By "number", "title", "status" or "epci"."""
        self.order = order
        self._show(self.rows)

    def _show(self, rows: list[SheetRow]):
        # Sorted here, all at once: a proxy would ask for each pair of rows.
        self.beginResetModel()
        self.rows = sorted(rows, key=_KEYS[self.order])
        self.place_of = {row.uuid: place for place, row in enumerate(self.rows)}
        self.endResetModel()
        self.rows_read.emit()

    def _rows(self, request: QgsFeatureRequest) -> list[SheetRow]:
        fields = self.layer.fields()
        places = [fields.lookupField(name) for name in _NAMES]
        request.setSubsetOfAttributes(places)
        words = meanings()
        found = []
        for feature in self.layer.getFeatures(request):
            values = feature.attributes()
            own = {name: plain_value(values[place]) for name, place in zip(_NAMES, places)}
            texts = [str(own[name]) for name in _SEARCHED if own[name]]
            texts += [words[name].get(own[name], "") for name in ("strand", "status")]
            found.append(
                SheetRow(
                    *(feature.id(), str(own["uuid"] or ""), str(own["number"] or ""), str(own["title"] or "")),
                    *(str(own["strand"] or ""), str(own["status"] or ""), own["phase"], str(own["epci"] or "")),
                    *(folded("\n".join(texts)), feature.geometry().boundingBox()),
                )
            )
        return found

    def _touch(self, fid: int, *_):
        if self._touched is not None:
            self._touched.add(fid)
        self._timer.start(0)

    def _read_soon(self, *_):
        self._touched = None
        self._timer.start(0)

    def _follow(self):
        """Several edits in a row are read at once; a few rows are read alone."""
        touched, self._touched = self._touched, set()
        if self.layer is None:
            return
        if touched is None or len(touched) > 50:
            self.read()
            return
        for row in self._rows(QgsFeatureRequest().setFilterFids(list(touched))):
            place = self.place_of.get(row.uuid)
            if place is not None:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def show_badges(self, badges: dict[str, Badge]):
        self.badges = {**self.badges, **badges}
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1), [BADGE_ROLE])

    def show_pending(self, uuids: set[str]):
        changed, self.pending = self.pending ^ uuids, set(uuids)
        for uuid in changed & set(self.place_of):
            index = self.index(self.place_of[uuid])
            self.dataChanged.emit(index, index, [PENDING_ROLE])

    def row_of(self, uuid: str) -> SheetRow | None:
        place = self.place_of.get(uuid)
        return None if place is None else self.rows[place]

    def rowCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(f"{row.number}  {row.title}".strip())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._told(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one_line(self._told(row).replace("\n", ", "), 400)
        return {
            UUID_ROLE: row.uuid,
            FID_ROLE: row.fid,
            ROW_ROLE: row,
            BADGE_ROLE: self.badges.get(row.uuid),
            PENDING_ROLE: row.uuid in self.pending,
        }.get(role)

    def _told(self, row: SheetRow) -> str:
        words, badge = meanings(), self.badges.get(row.uuid)
        lines = [
            f"{row.number}  {row.title}".strip(),
            " · ".join(filter(None, (words["strand"].get(row.strand), words["status"].get(row.status), row.epci))),
        ]
        if row.uuid in self.pending:
            lines.append(tr("Edits that are not saved"))
        if badge is not None:
            lines.append(tr("Completeness: {share}").format(share=format_percent(badge.completeness)))
            lines += [f"• {message}" for message in badge.messages[:8]]
        return "\n".join(lines)


class SheetFilter(QSortFilterProxyModel):
    """Keeps the sheets that hold all words searched, and that the lists and the map view allow."""

    def __init__(self, model: SheetListModel, parent=None):
        super().__init__(parent)
        self.words: list[str] = []
        self.strand, self.status, self.phase, self.epci = "", "", None, ""
        self.box: QgsRectangle | None = None
        self._accepted: list[bool] = []
        model.modelAboutToBeReset.connect(self._forget)
        self.setSourceModel(model)
        model.rows_read.connect(self.filter)
        model.dataChanged.connect(self._rejudge)

    def look_for(self, text: str):
        self.words = folded(text).split()
        self.filter()

    def _forget(self):
        self._accepted = []

    def filter(self):
        self._accepted = [self._accepts(row) for row in self.sourceModel().rows]
        self.invalidateFilter()

    def _rejudge(self, first, last, *_):
        rows = self.sourceModel().rows
        if len(self._accepted) != len(rows):
            return
        for place in range(first.row(), last.row() + 1):
            self._accepted[place] = self._accepts(rows[place])

    def _accepts(self, row: SheetRow) -> bool:
        if (self.strand and row.strand != self.strand) or (self.status and row.status != self.status):
            return False
        if (self.phase is not None and row.phase != self.phase) or (self.epci and row.epci != self.epci):
            return False
        if self.box is not None and (row.box.isNull() or not self.box.intersects(row.box)):
            return False
        return all(word in row.searched for word in self.words)

    def filterAcceptsRow(self, place, parent):  # noqa: N802
        return place < len(self._accepted) and self._accepted[place]

    def place_of(self, uuid: str) -> QModelIndex:
        place = self.sourceModel().place_of.get(uuid)
        return QModelIndex() if place is None else self.mapFromSource(self.sourceModel().index(place, 0))


STATUS_ORDER = {
    code: place for place, code in enumerate(("study", "scheduled", "committed", "in_works", "delivered", "abandoned"))
}


def _natural(text: str) -> str:
    """`3.1-2` before `3.1-10`."""
    return _DIGITS.sub(_padded, folded(text))


def _padded(found) -> str:
    return found[0].zfill(12)


_KEYS = {
    "number": lambda row: (_natural(row.number), row.title),
    "title": lambda row: (folded(row.title), _natural(row.number)),
    "epci": lambda row: (folded(row.epci), _natural(row.number)),
    "status": lambda row: (STATUS_ORDER.get(row.status, 9), _natural(row.number)),
}
