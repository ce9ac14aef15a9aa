-- Store of operation sheets, version 1: an OGC GeoPackage 1.3. Released: never edited, see migrations.
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;

CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL,
    definition TEXT NOT NULL,
    description TEXT
);
INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system'),
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
    ('WGS 84 geodetic', 4326, 'EPSG', 4326,
     'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
     'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid'),
    ('RGF93 v1 / Lambert-93', 2154, 'EPSG', 2154,
     'PROJCS["RGF93 v1 / Lambert-93",GEOGCS["RGF93 v1",DATUM["Reseau_Geodesique_Francais_1993_v1",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4171"]],PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",46.5],PARAMETER["central_meridian",3],PARAMETER["standard_parallel_1",49],PARAMETER["standard_parallel_2",44],PARAMETER["false_easting",700000],PARAMETER["false_northing",6600000],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2154"]]',
     NULL);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY,
    data_type TEXT NOT NULL,
    identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
    srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL,
    m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);

CREATE TABLE store_version (
    version INTEGER NOT NULL PRIMARY KEY,
    applied_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);
CREATE TABLE store_setting (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT
);
-- One line per save that went through: a retry after a lost connection finds it and writes nothing twice.
CREATE TABLE save_receipt (
    "key" TEXT NOT NULL PRIMARY KEY,
    operation TEXT NOT NULL,
    version INTEGER NOT NULL,
    saved_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);

