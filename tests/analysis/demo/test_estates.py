import numpy as np
import shapely

MAIN = "Maisons & Cités"


def outlines(layers):
    return layers["estates"]["geometry"].to_numpy()


def test_543_estates_hold_exactly_70_000_dwellings(layers):
    estates = layers["estates"]

    assert len(estates) == 543
    assert estates["dwellings"].sum() == 70_000
    assert estates["dwellings"].between(20, 1_100).all()


def test_the_tail_is_heavy_yet_the_25_largest_can_hold_12_000(layers):
    sizes = np.sort(layers["estates"]["dwellings"])

    assert 12_600 < sizes[-25:].sum() < 17_000
    assert sizes[-1] > 900
    assert np.median(sizes) < 110


def test_the_25_most_degraded_are_far_from_12_000_dwellings(layers):
    worst = layers["estates"].nlargest(25, "condition_index")

    assert worst["dwellings"].sum() < 8_000


def test_estates_do_not_overlap(layers):
    found = outlines(layers)
    first, second = shapely.STRtree(found).query(found, predicate="intersects")

    assert shapely.is_valid(found).all()
    assert (first == second).all()


def test_estates_lie_in_the_basin_mostly_in_one_commune(layers, basin):
    found, cells = outlines(layers), layers["communes"]["geometry"].to_numpy()
    estate, cell = shapely.STRtree(cells).query(found, predicate="intersects")
    share = shapely.area(shapely.intersection(found[estate], cells[cell])) / shapely.area(found[estate])
    communes = np.bincount(estate[share > 0.01], minlength=len(found))

    assert shapely.contains(basin.territory.outline, found).all()
    assert communes.min() >= 1
    assert 20 < (communes > 1).sum() < 130


def test_every_epci_has_estates(layers, basin):
    centres = shapely.get_coordinates(shapely.centroid(outlines(layers)))
    commune = basin.territory.commune_at(*centres.T)

    assert layers["communes"]["epci"].iloc[commune].nunique() == 8


def test_attributes_are_complete_and_say_that_they_are_fictitious(layers):
    estates = layers["estates"]

    assert estates["estate_id"].is_unique
    assert estates["name"].is_unique
    assert estates["name"].str.contains("fictive|fictifs").all()
    assert (estates["notice"] == "Données fictives de démonstration").all()
    assert set(estates["type"]) == {"Corons", "Cité pavillonnaire", "Cité jardin", "Cité moderne"}
    assert (estates["vacant_dwellings"] <= estates["dwellings"]).all()
    assert estates["condition_index"].isna().sum() == round(0.08 * 543)
    assert estates["condition_index"].dropna().between(0, 100).all()
    assert (estates["cost_eur"] / estates["dwellings"]).between(60_000, 120_000).all()


def test_the_main_landlord_holds_most_of_the_stock(layers):
    held = layers["estates"].groupby("landlord")["dwellings"].sum() / 70_000

    assert 0.75 < held[MAIN] < 0.95
    assert held["SIA Habitat"] == held.drop(MAIN).max()


def test_streets_and_houses_stay_with_their_estate(layers, basin):
    estates = basin.estates

    assert [len(houses) for houses in estates.houses] == layers["estates"]["dwellings"].tolist()
    for outline, streets, houses in zip(outlines(layers), estates.streets, estates.houses):
        assert shapely.distance(outline, streets).max() < 60
        assert shapely.contains_xy(outline, *houses.T).mean() > 0.75
