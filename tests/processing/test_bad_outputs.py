"""Models and outputs: refused in one sentence, nothing overwritten, nothing half done."""

import copy
import json
import os
import shutil
import sqlite3
import threading
import time

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.processing.bad_files import X, Y, many_squares, save
from tests.processing.bad_layers import (
    NAN,
    in_project,
    refusal_of,
)
from tests.processing.test_score_estates import MODEL, estates_layer
from tests.running import Listener, memory_layer, square, values


def changed(**parts):
    model = copy.deepcopy(MODEL)
    model["axes"][0].update(parts)
    return json.dumps(model).encode()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (changed(weight=-1), "axes[0].weight"),
        (changed(weight=NAN), "not a finite number"),
        (changed(weight=0).replace(b'"weight": 1, "title"', b'"weight": 0, "title"', 1), "sum to zero"),
        (json.dumps(MODEL, ensure_ascii=False).encode("cp1252"), "not UTF-8"),
        (json.dumps(MODEL).encode("utf-16"), "not UTF-8"),
        (b" " * 2_000_000, "bytes"),
        (b"[" * 100_000, "deeper"),
        (b"", "not valid JSON"),
        (json.dumps(MODEL).replace('"field": "income"', '"field": "nowhere"').encode(), "no field “nowhere”"),
    ],
    ids=["negative", "nan", "zero", "cp1252", "utf16", "huge", "deep", "empty", "unknown field"],
)
def test_a_bad_model_is_refused_and_nothing_is_written(run, tmp_path, content, told):
    path = tmp_path / 'l\'été "q".json'
    path.write_bytes(content)

    refused = refusal_of(
        run, "scoreestates", {"INPUT": estates_layer(), "MODEL": str(path), "OUTPUT": str(tmp_path / "out.gpkg")}
    )

    assert told in refused
    assert [made.name for made in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("path", [os.sep, "nowhere.json", "/dev/zero", "http://x/y.json", "a\0b"])
def test_a_model_that_is_no_file_is_refused(run, path):
    assert "model" in refusal_of(run, "scoreestates", {"INPUT": estates_layer(), "MODEL": path, "OUTPUT": "memory:"})


# Outputs.


def scored(run, folder, target, model_path, source=None, **more):
    given = {"INPUT": source or estates_layer(), "MODEL": model_path, "OUTPUT": str(target), **more}
    return run("scoreestates", given)["OUTPUT"]


def content_of(folder):
    return {path.name: path.read_bytes() if path.is_file() else None for path in sorted(folder.iterdir())}


def linked_input(folder, how):
    """(source, output): the same file, told in ways that do not look the same."""
    path = save(estates_layer(), folder / ("estates.geojson" if how == "kind" else "estates.gpkg"))
    if how == "subset":
        layer = QgsVectorLayer(path, "estates", "ogr")
        layer.setSubsetString("name = 'A'")
        return in_project(layer), path
    if how in ("symlink", "hard link"):
        other = folder / "other.gpkg"
        (os.symlink if how == "symlink" else os.link)(path, other)
        return f"{path}|layername=estates", str(other)
    told = {
        "layer name": (f"{path}|layername=estates", path),
        "option": (f"{path}|option:LIST_ALL_TABLES=NO", path),
        "kind": (f"{path}|geometrytype=Polygon", path),
        "no suffix": (path, str(folder / "estates")),
        "dots": (path, str(folder / "x" / ".." / "estates.gpkg")),
        "same table": (f"{path}|layername=estates", f"ogr:dbname='{path}' table=\"estates\" (geom)"),
    }
    return told[how]


@pytest.mark.parametrize(
    "how", ["layer name", "subset", "option", "kind", "symlink", "hard link", "no suffix", "dots", "same table"]
)
def test_an_input_is_never_overwritten_however_it_is_told(run, model_path, tmp_path, how):
    source, output = linked_input(tmp_path, how)
    before = content_of(tmp_path)

    told = refusal_of(run, "scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": output})

    assert "also an input" in told
    after = content_of(tmp_path)
    assert {name: after[name] for name in before} == before