CREATE TABLE operation (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CHECK (length(uuid) BETWEEN 1 AND 64),
    "number" TEXT,
    "title" TEXT NOT NULL CHECK (length(title) > 0),
    "strand" TEXT NOT NULL CHECK (strand IN ('estate', 'centrality', 'site', 'landscape', 'economy')),
    "description" TEXT,
    "lead" TEXT,
    "status" TEXT NOT NULL DEFAULT 'study' CHECK (status IN ('study', 'scheduled', 'committed', 'in_works', 'delivered', 'abandoned')),
    "phase" INTEGER CHECK (phase IN (1, 2)) CHECK (typeof(phase) IN ('integer', 'null')),
    "immediate" BOOLEAN NOT NULL DEFAULT 0 CHECK (immediate IN (0, 1)),
    "epci" TEXT,
    "commune" TEXT,
    "start_date" DATE CHECK (date("start_date", '+0 days') = "start_date"),
    "end_date" DATE CHECK (date("end_date", '+0 days') = "end_date"),
    "dwellings_planned" INTEGER CHECK (dwellings_planned BETWEEN 0 AND 1000000) CHECK (typeof(dwellings_planned) IN ('integer', 'null')),
    "dwellings_committed" INTEGER CHECK (dwellings_committed BETWEEN 0 AND 1000000) CHECK (typeof(dwellings_committed) IN ('integer', 'null')),
    "dwellings_delivered" INTEGER CHECK (dwellings_delivered BETWEEN 0 AND 1000000) CHECK (typeof(dwellings_delivered) IN ('integer', 'null')),
    "cost_eur" REAL CHECK (cost_eur BETWEEN 0 AND 1e12) CHECK (typeof(cost_eur) IN ('real', 'integer', 'null')),
    "dpe_before" TEXT CHECK (dpe_before IN ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    "dpe_after" TEXT CHECK (dpe_after IN ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    geometry MULTIPOLYGON,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    created_by TEXT,
    created_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    updated_by TEXT,
    updated_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    checksum TEXT,
    CONSTRAINT dates_in_order CHECK (end_date >= start_date)
);

CREATE TABLE operation_link (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CHECK (length(uuid) BETWEEN 1 AND 64),
    operation TEXT NOT NULL REFERENCES operation (uuid) ON DELETE CASCADE,
    "layer" TEXT NOT NULL,
    "feature_key" TEXT NOT NULL,
    "label" TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_by TEXT,
    updated_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    CONSTRAINT linked_once UNIQUE (operation, layer, feature_key)
);
CREATE INDEX operation_link_of ON operation_link (operation);

CREATE TABLE operation_partner (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CHECK (length(uuid) BETWEEN 1 AND 64),
    operation TEXT NOT NULL REFERENCES operation (uuid) ON DELETE CASCADE,
    "organisation" TEXT NOT NULL CHECK (length(organisation) > 0),
    "role" TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_by TEXT,
    updated_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);
CREATE INDEX operation_partner_of ON operation_partner (operation);

CREATE TABLE operation_funding (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CHECK (length(uuid) BETWEEN 1 AND 64),
    operation TEXT NOT NULL REFERENCES operation (uuid) ON DELETE CASCADE,
    "funder" TEXT NOT NULL CHECK (length(funder) > 0),
    "year" INTEGER CHECK (year BETWEEN 1990 AND 2100) CHECK (typeof(year) IN ('integer', 'null')),
    "planned" REAL CHECK (planned BETWEEN 0 AND 1e12) CHECK (typeof(planned) IN ('real', 'integer', 'null')),
    "committed" REAL CHECK (committed BETWEEN 0 AND 1e12) CHECK (typeof(committed) IN ('real', 'integer', 'null')),
    "paid" REAL CHECK (paid BETWEEN 0 AND 1e12) CHECK (typeof(paid) IN ('real', 'integer', 'null')),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_by TEXT,
    updated_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);
CREATE INDEX operation_funding_of ON operation_funding (operation);

CREATE TABLE operation_milestone (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CHECK (length(uuid) BETWEEN 1 AND 64),
    operation TEXT NOT NULL REFERENCES operation (uuid) ON DELETE CASCADE,
    "name" TEXT NOT NULL CHECK (length(name) > 0),
    "due_date" DATE CHECK (date("due_date", '+0 days') = "due_date"),
    "done_date" DATE CHECK (date("done_date", '+0 days') = "done_date"),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_by TEXT,
    updated_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);
CREATE INDEX operation_milestone_of ON operation_milestone (operation);

CREATE TABLE operation_indicator (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CHECK (length(uuid) BETWEEN 1 AND 64),
    operation TEXT NOT NULL REFERENCES operation (uuid) ON DELETE CASCADE,
    "name" TEXT NOT NULL CHECK (length(name) > 0),
    "unit" TEXT,
    "baseline" REAL CHECK (baseline BETWEEN -1e15 AND 1e15) CHECK (typeof(baseline) IN ('real', 'integer', 'null')),
    "target" REAL CHECK (target BETWEEN -1e15 AND 1e15) CHECK (typeof(target) IN ('real', 'integer', 'null')),
    "value" REAL CHECK (value BETWEEN -1e15 AND 1e15) CHECK (typeof(value) IN ('real', 'integer', 'null')),
    "at" DATE CHECK (date("at", '+0 days') = "at"),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_by TEXT,
    updated_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);
CREATE INDEX operation_indicator_of ON operation_indicator (operation);

CREATE TABLE operation_attachment (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CHECK (length(uuid) BETWEEN 1 AND 64),
    operation TEXT NOT NULL REFERENCES operation (uuid) ON DELETE CASCADE,
    "path" TEXT NOT NULL CHECK (length(path) BETWEEN 1 AND 500 AND path NOT LIKE '/%' AND path NOT LIKE '%..%' AND path NOT LIKE '%:%' AND path NOT LIKE '%\%'),
    "caption" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'photo' CHECK (kind IN ('photo', 'plan', 'document')),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_by TEXT,
    updated_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);
CREATE INDEX operation_attachment_of ON operation_attachment (operation);

CREATE TABLE operation_history (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    operation TEXT NOT NULL,
    "who" TEXT,
    "when" DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    "table" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete', 'not_kept')),
    "field" TEXT,
    "old" TEXT,
    "new" TEXT
);
CREATE INDEX operation_history_of ON operation_history (operation);

CREATE TABLE rule (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
    severity TEXT NOT NULL DEFAULT 'warning' CHECK (severity IN ('error', 'warning', 'advice')),
    expression TEXT NOT NULL,
    message_fr TEXT NOT NULL,
    message_en TEXT NOT NULL,
    enabled BOOLEAN NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1))
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('operation', 'features', 'operation', 'Operations', 2154),
    ('operation_link', 'attributes', 'operation_link', 'What an operation is linked to on the map', NULL),
    ('operation_partner', 'attributes', 'operation_partner', 'Partners', NULL),
    ('operation_funding', 'attributes', 'operation_funding', 'Funding, in euros excluding VAT', NULL),
    ('operation_milestone', 'attributes', 'operation_milestone', 'Milestones', NULL),
    ('operation_indicator', 'attributes', 'operation_indicator', 'Indicators', NULL),
    ('operation_attachment', 'attributes', 'operation_attachment', 'Photos and documents', NULL),
    ('operation_history', 'attributes', 'operation_history', 'Who changed what, and when', NULL),
    ('rule', 'attributes', 'rule', 'Plausibility rules', NULL);
INSERT INTO gpkg_geometry_columns VALUES ('operation', 'geometry', 'MULTIPOLYGON', 2154, 0, 0);

-- Whatever program writes: one version after the other, every change in the history, no line without its sheet.

CREATE TRIGGER operation_version BEFORE UPDATE OF
    uuid,
    "number", "title", "strand", "description", "lead", "status", "phase", "immediate", "epci", "commune",
    "start_date", "end_date", "dwellings_planned", "dwellings_committed", "dwellings_delivered", "cost_eur",
    "dpe_before", "dpe_after", "geometry", "version", "updated_by"
ON operation WHEN NEW.version IS NOT OLD.version + 1 OR NEW.uuid IS NOT OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'sheet_conflict');
END;

