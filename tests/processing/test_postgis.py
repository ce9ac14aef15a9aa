"""Layers that live in PostGIS, read and written as technicians do."""

import json

import pytest
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingException,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)

from tests.processing.test_area_interpolate import source_layer, zones_layer
from tests.processing.test_score_estates import MODEL, estates_layer
from tests.running import Listener, values


def table_uri(postgis, table, key="id") -> str:
    uri = QgsDataSourceUri(postgis)
    uri.setDataSource("public", table, "geom", "", key)
    return uri.uri(False)


def stored(postgis, layer, table) -> QgsVectorLayer:
    """A copy of `layer` in the database."""
    uri = table_uri(postgis, table)
    code, message = QgsVectorLayerExporter.exportLayer(
        layer, uri, "postgres", layer.crs(), False, {"overwrite": True, "lowercaseFieldNames": True}
    )
    assert code == QgsVectorLayerExporter.ExportError.NoError, message
    return QgsVectorLayer(uri, table, "postgres")


def tables(postgis) -> set[str]:
    connection = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(postgis, {})
    return {one.tableName() for one in connection.tables("public")}


def test_figures_from_postgis_are_those_from_memory(run, postgis):
    asked = {"EXTENSIVE": ["people"], "INTENSIVE": ["rate"], "OUTPUT": "TEMPORARY_OUTPUT"}
    here = run("areainterpolate", {"ZONES": zones_layer(), "SOURCE": source_layer(), **asked})["OUTPUT"]

    zones, source = stored(postgis, zones_layer(), "zones"), stored(postgis, source_layer(), "grid")
    there = run("areainterpolate", {"ZONES": zones, "SOURCE": source, **asked})["OUTPUT"]

    for field in ("people", "rate", "n", "covered"):
        assert values(there, field) == values(here, field)


def test_a_result_written_to_postgis_is_whole_and_can_be_run_again(run, postgis, tmp_path):
    model = tmp_path / "two.json"
    model.write_text(json.dumps(MODEL), encoding="utf-8")
    estates = stored(postgis, estates_layer(), "estates")
    target = table_uri(postgis, "scored", "fid")

    output = run("scoreestates", {"INPUT": estates, "MODEL": str(model), "OUTPUT": f"postgres:{target}"})

    layer = QgsVectorLayer(table_uri(postgis, "scored", "fid"), "scored", "postgres")
    assert layer.isValid() and layer.featureCount() == 3
    assert sorted(value for value in values(layer, "score") if value) == pytest.approx([50.0, 85.0])
    again = run("replayrun", {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert again["DIFFERENCES"] == 0
    assert output["SCORED"] == 2


def test_a_cancelled_run_leaves_no_table(run, postgis, tmp_path):
    from tests.processing.test_outputs import many_estates

    model = tmp_path / "two.json"
    model.write_text(json.dumps(MODEL), encoding="utf-8")
    listener = Listener()
    listener.cancel_at = 70.0  # while the rows are being written
    target = table_uri(postgis, "cancelled", "fid")

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("scoreestates", {"INPUT": many_estates(), "MODEL": str(model), "OUTPUT": f"postgres:{target}"}, listener)

    assert "cancelled" not in tables(postgis)


def test_no_password_reaches_the_provenance(run, postgis, tmp_path):
    model = tmp_path / "two.json"
    model.write_text(json.dumps(MODEL), encoding="utf-8")
    stored(postgis, estates_layer(), "estates")
    uri = QgsDataSourceUri(table_uri(postgis, "estates"))
    uri.setPassword("s3cret-word")
    layer = QgsVectorLayer(uri.uri(False), "estates", "postgres")
    report = tmp_path / "report.html"

    output = run(
        "scoreestates",
        {"INPUT": layer, "MODEL": str(model), "OUTPUT": str(tmp_path / "scored.gpkg"), "REPORT": str(report)},
    )

    made = QgsVectorLayer(output["OUTPUT"], "scored", "ogr")
    assert "s3cret-word" not in made.metadata().history()[0] + made.metadata().abstract()
    assert "s3cret-word" not in report.read_text(encoding="utf-8")
