import math

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.running import Listener, memory_layer, square, values

X, Y = 700000, 7030000


def at(x, y, size=100):
    return square(X + x, Y + y, size)


def estates(*more, crs="EPSG:2154", name="Cités"):
    rows = [(at(0, 0), "A", 120), (at(5000, 0), "B", 80), (None, "perdue", 7), *more]
    return memory_layer("Polygon", "name:string,dwellings:integer", rows, crs, name)


def centralities():
    return memory_layer("Polygon", "name:string", [(at(300, 0), "Centre")], name="Centralités")


def railways():
    path = f"LINESTRING({X + 450} {Y + 50},{X + 900} {Y + 50})"
    return memory_layer("LineString", "nom:string", [(path, "Cavalier 1")], name="Cavaliers")


def epci():
    rows = [(square(X - 1000, Y - 1000, 1250), "CA A"), (square(X + 250, Y - 1000, 2000), "CA B")]
    return memory_layer("Polygon", "epci:string", rows, name="EPCI")


def cluster(run, listener=None, **parameters):
    given = {
        "LAYERS": [estates(), centralities(), railways()],
        "MAX_DISTANCE": 200,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "CLUSTERS": "TEMPORARY_OUTPUT",
        "LINKS": "TEMPORARY_OUTPUT",
    }
    return run("projectclusters", {**given, **parameters}, listener)


def test_members_of_three_kinds_make_one_cluster_and_each_says_why(run):
    listener = Listener()

    done = cluster(run, listener)

    members = done["OUTPUT"]
    assert values(members, "member") == ["A", "B", "perdue", "Centre", "Cavalier 1"]
    assert values(members, "member_strand") == ["estate", "estate", "estate", "centrality", "landscape"]
    assert values(members, "cluster") == [1, None, None, 1, 1]
    # edge to edge: 200 m from the estate to the centre, 50 m from the centre to the railway
    assert values(members, "link_to") == ["Centre", None, None, "Cavalier 1", "Centre"]
    assert values(members, "link_layer") == ["Centralités", None, None, "Cavaliers", "Centralités"]
    assert values(members, "link_m") == [200, None, None, 50, 50]
    assert values(members, "links") == [1, 0, 0, 2, 1]
    assert values(members, "name") == ["A", "B", "perdue", "Centre", None]
    assert values(members, "dwellings") == [120, 80, 7, None, None]
    why = values(members, "why")
    assert why[0] == "Linked to Centre (Centralités), 200 m away."
    assert why[1] == "No other member within 200 m."
    assert why[2] == "No geometry: in no cluster."
    assert (done["CLUSTERS_N"], done["MEMBERS_IN"], done["DWELLINGS"], done["ASTRIDE"]) == (1, 3, 120, 0)
    assert sum("its name is taken for the strand" in said for said in listener.warnings) == 3


def test_a_cluster_counts_its_strands_its_dwellings_and_its_diversity(run):
    clusters = cluster(run)["CLUSTERS"]

    counts = [values(clusters, f"{one}_n") for one in ("estate", "centrality", "site", "landscape", "economy")]
    assert counts == [[1], [1], [0], [1], [0]]
    assert values(clusters, "dwellings") == [120]
    assert values(clusters, "diversity") == [pytest.approx(math.log(3))]
    assert values(clusters, "longest_link_m") == [200]
    # from the corner of the estate to the end of the railway
    assert values(clusters, "span_m") == [pytest.approx(math.hypot(900, 50))]
    hull = next(clusters.getFeatures()).geometry()
    assert hull.area() == pytest.approx(100 * 400 + 100 * 500 / 2)
    assert values(clusters, "cluster_name") == ["Cluster 1"]
    assert "Estate: 1, Centrality: 1, Landscape: 1" in values(clusters, "why")[0]


def test_a_group_that_breaks_a_rule_is_no_cluster_and_says_which(run):
    members = cluster(run, RULES="estate >= 2; centralité >= 1")["OUTPUT"]

    assert values(members, "cluster") == [None] * 5
    assert "Its group of 3 is no cluster: fewer than 2 of: estate." in values(members, "why")[0]


def test_without_rules_every_group_is_a_cluster(run):
    assert cluster(run, RULES="", LAYERS=[centralities(), railways()])["CLUSTERS_N"] == 1


def test_a_cluster_astride_two_epci_is_named_with_both_and_not_cut(run):
    done = cluster(run, COMMUNES=epci())

    assert values(done["OUTPUT"], "member_epci") == ["CA A", None, None, "CA B", "CA B"]
    assert values(done["CLUSTERS"], "epci") == ["CA A; CA B"]
    assert values(done["CLUSTERS"], "cluster_name") == ["Cluster 1 — CA A / CA B"]
    assert "Astride 2 EPCI: CA A, CA B." in values(done["CLUSTERS"], "why")[0]
    assert done["ASTRIDE"] == 1


