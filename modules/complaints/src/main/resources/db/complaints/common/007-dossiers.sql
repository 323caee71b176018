-- What was made for an authority; sealed is the document itself, gone when the submission is erased. Its hash stands here and
-- in the history of the case.
CREATE TABLE complaints_dossier (
  id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  authority VARCHAR(30) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  made_by VARCHAR(36) NOT NULL,
  exhibits INTEGER NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  sealed ${text},
  CONSTRAINT complaints_dossier_pk PRIMARY KEY (id),
  CONSTRAINT complaints_dossier_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
CREATE INDEX complaints_dossier_case_ix ON complaints_dossier (case_id, made_at);
