"""Streets, terraces and gardens: an estate's plan in its own axes, before it is put on the map.

A plan starts as straight parallel streets with buildings of known size and number of dwellings on
both sides, in blocks between cross streets. A warp that keeps areas bends it; the buildings nearest
to the heart of a template shape are kept until the dwellings are all there; the outline is that of
their gardens and streets. So the number of dwellings is exact and the density that of the type.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

import numpy as np
import shapely

_OPENING_M = 6.0
_SMALLEST_HOLE_M2 = 1800.0
_SMALLEST_PART_M2 = 500.0
_NEAREST_RING_M = 34.0


@dataclass(frozen=True)
class Pattern:
    """One building takes `width_m` of street and `depth_m` from the street's axis to the end of its garden."""

    width_m: float
    depth_m: float
    dwellings: int
    buildings_per_block: int
    cross_street_m: float
    setback_m: float


PATTERNS = {
    "Corons": Pattern(57.0, 38.0, 10, 3, 9.0, 9.0),
    "Cité pavillonnaire": Pattern(26.0, 31.5, 2, 6, 10.0, 10.0),
    "Cité jardin": Pattern(31.0, 34.0, 2, 5, 10.0, 12.0),
    "Cité moderne": Pattern(49.0, 48.5, 8, 2, 14.0, 18.0),
}
_TERRACED_BLOCKS = Pattern(19.5, 31.0, 2, 7, 10.0, 10.0)
_CLOSING_M = {
    "Corons": (9.0, 20.0),
    "Cité pavillonnaire": (9.0, 22.0),
    "Cité jardin": (26.0, 38.0),
    "Cité moderne": (10.0, 24.0),
}


@dataclass
class Plan:
    """`houses`: one point per dwelling, shape (n, 2). `streets`: lines. All in metres, around (0, 0)."""

    outline: shapely.Geometry
    streets: np.ndarray
    houses: np.ndarray


