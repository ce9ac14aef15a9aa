"""What the plugin manager and the plugin site read."""

from __future__ import annotations

import configparser
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parent.parent
ICONS = sorted(path.stem for path in (ROOT / "resources" / "icons").glob("*.svg"))


@pytest.fixture(scope="module")
def general():
    """Read as QGIS reads it: with interpolation, which a stray per cent sign would break."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


@pytest.mark.parametrize(
    "key",
    [
        *("name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "license"),
        *("homepage", "repository", "tracker", "tags", "category", "icon", "description[fr]", "about[fr]"),
    ],
)
def test_the_site_finds_what_it_asks_for(general, key):
    assert general.get(key, "").strip()


def test_the_plugin_is_offered_to_qgis_3_40_and_to_qgis_4(general):
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert general["supportsQt6"] == "True"
    assert general["hasProcessingProvider"] == "yes"


def test_the_changelog_knows_the_version(general):
    released = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert released[0] == general["version"]
    assert general["changelog"].startswith(general["version"])


def test_the_icon_is_where_it_says(general):
    assert (ROOT / general["icon"]).is_file()


@pytest.mark.parametrize("name", ICONS)
def test_each_icon_stands_alone_on_a_24_grid(name):
    root = ElementTree.parse(ROOT / "resources" / "icons" / f"{name}.svg").getroot()
    tags = {element.tag.split("}")[1] for element in root.iter()}

    assert root.get("viewBox") == "0 0 24 24"
    assert tags & {"image", "text", "script", "style", "use", "filter", "foreignObject"} == set()


def test_the_licence_is_the_whole_gpl_2():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")

    assert "Version 2, June 1991" in text
    assert "12. IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW" in text
