-- The life of a form, over all its versions. version: which people were given last. The row that everybody locks who
-- installs, opens, closes or rolls back. maker is empty for forms from before it was noted.
CREATE TABLE forms_form_life (
  form VARCHAR(64) NOT NULL,
  maker VARCHAR(200),
  phase VARCHAR(10) NOT NULL,
  version VARCHAR(32),
  opens_at TIMESTAMP,
  closing_at TIMESTAMP,
  closes_at TIMESTAMP,
  changed_at TIMESTAMP NOT NULL,
  CONSTRAINT forms_form_life_pk PRIMARY KEY (form),
  CONSTRAINT forms_form_life_phase_ck CHECK (phase IN ('DRAFT', 'OPEN', 'CLOSING', 'CLOSED', 'RETIRED'))
);

INSERT INTO forms_form_life (form, phase, version, changed_at)
SELECT form,
  CASE WHEN MAX(enabled_form) IS NOT NULL THEN 'OPEN'
       WHEN MAX(CASE WHEN state = 'DISABLED' THEN 1 ELSE 0 END) = 1 THEN 'CLOSED'
       ELSE 'DRAFT' END,
  COALESCE(MAX(CASE WHEN state = 'ENABLED' THEN version END), MAX(CASE WHEN state = 'DISABLED' THEN version END)),
  MAX(changed_at)
FROM forms_form_module GROUP BY form;
