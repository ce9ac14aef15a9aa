"""What a layer says of its run, and hostile text that must stay text."""

import copy
import json
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsLayerMetadata,
    QgsProcessingException,
    QgsVectorLayer,
)

from bassin_minier_plugin.processing.origins import public_source
from tests.processing.bad_files import X, Y, save
from tests.processing.bad_layers import (
    HOSTILE,
    in_project,
)
from tests.processing.test_score_estates import MODEL, estates_layer
from tests.running import memory_layer, square, values


@pytest.fixture
def replay_of(run, model_path, tmp_path):
    """Replay a scored layer whose record of the run was changed by a function; return the results."""
    source = save(estates_layer(), tmp_path / "estates.gpkg")
    made = run("scoreestates", {"INPUT": source, "MODEL": model_path, "OUTPUT": str(tmp_path / "scored.gpkg")})[
        "OUTPUT"
    ]
    layer = QgsVectorLayer(made, "scored", "ogr")
    layer.loadDefaultMetadata()
    mark, _, text = layer.metadata().history()[0].partition(": ")

    def replay(change):
        record = json.loads(text)
        told = change(record)
        metadata = QgsLayerMetadata()
        metadata.setHistory([f"{mark}: {told if isinstance(told, str) else json.dumps(record)}"])
        tampered = QgsVectorLayer(made, "scored", "ogr")
        tampered.setMetadata(metadata)
        return run("replayrun", {"INPUT": in_project(tampered), "OUTPUT": "memory:"})

    return replay


def setter(*keys, to):
    def change(record):
        for key in keys[:-1]:
            record = record[key]
        record[keys[-1]] = to

    return change


@pytest.mark.parametrize(
    "change",
    [
        *(lambda _, text=text: text for text in ("{oops", "[" * 100_000, "[]", "null")),
        *(lambda record, key=key: record.pop(key) and None for key in ("algorithm", "parameters", "inputs", "output")),
        *(
            setter(key, to=odd)
            for key in ("algorithm", "parameters", "inputs", "files", "output")
            for odd in (5, [], "x")
        ),
        *(
            lambda record, key=key: record["inputs"]["INPUT"].pop(key) and None
            for key in ("source", "name", "provider")
        ),
        *(lambda record, key=key: record["files"]["MODEL"].pop(key) and None for key in ("path", "content")),
        setter("inputs", "INPUT", to="x"),
        setter("inputs", "INPUT", "selected_ids", to="1 OR 1"),
        setter("inputs", "INPUT", "feature_limit", to="x"),
        setter("files", "MODEL", "path", to=5),
        setter("file", to="../../../../etc/passwd"),
        setter("algorithm", to="bassinminier:nothing"),
        setter("algorithm", to="bassinminier:replayrun"),
        setter("algorithm", to="native:buffer"),
        setter("algorithm", to="script:evil"),
    ],
)
def test_a_tampered_record_is_refused_in_a_sentence(replay_of, change):
    with pytest.raises(QgsProcessingException) as refused:
        replay_of(change)

    assert "Traceback" not in str(refused.value) and "Error" not in str(refused.value)
    assert "scored" in str(refused.value) or "algorithm" in str(refused.value)


def test_a_record_cannot_have_other_algorithms_write_files(replay_of, tmp_path):
    def foreign(record):
        record["algorithm"] = "native:extractbyexpression"
        given = {"INPUT": str(tmp_path / "estates.gpkg"), "EXPRESSION": "1", "FAIL_OUTPUT": str(tmp_path / "x.csv")}
        record["parameters"] = given

    with pytest.raises(QgsProcessingException):
        replay_of(foreign)

    assert not (tmp_path / "x.csv").exists()


def test_a_record_cannot_choose_where_a_report_is_written(replay_of, tmp_path):
    victim = tmp_path / "victim.txt"
    victim.write_text("precious", encoding="utf-8")

    results = replay_of(setter("parameters", "REPORT", to=str(victim)))

    assert results["DIFFERENCES"] == 0
    assert victim.read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize(
    "source",
    [
        "dbname='x' user='bob' password='hunter2' key='id' table=\"a\".\"b\" (geom)",
        "dbname='x' user='bob' password='hun\\' hunter2 x' table=\"a\"",
        "dbname='x' password=hunter2 table=\"a\"",
        " password='hunter2' username='bob' url='https://h/wfs' typename='a'",
        "url='https://bob:hunter2@h/wfs' typename='a'",
        "url='https://h/wfs?user=bob&password=hunter2&x=1' typename='a'",
        "url='https://h/wfs?apikey=hunter2&x=1' typename='a'",
        "url='https://h/arcgis?token=hunter2'",
        "crs='EPSG:4326' url='https://h' http-header:Authorization='Bearer hunter2'",
        "/vsicurl/https://bob:hunter2@h/x.gpkg",
        "PG:\"dbname='x' user='bob' password='hunter2'\"|layername=a",
        "MSSQL:server=h;database=d;UID=bob;PWD=hunter2",
        "?layer=postgres:dbname%3D'x'%20password%3D'hunter2'%20table%3D%22a%22:n&query=select%201",
        "?layer=postgres:dbname%3D%27x%27%20password%3D%27hunter2%27%20table%3D%22a%22:n",
    ],
)
def test_no_secret_of_a_source_is_kept(source):
    assert "hunter2" not in public_source(SimpleNamespace(source=lambda: source, providerType=lambda: "ogr"))


def test_a_source_without_secrets_is_kept_as_it_is():
    plain = "/data/l'été (1)/estates.gpkg|layername=cités|subset=\"key\" = 'x'"

    assert public_source(SimpleNamespace(source=lambda: plain, providerType=lambda: "ogr")) == plain


# Hostile text is only text.


def test_hostile_names_and_labels_stay_text_on_the_report_and_in_the_metadata(run, tmp_path):
    model = copy.deepcopy(MODEL)
    for texts in (model["title"], model["axes"][0]["title"], model["axes"][0]["criteria"][0]["title"]):
        texts.update({"en": HOSTILE, "fr": HOSTILE})
    path = tmp_path / "model.json"
    path.write_text(json.dumps(model), encoding="utf-8")
    rows = [(square(X, Y, 9), HOSTILE, 12000.0, HOSTILE), (square(X, Y, 9), "b", None, "Témoin")]
    layer = memory_layer("Polygon", "name:string,income:double,interet:string", rows, name=HOSTILE)
    report = tmp_path / "report.html"

    made = run(
        "scoreestates",
        {"INPUT": layer, "MODEL": str(path), "OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(report)},
    )["OUTPUT"]

    page = report.read_text(encoding="utf-8")
    assert "<img" not in page and "<script" not in page and "&lt;img" in page
    assert "{{7*7}}" in page and "[% env('HOME') %]" in page.replace("&#39;", "'")
    out = QgsVectorLayer(made, "out", "ogr")
    out.loadDefaultMetadata()
    assert values(out, "name")[0] == HOSTILE
    assert HOSTILE in out.metadata().abstract()
    assert '<img src="http://evil' not in out.htmlMetadata()
