-- On which order of a court a dossier is handed over where the complainant does not agree.
ALTER TABLE complaints_dossier ADD COLUMN order_number VARCHAR(80);
ALTER TABLE complaints_dossier ADD COLUMN ordered_on DATE;
