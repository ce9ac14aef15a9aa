"""The same jobs as one writes them with GeoPandas: read, overlay or sjoin, groupby, merge, write.

Only the columns that a job needs are read. Polygons: `overlay(how="intersection")`. Points: `sjoin`. Shares: overlay,
then the pieces of an estate dissolved when a layer overlaps itself. Scores: columns of pandas.
"""

from __future__ import annotations

NAME = "GeoPandas"


def start():
    import geopandas
    import pyogrio
    import scipy.spatial

    return geopandas, pyogrio, scipy.spatial


def squares(layers: dict[str, str], output: str):
    _apportion(layers, ["ind", "men", "ind_snv"], output)


def buildings(layers: dict[str, str], output: str):
    _apportion(layers, ["dwellings"], output)


def points(layers: dict[str, str], output: str):
    import geopandas as gpd

    zones = gpd.read_file(layers["zones"])
    certificates = gpd.read_file(layers["source"], columns=["surface_m2"])
    inside = gpd.sjoin(certificates, zones[["estate_id", "geometry"]], predicate="within")
    sums = inside.groupby("estate_id")["surface_m2"].agg(b_n="size", b_surface_m2="sum").reset_index()
    result = zones.merge(sums, on="estate_id", how="left")
    result["b_n"] = result["b_n"].fillna(0).astype(int)
    result.to_file(output)


def scoring(layers: dict[str, str], output: str):
    import geopandas as gpd

    estates = gpd.read_file(layers["zones"])
    keyed = estates[["estate_id", "geometry"]]
    estates = estates.merge(_incomes(keyed, layers["squares"]), on="estate_id", how="left")
    estates["income_covered"] = estates["income_covered"].fillna(0).clip(upper=1)
    estates = estates.merge(_energy(keyed, layers["certificates"]), on="estate_id", how="left")
    estates["energy_n"] = estates["energy_n"].fillna(0).astype(int)
    area = keyed.set_index("estate_id").area
    for code in ("qpv", "property", "buffer"):
        cover = gpd.read_file(layers[code], columns=[]).dissolve().explode()
        pieces = gpd.overlay(keyed, cover, how="intersection")
        covered = pieces.area.groupby(pieces["estate_id"]).sum() / area
        estates[f"{code}_share"] = estates["estate_id"].map(covered.fillna(0)).clip(upper=1)
    estates = estates.merge(_communes(keyed, layers["communes"]), on="estate_id", how="left")
    _score(estates).to_file(output)


def coverage(layers: dict[str, str], output: str):
    import geopandas as gpd

    zones = gpd.read_file(layers["zones"])
    homes = gpd.read_file(layers["source"], columns=["dwellings"])
    stops = gpd.read_file(layers["stops"], columns=[])
    keyed = zones[["estate_id", "geometry"]]
    inside = gpd.sjoin(homes, keyed, predicate="within").drop(columns="index_right").reset_index(drop=True)
    near = gpd.sjoin_nearest(inside, stops, max_distance=800, distance_col="metres")
    near = near[~near.index.duplicated()]
    area = keyed.set_index("estate_id").area
    for metres in (300, 500, 800):
        served = near[near["metres"] <= metres].groupby("estate_id")["dwellings"].sum()
        zones[f"demand_{metres}"] = zones["estate_id"].map(served).fillna(0.0)
        cover = gpd.GeoDataFrame(geometry=stops.buffer(metres, resolution=32), crs=stops.crs).dissolve().explode()
        pieces = gpd.overlay(keyed, cover, how="intersection")
        share = pieces.area.groupby(pieces["estate_id"]).sum() / area
        zones[f"area_share_{metres}"] = zones["estate_id"].map(share.fillna(0)).clip(upper=1)
    zones.to_file(output)


def heritage(layers: dict[str, str], output: str):
    import geopandas as gpd

    from .jobs import PROTECTIONS

    zones = gpd.read_file(layers["zones"])
    keyed = zones[["estate_id", "geometry"]]
    area = keyed.set_index("estate_id").area
    for code in PROTECTIONS:
        cover = gpd.read_file(layers[code], columns=[]).dissolve().explode()
        pieces = gpd.overlay(keyed, cover, how="intersection")
        covered = pieces.area.groupby(pieces["estate_id"]).sum() / area
        zones[f"{code}_share"] = zones["estate_id"].map(covered.fillna(0)).clip(upper=1)
    monuments = gpd.read_file(layers["source"], columns=["name"])
    near = gpd.sjoin_nearest(keyed, monuments, distance_col="near_m").drop_duplicates("estate_id")
    zones = zones.merge(near[["estate_id", "near_m"]], on="estate_id", how="left")
    within = gpd.sjoin(keyed, monuments, predicate="dwithin", distance=500)
    zones["near_n"] = zones["estate_id"].map(within.groupby("estate_id").size()).fillna(0).astype(int)
    zones.to_file(output)


