"""Makes the zip of a release and says what to upload; it never sends anything anywhere.

release.py [FOLDER]       checks version, changelog, tree and package, and makes FOLDER/bassin_minier_plugin.zip
release.py --prepare X.Y.Z   writes the version into metadata.txt and over the changes that are not released yet
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

import plugin_site

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "bassin_minier_plugin"
UNRELEASED = "## [Unreleased]"


def version_of(root: Path) -> str:
    found = re.search(r"^version=(\S*)", (root / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)
    return found.group(1) if found else ""


def headings(root: Path) -> list[str]:
    """The versions of CHANGELOG.md, the latest first."""
    return re.findall(r"^## \[([^\]]+)\]", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)


def disagreements(root: Path) -> list[str]:
    """Where metadata.txt and CHANGELOG.md do not tell of the same version."""
    version, listed = version_of(root), headings(root)
    latest = listed[0] if listed else "nothing"
    faults = []
    if latest == "Unreleased":
        faults.append("CHANGELOG.md has changes under [Unreleased]: make release VERSION=X.Y.Z gives them a version")
    elif latest != version:
        faults.append(f"metadata.txt has version {version}, CHANGELOG.md begins with {latest}")
    if not re.search(rf"^changelog={re.escape(version)}:", (root / "metadata.txt").read_text(encoding="utf-8"), re.M):
        faults.append(f"the changelog of metadata.txt does not begin with '{version}:'")
    return faults


def uncommitted(root: Path) -> list[str]:
    """What is not committed: the package is made from the committed files."""
    status = subprocess.run(["git", "status", "--porcelain"], cwd=root, capture_output=True, text=True, check=True)
    return [f"not committed: {line[3:]}" for line in status.stdout.splitlines()]


def prepare(root: Path, version: str) -> list[str]:
    """Write `version` where it belongs; what is left to write by hand, or why nothing was written."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        return [f"'{version}' is not a version such as 1.2.0"]
    if version in headings(root):
        return [f"CHANGELOG.md has {version} already"]
    changelog, described = root / "CHANGELOG.md", root / "metadata.txt"
    text = changelog.read_text(encoding="utf-8")
    if UNRELEASED not in text:
        return [f"CHANGELOG.md has no '{UNRELEASED}': there is nothing to release"]
    changelog.write_text(text.replace(UNRELEASED, f"## [{version}]", 1), encoding="utf-8")
    lines = described.read_text(encoding="utf-8")
    described.write_text(re.sub(r"(?m)^version=.*$", f"version={version}", lines), encoding="utf-8")
    return []


def check_package(package: Path) -> list[str]:
    faults = plugin_site.structure(package) + plugin_site.metadata(package) + plugin_site.bandit(package)
    if not plugin_site.has_secret_scanner():
        return [*faults, "detect-secrets is not installed: run make setup"]
    return faults + plugin_site.secrets(package)


def stop_if(faults: list[str]) -> None:
    if faults:
        sys.exit("\n".join(f"release: {fault}" for fault in faults))


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--prepare"]:
        version = arguments[1]
        stop_if(prepare(ROOT, version))
        print(f"release: {version} written. Tell of it in one line of metadata.txt (changelog=), commit, make release")
        return
    build = Path(arguments[0] if arguments else "build").resolve()
    stop_if(disagreements(ROOT) + uncommitted(ROOT))
    subprocess.run(["bash", "tools/package.sh", str(build)], cwd=ROOT, check=True)
    package = build / f"{PACKAGE}.zip"
    stop_if(check_package(package))
    print(f"release: version {version_of(ROOT)} passes the checks of the plugin site. To upload by hand:")
    print(f"  {package}")
    print(f"  SHA-256 {hashlib.sha256(package.read_bytes()).hexdigest()}")
    for key in plugin_site.placeholders(package):
        print(f"release: before the upload, give metadata.txt a real {key}: the site opens it", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