CREATE TRIGGER operation_inserted AFTER INSERT ON operation
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    VALUES (NEW.uuid, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation', NEW.uuid, 'insert', NULL, NULL, NEW."title");
    UPDATE operation SET checksum = NULL WHERE uuid = NEW.uuid;
END;

CREATE TRIGGER operation_updated AFTER UPDATE OF
    "number", "title", "strand", "description", "lead", "status", "phase", "immediate", "epci", "commune",
    "start_date", "end_date", "dwellings_planned", "dwellings_committed", "dwellings_delivered", "cost_eur",
    "dpe_before", "dpe_after", "geometry", "version", "updated_by"
ON operation
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT NEW.uuid, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation', NEW.uuid, 'update', f, o, n FROM (
        SELECT 'number' AS f, OLD."number" AS o, NEW."number" AS n
        UNION ALL SELECT 'title' AS f, OLD."title" AS o, NEW."title" AS n
        UNION ALL SELECT 'strand' AS f, OLD."strand" AS o, NEW."strand" AS n
        UNION ALL SELECT 'description' AS f, OLD."description" AS o, NEW."description" AS n
        UNION ALL SELECT 'lead' AS f, OLD."lead" AS o, NEW."lead" AS n
        UNION ALL SELECT 'status' AS f, OLD."status" AS o, NEW."status" AS n
        UNION ALL SELECT 'phase' AS f, OLD."phase" AS o, NEW."phase" AS n
        UNION ALL SELECT 'immediate' AS f, OLD."immediate" AS o, NEW."immediate" AS n
        UNION ALL SELECT 'epci' AS f, OLD."epci" AS o, NEW."epci" AS n
        UNION ALL SELECT 'commune' AS f, OLD."commune" AS o, NEW."commune" AS n
        UNION ALL SELECT 'start_date' AS f, OLD."start_date" AS o, NEW."start_date" AS n
        UNION ALL SELECT 'end_date' AS f, OLD."end_date" AS o, NEW."end_date" AS n
        UNION ALL SELECT 'dwellings_planned' AS f, OLD."dwellings_planned" AS o, NEW."dwellings_planned" AS n
        UNION ALL SELECT 'dwellings_committed' AS f, OLD."dwellings_committed" AS o, NEW."dwellings_committed" AS n
        UNION ALL SELECT 'dwellings_delivered' AS f, OLD."dwellings_delivered" AS o, NEW."dwellings_delivered" AS n
        UNION ALL SELECT 'cost_eur' AS f, OLD."cost_eur" AS o, NEW."cost_eur" AS n
        UNION ALL SELECT 'dpe_before' AS f, OLD."dpe_before" AS o, NEW."dpe_before" AS n
        UNION ALL SELECT 'dpe_after' AS f, OLD."dpe_after" AS o, NEW."dpe_after" AS n
        UNION ALL SELECT 'geometry' AS f, hex(OLD.geometry) AS o, hex(NEW.geometry) AS n
    ) WHERE o IS NOT n;
    UPDATE operation SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
    UPDATE operation SET checksum = NULL WHERE uuid IN (NEW.uuid, OLD.uuid);
END;

