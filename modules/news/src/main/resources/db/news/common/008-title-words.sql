-- By which words of its newest title editors find an article. What was there before gets its words by the job news.upkeep.
CREATE TABLE news_title_word (
  word VARCHAR(200) ${ordered} NOT NULL,
  article BIGINT NOT NULL,
  CONSTRAINT news_title_word_pk PRIMARY KEY (word, article),
  CONSTRAINT news_title_word_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE
);
CREATE INDEX news_title_word_article_ix ON news_title_word (article);

UPDATE news_article SET policy = 0;
