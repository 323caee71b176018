-- A whole set of rules with its dossiers nearly filled 32,000 characters. Derby turns no VARCHAR into a CLOB in place.
ALTER TABLE complaints_rules ADD COLUMN pack ${text};
UPDATE complaints_rules SET pack = CAST(content AS ${text});
ALTER TABLE complaints_rules DROP COLUMN content;
