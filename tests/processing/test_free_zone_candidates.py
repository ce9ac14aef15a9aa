import math

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.running import Listener, memory_layer, square, values

X, Y = 700000, 7030000
FIELDS = "P21_POP:double,P21_CHOM1564:double,P21_ACT1564:double,TP6021:string"


def poles(crs="EPSG:2154"):
    return memory_layer("Point", "name:string", [(f"POINT({X + 1000} {Y + 1000})", "Parc A")], crs, "poles")


def estates():
    rows = [(f"POINT({X + 1300} {Y + 1000})", "Cité 1"), (f"POINT({X + 9000} {Y + 1000})", "Cité 2")]
    return memory_layer("Point", "name:string", rows, name="cites")


def census(rows=None):
    rows = rows or [
        (square(X, Y, 4000), 40000, 3000, 15000, "30"),
        (square(X + 8000, Y, 4000), 8000, 200, 4000, "s"),
    ]
    return memory_layer("Polygon", FIELDS, rows, name="recensement")


def draw(run, listener=None, **parameters):
    given = {
        "POLES": poles(),
        "ESTATES": estates(),
        "POPULATION": census(),
        "BUFFER": 200,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    return run("freezonecandidates", {**given, "MIN_POPULATION": 500, **parameters}, listener)


def test_candidates_are_measured_judged_and_explained(run):
    done = draw(run)

    layer = done["OUTPUT"]
    circles = math.pi * 200**2 + (
        math.pi * 200**2 - (2 * 200**2 * math.acos(300 / 400) - 150 * math.sqrt(400**2 - 300**2))
    )
    assert values(layer, "area_m2") == pytest.approx([circles, math.pi * 200**2], rel=1e-3)
    assert values(layer, "population") == pytest.approx(
        [40000 * circles / 16e6, 8000 * math.pi * 200**2 / 16e6], rel=1e-3
    )
    assert values(layer, "unemployment") == pytest.approx([0.2, 0.05])
    assert values(layer, "poverty") == [pytest.approx(0.3), None]
    assert [values(layer, f"{one}_n") for one in ("poles", "centralities", "estates")] == [[1, 0], [0, 0], [1, 1]]
    assert values(layer, "names") == ["Parc A; Cité 1", "Cité 2"]
    assert values(layer, "met_population") == [1, 0]
    # the whole: 3,200 of 19,000 active people, and 30 % poor where that is known
    assert values(layer, "met_unemployment") == [1, 0]
    assert values(layer, "met_poverty") == [1, None]
    assert values(layer, "verdict") == ["met", "not_met"]
    assert (done["CANDIDATES"], done["MET"], done["UNKNOWN"]) == (2, 1, 0)
    why = values(layer, "why")
    assert "Met: unemployment 20.0% (≥ 16.8%)." in why[0]
    assert "Unknown: poverty (≥ 30.0%)." in why[1]


def test_an_unknown_criterion_is_not_a_failure(run):
    done = draw(run, CRITERIA="poverty >= 10 %", MIN_POPULATION=0, POLES=None)

    assert values(done["OUTPUT"], "verdict") == ["met", "unknown"]
    assert (done["MET"], done["UNKNOWN"]) == (1, 1)


def test_figures_may_be_written(run):
    done = draw(
        run, FIGURES="unemployment = P21_CHOM1564 / P21_POP; work = P21_ACT1564 / P21_POP", CRITERIA="work >= 0,4"
    )

    assert values(done["OUTPUT"], "unemployment")[0] == pytest.approx(0.075)
    assert values(done["OUTPUT"], "met_work") == [0, 1]


def test_a_layer_without_figures_leaves_them_unknown(run):
    layer = memory_layer("Point", "pop:integer", [(f"POINT({X + 1010} {Y + 1000})", 12)], name="gens")

    done = draw(run, POPULATION=layer)

    assert values(done["OUTPUT"], "population") == [None, 12]
    assert values(done["OUTPUT"], "unemployment") == [None, None]
    assert values(done["OUTPUT"], "verdict") == ["unknown", "not_met"]


def test_layers_may_have_any_crs(run):
    lens = memory_layer("Point", "name:string", [("POINT(2.83 50.43)", "Parc")], "EPSG:4326", "poles")
    around = memory_layer("Polygon", "population:double", [(square(2.6, 50.3, 0.4), 1000)], "EPSG:4326", "gens")

    done = draw(run, POLES=lens, ESTATES=None, POPULATION=around)

    assert done["OUTPUT"].crs().authid() == "EPSG:4326"
    assert values(done["OUTPUT"], "area_m2") == [pytest.approx(math.pi * 200**2, rel=1e-3)]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"POLES": None, "ESTATES": None}, "Nothing to draw a perimeter around"),
        ({"BUFFER": 0}, "No perimeter has an area"),
        ({"CRITERIA": "moon >= 2"}, "There is no figure “moon”"),
        ({"CRITERIA": "poverty is high"}, "not understood as a criterion"),
        ({"FIGURES": "poverty: TP60"}, "not understood as a figure"),
        ({"FIGURES": "poverty = a; poverty = b"}, "“poverty” is there twice"),
        ({"FIGURES": "poverty = nulle_part"}, "has no field “nulle_part”"),
        ({"POPULATION_FIELD": "nulle_part"}, "has no field “nulle_part”"),
        ({"POPULATION": [(square(X, Y, 4000), 5, 1, 2, "130")]}, "130 % is more than 100 %"),
        ({"POPULATION": [(square(X, Y, 4000), -5, 1, 2, "13")]}, "-5 is negative"),
    ],
)
def test_what_cannot_be_used_is_refused(run, asked, words):
    if "POPULATION" in asked:
        asked = {"POPULATION": census(asked["POPULATION"])}
    with pytest.raises(QgsProcessingException, match=words):
        draw(run, **asked)


def test_a_cancelled_run_writes_nothing(run, tmp_path):
    listener = Listener()
    listener.cancel_at = 40

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        draw(run, listener, OUTPUT=str(tmp_path / "zones.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_the_report_shows_each_candidate_against_each_criterion(run, tmp_path):
    path, report = tmp_path / "zones.gpkg", tmp_path / "zones.html"

    draw(run, OUTPUT=str(path), REPORT=str(report))

    assert QgsVectorLayer(str(path), "x", "ogr").featureCount() == 2
    page = report.read_text(encoding="utf-8")
    assert "An aid without legal value" in page and "✔" in page and "P21_CHOM1564 / P21_ACT1564" in page
