import json
import math
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from bassin_minier_plugin.paths import resource
from tests.running import Listener, fresh_qgis_process, memory_layer, square, values

X, Y = 700000, 7030000


def estates_layer(crs="EPSG:2154", fields="name:string", extra=()):
    rows = [(square(X, Y, 100), "A", *extra), (square(X + 1000, Y, 100), "B", *extra), (None, "C", *extra)]
    return memory_layer("Polygon", fields, rows, crs, "estates")


def cover(name, *boxes, crs="EPSG:2154"):
    rows = [(box, f"F{number}", number) for number, box in enumerate(boxes)]
    return memory_layer("Polygon", "nom:string,no:integer", rows, crs, name)


def overlay(run, listener=None, **parameters):
    given = {"INPUT": estates_layer(), "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    return run("heritageoverlay", given, listener)


def test_each_layer_has_its_fields_and_the_union_counts_once(run):
    layers = [
        cover("AC1", square(X, Y, 50), square(X + 25, Y, 50)),
        cover("Périmètre SPR", square(X + 50, Y, 50)),
    ]

    result = overlay(run, LAYERS=layers)

    layer = result["OUTPUT"]
    assert [field.name() for field in layer.fields()] == [
        *("name", "ac1_n", "ac1_m2", "ac1_share", "perimetre_spr_n", "perimetre_spr_m2", "perimetre_spr_share"),
        *("any_share", "protections", "opinions"),
    ]
    assert values(layer, "ac1_n") == [2, 0, None]
    assert values(layer, "ac1_m2") == pytest.approx([75 * 50, 0, None])
    assert values(layer, "ac1_share") == pytest.approx([0.375, 0.0, None])
    assert values(layer, "perimetre_spr_share") == pytest.approx([0.25, 0.0, None])
    # 75 × 50 and 50 × 50, of which 25 × 50 twice
    assert values(layer, "any_share") == pytest.approx([0.5, 0.0, None])
    assert values(layer, "protections") == ["AC1; Périmètre SPR", "", None]
    assert result["PROTECTED"] == 1
    assert result["WITH_OPINION"] == 1


def test_points_and_lines_nearby_have_distance_name_number_and_length(run):
    rows = [(f"POINT({X + 130} {Y + 140})", "Église"), (f"POINT({X + 5000} {Y})", "Loin")]
    monuments = memory_layer("Point", "tico:string", rows, name="MH")
    railways = memory_layer("LineString", "no:integer", [(f"LINESTRING({X - 2000} {Y + 150},{X + 3000} {Y + 150})", 7)])
    railways.setName("cavaliers")

    layer = overlay(run, NEAR=[monuments, railways], RADIUS=50)["OUTPUT"]

    assert values(layer, "mh_distance_m") == pytest.approx([50.0, (870**2 + 40**2) ** 0.5, None])
    assert values(layer, "mh_nearest") == ["Église", "Église", None]
    assert values(layer, "mh_n") == [1, 0, None]
    assert values(layer, "mh_m") == [None, None, None]
    assert values(layer, "cavaliers_nearest") == ["#1", "#1", None]
    # the line passes 50 m above both sites: it is within the radius where it faces them
    assert values(layer, "cavaliers_m")[:2] == pytest.approx([100.0, 100.0], rel=1e-3)
    assert values(layer, "cavaliers_m")[2] is None
    assert values(layer, "any_share") == [None, None, None]
    assert values(layer, "protections") == [None, None, None]


def test_opinions_name_their_law_and_are_unknown_without_a_layer_that_has_a_role(run):
    communes = cover("communes", square(X, Y, 10))
    covered = overlay(run, LAYERS=[cover("bien_inscrit", square(X, Y, 10)), communes])["OUTPUT"]
    others = overlay(run, LAYERS=[communes])["OUTPUT"]

    told = values(covered, "opinions")
    assert "L. 612-1" in told[0]
    assert "L." not in told[1]
    assert told[1] is not None
    assert told[2] is None
    assert values(others, "opinions") == [None, None, None]


def test_pieces_carry_both_attributes_and_sum_to_the_area(run):
    layers = [cover("ac2", square(X - 50, Y, 100), square(X + 50, Y, 50)), cover("spr", square(X, Y, 10))]

    result = overlay(run, LAYERS=layers, PIECES="TEMPORARY_OUTPUT")

    pieces, layer = result["PIECES"], result["OUTPUT"]
    assert [field.name() for field in pieces.fields()] == [
        *("name", "ac2_nom", "ac2_no", "spr_nom", "spr_no", "piece_layer", "piece_m2")
    ]
    assert values(pieces, "piece_layer") == ["ac2", "ac2", "spr"]
    assert values(pieces, "ac2_no") == [0, 1, None]
    assert values(pieces, "spr_nom") == [None, None, "F0"]
    assert values(pieces, "piece_m2") == pytest.approx([5000.0, 2500.0, 100.0])
    assert sum(values(pieces, "piece_m2")[:2]) == pytest.approx(values(layer, "ac2_m2")[0])
    assert [feature.geometry().area() for feature in pieces.getFeatures()] == pytest.approx([5000, 2500, 100])


def test_features_that_overlap_are_said_to_make_the_pieces_larger_than_the_share(run):
    listener = Listener()

    twice = cover("ac1", square(X, Y, 50), square(X, Y, 50))

    result = overlay(run, listener, LAYERS=[twice], PIECES="TEMPORARY_OUTPUT")

    assert sum(values(result["PIECES"], "piece_m2")) == pytest.approx(2 * values(result["OUTPUT"], "ac1_m2")[0])
    assert any("overlap in 1 zones" in said for said in listener.warnings)


def test_each_layer_has_its_own_crs(run):
    wgs = cover("ac1", "POLYGON((2.9 50.3,3.1 50.3,3.1 50.5,2.9 50.5,2.9 50.3))", crs="EPSG:4326")

    layer = overlay(run, LAYERS=[wgs, cover("ac2", square(X, Y, 50))])["OUTPUT"]

    assert values(layer, "ac1_share") == pytest.approx([1.0, 1.0, None])
    assert values(layer, "ac2_share") == pytest.approx([0.25, 0.0, None])


def test_two_layers_of_one_name_are_numbered_and_it_is_said(run):
    listener = Listener()

    layer = overlay(run, listener, LAYERS=[cover("AC1", square(X, Y, 50)), cover("ac1", square(X, Y, 100))])["OUTPUT"]

    assert values(layer, "ac1_share")[0] == pytest.approx(0.25)
    assert values(layer, "ac1_2_share")[0] == pytest.approx(1.0)
    assert any("ac1_2" in said for said in listener.warnings)


def test_an_attribute_that_bears_the_name_of_a_figure_is_kept_under_another(run):
    estates = estates_layer(fields="name:string,any_share:double", extra=(0.9,))

    layer = overlay(run, INPUT=estates, LAYERS=[cover("ac1", square(X, Y, 50))])["OUTPUT"]

    assert values(layer, "any_share_input") == [0.9, 0.9, 0.9]


def test_lines_among_the_protections_are_refused(run):
    lines = memory_layer("LineString", "", [("LINESTRING(0 0,1 1)",)], name="voies")

    with pytest.raises(QgsProcessingException, match="“voies” holds"):
        overlay(run, LAYERS=[lines])


def test_a_layer_without_crs_is_refused(run):
    with pytest.raises(QgsProcessingException, match="“ac1” has no coordinate reference system"):
        overlay(run, LAYERS=[cover("ac1", square(X, Y, 50), crs="")])


def test_a_table_of_rules_of_the_users_own_is_read_and_a_broken_one_refused(run, tmp_path):
    table = json.loads(resource("protection_rules.json").read_text(encoding="utf-8"))
    table["roles"] = [{"id": "flood", "title": {"fr": "PPRI", "en": "Flood"}, "words": ["ppri"]}]
    rule = {**table["rules"][0], "role": "flood", "opinion": {"fr": "Avis", "en": "Ask the flood office"}, "unless": []}
    table["rules"] = [rule]
    own = tmp_path / "rules.json"
    own.write_text(json.dumps(table), encoding="utf-8")

    layer = overlay(run, LAYERS=[cover("ppri", square(X, Y, 50))], RULES=str(own))["OUTPUT"]

    assert values(layer, "opinions")[0].startswith(("Ask the flood office (", "Avis ("))
    own.write_text(own.read_text().replace('"flood"', '"other"', 1))
    with pytest.raises(QgsProcessingException, match="no role “flood”"):
        overlay(run, LAYERS=[cover("ppri", square(X, Y, 50))], RULES=str(own))


def test_the_report_cites_each_law_with_its_text(run, tmp_path):
    report = tmp_path / "report.html"
    layers = [cover(name, square(X, Y, 50)) for name in ("unesco_property", "ac1", "ac2")]
    layers[1] = cover("ac1", square(X, Y, 5000))

    overlay(run, LAYERS=layers, GROUP="name", REPORT=str(report))

    page = report.read_text(encoding="utf-8")
    for told in ("L. 612-1", "L. 621-30", "L. 341-10", "2016-925", "<h2>A</h2>", "<h2>B</h2>"):
        assert told in page


def test_a_group_that_the_sites_do_not_have_is_refused(run):
    with pytest.raises(QgsProcessingException, match="“estates” has no field “epci”"):
        overlay(run, LAYERS=[cover("ac1", square(X, Y, 50))], GROUP="epci")


def test_a_table_of_a_geopackage_gives_its_own_name_as_code(run, tmp_path):
    from qgis import processing

    saved = tmp_path / "perimetres.gpkg"
    processing.run(
        "native:package",
        {"LAYERS": [cover("ac1", square(X, Y, 50)), cover("ac2", square(X, Y, 20))], "OUTPUT": str(saved)},
    )

    layer = overlay(run, LAYERS=[f"{saved}|layername=ac1", f"{saved}|layername=ac2"])["OUTPUT"]

    assert values(layer, "ac1_share")[0] == pytest.approx(0.25)
    assert values(layer, "ac2_share")[0] == pytest.approx(0.04)


def test_a_run_is_made_again_from_its_result(run, tmp_path):
    folder = tmp_path
    paths = {}
    for name, layer in (("estates", estates_layer()), ("ac1", cover("ac1", square(X, Y, 50)))):
        paths[name] = _saved(layer, folder / f"{name}.gpkg")
    near = _saved(memory_layer("Point", "name:string", [(f"POINT({X} {Y - 30})", "T1")]), folder / "terrils.gpkg")
    made = folder / "made.gpkg"
    run(
        "heritageoverlay",
        {"INPUT": paths["estates"], "LAYERS": [paths["ac1"], paths["estates"]], "NEAR": [near], "OUTPUT": str(made)},
    )

    result = run("replayrun", {"INPUT": str(made), "OUTPUT": "TEMPORARY_OUTPUT"})

    assert result["DIFFERENCES"] == 0
    assert result["CHANGED_INPUTS"] == 0
    kinds = values(result["OUTPUT"], "name")
    assert {"INPUT", "LAYERS[1]", "LAYERS[2]", "NEAR[1]"} <= set(kinds)


def test_the_output_may_not_be_one_of_several_inputs(run, tmp_path):
    ac1 = _saved(cover("ac1", square(X, Y, 50)), tmp_path / "ac1.gpkg")

    with pytest.raises(QgsProcessingException, match="is also an input"):
        overlay(run, LAYERS=[ac1], OUTPUT=ac1)


def test_cancelling_leaves_nothing(run, tmp_path):
    listener = Listener()
    listener.cancel_at = 5
    target = tmp_path / "out.gpkg"

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        overlay(run, listener, LAYERS=[cover("ac1", square(X, Y, 50))], OUTPUT=str(target))

    assert list(tmp_path.iterdir()) == []


def test_an_empty_layer_of_sites_gives_an_empty_result(run):
    empty = memory_layer("Polygon", "name:string", [], name="estates")

    layer = overlay(run, INPUT=empty, LAYERS=[cover("ac1", square(X, Y, 50))])["OUTPUT"]

    assert layer.featureCount() == 0
    assert "ac1_share" in [field.name() for field in layer.fields()]


def _saved(layer: QgsVectorLayer, path) -> str:
    from qgis import processing

    return processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(path)})["OUTPUT"]


