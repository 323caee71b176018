-- Who does what for the society, where and how long; whoever has not pledged confidentiality has no role yet.
CREATE TABLE membership_volunteer (
  id           VARCHAR(36)  NOT NULL,
  version      INTEGER      NOT NULL,
  member_id    VARCHAR(36)  NOT NULL,
  role         VARCHAR(30)  NOT NULL,
  chapter      VARCHAR(80)  NOT NULL,
  start_on     DATE         NOT NULL,
  end_on       DATE,
  trained_on   DATE,
  pledge       VARCHAR(20)  NOT NULL,
  pledged_on   DATE         NOT NULL,
  given_by     VARCHAR(36)  NOT NULL,
  CONSTRAINT membership_volunteer_pk PRIMARY KEY (id),
  CONSTRAINT membership_volunteer_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id),
  CONSTRAINT membership_volunteer_order_ck CHECK (end_on >= start_on)
);
CREATE INDEX membership_volunteer_member_ix ON membership_volunteer (member_id, start_on DESC);
