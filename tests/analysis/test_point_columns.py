import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.point_columns import coordinate_columns, read_coordinates, system_of


@pytest.mark.parametrize(
    ("columns", "found"),
    [
        (["Nom", "Position géographique"], ("Position géographique",)),
        (["ref", "lat", "lng"], ("lng", "lat")),
        (["X_L93", "Y_L93", "X_WGS84", "Y_WGS84", "Geo Point"], ("X_L93", "Y_L93")),
        (
            ["Coordonnée_cartographique_X_(BAN)", "Coordonnée_cartographique_Y_(BAN)", "_geopoint"],
            ("Coordonnée_cartographique_X_(BAN)", "Coordonnée_cartographique_Y_(BAN)"),
        ),
        (["numero_dpe", "_geopoint"], ("_geopoint",)),
        (["coordonnees_au_format_WGS84"], ("coordonnees_au_format_WGS84",)),
        (["LAMBERT_X", "LAMBERT_Y"], ("LAMBERT_X", "LAMBERT_Y")),
    ],
)
def test_the_columns_of_the_producers_are_known(columns, found):
    assert coordinate_columns(columns) == found


def test_a_table_without_coordinates_is_refused():
    with pytest.raises(InputError) as refusal:
        coordinate_columns(["a", "b"])

    assert refusal.value.details == {"fields": "a, b"}


@pytest.mark.parametrize(
    ("text", "x", "y"),
    [
        ("50.43, 2.83", 2.83, 50.43),
        ("50.43,2.83", 2.83, 50.43),
        ("50,43 ; 2,83", 2.83, 50.43),
        ("(50.43 2.83)", 2.83, 50.43),
        ("[50.43, -2.83]", -2.83, 50.43),
        ("POINT (2.83 50.43)", 2.83, 50.43),
    ],
)
def test_one_text_gives_both(text, x, y):
    read = read_coordinates(pd.DataFrame({"p": [text]}), ("p",))

    assert (read.x[0], read.y[0]) == (x, y)
    assert not read.unreadable[0]


def test_blank_null_and_odd_texts_place_nothing():
    read = read_coordinates(pd.DataFrame({"p": ["", "0, 0", "somewhere", "50.4, 2.8"]}), ("p",))

    assert np.isnan(read.x).tolist() == [True, True, True, False]
    assert read.unreadable.tolist() == [False, True, True, False]


def test_half_a_coordinate_places_nothing():
    frame = pd.DataFrame({"x": ["700000,5", "", "s"], "y": ["7030000", "7030000", "7030000"]})
    read = read_coordinates(frame, ("x", "y"))

    assert read.x[0] == 700000.5
    assert np.isnan(read.y).tolist() == [False, True, True]
    assert read.unreadable.tolist() == [False, True, True]


def test_longitude_before_latitude_is_seen():
    read = read_coordinates(pd.DataFrame({"p": ["2.83, 50.43", "3.1, 50.36"]}), ("p",))

    assert read.was_swapped
    assert (read.x[0], read.y[0]) == (2.83, 50.43)


# Lens station (2.8283 E, 50.4266 N), as PROJ gives it in each system.
@pytest.mark.parametrize("epsg", [4326, 2154, 27572, 27561, 3035, 25831, 3950])
def test_the_projection_is_the_one_where_the_points_lie_in_france(epsg, qgis_app):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsPointXY,
    )

    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem(f"EPSG:{epsg}"),
        QgsCoordinateTransformContext(),
    )
    point = transform.transform(QgsPointXY(2.8283, 50.4266))
    read = read_coordinates(pd.DataFrame({"x": [point.x()], "y": [point.y()]}), ("x", "y"))

    assert system_of(read) == epsg


def test_coordinates_of_nowhere_are_refused():
    with pytest.raises(InputError) as refusal:
        system_of(read_coordinates(pd.DataFrame({"x": [5000.0], "y": [9000.0]}), ("x", "y")))

    assert refusal.value.details == {"x": 5000.0, "y": 9000.0}


def test_no_coordinate_at_all_is_refused():
    with pytest.raises(InputError) as refusal:
        system_of(read_coordinates(pd.DataFrame({"p": ["", "x"]}), ("p",)))

    assert refusal.value.code == "no_coordinate_at_all"
