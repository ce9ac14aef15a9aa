"""Figures per institution: shares of objects astride two, whole numbers that stay whole, totals that add up."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.institutions import (
    OUTSIDE,
    UNLOCATED,
    apportioned,
    institutional_summary,
    institutions_of,
    outlines,
    pieces_in_communes,
)

# Three communes side by side, ten metres wide; the first two are one EPCI, in a pôle.
COMMUNES = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10), shapely.box(20, 0, 30, 10)])
FRAME = pd.DataFrame(
    {
        "INSEE_COM": ["62001", "62002", "59003"],
        "NOM": ["Annay", "Bruay", "Condé"],
        "EPCI": ["CALL", "CALL", "CAPH"],
        "POLE_METRO": ["Artois", "Artois", None],
    }
)
INSTITUTIONS = institutions_of(FRAME)


def objects(*shapes):
    made = np.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made


def shares(pieces):
    return [(int(i), int(c), round(float(s), 9)) for i, c, s in zip(pieces.item, pieces.commune, pieces.share)]


def of_level(table, level, column):
    part = table[table["level"] == level]
    labels = [name or belonging for name, belonging in zip(part["name"], part["belonging"])]
    return dict(zip(labels, [None if pd.isna(one) else one for one in part[column]]))


def test_fields_are_recognised_by_name():
    fields = {"code": "INSEE_COM", "name": "NOM", "epci": "EPCI", "pole": "POLE_METRO"}
    assert INSTITUTIONS.fields == fields
    assert INSTITUTIONS.pole.tolist() == ["Artois", "Artois", None]


def test_fields_may_be_named():
    frame = pd.DataFrame({"c": ["1", "2"], "who": ["a", "b"], "group": ["x", "x"]})
    found = institutions_of(frame, code="c", name="who", epci="group")
    assert (found.code.tolist(), found.name.tolist(), found.epci.tolist()) == (["1", "2"], ["a", "b"], ["x", "x"])
    assert found.fields["pole"] is None


def test_two_communes_of_one_code_are_refused():
    with pytest.raises(InputError, match="commune_code_twice"):
        institutions_of(pd.DataFrame({"insee": ["62001", "62001"]}))


def test_a_polygon_is_shared_by_area_and_a_line_by_length():
    items = objects(shapely.box(8, 0, 16, 5), shapely.LineString([(25, 5), (35, 5)]))
    # 2 of 8 metres in the first commune; 5 of 10 metres inside, 5 outside
    assert shares(pieces_in_communes(items, COMMUNES)) == [
        (0, 1, 0.75), (0, 0, 0.25), (1, 2, 0.5), (1, OUTSIDE, 0.5),
    ]  # fmt: skip


def test_a_point_on_a_border_belongs_to_one_commune_and_several_points_each_to_theirs():
    items = objects(shapely.Point(10, 5), shapely.MultiPoint([(1, 1), (2, 2), (25, 5), (99, 99)]))
    assert shares(pieces_in_communes(items, COMMUNES)) == [
        (0, 0, 1.0), (1, 0, 0.5), (1, 2, 0.25), (1, OUTSIDE, 0.25),
    ]  # fmt: skip


def test_a_line_along_a_border_is_counted_once():
    items = objects(shapely.LineString([(10, 0), (10, 8), (6, 8)]))
    assert shares(pieces_in_communes(items, COMMUNES)) == [(0, 0, 1.0)]


def test_overlapping_communes_share_nothing_twice():
    communes = np.array([shapely.box(0, 0, 10, 10), shapely.box(5, 0, 20, 10)])
    items = objects(shapely.box(4, 0, 12, 1))
    assert shares(pieces_in_communes(items, communes)) == [(0, 0, 0.75), (0, 1, 0.25)]


def test_an_object_without_geometry_is_nowhere():
    items = objects(None, shapely.Polygon(), shapely.Point(5, 5))
    assert shares(pieces_in_communes(items, COMMUNES)) == [(0, UNLOCATED, 1.0), (1, UNLOCATED, 1.0), (2, 0, 1.0)]


def test_units_left_go_to_the_largest_remainders():
    # thirds of 100: 33.33 each, one unit left; shares .5 .3 .2 of 7: 3.5 2.1 1.4 -> 3 2 1 and the unit to 3.5
    items = objects(shapely.box(5, 0, 25, 1))
    pieces = pieces_in_communes(items, COMMUNES)
    assert sorted(apportioned(np.array([101.0]), pieces, True)) == [25, 25, 51]
    assert apportioned(np.array([-101.0]), pieces, True).sum() == -101
    assert np.isnan(apportioned(np.array([np.nan]), pieces, True)).all()
    assert apportioned(np.array([101.0]), pieces, False).tolist() == [50.5, 25.25, 25.25]


def test_every_level_adds_up_to_the_total():
    items = objects(shapely.box(5, 0, 15, 2), shapely.Point(25, 5), shapely.box(28, 0, 38, 1), None)
    figures = pd.DataFrame({"dwellings": [7.0, 3.0, 10.0, 4.0]})
    landlord = objects("M&C", "M&C", None, "SIA")

    table = institutional_summary(pieces_in_communes(items, COMMUNES), figures, INSTITUTIONS, landlord)

    assert of_level(table, "total", "dwellings") == {"institution": 24}
    # 7 dwellings half and half: 4 to the first in order; 2 of 10 metres inside
    assert of_level(table, "commune", "dwellings") == {
        "Annay": 4, "Bruay": 3, "Condé": 5, "outside": 8, "unlocated": 4,
    }  # fmt: skip
    assert of_level(table, "epci", "dwellings") == {"CALL": 7, "CAPH": 5, "outside": 8, "unlocated": 4}
    assert of_level(table, "pole", "dwellings") == {"Artois": 7, "unknown": 5, "outside": 8, "unlocated": 4}
    assert of_level(table, "landlord", "dwellings") == {"M&C": 10, "SIA": 4, "unknown": 10}
    assert of_level(table, "commune", "n") == {"Annay": 1, "Bruay": 0, "Condé": 1, "outside": 1, "unlocated": 1}
    for _level, rows in table.groupby("level"):
        assert (rows["dwellings"].sum(), rows["n"].sum()) == (24, 4)


def test_an_unknown_figure_is_told_and_never_a_zero():
    items = objects(shapely.Point(5, 5), shapely.Point(6, 5), shapely.Point(25, 5))
    figures = pd.DataFrame({"dwellings": [7.0, np.nan, np.nan]})

    table = institutional_summary(pieces_in_communes(items, COMMUNES), figures, INSTITUTIONS)

    assert of_level(table, "commune", "dwellings") == {"Annay": 7, "Bruay": 0, "Condé": None}
    assert of_level(table, "commune", "dwellings_unknown") == {"Annay": 1, "Bruay": 0, "Condé": 1}
    assert of_level(table, "total", "dwellings_unknown") == {"institution": 2}


def test_random_objects_add_up_to_the_last_unit():
    rng = np.random.default_rng(7)
    corner, size = rng.uniform(-5, 32, (300, 2)), rng.uniform(0.1, 12, (300, 2))
    boxes = [shapely.box(x, y, x + w, y + h) for (x, y), (w, h) in zip(corner, size)]
    lines = [shapely.LineString(rng.uniform(-5, 35, (3, 2))) for _ in range(200)]
    items = objects(*boxes, *lines)
    figures = pd.DataFrame({"people": rng.integers(0, 2000, 500).astype(float), "area": rng.uniform(0, 9, 500)})
    figures.loc[rng.permutation(500)[:40], "people"] = np.nan

    table = institutional_summary(pieces_in_communes(items, COMMUNES), figures, INSTITUTIONS)

    for _level, rows in table.groupby("level"):
        assert rows["people"].sum() == figures["people"].sum()
        assert rows["area"].sum() == pytest.approx(figures["area"].sum(), rel=1e-12)
        assert rows["n"].sum() == 500
    # an independent count: the intersection of each object with each commune
    share = (
        shapely.area(shapely.intersection(items[:300, None], COMMUNES[None, :])) / shapely.area(items[:300])[:, None]
    )
    whole = institutional_summary(pieces_in_communes(items[:300], COMMUNES), figures[["area"]].iloc[:300], INSTITUTIONS)
    expected = (share * figures["area"].to_numpy()[:300, None]).sum(axis=0)
    found = of_level(whole, "commune", "area")
    assert [found[name] for name in ("Annay", "Bruay", "Condé")] == pytest.approx(expected.tolist(), rel=1e-9)


def test_outlines_are_unions_of_communes():
    table = institutional_summary(pieces_in_communes(objects(), COMMUNES), pd.DataFrame(), INSTITUTIONS)
    shapes = dict(zip(zip(table["level"], table["name"]), outlines(table, COMMUNES, INSTITUTIONS)))
    assert shapes["epci", "CALL"].area == 200
    assert shapes["commune", "Condé"].area == 100
    assert shapes["total", None] is None
