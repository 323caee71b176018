-- Somebody's exports that can still be read; newest first, for Derby does not scan backwards.
CREATE INDEX core_audit_export_asker_ix ON core_audit_export (asked_by, expires_at DESC);
