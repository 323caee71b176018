-- Answers of the classes S and X, encrypted with a key of this submission alone; that key, wrapped by the key key_id of the
-- keyset file. All are empty where nothing of these classes was answered, for rows from before, and after erasure. marks: its
-- rows in forms_submission_mark, so that they are found again without an index of their own.
ALTER TABLE forms_submission ADD COLUMN sealed ${blob};
ALTER TABLE forms_submission ADD COLUMN wrapped_key VARCHAR(120);
ALTER TABLE forms_submission ADD COLUMN key_id BIGINT;
ALTER TABLE forms_submission ADD COLUMN marks VARCHAR(2400);
ALTER TABLE forms_submission ADD COLUMN erased_at TIMESTAMP;

-- That two submissions say the same in a field, told without what it is: an HMAC over field and answer.
CREATE TABLE forms_submission_mark (
  mark VARCHAR(22) NOT NULL,
  submission VARCHAR(36) NOT NULL,
  field VARCHAR(100) NOT NULL,
  CONSTRAINT forms_submission_mark_pk PRIMARY KEY (mark, submission)
);

-- Which keys of the keyset file have been used, the last one now: a node whose file lacks it must not go on.
CREATE TABLE forms_vault_key (
  generation INTEGER NOT NULL,
  key_id BIGINT NOT NULL,
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_vault_key_pk PRIMARY KEY (generation),
  CONSTRAINT forms_vault_key_id_uq UNIQUE (key_id)
);
