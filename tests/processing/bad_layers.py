"""Layers and runs for tests of bad input."""

import pytest
from qgis import processing
from qgis.core import (
    QgsProcessingException,
    QgsProject,
)

from tests.processing.bad_files import X, Y
from tests.running import memory_layer, square

NAN, INF = float("nan"), float("inf")
HOSTILE = (
    "<img src=\"http://evil/x\" onerror=alert(1)>[% env('HOME') %]{{7*7}}</svg><script>1</script>\u202e]]>&amp;{0}%s"
)


def zone(crs="EPSG:2154"):
    return memory_layer("Polygon", "code:string", [(square(X, Y, 1000), "a")], crs, "zones")


def grid(name="grid"):
    """A hundred squares of 100 m, one person each, that fill the zone."""
    rows = [(square(X + 100 * i, Y + 100 * j, 100), 1.0) for i in range(10) for j in range(10)]
    return memory_layer("Polygon", "people:double", rows, name=name)


def polygons(wkts, kind="Polygon", crs="EPSG:2154", name="source", figure=10.0):
    return memory_layer(kind, "people:double", [(wkt, figure) for wkt in wkts], crs, name)


def in_project(layer):
    QgsProject.instance().addMapLayer(layer, False)
    return layer.id()


def reprojected(layer, crs):
    made = processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"})
    made["OUTPUT"].setName(layer.name())
    return made["OUTPUT"]


def carry(run, zones, source, listener=None, **more):
    given = {"ZONES": zones, "SOURCE": source, "EXTENSIVE": ["people"], "OUTPUT": "TEMPORARY_OUTPUT", **more}
    return run("areainterpolate", given, listener)["OUTPUT"]


def refusal_of(run, algorithm, parameters):
    """The sentence of a refusal: one line, no traceback, nothing of the program's inside."""
    with pytest.raises(QgsProcessingException) as refused:
        run(algorithm, parameters)
    told = str(refused.value)
    assert "Traceback" not in told
    assert ".bassin_minier" not in told and "sqlite3_exec" not in told
    assert len(told) < 400
    return told


def refused_carry(run, zones, source, **more):
    given = {"ZONES": zones, "SOURCE": source, "EXTENSIVE": ["people"], "OUTPUT": "TEMPORARY_OUTPUT", **more}
    return refusal_of(run, "areainterpolate", given)
