"""Outputs appear whole or not at all."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.conftest import ROOT
from tests.processing.test_score_estates import MODEL, estates_layer
from tests.running import Listener, memory_layer, square, values


@pytest.fixture
def model_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "two.json"
    path.write_text(json.dumps(MODEL), encoding="utf-8")
    return str(path)


def many_estates(count=20000):
    rows = [(square(600000 + 20 * n, 7000000, 10), f"Cité {n}", 12000.0 + n, "Témoin") for n in range(count)]
    return memory_layer("Polygon", "name:string,income:double,interet:string", rows)


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "fgb", "csv"])
def test_each_format_keeps_every_row_and_its_provenance(run, model_path, tmp_path, suffix):
    target = tmp_path / f"scored.{suffix}"

    output = run("scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": str(target)})

    layer = QgsVectorLayer(output["OUTPUT"], "scored", "ogr")
    layer.loadDefaultMetadata()
    assert layer.featureCount() == 3
    assert layer.metadata().history()[0].startswith("bassin_minier run: ")


def test_a_cancelled_run_leaves_nothing(run, model_path, tmp_path):
    listener = Listener()
    listener.cancel_at = 1.0

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "scoreestates",
            {"INPUT": many_estates(), "MODEL": model_path, "OUTPUT": str(tmp_path / "scored.gpkg")},
            listener,
        )

    assert list(tmp_path.iterdir()) == []


def test_a_refused_run_leaves_the_former_result_as_it_was(run, model_path, tmp_path):
    target = tmp_path / "scored.gpkg"
    run("scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": str(target)})
    before = target.read_bytes()
    bad = memory_layer("Polygon", "income:string,interet:string", [(square(0, 0, 9), "beaucoup", "Témoin")])

    with pytest.raises(QgsProcessingException):
        run("scoreestates", {"INPUT": bad, "MODEL": model_path, "OUTPUT": str(target)})

    assert target.read_bytes() == before


def test_the_input_is_never_overwritten(run, model_path, tmp_path):
    source = tmp_path / "estates.gpkg"
    layer = estates_layer()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(source), layer.transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )

    with pytest.raises(QgsProcessingException, match="also an input"):
        run("scoreestates", {"INPUT": str(source), "MODEL": model_path, "OUTPUT": str(source)})

    assert QgsVectorLayer(str(source), "estates", "ogr").featureCount() == 3


def saved(layer, path) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return str(path)


def test_the_file_of_a_filtered_input_is_never_overwritten(run, model_path, tmp_path):
    source = saved(estates_layer(), tmp_path / "estates.gpkg")
    layer = QgsVectorLayer(source, "estates", "ogr")
    layer.setSubsetString("name = 'A'")
    QgsProject.instance().addMapLayer(layer)

    with pytest.raises(QgsProcessingException, match="also an input"):
        run("scoreestates", {"INPUT": layer, "MODEL": model_path, "OUTPUT": source})


def test_the_table_of_an_input_is_never_overwritten_and_another_table_may_be_written(run, model_path, tmp_path):
    source = saved(estates_layer(), tmp_path / "estates.gpkg")

    def score_into(table):
        output = f"ogr:dbname='{source}' table=\"{table}\" (geom)"
        return run("scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": output})

    with pytest.raises(QgsProcessingException, match="also an input"):
        score_into("estates")
    score_into("scored")

    assert "score" not in QgsVectorLayer(f"{source}|layername=estates", "estates", "ogr").fields().names()
    assert QgsVectorLayer(f"{source}|layername=scored", "scored", "ogr").featureCount() == 3


def test_a_geopackage_that_is_being_edited_is_not_replaced(run, model_path, tmp_path):
    target = saved(estates_layer(), tmp_path / "scored.gpkg")
    layer = QgsVectorLayer(target, "open", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, 1, "mine")
    layer.commitChanges(False)

    with pytest.raises(QgsProcessingException, match="is being edited"):
        run("scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": target})

    assert values(layer, "name")[0] == "mine"
    layer.rollBack()


def test_a_result_on_screen_can_be_made_again(run, model_path, tmp_path):
    target = str(tmp_path / "scored.gpkg")
    run("scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": target})
    shown = QgsVectorLayer(target, "shown", "ogr")
    next(shown.getFeatures())

    run("scoreestates", {"INPUT": many_estates(20), "MODEL": model_path, "OUTPUT": target})

    assert QgsVectorLayer(target, "scored", "ogr").featureCount() == 20


def test_the_index_of_a_former_shapefile_does_not_hide_rows(run, model_path, tmp_path):
    target = str(tmp_path / "scored.shp")
    run("scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": target})
    former = QgsVectorLayer(target, "former", "ogr")
    former.dataProvider().createSpatialIndex()

    run("scoreestates", {"INPUT": many_estates(20), "MODEL": model_path, "OUTPUT": target})

    layer = QgsVectorLayer(target, "scored", "ogr")
    request = QgsFeatureRequest(QgsRectangle(599000, 6999000, 601000, 7001000))
    assert len(list(layer.getFeatures(request))) == 20


def test_a_folder_that_cannot_be_written_is_named(run, model_path, tmp_path):
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(QgsProcessingException, match="choose another folder"):
        run(
            "scoreestates",
            {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": str(tmp_path / "file" / "scored.gpkg")},
        )


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "fgb"])
def test_a_full_disk_is_told_and_leaves_nothing(run, model_path, tmp_path, suffix):
    if shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("needs the right to mount a small file system")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("this machine does not let a test mount a file system")
    try:
        with pytest.raises(QgsProcessingException):
            run(
                "scoreestates",
                {"INPUT": many_estates(5000), "MODEL": model_path, "OUTPUT": str(disk / f"scored.{suffix}")},
            )
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


KILLED_SCRIPT = """
import sys
sys.path[:0] = [{root!r}, "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
from bassin_minier_plugin.processing.provider import BassinMinierProvider
provider = BassinMinierProvider()
QgsApplication.processingRegistry().addProvider(provider)
from tests.processing.test_outputs import many_estates
from tests.running import run_algorithm
layer = many_estates(60000)
print("ready", flush=True)
run_algorithm("scoreestates", {{"INPUT": layer, "MODEL": {model!r}, "OUTPUT": {target!r}}})
print("done", flush=True)
"""


@pytest.mark.parametrize("delay", [0.3, 1.0, 2.0])
def test_a_killed_run_leaves_no_partial_result(model_path, tmp_path, delay):
    target = tmp_path / "scored.gpkg"
    script = KILLED_SCRIPT.format(root=str(ROOT), model=model_path, target=str(target))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, cwd=ROOT
    ) as process:
        assert process.stdout.readline() == b"ready\n"
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)

    if target.exists():
        layer = QgsVectorLayer(str(target), "scored", "ogr")
        assert layer.featureCount() == 60000
        assert None not in values(layer, "score")
