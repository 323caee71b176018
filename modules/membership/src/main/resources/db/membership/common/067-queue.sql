-- The queue of the registrar, the oldest first: no index is followed backwards.
CREATE INDEX membership_member_queue_ix ON membership_member (status, applied_at, id);
CREATE INDEX membership_member_oldest_ix ON membership_member (applied_at, id);