def test_links_cut_at_a_border_are_told_everywhere(run):
    listener = Listener()

    done = cluster(run, listener, COMMUNES=epci(), SPLIT=True, RULES="")

    assert values(done["OUTPUT"], "cluster") == [None, None, None, 1, 1]
    assert values(done["OUTPUT"], "links_cut") == [1, 0, 0, 1, 0]
    assert values(done["OUTPUT"], "why")[0].endswith("Links cut at a border of EPCI: Centre.")
    assert values(done["CLUSTERS"], "epci") == ["CA B"]
    assert values(done["CLUSTERS"], "links_cut") == [1]
    told = list(zip(*(values(done["LINKS"], one) for one in ("link_from", "link_to", "link_m", "link_state"))))
    assert told == [("Centre", "Cavalier 1", 50, "kept"), ("A", "Centre", 200, "cut_border")]
    assert any("Links cut at a border of EPCI: 1" in said for said in listener.warnings)


def test_the_epci_of_the_members_own_field_serves_where_no_layer_is_given(run):
    rows = [(at(0, 0), "A", "CA A"), (at(150, 0), "B", "CA B")]
    layer = memory_layer("Polygon", "name:string,epci:string", rows, name="Cités")

    done = cluster(run, LAYERS=[layer], RULES="")

    assert values(done["CLUSTERS"], "epci") == ["CA A; CA B"]


def test_a_greatest_diameter_cuts_a_chain(run):
    row = memory_layer("Point", "", [(f"POINT({X + x} {Y})",) for x in (0, 100, 200, 300)], name="cités")

    done = cluster(run, LAYERS=[row], MAX_DISTANCE=100, MAX_DIAMETER=100, RULES="")

    assert sorted(values(done["OUTPUT"], "cluster")) == [1, 1, 2, 2]
    assert sorted(values(done["LINKS"], "link_state")) == ["cut_wide", "kept", "kept"]


def test_a_long_chain_is_told(run):
    row = memory_layer("Point", "", [(f"POINT({X + 100 * x} {Y})",) for x in range(20)], name="cités")
    listener = Listener()

    cluster(run, listener, LAYERS=[row], MAX_DISTANCE=100, RULES="")

    assert any("Cluster 1 is 1900 m wide" in said for said in listener.warnings)


def test_along_streets_the_way_round_counts(run):
    streets = memory_layer(
        "LineString",
        "",
        [(f"LINESTRING({X + 50} {Y + 50},{X + 50} {Y + 600},{X + 350} {Y + 600},{X + 350} {Y + 50})",)],
        name="rues",
    )
    layers = [estates(), centralities()]

    assert cluster(run, LAYERS=layers, NETWORK=streets, MAX_DISTANCE=1299)["CLUSTERS_N"] == 0
    walked = cluster(run, LAYERS=layers, NETWORK=streets, MAX_DISTANCE=1301)
    # out of the estate at y = 100, up, across, down to the border of the centre
    assert values(walked["OUTPUT"], "link_m")[0] == pytest.approx(500 + 300 + 500)


def test_the_operations_of_a_contract_say_their_strand(run):
    rows = [(at(0, 0), "Op 1", "estate", 40), (at(50, 0), "Op 2", "economy", None), (at(90, 0), "Op 3", "?", None)]
    layer = memory_layer("Polygon", "title:string,strand:string,dwellings_planned:integer", rows, name="operation")
    listener = Listener()

    done = cluster(run, listener, LAYERS=[layer])

    assert values(done["OUTPUT"], "member") == ["Op 1", "Op 2", "Op 3"]
    assert values(done["OUTPUT"], "member_strand") == ["estate", "economy", None]
    assert values(done["CLUSTERS"], "unknown_n") == [1]
    assert values(done["CLUSTERS"], "dwellings") == [40]
    assert any("1 features have a strand that is none of the five (?)" in said for said in listener.warnings)


def test_the_list_of_strands_comes_first(run):
    done = cluster(run, LAYERS=[estates(), centralities()], STRANDS="Centralités = site")

    assert values(done["OUTPUT"], "member_strand")[-1] == "site"


def test_filters_are_obeyed_and_layers_may_have_any_crs(run):
    rows = [("POINT(2.7875 50.4500)", "S"), ("POINT(2.7876 50.45)", "fermé")]
    sites = memory_layer("Point", "name:string", rows, "EPSG:4326", "Sites")
    sites.setSubsetString("name <> 'fermé'")
    near = memory_layer("Point", "name:string", [("POINT(2.788 50.45)", "C")], "EPSG:4326", "Cités")

    done = cluster(run, LAYERS=[near, sites], RULES="")

    assert values(done["OUTPUT"], "member") == ["C", "S"]
    assert done["OUTPUT"].crs().authid() == "EPSG:4326"
    # half a thousandth of a degree of longitude at 50.45° N: 0.0005 · 111,320 · cos(50.45°), on the ellipsoid 35.5 m
    assert values(done["OUTPUT"], "link_m")[0] == pytest.approx(35.5, abs=0.2)


