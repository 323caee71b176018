-- People who have asked for their account to be erased, and when that happens; they may think again until then.
CREATE TABLE core_erasure_request (
  account_id  VARCHAR(36)  NOT NULL,
  asked_at    TIMESTAMP    NOT NULL,
  due_at      TIMESTAMP    NOT NULL,
  CONSTRAINT core_erasure_request_pk PRIMARY KEY (account_id),
  CONSTRAINT core_erasure_request_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);
CREATE INDEX core_erasure_request_due_ix ON core_erasure_request (due_at);
