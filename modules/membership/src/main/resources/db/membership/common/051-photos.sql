-- Whose photo which file is that the forms keep; it goes with its member.
CREATE TABLE membership_photo (
  member_id  VARCHAR(36)  NOT NULL,
  file_id    VARCHAR(36)  NOT NULL,
  CONSTRAINT membership_photo_pk PRIMARY KEY (member_id),
  CONSTRAINT membership_photo_file_uq UNIQUE (file_id),
  CONSTRAINT membership_photo_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id)
);