def test_a_text_file_read_as_a_layer_is_an_input_too(run, model_path, tmp_path):
    path = tmp_path / "estates.csv"
    path.write_text("name,income,interet,x,y\nA,12000,Témoin,700000,7030000\n", encoding="utf-8")
    uri = f"file://{path}?delimiter=,&xField=x&yField=y&crs=EPSG:2154"
    source = in_project(QgsVectorLayer(uri, "estates", "delimitedtext"))
    before = path.read_bytes()

    told = refusal_of(run, "scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": str(path)})

    assert "also an input" in told
    assert path.read_bytes() == before


@pytest.mark.parametrize("parameter", ["OUTPUT", "REPORT"])
def test_the_model_is_an_input_too(run, model_path, tmp_path, parameter):
    path = shutil.copy(model_path, tmp_path / "model.geojson")
    outputs = {"OUTPUT": "memory:", parameter: str(path)}

    assert "also an input" in refusal_of(run, "scoreestates", {"INPUT": estates_layer(), "MODEL": str(path), **outputs})
    assert json.loads((tmp_path / "model.geojson").read_text(encoding="utf-8")) == MODEL


def test_companion_files_of_an_input_are_left_alone(run, model_path, tmp_path):
    source = save(estates_layer(), tmp_path / "estates.shp")
    (tmp_path / "estates.qmd").write_text("mine", encoding="utf-8")
    before = content_of(tmp_path)

    refusal_of(run, "scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": str(tmp_path / "estates.geojson")})

    assert content_of(tmp_path) == before


def test_another_table_of_the_inputs_geopackage_may_be_written(run, model_path, tmp_path):
    path = save(estates_layer(), tmp_path / "estates.gpkg")

    scored(run, tmp_path, f"ogr:dbname='{path}' table=\"scored\" (geom)", model_path, f"{path}|layername=estates")

    made = QgsVectorLayer(f"{path}|layername=scored", "scored", "ogr")
    assert values(made, "score") == pytest.approx([85.0, 50.0, None])
    assert QgsVectorLayer(f"{path}|layername=estates", "estates", "ogr").fields().names()[-1] == "interet"


@pytest.mark.parametrize(("parameter", "name"), [("OUTPUT", "out.gpkg"), ("OUTPUT", "out.shp"), ("REPORT", "r.html")])
def test_a_folder_in_the_place_of_a_file_is_refused_before_anything_is_written(
    run, model_path, tmp_path, parameter, name
):
    (tmp_path / name).mkdir()
    outputs = {"OUTPUT": str(tmp_path / "first.gpkg"), parameter: str(tmp_path / name)}

    told = refusal_of(run, "scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, **outputs})

    assert name in told and "folder" in told
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_two_outputs_of_one_name_are_refused(run, model_path, tmp_path):
    same = str(tmp_path / "out.gpkg")

    told = refusal_of(
        run, "scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": same, "REPORT": same}
    )

    assert "out.gpkg" in told
    assert list(tmp_path.iterdir()) == []


def test_folders_made_for_a_refused_run_are_taken_away(run, model_path, tmp_path):
    bad = memory_layer("Polygon", "income:string,interet:string", [(square(X, Y, 9), "beaucoup", "Témoin")])

    refusal_of(
        run, "scoreestates", {"INPUT": bad, "MODEL": model_path, "OUTPUT": str(tmp_path / "a" / "b" / "out.gpkg")}
    )

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "made"),
    [("out", "out.gpkg"), ("out.xyz", "out.xyz.gpkg"), ("OUT.GPKG", "OUT.GPKG"), ('l\'été "x" #1.gpkg', None)]
    + [(f"out.{suffix}", None) for suffix in ("xlsx", "ods", "csv", "fgb", "shp", "geojson", "kml", "sqlite")],
)
def test_each_name_and_format_gets_its_rows_and_unknown_stays_unknown(run, model_path, tmp_path, name, made):
    told = scored(run, tmp_path, tmp_path / name, model_path)

    assert told == str(tmp_path / (made or name))
    scores = values(QgsVectorLayer(told, "out", "ogr"), "score")
    assert sorted(float(one) for one in scores if one not in (None, "")) == pytest.approx([50.0, 85.0])
    assert len(scores) == 3
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("name", ["out.tab", "out.mif"])
def test_a_format_that_writes_zero_for_unknown_is_refused(run, model_path, tmp_path, name):
    told = refusal_of(
        run, "scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": str(tmp_path / name)}
    )

    assert "0" in told and "GeoPackage" in told
    assert list(tmp_path.iterdir()) == []


