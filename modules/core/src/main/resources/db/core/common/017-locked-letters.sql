-- One-time links of letters are encrypted; what stands there already is read as it is until it has left.
ALTER TABLE core_letter ALTER COLUMN secrets SET DATA TYPE VARCHAR(24000);
