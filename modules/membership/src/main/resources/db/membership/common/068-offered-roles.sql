-- A role is offered first: whoever takes it pledges in their account, and holds it from then on. From which application it came.
ALTER TABLE membership_volunteer ALTER COLUMN pledge DROP NOT NULL;
ALTER TABLE membership_volunteer ALTER COLUMN pledged_on DROP NOT NULL;
ALTER TABLE membership_volunteer ADD COLUMN submission_id VARCHAR(36);
ALTER TABLE membership_volunteer ADD CONSTRAINT membership_volunteer_pledge_ck
  CHECK (pledge IS NULL AND pledged_on IS NULL OR pledge IS NOT NULL AND pledged_on IS NOT NULL);
