from bassin_minier_plugin.analysis.layer_codes import layer_codes


def test_a_code_is_the_name_without_accents_spaces_or_capitals():
    assert layer_codes(["Périmètre AC1 (500 m)", "Œuvres d'art", "zone-tampon"]) == [
        *("perimetre_ac1_500_m", "oeuvres_d_art", "zone_tampon")
    ]


def test_a_code_that_is_taken_is_numbered():
    assert layer_codes(["AC1", "ac1", "Ac1", "any"], ("any",)) == ["ac1", "ac1_2", "ac1_3", "any_2"]


def test_a_name_without_letters_still_has_a_code():
    assert layer_codes(["500 m", "—", ""]) == ["layer_500_m", "layer", "layer_2"]
