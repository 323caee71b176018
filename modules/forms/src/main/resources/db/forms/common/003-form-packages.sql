-- What a version was made from: the hash of all files of its package, and the key that had signed it. Both are empty for
-- versions from before they were noted.
ALTER TABLE forms_form_module ADD COLUMN content_sha256 VARCHAR(64);
ALTER TABLE forms_form_module ADD COLUMN signed_by VARCHAR(60);

-- Keys whose signature under a form module counts, each for the modules of one maker. A row is never removed.
CREATE TABLE forms_trusted_key (
  id VARCHAR(60) NOT NULL,
  maker VARCHAR(200) NOT NULL,
  public_key VARCHAR(100) NOT NULL,
  added_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  revoked_at TIMESTAMP,
  CONSTRAINT forms_trusted_key_pk PRIMARY KEY (id)
);

-- A form module that was sent in and verified, and is not installed yet.
CREATE TABLE forms_form_upload (
  id VARCHAR(36) NOT NULL,
  form VARCHAR(64) NOT NULL,
  version VARCHAR(32) NOT NULL,
  content_sha256 VARCHAR(64) NOT NULL,
  definition ${text} NOT NULL,
  signed_by VARCHAR(60),
  uploaded_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_form_upload_pk PRIMARY KEY (id),
  CONSTRAINT forms_form_upload_version_uq UNIQUE (form, version)
);
CREATE INDEX forms_form_upload_expires_ix ON forms_form_upload (expires_at);
