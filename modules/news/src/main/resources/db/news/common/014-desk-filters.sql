-- Which part of the desk somebody looks at again and again; everybody has their own.
CREATE TABLE news_desk_filter (
  id VARCHAR(36) NOT NULL,
  person VARCHAR(36) NOT NULL,
  name VARCHAR(180) NOT NULL,
  status VARCHAR(10),
  language VARCHAR(2),
  words VARCHAR(600) NOT NULL,
  trash SMALLINT NOT NULL,
  CONSTRAINT news_desk_filter_pk PRIMARY KEY (id),
  CONSTRAINT news_desk_filter_name_uq UNIQUE (person, name),
  CONSTRAINT news_desk_filter_language_ck CHECK (language IN ('bn', 'en')),
  CONSTRAINT news_desk_filter_trash_ck CHECK (trash IN (0, 1))
);
