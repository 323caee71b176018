-- Where a page stands among the pages of its language: under which other one, and in which order. One row of news_page_order
-- counts the changes: whoever moves a page names the count that they have seen, so that two moves at once never make a circle.
CREATE TABLE news_page_place (
  article BIGINT NOT NULL,
  parent BIGINT,
  weight INTEGER NOT NULL,
  CONSTRAINT news_page_place_pk PRIMARY KEY (article),
  CONSTRAINT news_page_place_article_fk FOREIGN KEY (article) REFERENCES news_article (number) ON DELETE CASCADE,
  CONSTRAINT news_page_place_parent_fk FOREIGN KEY (parent) REFERENCES news_article (number) ON DELETE CASCADE,
  CONSTRAINT news_page_place_self_ck CHECK (parent IS NULL OR parent <> article)
);
CREATE INDEX news_page_place_parent_ix ON news_page_place (parent);

CREATE TABLE news_page_order (
  id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT news_page_order_pk PRIMARY KEY (id)
);
INSERT INTO news_page_order (id, version) VALUES (1, 1);
