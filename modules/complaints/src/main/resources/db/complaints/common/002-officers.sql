-- Who has taken a step, by the id of their account. It stays after an erasure, when it means nobody.
ALTER TABLE complaints_step ADD COLUMN taken_by VARCHAR(36);
CREATE INDEX complaints_step_taken_by_ix ON complaints_step (taken_by, taken_at DESC);
