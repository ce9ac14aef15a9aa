"""A contract of 10 000 operation sheets: what the dock does with it, beside QGIS's own attribute table and form.

The store is made once, from the sheets of the demonstration over and over, and kept in build/bench. Each side runs in a
process of its own (`python -m bench.sheets SIDE`), with a display that is not shown.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STORE = ROOT / "build" / "bench" / "sheets_10000.gpkg"
NAME, SHEETS = "sheets", 10_000
WORD = "terril"
_REPEATS = 5
TITLES = {
    "list": f"List of {SHEETS:,}".replace(",", " ") + " sheets, from nothing",
    "filter": f"Sheets whose title holds “{WORD}”",
    "form": "Form of one sheet, opened",
    "state": "Is the store as expected and undamaged, before it may be edited",
    "save": "Save of one sheet",
    "badges": "Rules and completeness of one sheet as it is being edited",
}


def make_store(path: Path = STORE):
    """10 000 sheets with all their lines; takes about half a minute."""
    import numpy as np

    from bassin_minier_plugin.analysis.demo.contract import OPERATIONS, make_contract
    from bassin_minier_plugin.analysis.demo.operations import make_operations
    from bassin_minier_plugin.processing.demo_store import first_saves
    from bassin_minier_plugin.sheets.address import geopackage
    from bassin_minier_plugin.sheets.migrations import create_store
    from bassin_minier_plugin.sheets.save import save_within
    from bassin_minier_plugin.sheets.sessions import session, transaction

    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    layers, made, seed = make_contract(1), 0, 0
    unfinished = path.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    create_store(geopackage(unfinished))
    with session(geopackage(unfinished)) as opened, transaction(opened):
        while made < SHEETS:
            sheets = make_operations(np.random.default_rng([seed, OPERATIONS]), layers)
            for changes in first_saves(sheets)[: SHEETS - made]:
                save_within(opened, changes)
                made += 1
            seed += 1
    unfinished.rename(path)


def measure_qgis() -> dict[str, float]:
    """What the attribute table (dual view) of QGIS does."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsVectorLayerCache
    from qgis.gui import (
        QgsAttributeEditorContext,
        QgsAttributeForm,
        QgsAttributeTableFilterModel,
        QgsAttributeTableModel,
        QgsMapCanvas,
    )

    layers = opened_layers()
    layer, canvas, kept = layers["operation"], QgsMapCanvas(), []

    def show_list():
        cache = QgsVectorLayerCache(layer, SHEETS)
        cache.setFullCache(True)
        model = QgsAttributeTableModel(cache)
        model.loadLayer()
        shown = QgsAttributeTableFilterModel(canvas, model)
        kept[:] = [cache, model, shown]
        return shown.rowCount()

    def keep_some():
        shown = kept[2]
        shown.setFilterMode(QgsAttributeTableFilterModel.FilterMode.ShowFilteredList)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        shown.setFilterExpression(QgsExpression(_words()), context)
        shown.filterFeatures()
        return shown.rowCount()

    features = itertools.cycle(list(layer.getFeatures())[::97])

    def open_form():
        form = QgsAttributeForm(layer, next(features), QgsAttributeEditorContext())
        form.show()
        _turn()
        form.close()
        form.deleteLater()
        return 1

    return {"list": timed(show_list), "filter": timed(keep_some), "form": timed(open_form)}


def measure_plugin() -> dict[str, float]:
    """What the store does under the dock."""
    from bassin_minier_plugin.sheets.address import geopackage
    from bassin_minier_plugin.sheets.layers import sheet_as_edited
    from bassin_minier_plugin.sheets.reading import damaged_sheets, settings_of
    from bassin_minier_plugin.sheets.rules import completeness_of, findings_of, rules_of
    from bassin_minier_plugin.sheets.save import save
    from bassin_minier_plugin.sheets.schema_check import surprises_of
    from bassin_minier_plugin.sheets.sessions import session
    from tests.sheets.sheets import edit

    store, layers = geopackage(STORE), opened_layers()
    uuid = next(layers["operation"].getFeatures())["uuid"]
    with session(store, is_read_only=True) as opened:
        rules, settings = rules_of(opened), settings_of(opened)

    def look_at_state():
        with session(store, is_read_only=True) as opened:
            return len(surprises_of(opened)) + len(damaged_sheets(opened)) == 0

    def show_badges():
        sheet = sheet_as_edited(layers, uuid)
        return findings_of(sheet, rules, settings) is not None and completeness_of(sheet) > 0

    changes = iter([])

    def prepare():
        nonlocal changes
        changes = iter([edit(store, uuid, lead=f"Essai {time.time()}")])

    def save_one():
        return save(store, next(changes)).version

    return {
        **measure_list(layers),
        "state": timed(look_at_state, repeats=2),
        "badges": timed(show_badges),
        "save": timed(save_one, prepare),
    }


