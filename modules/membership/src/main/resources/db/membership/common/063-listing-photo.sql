-- Who sees the photo in the directory, as with the other fields; under its key it is fetched, and nobody guesses one.
ALTER TABLE membership_listing ADD COLUMN photo_for SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE membership_listing ADD COLUMN photo_key VARCHAR(32);
ALTER TABLE membership_listing ADD CONSTRAINT membership_listing_photo_ck CHECK (photo_for BETWEEN 0 AND 2);
ALTER TABLE membership_listing ADD CONSTRAINT membership_listing_photo_uq UNIQUE (photo_key);
