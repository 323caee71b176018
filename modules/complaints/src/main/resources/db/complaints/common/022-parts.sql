-- A submission may be worked as several cases: part 1 is what it was opened as, the others were split off. Whoever opens cases writes
-- neither column; complaints_case_submission_uq stays the last net under "exactly once". parts says of part 1 how many there are.
ALTER TABLE complaints_case ADD COLUMN part INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE complaints_case ADD COLUMN parts INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE complaints_case DROP CONSTRAINT complaints_case_submission_uq;
ALTER TABLE complaints_case ADD CONSTRAINT complaints_case_submission_uq UNIQUE (submission_id, part);
