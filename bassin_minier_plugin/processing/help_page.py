"""Where the Help button of an algorithm leads: the guide that ships with the plugin, readable without a network."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

from ..paths import resource


def help_url(name: str) -> str:
    """The address of what the guide says of an algorithm; empty in a checkout where the guide is not built."""
    guide = resource("guide", "guide.html")
    if not guide.is_file():
        return ""
    address = QUrl.fromLocalFile(str(guide))
    address.setFragment(name)
    return address.toString()
