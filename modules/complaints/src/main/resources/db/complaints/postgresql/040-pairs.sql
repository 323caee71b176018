-- What is open is looked through inside the index whatever it is asked for, see 015: only columns of its key are looked at there.
DROP INDEX complaints_case_open_ix;
CREATE INDEX complaints_case_open_ix
  ON complaints_case (received_at DESC, id DESC, escalates_at, assignee, status, merchant_key, form, issue, product, district,
    case_group) WHERE ended_at IS NULL;
-- Few merchants have most cases, and of a state there are few among them: the database knows one and the other, not both.
CREATE INDEX complaints_case_merchant_status_ix ON complaints_case (merchant_key, status, received_at DESC, id DESC);
