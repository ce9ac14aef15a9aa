"""The packaged plugin, as a user gets it: unzipped into a fresh profile and enabled there."""

from __future__ import annotations

import ast
import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.packaging import NAME, make_package
from tests.running import clean_environment

ALGORITHMS = [
    *("areainterpolate", "bhnscoverage", "bhnsrings", "bringback", "checksheets", "createcontract", "createdemo"),
    *(
        "estateindicators",
        "exportsheets",
        "evaluatetranche",
        "freezebaseline",
        "heritageoverlay",
        "importcensus",
        "importgtfs",
        "importincomes",
    ),
    *("importpoints", "importsheets", "institutionalsummary", "minerailwaycontinuity"),
    *("projectclusters", "socialcontrast"),
    "printatlas",
    "printdossier",
    "freezonecandidates",
    *("publishcontract", "rankrobustness", "replayrun", "scoreestates", "selectestates", "sitecatchment"),
    *("spoiltipvisibility", "takeoffline", "upgradecontract", "whatifstop"),
]
MODELS = ["centralities_and_bhns", "contract_annex", "heritage_overlay"]
PLUGINS = ".local/share/QGIS/QGIS3/profiles/default/python/plugins"


@pytest.fixture(scope="module")
def qgis_process(package, tmp_path_factory):
    """Run `qgis_process` in a home where nothing but the package was ever installed."""
    home = tmp_path_factory.mktemp("home")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(home / PLUGINS)

    def run(*arguments: str, locale: str = "en_US") -> subprocess.CompletedProcess:
        environment = clean_environment(home, locale)
        return subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, timeout=300
        )

    enabled = run("plugins", "enable", NAME)
    assert enabled.returncode == 0, enabled.stderr + why_it_does_not_load(home / PLUGINS)
    return run


def why_it_does_not_load(plugins: Path) -> str:
    """The traceback that `qgis_process` keeps to itself, from the Python that QGIS runs: it has no test tools."""
    command = ["/usr/bin/python3", "-c", f"import {NAME}.plugin, {NAME}.processing.provider"]
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=plugins, env=environment, capture_output=True, text=True).stderr


def algorithms(run: subprocess.CompletedProcess) -> dict[str, str]:
    """Names by id. A plugin that cannot load leaves its traceback on the error output."""
    assert "Traceback" not in run.stderr, run.stderr
    provider = json.loads(run.stdout)["providers"].get("bassinminier", {"algorithms": {}})
    return {key: value["name"] for key, value in provider["algorithms"].items()}


def test_the_package_holds_what_the_plugin_reads(package):
    with zipfile.ZipFile(package) as archive:
        names = {name[len(NAME) + 1 :] for name in archive.namelist()}

    assert {"__init__.py", "plugin.py", "metadata.txt", "LICENSE", "CHANGELOG.md"} <= names
    assert "resources/i18n/bassin_minier_fr.qm" in names
    assert {f"resources/icons/{name}.svg" for name in ["plugin", "model", *ALGORITHMS]} <= names
    assert {f"resources/processing_models/{name}.model3" for name in MODELS} <= names
    assert {"resources/protection_rules.json", "resources/protection_rules.schema.json"} <= names
    assert any(name.startswith("styles/") and name.endswith(".qml") for name in names)


def test_the_package_holds_nothing_of_the_workshop(package):
    with zipfile.ZipFile(package) as archive:
        names = [name[len(NAME) + 1 :] for name in archive.namelist()]

    workshop = ("tests", "tools", "bench", "docs", "build", "demo", ".", "Makefile", "requirements")
    assert [name for name in names if name.startswith(workshop)] == []
    assert [name for name in names if name.endswith((".pyc", ".so", ".dll", ".part")) or "__pycache__" in name] == []


def test_packaged_modules_parse_as_python_3_9(package):
    with zipfile.ZipFile(package) as archive:
        modules = [name for name in archive.namelist() if name.endswith(".py")]
        trees = [ast.parse(archive.read(name), feature_version=(3, 9)) for name in modules]

    assert len(trees) > 10


def test_the_same_commit_gives_the_same_package(package, tmp_path):
    assert make_package(tmp_path).read_bytes() == package.read_bytes()


def test_a_fresh_profile_lists_the_enabled_plugin(qgis_process):
    plugins = json.loads(qgis_process("--json", "plugins").stdout)["plugins"]

    assert plugins[NAME]["loaded"]


def test_a_fresh_profile_lists_the_algorithms(qgis_process):
    listed = algorithms(qgis_process("--json", "list"))

    assert sorted(listed) == sorted(f"bassinminier:{name}" for name in [*ALGORITHMS, *MODELS])


def test_the_package_speaks_french_with_a_french_qgis(qgis_process):
    english = algorithms(qgis_process("--json", "list"))
    french = algorithms(qgis_process("--json", "list", locale="fr_FR"))

    assert sorted(french) == sorted(f"bassinminier:{name}" for name in [*ALGORITHMS, *MODELS])
    assert [key for key, name in french.items() if name == english[key]] == []


@pytest.mark.parametrize("name", [*ALGORITHMS, *MODELS])
def test_the_help_of_each_algorithm_opens(qgis_process, name):
    run = qgis_process("--json", "help", f"bassinminier:{name}")

    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["parameters"]


def test_without_shapely_an_algorithm_says_what_to_install(qgis_process, tmp_path):
    if find_spec_in_qgis("shapely"):
        pytest.skip("the Python of this QGIS has shapely")
    run = qgis_process("run", "bassinminier:createdemo", f"--OUTPUT={tmp_path / 'demo'}")

    assert run.returncode != 0
    assert 'Python packages are missing: "shapely>=2".' in run.stdout + run.stderr
    assert 'pip install "shapely>=2"' in run.stdout + run.stderr


def find_spec_in_qgis(package: str) -> bool:
    command = ["/usr/bin/python3", "-c", f"import {package}"]
    return subprocess.run(command, capture_output=True).returncode == 0
