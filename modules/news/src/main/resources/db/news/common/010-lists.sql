-- One index for each order in which programs may ask for what readers see: DESC and not, because Derby does not read an index
-- backwards. Newest first has its own from the beginning (001).
CREATE INDEX news_article_oldest_ix ON news_article (state, kind, language, published_at, number);
CREATE INDEX news_article_category_oldest_ix ON news_article (category, state, language, published_at, number);
CREATE INDEX news_article_last_changed_ix ON news_article (state, kind, language, changed_at DESC, number DESC);
CREATE INDEX news_article_first_changed_ix ON news_article (state, kind, language, changed_at, number);
