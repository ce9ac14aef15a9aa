"""The landscape of the demonstration: spoil tips, mine railways, monuments and what protects them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial import Delaunay

from .estates import Estates
from .territory import NOTICE, Territory

# Streams of chance of these layers, far from those of the rest of the contract.
TIPS, RAILWAYS, MONUMENTS, SITES, RELIEF = 20, 21, 22, 23, 24
ABORDS_M = 500.0

_KEPT_TIPS = 0.85
_CORNERS = 28
_BROKEN = 0.3
_SHORTCUTS = 0.12
_HERITAGE_SITES = (("Loos-en-Gohelle", "11/19"), ("Oignies", "9-9bis"), ("Wallers", "Wallers-Arenberg"))
_BUILDINGS = ("Église fictive", "Salle des fêtes fictive", "Chevalement fictif", "Beffroi fictif", "Château fictif")


def make_spoil_tips(rng: np.random.Generator, estates: Estates, unesco_property: pd.DataFrame) -> pd.DataFrame:
    """Return the tips (polygons): tip_no, name, shape, height_m (top above the ground), notice, geometry.

    They stand in the free cores around the pits; where a component of the property is a tip, it is that one.
    """
    pits = estates.pits
    spots = shapely.points(pits[["x", "y"]].to_numpy())
    angle = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    phase, lobes = rng.uniform(0, 6.3, (len(pits), 1)), rng.uniform(0.08, 0.25, (len(pits), 1))
    radius = pits["core_m"].to_numpy() * rng.uniform(0.45, 0.85, len(pits))
    outline = radius[:, None] * (1 + lobes * np.sin(2 * angle + phase) + 0.05 * np.sin(5 * angle - phase))
    away = outline[..., None] * np.stack([np.cos(angle), np.sin(angle)], -1)
    shapes = shapely.polygons(pits[["x", "y"]].to_numpy()[:, None, :] + away)
    listed = unesco_property["geometry"].to_numpy()[unesco_property["name"].str.startswith("Terril").to_numpy()]
    component, pit = shapely.STRtree(spots).query(listed, predicate="contains")
    shapes[pit] = listed[component]
    kept = rng.random(len(pits)) < _KEPT_TIPS
    kept[pit] = True
    kind = rng.choice(["Conique", "Plat", "Modelé"], len(pits), p=[0.45, 0.3, 0.25])
    steepness = np.select([kind == "Conique", kind == "Plat"], [0.55, 0.18], 0.3) * rng.uniform(0.8, 1.1, len(pits))
    height = np.clip(np.round(np.sqrt(shapely.area(shapes) / np.pi) * steepness), 6, 140)
    frame = pd.DataFrame({"shape": kind, "height_m": height, "geometry": shapes})[kept].reset_index(drop=True)
    numbers = np.arange(1, len(frame) + 1)
    frame.insert(0, "tip_no", [f"F{number:03d}" for number in numbers])
    frame.insert(1, "name", [f"Terril fictif {number}" for number in numbers])
    frame.insert(4, "notice", NOTICE)
    return frame


def make_mine_railways(rng: np.random.Generator, estates: Estates) -> pd.DataFrame:
    """Return former railways from pit to pit (lines), many of them broken: line_no, name, state, notice, geometry."""
    spots = estates.pits[["x", "y"]].to_numpy()
    one, other = _neighbours(rng, spots)
    lines = []
    for start, end in zip(spots[one], spots[other]):
        across = np.array([start[1] - end[1], end[0] - start[0]]) * rng.normal(0, 0.14)
        along = np.linspace(0, 1, 13)[:, None]
        curve = start + along * (end - start) + (4 * along * (1 - along)) * across
        line, length = shapely.linestrings(curve), np.hypot(*(end - start))
        if rng.random() < _BROKEN and length > 900:
            gap_m = rng.uniform(60, min(450, length / 3))
            middle = rng.uniform(0.25, 0.75) * length
            lines += [_part(line, 0, middle - gap_m / 2), _part(line, middle + gap_m / 2, line.length)]
        else:
            lines.append(line)
    state = rng.choice(["Chemin aménagé", "Friche", "Chemin non aménagé"], len(lines), p=[0.4, 0.3, 0.3])
    numbers = np.arange(1, len(lines) + 1)
    return pd.DataFrame(
        {
            "line_no": [f"C{number:03d}" for number in numbers],
            "name": [f"Cavalier fictif {number}" for number in numbers],
            "state": state,
            "notice": NOTICE,
            "geometry": lines,
        }
    )


def _neighbours(rng, spots):
    """Pairs of pits: the shortest tree that joins them all, and some shortcuts."""
    corners = Delaunay(spots).simplices
    pairs = np.unique(np.sort(np.vstack([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]]), axis=1), axis=0)
    length = np.hypot(*(spots[pairs[:, 0]] - spots[pairs[:, 1]]).T)
    tree = minimum_spanning_tree(coo_matrix((length, pairs.T), shape=(len(spots),) * 2)).tocoo()
    in_tree = np.isin(pairs @ [len(spots), 1], tree.row * len(spots) + tree.col)
    chosen = in_tree | ((rng.random(len(pairs)) < _SHORTCUTS) & (length < 4000))
    return pairs[chosen].T


def _part(line, start_m: float, end_m: float):
    along = np.linspace(max(start_m, 0.0), end_m, 9)
    return shapely.linestrings(shapely.get_coordinates(shapely.line_interpolate_point(line, along)))


def make_monuments(rng: np.random.Generator, territory: Territory, estates: Estates) -> pd.DataFrame:
    """Return protected buildings (points): monument_no, name, protection, protected_on (year), notice, geometry."""
    centres = territory.communes[["centre_x", "centre_y"]].to_numpy()
    pits = estates.pits[["x", "y"]].to_numpy()
    towns = np.repeat(np.arange(len(centres)), rng.poisson(1.3, len(centres)))
    near_pits = rng.choice(len(pits), len(pits) // 3, replace=False)
    in_towns = centres[towns] + rng.normal(0, 450, (len(towns), 2))
    places = np.vstack([in_towns, pits[near_pits] + rng.normal(0, 90, (len(near_pits), 2))])
    kind = np.r_[rng.choice([0, 1, 3, 4], len(towns), p=[0.5, 0.2, 0.1, 0.2]), np.full(len(near_pits), 2)]
    inside = shapely.contains_xy(territory.outline, *places.T)
    places, kind = places[inside], kind[inside]
    numbers = np.arange(1, len(places) + 1)
    listed = rng.random(len(places)) < 0.3
    return pd.DataFrame(
        {
            "monument_no": [f"MF{number:04d}" for number in numbers],
            "name": [f"{_BUILDINGS[one]} {number}" for one, number in zip(kind, numbers)],
            "protection": np.where(listed, "Classé MH", "Inscrit MH"),
            "protected_on": rng.integers(1920, 2016, len(places)),
            "notice": NOTICE,
            "geometry": shapely.points(places),
        }
    )


def make_protections(
    rng: np.random.Generator, territory: Territory, estates: Estates, tips: pd.DataFrame, monuments: pd.DataFrame
) -> dict[str, pd.DataFrame]:
    """Return {"ac1", "ac2", "ac4"}: 500 m around monuments, sites around tips, towns and an estate; polygons."""
    abords = shapely.buffer(monuments["geometry"].to_numpy(), ABORDS_M, quad_segs=16)
    ac1 = pd.DataFrame({"name": "Abords : " + monuments["name"], "notice": NOTICE, "geometry": abords})
    chosen = np.sort(rng.choice(len(tips), 9, replace=False))
    wide = shapely.buffer(tips["geometry"].to_numpy()[chosen], rng.uniform(80, 400, len(chosen)), quad_segs=4)
    protection = np.where(np.arange(len(chosen)) % 3 == 0, "Site inscrit", "Site classé")
    names = "Site fictif : " + tips["name"].iloc[chosen].reset_index(drop=True)
    ac2 = pd.DataFrame({"name": names, "protection": protection, "notice": NOTICE, "geometry": wide})
    largest = territory.communes.nlargest(4, "weight")
    angle = np.linspace(0, 2 * np.pi, 18, endpoint=False)
    radius = rng.uniform(300, 700, (len(largest), 1)) * rng.uniform(0.75, 1.15, (len(largest), len(angle)))
    centres = largest[["centre_x", "centre_y"]].to_numpy()
    homes = shapely.get_coordinates(shapely.centroid(estates.frame["geometry"].to_numpy()))
    nearest = homes[np.hypot(*(centres[:, None] - homes).T).argmin(axis=0)]
    centres = (centres + (nearest - centres) * 0.8)[:, None, :]
    towns = shapely.polygons(centres + radius[..., None] * np.stack([np.cos(angle), np.sin(angle)], -1))
    names = [f"Site patrimonial remarquable fictif : {name}" for name in largest["commune"]]
    ac4 = pd.DataFrame({"name": names, "notice": NOTICE, "geometry": towns})
    return {"ac1": ac1, "ac2": ac2, "ac4": ac4}


def make_heritage_sites(rng: np.random.Generator, territory: Territory, estates: Estates) -> pd.DataFrame:
    """Return the three great sites (polygons, invented outlines): name, commune, area_ha, notice, geometry."""
    pits = estates.pits[["x", "y"]].to_numpy()
    rows = []
    for commune, name in _HERITAGE_SITES:
        town = territory.communes.loc[territory.communes["commune"] == commune].iloc[0]
        pit = pits[np.argmin(np.hypot(pits[:, 0] - town["centre_x"], pits[:, 1] - town["centre_y"]))]
        turn, sides = rng.uniform(0, np.pi), rng.uniform(160, 300, 2)
        corners = np.array([(-1, -1), (0.4, -1.1), (1, -0.6), (1, 1), (-0.7, 1.05)]) * sides
        turned = corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        shape = shapely.polygons(pit + turned)
        rows.append((f"{name} (emprise fictive)", commune, round(shapely.area(shape) / 1e4, 2), NOTICE, shape))
    return pd.DataFrame(rows, columns=["name", "commune", "area_ha", "notice", "geometry"])