def test_a_geopackage_with_pending_changes_elsewhere_is_not_replaced_by_a_damaged_one(run, model_path, tmp_path):
    target = tmp_path / "out.gpkg"
    scored(run, tmp_path, target, model_path)
    still_open = sqlite3.connect(target)
    still_open.execute("PRAGMA journal_mode = WAL")
    still_open.execute("PRAGMA wal_autocheckpoint = 0")
    still_open.execute("CREATE TABLE note (text)")
    still_open.commit()

    told = refusal_of(run, "scoreestates", {"INPUT": estates_layer(), "MODEL": model_path, "OUTPUT": str(target)})

    assert "out.gpkg" in told
    still_open.close()
    with sqlite3.connect(target) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("SELECT count(*) FROM note").fetchone() == (0,)
    database.close()


def test_a_result_that_is_only_on_the_map_can_be_made_again(run, model_path, tmp_path):
    target = tmp_path / "out.gpkg"
    scored(run, tmp_path, target, model_path)
    layer = QgsVectorLayer(str(target), "out", "ogr")
    in_project(layer)
    assert values(layer, "score")[0] == pytest.approx(85.0)

    scored(run, tmp_path, target, model_path, memory_layer("Polygon", "income:double,interet:string", []))

    assert QgsVectorLayer(str(target), "out", "ogr").featureCount() == 0


@pytest.mark.parametrize("name", ["taken", "taken/inside"])
def test_the_demonstration_refuses_a_file_as_its_folder(run, tmp_path, name):
    (tmp_path / "taken").write_text("a file", encoding="utf-8")

    told = refusal_of(run, "createdemo", {"SEED": 1, "OUTPUT": str(tmp_path / name)})

    assert "taken" in told and "folder" in told
    assert content_of(tmp_path) == {"taken": b"a file"}


def test_the_demonstration_can_be_cancelled(run, tmp_path):
    listener = Listener()
    listener.cancel_at = 5.0

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("createdemo", {"SEED": 1, "OUTPUT": str(tmp_path / "contract")}, listener)

    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def large_files(tmp_path_factory, qgis_app):
    """20 000 zones and 300 000 squares."""
    folder = tmp_path_factory.mktemp("large")
    many_squares(folder / "zones.gpkg", 20_000, 45, 50, 200)
    many_squares(folder / "grid.gpkg", 300_000, 13, 15, 600)
    return folder


@pytest.mark.parametrize(
    ("delay", "suffix"), [(0.1, "gpkg"), (0.4, "gpkg"), (0.7, "gpkg"), (0.9, "shp"), (0.9, "csv"), (1.2, "geojson")]
)
def test_cancel_answers_within_a_second_and_leaves_nothing(run, large_files, tmp_path, suffix, delay):
    listener, told = Listener(), []

    def cancel_later():
        time.sleep(delay)
        told.append(time.monotonic())
        listener.cancel()

    canceller = threading.Thread(target=cancel_later)
    canceller.start()
    try:
        given = {"ZONES": str(large_files / "zones.gpkg"), "SOURCE": str(large_files / "grid.gpkg")}
        run("areainterpolate", {**given, "EXTENSIVE": ["people"], "OUTPUT": str(tmp_path / f"o.{suffix}")}, listener)
    except QgsProcessingException as refused:
        answered = time.monotonic() - told[0]
        assert "Cancelled" in str(refused)
        assert list(tmp_path.iterdir()) == []
        assert answered < 1.5  # one second, and what a busy machine of two cores may add
    canceller.join()
