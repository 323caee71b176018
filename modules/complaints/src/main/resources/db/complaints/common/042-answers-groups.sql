-- Since when words of the complainant wait for the cell; null where none do, as in nearly all cases.
ALTER TABLE complaints_case ADD COLUMN answer_since TIMESTAMP;

-- Which people a group of the cell is; the rules of casework name the groups.
CREATE TABLE complaints_group_member (
  case_group VARCHAR(60) NOT NULL,
  person VARCHAR(36) NOT NULL,
  CONSTRAINT complaints_group_member_pk PRIMARY KEY (case_group, person)
);
CREATE INDEX complaints_group_member_ix ON complaints_group_member (person);