def measure_list(layers) -> dict[str, float]:
    """The dock's list, its search, and QGIS's form as the dock lays it out."""
    from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm

    from bassin_minier_plugin.sheets.form_layout import lay_out_forms
    from bassin_minier_plugin.ui.sheet_list import SheetFilter, SheetListModel
    from tests.ui.conftest import LayerTools

    layer, model = layers["operation"], SheetListModel()
    shown = SheetFilter(model)

    def show_list():
        model.show_layer(layer)
        return shown.rowCount()

    words = itertools.cycle([WORD, ""])

    def keep_some():
        shown.look_for(next(words))
        return shown.rowCount()

    lay_out_forms(layers)
    features = itertools.cycle(list(layer.getFeatures())[::97])
    context = QgsAttributeEditorContext()
    tools = LayerTools()
    context.setVectorLayerTools(tools)

    def open_form():
        form = QgsAttributeForm(layer, next(features), context)
        form.show()
        _turn()
        form.close()
        form.deleteLater()
        return 1

    found = {"list": timed(show_list), "filter": timed(keep_some), "form": timed(open_form)}
    model.clear()
    return found


def opened_layers() -> dict:
    from qgis.core import QgsProject

    from bassin_minier_plugin.sheets.address import geopackage
    from bassin_minier_plugin.sheets.layers import open_layers, relations_of

    project, layers = QgsProject.instance(), open_layers(geopackage(STORE))
    project.addMapLayers(list(layers.values()), False)
    for relation in relations_of(layers):
        project.relationManager().addRelation(relation)
    return layers


def timed(work: Callable, before: Callable | None = None, repeats: int = _REPEATS) -> float:
    """The median of some runs after a first one, in seconds. `work` must give something."""
    times = []
    for _ in range(repeats + 1):
        if before is not None:
            before()
        started = time.perf_counter()
        if not work():
            raise RuntimeError("a measure found nothing")
        times.append(time.perf_counter() - started)
    return sorted(times[1:])[repeats // 2]


def _words() -> str:
    return f"\"title\" ILIKE '%{WORD}%'"


def _turn():
    from qgis.PyQt.QtWidgets import QApplication

    QApplication.processEvents()


SIDES = {"QGIS": measure_qgis, "plugin": measure_plugin}


def run(only: str) -> list[str]:
    """Measure all; return the lines of the report."""
    if only not in NAME:
        return []
    subprocess.run([sys.executable, "-m", "bench.sheets", "store"], cwd=ROOT, check=True)
    found = {side: _in_process(side) for side in SIDES}
    lines = ["## Operation sheets", "", "| Job | " + " | ".join(f"{side} (ms)" for side in SIDES) + " | Ratio |"]
    lines.append("|---" * (len(SIDES) + 2) + "|")
    for job, title in TITLES.items():
        times = [found[side].get(job) for side in SIDES]
        cells = ["" if one is None else f"{1000 * one:.1f}" for one in times]
        ratio = f"{times[0] / times[1]:.1f}" if None not in times else ""
        lines.append("| " + " | ".join((title, *cells, ratio)) + " |")
        print(lines[-1], flush=True)
    return [*lines, ""]


def _in_process(side: str) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.sheets", side]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        raise SystemExit(f"bench: {side} failed on the sheets:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def main(side: str):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from qgis.gui import QgsGui

    QgsGui.editorWidgetRegistry().initEditors()
    if side == "store":
        make_store()
    else:
        print(json.dumps(SIDES[side]()))
    sys.stdout.flush()
    os._exit(0)  # QGIS may crash when it ends with widgets that Python still holds


if __name__ == "__main__":
    main(sys.argv[1])
