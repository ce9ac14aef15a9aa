"""The Python packages that an algorithm needs: which are not there, and which would crash QGIS."""

from __future__ import annotations

import ctypes
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from qgis.core import Qgis

_OLDEST_MAJOR = {"shapely": 2}
# Which wheel of shapely carries which GEOS: 2.0 has 3.11, 2.1 has 3.13.
_WHEELS = (((3, 12), '"shapely>=2,<2.1"'), ((3, 14), '"shapely>=2.1,<2.2"'))


def absent_packages(names: tuple[str, ...]) -> list[str]:
    """Names, as a shell gives them to pip, of the packages that are missing or too old."""
    return [f'"{name}>={_OLDEST_MAJOR[name]}"' if name in _OLDEST_MAJOR else name for name in names if _is_absent(name)]


def _is_absent(name: str) -> bool:
    if name not in sys.modules and find_spec(name) is None:
        return True
    try:
        major = int(_version_of(name).split(".")[0])
    except (PackageNotFoundError, ValueError):
        return False
    return major < _OLDEST_MAJOR.get(name, 0)


def _version_of(name: str) -> str:
    """The version of a package, asked of the package itself where it is loaded: its files need not be searched then."""
    loaded = getattr(sys.modules.get(name), "__version__", None)
    return loaded if isinstance(loaded, str) else version(name)


def clashing_geos() -> dict | None:
    """Versions of the two GEOS of this process where they cannot live together, None where they can.

    A wheel of shapely carries its own GEOS. On Linux its names are bound to those that QGIS has loaded before, and
    where the two differ in more than a patch, prepared geometries crash QGIS. A QGIS loaded by Python, as in a
    script, keeps its names to itself.
    """
    shapely = sys.modules.get("shapely")
    if shapely is None or not sys.platform.startswith("linux") or not hasattr(ctypes.CDLL(None), "GEOSversion"):
        return None
    of_qgis = divmod(Qgis.geosVersionInt() // 100, 100)
    of_shapely = shapely.geos_version[:2]
    if of_qgis == of_shapely:
        return None
    fitting = next((name for oldest, name in _WHEELS if of_qgis < oldest), "--no-binary shapely shapely")
    return {"own": "{}.{}".format(*of_shapely), "qgis": "{}.{}".format(*of_qgis), "fitting": fitting}
