-- What officers keep for their work: lists of the queue, and macros. content is JSON; a shared one has no owner.
CREATE TABLE complaints_preset (
  id VARCHAR(36) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  owner VARCHAR(36),
  name_bn VARCHAR(80) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  content VARCHAR(8000) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_preset_pk PRIMARY KEY (id)
);
CREATE INDEX complaints_preset_ix ON complaints_preset (kind, owner);

-- Who is away, up to and including this day in Dhaka.
CREATE TABLE complaints_absence (
  person VARCHAR(36) NOT NULL,
  until_day DATE NOT NULL,
  noted_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_absence_pk PRIMARY KEY (person)
);
