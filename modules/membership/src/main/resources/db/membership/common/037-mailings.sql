-- A letter to many members: to whom (a filter), for which purpose, and how far it has come. place is where the next part begins.
CREATE TABLE membership_mailing (
  id            VARCHAR(36)    NOT NULL,
  version       INTEGER        NOT NULL,
  purpose       VARCHAR(30)    NOT NULL,
  filter        VARCHAR(4000)  NOT NULL,
  state         VARCHAR(8)     NOT NULL,
  reach         VARCHAR(2000)  NOT NULL,
  subject_bn    VARCHAR(150)   NOT NULL,
  subject_en    VARCHAR(150)   NOT NULL,
  text_bn       ${text}        NOT NULL,
  text_en       ${text}        NOT NULL,
  place         VARCHAR(400)   NOT NULL,
  handed        INTEGER        NOT NULL,
  passed        INTEGER        NOT NULL,
  tests         INTEGER        NOT NULL,
  made_by       VARCHAR(36)    NOT NULL,
  made_at       TIMESTAMP      NOT NULL,
  approved_by   VARCHAR(36),
  begun_at      TIMESTAMP,
  ended_at      TIMESTAMP,
  CONSTRAINT membership_mailing_pk PRIMARY KEY (id),
  CONSTRAINT membership_mailing_state_ck CHECK (state IN ('DRAFT', 'ASKED', 'SENDING', 'DONE', 'STOPPED'))
);
CREATE INDEX membership_mailing_newest_ix ON membership_mailing (made_at DESC, id DESC);
CREATE INDEX membership_mailing_state_ix ON membership_mailing (state, begun_at);

-- That a member was written to: once for each letter to many, whoever tries again.
CREATE TABLE membership_mailing_letter (
  mailing_id  VARCHAR(36)  NOT NULL,
  member_id   VARCHAR(36)  NOT NULL,
  written_at  TIMESTAMP    NOT NULL,
  CONSTRAINT membership_mailing_letter_pk PRIMARY KEY (mailing_id, member_id),
  CONSTRAINT membership_mailing_letter_fk FOREIGN KEY (mailing_id) REFERENCES membership_mailing (id)
);
CREATE INDEX membership_mailing_letter_ix ON membership_mailing_letter (member_id);
