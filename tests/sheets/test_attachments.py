"""An attachment is a file of the contract's folder, of the kind that its name says."""

from __future__ import annotations

import struct

import pytest
from qgis.PyQt.QtGui import QColor, QImage

from bassin_minier_plugin.sheets.attachments import attached_file
from bassin_minier_plugin.sheets.errors import StoreError


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "contrat"
    (made / "photos").mkdir(parents=True)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for name in ("a.jpg", "b.png"):
        assert image.save(str(made / "photos" / name))
    (made / "plan.pdf").write_bytes(b"%PDF-1.7 x")
    (tmp_path / "secret.jpg").write_bytes((made / "photos/a.jpg").read_bytes())
    return made


@pytest.mark.parametrize("path", ["photos/a.jpg", "photos/b.png", "plan.pdf"])
def test_a_photo_or_plan_of_the_folder_is_shown(folder, path):
    assert attached_file(folder, path) == (folder / path).resolve()


@pytest.mark.parametrize(
    "path",
    ["", ".", "../secret.jpg", "photos/../../secret.jpg", "/etc/passwd", "C:/x.jpg", "a\\b.jpg", "http://127.0.0.1/x.png",
     "/vsicurl/http://127.0.0.1/x", "file:///etc/passwd", "nul", "photos/CON.jpg", "photos//a.jpg", "a\x00.jpg"],
)  # fmt: skip
def test_a_path_that_leads_elsewhere_is_refused(folder, path):
    with pytest.raises(StoreError, match="attachment_refused"):
        attached_file(folder, path)


def test_a_link_out_of_the_folder_is_refused(folder):
    (folder / "photos/link.jpg").symlink_to(folder.parent / "secret.jpg")
    with pytest.raises(StoreError, match="attachment_refused"):
        attached_file(folder, "photos/link.jpg")


def test_a_file_that_is_not_what_its_name_says_or_is_huge_is_refused(folder):
    jpeg, png = (folder / "photos/a.jpg").read_bytes(), (folder / "photos/b.png").read_bytes()
    (folder / "script.jpg").write_text("<svg onload='x'/>")
    (folder / "other.exe").write_bytes(jpeg)
    (folder / "huge.png").write_bytes(png[:16] + struct.pack(">II", 10_000, 5_001) + png[24:])
    (folder / "limit.png").write_bytes(png[:16] + struct.pack(">II", 10_000, 5_000) + png[24:])
    at = jpeg.index(b"\xff\xc0")
    (folder / "huge.jpg").write_bytes(jpeg[: at + 5] + struct.pack(">HH", 10_000, 5_001) + jpeg[at + 9 :])

    for name in ("script.jpg", "other.exe", "huge.png", "huge.jpg"):
        with pytest.raises(StoreError, match="attachment_refused"):
            attached_file(folder, name)
    assert attached_file(folder, "limit.png").name == "limit.png"
    with pytest.raises(StoreError, match="attachment_missing"):
        attached_file(folder, "absent.jpg")
