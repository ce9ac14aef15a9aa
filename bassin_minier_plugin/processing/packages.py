"""Which of the Python packages that an algorithm needs are not there."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

_OLDEST_MAJOR = {"shapely": 2}


def absent_packages(names: tuple[str, ...]) -> list[str]:
    """Names, as a shell gives them to pip, of the packages that are missing or too old."""
    return [f'"{name}>={_OLDEST_MAJOR[name]}"' if name in _OLDEST_MAJOR else name for name in names if _is_absent(name)]


def _is_absent(name: str) -> bool:
    if find_spec(name) is None:
        return True
    try:
        major = int(version(name).split(".")[0])
    except (PackageNotFoundError, ValueError):
        return False
    return major < _OLDEST_MAJOR.get(name, 0)
