"""Saving off the window's thread, and the outline of what a sheet is linked to."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsApplication, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtTest import QTest

from bassin_minier_plugin.sheets.changes import Conflict, Saved
from bassin_minier_plugin.sheets.errors import StoreError
from bassin_minier_plugin.sheets.footprint import footprint
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.saving_task import SavingTask
from tests.sheets.sheets import edit, new_sheet


def told_by(store, changes) -> list:
    told = []
    task = SavingTask(store, changes)
    for signal in (task.sheet_saved, task.conflict_met, task.save_refused):
        signal.connect(told.append)
    QgsApplication.taskManager().addTask(task)
    for _ in range(300):
        QTest.qWait(20)
        if told:
            break
    return told


def test_a_task_tells_saved_conflict_or_refusal(store, qgis_app):
    assert told_by(store, new_sheet()) == [Saved("s1", 1)]
    stale = edit(store, title="De moi")
    assert told_by(store, edit(store, title="De Bruno")) == [Saved("s1", 2)]

    (conflict,) = told_by(store, stale)
    (refusal,) = told_by(store, edit(store, cost_eur=-1.0))

    assert isinstance(conflict, Conflict) and conflict.theirs_version == 2
    assert isinstance(refusal, StoreError) and refusal.code == "constraint"
    assert save(store, edit(store, title="Après")).version == 3


def test_a_footprint_is_the_union_of_polygons_and_of_what_lies_near_points():
    squares = [QgsGeometry.fromWkt(f"POLYGON(({x} 0,{x + 10} 0,{x + 10} 10,{x} 10,{x} 0))") for x in (0, 5)]
    point = QgsGeometry.fromWkt("POINT(1000 0)")

    outline = footprint([*squares, point, QgsGeometry(), QgsGeometry.fromWkt("POLYGON EMPTY")])

    assert outline.wkbType() == QgsWkbTypes.Type.MultiPolygon
    disc = 0.5 * 32 * math.sin(2 * math.pi / 32) * 25**2  # a polygon of 32 sides
    assert outline.area() == pytest.approx(150 + disc)
    assert footprint([]).isNull()