def make_plan(rng: np.random.Generator, kind: str, dwellings: int) -> Plan:
    """Return a plan of type `kind` (a key of PATTERNS) with exactly that many dwellings."""
    pattern = PATTERNS[kind]
    if kind == "Cité moderne" and (dwellings < 60 or rng.random() < 0.3):
        pattern = _TERRACED_BLOCKS
    reach_m = _reach(pattern, dwellings)
    bend = _Bend(rng, kind, reach_m)
    lattice = _lattice(pattern, reach_m)
    centre = bend(lattice.along, lattice.across)
    usable = bend.is_usable(lattice.along, lattice.across) & ~_green(rng, kind, centre, reach_m, dwellings)
    cut = _Cut(rng, reach_m, dwellings)
    usable &= ~cut.touches(centre, pattern)
    rank = _gauge(rng, kind, centre, reach_m) * np.exp(rng.normal(0, 0.07, lattice.blocks)[lattice.block])
    order = np.argsort(np.where(usable, rank, np.inf), kind="stable")
    chosen = order[: -(-dwellings // pattern.dwellings)]
    filled = np.full(len(chosen), pattern.dwellings)
    filled[-1] = dwellings - pattern.dwellings * (len(chosen) - 1)
    built = lattice.take(chosen)
    return Plan(
        cut.apply(_outline(built, pattern, bend, rng.uniform(*_CLOSING_M[kind]))),
        _streets(built, pattern, bend),
        _houses(rng, built, filled, pattern, bend),
    )


@dataclass
class _Buildings:
    """Rows of `along`, `across` (centre, m), `street`, `side` (-1 or 1), `place` in the street, `block` number."""

    along: np.ndarray
    across: np.ndarray
    street: np.ndarray
    side: np.ndarray
    place: np.ndarray
    block: np.ndarray
    blocks: int

    def take(self, rows: np.ndarray) -> _Buildings:
        names = ("along", "across", "street", "side", "place", "block")
        return _Buildings(*(getattr(self, name)[rows] for name in names), self.blocks)


def _reach(pattern: Pattern, dwellings: int) -> float:
    """Half the side of a square that holds the buildings, before elongation."""
    buildings = -(-dwellings // pattern.dwellings)
    pitch = pattern.width_m + pattern.cross_street_m / pattern.buildings_per_block
    return float(np.sqrt(buildings * pitch * pattern.depth_m) / 2)


def _lattice(pattern: Pattern, reach_m: float) -> _Buildings:
    block_m = pattern.width_m * pattern.buildings_per_block + pattern.cross_street_m
    half_streets = int(np.ceil(2.2 * reach_m / (2 * pattern.depth_m))) + 1
    half_blocks = int(np.ceil(3.2 * reach_m / block_m)) + 1
    street, side, column, slot = (
        part.ravel()
        for part in np.meshgrid(
            np.arange(-half_streets, half_streets + 1),
            np.array([-1, 1]),
            np.arange(-half_blocks, half_blocks),
            np.arange(pattern.buildings_per_block),
            indexing="ij",
        )
    )
    along = column * block_m + (slot + 0.5) * pattern.width_m + pattern.cross_street_m / 2
    across = (2 * street + side * 0.5) * pattern.depth_m
    blocks_per_row = 2 * half_blocks
    block = ((street + half_streets) * 2 + (side > 0)) * blocks_per_row + column + half_blocks
    place = (column + half_blocks) * (pattern.buildings_per_block + 1) + slot
    return _Buildings(along, across, street, side, place, block, int(block.max()) + 1)


class _Bend:
    """Bends parallel streets into arcs about one centre, or skews and fans them, keeping areas on the whole."""

    def __init__(self, rng: np.random.Generator, kind: str, reach_m: float):
        self._radius_m, self._skew, self._fan = np.inf, 0.0, 0.0
        if kind == "Cité jardin":
            self._radius_m = reach_m * rng.uniform(0.7, 2.6) + 40
        elif rng.random() < 0.25:
            self._radius_m = reach_m * rng.uniform(3.0, 7.0)
        else:
            self._skew = rng.normal(0, 0.13)
            self._fan = rng.uniform(-0.3, 0.3) / reach_m

    def __call__(self, along: np.ndarray, across: np.ndarray) -> np.ndarray:
        if not np.isfinite(self._radius_m):
            fanned = along * (1 + np.clip(self._fan * across, -0.4, 0.4))
            return np.column_stack([fanned + self._skew * across, across])
        ring = np.maximum(self._radius_m + across, 1.0)
        angle = along / ring
        return np.column_stack([ring * np.sin(angle), ring * np.cos(angle) - self._radius_m])

    def is_usable(self, along: np.ndarray, across: np.ndarray) -> np.ndarray:
        if not np.isfinite(self._radius_m):
            return np.ones(len(along), dtype=bool)
        ring = self._radius_m + across
        return (ring > _NEAREST_RING_M) & (np.abs(along) < ring * np.pi - 25)


def _green(rng, kind: str, centre: np.ndarray, reach_m: float, dwellings: int) -> np.ndarray:
    """Buildings that the central green or the square takes the place of."""
    share = {"Cité jardin": 0.9, "Cité moderne": 0.25, "Cité pavillonnaire": 0.12}.get(kind, 0.0)
    if dwellings < 60 or rng.random() >= share:
        return np.zeros(len(centre), dtype=bool)
    half = reach_m * rng.uniform(0.14, 0.22)
    middle = rng.normal(0, 0.25 * reach_m, 2)
    offset = np.abs(centre - middle) / half
    return (offset[:, 0] / rng.uniform(1.0, 1.9)) ** 2 + offset[:, 1] ** 2 < 1


class _Cut:
    """A road or railway through some estates, which leaves them in several parts."""

    def __init__(self, rng: np.random.Generator, reach_m: float, dwellings: int):
        self._is_there = dwellings >= 70 and rng.random() < 0.24
        angle = rng.uniform(0, np.pi)
        self._normal = np.array([np.cos(angle), np.sin(angle)])
        self._at_m = rng.uniform(-0.6, 0.6) * reach_m
        self._half_m = rng.uniform(8.0, 16.0)
        self._reach_m = reach_m

    def touches(self, centre: np.ndarray, pattern: Pattern) -> np.ndarray:
        margin = self._half_m + 0.5 * min(pattern.width_m, pattern.depth_m)
        return self._is_there & (np.abs(centre @ self._normal - self._at_m) < margin)

    def apply(self, outline: shapely.Geometry) -> shapely.Geometry:
        if not self._is_there:
            return outline
        far = 8 * self._reach_m * np.array([-self._normal[1], self._normal[0]])
        middle = self._at_m * self._normal
        road = shapely.buffer(shapely.LineString([middle - far, middle + far]), self._half_m, cap_style="flat")
        return _without_crumbs(shapely.difference(outline, road))


def _gauge(rng: np.random.Generator, kind: str, centre: np.ndarray, reach_m: float) -> np.ndarray:
    """Distance from the heart of a random template, 1 about at its border: what is smallest is built first."""
    stretch = np.exp(rng.uniform(0.1, 0.75 if kind == "Corons" else 0.5)) ** rng.choice([-0.6, 1.0])
    if kind == "Cité jardin" and rng.random() < 0.6:
        angle = np.arctan2(centre[:, 1] * stretch, centre[:, 0] / stretch)
        lobes = 1 + 0.14 * np.cos(rng.integers(2, 5) * angle + rng.uniform(0, 6.3))
        return np.hypot(centre[:, 0] / stretch, centre[:, 1] * stretch) / (1.13 * reach_m * lobes)
    gauge = _polygon_gauge(rng, centre, reach_m, stretch)
    if rng.random() < 0.45:
        wing = centre - rng.uniform(-1.2, 1.2, 2) * reach_m * np.array([stretch, 1 / stretch])
        gauge = np.minimum(gauge, _polygon_gauge(rng, wing, 0.75 * reach_m, 1 / stretch) * rng.uniform(0.9, 1.3))
    return gauge


def _polygon_gauge(rng: np.random.Generator, centre: np.ndarray, reach_m: float, stretch: float) -> np.ndarray:
    """Gauge of a rectangle with uneven sides, one or two corners of it cut off by an oblique road."""
    across = [(0.0, stretch), (np.pi, stretch), (np.pi / 2, 1 / stretch), (-np.pi / 2, 1 / stretch)]
    sides = [(angle, size * rng.uniform(0.8, 1.25)) for angle, size in across]
    for _ in range(rng.integers(0, 3)):
        angle = rng.uniform(0, 2 * np.pi)
        sides.append((angle, np.hypot(stretch * np.cos(angle), np.sin(angle) / stretch) * rng.uniform(0.7, 1.05)))
    lean = rng.normal(0, 0.05)
    directions = np.array([[np.cos(angle + lean), np.sin(angle + lean)] for angle, _ in sides])
    return (centre @ directions.T / (reach_m * np.array([size for _, size in sides]))).max(axis=1)


def _runs(built: _Buildings, by_side: bool) -> tuple[np.ndarray, np.ndarray]:
    """Rows sorted by street and place, and the positions where a new unbroken run starts."""
    keys = [built.place, built.street] if not by_side else [built.place, built.side, built.street]
    order = np.lexsort(keys)
    breaks = np.zeros(len(order), dtype=bool)
    breaks[0] = True
    for key in keys[1:]:
        breaks[1:] |= np.diff(key[order]) != 0
    breaks[1:] |= np.diff(built.place[order]) > 1
    return order, np.flatnonzero(breaks)


def _span(built: _Buildings, order: np.ndarray, starts: np.ndarray, pattern: Pattern):
    low = np.minimum.reduceat(built.along[order], starts) - pattern.width_m / 2
    high = np.maximum.reduceat(built.along[order], starts) + pattern.width_m / 2
    return low, high


def _outline(built: _Buildings, pattern: Pattern, bend: _Bend, closing_m: float) -> shapely.Geometry:
    order, starts = _runs(built, by_side=True)
    low, high = _span(built, order, starts, pattern)
    street, side = built.street[order][starts], built.side[order][starts]
    steps = np.linspace(0, 1, 7)
    along = low[:, None] + (high - low)[:, None] * np.concatenate([steps, steps[::-1]])
    axis = 2.0 * street * pattern.depth_m
    edge = axis + side * (pattern.depth_m + 0.5)
    across = np.where(np.arange(14) < 7, axis[:, None], edge[:, None])
    corners = bend(along.ravel(), across.ravel())
    rings = shapely.linearrings(corners, indices=np.repeat(np.arange(len(low)), 14))
    strips = shapely.polygons(rings)
    closed = _closed(strips, closing_m)
    return _without_crumbs(shapely.simplify(closed, min(0.3 * closing_m + 1.5, 8.0)))


def _closed(strips: np.ndarray, closing_m: float) -> shapely.Geometry:
    # For the mitred negative buffer of some symmetric shapes GEOS 3.13 returns nothing, and 3.11 refuses.
    with suppress(shapely.errors.GEOSException):
        closed = _smoothed(strips, closing_m, "mitre")
        if shapely.area(closed) >= 0.8 * shapely.area(strips).sum():
            return closed
    return _smoothed(strips, closing_m, "round")


def _smoothed(strips: np.ndarray, closing_m: float, join_style: str) -> shapely.Geometry:
    style = {"join_style": join_style, "mitre_limit": 2.0, "quad_segs": 2}
    # GEOS divides by zero where a mitre meets parallel sides.
    with np.errstate(divide="ignore", invalid="ignore"):
        joined = shapely.union_all(shapely.buffer(strips, closing_m, **style))
        return shapely.buffer(shapely.buffer(joined, -closing_m - _OPENING_M, **style), _OPENING_M, **style)


def _without_crumbs(outline: shapely.Geometry) -> shapely.Geometry:
    # A little smaller, so that no two corners touch: rounding would make them cross once turned and moved.
    parts = shapely.get_parts(shapely.buffer(outline, -0.3, join_style="bevel"))
    large = parts[shapely.area(parts) >= min(_SMALLEST_PART_M2, shapely.area(parts).max())]
    whole = []
    for part in large:
        holes = [ring for ring in part.interiors if shapely.area(shapely.Polygon(ring)) >= _SMALLEST_HOLE_M2]
        whole.append(shapely.Polygon(part.exterior, holes))
    return whole[0] if len(whole) == 1 else shapely.MultiPolygon(whole)


def _streets(built: _Buildings, pattern: Pattern, bend: _Bend) -> np.ndarray:
    order, starts = _runs(built, by_side=False)
    low, high = _span(built, order, starts, pattern)
    along = low[:, None] + (high - low)[:, None] * np.linspace(0, 1, 7)
    across = np.repeat(2.0 * built.street[order][starts] * pattern.depth_m, 7)
    return shapely.linestrings(bend(along.ravel(), across), indices=np.repeat(np.arange(len(low)), 7))


def _houses(rng, built: _Buildings, filled: np.ndarray, pattern: Pattern, bend: _Bend) -> np.ndarray:
    building = np.repeat(np.arange(len(filled)), filled)
    place = np.arange(len(building)) - np.repeat(np.cumsum(filled) - filled, filled)
    offset = ((place + 0.5) / filled[building] - 0.5) * pattern.width_m * 0.9
    axis = 2.0 * built.street[building] * pattern.depth_m
    setback = pattern.setback_m + rng.uniform(-2.0, 2.0, len(building))
    return bend(built.along[building] + offset, axis + built.side[building] * setback)
