import numpy as np
import pandas as pd
import pytest

from bassin_minier_plugin.analysis.commune_history import CommuneHistory
from bassin_minier_plugin.analysis.errors import InputError
from bassin_minier_plugin.analysis.statistics_join import codes_of, join_by_code, key_of, typed_columns

MERGER = pd.DataFrame(
    [["32", "2019-01-01", "COM", "62210", "COM", "62154"]],
    columns=["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "TYPECOM_AP", "COM_AP"],
)


def codes(*texts):
    return np.array(texts, dtype=object)


@pytest.mark.parametrize(
    ("columns", "key"),
    [
        ({"CODGEO": ["62498"], "MED21": ["1"]}, ("CODGEO", "commune")),
        ({"\ufeffinsee_com": ["01001"], "x": ["1"]}, ("\ufeffinsee_com", "commune")),
        ({"IRIS": ["624980101"], "DEC_MED21": ["1"]}, ("IRIS", "iris")),
        ({"CODE_IRIS": ["2A0040101"], "INSEE_COM": ["2A004"]}, ("CODE_IRIS", "iris")),
        ({"Idcar_200m": ["CRS3035RES200mN3132800E3798000"]}, ("Idcar_200m", "grid")),
        ({"IRIS": ["0101"], "INSEE_COM": ["62498"]}, ("INSEE_COM", "commune")),
    ],
)
def test_the_column_of_codes_is_known_by_name_and_content(columns, key):
    assert tuple(key_of(pd.DataFrame(columns))) == key


def test_a_table_without_codes_is_refused():
    with pytest.raises(InputError) as refusal:
        key_of(pd.DataFrame({"CODGEO": ["200035442"], "MED21": ["1"]}))

    assert refusal.value.details == {"fields": "CODGEO, MED21"}


def test_codes_get_back_the_zeros_that_a_spreadsheet_took():
    assert codes_of(pd.Series(["1001", "62498.0", "", "2A004"]), "commune").tolist() == [
        "01001",
        "62498",
        None,
        "2A004",
    ]


def test_figures_are_numbers_secrets_unknown_and_codes_text():
    texts = pd.DataFrame(
        {
            "CODGEO": ["01001", "62498", "62510"],
            "NBMENFISC21": ["13571", "s", ""],
            "TP6021": ["32,0", "ns", "nd"],
            "postal": ["01000", "62300", "62800"],
            "UIC": ["87", "88", "89"],
            "libelle": ["a", "", "c"],
            "big": ["9007199254740993", "1", "2"],
        }
    )

    typed = typed_columns(texts)

    assert typed.secret == {"NBMENFISC21": 1, "TP6021": 2}
    assert typed.frame["NBMENFISC21"].tolist() == [13571, pd.NA, pd.NA]
    assert typed.frame["TP6021"].fillna(-1).tolist() == [32.0, -1, -1]
    for name in ("CODGEO", "postal", "UIC", "big"):
        assert typed.frame[name].tolist() == texts[name].tolist()
    assert typed.frame["libelle"].tolist() == ["a", None, "c"]


def test_a_row_goes_to_the_area_of_its_code():
    figures = pd.DataFrame({"MED21": [17250.0, 19170.0, 1.0]})

    join = join_by_code(codes("62427", "62498", "62999"), codes("62498", "62427", "75056"), figures, "commune")

    assert join.figures["MED21"].fillna(-1).tolist() == [19170, 17250, -1]
    assert [group.tolist() for group in join.areas] == [[0], [1], [2]]
    assert join.joined == 2
    assert join.unjoined[["side", "code", "reason"]].values.tolist() == [["area", "62999", "no_figures"]]
    assert join.used.tolist() == [True, True, False]


def test_rows_of_the_departments_of_the_areas_are_listed():
    join = join_by_code(codes("62427"), codes("62427", "62001", "59001"), pd.DataFrame({"x": [1.0, 2, 3]}), "commune")

    assert join.unjoined[["side", "code", "reason"]].values.tolist() == [["table", "62001", "no_area"]]


def test_old_areas_of_a_merged_commune_become_one():
    figures = pd.DataFrame({"MED21": [20000.0, 17250.0]})

    join = join_by_code(
        codes("62210", "62498", "62154"), codes("62154", "62498"), figures, "commune", CommuneHistory(MERGER)
    )

    assert [group.tolist() for group in join.areas] == [[0, 2], [1]]
    assert join.figures["MED21"].tolist() == [20000, 17250]
    assert join.unjoined.values.tolist() == [["area", "62210", "62154", "merged", "2019-01-01"]]


def test_an_old_area_alone_takes_the_present_commune():
    join = join_by_code(codes("62210"), codes("62154"), pd.DataFrame({"x": [5.0]}), "commune", CommuneHistory(MERGER))

    assert join.figures["x"].tolist() == [5]


def test_old_rows_of_a_merged_commune_add_up_where_they_are_counts():
    figures = pd.DataFrame(
        {
            "CODGEO": codes("62154", "62210"),
            "NBMENFISC18": pd.array([100, 40], dtype="Int64"),
            "C18_EMPLT_CS3": [10.5, np.nan],
            "MED18": [20000.0, 20000.0],
        }
    )

    join = join_by_code(codes("62154"), codes("62154", "62210"), figures, "commune", CommuneHistory(MERGER))

    assert join.figures["NBMENFISC18"].tolist() == [140]
    assert join.figures["CODGEO"].tolist() == ["62154"]
    assert join.figures["C18_EMPLT_CS3"].isna().all()
    assert join.figures["MED18"].isna().all()


def test_without_a_history_nothing_is_carried():
    join = join_by_code(codes("62210"), codes("62154"), pd.DataFrame({"x": [5.0]}), "commune")

    assert join.joined == 0


def test_an_iris_is_carried_only_to_a_code_that_is_there():
    figures = pd.DataFrame({"x": [5.0]})
    history = CommuneHistory(MERGER)

    there = join_by_code(codes("622100000"), codes("621540000"), figures, "iris", history)
    not_there = join_by_code(codes("622100101"), codes("621540000"), figures, "iris", history)

    assert (there.joined, not_there.joined) == (1, 0)


def test_areas_without_code_stay_and_are_told():
    join = join_by_code(codes(None, "62498", None), codes("62498"), pd.DataFrame({"x": [5.0]}), "commune")

    assert join.figures["x"].fillna(-1).tolist() == [-1, 5, -1]
    assert join.unjoined["reason"].tolist() == ["no_code", "no_code"]


@pytest.mark.parametrize(
    ("areas", "rows", "code"),
    [(codes("A", "A"), codes("A"), "area_key_twice"), (codes("A"), codes("A", "A"), "table_key_twice")],
)
def test_a_code_that_would_count_twice_is_refused(areas, rows, code):
    with pytest.raises(InputError) as refusal:
        join_by_code(areas, rows, pd.DataFrame({"x": range(len(rows))}), "commune")

    assert (refusal.value.code, refusal.value.details) == (code, {"key": "A", "n": 2})
