-- Since when nobody writes to them, whichever module wants to: they have died.
ALTER TABLE core_account ADD COLUMN silent_since TIMESTAMP;
