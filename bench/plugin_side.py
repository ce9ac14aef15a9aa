"""The plugin's own algorithms, run as the toolbox runs them."""

from __future__ import annotations

from .qgis_session import start_qgis

NAME = "plugin"


def start():
    """QGIS, the provider and the libraries that its first run would load."""
    import pandas  # noqa: F401
    import scipy.sparse.csgraph
    import scipy.spatial
    import scipy.special  # noqa: F401
    import shapely  # noqa: F401
    from osgeo import gdal_array  # noqa: F401
    from qgis.core import QgsApplication

    application = start_qgis()
    from bassin_minier_plugin.processing.provider import BassinMinierProvider

    provider = BassinMinierProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def squares(layers: dict[str, str], output: str):
    _interpolate(layers, ["ind", "men", "ind_snv"], output)


def buildings(layers: dict[str, str], output: str):
    _interpolate(layers, ["dwellings"], output)


def points(layers: dict[str, str], output: str):
    _interpolate(layers, ["surface_m2"], output)


def scoring(layers: dict[str, str], output: str):
    from qgis import processing

    indicators = processing.run(
        "bassinminier:estateindicators",
        {
            "ESTATES": layers["zones"],
            "INCOME_GRID": layers["squares"],
            "ENERGY": layers["certificates"],
            "QPV": layers["qpv"],
            "PROPERTY": layers["property"],
            "BUFFER": layers["buffer"],
            "COMMUNES": layers["communes"],
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    processing.run("bassinminier:scoreestates", {"INPUT": indicators["OUTPUT"], "MODEL": "cpin", "OUTPUT": output})


def coverage(layers: dict[str, str], output: str):
    _serve(layers, output)


def streets(layers: dict[str, str], output: str):
    _serve(layers, output, NETWORK=layers["network"])


def heritage(layers: dict[str, str], output: str):
    from qgis import processing

    from .jobs import PROTECTIONS

    near = {"NEAR": [layers["source"]], "RADIUS": 500.0, "OUTPUT": output}
    covers = [layers[name] for name in PROTECTIONS]
    processing.run("bassinminier:heritageoverlay", {"INPUT": layers["zones"], "LAYERS": covers, **near})


def _serve(layers: dict[str, str], output: str, **more):
    from qgis import processing

    demand = {"DEMAND": layers["source"], "DEMAND_FIELD": "dwellings", "DISTANCES": "300,500,800"}
    parameters = {"ZONES": layers["zones"], "STOPS": layers["stops"], **demand, **more, "OUTPUT": output}
    processing.run("bassinminier:bhnscoverage", parameters)


def _interpolate(layers: dict[str, str], counts: list[str], output: str):
    from qgis import processing

    parameters = {"EXTENSIVE": counts, "INTENSIVE": [], "PREFIX": "b_", "OUTPUT": output}
    processing.run("bassinminier:areainterpolate", {"ZONES": layers["zones"], "SOURCE": layers["source"], **parameters})
