-- Modules that hold several forms, and the version of each that people were given last. The row that everybody locks who
-- installs, opens or changes such a module as a whole, before the rows of its forms.
CREATE TABLE forms_package (
  id VARCHAR(32) NOT NULL,
  maker VARCHAR(200) NOT NULL,
  version VARCHAR(32),
  changed_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_package_pk PRIMARY KEY (id)
);

-- Which module of several a form has come with in this version; empty for one that came alone.
ALTER TABLE forms_form_module ADD COLUMN package_id VARCHAR(32);
