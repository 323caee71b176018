-- What is open, in the order in which its time runs out.
DROP INDEX complaints_case_escalates_ix;
CREATE INDEX complaints_case_escalates_ix ON complaints_case (ended_at, escalates_at, id);
CREATE INDEX complaints_case_answer_ix ON complaints_case (answer_since, received_at DESC, id DESC);
