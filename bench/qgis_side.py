"""The same jobs with QGIS's own algorithms, by the fastest chain of them that was found.

Polygons onto zones: `extractbylocation` (asks the source's spatial index, zone by zone), `refactorfields` (the area of
each source feature), `intersection` with the zones as its input, which it prepares (the other way round it takes two
to four times as long), `refactorfields` (each count times its share of area), `statisticsbycategories` and
`joinattributestable` per field, `refactorfields` into the file. `aggregate` takes thirty times as long as the
statistics, one `executesql` for all of them half as long again, and `joinbylocationsummary` cannot apportion.

Points: `joinbylocationsummary` (count and sum at once) is as fast as one of the two runs of `countpointsinpolygon`
that it replaces. Layers kept in memory have no spatial index, so nothing is gained by extracting points first.

Shares: `dissolve` with disjoint parts apart, then `calculatevectoroverlaps`; without it a buffer zone of two large
rows takes ten times as long. Communes: `joinattributesbylocation` with the largest overlap. Scores: `refactorfields`
with the expression engine, and `addautoincrementalfield` in the order of the score for the rank. Contributions,
intervals and sentences, which the plugin adds, are left out, and so are its checks.

Protections: `calculatevectoroverlaps` for all layers at once; monuments: `joinbynearest`, and `countpointsinpolygon` in
buffers. The share under any layer, names of protections and opinions, which the plugin adds, are left out.

Who is served: the homes in zones are extracted once; per distance `buffer` with dissolve, `extractbylocation`,
`countpointsinpolygon` with the weight, `calculatevectoroverlaps`. Along streets `serviceareafromlayer` gives lines that
are buffered by 25 m and dissolved: who lives up to 25 m past the distance is counted too, so figures differ there.
"""

from __future__ import annotations

from .qgis_session import start_qgis

NAME = "QGIS"
INTEGER, DECIMAL, TEXT = 4, 6, 10
GRID = ("ind", "men", "men_pauv", "ind_snv")
_VALUES = {
    "v_income": 'scale_linear("income_per_cu", 10000, 25000, 1, 0)',
    "v_poverty": 'scale_linear("poverty_rate", 0, 0.5, 0, 1)',
    "v_qpv": '"qpv_share"',
    "v_interest": (
        "CASE WHEN \"interet\" = 'Exceptionnelle' THEN 1 WHEN \"interet\" = 'Remarquable' THEN 0.7 "
        "WHEN \"interet\" = 'Témoin' THEN 0.3 END"
    ),
    "v_property": '"property_share"',
    "v_energy": '"energy_fg_share"',
    "v_decay": 'scale_linear("condition_index", 0, 100, 0, 1)',
}
_AXES = {
    "axis_social": ("v_income", "v_poverty", "v_qpv"),
    "axis_heritage": ("v_interest", "v_property"),
    "axis_condition": ("v_energy", "v_decay"),
}


def start():
    return start_qgis()


def squares(layers: dict[str, str], output: str):
    _apportion(layers, ("ind", "men", "ind_snv"), output)


def buildings(layers: dict[str, str], output: str):
    _apportion(layers, ("dwellings",), output)


def points(layers: dict[str, str], output: str):
    run(
        "native:joinbylocationsummary",
        INPUT=layers["zones"],
        PREDICATE=[0],
        JOIN=layers["source"],
        JOIN_FIELDS=["surface_m2"],
        SUMMARIES=[0, 5],
        OUTPUT=output,
    )


def scoring(layers: dict[str, str], output: str):
    estates = _incomes(layers)
    estates = _energy(estates, layers["certificates"])
    for code in ("qpv", "property", "buffer"):
        parts = run("native:dissolve", INPUT=layers[code], SEPARATE_DISJOINT=True)
        parts.setName(code)
        estates = run("native:calculatevectoroverlaps", INPUT=estates, LAYERS=[parts])
    score(named(with_communes(estates, layers["communes"])), output)


def with_communes(estates, communes):
    """Each estate with the commune that holds most of it."""
    return run(
        "native:joinattributesbylocation",
        INPUT=estates,
        JOIN=communes,
        PREDICATE=[0],
        JOIN_FIELDS=["insee", "nom", "epci_nom"],
        METHOD=2,
    )


def coverage(layers: dict[str, str], output: str):
    def reach(metres):
        return run("native:buffer", INPUT=layers["stops"], DISTANCE=metres, SEGMENTS=32, DISSOLVE=True)

    _count_served(layers, reach, output)


def streets(layers: dict[str, str], output: str):
    def reach(metres):
        lines = _service_area(layers, metres)
        return run("native:buffer", INPUT=lines, DISTANCE=25, SEGMENTS=8, DISSOLVE=True)

    _count_served(layers, reach, output)


