"""What the plugin site refuses or flags in an uploaded zip, and what this project asks beyond that.

The site's own rules: one folder that is a Python name, `__init__.py`, a licence, the metadata, links that are links,
no compiled, hidden or executable file, no path out of the folder; then Bandit and detect-secrets. Here Bandit runs on
all its rules without `nosec`, and detect-secrets without asking a server whether a secret is a live one.
"""

from __future__ import annotations

import configparser
import json
import re
import stat
import subprocess
import sys
import tempfile
import zipfile
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

LARGEST = 5 * 1024 * 1024
REQUIRED = (
    *("name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "license"),
    *("homepage", "tracker", "repository", "icon", "category", "tags", "changelog"),
)
LINKS = ("homepage", "tracker", "repository")
# Everything else is a program, or nothing that the plugin reads.
SUFFIXES = {".py", ".txt", ".md", ".json", ".j2", ".model3", ".qm", ".ts", ".qml", ".qpt", ".sql", ".svg", ".html"}
PLACEHOLDERS = ("example.org", "example.com", "example.net")


def structure(package: Path) -> list[str]:
    """Faults of the zip itself and of its names, one sentence each."""
    size = package.stat().st_size
    faults = [f"the zip has {size} bytes, more than {LARGEST}"] if size > LARGEST else []
    with zipfile.ZipFile(package) as archive:
        damaged = archive.testzip()
        entries = archive.infolist()
    if damaged:
        faults.append(f"{damaged}: damaged in the zip")
    folders = sorted({entry.filename.split("/")[0] for entry in entries})
    if len(folders) != 1:
        return [*faults, f"the zip has not one folder but {', '.join(folders)}"]
    if not (folders[0].isidentifier() and folders[0].isascii()):
        faults.append(f"{folders[0]}: the folder is not a Python name")
    names = {entry.filename for entry in entries}
    needed = ("__init__.py", "metadata.txt", "LICENSE")
    faults += [f"{name} is missing" for name in needed if f"{folders[0]}/{name}" not in names]
    return faults + [fault for entry in entries for fault in _faults_of_entry(entry)]


def _faults_of_entry(entry: zipfile.ZipInfo) -> list[str]:
    path = PurePosixPath(entry.filename)
    mode = entry.external_attr >> 16
    found = []
    if ".." in entry.filename or "\\" in entry.filename or path.is_absolute() or re.match(r"[A-Za-z]:", entry.filename):
        found.append("leads out of the folder")
    if any(part.startswith(".") or part in ("__pycache__", "__MACOSX") for part in path.parts):
        found.append("is hidden or left by a tool")
    if not entry.is_dir() and path.name != "LICENSE" and path.suffix not in SUFFIXES:
        found.append(f"has the suffix '{path.suffix}', which the plugin does not use")
    if stat.S_ISLNK(mode) or (not entry.is_dir() and mode & 0o111):
        found.append("is executable or a link")
    return [f"{entry.filename} {fault}" for fault in found]


def read_metadata(package: Path) -> dict[str, str]:
    """The keys of `[general]`, read as the site reads them; {} when there is no such file or section."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    with zipfile.ZipFile(package) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"[^/]+/metadata\.txt", name):
                parser.read_string(archive.read(name).decode("utf-8"))
    return dict(parser["general"]) if parser.has_section("general") else {}


def metadata(package: Path) -> list[str]:
    """Faults of metadata.txt, one sentence each."""
    general = read_metadata(package)
    faults = [f"metadata.txt: {key} is missing" for key in REQUIRED if not general.get(key, "").strip()]
    for key in LINKS:
        address = urlsplit(general.get(key, ""))
        if general.get(key) and not (address.scheme == "https" and address.hostname):
            faults.append(f"metadata.txt: {key} is not an https address")
    if not re.fullmatch(r"\d+\.\d+\.\d+", general.get("version", "")):
        faults.append("metadata.txt: version is not three numbers")
    if "<" in general.get("description", "") + general.get("about", ""):
        faults.append("metadata.txt: description and about take no HTML")
    with zipfile.ZipFile(package) as archive:
        if general.get("icon") and not any(name.endswith(f"/{general['icon']}") for name in archive.namelist()):
            faults.append(f"metadata.txt: icon {general['icon']} is not in the zip")
    return faults


def placeholders(package: Path) -> list[str]:
    """Keys of metadata.txt that still hold an example: the site opens each link and refuses what does not answer."""
    general = read_metadata(package)
    return [key for key in (*LINKS, "email") if re.search("|".join(PLACEHOLDERS), general.get(key, ""))]


def bandit(package: Path) -> list[str]:
    """What Bandit says of the unzipped package: all rules, no configuration, `nosec` ignored."""
    with tempfile.TemporaryDirectory() as folder:
        _unzip(package, folder)
        command = [sys.executable, "-m", "bandit", "-q", "-f", "json", "--ignore-nosec", "-r", "."]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        return [f"Bandit did not run: {run.stderr.strip()}"]
    report = json.loads(run.stdout)
    faults = [f"{fault['filename']}: {fault['reason']}" for fault in report["errors"]]
    results = report["results"]
    return faults + [f"{one['filename']}:{one['line_number']}: {one['test_id']} {one['issue_text']}" for one in results]


def has_secret_scanner() -> bool:
    return find_spec("detect_secrets") is not None


def secrets(package: Path) -> list[str]:
    """What detect-secrets says of every file of the package."""
    with tempfile.TemporaryDirectory() as folder:
        _unzip(package, folder)
        command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--no-verify", "."]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if run.returncode != 0:
        return [f"detect-secrets did not run: {run.stderr.strip()}"]
    results = json.loads(run.stdout)["results"]
    return [f"{file}:{one['line_number']}: {one['type']}" for file, found in results.items() for one in found]


def _unzip(package: Path, folder: str) -> None:
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
