"""The words for what is wrong with tables of open data."""

from __future__ import annotations

from ..i18n import tr


def import_templates() -> dict[str, str]:
    return {**_tables(), **_joins(), **_points()}


def _tables() -> dict[str, str]:
    return {
        "table_not_found": tr("There is no table at “{path}”: choose a file."),
        "table_empty": tr("The table “{name}” is empty."),
        "table_not_text": tr(
            "“{name}” is not a table of text: unzip it first, or save the sheet of the workbook as CSV."
        ),
        "table_encoding": tr("“{encoding}” is not an encoding that is known: try UTF-8 or cp1252."),
        "table_one_column": tr(
            "“{name}” has only one column (“{header}”): its columns must be separated by semicolons, commas, tabs or |."
        ),
        "table_column_twice": tr("“{name}” has two columns “{column}”: rename or remove one of them."),
        "table_row_long": tr(
            "“{name}”, line {row}: {found} cells where the header has {expected}. Correct the line; a text that holds "
            "the separator must stand between quotes."
        ),
        "table_row_short": tr("“{name}”, line {row}: fewer cells than the {expected} of the header. Correct the line."),
        "table_unreadable": tr("“{name}” cannot be read as a table: check its quotes and separators."),
        "table_layer_unreadable": tr("QGIS cannot read “{name}” as a table."),
        "table_key_missing": tr(
            "“{name}” has no column of INSEE codes of communes (CODGEO…), IRIS (IRIS, CODE_IRIS…) or 200 m squares "
            "(idcar_200m…). Its columns: {fields}."
        ),
        "table_column_missing": tr("“{name}” has no column “{column}”. Its columns: {fields}."),
        "census_columns_missing": tr(
            "“{name}” holds neither jobs nor active residents by occupation (such as C20_EMPLT_CS3, C20_ACT1564_CS3, "
            "pop_cadres). Its columns: {fields}."
        ),
        "income_columns_missing": tr(
            "“{name}” holds no Filosofi income (such as MED21, DEC_MED21, TP6021; ind_snv and men_pauv for squares). "
            "Its columns: {fields}."
        ),
        "history_columns": tr(
            "“{name}” is not the COG's file of events on communes: the columns {columns} are missing."
        ),
    }


def _joins() -> dict[str, str]:
    return {
        "geometry_needed": tr(
            "“{name}” gives figures by {level}: choose the layer of polygons to which they are joined."
        ),
        "geometry_key_missing": tr("Layer “{layer}” has no field of {level} codes. Its fields: {fields}."),
        "table_key_twice": tr(
            "“{name}”: the code “{key}” is there {n} times, so its figures would be joined more than once. Keep one "
            "row for each code (one year, one indicator per column)."
        ),
        "area_key_twice": tr(
            "Layer “{layer}”: the code “{key}” is there {n} times, so its figures would count more than once. "
            "Dissolve the layer on that field first."
        ),
        "nothing_joined": tr(
            "No code of “{name}” is among those of layer “{layer}” (such as “{first}” and “{other}”): check that both "
            "speak of the same places."
        ),
        "codes_merged": tr("“{name}” and layer “{layer}”: codes carried to the present commune: {n} ({examples})."),
        "areas_without_figures": tr("Layer “{layer}”: areas on which “{name}” says nothing: {n} ({examples})."),
        "rows_without_area": tr(
            "“{name}”: rows of the same departments that are not in layer “{layer}”: {n} ({examples})."
        ),
        "secret_figures": tr("“{name}”: secret or not significant figures, left unknown (NULL): {examples}."),
        "grid_id_unreadable": tr(
            "“{name}”, line {row}: “{value}” is not the id of a square (such as CRS3035RES200mN3132800E3798000)."
        ),
        "grid_systems_differ": tr(
            "“{name}” has squares in two systems (EPSG:{first} and EPSG:{other}): import one territory at a time."
        ),
        "squares_outside": tr("“{name}”: squares outside of the area, left out: {n} of {total}."),
        "no_square": tr("“{name}”: none of its {total} squares lies in the area: check the layer of the area."),
    }


def _points() -> dict[str, str]:
    return {
        "no_coordinates": tr(
            "“{name}” has no column of coordinates that is known: choose them. Its columns: {fields}."
        ),
        "no_coordinate_at_all": tr("“{name}”: no coordinate can be read in “{column}”."),
        "system_unknown": tr(
            "“{name}”: the coordinates (middle: x {x}, y {y}) are of no projection used in metropolitan France: choose "
            "the right one."
        ),
        "axes_were_swapped": tr("“{name}”: longitude and latitude are given in the other order, and were exchanged."),
        "points_unplaced": tr("“{name}”: rows without a usable coordinate, left out of the points: {n} of {total}."),
        "points_repeated": tr("“{name}”: rows that repeat the “{column}” of another one, left out: {n}."),
        "points_outside_france": tr(
            "“{name}”: points outside of metropolitan France: {n}. Check their coordinates or the projection."
        ),
    }
