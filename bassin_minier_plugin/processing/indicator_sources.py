"""How each official source is read for `estateindicators`, and what is said of it in the log."""

from __future__ import annotations

import pandas as pd

from ..i18n import tr
from .refusals import about
from .sources import LayerTable, SourceReader

# Every field of the result, in order, and what an absent source leaves in it.
FIELDS = {
    "income_per_cu": float,
    "poverty_rate": float,
    "imputed_share": float,
    "income_covered": float,
    "energy_n": "Int64",
    "energy_fg_share": float,
    "qpv_share": float,
    "property_share": float,
    "buffer_share": float,
    "stop_distance_m": float,
    "insee": object,
    "commune": object,
    "epci": object,
}


def with_every_field(figures: pd.DataFrame) -> pd.DataFrame:
    """Fields of sources that were not given are NULL."""
    absent = {name: pd.Series(index=figures.index, dtype=kind) for name, kind in FIELDS.items() if name not in figures}
    return figures.assign(**absent)[list(FIELDS)]


def income_from_grid(reader: SourceReader, parameter: str, estates: LayerTable, tick):
    from ..analysis.indicators import income_from_grid
    from ..analysis.open_data_columns import grid_columns

    table = _read(reader, parameter, estates, grid_columns, tick)
    with about(table.name, table.ids):
        return income_from_grid(estates.geometry, table.shapes, table.frame, tick)


def income_from_iris(reader: SourceReader, parameter: str, estates: LayerTable, tick):
    from ..analysis.indicators import income_from_iris
    from ..analysis.open_data_columns import iris_columns

    def columns_of(names):
        return [column.name for column in iris_columns(names) if column is not None]

    table = _read(reader, parameter, estates, columns_of, tick)
    with about(table.name, table.ids):
        return income_from_iris(estates.geometry, table.geometry, table.frame, tick)


def energy(reader: SourceReader, parameter: str, estates: LayerTable, tick):
    from ..analysis.indicators import energy_from_dpe
    from ..analysis.open_data_columns import dpe_columns

    table = _read(reader, parameter, estates, dpe_columns, tick)
    return energy_from_dpe(estates.geometry, *table.coordinates(), table.frame, tick)


def commune(reader: SourceReader, parameter: str, estates: LayerTable, tick):
    from ..analysis.indicators import commune_of

    table = reader.read_near(parameter, reader.field_names(parameter), estates, tick)
    with about(table.name, table.ids):
        return commune_of(estates.geometry, table.geometry, table.frame, tick)


def share_in(field: str):
    """The share of each estate's area inside the features of a layer, overlaps counted once."""

    def measure(reader: SourceReader, parameter: str, estates: LayerTable, tick):
        from ..analysis.indicators import Indicators
        from ..analysis.shares import area_share

        table = reader.read_near(parameter, [], estates, tick)
        share = area_share(estates.geometry, table.geometry, tick)
        return Indicators(pd.DataFrame({field: share}), {"rows": len(table)})

    return measure


def distance_to_stop(reader: SourceReader, parameter: str, estates: LayerTable, tick):
    from ..analysis.indicators import Indicators
    from ..analysis.nearest import nearest_distance

    table = reader.read_all(parameter, [], estates.crs, tick)
    if table.missing.all():
        reader.warn("layer_empty", layer=table.name)
    distance = nearest_distance(estates.geometry, table.geometry[~table.missing])
    return Indicators(pd.DataFrame({"stop_distance_m": distance}), {"rows": len(table)})


# The parameters of `estateindicators`, in the order of the work.
MEASURES = {
    "INCOME_GRID": income_from_grid,
    "INCOME_IRIS": income_from_iris,
    "ENERGY": energy,
    "QPV": share_in("qpv_share"),
    "PROPERTY": share_in("property_share"),
    "BUFFER": share_in("buffer_share"),
    "STOPS": distance_to_stop,
    "COMMUNES": commune,
}


def _read(reader: SourceReader, parameter: str, estates: LayerTable, columns_of, tick) -> LayerTable:
    """The rows near the estates, with the columns that `columns_of` recognises among the layer's names."""
    with about(reader.name(parameter)):
        columns = [name for name in columns_of(reader.field_names(parameter)) if name is not None]
    return reader.read_near(parameter, columns, estates, tick)


def sentences_of(report: dict, layer: str) -> list[str]:
    """What the log says of one source: the fields used, what was silent, doubled or imputed."""
    told = []
    if report.get("fields"):
        fields = ", ".join(report["fields"])
        told.append(tr("Layer “{layer}”: fields {fields}.").format(layer=layer, fields=fields))
    templates = {
        "income_unknown": tr("Layer “{layer}”: the income is secret or missing on {n} of {rows} features."),
        "poverty_unknown": tr("Layer “{layer}”: the poverty rate is secret or missing on {n} of {rows} features."),
        "imputed": tr("Layer “{layer}”: INSEE imputed {n} of the {rows} squares near the estates."),
        "silent": tr("Layer “{layer}”: {n} of {rows} certificates have no class from A to G and were left out."),
        "duplicates": tr("Layer “{layer}”: {n} of {rows} certificates are older copies of the same number."),
        "without_commune": tr("Layer “{layer}”: {n} estates lie in no commune."),
    }
    for key, template in templates.items():
        if report.get(key):
            told.append(template.format(layer=layer, n=report[key], rows=report.get("rows", 0)))
    if report.get("income_kind") == "dec":
        told.append(
            tr("Layer “{layer}”: this is DECLARED income, not comparable with disposable income.").format(layer=layer)
        )
    return told
