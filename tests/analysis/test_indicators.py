import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import box

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.indicators import commune_of, energy_from_dpe, income_from_grid, income_from_iris


def polygons(*shapes):
    return np.array(shapes, dtype=object)


# An estate of 200 x 100 m astride two squares of 200 m, a half of each; one beyond; one without geometry.
ESTATES = polygons(box(100, 0, 300, 100), box(900, 0, 950, 50), None)
SQUARES = polygons(box(0, 0, 200, 200), box(200, 0, 400, 200))


def grid(**changes):
    columns = {
        "ind": [100.0, 40.0],
        "ind_snv": [1_200_000.0, 800_000.0],
        "men": [40.0, 20.0],
        "men_pauv": [20.0, 4.0],
        "i_est_200": [0, 1],
    }
    return pd.DataFrame({**columns, **changes})


def test_incomes_of_the_grid_are_ratios_of_apportioned_sums():
    frame = income_from_grid(ESTATES, SQUARES, grid()).frame

    pd.testing.assert_index_equal(frame.index, pd.RangeIndex(3))
    # A quarter of each square: (300 000 + 200 000) / (25 + 10), (5 + 1) / (10 + 5), 10 / 35.
    assert frame.loc[0].tolist() == pytest.approx([500_000 / 35, 6 / 15, 10 / 35, 1.0])
    assert frame.loc[1].tolist() == pytest.approx([np.nan, np.nan, np.nan, 0.0], nan_ok=True)
    assert frame.loc[2].isna().all()


def test_a_square_counts_only_where_both_terms_are_known():
    half_known = grid(ind_snv=[1_200_000.0, np.nan], men=["40", "nd"])

    found = income_from_grid(ESTATES, SQUARES, half_known)

    assert found.frame["income_per_cu"][0] == pytest.approx(12_000)
    assert found.frame["poverty_rate"][0] == pytest.approx(0.5)
    assert found.frame["imputed_share"][0] == pytest.approx(10 / 35)
    assert found.frame["income_covered"][0] == pytest.approx(0.5)
    assert (found.report["income_unknown"], found.report["rows"], found.report["imputed"]) == (1, 2, 1)


def test_a_square_where_nobody_lives_gives_no_ratio():
    empty = grid(ind=[0.0, 0.0], ind_snv=[0.0, 0.0], men=[0.0, 0.0], men_pauv=[0.0, 0.0])

    frame = income_from_grid(ESTATES, SQUARES, empty).frame

    assert frame.loc[0, ["income_per_cu", "poverty_rate", "imputed_share"]].isna().all()
    assert frame["income_covered"][0] == pytest.approx(1.0)


def test_an_older_grid_without_a_known_flag_leaves_the_imputed_share_null():
    frame = income_from_grid(ESTATES, SQUARES, grid().drop(columns="i_est_200").rename(columns=str.capitalize)).frame

    assert frame["income_per_cu"][0] == pytest.approx(500_000 / 35)
    assert frame["imputed_share"].isna().all()


def test_squares_given_twice_do_not_cover_more_than_the_estate():
    twice = np.r_[SQUARES, SQUARES]

    frame = income_from_grid(ESTATES, twice, pd.concat([grid(), grid()], ignore_index=True)).frame

    assert frame["income_covered"][0] == 1.0
    assert frame["income_per_cu"][0] == pytest.approx(500_000 / 35)


def test_a_negative_count_is_refused_with_its_field_and_row():
    with pytest.raises(InputError) as refusal:
        income_from_grid(ESTATES, SQUARES, grid(men=[40.0, -1.0]))

    assert refusal.value.code == "negative_value"
    assert refusal.value.details == {"field": "men", "value": -1.0, "row": 2}


