"""The words for refusals and warnings: what is wrong, where, and what to do."""

from __future__ import annotations

from ..i18n import format_number, tr
from .dossier_messages import dossier_templates
from .evaluation_messages import evaluation_templates
from .import_messages import import_templates
from .print_messages import print_templates
from .project_messages import project_templates
from .store_messages import store_templates
from .weighting_messages import weighting_templates


def sentence(code: str, details: dict) -> str:
    """One translated sentence for the code of a refusal."""
    template = _templates().get(code)
    if template is None:
        return f"{code}: {details}"
    return template.format_map(_Details({name: _plain(value) for name, value in details.items()}))


def _plain(value):
    """Decimals as the reader writes them; ids and line numbers as they are."""
    return format_number(value, 0 if value.is_integer() else 2) if isinstance(value, float) else value


class _Details(dict):
    def __missing__(self, key):
        return "?"


def count_sentence(code: str, layer: str, count: int) -> str:
    """One translated sentence about rows that were treated in a special way."""
    templates = {
        "repaired": tr("Layer “{layer}”: {n} invalid geometries were repaired."),
        "missing_geometry": tr("Layer “{layer}”: {n} features have no usable geometry; their measures are NULL."),
        "several_points": tr("Layer “{layer}”: {n} features have several points; the first one stands for all."),
        "impossible_coordinates": tr(
            "Layer “{layer}”: {n} features have impossible coordinates (NaN, infinite or absurdly large) "
            "and were left out of the measures."
        ),
    }
    return templates[code].format(layer=layer, n=format_number(count))


def _templates() -> dict[str, str]:
    return {
        **{**_layers(), **_files(), **_models(), **_columns(), **_programmes(), **_runs()},
        **{**_gtfs(), **_coverage(), **_landscape(), **_rules(), **store_templates(), **import_templates()},
        **{
            **evaluation_templates(),
            **project_templates(),
            **print_templates(),
            **weighting_templates(),
            **dossier_templates(),
        },
    }


def _layers() -> dict[str, str]:
    return {
        "crs_missing": tr("Layer “{layer}” has no coordinate reference system: set it in the layer's properties."),
        "layer_unreadable": tr(
            "QGIS cannot read layer “{layer}”: it probably has impossible coordinates (infinite). Repair it first."
        ),
        "degrees_labelled_metres": tr(
            "Layer “{layer}” declares {crs} (metres) but its coordinates are degrees: set its right CRS."
        ),
        "metres_labelled_degrees": tr(
            "Layer “{layer}” declares {crs} (degrees) but its coordinates are not degrees: set its right CRS."
        ),
        "axes_swapped": tr(
            "The axes of layer “{layer}” ({crs}) are swapped (latitude before longitude, or north before east): "
            "use “Swap X and Y coordinates” first."
        ),
        "outside_area_of_use": tr(
            "Layer “{layer}” lies outside of the area where its CRS is valid: check its CRS before trusting "
            "the figures."
        ),
        "cannot_reproject": tr(
            "The coordinates of layer “{layer}” cannot be carried from {source} to {target}: check the layer's CRS."
        ),
        "nothing_near": tr(
            "No feature of layer “{layer}” lies near the zones: it says nothing of them, or “none” (0). "
            "Check its CRS and extent."
        ),
        "field_missing": tr("Layer “{layer}” has no field “{field}”."),
        "not_a_number": tr(
            "Layer “{layer}”, field “{field}”, feature {row}: “{value}” is not a number. "
            "Correct it, or leave it empty if the figure is unknown."
        ),
        "field_renamed": tr(
            "Layer “{layer}”: the attribute “{old}” bears the name of a result; it is kept as “{new}”."
        ),
        "field_twice": tr("Field “{field}” is asked for twice: as a count and as a rate. Keep one of the two."),
        "name_clash": tr("Two results would be called “{field}”: change the prefix or the fields."),
        "weight_negative": tr(
            "Layer “{layer}”, feature {row}: the weight is negative. A weight is a count, never below zero."
        ),
        "layer_empty": tr("Layer “{layer}” holds no point: the distances to it are NULL."),
        "not_polygons": tr("Layer “{layer}” holds {found}, where polygons are needed: choose another layer."),
        "not_points": tr("Layer “{layer}” holds {found}, where points are needed: choose another layer."),
        "not_polygons_or_points": tr(
            "Layer “{layer}” holds {found}, where polygons or points are needed: choose another layer."
        ),
        "feature_of_other_kind": tr(
            "Layer “{layer}”, feature {row}: its geometry is a {found}, unlike the layer's own kind. "
            "Remove or correct it."
        ),
        "filter_unusable": tr("The filter of layer “{layer}” cannot be used ({reason}): correct it or remove it."),
        "impossible_figures": tr(
            "Layer “{layer}”, field “{field}”: {n} figures are infinite or beyond 10¹⁵; they count as unknown."
        ),
        "no_zone": tr("Layer “{layer}” has no feature with a geometry."),
    }


