-- Who does what, the newest first, and of one role.
CREATE INDEX membership_volunteer_newest_ix ON membership_volunteer (id DESC);
CREATE INDEX membership_volunteer_role_ix ON membership_volunteer (role, id DESC);