def test_a_filter_and_unsaved_edits_of_a_layer_are_respected(run):
    layer = cover("ac1", square(X, Y, 50), square(X + 50, Y + 50, 50))
    layer.setSubsetString("no = 1")
    QgsProject.instance().addMapLayer(layer)
    assert layer.featureCount() == 1

    assert values(overlay(run, LAYERS=[layer.id()])["OUTPUT"], "ac1_n")[0] == 1


def test_unsaved_edits_of_one_of_several_layers_count(run):
    layer = cover("ac1", square(X, Y, 50))
    layer.startEditing()
    added = QgsFeature(layer.fields())
    added.setGeometry(QgsGeometry.fromWkt(square(X + 50, Y + 50, 50)))
    layer.addFeature(added)

    assert values(overlay(run, LAYERS=[layer])["OUTPUT"], "ac1_n")[0] == 2


def test_arcs_and_crossed_rings_have_their_true_area(run):
    circle = (
        f"CURVEPOLYGON(CIRCULARSTRING({X} {Y + 50},{X + 50} {Y + 100},{X + 100} {Y + 50},{X + 50} {Y},{X} {Y + 50}))"
    )
    bow_tie = f"POLYGON(({X} {Y},{X + 100} {Y + 100},{X + 100} {Y},{X} {Y + 100},{X} {Y}))"
    arcs = memory_layer("CurvePolygon", "", [(circle,)], name="arcs")
    crossed = memory_layer("Polygon", "", [(bow_tie,), (None,)], name="noeud")
    listener = Listener()

    layer = overlay(run, listener, LAYERS=[arcs, crossed])["OUTPUT"]

    assert values(layer, "arcs_share")[0] == pytest.approx(math.pi / 4, abs=1e-3)
    assert values(layer, "noeud_share")[0] == pytest.approx(0.5)
    assert any("“noeud”: 1 invalid geometries were repaired" in said for said in listener.warnings)


