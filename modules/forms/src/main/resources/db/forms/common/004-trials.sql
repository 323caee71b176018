-- Test submissions of a version that people have not been given yet; gone the moment they are.
CREATE TABLE forms_trial (
  id VARCHAR(36) NOT NULL,
  form VARCHAR(64) NOT NULL,
  version VARCHAR(32) NOT NULL,
  answers ${text} NOT NULL,
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_trial_pk PRIMARY KEY (id)
);
CREATE INDEX forms_trial_form_ix ON forms_trial (form, version, id DESC);