CREATE TRIGGER operation_deleted BEFORE DELETE ON operation
BEGIN
    DELETE FROM operation_link WHERE operation = OLD.uuid;
    DELETE FROM operation_partner WHERE operation = OLD.uuid;
    DELETE FROM operation_funding WHERE operation = OLD.uuid;
    DELETE FROM operation_milestone WHERE operation = OLD.uuid;
    DELETE FROM operation_indicator WHERE operation = OLD.uuid;
    DELETE FROM operation_attachment WHERE operation = OLD.uuid;
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT OLD.uuid, (SELECT "value" FROM store_setting WHERE "key" = 'writer'), 'operation', OLD.uuid, 'delete', f, o, NULL FROM (
        SELECT 'number' AS f, OLD."number" AS o
        UNION ALL SELECT 'title' AS f, OLD."title" AS o
        UNION ALL SELECT 'strand' AS f, OLD."strand" AS o
        UNION ALL SELECT 'description' AS f, OLD."description" AS o
        UNION ALL SELECT 'lead' AS f, OLD."lead" AS o
        UNION ALL SELECT 'status' AS f, OLD."status" AS o
        UNION ALL SELECT 'phase' AS f, OLD."phase" AS o
        UNION ALL SELECT 'immediate' AS f, OLD."immediate" AS o
        UNION ALL SELECT 'epci' AS f, OLD."epci" AS o
        UNION ALL SELECT 'commune' AS f, OLD."commune" AS o
        UNION ALL SELECT 'start_date' AS f, OLD."start_date" AS o
        UNION ALL SELECT 'end_date' AS f, OLD."end_date" AS o
        UNION ALL SELECT 'dwellings_planned' AS f, OLD."dwellings_planned" AS o
        UNION ALL SELECT 'dwellings_committed' AS f, OLD."dwellings_committed" AS o
        UNION ALL SELECT 'dwellings_delivered' AS f, OLD."dwellings_delivered" AS o
        UNION ALL SELECT 'cost_eur' AS f, OLD."cost_eur" AS o
        UNION ALL SELECT 'dpe_before' AS f, OLD."dpe_before" AS o
        UNION ALL SELECT 'dpe_after' AS f, OLD."dpe_after" AS o
        UNION ALL SELECT 'geometry' AS f, hex(OLD.geometry) AS o
    ) WHERE o IS NOT NULL;
END;

CREATE TRIGGER operation_link_version BEFORE UPDATE OF
    uuid,
    "operation", "layer", "feature_key", "label", "version", "updated_by"
ON operation_link WHEN NEW.version IS NOT OLD.version + 1 OR NEW.uuid IS NOT OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'sheet_conflict');
END;

CREATE TRIGGER operation_link_inserted AFTER INSERT ON operation_link
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    VALUES (NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_link', NEW.uuid, 'insert', NULL, NULL, NEW."feature_key");
    UPDATE operation SET checksum = NULL WHERE uuid = NEW.operation;
END;

CREATE TRIGGER operation_link_updated AFTER UPDATE OF
    "operation", "layer", "feature_key", "label", "version", "updated_by"
ON operation_link
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_link', NEW.uuid, 'update', f, o, n FROM (
        SELECT 'operation' AS f, OLD."operation" AS o, NEW."operation" AS n
        UNION ALL SELECT 'layer' AS f, OLD."layer" AS o, NEW."layer" AS n
        UNION ALL SELECT 'feature_key' AS f, OLD."feature_key" AS o, NEW."feature_key" AS n
        UNION ALL SELECT 'label' AS f, OLD."label" AS o, NEW."label" AS n
    ) WHERE o IS NOT n;
    UPDATE operation_link SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
    UPDATE operation SET checksum = NULL WHERE uuid IN (NEW.operation, OLD.operation);
END;

CREATE TRIGGER operation_link_deleted BEFORE DELETE ON operation_link
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT OLD.operation, (SELECT "value" FROM store_setting WHERE "key" = 'writer'), 'operation_link', OLD.uuid, 'delete', f, o, NULL FROM (
        SELECT 'operation' AS f, OLD."operation" AS o
        UNION ALL SELECT 'layer' AS f, OLD."layer" AS o
        UNION ALL SELECT 'feature_key' AS f, OLD."feature_key" AS o
        UNION ALL SELECT 'label' AS f, OLD."label" AS o
    ) WHERE o IS NOT NULL;
    UPDATE operation SET checksum = NULL WHERE uuid = OLD.operation;
