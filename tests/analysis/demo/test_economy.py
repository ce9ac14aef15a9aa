import numpy as np
import shapely


def test_executives_and_jobs_stay_below_the_people_counted(layers):
    census = layers["census"]

    assert (census["C21_ACT1564_CS3"] < census["C21_ACT1564"]).all()
    assert (census["C21_EMPLT_CS3"] < census["C21_EMPLT"]).all()
    assert (census["P21_CHOM1564"] < census["P21_ACT1564"]).all()
    assert (census["P21_POP"] == layers["communes"]["population"]).all()


def test_the_contrast_of_the_four_towns_is_there(layers):
    census = layers["census"].set_index("commune")
    gap = census["C21_EMPLT_CS3"] - census["C21_ACT1564_CS3"]

    assert gap["Lens"] > 500
    assert gap["Carvin"] < -200


def test_small_communes_have_a_secret_rate_and_some_small_counts(layers):
    census = layers["census"]

    is_secret = census["TP6021"].isna()
    assert is_secret.sum() == 20
    assert census["P21_POP"][is_secret].max() <= census["P21_POP"][~is_secret].min()
    assert 1 <= (census["C21_EMPLT_CS3"] < 11).sum() < 12


def test_poles_are_valid_parks_inside_the_basin(layers, basin):
    poles = layers["economic_poles"]
    shapes = poles["geometry"].to_numpy()

    assert shapely.is_valid(shapes).all()
    assert len(np.unique(poles["pole_id"])) == len(poles) > 10
    assert (shapely.distance(shapes, basin.territory.outline) < 2000).all()
    assert (poles["jobs"] > 50).all()
