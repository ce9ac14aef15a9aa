"""A technician's session in a real QGIS window: typing, linking, saving, a conflict with another process, leaving."""

from __future__ import annotations

import json
import shutil

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.reading import history_of
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.sessions import session
from tests.desktop.window import ROOT, missing_programs, wait_for_file, window
from tests.running import memory_layer
from tests.sheets.sheets import edit, new_sheet, read

HERE = ROOT / "tests" / "desktop"


@pytest.fixture(scope="module")
def story(tmp_path_factory, qgis_app):
    """What the session told, and the store as it left it. This process plays the colleague."""
    if missing_programs():
        pytest.skip(f"no real window here: {', '.join(missing_programs())} not installed")
    folder = tmp_path_factory.mktemp("desktop")
    store = address.geopackage(folder / "contrat.gpkg")
    create_store(store)
    save(store, new_sheet())
    write_estates(folder / "estates.gpkg")
    pictures = ROOT / "build" / "desktop"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    told = {"SESSION_FOLDER": str(folder), "SESSION_PICTURES": str(pictures)}
    with window(folder, HERE / "session.py", told) as process:
        if wait_for_file(folder / "typed", process):
            save(store, edit(store, author="Bruno", title="De Bruno", lead="SIA Habitat"))
            (folder / "colleague_saved").write_text("")
        wait_for_file(folder / "told.json", process)
    log = (folder / "qgis.log").read_text(encoding="utf-8", errors="replace")
    assert (folder / "told.json").exists(), log[-3000:]
    found = json.loads((folder / "told.json").read_text(encoding="utf-8"))
    assert "trouble" not in found, found["trouble"] + log[-2000:]
    return {**found, "store": store, "pictures": sorted(path.name for path in pictures.iterdir()), "log": log}


def write_estates(path):
    rows = []
    for n, name in enumerate(("Cité des Fleurs", "Cité du 9", "Cité <b>10</b>")):
        x = 690000 + 200 * n
        rows.append((f"POLYGON(({x} 7035000,{x + 100} 7035000,{x + 100} 7035100,{x} 7035100,{x} 7035000))",))
        rows[-1] += (f"C-{12 + n}", name)
    layer = memory_layer("Polygon", "estate_id:string,name:string", rows)
    options = QgsVectorFileWriter.SaveVectorOptions()
    written = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert written[0] == QgsVectorFileWriter.WriterError.NoError


def test_what_is_typed_and_picked_on_the_map_is_saved(story):
    assert story["links"] == ["C-12", "C-13", "C-14"]
    links = read(story["store"])["operation_link"]
    assert {one["feature_key"]: one["label"] for one in links} == {
        "C-12": "Cité des Fleurs",
        "C-13": "Cité du 9",
        "C-14": "Cité <b>10</b>",
    }


def test_the_conflict_with_another_process_is_settled_in_the_dialog(story):
    assert story["colleague"] == "Bruno"
    assert story["kept"] == [["operation", "s1", "title"]]
    sheet = read(story["store"])["operation"][0]
    assert (sheet["title"], sheet["lead"]) == ("Encore Anne", "SIA Habitat")


def test_nothing_of_either_is_lost(story):
    with session(story["store"]) as opened:
        titles = {line["new"] for line in history_of(opened, "s1") if line["field"] == "title"}
    assert titles == {"Saisi au clavier", "De Bruno", "Encore Anne"}
    assert "De Bruno" in {line[4] for line in story["history"]}


def test_the_plugin_leaves_nothing_behind_and_comes_back_whole(story):
    there = {"docks": 1, "toolbars": 1, "providers": 1, "menus": 1, "translators": 1, "layers": 0}
    assert story["first"] == there
    assert story["unloaded"] is True
    assert story["left"] == dict.fromkeys(there, 0)
    assert story["loaded_again"] is True
    assert story["again"] == there


def test_a_picture_was_taken_at_each_step_and_python_was_quiet(story):
    steps = ["opened", "linked", "checks", "conflict", "history", "again"]
    assert story["pictures"] == [f"{n:02d}_{name}.png" for n, name in enumerate(steps, start=1)]
    assert "Traceback" not in story["log"]
