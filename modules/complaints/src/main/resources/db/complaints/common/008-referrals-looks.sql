-- Where a case was handed to. reference_key is the reference as it is compared: letters and figures alone. The same one at the
-- same authority twice is told, not refused: people mistype.
CREATE TABLE complaints_referral (
  id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  authority VARCHAR(30) NOT NULL,
  office VARCHAR(120),
  reference VARCHAR(80),
  reference_key VARCHAR(80),
  state VARCHAR(20) NOT NULL,
  state_on DATE NOT NULL,
  referred_on DATE NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_referral_pk PRIMARY KEY (id),
  CONSTRAINT complaints_referral_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
CREATE INDEX complaints_referral_case_ix ON complaints_referral (case_id, referred_on);
CREATE INDEX complaints_referral_reference_ix ON complaints_referral (authority, reference_key);

-- Who has opened what was handed in or said: one row for each case, person and day, so it stays small. office is what they were,
-- reasons are codes with commas.
CREATE TABLE complaints_look (
  case_id VARCHAR(36) NOT NULL,
  person VARCHAR(36) NOT NULL,
  looked_on DATE NOT NULL,
  office VARCHAR(60) NOT NULL,
  reasons VARCHAR(120) NOT NULL,
  opens INTEGER NOT NULL,
  last_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_look_pk PRIMARY KEY (case_id, person, looked_on),
  CONSTRAINT complaints_look_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
CREATE INDEX complaints_look_person_ix ON complaints_look (person);

-- How much somebody has opened in one hour; kept for a day.
CREATE TABLE complaints_look_hour (
  person VARCHAR(36) NOT NULL,
  hour_at TIMESTAMP NOT NULL,
  opens INTEGER NOT NULL,
  CONSTRAINT complaints_look_hour_pk PRIMARY KEY (person, hour_at)
);
