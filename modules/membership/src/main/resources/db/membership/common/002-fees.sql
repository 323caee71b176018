-- What somebody says to have paid. A transaction id may stand here twice: people mistype, so that is flagged (reused), not
-- refused; but one is settled once: settled_key is its method and id from the moment when the money was found.
CREATE TABLE membership_payment (
  id            VARCHAR(36)  NOT NULL,
  version       INTEGER      NOT NULL,
  member_id     VARCHAR(36)  NOT NULL,
  method        VARCHAR(12)  NOT NULL,
  trx_id        VARCHAR(60),
  amount        BIGINT       NOT NULL,
  sender_last4  VARCHAR(4),
  paid_on       DATE         NOT NULL,
  state         VARCHAR(10)  NOT NULL,
  reused        SMALLINT     NOT NULL,
  entered_at    TIMESTAMP    NOT NULL,
  entered_by    VARCHAR(36),
  checked_at    TIMESTAMP,
  checked_by    VARCHAR(36),
  approved_by   VARCHAR(36),
  line_id       VARCHAR(36),
  settled_key   VARCHAR(80),
  CONSTRAINT membership_payment_pk PRIMARY KEY (id),
  CONSTRAINT membership_payment_settled_uq UNIQUE (settled_key),
  CONSTRAINT membership_payment_line_uq UNIQUE (line_id),
  CONSTRAINT membership_payment_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id),
  CONSTRAINT membership_payment_amount_ck CHECK (amount > 0),
  CONSTRAINT membership_payment_state_ck CHECK (state IN ('claimed', 'asked', 'verified', 'failed', 'reversed'))
);
CREATE INDEX membership_payment_trx_ix ON membership_payment (trx_id);
CREATE INDEX membership_payment_member_ix ON membership_payment (member_id, entered_at DESC);
CREATE INDEX membership_payment_state_ix ON membership_payment (state, entered_at DESC, id DESC);

-- The ledger of fees: rows are added, never changed. Money that goes back is a row of its own, below zero.
CREATE TABLE membership_ledger (
  id          VARCHAR(36)  NOT NULL,
  receipt     VARCHAR(12)  NOT NULL,
  member_id   VARCHAR(36)  NOT NULL,
  payment_id  VARCHAR(36),
  kind        VARCHAR(10)  NOT NULL,
  amount      BIGINT       NOT NULL,
  booked_at   TIMESTAMP    NOT NULL,
  booked_by   VARCHAR(36)  NOT NULL,
  CONSTRAINT membership_ledger_pk PRIMARY KEY (id),
  CONSTRAINT membership_ledger_receipt_uq UNIQUE (receipt),
  CONSTRAINT membership_ledger_payment_uq UNIQUE (payment_id, kind),
  CONSTRAINT membership_ledger_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id),
  CONSTRAINT membership_ledger_kind_ck CHECK (kind IN ('fee', 'waiver', 'reversal'))
);
CREATE INDEX membership_ledger_member_ix ON membership_ledger (member_id, booked_at DESC, id DESC);
CREATE INDEX membership_ledger_newest_ix ON membership_ledger (booked_at DESC, id DESC);

-- Lines of the statements of bank and wallets: each is there once, however often a file is read.
CREATE TABLE membership_statement_line (
  id         VARCHAR(36)  NOT NULL,
  method     VARCHAR(12)  NOT NULL,
  trx_id     VARCHAR(60)  NOT NULL,
  amount     BIGINT       NOT NULL,
  paid_on    DATE         NOT NULL,
  read_at    TIMESTAMP    NOT NULL,
  read_by    VARCHAR(36)  NOT NULL,
  CONSTRAINT membership_statement_line_pk PRIMARY KEY (id),
  CONSTRAINT membership_statement_line_uq UNIQUE (method, trx_id)
);
CREATE INDEX membership_statement_line_newest_ix ON membership_statement_line (read_at DESC, id DESC);
