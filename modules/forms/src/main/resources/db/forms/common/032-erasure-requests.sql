-- What whoever has handed it in wants erased, and when that happens; they may think again until then. put_off_at: since when it stays all the same.
CREATE TABLE forms_erasure_request (
  submission_id VARCHAR(36) NOT NULL,
  asked_at      TIMESTAMP   NOT NULL,
  due_at        TIMESTAMP   NOT NULL,
  put_off_at    TIMESTAMP,
  CONSTRAINT forms_erasure_request_pk PRIMARY KEY (submission_id)
);
CREATE INDEX forms_erasure_request_due_ix ON forms_erasure_request (due_at);
