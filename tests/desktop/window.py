"""A real QGIS on a virtual screen, in French, with a fresh profile and the plugin of this checkout."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "bassin_minier_plugin"


def missing_programs() -> list[str]:
    return [name for name in ("Xvfb", "qgis") if shutil.which(name) is None]


@contextmanager
def screen(folder: Path, width: int = 1400, height: int = 900):
    """The number of a display that lives as long as the block."""
    told, telling = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(telling), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[telling],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(telling)
    try:
        yield os.read(told, 20).decode().strip()
    finally:
        os.close(told)
        server.terminate()
        server.wait(10)


def lay_plugin(folder: Path) -> Path:
    """The plugin as QGIS finds it in a folder of plugins: the package with what stands beside it."""
    plugin = folder / "plugins" / NAME
    plugin.mkdir(parents=True)
    beside = [ROOT / name for name in ("resources", "styles", "metadata.txt")]
    for path in [*(ROOT / NAME).iterdir(), *beside]:
        target = plugin / path.name
        if path.name != "__pycache__" and not target.exists():
            target.symlink_to(path.resolve())
    return plugin.parent


@contextmanager
def window(folder: Path, script: Path, told: dict[str, str]):
    """The process of QGIS, which runs the script; `told` are more variables of its environment."""
    settings = folder / "profile" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text(
        f"[PythonPlugins]\n{NAME}=true\n[locale]\noverrideFlag=true\nuserLocale=fr\n", encoding="utf-8"
    )
    run = folder / "run"
    run.mkdir(mode=0o700)
    packages = [path for path in sys.path if path.endswith("site-packages")]
    with screen(folder) as number, (folder / "qgis.log").open("wb") as log:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_QPA", "QGIS", "PYTHON"))},
            **{"DISPLAY": f":{number}", "HOME": str(folder), "XDG_RUNTIME_DIR": str(run), "LANG": "C.UTF-8"},
            **{"QGIS_PLUGINPATH": str(lay_plugin(folder)), "PYTHONPATH": os.pathsep.join(packages)},
            **{"PYTHONDONTWRITEBYTECODE": "1", "LIBGL_ALWAYS_SOFTWARE": "1"},
            **told,
        }
        command = ["qgis", "--profiles-path", str(folder / "profile"), "--lang", "fr", "--nologo", "--noversioncheck"]
        process = subprocess.Popen(
            [*command, "--code", str(script)], env=environment, stdout=log, stderr=log, start_new_session=True
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)


def wait_for_file(path: Path, process: subprocess.Popen, seconds: float = 60.0) -> bool:
    """True once the file is there; False if QGIS ended or the time is over first."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if path.exists():
            return True
        if process.poll() is not None:
            return path.exists()
        time.sleep(0.05)
    return False