def _files() -> dict[str, str]:
    return {
        "output_is_input": tr("The output “{path}” is also an input: choose another file, inputs are never modified."),
        "output_is_folder": tr("The output “{path}” is a folder: give the name of a file."),
        "output_is_file": tr("The output “{path}” is a file: choose a folder."),
        "output_twice": tr("Two outputs have the same name “{path}”: give each its own."),
        "output_beside_input": tr(
            "The output “{path}” would share companion files (.qmd, .prj, .dbf) with the input “{input}”: "
            "give it another name."
        ),
        "format_without_null": tr("“{path}”: MapInfo writes 0 where a figure is unknown. Choose a GeoPackage."),
        "output_read_only": tr("The file “{path}” is read-only: choose another one."),
        "output_being_edited": tr(
            "“{path}” is being edited in QGIS or another program: end the editing there, or choose another file."
        ),
        "output_folder_unusable": tr("Nothing can be written in “{path}” ({reason}): choose another folder."),
        "output_incomplete": tr(
            "“{path}” could not be written completely: the disk is probably full. Nothing was kept."
        ),
        "layer_changed": tr(
            "Layer “{layer}” was changed by somebody else during the run, and nothing was kept: run again."
        ),
        "metadata_not_kept": tr("The provenance of “{path}” could not be stored: nothing was kept."),
        "metadata_not_in_database": tr(
            "The provenance of “{layer}” could not be stored in the database: ask for the right to write "
            "“qgis_layer_metadata”, or keep a copy in a GeoPackage."
        ),
        "file_trouble": tr("“{path}” cannot be read or written: {reason}."),
        "package_missing": tr(
            "Python packages are missing: {packages}. Install them in the Python of QGIS, for instance "
            "with “python3 -m pip install {packages}” (OSGeo4W Shell on Windows), then restart QGIS."
        ),
        "geos_clash": tr(
            "The Python package shapely carries GEOS {own}, which would crash this QGIS (GEOS {qgis}): install one "
            "that fits with “python3 -m pip install {fitting}”, then restart QGIS."
        ),
        "shapefile_shortens": tr("Shapefile cuts field names to 10 characters and texts to 254: prefer a GeoPackage."),
    }


def _models() -> dict[str, str]:
    return {
        "model_not_found": tr(
            "The scoring model “{path}” is neither a file nor a bundled model: choose a .json file or one of {models}."
        ),
        "model_too_big": tr("The scoring model has {size} bytes, more than the {limit} allowed: is it the right file?"),
        "model_not_text": tr("The scoring model is not UTF-8 text (byte {byte}): save it again as UTF-8."),
        "model_too_deep": tr("The scoring model is nested deeper than {limit} levels, from line {line} on."),
        "model_not_json": tr("The scoring model is not valid JSON: see line {line}, column {column}."),
        "model_duplicate": tr(
            "Scoring model, {path}: “{name}” is there twice (first at {first}). Rename or remove one."
        ),
        "model_bad_number": tr("Scoring model, {path}: {found} is not a finite number."),
        "model_missing_key": tr("Scoring model, {path}: “{expected}” is missing."),
        "model_unknown_key": tr("Scoring model, {path}: “{found}” is not a known key. Known keys: {expected}."),
        "model_schema": tr("Scoring model, {path}: {found} is not accepted; expected: {expected} ({keyword})."),
        "model_zero_weights": tr("Scoring model, {path}: the weights sum to zero. Give one of them a positive weight."),
        "model_order": tr("Scoring model, {path}: {found} is out of order; expected: {expected}."),
        "model_unknown_axis": tr("Scoring model, {path}: there is no axis “{found}”. Axes: {expected}."),
        "model_count": tr("Scoring model, {path}: {found} given, {expected} expected."),
        "field_unknown": tr(
            "Layer “{layer}” has no field “{field}”, which the scoring model reads for “{criterion}” ({path}): "
            "compute it first or correct the model."
        ),
        "labels_unknown": tr(
            "Criterion “{criterion}”: the model does not know {labels}. These estates count as unknown on it."
        ),
        "criterion_constant": tr(
            "Criterion “{criterion}”: all estates have the same value, so it does not tell them apart."
        ),
        "nothing_known": tr(
            "Layer “{layer}”: not one weighted criterion of the scoring model is known for any estate."
        ),
        "nothing_known_of": tr(
            "Layer “{layer}”: estates on which nothing is known, whose ranks are chance alone: {n}."
        ),
        "field_absent_no_weight": tr("Layer “{layer}” has no field “{field}”, whose weight is zero: left unknown."),
    }


