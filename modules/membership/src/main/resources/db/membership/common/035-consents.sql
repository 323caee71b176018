-- That a member agreed to one purpose, and to which text. Rows are added and closed, never changed otherwise: they are the history.
-- in_force is 1 until it is withdrawn and empty afterwards, so that a purpose is agreed to once at a time.
CREATE TABLE membership_consent (
  id            VARCHAR(36)  NOT NULL,
  member_id     VARCHAR(36)  NOT NULL,
  purpose       VARCHAR(30)  NOT NULL,
  text_version  VARCHAR(20)  NOT NULL,
  token         VARCHAR(22)  NOT NULL,
  given_at      TIMESTAMP    NOT NULL,
  withdrawn_at  TIMESTAMP,
  withdrawn_by  VARCHAR(10),
  in_force      SMALLINT,
  CONSTRAINT membership_consent_pk PRIMARY KEY (id),
  CONSTRAINT membership_consent_force_uq UNIQUE (member_id, purpose, in_force),
  CONSTRAINT membership_consent_token_uq UNIQUE (token),
  CONSTRAINT membership_consent_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id),
  CONSTRAINT membership_consent_way_ck CHECK (withdrawn_by IN ('account', 'link'))
);
CREATE INDEX membership_consent_newest_ix ON membership_consent (member_id, given_at DESC, id DESC);
