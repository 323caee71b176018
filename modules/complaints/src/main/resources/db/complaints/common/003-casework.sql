-- What a case is worked with. merchant_key is the merchant under one spelling (of the form's list, or folded), due_at the end
-- of the clock that runs now, events and chain the length and the end of its history.
ALTER TABLE complaints_case ADD COLUMN merchant_key VARCHAR(60);
ALTER TABLE complaints_case ADD COLUMN issue VARCHAR(60);
ALTER TABLE complaints_case ADD COLUMN district VARCHAR(60);
ALTER TABLE complaints_case ADD COLUMN due_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN assignee VARCHAR(36);
ALTER TABLE complaints_case ADD COLUMN assigned_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN answered_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN ended_at TIMESTAMP;
ALTER TABLE complaints_case ADD COLUMN outcome VARCHAR(30);
ALTER TABLE complaints_case ADD COLUMN amount_returned BIGINT;
ALTER TABLE complaints_case ADD COLUMN events INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE complaints_case ADD COLUMN chain VARCHAR(64);
UPDATE complaints_case SET merchant_key = LOWER(SUBSTR(merchant, 1, 60)) WHERE merchant IS NOT NULL;
CREATE INDEX complaints_case_due_ix ON complaints_case (due_at);
CREATE INDEX complaints_case_merchant_ix ON complaints_case (merchant_key, received_at DESC, id DESC);

-- Everything that happened to a case after it was opened: rows are added, never changed, but that sealed words are taken out
-- when somebody is forgotten (their hash stays, and so does the chain). Each case has a chain of its own, so that no two cases
-- wait for each other: hash is over the one before, the place and all that stands in the row.
CREATE TABLE complaints_event (
  id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  place INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  maker VARCHAR(12) NOT NULL,
  made_by VARCHAR(36),
  facts VARCHAR(4000) NOT NULL,
  sealed VARCHAR(24000),
  sealed_hash VARCHAR(64) NOT NULL,
  request VARCHAR(80),
  hash VARCHAR(64) NOT NULL,
  CONSTRAINT complaints_event_pk PRIMARY KEY (id),
  CONSTRAINT complaints_event_place_uq UNIQUE (case_id, place),
  CONSTRAINT complaints_event_request_uq UNIQUE (case_id, request),
  CONSTRAINT complaints_event_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
CREATE INDEX complaints_event_made_by_ix ON complaints_event (made_by, made_at DESC);

-- Until now the only step was the first, once for a case. It keeps its row, before the chain begins.
INSERT INTO complaints_event (id, case_id, place, kind, status, made_at, maker, made_by, facts, sealed_hash, hash)
  SELECT id, case_id, 1, 'step', status, taken_at, 'officer', taken_by, '{}', '',
    '0000000000000000000000000000000000000000000000000000000000000000' FROM complaints_step;
UPDATE complaints_case SET events = 1, chain = '0000000000000000000000000000000000000000000000000000000000000000'
  WHERE id IN (SELECT case_id FROM complaints_step);
DROP TABLE complaints_step;

-- Who has to do with which merchant; whoever it is sees no case of theirs.
CREATE TABLE complaints_interest (
  id VARCHAR(36) NOT NULL,
  person VARCHAR(36) NOT NULL,
  merchant VARCHAR(450) NOT NULL,
  merchant_key VARCHAR(60) NOT NULL,
  declared_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_interest_pk PRIMARY KEY (id),
  CONSTRAINT complaints_interest_person_uq UNIQUE (person, merchant_key)
);
