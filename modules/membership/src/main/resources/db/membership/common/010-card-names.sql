-- Whether a card that is checked tells the name: no, unless its member wants it.
ALTER TABLE membership_card ADD COLUMN shows_name SMALLINT DEFAULT 0 NOT NULL;