END;

CREATE TRIGGER operation_link_orphan BEFORE INSERT ON operation_link
WHEN NOT EXISTS (SELECT 1 FROM operation WHERE uuid = NEW.operation)
BEGIN
    SELECT RAISE(ABORT, 'sheet_missing');
END;

CREATE TRIGGER operation_partner_version BEFORE UPDATE OF
    uuid,
    "operation", "organisation", "role", "version", "updated_by"
ON operation_partner WHEN NEW.version IS NOT OLD.version + 1 OR NEW.uuid IS NOT OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'sheet_conflict');
END;

CREATE TRIGGER operation_partner_inserted AFTER INSERT ON operation_partner
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    VALUES (NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_partner', NEW.uuid, 'insert', NULL, NULL, NEW."organisation");
    UPDATE operation SET checksum = NULL WHERE uuid = NEW.operation;
END;

CREATE TRIGGER operation_partner_updated AFTER UPDATE OF
    "operation", "organisation", "role", "version", "updated_by"
ON operation_partner
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_partner', NEW.uuid, 'update', f, o, n FROM (
        SELECT 'operation' AS f, OLD."operation" AS o, NEW."operation" AS n
        UNION ALL SELECT 'organisation' AS f, OLD."organisation" AS o, NEW."organisation" AS n
        UNION ALL SELECT 'role' AS f, OLD."role" AS o, NEW."role" AS n
    ) WHERE o IS NOT n;
    UPDATE operation_partner SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
    UPDATE operation SET checksum = NULL WHERE uuid IN (NEW.operation, OLD.operation);
END;

CREATE TRIGGER operation_partner_deleted BEFORE DELETE ON operation_partner
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT OLD.operation, (SELECT "value" FROM store_setting WHERE "key" = 'writer'), 'operation_partner', OLD.uuid, 'delete', f, o, NULL FROM (
        SELECT 'operation' AS f, OLD."operation" AS o
        UNION ALL SELECT 'organisation' AS f, OLD."organisation" AS o
        UNION ALL SELECT 'role' AS f, OLD."role" AS o
    ) WHERE o IS NOT NULL;
    UPDATE operation SET checksum = NULL WHERE uuid = OLD.operation;
END;

CREATE TRIGGER operation_partner_orphan BEFORE INSERT ON operation_partner
WHEN NOT EXISTS (SELECT 1 FROM operation WHERE uuid = NEW.operation)
BEGIN
    SELECT RAISE(ABORT, 'sheet_missing');
END;

CREATE TRIGGER operation_funding_version BEFORE UPDATE OF
    uuid,
    "operation", "funder", "year", "planned", "committed", "paid", "version", "updated_by"
ON operation_funding WHEN NEW.version IS NOT OLD.version + 1 OR NEW.uuid IS NOT OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'sheet_conflict');
END;

CREATE TRIGGER operation_funding_inserted AFTER INSERT ON operation_funding
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    VALUES (NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_funding', NEW.uuid, 'insert', NULL, NULL, NEW."funder");
    UPDATE operation SET checksum = NULL WHERE uuid = NEW.operation;
END;

CREATE TRIGGER operation_funding_updated AFTER UPDATE OF
    "operation", "funder", "year", "planned", "committed", "paid", "version", "updated_by"
ON operation_funding
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_funding', NEW.uuid, 'update', f, o, n FROM (
        SELECT 'operation' AS f, OLD."operation" AS o, NEW."operation" AS n
        UNION ALL SELECT 'funder' AS f, OLD."funder" AS o, NEW."funder" AS n
        UNION ALL SELECT 'year' AS f, OLD."year" AS o, NEW."year" AS n
        UNION ALL SELECT 'planned' AS f, OLD."planned" AS o, NEW."planned" AS n
        UNION ALL SELECT 'committed' AS f, OLD."committed" AS o, NEW."committed" AS n
        UNION ALL SELECT 'paid' AS f, OLD."paid" AS o, NEW."paid" AS n
    ) WHERE o IS NOT n;
    UPDATE operation_funding SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
    UPDATE operation SET checksum = NULL WHERE uuid IN (NEW.operation, OLD.operation);
END;

