-- The last number that was given, one row for each kind of thing. Counted by us and not by the identity columns, which are not used
-- any more: Derby refuses one while another session compiles an INSERT into the same table, instead of waiting for it.
CREATE TABLE news_number (
  what VARCHAR(20) NOT NULL,
  taken BIGINT NOT NULL,
  CONSTRAINT news_number_pk PRIMARY KEY (what)
);

INSERT INTO news_number (what, taken) SELECT 'article', COALESCE(MAX(number), 0) FROM news_article;
INSERT INTO news_number (what, taken) SELECT 'picture', COALESCE(MAX(number), 0) FROM news_picture;
