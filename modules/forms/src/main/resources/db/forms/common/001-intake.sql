-- A form module in one version. enabled_form repeats the form's id while it is enabled, so that the database itself
-- lets only one version of a form be open, whatever two nodes try at once.
CREATE TABLE forms_form_module (
  id VARCHAR(100) NOT NULL,
  form VARCHAR(64) NOT NULL,
  version VARCHAR(32) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  state VARCHAR(20) NOT NULL,
  enabled_form VARCHAR(64),
  definition ${text} NOT NULL,
  installed_at TIMESTAMP NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_form_module_pk PRIMARY KEY (id),
  CONSTRAINT forms_form_module_version_uq UNIQUE (form, version),
  CONSTRAINT forms_form_module_enabled_uq UNIQUE (enabled_form),
  CONSTRAINT forms_form_module_state_ck CHECK (state IN ('INSTALLED_DISABLED', 'ENABLED', 'DISABLED')),
  CONSTRAINT forms_form_module_one_ck CHECK (enabled_form IS NULL OR state = 'ENABLED')
);

-- What was handed in. id: brought along by the sender, which makes the second arrival of the same one harmless.
CREATE TABLE forms_submission (
  id VARCHAR(36) NOT NULL,
  form VARCHAR(64) NOT NULL,
  form_version VARCHAR(32) NOT NULL,
  form_sha256 VARCHAR(64) NOT NULL,
  receipt_number VARCHAR(20) NOT NULL,
  secret_hash VARCHAR(64) NOT NULL,
  language VARCHAR(2) NOT NULL,
  channel VARCHAR(10) NOT NULL,
  answers ${text} NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  received_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_submission_pk PRIMARY KEY (id),
  CONSTRAINT forms_submission_receipt_number_uq UNIQUE (receipt_number),
  CONSTRAINT forms_submission_language_ck CHECK (language IN ('bn', 'en')),
  CONSTRAINT forms_submission_channel_ck CHECK (channel IN ('web', 'api'))
);

-- Newest first. DESC, because Derby does not read an index backwards.
CREATE INDEX forms_submission_received_ix ON forms_submission (received_at DESC, id DESC);

-- What somebody is writing, page by page. key_hash: of the key in their cookie, which is kept nowhere else.
CREATE TABLE forms_draft (
  key_hash VARCHAR(64) NOT NULL,
  form VARCHAR(64) NOT NULL,
  instance_id VARCHAR(36) NOT NULL,
  content ${text} NOT NULL,
  submitted_at TIMESTAMP,
  expires_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_draft_pk PRIMARY KEY (key_hash)
);

CREATE INDEX forms_draft_expires_ix ON forms_draft (expires_at);

-- Secrets of this installation that all its nodes share, for those that no setting gives.
CREATE TABLE forms_secret (
  name VARCHAR(40) NOT NULL,
  content VARCHAR(200) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_secret_pk PRIMARY KEY (name)
);
