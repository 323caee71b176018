-- Links that lead members to where a fee is paid. Of a token only its digest is kept; it is worth something until the term that
-- it was sent for has moved on (end_on is that term's last day, empty before the first one) or its days are over.
CREATE TABLE membership_pay_link (
  id          VARCHAR(36)  NOT NULL,
  member_id   VARCHAR(36)  NOT NULL,
  digest      VARCHAR(64)  NOT NULL,
  end_on      DATE,
  made_at     TIMESTAMP    NOT NULL,
  expires_at  TIMESTAMP    NOT NULL,
  CONSTRAINT membership_pay_link_pk PRIMARY KEY (id),
  CONSTRAINT membership_pay_link_digest_uq UNIQUE (digest),
  CONSTRAINT membership_pay_link_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id)
);
CREATE INDEX membership_pay_link_member_ix ON membership_pay_link (member_id, made_at DESC);
CREATE INDEX membership_pay_link_expires_ix ON membership_pay_link (expires_at);

-- Through which link its member said it, and which time of asking that was: sent again, it is the same payment.
ALTER TABLE membership_payment ADD COLUMN link_id VARCHAR(36);
ALTER TABLE membership_payment ADD COLUMN claim_key VARCHAR(80);
ALTER TABLE membership_payment ADD CONSTRAINT membership_payment_claim_uq UNIQUE (claim_key);
CREATE INDEX membership_payment_link_ix ON membership_payment (link_id);
