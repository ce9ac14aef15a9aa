"""Making the package of the committed files, as `make package` does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NAME = "bassin_minier_plugin"


def git(*arguments: str) -> subprocess.CompletedProcess:
    # The checkout may belong to another user than the one who tests, in a container for instance.
    command = ["git", "-c", f"safe.directory={ROOT}", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def skip_unless_committed() -> None:
    if shutil.which("git") is None or git("rev-parse", "--git-dir").returncode != 0:
        pytest.skip("not a git checkout: the package is made from committed files")
    missing = [name for name in (NAME, "metadata.txt") if git("cat-file", "-e", f"HEAD:{name}").returncode != 0]
    if missing:
        pytest.skip(f"not committed yet: {', '.join(missing)}")


def make_package(folder: Path) -> Path:
    environment = {
        **os.environ,
        "PYTHON": sys.executable,
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "safe.directory",
        "GIT_CONFIG_VALUE_0": "*",
    }
    command = ["bash", "tools/package.sh", str(folder)]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return folder / f"{NAME}.zip"
