-- What is open is a small part of all. How long it has, who has it, where it stands and whom it is against are read inside the
-- index, without the rows: one index for all of that, because a new case is written into each.
CREATE INDEX complaints_case_open_ix ON complaints_case (received_at DESC, id DESC, escalates_at, assignee, status, merchant_key)
  WHERE ended_at IS NULL;
