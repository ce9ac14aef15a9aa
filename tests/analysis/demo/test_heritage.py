import numpy as np
import pytest
import shapely


def share_inside(outlines, zones) -> np.ndarray:
    return shapely.area(shapely.intersection(outlines, shapely.union_all(zones))) / shapely.area(outlines)


def test_38_percent_of_the_main_landlords_dwellings_are_in_the_property(layers):
    estates = layers["estates"]
    own = estates[estates["landlord"] == "Maisons & Cités"]
    inside = share_inside(own["geometry"].to_numpy(), layers["unesco_property"]["geometry"].to_numpy())

    assert (inside * own["dwellings"]).sum() / own["dwellings"].sum() == pytest.approx(0.38, abs=0.005)


def test_an_estate_is_wholly_inside_the_property_or_wholly_outside(layers):
    inside = share_inside(layers["estates"]["geometry"].to_numpy(), layers["unesco_property"]["geometry"].to_numpy())

    assert ((inside < 1e-9) | (inside > 1 - 1e-9)).all()


def test_the_property_is_about_a_hundred_disjoint_components(layers):
    parts = layers["unesco_property"]["geometry"].to_numpy()
    first, second = shapely.STRtree(parts).query(parts, predicate="intersects")

    assert 90 <= len(parts) <= 125
    assert (first == second).all()
    assert shapely.is_valid(parts).all()
    assert set(shapely.get_type_id(parts)) == {shapely.GeometryType.POLYGON}


def test_some_components_are_pits_and_tips_without_an_estate(layers):
    parts = layers["unesco_property"]["geometry"].to_numpy()
    with_estate = np.unique(shapely.STRtree(layers["estates"]["geometry"]).query(parts, predicate="intersects")[0])

    assert len(parts) - len(with_estate) >= 5


def test_the_buffer_zone_surrounds_the_property_without_covering_it(layers, basin):
    zone = layers["unesco_buffer"]["geometry"].to_numpy()
    whole = shapely.union_all(zone)
    parts = layers["unesco_property"]["geometry"].to_numpy()

    assert 10 <= len(zone) <= 22
    assert shapely.is_valid(zone).all()
    assert shapely.area(shapely.intersection(parts, whole)).max() < 1e-6
    assert shapely.distance(parts, whole).max() < 1e-6
    assert basin.territory.outline.buffer(0.01).contains(whole)


def test_about_a_third_of_the_estates_is_of_interest_and_all_of_the_property(layers):
    estates = layers["estates"]
    interest = estates["interet"]
    inside = share_inside(estates["geometry"].to_numpy(), layers["unesco_property"]["geometry"].to_numpy()) > 0.5

    assert (inside | interest.isin(["Exceptionnelle", "Remarquable"])).mean() == pytest.approx(1 / 3, abs=0.05)
    assert interest[inside].notna().all()
    assert set(interest.dropna()) == {"Exceptionnelle", "Remarquable", "Témoin"}
    assert interest.isna().mean() == pytest.approx(0.04, abs=0.02)
