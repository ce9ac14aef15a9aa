import csv

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer

from tests.running import Listener, memory_layer, square, values

X, Y = 700000, 7030000
FIELDS = "insee:string,commune:string,C21_ACT1564_CS3:double,C21_ACT1564:double,C21_EMPLT_CS3:string,C21_EMPLT:double"
ROWS = [
    ("62498", "Lens", 1000, 12000, "2 900", 26000),
    ("62427", "Hénin-Beaumont", 900, 10000, "800", 11000),
    ("62215", "Carvin", 600, 7000, "300,5", 4000),
    ("62510", "Liévin", 650, 11000, "s", 9000),
    ("62001", "Petite", 6, 400, "40", 300),
]


def communes(rows=ROWS, fields=FIELDS, crs="EPSG:2154"):
    placed = [(square(X + 1000 * at, Y, 1000), *row) for at, row in enumerate(rows)]
    return memory_layer("Polygon", fields, placed, crs, "communes")


def measure(run, listener=None, **parameters):
    given = {"COMMUNES": communes(), "OUTPUT": "TEMPORARY_OUTPUT", "NEIGHBOURS": 0}
    return run("socialcontrast", {**given, **parameters}, listener)


def test_the_four_figures_are_found_by_name_and_worked_out_by_hand(run):
    listener = Listener()

    done = measure(run, listener)

    layer = done["OUTPUT"]
    assert values(layer, "resident_share") == pytest.approx(
        [1000 / 12000, 0.09, 600 / 7000, 650 / 11000, None], nan_ok=True
    )
    assert values(layer, "gap") == [1900, -100, -299.5, None, None]
    assert values(layer, "job_share") == [2900 / 26000, 800 / 11000, 300.5 / 4000, None, 40 / 300]
    whole = (2900 + 800 + 300.5 + 40) / (26000 + 11000 + 4000 + 300)
    assert done["AREA_JOB_SHARE"] == pytest.approx(whole)
    assert values(layer, "location_quotient")[0] == pytest.approx(2900 / 26000 / whole)
    assert values(layer, "contrast") == ["jobs_far", "balanced", "homes", None, None]
    assert values(layer, "why")[0].startswith("2900 executive jobs for 1000 resident executives: 2.90 per resident.")
    assert values(layer, "why")[4].startswith("A count is too small: masked.")
    assert (done["MASKED"], done["SIGNIFICANT"]) == (1, 0)
    assert any("1 communes have a count under the least one" in said for said in listener.warnings)
    assert [field.name() for field in layer.fields()][-7:] == [
        *("resident_share", "job_share", "location_quotient", "gap", "job_ratio", "contrast", "why"),
    ]


def test_no_sentence_says_a_masked_count(run):
    layer = measure(run, MIN_COUNT=2000)["OUTPUT"]

    assert values(layer, "contrast") == [None] * 5
    assert all("1000" not in why and "900" not in why for why in values(layer, "why")[1:])


def test_one_side_alone_gives_its_own_share(run):
    listener = Listener()
    layer = communes([row[:4] for row in ROWS], "insee:string,commune:string,pop_cadres:double,pop_act_15p:double")

    done = measure(run, listener, COMMUNES=layer)

    assert values(done["OUTPUT"], "resident_share")[1] == 0.09
    assert values(done["OUTPUT"], "gap") == [None] * 5
    assert done["AREA_JOB_SHARE"] is None
    assert any("does not say: executive jobs, jobs" in said for said in listener.warnings)


def test_fields_may_be_chosen_and_years_that_differ_are_told(run):
    listener = Listener()
    fields = FIELDS.replace("C21_EMPLT_CS3", "C15_EMPLT_CS3").replace("C21_EMPLT:", "C15_EMPLT:")

    measure(run, listener, COMMUNES=communes(fields=fields))
    assert any("of several years (2015, 2021)" in said for said in listener.warnings)

    done = measure(run, RESIDENT_EXECUTIVES="C21_ACT1564")
    assert values(done["OUTPUT"], "resident_share") == [1.0] * 5


def test_the_test_finds_a_group_and_its_figures_do_not_depend_on_the_run(run):
    rng = np.random.default_rng(1)
    rows = []
    for at in range(144):
        row, column = divmod(at, 12)
        executives = 400 + 300 * (row < 4 and column < 4) + rng.normal(0, 20)
        rows.append((square(X + 1000 * column, Y + 1000 * row, 1000), executives, 3000, 200, 3000))
    fields = "C21_ACT1564_CS3:double,C21_ACT1564:double,C21_EMPLT_CS3:double,C21_EMPLT:double"
    layer = memory_layer("Polygon", fields, rows, name="communes")
    asked = {"COMMUNES": layer, "NEIGHBOURS": 1, "VARIABLE": 1, "PERMUTATIONS": 999}

    done = measure(run, **asked)
    again = measure(run, **asked)

    assert values(done["OUTPUT"], "moran_p") == values(again["OUTPUT"], "moran_p")
    inside = [row * 12 + column for row in range(3) for column in range(3)]
    quadrant, significant = values(done["OUTPUT"], "quadrant"), values(done["OUTPUT"], "moran_significant")
    assert [quadrant[at] for at in inside] == ["high_high"] * 9
    assert [significant[at] for at in inside] == [1] * 9
    assert done["SIGNIFICANT"] == sum(significant) < 40


