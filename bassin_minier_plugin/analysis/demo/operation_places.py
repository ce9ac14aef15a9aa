"""Where the fictitious operations are: what they are linked to on the map, its footprint, commune and EPCI."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .territory import locate

# The field that tells one feature of a layer from another.
KEYS = {
    "estates": "estate_id",
    "centralities": "centrality_id",
    "heritage_sites": "name",
    "spoil_tips": "tip_no",
    "mine_railways": "line_no",
}
POINT_RADIUS_M = 25.0
_INSIDE_SHARE = 0.97
_NEAR_M = 700.0
_PLACES = {"estate": 44, "centrality": 24, "site": 12, "landscape": 24, "economy": 16}


def linkable_places(layers: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """What an operation can be linked to: role, key, label, outline, insee, commune, epci, dwellings, landlord, cost.

    The outline is the polygon, or what lies within 25 m of a line. Only what lies in one EPCI (97 % at least).
    """
    parts = []
    for role, key in KEYS.items():
        frame = layers[role]
        shapes = frame["geometry"].to_numpy()
        is_line = shapely.get_dimensions(shapes) < 2
        outline = np.where(is_line, shapely.buffer(shapes, POINT_RADIUS_M, quad_segs=8), shapely.make_valid(shapes))
        part = pd.DataFrame({"role": role, "key": frame[key].astype(str), "label": frame["name"], "outline": outline})
        for name in ("dwellings", "landlord", "cost_eur"):
            part[name] = frame.get(name)
        parts.append(part)
    places = pd.concat(parts, ignore_index=True)
    centre = shapely.get_coordinates(shapely.point_on_surface(places["outline"].to_numpy()))
    communes, epci = layers["communes"], layers["epci"]
    row = locate(communes["geometry"].to_numpy(), *centre.T)
    for name in ("insee", "commune", "epci"):
        places[name] = communes[name].to_numpy()[row]
    boundary = epci.set_index("epci")["geometry"].loc[places["epci"]].to_numpy()
    outline = places["outline"].to_numpy()
    share = shapely.area(shapely.intersection(outline, boundary)) / shapely.area(outline)
    return places[(row >= 0) & (share >= _INSIDE_SHARE)].reset_index(drop=True)


def choose_places(rng: np.random.Generator, places: pd.DataFrame) -> pd.DataFrame:
    """One row per operation, 120 in all: strand, kind of work, `turn` (how many times the place served before)."""
    role = places["role"].to_numpy()
    size = places["dwellings"].astype(float).fillna(1.0).to_numpy()
    merit = np.log(size) + rng.gumbel(size=len(places))
    estates = _best(merit, np.flatnonzero(role == "estates"), places["epci"].to_numpy(), _PLACES["estate"] + 6)
    towns = rng.permutation(np.flatnonzero(role == "centralities"))
    sites = np.flatnonzero(role == "heritage_sites")
    tips, lines = (rng.permutation(np.flatnonzero(role == name)) for name in ("spoil_tips", "mine_railways"))
    half = _PLACES["landscape"] // 2
    chosen = {
        ("estate", "estate"): estates[: _PLACES["estate"]],
        ("centrality", "centrality"): np.resize(towns, _PLACES["centrality"]),
        ("site", "site"): np.resize(sites, _PLACES["site"]),
        ("landscape", "tip"): np.resize(tips, half),
        ("landscape", "railway"): np.resize(lines, half),
        ("economy", "economy"): np.r_[np.resize(towns[::-1], _PLACES["economy"] - 6), estates[_PLACES["estate"] :]],
    }
    parts = [pd.DataFrame({"strand": strand, "kind": kind, "place": rows}) for (strand, kind), rows in chosen.items()]
    found = pd.concat(parts, ignore_index=True)
    found["turn"] = found.groupby(["kind", "place"]).cumcount() + found.groupby("kind").cumcount() // 3
    is_site = found["kind"] == "site"
    found.loc[is_site, "turn"] = found[is_site].groupby("place").cumcount()
    return found


def _best(merit: np.ndarray, rows: np.ndarray, epci: np.ndarray, count: int) -> np.ndarray:
    """The rows of highest merit, the best of each EPCI first."""
    order = pd.Series(rows[np.argsort(-merit[rows])])
    is_first = ~pd.Series(epci[order]).duplicated()
    return pd.concat([order[is_first], order[~is_first]]).to_numpy()[:count]


def neighbours_of(rng: np.random.Generator, places: pd.DataFrame, chosen: pd.DataFrame) -> pd.Series:
    """A second place for some operations: the nearest tip or railway within 700 m, in the same EPCI; or -1."""
    lands = np.flatnonzero(places["role"].isin(["spoil_tips", "mine_railways"]).to_numpy())
    outline = places["outline"].to_numpy()
    own = chosen["place"].to_numpy()
    found = np.full(len(chosen), -1)
    row, near = shapely.STRtree(outline[lands]).query_nearest(outline[own], max_distance=_NEAR_M, all_matches=False)
    found[row] = lands[near]
    epci = places["epci"].to_numpy()
    is_fit = (found >= 0) & (epci[found] == epci[own]) & (found != own) & chosen["strand"].isin(["estate", "site"])
    return pd.Series(np.where(is_fit & (rng.random(len(chosen)) < 0.6), found, -1), index=chosen.index)


def footprints(places: pd.DataFrame, chosen: pd.DataFrame, second: pd.Series) -> np.ndarray:
    """The union of what each operation is linked to, as multipolygons."""
    outline = places["outline"].to_numpy()
    own = outline[chosen["place"].to_numpy()]
    other = np.where(second.to_numpy() >= 0, outline[second.to_numpy()], shapely.Polygon())
    whole = shapely.union(own, other)
    return np.array([shapely.multipolygons(shapely.get_parts(one)) for one in whole])