CREATE TRIGGER operation_funding_deleted BEFORE DELETE ON operation_funding
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT OLD.operation, (SELECT "value" FROM store_setting WHERE "key" = 'writer'), 'operation_funding', OLD.uuid, 'delete', f, o, NULL FROM (
        SELECT 'operation' AS f, OLD."operation" AS o
        UNION ALL SELECT 'funder' AS f, OLD."funder" AS o
        UNION ALL SELECT 'year' AS f, OLD."year" AS o
        UNION ALL SELECT 'planned' AS f, OLD."planned" AS o
        UNION ALL SELECT 'committed' AS f, OLD."committed" AS o
        UNION ALL SELECT 'paid' AS f, OLD."paid" AS o
    ) WHERE o IS NOT NULL;
    UPDATE operation SET checksum = NULL WHERE uuid = OLD.operation;
END;

CREATE TRIGGER operation_funding_orphan BEFORE INSERT ON operation_funding
WHEN NOT EXISTS (SELECT 1 FROM operation WHERE uuid = NEW.operation)
BEGIN
    SELECT RAISE(ABORT, 'sheet_missing');
END;

CREATE TRIGGER operation_milestone_version BEFORE UPDATE OF
    uuid,
    "operation", "name", "due_date", "done_date", "version", "updated_by"
ON operation_milestone WHEN NEW.version IS NOT OLD.version + 1 OR NEW.uuid IS NOT OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'sheet_conflict');
END;

CREATE TRIGGER operation_milestone_inserted AFTER INSERT ON operation_milestone
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    VALUES (NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_milestone', NEW.uuid, 'insert', NULL, NULL, NEW."name");
    UPDATE operation SET checksum = NULL WHERE uuid = NEW.operation;
END;

CREATE TRIGGER operation_milestone_updated AFTER UPDATE OF
    "operation", "name", "due_date", "done_date", "version", "updated_by"
ON operation_milestone
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_milestone', NEW.uuid, 'update', f, o, n FROM (
        SELECT 'operation' AS f, OLD."operation" AS o, NEW."operation" AS n
        UNION ALL SELECT 'name' AS f, OLD."name" AS o, NEW."name" AS n
        UNION ALL SELECT 'due_date' AS f, OLD."due_date" AS o, NEW."due_date" AS n
        UNION ALL SELECT 'done_date' AS f, OLD."done_date" AS o, NEW."done_date" AS n
    ) WHERE o IS NOT n;
    UPDATE operation_milestone SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
    UPDATE operation SET checksum = NULL WHERE uuid IN (NEW.operation, OLD.operation);
END;

CREATE TRIGGER operation_milestone_deleted BEFORE DELETE ON operation_milestone
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT OLD.operation, (SELECT "value" FROM store_setting WHERE "key" = 'writer'), 'operation_milestone', OLD.uuid, 'delete', f, o, NULL FROM (
        SELECT 'operation' AS f, OLD."operation" AS o
        UNION ALL SELECT 'name' AS f, OLD."name" AS o
        UNION ALL SELECT 'due_date' AS f, OLD."due_date" AS o
        UNION ALL SELECT 'done_date' AS f, OLD."done_date" AS o
    ) WHERE o IS NOT NULL;
    UPDATE operation SET checksum = NULL WHERE uuid = OLD.operation;
END;

CREATE TRIGGER operation_milestone_orphan BEFORE INSERT ON operation_milestone
WHEN NOT EXISTS (SELECT 1 FROM operation WHERE uuid = NEW.operation)
BEGIN
    SELECT RAISE(ABORT, 'sheet_missing');
END;

CREATE TRIGGER operation_indicator_version BEFORE UPDATE OF
    uuid,
    "operation", "name", "unit", "baseline", "target", "value", "at", "version", "updated_by"
ON operation_indicator WHEN NEW.version IS NOT OLD.version + 1 OR NEW.uuid IS NOT OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'sheet_conflict');
END;

