-- Since when a case must be kept, whoever wants it erased; why stands sealed in its history.
ALTER TABLE complaints_case ADD COLUMN held_since TIMESTAMP;