def _columns() -> dict[str, str]:
    return {
        "grid_fields_missing": tr(
            "Layer “{layer}” is not an INSEE Filosofi grid: neither “ind” and “ind_snv” nor “men” and “men_pauv” are "
            "among its fields ({fields})."
        ),
        "iris_fields_missing": tr(
            "Layer “{layer}” has no Filosofi income: join the IRIS polygons to the INSEE file first (fields such as "
            "DEC_MED21 or DISP_TP6021). Its fields: {fields}."
        ),
        "dpe_old_method": tr(
            "Layer “{layer}” holds energy certificates of the method before July 2021 (“{field}”), whose classes "
            "cannot be compared: use the current ADEME file (“etiquette_dpe”)."
        ),
        "dpe_label_missing": tr("Layer “{layer}” has no energy class (“etiquette_dpe”). Its fields: {fields}."),
        "commune_code_missing": tr("Layer “{layer}” has no field of INSEE codes. Its fields: {fields}."),
        "negative_value": tr("Layer “{layer}”, field “{field}”, feature {row}: {value} is negative, which cannot be."),
        "percent_too_high": tr("Layer “{layer}”, field “{field}”, feature {row}: {value} % is more than 100 %."),
        "grid_before_iris": tr("Both income sources were given: the 200 m grid is used, the IRIS are left out."),
    }


def _programmes() -> dict[str, str]:
    return {
        "no_score": tr("Layer “{layer}”: no estate has a score in “{field}”. Score them first."),
        "key_twice": tr(
            "Layer “{layer}”: the {field} “{key}” is there {n} times, so its dwellings would count more than once. "
            "Keep one of them."
        ),
        "lock_unusable": tr("The expression “{title}” cannot be used ({reason}): correct it or remove it."),
        "locks_contradict": tr(
            "Layer “{layer}”: {n} estates are both locked in and locked out (feature {row} among them). "
            "Correct one of the two expressions."
        ),
        "lock_unknown": tr(
            "Layer “{layer}”, feature {row}: it is locked in, but its score, its dwellings or a figure that has a "
            "limit is not known. Complete it first."
        ),
        "limits_ragged": tr("The limits have {n} cells: give three for each limit (field, least, most)."),
        "limit_crossed": tr("“{field}”: the least ({low}) is more than the most ({high}). Exchange or correct them."),
        "limit_not_a_number": tr("Limit on “{field}”: “{value}” is not a number. Leave the cell empty for no bound."),
        "count_crossed": tr("The least number of estates ({low}) is more than the most ({high})."),
        "group_missing": tr("A least or a most per group is given, but no group field: choose it."),
        "group_unknown": tr("There is no group “{group}”. Groups: {groups}."),
        "group_bound_unreadable": tr(
            "“{text}” is not understood as a bound per group: write “1”, or “name = 2; other name = 300 dwellings”."
        ),
        "draws_without_model": tr(
            "Draws need a scoring model: choose it, or give the layer that “Score estates” made."
        ),
        "no_programme_in_time": tr(
            "No programme was found in the time granted, nor the proof that there is none: grant more time."
        ),
        "programme_unproven": tr(
            "The time ran out before the proof: a better programme may exist, by {gap} % at most. Grant more time."
        ),
        "regrets_bounded": tr(
            "Regrets that the time did not allow to solve again, and that are the least possible: {n}."
        ),
        "draws_not_solved": tr("No programme meets the constraints, so the draws were not solved."),
        "draws_cut_short": tr("{n} draws of {asked} were solved in the time granted."),
    }


