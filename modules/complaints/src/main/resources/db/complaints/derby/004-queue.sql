CREATE INDEX complaints_case_assignee_ix ON complaints_case (assignee, received_at DESC, id DESC);
