-- Secret addresses at which somebody without an account reads a draft; of the code in them only a digest.
CREATE TABLE news_draft_link (
  digest VARCHAR(64) NOT NULL,
  article BIGINT NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  CONSTRAINT news_draft_link_pk PRIMARY KEY (digest),
  CONSTRAINT news_draft_link_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE
);
CREATE INDEX news_draft_link_article_ix ON news_draft_link (article);
CREATE INDEX news_draft_link_expires_ix ON news_draft_link (expires_at);
