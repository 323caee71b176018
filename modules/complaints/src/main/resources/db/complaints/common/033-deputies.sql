-- Who stands in for somebody who is away.
ALTER TABLE complaints_absence ADD COLUMN deputy VARCHAR(36);

-- Cases that somebody gave away because they are away, and to whom (empty: to nobody): if it is still there when they are back, it comes back.
CREATE TABLE complaints_stand_in (
  case_id VARCHAR(36) NOT NULL,
  person VARCHAR(36) NOT NULL,
  given_to VARCHAR(36),
  CONSTRAINT complaints_stand_in_pk PRIMARY KEY (case_id),
  CONSTRAINT complaints_stand_in_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
CREATE INDEX complaints_stand_in_person_ix ON complaints_stand_in (person);
