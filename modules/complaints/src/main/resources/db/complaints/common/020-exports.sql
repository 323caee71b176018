-- Cases that somebody takes away as a file: for a day, once, and only whoever has asked. approved_by is empty where the number
-- was small enough for one person. cases is how many there were when it was asked for; taken_at is empty until it is taken.
CREATE TABLE complaints_export (
  id VARCHAR(36) NOT NULL,
  filter VARCHAR(4000) NOT NULL,
  asked_by VARCHAR(36) NOT NULL,
  approved_by VARCHAR(36),
  ready_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  cases INTEGER DEFAULT 0 NOT NULL,
  taken_at TIMESTAMP,
  CONSTRAINT complaints_export_pk PRIMARY KEY (id)
);
CREATE INDEX complaints_export_asked_ix ON complaints_export (asked_by, expires_at DESC);
