"""Generated layers in EPSG:2154, made once in `build/bench/` and the same for every side.

A layer is named by what it holds and how many: `estates_543`, `squares_1000000`. Up to 543, estates are of about
11 ha and clustered over 100 × 20 km; more than that they are smaller and spread over the same extent. Squares are
INSEE's 200 m grid, turned as it is in Lambert-93, with gaps; the more there are the farther they reach. Buildings and
certificates keep to the extent and get denser.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pandas as pd
import shapely

from . import shapes

CRS = "EPSG:2154"
LEFT, BOTTOM, WIDTH, HEIGHT = 640_000.0, 7_020_000.0, 100_000.0, 20_000.0
SQUARE_M, GRID_TURN = 200.0, np.radians(4.6)
GAPS = 0.15
CLUSTERED = 543
_NEAREST_ESTATES_M = 480.0
# Layers so small stand on the first estate: they measure what a run costs whatever its data.
_NEARLY_EMPTY = 100


def make(folder: Path, names: list[str]) -> dict[str, str]:
    """Make the layers that are not in `folder` yet; return {name: path}. In a process of its own, without QGIS."""
    folder.mkdir(parents=True, exist_ok=True)
    _forget_older(folder)
    absent = [name for name in names if not (folder / f"{name}.gpkg").is_file()]
    if absent:
        subprocess.run([sys.executable, "-m", "bench.layers", str(folder), *absent], check=True)
    return {name: str(folder / f"{name}.gpkg") for name in names}


def _forget_older(folder: Path):
    """Layers of another version of this generator are made again."""
    recipe = b"".join(Path(module).read_bytes() for module in (__file__, shapes.__file__))
    stamp = folder / "recipe.sha256"
    digest = hashlib.sha256(recipe).hexdigest()
    if not stamp.is_file() or stamp.read_text() != digest:
        for layer in folder.glob("*.gpkg"):
            layer.unlink()
        stamp.write_text(digest)


def layer(name: str):
    """Return the columns and the geometry of a layer; the same name always gives the same layer."""
    kind, _, count = name.partition("_")
    return _MAKERS[kind](_generator(name), int(count or 0))


def _generator(name: str) -> np.random.Generator:
    return np.random.default_rng(zlib.crc32(name.encode()))


def _estates(rng, count):
    if count <= CLUSTERED:
        centres, area_m2 = _estate_centres()[:count], rng.lognormal(np.log(100_000), 0.4, count)
    else:
        centres, area_m2 = _spread(rng, count), rng.lognormal(np.log(26_000), 0.35, count)
    interest = np.array(["Exceptionnelle", "Remarquable", "Témoin"], dtype=object)[rng.integers(0, 3, count)]
    frame = pd.DataFrame(
        {
            "estate_id": np.arange(1, count + 1),
            "name": [f"Cité fictive {number}" for number in range(1, count + 1)],
            "interet": np.where(rng.random(count) < 0.05, None, interest),
            "dwellings": rng.integers(20, 600, count),
            "condition_index": np.where(rng.random(count) < 0.03, np.nan, rng.uniform(0, 100, count).round(2)),
        }
    )
    return frame, shapely.multipolygons(shapes.estates(rng, centres, area_m2)[:, None])


def _towns() -> np.ndarray:
    rng = _generator("towns")
    return np.column_stack([rng.uniform(0.04, 0.96, 40) * WIDTH + LEFT, rng.uniform(0.2, 0.8, 40) * HEIGHT + BOTTOM])


def _estate_centres() -> np.ndarray:
    """Clustered round towns, none on top of another."""
    rng, towns, kept = _generator("centres"), _towns(), []
    while len(kept) < CLUSTERED:
        candidate = towns[rng.integers(len(towns))] + rng.normal(0, 1500, 2)
        if all(np.hypot(*(candidate - other)) > _NEAREST_ESTATES_M for other in kept):
            kept.append(candidate)
    return np.array(kept)


def _spread(rng, count) -> np.ndarray:
    """Places of a jittered lattice, in random order, so that few estates overlap."""
    side = np.sqrt(WIDTH * HEIGHT / 20_000)
    x, y = np.meshgrid(np.arange(LEFT, LEFT + WIDTH, side), np.arange(BOTTOM, BOTTOM + HEIGHT, side))
    places = np.column_stack([x.ravel(), y.ravel()]) + side / 2 + rng.uniform(-0.2, 0.2, (x.size, 2)) * side
    return places[rng.permutation(len(places))[:count]]


def _squares(rng, count):
    lattice = int(np.ceil(count / (1 - GAPS) * 1.02))
    columns = max(int(np.sqrt(lattice)), min(lattice, round(WIDTH / SQUARE_M)))
    rows = -(-lattice // columns)
    column, row = (index.ravel() for index in np.meshgrid(np.arange(columns), np.arange(rows)))
    noise = sum(np.sin(column / rng.uniform(2, 9) + row / rng.uniform(2, 9) + phase) for phase in range(6))
    full = np.flatnonzero(noise > np.quantile(noise, GAPS))
    full = np.sort(rng.permutation(full)[:count])
    step = (np.column_stack([column, row])[full] + 0.5 - np.array([columns, rows]) / 2) * SQUARE_M
    cos, sin = np.cos(GRID_TURN), np.sin(GRID_TURN)
    middle = np.array([LEFT + WIDTH / 2, BOTTOM + HEIGHT / 2])
    middle = _estate_centres()[0] if count <= _NEARLY_EMPTY else middle
    centres = step @ np.array([(cos, sin), (-sin, cos)]) + middle
    persons = rng.gamma(2.0, 60.0, count).round(1) + 1
    households = (persons / rng.uniform(1.8, 3.0, count)).round(1)
    frame = pd.DataFrame(
        {
            "idcar_200m": [
                f"CRS3035RES200mN{3_000_000 + 200 * r}E{3_800_000 + 200 * c}" for r, c in zip(row[full], column[full])
            ],
            "i_est_200": (households < 11).astype(int),
            "ind": persons,
            "men": households,
            "men_pauv": (households * rng.beta(2, 6, count)).round(1),
            "ind_snv": (persons * rng.normal(18_000, 4_000, count).clip(7_000)).round(1),
            "men_prop": (households * rng.random(count)).round(1),
            "log_soc": (households * rng.random(count)).round(1),
        }
    )
    side = np.full(count, SQUARE_M)
    return frame, shapes.rectangles(centres, side, side, np.full(count, GRID_TURN))


def _places_of_houses(rng, count) -> np.ndarray:
    """A fifth in and round the estates, half round the towns, the rest anywhere."""
    estates, towns = _estate_centres(), _towns()
    if count <= _NEARLY_EMPTY:
        return estates[0] + rng.uniform(-150, 150, (count, 2))
    anywhere = np.column_stack([rng.uniform(0, WIDTH, count) + LEFT, rng.uniform(0, HEIGHT, count) + BOTTOM])
    near_estate = estates[rng.integers(len(estates), size=count)] + rng.uniform(-260, 260, (count, 2))
    near_town = towns[rng.integers(len(towns), size=count)] + rng.normal(0, 1800, (count, 2))
    drawn = rng.random((count, 1))
    return np.where(drawn < 0.2, near_estate, np.where(drawn < 0.7, near_town, anywhere))


def _buildings(rng, count):
    frame = pd.DataFrame(
        {
            "building_id": [f"BATIMENT{number:016d}" for number in range(count)],
            "usage": np.array(["Résidentiel", "Annexe", "Indifférencié"], dtype=object)[rng.integers(0, 3, count)],
            "dwellings": rng.poisson(1.4, count),
            "height_m": rng.gamma(6, 1, count).round(1),
        }
    )
    length, width, angle = rng.uniform(7, 28, count), rng.uniform(6, 12, count), rng.uniform(0, np.pi, count)
    return frame, shapes.rectangles(_places_of_houses(rng, count), length, width, angle)


def _certificates(rng, count):
    label = np.array(list("ABCDEFG"), dtype=object)
    days = pd.Timestamp("2021-07-01") + pd.to_timedelta(rng.integers(0, 1200, count), unit="D")
    frame = pd.DataFrame(
        {
            "numero_dpe": [f"2159E{number:07d}X" for number in rng.permutation(count)],
            "date_etablissement_dpe": days.strftime("%Y-%m-%d"),
            "etiquette_dpe": label[rng.choice(7, count, p=[0.02, 0.05, 0.2, 0.3, 0.2, 0.13, 0.1])],
            "surface_m2": rng.gamma(9, 9, count).round(1),
        }
    )
    return frame, shapely.points(_places_of_houses(rng, count))


def _homes(rng, count):
    return pd.DataFrame({"dwellings": rng.integers(1, 9, count)}), shapely.points(_places_of_houses(rng, count))


def _stops(rng, count):
    """Round the estates and the towns, as a network of buses would be."""
    if count <= _NEARLY_EMPTY // 2:
        places = _estate_centres()[0] + rng.uniform(-400, 400, (count, 2))
    else:
        places = np.vstack([_estate_centres(), _towns()])[rng.integers(CLUSTERED + 40, size=count)]
        places = places + rng.normal(0, 500, (count, 2))
    return pd.DataFrame({"name": [f"Arrêt fictif {number}" for number in range(count)]}), shapely.points(places)


def _network(rng, count):
    """Streets of five vertices on a jittered lattice with some gaps; `count` is about the number of vertices."""
    columns = max(int(np.sqrt(count * WIDTH / HEIGHT)), 2) if count > _NEARLY_EMPTY else int(np.sqrt(count))
    rows = max(count // columns, 2)
    step = WIDTH / columns if count > _NEARLY_EMPTY else 120.0
    origin = np.array([LEFT, BOTTOM]) if count > _NEARLY_EMPTY else _estate_centres()[0] - 300
    x, y = np.meshgrid(
        np.arange(columns) * step, np.arange(rows) * HEIGHT / rows if count > _NEARLY_EMPTY else np.arange(rows) * step
    )
    nodes = np.stack([x, y], axis=-1) + origin + rng.uniform(-0.2, 0.2, (rows, columns, 2)) * step
    lines = []
    for grid in (nodes, nodes.transpose(1, 0, 2)):
        for begin in range(0, grid.shape[1] - 1, 4):
            part = grid[:, begin : begin + 5]
            lines.append(shapely.linestrings(part))
    streets = np.concatenate(lines)
    streets = streets[rng.random(len(streets)) > 0.06]
    return pd.DataFrame({"street_id": np.arange(len(streets))}), streets


def _qpv(rng, _count):
    towns = np.repeat(_towns(), 2, axis=0) + rng.normal(0, 1200, (80, 2))
    frame = pd.DataFrame({"code_qp": [f"QP0620{number:02d}" for number in range(80)]})
    return frame, shapes.blobs(rng, towns, rng.lognormal(np.log(500_000), 0.4, 80))


def _property(rng, _count):
    centres = _estate_centres()[rng.permutation(CLUSTERED)[:124]]
    frame = pd.DataFrame({"number": np.arange(1, 125)})
    return frame, shapes.blobs(rng, centres + rng.normal(0, 80, (124, 2)), rng.lognormal(np.log(180_000), 0.5, 124))


def _buffer(rng, _count):
    """Two rows whose parts overlap the other's: what lies under both must count once."""
    centres = _towns() + rng.normal(0, 700, (40, 2))
    rings = shapes.blobs(rng, centres, rng.lognormal(np.log(6e6), 0.4, 40), vertices=160)
    frame = pd.DataFrame({"part": ["north", "south"]})
    return frame, np.array([shapely.union_all(rings[:24]), shapely.union_all(rings[16:])], dtype=object)