def _apportion(layers, counts, output):
    import geopandas as gpd

    zones = gpd.read_file(layers["zones"])
    source = gpd.read_file(layers["source"], columns=counts)
    pieces = _pieces(zones[["estate_id", "geometry"]], source, counts)
    sums = pieces.groupby("estate_id").agg(
        **{f"b_{name}": (name, "sum") for name in counts}, b_n=("piece", "size"), piece=("piece", "sum")
    )
    result = zones.merge(sums.reset_index(), on="estate_id", how="left")
    result["b_n"] = result["b_n"].fillna(0).astype(int)
    result["b_covered"] = result.pop("piece").fillna(0) / result.area
    result.to_file(output)


def _pieces(zones, source, counts):
    import geopandas as gpd

    source["source_area"] = source.area
    pieces = gpd.overlay(zones, source, how="intersection")
    pieces["piece"] = pieces.area
    share = pieces["piece"] / pieces["source_area"]
    pieces[counts] = pieces[counts].mul(share, axis=0)
    return pieces


def _incomes(keyed, path):
    import geopandas as gpd

    counts = ["ind", "men", "men_pauv", "ind_snv"]
    grid = gpd.read_file(path, columns=[*counts, "i_est_200"])
    grid["imputed"] = grid["ind"].where(grid["i_est_200"] > 0, 0)
    sums = _pieces(keyed, grid, [*counts, "imputed"]).groupby("estate_id")[[*counts, "imputed", "piece"]].sum()
    sums["income_per_cu"] = sums["ind_snv"] / sums["ind"]
    sums["poverty_rate"] = sums["men_pauv"] / sums["men"]
    sums["imputed_share"] = sums["imputed"] / sums["ind"]
    sums["income_covered"] = sums["piece"] / keyed.set_index("estate_id").area
    return sums[["income_per_cu", "poverty_rate", "imputed_share", "income_covered"]].reset_index()


def _energy(keyed, path):
    import geopandas as gpd

    certificates = gpd.read_file(path, columns=["etiquette_dpe"])
    inside = gpd.sjoin(certificates, keyed, predicate="within")
    worst = inside["etiquette_dpe"].isin(["F", "G"])
    return worst.groupby(inside["estate_id"]).agg(energy_n="size", energy_fg_share="mean").reset_index()


def _communes(keyed, path):
    import geopandas as gpd

    communes = gpd.read_file(path, columns=["insee", "nom", "epci_nom"])
    pieces = gpd.overlay(keyed, communes, how="intersection")
    order = pieces.area.sort_values(ascending=False).index
    largest = pieces.loc[order].drop_duplicates("estate_id")[["estate_id", "insee", "nom", "epci_nom"]]
    return largest.rename(columns={"nom": "commune", "epci_nom": "epci"})


def _score(estates):
    import pandas as pd

    estates["v_income"] = 1 - ((estates["income_per_cu"] - 10_000) / 15_000).clip(0, 1)
    estates["v_poverty"] = (estates["poverty_rate"] / 0.5).clip(0, 1)
    estates["v_qpv"] = estates["qpv_share"]
    estates["v_interest"] = estates["interet"].map({"Exceptionnelle": 1, "Remarquable": 0.7, "Témoin": 0.3})
    estates["v_property"] = estates["property_share"]
    estates["v_energy"] = estates["energy_fg_share"]
    estates["v_decay"] = (estates["condition_index"] / 100).clip(0, 1)
    axes = {
        "axis_social": ["v_income", "v_poverty", "v_qpv"],
        "axis_heritage": ["v_interest", "v_property"],
        "axis_condition": ["v_energy", "v_decay"],
    }
    known = []
    for axis, criteria in axes.items():
        estates[axis] = 100 * estates[criteria].mean(axis=1)
        known.append(estates[criteria].notna().mean(axis=1) / 3)
    estates["completeness"] = sum(known)
    score = estates[list(axes)].mean(axis=1).where(estates["completeness"] >= 0.5 - 1e-12)
    estates["score"] = score
    estates["rank"] = score.rank(ascending=False, method="min")
    levels = {
        axis: pd.cut(estates[axis], [-1, 33.3, 66.7, 101], right=False, labels=["low", "medium", "high"])
        for axis in axes
    }
    named = [axis[5:] + ":" + level.astype(object).fillna("unknown") for axis, level in levels.items()]
    estates["cross_class"] = named[0] + " " + named[1] + " " + named[2]
    return estates
