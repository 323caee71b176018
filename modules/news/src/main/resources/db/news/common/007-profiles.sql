-- People whom readers are shown: the committee. Nothing else is kept of them than what is shown.
CREATE TABLE news_profile (
  id VARCHAR(36) ${ordered} NOT NULL,
  version INTEGER NOT NULL,
  name_bn VARCHAR(360) NOT NULL,
  name_en VARCHAR(360) NOT NULL,
  office_bn VARCHAR(360) NOT NULL,
  office_en VARCHAR(360) NOT NULL,
  photo VARCHAR(220),
  weight INTEGER NOT NULL,
  term_begins DATE NOT NULL,
  term_ends DATE,
  CONSTRAINT news_profile_pk PRIMARY KEY (id),
  CONSTRAINT news_profile_term_ck CHECK (term_ends IS NULL OR term_ends >= term_begins)
);
CREATE INDEX news_profile_order_ix ON news_profile (weight, id);
