-- One case for each submission: complaints_case_submission_uq is the last net under "exactly once".
-- Amounts are poisha. The form's answers stay with the forms; here is only what lists are made of.
CREATE TABLE complaints_case (
  id VARCHAR(36) NOT NULL,
  version INTEGER NOT NULL,
  case_number VARCHAR(9) NOT NULL,
  submission_id VARCHAR(36) NOT NULL,
  form VARCHAR(120) NOT NULL,
  status VARCHAR(20) NOT NULL,
  merchant VARCHAR(450),
  amount_claimed BIGINT,
  received_at TIMESTAMP NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_case_pk PRIMARY KEY (id),
  CONSTRAINT complaints_case_number_uq UNIQUE (case_number),
  CONSTRAINT complaints_case_submission_uq UNIQUE (submission_id),
  CONSTRAINT complaints_case_amount_ck CHECK (amount_claimed >= 0)
);

-- Newest first. DESC, because Derby does not read an index backwards.
CREATE INDEX complaints_case_newest_ix ON complaints_case (received_at DESC, id DESC);
CREATE INDEX complaints_case_status_ix ON complaints_case (status, received_at DESC, id DESC);

-- What happened to a case after it was opened, one row for each step; rows are added, never changed.
CREATE TABLE complaints_step (
  id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  status VARCHAR(20) NOT NULL,
  taken_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_step_pk PRIMARY KEY (id),
  CONSTRAINT complaints_step_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

CREATE INDEX complaints_step_case_ix ON complaints_step (case_id, taken_at);