CREATE TRIGGER operation_indicator_inserted AFTER INSERT ON operation_indicator
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    VALUES (NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_indicator', NEW.uuid, 'insert', NULL, NULL, NEW."name");
    UPDATE operation SET checksum = NULL WHERE uuid = NEW.operation;
END;

CREATE TRIGGER operation_indicator_updated AFTER UPDATE OF
    "operation", "name", "unit", "baseline", "target", "value", "at", "version", "updated_by"
ON operation_indicator
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_indicator', NEW.uuid, 'update', f, o, n FROM (
        SELECT 'operation' AS f, OLD."operation" AS o, NEW."operation" AS n
        UNION ALL SELECT 'name' AS f, OLD."name" AS o, NEW."name" AS n
        UNION ALL SELECT 'unit' AS f, OLD."unit" AS o, NEW."unit" AS n
        UNION ALL SELECT 'baseline' AS f, OLD."baseline" AS o, NEW."baseline" AS n
        UNION ALL SELECT 'target' AS f, OLD."target" AS o, NEW."target" AS n
        UNION ALL SELECT 'value' AS f, OLD."value" AS o, NEW."value" AS n
        UNION ALL SELECT 'at' AS f, OLD."at" AS o, NEW."at" AS n
    ) WHERE o IS NOT n;
    UPDATE operation_indicator SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
    UPDATE operation SET checksum = NULL WHERE uuid IN (NEW.operation, OLD.operation);
END;

CREATE TRIGGER operation_indicator_deleted BEFORE DELETE ON operation_indicator
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT OLD.operation, (SELECT "value" FROM store_setting WHERE "key" = 'writer'), 'operation_indicator', OLD.uuid, 'delete', f, o, NULL FROM (
        SELECT 'operation' AS f, OLD."operation" AS o
        UNION ALL SELECT 'name' AS f, OLD."name" AS o
        UNION ALL SELECT 'unit' AS f, OLD."unit" AS o
        UNION ALL SELECT 'baseline' AS f, OLD."baseline" AS o
        UNION ALL SELECT 'target' AS f, OLD."target" AS o
        UNION ALL SELECT 'value' AS f, OLD."value" AS o
        UNION ALL SELECT 'at' AS f, OLD."at" AS o
    ) WHERE o IS NOT NULL;
    UPDATE operation SET checksum = NULL WHERE uuid = OLD.operation;
END;

CREATE TRIGGER operation_indicator_orphan BEFORE INSERT ON operation_indicator
WHEN NOT EXISTS (SELECT 1 FROM operation WHERE uuid = NEW.operation)
BEGIN
    SELECT RAISE(ABORT, 'sheet_missing');
END;

CREATE TRIGGER operation_attachment_version BEFORE UPDATE OF
    uuid,
    "operation", "path", "caption", "kind", "version", "updated_by"
ON operation_attachment WHEN NEW.version IS NOT OLD.version + 1 OR NEW.uuid IS NOT OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'sheet_conflict');
END;