def _runs() -> dict[str, str]:
    return {
        "no_provenance": tr(
            "Layer “{layer}” does not say which run made it: only results of this plugin can be run again."
        ),
        "provenance_damaged": tr(
            "What layer “{layer}” says of the run that made it is damaged: the run cannot be made again."
        ),
        "volatile_input": tr(
            "The input “{layer}” was a temporary layer or had unsaved edits, and is no longer there: "
            "the run cannot be made again."
        ),
        "input_gone": tr("The input “{layer}” is no longer at “{source}”: put it back to run again."),
        "input_changed": tr(
            "What the run reads of {layer} is no longer the same (its own content, or the zones it is read for)."
        ),
        "algorithm_unknown": tr("The algorithm “{algorithm}” is not available in this version of the plugin."),
    }


def _gtfs() -> dict[str, str]:
    return {
        "gtfs_not_found": tr("There is no GTFS feed at “{path}”: choose a zip file or its folder."),
        "gtfs_damaged": tr("“{name}” is not a readable zip file: download the GTFS feed again."),
        "gtfs_encrypted": tr("The GTFS feed “{name}” is encrypted: ask for it without a password."),
        "gtfs_hostile": tr(
            "The GTFS feed “{name}” holds a file that would leave its folder (“{member}”): do not use this file."
        ),
        "gtfs_many_members": tr(
            "“{name}” holds {count} files, more than the {limit} allowed: is it a GTFS feed? Keep only its own files."
        ),
        "gtfs_too_big": tr("“{name}” is larger than the {limit} MB allowed: cut the feed down to your network."),
        "gtfs_bomb": tr("The GTFS feed “{name}”: “{member}” unpacks to far more than it should; do not use this file."),
        "gtfs_ambiguous": tr("“{name}” holds the files of a GTFS feed more than once ({found}): keep one feed."),
        "gtfs_missing_file": tr("“{name}” is not a complete GTFS feed: {files} is missing."),
        "gtfs_empty_file": tr("GTFS, {file}: the file is empty; download the feed again."),
        "gtfs_missing_column": tr("GTFS, {file}: column {columns} is missing. Columns found: {found}."),
        "gtfs_ragged": tr("GTFS, {file}: a line has more values than there are columns, or its quotes do not close."),
        "gtfs_duplicate": tr("GTFS, {file}: “{value}” is there twice; keep one."),
        "gtfs_bad_time": tr("GTFS, {file}, line {line}: “{value}” is not a time (HH:MM:SS)."),
        "gtfs_bad_date": tr("GTFS, {file}, line {line}: “{value}” is not a date (YYYYMMDD)."),
        "gtfs_bad_number": tr("GTFS, {file}, line {line}: “{value}” is not a number that can be used there."),
        "gtfs_too_many_departures": tr("GTFS, {file}: it makes more departures than any network has; correct it."),
        "gtfs_no_calendar": tr("The GTFS feed “{name}” has no day of service: its calendars are empty."),
        "gtfs_expired": tr(
            "The GTFS feed “{name}” is valid from {first} to {last} and says nothing of {day}: choose a day in that "
            "period, or download a current feed."
        ),
        "gtfs_unknown_route": tr("The GTFS feed has no route “{value}”. Routes: {known}."),
        "gtfs_no_service": tr("The GTFS feed “{name}” has no service on {day}: every count is 0."),
        "gtfs_not_utf8": tr("The GTFS feed “{name}”: {n} files are not UTF-8 and were read as Windows-1252."),
        "gtfs_trips_without_route": tr("The GTFS feed “{name}”: {n} trips belong to a route that is not in it."),
        "gtfs_trips_without_service": tr(
            "The GTFS feed “{name}”: {n} trips belong to a service that no calendar knows, and never run."
        ),
        "gtfs_times_without_trip": tr(
            "The GTFS feed “{name}”: {n} stop times belong to a trip that is not in it and were left out."
        ),
        "gtfs_times_without_stop": tr(
            "The GTFS feed “{name}”: {n} stop times are at a stop that is not in it and were left out."
        ),
        "gtfs_times_unknown": tr("The GTFS feed “{name}”: {n} stop times have no time and were left out."),
        "gtfs_stops_without_place": tr("The GTFS feed “{name}”: {n} stops have no usable coordinates."),
        "bad_date": tr("“{value}” is not a day: write it as 2026-03-10 or 10/03/2026."),
        "bad_window": tr("“{value}” is not a time window: write windows as 07:00-09:00,10:00-16:00."),
    }


