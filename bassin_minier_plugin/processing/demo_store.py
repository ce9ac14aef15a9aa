"""The store of the demonstration contract: fictitious sheets, saved one after the other as people would have."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pandas as pd
import shapely
from qgis.core import QgsProject, QgsVectorLayer

from ..i18n import tr
from ..sheets.address import StoreAddress, geopackage
from ..sheets.changes import INSERT, UPDATE, Conflict, RowChange, SheetChanges
from ..sheets.errors import StoreError
from ..sheets.layers import open_layers, prepare_form, relations_of
from ..sheets.migrations import create_store
from ..sheets.save import save_within
from ..sheets.sessions import session, transaction
from ..sheets.tables import COLUMNS, OPERATION
from .demo_photos import draw_photo
from .styling import dress

STORE = "fiches_fictives.gpkg"


def add_store(project: QgsProject, address: StoreAddress) -> dict[str, QgsVectorLayer]:
    """Put the tables of a store into a group on top of a project, with their relations; give them by role."""
    layers = open_layers(address)
    group = project.layerTreeRoot().insertGroup(0, tr("Contract"))
    for table, layer in layers.items():
        layer.setName(tr("{layer} (fictitious)").format(layer=layer.name()))
        if table == OPERATION:
            dress(layer, table)
            prepare_form(layer, table)
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(table == OPERATION)
    for relation in relations_of(layers, project):
        project.relationManager().addRelation(relation)
    return layers


def write_store(folder: Path, sheets, tick) -> StoreAddress:
    """Make the store in `folder` from `analysis.demo.operations.Sheets`, with its photos.

    Every save goes through `sheets.save`: versions, history and checksums are those of real work, at the hours of
    the story.
    """
    address = geopackage(folder / STORE)
    create_store(address)
    writer = _Writer(sheets)
    story = sheets.saves.sort_values(["moment", "operation"], kind="stable")
    with session(address) as opened, transaction(opened):
        opened.execute(
            "INSERT INTO store_setting (key, value) VALUES ('notice', ?)", ("Données fictives de démonstration",)
        )
        for position, one in enumerate(story.itertuples(index=False)):
            tick(0.7 * position / len(story))
            opened.write_at(one.moment)
            if isinstance(save_within(opened, writer.changes_of(one)), Conflict):
                raise StoreError("sheet_conflict", reason=one.operation)
    for position, photo in enumerate(sheets.photos.itertuples(index=False)):
        tick(0.7 + 0.3 * position / len(sheets.photos))
        path = folder / photo.path
        path.parent.mkdir(exist_ok=True)
        draw_photo(path, photo.strand, photo.stage, photo.seed)
    return address


def first_saves(sheets) -> list[SheetChanges]:
    """The changes that make each sheet, as it was at first."""
    writer = _Writer(sheets)
    return [writer.changes_of(one) for one in sheets.saves[sheets.saves["save"] == 0].itertuples(index=False)]


class _Writer:
    """Turns the story into the changes of each save, and keeps count of the versions."""

    def __init__(self, sheets):
        self.rows: dict[tuple, list] = defaultdict(list)
        self.updates: dict[tuple, dict] = defaultdict(dict)
        self.versions: dict[str, int] = {}
        first: dict[tuple, object] = {}
        for one in sheets.changes.sort_values("save", kind="stable").itertuples(index=False):
            first.setdefault((one.row, one.field), one.old)
            self.updates[one.operation, one.save].setdefault((one.table, one.row), {})[one.field] = one.new
        for table, columns in COLUMNS.items():
            frame = sheets.tables[table]
            plain = {name: _plain(kind, frame[name]) for name, kind in columns.items()}
            owner = frame["uuid" if table == OPERATION else "operation"]
            for position, (uuid, sheet, save) in enumerate(zip(frame["uuid"], owner, frame["save"])):
                values = {name: first.get((uuid, name), cells[position]) for name, cells in plain.items()}
                self.rows[sheet, save].append(RowChange(table, INSERT, uuid, values))

    def changes_of(self, one) -> SheetChanges:
        place = (one.operation, one.save)
        rows = [
            RowChange(table, UPDATE, uuid, values, version=self.versions[uuid])
            for (table, uuid), values in self.updates[place].items()
        ]
        version = self.versions.get(one.operation)
        if version is not None and not any(row.table == OPERATION for row in rows):
            rows.append(RowChange(OPERATION, UPDATE, one.operation, version=version))
        rows += self.rows[place]
        for row in rows:
            self.versions[row.uuid] = (row.version or 0) + 1
        return SheetChanges(one.operation, version, tuple(rows), one.author, key=f"demo {one.operation} {one.save}")


def _plain(kind: str, column: pd.Series) -> list:
    """The cells as the store takes them."""
    if kind == "geometry":
        return [text.lower() for text in shapely.to_wkb(column.to_numpy(), hex=True, byte_order=1)]
    turn = {"int": int, "real": float, "bool": bool}.get(kind, str)
    return [None if pd.isna(cell) else turn(cell) for cell in column.tolist()]
