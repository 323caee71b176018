-- What a member lets others see of them: 0 nobody, 1 members, 2 everybody who is signed in.
CREATE TABLE membership_listing (
  member_id       VARCHAR(36)  NOT NULL,
  name_for        SMALLINT     NOT NULL,
  district_for    SMALLINT     NOT NULL,
  profession_for  SMALLINT     NOT NULL,
  profession      VARCHAR(60)  NOT NULL,
  CONSTRAINT membership_listing_pk PRIMARY KEY (member_id),
  CONSTRAINT membership_listing_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id),
  CONSTRAINT membership_listing_for_ck
    CHECK (name_for BETWEEN 0 AND 2 AND district_for BETWEEN 0 AND 2 AND profession_for BETWEEN 0 AND 2)
);

-- By which words they are found, and by whom: of what nobody sees there is none.
CREATE TABLE membership_listing_word (
  member_id  VARCHAR(36)            NOT NULL,
  word       VARCHAR(64) ${ordered} NOT NULL,
  seen_by    SMALLINT               NOT NULL,
  CONSTRAINT membership_listing_word_pk PRIMARY KEY (member_id, word),
  CONSTRAINT membership_listing_word_fk FOREIGN KEY (member_id) REFERENCES membership_listing (member_id)
);
CREATE INDEX membership_listing_word_ix ON membership_listing_word (word, member_id);

-- How often somebody has looked into the directory on a day.
CREATE TABLE membership_directory_look (
  account_id  VARCHAR(36)  NOT NULL,
  looked_on   DATE         NOT NULL,
  looks       INTEGER      NOT NULL,
  CONSTRAINT membership_directory_look_pk PRIMARY KEY (account_id, looked_on)
);
