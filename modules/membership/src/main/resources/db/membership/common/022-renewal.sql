CREATE INDEX membership_member_end_ix ON membership_member (end_on, id);

-- Which reminder of which end somebody was sent: there is one row for each, so none is sent twice.
CREATE TABLE membership_reminder (
  member_id  VARCHAR(36)  NOT NULL,
  end_on     DATE         NOT NULL,
  days       INTEGER      NOT NULL,
  sent_at    TIMESTAMP    NOT NULL,
  CONSTRAINT membership_reminder_pk PRIMARY KEY (member_id, end_on, days),
  CONSTRAINT membership_reminder_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id)
);

CREATE INDEX membership_member_joined_ix ON membership_member (joined_on);