CREATE TRIGGER operation_attachment_inserted AFTER INSERT ON operation_attachment
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    VALUES (NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_attachment', NEW.uuid, 'insert', NULL, NULL, NEW."path");
    UPDATE operation SET checksum = NULL WHERE uuid = NEW.operation;
END;

CREATE TRIGGER operation_attachment_updated AFTER UPDATE OF
    "operation", "path", "caption", "kind", "version", "updated_by"
ON operation_attachment
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT NEW.operation, coalesce((SELECT "value" FROM store_setting WHERE "key" = 'writer'), NEW.updated_by), 'operation_attachment', NEW.uuid, 'update', f, o, n FROM (
        SELECT 'operation' AS f, OLD."operation" AS o, NEW."operation" AS n
        UNION ALL SELECT 'path' AS f, OLD."path" AS o, NEW."path" AS n
        UNION ALL SELECT 'caption' AS f, OLD."caption" AS o, NEW."caption" AS n
        UNION ALL SELECT 'kind' AS f, OLD."kind" AS o, NEW."kind" AS n
    ) WHERE o IS NOT n;
    UPDATE operation_attachment SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
    UPDATE operation SET checksum = NULL WHERE uuid IN (NEW.operation, OLD.operation);
END;

CREATE TRIGGER operation_attachment_deleted BEFORE DELETE ON operation_attachment
BEGIN
    INSERT INTO operation_history (operation, "who", "table", "row", action, "field", "old", "new")
    SELECT OLD.operation, (SELECT "value" FROM store_setting WHERE "key" = 'writer'), 'operation_attachment', OLD.uuid, 'delete', f, o, NULL FROM (
        SELECT 'operation' AS f, OLD."operation" AS o
        UNION ALL SELECT 'path' AS f, OLD."path" AS o
        UNION ALL SELECT 'caption' AS f, OLD."caption" AS o
        UNION ALL SELECT 'kind' AS f, OLD."kind" AS o
    ) WHERE o IS NOT NULL;
    UPDATE operation SET checksum = NULL WHERE uuid = OLD.operation;
END;

CREATE TRIGGER operation_attachment_orphan BEFORE INSERT ON operation_attachment
WHEN NOT EXISTS (SELECT 1 FROM operation WHERE uuid = NEW.operation)
BEGIN
    SELECT RAISE(ABORT, 'sheet_missing');
END;

CREATE TRIGGER operation_history_no_update BEFORE UPDATE ON operation_history
BEGIN
    SELECT RAISE(ABORT, 'history_is_kept');
END;

CREATE TRIGGER operation_history_no_delete BEFORE DELETE ON operation_history
BEGIN
    SELECT RAISE(ABORT, 'history_is_kept');
END;

INSERT INTO rule (id, severity, expression, message_fr, message_en) VALUES
    ('funding_equals_cost',
     'error',
     'abs(@funding_planned - "cost_eur") <= max(1, 0.005 * "cost_eur")',
     'Le plan de financement (total prévu) n’est pas égal au coût de l’opération.',
     'The funding plan (total planned) is not equal to the cost of the operation.'),
    ('dates_in_order',
     'error',
     '"start_date" <= "end_date"',
     'La date de fin précède la date de début.',
     'The end date comes before the start date.'),
    ('dates_inside_phase',
     'warning',
     '"start_date" >= @phase_start AND "end_date" <= @phase_end',
     'Les dates sortent de l’étape à laquelle l’opération appartient.',
     'The dates lie outside of the phase that the operation belongs to.'),
    ('committed_within_planned',
     'error',
     '"dwellings_committed" <= "dwellings_planned"',
     'Plus de logements engagés que de logements prévus.',
     'More dwellings are committed than planned.'),
    ('delivered_within_committed',
     'error',
     '"dwellings_delivered" <= "dwellings_committed"',
     'Plus de logements livrés que de logements engagés.',
     'More dwellings are delivered than committed.'),
    ('cost_per_dwelling',
     'warning',
     'if("strand" = ''estate'' AND "dwellings_planned" > 0, "cost_eur" / "dwellings_planned" BETWEEN @cost_per_dwelling_min AND @cost_per_dwelling_max, NULL)',
     'Le coût par logement sort de la fourchette admise (réglages du contrat).',
     'The cost per dwelling is outside of the accepted band (settings of the contract).'),
    ('footprint_inside_epci',
     'warning',
     'if(area($geometry) > 0, area(intersection($geometry, @epci_boundary)) >= 0.95 * area($geometry), NULL)',
     'L’emprise sort de l’EPCI nommé dans la fiche (plus de 5 % de sa surface).',
     'The footprint leaves the EPCI that the sheet names (more than 5% of its area).'),
    ('committed_has_lead',
     'error',
     'if("status" IN (''committed'', ''in_works'', ''delivered''), trim(coalesce("lead", '''')) <> '''', NULL)',
     'Une opération engagée doit avoir un maître d’ouvrage.',
     'A committed operation must have a lead.'),
    ('committed_has_funder',
     'error',
     'if("status" IN (''committed'', ''in_works'', ''delivered''), @funder_count > 0, NULL)',
     'Une opération engagée doit avoir un financeur.',
     'A committed operation must have a funder.'),
    ('works_have_photo',
     'advice',
     'if("status" = ''in_works'', @photo_count > 0, NULL)',
     'Une opération en travaux devrait avoir une photo.',
     'An operation in works should have a photo.'),
    ('works_have_milestone',
     'warning',
     'if("status" = ''in_works'', @milestone_count > 0, NULL)',
     'Une opération en travaux doit avoir un jalon.',
     'An operation in works must have a milestone.'),
    ('dpe_not_worse',
     'error',
     '"dpe_after" <= "dpe_before"',
     'L’étiquette DPE après travaux est moins bonne qu’avant.',
     'The DPE label after the works is worse than before.');
INSERT INTO store_setting ("key", "value") VALUES
    ('phase_1_start', '2017-03-07'),
    ('phase_1_end', '2022-03-06'),
    ('phase_2_start', '2022-03-07'),
    ('phase_2_end', '2027-03-06'),
    ('cost_per_dwelling_min', '20000'),
    ('cost_per_dwelling_max', '250000');