def test_bonferroni_multiplies_and_none_leaves(run):
    plain, strict = (measure(run, NEIGHBOURS=2, NEAREST=2, VARIABLE=1, CORRECTION=way)["OUTPUT"] for way in (2, 1))

    assert values(plain, "moran_q") == values(plain, "moran_p")
    tested = [p for p in values(strict, "moran_p") if p is not None]
    assert len(tested) == 4
    assert [q for q in values(strict, "moran_q") if q is not None] == [min(1.0, 4 * p) for p in tested]


def test_too_few_permutations_for_the_correction_are_told(run):
    listener = Listener()

    measure(run, listener, NEIGHBOURS=1, VARIABLE=1, PERMUTATIONS=99)

    # 2/100 for four tests: 0.08, more than 0.05; 2·4/0.05 = 160 are enough
    assert any("no p-value is below 0.02" in said and "From 160 permutations" in said for said in listener.warnings)


def test_income_is_tested_where_it_is_asked(run):
    rows = [(*row, income) for row, income in zip(ROWS, (17000, 18000, 19500, None, 21000))]

    done = measure(run, COMMUNES=communes(rows, FIELDS + ",MED21:double"), NEIGHBOURS=1, VARIABLE=3)

    # the fourth is unknown: the fifth has no neighbour left, the third one only
    assert values(done["OUTPUT"], "neighbours_n") == [1, 2, 1, None, 0]
    assert [p is None for p in values(done["OUTPUT"], "moran_p")] == [False, False, False, True, True]


def test_communes_in_degrees_are_neighbours_alike(run):
    from qgis import processing

    given = {"INPUT": communes(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    degrees = processing.run("native:reprojectlayer", given)["OUTPUT"]

    done = measure(run, COMMUNES=degrees, NEIGHBOURS=1, VARIABLE=1)

    assert values(done["OUTPUT"], "neighbours_n") == [1, 2, 2, 1, None]
    assert done["OUTPUT"].crs().authid() == "EPSG:4326"


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"COMMUNES": ([ROWS[0], ROWS[0]], FIELDS)}, "the commune 62498 is there twice"),
        ({"COMMUNES": ([("62498", "Lens")], "insee:string,commune:string")}, "has neither executives"),
        ({"COMMUNES": ([("62498", "L", -1, 9, "9", 9)], FIELDS)}, "“C21_ACT1564_CS3”, feature 1: -1 is negative"),
        ({"COMMUNES": ([("62498", "L", 1, 9, "neuf", 9)], FIELDS)}, "“neuf” is not a number"),
        ({"NEIGHBOURS": 1, "VARIABLE": 3}, "has no income"),
        ({"JOBS": "nulle_part"}, "has no field “nulle_part”"),
    ],
)
def test_what_cannot_be_used_is_refused(run, asked, words):
    if "COMMUNES" in asked:
        asked = {**asked, "COMMUNES": communes(*asked["COMMUNES"])}
    with pytest.raises(QgsProcessingException, match=words):
        measure(run, **asked)


def test_exchanged_fields_are_told(run):
    listener = Listener()

    measure(run, listener, RESIDENT_EXECUTIVES="C21_ACT1564", RESIDENT_ACTIVE="C21_ACT1564_CS3")

    assert any("are the fields exchanged?" in said for said in listener.warnings)


def test_the_report_says_that_it_cannot_conclude(run, tmp_path):
    report = tmp_path / "contraste.html"

    measure(run, NEIGHBOURS=1, VARIABLE=1, REPORT=str(report))

    page = report.read_text(encoding="utf-8")
    assert "Cannot conclude" in page and "Hénin-Beaumont" in page and "seed 1" in page


def test_the_executives_of_the_real_census_are_shares_of_the_real_communes(run, shared_data):
    with (shared_data / "insee_rp2018_questionr/rp2018_communes_2000hab_59_62.csv").open(encoding="utf-8") as file:
        census = {row["code_insee"]: row for row in csv.DictReader(file)}
    source = QgsVectorLayer(str(shared_data / "mbm_unesco/communes-mbm.geojson"), "communes", "ogr")
    code = next(
        name for name in source.fields().names() if name.lower() in ("insee_com", "insee", "code_insee", "code")
    )
    fields = "&field=insee:string&field=pop_cadres:double&field=pop_act_15p:double"
    layer = QgsVectorLayer(f"MultiPolygon?crs={source.crs().authid()}{fields}", "communes", "memory")
    made = []
    for one in source.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(one.geometry())
        row = census.get(str(one[code]))
        counts = [float(row["pop_cadres"]), float(row["pop_act_15p"])] if row else [None, None]
        feature.setAttributes([str(one[code]), *counts])
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    assert layer.featureCount() == 330

    done = measure(run, COMMUNES=layer, NEIGHBOURS=1, VARIABLE=1)

    share = dict(zip(values(done["OUTPUT"], "insee"), values(done["OUTPUT"], "resident_share")))
    lens = census["62498"]
    assert share["62498"] == pytest.approx(float(lens["pop_cadres"]) / float(lens["pop_act_15p"]))
    assert float(lens["pop_cadres"]) == pytest.approx(1004.9, abs=0.1)
    assert 160 < sum(one is not None for one in share.values()) <= 174
    assert done["SIGNIFICANT"] > 0
