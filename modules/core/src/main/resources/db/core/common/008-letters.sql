-- The outbox: e-mail and short messages, written in the transaction of the change that they tell of. Addresses, texts and
-- secrets are personal data; secrets (one-time links) are forgotten when the letter has left.
CREATE TABLE core_letter (
  id          VARCHAR(36)    NOT NULL,
  channel     VARCHAR(4)     NOT NULL,
  address     VARCHAR(320)   NOT NULL,
  template    VARCHAR(120)   NOT NULL,
  language    VARCHAR(2)     NOT NULL,
  subject     VARCHAR(300)   NOT NULL,
  body        ${text}        NOT NULL,
  secrets     VARCHAR(4000),
  state       VARCHAR(8)     NOT NULL,
  attempts    INTEGER        NOT NULL,
  next_at     TIMESTAMP      NOT NULL,
  until_at    TIMESTAMP,
  error       VARCHAR(200),
  person      VARCHAR(36),
  created_at  TIMESTAMP      NOT NULL,
  sent_at     TIMESTAMP,
  CONSTRAINT core_letter_pk PRIMARY KEY (id),
  CONSTRAINT core_letter_channel_ck CHECK (channel IN ('MAIL', 'SMS')),
  CONSTRAINT core_letter_state_ck CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'KEPT', 'DEAD'))
);
-- Derby cannot scan an index backwards: newest-first lists have one of their own.
CREATE INDEX core_letter_newest_ix ON core_letter (id DESC);
CREATE INDEX core_letter_state_ix ON core_letter (state, id DESC);
CREATE INDEX core_letter_due_ix ON core_letter (state, next_at);
CREATE INDEX core_letter_address_ix ON core_letter (address, created_at);
CREATE INDEX core_letter_day_ix ON core_letter (channel, created_at);
CREATE INDEX core_letter_person_ix ON core_letter (person);
