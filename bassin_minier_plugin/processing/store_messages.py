"""The words for refusals and warnings about stores of operation sheets."""

from __future__ import annotations

from ..i18n import tr


def store_templates() -> dict[str, str]:
    return {**_places(), **_saving(), **_files()}


def _places() -> dict[str, str]:
    return {
        "store_not_given": tr("Give the GeoPackage of the contract, or a database connection and a schema."),
        "store_given_twice": tr("Give either a GeoPackage or a database connection, not both."),
        "connection_unknown": tr("QGIS knows no PostgreSQL connection “{name}”: create it in the browser panel first."),
        "plain_password": tr(
            "The connection “{name}” keeps its password in clear: use an authentication configuration or a "
            "pg_service instead."
        ),
        "schema_name": tr(
            "“{schema}” cannot name a schema: use up to 50 lower-case letters, digits and underscores, without accents."
        ),
        "store_exists": tr("“{store}” already holds tables: choose another place, a contract is never overwritten."),
        "not_a_store": tr("“{store}” is not a contract of this plugin: create one first."),
        "store_too_new": tr(
            "“{store}” was made by a later version of the plugin (tables {version}, {known} known here): update "
            "the plugin."
        ),
        "store_outdated": tr("“{store}” has tables of an earlier version: run “Upgrade a contract” first."),
        "store_surprise": tr(
            "“{store}” is not as this plugin made it ({names}): have it checked before editing it. Nothing was changed."
        ),
        "store_unreachable": tr(
            "“{store}” cannot be reached ({reason}): check the file, or the network and the connection."
        ),
        "store_damaged": tr("“{store}” is damaged or is no GeoPackage: take the last backup."),
        "store_read_only": tr("“{store}” is read-only: ask for the right to write, or work on a copy."),
        "store_on_network": tr(
            "“{store}” lies on a network share, where SQLite cannot keep several people apart: one person at a time, "
            "or publish the contract to PostGIS."
        ),
        "layer_unreadable_in_store": tr("QGIS cannot open the table “{table}” of “{store}”."),
        "roles_need_postgis": tr("Roles and rights by EPCI need a PostgreSQL database."),
        "not_offline": tr("“{store}” was not taken offline with this plugin."),
        "offline_of_another": tr("“{store}” was taken from another contract than “{target}”: bring it back there."),
        "setting_not_a_number": tr("The setting “{name}” of the contract is not a number: “{value}”."),
        "sheets_damaged": tr("Sheets whose content is no longer what was saved ({n}): {names}. Compare with a backup."),
    }


def _saving() -> dict[str, str]:
    return {
        "store_busy": tr("“{store}” is being written by somebody else: try again in a moment. Nothing was lost."),
        "row_locked": tr("A colleague is writing this sheet in “{store}”: try again in a moment. Nothing was lost."),
        "store_slow": tr("“{store}” took too long to answer: try again. Nothing was written."),
        "store_silent": tr(
            "“{store}” has not answered for {seconds} s: try again later. A retry writes nothing twice."
        ),
        "connection_lost": tr("The connection to “{store}” was lost: try again. A retry writes nothing twice."),
        "disk_full": tr("The disk of “{store}” is full: make room and try again. Nothing was written."),
        "disk_trouble": tr("“{store}” could not be written (disk full or failing): nothing was written."),
        "not_allowed": tr("You have no right to write this in “{store}”: ask its owner ({reason})."),
        "constraint": tr("The store refuses a value: {reason}. Nothing was written."),
        "rule_unusable": tr("The rule “{id}” cannot be used ({reason}): nothing was written."),
        "rule_exists": tr("There is a rule “{id}” already: give the new one another short name."),
        "sheet_conflict": tr("The sheet was changed meanwhile: read it again."),
        "sheet_missing": tr("The sheet “{operation}” is no longer in the store."),
        "sheet_refused": tr("The sheet “{operation}” stays offline, “{store}” refuses it: {reason}."),
        "store_trouble": tr("“{store}” refuses: {reason}. Nothing was written."),
    }


def _files() -> dict[str, str]:
    return {
        "sheet_format": tr("“{path}”: choose one of the formats {formats}."),
        "sheet_file_unreadable": tr("“{path}” cannot be read as a table: is it damaged, or of another format?"),
        "header_twice": tr("“{path}”: the column “{field}” is there twice. Remove one."),
        "import_empty": tr("There is no row in the table “operation”: nothing was imported."),
        "import_refused": tr("Nothing was imported, {n} rows have to be corrected: {rows}"),
        "attachment_refused": tr(
            "The attachment “{path}” is refused: use a photo (JPEG or PNG, 50 million pixels at most) or a PDF inside "
            "the folder of the contract."
        ),
        "attachment_missing": tr("The attachment “{path}” is not in the folder of the contract."),
        "attachment_not_copied": tr("“{path}” could not be copied into the folder of the contract ({reason})."),
        "csv_beside": tr("“{path}” is already there and would be overwritten: choose another name."),
        "conflicts_left": tr("Sheets in conflict: {n}. They are listed; what was not kept is in the history."),
        "conflicts_later": tr("Sheets in conflict, left offline: {n}. They are listed; nothing is lost."),
    }


def problem_words(code: str) -> str:
    return {
        "value": tr("unreadable value"),
        "twice": tr("identifier there twice"),
        "unknown_sheet": tr("no such operation in the file"),
        "changed": tr("changed in the store since the export"),
        "refused": tr("refused by the store"),
    }[code]
