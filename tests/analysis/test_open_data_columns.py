import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.open_data_columns import (
    codes_as_text,
    commune_columns,
    dpe_columns,
    find_column,
    grid_columns,
    iris_columns,
)

GRID_2019 = "fid idcar_200m idcar_1km i_est_200 i_est_1km lcog_geo ind men men_pauv men_1ind men_prop ind_snv ind_0_3"
GRID_2017 = "Idcar_200m I_est_200 I_est_1km lcog_geo Ind Men Men_pauv Men_1ind Ind_snv Groupe"
GRID_2015 = "IdINSPIRE Id_carr1km I_est_cr Id_carr_n Groupe Depcom I_pauv Ind Men Men_pauv Ind_snv"


@pytest.mark.parametrize(
    "header, expected",
    [
        (GRID_2019, ("ind", "ind_snv", "men", "men_pauv", "i_est_200")),
        (GRID_2017, ("Ind", "Ind_snv", "Men", "Men_pauv", "I_est_200")),
        (GRID_2015, ("Ind", "Ind_snv", "Men", "Men_pauv", "I_est_cr")),
    ],
)
def test_each_vintage_of_the_grid_is_recognised(header, expected):
    assert grid_columns(header.split()) == expected


def test_a_join_prefix_does_not_hide_the_fields_of_the_grid():
    header = ["grid_" + name for name in GRID_2019.split()]

    assert grid_columns(header) == ("grid_ind", "grid_ind_snv", "grid_men", "grid_men_pauv", "grid_i_est_200")


def test_half_of_a_grid_is_accepted_and_none_is_refused():
    assert grid_columns(["men", "men_pauv"]) == (None, None, "men", "men_pauv", None)
    with pytest.raises(InputError) as refusal:
        grid_columns(["ind", "men", "superficie"])
    assert refusal.value.code == "grid_fields_missing"
    assert refusal.value.details == {"fields": "ind, men, superficie"}


def test_the_real_iris_file_gives_declared_income_of_2021(shared_data):
    folder = shared_data / "insee_filosofi_2021"
    header = pd.read_csv(folder / "BASE_TD_FILO_IRIS_2021_DEC.csv", sep=";", nrows=0).columns

    assert iris_columns(header) == (("DEC_MED21", "dec", 2021), ("DEC_TP6021", "dec", 2021))


def test_the_real_commune_file_gives_income_of_no_said_kind(shared_data):
    header = pd.read_csv(shared_data / "insee_filosofi_2021" / "cc_filosofi_2021_COM.csv", sep=";", nrows=0).columns

    assert iris_columns(header) == (("MED21", "", 2021), ("TP6021", "", 2021))


def test_disposable_income_comes_before_declared_and_late_years_before_early_ones():
    header = ["DEC_MED21", "x_disp_med18", "DISP_MED19", "MED21", "DEC_TP6021", "DISP_TP6018", "DISP_TP6019"]

    assert iris_columns(header) == (("DISP_MED19", "disp", 2019), ("DISP_TP6019", "disp", 2019))


def test_the_poverty_rate_of_the_year_of_the_income_comes_before_a_later_one():
    income, poverty = iris_columns(["DISP_MED19", "DISP_TP6021", "DISP_TP6019"])

    assert (income.year, poverty.year) == (2019, 2019)


def test_a_poverty_rate_of_another_kind_is_taken_when_it_is_the_only_one():
    income, poverty = iris_columns(["DISP_MED20", "DEC_TP6019", "TP60AGE121", "TP60TOL121"])

    assert (income, poverty) == (("DISP_MED20", "disp", 2020), ("DEC_TP6019", "dec", 2019))


def test_a_prefix_that_ends_like_a_kind_is_no_trap():
    header = ["BASE_TD_FILO_IRIS_2021_DEC_DISP_MED21", "REMED21", "MED2021"]

    assert iris_columns(header)[0] == ("BASE_TD_FILO_IRIS_2021_DEC_DISP_MED21", "disp", 2021)


def test_polygons_without_any_income_are_refused():
    with pytest.raises(InputError) as refusal:
        iris_columns(["CODE_IRIS", "NOM_IRIS"])
    assert (refusal.value.code, refusal.value.details) == ("iris_fields_missing", {"fields": "CODE_IRIS, NOM_IRIS"})