def heritage(layers: dict[str, str], output: str):
    from .jobs import PROTECTIONS

    covers = [layers[name] for name in PROTECTIONS]
    zones = run("native:calculatevectoroverlaps", INPUT=layers["zones"], LAYERS=covers)
    around = run("native:buffer", INPUT=zones, DISTANCE=500, SEGMENTS=32)
    counted = run("native:countpointsinpolygon", POLYGONS=around, POINTS=layers["source"], FIELD="near_n")
    nearest = {"INPUT_2": layers["source"], "NEIGHBORS": 1, "FIELDS_TO_COPY": ["name"]}
    zones = run("native:joinbynearest", INPUT=zones, **nearest)
    zones = run("native:removeduplicatesbyattribute", INPUT=zones, FIELDS=["estate_id"])  # several at 0 m
    key = {"FIELD": "estate_id", "FIELD_2": "estate_id", "FIELDS_TO_COPY": ["near_n"]}
    zones = run("native:joinattributestable", INPUT=zones, INPUT_2=counted, METHOD=1, **key)
    figures = {f"{name}_share": (DECIMAL, f'"{name}_pc" / 100') for name in PROTECTIONS}
    figures["near_m"], figures["near_n"] = (DECIMAL, '"distance"'), (INTEGER, '"near_n"')
    refactor(zones, {**kept(zones, layers["zones"]), **figures}, output)


def _service_area(layers, metres):
    from qgis import processing

    parameters = {"INPUT": layers["network"], "STRATEGY": 0, "START_POINTS": layers["stops"], "TRAVEL_COST2": metres}
    return processing.run("native:serviceareafromlayer", {**parameters, "OUTPUT_LINES": "TEMPORARY_OUTPUT"})[
        "OUTPUT_LINES"
    ]


def _count_served(layers, reach, output):
    inside = run("native:extractbylocation", INPUT=layers["source"], PREDICATE=[0], INTERSECT=layers["zones"])
    zones, figures = layers["zones"], {}
    for metres in (300, 500, 800):
        cover = reach(metres)
        cover.setName(f"reach_{metres}")
        near = run("native:extractbylocation", INPUT=inside, PREDICATE=[0], INTERSECT=cover)
        counted = {"POINTS": near, "WEIGHT": "dwellings", "FIELD": f"demand_{metres}"}
        zones = run("native:countpointsinpolygon", POLYGONS=zones, **counted)
        zones = run("native:calculatevectoroverlaps", INPUT=zones, LAYERS=[cover])
        figures[f"demand_{metres}"] = (DECIMAL, f'"demand_{metres}"')
        figures[f"area_share_{metres}"] = (DECIMAL, f'"reach_{metres}_pc" / 100')
    refactor(zones, {**kept(zones, layers["zones"]), **figures}, output)


def _apportion(layers, counts, output):
    pieces = _pieces(layers["zones"], layers["source"], {name: f'"{name}"' for name in counts})
    zones = _with_sums(layers["zones"], pieces, (*counts, "piece"))
    refactor(zones, {**kept(zones, layers["zones"]), **results(counts)}, output)


def results(counts) -> dict:
    """The figures of a zone, from the sums over its pieces."""
    figures = {f"b_{name}": (DECIMAL, f'"{name}_sum"') for name in counts}
    figures["b_n"] = (INTEGER, 'coalesce("piece_count", 0)')
    figures["b_covered"] = (DECIMAL, 'coalesce("piece_sum", 0) / area(@geometry)')
    return figures


def _pieces(zones, source, counts):
    """The pieces of the source in each zone, with the part of each count and the area of the piece."""
    near = run("native:extractbylocation", INPUT=source, PREDICATE=[0], INTERSECT=zones)
    whole = {name: (DECIMAL, expression) for name, expression in counts.items()}
    near = refactor(near, {**whole, "source_area": (DECIMAL, "area(@geometry)")})
    cut = run(
        "native:intersection",
        INPUT=zones,
        OVERLAY=near,
        INPUT_FIELDS=["estate_id"],
        OVERLAY_FIELDS=[],
        OVERLAY_FIELDS_PREFIX="",
    )
    parts = {name: (DECIMAL, f'"{name}" * area(@geometry) / "source_area"') for name in counts}
    area = {"piece": (DECIMAL, "area(@geometry)")}
    return refactor(cut, {"estate_id": (INTEGER, '"estate_id"'), **parts, **area})


def _with_sums(zones, pieces, fields):
    for name in fields:
        sums = run(
            "qgis:statisticsbycategories",
            INPUT=pieces,
            VALUES_FIELD_NAME=name,
            CATEGORIES_FIELD_NAME=["estate_id"],
        )
        zones = run(
            "native:joinattributestable",
            INPUT=zones,
            FIELD="estate_id",
            INPUT_2=sums,
            FIELD_2="estate_id",
            # In the order of the table: in another one the values come under each other's names.
            FIELDS_TO_COPY=["count", "sum"],
            METHOD=1,
            PREFIX=f"{name}_",
        )
    return zones