def _communes(rng, _count):
    """Cells of a Voronoi diagram, bent all alike so that neighbours keep one border."""
    seeds = np.column_stack(
        [rng.uniform(-0.05, 1.05, 200) * WIDTH + LEFT, rng.uniform(-0.2, 1.2, 200) * HEIGHT + BOTTOM]
    )
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(seeds)))
    frame_box = shapely.box(LEFT - 5e3, BOTTOM - 4e3, LEFT + WIDTH + 5e3, BOTTOM + HEIGHT + 4e3)
    cells = shapely.intersection(cells, frame_box)
    bent = shapely.transform(shapely.segmentize(cells[~shapely.is_empty(cells)], 150.0), _bend)
    frame = pd.DataFrame(
        {
            "insee": [f"62{number:03d}" for number in range(1, len(bent) + 1)],
            "nom": [f"Commune fictive {number}" for number in range(1, len(bent) + 1)],
            "epci_nom": [f"EPCI fictif {number % 8 + 1}" for number in range(len(bent))],
        }
    )
    return frame, bent


def _bend(points):
    x, y = points.T
    return points + 90 * np.column_stack([np.sin(x / 700 + y / 900), np.cos(x / 800 - y / 600)])


def _monuments(rng, count):
    return pd.DataFrame({"name": [f"Monument fictif {number}" for number in range(count)]}), shapely.points(
        _places_of_houses(rng, count)
    )


