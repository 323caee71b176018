-- What was merged into a member: their receipts are shown there, and they are erased together.
CREATE INDEX membership_member_merged_ix ON membership_member (merged_into);
