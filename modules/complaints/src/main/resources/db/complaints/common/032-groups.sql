-- Which group of the cell looks after a case; the rules of casework name them.
ALTER TABLE complaints_case ADD COLUMN case_group VARCHAR(60);
