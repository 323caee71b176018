-- What was bought. The queue is filtered by it, by what went wrong and by district, each in the order of the list.
ALTER TABLE complaints_case ADD COLUMN product VARCHAR(60);
CREATE INDEX complaints_case_issue_ix ON complaints_case (issue, received_at DESC, id DESC);
CREATE INDEX complaints_case_product_ix ON complaints_case (product, received_at DESC, id DESC);
CREATE INDEX complaints_case_district_ix ON complaints_case (district, received_at DESC, id DESC);
