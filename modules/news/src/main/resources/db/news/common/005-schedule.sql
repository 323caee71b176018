-- What is to happen to an article at a certain minute: whoever deletes the row does it. trashed_at: taken off the desk;
-- emptied: nothing is left of it but that readers had it once.
CREATE TABLE news_planned_step (
  article BIGINT NOT NULL,
  step VARCHAR(10) NOT NULL,
  due_at TIMESTAMP NOT NULL,
  revision INTEGER,
  minor SMALLINT NOT NULL,
  planned_by VARCHAR(36),
  CONSTRAINT news_planned_step_pk PRIMARY KEY (article, step),
  CONSTRAINT news_planned_step_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE,
  CONSTRAINT news_planned_step_step_ck CHECK (step IN ('PUBLISH', 'WITHDRAW'))
);
CREATE INDEX news_planned_step_due_ix ON news_planned_step (due_at, article);

ALTER TABLE news_article ADD COLUMN trashed_at TIMESTAMP;
ALTER TABLE news_article ADD COLUMN emptied SMALLINT NOT NULL DEFAULT 0;
CREATE INDEX news_article_trashed_ix ON news_article (trashed_at, number);

-- What readers are told that was wrong in an article that they have read.
CREATE TABLE news_correction (
  id VARCHAR(36) ${ordered} NOT NULL,
  article BIGINT NOT NULL,
  made_at TIMESTAMP NOT NULL,
  made_by VARCHAR(36),
  words VARCHAR(3000) NOT NULL,
  CONSTRAINT news_correction_pk PRIMARY KEY (id),
  CONSTRAINT news_correction_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE
);
CREATE INDEX news_correction_article_ix ON news_correction (article, id DESC);
CREATE INDEX news_correction_made_by_ix ON news_correction (made_by);
