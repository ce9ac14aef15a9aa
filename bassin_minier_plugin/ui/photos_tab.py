"""Photos, plans and documents of a sheet: files of the contract's folder, and nothing else is ever opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from qgis.core import QgsApplication, QgsExpression, QgsFeatureRequest, QgsGeometry, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from ..i18n import tr
from ..settings import remember, remembered
from ..sheets.address import GEOPACKAGE, StoreAddress
from ..sheets.attachments import attach, attached_file
from ..sheets.connections import address_of_layer
from ..sheets.errors import StoreError
from ..sheets.layers import plain_value
from ..sheets.tables import ATTACHMENT, ATTACHMENT_KINDS, OPERATION
from ..sheets.words import meanings
from .edit_command import edit_command
from .off_thread import OffThread
from .plain_text import one_line, plain_label, tooltip
from .sheet_part import SheetPart
from .thumbnails import picture_of

_ROW = Qt.ItemDataRole.UserRole
_THUMBNAIL, _LARGE = 160, 1400


def attachment_folder(address: StoreAddress) -> Path | None:
    """Beside a GeoPackage; what was chosen on this machine for a database, None where nothing was yet."""
    if address.kind == GEOPACKAGE:
        return Path(address.path).parent
    chosen = remembered(f"attachments_{address.key}")
    return Path(chosen) if chosen and Path(chosen).is_dir() else None


class PhotosTab(SheetPart):
    """`refusal_words` gives the sentence of a StoreError."""

    TABLES: ClassVar = (ATTACHMENT,)

    def __init__(self, refusal_words: Callable[[StoreError], str], parent=None):
        super().__init__(parent)
        self.refusal_words = refusal_words
        self.folder: Path | None = None
        self._off_thread = OffThread(self)
        self._icons: dict[tuple, QIcon] = {}
        self._refused: dict[str, str] = {}
        self._build()
        self.refresh()

    def _build(self):
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        bar = QHBoxLayout()
        self.add_button = QPushButton(QgsApplication.getThemeIcon("/mActionAdd.svg"), tr("Add…"))
        self.open_button = QPushButton(tr("Open"))
        self.remove_button = QPushButton(tr("Remove…"))
        self.add_button.clicked.connect(self.choose_files)
        self.open_button.clicked.connect(self.open_chosen)
        self.remove_button.clicked.connect(self.remove_chosen)
        for button in (self.add_button, self.open_button, self.remove_button):
            bar.addWidget(button)
        bar.addStretch(1)
        layout.addLayout(bar)
        self.state = plain_label()
        layout.addWidget(self.state)
        self.gallery = QListWidget()
        self.gallery.setViewMode(QListView.ViewMode.IconMode)
        self.gallery.setResizeMode(QListView.ResizeMode.Adjust)
        self.gallery.setMovement(QListView.Movement.Static)
        self.gallery.setIconSize(QSize(_THUMBNAIL, _THUMBNAIL * 3 // 4))
        self.gallery.setGridSize(QSize(_THUMBNAIL + 16, _THUMBNAIL * 3 // 4 + 44))
        self.gallery.setWordWrap(True)
        self.gallery.setMinimumWidth(120)
        self.gallery.currentItemChanged.connect(self._follow_choice)
        self.gallery.itemDoubleClicked.connect(lambda _item: self.open_chosen())
        layout.addWidget(self.gallery, 1)
        form = QFormLayout()
        self.caption_edit = QLineEdit()
        self.kind_combo = QComboBox()
        for code in ATTACHMENT_KINDS:
            self.kind_combo.addItem(meanings()["kind"][code], code)
        self.caption_edit.editingFinished.connect(self._write_caption)
        self.kind_combo.activated.connect(self._write_kind)
        form.addRow(tr("Caption"), self.caption_edit)
        form.addRow(tr("Kind of file"), self.kind_combo)
        layout.addLayout(form)

    def show_sheet(self, layers, uuid):
        address = address_of_layer(layers[OPERATION])
        self.folder = attachment_folder(address) if address is not None else None
        self._icons = {}
        super().show_sheet(layers, uuid)

    def refresh(self):
        chosen = self._row().get("fid")
        self.gallery.clear()
        for row in self._rows():
            item = QListWidgetItem(one_line(row["caption"] or row["path"], 80))
            item.setData(_ROW, row)
            item.setToolTip(tooltip(row["caption"] or row["path"]))
            self.gallery.addItem(item)
            if row["fid"] == chosen:
                self.gallery.setCurrentItem(item)
            self._draw(item, row["path"])
        if not self.uuid:
            self.state.setText("")
        elif self.folder is None:
            self.state.setText(tr("The photos of this database lie in a folder: “Add…” asks for it once."))
        elif not self.gallery.count():
            self.state.setText(tr("No photo yet. Photos are copied into the folder of the contract."))
        else:
            self.state.setText(tr("Files: {n}").format(n=self.gallery.count()))
        self._follow_choice()

    def _rows(self) -> list[dict]:
        if not self.uuid:
            return []
        wanted = QgsExpression.createFieldEqualityExpression("operation", self.uuid)
        found = []
        for feature in self.layers[ATTACHMENT].getFeatures(QgsFeatureRequest().setFilterExpression(wanted)):
            row = {name: plain_value(feature[name]) for name in ("path", "caption", "kind")}
            found.append({**row, "path": row["path"] or "", "fid": feature.id()})
        return found

    def _draw(self, item: QListWidgetItem, path: str):
        """The icon of the file now, its thumbnail when it has been read."""
        item.setIcon(QgsApplication.getThemeIcon("/mIconRaster.svg"))
        key, folder = (str(self.folder), path), self.folder
        if key in self._icons:
            item.setIcon(self._icons[key])
        elif folder is not None:
            self._off_thread.run(
                tr("Photos"),
                lambda: picture_of(folder, path, _THUMBNAIL * 2),
                lambda image: self._drawn(key, image),
                lambda refusal: self._refuse(path, refusal),
            )

    def _drawn(self, key: tuple, image):
        document = QgsApplication.getThemeIcon("/mActionFileOpen.svg")
        self._icons[key] = document if image is None else QIcon(QPixmap.fromImage(image))
        for item in self._items(key[1]):
            item.setIcon(self._icons[key])

    def _refuse(self, path: str, refusal: StoreError):
        for item in self._items(path):
            item.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
            item.setToolTip(tooltip(self.refusal_words(refusal)))

    def _items(self, path: str) -> list[QListWidgetItem]:
        items = (self.gallery.item(n) for n in range(self.gallery.count()))
        return [item for item in items if item.data(_ROW)["path"] == path]

    def _row(self) -> dict:
        item = self.gallery.currentItem()
        return item.data(_ROW) if item is not None else {}

    def _follow_choice(self, *_):
        row, is_editable = self._row(), not self.is_read_only
        self.add_button.setEnabled(bool(self.uuid) and is_editable)
        self.open_button.setEnabled(bool(row))
        self.remove_button.setEnabled(bool(row) and is_editable)
        self.caption_edit.setText(row.get("caption") or "")
        self.kind_combo.setCurrentIndex(max(0, self.kind_combo.findData(row.get("kind"))))
        for widget in (self.caption_edit, self.kind_combo):
            widget.setEnabled(bool(row) and is_editable)

    # adding, editing, removing

    def choose_files(self):
        if self.folder is None and not self._choose_folder():
            return
        wanted = tr("Photos and PDF") + " (*.jpg *.jpeg *.png *.pdf *.JPG *.JPEG *.PNG *.PDF)"
        files, _filter = QFileDialog.getOpenFileNames(self, tr("Add photos and documents"), "", wanted)
        if files:
            self.add_files(files)

    def _choose_folder(self) -> bool:
        address = address_of_layer(self.layers[OPERATION])
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of the contract's photos, shared by the team"))
        if chosen and address is not None:
            remember(f"attachments_{address.key}", chosen)
            self.folder = Path(chosen)
        return self.folder is not None

    def add_files(self, files: list[str]):
        """Copy the files into the contract's folder, off the window's thread, and write them on the sheet."""
        folder, uuid = self.folder, self.uuid

        def copy():
            copied, refused = [], []
            for file in files:
                try:
                    copied.append((attach(folder, file), Path(file)))
                except StoreError as refusal:
                    refused.append(refusal)
            return copied, refused

        self.add_button.setEnabled(False)
        self._off_thread.run(tr("Copying photos"), copy, lambda found: self._added(uuid, *found))

    def _added(self, uuid: str, copied: list, refused: list):
        if copied and self.uuid == uuid and not self.is_read_only:
            layer = self.layers[ATTACHMENT]
            sentence = tr("Add {n} files to the sheet").format(n=len(copied))
            with edit_command((layer,), sentence):
                for path, source in copied:
                    kind = "document" if source.suffix.lower() == ".pdf" else "photo"
                    values = {"operation": uuid, "path": path, "caption": source.stem, "kind": kind}
                    by_index = {layer.fields().indexOf(name): value for name, value in values.items()}
                    context = layer.createExpressionContext()
                    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), by_index, context))
        for refusal in refused:
            self.tell(self.refusal_words(refusal))
        self.refresh()

    def _write_caption(self):
        self._write("caption", self.caption_edit.text(), tr("Caption of a photo"))

    def _write_kind(self, _index: int):
        self._write("kind", self.kind_combo.currentData(), tr("Kind of a file"))

    def _write(self, name: str, value: str, sentence: str):
        row = self._row()
        if row and not self.is_read_only and (row[name] or "") != value:
            layer = self.layers[ATTACHMENT]
            with edit_command((layer,), sentence):
                layer.changeAttributeValue(row["fid"], layer.fields().indexOf(name), value)

    def remove_chosen(self):
        row = self._row()
        if not row or self.is_read_only:
            return
        title = one_line(row["caption"] or row["path"], 80)
        question = tr("Remove “{title}” from the sheet? The file itself stays in the folder of the contract.")
        if self.is_confirmed(question.format(title=title)):
            with edit_command((self.layers[ATTACHMENT],), tr("Remove {title} from the sheet").format(title=title)):
                self.layers[ATTACHMENT].deleteFeature(row["fid"])
            self.refresh()

    def is_confirmed(self, question: str) -> bool:
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        box = QMessageBox(QMessageBox.Icon.Question, tr("Photos and documents"), "", yes | no, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setDefaultButton(no)
        return box.exec() == yes

    def open_chosen(self):
        """A picture in a window of its own, a PDF in its program; what is refused is never opened."""
        row = self._row()
        if not row or self.folder is None:
            return
        try:
            file = attached_file(self.folder, row["path"])
            image = picture_of(self.folder, row["path"], _LARGE)
        except StoreError as refusal:
            self.tell(self.refusal_words(refusal))
            return
        if image is None and file.suffix.lower() == ".pdf":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
        elif image is not None:
            viewer = QDialog(self)
            viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            viewer.setWindowTitle(one_line(row["caption"] or row["path"], 80))
            picture = QLabel()
            picture.setPixmap(QPixmap.fromImage(image).scaled(1000, 750, Qt.AspectRatioMode.KeepAspectRatio))
            box = QVBoxLayout(viewer)
            box.addWidget(picture)
            box.addWidget(plain_label(row["caption"] or ""))
            viewer.show()

    def close_part(self):
        self._off_thread.forget()
        self.clear()
