-- Who has written an article, by the id of their account: for those who follow, and for what is held about somebody.
ALTER TABLE news_article ADD COLUMN written_by VARCHAR(36);
CREATE INDEX news_article_written_by_ix ON news_article (written_by, number DESC);
