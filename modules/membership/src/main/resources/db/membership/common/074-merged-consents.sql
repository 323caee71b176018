-- A consent also ends where two members become one and one of the two had refused it.
ALTER TABLE membership_consent DROP CONSTRAINT membership_consent_way_ck;
ALTER TABLE membership_consent ADD CONSTRAINT membership_consent_way_ck CHECK (withdrawn_by IN ('account', 'link', 'merge'));
