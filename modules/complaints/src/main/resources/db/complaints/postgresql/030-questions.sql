-- Of those that are asked: a new case costs nothing here.
CREATE INDEX complaints_case_ask_ix ON complaints_case (ask_at, id) WHERE ask_at IS NOT NULL;
