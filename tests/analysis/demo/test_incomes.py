import re

import numpy as np
import pandas as pd
import pytest
import shapely

FIELDS = [
    "idcar_200m",
    "idcar_1km",
    "i_est_200",
    "i_est_1km",
    "lcog_geo",
    "ind",
    "men",
    "men_pauv",
    "men_prop",
    "men_surf",
    "ind_snv",
    "log_soc",
    "geometry",
]
SPREAD = ["men", "men_pauv", "men_prop", "men_surf", "ind_snv", "log_soc"]


def corners(ids: pd.Series) -> np.ndarray:
    found = ids.str.extract(r"^CRS3035RES\d+mN(?P<n>\d+)E(?P<e>\d+)$")
    return found[["e", "n"]].astype(int).to_numpy()


def test_fields_are_those_of_insee_2019(layers):
    assert layers["income_grid"].columns.tolist() == FIELDS


def test_ids_are_unique_and_on_the_200_m_lattice(layers):
    ids = layers["income_grid"]["idcar_200m"]
    at = corners(ids)

    assert 20_000 < len(ids) < 40_000
    assert ids.is_unique
    assert (at % 200 == 0).all()
    assert (corners(layers["income_grid"]["idcar_1km"]) == at // 1000 * 1000).all()


@pytest.mark.filterwarnings("ignore")
def test_squares_are_rebuilt_from_their_ids(layers):
    pyproj = pytest.importorskip("pyproj")
    project = pyproj.Transformer.from_crs(3035, 2154, always_xy=True).transform
    sample = layers["income_grid"].iloc[::500]
    for (e, n), square in zip(corners(sample["idcar_200m"]), sample["geometry"]):
        ring = np.column_stack(project([e, e + 200, e + 200, e], [n, n, n + 200, n + 200]))

        np.testing.assert_allclose(square.exterior.coords[:4], ring, atol=1e-3)


def test_squares_do_not_overlap(layers):
    squares = layers["income_grid"]["geometry"].to_numpy()
    some = squares[::40]
    first, _ = shapely.STRtree(squares).query(shapely.buffer(some, -1.0), predicate="intersects")

    assert len(first) == len(some)


def test_the_basin_has_about_1_200_000_people(layers):
    grid, communes, epci = layers["income_grid"], layers["communes"], layers["epci"]

    assert grid["ind"].sum() == pytest.approx(1_200_000, rel=0.05)
    assert communes["population"].sum() == pytest.approx(grid["ind"].sum(), abs=50)
    assert epci["population"].sum() == communes["population"].sum()


def test_true_squares_have_11_households_and_whole_counts(layers):
    true = layers["income_grid"].query("i_est_200 == 0")

    assert (true["men"] >= 11).all()
    for name in ("men", "men_pauv", "men_prop", "log_soc"):
        assert (true[name] % 1 == 0).all()
    assert (true["men_pauv"] <= true["men"]).all()
    assert (true["ind"] >= true["men"]).all()


def test_imputed_squares_of_one_kilometre_share_their_ratios(layers):
    imputed = layers["income_grid"].query("i_est_200 == 1")
    ratios = imputed[SPREAD].div(imputed["ind"], axis=0).assign(parent=imputed["idcar_1km"])
    persons = imputed.groupby("idcar_1km")["men"].sum()
    whole = ratios[ratios["parent"].isin(persons.index[persons > 60])]
    spread = whole.groupby("parent")[SPREAD].agg(lambda values: values.max() - values.min())

    assert len(spread) > 100
    np.testing.assert_allclose(spread, 0, atol=1e-9 * whole[SPREAD].max().max())
    assert (imputed["men"] % 1 != 0).mean() > 0.8


def test_imputation_neither_makes_nor_loses_anything(layers):
    imputed = layers["income_grid"].query("i_est_200 == 1")

    for name in ("men", "men_pauv", "men_prop", "log_soc"):
        total = imputed[name].sum()
        assert total == pytest.approx(round(total), abs=1e-5)
        assert total > 1000


def test_kilometres_under_11_households_are_flagged(layers):
    grid = layers["income_grid"]
    by_kilometre = grid.groupby("idcar_1km")
    flag = by_kilometre["i_est_1km"].agg(["min", "max"])

    assert (flag["min"] == flag["max"]).all()
    assert (by_kilometre["i_est_200"].min()[flag["max"] == 1] == 1).all()
    assert 0 < flag["max"].mean() < 0.2


def test_commune_lists_are_codes_without_separator_the_centre_first(layers, basin):
    lists = layers["income_grid"]["lcog_geo"]
    known = set(layers["communes"]["insee"])
    centre = layers["communes"]["insee"].to_numpy()[basin.territory.commune_at(basin.grid.x, basin.grid.y)]

    for codes in lists:
        parts = re.findall(".....", codes)
        assert "".join(parts) == codes
        assert set(parts) <= known and len(set(parts)) == len(parts)
    assert (lists.str[:5] == centre).all()
    assert 500 < (lists.str.len() > 5).sum() < 6000


def test_estates_are_poorer_and_more_social_than_towns(layers, basin):
    grid = layers["income_grid"]
    mining = basin.grid.town_households < 0.3 * grid["men"]
    poverty = [grid.loc[rows, "men_pauv"].sum() / grid.loc[rows, "men"].sum() for rows in (mining, ~mining)]
    social = [grid.loc[rows, "log_soc"].sum() / grid.loc[rows, "men"].sum() for rows in (mining, ~mining)]
    income = [grid.loc[rows, "ind_snv"].sum() / grid.loc[rows, "ind"].sum() for rows in (mining, ~mining)]

    assert poverty[0] > poverty[1] + 0.1
    assert social[0] > 0.6 > social[1]
    assert 10_000 < income[0] < income[1] - 1_000 < 25_000


def test_neighbouring_squares_resemble_one_another(layers, basin):
    true = layers["income_grid"]["i_est_200"].to_numpy() == 0
    grid = layers["income_grid"][true]
    rate = pd.Series((grid["men_pauv"] / grid["men"]).to_numpy(), index=map(tuple, corners(grid["idcar_200m"])))
    east = rate.reindex([(e + 200, n) for e, n in rate.index]).to_numpy()
    both = ~np.isnan(east)

    assert np.corrcoef(rate.to_numpy()[both], east[both])[0, 1] > 0.3
