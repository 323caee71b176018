-- Who wants an article read, and what those said who have read it. two_person: whoever wrote or handed in does not publish.
ALTER TABLE news_article ADD COLUMN submitted_by VARCHAR(36);
ALTER TABLE news_article ADD COLUMN submitted_at TIMESTAMP;

ALTER TABLE news_category ADD COLUMN two_person SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE news_category ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE news_category ADD CONSTRAINT news_category_two_person_ck CHECK (two_person IN (0, 1));

CREATE TABLE news_remark (
  id VARCHAR(36) ${ordered} NOT NULL,
  article BIGINT NOT NULL,
  revision INTEGER NOT NULL,
  kind VARCHAR(10) NOT NULL,
  made_by VARCHAR(36),
  made_at TIMESTAMP NOT NULL,
  passage VARCHAR(1800),
  words VARCHAR(6000) NOT NULL,
  settled_by VARCHAR(36),
  settled_at TIMESTAMP,
  CONSTRAINT news_remark_pk PRIMARY KEY (id),
  CONSTRAINT news_remark_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE,
  CONSTRAINT news_remark_kind_ck CHECK (kind IN ('REMARK', 'SUBMITTED', 'RETURNED'))
);
CREATE INDEX news_remark_article_ix ON news_remark (article, id DESC);
CREATE INDEX news_remark_made_by_ix ON news_remark (made_by);
