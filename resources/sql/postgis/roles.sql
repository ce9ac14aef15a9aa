-- Who may read and who may write, by EPCI. Run again after an upgrade: it can be repeated. {reader} and {editor} are
-- roles without login, of which people's own roles are made members; the tables belong to neither.
CREATE TABLE IF NOT EXISTS store_member (
    role_name text NOT NULL,
    epci text NOT NULL,
    PRIMARY KEY (role_name, epci)
);
COMMENT ON TABLE store_member IS 'Which role may write the sheets of which EPCI; * stands for all of them';

-- A sheet that names no EPCI yet may be written by any editor.
CREATE OR REPLACE FUNCTION may_write(sheet_epci text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT sheet_epci IS NULL OR EXISTS (
        SELECT 1 FROM store_member
        WHERE epci IN (sheet_epci, '*')
          AND EXISTS (SELECT 1 FROM pg_roles WHERE rolname = role_name)
          AND pg_has_role(session_user, role_name, 'MEMBER')
    )
$$;
CREATE OR REPLACE FUNCTION may_write_sheet(sheet text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT EXISTS (SELECT 1 FROM operation WHERE uuid = sheet AND may_write(epci))
$$;

DO $$
DECLARE
    child text;
    all_tables text[] := ARRAY['operation', 'operation_link', 'operation_partner', 'operation_funding',
        'operation_milestone', 'operation_indicator', 'operation_attachment'];
BEGIN
    FOREACH child IN ARRAY all_tables LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', child);
        EXECUTE format('DROP POLICY IF EXISTS everyone_reads ON %I', child);
        EXECUTE format('DROP POLICY IF EXISTS own_epci_writes ON %I', child);
        EXECUTE format('CREATE POLICY everyone_reads ON %I FOR SELECT USING (true)', child);
        EXECUTE format('GRANT SELECT ON %I TO {reader}, {editor}', child);
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO {editor}', child);
    END LOOP;
    CREATE POLICY own_epci_writes ON operation TO {editor} USING (may_write(epci)) WITH CHECK (may_write(epci));
    FOREACH child IN ARRAY all_tables[2:] LOOP
        EXECUTE format(
            'CREATE POLICY own_epci_writes ON %I TO {editor} '
            'USING (may_write_sheet(operation)) WITH CHECK (may_write_sheet(operation))', child);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA {schema} TO {reader}, {editor};
GRANT SELECT ON operation_history, rule, store_version, store_setting, store_member TO {reader}, {editor};
GRANT SELECT, INSERT ON save_receipt TO {editor};
REVOKE EXECUTE ON FUNCTION keep_value_not_kept(text, text, text, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_value_not_kept(text, text, text, text, text, text, text) TO {editor};
