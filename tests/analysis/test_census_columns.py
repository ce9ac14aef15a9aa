from bassin_minier_plugin.analysis.census_columns import census_columns, income_column


def test_the_most_recent_year_that_has_all_figures_wins():
    fields = [
        f"{name}"
        for year in (15, 21)
        for name in (
            f"C{year}_ACT1564",
            f"C{year}_ACT1564_CS3",
            f"C{year}_EMPLT",
            f"C{year}_EMPLT_CS3",
            f"P{year}_EMPLT",
        )
    ]

    found = census_columns([*fields, "C22_ACT1564_CS3"], {})

    assert found.fields == {
        "resident_executives": "C21_ACT1564_CS3",
        "resident_active": "C21_ACT1564",
        "executive_jobs": "C21_EMPLT_CS3",
        "jobs": "C21_EMPLT",
    }
    assert set(found.years.values()) == {2021}


def test_without_a_year_in_common_each_figure_has_its_own_and_says_it():
    found = census_columns(["C15_ACT1564_CS3", "C15_ACT1564", "C20_EMPLT_CS3", "P20_EMPLT"], {})

    assert found.fields["jobs"] == "P20_EMPLT"
    assert found.years == {"resident_executives": 2015, "resident_active": 2015, "executive_jobs": 2020, "jobs": 2020}


def test_the_field_given_is_taken_and_prefixes_and_case_do_no_harm():
    found = census_columns(["emploi_c19_emplt_cs3", "emploi_c19_emplt", "cadres"], {"resident_executives": "cadres"})

    assert found.fields == {
        "resident_executives": "cadres",
        "resident_active": None,
        "executive_jobs": "emploi_c19_emplt_cs3",
        "jobs": "emploi_c19_emplt",
    }
    assert found.years["resident_executives"] is None


def test_other_categories_are_not_taken_for_all_jobs():
    found = census_columns(["C21_EMPLT_CS1", "C21_EMPLT_F", "C21_ACT1564_CS6"], {})

    assert set(found.fields.values()) == {None}


def test_the_teaching_table_without_years_is_known():
    found = census_columns(["pop_cadres", "pop_act_15p"], {})

    assert (found.fields["resident_executives"], found.fields["resident_active"]) == ("pop_cadres", "pop_act_15p")


def test_disposable_income_comes_before_declared_and_later_before_earlier():
    assert income_column(["DEC_MED21", "MED19", "MED20"]) == "MED20"
    assert income_column(["DEC_MED21", "DEC_MED18"]) == "DEC_MED21"
    assert income_column(["x"]) is None
