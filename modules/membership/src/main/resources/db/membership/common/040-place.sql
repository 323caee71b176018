-- Who has lapsed in Bogura: without it, everybody of a district is looked at for the few of a status.
CREATE INDEX membership_member_place_ix ON membership_member (district, status, applied_at DESC, id DESC);
