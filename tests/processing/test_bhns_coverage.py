import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from tests.running import Listener, memory_layer, square, values

X, Y = 700000, 7030000


def zones_layer(crs="EPSG:2154"):
    """Two centralities of 200 m, 1 km apart, and one without outline."""
    rows = [(square(X, Y, 200), "A", "CA une"), (square(X + 1000, Y, 200), "B", "CA une"), (None, "C", "CA deux")]
    return memory_layer("Polygon", "name:string,epci:string", rows, crs, "centralities")


def point(x, y):
    return f"POINT({X + x} {Y + y})"


def stops_layer():
    rows = [(point(100, 100), "Mairie", 12.0), (point(300, 100), "Gare", 8.0), (point(1400, 100), "Hôpital", None)]
    return memory_layer("Point", "name:string,headway_min_1:double", rows, name="stops")


def dwellings_layer():
    rows = [
        *((point(100, 150), 5), (point(10, 10), 7), (point(1190, 100), 11), (point(1010, 100), None)),
        *((point(5000, 100), 100), (None, 1000)),
    ]
    return memory_layer("Point", "dwellings:integer", rows, name="dwellings")


def cover(run, listener=None, **more):
    parameters = {"ZONES": zones_layer(), "STOPS": stops_layer(), "DISTANCES": "60,250", "OUTPUT": "TEMPORARY_OUTPUT"}
    return run("bhnscoverage", {**parameters, **more}, listener)


def test_each_field_by_hand(run):
    listener = Listener()

    output = cover(run, listener, DEMAND=dwellings_layer(), DEMAND_FIELD="dwellings", SPEED=6)

    layer = output["OUTPUT"]
    assert [field.name() for field in layer.fields()] == [
        *("name", "epci", "demand", "area_share_60", "area_share_250", "demand_60", "demand_250"),
        *("demand_share_60", "demand_share_250", "stops_60", "stops_250"),
        *("nearest_stop", "nearest_m", "nearest_min", "headway_min", "service"),
    ]
    assert values(layer, "demand") == [12, 11, None]
    assert values(layer, "demand_60") == [5, 0, None]
    assert values(layer, "demand_250") == [12, 11, None]
    assert values(layer, "demand_share_60") == pytest.approx([5 / 12, 0, None])
    # a circle of 60 m in a square of 200 m
    assert values(layer, "area_share_60")[0] == pytest.approx(3600 * 3.14159265 / 40000, rel=1e-3)
    assert values(layer, "area_share_60")[1:] == [0, None]
    assert values(layer, "stops_60") == [1, 0, None]
    assert values(layer, "stops_250") == [2, 1, None]
    assert values(layer, "nearest_stop") == ["Mairie", "Hôpital", None]
    assert values(layer, "nearest_m") == pytest.approx([0, 200, None])
    assert values(layer, "nearest_min") == pytest.approx([0, 2, None])
    assert values(layer, "headway_min") == [8, None, None]
    assert values(layer, "service") == ["inside", "edge", None]
    assert (output["TOTAL_DEMAND"], output["COVERED_DEMAND"], output["COVERED_DEMAND_250"]) == (23, 23, 23)
    assert "the amount is unknown on 1 of 4 features" in " ".join(listener.warnings)


def test_without_demand_its_fields_are_null(run):
    output = cover(run)

    assert values(output["OUTPUT"], "demand_250") == [None] * 3
    assert output["TOTAL_DEMAND"] is None
    assert values(output["OUTPUT"], "stops_250") == [2, 1, None]


def test_points_without_a_field_count_one_each_and_polygons_need_one(run):
    output = cover(run, DEMAND=dwellings_layer())

    assert values(output["OUTPUT"], "demand") == [2, 2, None]
    with pytest.raises(QgsProcessingException, match="choose the field of their dwellings"):
        cover(run, DEMAND=zones_layer())


