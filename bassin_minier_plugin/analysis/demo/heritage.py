"""The inscribed property and its buffer zone: around groups of estates, pits and tips."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .estates import ESTATES, MAIN_LANDLORD, Estates
from .fields import WaveField
from .territory import NOTICE, Territory

PROPERTY_SHARE = 0.38
COMPONENTS = 104
LISTED_SHARE = 0.335
UNSURVEYED_SHARE = 0.06
BUFFER_PARTS = 15

_GROUPING_M = 85.0
_MARGIN_M = 10.0
_BUFFER_M = 550.0


def inscribe(rng: np.random.Generator, estates: Estates, territory: Territory):
    """Return the property, the buffer zone (frames, EPSG:2154) and `interet` per estate (None: not surveyed).

    An estate is wholly inside the property or wholly outside; those inside hold 38 % of the
    dwellings of the main landlord. The two zones do not overlap.
    """
    inscribed = _choose(rng, estates)
    components = _components(rng, estates, inscribed)
    zone = _zone(shapely.union_all(components), territory.outline)
    interest = _interest(rng, estates, inscribed, zone)
    return _property_frame(components, estates), _buffer_frame(zone), interest


def _choose(rng: np.random.Generator, estates: Estates) -> np.ndarray:
    """Whole groups first, the large and the old before the others; then fill up to the share without passing it."""
    frame = estates.frame
    field = WaveField(rng, 14_000.0)
    liking = {"Cité jardin": 0.9, "Cité pavillonnaire": 0.3, "Corons": 0.2, "Cité moderne": -0.7}
    merit = (
        frame["type"].map(liking).to_numpy()
        + 0.9 * np.log(frame["dwellings"].to_numpy())
        + (rng.normal(0, 1.0, len(estates.pits)) + 0.9 * field(estates.pits["x"], estates.pits["y"]))[estates.pit]
        + rng.normal(0, 0.6, ESTATES)
    )
    stock = np.where(frame["landlord"] == MAIN_LANDLORD, frame["dwellings"], 0)
    room = PROPERTY_SHARE * stock.sum()
    chosen = np.zeros(ESTATES, dtype=bool)
    for row in np.argsort(-merit):
        if frame["dwellings"].iat[row] < 25 + room and stock[row] <= room:
            chosen[row] = True
            room -= stock[row]
        if room < 15:
            break
    return chosen


def _components(rng: np.random.Generator, estates: Estates, inscribed: np.ndarray) -> np.ndarray:
    outlines = estates.frame["geometry"].to_numpy()
    groups = shapely.buffer(outlines[inscribed], _GROUPING_M, quad_segs=2)
    groups = shapely.buffer(shapely.union_all(groups), _MARGIN_M - _GROUPING_M, join_style="mitre", mitre_limit=1.5)
    groups = shapely.union_all([groups, *shapely.buffer(outlines[inscribed], 6.0, quad_segs=2)])
    groups = shapely.union_all([shapely.Polygon(part.exterior) for part in shapely.get_parts(groups)])
    tips = _tips(rng, estates, inscribed)
    tips = tips[~shapely.intersects(tips, groups)]
    spots = max(COMPONENTS - shapely.get_num_geometries(groups), 0)
    others = shapely.union_all(shapely.buffer(outlines[~inscribed], 4.0, quad_segs=1))
    whole = shapely.union_all([shapely.simplify(groups, 2.5), *tips[:spots]])
    parts = shapely.get_parts(shapely.difference(whole, others))
    parts = parts[(shapely.area(parts) > 3000) | shapely.intersects(parts, shapely.union_all(outlines[inscribed]))]
    return parts[np.argsort(shapely.bounds(parts)[:, 0], kind="stable")]


def _tips(rng: np.random.Generator, estates: Estates, inscribed: np.ndarray) -> np.ndarray:
    """Spoil tips and pit heads in the free cores, first those whose neighbours are inscribed."""
    pits = estates.pits
    beside = np.bincount(estates.pit[inscribed], minlength=len(pits)) > 0
    order = np.argsort(rng.random(len(pits)) - beside)
    angle = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    lobe = 1 + 0.16 * np.sin(2 * angle + rng.uniform(0, 6.3, (len(pits), 1)))
    lobe += rng.uniform(-0.08, 0.08, lobe.shape)
    radius = lobe * (pits["core_m"].to_numpy() * rng.uniform(0.3, 0.8, len(pits)))[:, None]
    corners = pits[["x", "y"]].to_numpy()[:, None, :] + radius[..., None] * np.stack([np.cos(angle), np.sin(angle)], -1)
    return shapely.polygons(corners)[order]


def _zone(inside: shapely.Geometry, land: shapely.Polygon) -> np.ndarray:
    """About BUFFER_PARTS polygons around the property, neither on it nor outside the basin."""
    near = shapely.union_all(shapely.buffer(shapely.simplify(shapely.get_parts(inside), 30), _BUFFER_M, quad_segs=3))
    low, high = 0.0, 4000.0
    for _ in range(9):
        closing_m = (low + high) / 2
        wide = shapely.buffer(shapely.buffer(near, closing_m, quad_segs=3), -closing_m, quad_segs=3)
        count = shapely.get_num_geometries(wide)
        if count == BUFFER_PARTS:
            break
        low, high = (closing_m, high) if count > BUFFER_PARTS else (low, closing_m)
    angular = shapely.union(shapely.simplify(wide, 110), shapely.buffer(inside, 150, quad_segs=2))
    plain = shapely.intersection(angular, land)
    parts = shapely.get_parts(shapely.difference(plain, inside))
    return parts[shapely.area(parts) > 250_000]


def _interest(rng: np.random.Generator, estates: Estates, inscribed: np.ndarray, zone: np.ndarray) -> np.ndarray:
    """Published interest: high inside the property, some in the buffer zone, else "Témoin" or not surveyed (None)."""
    values = np.array(["Exceptionnelle", "Remarquable", "Témoin"], dtype=object)
    outlines = estates.frame["geometry"].to_numpy()
    around = shapely.intersects(shapely.union_all(zone), shapely.point_on_surface(outlines)) & ~inscribed
    age = rng.random(ESTATES) + (estates.frame["built_year"].to_numpy() > 1945)
    extra = max(round(LISTED_SHARE * ESTATES) - int(inscribed.sum()), 0)
    listed = np.flatnonzero(around)[np.argsort(age[around])][:extra]
    interest = np.where(rng.random(ESTATES) < UNSURVEYED_SHARE, None, "Témoin").astype(object)
    interest[inscribed] = rng.choice(values, inscribed.sum(), p=[0.30, 0.55, 0.15])
    interest[listed] = rng.choice(values, len(listed), p=[0.10, 0.60, 0.30])
    return interest


def _property_frame(components: np.ndarray, estates: Estates) -> pd.DataFrame:
    tree = shapely.STRtree(estates.frame["geometry"].to_numpy())
    part, estate = tree.query(components, predicate="intersects")
    first = pd.Series(estate).groupby(part).first().reindex(range(len(components)))
    names = [
        f"Ensemble minier fictif — {estates.frame['name'].iat[int(row)]}" if row == row else "Terril ou fosse fictif"
        for row in first
    ]
    return pd.DataFrame(
        {
            "element_no": np.arange(1, len(components) + 1),
            "name": [f"{name} ({number})" if "Terril" in name else name for number, name in enumerate(names, 1)],
            "area_ha": np.round(shapely.area(components) / 1e4, 2),
            "notice": NOTICE,
            "geometry": components,
        }
    )


def _buffer_frame(zone: np.ndarray) -> pd.DataFrame:
    zone = zone[np.argsort(shapely.bounds(zone)[:, 0], kind="stable")]
    return pd.DataFrame(
        {
            "part_no": np.arange(1, len(zone) + 1),
            "area_ha": np.round(shapely.area(zone) / 1e4, 2),
            "notice": NOTICE,
            "geometry": zone,
        }
    )