def test_things_at_one_place_all_count_and_the_first_is_named(run):
    rows = [(f"POINT({X + 200} {Y})", name) for name in ("premier", "second")] + [(None, "nulle part")]
    twins = memory_layer("Point", "name:string", rows, name="doublons")

    layer = overlay(run, NEAR=[twins])["OUTPUT"]

    assert values(layer, "doublons_n") == [2, 0, None]
    assert values(layer, "doublons_nearest")[0] == "premier"


def test_a_layer_without_any_shape_leaves_distances_unknown_and_counts_at_zero(run):
    listener = Listener()

    layer = overlay(run, listener, NEAR=[memory_layer("Point", "name:string", [(None, "a")], name="vide")])["OUTPUT"]

    assert values(layer, "vide_distance_m") == [None, None, None]
    assert values(layer, "vide_n") == [0, 0, None]
    assert any("“vide” holds no feature" in said for said in listener.warnings)


def test_a_layer_elsewhere_is_told(run):
    listener = Listener()

    layer = overlay(run, listener, LAYERS=[cover("ac1", square(X + 90_000, Y, 50))])["OUTPUT"]

    assert values(layer, "ac1_share") == [0.0, 0.0, None]
    assert any("No feature of layer “ac1” lies near" in said for said in listener.warnings)