def test_incomes_of_iris_are_means_by_area_and_percents_become_shares():
    iris = pd.DataFrame({"DEC_MED21": ["12610", "ns"], "DEC_TP6021": ["29,0", "15,0"]})
    areas = polygons(box(0, 0, 150, 200), box(150, 0, 400, 200))

    found = income_from_iris(ESTATES, areas, iris)

    # A quarter of the estate in the first, three quarters in the second.
    assert found.frame.loc[0].tolist() == pytest.approx([12610, 0.25 * 0.29 + 0.75 * 0.15, np.nan, 0.25], nan_ok=True)
    assert found.frame.loc[1].tolist() == pytest.approx([np.nan, np.nan, np.nan, 0.0], nan_ok=True)
    assert found.frame.loc[2].isna().all()
    assert found.report == {
        "fields": ["DEC_MED21", "DEC_TP6021"],
        "income_kind": "dec",
        "income_year": 2021,
        "poverty_kind": "dec",
        "poverty_year": 2021,
        "rows": 2,
        "income_unknown": 1,
        "poverty_unknown": 0,
    }


def test_iris_with_the_income_only_leave_the_poverty_rate_null():
    found = income_from_iris(ESTATES, SQUARES, pd.DataFrame({"DISP_MED19": [20_000, 18_000]}))

    assert found.frame["income_per_cu"][0] == pytest.approx(19_000)
    assert found.frame["poverty_rate"].isna().all()
    assert found.report["poverty_kind"] is None


def test_a_poverty_rate_past_a_hundred_percent_is_refused():
    with pytest.raises(InputError) as refusal:
        income_from_iris(ESTATES, SQUARES, pd.DataFrame({"TP6021": [12.0, 290.0]}))

    assert refusal.value.code == "percent_too_high"
    assert refusal.value.details == {"field": "TP6021", "value": 290.0, "row": 2}


def test_real_estates_get_the_declared_income_of_their_iris(shared_data):
    geopandas = pytest.importorskip("geopandas")
    estates = geopandas.read_file(shared_data / "mbm_unesco" / "avant_fusion_27edef9" / "cites-minieres.geojson")
    zones = estates.to_crs(2154).geometry.to_numpy()
    iris = geopandas.read_file(shared_data / "iris_2020_tuiles" / "contours_iris_2020_59_62.gpkg")
    table = pd.read_csv(shared_data / "insee_filosofi_2021" / "BASE_TD_FILO_IRIS_2021_DEC.csv", sep=";", dtype=str)
    joined = iris.merge(table, how="left", left_on="CODE_IRIS", right_on="IRIS", suffixes=("", "_csv"))

    found = income_from_iris(zones, joined.geometry.to_numpy(), pd.DataFrame(joined.drop(columns="geometry")))

    incomes = found.frame["income_per_cu"].dropna()
    assert 80 < len(incomes) < len(zones)
    assert incomes.between(5_000, 30_000).all()
    assert found.frame["poverty_rate"].dropna().between(0, 0.8).all()
    assert (found.frame["income_per_cu"].isna() == (found.frame["income_covered"] == 0)).all()
    assert found.report["rows"] == 2511
    # 1 155 of the 2 511 IRIS are in the table, and 90 of those are "ns" or "nd".
    assert found.report["income_unknown"] == 2511 - 1155 + 90


def certificates(labels, **more):
    return pd.DataFrame({"etiquette_dpe": labels, **more})


def test_certificates_inside_are_counted_by_class():
    x, y = np.array([150.0, 160.0, 170.0, 180.0, 600.0]), np.full(5, 50.0)

    found = energy_from_dpe(ESTATES, x, y, certificates(["A", " f", "G ", None, "F"]))

    assert found.frame["energy_n"].tolist() == [3, 0, pd.NA]
    assert str(found.frame["energy_n"].dtype) == "Int64"
    assert found.frame["energy_fg_share"].tolist() == pytest.approx([2 / 3, np.nan, np.nan], nan_ok=True)
    assert (found.report["silent"], found.report["counted"], found.report["rows"]) == (1, 3, 5)


@pytest.mark.parametrize("label", ["N", "vierge", "", "AB", "1"])
def test_other_labels_say_nothing(label):
    found = energy_from_dpe(ESTATES, np.array([150.0]), np.array([50.0]), certificates([label]))

    assert found.frame["energy_n"][0] == 0
    assert found.report["silent"] == 1


