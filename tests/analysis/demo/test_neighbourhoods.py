import numpy as np
import pytest
import shapely


def test_40_percent_of_the_dwellings_are_in_a_qpv_by_area(layers):
    estates = layers["estates"]
    whole = shapely.union_all(layers["qpv"]["geometry"].to_numpy())
    outlines = estates["geometry"].to_numpy()
    inside = shapely.area(shapely.intersection(outlines, whole)) / shapely.area(outlines)

    assert (inside * estates["dwellings"]).sum() / 70_000 == pytest.approx(0.40, abs=0.01)


def test_qpv_are_disjoint_and_do_not_follow_the_estates(layers):
    zones = layers["qpv"]["geometry"].to_numpy()
    outlines = layers["estates"]["geometry"].to_numpy()
    inside = shapely.area(shapely.intersection(outlines, shapely.union_all(zones))) / shapely.area(outlines)

    assert 60 <= len(zones) <= 80
    assert shapely.is_valid(zones).all()
    assert shapely.area(zones).sum() == pytest.approx(shapely.union_all(zones).area, rel=1e-6)
    assert ((inside > 0.02) & (inside < 0.98)).sum() > 50


def test_codes_have_the_form_of_2024_with_numbers_that_do_not_exist(layers):
    qpv = layers["qpv"]

    assert qpv["code_qp"].is_unique
    assert qpv["code_qp"].str.fullmatch(r"QN0(59|62)9\d\dM").all()
    assert qpv["lib_qp"].str.contains("fictif").all()


def test_the_first_commune_named_is_the_one_with_the_largest_part(layers):
    cells = layers["communes"].set_index("insee")["geometry"]
    for row in layers["qpv"].itertuples():
        area = cells.map(lambda cell, zone=row.geometry: cell.intersection(zone).area)
        assert row.insee_com.split(", ")[0] == area.idxmax()
        assert len(row.insee_com.split(", ")) == len(row.lib_com.split("; "))
        assert row.code_qp[3:5] == row.insee_com[:2]


def test_qpv_are_poorer_than_the_rest(layers, basin):
    grid = layers["income_grid"]
    zones = shapely.union_all(layers["qpv"]["geometry"].to_numpy())
    inside = shapely.contains_xy(zones, basin.grid.x, basin.grid.y)
    poverty = [grid.loc[rows, "men_pauv"].sum() / grid.loc[rows, "men"].sum() for rows in (inside, ~inside)]

    assert poverty[0] > poverty[1] + 0.1
    assert np.all((np.array(poverty) > 0.1) & (np.array(poverty) < 0.6))
