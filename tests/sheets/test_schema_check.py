"""A store that somebody tampered with is not edited blindly."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.migrations import create_store
from bassin_minier_plugin.sheets.save import save
from bassin_minier_plugin.sheets.schema_check import Surprise, surprises_of
from bassin_minier_plugin.sheets.sessions import session
from tests.sheets.sheets import new_sheet, read


def test_a_new_store_holds_no_surprise(store):
    save(store, new_sheet())
    with session(store) as opened:
        assert surprises_of(opened) == []


@pytest.fixture
def file(tmp_path):
    made = address.geopackage(tmp_path / "contrat.gpkg")
    create_store(made)
    return made


@pytest.mark.parametrize(
    ("statement", "surprise"),
    [
        (
            "CREATE TRIGGER rtree_operation_geometry_x AFTER INSERT ON operation BEGIN DELETE FROM rule; END",
            Surprise("trigger_foreign", "rtree_operation_geometry_x"),
        ),
        ("CREATE VIEW operations AS SELECT * FROM operation", Surprise("view", "operations")),
        ("DROP TRIGGER operation_version", Surprise("trigger_missing", "operation_version")),
        ("ALTER TABLE operation DROP COLUMN lead", Surprise("column_missing", "operation.lead")),
        ("DROP TABLE rule", Surprise("table_missing", "rule")),
    ],
)
def test_each_surprise_in_a_file_is_named(file, statement, surprise):
    with session(file) as opened:
        if "DROP COLUMN" in statement:
            for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                opened.execute(f"DROP TRIGGER {name}")
        opened.execute(statement)

        assert surprise in surprises_of(opened)


def test_a_changed_trigger_is_named(file):
    with session(file) as opened:
        opened.execute("DROP TRIGGER operation_version")
        opened.execute("CREATE TRIGGER operation_version BEFORE UPDATE ON operation BEGIN SELECT 1; END")

        assert surprises_of(opened) == [Surprise("trigger_changed", "operation_version")]


def test_each_surprise_in_a_database_is_named(postgis):
    store = address.postgis(postgis, "tampered")
    create_store(store)
    with session(store) as opened:
        opened.script(
            "CREATE FUNCTION spy() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
            "CREATE TRIGGER spy BEFORE INSERT ON operation FOR EACH ROW EXECUTE FUNCTION spy();"
            "CREATE VIEW operations AS SELECT title FROM operation;"
            "DROP TRIGGER operation_version ON operation;"
            "CREATE OR REPLACE FUNCTION refuse_history() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
        )

        assert set(surprises_of(opened)) == {
            Surprise("trigger_foreign", "operation.spy"),
            Surprise("view", "operations"),
            Surprise("trigger_missing", "operation_version"),
            Surprise("trigger_changed", "operation_history.operation_history_kept"),
        }


def test_a_default_style_with_python_is_named_and_one_without_is_not(file):
    layer = QgsVectorLayer(f"{file.path}|layername=operation", "sheets", "ogr")
    assert layer.saveStyleToDatabase("plain", "", True, "") == ""
    with session(file) as opened:
        assert surprises_of(opened) == []
    form = layer.editFormConfig()
    form.setInitCodeSource(form.initCodeSource().__class__(2))
    form.setInitCode("open('/etc/passwd')")
    form.setInitFunction("x")
    layer.setEditFormConfig(form)
    assert layer.saveStyleToDatabase("harmful", "", True, "") == ""

    with session(file) as opened:
        assert surprises_of(opened) == [Surprise("style_code", "operation")]


def test_a_spatial_index_that_qgis_adds_is_no_surprise_and_saving_goes_on(file):
    layer = QgsVectorLayer(f"{file.path}|layername=operation", "sheets", "ogr")
    assert layer.dataProvider().createSpatialIndex()
    del layer

    save(file, new_sheet())

    assert read(file)["operation"][0]["title"]
    with session(file) as opened:
        assert opened.execute("SELECT count(*) FROM rtree_operation_geometry").fetchone()[0] == 1
        assert surprises_of(opened) == []
