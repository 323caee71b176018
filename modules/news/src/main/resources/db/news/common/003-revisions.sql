-- Each save is a revision. The row of an article holds the text that readers see, or, until it was published for the first
-- time, the newest one. revision: the newest. live_revision: what readers see, or saw until it was withdrawn.
-- original, based_on: of which article this is a translation, and which of its revisions was translated; outdated_since: the
-- first revision of the original that readers have and the translation does not tell. policy: by which one it was cleaned.
ALTER TABLE news_article ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE news_article ADD COLUMN live_revision INTEGER;
ALTER TABLE news_article ADD COLUMN stage VARCHAR(10) NOT NULL DEFAULT 'WRITING';
ALTER TABLE news_article ADD COLUMN original BIGINT;
ALTER TABLE news_article ADD COLUMN based_on INTEGER;
ALTER TABLE news_article ADD COLUMN outdated_since INTEGER;
ALTER TABLE news_article ADD COLUMN policy INTEGER NOT NULL DEFAULT 1;
ALTER TABLE news_article ADD CONSTRAINT news_article_stage_ck
  CHECK (stage IN ('WRITING', 'IN_REVIEW', 'RETURNED', 'SETTLED'));

UPDATE news_article SET live_revision = 1, stage = 'SETTLED' WHERE state <> 'DRAFT';
UPDATE news_article SET based_on = 1, original =
  (SELECT MIN(o.number) FROM news_article o WHERE o.story = news_article.story)
  WHERE EXISTS (SELECT 1 FROM news_article o WHERE o.story = news_article.story AND o.number < news_article.number);

CREATE TABLE news_revision (
  article BIGINT NOT NULL,
  number INTEGER NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  saved_by VARCHAR(36),
  restored_from INTEGER,
  published_at TIMESTAMP,
  published_by VARCHAR(36),
  category VARCHAR(40),
  title VARCHAR(600) NOT NULL,
  slug VARCHAR(200) NOT NULL,
  lead VARCHAR(1800) NOT NULL,
  body ${text} NOT NULL,
  menu_weight INTEGER,
  CONSTRAINT news_revision_pk PRIMARY KEY (article, number),
  CONSTRAINT news_revision_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE,
  CONSTRAINT news_revision_category_fk FOREIGN KEY (category) REFERENCES news_category (id)
);

INSERT INTO news_revision (article, number, saved_at, saved_by, published_at, category, title, slug, lead, body, menu_weight)
  SELECT number, 1, changed_at, written_by, published_at, category, title, slug, lead, body, menu_weight FROM news_article;

-- Newest first. DESC, because Derby does not read an index backwards.
CREATE INDEX news_revision_newest_ix ON news_revision (article, number DESC);
CREATE INDEX news_revision_saved_by_ix ON news_revision (saved_by, saved_at DESC);
CREATE INDEX news_article_original_ix ON news_article (original);
CREATE INDEX news_article_stage_ix ON news_article (stage, number DESC);

-- What somebody is typing, kept every few seconds: one for each person and article, and no revision.
CREATE TABLE news_working_copy (
  article BIGINT NOT NULL,
  person VARCHAR(36) NOT NULL,
  based_on INTEGER NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  category VARCHAR(40) NOT NULL,
  title VARCHAR(600) NOT NULL,
  slug VARCHAR(200) NOT NULL,
  lead VARCHAR(1800) NOT NULL,
  body ${text} NOT NULL,
  menu_weight INTEGER,
  CONSTRAINT news_working_copy_pk PRIMARY KEY (article, person),
  CONSTRAINT news_working_copy_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE
);
CREATE INDEX news_working_copy_person_ix ON news_working_copy (person);

-- Where an article was found before it got another address.
CREATE TABLE news_former_address (
  language VARCHAR(2) NOT NULL,
  path VARCHAR(300) NOT NULL,
  article BIGINT NOT NULL,
  CONSTRAINT news_former_address_pk PRIMARY KEY (language, path),
  CONSTRAINT news_former_address_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE
);