def _coverage() -> dict[str, str]:
    return {
        "bad_distances": tr("“{value}” is not a list of distances: write them in metres, as 300,500,800."),
        "stops_or_lines": tr("Neither stops nor lines were given: choose at least one of them."),
        "lines_along_streets": tr(
            "Lines cannot be reached along streets: leave out the BHNS lines or the streets, or give the stops only."
        ),
        "network_empty": tr("Layer “{layer}” has no street: it needs lines with a length."),
        "demand_field_needed": tr(
            "Layer “{layer}” holds polygons: choose the field of their dwellings, people or jobs."
        ),
        "demand_needed": tr("No demand was given: choose dwellings, people or jobs, as points or polygons."),
        "demand_unknown": tr(
            "Layer “{layer}”, field “{field}”: the amount is unknown on {n} of {rows} features, which are left out."
        ),
        "expression_unusable": tr(
            "The expression cannot be used on layer “{layer}” ({reason}): correct it or leave it out."
        ),
        "nothing_to_change": tr("No stop is added and none removed: before and after are the same."),
    }


def _landscape() -> dict[str, str]:
    return {
        "layer_not_found": tr("The layer “{layer}” cannot be opened: check that it is still there."),
        "not_lines": tr(
            "Layer “{layer}” holds {found}, where lines are needed: choose another layer, or draw the axes of the "
            "polygons first."
        ),
        "near_empty": tr("Layer “{layer}” holds no feature: the distances to it are NULL."),
        "code_taken": tr(
            "Layer “{layer}”: the code “{taken}” is already that of another layer; its fields begin with “{used}”."
        ),
        "protection_overlaps": tr(
            "Layer “{layer}”: its features overlap in {n} zones. Each place counts once in the share, but once per "
            "feature in the pieces, whose sum is larger there."
        ),
        "landmark_off_dem": tr(
            "Layer “{layer}”: {n} landmarks lie where the elevation model has no height ({names}); nobody knows "
            "who sees them."
        ),
        "landmark_height_unknown": tr(
            "Layer “{layer}”: {n} landmarks have no height ({names}); nobody knows who sees them."
        ),
        "dem_not_file": tr(
            "The elevation model “{layer}” is not a raster file that GDAL can open: save it as GeoTIFF first."
        ),
        "dem_without_height": tr("The elevation model “{layer}” has no known height within reach of the landmarks."),
        "dem_reprojected": tr(
            "The elevation model “{layer}” ({crs}) is not in metres, or is turned: it is resampled to {target}, "
            "{size} m."
        ),
        "zone_off_dem": tr(
            "Layer “{layer}”: {n} zones lie where the elevation model has no height; what they see is NULL."
        ),
        "viewshed_failed": tr("GDAL could not compute the view from “{name}”: {reason}."),
        "raster_not_tif": tr("The raster “{path}” must be a GeoTIFF: give it a name that ends in .tif."),
        "height_negative": tr("Layer “{layer}”, feature {row}: the height {value} is negative."),
        "no_line": tr("Layer “{layer}” has no line with a length."),
        "field_in_no_layer": tr("None of the layers has a field “{field}” to sum."),
    }


def _rules() -> dict[str, str]:
    return {
        "rules_not_found": tr(
            "The table of protections “{path}” is not a file: choose a .json file, or leave it empty."
        ),
        "rules_too_big": tr("The table of protections has {size} bytes, more than the {limit} allowed."),
        "rules_not_text": tr("The table of protections is not UTF-8 text (byte {byte}): save it again as UTF-8."),
        "rules_too_deep": tr("The table of protections is nested deeper than {limit} levels, from line {line} on."),
        "rules_not_json": tr("The table of protections is not valid JSON: see line {line}, column {column}."),
        "rules_duplicate": tr(
            "Table of protections, {path}: “{name}” is there twice (first at {first}). Rename or remove one."
        ),
        "rules_bad_number": tr("Table of protections, {path}: {found} is not a finite number."),
        "rules_missing_key": tr("Table of protections, {path}: “{expected}” is missing."),
        "rules_unknown_key": tr("Table of protections, {path}: “{found}” is not a known key. Known keys: {expected}."),
        "rules_schema": tr("Table of protections, {path}: {found} is not accepted; expected: {expected} ({keyword})."),
        "rules_unknown_role": tr("Table of protections, {path}: there is no role “{found}”. Roles: {expected}."),
    }
