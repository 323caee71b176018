-- What shows a payment: a file that the forms keep, and whether it is a picture or a paper. It goes when its member is erased; the
-- payment stays.
ALTER TABLE membership_payment ADD COLUMN proof_id VARCHAR(36);
ALTER TABLE membership_payment ADD COLUMN proof_sort VARCHAR(8);
ALTER TABLE membership_payment ADD CONSTRAINT membership_payment_proof_uq UNIQUE (proof_id);
ALTER TABLE membership_payment ADD CONSTRAINT membership_payment_proof_ck
  CHECK (proof_id IS NULL AND proof_sort IS NULL OR proof_id IS NOT NULL AND proof_sort IN ('picture', 'paper'));
