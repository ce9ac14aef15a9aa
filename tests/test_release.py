"""The package passes the checks of the plugin site, a faulty one does not, and a release tells one version."""

from __future__ import annotations

import importlib
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

METADATA = """[general]
name=Example
description=One line
about=Several lines
version=1.2.0
qgisMinimumVersion=3.40
author=Somebody
email=somebody@town.fr
license=GPL-2.0-or-later
homepage=https://town.fr/plugin
tracker=https://town.fr/plugin/issues
repository=https://town.fr/plugin/code
icon=icon.svg
category=Analysis
tags=housing
changelog=1.2.0: first
"""
SOUND = {"__init__.py": "", "LICENSE": "GPL", "icon.svg": "<svg/>", "metadata.txt": METADATA, "rank.py": "rank = 1\n"}
# Put together here so that this file itself holds no key.
KEY = "AKIA" + "Z7XQ2M5N8B3V6C1L"


def tool(name: str):
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(ROOT / "tools"))


plugin_site, release = tool("plugin_site"), tool("release")


@pytest.fixture
def zipped(tmp_path):
    """A small plugin as a zip: `zipped({name: text})` adds or replaces files, None leaves one out."""

    def make(changes: dict, folder: str = "example", mode: int = 0o100644) -> Path:
        path = tmp_path / "example.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in {**SOUND, **changes}.items():
                entry = zipfile.ZipInfo(f"{folder}/{name}")
                entry.external_attr = mode << 16
                if text is not None:
                    archive.writestr(entry, text)
        return path

    return make


@pytest.fixture
def tree(tmp_path):
    """The two files that tell the version of a checkout: `tree(version, heading)`."""

    def lay(version: str, heading: str, told: str) -> Path:
        (tmp_path / "metadata.txt").write_text(f"[general]\nversion={version}\nchangelog={told}: one thing\n", "utf-8")
        (tmp_path / "CHANGELOG.md").write_text(f"# Changelog\n\n## [{heading}]\n\n- one\n\n## [1.1.0]\n", "utf-8")
        return tmp_path

    return lay


def test_the_package_has_the_structure_that_the_site_asks_for(package):
    assert plugin_site.structure(package) == []


def test_the_package_has_the_metadata_that_the_site_asks_for(package):
    assert plugin_site.metadata(package) == []


def test_bandit_finds_nothing_in_the_package(package):
    assert plugin_site.bandit(package) == []


def test_detect_secrets_finds_nothing_in_the_package(package):
    if not plugin_site.has_secret_scanner():
        pytest.skip("detect-secrets is not installed in this environment: make setup completes it")

    assert plugin_site.secrets(package) == []


def test_a_sound_plugin_has_no_fault(zipped):
    package = zipped({})

    assert plugin_site.structure(package) + plugin_site.metadata(package) + plugin_site.placeholders(package) == []


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"LICENSE": None}, "LICENSE is missing"),
        ({"__init__.py": None}, "__init__.py is missing"),
        ({"metadata.txt": None}, "metadata.txt is missing"),
        ({"rank.pyc": ""}, "example/rank.pyc has the suffix '.pyc', which the plugin does not use"),
        ({"fast.so": ""}, "example/fast.so has the suffix '.so', which the plugin does not use"),
        ({"run.sh": ""}, "example/run.sh has the suffix '.sh', which the plugin does not use"),
        ({"__pycache__/a.txt": ""}, "example/__pycache__/a.txt is hidden or left by a tool"),
        ({".secret.txt": ""}, "example/.secret.txt is hidden or left by a tool"),
        ({"../other.py": ""}, "example/../other.py leads out of the folder"),
    ],
)
def test_a_faulty_structure_is_found(zipped, changes, fault):
    assert fault in plugin_site.structure(zipped(changes))


def test_a_package_that_is_too_large_is_found(zipped):
    assert plugin_site.structure(zipped({"big.json": "x" * (5 * 1024 * 1024)}))[0].startswith("the zip has 52")


def test_a_folder_that_python_cannot_import_is_found(zipped):
    assert plugin_site.structure(zipped({}, folder="my-plugin")) == ["my-plugin: the folder is not a Python name"]


def test_an_executable_module_is_found(zipped):
    assert "example/rank.py is executable or a link" in plugin_site.structure(zipped({}, mode=0o100755))


