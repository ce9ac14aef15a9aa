import pytest
from qgis.core import QgsProcessingException

from tests.running import Listener, memory_layer, square, values

X, Y = 700000, 7030000
GRID_FIELDS = "i_est_200:integer,ind:double,men:double,men_pauv:double,ind_snv:double"


def estates_layer(crs="EPSG:2154"):
    """Two estates of 100 m × 200 m, 1 km apart."""
    rows = [
        (f"POLYGON(({X} {Y},{X + 100} {Y},{X + 100} {Y + 200},{X} {Y + 200},{X} {Y}))", "A"),
        (f"POLYGON(({X + 1000} {Y},{X + 1100} {Y},{X + 1100} {Y + 200},{X + 1000} {Y + 200},{X + 1000} {Y}))", "B"),
    ]
    return memory_layer("Polygon", "name:string", rows, crs, "estates")


def measure(run, listener=None, **sources):
    output = run("estateindicators", {"ESTATES": estates_layer(), **sources, "OUTPUT": "TEMPORARY_OUTPUT"}, listener)
    return output["OUTPUT"]


def test_without_any_source_every_figure_is_null(run):
    layer = measure(run)

    figures = [field.name() for field in layer.fields()][1:]
    assert figures == [
        *("income_per_cu", "poverty_rate", "imputed_share", "income_covered", "energy_n", "energy_fg_share"),
        *("qpv_share", "property_share", "buffer_share", "stop_distance_m", "insee", "commune", "epci"),
    ]
    assert all(values(layer, name) == [None, None] for name in figures)


def test_grid_ratios_are_taken_after_summing(run):
    # half of each square lies in estate A: 10 and 20 people, of whom those of the second square are imputed
    rows = [
        (square(X - 100, Y, 200), 0, 20.0, 10.0, 2.0, 20 * 10000.0),
        (square(X, Y, 200), 1, 40.0, 20.0, 10.0, 40 * 16000.0),
    ]
    grid = memory_layer("Polygon", GRID_FIELDS, rows, name="grid")

    layer = measure(run, INCOME_GRID=grid)

    assert values(layer, "income_per_cu") == pytest.approx([(10 * 10000 + 20 * 16000) / 30, None])
    assert values(layer, "poverty_rate") == pytest.approx([(1 + 5) / 15, None])
    assert values(layer, "imputed_share") == pytest.approx([20 / 30, None])


def test_grid_field_names_of_2015_in_capitals_are_recognised(run):
    fields = "I_est_cr:integer,Ind:double,Men:double,Men_pauv:double,Ind_snv:double"
    grid = memory_layer("Polygon", fields, [(square(X, Y, 200), 1, 40.0, 20.0, 10.0, 40 * 16000.0)], name="grid")

    layer = measure(run, INCOME_GRID=grid)

    assert values(layer, "income_per_cu") == pytest.approx([16000.0, None])
    assert values(layer, "imputed_share") == pytest.approx([1.0, None])


def test_iris_medians_are_weighted_by_area_and_secrecy_shows_in_the_cover(run):
    iris = memory_layer(
        "Polygon",
        "CODE_IRIS:string,DEC_MED21:string,DEC_TP6021:string",
        [
            (square(X - 300, Y, 350), "1", "12000", "30,0"),
            (square(X + 50, Y, 400), "2", "ns", "ns"),
            (square(X + 900, Y, 400), "3", "nd", "nd"),
        ],
        name="iris",
    )
    listener = Listener()

    layer = measure(run, listener, INCOME_IRIS=iris)

    assert values(layer, "income_per_cu") == pytest.approx([12000.0, None])
    assert values(layer, "poverty_rate") == pytest.approx([0.3, None])
    assert values(layer, "income_covered") == pytest.approx([0.5, 0.0])
    assert values(layer, "imputed_share") == [None, None]


def test_the_grid_is_used_rather_than_iris_and_it_is_said(run):
    grid = memory_layer("Polygon", GRID_FIELDS, [(square(X, Y, 200), 0, 40.0, 20.0, 10.0, 40 * 16000.0)])
    iris = memory_layer("Polygon", "DISP_MED21:double", [(square(X, Y, 200), 9000.0)])
    listener = Listener()

    layer = measure(run, listener, INCOME_GRID=grid, INCOME_IRIS=iris)

    assert values(layer, "income_per_cu")[0] == pytest.approx(16000.0)
    assert any("grid is used" in said for said in listener.warnings)


