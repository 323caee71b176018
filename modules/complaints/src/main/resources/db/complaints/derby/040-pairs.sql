-- Few merchants have most cases, and of a state there are few among them: the database knows one and the other, not both.
CREATE INDEX complaints_case_merchant_status_ix ON complaints_case (merchant_key, status, received_at DESC, id DESC);
