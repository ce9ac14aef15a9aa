"""What the plugin remembers of its user between two sessions of QGIS. Never a secret, never how to reach a server."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings

_SECTION = "bassin_minier"
DOCK_IS_SHOWN = "dock_is_shown"
LAST_STORE = "last_store"
LAST_FOLDER = "last_folder"
LAST_SCHEMA = "last_schema"
FILTERS = "filters"
SPLITTER = "splitter"
WEIGHTING_FOLDER = "weighting_folder"
WEIGHTING_MODEL = "weighting_model"
WEIGHTING_ON_MAP = "weighting_on_map"
WEIGHTING_PROGRAMME = "weighting_programme"


def remembered(name: str, default=None):
    return QgsSettings().value(f"{_SECTION}/{name}", default)


def remember(name: str, value):
    QgsSettings().setValue(f"{_SECTION}/{name}", value)


def forget(name: str):
    QgsSettings().remove(f"{_SECTION}/{name}")


def author() -> str:
    """Who works, for the history of the sheets."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()
