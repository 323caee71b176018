-- A member, from the application on. What was answered stays with the forms until somebody approves; then the names come here,
-- and where a person is reached goes to their account. member_number is given at the approval and never again to anybody.
-- status is what the rules make of the facts beside it; kept, so that lists can ask for it.
CREATE TABLE membership_member (
  id             VARCHAR(36)  NOT NULL,
  version        INTEGER      NOT NULL,
  member_number  VARCHAR(12),
  submission_id  VARCHAR(36),
  receipt        VARCHAR(30),
  account_id     VARCHAR(36),
  name_bn        VARCHAR(120),
  name_en        VARCHAR(120),
  language       VARCHAR(2)   NOT NULL,
  member_type    VARCHAR(30)  NOT NULL,
  status         VARCHAR(30)  NOT NULL,
  mark           VARCHAR(12),
  division       VARCHAR(60),
  district       VARCHAR(60),
  upazila        VARCHAR(60),
  applied_at     TIMESTAMP    NOT NULL,
  decision       VARCHAR(8),
  decided_at     TIMESTAMP,
  decided_by     VARCHAR(36),
  joined_on      DATE,
  start_on       DATE,
  end_on         DATE,
  turns_on       DATE,
  merged_into    VARCHAR(36),
  events         INTEGER      NOT NULL,
  CONSTRAINT membership_member_pk PRIMARY KEY (id),
  CONSTRAINT membership_member_number_uq UNIQUE (member_number),
  CONSTRAINT membership_member_submission_uq UNIQUE (submission_id),
  CONSTRAINT membership_member_account_uq UNIQUE (account_id),
  CONSTRAINT membership_member_decision_ck CHECK (decision IN ('approved', 'refused')),
  CONSTRAINT membership_member_mark_ck CHECK (mark IN ('suspended', 'resigned', 'deceased', 'merged'))
);
-- Newest first. DESC, because Derby does not read an index backwards.
CREATE INDEX membership_member_newest_ix ON membership_member (applied_at DESC, id DESC);
CREATE INDEX membership_member_status_ix ON membership_member (status, applied_at DESC, id DESC);
CREATE INDEX membership_member_district_ix ON membership_member (district, applied_at DESC, id DESC);
CREATE INDEX membership_member_turns_ix ON membership_member (turns_on);

-- A stretch of time for which somebody is a member; without an end for life.
CREATE TABLE membership_term (
  id           VARCHAR(36)  NOT NULL,
  member_id    VARCHAR(36)  NOT NULL,
  member_type  VARCHAR(30)  NOT NULL,
  kind         VARCHAR(8)   NOT NULL,
  start_on     DATE         NOT NULL,
  end_on       DATE,
  payment_id   VARCHAR(36),
  made_at      TIMESTAMP    NOT NULL,
  CONSTRAINT membership_term_pk PRIMARY KEY (id),
  CONSTRAINT membership_term_payment_uq UNIQUE (payment_id),
  CONSTRAINT membership_term_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id),
  CONSTRAINT membership_term_kind_ck CHECK (kind IN ('first', 'renewal', 'anew')),
  CONSTRAINT membership_term_order_ck CHECK (end_on >= start_on)
);
CREATE INDEX membership_term_member_ix ON membership_term (member_id, start_on);

-- What happened to a member: rows are added, never changed, but that words are taken out when somebody is forgotten.
CREATE TABLE membership_event (
  id         VARCHAR(36)    NOT NULL,
  member_id  VARCHAR(36)    NOT NULL,
  place      INTEGER        NOT NULL,
  kind       VARCHAR(20)    NOT NULL,
  status     VARCHAR(30)    NOT NULL,
  made_at    TIMESTAMP      NOT NULL,
  made_by    VARCHAR(36),
  facts      VARCHAR(2000)  NOT NULL,
  words      VARCHAR(8000),
  CONSTRAINT membership_event_pk PRIMARY KEY (id),
  CONSTRAINT membership_event_place_uq UNIQUE (member_id, place),
  CONSTRAINT membership_event_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id)
);
CREATE INDEX membership_event_made_by_ix ON membership_event (made_by, made_at DESC);

-- A card is a token that says nothing; whoever shows a revoked one shows no card.
CREATE TABLE membership_card (
  id          VARCHAR(36)  NOT NULL,
  member_id   VARCHAR(36)  NOT NULL,
  token       VARCHAR(64)  NOT NULL,
  issued_at   TIMESTAMP    NOT NULL,
  revoked_at  TIMESTAMP,
  CONSTRAINT membership_card_pk PRIMARY KEY (id),
  CONSTRAINT membership_card_token_uq UNIQUE (token),
  CONSTRAINT membership_card_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id)
);
CREATE INDEX membership_card_member_ix ON membership_card (member_id, issued_at DESC);