def test_a_task_in_the_background_gives_the_same(run, provider, qgis_new_project):
    layers = [cover("ac1", square(X, Y, 50)), estates_layer()]
    QgsProject.instance().addMapLayers(layers)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("bassinminier:heritageoverlay")
    context, feedback = QgsProcessingContext(), Listener()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": layers[1].id(), "LAYERS": [layers[0].id()], "OUTPUT": "memory:"}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    told = []
    task.executed.connect(lambda succeeded, results: told.append((succeeded, results)))

    QgsApplication.taskManager().addTask(task)
    for _ in range(200):
        QCoreApplication.processEvents()
        if told:
            break
        time.sleep(0.02)

    succeeded, results = told[0]
    assert succeeded
    assert values(context.getMapLayer(results["OUTPUT"]), "ac1_share") == pytest.approx([0.25, 0.0, None])


def test_qgis_process_takes_several_layers(tmp_path):
    qgis_process = fresh_qgis_process(tmp_path / "home")
    estates = _saved(estates_layer(), tmp_path / "estates.gpkg")
    ac1 = _saved(cover("ac1", square(X, Y, 50)), tmp_path / "ac1.gpkg")
    ac2 = _saved(cover("ac2", square(X, Y, 20)), tmp_path / "ac2.gpkg")
    made = tmp_path / "made.gpkg"

    qgis_process(
        *("run", "bassinminier:heritageoverlay", f"--INPUT={estates}", f"--LAYERS={ac1}", f"--LAYERS={ac2}"),
        f"--OUTPUT={made}",
    )

    layer = QgsVectorLayer(str(made), "made", "ogr")
    assert values(layer, "ac1_share") == pytest.approx([0.25, 0.0, None])
    assert values(layer, "any_share") == pytest.approx([0.25, 0.0, None])