def test_of_certificates_with_one_number_the_last_by_date_counts():
    frame = certificates(
        ["G", "A", "F", "B", "C", "D"],
        numero_dpe=["1", "1", "2", "2", None, None],
        date_etablissement_dpe=["2023-05-01", "2021-09-30", "2022-01-01", "2022-01-01", "2022-01-01", None],
    )

    found = energy_from_dpe(ESTATES, np.full(6, 150.0), np.full(6, 50.0), frame)

    # Number 1 counts as G (2023), number 2 as B (same day, last row); no number is no duplicate.
    assert found.frame["energy_n"][0] == 4
    assert found.frame["energy_fg_share"][0] == pytest.approx(1 / 4)
    assert found.report["duplicates"] == 2


@pytest.mark.parametrize(
    "early, late",
    [("31/12/2021", "01/02/2022"), (pd.Timestamp("2021-12-31"), pd.Timestamp("2022-02-01")), (None, "2022-02-01")],
)
def test_dates_of_every_kind_are_compared_as_days(early, late):
    frame = certificates(["F", "A"], numero_dpe=["1", "1"], date_etablissement_dpe=[late, early])

    found = energy_from_dpe(ESTATES, np.full(2, 150.0), np.full(2, 50.0), frame)

    assert (found.frame["energy_n"][0], found.frame["energy_fg_share"][0]) == (1, 1.0)


def test_without_dates_the_last_row_counts_and_blank_numbers_are_no_number():
    frame = certificates(["F", "A", "B", "C"], numero_dpe=["1", "1", " ", " "])

    found = energy_from_dpe(ESTATES, np.full(4, 150.0), np.full(4, 50.0), frame)

    assert (found.frame["energy_n"][0], found.frame["energy_fg_share"][0]) == (3, 0.0)


def test_certificates_without_coordinates_are_told():
    found = energy_from_dpe(ESTATES, np.array([150.0, np.nan]), np.array([50.0, 50.0]), certificates(["F", "G"]))

    assert (found.frame["energy_n"][0], found.report["unplaced"]) == (1, 1)


def test_an_estate_astride_two_communes_takes_the_larger_share():
    communes = polygons(box(0, 0, 150, 500), box(150, 0, 700, 500))
    frame = pd.DataFrame({"code": [1001.0, 62498.0], "nom": ["Ambérieu", "Lens"], "siren_epci": [1.0, 246200364.0]})

    found = commune_of(ESTATES, communes, frame)

    assert found.frame.to_dict("records") == [
        {"insee": "62498", "commune": "Lens", "epci": "246200364"},
        {"insee": None, "commune": None, "epci": None},
        {"insee": None, "commune": None, "epci": None},
    ]
    assert found.report == {"fields": ["code", "nom", "siren_epci"], "epci_field": "siren_epci", "without_commune": 2}


def test_a_commune_layer_without_epci_leaves_it_null():
    found = commune_of(ESTATES, polygons(box(0, 0, 999, 999)), pd.DataFrame({"code": ["62498"], "nom": [None]}))

    assert found.frame.loc[0].tolist() == ["62498", None, None]


def test_real_estates_lie_in_the_commune_that_their_name_tells(shared_data):
    geopandas = pytest.importorskip("geopandas")
    folder = shared_data / "mbm_unesco"
    estates = geopandas.read_file(folder / "avant_fusion_27edef9" / "cites-minieres.geojson").to_crs(2154)
    communes = geopandas.read_file(folder / "communes-mbm.geojson").to_crs(2154)

    found = commune_of(estates.geometry.to_numpy(), communes.geometry.to_numpy(), pd.DataFrame(communes))

    assert found.frame["insee"].str.fullmatch(r"(59|62)\d{3}").all()
    assert found.frame["epci"].str.match("C[ACU]").all()
    said = pd.DataFrame({"one": estates["commune_1"], "two": estates["commune_2"].fillna("")}).apply(
        lambda column: column.str.casefold()
    )
    found_name = found.frame["commune"].str.casefold()
    assert ((found_name == said["one"]) | (found_name == said["two"])).mean() > 0.85


def test_the_row_that_a_refusal_names_is_the_row_of_the_source():
    with pytest.raises(InputError) as refusal:
        income_from_grid(polygons(shapely.Point(0, 0).buffer(1)), SQUARES, grid(ind=["1", "douze"]))

    assert refusal.value.details == {"field": "ind", "value": "douze", "row": 2}
