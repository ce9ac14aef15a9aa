"""Bassin minier: rank, explain and follow the renewal of mining estates, in QGIS."""


def classFactory(iface):
    from .plugin import BassinMinierPlugin

    return BassinMinierPlugin(iface)