def test_an_attribute_that_bears_the_name_of_a_result_is_kept_under_another(run):
    layer = memory_layer("Point", "name:string,why:string", [(f"POINT({X} {Y})", "A", "parce que")], name="cités")
    listener = Listener()

    members = cluster(run, listener, LAYERS=[layer])["OUTPUT"]

    assert values(members, "why_input") == ["parce que"]
    assert any("“why_input”" in said for said in listener.warnings)


def test_layers_whose_fields_differ_in_kind_keep_all_values(run):
    one = memory_layer("Point", "Rang:integer,DWELLINGS:integer", [(f"POINT({X} {Y})", 3, 5)], name="cités")
    other = memory_layer("Point", "rang:string", [(f"POINT({X} {Y})", "premier")], name="sites")

    members = cluster(run, LAYERS=[one, other])["OUTPUT"]

    assert values(members, "Rang") == ["3", "premier"]
    assert values(members, "member_dwellings") == [5, None]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"RULES": "lune >= 1"}, "“lune >= 1” is not understood as a rule"),
        ({"STRANDS": "Cités"}, "“Cités” is not understood"),
        ({"STRANDS": "Cités = lune"}, "is not understood"),
        ({"STRANDS": "Parcs = site"}, "There is no layer “Parcs”"),
        ({"SPLIT": True}, "only where the EPCI are known"),
        ({"LAYERS": []}, "."),
        ({"LAYERS": ["nowhere.gpkg"]}, "."),
        ({"EPCI_FIELD": "nulle_part", "COMMUNES": "epci"}, "has no field “nulle_part”"),
    ],
)
def test_what_cannot_be_used_is_refused(run, asked, words):
    if "COMMUNES" in asked:
        asked = {**asked, "COMMUNES": epci()}
    with pytest.raises(QgsProcessingException, match=words):
        cluster(run, **asked)


def test_a_layer_that_says_no_strand_is_refused(run):
    layer = memory_layer("Point", "", [(f"POINT({X} {Y})",)], name="Parcs")

    with pytest.raises(QgsProcessingException, match="Nothing says the strand of layer “Parcs”"):
        cluster(run, LAYERS=[layer])


def test_negative_dwellings_are_refused_by_feature(run):
    with pytest.raises(QgsProcessingException, match="“dwellings”, feature 4: -1 is negative"):
        cluster(run, LAYERS=[estates((at(9000, 0), "C", -1))])


def test_layers_without_any_geometry_are_refused(run):
    with pytest.raises(QgsProcessingException, match="nothing to group"):
        cluster(run, LAYERS=[memory_layer("Point", "", [(None,)], name="cités")])


def test_a_cancelled_run_writes_nothing(run, tmp_path):
    listener = Listener()
    listener.cancel_at = 30

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        cluster(run, listener, OUTPUT=str(tmp_path / "membres.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_files_keep_their_rows_their_provenance_and_their_report(run, tmp_path):
    path, report = tmp_path / "membres.gpkg", tmp_path / "grappes.html"

    cluster(run, OUTPUT=str(path), CLUSTERS=str(tmp_path / "grappes.gpkg"), REPORT=str(report), COMMUNES=epci())

    layer = QgsVectorLayer(f"{path}", "x", "ogr")
    assert layer.featureCount() == 5
    assert "projectclusters" in layer.metadata().history()[0]
    page = report.read_text(encoding="utf-8")
    assert "Cluster 1 — CA A / CA B" in page and "Linked to Centre (Centralités), 200 m away." in page


def test_groups_of_points_are_those_of_the_clustering_of_qgis(run):
    from qgis import processing

    places = np.random.default_rng(7).uniform(0, 5000, (600, 2))
    rows = [(f"POINT({X + x} {Y + y})", str(number)) for number, (x, y) in enumerate(places)]
    layer = memory_layer("Point", "name:string", rows, name="cités")
    given = {"INPUT": layer, "MIN_SIZE": 1, "EPS": 120, "OUTPUT": "TEMPORARY_OUTPUT"}

    native = values(processing.run("native:dbscanclustering", given)["OUTPUT"], "CLUSTER_ID")
    ours = values(cluster(run, LAYERS=[layer], MAX_DISTANCE=120, RULES="")["OUTPUT"], "cluster")

    alone = {one for one in native if native.count(one) == 1}
    assert [one is None for one in ours] == [one in alone for one in native]
    pairs = {(one, other) for one, other in zip(native, ours) if other is not None}
    assert len(pairs) == len({one for one, _ in pairs}) == len({other for _, other in pairs}) > 50
