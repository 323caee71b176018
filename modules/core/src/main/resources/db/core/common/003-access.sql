-- Bearer tokens; only their SHA-256 is kept (256 random bits need no slow hash).
CREATE TABLE core_token (
  id           VARCHAR(36)    NOT NULL,
  hash         VARCHAR(64)    NOT NULL,
  name         VARCHAR(100)   NOT NULL,
  permissions  VARCHAR(4000)  NOT NULL,
  created_at   TIMESTAMP      NOT NULL,
  expires_at   TIMESTAMP      NOT NULL,
  CONSTRAINT core_token_pk PRIMARY KEY (id),
  CONSTRAINT core_token_hash_uq UNIQUE (hash)
);

-- The administrator's one-time link.
CREATE TABLE core_setup_code (
  hash        VARCHAR(64)  NOT NULL,
  created_at  TIMESTAMP    NOT NULL,
  CONSTRAINT core_setup_code_pk PRIMARY KEY (hash)
);
