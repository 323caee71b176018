-- PostgreSQL: the log of who did what can only be added to, also by the platform itself.
--
-- Run it once as a superuser, in the platform's database, after the platform has started there for the first time:
--   psql -U postgres -d becs -f audit-append-only.sql
-- The platform may be running. Put its database user here if that is not "becs":
SET becs.platform_user = 'becs';

-- What it does: the two tables of the log belong to becs_audit from now on, who cannot sign in; the platform's user keeps
-- SELECT and INSERT. A later version of the platform that changes these two tables says so in its notes, and is started
-- once with a superuser as PLATFORM_DB_USER.
DO $$
DECLARE
  platform text := current_setting('becs.platform_user');
  log_table text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = platform) THEN
    RAISE EXCEPTION 'There is no user %; name the one of PLATFORM_DB_USER in the first lines of this file.', platform;
  END IF;
  IF (SELECT rolsuper FROM pg_roles WHERE rolname = platform) THEN
    RAISE EXCEPTION 'User % is a superuser, to whom nothing can be forbidden. Give the platform a user of its own.', platform;
  END IF;
  -- Whoever owns the database or the schema can drop the tables in it, whosever they are.
  IF EXISTS (SELECT FROM pg_database d WHERE d.datname = current_database() AND pg_has_role(platform, d.datdba, 'MEMBER'))
     OR EXISTS (SELECT FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner
                WHERE n.oid = (SELECT relnamespace FROM pg_class WHERE oid = 'core_audit'::regclass)
                      AND r.rolname <> 'pg_database_owner' AND pg_has_role(platform, r.oid, 'MEMBER')) THEN
    RAISE EXCEPTION 'User % owns the database or its schema and could drop the log. Let another user own them, and: GRANT USAGE, CREATE ON SCHEMA public TO %;', platform, platform;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'becs_audit') THEN
    CREATE ROLE becs_audit NOLOGIN;
  END IF;
  IF pg_has_role(platform, 'becs_audit', 'MEMBER') THEN
    RAISE EXCEPTION 'User % is a member of becs_audit. Take that back first: REVOKE becs_audit FROM %;', platform, platform;
  END IF;
  FOREACH log_table IN ARRAY ARRAY['core_audit', 'core_audit_link'] LOOP
    EXECUTE format('ALTER TABLE %I OWNER TO becs_audit', log_table);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, %I', log_table, platform);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO %I', log_table, platform);
  END LOOP;
END
$$;
