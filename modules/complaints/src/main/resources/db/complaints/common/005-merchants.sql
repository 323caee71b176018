-- Who sells: one row for each, under the key that its cases have (merchant_key of complaints_case). Lists of names and pages are
-- lines. The contact is an office, not a person.
CREATE TABLE complaints_merchant (
  id VARCHAR(36) NOT NULL,
  version INTEGER NOT NULL,
  merchant_key VARCHAR(60) NOT NULL,
  name_bn VARCHAR(150) NOT NULL,
  name_en VARCHAR(150) NOT NULL,
  aliases VARCHAR(8000) NOT NULL,
  pages VARCHAR(6000) NOT NULL,
  dbid VARCHAR(60),
  trade_licence VARCHAR(60),
  ecab VARCHAR(60),
  office VARCHAR(150),
  phone VARCHAR(20),
  email VARCHAR(200),
  status VARCHAR(20) NOT NULL,
  merged_into VARCHAR(36),
  CONSTRAINT complaints_merchant_pk PRIMARY KEY (id),
  CONSTRAINT complaints_merchant_key_uq UNIQUE (merchant_key),
  CONSTRAINT complaints_merchant_merged_fk FOREIGN KEY (merged_into) REFERENCES complaints_merchant (id)
);

-- Every spelling under which it is found, folded; each belongs to one merchant.
CREATE TABLE complaints_merchant_alias (
  alias_key VARCHAR(60) NOT NULL,
  merchant_id VARCHAR(36) NOT NULL,
  CONSTRAINT complaints_merchant_alias_pk PRIMARY KEY (alias_key),
  CONSTRAINT complaints_merchant_alias_merchant_fk FOREIGN KEY (merchant_id) REFERENCES complaints_merchant (id)
);
CREATE INDEX complaints_merchant_alias_merchant_ix ON complaints_merchant_alias (merchant_id);
