-- Whose term ends between two days, and who joined between two: each condition of a list is a column of the key, so that it is looked
-- at inside the index; a district, and a status of which there are few, lead an index of their own. Those of before are their beginnings.
DROP INDEX membership_member_end_ix;
DROP INDEX membership_member_joined_ix;
CREATE INDEX membership_member_ends_ix ON membership_member (end_on, id, status, member_type, division, district, upazila);
CREATE INDEX membership_member_ends_status_ix ON membership_member (status, end_on, id, member_type, division, district, upazila);
CREATE INDEX membership_member_ends_place_ix ON membership_member (district, end_on, id, status, member_type, division, upazila);
CREATE INDEX membership_member_joins_ix ON membership_member (joined_on DESC, id DESC, status, member_type, division, district, upazila);
CREATE INDEX membership_member_joins_place_ix ON membership_member (district, joined_on DESC, id DESC, status, member_type, division, upazila);
