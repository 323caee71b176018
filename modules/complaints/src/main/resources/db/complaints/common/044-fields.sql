-- Answers by which forms let officers filter, in the order of the queue; those that have a column of their own are not here.
CREATE TABLE complaints_field (
  case_id VARCHAR(36) NOT NULL,
  field VARCHAR(40) NOT NULL,
  form VARCHAR(120) NOT NULL,
  answer VARCHAR(60) NOT NULL,
  received_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_field_pk PRIMARY KEY (case_id, field)
);
CREATE INDEX complaints_field_ix ON complaints_field (form, field, answer, received_at DESC, case_id DESC);

-- How far the cases that were there before have been gone through for a field.
CREATE TABLE complaints_field_walk (
  form VARCHAR(120) NOT NULL,
  field VARCHAR(40) NOT NULL,
  declared_at TIMESTAMP NOT NULL,
  last_case VARCHAR(36) NOT NULL,
  ended SMALLINT NOT NULL,
  CONSTRAINT complaints_field_walk_pk PRIMARY KEY (form, field)
);
