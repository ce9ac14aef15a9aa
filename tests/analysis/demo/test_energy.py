import numpy as np
import pandas as pd
import pytest
import shapely

FIELDS = [
    "numero_dpe",
    "date_etablissement_dpe",
    "etiquette_dpe",
    "etiquette_ges",
    "type_batiment",
    "annee_construction",
    "conso_5_usages_par_m2_ep",
    "code_insee_ban",
    "nom_commune_ban",
    "score_ban",
    "geometry",
]


def points_of_estates(layers) -> tuple[np.ndarray, np.ndarray]:
    """Estate and certificate of each pair."""
    tree = shapely.STRtree(layers["dpe"]["geometry"].to_numpy())
    return tree.query(layers["estates"]["geometry"].to_numpy(), predicate="contains")


def test_35_000_certificates_with_the_fields_of_ademe(layers):
    dpe = layers["dpe"]

    assert len(dpe) == 35_000
    assert dpe.columns.tolist() == FIELDS
    assert dpe["numero_dpe"].is_unique
    assert (dpe["numero_dpe"].str.len() == 13).all()
    assert pd.to_datetime(dpe["date_etablissement_dpe"]).between("2021-07-01", "2025-06-30").all()


def test_40_percent_of_the_dwellings_have_a_very_poor_class(layers):
    estate, point = points_of_estates(layers)
    poor = layers["dpe"]["etiquette_dpe"].isin(["F", "G"]).to_numpy()
    count = np.bincount(estate, minlength=543)
    known = count > 0
    share = np.bincount(estate, poor[point], 543)[known] / count[known]
    dwellings = layers["estates"]["dwellings"].to_numpy()[known]

    assert (share * dwellings).sum() / dwellings.sum() == pytest.approx(0.40, abs=0.02)
    assert poor[point].mean() == pytest.approx(0.40, abs=0.05)


def test_some_estates_have_no_certificate_and_coverage_varies(layers):
    estate, _ = points_of_estates(layers)
    rate = np.bincount(estate, minlength=543) / layers["estates"]["dwellings"]

    assert 15 < (rate == 0).sum() < 90
    assert np.quantile(rate, 0.9) > 3 * np.quantile(rate[rate > 0], 0.1)
    assert 9_000 < len(estate) < 20_000


def test_towns_are_less_energy_hungry_than_estates(layers):
    _, point = points_of_estates(layers)
    in_town = np.ones(35_000, dtype=bool)
    in_town[point] = False
    poor = layers["dpe"]["etiquette_dpe"].isin(["F", "G"])

    assert 0.12 < poor[in_town].mean() < 0.22


def test_consumption_lies_within_the_bounds_of_the_class(layers):
    upper = {"A": 70, "B": 110, "C": 180, "D": 250, "E": 330, "F": 420, "G": 10_000}
    lower = {"A": 0, "B": 70, "C": 110, "D": 180, "E": 250, "F": 330, "G": 420}
    dpe = layers["dpe"]

    assert (dpe["conso_5_usages_par_m2_ep"] < dpe["etiquette_dpe"].map(upper)).all()
    assert (dpe["conso_5_usages_par_m2_ep"] >= dpe["etiquette_dpe"].map(lower)).all()
    assert (dpe["etiquette_ges"] <= dpe["etiquette_dpe"]).all()


def test_the_commune_of_a_certificate_is_where_it_lies(layers):
    sample = layers["dpe"].iloc[::100]
    cells = layers["communes"].set_index("insee")["geometry"]

    assert all(cells[code].contains(point) for code, point in zip(sample["code_insee_ban"], sample["geometry"]))


def test_few_addresses_are_badly_placed_and_they_say_so(layers, basin):
    dpe, communes = layers["dpe"], basin.territory.communes
    bad = dpe["score_ban"] < 0.5
    centres = shapely.points(communes[["centre_x", "centre_y"]].to_numpy())

    assert 0.001 < bad.mean() < 0.02
    assert shapely.intersects(shapely.union_all(centres), dpe.loc[bad, "geometry"].to_numpy()).mean() > 0.9


def test_some_years_are_unknown_and_none_is_zero(layers):
    years = layers["dpe"]["annee_construction"]

    assert 0.05 < years.isna().mean() < 0.2
    assert years.dropna().between(1850, 2024).all()
