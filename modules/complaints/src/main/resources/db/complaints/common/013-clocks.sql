-- The society's own clocks of a case: its first answer (that stays, for the figures), the next word to whoever complained, the
-- solution. While it waits for somebody else, solution_left keeps how many working days are left. escalates_at is the earliest
-- of all that run, due_at among them; warn_at the next moment at which somebody is told.
ALTER TABLE complaints_case ADD COLUMN first_due_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN update_due_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN solution_due_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN solution_left INTEGER;
ALTER TABLE complaints_case ADD COLUMN escalates_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN warn_at TIMESTAMP;
UPDATE complaints_case SET escalates_at = due_at, warn_at = due_at WHERE ended_at IS NULL;
UPDATE complaints_case SET first_due_at = due_at WHERE status = 'received';
-- What was due_at in lists is escalates_at now.
DROP INDEX complaints_case_due_ix;
CREATE INDEX complaints_case_warn_ix ON complaints_case (warn_at, id);

-- Which clock was told of, and how far it had run: each once, whoever asks again.
CREATE TABLE complaints_warning (
  case_id VARCHAR(36) NOT NULL,
  clock VARCHAR(12) NOT NULL,
  stage VARCHAR(4) NOT NULL,
  due_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_warning_pk PRIMARY KEY (case_id, clock, stage, due_at),
  CONSTRAINT complaints_warning_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

-- Whoever complained may not want to be written to.
ALTER TABLE complaints_case ADD COLUMN notices_off SMALLINT DEFAULT 0 NOT NULL;

-- What whoever complained was reminded of: which day of which clock, how many days ahead; and on which day they were told that
-- something had happened (clock 'news'). Each once.
CREATE TABLE complaints_reminder (
  case_id VARCHAR(36) NOT NULL,
  clock VARCHAR(60) NOT NULL,
  due_on VARCHAR(10) NOT NULL,
  ahead INTEGER NOT NULL,
  CONSTRAINT complaints_reminder_pk PRIMARY KEY (case_id, clock, due_on, ahead),
  CONSTRAINT complaints_reminder_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