def test_along_streets_the_way_round_counts(run):
    # from the station 200 m west, past the zone; dwellings stand on the street
    street = memory_layer("LineString", "", [(f"LINESTRING({X} {Y + 100},{X + 300} {Y + 100})",)], name="streets")

    output = cover(run, NETWORK=street, DEMAND=dwellings_layer(), DEMAND_FIELD="dwellings", RINGS="TEMPORARY_OUTPUT")

    layer = output["OUTPUT"]
    # (100, 150) is 50 m from the stop at (100, 100); (10, 10) walks 90 m to the street and 90 m along it
    assert values(layer, "demand_60") == [5, 0, None]
    assert values(layer, "demand_250") == [12, 0, None]
    # B has no street of its own: 700 m to the end of this one, where the station is; the hospital is farther
    assert values(layer, "nearest_m")[1] == pytest.approx(700)
    assert values(layer, "nearest_stop") == ["Mairie", "Gare", None]
    assert values(layer, "service") == ["inside", "unserved", None]
    assert output["RINGS"].featureCount() == 2


def test_layers_of_other_crs_count_alike(run):
    degrees = []
    for layer in (zones_layer(), stops_layer(), dwellings_layer()):
        output = run_native(layer)
        degrees.append(output)
    zones, stops, dwellings = degrees

    output = cover(run, ZONES=zones, STOPS=stops, DEMAND=dwellings, DEMAND_FIELD="dwellings", RINGS="TEMPORARY_OUTPUT")

    layer = output["OUTPUT"]
    assert layer.crs().authid() == "EPSG:4326"
    assert values(layer, "demand_60") == [5, 0, None]
    assert values(layer, "nearest_m") == pytest.approx([0, 200, None], abs=1e-3)
    assert output["RINGS"].crs().authid() == "EPSG:4326"
    assert output["RINGS"].extent().width() < 1


def run_native(layer):
    from qgis import processing

    parameters = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    return processing.run("native:reprojectlayer", parameters)["OUTPUT"]


def test_selected_stops_and_filtered_demand_only(run):
    stops, dwellings = stops_layer(), dwellings_layer()
    stops.selectByExpression("name = 'Gare'")
    chosen = QgsProcessingFeatureSourceDefinition(stops.id(), selectedFeaturesOnly=True)
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(stops)
    dwellings.setSubsetString("dwellings < 7")

    layer = cover(run, STOPS=chosen, DEMAND=dwellings, DEMAND_FIELD="dwellings")["OUTPUT"]

    assert values(layer, "nearest_stop") == ["Gare", "Gare", None]
    assert values(layer, "demand") == [5, 0, None]


def test_multipoints_and_curved_zones_are_read(run):
    # the second point of the stop is far off
    places = f"MULTIPOINT(({X + 100} {Y + 100}),({X + 9000} {Y}))"
    stops = memory_layer("MultiPoint", "", [(places,)], name="stops")
    # a full circle of 100 m as a three-point curve has no area until it is cut into chords
    circle = f"CURVEPOLYGON(CIRCULARSTRING({X} {Y + 100},{X + 200} {Y + 100},{X} {Y + 100}))"
    zones = memory_layer("CurvePolygon", "", [(circle,)], name="round")

    layer = cover(run, ZONES=zones, STOPS=stops)["OUTPUT"]

    assert values(layer, "area_share_60") == pytest.approx([0.36], rel=2e-3)
    assert values(layer, "nearest_stop") == ["no. 1"]


def test_the_summary_adds_up_and_tells_the_reverse(run):
    estates = memory_layer(
        "Polygon",
        "name:string",
        [(square(X + 220, Y, 50), "Cité 1"), (square(X + 9000, Y, 50), "Cité 2")],
        name="estates",
    )

    output = cover(run, DEMAND=dwellings_layer(), DEMAND_FIELD="dwellings", ESTATES=estates, SUMMARY="TEMPORARY_OUTPUT")

    assert values(output["OUTPUT"], "estates_60") == [1, 0, None]
    assert values(output["OUTPUT"], "estates_250") == [1, 0, None]
    rows = {
        (scope, name, distance): row
        for scope, name, distance, *row in zip(
            *(values(output["SUMMARY"], field) for field in ("scope", "name", "distance_m")),
            *(values(output["SUMMARY"], field) for field in ("demand", "demand_covered", "stops", "zones", "nearest")),
        )
    }
    assert len(rows) == 2 + 2 * 2 + 3 * 2 + 2
    assert rows[("All zones", "All zones", 60)] == [23, 5, 1, 3, None]
    assert rows[("All zones", "All zones", 250)] == [23, 23, 3, 3, None]
    assert rows[("Institution", "CA une", 250)] == [23, 23, 3, 2, None]
    assert rows[("Institution", "CA deux", 250)] == [0, 0, 0, 1, None]
    assert rows[("Zone", "B", 250)] == [11, 11, 1, 1, None]
    assert rows[("Estate", "Cité 1", 250)] == [None, None, None, 1, "A"]
    assert rows[("Estate", "Cité 2", 250)] == [None, None, None, 0, None]


