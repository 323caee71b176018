-- What is overdue is told by escalates_at.
DROP INDEX complaints_case_open_ix;
CREATE INDEX complaints_case_open_ix ON complaints_case (received_at DESC, id DESC, escalates_at) WHERE ended_at IS NULL;