def _incomes(layers):
    counts = {name: f'"{name}"' for name in GRID}
    counts["imputed"] = 'if("i_est_200" > 0, "ind", 0)'
    pieces = _pieces(layers["zones"], layers["squares"], counts)
    return _with_sums(layers["zones"], pieces, (*counts, "piece"))


def _energy(estates, certificates):
    worst = refactor(certificates, {"worst": (INTEGER, "\"etiquette_dpe\" IN ('F', 'G')")})
    run("native:createspatialindex", INPUT=worst)
    return run(
        "native:joinbylocationsummary",
        INPUT=estates,
        PREDICATE=[0],
        JOIN=worst,
        JOIN_FIELDS=["worst"],
        SUMMARIES=[0, 5],
    )


def named(estates):
    """The indicators under their names, as the plugin defines them."""
    own = ("estate_id", "dwellings")
    kept = {name: (INTEGER, f'"{name}"') for name in own}
    kept.update({name: (TEXT, f'"{name}"') for name in ("name", "interet")})
    kept["condition_index"] = (DECIMAL, '"condition_index"')
    return refactor(
        estates,
        {
            **kept,
            "income_per_cu": (DECIMAL, '"ind_snv_sum" / "ind_sum"'),
            "poverty_rate": (DECIMAL, '"men_pauv_sum" / "men_sum"'),
            "imputed_share": (DECIMAL, '"imputed_sum" / "ind_sum"'),
            "income_covered": (DECIMAL, 'min(1, coalesce("piece_sum", 0) / area(@geometry))'),
            "energy_n": (INTEGER, 'coalesce("worst_count", 0)'),
            "energy_fg_share": (DECIMAL, '"worst_sum" / "worst_count"'),
            "qpv_share": (DECIMAL, '"qpv_pc" / 100'),
            "property_share": (DECIMAL, '"property_pc" / 100'),
            "buffer_share": (DECIMAL, '"buffer_pc" / 100'),
            "insee": (TEXT, '"insee"'),
            "commune": (TEXT, '"nom"'),
            "epci": (TEXT, '"epci_nom"'),
        },
    )


def score(estates, output):
    with_values = refactor(estates, {**_all_of(estates), **_decimals(_VALUES)})
    axes = {name: f"100 * {_mean_of_known(criteria)}" for name, criteria in _AXES.items()}
    with_axes = refactor(with_values, {**_all_of(with_values), **_decimals(axes)})
    completeness = " + ".join(
        f'if("{name}" IS NULL, 0, 1.0) / {3 * len(criteria)}' for criteria in _AXES.values() for name in criteria
    )
    with_completeness = refactor(with_axes, {**_all_of(with_axes), "completeness": (DECIMAL, completeness)})
    score = f'if("completeness" < 0.5 - 1e-12, NULL, {_mean_of_known(tuple(_AXES))})'
    crossed = " || ' ' || ".join(f"'{name[5:]}:' || {_level(name)}" for name in _AXES)
    figures = {"score": (DECIMAL, score), "cross_class": (TEXT, crossed)}
    scored = refactor(with_completeness, {**_all_of(with_completeness), **figures})
    run(
        "native:addautoincrementalfield",
        INPUT=scored,
        FIELD_NAME="rank",
        START=1,
        GROUP_FIELDS=[],
        SORT_EXPRESSION='"score"',
        SORT_ASCENDING=False,
        SORT_NULLS_FIRST=False,
        OUTPUT=output,
    )


def _mean_of_known(fields: tuple[str, ...]) -> str:
    """All weights that count in the model are equal, inside each axis and between axes."""
    known = ", ".join(f'"{name}"' for name in fields)
    return f"array_mean(array_filter(array({known}), @element IS NOT NULL))"


def _level(axis: str) -> str:
    return (
        f"CASE WHEN \"{axis}\" IS NULL THEN 'unknown' WHEN \"{axis}\" >= 66.7 THEN 'high' "
        f"WHEN \"{axis}\" >= 33.3 THEN 'medium' ELSE 'low' END"
    )


def _decimals(expressions: dict[str, str]) -> dict:
    return {name: (DECIMAL, expression) for name, expression in expressions.items()}


def _all_of(layer) -> dict:
    return {field.name(): (int(field.type()), f'"{field.name()}"') for field in layer.fields()}


def kept(joined, zones) -> dict:
    """The fields that the zones had before anything was joined to them."""
    from qgis.core import QgsVectorLayer

    own = set(QgsVectorLayer(zones, "zones", "ogr").fields().names()) - {"fid"}
    return {name: kind for name, kind in _all_of(joined).items() if name in own}


def refactor(layer, fields: dict, output: str = "TEMPORARY_OUTPUT"):
    mapping = [{"name": name, "type": kind, "expression": text} for name, (kind, text) in fields.items()]
    return run("native:refactorfields", INPUT=layer, FIELDS_MAPPING=mapping, OUTPUT=output)


def run(algorithm: str, **parameters):
    from qgis import processing

    return processing.run(algorithm, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters})["OUTPUT"]
