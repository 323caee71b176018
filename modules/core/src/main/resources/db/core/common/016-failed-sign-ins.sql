-- Failed sign-ins of the last minutes, counted for the audit log; no name that was typed, only the account if there is one.
CREATE TABLE core_failed_sign_in (
  id          VARCHAR(90)   NOT NULL,
  account_id  VARCHAR(36)   NOT NULL,
  network     VARCHAR(50)   NOT NULL,
  code        VARCHAR(120)  NOT NULL,
  failures    INTEGER       NOT NULL,
  since_at    TIMESTAMP     NOT NULL,
  CONSTRAINT core_failed_sign_in_pk PRIMARY KEY (id)
);
CREATE INDEX core_failed_sign_in_since_ix ON core_failed_sign_in (since_at);