def _abords(rng, _count):
    """500 m around monuments, many of which overlap."""
    places = np.vstack([_estate_centres()[:150], _towns()]) + rng.normal(0, 400, (190, 2))
    frame = pd.DataFrame({"number": np.arange(1, 191)})
    return frame, shapely.buffer(shapely.points(places), 500.0, quad_segs=16)


_MAKERS = {
    "monuments": _monuments,
    "abords": _abords,
    "estates": _estates,
    "squares": _squares,
    "buildings": _buildings,
    "certificates": _certificates,
    "homes": _homes,
    "stops": _stops,
    "network": _network,
    "qpv": _qpv,
    "property": _property,
    "buffer": _buffer,
    "communes": _communes,
}


def _write(folder: Path, name: str):
    from geopandas import GeoDataFrame

    frame, geometry = layer(name)
    half_made = folder / f"{name}.part.gpkg"
    # A version that QGIS's own GDAL reads without a warning.
    options = {"layer": name, "driver": "GPKG", "engine": "pyogrio", "VERSION": "1.2"}
    GeoDataFrame(frame, geometry=geometry, crs=CRS).to_file(half_made, **options)
    half_made.replace(folder / f"{name}.gpkg")


if __name__ == "__main__":
    for wanted in sys.argv[2:]:
        print(f"  making {wanted}", flush=True)
        _write(Path(sys.argv[1]), wanted)
