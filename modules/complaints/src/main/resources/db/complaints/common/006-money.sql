-- Money of cases, in poisha: a double-entry ledger. Each row is one whole entry: the same amount is put to one account and taken
-- from another, so it balances in itself. On one side always stands how far the money has come, on the other who says so; a
-- correction is the same entry the other way round. Rows are added, never changed, and follow from the case's chain of events.
CREATE TABLE complaints_money (
  id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  place INTEGER NOT NULL,
  debit VARCHAR(12) NOT NULL,
  credit VARCHAR(12) NOT NULL,
  amount BIGINT NOT NULL,
  day_of DATE,
  proof VARCHAR(30),
  corrects INTEGER,
  event_id VARCHAR(36),
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_money_pk PRIMARY KEY (id),
  CONSTRAINT complaints_money_place_uq UNIQUE (case_id, place),
  CONSTRAINT complaints_money_corrects_uq UNIQUE (case_id, corrects),
  CONSTRAINT complaints_money_case_fk FOREIGN KEY (case_id) REFERENCES complaints_case (id),
  CONSTRAINT complaints_money_event_fk FOREIGN KEY (event_id) REFERENCES complaints_event (id),
  CONSTRAINT complaints_money_amount_ck CHECK (amount >= 0),
  CONSTRAINT complaints_money_sides_ck CHECK (
    (debit IN ('claimed', 'verified', 'promised', 'paid', 'confirmed') AND credit IN ('complainant', 'merchant', 'officer'))
    OR (credit IN ('claimed', 'verified', 'promised', 'paid', 'confirmed') AND debit IN ('complainant', 'merchant', 'officer')))
);
-- What the ledger comes to, for sums over many cases.
ALTER TABLE complaints_case ADD COLUMN amount_confirmed BIGINT DEFAULT 0 NOT NULL;
