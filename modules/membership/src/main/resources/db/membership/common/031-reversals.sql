-- A term whose money went back counts no more; the row stays.
ALTER TABLE membership_term ADD COLUMN taken_back_at TIMESTAMP;