@pytest.mark.parametrize(
    ("line", "instead", "fault"),
    [
        ("tracker=https://town.fr/plugin/issues\n", "", "metadata.txt: tracker is missing"),
        ("license=GPL-2.0-or-later", "license=", "metadata.txt: license is missing"),
        ("https://town.fr/plugin/code", "town.fr", "metadata.txt: repository is not an https address"),
        ("version=1.2.0", "version=1.2", "metadata.txt: version is not three numbers"),
        ("icon=icon.svg", "icon=other.svg", "metadata.txt: icon other.svg is not in the zip"),
        ("about=Several", "about=<b>Several</b>", "metadata.txt: description and about take no HTML"),
    ],
)
def test_faulty_metadata_are_found(zipped, line, instead, fault):
    assert plugin_site.metadata(zipped({"metadata.txt": METADATA.replace(line, instead)})) == [fault]


def test_links_that_are_still_examples_are_told(zipped):
    package = zipped({"metadata.txt": METADATA.replace("https://town.fr/plugin/issues", "https://example.org/issues")})

    assert plugin_site.placeholders(package) == ["tracker"]


def test_bandit_is_not_silenced_by_a_comment(zipped):
    found = plugin_site.bandit(zipped({"rank.py": "import pickle\nrank = eval('1')  # nosec\n"}))

    assert [fault.split()[:2] for fault in found] == [
        ["./example/rank.py:1:", "B403"],
        ["./example/rank.py:2:", "B307"],
    ]


def test_detect_secrets_finds_a_key(zipped):
    if not plugin_site.has_secret_scanner():
        pytest.skip("detect-secrets is not installed in this environment: make setup completes it")

    assert "example/rank.py:1: AWS Access Key" in plugin_site.secrets(zipped({"rank.py": f"key = '{KEY}'\n"}))


@pytest.mark.parametrize(
    ("version", "heading", "told", "faults"),
    [
        ("1.2.0", "1.2.0", "1.2.0", 0),
        ("1.2.0", "1.1.0", "1.2.0", 1),
        ("1.2.0", "Unreleased", "1.2.0", 1),
        ("1.2.0", "1.2.0", "1.1.0", 1),
        ("1.1.0", "1.2.0", "1.0.0", 2),
    ],
)
def test_a_release_tells_one_version(tree, version, heading, told, faults):
    assert len(release.disagreements(tree(version, heading, told))) == faults


def test_a_version_is_written_into_both_files(tree):
    root = tree("1.1.0", "Unreleased", "1.2.0")

    assert release.prepare(root, "1.2.0") == []
    assert (release.version_of(root), release.headings(root)) == ("1.2.0", ["1.2.0", "1.1.0"])
    assert release.disagreements(root) == []


@pytest.mark.parametrize(("heading", "version"), [("Unreleased", "1.2"), ("Unreleased", "1.1.0"), ("1.2.0", "1.3.0")])
def test_a_version_that_makes_no_sense_changes_nothing(tree, heading, version):
    root = tree("1.1.0", heading, "1.1.0")
    before = [path.read_bytes() for path in sorted(root.iterdir())]

    assert len(release.prepare(root, version)) == 1
    assert [path.read_bytes() for path in sorted(root.iterdir())] == before


def test_what_is_not_committed_is_found(tmp_path):
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / "forgotten.py").write_text("")

    assert release.uncommitted(tmp_path) == ["not committed: forgotten.py"]


def test_each_algorithm_has_an_icon_of_its_own(provider):
    bundled = {path.stem for path in (ROOT / "resources" / "processing_models").glob("*.model3")}
    icons = {one.name(): Path(one.svgIconPath()) for one in provider.algorithms() if one.name() not in bundled}

    assert [name for name, path in icons.items() if path.stem != name or not path.is_file()] == []
    drawings = {name: path.read_bytes() for name, path in icons.items()}
    assert [name for name, drawing in drawings.items() if list(drawings.values()).count(drawing) > 1] == []
    assert {one.svgIconPath() for one in provider.algorithms() if one.name() in bundled} == {
        str(ROOT / "resources" / "icons" / "model.svg")
    }


def test_each_algorithm_has_a_help_that_explains(provider):
    helps = {one.name(): one.shortHelpString() for one in provider.algorithms()}

    assert len(helps) > 30
    # Two hundred characters: two sentences, less than the shortest help that was read and found enough.
    assert [name for name, text in helps.items() if len(text) < 200 or "." not in text] == []
    assert [one.name() for one in provider.algorithms() if not one.shortDescription().strip()] == []
