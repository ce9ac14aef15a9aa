"""What candidate perimeters are drawn from and measured with."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..analysis.errors import InputError
from ..analysis.free_zones import Formula, figures_of, known_formulas, population_field
from ..analysis.numbers import to_numbers
from ..i18n import tr
from .base import part_of
from .coordinates import require_crs, working_crs
from .refusals import about
from .row_labels import name_field
from .sources import LayerTable, SourceReader, require_field

_NOTICE = "notice"


def read_places(reader: SourceReader, given: list[str], tick) -> dict[str, LayerTable]:
    """The layers given, by parameter, in metres, in the CRS of the first of them or in Lambert-93."""
    crs = reader.source(given[0]).sourceCrs()
    require_crs(crs, reader.name(given[0]))
    places = {}
    for step, name in enumerate(given):
        fields = reader.field_names(name)
        kept = [one for one in (name_field(fields), *(one for one in fields if one.lower() == _NOTICE)) if one]
        part = part_of(tick, step / len(given), (step + 1) / len(given))
        places[name] = reader.read_all(name, list(dict.fromkeys(kept)), working_crs(crs), part)
    return places


def measure(reader: SourceReader, parameter: str, population: str, formulas, shapes, crs, tick, feedback):
    """(figures per candidate, {code: figure of the whole layer}, formulas used)"""
    layer, names = reader.name(parameter), reader.field_names(parameter)
    population = population or population_field(names) or ""
    if not population:
        raise InputError("population_field_missing", layer=layer, fields=", ".join(names[:20]))
    given = {one.code for one in formulas}
    used = [*formulas, *(one for one in known_formulas(names) if one.code not in given)]
    told = "; ".join(f"{one.code} = {formula_text(one)}" for one in used) or tr("none")
    feedback.pushInfo(tr("People: {field}. Figures: {figures}.").format(field=population, figures=told))
    columns = list(dict.fromkeys([population, *(one.field for one in used), *(one.whole for one in used if one.whole)]))
    for name in columns:
        require_field(reader.source(parameter).fields(), name, layer)
    table = reader.read_all(parameter, columns, crs, part_of(tick, 0.4, 0.6))
    people = _numbers(reader, table, columns, {one.field for one in used if not one.whole})
    places = table.coordinates() if reader.is_points(parameter) else table.shapes
    figures, area = figures_of(shapes, people, used, population, places, part_of(tick, 0.6, 0.9))
    for code in ("unemployment", "poverty"):
        if code not in figures:
            figures[code], area[code] = np.nan, np.nan
    return figures, area, used


def formula_text(one: Formula) -> str:
    return f"{one.field} / {one.whole}" if one.whole else one.field + (" %" if one.is_percent else "")


def _numbers(reader: SourceReader, table: LayerTable, columns: list[str], rates: set[str]) -> pd.DataFrame:
    read = {}
    with about(table.name, table.ids):
        for name in columns:
            read[name] = to_numbers(table.frame[name])
            wrong = read[name] < 0
            if name in rates:
                wrong |= read[name] > 100
            if wrong.any():
                row = int(np.argmax(wrong))
                code = "negative_value" if read[name][row] < 0 else "percent_too_high"
                raise InputError(code, field=name, row=row + 1, value=float(read[name][row]))
    reader.report_impossible(table.frame, columns, table.name)
    return pd.DataFrame(read, index=table.frame.index)
