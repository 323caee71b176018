CREATE INDEX complaints_case_ask_ix ON complaints_case (ask_at, id);
