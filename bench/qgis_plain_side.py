"""The same jobs with QGIS's own algorithms as its menus and its manual suggest them, for comparison (`--plain`).

Polygons onto zones: `fieldcalculator` (the area of each source feature), `intersection` of the source with the zones,
`aggregate` by zone, `joinattributestable`, `refactorfields` into the file. Points: `countpointsinpolygon` twice, once
with the weight. Shares: `calculatevectoroverlaps` on the layers as they are. The rest as in `qgis_side`.
"""

from __future__ import annotations

from . import qgis_side
from .qgis_side import DECIMAL, GRID, INTEGER, refactor, run, start

NAME = "QGIS plain"
__all__ = ["NAME", "buildings", "points", "scoring", "squares", "start"]


def squares(layers: dict[str, str], output: str):
    _apportion(layers, ("ind", "men", "ind_snv"), output)


def buildings(layers: dict[str, str], output: str):
    _apportion(layers, ("dwellings",), output)


def points(layers: dict[str, str], output: str):
    counted = run("native:countpointsinpolygon", POLYGONS=layers["zones"], POINTS=layers["source"], FIELD="b_n")
    run(
        "native:countpointsinpolygon",
        POLYGONS=counted,
        POINTS=layers["source"],
        WEIGHT="surface_m2",
        FIELD="b_surface_m2",
        OUTPUT=output,
    )


def scoring(layers: dict[str, str], output: str):
    counts = {name: f'"{name}"' for name in GRID}
    counts["imputed"] = 'if("i_est_200" > 0, "ind", 0)'
    estates = _with_sums(layers["zones"], layers["squares"], counts)
    worst = refactor(layers["certificates"], {"worst": (INTEGER, "\"etiquette_dpe\" IN ('F', 'G')")})
    counted = run("native:countpointsinpolygon", POLYGONS=estates, POINTS=worst, FIELD="worst_count")
    estates = run("native:countpointsinpolygon", POLYGONS=counted, POINTS=worst, WEIGHT="worst", FIELD="worst_sum")
    covers = [layers[code] for code in ("qpv", "property", "buffer")]
    estates = run("native:calculatevectoroverlaps", INPUT=estates, LAYERS=covers)
    qgis_side.score(qgis_side.named(qgis_side.with_communes(estates, layers["communes"])), output)


def _apportion(layers, counts, output):
    zones = _with_sums(layers["zones"], layers["source"], {name: f'"{name}"' for name in counts})
    refactor(zones, {**qgis_side.kept(zones, layers["zones"]), **qgis_side.results(counts)}, output)


def _with_sums(zones, source, counts):
    with_area = run(
        "native:fieldcalculator",
        INPUT=source,
        FIELD_NAME="source_area",
        FIELD_TYPE=0,
        FIELD_LENGTH=0,
        FORMULA="area(@geometry)",
    )
    pieces = run(
        "native:intersection",
        INPUT=with_area,
        OVERLAY=zones,
        INPUT_FIELDS=[],
        OVERLAY_FIELDS=["estate_id"],
        OVERLAY_FIELDS_PREFIX="",
    )
    sums = [("estate_id", INTEGER, "first_value", '"estate_id"')]
    for name, expression in counts.items():
        sums.append((f"{name}_sum", DECIMAL, "sum", f'({expression}) * area(@geometry) / "source_area"'))
    sums.append(("piece_count", INTEGER, "count", '"estate_id"'))
    sums.append(("piece_sum", DECIMAL, "sum", "area(@geometry)"))
    aggregates = [
        {"name": name, "type": kind, "aggregate": how, "input": text, "delimiter": ",", "length": 0, "precision": 0}
        for name, kind, how, text in sums
    ]
    summed = run("native:aggregate", INPUT=pieces, GROUP_BY='"estate_id"', AGGREGATES=aggregates)
    return run(
        "native:joinattributestable",
        INPUT=zones,
        FIELD="estate_id",
        INPUT_2=summed,
        FIELD_2="estate_id",
        FIELDS_TO_COPY=[name for name, *_ in sums[1:]],
        METHOD=1,
    )
