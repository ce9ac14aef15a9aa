"""Where the files that are not code stand, in a checkout and in an installed plugin."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
ROOT = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    return ROOT.joinpath("resources", *parts)


def style(name: str) -> Path:
    return ROOT / "styles" / f"{name}.qml"


def icon(name: str) -> Path:
    return resource("icons", f"{name}.svg")


def plugin_version() -> str:
    for line in (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "version":
            return value.strip()
    return ""