def test_the_report_is_one_file_that_asks_for_nothing(run, tmp_path):
    path = tmp_path / "report.html"
    estates = memory_layer("Polygon", "name:string", [(square(X + 220, Y, 50), "<b>Cité</b> 1")], name="estates")

    cover(run, DEMAND=dwellings_layer(), DEMAND_FIELD="dwellings", ESTATES=estates, REPORT=str(path))

    text = path.read_text(encoding="utf-8")
    assert "CA une" in text
    assert "&lt;b&gt;Cité&lt;/b&gt; 1" in text
    assert "<script" not in text
    assert 'src="http' not in text


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"DISTANCES": "near"}, "“near” is not a list of distances"),
        ({"DEMAND_FIELD": "dwellings", "DEMAND": "negative"}, "-3 is negative"),
        ({"NETWORK": "dots"}, "where lines are needed"),
        ({"NETWORK": "nothing"}, "has no street"),
        ({"NETWORK": "street", "LINES": "street"}, "Lines cannot be reached along streets"),
        ({"STOPS": "unplaced"}, "no coordinate reference system"),
    ],
)
def test_refusals_are_one_sentence(run, changes, told):
    layers = {
        "negative": memory_layer("Point", "dwellings:integer", [(point(1, 1), -3)], name="d"),
        "dots": stops_layer(),
        "nothing": memory_layer("LineString", "", [("LINESTRING EMPTY",)], name="n"),
        "street": memory_layer("LineString", "", [(f"LINESTRING({X} {Y},{X + 9} {Y})",)], name="s"),
        "unplaced": memory_layer("Point", "", [(point(1, 1),)], crs="", name="u"),
    }
    with pytest.raises(QgsProcessingException, match=told):
        cover(run, **{name: layers.get(value, value) for name, value in changes.items()})


def test_no_stop_leaves_nobody_served_and_says_so(run):
    listener = Listener()
    empty = memory_layer("Point", "", [], name="empty")

    layer = cover(run, listener, STOPS=empty, DEMAND=dwellings_layer(), DEMAND_FIELD="dwellings")["OUTPUT"]

    assert values(layer, "service") == ["unserved", "unserved", None]
    assert values(layer, "demand_250") == [0, 0, None]
    assert values(layer, "nearest_m") == [None] * 3
    assert any("empty" in one for one in listener.warnings)


@pytest.mark.parametrize("along", [False, True])
def test_empty_zones_give_an_empty_result(run, along):
    street = memory_layer("LineString", "", [(f"LINESTRING({X} {Y},{X + 9} {Y})",)], name="s")
    zones = memory_layer("Polygon", "name:string,epci:string", [], name="zones")

    output = cover(
        run, ZONES=zones, DEMAND=dwellings_layer(), SUMMARY="TEMPORARY_OUTPUT", **({"NETWORK": street} if along else {})
    )

    assert output["OUTPUT"].featureCount() == 0


def test_the_run_is_cancelled_and_can_be_made_again(run, tmp_path):
    listener = Listener()
    listener.cancel_at = 30
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        cover(run, listener, OUTPUT=str(tmp_path / "a.gpkg"))
    assert list(tmp_path.iterdir()) == []
    for name, layer in (("zones", zones_layer()), ("stops", stops_layer())):
        from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

        options = QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(tmp_path / f"{name}.gpkg"), QgsCoordinateTransformContext(), options
        )
    sources = {"ZONES": str(tmp_path / "zones.gpkg"), "STOPS": str(tmp_path / "stops.gpkg")}
    output = cover(run, **sources, OUTPUT=str(tmp_path / "b.gpkg"), RINGS=str(tmp_path / "r.gpkg"))

    for name in ("OUTPUT", "RINGS"):
        again = run("replayrun", {"INPUT": output[name], "OUTPUT": "TEMPORARY_OUTPUT"})
        assert (again["DIFFERENCES"], again["CHANGED_INPUTS"]) == (0, 0)


def rings(run, **more):
    return run("bhnsrings", {"DISTANCES": "50,100", "OUTPUT": "TEMPORARY_OUTPUT", **more})["OUTPUT"]


