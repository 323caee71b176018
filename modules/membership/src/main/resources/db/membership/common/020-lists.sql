-- Names in the order of their folded form, so that a list by name is read from an index.
ALTER TABLE membership_member ADD COLUMN name_key VARCHAR(80) ${ordered};
CREATE INDEX membership_member_name_ix ON membership_member (name_key, id);
CREATE INDEX membership_member_type_ix ON membership_member (member_type, applied_at DESC, id DESC);
CREATE INDEX membership_member_division_ix ON membership_member (division, applied_at DESC, id DESC);
CREATE INDEX membership_member_upazila_ix ON membership_member (upazila, applied_at DESC, id DESC);

-- The words by which a member is found, folded; in the order of their code points, so that a beginning is a range.
CREATE TABLE membership_word (
  member_id  VARCHAR(36)            NOT NULL,
  word       VARCHAR(64) ${ordered} NOT NULL,
  CONSTRAINT membership_word_pk PRIMARY KEY (member_id, word),
  CONSTRAINT membership_word_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id)
);
CREATE INDEX membership_word_ix ON membership_word (word, member_id);

-- What somebody asks of the list again and again, under a name of their own.
CREATE TABLE membership_view (
  id        VARCHAR(36)    NOT NULL,
  owner_id  VARCHAR(36)    NOT NULL,
  name      VARCHAR(60)    NOT NULL,
  filter    VARCHAR(2000)  NOT NULL,
  made_at   TIMESTAMP      NOT NULL,
  CONSTRAINT membership_view_pk PRIMARY KEY (id),
  CONSTRAINT membership_view_name_uq UNIQUE (owner_id, name)
);

-- Lists with mobile numbers and addresses that two people want to have outside; for a day, and for whoever has asked.
CREATE TABLE membership_export (
  id           VARCHAR(36)    NOT NULL,
  filter       VARCHAR(4000)  NOT NULL,
  asked_by     VARCHAR(36)    NOT NULL,
  approved_by  VARCHAR(36)    NOT NULL,
  ready_at     TIMESTAMP      NOT NULL,
  expires_at   TIMESTAMP      NOT NULL,
  CONSTRAINT membership_export_pk PRIMARY KEY (id)
);
CREATE INDEX membership_export_asked_ix ON membership_export (asked_by, expires_at DESC);
