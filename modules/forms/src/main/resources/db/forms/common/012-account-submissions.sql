-- What somebody with an account has sent in and tied to it themselves, by number and secret of the receipt. No row says so for anybody else.
CREATE TABLE forms_account_submission (
  id             VARCHAR(36)  NOT NULL,
  account_id     VARCHAR(36)  NOT NULL,
  submission_id  VARCHAR(36)  NOT NULL,
  tied_at        TIMESTAMP    NOT NULL,
  CONSTRAINT forms_account_submission_pk PRIMARY KEY (id),
  CONSTRAINT forms_account_submission_uq UNIQUE (account_id, submission_id)
);