@pytest.mark.parametrize(
    "header, expected",
    [
        (
            ["numero_dpe", "date_etablissement_dpe", "etiquette_dpe", "etiquette_ges"],
            ("etiquette_dpe", "numero_dpe", "date_etablissement_dpe"),
        ),
        (["N°DPE", "Date_établissement_DPE", "Etiquette_DPE"], ("Etiquette_DPE", "N°DPE", "Date_établissement_DPE")),
        (["classe_bilan_dpe", "identifiant_dpe"], ("classe_bilan_dpe", "identifiant_dpe", None)),
        (["classe_consommation_energie", "Étiquette_DPE"], ("Étiquette_DPE", None, None)),
    ],
)
def test_headers_of_energy_certificates_are_recognised(header, expected):
    assert dpe_columns(header) == expected


def test_certificates_of_the_old_method_and_files_without_classes_are_refused():
    with pytest.raises(InputError) as old:
        dpe_columns(["numero_dpe", "classe_consommation_energie", "tr002_type_batiment"])
    assert (old.value.code, old.value.details) == ("dpe_old_method", {"field": "classe_consommation_energie"})

    with pytest.raises(InputError) as other:
        dpe_columns(["etiquette_ges"])
    assert (other.value.code, other.value.details) == ("dpe_label_missing", {"fields": "etiquette_ges"})


def frame(**columns):
    return pd.DataFrame({name: [value, value] for name, value in columns.items()})


@pytest.mark.parametrize(
    "columns, expected",
    [
        ({"id": 0, "insee": "62498", "nom": "Lens", "epci_siren": "246200364", "epci_nom": "CALL"},
         ("insee", "nom", "epci_nom")),
        ({"ID": "C1", "NOM": "Lens", "NOM_M": "LENS", "INSEE_COM": "62498", "INSEE_DEP": "62", "SIREN_EPCI": "2462"},
         ("INSEE_COM", "NOM", "SIREN_EPCI")),
        ({"cleabs": "x", "nom_officiel": "Lens", "code_insee": "62498", "codes_siren_des_epci": "246200364"},
         ("code_insee", "nom_officiel", "codes_siren_des_epci")),
        ({"code": "62498", "nom": "Lens"}, ("code", "nom", None)),
        ({"CODGEO": "62498", "LIBGEO": "Lens", "EPCI": "246200364"}, ("CODGEO", "LIBGEO", "EPCI")),
        ({"c_INSEE_COM": "62498", "c_NOM_COM": "Lens", "epci_nom": "CALL"}, ("c_INSEE_COM", "c_NOM_COM", "epci_nom")),
        ({"insee": "62498", "epci_nom": "CALL"}, ("insee", None, "epci_nom")),
        ({"insee": "62498", "dep_nom": "Pas-de-Calais", "nom_epci": "CALL"}, ("insee", None, "nom_epci")),
        ({"dep_code": "62498", "commune_code": "62427"}, ("commune_code", None, None)),
    ],
)  # fmt: skip
def test_commune_layers_are_recognised(columns, expected):
    assert commune_columns(frame(**columns)) == expected


def test_a_field_named_like_a_code_without_insee_codes_is_passed_over():
    assert commune_columns(frame(com="Lens", code="62498"))[0] == "code"
    assert commune_columns(frame(insee=62498.0, code="x"))[0] == "insee"
    with pytest.raises(InputError) as refusal:
        commune_columns(frame(code="A", nom="Lens"))
    assert (refusal.value.code, refusal.value.details) == ("commune_code_missing", {"fields": "code, nom"})


def test_codes_are_text_whatever_a_table_made_of_them():
    assert codes_as_text(pd.Series([62498.0, np.nan, 1001.0]), 5).tolist() == ["62498", None, "01001"]
    assert codes_as_text(pd.Series([1001, 2], dtype="Int64"), 5).tolist() == ["01001", "00002"]
    assert codes_as_text(pd.Series(["62498.0", " 2A004 ", "", None, "1001", pd.NA]), 5).tolist() == [
        "62498", "2A004", None, None, "01001", None,
    ]  # fmt: skip
    assert codes_as_text(pd.Series([246200364.0, "CA de Lens - Liévin"])).tolist() == [
        "246200364",
        "CA de Lens - Liévin",
    ]


def test_a_whole_name_comes_before_a_prefixed_one_and_the_bom_is_no_part_of_it():
    assert find_column(["x_men", "MEN"], ("men",)) == "MEN"
    assert find_column(["\ufeffinsee_com", "nom"], ("insee_com",)) == "\ufeffinsee_com"
    assert find_column(["other_layer_men", "grid_men"], ("men",)) == "grid_men"
    assert find_column(["women"], ("men",)) is None
