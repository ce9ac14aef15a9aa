import pytest
from qgis.core import QgsDistanceArea, QgsPointXY, QgsProcessingException, QgsVectorLayer

from tests.analysis.gtfs_files import STOPS, feed_bytes, zipped
from tests.running import Listener, values


@pytest.fixture
def feed(tmp_path):
    path = tmp_path / "réseau.zip"
    path.write_bytes(zipped(feed_bytes()))
    return path


def import_feed(run, path, listener=None, **more):
    parameters = {"INPUT": str(path), "DATE": "2026-03-10", "STOPS": "TEMPORARY_OUTPUT", **more}
    return run("importgtfs", parameters, listener)


def test_stops_and_lines_come_with_headways_names_and_lengths(run, feed):
    output = import_feed(run, feed, LINES="TEMPORARY_OUTPUT")

    stops, lines = output["STOPS"], output["LINES"]
    assert [field.name() for field in stops.fields()] == [
        *("stop_id", "name", "routes", "kerbs", "trips_1", "headway_min_1", "trips_2", "headway_min_2"),
        *("first", "last", "span_h", "service_class"),
    ]
    assert values(stops, "stop_id") == ["A1", "A2", "B1", "B2", "C", "Z"]
    assert values(stops, "trips_1") == [2, 0, 10, 1, 10, 1]
    assert values(stops, "headway_min_1") == [60, None, 12, 120, 12, 120]
    assert values(stops, "headway_min_2") == [None] * 6
    assert stops.crs().authid() == "EPSG:4326"
    assert next(stops.getFeatures()).geometry().asWkt(3) == "Point (2.83 50.43)"
    assert (output["N_STOPS"], output["N_BHNS"]) == (6, 0)
    assert values(lines, "route") == ["12", "B1", "B1"]
    assert values(lines, "length_from") == ["stops"] * 3
    # at this latitude Lambert-93 lengthens by 1.4 in a thousand
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    way = [QgsPointXY(*place) for place in ((2.83, 50.43), (2.84, 50.435), (2.85, 50.44), (2.86, 50.445))]
    assert values(lines, "length_m")[1] == pytest.approx(measure.measureLine(way), rel=0.002)


def test_kerbs_are_grouped_at_their_middle(run, feed):
    stops = import_feed(run, feed, GROUP_DISTANCE=60)["STOPS"]

    assert values(stops, "kerbs") == [2, 2, 1, 1]
    point = list(stops.getFeatures())[1].geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx((2.84015, 50.4351))


def test_a_folder_gives_the_same_and_the_run_keeps_the_hash(run, feed, tmp_path):
    folder = tmp_path / "open"
    folder.mkdir()
    for name, content in feed_bytes().items():
        (folder / name).write_bytes(content)
    outputs = [tmp_path / f"{number}.gpkg" for number in (1, 2)]

    for path, output in zip((feed, folder), outputs):
        import_feed(run, path, STOPS=str(output))

    told = [QgsVectorLayer(str(one), "stops", "ogr").metadata().history()[0] for one in outputs]
    hashes = [one.partition('"sha256": "')[2][:64] for one in told]
    assert hashes[0] == hashes[1]
    assert len(set(hashes[0])) > 8


def test_the_run_can_be_made_again_and_a_changed_feed_is_told(run, feed, tmp_path):
    output = import_feed(run, feed, STOPS=str(tmp_path / "stops.gpkg"))["STOPS"]
    same = run("replayrun", {"INPUT": output, "OUTPUT": "TEMPORARY_OUTPUT"})
    feed.write_bytes(zipped(feed_bytes(stops=STOPS.replace("Mairie", "Hôtel de ville"))))
    changed = run("replayrun", {"INPUT": output, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert (same["DIFFERENCES"], same["CHANGED_INPUTS"]) == (0, 0)
    assert (changed["DIFFERENCES"], changed["CHANGED_INPUTS"]) == (1, 1)
    feed.unlink()
    with pytest.raises(QgsProcessingException, match="is no longer at"):
        run("replayrun", {"INPUT": output, "OUTPUT": "TEMPORARY_OUTPUT"})


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"DATE": "2026-07-06"}, "is valid from 2026-03-02 to 2026-07-05 and says nothing of 2026-07-06"),
        ({"DATE": "hier"}, "“hier” is not a day"),
        ({"WINDOWS": "7-9"}, "“7-9” is not a time window"),
        ({"ROUTES": "Bulle 9"}, "no route “Bulle 9”. Routes: 12, B1."),
        ({"INPUT": "nowhere.zip"}, "There is no GTFS feed at"),
    ],
)
def test_refusals_are_one_sentence(run, feed, changes, told):
    with pytest.raises(QgsProcessingException, match=told):
        import_feed(run, **{"path": feed, **changes})


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (zipped(feed_bytes(trips=None)), "not a complete GTFS feed: trips.txt is missing"),
        (zipped({**feed_bytes(), "../x": b""}), "would leave its folder"),
        (zipped(feed_bytes(shapes=b"0" * 60_000_000)), "unpacks to far more than it should"),
        (b"hello", "not a readable zip"),
        (zipped(feed_bytes(stop_times="trip_id,stop_id\n")), "column stop_sequence is missing"),
    ],
)
def test_bad_feeds_are_refused_and_leave_nothing(run, tmp_path, files, told):
    path = tmp_path / "feed.zip"
    path.write_bytes(files)
    with pytest.raises(QgsProcessingException, match=told):
        import_feed(run, path, STOPS=str(tmp_path / "stops.gpkg"))

    assert [one.name for one in tmp_path.iterdir()] == ["feed.zip"]


def test_what_was_left_out_is_told(run, tmp_path):
    path = tmp_path / "feed.zip"
    path.write_bytes(
        zipped(
            feed_bytes(
                stops=STOPS + "N,Sans lieu,,,,\n", calendar_dates="service_id,date,exception_type\nWEEK,20260310,2\n"
            )
        )
    )
    listener = Listener()

    output = import_feed(run, path, listener, LINES="TEMPORARY_OUTPUT")

    stops = output["STOPS"]
    assert output["LINES"].featureCount() == 0
    assert "1 stops have no usable coordinates" in " ".join(listener.warnings)
    assert "no service on 2026-03-10" in " ".join(listener.warnings)
    assert [feature.hasGeometry() for feature in stops.getFeatures()] == [True] * 6 + [False]
    assert set(values(stops, "trips_1")) == {0}
    assert set(values(stops, "service_class")) == {"weak"}


def test_a_cancelled_run_writes_nothing(run, feed, tmp_path):
    listener = Listener()
    listener.cancel_at = 20

    with pytest.raises(QgsProcessingException, match="nothing was written"):
        import_feed(run, feed, listener, STOPS=str(tmp_path / "stops.gpkg"))

    assert not (tmp_path / "stops.gpkg").exists()
