-- What the file is called that a table came in: whoever sent several tells them apart by it. Older tables have none.
ALTER TABLE membership_import ADD COLUMN file_name VARCHAR(200);
