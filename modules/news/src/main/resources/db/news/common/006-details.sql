-- details: byline, place, tags, sources, related, as JSON; they are shown, and never searched by. Tags of what readers see now
-- stand in a table of their own, so that the list of a tag is read from its index. A notice may be pinned by its weight.
ALTER TABLE news_article ADD COLUMN details ${text};
ALTER TABLE news_revision ADD COLUMN details ${text};
ALTER TABLE news_working_copy ADD COLUMN details ${text};

ALTER TABLE news_article DROP CONSTRAINT news_article_kind_ck;
ALTER TABLE news_article ADD CONSTRAINT news_article_kind_ck CHECK (kind IN ('ARTICLE', 'PAGE', 'NOTICE'));
ALTER TABLE news_article DROP CONSTRAINT news_article_kind_category_ck;
ALTER TABLE news_article ADD CONSTRAINT news_article_kind_category_ck CHECK (kind <> 'ARTICLE' OR category IS NOT NULL);

CREATE TABLE news_article_tag (
  tag VARCHAR(200) NOT NULL,
  article BIGINT NOT NULL,
  language VARCHAR(2) NOT NULL,
  name VARCHAR(200) NOT NULL,
  published_at TIMESTAMP NOT NULL,
  CONSTRAINT news_article_tag_pk PRIMARY KEY (tag, article),
  CONSTRAINT news_article_tag_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE
);
CREATE INDEX news_article_tag_newest_ix ON news_article_tag (tag, language, published_at DESC, article DESC);
CREATE INDEX news_article_tag_article_ix ON news_article_tag (article);
CREATE INDEX news_article_policy_ix ON news_article (policy, number);
