import struct
import zipfile

import pytest

from bassin_minier_plugin.analysis import gtfs_archive
from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.gtfs_archive import read_feed_files
from tests.analysis.gtfs_files import feed_bytes, zipped


def refusal_of(path) -> InputError:
    with pytest.raises(InputError) as refusal:
        read_feed_files(path)
    return refusal.value


def written(tmp_path, content: bytes):
    path = tmp_path / "feed.zip"
    path.write_bytes(content)
    return path


def test_a_zip_a_nested_zip_and_a_folder_give_the_same_files_and_hash(tmp_path):
    folder = tmp_path / "open" / "inner"
    folder.mkdir(parents=True)
    for name, content in feed_bytes().items():
        (folder / name).write_bytes(content)
    flat = read_feed_files(written(tmp_path, zipped(feed_bytes())))
    (tmp_path / "nested.zip").write_bytes(zipped(feed_bytes(), "tadao-2026/"))

    nested = read_feed_files(tmp_path / "nested.zip")

    assert sorted(flat.contents) == sorted(name for name in feed_bytes() if name != "agency.txt")
    for other in (nested, read_feed_files(folder), read_feed_files(tmp_path / "open")):
        assert other.contents == flat.contents
        assert other.sha256 == flat.sha256
    changed = feed_bytes(stops=feed_bytes()["stops.txt"] + b"Q,Q,50,2,,\n")
    assert read_feed_files(written(tmp_path, zipped(changed))).sha256 != flat.sha256


def test_two_nested_feeds_are_one_too_many(tmp_path):
    both = {f"{town}/{name}": content for town in ("a", "b") for name, content in feed_bytes().items()}
    for town in ("a", "b"):
        (tmp_path / "open" / town).mkdir(parents=True)
        (tmp_path / "open" / town / "stops.txt").write_bytes(b"stop_id\n")

    assert refusal_of(written(tmp_path, zipped(both))).details["found"] == "a, b"
    assert refusal_of(tmp_path / "open").details["found"] == "a, b"


@pytest.mark.parametrize(
    ("changes", "files"),
    [
        ({"stops": None, "trips": None}, "stops.txt, trips.txt"),
        ({"calendar": None, "calendar_dates": None}, "calendar.txt / calendar_dates.txt"),
    ],
)
def test_missing_files_are_named(tmp_path, changes, files):
    refusal = refusal_of(written(tmp_path, zipped(feed_bytes(**changes))))

    assert (refusal.code, refusal.details["files"]) == ("gtfs_missing_file", files)


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/passwd", "a/../../b", "C:\\x.txt", "..\\x.txt"])
def test_names_that_leave_the_archive_are_refused(tmp_path, name):
    assert refusal_of(written(tmp_path, zipped({**feed_bytes(), name: b"x"}))).code == "gtfs_hostile"


def test_thousands_of_members_are_refused(tmp_path):
    many = {**feed_bytes(), **{f"more/{n}.txt": b"" for n in range(3000)}}

    refusal = refusal_of(written(tmp_path, zipped(many, method=zipfile.ZIP_STORED)))

    assert (refusal.code, refusal.details["count"]) == ("gtfs_many_members", 3008)


def test_a_bomb_is_refused_by_its_ratio(tmp_path):
    content = zipped(feed_bytes(shapes=b"0" * 50_000_000))

    assert refusal_of(written(tmp_path, content)).code == "gtfs_bomb"


def test_a_bomb_that_lies_about_its_size_is_refused_too(tmp_path, monkeypatch):
    monkeypatch.setattr(gtfs_archive, "_FREE_OF_RATIO", 1000)
    content = bytearray(zipped(feed_bytes(shapes=b"0" * 500_000)))
    at = content.rindex(b"PK\x01\x02", 0, content.rindex(b"shapes.txt"))
    content[at + 24 : at + 28] = struct.pack("<I", 10)

    assert refusal_of(written(tmp_path, bytes(content))).code in ("gtfs_bomb", "gtfs_damaged")


def test_encrypted_and_damaged_zips_are_refused(tmp_path):
    content = bytearray(zipped(feed_bytes()))
    encrypted = bytearray(content)
    at = encrypted.index(b"PK\x01\x02")
    encrypted[at + 8] |= 1

    assert refusal_of(written(tmp_path, bytes(encrypted))).code == "gtfs_encrypted"
    assert refusal_of(written(tmp_path, bytes(content[:-40]))).code == "gtfs_damaged"
    assert refusal_of(written(tmp_path, b"not a zip")).code == "gtfs_damaged"
    middle = content.index(b"stop_times.txt") + 80
    content[middle : middle + 40] = b"\0" * 40
    assert refusal_of(written(tmp_path, bytes(content))).code == "gtfs_damaged"
    assert refusal_of(tmp_path / "absent.zip").code == "gtfs_not_found"


def test_a_member_twice_is_ambiguous(tmp_path):
    path = tmp_path / "feed.zip"
    path.write_bytes(zipped(feed_bytes()))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("stops.txt", b"stop_id\n")

    assert refusal_of(path).code == "gtfs_ambiguous"
