-- Secrets among the settings, as the vault has locked them; their content is empty.
ALTER TABLE core_setting ADD COLUMN locked VARCHAR(12000);
