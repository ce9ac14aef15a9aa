"""The store that `createdemo` makes: what the dock, the rules and a spreadsheet find in it."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtGui import QImage

from bassin_minier_plugin.analysis.demo.contract import OPERATIONS, make_basin
from bassin_minier_plugin.analysis.demo.operations import make_operations
from bassin_minier_plugin.processing.demo_store import STORE, add_store, write_store
from bassin_minier_plugin.sheets.address import geopackage
from bassin_minier_plugin.sheets.address import postgis as postgis_address
from bassin_minier_plugin.sheets.attachments import attached_file
from bassin_minier_plugin.sheets.footprint import footprint
from bassin_minier_plugin.sheets.layers import layers_of
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.reading import damaged_sheets, history_of, read_sheets
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.schema_check import surprises_of
from bassin_minier_plugin.sheets.sessions import session
from bassin_minier_plugin.sheets.tables import COLUMNS, columns_of
from tests.running import memory_layer, values
from tests.sheets.sheets import edit

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def made():
    """(layers, sheets) of the first seed."""
    layers, basin = make_basin(1)
    return layers, basin.sheets


@pytest.fixture(scope="module")
def store(made, provider, tmp_path_factory):
    return write_store(tmp_path_factory.mktemp("store"), made[1], lambda share: None)


@pytest.fixture(scope="module")
def stored(store):
    with session(store, is_read_only=True) as opened:
        return read_sheets(opened)


def boundaries(layers):
    rows = [(shape.wkt, name) for name, shape in zip(layers["epci"]["epci"], layers["epci"]["geometry"])]
    return memory_layer("Polygon", "name:string", rows)


def test_the_store_holds_every_row_of_the_sheets_as_they_are_now(made, stored):
    sheets = made[1]

    assert len(stored) == 120
    for table in COLUMNS:
        found = {row["uuid"]: row for sheet in stored.values() for row in sheet[table]}
        frame = sheets.tables[table].set_index("uuid")
        assert found.keys() == set(frame.index)
        for name, kind in columns_of(table).items():
            if kind == "geometry":
                continue
            for uuid, cell in frame[name].items():
                assert found[uuid][name] == (None if pd.isna(cell) else cell), (table, name)


def test_the_store_is_as_the_plugin_makes_it_and_no_sheet_is_damaged(store):
    with session(store) as opened:
        assert surprises_of(opened) == []
        assert damaged_sheets(opened) == []


def test_the_checks_find_exactly_what_was_broken_on_purpose(made, store, run):
    layers, sheets = made

    results = run(
        "checksheets",
        {"CONTRACT": store.path, "EPCI": boundaries(layers), "EPCI_NAME": "name", "OUTPUT": "TEMPORARY_OUTPUT"},
    )

    found = defaultdict(set)
    for rule, operation in zip(values(results["OUTPUT"], "rule"), values(results["OUTPUT"], "operation")):
        found[rule].add(operation)
    assert found == {rule: set(names) for rule, names in sheets.broken.items()}
    with sqlite3.connect(store.path) as opened:
        shipped = {name for (name,) in opened.execute("SELECT id FROM rule")}
    # the store itself refuses dates out of order
    assert shipped - set(found) == {"dates_in_order"}


def test_the_history_tells_how_each_sheet_came_about(made, store, stored):
    sheets = made[1]
    moments = sheets.saves.set_index(["operation", "save"])[["moment", "author"]]
    with session(store, is_read_only=True) as opened:
        for uuid in list(stored)[::10]:
            lines = history_of(opened, uuid)[::-1]
            told = {(line["when"], line["who"]) for line in lines}
            assert told == {tuple(one) for one in moments.loc[uuid].to_numpy()}
            assert [line["when"] for line in lines] == sorted(line["when"] for line in lines)
            assert (lines[0]["table"], lines[0]["action"]) == ("operation", "insert")
            # walked back, the history leads to the row as it was made
            row = dict(stored[uuid]["operation"][0])
            for line in reversed(lines):
                if line["table"] == "operation" and line["action"] == "update":
                    assert line["new"] == (None if row[line["field"]] is None else str(row[line["field"]]))
                    row[line["field"]] = line["old"]
        times = opened.execute("SELECT min(created_at), max(updated_at) FROM operation").fetchone()
        versions = dict(opened.execute("SELECT uuid, version FROM operation").fetchall())
    assert "2017-03-07" < times[0] < times[1] < "2022"
    assert versions == sheets.saves.groupby("operation").size().to_dict()


def test_the_footprint_is_the_one_that_linking_would_draw(made, stored):
    layers = made[0]
    keys = {"estates": "estate_id", "spoil_tips": "tip_no", "mine_railways": "line_no", "centralities": "centrality_id"}
    compared = Counter()
    for sheet in stored.values():
        links = [link for link in sheet["operation_link"] if link["layer"] in keys]
        if len(links) != len(sheet["operation_link"]):
            continue
        shapes = []
        for link in links:
            frame = layers[link["layer"]]
            shapes += frame.loc[frame[keys[link["layer"]]] == link["feature_key"], "geometry"].tolist()
            compared[link["layer"]] += 1
        drawn = footprint(QgsGeometry.fromWkt(shape.wkt) for shape in shapes)
        kept = QgsGeometry()
        kept.fromWkb(bytes.fromhex(sheet["operation"][0]["geometry"]))
        assert drawn.symDifference(kept).area() < 0.01 * drawn.area()
    assert min(compared.values()) > 5


def test_every_photo_may_be_shown_is_small_and_drawn(store, stored):
    folder = store.path.rpartition("/")[0]
    paths = [line["path"] for sheet in stored.values() for line in sheet["operation_attachment"]]

    assert len(paths) > 80
    for path in paths:
        file = attached_file(folder, path)
        assert 5_000 < file.stat().st_size < 60_000
    picture = QImage(str(attached_file(folder, paths[0])))
    assert (picture.width(), picture.height()) == (640, 420)


def pictures(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (folder / "photos").iterdir()}


def test_the_same_seed_gives_the_same_store_and_another_gives_another(made, store, tmp_path):
    layers = made[0]
    for folder, seed in (("again", 1), ("other", 2)):
        (tmp_path / folder).mkdir()
        sheets = make_operations(np.random.default_rng([seed, OPERATIONS]), layers)
        write_store(tmp_path / folder, sheets, lambda share: None)

    def content(path):
        with sqlite3.connect(path) as opened:
            tables = (*COLUMNS, "operation_history", "rule", "store_setting", "save_receipt")
            return {table: opened.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables}

    assert content(tmp_path / "again" / STORE) == content(store.path)
    assert content(tmp_path / "other" / STORE)["operation"] != content(store.path)["operation"]
    first, again = (pictures(folder) for folder in (Path(store.path).parent, tmp_path / "again"))
    assert first == again


def test_the_layers_of_a_project_are_found_by_role_with_their_relations(store, tmp_path):
    project = QgsProject()
    project.setFileName(str(tmp_path / "p.qgz"))
    add_store(project, store)
    assert project.write()
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))

    layers = layers_of(again, geopackage(store.path))
    relations = again.relationManager().relations()
    assert set(layers) >= set(COLUMNS)
    assert len(relations) == 7 and all(relation.isValid() for relation in relations.values())
    sheet = next(layers["operation"].getFeatures())
    lines = relations["bassin_minier_operation_funding"].getRelatedFeatures(sheet)
    assert sum(1 for _ in lines) > 0
    assert layers["operation"].renderer().type() == "RuleRenderer"
    assert layers["operation"].attributeAlias(layers["operation"].fields().indexOf("cost_eur")).startswith("Estimated")
    assert layers["operation_history"].readOnly()
    for one in (project, again):
        one.clear()


def read_all(address):
    with session(address, is_read_only=True) as opened:
        return read_sheets(opened)


def typed(sheets) -> dict:
    """What people typed, without versions and who touched it."""
    return {
        uuid: {
            table: sorted(({name: row[name] for name in ("uuid", *columns_of(table))} for row in rows), key=str)
            for table, rows in sheet.items()
        }
        for uuid, sheet in sheets.items()
    }


@pytest.mark.parametrize("suffix", ["xlsx", "ods", "csv"])
def test_a_spreadsheet_carries_the_whole_contract(store, stored, run, tmp_path, suffix):
    path = tmp_path / f"fiches.{suffix}"
    fresh = geopackage(tmp_path / "fresh.gpkg")
    create_store(fresh)

    assert run("exportsheets", {"CONTRACT": store.path, "OUTPUT": str(path)})["SHEETS"] == 120
    same = run("importsheets", {"CONTRACT": store.path, "INPUT": str(path)})
    assert (same["ADDED"], same["CHANGED"], same["SAME"]) == (0, 0, 120)
    assert run("importsheets", {"CONTRACT": fresh.path, "INPUT": str(path)})["ADDED"] == 120

    assert read_all(store) == stored
    assert typed(read_all(fresh)) == typed(stored)


def test_a_visit_offline_and_back_loses_nothing(store, stored, run, connection, postgis, tmp_path):
    there = {"DATABASE": connection, "SCHEMA": "demo_contract"}
    server, field = postgis_address(postgis, "demo_contract"), geopackage(tmp_path / "terrain.gpkg")
    run("publishcontract", {"CONTRACT": store.path, **there})
    assert read_all(server) == stored
    run("takeoffline", {**there, "OUTPUT": field.path})
    assert read_all(field) == stored
    with session(store, is_read_only=True) as one, session(server, is_read_only=True) as other:
        count = "SELECT count(*) FROM operation_history"
        assert one.execute(count).fetchone() == other.execute(count).fetchone()

    expected = typed(stored)
    away, office, both = (sorted(stored)[start::3] for start in range(3))
    for uuid in [*away, *both]:
        save(field, edit(field, uuid, lead="Relevé de terrain"))
        expected[uuid]["operation"][0]["lead"] = "Relevé de terrain"
    for uuid in [*office, *both]:
        save(server, edit(server, uuid, commune="Lens"))
        expected[uuid]["operation"][0]["commune"] = "Lens"
    done = run("bringback", {"CONTRACT": field.path, **there, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert (done["SAVED"], done["CONFLICTS"]) == (80, 0)
    assert typed(read_all(server)) == expected
    with session(server, is_read_only=True) as opened:
        assert damaged_sheets(opened) == []
