-- Which bytes were let in as which version of a module; other bytes under a known version take two people.
CREATE TABLE core_placed_version (
  id         VARCHAR(80)  NOT NULL,
  digest     VARCHAR(64)  NOT NULL,
  placed_at  TIMESTAMP    NOT NULL,
  CONSTRAINT core_placed_version_pk PRIMARY KEY (id)
);
