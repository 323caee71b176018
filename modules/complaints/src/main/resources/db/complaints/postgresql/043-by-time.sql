-- What is open, in the order in which its time runs out; whose it is and what it is about is looked at inside the index.
CREATE INDEX complaints_case_escalates_ix
  ON complaints_case (escalates_at, id, assignee, status, merchant_key, form, issue, product, district, case_group)
  WHERE ended_at IS NULL;
-- Of those in which somebody waits for an answer: a new case costs nothing here.
CREATE INDEX complaints_case_answer_ix ON complaints_case (received_at DESC, id DESC)
  WHERE ended_at IS NULL AND answer_since IS NOT NULL;
