-- Submissions that look like a machine's, and why: a list of words with commas. Held back until released_at.
CREATE TABLE forms_suspect (
  id VARCHAR(36) NOT NULL,
  form VARCHAR(64) NOT NULL,
  reasons VARCHAR(200) NOT NULL,
  held_at TIMESTAMP NOT NULL,
  released_at TIMESTAMP,
  CONSTRAINT forms_suspect_pk PRIMARY KEY (id)
);
CREATE INDEX forms_suspect_held_ix ON forms_suspect (held_at DESC, id DESC);

-- When somebody began: quicker than a person is, is suspect.
ALTER TABLE forms_draft ADD COLUMN begun_at TIMESTAMP;