def test_rings_of_stops_and_lines_do_not_overlap(run):
    stop = memory_layer("Point", "", [(point(0, 0),), (None,)], name="stops")
    line = memory_layer("LineString", "", [(f"LINESTRING({X} {Y},{X + 1000} {Y})",)], name="lines")

    layer = rings(run, STOPS=stop, LINES=line)

    assert values(layer, "ring_from_m") == [0, 50]
    assert values(layer, "ring_to_m") == [50, 100]
    # 1 000 m of street twice the distance wide, with half a circle at both ends
    inner, outer = 1000 * 100 + 3.14159265 * 2500, 1000 * 200 + 3.14159265 * 10000
    assert values(layer, "area_m2") == pytest.approx([inner, outer - inner], rel=1e-3)
    one, other = (QgsGeometry(feature.geometry()) for feature in layer.getFeatures())
    assert one.intersection(other).area() == pytest.approx(0, abs=1e-6)
    with pytest.raises(QgsProcessingException, match="Neither stops nor lines"):
        rings(run)


def what_if(run, listener=None, **more):
    parameters = {
        **{"ZONES": zones_layer(), "STOPS": stops_layer(), "DISTANCES": "60,250", "OUTPUT": "TEMPORARY_OUTPUT"},
        **{"DEMAND": dwellings_layer(), "DEMAND_FIELD": "dwellings"},
    }
    return run("whatifstop", {**parameters, **more}, listener)


def test_a_new_stop_gains_and_a_removed_one_loses(run):
    new = memory_layer("Point", "", [(point(1190, 130),)], name="new")

    output = what_if(run, NEW_STOPS=new, REMOVE="\"name\" = 'Mairie' or name like 'G%'")

    layer = output["OUTPUT"]
    assert values(layer, "demand_before_60") == [5, 0, None]
    assert values(layer, "demand_after_60") == [0, 11, None]
    assert values(layer, "gained_60") == [0, 11, None]
    assert values(layer, "lost_60") == [5, 0, None]
    assert values(layer, "lost_250") == [12, 0, None]
    assert values(layer, "service_before") == ["inside", "edge", None]
    assert values(layer, "service_after") == ["unserved", "inside", None]
    assert [output[name] for name in ("TOTAL_DEMAND", "COVERED_BEFORE", "COVERED_AFTER", "GAINED", "LOST")] == [
        *(23, 23, 11, 0, 12)
    ]


def test_a_scenario_along_streets(run):
    street = memory_layer("LineString", "", [(f"LINESTRING({X} {Y + 100},{X + 1200} {Y + 100})",)], name="streets")

    output = what_if(run, NETWORK=street, REMOVE="name = 'Mairie'")

    # (100, 150) walks 50 m and then 200 m to the station; (10, 10) 90 m and 290 m; (1190, 100) 10 m and 200 m
    assert values(output["OUTPUT"], "demand_after_250") == [5, 11, None]
    assert output["LOST"] == 7


def test_a_scenario_that_changes_nothing_says_so_and_bad_ones_are_refused(run):
    listener = Listener()

    output = what_if(run, listener)

    assert (output["GAINED"], output["LOST"]) == (0, 0)
    assert "before and after are the same" in " ".join(listener.warnings)
    with pytest.raises(QgsProcessingException, match=r"cannot be used on layer “stops” \(commune\)"):
        what_if(run, REMOVE="commune = 'Lens'")
    with pytest.raises(QgsProcessingException, match="No demand was given"):
        what_if(run, DEMAND=None)


def test_outputs_have_styles_and_names_that_people_read(run, tmp_path):
    output = cover(run, OUTPUT=str(tmp_path / "zones.gpkg"), SPEED=6)["OUTPUT"]

    layer = QgsVectorLayer(output, "zones", "ogr")
    assert layer.metadata().history()
    memory = cover(run, SPEED=6)["OUTPUT"]
    assert memory.attributeDisplayName(memory.fields().lookupField("demand_250")) == "Demand within 250 m (3 min)"
    assert memory.renderer().type() == "categorizedSymbol"
    shown = memory.editorWidgetSetup(memory.fields().lookupField("service"))
    assert shown.type() == "ValueMap"
    assert {"On the edge": "edge"} in shown.config()["map"]
