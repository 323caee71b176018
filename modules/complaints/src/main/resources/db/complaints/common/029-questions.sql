-- When the complainant is written to next, and for what (answer, outcome); null while there is nothing to ask, as in a new case.
ALTER TABLE complaints_case ADD COLUMN ask_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN ask_for VARCHAR(8);
UPDATE complaints_case SET ask_at = due_at, ask_for = 'outcome' WHERE status = 'resolved' AND due_at IS NOT NULL;
