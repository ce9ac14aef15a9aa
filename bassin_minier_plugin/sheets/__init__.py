"""Operation sheets and the store that keeps them, on GeoPackage and on PostGIS alike. No widgets.

What the dock calls
-------------------
Where the store is:
    `address.geopackage(path)`; `connections.address_of_connection(name, schema)` for a PostgreSQL connection of QGIS;
    `connections.address_of_layer(layer)`. An address is a value; its `key` names the store in file names, its `title`
    for people. It holds what libpq needs to connect, which `repr` never shows.
May it be edited:
    `with sessions.session(address, is_read_only=True) as opened:` then `schema_check.surprises_of(opened)` (must be
    empty), `opened.is_read_only()`, `migrations.version_of(opened)`, `reading.damaged_sheets(opened)`;
    `address.is_on_network_share(path)`.
Layers:
    `layers.open_layers(address, base_uri)` gives {role: layer} with aliases, lists and defaults; add them to the
    project, then `layers.relations_of(layers)` to its relation manager. `layers.layers_of(project, address)`
    finds them again. `base_uri` is `connection.uri()` of a PostgreSQL connection: its `authcfg` then stays
    closed in the project.
Saving (the forms write into edit buffers; nothing is committed by QGIS):
    `layers.rows_as_stored(layers, uuid)` when a sheet is shown: what its edits begin with, kept until it is saved;
    `layers.pending_sheets(layers)` → uuids; `layers.pending_changes(layers, uuid, author, begun)` →
    `changes.SheetChanges`, with those rows, or a colleague's save in between is overwritten without a word;
    `saving_task.SavingTask(address, changes)` → signals `sheet_saved`, `conflict_met`, `save_refused`.
    After `sheet_saved`: `layers.reload(layers, discard_edits=True)`, `drafts.drop(address, uuid)`.
    `discard_edits` rolls back all buffers: save each pending sheet first.
Conflict:
    `changes.Conflict.fields` lists (table, row, field, base, theirs, mine, is_both); `field` is "" where a whole row
    was deleted on one side. People choose among those with `is_both`; then
    `changes.settle(changes, conflict, {place to keep mine, …})` gives new changes to save. What is given up goes into
    the history with that save.
Refusals:
    `errors.StoreError(code, **details)`; the sentences are those of `processing.store_messages`. If
    `is_outcome_known` is False, save the very same changes again: the key keeps them from being written twice.
Drafts:
    `drafts.DraftFolder(folder)`: `keep(address, changes)` every few seconds, `drafts(address)` when a store is opened.
    `restoring.is_restorable(layers, changes)`, then `restoring.restore(layers, changes, title)`; else save the draft.
A colleague's save:
    `watch.StoreWatch(address)` emits `store_changed(uuid or "")` and `watch_lost`; then `layers.reload(layers)`.
Badges:
    `layers.sheet_as_edited(layers, uuid)` → a sheet with its unsaved edits, for `rules.findings_of(sheet, rules,
    settings)` and `rules.completeness_of(sheet)`; `rules.rules_of(opened)` and `reading.settings_of(opened)` once.
    Those of the whole list: `badges.badges_of(opened, boundaries)`, off the window's thread.
Links:
    `footprint.footprint(geometries)` gives the outline of what a sheet is linked to. A row of `operation_link` bears
    the layer's role or id in `layer`, the key of its feature in `feature_key`, and what people read in `label`.
Photos:
    `attachments.attached_file(folder, path)` gives the file that may be shown, or refuses; never open `path` itself.
Words:
    `words.aliases()`, `words.meanings()`, `words.table_titles()`.

Importing this package brings in neither QGIS nor Qt: `save` and what it needs run in any process.
"""
