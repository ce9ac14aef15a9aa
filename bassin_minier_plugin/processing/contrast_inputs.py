"""What the contrast is measured on: the census fields of the communes, found by name where none was chosen."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..analysis.census_columns import FIGURES, CensusColumns, census_columns, income_column
from ..analysis.errors import InputError
from ..analysis.numbers import to_numbers
from ..analysis.open_data_columns import codes_as_text, commune_columns
from ..i18n import tr
from .refusals import about
from .sources import LayerTable, SourceReader, require_field

_SIDES = (("resident_executives", "resident_active"), ("executive_jobs", "jobs"))


def columns_of(reader: SourceReader, parameter: str, given: dict[str, str], feedback) -> CensusColumns:
    """The field of each figure; what was found by name, and of which year, is told."""
    layer, names = reader.name(parameter), reader.field_names(parameter)
    for field in filter(None, given.values()):
        require_field(reader.source(parameter).fields(), field, layer)
    columns = census_columns(names, given)
    if not any(all(columns.fields[one] for one in side) for side in _SIDES):
        raise InputError("census_fields_missing", layer=layer, fields=", ".join(names[:20]))
    used = [f"{tr_figure(one)}: {columns.fields[one] or tr('none')}" for one in FIGURES]
    feedback.pushInfo(tr("Fields used: {fields}.").format(fields=", ".join(used)))
    years = {year for year in columns.years.values() if year is not None}
    if len(years) > 1:
        reader.warn("census_years_differ", layer=layer, years=", ".join(map(str, sorted(years))))
    for side in _SIDES:
        absent = [one for one in side if not columns.fields[one]]
        if absent:
            reader.warn("census_side_missing", layer=layer, figures=", ".join(map(tr_figure, absent)))
    return columns


def tr_figure(figure: str) -> str:
    return {
        "resident_executives": tr("resident executives"),
        "resident_active": tr("active residents"),
        "executive_jobs": tr("executive jobs"),
        "jobs": tr("jobs"),
    }[figure]


def read_counts(reader: SourceReader, communes: LayerTable, columns: CensusColumns) -> pd.DataFrame:
    """The four counts of each commune, NaN where unknown or not given."""
    counts = {}
    for figure in FIGURES:
        field = columns.fields[figure]
        counts[figure] = np.full(len(communes), np.nan) if field is None else _counts(reader, communes, field)
    return pd.DataFrame(counts)


def _counts(reader: SourceReader, communes: LayerTable, field: str) -> np.ndarray:
    with about(communes.name, communes.ids):
        numbers = to_numbers(communes.frame[field])
        if (numbers < 0).any():
            row = int(np.argmax(numbers < 0))
            raise InputError("negative_value", field=field, row=row + 1, value=float(numbers[row]))
    reader.report_impossible(communes.frame, [field], communes.name)
    return numbers


def read_income(reader: SourceReader, communes: LayerTable, field: str) -> pd.Series:
    field = field or income_column(communes.frame.columns) or ""
    if not field:
        raise InputError("income_field_missing", layer=communes.name)
    require_field(reader.source(communes.parameter).fields(), field, communes.name)
    with about(communes.name, communes.ids):
        return pd.Series(to_numbers(communes.frame[field]), name=field)


def refuse_twice(communes: LayerTable):
    """A commune that is there twice would count twice in the whole."""
    code = code_field(communes.frame)
    if code is None:
        return
    twice = codes_as_text(communes.frame[code], 5).dropna()
    twice = twice[twice.duplicated()]
    if len(twice):
        raise InputError("commune_twice", layer=communes.name, insee=twice.iloc[0], n=len(twice))


def code_field(frame: pd.DataFrame) -> str | None:
    try:
        return commune_columns(frame).code
    except InputError:
        return None


def commune_labels(communes: LayerTable) -> list[str]:
    """What people call each commune: its name where the layer has one, else its code, else its number."""
    frame = communes.frame
    try:
        columns = commune_columns(frame)
        chosen = columns.name or columns.code
    except InputError:
        chosen = next((one for one in frame.columns if one.lower() in ("commune", "nom", "name", "libelle")), None)
    named = [None] * len(communes) if chosen is None else frame[chosen].tolist()
    numbers = communes.ids.tolist()
    return [
        tr("no. {id}").format(id=number) if name is None or name != name else str(name)
        for name, number in zip(named, numbers)
    ]
