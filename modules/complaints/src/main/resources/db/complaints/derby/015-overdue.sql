CREATE INDEX complaints_case_escalates_ix ON complaints_case (escalates_at);
