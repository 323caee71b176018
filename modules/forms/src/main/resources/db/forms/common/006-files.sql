-- A file that came with a form. owner: id of the submission that it is for, as its sender gave it; submission: the same, once it
-- was handed in with it; until then it expires. Its content is two files in the store, sealed by the key wrapped here.
CREATE TABLE forms_file (
  id VARCHAR(36) NOT NULL,
  owner VARCHAR(36) NOT NULL,
  form VARCHAR(64) NOT NULL,
  field VARCHAR(100) NOT NULL,
  data_class VARCHAR(1) NOT NULL,
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(60) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  view_bytes BIGINT NOT NULL,
  scan VARCHAR(12) NOT NULL,
  wrapped_key VARCHAR(120) NOT NULL,
  key_id BIGINT NOT NULL,
  uploaded_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP,
  submission VARCHAR(36),
  CONSTRAINT forms_file_pk PRIMARY KEY (id),
  CONSTRAINT forms_file_scan_ck CHECK (scan IN ('NOT_SCANNED', 'CLEAN', 'INFECTED')),
  CONSTRAINT forms_file_class_ck CHECK (data_class IN ('P', 'I', 'S', 'X'))
);

CREATE INDEX forms_file_owner_ix ON forms_file (owner);
CREATE INDEX forms_file_expires_ix ON forms_file (expires_at);
CREATE INDEX forms_file_scan_ix ON forms_file (scan, id);