def test_energy_counts_known_classes_once_per_certificate(run):
    rows = [
        (f"POINT({X + 10} {Y + 10})", "1", "2023-01-01", "G"),
        (f"POINT({X + 10} {Y + 10})", "1", "2024-01-01", "C"),
        (f"POINT({X + 20} {Y + 10})", "2", "2023-01-01", "f"),
        (f"POINT({X + 30} {Y + 10})", "3", "2023-01-01", "N"),
        (f"POINT({X + 500} {Y + 10})", "4", "2023-01-01", "G"),
    ]
    dpe = memory_layer(
        "Point", "numero_dpe:string,date_etablissement_dpe:string,etiquette_dpe:string", rows, name="dpe"
    )

    layer = measure(run, ENERGY=dpe)

    assert values(layer, "energy_n") == [2, 0]
    assert values(layer, "energy_fg_share") == pytest.approx([0.5, None])


def test_overlapping_perimeters_count_once(run):
    qpv = memory_layer("Polygon", "", [(square(X, Y, 100),), (square(X, Y + 50, 100),)], name="qpv")

    layer = measure(run, QPV=qpv, PROPERTY=qpv, BUFFER=qpv)

    for field in ("qpv_share", "property_share", "buffer_share"):
        assert values(layer, field) == pytest.approx([0.75, 0.0])


def test_stop_distance_is_from_the_edge_and_zero_inside(run):
    stops = memory_layer("Point", "", [(f"POINT({X + 50} {Y + 50})",), (f"POINT({X + 1400} {Y - 400})",)], name="stops")

    layer = measure(run, STOPS=stops)

    # from the corner (X + 1100, Y): 300 east, 400 south
    assert values(layer, "stop_distance_m") == pytest.approx([0.0, 500.0])


def test_each_point_of_a_multipoint_stop_counts_and_no_warning_denies_it(run):
    stops = memory_layer("MultiPoint", "", [(f"MULTIPOINT(({X + 5000} {Y}),({X + 50} {Y + 50}))",)], name="stops")
    listener = Listener()

    layer = measure(run, listener, STOPS=stops)

    assert values(layer, "stop_distance_m") == pytest.approx([0.0, 950.0])
    assert listener.warnings == []


def test_an_estate_astride_two_communes_takes_the_larger_share(run):
    communes = memory_layer(
        "Polygon",
        "insee:integer,nom:string,epci_nom:string",
        [(square(X - 500, Y - 500, 560), 62498, "Lens", "CALL"), (square(X - 500, Y + 60, 900), 1001, "Autre", "X")],
        name="communes",
    )

    layer = measure(run, COMMUNES=communes)

    assert values(layer, "insee") == ["01001", None]
    assert values(layer, "commune") == ["Autre", None]
    assert values(layer, "epci") == ["X", None]


@pytest.mark.parametrize(
    ("parameter", "kind", "fields", "row", "said"),
    [
        ("INCOME_GRID", "Polygon", "x:double", (square(X, Y, 200), 1.0), "not an INSEE Filosofi grid"),
        ("INCOME_IRIS", "Polygon", "x:double", (square(X, Y, 200), 1.0), "has no Filosofi income"),
        ("ENERGY", "Point", "classe_consommation_energie:string", (f"POINT({X} {Y})", "G"), "before July 2021"),
        ("ENERGY", "Point", "x:string", (f"POINT({X} {Y})", "G"), "no energy class"),
        ("COMMUNES", "Polygon", "x:string", (square(X, Y, 200), "Lens"), "no field of INSEE codes"),
    ],
)
def test_a_source_of_another_kind_is_refused_by_name(run, parameter, kind, fields, row, said):
    layer = memory_layer(kind, fields, [row], name="the wrong file")

    with pytest.raises(QgsProcessingException, match=said) as refusal:
        measure(run, **{parameter: layer})

    assert "“the wrong file”" in str(refusal.value)


def test_sources_may_come_each_in_its_own_crs(run):
    from qgis import processing

    grid = memory_layer("Polygon", GRID_FIELDS, [(square(X - 100, Y, 200), 0, 20.0, 10.0, 2.0, 20 * 10000.0)])
    stops = memory_layer("Point", "", [(f"POINT({X + 1400} {Y - 400})",)])
    moved = {
        name: processing.run(
            "native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"}
        )["OUTPUT"]
        for name, layer, crs in (("INCOME_GRID", grid, "EPSG:3035"), ("STOPS", stops, "EPSG:4326"))
    }

    here, there = measure(run, INCOME_GRID=grid, STOPS=stops), measure(run, **moved)

    for field in ("income_per_cu", "poverty_rate", "stop_distance_m"):
        assert values(there, field)[0] == pytest.approx(values(here, field)[0], rel=1e-5)


def test_aliases_are_put_on_the_result(run):
    layer = measure(run)

    assert layer.attributeAlias(layer.fields().lookupField("income_per_cu")) == ("Income per consumption unit (€/year)")
