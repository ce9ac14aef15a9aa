"""Whole columns of WKB give what shapely reads one by one."""

import numpy as np
import pytest
import shapely

from bassin_minier_plugin.processing.geometries import (
    UnreadRowsError,
    are_valid,
    polygons_only,
    shapes_from_wkb,
    shapes_of_one_form,
)
from bassin_minier_plugin.processing.geopackage import as_object_array


def wkb(*texts) -> np.ndarray:
    return as_object_array([None if text is None else shapely.to_wkb(shapely.from_wkt(text)) for text in texts])


POINTS = ("POINT(1 2)", "POINT(3 4.5)")
SQUARES = ("POLYGON((0 0,1 0,1 1,0 1,0 0))", "POLYGON((5 5,7 5,7 7,5 7,5 5))")
MULTI_SQUARES = tuple(f"MULTIPOLYGON({one[7:]})" for one in SQUARES)


@pytest.mark.parametrize("texts", [POINTS, SQUARES, MULTI_SQUARES])
def test_rows_of_one_form_are_read_as_columns(texts):
    shapes = shapes_of_one_form(wkb(*texts)).geometries()

    assert shapely.equals(shapes, shapely.from_wkt(texts)).all()
    assert shapely.get_coordinates(shapes).tolist() == shapely.get_coordinates(shapely.from_wkt(texts)).tolist()


@pytest.mark.parametrize(
    "texts",
    [
        (*POINTS, None),
        (*POINTS, "POINT EMPTY"),
        (*SQUARES, "POLYGON((0 0,1 0,0 1,0 0))"),
        (POINTS[0], SQUARES[0]),
        (SQUARES[0], MULTI_SQUARES[0]),
        ("POINT Z(1 2 3)", "POINT Z(4 5 6)"),
        ("LINESTRING(0 0,1 1)", "LINESTRING(0 0,2 2)"),
        ("POLYGON((0 0,9 0,9 9,0 0),(5 1,8 1,8 4,5 1))",) * 2,
        (),
    ],
)
def test_other_rows_are_read_one_by_one_with_the_same_outcome(texts):
    assert shapes_of_one_form(wkb(*texts)) is None

    shapes = shapes_from_wkb(wkb(*texts))
    expected = as_object_array([None if text is None else shapely.from_wkt(text) for text in texts])
    assert [shapely.to_wkt(one) if one else None for one in shapes] == [
        shapely.to_wkt(one) if one else None for one in expected
    ]


ARC = bytes.fromhex("010800000003000000") + np.array([0, 0, 1, 1, 2, 0], dtype="<f8").tobytes()
BROKEN = wkb(SQUARES[0])[0][:1] + b"\x63" + wkb(SQUARES[0])[0][2:]


@pytest.mark.parametrize("unread", [ARC, BROKEN, b"\x01"])
def test_rows_that_geos_cannot_read_are_never_taken_for_empty_ones(unread):
    with pytest.raises(UnreadRowsError):
        shapes_from_wkb(as_object_array([*wkb(*SQUARES), unread]))


def test_what_a_repair_leaves_of_lines_is_dropped_and_areas_are_kept():
    mixed = shapely.from_wkt(
        ["GEOMETRYCOLLECTION(POLYGON((0 0,2 0,2 2,0 0)),LINESTRING(0 0,9 9))", "LINESTRING(0 0,1 1)", SQUARES[0]]
    )

    kept = polygons_only(mixed)

    assert shapely.area(kept).tolist() == [2.0, 0.0, 1.0]
    assert set(shapely.get_type_id(kept)) <= {3, 6}


def test_validity_of_thousands_is_that_of_each():
    square, bow_tie = shapely.from_wkt(SQUARES[0]), shapely.from_wkt("POLYGON((0 0,2 2,2 0,0 2,0 0))")
    shapes = as_object_array([bow_tie if n % 7 == 3 else None if n % 11 == 5 else square for n in range(3000)])

    valid = are_valid(shapes)

    assert valid.tolist() == [n % 7 != 3 for n in range(3000)]
