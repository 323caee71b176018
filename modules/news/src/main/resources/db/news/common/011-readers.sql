-- Who is named as the author of what readers see now, so that the list of an author is read from its index: no account, only the
-- name as it is printed. What was there before gets its rows by the job news.upkeep.
CREATE TABLE news_byline (
  author VARCHAR(200) ${ordered} NOT NULL,
  article BIGINT NOT NULL,
  language VARCHAR(2) NOT NULL,
  name VARCHAR(400) NOT NULL,
  published_at TIMESTAMP NOT NULL,
  CONSTRAINT news_byline_pk PRIMARY KEY (author, article),
  CONSTRAINT news_byline_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE
);
CREATE INDEX news_byline_newest_ix ON news_byline (author, language, published_at DESC, article DESC);
CREATE INDEX news_byline_article_ix ON news_byline (article);

-- How much an article is read these days, and nothing about by whom.
CREATE TABLE news_reading (
  article BIGINT NOT NULL,
  language VARCHAR(2) NOT NULL,
  score BIGINT NOT NULL,
  CONSTRAINT news_reading_pk PRIMARY KEY (article),
  CONSTRAINT news_reading_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE
);
CREATE INDEX news_reading_most_ix ON news_reading (language, score DESC, article DESC);
